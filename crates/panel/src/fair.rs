//! The fairest panel: nobody is served worse than must be, and then the best total.
//!
//! A floor under the score of each team is not a matter of flow. The search relaxes it: it solves
//! the flow, reads off the prices of the jurors what each application below the floor must lose at
//! least to get above it (a bound that adds up over applications, since teams meet only at the
//! jurors), and then decides the team of the application that loses most, best team first
//! (branch and bound, Land and Doig 1960, with Lagrangian bounds, Geoffrion 1974).

mod teams;

use crate::flow::Flow;
use teams::Choice;

/// How many flows one search may solve before it settles for a bound.
const PATIENCE: u32 = 4_000;

/// An assignment and what it is worth.
#[derive(Clone)]
pub(crate) struct Solution {
    pub value: i64,
    pub teams: Vec<Vec<usize>>,
}

pub(crate) struct Fairest {
    pub solution: Solution,
    /// No floor above this is possible; the solution's own floor where that is proven.
    pub ceiling: i64,
    /// No solution with the same floor is worth more.
    pub bound: i64,
}

/// Raises the floor as far as it goes, then finds the most valuable assignment above it. `ceiling`
/// is a floor that cannot be surpassed.
pub(crate) fn fairest(flow: &Flow, scores: &[Vec<i64>], mut ceiling: i64) -> Fairest {
    let mut witness = Solution { value: flow.value(), teams: flow.all_teams() };
    let mut low = lowest(&witness.teams, scores);
    // Mostly one application is served worse by its own best team than all others need be, so
    // that the highest floor is reached at once.
    let (mut floor, mut refuted) = (ceiling, ceiling + 1);
    while low + 1 < refuted {
        let (found, complete) = Search::any(flow, scores, floor);
        match found {
            Some(found) => {
                low = lowest(&found.teams, scores);
                witness = found;
            }
            None => refuted = floor,
        }
        if refuted == floor && complete {
            ceiling = floor - 1;
        }
        floor = low + (refuted - low) / 2;
    }
    let (solution, bound) = above(flow, scores, low, witness);
    Fairest { solution, ceiling: ceiling.max(low), bound }
}

/// The most valuable assignment in which the scores of each team add up to the floor, starting
/// from one that is known; and a bound on all of them.
pub(crate) fn above(
    flow: &Flow,
    scores: &[Vec<i64>],
    floor: i64,
    known: Solution,
) -> (Solution, i64) {
    let mut search = Search::new(scores, floor, false);
    search.best = Some(known.clone());
    search.descend(flow);
    let best = search.best.unwrap_or(known);
    let bound = search.given_up.map_or(best.value, |bound| bound.max(best.value));
    (best, bound)
}

fn lowest(teams: &[Vec<usize>], scores: &[Vec<i64>]) -> i64 {
    let sums = teams.iter().zip(scores).map(|(team, scores)| sum(team, scores));
    sums.min().unwrap_or(0)
}

fn sum(team: &[usize], scores: &[i64]) -> i64 {
    team.iter().map(|&juror| scores[juror]).sum()
}

struct Search<'s> {
    scores: &'s [Vec<i64>],
    floor: i64,
    /// Whether the first solution will do.
    any: bool,
    best: Option<Solution>,
    patience: u32,
    /// The highest bound among the parts that were given up.
    given_up: Option<i64>,
}

/// The application below the floor that decides next.
struct Worst {
    application: usize,
    loss: i64,
    /// What its best team above the floor is worth.
    worth: i64,
}

impl<'s> Search<'s> {
    fn new(scores: &'s [Vec<i64>], floor: i64, any: bool) -> Self {
        Self { scores, floor, any, best: None, patience: PATIENCE, given_up: None }
    }

    /// Any assignment above the floor, and whether the search was complete.
    fn any(flow: &Flow, scores: &'s [Vec<i64>], floor: i64) -> (Option<Solution>, bool) {
        let mut search = Self::new(scores, floor, true);
        search.descend(flow);
        (search.best, search.given_up.is_none())
    }

    fn descend(&mut self, flow: &Flow) {
        let prices = flow.prices();
        let Some((bound, worst)) = self.relax(flow, &prices) else { return };
        if !self.may_improve(bound) {
            return;
        }
        let Some(worst) = worst else {
            self.best = Some(Solution { value: flow.value(), teams: flow.all_teams() });
            return;
        };
        for choice in self.choices(flow, &prices, bound, &worst) {
            let hope = bound - (worst.worth - choice.worth);
            if !self.may_improve(hope) || (self.any && self.best.is_some()) {
                return;
            }
            if self.patience == 0 {
                self.given_up = self.given_up.max(Some(hope));
                return;
            }
            self.patience -= 1;
            let mut decided = flow.clone();
            if decided.fix(worst.application, &choice.jurors) {
                self.descend(&decided);
            }
        }
    }

    /// A bound on what lies below, and the application that loses most; `None` where some
    /// application has no team above the floor at all.
    fn relax(&self, flow: &Flow, prices: &[i64]) -> Option<(i64, Option<Worst>)> {
        let mut bound = flow.value();
        let mut worst: Option<Worst> = None;
        for (application, scores) in self.scores.iter().enumerate() {
            let team = flow.team(application);
            if sum(team, scores) >= self.floor {
                continue;
            }
            let values = flow.problem.values(application);
            let now: i64 = team.iter().map(|&juror| values[juror] - prices[juror]).sum();
            let worth = teams::best(flow.problem, application, prices, scores, self.floor)?;
            let loss = now - worth;
            bound -= loss;
            if worst.as_ref().is_none_or(|worst| loss > worst.loss) {
                worst = Some(Worst { application, loss, worth });
            }
        }
        Some((bound, worst))
    }

    /// The teams that could lead to something better, best first.
    fn choices(&self, flow: &Flow, prices: &[i64], bound: i64, worst: &Worst) -> Vec<Choice> {
        let spare = self.best.as_ref().map(|best| bound - best.value - 1);
        let least = spare.map_or(i64::MIN, |spare| worst.worth - spare);
        let (application, scores) = (worst.application, &self.scores[worst.application]);
        let mut choices = teams::all(flow.problem, application, prices, scores, self.floor, least);
        choices
            .sort_unstable_by(|x, y| y.worth.cmp(&x.worth).then_with(|| x.jurors.cmp(&y.jurors)));
        choices
    }

    fn may_improve(&self, value: i64) -> bool {
        self.best.as_ref().is_none_or(|best| value > best.value)
    }
}
