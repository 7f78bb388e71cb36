//! The search for a programme: walks that each try millions of small changes, from hot to cold.
//!
//! The walks run side by side, in rounds; after each round the caller says how much of its time
//! has passed. What they find depends on the instance, the options and those answers only, not on
//! the number of threads.

mod beginning;
mod moves;
mod state;
mod walk;

use rayon::prelude::*;
use serde::Serialize;

use crate::{
    Conflict, Cost, Instance, Programme, cost,
    model::{Model, hard_part, soft_part},
    violations,
};
use state::State;
use walk::Walk;

/// How to search.
#[derive(Clone, Debug)]
pub struct Options {
    pub seed: u64,
    /// Independent walks; the best of them counts. At least 1.
    pub walks: usize,
    /// A programme to start from, which may break rules.
    pub from: Option<Programme>,
    /// Cost of each session that is not where `from` has it.
    pub move_weight: i64,
}

impl Default for Options {
    fn default() -> Self {
        Self { seed: 0, walks: 2, from: None, move_weight: 0 }
    }
}

/// Where the search stands after a round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Changes tried, over all walks.
    pub steps: u64,
    /// Broken hard rules of the best programme so far.
    pub broken: i64,
    /// Its cost, with that of moves.
    pub cost: i64,
}

/// What the search found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Found {
    pub programme: Programme,
    pub cost: Cost,
    /// Hard rules that it breaks; empty when the programme can be held.
    pub broken: Vec<Conflict>,
    /// Changes tried.
    pub steps: u64,
}

/// No programme exists, because these sessions have no place even on their own account.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no slot and room fits session {}", sessions.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "))]
pub struct NoPlace {
    pub sessions: Vec<usize>,
}

/// Changes that a walk tries between two questions to the caller.
const ROUND: u64 = 1 << 14;

/// The share of the budget after which a search that breaks rules starts to anneal all the same.
const SETTLED: f64 = 0.2;

/// Lets a search try this many changes; see [`improve`].
pub fn steps(budget: u64) -> impl FnMut(Progress) -> f64 {
    move |progress| progress.steps as f64 / budget.max(1) as f64
}

/// Searches for a programme that breaks no rule and costs little.
///
/// `passed` is asked before each round how much of the time is over, from 0 to 1; at 1 the search
/// ends. A caller with a clock divides seconds, one without uses [`steps`]. It sees the progress
/// made, so it may also stop early by answering 1.
///
/// The method is simulated annealing (Kirkpatrick, Gelatt and Vecchi 1983) over complete
/// programmes, in which broken hard rules count as a high cost.
///
/// # Errors
/// [`NoPlace`] when a session cannot be held anywhere.
///
/// # Panics
/// When `from` has fewer entries than the instance has sessions.
pub fn improve(
    instance: &Instance,
    options: &Options,
    mut passed: impl FnMut(Progress) -> f64,
) -> Result<Found, NoPlace> {
    let mut model = Model::new(instance);
    let sessions: Vec<usize> =
        (0..model.sessions).filter(|&s| model.places_of(s).next().is_none()).collect();
    if !sessions.is_empty() {
        return Err(NoPlace { sessions });
    }
    if options.move_weight > 0 {
        model.published = options.from.clone().map(|from| (from, options.move_weight));
    }
    let start = match &options.from {
        Some(from) => beginning::near(&model, from),
        None => beginning::greedy(&model),
    };
    let mut walks: Vec<Walk> = (0..options.walks.max(1) as u64)
        .map(|k| Walk::new(State::new(&model, &start), options.seed ^ (k << 32)))
        .collect();
    let least = model.least();
    let (best, steps) = anneal(&mut walks, least, &mut passed);
    let programme = best.clone();
    let broken = violations(instance, &programme);
    Ok(Found { cost: cost(instance, &programme), broken, steps, programme })
}

/// Runs the walks until the time is over or nothing less is possible; the best programme, and the changes tried.
fn anneal<'w>(
    walks: &'w mut [Walk],
    least: i64,
    passed: &mut impl FnMut(Progress) -> f64,
) -> (&'w Programme, u64) {
    let mut steps = 0;
    let mut settled = None;
    loop {
        let best = best(walks).best_score;
        let progress = Progress { steps, broken: hard_part(best), cost: soft_part(best) };
        let share = passed(progress);
        if share >= 1.0 || walks[0].still() || best <= least {
            break;
        }
        if settled.is_none() && (progress.broken == 0 || share > SETTLED) {
            settled = Some(share);
            walks.par_iter_mut().for_each(Walk::calibrate);
        }
        let left = settled.map(|from| ((share - from) / (1.0 - from)).clamp(0.0, 1.0));
        walks.par_iter_mut().for_each(|walk| walk.run(ROUND, left));
        steps += ROUND * walks.len() as u64;
    }
    (&best(walks).best, steps)
}

/// The walk that found most; of equals the first.
fn best<'w>(walks: &'w [Walk]) -> &'w Walk<'w> {
    walks.iter().min_by_key(|walk| walk.best_score).expect("there is at least one walk")
}
