//! Writing one section; several people may at once.

use axum::{
    Form,
    extract::{Path, Request, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use maud::{Markup, html};
use network::{
    Conn, Error, Result,
    calls::{Asks, Question},
    files::NewFile,
    ids::At,
    submissions::{self, Answer, Kept, Said},
};

use super::{SENT, answers, show::id};
use crate::{
    App, Lang,
    calls::form::{self, Filled},
    fields::Wrong,
    files,
    observations::number,
    page::{crumbs, page},
    problem::Problem,
    reader::{Arrived, Reader},
};

type Pairs = Vec<(String, String)>;

fn get<'p>(pairs: &'p Pairs, name: &str) -> Option<&'p str> {
    pairs.iter().find(|(held, _)| held == name).map(|(_, text)| text.as_str())
}

pub async fn section(
    State(app): State<App>,
    reader: Reader,
    Path((_, submission, section)): Path<(String, String, String)>,
) -> Result<Markup, Problem> {
    reader.actor.must_be_signed_in()?;
    let mut conn = app.db.read().await?;
    Ok(drawn(&mut conn, &reader, &submission, &section, None, &[]).await?)
}

pub async fn save(
    Arrived(now): Arrived,
    State(app): State<App>,
    reader: Reader,
    Path((_, submission, section)): Path<(String, String, String)>,
    Form(pairs): Form<Pairs>,
) -> Result<Response, Problem> {
    reader.actor.must_be_signed_in()?;
    let of = id(&submission)?;
    let mut tx = app.db.begin().await?;
    let (one, call, held) = submissions::get(&mut tx, &reader.actor, &of).await?;
    reader.actor.may_record(&one.city)?;
    let section_of =
        call.says.sections.iter().find(|s| s.code == section).ok_or(Error::NotFound)?;
    let (mut wrong, mut beside) = (vec![], false);
    for question in &section_of.questions {
        if matches!(question.asks, Asks::File | Asks::Signature | Asks::Item) {
            continue;
        }
        let seen = get(&pairs, &format!("{}.seen", question.code));
        // a browser sends nothing for what is not ticked
        let ticked = matches!(question.asks, Asks::Choice { .. } | Asks::Rating | Asks::Consent);
        if seen.is_none() && (get(&pairs, &question.code).is_none() || ticked) {
            continue;
        }
        let seen = seen.and_then(|seen| seen.parse().ok()).unwrap_or(0);
        let outcome = match said(reader.lang, question, &pairs) {
            Ok(said) => {
                let shown = submissions::version(&mut tx, &of, &question.code, seen).await?;
                // nothing was changed here: what others wrote meanwhile stays
                if same(&held, question, shown.as_ref(), &said) {
                    continue;
                }
                submissions::answer(&mut tx, &reader.actor, &of, &question.code, said, seen, &now)
                    .await
            }
            Err(error) => Err(error),
        };
        match outcome {
            Ok(Kept::Held(_)) => {}
            Ok(Kept::Beside(_)) => beside = true,
            Err(error @ Error::Invalid { field: "answer", .. }) => {
                wrong.push((question.code.clone(), Wrong::of(reader.lang, error)?));
            }
            Err(error) => return Err(error.into()),
        }
    }
    // what can be kept is kept; what is wrong stands there to be mended
    if wrong.is_empty() {
        tx.commit().await?;
        let to = match beside {
            true => format!("/submissions/{submission}/sections/{section}"),
            false => format!("/submissions/{submission}"),
        };
        return Ok(Redirect::to(&reader.href(&to)).into_response());
    }
    let page = drawn(&mut tx, &reader, &submission, &section, Some(&pairs), &wrong).await?;
    tx.commit().await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}

/// Whether the writer left an answer as it was shown. Where several stand beside each other,
/// leaving the form as it is chooses one of them.
fn same(held: &[Answer], question: &Question, shown: Option<&Answer>, said: &Said) -> bool {
    let several = held.iter().filter(|a| a.question == question.code).count() > 1;
    let (value, year) = shown.map_or(("", None), |shown| (shown.value.trim(), shown.year));
    !several && (value, year) == (said.value.trim(), said.year)
}

fn said(lang: Lang, question: &Question, pairs: &Pairs) -> Result<Said> {
    let code = &question.code;
    let typed = get(pairs, code).unwrap_or("").replace("\r\n", "\n");
    Ok(match &question.asks {
        Asks::Figure { .. } => {
            let value = match typed.trim() {
                "" => None,
                text => number(lang, "answer", text)?,
            };
            let year = get(pairs, &format!("{code}.year")).unwrap_or("").trim();
            let year = match year {
                "" => None,
                text => Some(text.parse().map_err(|_| Error::invalid("answer", "answer-year"))?),
            };
            Said { value: value.map(|n| n.to_string()).unwrap_or_default(), year }
        }
        Asks::Choice { .. } => {
            let chosen = pairs.iter().filter(|(name, _)| name == code).map(|(_, text)| &**text);
            Said { value: chosen.collect::<Vec<_>>().join(" "), year: None }
        }
        _ => Said { value: typed, year: None },
    })
}

