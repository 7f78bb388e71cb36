//! What became of a scan, in words.

use jiff::tz::TimeZone;
use network::{
    check_ins::{Outcome, Taken},
    ids::At,
};

use crate::{Lang, delegations::words};

pub fn code(outcome: &Outcome) -> &'static str {
    match outcome {
        Outcome::In => "in",
        Outcome::Again { .. } => "again",
        Outcome::NotComing => "not-coming",
        Outcome::Unknown => "unknown",
    }
}

/// The clock time at the place of the conference.
pub fn clock(at: &At, zone: &TimeZone) -> String {
    at.timestamp().to_zoned(zone.clone()).strftime("%H:%M").to_string()
}

/// `Amina Odhiambo · 0423 · Delegate`
pub fn who(lang: Lang, taken: &Taken) -> String {
    let Some(one) = &taken.who else { return String::new() };
    let number = one.number.map(|number| format!("{number:04}")).unwrap_or_default();
    let words = [one.is.name.clone(), number, words::part(lang, one.is.part)];
    words.into_iter().filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" · ")
}

pub fn said(lang: Lang, taken: &Taken, zone: &TimeZone) -> String {
    let mut text = match &taken.outcome {
        Outcome::In => lang.text("check-in-in").into_owned(),
        Outcome::Again { at, gate } => lang.fill(
            "check-in-again",
            [("at", clock(at, zone).into()), ("gate", gate.as_str().into())],
        ),
        Outcome::NotComing => lang.text("check-in-not-coming").into_owned(),
        Outcome::Unknown => lang.text("check-in-unknown").into_owned(),
    };
    if taken.seat == Some(false) {
        text.push(' ');
        text.push_str(&lang.text("check-in-no-seat"));
    }
    text
}
