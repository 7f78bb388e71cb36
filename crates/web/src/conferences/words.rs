//! A conference in words: texts in the reader's language, times, rooms, and broken rules.

use std::collections::{BTreeMap, HashMap};

use jiff::civil::{DateTime, Time};
use maud::{Markup, html};
use network::{
    conferences::Particulars,
    frameworks::Text,
    programme::{Clash, Place, drafts::Laid, sessions::Kind},
};

use crate::Lang;

/// A text in the reader's language, marked with its own where it was never written in that.
pub fn said(lang: Lang, text: &Text) -> Markup {
    let said = text.in_language(lang.code());
    html! {
        @if said.fell_back(lang.code()) && !said.text.is_empty() {
            span lang=(said.language) { (said.text) }
        } @else {
            (said.text)
        }
    }
}

pub fn plain(lang: Lang, text: &Text) -> String {
    text.in_language(lang.code()).text.to_owned()
}

pub fn clock(at: Time) -> String {
    at.strftime("%H:%M").to_string()
}

/// `09:00–10:15`
pub fn span(from: Time, minutes: i64) -> String {
    let to = from.wrapping_add(jiff::Span::new().minutes(minutes));
    format!("{}–{}", clock(from), clock(to))
}

/// `28 September 2015, 09:00`
pub fn moment(lang: Lang, at: DateTime) -> String {
    format!("{}, {}", lang.date(&at.date().to_string()), clock(at.time()))
}

/// What those who come must know of a day on which the clocks are changed.
pub fn clock_change(lang: Lang, is: &Particulars, day: Option<jiff::civil::Date>) -> Markup {
    let minutes = day.map_or(0, |day| is.clock_change(day));
    let key = if minutes > 0 { "clocks-forward" } else { "clocks-back" };
    html! { @if minutes != 0 { p class="notice warn" { (lang.fill(key, [("minutes", minutes.abs().into())])) } } }
}

pub fn kind(lang: Lang, kind: Kind) -> String {
    lang.text(&format!("session-kind-{}", kind.code())).into_owned()
}

/// Languages that have a name in the reader's; a conference may be held in others too.
const LANGUAGES: [&str; 18] = [
    "ar", "de", "en", "es", "fa", "fr", "hi", "id", "it", "ja", "ko", "pt", "ru", "sw", "th", "tr",
    "vi", "zh",
];

/// Languages to choose from, by name.
pub fn all_languages(lang: Lang) -> Vec<(String, String)> {
    let mut all = language_choices(lang, &LANGUAGES.map(str::to_owned));
    all.sort_by(|a, b| lang.order(&a.1, &b.1));
    all
}

/// Those of a conference to choose from.
pub fn language_choices(lang: Lang, codes: &[String]) -> Vec<(String, String)> {
    codes.iter().map(|code| (code.clone(), language(lang, code))).collect()
}

/// The name of a language, in the reader's.
pub fn language(lang: Lang, code: &str) -> String {
    let key = format!("conference-language-{code}");
    if lang.has(&key) { lang.text(&key).into_owned() } else { code.to_owned() }
}

pub fn languages(lang: Lang, codes: &[String]) -> String {
    let names: Vec<String> = codes.iter().map(|code| language(lang, code)).collect();
    lang.list(&names)
}

/// The name of the room, or of the building where no room is known; nothing where neither is.
pub fn room(is: &Particulars, place: &Place) -> String {
    match is.room(&place.room) {
        Some((_, room)) => room.name.clone(),
        None => is.venue(&place.venue).map(|venue| venue.name.clone()).unwrap_or_default(),
    }
}

/// A room with its building, for those who must find it, where there is more than one.
pub fn room_there(is: &Particulars, place: &Place) -> String {
    match is.room(&place.room) {
        Some((venue, room)) if is.venues.len() > 1 => format!("{}, {}", room.name, venue.name),
        _ => room(is, place),
    }
}

/// Day, time and room of a place, as far as they are decided.
pub fn place(lang: Lang, is: &Particulars, place: &Place) -> String {
    let mut words = Vec::new();
    words.extend(place.day.map(|day| lang.date(&day.to_string())));
    words.extend(place.from.map(clock));
    words.extend(Some(room_there(is, place)).filter(|room| !room.is_empty()));
    if words.is_empty() { lang.text("programme-nowhere").into_owned() } else { words.join(", ") }
}

/// What codes stand for.
#[derive(Default)]
pub struct Names {
    sessions: HashMap<String, Text>,
    rooms: BTreeMap<String, String>,
    people: HashMap<String, String>,
}

impl Names {
    pub fn of(laid: &Laid) -> Self {
        let rooms = laid.conference.is.rooms();
        Self {
            sessions: laid
                .sessions
                .iter()
                .map(|one| (one.code.clone(), one.is.title.clone()))
                .collect(),
            rooms: rooms.map(|(_, room)| (room.code.clone(), room.name.clone())).collect(),
            people: laid.people.iter().map(|one| (one.code.clone(), one.is.name.clone())).collect(),
        }
    }

    pub fn session(&self, lang: Lang, code: &str) -> String {
        self.sessions.get(code).map_or_else(|| code.to_owned(), |text| plain(lang, text))
    }

    /// A broken rule, told so that one sees how to mend it.
    pub fn clash(&self, lang: Lang, clash: &Clash) -> String {
        self.tell(lang, "clash", clash)
    }

    /// A rule of a set that cannot be kept together.
    pub fn rule(&self, lang: Lang, clash: &Clash) -> String {
        self.tell(lang, "rule", clash)
    }

    fn tell(&self, lang: Lang, what: &str, clash: &Clash) -> String {
        let title = |place: usize| {
            clash.sessions.get(place).map(|code| self.session(lang, code)).unwrap_or_default()
        };
        let known = |names: &HashMap<String, String>, code: &str| {
            names.get(code).cloned().unwrap_or_else(|| code.to_owned())
        };
        let room = self.rooms.get(&clash.room).cloned().unwrap_or_else(|| clash.room.clone());
        lang.fill(
            &format!("{what}-{}", clash.rule),
            [
                ("first", title(0).into()),
                ("second", title(1).into()),
                ("room", room.into()),
                ("person", known(&self.people, &clash.person).into()),
                ("language", language(lang, &clash.language).into()),
                ("at", clash.at.map(|at| moment(lang, at)).unwrap_or_default().into()),
                ("needs", clash.needs.into()),
                ("has", clash.has.into()),
            ],
        )
    }
}
