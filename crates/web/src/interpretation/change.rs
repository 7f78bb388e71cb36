//! What organisers do about interpretation.

use std::collections::HashMap;

use axum::{
    Form,
    extract::State,
    response::{IntoResponse, Redirect, Response},
};
use network::{
    Error, Result,
    conferences::{self, Agreement},
    ids::Known,
    interpretation::{
        self, Content, Direction,
        roster::{self, Sheet},
    },
    mail,
    programme::people::Away,
};

use super::{
    board::{Asked, Typed, drawn},
    letters,
};
use crate::{
    App,
    conferences::frame::Organised,
    fields::{Ticked, settled},
    problem::Problem,
    reader::Reader,
};

type Fields = HashMap<String, String>;
fn path(code: &str) -> String {
    format!("/conferences/{code}/interpretation")
}

fn back(reader: &Reader, code: &str, anchor: &str) -> Response {
    Redirect::to(&format!("{}{anchor}", reader.href(&path(code)))).into_response()
}

pub async fn agreement(
    State(app): State<App>,
    Organised { reader, code }: Organised,
    Form(typed): Form<Fields>,
) -> Result<Response, Problem> {
    let number = |field: &'static str| -> Result<i64> {
        let said = typed.get(field).map_or("", |text| text.trim());
        said.parse().map_err(|_| Error::invalid(field, "count-invalid").with("value", said))
    };
    let agreed = Agreement {
        team: usize::try_from(number("team")?).unwrap_or(0),
        alone: number("alone")?,
        turn: number("turn")?,
        day: number("day")?,
        running: number("running")?,
        pause: number("pause")?,
        texts_days: number("texts_days")?,
        relay: typed.contains_key("relay"),
    };
    let mut tx = app.db.begin().await?;
    let last = conferences::get(&mut tx, &reader.actor, &code, &Known::NOW).await?;
    let seen = number("seen").unwrap_or(last.revision);
    let is = conferences::Particulars { interpretation: agreed, ..last.is };
    let kept = conferences::correct(&mut tx, &reader.actor, &code, is, seen, "").await;
    settled(
        tx,
        &reader,
        kept,
        |_| path(&code),
        async |wrong| {
            let typed = Typed { agreed: Some(agreed), ..Typed::default() };
            let (mut conn, asked) = (app.db.read().await?, Asked::default());
            Ok(drawn(&mut conn, &reader, &code, &asked, &typed, Some(&wrong)).await?)
        },
    )
    .await
}

/// Adds an interpreter, or, where the form names a `code`, corrects what is known of one.
pub async fn interpreter(
    State(app): State<App>,
    Organised { reader, code }: Organised,
    Form(Ticked(typed)): Form<Ticked>,
) -> Result<Response, Problem> {
    let word = |name: &str| typed.get(name).map_or("", |text| text.trim()).to_owned();
    let mut is = Content {
        name: word("name"),
        email: word("email").to_lowercase(),
        language: word("language"),
        ..Content::default()
    };
    let who = Some(word("code")).filter(|code| !code.is_empty());
    let mut tx = app.db.begin().await?;
    let outcome = match (directions(&word("directions")), absences(&word("away"))) {
        (Ok(directions), Ok(away)) => {
            (is.directions, is.away) = (directions, away);
            let put =
                interpretation::put(&mut tx, &reader.actor, &code, who.as_deref(), is.clone());
            put.await.map(drop)
        }
        (Err(error), _) | (_, Err(error)) => Err(error),
    };
    settled(
        tx,
        &reader,
        outcome,
        |()| path(&code),
        async |wrong| {
            let (directions, away) = (word("directions"), word("away"));
            let typed = Typed { is, directions, away, ..Typed::default() };
            let (mut conn, asked) = (app.db.read().await?, Asked::about(word("code")));
            Ok(drawn(&mut conn, &reader, &code, &asked, &typed, Some(&wrong)).await?)
        },
    )
    .await
}

/// `fr>en`, several of them.
fn directions(text: &str) -> Result<Vec<Direction>> {
    let words = text.split([' ', ',', ';', '\n']).map(str::trim).filter(|word| !word.is_empty());
    words.map(str::parse).collect()
}

