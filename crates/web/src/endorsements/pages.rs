use axum::{
    Form,
    extract::{Path, State},
    response::{IntoResponse, Redirect, Response},
};
use maud::{Markup, html};
use network::{
    Conn, Error, Result,
    calls::{self, Asks, Call, Question},
    cities, countries,
    ids::{At, Known, SubmissionId},
    submissions::{self, Answer, State as Standing, Submission},
};
use serde::Deserialize;

use super::letters;
use crate::{
    App,
    calls::draw,
    fields::{Wrong, settled, summary},
    page::{crumbs, page, scrolling},
    problem::Problem,
    reader::Reader,
    submissions::{answers, city as words},
};

/// The calls that ask for a country's endorsement.
pub async fn calls_of(
    State(app): State<App>,
    reader: Reader,
    Path((_, country)): Path<(String, String)>,
) -> Result<Markup, Problem> {
    reader.actor.may_endorse(&country)?;
    let mut conn = app.db.read().await?;
    let mut all = vec![];
    for call in submissions::asked(&mut conn, &reader.actor).await? {
        let places = submissions::places(&mut conn, &call, &country).await?;
        let found = submissions::candidates(&mut conn, &reader.actor, &call.code, &country).await?;
        let over = At::now() >= call.says.window.after(call.says.endorsed_by());
        if over && found.is_empty() {
            continue;
        }
        all.push((call, places, found.len()));
    }
    drop(conn);
    let lang = reader.lang;
    let name = countries::name(&country, lang.code()).to_owned();
    let title = lang.fill("endorsements-of", [("country", name.into())]);
    Ok(page(
        &reader,
        &title,
        html! {
            (crumbs(&reader, &[("/desk".into(), lang.text("nav-desk").into_owned())]))
            h1 { (title) }
            @if all.is_empty() { div class="empty" { p { (lang.text("endorsements-none")) } } }
            ul class="cards" { @for (call, places, count) in &all {
                li class="card" {
                    h2 { a href=(reader.href(&format!("/endorsements/{country}/{}", call.code))) { (lang.of(&call.says.title)) } }
                    p { (lang.fill("endorsements-count", [("count", (*count).into())])) }
                    p { (taken(&reader, *places)) }
                    @let over = At::now() >= call.says.window.after(call.says.endorsed_by());
                    p { (lang.fill(if over { "endorsements-over" } else { "endorsements-by" }, [("moment", draw::moment(lang, call.says.endorsed_by()).into())])) }
                }
            } }
        },
    ))
}

fn taken(reader: &Reader, places: submissions::Places) -> String {
    match places.most {
        Some(most) => reader.lang.fill(
            "endorsements-places",
            [("taken", places.taken.into()), ("most", i64::from(most).into())],
        ),
        None => reader.lang.fill("endorsements-free", [("taken", places.taken.into())]),
    }
}

pub async fn desk(
    State(app): State<App>,
    reader: Reader,
    Path((_, country, code)): Path<(String, String, String)>,
) -> Result<Markup, Problem> {
    reader.actor.may_endorse(&country)?;
    let mut conn = app.db.read().await?;
    Ok(drawn(&mut conn, &reader, &country, &code, None).await?)
}

