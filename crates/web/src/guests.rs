//! The page of somebody at a conference, opened by one link: what is to be done, and day by day
//! everything that concerns them. From it they reach their registration, their timetable, their
//! part in the programme and their roster, all through the same link.

use std::collections::{BTreeMap, BTreeSet};

use axum::extract::State;
use jiff::civil::Date;
use maud::{Markup, html};
use network::{
    Error,
    agendas::{self, Agenda, Laid, Timetable},
    conferences::{self, Conference},
    guests::Guest,
    ids::{At, Known},
    interpretation::roster::Sheet,
    programme::{
        papers::{self, Paper},
        parts,
        versions::{self, Held, Version},
    },
    registrations::{self, Person, State as Registered},
};
use utoipa_axum::router::OpenApiRouter;

use crate::{
    App,
    agendas::heard,
    conferences::{
        list::dates,
        words::{clock_change, language, plain, room_there, said, span},
    },
    delegations::words,
    links::Holder,
    problem::Problem,
    programme::paper_links,
    registrations::letters::bed,
};

pub fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new().route("/{lang}/guest/{secret}", axum::routing::get(page))
}

/// All that a guest's link opens; nothing for other links.
pub fn tabs(holder: &Holder, here: &str) -> Markup {
    let Some(guest) = &holder.guest else { return html! {} };
    let lang = holder.reader.lang;
    let tab = |what: &str, key: &str| {
        html! { li { a href=(holder.href(what, "")) aria-current=[(what == here).then_some("page")] { (lang.text(key)) } } }
    };
    html! {
        nav class="tabs" aria-label=(lang.text("guest-pages")) { ul {
            (tab("guest", "guest-overview"))
            (tab("register", "guest-registration"))
            @if guest.timetable { (tab("agenda", "agenda-mine")) }
            @if guest.person.is_some() { (tab("part", "guest-part")) }
            @if guest.interpreter.is_some() { (tab("interpreting", "interpretation")) }
        } }
    }
}

struct Shown<'a> {
    holder: &'a Holder,
    guest: &'a Guest,
    conference: Conference,
    person: Person,
    agenda: Option<Agenda>,
    version: Option<Version>,
    sheet: Option<Sheet>,
    /// Whether they said if they come; nothing for those without a part.
    answered: Option<bool>,
    was_there: bool,
    papers: Vec<Paper>,
}

async fn page(State(app): State<App>, holder: Holder) -> Result<Markup, Problem> {
    let guest = holder.guest.as_ref().ok_or(Error::NotFound)?;
    let (reader, actor, code) = (&holder.reader, &holder.reader.actor, &guest.conference);
    let mut conn = app.db.read().await?;
    let conference = conferences::get(&mut conn, actor, code, &Known::NOW).await?;
    let person = registrations::get(&mut conn, actor, &guest.registration).await?;
    let agenda = match guest.timetable {
        true => Some(agendas::get(&mut conn, actor, &guest.key()).await?),
        false => None,
    };
    let version = versions::latest(&mut conn, actor, code, &Known::NOW).await?;
    let sheet = match &guest.interpreter {
        Some(_) => Sheet::read(&mut conn, actor, code).await?,
        None => None,
    };
    let answered = match &guest.person {
        Some(one) => {
            let answers = parts::answers(&mut conn, code).await?;
            Some(answers.iter().any(|answer| answer.person == one.code))
        }
        None => None,
    };
    let was_there = match &agenda {
        Some(agenda) => agendas::attendance(&mut conn, agenda).await?.0,
        None => false,
    };
    let papers = papers::released(&mut conn, code).await?;
    drop(conn);
    let shown = Shown {
        holder: &holder,
        guest,
        conference,
        person,
        agenda,
        version,
        sheet,
        answered,
        was_there,
        papers,
    };
    let title = reader
        .lang
        .fill("guest-title", [("name", shown.person.registration.is.name.as_str().into())]);
    let is = &shown.conference.is;
    let body = html! {
        p class="muted" { a href=(reader.href(&format!("/conferences/{code}"))) { (plain(reader.lang, &is.title)) } " · " (dates(reader, is)) @if !is.place.is_empty() { " · " (is.place) } }
        h1 { (title) }
        (tabs(&holder, "guest"))
        (next(&shown))
        (facts(&shown))
        (days(&shown))
    };
    Ok(crate::page::page(reader, &title, body))
}

/// What is to be done now, the most urgent first.
fn next(shown: &Shown) -> Markup {
    let (lang, holder) = (shown.holder.reader.lang, shown.holder);
    let state = shown.person.registration.state;
    let is = &shown.conference.is;
    let over = At::now() > At::end_of(is.ends);
    let open = registrations::closes(is).is_some_and(|closes| At::now() < closes);
    let link = |what: &str, key: &str, first: bool| {
        html! { a class=(if first { "button" } else { "button plain" }) href=(holder.href(what, "")) { (lang.text(key)) } }
    };
    let registers = open && matches!(state, Registered::Named | Registered::Begun);
    html! {
        @if state == Registered::Withdrawn { div class="notice warn" { p { (lang.text("registration-withdrawn")) } } }
        @else {
            @if registers { p class="lead" { (lang.text(if state == Registered::Named { "guest-register-first" } else { "guest-register-rest" })) } }
            div class="actions" {
                @if registers { (link("register", "guest-register", true)) }
                @if shown.answered == Some(false) && !over { (link("part", "guest-answer", !registers)) }
                @if over && shown.was_there { a class="button" href=(holder.href("agenda", "/certificate")) { (lang.text("agenda-certificate")) } }
                @if shown.agenda.is_none() && shown.version.is_some() {
                    form method="post" action=(holder.href("register", "/agenda")) { button class=[registers.then_some("plain")] { (lang.text("agenda-choose")) } }
                }
                @if shown.person.registration.is_coming() {
                    a class="button plain" href=(holder.href("register", "/badge")) { (lang.text("register-badge")) }
                    a class="button plain" href=(holder.href("register", "/letter")) { (lang.text("register-letter")) }
                }
            }
        }
    }
}

