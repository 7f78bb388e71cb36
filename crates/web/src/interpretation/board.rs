//! What organisers see of interpretation: whether every booth is filled, who sits where, the
//! interpreters and what is agreed with them.

use axum::extract::{Query, State};
use jiff::civil::Date;
use maud::{Markup, html};
use network::{
    Conn, Result,
    conferences::{self, Agreement, Conference},
    ids::Known,
    interpretation::{
        self, Interpreter,
        roster::{Sheet, Trouble},
    },
    programme::versions::Held,
};
use serde::Deserialize;

use super::words::{directions, hours, trouble};
use crate::{
    App, Lang,
    conferences::{
        frame::{Organised, frame},
        words::{language, plain, room, span},
    },
    fields::{Field, Wrong, summary},
    problem::Problem,
    reader::Reader,
};

#[derive(Default, Deserialize)]
pub struct Asked {
    /// The session whose booths are filled by hand.
    #[serde(default)]
    session: String,
    /// The interpreter who is corrected.
    #[serde(default)]
    person: String,
    #[serde(default)]
    told: Option<usize>,
}

impl Asked {
    /// An interpreter who is corrected.
    pub fn about(person: String) -> Self {
        Self { person, ..Self::default() }
    }
}

pub async fn board(
    State(app): State<App>,
    Organised { reader, code }: Organised,
    Query(asked): Query<Asked>,
) -> Result<Markup, Problem> {
    let mut conn = app.db.read().await?;
    Ok(drawn(&mut conn, &reader, &code, &asked, &Typed::default(), None).await?)
}

/// An interpreter as it was typed; of one who is corrected `asked` says which.
#[derive(Default)]
pub struct Typed {
    pub is: interpretation::Content,
    pub directions: String,
    pub away: String,
    /// What is to be agreed with all of them instead.
    pub agreed: Option<Agreement>,
}

pub async fn drawn(
    conn: &mut Conn,
    reader: &Reader,
    code: &str,
    asked: &Asked,
    typed: &Typed,
    wrong: Option<&Wrong>,
) -> Result<Markup> {
    let one = conferences::get(conn, &reader.actor, code, &Known::NOW).await?;
    let sheet = Sheet::read(conn, &reader.actor, code).await?;
    let people = interpretation::all(conn, code).await?;
    let lang = reader.lang;
    Ok(frame(
        reader,
        &one,
        &lang.text("interpretation"),
        "/interpretation",
        html! {
            (summary(lang, wrong))
            @if let Some(count) = asked.told {
                div class="notice good" role="status" { p { (lang.fill("roster-told-now", [("count", count.into())])) } }
            }
            @match &sheet {
                Some(sheet) => (roster(reader, sheet, asked)),
                None => p class="empty" { (lang.text("roster-unpublished")) },
            }
            @let (of_one, of_all) = if typed.agreed.is_some() { (None, wrong) } else { (wrong, None) };
            (interpreters(reader, &one, &people, sheet.as_ref(), asked, typed, of_one))
            (agreement(reader, &one, &people, typed, of_all))
        },
    ))
}

fn action(reader: &Reader, code: &str, what: &str) -> String {
    reader.href(&format!("/conferences/{code}/interpretation/{what}"))
}

