//! Organisers fill in the steps for somebody who called, wrote on paper or stands at the desk. The
//! log says that it was them; whoever it is for gets the same letter.

use axum::{
    Form,
    extract::{Path, Query, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use maud::{Markup, html};
use network::{
    Conn, Error, Result,
    conferences::{self, Conference},
    ids::{At, Known, RegistrationId},
    mail,
    registrations::{self, Forum, Person, Rooms, State as Registered},
};
use serde::Deserialize;

use super::{letters, steps};
use crate::{
    App,
    conferences::{frame::Organised, words::plain},
    delegations::fresh,
    fields::{Wrong, summary},
    files::Sent,
    links::private,
    page::{crumbs, page},
    problem::Problem,
    reader::Reader,
};

type Address = Path<(String, String, String)>;

#[derive(Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    step: String,
}

struct Shown {
    conference: Conference,
    person: Person,
    forums: Vec<Forum>,
    rooms: Vec<Rooms>,
}

async fn read(conn: &mut Conn, reader: &Reader, code: &str, id: &RegistrationId) -> Result<Shown> {
    let conference = conferences::get(conn, &reader.actor, code, &Known::NOW).await?;
    let person = registrations::get(conn, &reader.actor, id).await?;
    if person.registration.conference != code {
        return Err(Error::NotFound);
    }
    let forums = registrations::forums(conn, &conference).await?;
    let rooms = registrations::rooms(conn, &conference).await?;
    Ok(Shown { conference, person, forums, rooms })
}

fn id(text: &str) -> Result<RegistrationId> {
    text.parse().map_err(|_| Error::NotFound)
}

pub async fn form(
    State(app): State<App>,
    Organised { reader, code }: Organised,
    Path((_, _, registration)): Address,
    Query(asked): Query<Asked>,
) -> Result<Response, Problem> {
    let mut conn = app.db.read().await?;
    let shown = read(&mut conn, &reader, &code, &id(&registration)?).await?;
    drop(conn);
    Ok(private(drawn(&reader, &shown, &asked.step, None, None)?.into_response()))
}

pub async fn fill(
    State(app): State<App>,
    Organised { reader, code }: Organised,
    Path((_, _, registration)): Address,
    Form(fields): Form<Vec<(String, String)>>,
) -> Result<Response, Problem> {
    let (sent, one) = (Sent::of(fields), id(&registration)?);
    let (actor, now) = (&reader.actor, At::now());
    let mut tx = app.db.begin().await?;
    let shown = read(&mut tx, &reader, &code, &one).await?;
    let outcome = async {
        match sent.text("act") {
            "a" => {
                registrations::begin(&mut tx, actor, &one, steps::read_a(&sent), &now).await?;
                Ok(reader.actor.may_see_needs(&code).is_ok())
            }
            "b" => {
                let first = shown.person.registration.state != Registered::Complete;
                let b = steps::read_b(&sent)?;
                let (done, moved) = registrations::complete(&mut tx, actor, &one, b, &now).await?;
                for letter in letters::moved(&mut tx, &app, &code, &moved).await? {
                    mail::write(&mut tx, letter).await?;
                }
                if first {
                    let page = registrations::open_page(&mut tx, actor, &done).await?;
                    let (to, page) = (shown.person.email(), format!("guest/{page}"));
                    let letter =
                        letters::confirmed(&app.address, &shown.conference, &done, to, &page);
                    mail::write(&mut tx, letter).await?;
                }
                Ok(false)
            }
            _ => Err(Error::NotFound),
        }
    };
    match outcome.await {
        Ok(goes_on) => {
            tx.commit().await?;
            let here = format!("/conferences/{code}/registrations/{registration}");
            let next = if goes_on { "/steps?step=b" } else { "" };
            Ok(Redirect::to(&reader.href(&format!("{here}{next}"))).into_response())
        }
        Err(error @ Error::Invalid { .. }) => {
            let mut conn = fresh(&app, tx).await?;
            let shown = read(&mut conn, &reader, &code, &one).await?;
            let error = steps::refusal(reader.lang, &shown.forums, error);
            let wrong = Wrong::of(reader.lang, error)?;
            let page = drawn(&reader, &shown, sent.text("act"), Some(&sent), Some(&wrong))?;
            Ok(private((StatusCode::UNPROCESSABLE_ENTITY, page).into_response()))
        }
        Err(error) => Err(error.into()),
    }
}

fn drawn(
    reader: &Reader,
    shown: &Shown,
    step: &str,
    sent: Option<&Sent>,
    wrong: Option<&Wrong>,
) -> Result<Markup> {
    let (lang, Shown { conference, person, forums, rooms }) = (reader.lang, shown);
    let (code, one) = (&conference.code, &person.registration);
    let second = step == "b" && one.state != Registered::Named;
    if second {
        reader.actor.may_see_needs(code)?;
    }
    let name = one.is.name.as_str();
    let title = lang.fill("behalf-title", [("name", name.into())]);
    let here = format!("/conferences/{code}/registrations/{}", one.id);
    let typed = sent.cloned().unwrap_or_else(|| match second {
        true => steps::typed_b(conference, person),
        false => steps::typed_a(person),
    });
    Ok(page(
        reader,
        &title,
        html! {
            (crumbs(reader, &[
                (format!("/conferences/{code}"), plain(lang, &conference.is.title)),
                (format!("/conferences/{code}/registrations"), lang.text("registrations-title").into_owned()),
                (here.clone(), name.to_owned()),
            ]))
            h1 { (title) }
            p class="lead" { (lang.text(if second { "register-step-b" } else { "register-step-a" })) }
            (summary(lang, wrong))
            div class="notice" { p { (lang.text("behalf-lead")) } }
            form method="post" action=(reader.href(&format!("{here}/steps"))) {
                @if second {
                    (steps::form_b(lang, conference, forums, rooms, &typed, wrong))
                    button name="act" value="b" { (lang.text("register-b-send")) }
                } @else {
                    (steps::form_a(lang, conference, person, &typed, wrong))
                    button name="act" value="a" { (lang.text("register-a-send")) }
                }
            }
        },
    ))
}