fn facts(shown: &Shown) -> Markup {
    let (lang, one) = (shown.holder.reader.lang, &shown.person.registration);
    html! {
        dl class="facts" {
            @if let Some(number) = one.number { dt { (lang.text("registration-number-label")) } dd { (format!("{number:04}")) } }
            dt { (lang.text("registration-part")) } dd { (words::part(lang, one.is.part)) }
            @if let Some(stay) = &shown.person.stay {
                dt { (lang.text("registration-hotel")) }
                dd { (bed(lang, &shown.conference, &stay.bed)) " " span class=(if stay.held { "mark" } else { "mark warn" }) { (lang.text(if stay.held { "registration-held" } else { "registration-waits" })) } }
            }
        }
    }
}

/// What somebody is in each session that concerns them, by code.
fn concerns(shown: &Shown, version: &Version) -> BTreeMap<String, BTreeSet<String>> {
    let lang = shown.holder.reader.lang;
    let mut all: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut add = |session: &str, word: String| {
        all.entry(session.to_owned()).or_default().insert(word);
    };
    for session in shown.agenda.iter().flat_map(|agenda| &agenda.is.sessions) {
        add(session, lang.text("guest-picked").into_owned());
    }
    for choice in &shown.person.choices {
        let key = if choice.held { "guest-seat" } else { "registration-waits" };
        add(&choice.session, lang.text(key).into_owned());
    }
    if let Some(person) = &shown.guest.person {
        for held in &version.programme.sessions {
            for (key, people) in [
                ("guest-chairs", &held.is.chairs),
                ("guest-speaks", &held.is.speakers),
                ("guest-reports", &held.is.rapporteurs),
            ] {
                if people.contains(&person.code) {
                    add(&held.code, lang.text(key).into_owned());
                }
            }
        }
    }
    if let (Some(one), Some(sheet)) = (&shown.guest.interpreter, &shown.sheet) {
        for shift in sheet.shifts(&one.code) {
            let booth = [("language", language(lang, shift.booth).into())];
            add(&shift.held.code, lang.fill("roster-booth", booth));
        }
    }
    all
}

fn days(shown: &Shown) -> Markup {
    let lang = shown.holder.reader.lang;
    let Some(version) = &shown.version else {
        return html! { p class="empty" { (lang.text("programme-none")) } };
    };
    let concerns = concerns(shown, version);
    let codes: Vec<String> = concerns.keys().cloned().collect();
    let laid = Laid::of(&version.programme);
    let Timetable { held: all, overlaps, .. } = laid.timetable(&codes);
    let title = |code: &str| {
        let held = version.programme.session(code);
        held.map(|held| plain(lang, &held.is.title)).unwrap_or_default()
    };
    let mut days: Vec<Option<Date>> = all.iter().map(|held| held.place.day).collect();
    days.dedup();
    html! {
        h2 { (lang.text("guest-days")) }
        @if all.is_empty() { p class="empty" { (lang.text("guest-no-days")) } }
        @else { p class="muted" { (lang.fill("programme-zone", [("zone", version.programme.is.zone.as_str().into())])) } }
        @for (a, b) in &overlaps {
            div class="notice bad" { p { (lang.fill("agenda-overlap", [("first", title(a).into()), ("second", title(b).into())])) } }
        }
        @for day in days {
            section class="day" {
                h3 { @match day { Some(day) => (lang.date(&day.to_string())), None => (lang.text("programme-day-unknown")) } }
                (clock_change(lang, &version.programme.is, day))
                ol class="shifts" { @for held in all.iter().filter(|held| held.place.day == day) {
                    (entry(shown, version, held, &concerns[&held.code]))
                } }
            }
        }
    }
}

fn entry(shown: &Shown, version: &Version, held: &Held, roles: &BTreeSet<String>) -> Markup {
    let (reader, lang) = (&shown.holder.reader, shown.holder.reader.lang);
    let is = &version.programme.is;
    let listens = match &shown.agenda {
        Some(agenda) => &agenda.is.listens,
        None => &shown.person.registration.is.language,
    };
    let own: Vec<&Paper> = shown.papers.iter().filter(|paper| paper.session == held.code).collect();
    let (place, heard) = (room_there(is, &held.place), heard(lang, is, held, listens));
    html! {
        li class=(format!("session {}", held.is.kind.code())) {
            h4 { @if let Some(from) = held.place.from { (span(from, held.is.minutes)) " " }
                a href=(reader.href(&format!("/conferences/{}/programme/{}", version.conference, held.code))) { (said(lang, &held.is.title)) } }
            p { @for role in roles { span class="mark" { (role) } " " } }
            @if !place.is_empty() { p class="where" { (place) } }
            @if !heard.is_empty() { p class="small" { (heard) } }
            (paper_links(lang, &own, |paper| format!("/files/{paper}")))
        }
    }
}
