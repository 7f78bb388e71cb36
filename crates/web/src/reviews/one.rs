//! One submission before the secretariat: why these jurors read it, what another would cost, what
//! they said, and what is said between them.

use axum::{
    Form,
    extract::{Path, State},
    response::Response,
};
use maud::{Markup, html};
use network::{
    Conn, Error, Result, accounts, calls,
    ids::{AccountId, Known, SubmissionId},
    reviews::{self, Cost, Juror, Jury, News, Review, Ruling, Said, Table},
};
use panel::{Barrier, Exchange, Standing};
use serde::Deserialize;

use super::{
    letters,
    read::{given, thread},
    words::{self, Fields},
};
use crate::{
    App,
    fields::{Wrong, led_on, summary},
    page::{crumbs, page},
    problem::Problem,
    reader::Reader,
    submissions::submission_id,
};

pub async fn one(
    State(app): State<App>,
    reader: Reader,
    Path((_, code, submission)): Path<(String, String, String)>,
) -> Result<Markup, Problem> {
    reader.actor.may_run_jury()?;
    let mut conn = app.db.read().await?;
    Ok(drawn(&mut conn, &reader, &code, &submission_id(&submission)?, None).await?)
}

async fn drawn(
    conn: &mut Conn,
    reader: &Reader,
    code: &str,
    id: &SubmissionId,
    wrong: Option<&Wrong>,
) -> Result<Markup> {
    let (table, jury) = reviews::jury(conn, &reader.actor, code).await?;
    let a = table.place(id).ok_or(Error::NotFound)?;
    let fields = Fields::of(conn).await?;
    let costs = match &jury {
        Some(jury) => reviews::explain(&table, jury, a)?,
        None => vec![],
    };
    let said: Vec<(Review, Juror)> =
        reviews::others(conn, &reader.actor, id).await?.unwrap_or_default();
    let talk: Vec<Said> = reviews::talk(conn, &reader.actor, id).await?.unwrap_or_default();
    let names = accounts::people::names(conn).await?;
    let lang = reader.lang;
    let title = &table.names[a];
    let to = format!("/{}/calls/{code}/assignment/{id}", lang.code());
    Ok(page(
        reader,
        title,
        html! {
            (crumbs(reader, &[
                ("/calls".into(), lang.text("calls-title").into_owned()),
                (format!("/calls/{code}"), lang.of(&table.call.says.title).to_owned()),
                (format!("/calls/{code}/assignment"), lang.text("assignment-title").into_owned()),
            ]))
            h1 { (title) }
            (summary(lang, wrong))
            p {
                (lang.fill("seat-of", [("language", words::language(lang, &table.submissions[a].language).into())])) " "
                @if !table.fields[a].is_empty() { (lang.fill("seat-fields", [("fields", fields.list(lang, &table.fields[a]).into())])) }
                " " a href=(reader.href(&format!("/submissions/{id}"))) { (lang.text("submission-look")) }
            }
            section {
                h2 { (lang.text("seat-why")) }
                @match &jury {
                    Some(jury) => (seats(reader, &table, jury, &fields, a, &costs, &to)),
                    None => p { (lang.text("jury-not-formed")) },
                }
            }
            section {
                h2 { (lang.text("review-given-title")) }
                @if said.is_empty() { p class="muted" { (lang.text("review-none-given")) } }
                @else { (given(reader, &table.call, &said, false)) }
                @if !said.is_empty() || !talk.is_empty() {
                    (thread(reader, &table.call, id, &talk, &names, &to, None))
                }
            }
        },
    ))
}

fn seats(
    reader: &Reader,
    table: &Table,
    jury: &Jury,
    fields: &Fields,
    a: usize,
    costs: &[Cost],
    to: &str,
) -> Markup {
    let lang = reader.lang;
    html! {
        p class="muted" { (lang.text(if jury.objective == "fair" { "seat-cost-fair" } else { "seat-cost-hint" })) }
        table class="cards" {
            thead { tr {
                th scope="col" { (lang.text("juror")) } th scope="col" { (lang.text("fit")) }
                th scope="col" { (lang.text("seat-standing")) } th scope="col" { (lang.text("seat-by-hand")) }
            } }
            tbody { @for cost in costs {
                @let juror = &table.jurors[cost.juror];
                @let ruling = table.ruling(a, cost.juror);
                tr {
                    th scope="row" { (juror.name) " " span class="muted" { (lang.fill("seat-load", [("load", cost.load.into()), ("most", juror.most.into())])) } }
                    td data-label=(lang.text("fit")) { @if !matches!(cost.standing, Standing::Barred(Barrier::Country | Barrier::Declared | Barrier::Language | Barrier::Other)) { (fields.fit(lang, &table.fit(a, cost.juror))) } }
                    td data-label=(lang.text("seat-standing")) { (standing(reader, table, cost, ruling)) }
                    td { (by_hand(reader, cost, ruling, juror, to)) }
                }
            } }
        }
        details {
            summary { (lang.text("seat-swap")) }
            form method="post" action=(to) {
                input type="hidden" name="act" value="swap";
                @let reads = costs.iter().filter(|c| matches!(c.standing, Standing::Reads { .. }));
                @let could = costs.iter().filter(|c| matches!(c.standing, Standing::Could(_) | Standing::Blocked));
                div class="field" { label for="out" { (lang.text("seat-out")) } select id="out" name="out" { @for c in reads { option value=(table.jurors[c.juror].account) { (table.jurors[c.juror].name) } } } }
                div class="field" { label for="in" { (lang.text("seat-in")) } select id="in" name="juror" { @for c in could { option value=(table.jurors[c.juror].account) { (table.jurors[c.juror].name) } } } }
                button class="plain" { (lang.text("seat-swap")) }
            }
        }
    }
}

