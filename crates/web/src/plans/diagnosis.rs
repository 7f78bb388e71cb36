//! What the city's own figures say, for the plan to answer: as they were on the day of
//! publication, or as they are for the draft.

use axum::extract::{Path, State};
use indices::progress::Status;
use maud::{Markup, html};
use network::{
    ids::CityCode,
    items::Kind,
    plans::{self, Finding},
};

use super::{
    open::{Open, open},
    words,
};
use crate::{App, figures, page, problem::Problem, progress as drawings, reader::Reader};

pub async fn page(
    State(app): State<App>,
    reader: Reader,
    Path((_, code, edition)): Path<(String, CityCode, String)>,
) -> Result<Markup, Problem> {
    let open = open(&app, &reader, &code, &edition).await?;
    let lang = reader.lang;
    let findings = match open.plan.version {
        Some(_) => open.plan.findings.clone(),
        None => plans::findings(&mut *app.db.read().await?, &code, &reader.known).await?,
    };
    let of = |wanted: &[Status]| -> Vec<&Finding> {
        findings.iter().filter(|one| one.status.is_some_and(|s| wanted.contains(&s))).collect()
    };
    let groups = [
        ("plan-found-worsening", of(&[Status::Worsening, Status::ProbablyWorsening])),
        ("plan-found-unclear", of(&[Status::NoClearChange])),
        ("plan-found-improving", of(&[Status::Improving, Status::ProbablyImproving])),
        ("plan-found-few", of(&[Status::TooFew])),
    ];
    let missing = open
        .frameworks
        .measurements()
        .filter(|m| findings.iter().all(|one| one.measurement != m.code))
        .count();
    let body = html! {
        p { (lang.text(if open.plan.version.is_some() { "plan-diagnosis-then" } else { "plan-diagnosis-now" })) }
        @if let Some((entry, frame)) = open.plan.frame() {
            @if frame.diagnosis.is_blank() {
                @if open.may_write { p { a class="button plain" href=(open.write_href(&reader, &format!("item={}", entry.id))) { (lang.text("plan-write-diagnosis")) } } }
            } @else { (words::prose(lang, &frame.diagnosis)) }
        }
        @if findings.is_empty() { div class="empty" { p { (lang.text("plan-no-findings")) } } }
        @for (key, found) in groups { @if !found.is_empty() { (group(&reader, &open, key, &found)) } }
        @if missing > 0 { p class="muted" { (lang.fill("plan-found-missing", [("count", missing.into())])) } }
    };
    Ok(open.page(&reader, "/diagnosis", body))
}

fn group(reader: &Reader, open: &Open, key: &str, found: &[&Finding]) -> Markup {
    let lang = reader.lang;
    let [value, status, target] =
        ["observation-value", "plan-field-status", "targets-title"].map(|key| lang.text(key));
    html! {
        section {
            h2 { (lang.fill(key, [("count", found.len().into())])) }
            (page::scrolling(&lang.fill(key, [("count", found.len().into())]), html! { table class="cards" {
                thead { tr {
                    th scope="col" { (lang.text("frameworks-measurement")) } th scope="col" class="number" { (value) }
                    th scope="col" { (status) } th scope="col" { (target) }
                    @if open.may_write { th scope="col" { (lang.text("plan-answer")) } }
                } }
                tbody { @for one in found {
                    @let measurement = open.frameworks.measurement(&one.measurement);
                    @let unit = measurement.and_then(|m| open.frameworks.unit(&m.unit));
                    @let name = measurement.map_or(one.measurement.as_str(), |m| lang.of(&m.label));
                    tr {
                        th scope="row" { a href=(reader.href(&format!("/cities/{}/measurements/{}", open.code(), one.measurement))) { (name) } }
                        td class="number" data-label=(value) { (figures::value(lang, unit, one.value)) " " span class="muted" { "(" (one.period) ")" } }
                        td data-label=(status) { @if let Some(status) = one.status { (drawings::status(lang, status)) }
                            @if let Some(chance) = one.improving { " " span class="small muted" { (lang.fill("plan-chance-better", [("chance", figures::chance(lang, chance).into())])) } } }
                        td data-label=(target) { @if let (Some(target), Some(by)) = (one.target, one.by) { (lang.fill("plan-target-by", [("value", figures::value(lang, unit, target).into()), ("year", by.to_string().into())])) } }
                        @if open.may_write { td data-label=(lang.text("plan-answer")) { (answers(reader, open, one, name)) } }
                    }
                } }
            } }))
        }
    }
}

/// The objectives that answer a finding, or the way to take it up as a challenge.
fn answers(reader: &Reader, open: &Open, one: &Finding, name: &str) -> Markup {
    let lang = reader.lang;
    let count = open
        .plan
        .entries
        .iter()
        .filter(|entry| match entry.content.kind() {
            Kind::Challenge => {
                entry.content.challenge().is_some_and(|c| c.measurements.contains(&one.measurement))
            }
            Kind::Objective => {
                entry.content.objective().is_some_and(|o| o.measurements.contains(&one.measurement))
            }
            _ => false,
        })
        .count();
    html! {
        @if count > 0 { (lang.fill("plan-answered", [("count", count.into())])) }
        @else { a href=(open.write_href(reader, &format!("kind=challenge&measurement={}", one.measurement)))
            aria-label=(lang.fill("plan-take-up-this", [("name", name.into())])) { (lang.text("plan-take-up")) } }
    }
}
