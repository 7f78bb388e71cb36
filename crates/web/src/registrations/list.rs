//! Everybody who is named or registered, for organisers; naming somebody without a delegation.

use std::collections::HashMap;

use axum::{
    Form,
    extract::{Query, State},
    response::Response,
};
use maud::{Markup, html};
use network::{
    Conn, Result,
    conferences::{self, Conference, Part},
    ids::Known,
    mail,
    registrations::{self, Forum, Person, State as Registered},
};
use serde::Deserialize;

use super::letters;
use crate::{
    App, Lang,
    conferences::{
        frame::{Organised, frame},
        words::{place, plain},
    },
    delegations::{person, person_fields, words},
    fields::{Field, Wrong, settled, summary},
    page::scrolling,
    problem::Problem,
    reader::Reader,
};

type Typed = HashMap<String, String>;

#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    pub state: String,
    pub part: String,
    /// `423` or `1-80`.
    pub numbers: String,
    pub q: String,
    pub done: String,
    pub page: usize,
}

/// People of one page.
const SHOWN: usize = 100;

impl Asked {
    pub fn lets_through(&self, person: &Person) -> bool {
        let one = &person.registration;
        let state = match self.state.as_str() {
            "" => one.state != Registered::Withdrawn,
            "asks" => one.is.asks.is_some(),
            state => one.state.code() == state,
        };
        let (first, last) =
            self.numbers.trim().split_once('-').unwrap_or((&self.numbers, &self.numbers));
        let numbered = match (first.trim().parse::<i64>(), last.trim().parse::<i64>()) {
            (Ok(first), Ok(last)) => {
                one.number.is_some_and(|number| (first..=last).contains(&number))
            }
            _ => true,
        };
        let wanted = network::fold(&self.q);
        let named = wanted.is_empty()
            || network::fold(&one.is.name).contains(&wanted)
            || one.number.is_some_and(|number| number.to_string() == wanted);
        state && numbered && named && (self.part.is_empty() || one.is.part.code() == self.part)
    }

    fn query(&self) -> String {
        format!(
            "state={}&part={}&numbers={}&q={}",
            self.state,
            self.part,
            crate::shell::encoded(&self.numbers),
            crate::shell::encoded(&self.q)
        )
    }
}

pub async fn list(
    State(app): State<App>,
    Organised { reader, code }: Organised,
    Query(asked): Query<Asked>,
) -> Result<Markup, Problem> {
    let mut conn = app.db.read().await?;
    Ok(drawn(&mut conn, &reader, &code, &asked, &Typed::new(), None).await?)
}

/// Names somebody, or looks whether those who wait can move up.
pub async fn change(
    State(app): State<App>,
    Organised { reader, code }: Organised,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    let mut tx = app.db.begin().await?;
    let conference = conferences::get(&mut tx, &reader.actor, &code, &Known::NOW).await?;
    let outcome = async {
        if typed.get("act").is_some_and(|act| act == "advance") {
            let moved = registrations::advance(&mut tx, &reader.actor, &code).await?;
            for letter in letters::moved(&mut tx, &app, &code, &moved).await? {
                mail::write(&mut tx, letter).await?;
            }
            return Ok("advanced");
        }
        let new = person(&typed)?;
        let email = new.email.trim().to_lowercase();
        let (one, secret) = registrations::name(&mut tx, &reader.actor, &code, new).await?;
        let letter = letters::named(&app.address, &conference, &one, &email, &secret);
        mail::write(&mut tx, letter).await?;
        Ok("named")
    }
    .await;
    let outcome = outcome.map_err(|error| words::refusal(reader.lang, error));
    let to = |done| format!("/conferences/{code}/registrations?done={done}");
    settled(tx, &reader, outcome, to, async |wrong| {
        let (mut conn, asked) = (app.db.read().await?, Asked::default());
        Ok(drawn(&mut conn, &reader, &code, &asked, &typed, Some(&wrong)).await?)
    })
    .await
}

