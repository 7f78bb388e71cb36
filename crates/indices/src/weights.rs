//! How much each child of an aggregate counts.

mod budget;
mod compare;
mod eigen;
mod spread;

use std::{collections::HashMap, fmt, io::Read, str::FromStr};

use crate::{Error, Framework, Result, aggregate::Family, framework::Child};

pub use budget::read_budget;
pub use compare::{Comparisons, analytic_hierarchy, read_comparisons};
pub use spread::{critic, entropy, principal_components};

/// Where weights come from (OECD and JRC, Handbook on Constructing Composite Indicators, 2008,
/// section 1.6).
#[derive(Clone, Debug, Default, PartialEq)]
pub enum WeightSet {
    /// Those of the framework.
    #[default]
    Original,
    Equal,
    /// Points that experts share out; the file that has them.
    Budget(String),
    /// Pairwise comparisons (the analytic hierarchy process); the file that has them.
    Hierarchy(String),
    /// Principal components of the children, see [`principal_components`].
    PrincipalComponents,
    /// See [`entropy`].
    Entropy,
    /// See [`critic`].
    Critic,
}

impl FromStr for WeightSet {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        Ok(match text.split_once(':').unwrap_or((text, "")) {
            ("original", "") => WeightSet::Original,
            ("equal", "") => WeightSet::Equal,
            ("pca", "") => WeightSet::PrincipalComponents,
            ("entropy", "") => WeightSet::Entropy,
            ("critic", "") => WeightSet::Critic,
            ("budget", file) if !file.is_empty() => WeightSet::Budget(file.into()),
            ("ahp", file) if !file.is_empty() => WeightSet::Hierarchy(file.into()),
            _ => {
                return Err(Error::Option {
                    what: "weights",
                    text: text.into(),
                    expected: "original, equal, budget:FILE, ahp:FILE, pca, entropy or critic",
                });
            }
        })
    }
}

impl fmt::Display for WeightSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            WeightSet::Original => f.write_str("original"),
            WeightSet::Equal => f.write_str("equal"),
            WeightSet::PrincipalComponents => f.write_str("pca"),
            WeightSet::Entropy => f.write_str("entropy"),
            WeightSet::Critic => f.write_str("critic"),
            WeightSet::Budget(file) => write!(f, "budget:{file}"),
            WeightSet::Hierarchy(file) => write!(f, "ahp:{file}"),
        }
    }
}

/// A weight set with the contents of its file.
#[derive(Clone, Debug)]
pub enum Weighing {
    /// Also for budgets and comparisons, whose weights are in the framework by then.
    Original,
    Equal,
    PrincipalComponents,
    Entropy,
    Critic,
}

impl WeightSet {
    /// Opens the file that the set names, if it names one, puts its weights into the framework
    /// and says what the reader should know of them.
    pub fn settle(
        &self,
        framework: &mut Framework,
        open: &dyn Fn(&str) -> std::io::Result<Box<dyn Read>>,
    ) -> Result<(Weighing, Vec<String>)> {
        let open =
            |file: &str| open(file).map_err(|source| Error::Open { file: file.to_owned(), source });
        let mut notes = vec![];
        let weighing = match self {
            WeightSet::Original => Weighing::Original,
            WeightSet::Equal => Weighing::Equal,
            WeightSet::PrincipalComponents => Weighing::PrincipalComponents,
            WeightSet::Entropy => Weighing::Entropy,
            WeightSet::Critic => Weighing::Critic,
            WeightSet::Budget(file) => {
                give(framework, &read_budget(open(file)?, framework)?);
                Weighing::Original
            }
            WeightSet::Hierarchy(file) => {
                for comparisons in read_comparisons(open(file)?, framework)? {
                    let (weights, consistency) = analytic_hierarchy(&comparisons.matrix);
                    let codes = comparisons.codes.iter().cloned();
                    give(framework, &codes.zip(weights).collect());
                    let verdict = if consistency <= 0.1 {
                        "consistent enough"
                    } else {
                        "above 0.1: look at the comparisons again"
                    };
                    notes.push(format!(
                        "{}: consistency ratio {consistency:.3}, {verdict}",
                        comparisons.node
                    ));
                }
                Weighing::Original
            }
        };
        Ok((weighing, notes))
    }
}

fn give(framework: &mut Framework, weights: &HashMap<String, f64>) {
    let indicators = framework.indicators.iter_mut().map(|i| (&i.code, &mut i.weight));
    let nodes = framework.nodes.iter_mut().map(|n| (&n.code, &mut n.weight));
    for (code, weight) in indicators.chain(nodes) {
        if let Some(given) = weights.get(code) {
            *weight = *given;
        }
    }
}

impl Weighing {
    /// The weights of the children of an aggregate, in their order; they need not sum to 1.
    pub fn weights(
        &self,
        framework: &Framework,
        children: &[Child],
        family: &Family,
    ) -> Result<Vec<f64>> {
        let weights = match self {
            Weighing::Original => children.iter().map(|&child| framework.weight(child)).collect(),
            Weighing::Equal => vec![1.0; children.len()],
            _ if children.len() == 1 => vec![1.0],
            Weighing::PrincipalComponents => principal_components(&family.columns),
            Weighing::Entropy => entropy(&family.columns),
            Weighing::Critic => critic(&family.columns),
        };
        let total: f64 = weights.iter().sum();
        if total > 0.0 && total.is_finite() {
            return Ok(weights);
        }
        Err(Error::Weighing(format!(
            "the data gives no weights below {}: its children hardly vary or share too few units; use original or equal weights",
            family.node
        )))
    }
}
