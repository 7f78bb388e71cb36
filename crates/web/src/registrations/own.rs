//! The page behind somebody's own link: step A, step B, and then what they have: a number, a
//! bed, seats, papers. It can be changed until the last day.

use axum::{
    Form,
    extract::{Query, State},
    response::Response,
};
use maud::{Markup, html};
use network::{
    Conn, Error, Result,
    conferences::Conference,
    ids::At,
    mail,
    registrations::{self, Forum, KIND, Person, Rooms, State as Registered, closes},
};
use serde::Deserialize;

use super::{badges, letters, steps};
use crate::{
    App, Lang,
    conferences::words::{place, plain},
    delegations::words,
    fields::{Wrong, settled, summary},
    files::Sent,
    guests,
    links::Holder,
    page::page,
    problem::Problem,
};

#[derive(Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    step: String,
    #[serde(default)]
    done: String,
}

struct Shown {
    conference: Conference,
    person: Person,
    forums: Vec<Forum>,
    rooms: Vec<Rooms>,
    delegation: Option<String>,
}

async fn read(conn: &mut Conn, holder: &Holder) -> Result<Shown> {
    let id = holder.opens(KIND)?.parse().map_err(|_| Error::NotFound)?;
    let person = registrations::get(conn, &holder.reader.actor, &id).await?;
    let program = network::Actor::program("registrations");
    let code = &person.registration.conference;
    let known = network::ids::Known::NOW;
    let conference = network::conferences::get(conn, &program, code, &known).await?;
    let forums = registrations::forums(conn, &conference).await?;
    let rooms = registrations::rooms(conn, &conference).await?;
    let delegation = match &person.registration.delegation {
        Some(id) => {
            let of = network::delegations::get(conn, &program, id).await?;
            Some(words::called(holder.reader.lang, &of.delegation.is).to_owned())
        }
        None => None,
    };
    Ok(Shown { conference, person, forums, rooms, delegation })
}

pub async fn form(
    State(app): State<App>,
    holder: Holder,
    Query(asked): Query<Asked>,
) -> Result<Markup, Problem> {
    let mut conn = app.db.read().await?;
    let shown = read(&mut conn, &holder).await?;
    drop(conn);
    Ok(drawn(&holder, &shown, &asked, None, None))
}

pub async fn change(
    State(app): State<App>,
    holder: Holder,
    Form(fields): Form<Vec<(String, String)>>,
) -> Result<Response, Problem> {
    let sent = Sent::of(fields);
    let (lang, actor) = (holder.reader.lang, &holder.reader.actor);
    let mut tx = app.db.begin().await?;
    let shown = read(&mut tx, &holder).await?;
    let (code, id) = (&shown.conference.code, &shown.person.registration.id);
    let step = sent.text("act").to_owned();
    let outcome = async {
        match step.as_str() {
            "a" => {
                let a = steps::read_a(&sent);
                registrations::begin(&mut tx, actor, id, a, &At::now()).await?;
                Ok("step=b&done=a")
            }
            "b" => {
                let first = shown.person.registration.state != Registered::Complete;
                let b = steps::read_b(&sent)?;
                let (one, moved) =
                    registrations::complete(&mut tx, actor, id, b, &At::now()).await?;
                for letter in letters::moved(&mut tx, &app, code, &moved).await? {
                    mail::write(&mut tx, letter).await?;
                }
                if first {
                    let page = if holder.guest.is_some() { "guest" } else { "register" };
                    let letter = letters::confirmed(
                        &app.address,
                        &shown.conference,
                        &one,
                        shown.person.email(),
                        &format!("{page}/{}", holder.secret),
                    );
                    mail::write(&mut tx, letter).await?;
                }
                Ok("done=b")
            }
            "withdraw" => {
                let moved =
                    registrations::withdraw(&mut tx, actor, id, sent.text("reason")).await?;
                for letter in letters::moved(&mut tx, &app, code, &moved).await? {
                    mail::write(&mut tx, letter).await?;
                }
                Ok("done=withdrawn")
            }
            _ => Err(Error::NotFound),
        }
    }
    .await;
    settled(
        tx,
        &holder.reader,
        outcome.map_err(|error| steps::refusal(lang, &shown.forums, error)),
        |done| holder.path("register", &format!("?{done}")),
        async |wrong| {
            let shown = read(&mut *app.db.read().await?, &holder).await?;
            let asked = Asked { step, done: String::new() };
            Ok(drawn(&holder, &shown, &asked, Some(&sent), Some(&wrong)))
        },
    )
    .await
}

