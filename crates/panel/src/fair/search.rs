//! The search among the few teams that good prices leave.

use super::{FINE, Floor, Solution, prices::Priced, sum, teams};
use crate::flow::{Flow, Problem};

/// More teams than this are not looked through.
const MOST_CHOICES: usize = 40_000;

/// A team that an application could have, and what it gives away at the good prices.
struct Choice {
    loss: i64,
    jurors: Vec<usize>,
}

/// The assignments whose losses at the good prices add up to no more than can be spared.
pub(super) struct Few<'f> {
    floor: &'f Floor<'f>,
    bound: i64,
    /// Worth at least this.
    least: i64,
    choices: Vec<Vec<Choice>>,
    /// The problem with only those pairs that some choice contains.
    problem: Problem,
}

impl<'f> Few<'f> {
    /// All that could be worth at least so much; `None` where that is too much to look through.
    pub fn within(floor: &'f Floor, priced: &Priced, least: i64) -> Option<Self> {
        let problem = floor.problem;
        let spare = priced.bound - least;
        let mut count = 0;
        let mut choices = Vec::with_capacity(floor.scores.len());
        for (application, scores) in floor.scores.iter().enumerate() {
            let own = (application, scores.as_slice());
            let best = floor.best_team(application, &priced.prices)?.worth;
            let near = teams::all(problem, own, &priced.prices, floor.floor, best - spare);
            count += near.len();
            if count > MOST_CHOICES {
                return None;
            }
            let choice =
                |team: teams::Team| Choice { loss: best - team.worth, jurors: team.jurors };
            choices.push(near.into_iter().map(choice).collect::<Vec<_>>());
        }
        let problem = problem.only(|application, juror| {
            choices[application].iter().any(|choice| choice.jurors.contains(&juror))
        });
        Some(Self { floor, bound: priced.bound, least, choices, problem })
    }

    /// The best of them, or the first found where `any` will do. Patience runs down with the paths
    /// followed; when none is left, there may be something better.
    pub fn search(&self, any: bool, patience: &mut usize) -> Option<Solution> {
        let mut search = Search { few: self, least: self.least, any, best: None, patience };
        if let Ok(flow) = Flow::solve(&self.problem) {
            search.descend(&flow, 0);
        }
        search.best
    }
}

struct Search<'f, 'p> {
    few: &'f Few<'f>,
    /// What the next solution must be worth.
    least: i64,
    any: bool,
    best: Option<Solution>,
    patience: &'p mut usize,
}

/// The application below the floor that loses most, and its teams with what they are worth at the
/// prices of the flow, best first.
struct Worst<'f> {
    application: usize,
    loss: i64,
    teams: Vec<(i64, &'f Choice)>,
}

impl<'f> Search<'f, '_> {
    /// Looks through what is left when some teams are fixed, which gives so much away.
    fn descend(&mut self, flow: &Flow, given: i64) {
        let spare = self.few.bound - self.least - given;
        let Some((bound, worst)) = self.relax(flow, spare) else { return };
        if bound < self.least {
            return;
        }
        let Some(worst) = worst else {
            self.least = flow.value() + FINE;
            self.best = Some(Solution { value: flow.value(), teams: flow.all_teams() });
            return;
        };
        let best = worst.teams[0].0;
        for (worth, choice) in worst.teams {
            if bound - (best - worth) < self.least || (self.any && self.best.is_some()) {
                return;
            }
            if given + choice.loss > self.few.bound - self.least {
                continue;
            }
            if *self.patience == 0 {
                return;
            }
            let mut decided = flow.clone();
            let possible = decided.fix(worst.application, &choice.jurors);
            let effort = (1 + decided.paths() - flow.paths()) * self.few.problem.path_length();
            *self.patience = self.patience.saturating_sub(effort);
            if possible {
                self.descend(&decided, given + choice.loss);
            }
        }
    }

    /// A bound on what lies below, and who decides next; `None` where nothing can.
    fn relax(&self, flow: &Flow, spare: i64) -> Option<(i64, Option<Worst<'f>>)> {
        let prices = flow.prices();
        let mut bound = flow.value();
        let mut worst: Option<Worst> = None;
        for (application, scores) in self.few.floor.scores.iter().enumerate() {
            let team = flow.team(application);
            if sum(team, scores) >= self.few.floor.floor {
                continue;
            }
            let worth = |team: &[usize]| flow.problem.worth_at(application, team, &prices);
            let choices = self.few.choices[application].iter().filter(|c| c.loss <= spare);
            let mut teams: Vec<(i64, &Choice)> =
                choices.map(|choice| (worth(&choice.jurors), choice)).collect();
            teams.sort_by_key(|team| std::cmp::Reverse(team.0));
            let loss = worth(team) - teams.first()?.0;
            bound -= loss;
            if worst.as_ref().is_none_or(|worst| loss > worst.loss) {
                worst = Some(Worst { application, loss, teams });
            }
        }
        Some((bound, worst))
    }
}
