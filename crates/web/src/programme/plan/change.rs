//! Moving, pinning, taking out, undoing, and asking for a search.

use axum::{
    Form,
    extract::{Path, State},
    response::{Redirect, Response},
};
use network::{
    Error, Result,
    ids::{At, DraftId},
    programme::{Place, drafts, searches},
};
use serde::Deserialize;

use super::board;
use crate::{
    App, conferences::frame::Organised, delegations::words::refusal, fields::settled,
    problem::Problem, reader::Reader,
};

type Address = Path<(String, String, String)>;

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Typed {
    seen: i64,
    session: String,
    /// `2015-09-28T09:00@room`, from a cell of the board.
    to: String,
    day: String,
    from: String,
    room: String,
    pinned: String,
    seconds: i64,
}

impl Typed {
    /// Day, time and room, as they were said.
    pub fn said(&self) -> (&str, &str, &str) {
        match self.to.split_once('@') {
            Some((at, room)) => {
                let (day, from) = at.split_once('T').unwrap_or((at, ""));
                (day, from, room)
            }
            None => (self.day.as_str(), self.from.as_str(), self.room.as_str()),
        }
    }

    fn place(&self) -> Result<Place> {
        let (day, from, room) = self.said();
        let from = network::conferences::clock(from)
            .ok_or_else(|| Error::invalid("from", "clock-invalid").with("value", from))?;
        let day =
            day.parse().map_err(|_| Error::invalid("day", "date-invalid").with("value", day))?;
        Ok(Place { day: Some(day), from: Some(from), room: room.to_owned(), ..Place::default() })
    }
}

fn id(draft: &str) -> Result<DraftId> {
    draft.parse().map_err(|_| Error::NotFound)
}

fn path(conference: &str, draft: &str, end: &str) -> String {
    format!("/conferences/{conference}/plan/{draft}{end}")
}

fn back(reader: &Reader, conference: &str, draft: &str, end: &str) -> Redirect {
    Redirect::to(&reader.href(&path(conference, draft, end)))
}

pub async fn place(
    State(app): State<App>,
    Organised { reader, code }: Organised,
    Path((_, _, draft)): Address,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    let id = id(&draft)?;
    let mut tx = app.db.begin().await?;
    let outcome = async {
        let place = typed.place()?;
        let day = place.day;
        drafts::place(&mut tx, &reader.actor, &id, typed.seen, &typed.session, place).await?;
        Ok(day)
    };
    let outcome = outcome.await;
    settled(
        tx,
        &reader,
        outcome.map_err(|error| refusal(reader.lang, error)),
        |day| {
            let end = day.map(|day| format!("#d{day}")).unwrap_or_default();
            path(&code, &draft, &end)
        },
        async |wrong| {
            let refused = Some((&wrong, &typed));
            let mut conn = app.db.read().await?;
            Ok(board::drawn(&mut conn, &reader, &code, &draft, &typed.session, refused).await?)
        },
    )
    .await
}

pub async fn pin(
    State(app): State<App>,
    Organised { reader, code }: Organised,
    Path((_, _, draft)): Address,
    Form(typed): Form<Typed>,
) -> Result<Redirect, Problem> {
    let id = id(&draft)?;
    let mut tx = app.db.begin().await?;
    let pinned = typed.pinned != "no";
    drafts::pin(&mut tx, &reader.actor, &id, typed.seen, &typed.session, pinned).await?;
    tx.commit().await?;
    Ok(back(&reader, &code, &draft, &format!("?session={}#hand", typed.session)))
}

pub async fn take_out(
    State(app): State<App>,
    Organised { reader, code }: Organised,
    Path((_, _, draft)): Address,
    Form(typed): Form<Typed>,
) -> Result<Redirect, Problem> {
    let id = id(&draft)?;
    let mut tx = app.db.begin().await?;
    drafts::take_out(&mut tx, &reader.actor, &id, typed.seen, &typed.session).await?;
    tx.commit().await?;
    Ok(back(&reader, &code, &draft, &format!("?session={}#hand", typed.session)))
}

pub async fn undo(
    State(app): State<App>,
    Organised { reader, code }: Organised,
    Path((_, _, draft)): Address,
    Form(typed): Form<Typed>,
) -> Result<Redirect, Problem> {
    let id = id(&draft)?;
    let mut tx = app.db.begin().await?;
    drafts::undo(&mut tx, &reader.actor, &id, typed.seen).await?;
    tx.commit().await?;
    Ok(back(&reader, &code, &draft, ""))
}

/// Asks for a search in the background; the board shows how far it is.
pub async fn improve(
    State(app): State<App>,
    Organised { reader, code }: Organised,
    Path((_, _, draft)): Address,
    Form(typed): Form<Typed>,
) -> Result<Redirect, Problem> {
    let id = id(&draft)?;
    let mut tx = app.db.begin().await?;
    // Another seed each time, so that asking again finds something else.
    let seed = At::now().timestamp().as_second();
    searches::ask(&mut tx, &reader.actor, &id, typed.seconds.max(1), seed).await?;
    tx.commit().await?;
    Ok(back(&reader, &code, &draft, ""))
}
