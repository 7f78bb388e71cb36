//! From the lines of a framework to its tree, or to what is wrong with it.

use std::collections::HashMap;

use super::{Child, Framework, Indicator, Kind, MetaRow, Node};
use crate::{Error, Result, progress::Direction};

impl Framework {
    /// Builds the tree.
    ///
    /// # Errors
    /// A duplicate code, an orphan, a circle, several tops or none, an aggregate with nothing below
    /// it, a parent that is not on a higher level, weights that are negative or sum to zero.
    pub fn from_rows(rows: Vec<MetaRow>) -> Result<Self> {
        refuse_duplicates(&rows)?;
        let node_of: HashMap<String, usize> = rows
            .iter()
            .filter(|row| row.kind == Kind::Aggregate)
            .enumerate()
            .map(|(position, row)| (row.code.clone(), position))
            .collect();
        let parent_of = |row: &MetaRow| match &row.parent {
            None => Ok(None),
            Some(parent) => node_of
                .get(parent)
                .map(|&node| Some(node))
                .ok_or_else(|| Error::Orphan { code: row.code.clone(), parent: parent.clone() }),
        };

        let mut tree = Framework {
            indicators: vec![],
            nodes: vec![],
            groups: vec![],
            denominators: vec![],
            bottom_up: vec![],
        };
        let mut children = vec![vec![]; node_of.len()];
        for row in rows {
            match row.kind {
                Kind::Indicator => {
                    usable(&row)?;
                    let parent = parent_of(&row)?.ok_or_else(|| Error::Orphan {
                        code: row.code.clone(),
                        parent: String::new(),
                    })?;
                    children[parent].push(Child::Indicator(tree.indicators.len()));
                    tree.indicators.push(indicator(row, parent));
                }
                Kind::Aggregate => {
                    let parent = parent_of(&row)?;
                    if let Some(parent) = parent {
                        usable(&row)?;
                        children[parent].push(Child::Node(tree.nodes.len()));
                    }
                    tree.nodes.push(Node {
                        code: row.code,
                        name: row.name,
                        weight: row.weight,
                        level: row.level,
                        parent,
                        children: vec![],
                    });
                }
                Kind::Group => tree.groups.push(row.code),
                Kind::Denominator => tree.denominators.push(row.code),
                Kind::Other => {}
            }
        }
        for (node, children) in tree.nodes.iter_mut().zip(children) {
            node.children = children;
        }
        tree.check()?;
        Ok(tree)
    }

    fn check(&mut self) -> Result<()> {
        if self.indicators.is_empty() {
            return Err(Error::Lacks("indicator"));
        }
        if self.nodes.is_empty() {
            return Err(Error::Lacks("aggregate"));
        }
        self.refuse_circles()?;
        let tops: Vec<_> = self.nodes.iter().filter(|node| node.parent.is_none()).collect();
        if tops.len() > 1 {
            return Err(Error::SeveralTops {
                codes: tops.iter().map(|n| n.code.clone()).collect(),
            });
        }
        for node in &self.nodes {
            if node.children.is_empty() {
                return Err(Error::Childless { code: node.code.clone() });
            }
            for &child in &node.children {
                let level = match child {
                    Child::Indicator(_) => 1,
                    Child::Node(n) => self.nodes[n].level,
                };
                if node.level <= level {
                    return Err(Error::Level {
                        code: self.code(child).into(),
                        level,
                        parent: node.code.clone(),
                        above: node.level,
                    });
                }
            }
            if node.children.iter().map(|&child| self.weight(child)).sum::<f64>() <= 0.0 {
                return Err(Error::ZeroWeights { node: node.code.clone() });
            }
        }
        // Parents are on higher levels than their children, so the levels are an order.
        self.bottom_up = (0..self.nodes.len()).collect();
        self.bottom_up.sort_by_key(|&node| self.nodes[node].level);
        Ok(())
    }

    fn refuse_circles(&self) -> Result<()> {
        for start in 0..self.nodes.len() {
            let mut path = vec![start];
            let mut at = start;
            while let Some(parent) = self.nodes[at].parent {
                if let Some(first) = path.iter().position(|&node| node == parent) {
                    let circle = path[first..].iter().chain([&parent]);
                    let path = circle.map(|&node| self.nodes[node].code.clone()).collect();
                    return Err(Error::Cycle { path });
                }
                path.push(parent);
                at = parent;
            }
        }
        Ok(())
    }
}

fn refuse_duplicates(rows: &[MetaRow]) -> Result<()> {
    let mut seen = HashMap::new();
    for row in rows {
        if let Some(first) = seen.insert(&row.code, row.line) {
            return Err(Error::DuplicateCode { code: row.code.clone(), first, second: row.line });
        }
    }
    Ok(())
}

fn usable(row: &MetaRow) -> Result<()> {
    if row.weight.is_finite() && (0.0..=1e100).contains(&row.weight) {
        Ok(())
    } else {
        Err(Error::Weight { code: row.code.clone(), weight: row.weight })
    }
}

fn indicator(row: MetaRow, parent: usize) -> Indicator {
    Indicator {
        direction: if row.higher_is_better { Direction::Higher } else { Direction::Lower },
        code: row.code,
        name: row.name,
        unit: row.unit,
        weight: row.weight,
        target: row.target,
        goalposts: row.goalposts,
        denominator: row.denominator,
        parent,
    }
}