async fn drawn(
    conn: &mut Conn,
    reader: &Reader,
    submission: &str,
    section: &str,
    typed: Option<&Pairs>,
    wrong: &[(String, Wrong)],
) -> Result<Markup> {
    let (one, call, held) = submissions::get(conn, &reader.actor, &id(submission)?).await?;
    reader.actor.may_record(&one.city)?;
    let section = call.says.sections.iter().find(|s| s.code == section).ok_or(Error::NotFound)?;
    let lang = reader.lang;
    let shut = !one.state.is_open();
    let uploads: Vec<&Question> =
        section.questions.iter().filter(|q| q.asks == Asks::File).collect();
    let title = lang.of(&section.title);
    Ok(page(
        reader,
        title,
        html! {
            (crumbs(reader, &[
                (format!("/cities/{}/submissions", one.city), lang.text("submissions-title").into_owned()),
                (format!("/submissions/{}", one.id), lang.of(&call.says.title).to_owned()),
            ]))
            h1 { (title) }
            @if !section.lead.is_blank() { p class="lead" { (lang.of(&section.lead)) } }
            @if shut { div class="notice" { p { (lang.text("submission-sent-already")) } } }
            @if !wrong.is_empty() {
                div class="notice bad" role="alert" { p { strong { (lang.text("form-wrong")) } }
                    ul { @for (code, why) in wrong {
                        @let label = call.says.question(code).map_or(code.as_str(), |q| lang.of(&q.label));
                        li { a href=(format!("#question-{code}")) { (label) } (lang.colon()) (why.text()) }
                    } }
                }
            }
            form method="post" {
                @for question in section.questions.iter().filter(|q| !matches!(q.asks, Asks::File | Asks::Signature | Asks::Item)) {
                    (one_question(lang, question, &held, typed, shut))
                }
                @if !shut { div class="actions" { button { (lang.text("section-keep")) } } }
            }
            @for question in uploads {
                @let sent = held.iter().find(|a| a.question == question.code && a.beside.is_none() && !a.value.is_empty());
                section class="area-section" id=(format!("question-{}", question.code)) {
                    h2 { (lang.of(&question.label)) }
                    @if let Some(answer) = sent { (answers::shown(reader, question, answer, &one.language)) }
                    @if !shut {
                        form class="import" method="post" enctype="multipart/form-data" action=(format!("/{}/submissions/{}/files/{}", lang.code(), one.id, question.code)) {
                            div class="field" {
                                label for=(format!("file-{}", question.code)) { (lang.text("answer-choose-file")) }
                                p class="hint" { (lang.fill("answer-file-hint", [("most", SENT.most_mb.into())])) }
                                input type="file" id=(format!("file-{}", question.code)) name="file" required accept=(SENT.endings().collect::<Vec<_>>().join(","));
                            }
                            button class="plain" { (lang.text("answer-send-file")) }
                        }
                    }
                }
            }
        },
    ))
}

fn one_question(
    lang: Lang,
    question: &Question,
    held: &[Answer],
    typed: Option<&Pairs>,
    shut: bool,
) -> Markup {
    let code = &question.code;
    let of: Vec<&Answer> = held.iter().filter(|a| a.question == *code).collect();
    let holds = of.iter().find(|a| a.beside.is_none());
    let localised = |text: &str| match &question.asks {
        Asks::Figure { .. } => {
            text.parse().map_or_else(|_| text.to_owned(), |n: f64| lang.figure(n))
        }
        _ => text.to_owned(),
    };
    let filled = match typed {
        Some(pairs) => Filled {
            text: pairs
                .iter()
                .filter(|(name, _)| name == code)
                .map(|(_, text)| text.as_str())
                .collect::<Vec<_>>()
                .join(" "),
            year: get(pairs, &format!("{code}.year")).unwrap_or("").to_owned(),
        },
        None => holds.map_or_else(Filled::default, |answer| Filled {
            text: localised(&answer.value),
            year: answer.year.map(|year| year.to_string()).unwrap_or_default(),
        }),
    };
    let seen = holds.map_or(0, |answer| answer.revision);
    html! {
        input type="hidden" name=(format!("{code}.seen")) value=(seen);
        (form::question(lang, question, &filled, shut, html! {
            @if let Some(answer) = holds.filter(|a| typed.is_none() && !a.value.is_empty()) { (answers::notes(lang, question, answer)) }
            @if of.len() > 1 {
                div class="notice warn" {
                    p { (lang.text("answer-collided")) }
                    @for rival in of.iter().filter(|a| a.beside.is_some()) {
                        p { strong { (lang.fill("answer-version", [("number", rival.revision.into())])) } " " (lang.day(&rival.recorded_at)) }
                        blockquote { (answers::plain(lang, question, rival)) }
                    }
                }
            }
        }))
    }
}

pub async fn file(
    State(app): State<App>,
    reader: Reader,
    Path((_, submission, question)): Path<(String, String, String)>,
    request: Request,
) -> Result<Response, Problem> {
    reader.actor.must_be_signed_in()?;
    let of = id(&submission)?;
    let mut conn = app.db.read().await?;
    let (one, call, held) = submissions::get(&mut conn, &reader.actor, &of).await?;
    drop(conn);
    reader.actor.may_record(&one.city)?;
    let asked = call.says.question(&question).ok_or(Error::NotFound)?;
    let new = || NewFile {
        purpose: &SENT,
        city: Some(one.city.clone()),
        belongs: format!("{}/{}", submissions::FILE, one.id),
        name: String::new(),
    };
    let sent = files::receive(&app, &reader.actor, request, &SENT, new).await?;
    let file = sent.files.last().ok_or_else(|| Error::invalid("file", "needed"))?;
    let now = At::now();
    let mut tx = app.db.begin().await?;
    if asked.asks == Asks::Signature {
        let (name, file) = (sent.text("name"), file.id.clone());
        submissions::sign_on_paper(&mut tx, &reader.actor, &of, name, file, &now).await?;
    } else {
        let holds = held.iter().find(|a| a.question == question && a.beside.is_none());
        let seen = holds.map_or(0, |a| a.revision);
        let said = Said { value: file.id.to_string(), year: None };
        submissions::answer(&mut tx, &reader.actor, &of, &question, said, seen, &now).await?;
    }
    tx.commit().await?;
    Ok(Redirect::to(&reader.href(&format!("/submissions/{submission}"))).into_response())
}
