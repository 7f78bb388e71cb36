//! Scheduling on plain files: an instance as JSON goes in, a solution as JSON comes out. What
//! `stoa schedule INSTANCE.json --seconds S --seed N` does; the program owns the clock.

use serde::{Deserialize, Serialize};

use crate::{
    Conflict, Core, Cost, Fault, Found, Instance, Options, Programme, Progress, bound, core,
    improve,
};

/// A programme with what it costs and how good that is known to be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Solution {
    #[serde(flatten)]
    pub programme: Programme,
    /// The sum of the three parts that follow.
    pub cost: i64,
    #[serde(flatten)]
    pub parts: Cost,
    pub proof: Proof,
    /// No programme costs less than this.
    pub bound: i64,
    /// Hard rules that it breaks: only when the time did not suffice.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub broken: Vec<Conflict>,
}

/// What is known of the cost.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Proof {
    /// No programme costs less.
    Optimal,
    /// No programme costs less than the bound, which is above 0.
    Bound,
    None,
}

/// Why there is no solution.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, thiserror::Error)]
#[serde(rename_all = "kebab-case")]
pub enum Refusal {
    /// The instance cannot be understood.
    #[error("{}", lines(.0))]
    Faults(Vec<Fault>),
    /// No programme keeps all rules.
    #[error("{0}")]
    Impossible(Core),
}

fn lines(faults: &[Fault]) -> String {
    faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

/// Schedules the instance; `passed` says how much of the time is over, as for [`improve`].
///
/// # Errors
/// [`Refusal`] when the instance cannot be understood, or provably has no programme.
pub fn schedule(
    json: &str,
    seed: u64,
    passed: impl FnMut(Progress) -> f64,
) -> Result<Solution, Refusal> {
    let instance = Instance::read(json).map_err(Refusal::Faults)?;
    let found = improve(&instance, &Options { seed, ..Options::default() }, passed);
    match found {
        Ok(found) if found.broken.is_empty() => Ok(solution(&instance, found)),
        found => match (core(&instance), found) {
            (Some(core), _) => Err(Refusal::Impossible(core)),
            (None, Ok(found)) => Ok(solution(&instance, found)),
            (None, Err(no_place)) => Err(Refusal::Impossible(Core::of_sessions(no_place.sessions))),
        },
    }
}

/// Writes down what a search found.
pub fn solution(instance: &Instance, found: Found) -> Solution {
    let (cost, bound) = (found.cost.total(), bound(instance));
    let proof = match bound {
        _ if !found.broken.is_empty() => Proof::None,
        bound if bound == cost => Proof::Optimal,
        0 => Proof::None,
        _ => Proof::Bound,
    };
    let Found { programme, cost: parts, broken, .. } = found;
    Solution { programme, cost, parts, proof, bound, broken }
}
