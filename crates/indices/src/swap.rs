//! How little the weights must change for two units to swap places.

use crate::{
    Error, Framework, Result, aggregate::Aggregation, branches::ByBranch, framework::Child,
};

/// Weights under which two units have swapped places.
#[derive(Clone, Debug, PartialEq)]
pub struct Swap {
    /// The largest change of any weight, as a share of it.
    pub change: f64,
    /// Code, weight, and weight under which they swap.
    pub weights: Vec<(String, f64, f64)>,
}

/// The smallest `x` such that weights within `± x` of the framework's put the unit that is behind
/// level with the other one or ahead. `None` when none do with `x` up to 1.
///
/// Where the score is linear in the weights (one level, arithmetic, the same values present) this
/// is the exact `|Σ w·d| / Σ |w·d|`. Elsewhere weights are pushed to one or the other end of their
/// range, one by one, as long as that helps; what is found does swap the two, but a still smaller
/// change might.
pub fn smallest_swap(
    columns: &[Vec<f64>],
    framework: &Framework,
    methods: &ByBranch<Aggregation>,
    a: usize,
    b: usize,
) -> Result<Option<Swap>> {
    let race = Race::new(columns, framework, methods, a, b)?;
    let original = race.weights.clone();
    if race.lead(&original) <= 0.0 {
        return Ok(Some(race.swap(0.0, &original)));
    }
    let mut best = None;
    let (mut low, mut high) = (0.0, 1.0);
    for _ in 0..40 {
        let middle = if best.is_none() { high } else { 0.5 * (low + high) };
        match race.pushed(middle) {
            Some(weights) => {
                best = Some(race.swap(middle, &weights));
                high = middle;
            }
            None if best.is_none() => return Ok(None),
            None => low = middle,
        }
    }
    Ok(best)
}

/// Two units, the one that is ahead first.
struct Race<'a> {
    framework: &'a Framework,
    methods: Vec<Aggregation>,
    /// `[indicator]`
    values: Vec<[f64; 2]>,
    /// Indicators, then nodes.
    weights: Vec<f64>,
}

impl<'a> Race<'a> {
    fn new(
        columns: &[Vec<f64>],
        framework: &'a Framework,
        methods: &ByBranch<Aggregation>,
        a: usize,
        b: usize,
    ) -> Result<Self> {
        let methods: Vec<_> = (0..framework.nodes.len())
            .map(|node| *methods.of(framework, Child::Node(node)))
            .collect();
        if let Some(method) = methods.iter().find(|method| !method.is_mean()) {
            return Err(Error::Design(format!(
                "the smallest swap is found for means, not under {method}"
            )));
        }
        let weights = framework.indicators.iter().map(|i| i.weight);
        let mut race = Race {
            framework,
            methods,
            values: columns.iter().map(|column| [column[a], column[b]]).collect(),
            weights: weights.chain(framework.nodes.iter().map(|n| n.weight)).collect(),
        };
        if race.lead(&race.weights) < 0.0 {
            race.values.iter_mut().for_each(|pair| pair.swap(0, 1));
        }
        Ok(race)
    }

    fn slot(&self, child: Child) -> usize {
        match child {
            Child::Indicator(i) => i,
            Child::Node(n) => self.framework.indicators.len() + n,
        }
    }

    /// How far the first unit is ahead of the second.
    fn lead(&self, weights: &[f64]) -> f64 {
        let mut scores = vec![[f64::NAN; 2]; self.framework.nodes.len()];
        for &n in &self.framework.bottom_up {
            let score = |unit: usize| {
                let children = self.framework.nodes[n].children.iter().map(|&child| {
                    let value = match child {
                        Child::Indicator(i) => self.values[i][unit],
                        Child::Node(n) => scores[n][unit],
                    };
                    (value, weights[self.slot(child)])
                });
                self.methods[n].mean(children)
            };
            scores[n] = [score(0), score(1)];
        }
        let [first, second] = scores[self.framework.top()];
        first - second
    }

    /// Weights within the change that take the lead away.
    fn pushed(&self, change: f64) -> Option<Vec<f64>> {
        let mut weights = self.weights.clone();
        let mut lead = self.lead(&weights);
        for _ in 0..8 {
            let before = lead;
            for slot in 0..weights.len() {
                if self.weights[slot] == 0.0 {
                    continue;
                }
                let mut kept = weights[slot];
                for end in [1.0 - change, 1.0 + change] {
                    weights[slot] = self.weights[slot] * end;
                    let tried = self.lead(&weights);
                    if tried < lead {
                        (lead, kept) = (tried, weights[slot]);
                    }
                }
                weights[slot] = kept;
            }
            if lead <= 0.0 {
                return Some(weights);
            }
            if lead >= before {
                break;
            }
        }
        None
    }

    fn swap(&self, change: f64, weights: &[f64]) -> Swap {
        let children = self.framework.nodes.iter().flat_map(|node| &node.children);
        let weights = children
            .map(|&child| {
                let slot = self.slot(child);
                (self.framework.code(child).to_owned(), self.weights[slot], weights[slot])
            })
            .collect();
        Swap { change, weights }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_smallest_swap_of_a_plain_mean_is_the_exact_one(
            pairs in prop::collection::vec((0.0..1.0f64, 0.0..1.0f64), 3..9),
        ) {
            let framework = Framework::plain(1, pairs.len()).unwrap();
            let columns: Vec<_> = pairs.iter().map(|&(x, y)| vec![x, y]).collect();
            let swap = smallest_swap(&columns, &framework, &ByBranch::default(), 0, 1).unwrap();
            let lead: f64 = pairs.iter().map(|(x, y)| x - y).sum();
            let apart: f64 = pairs.iter().map(|(x, y)| (x - y).abs()).sum();
            let exact = lead.abs() / apart;
            match swap {
                Some(swap) => prop_assert!((swap.change - exact).abs() < 1e-6, "{} {exact}", swap.change),
                None => prop_assert!(exact > 1.0 - 1e-6),
            }
        }
    }
}
