//! Putting an event into the calendar.

use axum::{
    Form,
    extract::{Path, State},
    response::Response,
};
use maud::{Markup, html};
use network::{
    conferences,
    events::{self, Event, KINDS, NewEvent},
    ids::{CityCode, Known},
};
use serde::Deserialize;

use crate::{
    App, Lang,
    fields::{Field, Wrong, settled, summary},
    page::{crumbs, page},
    problem::Problem,
    reader::Reader,
};

#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub struct Typed {
    pub act: String,
    pub kind: String,
    pub title: String,
    pub description: String,
    pub language: String,
    pub begins: String,
    pub ends: String,
    pub whole_days: String,
    pub zone: String,
    pub place: String,
    pub organiser: String,
    pub address: String,
    pub free: String,
    pub seen: i64,
    pub reason: String,
}

impl Typed {
    pub fn of(event: &Event) -> Self {
        let long =
            |text: &str| if text.len() == 10 { format!("{text}T00:00") } else { text.to_owned() };
        Self {
            kind: event.kind.clone(),
            title: event.title.clone(),
            description: event.description.clone(),
            language: event.language.clone(),
            begins: long(&event.begins),
            ends: long(&event.ends),
            whole_days: if event.begins.len() == 10 { "yes".into() } else { String::new() },
            zone: event.zone.clone(),
            place: event.place.clone(),
            organiser: event.organiser.clone(),
            address: event.address.clone(),
            free: if event.free == 1 { "yes".into() } else { String::new() },
            seen: event.revision,
            ..Self::default()
        }
    }

    pub fn read(&self) -> NewEvent {
        let day = |text: &str| match self.whole_days.as_str() {
            "yes" => text.get(..10).unwrap_or(text).to_owned(),
            _ => text.to_owned(),
        };
        NewEvent {
            kind: self.kind.clone(),
            title: self.title.clone(),
            description: self.description.clone(),
            language: self.language.clone(),
            begins: day(&self.begins),
            ends: day(&self.ends),
            zone: self.zone.clone(),
            place: self.place.clone(),
            organiser: self.organiser.clone(),
            address: self.address.clone(),
            free: self.free == "yes",
        }
    }
}

pub async fn new(
    State(app): State<App>,
    reader: Reader,
    Path((_, city)): Path<(String, CityCode)>,
) -> Result<Markup, Problem> {
    reader.actor.may_record(&city)?;
    let mut conn = app.db.read().await?;
    // a city is in one zone: that of its other events
    let held = events::of_city(&mut conn, &city, &Known::NOW).await?;
    let zone = held.last().map(|event| event.zone.clone()).unwrap_or_default();
    Ok(drawn(&reader, Some(&city), &Typed { zone, ..fresh(&reader) }, None))
}

pub async fn new_network(reader: Reader) -> Result<Markup, Problem> {
    reader.actor.may_keep_register()?;
    Ok(drawn(&reader, None, &fresh(&reader), None))
}

fn fresh(reader: &Reader) -> Typed {
    Typed { language: reader.lang.code().into(), free: "yes".into(), ..Typed::default() }
}

pub async fn announce(
    State(app): State<App>,
    reader: Reader,
    Path((_, city)): Path<(String, CityCode)>,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    reader.actor.may_record(&city)?;
    keep(&app, &reader, Some(&city), &typed).await
}

pub async fn announce_network(
    State(app): State<App>,
    reader: Reader,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    reader.actor.may_keep_register()?;
    keep(&app, &reader, None, &typed).await
}

async fn keep(
    app: &App,
    reader: &Reader,
    city: Option<&CityCode>,
    typed: &Typed,
) -> Result<Response, Problem> {
    let mut tx = app.db.begin().await?;
    let announced = events::announce(&mut tx, &reader.actor, city, typed.read()).await;
    let to = |event: Event| format!("/events/{}", event.id);
    settled(tx, reader, announced, to, async |wrong| Ok(drawn(reader, city, typed, Some(&wrong))))
        .await
}

fn drawn(reader: &Reader, city: Option<&CityCode>, typed: &Typed, wrong: Option<&Wrong>) -> Markup {
    let lang = reader.lang;
    let title = lang.text("events-new");
    let place = city.map_or("/events".to_owned(), |city| format!("/cities/{city}/events"));
    page(
        reader,
        &title,
        html! {
            (crumbs(reader, &[(place.clone(), lang.text("events-title").into_owned())]))
            h1 { (title) }
            (summary(lang, wrong))
            (fields(lang, &format!("/{}{place}", lang.code()), typed, wrong))
        },
    )
}

/// Every zone that has a place in its name, and the one that is held.
fn zones(held: &str) -> Vec<(String, String)> {
    let mut all = conferences::zones();
    if !all.iter().any(|zone| zone == held) {
        all.insert(0, held.to_owned());
    }
    all.into_iter()
        .map(|zone| {
            let name = if zone.is_empty() { "–".to_owned() } else { zone.replace('_', " ") };
            (zone, name)
        })
        .collect()
}

pub fn fields(lang: Lang, action: &str, typed: &Typed, wrong: Option<&Wrong>) -> Markup {
    let kinds = KINDS
        .iter()
        .map(|kind| ((*kind).to_owned(), lang.text(&format!("event-kind-{kind}")).into_owned()));
    html! {
        form method="post" action=(action) {
            input type="hidden" name="act" value="change";
            input type="hidden" name="seen" value=(typed.seen);
            fieldset {
                legend { (lang.text("event-what")) }
                (Field::choice("kind", lang.text("event-kind"), kinds).value(&typed.kind).wrong(wrong))
                (Field::line("title", lang.text("event-name")).value(&typed.title).wrong(wrong))
                (Field::text("description", lang.text("event-description"), 4).value(&typed.description).optional().wrong(wrong))
                (Field::choice("language", lang.text("answer-language"), Lang::all().map(|l| (l.code().to_owned(), l.name().into_owned()))).value(&typed.language).wrong(wrong))
            }
            fieldset {
                legend { (lang.text("event-when")) }
                (Field::line("begins", lang.text("event-begins")).kind("datetime-local").value(&typed.begins).wrong(wrong))
                (Field::line("ends", lang.text("event-ends")).kind("datetime-local").value(&typed.ends).wrong(wrong))
                label class="choice" { input type="checkbox" name="whole_days" value="yes" checked[typed.whole_days == "yes"]; span { (lang.text("event-whole-days")) } }
                (Field::choice("zone", lang.text("event-zone"), zones(&typed.zone)).value(&typed.zone).wrong(wrong))
            }
            fieldset {
                legend { (lang.text("event-where")) }
                (Field::line("place", lang.text("event-place")).value(&typed.place).optional().wrong(wrong))
                (Field::line("organiser", lang.text("event-organiser")).value(&typed.organiser).optional().wrong(wrong))
                (Field::line("address", lang.text("evidence-address")).kind("url").value(&typed.address).optional().wrong(wrong))
                label class="choice" { input type="checkbox" name="free" value="yes" checked[typed.free == "yes"]; span { (lang.text("event-free-label")) } }
            }
            div class="actions" { button { (lang.text("event-save")) } }
        }
    }
}
