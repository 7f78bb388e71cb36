//! What is wrong with a file, said so that a person finds the place and can mend it.

use serde::{Deserialize, Serialize};

/// One place to mend. `code` is the key of its text in every language; `args` fill it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Problem {
    /// The line of the file or the row of the sheet, counted from 1; 0 for the whole file.
    pub row: u64,
    /// The title of the column as the file writes it; empty for the whole row.
    pub column: String,
    pub code: String,
    pub args: Vec<(String, String)>,
}

impl Problem {
    pub fn at(row: u64, column: &str, code: &str) -> Self {
        Self { row, column: column.to_owned(), code: code.to_owned(), args: vec![] }
    }

    /// About the file as a whole.
    pub fn of_file(code: &str) -> Self {
        Self::at(0, "", code)
    }

    pub fn with(mut self, name: &str, value: impl ToString) -> Self {
        self.args.push((name.to_owned(), value.to_string()));
        self
    }

    /// What a rule of the network says of one cell.
    pub(crate) fn from_rule(row: u64, column: &str, error: network::Error) -> Result<Self> {
        match error {
            network::Error::Invalid { code, args, .. } => {
                let args = args.into_iter().map(|(name, value)| (name.to_owned(), value));
                Ok(Self { args: args.collect(), ..Self::at(row, column, code) })
            }
            other => Err(Error::Network(other)),
        }
    }

    /// A place that another reader named, as `12: country`.
    pub(crate) fn from_place(problem: network::Problem) -> Self {
        let (row, column) = problem.place.split_once(": ").unwrap_or((&problem.place, ""));
        let (row, column) = match row.parse() {
            Ok(row) => (row, column),
            Err(_) => (0, problem.place.as_str()),
        };
        let args = problem.args.iter().map(|(name, value)| ((*name).to_owned(), value.clone()));
        Self { args: args.collect(), ..Self::at(row, column, problem.code) }
    }
}

pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why a file was not taken.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("{} places to mend", .0.len())]
    Problems(Vec<Problem>),
    #[error(transparent)]
    Network(#[from] network::Error),
}

impl From<Problem> for Error {
    fn from(problem: Problem) -> Self {
        Self::Problems(vec![problem])
    }
}
