//! One event, also as data for search engines (schema.org), and how many took part.

use axum::{
    Form,
    extract::{Path, State},
    response::Response,
};
use maud::{Markup, PreEscaped, html};
use network::{
    Conn, Error, Result, cities,
    events::{self, Event, GROUPS, Time},
    ids::{EventId, Known},
};

use super::{calendar::when, form};
use crate::{
    App,
    fields::{Wrong, settled, summary},
    page::{crumbs, page},
    problem::Problem,
    reader::Reader,
};

pub async fn page_of(
    State(app): State<App>,
    reader: Reader,
    Path((_, event)): Path<(String, String)>,
) -> Result<Markup, Problem> {
    let id = event.parse().map_err(|_| Error::NotFound)?;
    Ok(drawn(&mut *app.db.read().await?, &app, &reader, &id, None, None).await?)
}

fn may(reader: &Reader, event: &Event) -> Result<()> {
    match &event.city {
        Some(city) => reader.actor.may_record(city),
        None => reader.actor.may_keep_register(),
    }
}

pub async fn act(
    State(app): State<App>,
    reader: Reader,
    Path((_, event)): Path<(String, String)>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Problem> {
    reader.actor.must_be_signed_in()?;
    let id: EventId = event.parse().map_err(|_| Error::NotFound)?;
    let mut tx = app.db.begin().await?;
    let held = events::get(&mut tx, &id).await?;
    may(&reader, &held)?;
    let text =
        |name: &str| pairs.iter().find(|(n, _)| n == name).map_or("", |(_, value)| value.as_str());
    let typed = form::Typed {
        act: text("act").into(),
        kind: text("kind").into(),
        title: text("title").into(),
        description: text("description").into(),
        language: text("language").into(),
        begins: text("begins").into(),
        ends: text("ends").into(),
        whole_days: text("whole_days").into(),
        zone: text("zone").into(),
        place: text("place").into(),
        organiser: text("organiser").into(),
        address: text("address").into(),
        free: text("free").into(),
        seen: text("seen").parse().unwrap_or_default(),
        reason: text("reason").into(),
    };
    let outcome = match typed.act.as_str() {
        "cancel" => events::cancel(&mut tx, &reader.actor, &id, &typed.reason).await,
        "count" => {
            let read = || -> Result<Vec<(String, i64)>> {
                let mut numbers = vec![];
                for (name, value) in &pairs {
                    let (Some(group), false) =
                        (name.strip_prefix("people:"), value.trim().is_empty())
                    else {
                        continue;
                    };
                    let digits: String =
                        value.chars().filter(|c| !c.is_whitespace() && *c != '\u{202f}').collect();
                    let number = digits.parse().map_err(|_| {
                        Error::invalid("people", "not-a-number").with("value", value)
                    })?;
                    numbers.push((group.to_owned(), number));
                }
                Ok(numbers)
            };
            match read() {
                Ok(numbers) => events::count(&mut tx, &reader.actor, &id, &numbers).await,
                Err(error) => Err(error),
            }
        }
        _ => events::change(&mut tx, &reader.actor, &id, typed.read(), typed.seen).await.map(drop),
    };
    settled(
        tx,
        &reader,
        outcome,
        |()| format!("/events/{id}"),
        async |wrong| {
            let mut conn = app.db.read().await?;
            Ok(drawn(&mut conn, &app, &reader, &id, Some(&typed), Some(&wrong)).await?)
        },
    )
    .await
}

async fn drawn(
    conn: &mut Conn,
    app: &App,
    reader: &Reader,
    id: &EventId,
    typed: Option<&form::Typed>,
    wrong: Option<&Wrong>,
) -> Result<Markup> {
    let event = events::get(conn, id).await?;
    let turnout = events::turnout(conn, id).await?;
    let city = match &event.city {
        Some(city) => Some(cities::get(conn, city, &Known::NOW, None).await?),
        None => None,
    };
    let lang = reader.lang;
    let may = may(reader, &event).is_ok() && reader.known.is_now();
    let way = match &city {
        Some(city) => vec![
            (format!("/cities/{}", city.code()), city.name().to_owned()),
            (format!("/cities/{}/events", city.code()), lang.text("events-title").into_owned()),
        ],
        None => vec![("/events".to_owned(), lang.text("events-title").into_owned())],
    };
    let number = |group: &str| turnout.iter().find(|(held, _)| held == group).map(|(_, n)| *n);
    let group_name = |group: &str| {
        let code = if group.is_empty() { "all" } else { group };
        lang.text(&format!("event-people-{code}"))
    };
    let own = form::Typed::of(&event);
    Ok(page(
        reader,
        &event.title,
        html! {
            (data(app, reader, &event, city.as_ref().map(|city| city.name())))
            (crumbs(reader, &way))
            h1 lang=(event.language) { (event.title) }
            @if let Some(why) = &event.cancelled { div class="notice bad" { p { strong { (lang.text("event-cancelled")) } " " (why) } } }
            p class="lead" { (when(lang, &event)) }
            dl class="facts" {
                dt { (lang.text("event-kind")) } dd { (lang.text(&format!("event-kind-{}", event.kind))) }
                @if !event.place.is_empty() { dt { (lang.text("event-place")) } dd { (event.place) } }
                @if !event.organiser.is_empty() { dt { (lang.text("event-organiser")) } dd { (event.organiser) } }
                @if event.begins.len() > 10 { dt { (lang.text("event-zone")) } dd { (event.zone) } }
                @if event.free == 1 { dt { (lang.text("event-cost")) } dd { (lang.text("event-free")) } }
            }
            @if !event.description.is_empty() { p class="said" lang=(event.language) { (event.description) } }
            @if !event.address.is_empty() { p { a href=(event.address) rel="external noopener nofollow" { (event.address) } } }
            @if !turnout.is_empty() {
                h2 { (lang.text("event-turnout")) }
                dl class="figures" { @for group in GROUPS { @if let Some(count) = number(group) {
                    div { dt { (group_name(group)) } dd { (lang.count(count)) } }
                } } }
            }
            @if may {
                (summary(lang, wrong))
                h2 { (lang.text("event-count")) }
                form method="post" {
                    input type="hidden" name="act" value="count";
                    div class="filters" { @for group in GROUPS {
                        div class="field" {
                            label for=(format!("people:{group}")) { (group_name(group)) }
                            input id=(format!("people:{group}")) name=(format!("people:{group}")) inputmode="numeric" class="number" value=[number(group)];
                        }
                    } }
                    div class="actions" { button { (lang.text("event-count-save")) } }
                }
                details open[wrong.is_some() && typed.is_some_and(|t| t.act == "change")] {
                    summary { (lang.text("event-change")) }
                    (form::fields(lang, &format!("/{}/events/{id}", lang.code()), typed.filter(|t| t.act == "change").unwrap_or(&own), wrong))
                }
                @if event.cancelled.is_none() { details {
                    summary { (lang.text("event-cancel")) }
                    form method="post" {
                        input type="hidden" name="act" value="cancel";
                        label { (lang.text("pledges-why")) input name="reason" maxlength="1000"; }
                        button class="plain" { (lang.text("event-cancel")) }
                    }
                } }
            }
        },
    ))
}

/// A block of data, not of script: nothing in it runs, and nothing in it can end the block.
fn data(app: &App, reader: &Reader, event: &Event, city: Option<&str>) -> Markup {
    let (begins, ends) = match event.time() {
        Some(Time::Days(first, last)) => (first.to_string(), last.to_string()),
        Some(Time::Hours(first, last)) => {
            let at = |at: &jiff::Zoned| at.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string();
            (at(&first), at(&last))
        }
        None => return html! {},
    };
    let place = if event.place.is_empty() { city.unwrap_or_default() } else { &event.place };
    let status = if event.cancelled.is_some() { "EventCancelled" } else { "EventScheduled" };
    let mut told = serde_json::json!({
        "@context": "https://schema.org",
        "@type": "EducationEvent",
        "name": event.title,
        "startDate": begins,
        "endDate": ends,
        "eventStatus": format!("https://schema.org/{status}"),
        "inLanguage": event.language,
        "isAccessibleForFree": event.free == 1,
        "url": format!("{}{}", app.address, reader.href(&format!("/events/{}", event.id))),
        "location": { "@type": "Place", "name": place, "address": city.unwrap_or(place) },
    });
    if !event.description.is_empty() {
        told["description"] = event.description.as_str().into();
    }
    if !event.organiser.is_empty() {
        told["organizer"] = serde_json::json!({ "@type": "Organization", "name": event.organiser });
    }
    let safe =
        told.to_string().replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026");
    html! { script type="application/ld+json" { (PreEscaped(safe)) } }
}