async fn drawn(
    conn: &mut Conn,
    reader: &Reader,
    code: &str,
    asked: &Asked,
    typed: &Typed,
    wrong: Option<&Wrong>,
) -> Result<Markup> {
    let lang = reader.lang;
    let one = conferences::get(conn, &reader.actor, code, &Known::NOW).await?;
    let all = registrations::all(conn, &reader.actor, code).await?;
    let forums = registrations::forums(conn, &one).await?;
    let shown: Vec<&Person> = all.iter().filter(|person| asked.lets_through(person)).collect();
    let title = lang.text("registrations-title");
    let open = wrong.is_some() || all.is_empty();
    let api = |end: &str| format!("/api/conferences/{code}/registrations.{end}?{}", asked.query());
    Ok(frame(
        reader,
        &one,
        &title,
        "/registrations",
        html! {
            @match asked.done.as_str() {
                "named" => div class="notice good" role="status" { p { (lang.text("registrations-named")) } },
                "advanced" => div class="notice good" role="status" { p { (lang.text("registrations-advanced")) } },
                _ => {}
            }
            (summary(lang, wrong))
            @if one.is.registration.until.is_none() {
                div class="notice warn" { p { (lang.text("registrations-not-open")) " "
                    a href=(reader.href(&format!("/conferences/{code}/rules"))) { (lang.text("rules-title")) } } }
            }
            @if all.is_empty() { div class="empty" { p { (lang.text("registrations-none")) } } }
            @else {
                (figures(lang, &all))
                (search(reader, code, asked))
                p { (lang.fill("registrations-count", [("count", shown.len().into())])) }
                (rows(reader, code, &one, &shown, asked.page))
                (pages(reader, code, asked, shown.len()))
                div class="actions" {
                    a class="button" href=(reader.href(&format!("/conferences/{code}/badges?{}", asked.query()))) { (lang.text("badges-print")) }
                    a class="button plain" href=(api("csv")) { "CSV" }
                    a class="button plain" href=(api("xlsx")) { "XLSX" }
                    a class="button plain" href=(reader.href(&format!("/conferences/{code}/forgetting"))) { (lang.text("forgetting-title")) }
                }
                (waiting(reader, code, &one, &all, &forums))
            }
            details open[open] { summary { (lang.text("registrations-name")) }
                form method="post" action=(reader.href(&format!("/conferences/{code}/registrations"))) {
                    p { (lang.text("registrations-name-lead")) }
                    (person_fields(lang, None, typed, wrong))
                    button { (lang.text("registrations-name")) }
                }
            }
        },
    ))
}

fn figures(lang: Lang, all: &[Person]) -> Markup {
    let of = |state: Registered| all.iter().filter(|one| one.registration.state == state).count();
    html! {
        dl class="figures" {
            @for state in Registered::ALL {
                div { dt { (lang.text(&format!("registration-is-{}", state.code()))) } dd { (of(state)) } }
            }
            @let asks = all.iter().filter(|one| one.registration.is.asks.is_some()).count();
            @if asks > 0 { div { dt { (lang.text("asks-count")) } dd { (asks) } } }
        }
    }
}

fn search(reader: &Reader, code: &str, asked: &Asked) -> Markup {
    let lang = reader.lang;
    let all = || (String::new(), lang.text("delegations-all").into_owned());
    let states = Registered::ALL.into_iter().map(|state| {
        (
            state.code().to_owned(),
            lang.text(&format!("registration-is-{}", state.code())).into_owned(),
        )
    });
    let states = states.chain([("asks".to_owned(), lang.text("asks-count").into_owned())]);
    let parts = Part::ALL.into_iter().map(|part| (part.code().to_owned(), words::part(lang, part)));
    html! {
        form method="get" class="filters" action=(reader.href(&format!("/conferences/{code}/registrations"))) {
            (Field::line("q", lang.text("registrations-search")).kind("search").value(&asked.q).optional())
            (Field::choice("state", lang.text("registration-state"), std::iter::once(all()).chain(states)).id("by-").value(&asked.state).optional())
            (Field::choice("part", lang.text("registration-part"), std::iter::once(all()).chain(parts)).id("by-").value(&asked.part).optional())
            div class="field" { label for="numbers" { (lang.text("registrations-numbers")) } input id="numbers" name="numbers" value=(asked.numbers) placeholder="1-80"; }
            button class="plain" { (lang.text("delegations-show")) }
        }
    }
}

