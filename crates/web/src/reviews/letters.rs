//! Letters to jurors, each in the language of its reader.

use network::{
    Db, Result,
    calls::Call,
    mail::NewLetter,
    reminders::Stage,
    reviews::{self, Juror, News},
};

use crate::{Lang, calls::draw};

fn letter(
    address: &str,
    call: &Call,
    juror: &Juror,
    count: usize,
    (subject, body): (&str, &str),
) -> NewLetter {
    let lang = Lang::from_code(&juror.language).unwrap_or_else(Lang::fallback);
    let link = format!("{}/{}/reviews", address.trim_end_matches('/'), lang.code());
    let by = call.says.read_by().map(|by| draw::moment(lang, by)).unwrap_or_default();
    let due = match by.is_empty() {
        true => String::new(),
        false => lang.fill("reviews-until", [("moment", by.as_str().into())]),
    };
    let gaps = || {
        [
            ("name", juror.name.as_str().into()),
            ("call", lang.of(&call.says.title).into()),
            ("count", count.into()),
            ("by", by.as_str().into()),
            ("due", due.as_str().into()),
            ("link", link.as_str().into()),
        ]
    };
    NewLetter {
        to: juror.email.clone(),
        subject: lang.fill(subject, gaps()),
        body: lang.fill(body, gaps()),
    }
}

/// Somebody is on the jury, and is asked for conflicts.
pub fn appointed(address: &str, call: &Call, juror: &Juror) -> NewLetter {
    letter(address, call, juror, 0, ("mail-juror-appointed-subject", "mail-juror-appointed-body"))
}

/// A juror got submissions to read, or lost some.
pub fn seats(address: &str, call: &Call, juror: &Juror, news: News) -> NewLetter {
    let (count, words) = match news {
        News::Seated(count) => (count, ("mail-juror-seated-subject", "mail-juror-seated-body")),
        News::Released(count) => {
            (count, ("mail-juror-released-subject", "mail-juror-released-body"))
        }
    };
    letter(address, call, juror, count, words)
}

/// That scores are still open.
pub fn reminder(address: &str, call: &Call, juror: &Juror, stage: Stage, open: usize) -> NewLetter {
    let words = match stage {
        Stage::Before => ("mail-juror-before-subject", "mail-juror-before-body"),
        Stage::Day => ("mail-juror-day-subject", "mail-juror-day-body"),
        Stage::Late => ("mail-juror-late-subject", "mail-juror-late-body"),
    };
    letter(address, call, juror, open, words)
}

/// Writes the reminders to jurors that are due today. Returns how many.
pub async fn remind(db: &Db, address: &str) -> Result<usize> {
    let today = crate::requests::today();
    let completed = |call: &Call, juror: &Juror| {
        letter(
            address,
            call,
            juror,
            1,
            ("mail-juror-completed-subject", "mail-juror-completed-body"),
        )
    };
    reviews::remind(
        db,
        today,
        |call, juror, stage, open| reminder(address, call, juror, stage, open),
        completed,
    )
    .await
}
