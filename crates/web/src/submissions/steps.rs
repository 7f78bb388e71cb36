//! Sending and withdrawing.

use axum::{
    Form,
    extract::{Path, State},
    response::{IntoResponse, Redirect, Response},
};
use network::submissions;
use serde::Deserialize;

use super::show::id;
use crate::{
    App,
    problem::Problem,
    reader::{Arrived, Reader},
};

fn back(reader: &Reader, submission: &str) -> Response {
    Redirect::to(&reader.href(&format!("/submissions/{submission}"))).into_response()
}

pub async fn send(
    // the moment of the request counts, not that of its turn at the database
    Arrived(now): Arrived,
    State(app): State<App>,
    reader: Reader,
    Path((_, submission)): Path<(String, String)>,
) -> Result<Response, Problem> {
    reader.actor.must_be_signed_in()?;
    let mut tx = app.db.begin().await?;
    submissions::submit(&mut tx, &reader.actor, &id(&submission)?, &now).await?;
    tx.commit().await?;
    Ok(back(&reader, &submission))
}

#[derive(Deserialize)]
pub struct Why {
    #[serde(default)]
    reason: String,
}

pub async fn withdraw(
    State(app): State<App>,
    reader: Reader,
    Path((_, submission)): Path<(String, String)>,
    Form(why): Form<Why>,
) -> Result<Response, Problem> {
    reader.actor.must_be_signed_in()?;
    let mut tx = app.db.begin().await?;
    submissions::withdraw(&mut tx, &reader.actor, &id(&submission)?, &why.reason).await?;
    tx.commit().await?;
    Ok(back(&reader, &submission))
}
