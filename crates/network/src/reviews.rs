//! Reviews: the jurors of a call, their conflicts, who reads which submission and why, what each
//! says of it, and how far they agree.
//!
//! A juror never learns what another one says of a submission, nor whether anything was said,
//! before having given their own scores. What is logged stands under the call, which only those
//! who keep the network read, never under the city.

mod calibration;
mod conflicts;
mod jurors;
mod jury;
mod reading;
mod reminders;
mod table;
mod talk;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{
    Actor, Conn, Error, Result, awards,
    calls::{self, Call},
    ids::{AccountId, At, Known, SubmissionId},
    submissions,
};

pub use calibration::{Calibrated, Figures, Kept, Strength, calibrated};
pub use conflicts::{Conflict, barrier, candidates, conflicts_of, declare, withdraw_conflict};
pub use jurors::{Juror, NewJuror, Sitting, appoint, could_be_appointed, dismiss, jurors, sitting};
pub(crate) use jury::narrow;
pub use jury::{
    Cost, Jury, Moved, News, Proof, confirm, explain, form, jury, pin_or_forbid, reform, rulings,
};
pub use reading::{
    Review, Scores, Standing, Task, attached, give, mean, others, own, read, save, tasks,
};
pub use reminders::{remind, remind_now};
pub use table::{Fit, Table, fit};
pub use talk::{Said, say, talk};

/// Scores go from 1 to 5.
pub const HIGHEST: i64 = 5;

/// A juror's seat at a submission.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Seat {
    pub submission: SubmissionId,
    pub account: AccountId,
    pub state: SeatState,
    pub reason: String,
    pub since: At,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum SeatState {
    /// Formed, not confirmed: the juror does not see it.
    Proposed,
    Assigned,
    /// Given up: for a conflict, a dismissal or a change by hand.
    Released,
}

impl SeatState {
    fn code(self) -> &'static str {
        match self {
            Self::Proposed => "proposed",
            Self::Assigned => "assigned",
            Self::Released => "released",
        }
    }

    fn read(code: &str) -> Self {
        match code {
            "proposed" => Self::Proposed,
            "assigned" => Self::Assigned,
            _ => Self::Released,
        }
    }
}

/// What somebody decided by hand about a juror and a submission.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ruling {
    Pin,
    Forbid,
}

impl Ruling {
    pub fn code(self) -> &'static str {
        match self {
            Self::Pin => "pin",
            Self::Forbid => "forbid",
        }
    }
}

/// One criterion's score, and why.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Score {
    pub score: i64,
    pub reason: String,
}

/// Scores by criterion.
pub type ByCriterion = BTreeMap<String, Score>;

/// The call, if jurors can read it: refused where it has no rubric, or one that says nothing.
async fn readable(conn: &mut Conn, code: &str) -> Result<Call> {
    let program = Actor::program("reviews");
    let call = calls::get(conn, &program, code, &Known::NOW).await?;
    let sum: u32 = call.says.rubric.iter().map(|criterion| criterion.weight).sum();
    if call.says.rubric.is_empty() || call.says.review.reviewers == 0 {
        return Err(Error::invalid("call", "rubric-needed"));
    }
    if sum != 100 {
        return Err(Error::invalid("rubric", "weights-do-not-sum").with("sum", sum));
    }
    Ok(call)
}

/// The submissions of a call that are read: of those that are decided about, those on the
/// shortlist where there is one.
pub(crate) async fn read_of(conn: &mut Conn, call: &Call) -> Result<Vec<submissions::Submission>> {
    let mut all = decided_of(conn, call).await?;
    if let Some(shortlist) = awards::read_only(conn, call).await? {
        all.retain(|one| shortlist.contains(&one.id));
    }
    Ok(all)
}

/// The submissions of a call that are decided about: those endorsed, or those sent where nobody
/// endorses; also those that were then given back to be completed.
pub(crate) async fn decided_of(
    conn: &mut Conn,
    call: &Call,
) -> Result<Vec<submissions::Submission>> {
    let program = Actor::program("reviews");
    let mut all = submissions::of_call(conn, &program, &call.code).await?;
    all.retain(|one| is_decided_about(call, one));
    Ok(all)
}

pub(crate) fn is_decided_about(call: &Call, one: &submissions::Submission) -> bool {
    one.state == submissions::as_sent(call) || one.state == submissions::State::Reopened
}

fn subject(call: &str) -> String {
    format!("call/{call}")
}
