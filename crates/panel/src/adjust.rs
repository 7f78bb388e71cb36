//! Changing a panel by hand: pins and forbids are kept, and as little else as possible moves.

use serde::Serialize;

use crate::{
    Instance, Objective, Panel, Proof, Refusal, fair,
    flow::{Flow, Problem},
};

/// A panel after a change by hand, and what became different. Its bound and proof are among the
/// panels that differ as little.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Adjusted {
    pub panel: Panel,
    pub changes: Vec<Change>,
}

/// Jurors who left and joined one application.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Change {
    pub application: usize,
    pub left: Vec<usize>,
    pub joined: Vec<usize>,
}

/// The panel that keeps the pins, forbids and limits of the instance, differs least from an earlier
/// assignment, and among those has the highest total. A fair panel first keeps the highest floor
/// that the pins and forbids allow.
pub fn adjust(
    instance: &Instance,
    objective: Objective,
    earlier: &[Vec<usize>],
) -> Result<Adjusted, Refusal> {
    instance.check()?;
    check_earlier(instance, earlier)?;
    let (problem, keep) = Problem::keeping(instance, objective == Objective::Diverse, earlier);
    let panel = if objective == Objective::Fair {
        fairly(instance, problem, keep, earlier)?
    } else {
        Panel::of(instance, objective, Flow::solve(&problem)?.all_teams())
    };
    let changes = changes(earlier, &panel.assignment);
    Ok(Adjusted { panel, changes })
}

fn fairly(
    instance: &Instance,
    problem: Problem,
    keep: i64,
    earlier: &[Vec<usize>],
) -> Result<Panel, Refusal> {
    let fairest = crate::assign(instance, Objective::Fair)?;
    let (floor, ceiling) = (fairest.min_app, fairest.min_bound);
    let (found, bound) = fair::above(problem, &instance.score, floor, fairest.assignment)?;
    let kept = kept(earlier, &found.teams) * keep;
    let proven = bound == found.value && ceiling == Some(floor);
    Ok(Panel {
        proof: if proven { Proof::Optimal } else { Proof::Bound },
        bound: bound - kept,
        min_bound: ceiling,
        ..Panel::of(instance, Objective::Fair, found.teams)
    })
}

/// An earlier assignment may break the limits, which may be why it is to change; but it must speak
/// of the same applications and jurors.
pub(crate) fn check_earlier(instance: &Instance, earlier: &[Vec<usize>]) -> Result<(), Refusal> {
    let known = |team: &Vec<usize>| team.iter().all(|&juror| juror < instance.jurors.len());
    match earlier.iter().position(|team| !known(team)) {
        Some(application) => Err(Refusal::Misfit(application)),
        None if earlier.len() == instance.applications.len() => Ok(()),
        None => {
            Err(Refusal::Rows { found: earlier.len(), applications: instance.applications.len() })
        }
    }
}

fn kept(earlier: &[Vec<usize>], now: &[Vec<usize>]) -> i64 {
    let teams = earlier.iter().zip(now);
    teams.map(|(old, new)| new.iter().filter(|&juror| old.contains(juror)).count() as i64).sum()
}

fn changes(earlier: &[Vec<usize>], now: &[Vec<usize>]) -> Vec<Change> {
    let without = |these: &[usize], those: &[usize]| -> Vec<usize> {
        these.iter().copied().filter(|juror| !those.contains(juror)).collect()
    };
    let teams = earlier.iter().zip(now).enumerate();
    let changes = teams.map(|(application, (old, new))| Change {
        application,
        left: without(old, new),
        joined: without(new, old),
    });
    changes.filter(|change| !change.left.is_empty() || !change.joined.is_empty()).collect()
}
