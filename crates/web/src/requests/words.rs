//! Requests and their answers in words.

use network::{
    frameworks::Frameworks,
    requests::{Answer, NARRATIVE, Request, Standing, State},
};

use crate::{Lang, figures};

/// The name of a thing that is asked for.
pub fn item(lang: Lang, frameworks: &Frameworks, request: &Request, item: &str) -> String {
    if item == NARRATIVE {
        return lang.text(&format!("topic-{}", request.topic)).into_owned();
    }
    frameworks.measurement(item).map_or(item, |m| lang.of(&m.label)).to_owned()
}

/// What was given, in one line.
pub fn given(lang: Lang, frameworks: &Frameworks, answer: &Answer) -> String {
    let unit = frameworks.measurement(&answer.item).and_then(|m| frameworks.unit(&m.unit));
    match (answer.given.value, answer.given.missing) {
        (Some(value), _) => figures::value(lang, unit, value),
        (None, Some(reason)) => lang.of(reason.label()).to_owned(),
        (None, None) => answer.given.body.clone(),
    }
}

pub fn state(lang: Lang, state: State) -> std::borrow::Cow<'static, str> {
    lang.text(&format!("request-state-{}", state.code()))
}

/// Where a request stands: the key of a text, and whether it calls for somebody.
pub fn standing(one: &Standing, today: jiff::civil::Date) -> (&'static str, bool) {
    if one.request.withdrawn.is_some() {
        ("request-is-withdrawn", false)
    } else if one.waiting() > 0 {
        ("request-is-waiting", true)
    } else if one.is_done() {
        ("request-is-done", false)
    } else if one.request.is_late(today) {
        ("request-is-late", true)
    } else {
        ("request-is-open", false)
    }
}

/// Today, in UTC: requests are due by the day.
pub fn today() -> jiff::civil::Date {
    network::ids::At::now().day().parse().unwrap_or_default()
}