async fn drawn(
    conn: &mut Conn,
    reader: &Reader,
    country: &str,
    code: &str,
    wrong: Option<&Wrong>,
) -> Result<Markup> {
    let call = calls::get(conn, &reader.actor, code, &Known::NOW).await?;
    let places = submissions::places(conn, &call, country).await?;
    let mut all: Vec<(Submission, String, Vec<Answer>)> = vec![];
    for one in submissions::candidates(conn, &reader.actor, code, country).await? {
        let city = cities::get(conn, &one.city, &Known::NOW, None).await?;
        let (_, _, held) = submissions::get(conn, &reader.actor, &one.id).await?;
        all.push((one, city.name().to_owned(), held));
    }
    let lang = reader.lang;
    let by = call.says.endorsed_by();
    let open = At::now() < call.says.window.after(by);
    let name = countries::name(country, lang.code()).to_owned();
    let title = lang.fill("endorsements-candidates", [("country", name.clone().into())]);
    Ok(page(
        reader,
        &title,
        html! {
            (crumbs(reader, &[
                ("/desk".into(), lang.text("nav-desk").into_owned()),
                (format!("/endorsements/{country}"), name),
            ]))
            h1 { (title) }
            p { a href=(reader.href(&format!("/calls/{code}"))) { (lang.of(&call.says.title)) } }
            (summary(lang, wrong))
            dl class="figures" id="quota" {
                div { dt { (lang.text("endorsements-candidates-count")) } dd { (all.len()) } }
                div { dt { (lang.text("endorsements-endorsed")) } dd { (places.taken) @if let Some(most) = places.most { " / " (most) } } }
            }
            p class="lead" { @if open { (lang.fill("endorsements-by", [("moment", draw::moment(lang, by).into())])) } @else { (lang.text("endorsements-over")) } }
            @if all.is_empty() { div class="empty" { p { (lang.text("endorsements-empty")) } } }
            @else {
                @if open && all.len() > 1 { (order(reader, &all)) }
                ul class="cards candidates" { @for (one, city, _) in &all { (candidate(reader, country, code, one, city, open)) } }
                h2 { (lang.text("endorsements-side")) }
                (side_by_side(reader, &call, &all))
            }
        },
    ))
}

fn order(reader: &Reader, all: &[(Submission, String, Vec<Answer>)]) -> Markup {
    let lang = reader.lang;
    html! {
        details {
            summary { (lang.text("endorsements-rank")) }
            form method="post" {
                p { (lang.text("endorsements-rank-hint")) }
                @for (place, (one, city, _)) in all.iter().enumerate() {
                    div class="field" {
                        label for=(format!("place-{}", one.id)) { (city) }
                        input id=(format!("place-{}", one.id)) name=(one.id) type="number" min="1" max=(all.len()) value=(place + 1);
                    }
                }
                button class="plain" { (lang.text("endorsements-rank-keep")) }
            }
        }
    }
}

fn candidate(
    reader: &Reader,
    country: &str,
    call: &str,
    one: &Submission,
    city: &str,
    open: bool,
) -> Markup {
    let lang = reader.lang;
    let button = |act: &str, key: &str, sort: &str| {
        html! { button class=(sort) name="act" value=(act) { (lang.text(key)) } }
    };
    html! {
        li class="card" {
            h2 { @if let Some(place) = one.place { (place) ". " } a href=(reader.href(&format!("/submissions/{}", one.id))) { (city) } }
            p { (words::state(lang, one.state)) @if let Some(at) = &one.sent_at { " " span class="muted" { (lang.day(at)) } } }
            @if open {
                form method="post" action=(format!("/{}/endorsements/{country}/{call}/decide", lang.code())) {
                    input type="hidden" name="submission" value=(one.id);
                    @if matches!(one.state, Standing::Submitted | Standing::Declined) {
                        div class="actions" { (button("endorse", "endorse", "")) }
                    }
                    @if one.state == Standing::Submitted {
                        div class="field" {
                            label for=(format!("reason-{}", one.id)) { (lang.text("endorsements-reason")) }
                            input id=(format!("reason-{}", one.id)) name="reason";
                        }
                        div class="actions" { (button("return", "endorsements-return", "plain")) (button("decline", "endorsements-decline", "plain")) }
                    }
                    @if matches!(one.state, Standing::Endorsed | Standing::Declined) {
                        div class="actions" { (button("reconsider", "endorsements-reconsider", "plain")) }
                    }
                }
            }
        }
    }
}

