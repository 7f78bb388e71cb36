//! A framework laid out for the kernel: columns in the order in which the tree reads them.

use std::ops::Range;

use super::kernel::Mean;
use crate::{Framework, framework::Child};

/// Aggregates from the lowest level up, the index last.
pub(crate) struct Plan {
    pub nodes: Vec<PlanNode>,
    /// For each column its indicator's position in the framework.
    pub columns: Vec<usize>,
    /// The steps from the lowest nodes to the index.
    pub stages: Vec<Stage>,
    /// How many seats the stages take, see [`Stage::seats`].
    pub seats: usize,
    pub levels: usize,
    /// The framework's weights, one per slot; those below one aggregate sum to 1.
    pub weights: Vec<f64>,
}

pub(crate) struct PlanNode {
    /// Columns below it, which are also the slots of their weights.
    pub columns: Range<usize>,
    /// Positions in [`Plan::nodes`].
    pub nodes: Vec<usize>,
    /// Where the kernel keeps these nodes, see [`Stage::seats`].
    pub seats: Vec<usize>,
}

/// Nodes that are worked out together: they are on one level, and so are their parents.
pub(crate) struct Stage {
    /// Counted from 0 for the lowest.
    pub level: usize,
    /// The level of the parents; the index's is its own.
    pub above: usize,
    /// Positions in [`Plan::nodes`].
    pub nodes: Range<usize>,
    /// Where the kernel keeps them, in this order: a multiple of four, so that four can be divided
    /// as one; those beyond the last node stay empty.
    pub seats: Range<usize>,
}

impl Plan {
    pub(crate) fn new(framework: &Framework) -> Self {
        let levels = framework.levels();
        let level = |node: usize| {
            levels.iter().position(|&level| level == framework.nodes[node].level).unwrap_or(0)
        };
        let stage = |n: usize| (level(n), level(framework.nodes[n].parent.unwrap_or(n)));
        let mut order = framework.bottom_up.clone();
        order.sort_by_key(|&node| stage(node));
        let place = |node: usize| order.iter().position(|&n| n == node).unwrap_or(0);
        let mut plan = Plan {
            nodes: vec![],
            columns: vec![],
            stages: vec![],
            seats: 0,
            levels: levels.len(),
            weights: vec![0.0; framework.indicators.len() + framework.nodes.len()],
        };
        for &n in &order {
            let node = &framework.nodes[n];
            let start = plan.columns.len();
            let mut nodes = vec![];
            for &child in &node.children {
                let slot = match child {
                    Child::Indicator(i) => {
                        plan.columns.push(i);
                        plan.columns.len() - 1
                    }
                    Child::Node(child) => {
                        nodes.push(place(child));
                        framework.indicators.len() + place(child)
                    }
                };
                plan.weights[slot] = framework.weight(child);
            }
            let columns = start..plan.columns.len();
            plan.nodes.push(PlanNode { columns, nodes, seats: vec![] });
        }
        let mut start = 0;
        for nodes in order.chunk_by(|&a, &b| stage(a) == stage(b)) {
            let (level, above) = stage(nodes[0]);
            let seats = plan.seats..plan.seats + nodes.len().next_multiple_of(4);
            plan.seats = seats.end;
            plan.stages.push(Stage { level, above, nodes: start..start + nodes.len(), seats });
            start += nodes.len();
        }
        let seat: Vec<usize> =
            plan.stages.iter().flat_map(|s| s.seats.clone().take(s.nodes.len())).collect();
        for node in &mut plan.nodes {
            node.seats = node.nodes.iter().map(|&child| seat[child]).collect();
        }
        let mut weights = std::mem::take(&mut plan.weights);
        plan.share_out(&mut weights);
        plan.weights = weights;
        plan
    }

    /// Of the means of all levels those that figures are read by: of levels with columns right
    /// below them.
    pub(crate) fn read_means(&self, means: &[Mean]) -> impl Iterator<Item = Mean> {
        let reads = |stage: &Stage| {
            self.nodes[stage.nodes.clone()].iter().any(|node| !node.columns.is_empty())
        };
        self.stages.iter().filter(move |stage| reads(stage)).map(|stage| means[stage.level])
    }

    /// The slots of the children of a node.
    pub(crate) fn children(&self, node: usize) -> impl Iterator<Item = usize> {
        let node = &self.nodes[node];
        let columns = self.columns.len();
        node.columns.clone().chain(node.nodes.iter().map(move |&child| columns + child))
    }

    /// Makes the weights below each node sum to 1. Weights that are all zero stay so.
    pub(crate) fn share_out(&self, weights: &mut [f64]) {
        for node in 0..self.nodes.len() {
            let total: f64 = self.children(node).map(|slot| weights[slot]).sum();
            if total > 0.0 {
                self.children(node).for_each(|slot| weights[slot] /= total);
            }
        }
    }
}