fn drawn(
    holder: &Holder,
    shown: &Shown,
    asked: &Asked,
    sent: Option<&Sent>,
    wrong: Option<&Wrong>,
) -> Markup {
    let (lang, one) = (holder.reader.lang, &shown.person.registration);
    let is = &shown.conference.is;
    let title = lang.fill("register-title", [("title", plain(lang, &is.title).into())]);
    let open = closes(is).is_some_and(|closes| At::now() < closes);
    let step = match (one.state, asked.step.as_str()) {
        (Registered::Withdrawn, _) => "withdrawn",
        _ if !open => "summary",
        (Registered::Named, _) | (_, "a") => "a",
        (Registered::Begun, _) | (_, "b") => "b",
        _ => "summary",
    };
    let done = match asked.done.as_str() {
        "a" => Some(lang.fill("register-done-a", [("number", one.number.unwrap_or(0).into())])),
        "b" => Some(lang.text("register-done-b").into_owned()),
        "withdrawn" => Some(lang.text("register-done-withdrawn").into_owned()),
        _ => None,
    };
    page(
        &holder.reader,
        &title,
        html! {
            h1 { (title) }
            (guests::tabs(holder, "register"))
            @if step != "withdrawn" { (ladder(lang, step)) }
            @if let Some(text) = done { div class="notice good" role="status" { p { (text) } } }
            (summary(lang, wrong))
            @if !open && step != "withdrawn" {
                div class="notice warn" { p {
                    @match is.registration.until {
                        Some(until) => (lang.fill("register-over", [("until", lang.date(&until.to_string()).into())])),
                        None => (lang.text("registration-not-open")),
                    }
                } }
            }
            @match step {
                "a" => (step_a(holder, shown, sent, wrong)),
                "b" => (step_b(holder, shown, sent, wrong)),
                "withdrawn" => p class="lead" { (lang.text("registration-withdrawn")) },
                _ => (have(holder, shown, open)),
            }
        },
    )
}

/// Where one is: A, B, done.
fn ladder(lang: Lang, step: &str) -> Markup {
    html! {
        ol class="ladder" {
            @for (code, key) in [("a", "register-step-a"), ("b", "register-step-b"), ("summary", "register-ready")] {
                li aria-current=[(code == step).then_some("step")] { (lang.text(key)) }
            }
        }
    }
}

fn step_a(holder: &Holder, shown: &Shown, sent: Option<&Sent>, wrong: Option<&Wrong>) -> Markup {
    let lang = holder.reader.lang;
    let typed = sent.cloned().unwrap_or_else(|| steps::typed_a(&shown.person));
    let is = &shown.conference.is;
    let until = is.registration.until.map(|day| lang.date(&day.to_string())).unwrap_or_default();
    html! {
        p class="lead" { (lang.fill("register-a-lead", [("until", until.into())])) }
        @if let Some(name) = &shown.delegation { p { (lang.text("delegations-name")) (lang.colon()) strong { (name) } } }
        form method="post" action=(holder.href("register", "")) {
            (steps::form_a(lang, &shown.conference, &shown.person, &typed, wrong))
            button name="act" value="a" { (lang.text("register-a-send")) }
        }
    }
}

fn step_b(holder: &Holder, shown: &Shown, sent: Option<&Sent>, wrong: Option<&Wrong>) -> Markup {
    let lang = holder.reader.lang;
    let typed = sent.cloned().unwrap_or_else(|| steps::typed_b(&shown.conference, &shown.person));
    html! {
        p class="lead" { (lang.fill("register-b-lead", [("number", shown.person.registration.number.unwrap_or(0).into())])) }
        form method="post" action=(holder.href("register", "")) {
            (steps::form_b(lang, &shown.conference, &shown.forums, &shown.rooms, &typed, wrong))
            button name="act" value="b" { (lang.text("register-b-send")) }
        }
        div class="actions" { a class="button plain" href=(holder.href("register", "?step=a")) { (lang.text("register-back")) } }
    }
}

