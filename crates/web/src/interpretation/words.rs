//! Interpretation in words.

use maud::{Markup, html};
use network::{
    conferences::Particulars,
    interpretation::{
        Interpreter, channel,
        roster::{Sheet, Trouble},
    },
};

use crate::{
    Lang,
    conferences::words::{language, languages, moment, plain},
};

/// `from French into English, …`
pub fn directions(lang: Lang, one: &Interpreter) -> String {
    let all: Vec<String> = one
        .is
        .directions
        .iter()
        .map(|one| format!("{} → {}", language(lang, &one.from), language(lang, &one.into)))
        .collect();
    all.join(", ")
}

/// `6 h 30`
pub fn hours(minutes: i64) -> String {
    let (hours, minutes) = (minutes / 60, minutes % 60);
    if minutes == 0 { format!("{hours} h") } else { format!("{hours} h {minutes:02}") }
}

/// The channel of each language that is heard, for those who listen.
pub fn channels(lang: Lang, is: &Particulars, booths: &[&str]) -> Markup {
    html! {
        @for (place, booth) in booths.iter().enumerate() {
            @if place > 0 { " · " }
            (language(lang, booth))
            @if let Some(number) = channel(is, booth) { " (" (lang.fill("interpretation-channel", [("number", number.into())])) ")" }
        }
    }
}

/// What is wrong or missing, told so that one sees how to mend it.
pub fn trouble(lang: Lang, sheet: &Sheet, one: &Trouble) -> String {
    let title = |place: usize| {
        let code = one.sessions.get(place);
        let held = code.and_then(|code| sheet.version.programme.session(code));
        held.map(|held| plain(lang, &held.is.title)).unwrap_or_default()
    };
    let person = sheet.interpreter(&one.interpreter).map_or("", |one| &one.is.name);
    let at = match (one.rule, one.at) {
        ("day" | "day-of", Some(at)) => lang.date(&at.date().to_string()),
        (_, Some(at)) => moment(lang, at),
        _ => String::new(),
    };
    lang.fill(
        &format!("roster-{}", one.rule),
        [
            ("first", title(0).into()),
            ("second", title(1).into()),
            ("person", person.into()),
            ("into", languages(lang, &one.into).into()),
            ("from", language(lang, &one.from).into()),
            ("at", at.into()),
            ("needs", one.needs.into()),
            ("has", one.has.into()),
        ],
    )
}