/// One absence a line: when it begins and when it ends.
fn absences(text: &str) -> Result<Vec<Away>> {
    text.lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .map(|line| {
            let odd = || Error::invalid("away", "away-unread").with("text", line);
            let (from, to) = line.split_once(' ').ok_or_else(odd)?;
            let read = |text: &str| text.trim().parse().map_err(|_| odd());
            Ok(Away { from: read(from)?, to: read(to)? })
        })
        .collect()
}

pub async fn withdraw(
    State(app): State<App>,
    Organised { reader, code }: Organised,
    Form(typed): Form<Fields>,
) -> Result<Response, Problem> {
    let who = typed.get("code").map_or("", |text| text.trim());
    let why = typed.get("why").map_or("", |text| text.trim());
    let mut tx = app.db.begin().await?;
    interpretation::withdraw(&mut tx, &reader.actor, &code, who, why).await?;
    tx.commit().await?;
    Ok(back(&reader, &code, ""))
}

/// Lets the plan count with the teams that these interpreters make.
pub async fn teams(
    State(app): State<App>,
    Organised { reader, code }: Organised,
) -> Result<Response, Problem> {
    let mut tx = app.db.begin().await?;
    let last = conferences::get(&mut tx, &reader.actor, &code, &Known::NOW).await?;
    let teams = interpretation::teams(&last.is, &interpretation::all(&mut tx, &code).await?);
    let is = conferences::Particulars { teams, ..last.is };
    conferences::correct(&mut tx, &reader.actor, &code, is, last.revision, "").await?;
    tx.commit().await?;
    Ok(back(&reader, &code, ""))
}

/// Has everybody seated: computed beside other requests, and before the rows are locked.
pub async fn seats(
    State(app): State<App>,
    Organised { reader, code }: Organised,
) -> Result<Response, Problem> {
    let mut conn = app.db.read().await?;
    let sheet = Sheet::read(&mut conn, &reader.actor, &code).await?.ok_or(Error::NotFound)?;
    drop(conn);
    let seen = sheet.roster.as_ref().map_or(0, |roster| roster.revision);
    let version = sheet.version.number;
    let seats = tokio::task::spawn_blocking(move || sheet.seated(1)).await;
    let seats = seats.map_err(|_| Problem::internal())?;
    let mut tx = app.db.begin().await?;
    roster::keep(&mut tx, &reader.actor, &code, seen, version, seats).await?;
    tx.commit().await?;
    Ok(back(&reader, &code, ""))
}

/// Fills one booth by hand, or gives it back to the search.
pub async fn seat(
    State(app): State<App>,
    Organised { reader, code }: Organised,
    Form(fields): Form<Vec<(String, String)>>,
) -> Result<Response, Problem> {
    let word =
        |name: &str| fields.iter().find(|(field, _)| field == name).map_or("", |(_, text)| text);
    let chosen: Vec<String> = fields
        .iter()
        .filter(|(field, _)| field == "interpreter" && word("search").is_empty())
        .map(|(_, code)| code.clone())
        .collect();
    let seen = word("seen").parse().unwrap_or(0);
    let (session, booth) = (word("session"), word("booth"));
    let mut tx = app.db.begin().await?;
    roster::seat(&mut tx, &reader.actor, &code, seen, session, booth, &chosen).await?;
    tx.commit().await?;
    Ok(back(&reader, &code, &format!("?session={session}#by-hand")))
}

/// Writes to those whose seats changed.
pub async fn tell(
    State(app): State<App>,
    Organised { reader, code }: Organised,
    Form(typed): Form<Fields>,
) -> Result<Response, Problem> {
    let seen = typed.get("seen").and_then(|seen| seen.parse().ok()).unwrap_or(0);
    let mut tx = app.db.begin().await?;
    let sheet = Sheet::read(&mut tx, &reader.actor, &code).await?.ok_or(Error::NotFound)?;
    let concerned = roster::tell(&mut tx, &reader.actor, &code, seen).await?;
    for one in &concerned {
        let way = interpretation::open_page(&mut tx, &reader.actor, one).await?;
        mail::write(&mut tx, letters::seated(&app, &sheet, one, &way.secret)).await?;
    }
    tx.commit().await?;
    Ok(back(&reader, &code, &format!("?told={}", concerned.len())))
}