fn roster(reader: &Reader, sheet: &Sheet, asked: &Asked) -> Markup {
    let (lang, code) = (reader.lang, &sheet.version.conference);
    let sessions = sheet.sessions();
    let (broken, lacks) = (sheet.broken(), sheet.lacks());
    let seen = sheet.roster.as_ref().map_or(0, |roster| roster.revision);
    let told = sheet.roster.as_ref().and_then(|roster| roster.told_at.as_ref());
    let list = |all: &[Trouble]| {
        html! { ul { @for one in all.iter().take(15) { li { (trouble(lang, sheet, one)) } } } }
    };
    let mut days: Vec<Date> = sessions.iter().filter_map(|(held, _)| held.place.day).collect();
    days.dedup();
    html! {
        @if sessions.is_empty() {
            p class="empty" { (lang.text("roster-no-booths")) }
        } @else {
            p class="lead" { (lang.fill("roster-lead", [
                ("sessions", sessions.len().into()),
                ("booths", sessions.iter().map(|(_, booths)| booths.len()).sum::<usize>().into()),
                ("number", sheet.version.number.into()),
            ])) }
            @if sheet.is_behind() {
                div class="notice warn" { p { (lang.text("roster-behind")) } }
            }
            @if sheet.interpreters.is_empty() {
                p class="empty" { (lang.text("roster-nobody")) }
            } @else if !lacks.is_empty() {
                div class="notice bad" { p { strong { (lang.text("roster-impossible")) } } (list(&lacks)) p { (lang.text("roster-impossible-mend")) } }
            }
            @if sheet.roster.is_some() {
                @if broken.is_empty() {
                    div class="notice good" { p { (lang.text("roster-keeps-rules")) } }
                } @else {
                    div class="notice bad" {
                        p { strong { (lang.fill("roster-breaks-rules", [("count", broken.len().into())])) } }
                        (list(&broken))
                    }
                }
            }
            div class="actions" {
                @if !sheet.interpreters.is_empty() {
                    form method="post" action=(action(reader, code, "seats")) {
                        button class=[(sheet.roster.is_some() && broken.is_empty() && !sheet.is_behind()).then_some("plain")] {
                            (lang.text(if sheet.roster.is_none() { "roster-make" } else { "roster-again" }))
                        }
                    }
                }
                @if sheet.roster.is_some() {
                    form method="post" action=(action(reader, code, "tell")) {
                        input type="hidden" name="seen" value=(seen);
                        button class=[(told.is_some() || !broken.is_empty()).then_some("plain")] { (lang.text("roster-tell")) }
                    }
                }
            }
            @if let Some(at) = told { p class="muted" { (lang.fill("roster-told", [("date", lang.day(at).into())])) } }
            @if let Some((held, booths)) = sessions.iter().find(|(held, _)| held.code == asked.session) {
                (by_hand(reader, sheet, held, booths, seen))
            }
            @for day in days {
                section class="day" {
                    h2 { (lang.date(&day.to_string())) }
                    table class="cards" {
                        thead { tr {
                            th scope="col" { (lang.text("board-time")) }
                            th scope="col" { (lang.text("session-title")) }
                            th scope="col" { (lang.text("roster-booths")) }
                            th scope="col" { span class="only-read" { (lang.text("conference-change")) } }
                        } }
                        tbody { @for (held, booths) in sessions.iter().filter(|(held, _)| held.place.day == Some(day)) {
                            (line(reader, sheet, held, booths))
                        } }
                    }
                }
            }
        }
    }
}

fn line(reader: &Reader, sheet: &Sheet, held: &Held, booths: &[&str]) -> Markup {
    let lang = reader.lang;
    let code = &sheet.version.conference;
    html! {
        tr {
            td data-label=(lang.text("board-time")) { @if let Some(from) = held.place.from { (span(from, held.is.minutes)) } br; span class="muted small" { (room(sheet.is(), &held.place)) } }
            th scope="row" { (plain(lang, &held.is.title)) }
            td data-label=(lang.text("roster-booths")) {
                ul class="booths" { @for booth in booths {
                    @let team = sheet.team(&held.code, booth);
                    @let names: Vec<&str> = team.iter().map(|seat| sheet.interpreter(&seat.interpreter).map_or(seat.interpreter.as_str(), |one| &one.is.name)).collect();
                    li { span class="muted" { (language(lang, booth)) (lang.colon()) }
                        @if names.is_empty() { span class="mark warn" { (lang.text("roster-empty")) } } @else { (lang.list(&names)) }
                        @if team.iter().any(|seat| seat.by_hand) { " " span class="mark" { (lang.text("roster-by-hand")) } }
                    }
                } }
            }
            td { a class="line" href=(reader.href(&format!("/conferences/{code}/interpretation?session={}#by-hand", held.code))) {
                (lang.text("conference-change")) span class="only-read" { ": " (plain(lang, &held.is.title)) } } }
        }
    }
}

/// The booths of one session, to be filled by hand.
fn by_hand(reader: &Reader, sheet: &Sheet, held: &Held, booths: &[&str], seen: i64) -> Markup {
    let (lang, code) = (reader.lang, &sheet.version.conference);
    html! {
        section class="card by-hand" id="by-hand" {
            h2 { (plain(lang, &held.is.title)) }
            p class="muted" { (lang.text("roster-by-hand-lead")) }
            div class="columns" { @for booth in booths {
                form method="post" action=(action(reader, code, "seat")) {
                    input type="hidden" name="seen" value=(seen);
                    input type="hidden" name="session" value=(held.code);
                    input type="hidden" name="booth" value=(booth);
                    @let team = sheet.team(&held.code, booth);
                    fieldset {
                        legend { (lang.fill("roster-booth", [("language", language(lang, booth).into())])) }
                        @for one in sheet.interpreters.iter().filter(|one| one.booths().contains(booth)) {
                            label class="choice" {
                                input type="checkbox" name="interpreter" value=(one.code) checked[team.iter().any(|seat| seat.interpreter == one.code)];
                                (one.is.name)
                            }
                        }
                        div class="actions" {
                            button class="plain" { (lang.text("conference-save")) span class="only-read" { ": " (language(lang, booth)) } }
                            button class="quiet" name="search" value="yes" { (lang.text("roster-to-search")) span class="only-read" { ": " (language(lang, booth)) } }
                        }
                    }
                }
            } }
        }
    }
}

