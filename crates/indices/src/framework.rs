//! The framework that an index is built on: indicators at the bottom, aggregates above them, one
//! index at the top.

mod read;
mod tree;

use crate::progress::Direction;

pub use read::read_meta;

/// One line of a framework file in COINr's iMeta form.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MetaRow {
    /// The line of the file, for messages; any running number elsewhere.
    pub line: usize,
    /// 1 for indicators, counting up; 0 where a row has no place in the tree.
    pub level: usize,
    pub code: String,
    pub name: String,
    pub higher_is_better: bool,
    pub weight: f64,
    pub unit: String,
    pub target: Option<f64>,
    /// COINr's `goalpost_lower` and `goalpost_upper`.
    pub goalposts: Option<(f64, f64)>,
    pub denominator: Option<String>,
    pub parent: Option<String>,
    pub kind: Kind,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Kind {
    #[default]
    Indicator,
    Aggregate,
    Group,
    Denominator,
    /// A column that takes no part.
    Other,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Indicator {
    pub code: String,
    pub name: String,
    pub unit: String,
    pub direction: Direction,
    pub weight: f64,
    pub target: Option<f64>,
    pub goalposts: Option<(f64, f64)>,
    /// The code of the column to divide by.
    pub denominator: Option<String>,
    /// Position of its aggregate in [`Framework::nodes`].
    pub parent: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Child {
    /// Position in [`Framework::indicators`].
    Indicator(usize),
    /// Position in [`Framework::nodes`].
    Node(usize),
}

/// An aggregate: an area, a pillar, or the index itself.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    pub code: String,
    pub name: String,
    pub weight: f64,
    /// 2 or more.
    pub level: usize,
    /// `None` for the index.
    pub parent: Option<usize>,
    /// In the order of the file.
    pub children: Vec<Child>,
}

/// A tree that has been checked: one top, no circle, every aggregate with something below it,
/// weights that can be used.
#[derive(Clone, Debug, PartialEq)]
pub struct Framework {
    pub indicators: Vec<Indicator>,
    pub nodes: Vec<Node>,
    /// Codes of the columns by which units are grouped.
    pub groups: Vec<String>,
    /// Codes of the columns that are only divided by.
    pub denominators: Vec<String>,
    /// Positions in `nodes`, children before parents, the index last.
    pub(crate) bottom_up: Vec<usize>,
}

impl Framework {
    /// Position of the index in `nodes`.
    pub fn top(&self) -> usize {
        self.bottom_up[self.bottom_up.len() - 1]
    }

    /// The different levels of aggregates, from the lowest up.
    pub fn levels(&self) -> Vec<usize> {
        let mut levels: Vec<_> = self.nodes.iter().map(|node| node.level).collect();
        levels.sort_unstable();
        levels.dedup();
        levels
    }

    pub fn code(&self, child: Child) -> &str {
        match child {
            Child::Indicator(i) => &self.indicators[i].code,
            Child::Node(n) => &self.nodes[n].code,
        }
    }

    pub fn weight(&self, child: Child) -> f64 {
        match child {
            Child::Indicator(i) => self.indicators[i].weight,
            Child::Node(n) => self.nodes[n].weight,
        }
    }

    /// The child with this code, if the framework has one.
    pub fn find(&self, code: &str) -> Option<Child> {
        let indicator = self.indicators.iter().position(|i| i.code == code).map(Child::Indicator);
        indicator.or_else(|| self.nodes.iter().position(|n| n.code == code).map(Child::Node))
    }

    /// The aggregates above an indicator or aggregate, nearest first; for an aggregate itself too.
    pub fn path(&self, child: Child) -> impl Iterator<Item = usize> {
        let first = match child {
            Child::Indicator(i) => self.indicators[i].parent,
            Child::Node(n) => n,
        };
        std::iter::successors(Some(first), |&node| self.nodes[node].parent)
    }

    /// A plain framework of `areas` areas with `per_area` indicators each, all with weight 1 and
    /// higher better, called `i1…`, `a1…` and `index`.
    pub fn plain(areas: usize, per_area: usize) -> crate::Result<Self> {
        let row = |level, code: String, parent: Option<String>, kind| MetaRow {
            level,
            name: code.clone(),
            code,
            parent,
            kind,
            weight: 1.0,
            higher_is_better: true,
            ..MetaRow::default()
        };
        let mut rows = vec![row(3, "index".into(), None, Kind::Aggregate)];
        for area in 0..areas {
            let code = format!("a{}", area + 1);
            for i in 0..per_area {
                let number = area * per_area + i + 1;
                rows.push(row(1, format!("i{number}"), Some(code.clone()), Kind::Indicator));
            }
            rows.push(row(2, code, Some("index".into()), Kind::Aggregate));
        }
        for (line, row) in rows.iter_mut().enumerate() {
            row.line = line + 1;
        }
        Self::from_rows(rows)
    }
}
