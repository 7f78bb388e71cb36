//! The fairest panel: nobody is served worse than must be, and then the best total.
//!
//! A floor under the score of each team is not a matter of flow, but teams meet only at the jurors.
//! Given a price for each juror, every application can choose its best team above the floor by
//! itself, and what all choose together is worth at least as much as any assignment (Lagrangian
//! relaxation, Geoffrion 1974). Prices that bring this bound down leave few teams that an optimum
//! could use; a search over flows among those few decides (branch and bound).

mod choices;
mod prices;
mod search;
mod teams;

use crate::{
    Refusal,
    flow::{Flow, Problem},
};
use choices::Choices;
use prices::Priced;
use search::Search;
use teams::Team;

/// Values and prices are counted in this fraction of a point, so that prices can lie between.
const FINE: i64 = 256;
/// How often prices are improved, and how many steps of following paths a search may then take:
/// first a little of both, which mostly does, then as much as a page can wait for.
const ROUNDS: [(u32, usize); 2] = [(40, 20_000_000), (120, 200_000_000)];

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

/// Raises the floor as far as it goes, then finds the most valuable assignment above it.
pub(crate) fn fairest(problem: Problem, scores: &[Vec<i64>]) -> Result<Fairest, Refusal> {
    let problem = problem.in_fractions(FINE);
    let flow = Flow::solve(&problem)?;
    let mut known = Solution { value: flow.value(), teams: flow.all_teams() };
    let mut low = lowest(&known.teams, scores);
    // Nobody can be served better than alone, nor all better than on average.
    let average = known.value / (FINE * scores.len() as i64);
    let mut ceiling = problem.ceiling(scores).min(average);
    // Mostly one application is served worse by its own best team than all others need be, so
    // that the highest floor is reached at once.
    let (mut floor, mut unreached) = (ceiling, ceiling + 1);
    while low + 1 < unreached {
        let found = Floor { problem: &problem, flow: &flow, scores, floor }.seek(None);
        match found.best {
            Some(found) => {
                low = lowest(&found.teams, scores);
                known = found;
            }
            None if found.bound.is_none() => (unreached, ceiling) = (floor, floor - 1),
            None => unreached = floor,
        }
        floor = low + (unreached - low) / 2;
    }
    let (best, bound) = Floor { problem: &problem, flow: &flow, scores, floor: low }.best(known);
    let solution = Solution { value: best.value / FINE, ..best };
    Ok(Fairest { solution, ceiling: ceiling.max(low), bound: bound.div_euclid(FINE) })
}

/// The most valuable assignment above a floor that one is known to reach, and a bound on all such.
pub(crate) fn above(
    problem: Problem,
    scores: &[Vec<i64>],
    floor: i64,
    known: Vec<Vec<usize>>,
) -> Result<(Solution, i64), Refusal> {
    let problem = problem.in_fractions(FINE);
    let flow = Flow::solve(&problem)?;
    let known = Solution { value: problem.worth(&known), teams: known };
    let (best, bound) = Floor { problem: &problem, flow: &flow, scores, floor }.best(known);
    Ok((Solution { value: best.value / FINE, ..best }, bound.div_euclid(FINE)))
}

fn lowest(teams: &[Vec<usize>], scores: &[Vec<i64>]) -> i64 {
    let sums = teams.iter().zip(scores).map(|(team, scores)| sum(team, scores));
    sums.min().unwrap_or(0)
}

fn sum(team: &[usize], scores: &[i64]) -> i64 {
    team.iter().map(|&juror| scores[juror]).sum()
}

/// A floor under the scores of all teams.
#[derive(Clone, Copy)]
struct Floor<'f> {
    problem: &'f Problem,
    /// The optimum without the floor.
    flow: &'f Flow<'f>,
    scores: &'f [Vec<i64>],
    floor: i64,
}

/// What has been found above a floor.
struct Found {
    best: Option<Solution>,
    /// What a better one must be worth.
    least: i64,
    /// Set where the search was cut short: nothing above the floor is worth more.
    bound: Option<i64>,
}

impl Found {
    fn keep(&mut self, found: Option<Solution>) {
        if let Some(better) = found.filter(|found| found.value >= self.least) {
            self.least = better.value + FINE;
            self.best = Some(better);
        }
    }
}

