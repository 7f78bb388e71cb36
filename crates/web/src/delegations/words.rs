//! Delegations in words.

use maud::{Markup, html};
use network::{
    conferences::{Conference, Part},
    countries,
    delegations::{Content, Delegation, Quota, State},
    groupings,
};

use crate::{Lang, conferences::words::plain};

pub fn state(lang: Lang, one: &Delegation, today: jiff::civil::Date) -> Markup {
    let late = one.is_late(today);
    let key = if late { "delegation-late" } else { state_key(one.is.state) };
    let calls = late || one.is.state == State::Declined;
    html! { span class=(if calls { "mark warn" } else { "mark" }) { (lang.text(key)) } }
}

pub fn state_key(state: State) -> &'static str {
    match state {
        State::Invited => "delegation-invited",
        State::Accepted => "delegation-accepted",
        State::Declined => "delegation-declined",
        State::Withdrawn => "delegation-withdrawn",
    }
}

pub fn kind(lang: Lang, conference: &Conference, kind: &str) -> String {
    conference.is.rule(kind).map_or_else(|| kind.to_owned(), |rule| plain(lang, &rule.name))
}

/// A Member State by its name in the reader's language, in whichever it was written; all others as
/// they were written.
pub fn called(lang: Lang, is: &Content) -> &str {
    let wanted = network::fold(&is.name);
    let known = countries::get(&is.country).filter(|known| {
        let mut languages = Lang::all();
        languages.any(|lang| network::fold(known.names.in_language(lang.code()).text) == wanted)
    });
    known.map_or(is.name.as_str(), |known| known.names.in_language(lang.code()).text)
}

pub fn region(lang: Lang, code: &str) -> String {
    groupings::region(code).map_or_else(String::new, |one| lang.of(&one.names).to_owned())
}

pub fn country(lang: Lang, code: &str) -> &str {
    countries::name(code, lang.code())
}

pub fn part(lang: Lang, part: Part) -> String {
    lang.text(&format!("part-{}", part.code())).into_owned()
}

/// `Delegates: 2 of 5`
pub fn quota(lang: Lang, quota: Quota) -> String {
    let part = part(lang, quota.part);
    match quota.most {
        Some(most) => lang.fill(
            "delegation-quota",
            [("part", part.into()), ("have", quota.have.into()), ("most", most.into())],
        ),
        None => {
            lang.fill("delegation-no-quota", [("part", part.into()), ("have", quota.have.into())])
        }
    }
}

pub fn today() -> jiff::civil::Date {
    network::ids::At::now().timestamp().to_zoned(jiff::tz::TimeZone::UTC).date()
}

/// A refusal whose gaps are words of the reader's language: parts, days.
pub fn refusal(lang: Lang, error: network::Error) -> network::Error {
    let network::Error::Invalid { field, code, mut args } = error else { return error };
    for (name, value) in &mut args {
        match *name {
            "part" => {
                if let Ok(known) = Part::of(value) {
                    *value = part(lang, known);
                }
            }
            "until" | "starts" | "ends" | "day" | "night" | "date" | "forget" => {
                *value = lang.date(value)
            }
            _ => {}
        }
    }
    network::Error::Invalid { field, code, args }
}
