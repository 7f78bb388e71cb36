//! What a partner sees that opened the link: the promise in its own words, then how it goes.

use axum::{
    Form,
    extract::{Query, State},
    response::Response,
};
use maud::{Markup, html};
use network::{
    Conn, Error, Result, Tx, cities,
    ids::{At, Known, PledgeId},
    pledges::{self, KIND, NewWords},
};
use serde::Deserialize;

use crate::{
    App, Lang,
    fields::{Field, Wrong, settled, summary},
    links::Holder,
    page::page,
    problem::Problem,
};

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Typed {
    act: String,
    promise: String,
    measure: String,
    due: String,
    language: String,
    credit: String,
    told: String,
    kept: String,
    reason: String,
}

#[derive(Default, Deserialize)]
pub struct Done {
    #[serde(default)]
    done: String,
}

pub async fn form(
    State(app): State<App>,
    holder: Holder,
    Query(done): Query<Done>,
) -> Result<Markup, Problem> {
    let mut conn = app.db.read().await?;
    Ok(drawn(&mut conn, &holder, None, &done.done, None).await?)
}

pub async fn save(
    State(app): State<App>,
    holder: Holder,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    let id = holder.opens(KIND)?.parse().map_err(|_| Error::NotFound)?;
    let mut tx = app.db.begin().await?;
    let outcome = act(&mut tx, &holder, &id, &typed).await;
    settled(
        tx,
        &holder.reader,
        outcome,
        |word| holder.path("pledge", &format!("?done={word}")),
        async |wrong| {
            let mut conn = app.db.read().await?;
            Ok(drawn(&mut conn, &holder, Some(&typed), "", Some(&wrong)).await?)
        },
    )
    .await
}

async fn act(tx: &mut Tx, holder: &Holder, id: &PledgeId, typed: &Typed) -> Result<&'static str> {
    let actor = &holder.reader.actor;
    match typed.act.as_str() {
        "promise" => {
            let new = NewWords {
                promise: typed.promise.clone(),
                measure: typed.measure.clone(),
                due: typed.due.clone(),
                language: typed.language.clone(),
                credit: typed.credit == "yes",
            };
            pledges::promise(tx, actor, id, new).await?;
            Ok("promised")
        }
        "report" => {
            pledges::report(tx, actor, id, &typed.told, &typed.kept).await?;
            Ok("reported")
        }
        "withdraw" => {
            pledges::withdraw(tx, actor, id, &typed.reason).await?;
            Ok("withdrawn")
        }
        _ => Err(Error::NotFound),
    }
}

async fn drawn(
    conn: &mut Conn,
    holder: &Holder,
    typed: Option<&Typed>,
    done: &str,
    wrong: Option<&Wrong>,
) -> Result<Markup> {
    let reader = &holder.reader;
    let id = holder.opens(KIND)?.parse().map_err(|_| Error::NotFound)?;
    let one = pledges::get(conn, &reader.actor, &id).await?;
    let city = cities::get(conn, &one.pledge.city, &Known::NOW, None).await?;
    let lang = reader.lang;
    let title = lang.fill(
        "pledge-title",
        [("partner", one.partner.name.as_str().into()), ("city", city.name().into())],
    );
    let today = At::now().day().parse().unwrap_or_default();
    let open = one.pledge.withdrawn_at.is_none();
    Ok(page(
        reader,
        &title,
        html! {
            h1 { (title) }
            @if ["promised", "reported", "withdrawn"].contains(&done) {
                div class="notice good" role="status" { p { (lang.text(&format!("pledge-done-{done}"))) } }
            }
            (summary(lang, wrong))
            p { span class="mark" { (lang.text(&format!("pledge-state-{}", one.state(today).code()))) } }
            @if open && one.words.is_some() {
                h2 { (lang.text("pledge-report")) }
                form method="post" action=(holder.href("pledge", "")) {
                    input type="hidden" name="act" value="report";
                    (Field::text("told", lang.text("pledge-told"), 5).value(typed.map_or("", |t| &t.told)).wrong(wrong))
                    (Field::line("kept", lang.text("pledge-kept")).hint(lang.text("pledge-kept-hint")).kind("date").value(typed.map_or("", |t| &t.kept)).optional().wrong(wrong))
                    button { (lang.text("pledge-send-report")) }
                }
            }
            @if !one.reports.is_empty() {
                h2 { (lang.text("pledge-reports")) }
                @for report in one.reports.iter().rev() {
                    div class="notice" { p { strong { (lang.day(&report.reported_at)) } " " (report.told) } }
                }
            }
            @if open { (words(holder, &one, typed, wrong)) }
            @if open && one.words.is_some() {
                details {
                    summary { (lang.text("pledges-withdraw")) }
                    form method="post" action=(holder.href("pledge", "")) {
                        input type="hidden" name="act" value="withdraw";
                        (Field::line("reason", lang.text("pledges-why")).wrong(wrong))
                        button class="plain" { (lang.text("pledges-withdraw")) }
                    }
                }
            }
        },
    ))
}

/// The promise itself.
fn words(
    holder: &Holder,
    one: &pledges::Standing,
    typed: Option<&Typed>,
    wrong: Option<&Wrong>,
) -> Markup {
    let lang = holder.reader.lang;
    let held = one.words.as_ref();
    let typed = typed.filter(|typed| typed.act == "promise");
    let pick =
        |typed: Option<&str>, held: Option<&str>| typed.or(held).unwrap_or_default().to_owned();
    let promise = pick(typed.map(|t| t.promise.as_str()), held.map(|w| w.promise.as_str()));
    let measure = pick(typed.map(|t| t.measure.as_str()), held.map(|w| w.measure.as_str()));
    let due = pick(typed.map(|t| t.due.as_str()), held.map(|w| w.due.as_str()));
    let language = pick(typed.map(|t| t.language.as_str()), held.map(|w| w.language.as_str()));
    let language = if language.is_empty() { lang.code().to_owned() } else { language };
    let credit = typed.map_or_else(|| held.is_some_and(|w| w.credit == 1), |t| t.credit == "yes");
    html! {
        h2 { (lang.text(if held.is_some() { "pledge-change" } else { "pledge-make" })) }
        p { (lang.text("pledge-make-lead")) }
        form method="post" action=(holder.href("pledge", "")) {
            input type="hidden" name="act" value="promise";
            (Field::text("promise", lang.text("pledge-promise"), 5).hint(lang.text("pledge-promise-hint")).value(&promise).wrong(wrong))
            (Field::text("measure", lang.text("pledges-measure"), 2).hint(lang.text("pledge-measure-hint")).value(&measure).wrong(wrong))
            (Field::line("due", lang.text("pledges-due")).kind("date").value(&due).wrong(wrong))
            (Field::choice("language", lang.text("answer-language"), Lang::all().map(|l| (l.code().to_owned(), l.name().into_owned()))).value(&language).wrong(wrong))
            label class="choice" {
                input type="checkbox" name="credit" value="yes" checked[credit];
                span { (lang.text("pledge-credit")) }
            }
            div class="actions" { button { (lang.text(if held.is_some() { "pledge-save" } else { "pledge-give" })) } }
        }
    }
}
