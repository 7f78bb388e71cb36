//! Something happened: a room cannot be used, a day moves, somebody cannot come. Whom it touches,
//! and a repair that moves as little as possible.

use std::collections::{BTreeSet, HashMap};

use axum::{
    Form,
    extract::{Path, State},
    response::{IntoResponse, Redirect, Response},
};
use jiff::civil::{Date, Time};
use maud::{Markup, html};
use network::{
    Error, Result, Tx,
    conferences::{self, Window, clock},
    ids::Known,
    programme::{
        drafts::{self, Did, Laid},
        people::{self, Away},
        sessions,
    },
};

use super::{laid, path};
use crate::{
    App,
    conferences::{
        frame::Organised,
        words::{self, Names, place, plain},
    },
    fields::{Wrong, settled, summary},
    page::{crumbs, page},
    problem::Problem,
    reader::Reader,
};

type Address = Path<(String, String, String)>;
type Typed = HashMap<String, String>;

/// One session elsewhere weighs as much as this many people who miss something.
const MOVE_WEIGHT: i64 = 1_000;
const SEED: u64 = 1;

pub async fn look(
    State(app): State<App>,
    Organised { reader, code }: Organised,
    Path((_, _, draft)): Address,
) -> Result<Markup, Problem> {
    let mut conn = app.db.read().await?;
    let laid = laid(&mut conn, &reader, &code, &draft).await?;
    drop(conn);
    Ok(drawn(&reader, &laid, &Typed::default(), None))
}

/// Writes down what happened; nothing moves yet.
pub async fn happened(
    State(app): State<App>,
    Organised { reader, code }: Organised,
    Path((_, _, draft)): Address,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    let mut tx = app.db.begin().await?;
    let laid = laid(&mut tx, &reader, &code, &draft).await?;
    let word = |name: &str| typed.get(name).map_or("", |text| text.trim());
    let outcome = async {
        match word("what") {
            "room" => close(&mut tx, &reader, &laid, &typed).await,
            "away" => away(&mut tx, &reader, &laid, &typed).await,
            "lost" => lose(&mut tx, &reader, &laid, word("person")).await,
            _ => move_day(&mut tx, &reader, &laid, day(word("day"))?, day(word("to"))?).await,
        }
    };
    let outcome = outcome.await;
    settled(
        tx,
        &reader,
        outcome,
        |()| format!("{}/repair", path(&laid)),
        async |wrong| Ok(drawn(&reader, &laid, &typed, Some(&wrong))),
    )
    .await
}

fn day(text: &str) -> Result<Date> {
    text.parse().map_err(|_| Error::invalid("day", "date-invalid").with("value", text))
}

/// `end` is the field that says when it ends.
fn window(typed: &Typed, end: &'static str) -> Result<Window> {
    let word = |name: &str| typed.get(name).map_or("", |text| text.trim());
    let time = |name: &str, otherwise: Time| clock(word(name)).unwrap_or(otherwise);
    let whole = Window::whole(day(word("day"))?);
    let window = Window { from: time("from", whole.from), to: time("to", whole.to), ..whole };
    if window.to <= window.from {
        let (from, to) = (words::clock(window.from), words::clock(window.to));
        return Err(Error::invalid(end, "window-odd").with("from", from).with("to", to));
    }
    Ok(window)
}

async fn close(tx: &mut Tx, reader: &Reader, laid: &Laid, typed: &Typed) -> Result<()> {
    let (mut is, window) = (laid.conference.is.clone(), window(typed, "room-to")?);
    let code = typed.get("room").map_or("", String::as_str);
    let mut rooms = is.venues.iter_mut().flat_map(|venue| &mut venue.rooms);
    let room = rooms.find(|room| room.code == code);
    let room = room.ok_or_else(|| Error::invalid("room", "room-unknown").with("room", code))?;
    room.closed.push(window);
    let why = typed.get("why").map_or("", String::as_str);
    let (conference, seen) = (&laid.conference.code, laid.conference.revision);
    conferences::correct(tx, &reader.actor, conference, is, seen, why).await.map(drop)
}

async fn away(tx: &mut Tx, reader: &Reader, laid: &Laid, typed: &Typed) -> Result<()> {
    let window = window(typed, "away-to")?;
    let code = typed.get("person").map_or("", String::as_str);
    let person = laid.people.iter().find(|one| one.code == code).ok_or(Error::NotFound)?;
    let mut is = person.is.clone();
    is.away.push(Away {
        from: window.day.to_datetime(window.from),
        to: window.day.to_datetime(window.to),
    });
    people::put(tx, &reader.actor, &laid.conference.code, Some(code), is).await.map(drop)
}