fn interpreters(
    reader: &Reader,
    one: &Conference,
    people: &[Interpreter],
    sheet: Option<&Sheet>,
    asked: &Asked,
    typed: &Typed,
    wrong: Option<&Wrong>,
) -> Markup {
    let (lang, code, spoken) = (reader.lang, &one.code, &one.is.languages);
    html! {
        h2 { (lang.fill("interpreters-count", [("count", people.len().into())])) }
        @if let Some(person) = people.iter().find(|one| one.code == asked.person) {
            section class="card by-hand" id="person" {
                h3 { (person.is.name) }
                form method="post" action=(action(reader, code, "interpreters")) {
                    input type="hidden" name="code" value=(person.code);
                    @if wrong.is_some() { (fields(lang, "", spoken, &typed.is, &typed.directions, &typed.away, wrong)) }
                    @else { (fields(lang, "own-", spoken, &person.is, &spelled(person), &away(person), None)) }
                    button { (lang.text("conference-save")) }
                }
                form method="post" action=(action(reader, code, "withdraw")) {
                    input type="hidden" name="code" value=(person.code);
                    button class="quiet" { (lang.text("interpreter-withdraw")) }
                }
            }
        }
        @if !people.is_empty() {
            table class="cards" {
                thead { tr {
                    th scope="col" { (lang.text("speaker-name")) }
                    th scope="col" { (lang.text("interpreter-directions")) }
                    th scope="col" { (lang.text("interpreter-work")) }
                    th scope="col" { span class="only-read" { (lang.text("conference-change")) } }
                } }
                tbody { @for person in people { tr {
                    th scope="row" { (person.is.name)
                        @if person.is.email.is_empty() { " " span class="mark" { (lang.text("people-no-email")) } } }
                    td data-label=(lang.text("interpreter-directions")) { (directions(lang, person)) }
                    td data-label=(lang.text("interpreter-work")) {
                        @if let Some(sheet) = sheet { @for (day, minutes) in work(sheet, &person.code) {
                            span class="nowrap" { (lang.date(&day.to_string())) (lang.colon()) (hours(minutes)) } " "
                        } }
                    }
                    td { a class="line" href=(reader.href(&format!("/conferences/{code}/interpretation?person={}#person", person.code))) {
                        (lang.text("conference-change")) span class="only-read" { ": " (person.is.name) } } }
                } } }
            }
        }
        @let nothing = Typed::default();
        @let adds = asked.person.is_empty();
        @let (new, told) = if adds { (typed, wrong) } else { (&nothing, None) };
        details open[people.is_empty() || told.is_some()] { summary { (lang.text("interpreter-add")) }
            form method="post" action=(action(reader, code, "interpreters")) {
                (fields(lang, if adds { "" } else { "new-" }, spoken, &new.is, &new.directions, &new.away, told))
                button { (lang.text("interpreter-add")) }
            }
        }
    }
}

/// Minutes of each day.
fn work(sheet: &Sheet, interpreter: &str) -> Vec<(Date, i64)> {
    let mut days: Vec<(Date, i64)> = Vec::new();
    for shift in sheet.shifts(interpreter) {
        let Some(day) = shift.held.place.day else { continue };
        match days.last_mut() {
            Some((last, minutes)) if *last == day => *minutes += shift.held.is.minutes,
            _ => days.push((day, shift.held.is.minutes)),
        }
    }
    days
}

fn spelled(one: &Interpreter) -> String {
    let all: Vec<String> = one.is.directions.iter().map(ToString::to_string).collect();
    all.join(" ")
}

fn away(one: &Interpreter) -> String {
    let all = one.is.away.iter();
    let all: Vec<String> = all
        .map(|away| {
            format!(
                "{} {}",
                away.from.strftime("%Y-%m-%dT%H:%M"),
                away.to.strftime("%Y-%m-%dT%H:%M")
            )
        })
        .collect();
    all.join("\n")
}