fn rows(reader: &Reader, code: &str, one: &Conference, shown: &[&Person], page: usize) -> Markup {
    let lang = reader.lang;
    let title = lang.text("registrations-title");
    scrolling(
        &title,
        html! {
            table class="cards" {
                thead { tr {
                    th scope="col" class="number" { (lang.text("registration-number-label")) }
                    th scope="col" { (lang.text("speaker-name")) }
                    th scope="col" { (lang.text("registration-part")) }
                    th scope="col" { (lang.text("registration-country")) }
                    th scope="col" { (lang.text("registration-state")) }
                    th scope="col" { (lang.text("hotels-title")) }
                } }
                tbody { @for person in shown.iter().skip(page * SHOWN).take(SHOWN) {
                    @let (registration, is) = (&person.registration, &person.registration.is);
                    tr {
                        td class="number" data-label=(lang.text("registration-number-label")) { (registration.number.map(|n| n.to_string()).unwrap_or_default()) }
                        th scope="row" { a href=(reader.href(&format!("/conferences/{code}/registrations/{}", registration.id))) { (is.name) } }
                        td data-label=(lang.text("registration-part")) { (words::part(lang, is.part)) }
                        td data-label=(lang.text("registration-country")) { (words::country(lang, &is.country)) }
                        td data-label=(lang.text("registration-state")) { span class=(if registration.state == Registered::Complete { "mark" } else { "mark warn" }) { (lang.text(&format!("registration-is-{}", registration.state.code()))) }
                            @if is.asks.is_some() { " " span class="mark warn" { (lang.text("asks-mark")) } } }
                        td data-label=(lang.text("hotels-title")) {
                            @if let Some(stay) = &person.stay {
                                (one.is.hotel(&stay.bed.hotel).map_or(stay.bed.hotel.as_str(), |hotel| &hotel.name))
                                @if !stay.held { " " span class="mark warn" { (lang.text("registration-waits")) } }
                            }
                        }
                    }
                } }
            }
        },
    )
}

fn pages(reader: &Reader, code: &str, asked: &Asked, count: usize) -> Markup {
    let last = count.saturating_sub(1) / SHOWN;
    html! {
        @if last > 0 {
            nav aria-label=(reader.text("registrations-pages")) { ul class="pages" { @for number in 0..=last {
                li { a href=(reader.href(&format!("/conferences/{code}/registrations?{}&page={number}", asked.query())))
                    aria-current=[(number == asked.page).then_some("page")] { (number + 1) } }
            } } }
        }
    }
}

/// Who waits for a bed or a seat, and how full the forums are.
fn waiting(
    reader: &Reader,
    code: &str,
    one: &Conference,
    all: &[Person],
    forums: &[Forum],
) -> Markup {
    let lang = reader.lang;
    let beds = all.iter().filter(|p| p.stay.as_ref().is_some_and(|stay| !stay.held)).count();
    html! {
        h2 { (lang.text("registrations-places")) }
        p { (lang.fill("registrations-beds", [("count", beds.into())])) " "
            a href=(reader.href(&format!("/conferences/{code}/hotels"))) { (lang.text("hotels-title")) } }
        @if forums.is_empty() { p class="muted" { (lang.text("registrations-no-forums")) } }
        @else { details { summary { (lang.fill("registrations-forums", [("count", forums.len().into())])) }
            (scrolling(&lang.text("registrations-places"), html! {
                table {
                    thead { tr {
                        th scope="col" { (lang.text("session-title")) }
                        th scope="col" { (lang.text("conference-when")) }
                        th scope="col" class="number" { (lang.text("registrations-seats")) }
                        th scope="col" class="number" { (lang.text("registration-waits")) }
                    } }
                    tbody { @for forum in forums { tr {
                        th scope="row" { (plain(lang, &forum.title)) }
                        td { (place(lang, &one.is, &forum.place)) }
                        td class="number" { (forum.held) @if let Some(seats) = forum.seats { " / " (seats) } }
                        td class="number" { (forum.waiting) }
                    } } }
                }
            }))
        } }
        form method="post" class="actions" action=(reader.href(&format!("/conferences/{code}/registrations"))) {
            button class="plain" name="act" value="advance" { (lang.text("registrations-advance")) }
        }
    }
}
