//! A schedule.xml from elsewhere becomes sessions, people and a draft. Every broken place is
//! named; what could be read is kept.

use axum::{
    extract::{Multipart, State, multipart::MultipartRejection},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use exchange::{Problem as Place, programme::from_xml};
use maud::{Markup, html};
use network::{
    Conn, conferences,
    ids::Known,
    programme::{
        drafts::{self, Did, From},
        people, sessions,
    },
};

use crate::{
    App,
    conferences::{
        frame::{Organised, frame},
        words::plain,
    },
    problem::Problem,
    reader::Reader,
};

pub async fn form(
    State(app): State<App>,
    Organised { reader, code }: Organised,
) -> Result<Markup, Problem> {
    let mut conn = app.db.read().await?;
    Ok(drawn(&mut conn, &reader, &code, &[], None).await?)
}

pub async fn take(
    State(app): State<App>,
    Organised { reader, code }: Organised,
    form: Result<Multipart, MultipartRejection>,
) -> Result<Response, Problem> {
    let mut text = String::new();
    // What is no form at all is told like an empty file.
    let Ok(mut form) = form else {
        let mut conn = app.db.read().await?;
        let (_, problems) = from_xml(&text, &jiff::tz::TimeZone::UTC);
        let page = drawn(&mut conn, &reader, &code, &problems, None).await?;
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response());
    };
    while let Ok(Some(field)) = form.next_field().await {
        if field.name() == Some("file") {
            let bytes = field.bytes().await.map_err(|_| Problem::too_large(1))?;
            text = String::from_utf8_lossy(&bytes).into_owned();
        }
    }
    let mut tx = app.db.begin().await?;
    let is = conferences::get(&mut tx, &reader.actor, &code, &Known::NOW).await?.is;
    let (arrived, mut problems) = from_xml(&text, &is.tz());
    if arrived.is_empty() {
        let page = drawn(&mut tx, &reader, &code, &problems, None).await?;
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response());
    }
    let actor = &reader.actor;
    let mut places = std::collections::BTreeMap::new();
    let count = arrived.len();
    // Each that was here before is met once: the same file sent again doubles nothing.
    let mut before = sessions::all(&mut tx, &code, &Known::NOW).await?;
    let mut rooms = std::collections::BTreeSet::new();
    for one in arrived {
        let mut content = one.content.clone();
        let problem = |code: &str| Place::at(one.line as u64, "", code);
        if content.title.is_blank() {
            let line = reader.lang.fill("import-untitled", [("line", one.line.into())]);
            content.title.set(reader.lang.code(), &line);
        }
        if let Some(day) = one.day.filter(|day| !is.days().any(|known| known == *day)) {
            let outside =
                problem("schedule-day-outside").with("title", plain(reader.lang, &content.title));
            problems.push(outside.with("text", reader.lang.date(&day.to_string())));
        }
        let room = is.rooms().find(|(_, room)| room.name == one.room || room.code == one.room);
        if room.is_none() && !one.room.is_empty() && rooms.insert(one.room.clone()) {
            problems.push(problem("schedule-room-unknown").with("text", &one.room));
        }
        let room = room.map_or("", |(_, room)| &room.code).to_owned();
        let same = |known: &sessions::Session| known.is.title == content.title;
        if let Some(known) = before.iter().position(same) {
            places.insert(before.swap_remove(known).code, one.place(&room));
            continue;
        }
        for name in &one.people {
            let known = people::all(&mut tx, &code, &Known::NOW).await?;
            let person = match known.into_iter().find(|known| known.is.name == *name) {
                Some(person) => person,
                None => {
                    let is = people::Content { name: name.clone(), ..people::Content::default() };
                    people::put(&mut tx, actor, &code, None, is).await?
                }
            };
            content.speakers.push(person.code);
        }
        let session = sessions::add(&mut tx, actor, &code, None, content).await?;
        places.insert(session.code, one.place(&room));
    }
    problems.sort_by_key(|one| one.row);
    let name = reader.lang.text("import-draft-name");
    let draft = drafts::begin(&mut tx, actor, &code, &name, From::Nothing).await?;
    let did = Did::Improved { moved: places.len() };
    let draft = drafts::put(&mut tx, actor, &draft.id, draft.revision, places, did).await?;
    if problems.is_empty() {
        tx.commit().await?;
        let to = reader.href(&format!("/conferences/{code}/plan/{}", draft.id));
        return Ok(Redirect::to(&to).into_response());
    }
    let page = drawn(&mut tx, &reader, &code, &problems, Some((count, &draft))).await?;
    tx.commit().await?;
    Ok(page.into_response())
}

async fn drawn(
    conn: &mut Conn,
    reader: &Reader,
    code: &str,
    problems: &[Place],
    kept: Option<(usize, &drafts::Draft)>,
) -> network::Result<Markup> {
    let one = conferences::get(conn, &reader.actor, code, &Known::NOW).await?;
    let lang = reader.lang;
    Ok(frame(
        reader,
        &one,
        &lang.text("sessions-import"),
        "/sessions",
        html! {
            p class="lead" { (lang.fill("import-schedule-lead", [("zone", one.is.zone.as_str().into())])) }
            @if let Some((count, draft)) = kept {
                div class="notice good" { p {
                    (lang.fill("import-schedule-kept", [("count", count.into())])) " "
                    a href=(reader.href(&format!("/conferences/{code}/plan/{}", draft.id))) { (draft.name) }
                } }
            }
            @if !problems.is_empty() {
                div class=(if kept.is_some() { "notice warn" } else { "notice bad" }) role="alert" {
                    p { (lang.fill("import-schedule-broken", [("count", problems.len().into())])) }
                    ul { @for one in problems { li {
                        strong { (lang.fill("import-schedule-line", [("line", one.row.into())])) } " " (lang.of_problem(one))
                    } } }
                }
            }
            form method="post" enctype="multipart/form-data" class="import" {
                div class="field" { label for="file" { (lang.text("import-schedule-file")) }
                    input id="file" name="file" type="file" accept=".xml,text/xml" required; }
                button { (lang.text("import-schedule-send")) }
            }
        },
    ))
}
