//! The search among the few teams that good prices leave.

use std::rc::Rc;

use super::{FINE, Floor, Solution, choices::Choices, sum};
use crate::flow::Flow;

/// How often prices are improved at the root of the search and below.
const STEPS: (u32, u32) = (60, 12);

pub(super) struct Search<'f> {
    floor: &'f Floor<'f>,
    /// What the next solution must be worth.
    least: i64,
    /// Whether any solution will do.
    any: bool,
    best: Option<Solution>,
    patience: &'f mut usize,
}

/// The application below the floor that loses most, and its teams with what they are worth at the
/// prices of the flow, best first.
struct Worst {
    application: usize,
    loss: i64,
    teams: Vec<(i64, Rc<[usize]>)>,
}

impl<'f> Search<'f> {
    /// The best assignment of these choices that is worth so much, or the first found where `any`
    /// will do. Patience runs down with the paths followed; when none is left, there may be
    /// something better.
    pub fn among(
        mut choices: Choices,
        floor: &'f Floor,
        least: i64,
        any: bool,
        patience: &'f mut usize,
    ) -> Option<Solution> {
        if !choices.tighten(floor.problem, least, STEPS.0) {
            return None;
        }
        let problem = floor.problem.only(|application, juror| choices.contain(application, juror));
        let flow = Flow::solve(&problem).ok()?;
        let mut search = Search { floor, least, any, best: None, patience };
        search.descend(&flow, choices);
        search.best
    }

    fn descend(&mut self, flow: &Flow, choices: Choices) {
        let Some((bound, worst)) = self.relax(flow, &choices) else { return };
        if bound < self.least {
            return;
        }
        let Some(worst) = worst else {
            self.least = flow.value() + FINE;
            self.best = Some(Solution { value: flow.value(), teams: flow.all_teams() });
            return;
        };
        let best = worst.teams[0].0;
        for (worth, team) in worst.teams {
            if bound - (best - worth) < self.least || (self.any && self.best.is_some()) {
                return;
            }
            if *self.patience == 0 {
                return;
            }
            let mut choices = choices.decided(worst.application, &team);
            self.tire(STEPS.1 as usize * choices.size());
            if !choices.tighten(flow.problem, self.least, STEPS.1) {
                continue;
            }
            let mut decided = flow.clone();
            let possible = decided.fix(worst.application, &team);
            self.tire((1 + decided.paths() - flow.paths()) * flow.problem.path_length());
            if possible {
                self.descend(&decided, choices);
            }
        }
    }

    fn tire(&mut self, effort: usize) {
        *self.patience = self.patience.saturating_sub(effort);
    }

    /// A bound on what lies below, and who decides next; `None` where nothing can.
    fn relax(&self, flow: &Flow, choices: &Choices) -> Option<(i64, Option<Worst>)> {
        let prices = flow.prices();
        let mut bound = flow.value();
        let mut worst: Option<Worst> = None;
        for (application, scores) in self.floor.scores.iter().enumerate() {
            let team = flow.team(application);
            if sum(team, scores) >= self.floor.floor {
                continue;
            }
            let worth = |team: &[usize]| flow.problem.worth_at(application, team, &prices);
            let mut teams: Vec<(i64, Rc<[usize]>)> =
                choices.teams[application].iter().map(|team| (worth(team), team.clone())).collect();
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
