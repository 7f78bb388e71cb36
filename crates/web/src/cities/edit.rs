//! Entering a city and correcting an entry, for those who keep the register.

use axum::{
    Form,
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use maud::{Markup, html};
use network::{
    Error, Result,
    cities::{self, Entry, Particulars},
    groupings,
    ids::{CityCode, Known},
    memberships,
};
use serde::Deserialize;

use super::{entry::said, words};
use crate::{
    App, Lang, countries,
    page::{crumbs, page},
    problem::Problem,
    reader::Reader,
};

/// The form as it was sent: texts, also where numbers are meant.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Typed {
    code: String,
    revision: i64,
    name: String,
    country: String,
    region: String,
    entity_type: String,
    latitude: String,
    longitude: String,
    geo_source: String,
    population: String,
    population_source: String,
    source: String,
    note: String,
    invented: String,
    /// For a new city: since when it is a member, if it is one.
    joined: String,
    reason: String,
}

impl Typed {
    fn of(entry: &Entry) -> Self {
        let is = entry.is.clone();
        let degrees = |value: Option<f64>| value.map(|v| v.to_string()).unwrap_or_default();
        Self {
            revision: entry.revision,
            name: is.name,
            country: is.country,
            region: is.region,
            entity_type: is.entity_type,
            latitude: degrees(is.latitude),
            longitude: degrees(is.longitude),
            geo_source: is.geo_source,
            population: is.population.map(|people| people.to_string()).unwrap_or_default(),
            population_source: is.population_source,
            source: is.source,
            note: is.note,
            invented: is.invented.unwrap_or_default(),
            ..Self::default()
        }
    }

    fn read(&self) -> Result<Particulars> {
        fn number<T: std::str::FromStr>(field: &'static str, text: &str) -> Result<Option<T>> {
            let plain: String = text.chars().filter(|c| !c.is_whitespace()).collect();
            match plain.replace(',', ".").as_str() {
                "" => Ok(None),
                plain => plain.parse().map(Some).map_err(|_| {
                    Error::invalid(field, "number-unreadable").with("text", text.trim())
                }),
            }
        }
        Particulars {
            name: self.name.clone(),
            country: self.country.clone(),
            region: self.region.clone(),
            entity_type: self.entity_type.clone(),
            latitude: number("latitude", &self.latitude)?,
            longitude: number("longitude", &self.longitude)?,
            geo_source: self.geo_source.clone(),
            population: number("population", &self.population)?,
            population_source: self.population_source.clone(),
            source: self.source.clone(),
            note: self.note.clone(),
            invented: Some(self.invented.trim().to_owned()).filter(|text| !text.is_empty()),
        }
        .checked()
    }
}

pub async fn blank(reader: Reader) -> Result<Markup, Problem> {
    reader.actor.may_keep_register()?;
    Ok(form(&reader, None, &Typed::default(), None, None))
}

