use axum::extract::{Path, State};
use maud::{Markup, html};
use network::{
    cities,
    ids::CityCode,
    items::Kind,
    partners::Sector,
    plans::{self, Plan},
    structure::{self, Part, Structure},
};

use crate::{
    App, Lang,
    page::{self, crumbs},
    plans::words,
    problem::Problem,
    reader::Reader,
};

/// More actions than this are folded in the table of who answers.
const MANY: usize = 60;

pub async fn page(
    State(app): State<App>,
    reader: Reader,
    Path((_, code)): Path<(String, CityCode)>,
) -> Result<Markup, Problem> {
    let lang = reader.lang;
    let mut conn = app.db.read().await?;
    let city = cities::get(&mut conn, &code, &reader.known, reader.known_on).await?;
    let found = structure::of_city(&mut conn, &reader.actor, &code, &reader.known).await?;
    let inside = reader.actor.may_read_drafts(&code).is_ok();
    let plan = if inside {
        Some(plans::draft(&mut conn, &reader.actor, &code, &reader.known).await?)
    } else {
        plans::published(&mut conn, &code, None, &reader.known).await?
    };
    drop(conn);
    let may_write = reader.known.is_now() && reader.actor.may_coordinate(&code).is_ok();
    let title = lang.fill("structure-of", [("city", city.name().into())]);
    let add = |asked: &str| reader.href(&format!("/cities/{code}/plan/write?{asked}"));
    let empty = found.items.is_empty() && found.partners.is_empty();
    Ok(page::page(
        &reader,
        &title,
        html! {
            (crumbs(&reader, &[
                ("/cities".into(), lang.text("nav-cities").into_owned()),
                (format!("/cities/{code}"), city.name().to_owned()),
                (format!("/cities/{code}/plan"), lang.text("plan-title").into_owned()),
            ]))
            h1 { (title) }
            p class="lead" { (lang.text("structure-lead")) }
            @if empty { div class="empty" { p { (lang.text(if may_write { "structure-empty-next" } else { "structure-empty" })) } } }
            @if may_write { div class="actions" {
                a class={ "button" @if !empty { " plain" } } href=(add("kind=department")) { (lang.text("plan-new-department")) }
                a class="button plain" href=(add("kind=body")) { (lang.text("plan-new-body")) }
                a class="button plain" href=(reader.href(&format!("/cities/{code}/structure/partner"))) { (lang.text("structure-new-partner")) }
            } }
            (bodies(&reader, &code, &found, may_write))
            (departments(&reader, &code, &found, may_write))
            (partners(&reader, &code, &found, may_write))
            @if let Some(plan) = &plan { (answers(&reader, plan, inside)) }
            (meetings(&reader, &code, &found))
        },
    ))
}

/// The name of a department or partner in what this page holds.
pub fn name_of<'a>(lang: Lang, found: &'a Structure, who: &str) -> Option<&'a str> {
    let partner = found.partners.iter().find(|one| one.id.as_str() == who);
    let department =
        || found.items.iter().find(|item| item.id.as_str() == who)?.content.department();
    partner
        .map(|one| one.name.as_str())
        .or_else(|| department().map(|one| words::plain(lang, &one.name)))
}

pub fn names(lang: Lang, found: &Structure, ids: &[String]) -> String {
    let names: Vec<&str> = ids.iter().filter_map(|id| name_of(lang, found, id)).collect();
    lang.list(&names)
}

