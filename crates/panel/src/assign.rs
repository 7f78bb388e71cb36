//! Forming the panel: the best assignment by one of three objectives.

use serde::Serialize;

use crate::{
    Instance, Refusal, fair,
    flow::{Flow, Problem},
};

/// What the best panel is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Objective {
    /// The highest total score.
    Total,
    /// The highest score for the application that is worst served, then the highest total.
    Fair,
    /// The highest total with jurors of at least two regions, and at most two of one, in each team.
    Diverse,
}

impl std::str::FromStr for Objective {
    type Err = Refusal;

    fn from_str(name: &str) -> Result<Self, Refusal> {
        match name {
            "total" => Ok(Self::Total),
            "fair" => Ok(Self::Fair),
            "diverse" => Ok(Self::Diverse),
            _ => Err(Refusal::Objective(name.to_owned())),
        }
    }
}

/// How sure it is that no other panel is better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Proof {
    Optimal,
    /// The search was cut short; `bound` and `min_bound` say how much better a panel could be.
    Bound,
}

/// Who reads what.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Panel {
    pub objective: Objective,
    /// The jurors of each application, ascending.
    pub assignment: Vec<Vec<usize>>,
    pub total: i64,
    /// The sum of scores of the application that is worst served.
    pub min_app: i64,
    pub proof: Proof,
    /// No panel that serves each application with at least `min_app` has a higher total.
    pub bound: i64,
    /// No panel serves the worst served application better (only known of a fair panel).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_bound: Option<i64>,
    /// How many applications each juror reads.
    pub loads: Vec<usize>,
    /// What each juror's place is worth to the others: the prices that prove the optimum, see
    /// [`bound`]. Empty for a fair panel, which prices alone do not prove.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub prices: Vec<i64>,
}

/// Reads an instance and writes the best panel, both as JSON: what `stoa assign` does.
pub fn assign_json(instance: &str, objective: Objective) -> Result<String, Refusal> {
    let panel = assign(&Instance::read(instance)?, objective)?;
    Ok(serde_json::to_string(&panel)?)
}

/// Forms the best panel.
pub fn assign(instance: &Instance, objective: Objective) -> Result<Panel, Refusal> {
    instance.check()?;
    let problem = Problem::new(instance, objective == Objective::Diverse);
    if objective != Objective::Fair {
        let flow = Flow::solve(&problem)?;
        let panel = Panel::of(instance, objective, flow.all_teams());
        return Ok(Panel { prices: flow.prices(), ..panel });
    }
    let found = fair::fairest(problem, &instance.score)?;
    let panel = Panel::of(instance, objective, found.solution.teams);
    let proven = found.bound == panel.total && found.ceiling == panel.min_app;
    Ok(Panel {
        proof: if proven { Proof::Optimal } else { Proof::Bound },
        bound: found.bound,
        min_bound: Some(found.ceiling),
        ..panel
    })
}

/// No panel has a higher total than this, whatever the prices, one per juror: each application
/// takes its best team at scores less prices, and each juror the load that the price pays best.
/// At the prices of an optimal panel the bound is its total, so that anyone can check an optimum
/// without trusting how it was found (linear programming duality).
pub fn bound(instance: &Instance, objective: Objective, prices: &[i64]) -> i64 {
    Problem::new(instance, objective == Objective::Diverse).bound(prices)
}

impl Panel {
    pub(crate) fn of(
        instance: &Instance,
        objective: Objective,
        mut teams: Vec<Vec<usize>>,
    ) -> Self {
        let mut loads = vec![0; instance.jurors.len()];
        let mut sums = vec![];
        for (scores, team) in instance.score.iter().zip(&mut teams) {
            team.sort_unstable();
            team.iter().for_each(|&juror| loads[juror] += 1);
            sums.push(team.iter().map(|&juror| scores[juror]).sum());
        }
        let total = sums.iter().sum();
        Self {
            objective,
            assignment: teams,
            total,
            min_app: sums.into_iter().min().unwrap_or(0),
            proof: Proof::Optimal,
            bound: total,
            min_bound: None,
            loads,
            prices: vec![],
        }
    }
}