/// From which language into which: for each that is spoken, those that are understood.
fn spoken(
    lang: Lang,
    id: &str,
    languages: &[String],
    directions: &str,
    wrong: Option<&Wrong>,
) -> Markup {
    let held: Vec<&str> = directions.split_whitespace().collect();
    let others = held.iter().filter_map(|one| one.split_once('>')).flat_map(|(a, b)| [a, b]);
    let mut all: Vec<&str> = languages.iter().map(String::as_str).collect();
    for one in others {
        if !all.contains(&one) {
            all.push(one);
        }
    }
    let told = wrong.and_then(|wrong| wrong.about("directions"));
    html! {
        fieldset id=(format!("{id}directions")) {
            legend { (lang.text("interpreter-directions")) }
            p class="hint" { (lang.text("interpreter-directions-hint")) }
            @if let Some(told) = told { p class="wrong" { (told) } }
            @for into in &all {
                @let into_name = language(lang, into);
                div class="choices" role="group" aria-label=(lang.fill("interpreter-into", [("language", into_name.as_str().into())])) {
                    @for from in all.iter().filter(|from| *from != into) {
                        @let way = format!("{from}>{into}");
                        label class="choice" {
                            input type="checkbox" name="directions" value=(way) checked[held.contains(&way.as_str())];
                            span { (lang.fill("interpreter-direction", [("from", language(lang, from).into()), ("into", into_name.as_str().into())])) }
                        }
                    }
                }
            }
        }
    }
}

fn fields(
    lang: Lang,
    id: &str,
    languages: &[String],
    is: &interpretation::Content,
    directions: &str,
    away: &str,
    wrong: Option<&Wrong>,
) -> Markup {
    let line = |name: &'static str,
                key: &str,
                hint: Option<&str>,
                kind: &str,
                value: &str,
                needed: bool| {
        let field = format!("{id}{name}");
        let hinted = format!("{field}-hint");
        let told = wrong.and_then(|wrong| wrong.about(name));
        html! {
            div class="field" { label for=(field) { (lang.text(key)) }
                @if let Some(hint) = hint { p class="hint" id=(hinted) { (lang.text(hint)) } }
                @if let Some(told) = told { p class="wrong" { (told) } }
                input id=(field) name=(name) type=(kind) value=(value) required[needed]
                    aria-describedby=[hint.map(|_| &hinted)] aria-invalid=[told.map(|_| "true")];
            }
        }
    };
    html! {
        (line("name", "speaker-name", None, "text", &is.name, true))
        (spoken(lang, id, languages, directions, wrong))
        (line("email", "speaker-email", Some("speaker-email-hint"), "email", &is.email, false))
        div class="field" { label for=(format!("{id}language")) { (lang.text("people-language")) }
            select id=(format!("{id}language")) name="language" {
                @for one in Lang::all() { option value=(one.code()) selected[one.code() == is.language] { (one.name()) } }
            } }
        div class="field" { label for=(format!("{id}away")) { (lang.text("interpreter-away")) }
            p class="hint" id=(format!("{id}away-hint")) { (lang.text("interpreter-away-hint")) }
            @if let Some(told) = wrong.and_then(|wrong| wrong.about("away")) { p class="wrong" { (told) } }
            textarea id=(format!("{id}away")) name="away" rows="2" aria-describedby=(format!("{id}away-hint")) { (away) } }
    }
}

fn agreement(
    reader: &Reader,
    one: &Conference,
    people: &[Interpreter],
    typed: &Typed,
    wrong: Option<&Wrong>,
) -> Markup {
    let (lang, code) = (reader.lang, &one.code);
    let agreed = typed.agreed.unwrap_or(one.is.interpretation);
    let number = |name: &'static str, key: &str, value: i64| {
        let value = value.to_string();
        html! { (Field::line(name, lang.text(key)).kind("number").value(&value).wrong(wrong)) }
    };
    let possible = interpretation::teams(&one.is, people);
    let told = |teams: &std::collections::BTreeMap<String, usize>| {
        let all: Vec<String> =
            teams.iter().map(|(code, count)| format!("{} {count}", language(lang, code))).collect();
        lang.list(&all)
    };
    html! {
        h2 { (lang.text("interpretation-rules")) }
        @if !people.is_empty() && possible != one.is.teams {
            div class="notice" {
                p { (lang.fill("interpretation-teams-differ", [("possible", told(&possible).into()), ("planned", told(&one.is.teams).into())])) }
                form method="post" action=(action(reader, code, "teams")) {
                    button class="plain" { (lang.text("interpretation-take-teams")) }
                }
            }
        }
        details open[wrong.is_some()] { summary { (lang.text("interpretation-rules-change")) }
            form method="post" action=(action(reader, code, "agreement")) class="settings" {
                input type="hidden" name="seen" value=(one.revision);
                (number("team", "interpretation-team", agreed.team as i64))
                (number("alone", "interpretation-alone", agreed.alone))
                (number("turn", "interpretation-turn", agreed.turn))
                (number("day", "interpretation-day", agreed.day))
                (number("running", "interpretation-running", agreed.running))
                (number("pause", "interpretation-pause", agreed.pause))
                (number("texts_days", "interpretation-texts-days", agreed.texts_days))
                label class="choice" { input type="checkbox" name="relay" value="yes" checked[agreed.relay]; (lang.text("interpretation-relay")) }
                button { (lang.text("conference-save")) }
            }
        }
    }
}