fn bodies(reader: &Reader, code: &CityCode, found: &Structure, may_write: bool) -> Markup {
    let lang = reader.lang;
    html! {
        @if found.bodies().next().is_some() { section {
            h2 { (lang.text("structure-bodies")) }
            ul class="cards" { @for (item, body) in found.bodies() { li class="card" id=(item.id) {
                h3 { (words::said(lang, &body.name)) }
                p class="small muted" { (words::word(lang, "form", body.form.code())) @if !body.meets.is_blank() { " · " (words::said(lang, &body.meets)) } }
                (words::prose(lang, &body.mandate))
                dl class="facts" {
                    @if let Some(chair) = body.chair.as_deref().and_then(|id| name_of(lang, found, id)) { dt { (lang.text("plan-field-chair")) } dd { (chair) } }
                    @if !body.members.is_empty() { dt { (lang.text("plan-field-members")) } dd { (names(lang, found, &body.members)) } }
                }
                @if may_write { p {
                    a href=(reader.href(&format!("/cities/{code}/plan/write?kind=meeting&parent={}", item.id))) { (lang.text("plan-new-meeting")) } " · "
                    a href=(reader.href(&format!("/cities/{code}/plan/write?item={}", item.id))) aria-label=(lang.fill("plan-edit-this", [("name", words::plain(lang, &body.name).into())])) { (lang.text("plan-edit")) }
                } }
            } } }
        } }
    }
}

fn departments(reader: &Reader, code: &CityCode, found: &Structure, may_write: bool) -> Markup {
    let lang = reader.lang;
    let [answers, head] = ["plan-field-answers-for", "plan-field-head"].map(|key| lang.text(key));
    html! {
        @if found.departments().next().is_some() { section {
            h2 { (lang.text("structure-departments")) }
            (page::scrolling(&lang.text("structure-departments"), html! { table class="cards" {
                thead { tr {
                    th scope="col" { (lang.text("plan-word-kind-department")) } th scope="col" { (answers) } th scope="col" { (head) }
                    @if may_write { th scope="col" { span class="only-read" { (lang.text("plan-edit")) } } }
                } }
                tbody { @for (item, department) in found.departments() { tr id=(item.id) {
                    th scope="row" { (words::said(lang, &department.name)) }
                    td data-label=(answers) { (words::said(lang, &department.answers_for)) }
                    td data-label=(head) { (department.head) @if !department.contact.is_empty() { " " a href={ "mailto:" (department.contact) } { (department.contact) } } }
                    @if may_write { td { a href=(reader.href(&format!("/cities/{code}/plan/write?item={}", item.id))) aria-label=(lang.fill("plan-edit-this", [("name", words::plain(lang, &department.name).into())])) { (lang.text("plan-edit")) } } }
                } } }
            } }))
        } }
    }
}

fn partners(reader: &Reader, code: &CityCode, found: &Structure, may_write: bool) -> Markup {
    let lang = reader.lang;
    let absent: Vec<String> = Sector::ALL
        .iter()
        .filter(|sector| {
            **sector != Sector::Other && found.partners.iter().all(|p| p.sector != **sector)
        })
        .map(|sector| lang.text(&format!("sector-{sector}")).into_owned())
        .collect();
    html! {
        @if !found.partners.is_empty() { section {
            h2 { (lang.text("structure-partners")) }
            dl class="facts" { @for sector in Sector::ALL {
                @let of: Vec<_> = found.partners.iter().filter(|one| one.sector == sector).collect();
                @if !of.is_empty() {
                    dt { (lang.text(&format!("sector-{sector}"))) }
                    dd { ul class="plain" { @for one in of { li {
                        @if one.address.is_empty() { (one.name) } @else { a href=(one.address) rel="noopener nofollow" { (one.name) } }
                        @if !one.person.is_empty() || !one.contact.is_empty() { " " span class="small muted" { (one.person) " " (one.contact) } }
                        @if may_write { " " a class="small" href=(reader.href(&format!("/cities/{code}/structure/partner?partner={}", one.id))) aria-label=(lang.fill("plan-edit-this", [("name", one.name.as_str().into())])) { (lang.text("plan-edit")) } }
                    } } } }
                }
            } }
            @if !absent.is_empty() { p class="muted" { (lang.fill("structure-no-partner-from", [("sectors", lang.list(&absent).into())])) } }
        } }
    }
}

