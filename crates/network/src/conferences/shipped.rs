//! The network's own conferences as data: the second one whole, of the others what was found.

use std::{collections::BTreeMap, sync::LazyLock};

use jiff::civil::{Date, Time};
use serde::Deserialize;

use super::{
    Grid, Occurrence, Particulars, Room, SubTheme, Transfer, Venue, Window, clock, kinds, store,
};
use crate::{Actor, Result, Tx, frameworks::Text, ids::Known, programme};

#[derive(Deserialize)]
pub(crate) struct File {
    pub conference: Second,
    pub venues: Vec<ShippedVenue>,
    pub sessions: Vec<ShippedSession>,
    pub changes_over_time: Vec<ShippedChange>,
    pub other_conferences: Vec<Other>,
}

#[derive(Deserialize)]
pub(crate) struct Second {
    time_zone: String,
    start: Date,
    end: Date,
    organisers: Vec<String>,
    hosts: Vec<String>,
    pub working_languages: Vec<String>,
    sources: Vec<String>,
    theme: String,
    title: String,
}

#[derive(Deserialize)]
pub(crate) struct ShippedVenue {
    id: String,
    name: String,
    #[serde(default)]
    address: String,
    #[serde(default, rename = "use")]
    purpose: String,
    #[serde(default)]
    rooms: Vec<ShippedRoom>,
}

#[derive(Deserialize)]
struct ShippedRoom {
    id: String,
    name: String,
    certainty: String,
}

#[derive(Deserialize)]
pub(crate) struct ShippedSession {
    #[serde(default)]
    pub id: String,
    pub title: String,
    #[serde(rename = "type")]
    pub kind: String,
    pub date: Option<Date>,
    #[serde(default)]
    pub start: Option<String>,
    #[serde(default)]
    pub end: Option<String>,
    #[serde(default)]
    pub time_certainty: String,
    #[serde(default)]
    pub venue: Option<String>,
    #[serde(default)]
    pub room: Option<String>,
    #[serde(default)]
    pub certainty: String,
    #[serde(default)]
    pub speakers: Vec<Speaker>,
    #[serde(default)]
    pub languages: Vec<String>,
    #[serde(default)]
    pub simultaneous_interpretation: bool,
    #[serde(default)]
    pub sub_theme: Option<u8>,
    #[serde(default)]
    pub region: Option<String>,
    #[serde(default)]
    pub open_to: String,
    #[serde(default)]
    pub sources: Vec<String>,
    #[serde(default)]
    pub notes: Option<String>,
    #[serde(default)]
    pub key_question: Option<String>,
}

#[derive(Deserialize)]
#[serde(untagged)]
pub(crate) enum Speaker {
    Full {
        name: String,
        #[serde(default)]
        role: String,
        #[serde(default)]
        country: String,
        #[serde(default)]
        role_source: String,
    },
    /// `Name, what they do`.
    Line(String),
}

#[derive(Deserialize)]
pub(crate) struct ShippedChange {
    what: String,
    #[serde(default)]
    from: serde_json::Value,
    #[serde(default)]
    to: serde_json::Value,
    #[serde(default)]
    reason: String,
    #[serde(default)]
    detail: String,
}

#[derive(Deserialize)]
pub(crate) struct Other {
    id: String,
    city: String,
    country_iso3: String,
    start: Date,
    end: Date,
    theme: String,
    #[serde(default)]
    venue: String,
    #[serde(default)]
    structure: String,
    #[serde(default)]
    outcome: String,
    #[serde(default)]
    pub sources: Vec<String>,
    #[serde(default)]
    pub sessions: Vec<ShippedSession>,
}

/// What the data says in English, in the other languages: our translation.
#[derive(Deserialize)]
struct Texts {
    sub_themes: BTreeMap<String, String>,
    translations: BTreeMap<String, BTreeMap<String, String>>,
}

static TEXTS: LazyLock<Texts> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../../data/conference_texts.json"))
        .expect("the shipped texts are well formed")
});

pub(crate) fn file() -> File {
    serde_json::from_str(include_str!("../../data/iclc2_programme.json"))
        .expect("the shipped programme is well formed")
}

/// An English text with the translations that ship.
pub(crate) fn said(english: &str) -> Text {
    let mut text = Text::default();
    if english.is_empty() {
        return text;
    }
    text.set("en", english);
    for (lang, words) in TEXTS.translations.get(english).into_iter().flatten() {
        text.set(lang, words);
    }
    text
}

