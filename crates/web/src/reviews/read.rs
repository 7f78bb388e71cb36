//! The page on which a juror reads one submission, scores it by the rubric, and, with the own
//! scores given, sees and discusses those of the others.

use std::collections::HashMap;

use axum::{
    Form,
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use maud::{Markup, html};
use network::{
    Conn, Error, Problem as Place, Result, accounts,
    calls::{Asks, Call, Criterion, Question},
    cities,
    ids::{At, Known, SubmissionId},
    reviews::{self, ByCriterion, HIGHEST, Juror, Review, Said, Score, Scores, Standing},
    submissions::Answer,
};
use serde::Deserialize;

use super::{jury::until, words};
use crate::{
    App,
    files::{self, Sent},
    page::{crumbs, page},
    problem::Problem,
    reader::Reader,
    submissions::{answers, submission_id},
};

pub async fn read(
    State(app): State<App>,
    reader: Reader,
    Path((_, submission)): Path<(String, String)>,
) -> Result<Markup, Problem> {
    reader.actor.may_judge()?;
    let mut conn = app.db.read().await?;
    Ok(drawn(&mut conn, &reader, &submission_id(&submission)?, None, &[]).await?)
}

/// Drawn with what was typed, where it was refused or collided.
async fn drawn(
    conn: &mut Conn,
    reader: &Reader,
    id: &SubmissionId,
    typed: Option<&Scores>,
    wrong: &[Place],
) -> Result<Markup> {
    let standing = reviews::read(conn, &reader.actor, id, &At::now()).await?;
    let others = reviews::others(conn, &reader.actor, id).await?;
    let talk = reviews::talk(conn, &reader.actor, id).await?;
    // whoever has not given scores is told no name
    let names = match &others {
        Some(_) => accounts::people::names(conn).await?,
        None => HashMap::new(),
    };
    let (one, call) = (&standing.submission, &standing.call);
    let city = cities::get(conn, &one.city, &Known::NOW, None).await?;
    let lang = reader.lang;
    let title = words::title(lang, call, one, city.name());
    let own_given = standing.own.as_ref().is_some_and(|own| own.given);
    let to = format!("/{}/reviews/{id}", lang.code());
    Ok(page(
        reader,
        &title,
        html! {
            (crumbs(reader, &[("/reviews".into(), lang.text("reviews-title").into_owned())]))
            h1 { (title) }
            p class="muted" {
                (lang.of(&call.says.title)) " · " (words::language(lang, &one.language))
                @if let Some(until) = until(lang, call.says.read_by()) { " · " (lang.fill("reviews-until", [("moment", until.into())])) }
            }
            @if !standing.open { div class="notice warn" { p { (lang.text("reviews-over")) } } }
            @if let Some(sent_at) = one.sent_at.as_ref().filter(|_| standing.completed) {
                div class="notice" { p { (lang.fill("review-completed-notice", [("day", lang.day(sent_at).into())])) } }
            }
            @if own_given { div class="notice good" { p { (lang.text("review-given-notice")) " " a href="#others" { (lang.text("review-others-title")) } } } }
            @if call.says.review.blind { p { (lang.fill("review-left-out", [("count", standing.left_out.into())])) } }
            p class="hint on-screen" { (lang.text("review-print-hint")) }
            (sent(reader, &standing))
            (form(reader, &standing, &to, typed, wrong))
            @if let Some(others) = &others {
                section id="others" class="area-section" {
                    h2 { (lang.text("review-others-title")) }
                    @if others.is_empty() { p class="muted" { (lang.text("review-none-given")) } }
                    @else { (given(reader, call, others, call.says.review.unnamed)) }
                    (thread(reader, call, id, &talk.unwrap_or_default(), &names, &format!("{to}/talk"), reader.actor.id().map(|id| id.as_str())))
                }
            } @else { p class="muted" id="others" { (lang.text("review-others-later")) } }
        },
    ))
}

/// The question that a criterion is about: the one of its name.
fn question_of<'a>(call: &'a Call, criterion: &Criterion) -> Option<&'a Question> {
    call.says.question(&criterion.code)
}

