use std::fmt;

use serde::Serialize;
use thiserror::Error as ThisError;

pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why something was not done. `code` is the key of its text in every language
/// and the machine-readable code of problem details (RFC 9457).
#[derive(Debug, ThisError)]
pub enum Error {
    #[error("not found")]
    NotFound,
    #[error("not allowed")]
    Forbidden,
    /// The reader must sign in first.
    #[error("sign-in needed")]
    SignInNeeded,
    /// A field does not hold what it should. `args` fill the text.
    #[error("{field}: {code} {args:?}")]
    Invalid { field: &'static str, code: &'static str, args: Vec<(&'static str, String)> },
    /// Somebody else changed the same thing since the reader saw it.
    #[error("changed meanwhile: {0}")]
    Conflict(&'static str),
    /// Somebody else saved the same figure since the writer saw it: both are at hand.
    #[error("a figure was changed meanwhile")]
    Collision(Box<crate::observations::Collision>),
    /// A file cannot be used as it is; every place to mend is named.
    #[error("{}", .0.iter().map(Problem::to_string).collect::<Vec<_>>().join("\n"))]
    Unusable(Vec<Problem>),
    /// Too many tries; wait this many seconds.
    #[error("too many attempts, wait {0} s")]
    TooMany(u64),
    #[error("database: {0}")]
    Database(#[from] sqlx::Error),
    #[error("kept data cannot be read: {0}")]
    Kept(#[from] serde_json::Error),
}

impl Error {
    pub fn invalid(field: &'static str, code: &'static str) -> Self {
        Self::Invalid { field, code, args: Vec::new() }
    }

    /// Adds a value that the text of an [`Error::Invalid`] names.
    pub fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        if let Self::Invalid { args, .. } = &mut self {
            args.push((name, value.to_string()));
        }
        self
    }
}

/// What is wrong at one place of a file. `code` is the key of the text that says how to
/// mend it, in every language; `args` fill it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Problem {
    /// As a reader finds it: `measurements[3] (1.1.1.a).unit`, counted from 1.
    pub place: String,
    pub code: &'static str,
    pub args: Vec<(&'static str, String)>,
}

impl Problem {
    pub fn at(place: impl Into<String>, code: &'static str) -> Self {
        Self { place: place.into(), code, args: Vec::new() }
    }

    pub fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.args.push((name, value.to_string()));
        self
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.code)?;
        for (name, value) in &self.args {
            write!(f, ", {name}: {value}")?;
        }
        Ok(())
    }
}
