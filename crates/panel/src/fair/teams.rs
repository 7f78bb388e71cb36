//! The teams that one application may have above a floor, at the prices of the jurors.

use crate::flow::{NEVER, Problem};

pub(super) struct Team {
    /// The values of its jurors less their prices.
    pub worth: i64,
    pub jurors: Vec<usize>,
}

/// The best team of an application, given with its scores, that add up to the floor.
pub(super) fn best(
    problem: &Problem,
    application: (usize, &[i64]),
    prices: &[i64],
    floor: i64,
) -> Option<Team> {
    let mut best = None;
    Listing::new(problem, application, prices, floor).list(i64::MIN, |worth, jurors| {
        best = Some(Team { worth, jurors: jurors.to_vec() });
        worth + 1
    });
    best
}

/// All teams whose scores add up to the floor, worth at least so much, but no more than `most`.
pub(super) fn all(
    problem: &Problem,
    application: (usize, &[i64]),
    prices: &[i64],
    floor: i64,
    least: i64,
    most: usize,
) -> Vec<Team> {
    let mut teams = vec![];
    Listing::new(problem, application, prices, floor).list(least, |worth, jurors| {
        teams.push(Team { worth, jurors: jurors.to_vec() });
        if teams.len() < most { least } else { i64::MAX }
    });
    teams
}

/// One juror who may be in the team.
#[derive(Clone, Copy)]
struct Candidate {
    juror: usize,
    worth: i64,
    score: i64,
}

struct Listing {
    candidates: Vec<Candidate>,
    /// The highest score among the candidates from each place on.
    highest: Vec<i64>,
    team: Vec<usize>,
    worth: i64,
    missing: i64,
    reviews: usize,
}

impl Listing {
    fn new(
        problem: &Problem,
        (application, scores): (usize, &[i64]),
        prices: &[i64],
        floor: i64,
    ) -> Self {
        let team = problem.pinned(application).to_vec();
        let values = problem.values(application);
        let worth = |juror: usize| values[juror] - prices[juror];
        let mut candidates: Vec<Candidate> = (0..values.len())
            .filter(|juror| values[*juror] != NEVER && !team.contains(juror))
            .map(|juror| Candidate { juror, worth: worth(juror), score: scores[juror] })
            .collect();
        candidates.sort_unstable_by_key(|c| (-c.worth, -c.score, c.juror));
        let mut highest: Vec<i64> = candidates.iter().map(|c| c.score).collect();
        for place in (1..highest.len()).rev() {
            highest[place - 1] = highest[place - 1].max(highest[place]);
        }
        Self {
            candidates,
            highest,
            worth: team.iter().map(|&juror| worth(juror)).sum(),
            missing: floor - team.iter().map(|&juror| scores[juror]).sum::<i64>(),
            team,
            reviews: problem.reviews,
        }
    }

    /// Tells each team worth at least `least`; `tell` answers what the next must be worth.
    fn list(mut self, mut least: i64, mut tell: impl FnMut(i64, &[usize]) -> i64) {
        self.extend(0, self.worth, self.missing, &mut least, &mut tell);
    }

    fn extend(
        &mut self,
        from: usize,
        worth: i64,
        missing: i64,
        least: &mut i64,
        tell: &mut impl FnMut(i64, &[usize]) -> i64,
    ) {
        let open = self.reviews - self.team.len();
        if open == 0 {
            if missing <= 0 && worth >= *least {
                *least = tell(worth, &self.team);
            }
            return;
        }
        for place in from..(self.candidates.len() + 1).saturating_sub(open) {
            // Candidates come from the best worth down: the next ones are the best that can follow.
            let hope: i64 = self.candidates[place..place + open].iter().map(|c| c.worth).sum();
            if worth + hope < *least || self.highest[place] * (open as i64) < missing {
                return;
            }
            let next = self.candidates[place];
            self.team.push(next.juror);
            self.extend(place + 1, worth + next.worth, missing - next.score, least, tell);
            self.team.pop();
        }
    }
}
