//! One submission: what is missing, what was answered, who signed and what happened.

use axum::extract::{Path, State};
use maud::{Markup, html};
use network::{
    Problem as Place,
    calls::{Asks, Call, Moment, Section},
    cities,
    ids::{At, Known, SubmissionId},
    links,
    submissions::{self, Answer, State as Standing, Submission},
};

use super::{answers, city, sign};
use crate::{
    App,
    calls::draw::{self, Names},
    page::{crumbs, page},
    problem::Problem,
    reader::Reader,
};

pub fn id(text: &str) -> network::Result<SubmissionId> {
    text.parse().map_err(|_| network::Error::NotFound)
}

pub async fn submission(
    State(app): State<App>,
    reader: Reader,
    Path((_, submission)): Path<(String, String)>,
) -> Result<Markup, Problem> {
    reader.actor.must_be_signed_in()?;
    let mut conn = app.db.read().await?;
    let (one, call, held) = submissions::get(&mut conn, &reader.actor, &id(&submission)?).await?;
    let missing = submissions::missing(&mut conn, &one, &call).await?;
    let signature = submissions::signature(&mut conn, &one.id).await?;
    let steps = submissions::steps(&mut conn, &one.id).await?;
    let of = cities::get(&mut conn, &one.city, &Known::NOW, None).await?;
    let names = Names::of(&mut conn).await?;
    let items: Vec<_> = call.says.questions().filter(|q| q.asks == Asks::Item).collect();
    let file = match one.state.is_open() {
        true => submissions::file(&mut conn, &one, &items).await?,
        false => Default::default(),
    };
    let decided = crate::decisions::notice(&mut conn, &reader, &one).await?;
    let completion = submissions::complete_by(&mut conn, &one).await?;
    let asked = links::to(&mut conn, submissions::LINK, one.id.as_str()).await?;
    drop(conn);
    // what the city file will answer when it is sent is not missing
    let missing: Vec<&Place> = missing
        .iter()
        .filter(|p| !items.iter().any(|q| q.code == p.place && file.contains_key(&q.from)))
        .collect();
    let lang = reader.lang;
    let writes = reader.actor.may_record(&one.city).is_ok();
    let leads = reader.actor.may_coordinate(&one.city).is_ok();
    let open = one.state.is_open();
    let closes = match one.state {
        Standing::Returned => call.says.endorsed_by(),
        Standing::Reopened => completion.as_ref().unwrap_or(call.says.window.closes()),
        _ => call.says.window.closes_for(&of.groupings),
    };
    let title = format!("{} · {}", lang.of(&call.says.title), of.name());
    Ok(page(
        &reader,
        &title,
        html! {
            (crumbs(&reader, &[
                (format!("/cities/{}", one.city), of.name().to_owned()),
                (format!("/cities/{}/submissions", one.city), lang.text("submissions-title").into_owned()),
            ]))
            h1 { (lang.of(&call.says.title)) (lang.colon()) (of.name()) }
            p { (city::state(lang, one.state)) " "
                @if open { (lang.fill("call-until", [("moment", draw::moment(lang, closes).into())])) " " span class="muted" { (lang.fill("call-zone", [("zone", call.says.window.zone.replace('_', " ").into()), ("offset", call.says.window.offset().into())])) } }
                @if one.late.is_some() { " " span class="mark warn" { (lang.text("submission-in-grace")) } }
            }
            @if let Some(last) = steps.last().filter(|s| !s.reason.is_empty() && matches!(s.state, Standing::Returned | Standing::Declined)) {
                div class="notice warn" { h2 { (lang.text(if last.state == Standing::Returned { "submission-asked" } else { "submission-declined-because" })) } p { (last.reason) } }
            }
            (decided)
            @if decided.0.is_empty() { (sent(&reader, &one, &call)) }
            @if open && leads { (next(&reader, &names, &one, &call, &missing)) }
            @for section in &call.says.sections {
                (part(&reader, &one, section, &held, &missing, writes && open, &file))
            }
            @if call.says.questions().any(|q| q.asks == Asks::Signature) {
                section class="area-section" id="signature" {
                    h2 { (lang.text("submission-signature")) }
                    @match &signature { Some(signature) => p { (answers::signature(lang, signature))
                        @if let Some(file) = &signature.file { " " a href=(format!("/files/{file}")) { (lang.text("signed-page")) } } }, None => p class="muted" { (lang.text("signature-needed")) } }
                    @if let Some(last) = asked.iter().filter(|_| open && leads && signature.is_none()).max_by_key(|link| &link.made_at) {
                        p { (lang.fill("sign-asked", [("address", last.address.as_str().into()), ("day", lang.day(&last.made_at).into()), ("until", lang.day(&last.expires_at).into())])) }
                    }
                    @if open { (sign::forms(&reader, &one)) }
                }
            }
            section class="area-section" {
                h2 { (lang.text("submission-history")) }
                ol { @for step in &steps {
                    li { (lang.day(&step.at)) " · " (lang.text(&format!("submission-state-{}", step.state.code())))
                        @if !step.reason.is_empty() && step.reason != "grace" { " · " (step.reason) } }
                } }
                @if !one.digest.is_empty() {
                    p { (lang.text("submission-digest")) " " code class="digest" { (one.digest) } }
                    @if !matches!(one.state, Standing::Submitted | Standing::Endorsed) {
                        div class="actions" { a class="button plain" href=(reader.href(&format!("/submissions/{}/receipt", one.id))) { (lang.text("submission-receipt")) } }
                    }
                }
                @if leads && one.state != Standing::Withdrawn && one.state != Standing::Declined {
                    details {
                        summary { (lang.text("submission-withdraw")) }
                        form method="post" action=(format!("/{}/submissions/{}/withdraw", lang.code(), one.id)) {
                            div class="field" { label for="reason" { (lang.text("submission-why")) } input id="reason" name="reason" required; }
                            button class="plain" { (lang.text("submission-withdraw")) }
                        }
                    }
                }
            }
        },
    ))
}

