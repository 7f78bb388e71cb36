//! The copy of a timetable that a browser keeps for when there is no line.

use axum::{
    extract::State,
    http::{HeaderName, HeaderValue, header},
    response::{IntoResponse, Response},
};

use super::{mine, opened};
use crate::{App, links::Holder, problem::Problem};

const WORKER: &str = include_str!("../../assets/worker/agenda.js");

/// Its scope is this one timetable: it never sees another page, and keeps none.
pub async fn worker(State(app): State<App>, holder: Holder) -> Result<Response, Problem> {
    opened(&app, &holder).await?;
    let assets = mine::kept_assets().map(|asset| format!("\"{asset}\"")).join(", ");
    let script = WORKER.replace("/* assets */", &assets);
    let mut response = script.into_response();
    let headers = response.headers_mut();
    headers
        .insert(header::CONTENT_TYPE, HeaderValue::from_static("text/javascript; charset=utf-8"));
    if let Ok(scope) = HeaderValue::from_str(&holder.href("agenda", "")) {
        headers.insert(HeaderName::from_static("service-worker-allowed"), scope);
    }
    Ok(response)
}