/// Who decides, does, is asked and is told, action by action.
fn answers(reader: &Reader, plan: &Plan, inside: bool) -> Markup {
    let lang = reader.lang;
    let edition = plan.version.as_ref().map_or("draft".to_owned(), |v| v.number.to_string());
    let keys = ["plan-field-decides", "plan-field-does", "plan-field-asked", "plan-field-told"];
    let heads = keys.map(|key| lang.text(key));
    let unanswered = structure::unanswered(plan).len();
    let table = |objective: &plans::Entry| {
        page::scrolling(
            &lang.fill(
                "plan-actions-of",
                [("name", words::plain(lang, objective.content.name()).into())],
            ),
            html! {
                table class="cards answers" {
                    thead { tr { th scope="col" { (lang.text("plan-word-kind-action")) } @for head in &heads { th scope="col" { (head) } } } }
                    tbody { @for (entry, action) in plan.actions_of(&objective.id) { tr {
                        th scope="row" { a href=(reader.href(&format!("/cities/{}/plan/{edition}/actions/{}", plan.city, entry.id))) { (words::said(lang, &action.name)) } }
                        td data-label=(heads[0]) { @match action.decides.as_deref().and_then(|id| words::who(lang, plan, id)) { Some(name) => (name), None => span class="muted" { (lang.text("plan-nobody")) } } }
                        @for (at, who) in [&action.does, &action.asked, &action.told].into_iter().enumerate() { td data-label=(heads[at + 1]) { (words::everybody(lang, plan, who)) } }
                    } } }
                }
            },
        )
    };
    let many = plan.actions().count() > MANY;
    html! {
        @if plan.actions().next().is_some() { section {
            h2 { (lang.text("structure-answers")) }
            p { (lang.text("structure-answers-lead")) }
            @if inside && unanswered > 0 { div class="notice warn" { p { (lang.fill("structure-unanswered", [("count", unanswered.into())])) } } }
            @for (entry, objective) in plan.objectives() { @if plan.actions_of(&entry.id).next().is_some() {
                @if many { details { summary { (words::said(lang, &objective.name)) } (table(entry)) } }
                @else { h3 { (words::said(lang, &objective.name)) } (table(entry)) }
            } }
            (by_who(reader, plan))
        } }
    }
}

/// How much each has on their table.
fn by_who(reader: &Reader, plan: &Plan) -> Markup {
    let lang = reader.lang;
    let everybody = plan
        .of_kind(Kind::Department)
        .map(|entry| (entry.id.to_string(), words::plain(lang, entry.content.name())))
        .chain(plan.partners.iter().map(|one| (one.id.clone(), one.name.as_str())));
    let heads = ["plan-field-decides", "plan-field-does", "plan-field-asked", "plan-field-told"]
        .map(|key| lang.text(key));
    let parts = [Part::Decides, Part::Does, Part::Asked, Part::Told];
    html! {
        details {
            summary { (lang.text("structure-by-who")) }
            (page::scrolling(&lang.text("structure-by-who"), html! { table {
                thead { tr { th scope="col" { (lang.text("structure-who")) } @for head in &heads { th scope="col" class="number" { (head) } } } }
                tbody { @for (id, name) in everybody { tr {
                    th scope="row" { (name) }
                    @for part in parts {
                        @let count = plan.actions().filter(|(_, action)| structure::part_of(action, &id) == Some(part)).count();
                        td class="number" { @if count == 0 { span class="muted" { "–" } } @else { (count) } }
                    }
                } } }
            } }))
        }
    }
}

fn meetings(reader: &Reader, code: &CityCode, found: &Structure) -> Markup {
    let lang = reader.lang;
    let all = found.meetings();
    html! {
        @if !all.is_empty() { section {
            h2 { (lang.text("structure-meetings")) }
            ul class="meetings" { @for (item, meeting) in all { li {
                a href=(reader.href(&format!("/cities/{code}/structure/meetings/{}", item.id))) { (words::said(lang, &meeting.name)) }
                " " span class="muted" {
                    @if let Some(on) = &meeting.on { (lang.date(on.as_str())) " · " }
                    (lang.fill("structure-decisions-count", [("count", found.decisions_of(&item.id).count().into())]))
                }
                @if !meeting.open { " " span class="mark" { (lang.text("structure-inside")) } }
            } } }
        } }
    }
}