/// What somebody has who is registered.
fn have(holder: &Holder, shown: &Shown, open: bool) -> Markup {
    let (lang, person) = (holder.reader.lang, &shown.person);
    let one = &person.registration;
    let here = holder.href("register", "");
    let forum = |code: &str| shown.forums.iter().find(|forum| forum.code == code);
    html! {
        @if one.state == Registered::Complete { p class="lead" { (lang.text("register-have-lead")) } }
        @if one.is.asks.is_some() { div class="notice warn" { p { (lang.text("register-asks")) } } }
        dl class="figures" {
            div { dt { (lang.text("registration-number-label")) } dd { (one.number.map(|n| format!("{n:04}")).unwrap_or_default()) } }
        }
        dl class="facts" {
            dt { (lang.text("registration-name")) } dd { (one.is.name) }
            dt { (lang.text("registration-part")) } dd { (words::part(lang, one.is.part)) }
            @if let Some(name) = &shown.delegation { dt { (lang.text("delegations-name")) } dd { (name) } }
            dt { (lang.text("registration-hotel")) }
            dd { @match &person.stay {
                Some(stay) => { (letters::bed(lang, &shown.conference, &stay.bed)) " " span class=(if stay.held { "mark" } else { "mark warn" }) { (lang.text(if stay.held { "registration-held" } else { "registration-waits" })) }
                    @if !stay.held { p class="small" { (lang.text("registration-waits-hint")) } } },
                None => (lang.text("registration-no-bed")),
            } }
        }
        @if !person.choices.is_empty() {
            h2 { (lang.text("registration-forums")) }
            ul { @for choice in &person.choices {
                li {
                    @if let Some(forum) = forum(&choice.session) {
                        strong { (plain(lang, &forum.title)) } " · " (place(lang, &shown.conference.is, &forum.place))
                    } @else { (choice.session) }
                    " " span class=(if choice.held { "mark" } else { "mark warn" }) { (lang.text(if choice.held { "registration-held" } else { "registration-waits" })) }
                }
            } }
        }
        div class="actions" {
            a class="button" href=(format!("{here}/letter")) { (lang.text("register-letter")) }
            a class="button plain" href=(format!("{here}/badge")) { (lang.text("register-badge")) }
            form method="post" action=(format!("{here}/agenda")) { button class="plain" { (lang.text("agenda-mine")) } }
            @if open {
                a class="button plain" href=(format!("{here}?step=a")) { (lang.text("register-change-a")) }
                a class="button plain" href=(format!("{here}?step=b")) { (lang.text("register-change-b")) }
            }
        }
        details { summary { (lang.text("register-withdraw")) }
            form method="post" action=(here) {
                p { (lang.text("register-withdraw-hint")) }
                div class="field" { label for="reason" { (lang.text("delegations-why")) } input id="reason" name="reason"; }
                button class="plain" name="act" value="withdraw" { (lang.text("register-withdraw")) }
            }
        }
    }
}

fn coming(shown: &Shown) -> Result<()> {
    if shown.person.registration.is_coming() { Ok(()) } else { Err(Error::NotFound) }
}

pub async fn letter(State(app): State<App>, holder: Holder) -> Result<Response, Problem> {
    let mut conn = app.db.read().await?;
    let shown = read(&mut conn, &holder).await?;
    drop(conn);
    coming(&shown)?;
    let Shown { conference, person, delegation, .. } = &shown;
    let lang = holder.reader.lang;
    let data = letters::confirmation(lang, &app, conference, person, delegation.as_deref());
    app.print("letter", data, "confirmation").await
}

pub async fn badge(State(app): State<App>, holder: Holder) -> Result<Response, Problem> {
    let mut conn = app.db.read().await?;
    let shown = read(&mut conn, &holder).await?;
    drop(conn);
    coming(&shown)?;
    let all = [&shown.person.registration];
    let data = badges::sheet(&app, holder.reader.lang, &shown.conference, &all);
    app.print("badges", data, "badge").await
}