/// Somebody does not come at all: they have no part in any session any more.
async fn lose(tx: &mut Tx, reader: &Reader, laid: &Laid, person: &str) -> Result<()> {
    for one in sessions::all(tx, &laid.conference.code, &Known::NOW).await? {
        let mut is = one.is.clone();
        for group in [&mut is.chairs, &mut is.speakers, &mut is.rapporteurs, &mut is.attend] {
            group.retain(|code| code != person);
        }
        if is != one.is {
            let (conference, seen) = (&one.conference, one.revision);
            sessions::correct(tx, &reader.actor, conference, &one.code, is, seen).await?;
        }
    }
    Ok(())
}

/// Everything that is held on one day goes to another, at the same times.
async fn move_day(tx: &mut Tx, reader: &Reader, laid: &Laid, from: Date, to: Date) -> Result<()> {
    let is = &laid.conference.is;
    if !is.days().any(|known| known == to) {
        return Err(Error::invalid("day", "day-outside")
            .with("day", to)
            .with("starts", is.starts)
            .with("ends", is.ends));
    }
    let mut places = laid.draft.places.clone();
    for place in places.values_mut().filter(|place| place.day == Some(from)) {
        place.day = Some(to);
    }
    let (id, seen) = (&laid.draft.id, laid.draft.revision);
    drafts::put(tx, &reader.actor, id, seen, places, Did::DayMoved { from, to }).await.map(drop)
}

/// Finds the nearest programme that keeps the rules and puts it into the draft.
pub async fn repair(
    State(app): State<App>,
    Organised { reader, code }: Organised,
    Path((_, _, draft)): Address,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    let mut conn = app.db.read().await?;
    let laid = laid(&mut conn, &reader, &code, &draft).await?;
    drop(conn);
    let seen = typed.get("seen").and_then(|seen| seen.parse().ok()).unwrap_or(0);
    let plan = laid.plan();
    let worked = tokio::task::spawn_blocking(move || {
        let passed = timetable::steps(timetable::REPAIR_STEPS);
        let begun = plan.beginning();
        let found = timetable::repair(&plan.instance, &begun, MOVE_WEIGHT, SEED, passed);
        (plan, found)
    });
    let (plan, found) = worked.await.map_err(|_| Error::Conflict("draft-collision"))?;
    if let Ok(found) = &found
        && found.broken.is_empty()
    {
        let places = plan.places(&found.programme, &laid.draft.places);
        let did = Did::Repaired { moved: found.moved.len() };
        let mut tx = app.db.begin().await?;
        drafts::put(&mut tx, &reader.actor, &laid.draft.id, seen, places, did).await?;
        tx.commit().await?;
        return Ok(Redirect::to(&reader.href(&path(&laid))).into_response());
    }
    let (lang, names, impossible) = (reader.lang, Names::of(&laid), plan.impossible());
    Ok(page(
        &reader,
        &lang.text("repair-title"),
        html! {
            h1 { (lang.text("search-impossible")) }
            ul { @for rule in &impossible { li { (names.rule(lang, rule)) } } }
            p { (lang.text("search-impossible-mend")) }
            div class="actions" { a class="button" href=(reader.href(&path(&laid))) { (laid.draft.name) } }
        },
    )
    .into_response())
}

