//! One submission to be decided about.

use maud::{Markup, html};
use network::{
    calls::Phase,
    decisions::{Ranked, Ranking},
    ids::At,
    memberships::Outcome,
    submissions::State as Standing,
};

use super::list::{Asked, is_read, outcome, suggestion};
use crate::{calls::draw::moment, reader::Reader};

pub fn card(reader: &Reader, found: &Ranking, row: &Ranked, typed: &Asked, page: usize) -> Markup {
    let (lang, id) = (reader.lang, row.submission.id.as_str());
    let held = row.decision.as_ref();
    let own = typed.submission == id;
    let reason = if own { typed.reason.as_str() } else { held.map_or("", |d| d.reason.as_str()) };
    let chosen = match own {
        true => typed.outcome.as_str(),
        false => held.map_or("", |decision| decision.outcome.code()),
    };
    let until = match own {
        true => typed.until.clone(),
        false => {
            held.and_then(|d| d.complete_by.as_ref()).map_or_else(String::new, ToString::to_string)
        }
    };
    let may = Outcome::of(found.call.says.kind);
    html! {
        li class="card" id=(format!("decide-{id}")) {
            h3 { (row.name) }
            p { @if is_read(found) { (suggestion(lang, row.suggestion)) " " } (outcome(lang, row)) }
            (completion(reader, found, row))
            @if let Some(decision) = held { p { (decision.reason) } p { a href=(reader.href(&format!("/submissions/{id}/letter"))) { (lang.text("decision-letter")) } } }
            details open[own] {
                summary { (lang.text(if held.is_some() { "decision-change" } else { "decision-make" })) }
                form method="post" action=(format!("/{}/calls/{}/decision", lang.code(), found.call.code)) {
                    input type="hidden" name="submission" value=(id);
                    @if page > 1 { input type="hidden" name="page" value=(page); }
                    fieldset {
                        legend { (lang.text("decision-outcome")) }
                        @for code in may.iter().map(|outcome| outcome.code()) { label class="choice" {
                            input type="radio" name="outcome" value=(code) checked[chosen == code]; span { (lang.text(&format!("outcome-{code}"))) }
                        } }
                    }
                    @if may.contains(&Outcome::Returned) {
                        div class="field until" {
                            label for=(format!("until-{id}")) { (lang.text("decision-until")) }
                            p class="hint" id=(format!("until-hint-{id}")) { (lang.fill("decision-until-hint", [("zone", found.call.says.window.zone.replace('_', " ").into())])) }
                            input type="datetime-local" step="1" id=(format!("until-{id}")) name="until" value=(until) aria-describedby=(format!("until-hint-{id}"));
                        }
                    }
                    div class="field" {
                        label for=(format!("reason-{id}")) { (lang.text("decision-reason")) }
                        p class="hint" id=(format!("hint-{id}")) { (lang.text("decision-reason-hint")) }
                        textarea id=(format!("reason-{id}")) name="reason" rows="4" aria-describedby=(format!("hint-{id}")) { (reason) }
                    }
                    div class="actions" {
                        button class="plain" name="act" value="decide" aria-label=(format!("{}: {}", lang.text("decision-keep"), row.name)) { (lang.text("decision-keep")) }
                        @if held.is_some_and(|d| d.told_at.is_none()) { button class="quiet" name="act" value="reopen" aria-label=(format!("{}: {}", lang.text("decision-reopen"), row.name)) { (lang.text("decision-reopen")) } }
                    }
                }
            }
        }
    }
}

/// How a submission stands that was given back to its city.
fn completion(reader: &Reader, found: &Ranking, row: &Ranked) -> Markup {
    let (lang, window) = (reader.lang, &found.call.says.window);
    let told = row.decision.as_ref().filter(|decision| decision.told_at.is_some());
    let Some(by) = told.and_then(|decision| decision.complete_by.as_ref()) else {
        return html! {};
    };
    let moment = [("moment", moment(lang, by).into())];
    html! {
        @if row.submission.state != Standing::Reopened {
            p { span class="mark good" { (lang.text("completion-came")) } " "
                @if let Some(at) = &row.submission.sent_at { (lang.day(at)) " " }
                a href=(reader.href(&format!("/submissions/{}", row.submission.id))) { (lang.text("completion-read")) } }
        } @else if window.phase_until(by, &At::now()) == Phase::Closed {
            p { strong { (lang.fill("completion-over", moment)) } }
        } @else {
            p class="muted" { (lang.fill("completion-open", moment)) }
        }
    }
}