/// That it was sent, what happens now and until when, and the receipt.
fn sent(reader: &Reader, one: &Submission, call: &Call) -> Markup {
    let (lang, window) = (reader.lang, &call.says.window);
    let Some(at) = one.sent_at.as_ref().filter(|_| !one.state.is_open()) else { return html! {} };
    let moment = |moment: &Moment| [("moment", draw::moment(lang, moment).into())];
    html! {
        @if matches!(one.state, Standing::Submitted | Standing::Endorsed) {
            div class="notice good" {
                h2 { (lang.fill("submission-sent", moment(&window.clock(at)))) }
                @if one.state == Standing::Endorsed { p { (lang.text("submission-is-endorsed")) } }
                @else if call.says.endorsed { p { (lang.fill("submission-then-endorsed", moment(call.says.endorsed_by()))) } }
                @if let Some(by) = &window.decided_by { p { (lang.fill("submission-then-decided", moment(by))) } }
                div class="actions" { a class="button" href=(reader.href(&format!("/submissions/{}/receipt", one.id))) { (lang.text("submission-receipt")) } }
            }
        }
    }
}

/// The next step for the one who leads: what is missing, or sending.
fn next(
    reader: &Reader,
    names: &Names,
    one: &Submission,
    call: &Call,
    missing: &[&Place],
) -> Markup {
    let lang = reader.lang;
    html! {
        @if missing.is_empty() {
            div class="notice good" {
                h2 { (lang.text("submission-complete")) }
                form method="post" action=(format!("/{}/submissions/{}/send", lang.code(), one.id)) {
                    p { (lang.text("submission-send-hint")) }
                    button { (lang.text("submission-send")) }
                }
            }
        } @else {
            div class="notice" {
                h2 { (lang.fill("submission-missing", [("count", missing.len().into())])) }
                ul { @for place in missing {
                    @let section = call.says.sections.iter().find(|s| s.questions.iter().any(|q| q.code == place.place));
                    @let question = call.says.question(&place.place);
                    li {
                        @if let (Some(section), Some(question)) = (section, question) {
                            @let label = lang.of(&question.label).trim_end_matches('.');
                            @let alike = call.says.questions().filter(|q| lang.of(&q.label) == lang.of(&question.label)).count() > 1;
                            @if question.asks == Asks::Signature { a href="#signature" { (label) } }
                            @else { a href=(reader.href(&format!("/submissions/{}/sections/{}#question-{}", one.id, section.code, question.code))) {
                                @if alike { (lang.of(&section.title)) " · " } (label) } }
                        }
                        (lang.colon()) (names.said(lang, place))
                    }
                } }
                @let first = call.says.sections.iter().find(|s| s.questions.iter().any(|q| q.asks != Asks::Signature && missing.iter().any(|p| p.place == q.code)));
                @if let Some(section) = first {
                    div class="actions" { a class="button" href=(reader.href(&format!("/submissions/{}/sections/{}", one.id, section.code))) {
                        (lang.beside(&lang.text("submission-go-on"), lang.of(&section.title)))
                    } }
                }
            }
        }
    }
}

fn part(
    reader: &Reader,
    one: &Submission,
    section: &Section,
    held: &[Answer],
    missing: &[&Place],
    writes: bool,
    file: &std::collections::HashMap<String, submissions::Said>,
) -> Markup {
    let lang = reader.lang;
    let asked = section.questions.iter().filter(|q| q.asks != Asks::Signature);
    let lacking =
        section.questions.iter().filter(|q| missing.iter().any(|p| p.place == q.code)).count();
    html! {
        section class="area-section" {
            h2 { (lang.of(&section.title)) " "
                @if one.state.is_open() {
                    @if lacking == 0 { span class="mark good" { (lang.text("section-complete")) } }
                    @else { span class="mark warn" { (lang.fill("section-lacks", [("count", lacking.into())])) } }
                }
            }
            @if writes && section.questions.iter().any(|q| !matches!(q.asks, Asks::Signature | Asks::Item)) {
                div class="actions" { a class="button plain" href=(reader.href(&format!("/submissions/{}/sections/{}", one.id, section.code))) { (lang.fill("section-write", [("section", lang.of(&section.title).into())])) } }
            }
            @let begun = section.questions.iter().any(|q| file.contains_key(&q.from) || held.iter().any(|a| a.question == q.code && !a.value.is_empty()));
            @if one.state.is_open() && !begun {
                p class="muted" { (lang.fill("call-questions", [("count", section.questions.len().into())])) " · " (lang.text("question-nothing-yet")) }
            } @else { dl class="answers" { @for question in asked {
                @let of: Vec<&Answer> = held.iter().filter(|a| a.question == question.code && !a.value.is_empty()).collect();
                dt { (lang.of(&question.label)) }
                dd {
                    @if of.is_empty() {
                        @if let Some(said) = file.get(&question.from).filter(|_| question.asks == Asks::Item) {
                            @let said = Answer { question: question.code.clone(), revision: 0, value: said.value.clone(), year: said.year, origin: "file".into(), beside: None, recorded_at: At::now(), recorded_by: String::new() };
                            (answers::shown(reader, question, &said, &one.language))
                        } @else { p class="muted" { (lang.text("question-nothing-yet")) } }
                    }
                    @for answer in &of {
                        @if of.len() > 1 { p { span class="mark warn" { (lang.fill("answer-version", [("number", answer.revision.into())])) } } }
                        (answers::shown(reader, question, answer, &one.language))
                    }
                }
            } } }
        }
    }
}
