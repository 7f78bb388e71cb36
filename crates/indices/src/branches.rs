//! A method for the whole framework, or for its levels, or for single branches.

use std::{fmt, str::FromStr};

use crate::{Error, Framework, Result, framework::Child};

/// Written `arithmetic`, or one per level from the lowest up (`arithmetic,geometric`), and with
/// `CODE=method` for an aggregate or indicator and all below it.
#[derive(Clone, Debug, PartialEq)]
pub struct ByBranch<T> {
    /// One for all levels, or one for each.
    pub levels: Vec<T>,
    /// The nearest branch above a node decides.
    pub branches: Vec<(String, T)>,
}

impl<T> From<T> for ByBranch<T> {
    fn from(method: T) -> Self {
        ByBranch { levels: vec![method], branches: vec![] }
    }
}

impl<T: Default> Default for ByBranch<T> {
    fn default() -> Self {
        T::default().into()
    }
}

impl<T: FromStr<Err = Error> + Default> FromStr for ByBranch<T> {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        let mut parsed = ByBranch { levels: vec![], branches: vec![] };
        for part in text.split(',').map(str::trim) {
            match part.split_once('=') {
                Some((code, method)) => {
                    parsed.branches.push((code.trim().into(), method.trim().parse()?));
                }
                None => parsed.levels.push(part.parse()?),
            }
        }
        if parsed.levels.is_empty() {
            parsed.levels.push(T::default());
        }
        Ok(parsed)
    }
}

impl<T: fmt::Display> fmt::Display for ByBranch<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let levels = self.levels.iter().map(T::to_string);
        let branches = self.branches.iter().map(|(code, method)| format!("{code}={method}"));
        f.write_str(&levels.chain(branches).collect::<Vec<_>>().join(","))
    }
}

impl<T> ByBranch<T> {
    /// Every method that occurs.
    pub fn methods(&self) -> impl Iterator<Item = &T> {
        self.levels.iter().chain(self.branches.iter().map(|(_, method)| method))
    }

    /// Fails where a branch is not in the framework, or the number of levels is another.
    pub fn check(&self, framework: &Framework) -> Result<()> {
        let levels = framework.levels().len();
        if self.levels.len() != 1 && self.levels.len() != levels {
            return Err(Error::Levels { given: self.levels.len(), levels });
        }
        match self.branches.iter().find(|(code, _)| framework.find(code).is_none()) {
            Some((code, _)) => Err(Error::NoBranch(code.clone())),
            None => Ok(()),
        }
    }

    /// The method of an indicator or an aggregate.
    pub fn of(&self, framework: &Framework, child: Child) -> &T {
        let chosen = |code: &str| self.branches.iter().find(|(branch, _)| branch == code);
        let above = framework.path(child).map(|node| framework.nodes[node].code.as_str());
        if let Some((_, method)) =
            std::iter::once(framework.code(child)).chain(above).find_map(chosen)
        {
            return method;
        }
        let level = match child {
            Child::Indicator(_) => 0,
            Child::Node(node) => {
                let level = framework.nodes[node].level;
                framework.levels().iter().position(|&l| l == level).unwrap_or(0)
            }
        };
        &self.levels[level.min(self.levels.len() - 1)]
    }
}