/// What was sent, but for the answers that stand beside their criterion.
fn sent(reader: &Reader, standing: &Standing) -> Markup {
    let (lang, call) = (reader.lang, &standing.call);
    let beside = |question: &Question| call.says.rubric.iter().any(|c| c.code == question.code);
    html! {
        @for section in &call.says.sections {
            @let held: Vec<(&Question, &Answer)> = section.questions.iter()
                .filter(|q| !beside(q) && !matches!(q.asks, Asks::Signature | Asks::Consent))
                .filter_map(|q| Some((q, standing.answers.iter().find(|a| a.question == q.code)?))).collect();
            @if !held.is_empty() {
                section class="area-section reading" {
                    h2 { (lang.of(&section.title)) }
                    dl class="answers" { @for (question, answer) in held {
                        dt { (lang.of(&question.label)) }
                        dd { (shown(reader, standing, question, answer)) }
                    } }
                }
            }
        }
    }
}

fn shown(reader: &Reader, standing: &Standing, question: &Question, answer: &Answer) -> Markup {
    let one = &standing.submission;
    if question.asks == Asks::File {
        let href = reader.href(&format!("/reviews/{}/files/{}", one.id, question.code));
        return html! { p { a href=(href) { (answers::plain(reader.lang, question, answer)) } } };
    }
    answers::shown(reader, question, answer, &one.language)
}

fn form(
    reader: &Reader,
    standing: &Standing,
    to: &str,
    typed: Option<&Scores>,
    wrong: &[Place],
) -> Markup {
    let (lang, call) = (reader.lang, &standing.call);
    let own = standing.own.as_ref();
    let empty = ByCriterion::new();
    let held = typed.map(|typed| &typed.by).or(own.map(|own| &own.scores)).unwrap_or(&empty);
    let remark = typed.map(|t| t.remark.as_str()).or(own.map(|o| o.remark.as_str())).unwrap_or("");
    let given = own.is_some_and(|own| own.given);
    html! {
        form method="post" action=(to) class="on-paper scoring" {
            input type="hidden" name="seen" value=(own.map_or(0, |own| own.revision));
            h2 { (lang.text("review-scores")) }
            @if !wrong.is_empty() {
                div class="notice bad" role="alert" {
                    p { strong { (lang.text("form-wrong")) } }
                    ul { @for place in wrong {
                        @let criterion = call.says.rubric.iter().find(|c| c.code == place.place);
                        li { a href=(format!("#criterion-{}", place.place)) { @if let Some(criterion) = criterion { (lang.of(&criterion.label)) (lang.colon()) } (said(reader, place)) } }
                    } }
                }
            }
            @for criterion in &call.says.rubric {
                @let answer = question_of(call, criterion).and_then(|q| Some((q, standing.answers.iter().find(|a| a.question == q.code)?)));
                @let score = held.get(&criterion.code).cloned().unwrap_or_default();
                section class="reading" id=(format!("criterion-{}", criterion.code)) {
                    h3 { (lang.of(&criterion.label)) " " span class="muted" { (lang.fill("call-percent", [("percent", i64::from(criterion.weight).into())])) } }
                    @if let Some((question, answer)) = answer { (shown(reader, standing, question, answer)) }
                    (scored(reader, criterion, &score, standing.open, wrong.iter().find(|p| p.place == criterion.code)))
                }
            }
            div class="field wide" {
                label for="remark" { (lang.text("review-remark")) }
                p class="hint" id="remark-hint" { (lang.text("review-remark-hint")) }
                textarea id="remark" name="remark" rows="3" aria-describedby="remark-hint" disabled[!standing.open] { (remark) }
            }
            @if standing.open {
                p class="hint" { (lang.text(if given { "review-again-hint" } else { "review-give-hint" })) }
                div class="actions" {
                    button name="act" value="give" { (lang.text(if given { "review-give-again" } else { "review-give" })) }
                    @if !given { button class="plain" name="act" value="save" { (lang.text("review-save")) } }
                }
            }
        }
    }
}