/// Loads the conferences where they are not there yet.
pub async fn ship(tx: &mut Tx, actor: &Actor) -> Result<()> {
    if store::get(tx, "iclc-2", &Known::NOW).await?.is_some() {
        return Ok(());
    }
    let file = file();
    super::convene(tx, actor, "iclc-2", second(&file)).await?;
    programme::ship(tx, actor, "iclc-2", &file.sessions, &file.conference.working_languages)
        .await?;
    for other in &file.other_conferences {
        let code = other.id.replace("iclc", "iclc-");
        super::convene(tx, actor, &code, partial(other)).await?;
        if !other.sessions.is_empty() {
            programme::ship(tx, actor, &code, &other.sessions, &[]).await?;
        }
    }
    Ok(())
}

fn second(file: &File) -> Particulars {
    let is = &file.conference;
    let at = |text: &str| clock(text).unwrap_or(Time::midnight());
    let venues = file.venues.iter().map(|venue| ShippedVenue::read(venue, is.start)).collect();
    Particulars {
        title: said(&is.title),
        theme: said(&is.theme),
        sub_themes: TEXTS
            .sub_themes
            .iter()
            .map(|(code, name)| SubTheme { code: code.clone(), name: said(name) })
            .collect(),
        place: "Ciudad de México".into(),
        country: "MEX".into(),
        starts: is.start,
        ends: is.end,
        zone: is.time_zone.clone(),
        grid: Grid {
            minutes: 5,
            morning: (at("8:00"), at("13:20")),
            afternoon: (at("13:40"), at("19:00")),
        },
        languages: is.working_languages.clone(),
        organisers: is.organisers.clone(),
        hosts: is.hosts.clone(),
        venues,
        transfers: vec![Transfer { from: "teatro".into(), to: "mineria".into(), minutes: 30 }],
        changes: file.changes_over_time.iter().map(ShippedChange::read).collect(),
        sources: is.sources.clone(),
        caution: said(SECOND_CAUTION),
        public: true,
        ..Particulars::default()
    }
}

const SECOND_CAUTION: &str = "The sessions are documented; their clock times and most room names are not. Every time marked “reconstructed” is ours: a feasible grid within the documented facts, not history.";
const PARTIAL_CAUTION: &str = "Only what was found in published pages is here. The programme is not complete, and most clock times are not known.";

fn partial(other: &Other) -> Particulars {
    let zone = match other.country_iso3.as_str() {
        "CHN" => "Asia/Shanghai",
        "IRL" => "Europe/Dublin",
        "COL" => "America/Bogota",
        "KOR" => "Asia/Seoul",
        "SAU" => "Asia/Riyadh",
        _ => "Etc/UTC",
    };
    let ordinal = other.id.trim_start_matches("iclc");
    let venues = (!other.venue.is_empty()).then(|| Venue {
        code: "venue".into(),
        name: other.venue.clone(),
        ..Venue::default()
    });
    let mut about = Text::default();
    let outcome = if other.outcome.is_empty() { "" } else { "Outcome: " };
    let outcome = format!("{outcome}{}", other.outcome);
    let words: Vec<&str> = [other.structure.as_str(), &outcome]
        .into_iter()
        .filter(|words| !words.is_empty())
        .collect();
    if !words.is_empty() {
        about.set("en", &words.join(". "));
    }
    Particulars {
        title: said(&format!("International Conference on Learning Cities {ordinal}")),
        theme: said(&other.theme),
        about,
        place: other.city.clone(),
        country: other.country_iso3.clone(),
        starts: other.start,
        ends: other.end,
        zone: zone.into(),
        languages: vec!["en".into()],
        venues: venues.into_iter().collect(),
        sources: other.sources.clone(),
        caution: said(PARTIAL_CAUTION),
        public: true,
        ..Particulars::default()
    }
}

impl ShippedVenue {
    fn read(venue: &Self, first: Date) -> Venue {
        let at = kinds::clock;
        // "morning of 28 September only": the one documented limit on a building.
        let open = if venue.purpose.contains("only") {
            vec![Window { day: first, from: at(8 * 60), to: at(13 * 60 + 20) }]
        } else {
            Vec::new()
        };
        Venue {
            code: venue.id.clone(),
            name: venue.name.clone(),
            address: venue.address.clone(),
            purpose: venue.purpose.clone(),
            open,
            rooms: venue
                .rooms
                .iter()
                .map(|room| Room {
                    code: room.id.clone(),
                    name: room.name.split(" (").next().unwrap_or(&room.name).to_owned(),
                    reconstructed: room.certainty == "reconstructed",
                    ..Room::default()
                })
                .collect(),
        }
    }
}

impl ShippedChange {
    fn read(change: &Self) -> Occurrence {
        let plain = |value: &serde_json::Value| match value {
            serde_json::Value::Null => String::new(),
            serde_json::Value::String(text) => text.clone(),
            other => other.to_string(),
        };
        let why = if change.reason.is_empty() { &change.detail } else { &change.reason };
        Occurrence {
            what: said(&change.what),
            before: plain(&change.from),
            after: plain(&change.to),
            why: said(why),
        }
    }
}
