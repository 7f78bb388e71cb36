//! The register in words: names of codes, and what an entry says, field by field.

use network::{
    cities::{City, Particulars},
    countries,
    groupings::{self, Grouping, Kind},
    memberships::State,
};

use crate::Lang;

pub fn region(lang: Lang, code: &str) -> String {
    groupings::region(code)
        .map_or_else(|| code.to_owned(), |r| r.names.in_language(lang.code()).text.to_owned())
}

pub fn entity_type(lang: Lang, code: &str) -> String {
    groupings::entity_type(code)
        .map_or_else(|| code.to_owned(), |t| t.names.in_language(lang.code()).text.to_owned())
}

pub fn grouping<'a>(lang: Lang, all: &'a [Grouping], code: &'a str) -> &'a str {
    let held = all.iter().find(|grouping| grouping.code == code);
    held.map_or(code, |grouping| grouping.names.in_language(lang.code()).text)
}

pub fn kind(lang: Lang, kind: Kind) -> String {
    lang.text(match kind {
        Kind::Cohort => "groupings-cohorts",
        Kind::Award => "groupings-awards",
        Kind::Cluster => "groupings-clusters",
        Kind::SubNetwork => "groupings-sub-networks",
        Kind::Other => "groupings-others",
    })
    .into_owned()
}

pub fn state(lang: Lang, state: State) -> String {
    lang.text(match state {
        State::Applicant => "state-applicant",
        State::NotAdmitted => "state-not-admitted",
        State::Member => "state-member",
        State::Reminded => "state-reminded",
        State::Inactive => "state-inactive",
        State::Left => "state-left",
        State::Removed => "state-removed",
        State::Annulled => "state-annulled",
    })
    .into_owned()
}

/// When a city joined, or that it did at an unknown time, or nothing for one that never did.
pub fn joined(lang: Lang, city: &City) -> String {
    match (&city.joined, city.state) {
        (Some(joined), _) => lang.date(joined.as_str()),
        (None, Some(state)) if state.was_member() => {
            lang.text("cities-joined-unknown").into_owned()
        }
        _ => String::new(),
    }
}

/// Each field of an entry: the key of its name, and what stands in it.
pub fn told(lang: Lang, is: &Particulars) -> [(&'static str, String); 12] {
    let degrees = |value: Option<f64>| value.map(|v| lang.number(v, 4)).unwrap_or_default();
    [
        ("cities-name", is.name.clone()),
        ("cities-country", countries::name(&is.country, lang.code()).to_owned()),
        ("cities-region", region(lang, &is.region)),
        ("cities-kind", entity_type(lang, &is.entity_type)),
        ("cities-latitude", degrees(is.latitude)),
        ("cities-longitude", degrees(is.longitude)),
        ("cities-geo-source", is.geo_source.clone()),
        ("cities-population", is.population.map(|people| lang.count(people)).unwrap_or_default()),
        ("cities-population-source", is.population_source.clone()),
        ("cities-source", is.source.clone()),
        ("cities-note", is.note.clone()),
        ("cities-invented", is.invented.clone().unwrap_or_default()),
    ]
}