pub async fn add(
    State(app): State<App>,
    reader: Reader,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    reader.actor.may_keep_register()?;
    let mut tx = app.db.begin().await?;
    let outcome = async {
        let new = typed.read()?;
        let entry =
            cities::add(&mut tx, &reader.actor, Some(&typed.code), new, &typed.reason).await?;
        if !typed.joined.trim().is_empty() {
            let since = Some(typed.joined.parse().map_err(|_: Error| {
                Error::invalid("joined", "date-unreadable").with("text", &typed.joined)
            })?);
            memberships::admit(&mut tx, &reader.actor, &entry.city, since, &typed.reason).await?;
        }
        Ok(entry)
    };
    match outcome.await {
        Ok(entry) => {
            tx.commit().await?;
            Ok(Redirect::to(&reader.href(&format!("/cities/{}/entry", entry.city))).into_response())
        }
        Err(error @ Error::Invalid { .. }) => {
            let page = form(&reader, None, &typed, Some(&error), None);
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
        Err(error) => Err(error.into()),
    }
}

pub async fn filled(
    State(app): State<App>,
    reader: Reader,
    Path((_, city)): Path<(String, CityCode)>,
) -> Result<Markup, Problem> {
    reader.actor.may_keep_register()?;
    let held = cities::get(&mut *app.db.read().await?, &city, &Known::NOW, None).await?.entry;
    Ok(form(&reader, Some(&held), &Typed::of(&held), None, None))
}

pub async fn correct(
    State(app): State<App>,
    reader: Reader,
    Path((_, city)): Path<(String, CityCode)>,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    reader.actor.may_keep_register()?;
    let mut tx = app.db.begin().await?;
    let outcome = async {
        let new = typed.read()?;
        cities::correct(&mut tx, &reader.actor, &city, typed.revision, new, &typed.reason).await
    };
    let error = match outcome.await {
        Ok(_) => {
            tx.commit().await?;
            let to = reader.href(&format!("/cities/{city}/entry"));
            return Ok(Redirect::to(&to).into_response());
        }
        Err(error @ (Error::Invalid { .. } | Error::Conflict(_))) => error,
        Err(error) => return Err(error.into()),
    };
    let held = cities::get(&mut tx, &city, &Known::NOW, None).await?.entry;
    let collided = matches!(error, Error::Conflict(_));
    let status = if collided { StatusCode::CONFLICT } else { StatusCode::UNPROCESSABLE_ENTITY };
    // Who saves again after a collision has seen what the other wrote.
    let typed = if collided { Typed { revision: held.revision, ..typed } } else { typed };
    let clash = if collided { typed.read().ok() } else { None };
    let page = form(&reader, Some(&held), &typed, Some(&error), clash.as_ref());
    Ok((status, page).into_response())
}

/// The form, with what is wrong beside the field; after a collision, with the fields in
/// which what was typed (`clash`) differs from what somebody else saved.
fn form(
    reader: &Reader,
    held: Option<&Entry>,
    typed: &Typed,
    error: Option<&Error>,
    clash: Option<&Particulars>,
) -> Markup {
    let lang = reader.lang;
    let title = match held {
        Some(held) => lang.fill("cities-correct-title", [("name", held.is.name.as_str().into())]),
        None => lang.text("cities-add-title").into_owned(),
    };
    let mut way = vec![("/cities".to_owned(), lang.text("cities-title").into_owned())];
    if let Some(held) = held {
        way.push((format!("/cities/{}/entry", held.city), held.is.name.clone()));
    }
    let field = |name: &str, key: &str, value: &str, hint: Option<&str>, kind: Kind| {
        field(lang, name, key, value, hint, kind, error)
    };
    html! {
        (page(reader, &title, html! {
            (crumbs(reader, &way))
            h1 { (title) }
            @if let Some(error) = error {
                div class="notice bad" role="alert" {
                    p { (said(lang, error)) }
                    @if let (Some(mine), Some(held)) = (clash, held) { (collision(lang, mine, held)) }
                }
            }
            form method="post" {
                input type="hidden" name="revision" value=(typed.revision);
                (field("name", "cities-name", &typed.name, None, Kind::Needed))
                @if held.is_none() {
                    (field("code", "cities-code", &typed.code, Some("cities-code-hint"), Kind::Text))
                }
                (choice(lang, "country", "cities-country", &typed.country, &countries::named(lang), error))
                (choice(lang, "region", "cities-region", &typed.region, &labels(lang, groupings::regions()), error))
                (choice(lang, "entity_type", "cities-kind", &typed.entity_type, &labels(lang, groupings::entity_types()), error))
                @if held.is_none() {
                    (field("joined", "cities-joined", &typed.joined, Some("cities-joined-hint"), Kind::Text))
                }
                (field("latitude", "cities-latitude", &typed.latitude, Some("cities-latitude-hint"), Kind::Number))
                (field("longitude", "cities-longitude", &typed.longitude, Some("cities-longitude-hint"), Kind::Number))
                (field("geo_source", "cities-geo-source", &typed.geo_source, None, Kind::Text))
                (field("population", "cities-population", &typed.population, None, Kind::Number))
                (field("population_source", "cities-population-source", &typed.population_source, None, Kind::Text))
                (field("source", "cities-source", &typed.source, Some("cities-source-hint"), Kind::Text))
                (field("note", "cities-note", &typed.note, None, Kind::Text))
                (field("invented", "cities-invented", &typed.invented, Some("cities-invented-hint"), Kind::Text))
                (field("reason", "cities-reason", &typed.reason, Some("cities-reason-hint"), Kind::Needed))
                div class="actions" {
                    button { @if held.is_some() { (lang.text("cities-save")) } @else { (lang.text("cities-add")) } }
                    @let back = held.map_or("/cities".to_owned(), |held| format!("/cities/{}/entry", held.city));
                    a class="button plain" href=(reader.href(&back)) { (lang.text("cities-cancel")) }
                }
            }
        }))
    }
}

/// What somebody else saved meanwhile against what was typed here.
fn collision(lang: Lang, mine: &Particulars, held: &Entry) -> Markup {
    let fields = words::told(lang, &held.is).into_iter().zip(words::told(lang, mine));
    html! {
        p { (lang.text("cities-collision-how")) " " q { (held.reason) } }
        table class="cards" {
            thead { tr {
                th scope="col" { (lang.text("cities-field")) }
                th scope="col" { (lang.text("cities-theirs")) }
                th scope="col" { (lang.text("cities-mine")) }
            } }
            tbody {
                @for ((key, theirs), (_, mine)) in fields.filter(|(theirs, mine)| theirs != mine) {
                    tr {
                        th scope="row" { (lang.text(key)) }
                        td data-label=(lang.text("cities-theirs")) { (theirs) }
                        td data-label=(lang.text("cities-mine")) { (mine) }
                    }
                }
            }
        }
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Text,
    Number,
    Needed,
}

fn wrong(lang: Lang, error: Option<&Error>, name: &str) -> Option<String> {
    match error? {
        error @ Error::Invalid { field, .. } if *field == name => Some(said(lang, error)),
        _ => None,
    }
}

fn field(
    lang: Lang,
    name: &str,
    key: &str,
    value: &str,
    hint: Option<&str>,
    kind: Kind,
    error: Option<&Error>,
) -> Markup {
    let wrong = wrong(lang, error, name);
    let (hint_id, wrong_id) = (format!("{name}-hint"), format!("{name}-wrong"));
    let described: Vec<&str> =
        [hint.map(|_| hint_id.as_str()), wrong.as_ref().map(|_| wrong_id.as_str())]
            .into_iter()
            .flatten()
            .collect();
    let described = Some(described.join(" ")).filter(|ids| !ids.is_empty());
    html! {
        div class="field" {
            label for=(name) { (lang.text(key)) }
            @if let Some(hint) = hint { p class="hint" id=(hint_id) { (lang.text(hint)) } }
            @if let Some(wrong) = &wrong { p class="wrong" id=(wrong_id) { (wrong) } }
            input id=(name) name=(name) value=(value) required[kind == Kind::Needed]
                inputmode=[(kind == Kind::Number).then_some("decimal")]
                aria-describedby=[described] aria-invalid=[wrong.as_ref().map(|_| "true")];
        }
    }
}

fn choice(
    lang: Lang,
    name: &str,
    key: &str,
    chosen: &str,
    options: &[(&str, &str)],
    error: Option<&Error>,
) -> Markup {
    let wrong = wrong(lang, error, name);
    let wrong_id = format!("{name}-wrong");
    html! {
        div class="field" {
            label for=(name) { (lang.text(key)) }
            @if let Some(wrong) = &wrong { p class="wrong" id=(wrong_id) { (wrong) } }
            select id=(name) name=(name) aria-describedby=[wrong.as_ref().map(|_| &wrong_id)] {
                option value="" { "–" }
                @for (code, label) in options {
                    option value=(code) selected[*code == chosen] { (label) }
                }
            }
        }
    }
}

fn labels(lang: Lang, labels: &'static [groupings::Label]) -> Vec<(&'static str, &'static str)> {
    labels
        .iter()
        .map(|label| (label.code.as_str(), label.names.in_language(lang.code()).text))
        .collect()
}