fn scored(
    reader: &Reader,
    criterion: &Criterion,
    score: &Score,
    open: bool,
    wrong: Option<&Place>,
) -> Markup {
    let (lang, code) = (reader.lang, &criterion.code);
    let label = lang.of(&criterion.label);
    html! {
        fieldset disabled[!open] {
            legend { (lang.fill("review-score-of", [("criterion", label.into())])) }
            p class="hint" id=(format!("what-{code}")) { (lang.of(&criterion.what)) }
            @if let Some(wrong) = wrong { p class="wrong" id=(format!("wrong-{code}")) { (said(reader, wrong)) } }
            div class="rating" aria-describedby=(format!("what-{code}")) { @for n in 1..=HIGHEST {
                label class="choice" { input type="radio" name=(format!("score.{code}")) value=(n) checked[n == score.score]; (n) }
            } }
            label for=(format!("why-{code}")) { (lang.text("call-score-reason")) }
            textarea id=(format!("why-{code}")) name=(format!("why.{code}")) rows="3" aria-label=(format!("{}: {label}", lang.text("call-score-reason"))) { (score.reason) }
        }
    }
}

fn said(reader: &Reader, place: &Place) -> String {
    let gaps = place.args.iter().map(|(name, value)| (*name, value.as_str().into()));
    reader.lang.fill(place.code, gaps)
}

/// The scores that were given, a column for each juror, and their reasons.
pub fn given(reader: &Reader, call: &Call, all: &[(Review, Juror)], unnamed: bool) -> Markup {
    let lang = reader.lang;
    let accounts: Vec<&str> = all.iter().map(|(review, _)| review.account.as_str()).collect();
    let name = |review: &Review, juror: &Juror| match unnamed {
        true => {
            words::colleague(lang, review.submission.as_str(), juror.account.as_str(), &accounts)
        }
        false => juror.name.clone(),
    };
    let mut all: Vec<(String, &Review)> =
        all.iter().map(|(review, juror)| (name(review, juror), review)).collect();
    all.sort_by(|a, b| lang.order(&a.0, &b.0));
    html! {
        table class="cards" {
            thead { tr {
                th scope="col" { (lang.text("call-criterion")) }
                @for (name, _) in &all { th scope="col" class="number" { (name) } }
            } }
            tbody {
                @for criterion in &call.says.rubric { tr {
                    th scope="row" { (lang.of(&criterion.label)) }
                    @for (name, review) in &all {
                        td class="number" data-label=(name) { @if let Some(score) = review.scores.get(&criterion.code) { (score.score) } }
                    }
                } }
                tr class="sum" {
                    th scope="row" { strong { (lang.text("review-mean")) } }
                    @for (name, review) in &all { td class="number" data-label=(name) { @if let Some(mean) = reviews::mean(call, &review.scores) { strong { (words::score(lang, mean)) } } } }
                }
            }
        }
        @for (name, review) in &all {
            details {
                summary { (lang.fill("review-reasons", [("juror", name.as_str().into())])) }
                dl class="answers" { @for criterion in &call.says.rubric {
                    @if let Some(score) = review.scores.get(&criterion.code) { dt { (lang.of(&criterion.label)) (lang.colon()) (score.score) } dd { p { (score.reason) } } }
                } }
                @if !review.remark.is_empty() { p { (review.remark) } }
            }
        }
    }
}

/// What is said between those who gave scores.
pub fn thread(
    reader: &Reader,
    call: &Call,
    id: &SubmissionId,
    talk: &[Said],
    names: &HashMap<String, String>,
    to: &str,
    own: Option<&str>,
) -> Markup {
    let lang = reader.lang;
    let mut voices: Vec<&str> = talk.iter().map(|said| said.account.as_str()).collect();
    voices.sort_unstable();
    voices.dedup();
    // to those who run the jury every name is told
    let unnamed = call.says.review.unnamed && own.is_some();
    let who = |said: &Said| {
        if own == Some(said.account.as_str()) {
            lang.text("talk-you").into_owned()
        } else if unnamed {
            words::colleague(lang, id.as_str(), &said.account, &voices)
        } else {
            names.get(&said.account).cloned().unwrap_or_else(|| lang.text("stoa").into_owned())
        }
    };
    html! {
        h3 { (lang.text("talk-title")) }
        @if talk.is_empty() { p class="muted" { (lang.text("talk-none")) } }
        ol class="talk" { @for said in talk {
            li { p { strong { (who(said)) } " " span class="muted" { (lang.day(&said.said_at)) } }
                @for paragraph in said.text.split('\n').filter(|p| !p.trim().is_empty()) { p { (paragraph) } } }
        } }
        form method="post" action=(to) {
            input type="hidden" name="act" value="say";
            div class="field wide" { label for="text" { (lang.text("talk-say")) } textarea id="text" name="text" rows="3" required {} }
            button class="plain" { (lang.text("talk-send")) }
        }
    }
}

