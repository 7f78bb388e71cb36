//! An index: from the figures of the units to their scores and places.

use crate::{
    Data, Error, Framework, Result,
    aggregate::{Aggregation, Family},
    branches::ByBranch,
    column,
    framework::Child,
    impute::{Imputation, impute},
    normalise::Normalisation,
    treat::{Treated, Treatment, treat},
    weights::Weighing,
};

/// The scores of all units on all aggregates.
#[derive(Clone, Debug, PartialEq)]
pub struct Scores {
    /// `nodes[node][unit]` in the order of [`Framework::nodes`]; `NaN` where a unit has nothing.
    pub nodes: Vec<Vec<f64>>,
    /// Position of the index in `nodes`.
    pub top: usize,
    /// 1 for the best; equal scores share the smallest place.
    pub places: Vec<usize>,
}

impl Scores {
    pub fn index(&self) -> &[f64] {
        &self.nodes[self.top]
    }
}

/// Fills what is missing and treats outliers; what was done is noted in the data.
pub fn prepare(
    data: &mut Data,
    framework: &Framework,
    imputation: &Imputation,
    treatment: Treatment,
) -> Result<()> {
    impute(data, framework, imputation)?;
    for (column, indicator) in data.columns.iter_mut().zip(&framework.indicators) {
        let code = &indicator.code;
        match treat(column, treatment) {
            Treated::Untouched => {}
            Treated::Winsorised(points) => {
                data.notes.push(format!("{code}: {points} outlying points winsorised"));
            }
            Treated::Logged => data.notes.push(format!("{code}: logarithms taken")),
        }
    }
    Ok(())
}

/// Normalised columns, `[indicator][unit]`, each by the method of its branch.
pub fn normalise(
    data: &Data,
    framework: &Framework,
    methods: &ByBranch<Normalisation>,
) -> Result<Vec<Vec<f64>>> {
    let columns = data.columns.iter().zip(&framework.indicators).enumerate();
    columns
        .map(|(i, (column, indicator))| {
            let method = methods.of(framework, Child::Indicator(i));
            method.apply(column, &data.units, indicator)
        })
        .collect()
}

/// Aggregates normalised columns, level by level.
pub fn aggregate(
    columns: &[Vec<f64>],
    units: &[String],
    framework: &Framework,
    methods: &ByBranch<Aggregation>,
    weighing: &Weighing,
) -> Result<Scores> {
    methods.check(framework)?;
    let mut nodes: Vec<Vec<f64>> = vec![vec![]; framework.nodes.len()];
    for &n in &framework.bottom_up {
        let node = &framework.nodes[n];
        let mut family = Family {
            node: &node.code,
            codes: node.children.iter().map(|&child| framework.code(child)).collect(),
            columns: node
                .children
                .iter()
                .map(|&child| match child {
                    Child::Indicator(i) => columns[i].as_slice(),
                    Child::Node(child) => nodes[child].as_slice(),
                })
                .collect(),
            weights: vec![],
            units,
        };
        family.weights = weighing.weights(framework, &node.children, &family)?;
        let scores = methods.of(framework, Child::Node(n)).apply(&family)?;
        nodes[n] = scores;
    }
    let top = framework.top();
    if let Some(unit) = nodes[top].iter().position(|score| score.is_nan()) {
        return Err(Error::Weightless { unit: units[unit].clone() });
    }
    Ok(Scores { places: column::places(&nodes[top]), nodes, top })
}