/// How a juror stands to the submission, and what a change would cost, in words.
fn standing(reader: &Reader, table: &Table, cost: &Cost, ruling: Option<Ruling>) -> Markup {
    let lang = reader.lang;
    let exchange = |key: &str, exchange: &Exchange| {
        let other = table.jurors.get(exchange.other).map_or("", |juror| juror.name.as_str());
        let loss = lang.fill("seat-loss", [("points", exchange.loss.abs().into())]);
        let gain = lang.fill("seat-gain", [("points", exchange.loss.abs().into())]);
        let change = if exchange.loss < 0 { gain } else { loss };
        // one exchange is two pairs that change
        let moves = exchange.changes.max(0);
        lang.fill(
            key,
            [("other", other.into()), ("count", moves.into()), ("change", change.into())],
        )
    };
    html! {
        @match &cost.standing {
            Standing::Reads { pinned, without } => {
                strong { (lang.text("seat-reads")) }
                @if *pinned { " " span class="mark" { (lang.text(if ruling == Some(Ruling::Pin) { "seat-pinned" } else { "seat-begun" })) } }
                @if let Some(without) = without { br; span class="muted" { (exchange("seat-without", without)) } }
            },
            Standing::Could(with) => (exchange("seat-could", with)),
            Standing::Blocked => (lang.text("seat-blocked")),
            Standing::Barred(barrier) => span class="mark warn" { (barred(reader, *barrier)) },
        }
    }
}

fn barred(reader: &Reader, barrier: Barrier) -> String {
    let key = match barrier {
        Barrier::Country => "barred-country",
        Barrier::Declared => "barred-declared",
        Barrier::Language => "barred-language",
        Barrier::Forbidden => "barred-forbidden",
        Barrier::Other => "barred-other",
    };
    reader.lang.text(key).into_owned()
}

fn by_hand(
    reader: &Reader,
    cost: &Cost,
    ruling: Option<Ruling>,
    juror: &Juror,
    to: &str,
) -> Markup {
    let lang = reader.lang;
    let button = |act: &str, key: &str| {
        let label = format!("{}: {}", lang.text(key), juror.name);
        html! { button class="plain" name="act" value=(act) aria-label=(label) { (lang.text(key)) } }
    };
    html! {
        form method="post" action=(to) class="actions" {
            input type="hidden" name="juror" value=(juror.account);
            @match (&cost.standing, ruling) {
                (_, Some(_)) => (button("free", "seat-free")),
                (Standing::Reads { .. }, None) => { (button("pin", "seat-pin")) (button("forbid", "seat-forbid")) },
                // also where a conflict stands against it: then the reason is said
                _ => (button("pin", "seat-put-in")),
            }
        }
    }
}

#[derive(Deserialize)]
pub struct Asked {
    #[serde(default)]
    act: String,
    #[serde(default)]
    juror: String,
    #[serde(default)]
    out: String,
    #[serde(default)]
    text: String,
}

pub async fn rule(
    State(app): State<App>,
    reader: Reader,
    Path((_, code, submission)): Path<(String, String, String)>,
    Form(asked): Form<Asked>,
) -> Result<Response, Problem> {
    reader.actor.may_run_jury()?;
    let id = submission_id(&submission)?;
    let account = |text: &str| text.parse::<AccountId>().map_err(|_| Error::NotFound);
    let done = async {
        let mut tx = app.db.begin().await?;
        if asked.act == "say" {
            reviews::say(&mut tx, &reader.actor, &id, &asked.text).await?;
            return tx.commit().await;
        }
        let juror = account(&asked.juror)?;
        let rules = match asked.act.as_str() {
            "pin" => vec![(juror, Some(Ruling::Pin))],
            "forbid" => vec![(juror, Some(Ruling::Forbid))],
            "free" => vec![(juror, None)],
            "swap" => {
                vec![(account(&asked.out)?, Some(Ruling::Forbid)), (juror, Some(Ruling::Pin))]
            }
            _ => return Err(Error::NotFound),
        };
        let call = calls::get(&mut tx, &reader.actor, &code, &Known::NOW).await?;
        let letter = |juror: &Juror, news: News| letters::seats(&app.address, &call, juror, news);
        reviews::pin_or_forbid(&mut tx, &reader.actor, &code, &id, &rules, letter).await?;
        tx.commit().await
    };
    led_on(&reader, done.await, &format!("/calls/{code}/assignment/{id}"), async |wrong| {
        let mut conn = app.db.read().await?;
        drawn(&mut conn, &reader, &code, &id, Some(&wrong)).await
    })
    .await
}
