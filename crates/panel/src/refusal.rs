//! Why no panel can be formed, in words that say what to mend.

use thiserror::Error;

use crate::Barrier;

#[derive(Debug, Error)]
pub enum Refusal {
    #[error("this is not an instance of reviewer assignment: {0}")]
    Unreadable(#[from] serde_json::Error),
    #[error("there must be at least one application, and at least one review of each")]
    Empty,
    #[error("`score` has {found} rows for {applications} applications")]
    Rows { found: usize, applications: usize },
    #[error("`score` of application {application} has {found} entries for {jurors} jurors")]
    Columns { application: usize, found: usize, jurors: usize },
    #[error("the {what} in place {place} has id {id}; ids count from 0 in the order of the list")]
    Order { what: &'static str, place: usize, id: usize },
    #[error("there is no {what} {id}")]
    Unknown { what: &'static str, id: usize },
    #[error("juror {juror} must read at least {min} applications but at most {max}")]
    Load { juror: usize, min: usize, max: usize },
    #[error(
        "the score of juror {juror} for application {application} is {score}; \
         scores go from 0 to 1000000, and -1 stands for a conflict or an unread language"
    )]
    Score { application: usize, juror: usize, score: i64 },
    #[error(
        "juror {juror} has a score for application {application} although {}; expected -1",
        because(.barrier)
    )]
    ScoredConflict { application: usize, juror: usize, barrier: Barrier },
    #[error(
        "juror {juror} is pinned to application {application} although {}",
        because(.barrier)
    )]
    PinnedConflict { application: usize, juror: usize, barrier: Barrier },
    #[error("application {application} has {pinned} pinned jurors and takes {needed}")]
    Pins { application: usize, pinned: usize, needed: usize },
    #[error("{needed} reviews are needed, and the jurors take at most {places} together")]
    Places { needed: usize, places: usize },
    #[error("only {needed} reviews are needed, and the jurors are due at least {owed} together")]
    Owed { needed: usize, owed: usize },
    #[error(
        "application {application} needs {needed} jurors and only {able} may read it: \
         {language} do not read its language, {country} are from its country, \
         {declared} declared a conflict, {other} are barred otherwise"
    )]
    Readers {
        application: usize,
        needed: usize,
        able: usize,
        language: usize,
        country: usize,
        declared: usize,
        other: usize,
    },
    #[error("no {needed} jurors of enough regions may read application {application}")]
    Regions { application: usize, needed: usize },
    #[error(
        "the applications need at least {needed} reviews from jurors {jurors:?}, \
         who take at most {places} together"
    )]
    Overfull { jurors: Vec<usize>, needed: usize, places: usize },
    #[error(
        "jurors {jurors:?} are due at least {owed} applications together, \
         and there are only {available} reviews that they may write"
    )]
    Underused { jurors: Vec<usize>, owed: usize, available: usize },
    #[error("the assignment breaks the limits of the instance, first at application {0}")]
    Misfit(usize),
    #[error("there is no objective `{0}`; expected `total`, `fair` or `diverse`")]
    Objective(String),
}

fn because(barrier: &Barrier) -> &'static str {
    match barrier {
        Barrier::Country => "they come from the same country",
        Barrier::Declared => "the juror declared a conflict",
        Barrier::Language => "the juror does not read its language",
        Barrier::Forbidden => "the pair is forbidden",
        Barrier::Other => "the score bars the pair",
    }
}