impl Floor<'_> {
    /// The best assignment above the floor, and a bound on all.
    fn best(&self, known: Solution) -> (Solution, i64) {
        if lowest(&self.flow.all_teams(), self.scores) >= self.floor {
            let value = self.flow.value();
            return (Solution { value, teams: self.flow.all_teams() }, value);
        }
        let found = self.seek(Some(&known));
        let best = found.best.unwrap_or(known);
        let bound = found.bound.map_or(best.value, |bound| bound.max(best.value));
        (best, bound)
    }

    /// The best assignment that is better than what is known; any, where nothing is known.
    fn seek(&self, known: Option<&Solution>) -> Found {
        // Whatever lies above the floor is worth at least the floors of all together.
        let floors = self.floor * self.scores.len() as i64 * FINE;
        let least = known.map_or(floors, |known| known.value + FINE);
        let mut found = Found { best: None, least, bound: None };
        let will_do = |found: &Found| known.is_none() && found.best.is_some();
        let mut prices = self.flow.prices();
        found.keep(self.repair(&prices));
        for (steps, patience) in ROUNDS {
            if will_do(&found) {
                break;
            }
            let Some(priced) = self.lower(prices, found.least, steps) else {
                found.bound = None;
                break;
            };
            found.bound = Some(priced.bound);
            found.keep(self.repair(&priced.prices));
            if will_do(&found) {
                break;
            }
            if known.is_none() && self.is_refuted(&priced.prices) {
                found.bound = None;
                break;
            }
            // Other floors wait for their turn.
            let patience = if known.is_none() { patience / 4 } else { patience };
            let (better, bound) = self.search(&priced, found.least, patience, known.is_none());
            found.keep(better);
            found.bound = bound;
            if bound.is_none() {
                break;
            }
            prices = priced.prices;
        }
        found
    }

    /// Whether prices alone prove that nothing lies above the floor: without any values, all teams
    /// at their cheapest would cost more than all jurors can earn. The way that prices took so far
    /// leads there, if anything does.
    fn is_refuted(&self, prices: &[i64]) -> bool {
        let way = prices.iter().zip(self.flow.prices()).map(|(now, start)| 64 * (now - start));
        let problem = self.problem.clone().in_fractions(0);
        Floor { problem: &problem, ..*self }.lower(way.collect(), 0, 100).is_none()
    }

    /// Lowers prices while each application chooses its best team above the floor.
    fn lower(&self, start: Vec<i64>, least: i64, steps: u32) -> Option<Priced> {
        prices::lower(self.problem, start, least, steps, |prices, loads| {
            let mut gain = 0;
            for application in 0..self.scores.len() {
                let best = self.best_team(application, prices)?;
                gain += best.worth;
                best.jurors.into_iter().for_each(|juror| loads[juror] += 1);
            }
            Some(gain)
        })
    }

    /// The best team of an application above the floor, at these prices.
    fn best_team(&self, application: usize, prices: &[i64]) -> Option<Team> {
        let scores = &self.scores[application];
        teams::best(self.problem, (application, scores), prices, self.floor)
    }

    /// Lets all applications choose at these prices and settles what they ask too much.
    fn repair(&self, prices: &[i64]) -> Option<Solution> {
        let teams: Option<Vec<_>> = (0..self.scores.len())
            .map(|application| self.best_team(application, prices).map(|team| team.jurors))
            .collect();
        let problem = self.problem.above(self.scores, self.floor);
        let flow = Flow::repair(&problem, &teams?, prices)?;
        let teams = flow.all_teams();
        // A path that meets an application twice may take it below the floor after all.
        (lowest(&teams, self.scores) >= self.floor).then(|| Solution { value: flow.value(), teams })
    }

    /// The best assignment that is worth at least so much, or any, and a bound on all unless the
    /// search was complete. It looks close below the bound first, where few teams are left.
    fn search(
        &self,
        priced: &Priced,
        least: i64,
        mut patience: usize,
        any: bool,
    ) -> (Option<Solution>, Option<i64>) {
        let mut bound = priced.bound;
        let mut slack = 2 * FINE;
        loop {
            let near = least.max(priced.bound - slack);
            let Some(choices) = Choices::within(self, priced, near) else {
                return (None, Some(bound));
            };
            let found = Search::among(choices, self, near, any, &mut patience);
            if patience == 0 {
                return (found, Some(bound));
            }
            if found.is_some() || near == least {
                return (found, None);
            }
            bound = near - 1;
            slack *= 4;
        }
    }
}