/// Every question in a row, every candidate in a column.
fn side_by_side(reader: &Reader, call: &Call, all: &[(Submission, String, Vec<Answer>)]) -> Markup {
    let lang = reader.lang;
    let label = lang.text("endorsements-side");
    let answer = |question: &Question, held: &[Answer]| {
        held.iter()
            .position(|a| a.question == question.code && a.beside.is_none() && !a.value.is_empty())
    };
    let asked =
        || call.says.questions().filter(|q| !matches!(q.asks, Asks::Signature | Asks::Consent));
    let (said, unsaid): (Vec<&Question>, Vec<&Question>) =
        asked().partition(|question| all.iter().any(|(.., held)| answer(question, held).is_some()));
    let table = scrolling(
        &label,
        html! {
            table class="side-by-side" {
                thead { tr { th scope="col" { (lang.text("question-label")) } @for (_, city, _) in all { th scope="col" { (city) } } } }
                tbody { @for question in said { tr {
                    th scope="row" { (lang.of(&question.label)) }
                    @for (one, _, held) in all {
                        td { @if let Some(place) = answer(question, held) { (answers::shown(reader, question, &held[place], &one.language)) } }
                    }
                } } }
            }
        },
    );
    let unsaid: Vec<&str> = unsaid.iter().map(|question| lang.of(&question.label)).collect();
    html! {
        (table)
        @if !unsaid.is_empty() {
            p class="muted" { (lang.fill("endorsements-unsaid", [("questions", lang.list(&unsaid).into())])) }
        }
    }
}

pub async fn rank(
    State(app): State<App>,
    reader: Reader,
    Path((_, country, code)): Path<(String, String, String)>,
    Form(typed): Form<Vec<(String, String)>>,
) -> Result<Response, Problem> {
    reader.actor.may_endorse(&country)?;
    let mut order: Vec<(u32, SubmissionId)> = typed
        .iter()
        .filter_map(|(id, place)| Some((place.trim().parse().ok()?, id.parse().ok()?)))
        .collect();
    order.sort_by_key(|(place, _)| *place);
    let order: Vec<SubmissionId> = order.into_iter().map(|(_, id)| id).collect();
    let mut tx = app.db.begin().await?;
    submissions::rank(&mut tx, &reader.actor, &code, &country, &order).await?;
    tx.commit().await?;
    Ok(Redirect::to(&reader.href(&path(&country, &code))).into_response())
}

fn path(country: &str, code: &str) -> String {
    format!("/endorsements/{country}/{code}")
}

#[derive(Deserialize)]
pub struct Decision {
    #[serde(default)]
    submission: String,
    #[serde(default)]
    act: String,
    #[serde(default)]
    reason: String,
}

pub async fn decide(
    State(app): State<App>,
    reader: Reader,
    Path((_, country, code)): Path<(String, String, String)>,
    Form(decision): Form<Decision>,
) -> Result<Response, Problem> {
    reader.actor.may_endorse(&country)?;
    let id: SubmissionId = decision.submission.parse().map_err(|_| Error::NotFound)?;
    let (actor, reason, now) = (&reader.actor, decision.reason.trim(), At::now());
    let mut tx = app.db.begin().await?;
    let done = match decision.act.as_str() {
        "endorse" => submissions::endorse(&mut tx, actor, &id, reason, &now).await,
        "decline" => submissions::decline(&mut tx, actor, &id, reason, &now).await,
        "return" => submissions::ask_for_changes(&mut tx, actor, &id, reason, &now).await,
        "reconsider" => submissions::reconsider(&mut tx, actor, &id, &now).await,
        _ => Err(Error::NotFound),
    };
    let done = match done {
        Ok(one) => letters::tell(&mut tx, &app, &one, reason).await,
        Err(error) => Err(error),
    };
    settled(
        tx,
        &reader,
        done,
        |_| path(&country, &code),
        async |wrong| {
            let mut conn = app.db.read().await?;
            Ok(drawn(&mut conn, &reader, &country, &code, Some(&wrong)).await?)
        },
    )
    .await
}