pub async fn score(
    State(app): State<App>,
    reader: Reader,
    Path((_, submission)): Path<(String, String)>,
    Form(typed): Form<Vec<(String, String)>>,
) -> Result<Response, Problem> {
    reader.actor.may_judge()?;
    // the moment of the request counts, not that of its turn at the database
    let now = At::now();
    let id = submission_id(&submission)?;
    let typed = Sent::of(typed);
    let mut scores = Scores { remark: typed.text("remark").to_owned(), ..Scores::default() };
    let mut unreadable = vec![];
    for (name, value) in &typed.fields {
        if let Some(code) = name.strip_prefix("score.") {
            match value.trim().parse() {
                Ok(score) => scores.by.entry(code.to_owned()).or_default().score = score,
                Err(_) => unreadable.push(
                    Place::at(code, "score-out-of-range")
                        .with("score", value)
                        .with("most", HIGHEST),
                ),
            }
        } else if let Some(code) = name.strip_prefix("why.") {
            value.clone_into(&mut scores.by.entry(code.to_owned()).or_default().reason);
        }
    }
    let seen = typed.text("seen").parse().unwrap_or(0);
    let give = typed.text("act") == "give";
    let mut tx = app.db.begin().await?;
    let actor = &reader.actor;
    let done = match (unreadable.is_empty(), give) {
        (false, _) => Err(Error::Unusable(unreadable)),
        (true, true) => reviews::give(&mut tx, actor, &id, scores.clone(), seen, &now).await,
        (true, false) => reviews::save(&mut tx, actor, &id, scores.clone(), seen, &now).await,
    };
    let (status, wrong) = match done {
        Ok(_) => {
            tx.commit().await?;
            let end = if give { "#others" } else { "" };
            let to = reader.href(&format!("/reviews/{id}{end}"));
            return Ok(Redirect::to(&to).into_response());
        }
        Err(Error::Unusable(wrong)) => (StatusCode::UNPROCESSABLE_ENTITY, wrong),
        // saved in another window meanwhile: what was typed stands there, and nothing is lost
        Err(Error::Conflict(code)) => (StatusCode::CONFLICT, vec![Place::at("", code)]),
        Err(error) => return Err(error.into()),
    };
    drop(tx);
    let mut conn = app.db.read().await?;
    let shown = drawn(&mut conn, &reader, &id, Some(&scores), &wrong).await?;
    Ok((status, shown).into_response())
}

#[derive(Deserialize)]
pub struct Talk {
    #[serde(default)]
    text: String,
}

pub async fn say(
    State(app): State<App>,
    reader: Reader,
    Path((_, submission)): Path<(String, String)>,
    Form(talk): Form<Talk>,
) -> Result<Response, Problem> {
    reader.actor.may_judge()?;
    let id = submission_id(&submission)?;
    let mut tx = app.db.begin().await?;
    reviews::say(&mut tx, &reader.actor, &id, &talk.text).await?;
    tx.commit().await?;
    Ok(Redirect::to(&reader.href(&format!("/reviews/{id}#others"))).into_response())
}

pub async fn file(
    State(app): State<App>,
    reader: Reader,
    Path((_, submission, question)): Path<(String, String, String)>,
) -> Result<Response, Problem> {
    reader.actor.may_judge()?;
    let id = submission_id(&submission)?;
    let mut conn = app.db.read().await?;
    let file = reviews::attached(&mut conn, &reader.actor, &id, &question).await?;
    drop(conn);
    Ok(files::out(&app, file))
}
