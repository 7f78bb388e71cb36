//! The drafts of a conference, and beginning a new one.

use axum::{Form, extract::State, response::Response};
use maud::{Markup, html};
use network::{
    Conn, Result, conferences,
    ids::Known,
    programme::{
        drafts::{self, From, Laid},
        versions,
    },
};
use serde::Deserialize;

use crate::{
    App,
    conferences::frame::{Organised, frame},
    fields::{Field, Wrong, settled, summary},
    problem::Problem,
    reader::Reader,
};

#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub struct Typed {
    name: String,
    /// Nothing, `v3` for a version, or the id of a draft.
    from: String,
}

pub async fn list(
    State(app): State<App>,
    Organised { reader, code }: Organised,
) -> Result<Markup, Problem> {
    let mut conn = app.db.read().await?;
    let latest = versions::latest(&mut conn, &reader.actor, &code, &Known::NOW).await?;
    let from = latest.map(|version| format!("v{}", version.number)).unwrap_or_default();
    let typed = Typed { from, ..Typed::default() };
    Ok(drawn(&mut conn, &reader, &code, &typed, None).await?)
}

pub async fn begin(
    State(app): State<App>,
    Organised { reader, code }: Organised,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    let mut tx = app.db.begin().await?;
    let from = match typed.from.strip_prefix('v').and_then(|number| number.parse().ok()) {
        Some(number) => From::Version(number),
        None => match typed.from.parse() {
            Ok(id) => From::Draft(id),
            Err(_) => From::Nothing,
        },
    };
    let begun = drafts::begin(&mut tx, &reader.actor, &code, &typed.name, from).await;
    let to = |draft: drafts::Draft| format!("/conferences/{code}/plan/{}", draft.id);
    settled(tx, &reader, begun, to, async |wrong| {
        Ok(drawn(&mut *app.db.read().await?, &reader, &code, &typed, Some(&wrong)).await?)
    })
    .await
}

async fn drawn(
    conn: &mut Conn,
    reader: &Reader,
    code: &str,
    typed: &Typed,
    wrong: Option<&Wrong>,
) -> Result<Markup> {
    let one = conferences::get(conn, &reader.actor, code, &Known::NOW).await?;
    let all = drafts::of_conference(conn, &reader.actor, code).await?;
    let versions = versions::all(conn, &reader.actor, code).await?;
    let lang = reader.lang;
    let mut rows = Vec::new();
    for draft in &all {
        let plan = Laid::read(conn, &reader.actor, &draft.id).await?.plan();
        rows.push((draft, plan.clashes().len(), plan.unplaced().len(), plan.cost().total()));
    }
    let mut from: Vec<(String, String)> = Vec::new();
    from.extend(versions.iter().map(|version| {
        let of =
            [("number", version.number.into()), ("date", lang.day(&version.published_at).into())];
        (format!("v{}", version.number), lang.fill("programme-version", of))
    }));
    from.push((String::new(), lang.text("draft-from-nothing").into_owned()));
    from.extend(all.iter().map(|draft| (draft.id.to_string(), draft.name.clone())));
    Ok(frame(
        reader,
        &one,
        &lang.text("conference-plan"),
        "/plan",
        html! {
            p class="lead" { (lang.text("plan-lead")) }
            @if rows.is_empty() { p class="empty" { (lang.text("draft-none")) } }
            @else {
                table class="cards" {
                    thead { tr {
                        th scope="col" { (lang.text("draft-name")) }
                        th scope="col" class="number" { (lang.text("draft-broken")) }
                        th scope="col" class="number" { (lang.text("draft-unplaced")) }
                        th scope="col" class="number" { (lang.text("draft-cost")) }
                        th scope="col" { (lang.text("draft-compare")) }
                    } }
                    tbody { @for (draft, broken, unplaced, cost) in &rows { tr {
                        th scope="row" { a href=(reader.href(&format!("/conferences/{code}/plan/{}", draft.id))) { (draft.name) } }
                        td class="number" data-label=(lang.text("draft-broken")) { (broken) }
                        td class="number" data-label=(lang.text("draft-unplaced")) { (unplaced) }
                        td class="number" data-label=(lang.text("draft-cost")) { (lang.count(*cost)) }
                        td data-label=(lang.text("draft-compare")) {
                            ul class="plain" {
                                @for (other, ..) in rows.iter().filter(|(other, ..)| other.id != draft.id).take(3) {
                                    li { a href=(reader.href(&format!("/conferences/{code}/plan/{}/compare/{}", draft.id, other.id))) { (other.name) } }
                                }
                                @if let Some(version) = versions.first() {
                                    li { a href=(reader.href(&format!("/conferences/{code}/plan/{}/compare/v{}", draft.id, version.number))) { (lang.text("draft-published")) } }
                                }
                            }
                        }
                    } } }
                }
            }
            h2 { (lang.text("draft-new")) }
            (summary(lang, wrong))
            form method="post" {
                (Field::line("name", lang.text("draft-name")).value(&typed.name).wrong(wrong))
                (Field::choice("from", lang.text("draft-from"), from).value(&typed.from).optional())
                button { (lang.text("draft-begin")) }
            }
        },
    ))
}
