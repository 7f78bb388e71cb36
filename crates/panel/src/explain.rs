//! Why these jurors read this application, and what it would take to have another.

use serde::Serialize;

use crate::{
    Barrier, Instance, Objective, Refusal,
    adjust::check_earlier,
    flow::{Flow, Problem},
};

/// One juror seen from one application.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Seat {
    pub juror: usize,
    /// Fit, where the juror may read the application.
    pub score: Option<i64>,
    pub themes: Vec<u32>,
    /// Applications the juror reads in all, and the limits.
    pub load: usize,
    pub min_load: usize,
    pub max_load: usize,
    pub standing: Standing,
}

/// How a juror stands to an application.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Standing {
    /// Reads it; `without` is what happens when the juror is forbidden here.
    Reads { pinned: bool, without: Option<Exchange> },
    /// May not read it.
    Barred(Barrier),
    /// Could read it, at this cost.
    Could(Exchange),
    /// Could read it, but not within everybody's limits.
    Blocked,
}

/// The change of one seat that disturbs the panel least.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Exchange {
    /// How many pairs of application and juror change in all, this one included.
    pub changes: i64,
    /// By how much the total falls (negative: rises).
    pub loss: i64,
    /// The juror who leaves or, for a juror who reads, the one who would take the seat.
    pub other: usize,
}

/// How all jurors stand to one application in an assignment that keeps the rules of the instance:
/// those who read it, then those who could, least disturbing first, then the others.
///
/// Each exchange is exact for the total and the diverse objective: it is what [`crate::adjust`]
/// does after one more pin or forbid. For the fair one it leaves the floor out of account.
pub fn explain(
    instance: &Instance,
    objective: Objective,
    assignment: &[Vec<usize>],
    application: usize,
) -> Result<Vec<Seat>, Refusal> {
    instance.check()?;
    check_earlier(instance, assignment)?;
    if application >= instance.applications.len() {
        return Err(Refusal::Unknown { what: "application", id: application });
    }
    let (problem, keep) = Problem::keeping(instance, objective == Objective::Diverse, assignment);
    let mut flow = Flow::solve(&problem)?;
    for (application, team) in assignment.iter().enumerate() {
        if team.len() != problem.reviews || !team.iter().all(|j| flow.team(application).contains(j))
        {
            return Err(Refusal::Misfit(application));
        }
    }
    let exchanges = exchanges(&mut flow, keep, application);
    let team = flow.team(application);
    let mut loads = vec![0; instance.jurors.len()];
    assignment.iter().flatten().for_each(|&juror| loads[juror] += 1);
    let mut seats: Vec<Seat> = (0..instance.jurors.len())
        .map(|juror| Seat {
            juror,
            score: Some(instance.score[application][juror]).filter(|&score| score >= 0),
            themes: instance.shared_themes(application, juror),
            load: loads[juror],
            min_load: instance.jurors[juror].min_load,
            max_load: instance.jurors[juror].max_load,
            standing: if team.contains(&juror) {
                let pinned = problem.pinned(application).contains(&juror);
                Standing::Reads { pinned, without: exchanges[juror] }
            } else if let Some(barrier) = instance.barrier(application, juror) {
                Standing::Barred(barrier)
            } else {
                exchanges[juror].map_or(Standing::Blocked, Standing::Could)
            },
        })
        .collect();
    seats.sort_by_key(|seat| match seat.standing {
        Standing::Reads { .. } => (0, None, seat.score.map(|score| -score)),
        Standing::Could(exchange) => (1, Some(exchange), None),
        Standing::Blocked => (2, None, None),
        Standing::Barred(_) => (3, None, None),
    });
    Ok(seats)
}

/// For each member the cheapest way out, for each other juror the cheapest way in: who joins takes
/// the seat of who leaves, and a chain of swaps elsewhere carries a review from the one to the
/// other, so that all loads stay within limits.
fn exchanges(flow: &mut Flow, keep: i64, application: usize) -> Vec<Option<Exchange>> {
    let problem = flow.problem;
    let values = problem.values(application);
    let team = flow.team(application).to_vec();
    let mut best: Vec<Option<Exchange>> = vec![None; problem.jurors()];
    let mut offer = |juror: usize, exchange: Exchange| {
        best[juror] = Some(best[juror].map_or(exchange, |known| known.min(exchange)));
    };
    for joins in (0..problem.jurors()).filter(|j| problem.may_read(application, *j)) {
        let chains = flow.chains(joins);
        for &leaves in team.iter().filter(|j| !problem.pinned(application).contains(j)) {
            let Some(chain) = chains[leaves] else { continue };
            if !problem.may_swap(application, &team, leaves, joins) {
                continue;
            }
            let cost = chain + values[leaves] - values[joins];
            // Losses are less than half of `keep`, in either direction.
            let changes = (cost + keep / 2).div_euclid(keep);
            let loss = cost - changes * keep;
            offer(joins, Exchange { changes, loss, other: leaves });
            offer(leaves, Exchange { changes, loss, other: joins });
        }
    }
    best
}