fn drawn(reader: &Reader, laid: &Laid, typed: &Typed, wrong: Option<&Wrong>) -> Markup {
    let (lang, plan, names) = (reader.lang, laid.plan(), Names::of(laid));
    let (code, is, base) = (&laid.draft.conference, &laid.conference.is, path(laid));
    let clashes = plan.clashes();
    let touched: BTreeSet<&str> =
        clashes.iter().flat_map(|clash| clash.sessions.iter().map(String::as_str)).collect();
    let held: Vec<_> =
        laid.sessions.iter().filter(|one| touched.contains(one.code.as_str())).collect();
    let people: BTreeSet<&str> = held.iter().flat_map(|one| one.is.people()).collect();
    let mut people: Vec<&str> = laid
        .people
        .iter()
        .filter(|one| people.contains(one.code.as_str()))
        .map(|one| one.is.name.as_str())
        .collect();
    people.sort_by(|a, b| lang.order(a, b));
    page(
        reader,
        &lang.text("repair-title"),
        html! {
            (crumbs(reader, &[
                ("/conferences".into(), lang.text("conferences-title").into_owned()),
                (format!("/conferences/{code}"), plain(lang, &is.title)),
                (format!("/conferences/{code}/plan"), lang.text("conference-plan").into_owned()),
                (base.clone(), laid.draft.name.clone()),
            ]))
            h1 { (lang.text("repair-title")) }
            (summary(lang, wrong))
            p class="lead" { (lang.text("repair-lead")) }
            @if clashes.is_empty() {
                div class="notice good" { p { (lang.text("repair-nothing")) } }
            } @else {
                div class="notice warn" {
                    p { strong { (lang.fill("repair-touched", [("count", held.len().into())])) } }
                    ul { @for one in &held { li {
                        (plain(lang, &one.is.title)) " · " span class="muted" { (place(lang, is, &laid.draft.places.get(&one.code).cloned().unwrap_or_default())) }
                    } } }
                    @if !people.is_empty() { p { (lang.fill("repair-people", [("names", lang.list(&people).into())])) } }
                    details { summary { (lang.text("repair-why")) }
                        ul { @for clash in clashes.iter().take(30) { li { (names.clash(lang, clash)) } } } }
                }
                form method="post" action=(reader.href(&format!("{base}/repair"))) {
                    input type="hidden" name="seen" value=(laid.draft.revision);
                    button { (lang.text("repair-button")) }
                }
            }
            h2 { (lang.text("repair-what")) }
            (forms(reader, laid, typed))
        },
    )
}

fn forms(reader: &Reader, laid: &Laid, typed: &Typed) -> Markup {
    let (lang, is) = (reader.lang, &laid.conference.is);
    // What was typed belongs to one of the forms.
    let said = |what: &str, name: &str| {
        let ours = typed.get("what").is_some_and(|typed| typed == what);
        typed.get(name).filter(|_| ours).map_or("", String::as_str)
    };
    let action = reader.href(&format!("{}/happened", path(laid)));
    let days = |what: &str, id: &str, name: &str, key: &str| {
        html! {
            div class="field" { label for=(id) { (lang.text(key)) }
                select id=(id) name=(name) { @for day in is.days() { option value=(day) selected[said(what, name) == day.to_string()] { (lang.date(&day.to_string())) } } } }
        }
    };
    let times = |id: &str| {
        html! {
            div class="field" { label for=(format!("{id}-from")) { (lang.text("repair-from")) } input type="time" id=(format!("{id}-from")) name="from" value=(said(id, "from")); }
            div class="field" { label for=(format!("{id}-to")) { (lang.text("repair-to")) } input type="time" id=(format!("{id}-to")) name="to" value=(said(id, "to")); }
        }
    };
    let people = |what: &str, id: &str| {
        html! {
            div class="field" { label for=(id) { (lang.text("repair-person")) }
                select id=(id) name="person" { @for one in &laid.people { option value=(one.code) selected[said(what, "person") == one.code] { (one.is.name) } } } }
        }
    };
    html! {
        div class="columns" {
            section {
                h3 { (lang.text("repair-room")) }
                form method="post" action=(action) {
                    input type="hidden" name="what" value="room";
                    div class="field" { label for="room" { (lang.text("conference-room")) }
                        select id="room" name="room" { @for (venue, room) in is.rooms() { option value=(room.code) selected[said("room", "room") == room.code] { (room.name) " (" (venue.name) ")" } } } }
                    (days("room", "room-day", "day", "board-day"))
                    (times("room"))
                    p class="hint" { (lang.text("repair-whole-day")) }
                    button class="plain" { (lang.text("repair-close")) }
                }
            }
            @if !laid.people.is_empty() {
                section {
                    h3 { (lang.text("repair-away")) }
                    form method="post" action=(action) {
                        input type="hidden" name="what" value="away";
                        (people("away", "away-person"))
                        (days("away", "away-day", "day", "board-day"))
                        (times("away"))
                        p class="hint" { (lang.text("repair-whole-day")) }
                        button class="plain" { (lang.text("repair-note-away")) }
                    }
                }
                section {
                    h3 { (lang.text("repair-lost")) }
                    form method="post" action=(action) {
                        input type="hidden" name="what" value="lost";
                        (people("lost", "lost-person"))
                        p class="hint" { (lang.text("repair-lost-hint")) }
                        button class="plain" { (lang.text("repair-lose")) }
                    }
                }
            }
            section {
                h3 { (lang.text("repair-day")) }
                form method="post" action=(action) {
                    input type="hidden" name="what" value="day";
                    (days("day", "day-from", "day", "repair-day-from"))
                    (days("day", "day-to", "to", "repair-day-to"))
                    button class="plain" { (lang.text("repair-move-day")) }
                }
            }
        }
    }
}
