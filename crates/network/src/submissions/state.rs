use std::str::FromStr;

use serde::Serialize;

use crate::{Error, Result};

/// Where a submission stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    Draft,
    /// Sent in time, and not changed any more.
    Submitted,
    /// The National Commission asked for changes.
    Returned,
    Endorsed,
    Declined,
    /// The network gave it back, to be completed by a date.
    Reopened,
    Withdrawn,
}

impl State {
    pub const ALL: [Self; 7] = [
        Self::Draft,
        Self::Submitted,
        Self::Returned,
        Self::Endorsed,
        Self::Declined,
        Self::Reopened,
        Self::Withdrawn,
    ];

    pub fn code(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Submitted => "submitted",
            Self::Returned => "returned",
            Self::Endorsed => "endorsed",
            Self::Declined => "declined",
            Self::Reopened => "reopened",
            Self::Withdrawn => "withdrawn",
        }
    }

    /// Whether the city may still change its answers.
    pub fn is_open(self) -> bool {
        matches!(self, Self::Draft | Self::Returned | Self::Reopened)
    }

    pub fn may_become(self, next: Self) -> bool {
        use State::*;
        match self {
            Draft => matches!(next, Submitted | Withdrawn),
            Submitted => matches!(next, Returned | Endorsed | Declined | Reopened | Withdrawn),
            Returned => matches!(next, Submitted | Declined | Withdrawn),
            // a decision of a National Commission can be taken back before its day
            Endorsed => matches!(next, Submitted | Declined | Reopened | Withdrawn),
            Declined => matches!(next, Submitted | Endorsed),
            // completed, or not completed in time
            Reopened => matches!(next, Submitted | Endorsed | Withdrawn),
            Withdrawn => false,
        }
    }
}

impl FromStr for State {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        Self::ALL
            .into_iter()
            .find(|state| state.code() == text)
            .ok_or_else(|| Error::invalid("state", "state-unknown").with("state", text))
    }
}

#[cfg(test)]
mod tests {
    use super::State;

    #[test]
    fn what_was_withdrawn_stays_withdrawn() {
        assert!(State::ALL.iter().all(|next| !State::Withdrawn.may_become(*next)));
    }

    #[test]
    fn only_what_was_sent_is_decided_about() {
        for decided in [State::Endorsed, State::Declined, State::Reopened] {
            assert!(!State::Draft.may_become(decided));
            assert!(State::Submitted.may_become(decided));
        }
    }
}
