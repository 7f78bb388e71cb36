//! One action: who, when, where, with what money and which risks, and what moves beside it.

use axum::extract::{Path, State};
use maud::{Markup, html};
use network::{
    Error, When,
    evidence::Support,
    ids::{CityCode, ItemId},
    items::{Action, Kind},
    plans::Entry,
    progress,
};

use super::{
    monitoring,
    open::{Open, open},
    overview::edit_link,
    words,
};
use crate::{App, evidence, page, problem::Problem, reader::Reader};

pub async fn page(
    State(app): State<App>,
    reader: Reader,
    Path((_, code, edition, item)): Path<(String, CityCode, String, ItemId)>,
) -> Result<Markup, Problem> {
    let open = open(&app, &reader, &code, &edition).await?;
    let (lang, plan) = (reader.lang, &open.plan);
    let entry = plan.get(&item).ok_or(Error::NotFound)?;
    let action = entry.content.action().ok_or(Error::NotFound)?;
    let mut conn = app.db.read().await?;
    let standing = progress::of_city(&mut conn, &code, &reader.known, None).await?;
    let action_is = Support::of("action", item.as_str());
    let evidence = evidence::beside(&mut conn, &reader, &code, &action_is).await?;
    drop(conn);
    let name = words::plain(lang, &action.name).to_owned();
    let add = |kind: Kind| open.write_href(&reader, &format!("kind={}&parent={item}", kind.code()));
    Ok(page::page(
        &reader,
        &name,
        html! {
            (open.crumbs(&reader, true))
            h1 { (words::said(lang, &action.name)) }
            (open.standing(&reader))
            (words::prose(lang, &action.what))
            (facts(&reader, &open, entry, action))
            (words::credit(&reader, action.credit.as_ref()))
            @if open.may_write { div class="actions" {
                a class="button" href=(add(Kind::Milestone)) { (lang.text("plan-add-milestone")) }
                a class="button plain" href=(add(Kind::Budget)) { (lang.text("plan-add-budget")) }
                a class="button plain" href=(add(Kind::Risk)) { (lang.text("plan-add-risk")) }
                a class="button plain" href=(open.write_href(&reader, &format!("item={item}"))) { (lang.text("plan-edit-action")) }
                a class="button plain" href=(reader.href(&format!("/cities/{code}/plan/items/{item}"))) { (lang.text("plan-history")) }
            } }
            (milestones(&reader, &open, entry))
            (budget(&reader, &open, entry))
            (risks(&reader, &open, entry))
            (evidence)
            (monitoring::beside(&reader, &open, &standing, entry, action))
        },
    ))
}

fn facts(reader: &Reader, open: &Open, entry: &Entry, action: &Action) -> Markup {
    let (lang, plan) = (reader.lang, &open.plan);
    let groups: Vec<String> =
        action.groups.iter().map(|group| words::word(lang, "group", group.code())).collect();
    let parts = [
        ("plan-field-does", &action.does),
        ("plan-field-asked", &action.asked),
        ("plan-field-told", &action.told),
    ];
    html! {
        dl class="facts" {
            dt { (lang.text("plan-field-status")) } dd { (words::status(lang, action)) }
            dt { (lang.text("plan-field-when")) } dd { (words::span(lang, action.from.as_ref(), action.until.as_ref())) }
            @if !action.place.is_blank() { dt { (lang.text("plan-field-place")) } dd { (words::said(lang, &action.place)) } }
            @if !groups.is_empty() { dt { (lang.text("plan-field-groups")) } dd { (lang.list(&groups)) } }
            dt { (lang.text("plan-field-decides")) }
            dd { @match action.decides.as_deref().and_then(|id| words::who(lang, plan, id)) {
                Some(name) => (name), None => span class="muted" { (lang.text("plan-nobody")) },
            } }
            @for (key, who) in parts { @if !who.is_empty() { dt { (lang.text(key)) } dd { (words::everybody(lang, plan, who)) } } }
            @if let Some((above, objective)) = entry.parent.as_ref().and_then(|id| plan.get(id)).and_then(|e| Some((e, e.content.objective()?))) {
                dt { (lang.text("plan-word-kind-objective")) }
                dd { a href=(open.href(reader, &format!("#{}", above.id))) { (words::said(lang, &objective.name)) } }
            }
            (words::serves(reader, &open.frameworks, plan.features_of(entry, action), plan.goals_of(entry, action)))
        }
    }
}

fn milestones(reader: &Reader, open: &Open, entry: &Entry) -> Markup {
    let (lang, plan) = (reader.lang, &open.plan);
    let date = |when: Option<&When>| when.map(|when| lang.date(when.as_str())).unwrap_or_default();
    let [due, after, done] =
        ["plan-field-due", "plan-field-after", "plan-field-done"].map(|key| lang.text(key));
    html! {
        section {
            h2 { (lang.text("plan-milestones")) }
            @if plan.below(&entry.id, Kind::Milestone).next().is_none() { p class="muted" { (lang.text("plan-no-milestones")) } }
            @else { (page::scrolling(&lang.text("plan-milestones"), html! { table class="cards" {
                thead { tr {
                    th scope="col" { (lang.text("plan-word-kind-milestone")) } th scope="col" { (due) } th scope="col" { (after) } th scope="col" { (done) }
                    @if open.may_write { th scope="col" { span class="only-read" { (lang.text("plan-edit")) } } }
                } }
                tbody { @for below in plan.below(&entry.id, Kind::Milestone) { @if let Some(one) = below.content.milestone() { tr {
                    th scope="row" { (words::said(lang, &one.name)) }
                    td data-label=(due) { (date(one.due.as_ref())) }
                    td data-label=(after) {
                        @let names: Vec<&str> = one.after.iter().filter_map(|id| plan.get(id)).map(|e| words::plain(lang, e.content.name())).collect();
                        (lang.list(&names))
                    }
                    td data-label=(done) { @match &one.done { Some(when) => { "✓ " (date(Some(when))) } None => "" } }
                    @if open.may_write { td { (edit_link(reader, open, below)) } }
                } } } }
            } })) }
        }
    }
}

fn budget(reader: &Reader, open: &Open, entry: &Entry) -> Markup {
    let (lang, plan) = (reader.lang, &open.plan);
    let [amount, source, funding, year] =
        ["plan-field-amount", "plan-field-source", "plan-field-funding", "plan-field-year"]
            .map(|key| lang.text(key));
    html! {
        @if plan.below(&entry.id, Kind::Budget).next().is_some() { section {
            h2 { (lang.text("plan-money")) }
            (page::scrolling(&lang.text("plan-money"), html! { table class="cards" {
                thead { tr {
                    th scope="col" { (lang.text("plan-word-kind-budget")) } th scope="col" class="number" { (amount) }
                    th scope="col" { (source) } th scope="col" { (funding) } th scope="col" class="number" { (year) }
                    @if open.may_write { th scope="col" { span class="only-read" { (lang.text("plan-edit")) } } }
                } }
                tbody { @for below in plan.below(&entry.id, Kind::Budget) { @if let Some(one) = below.content.budget() { tr {
                    th scope="row" { @if one.name.is_blank() { (words::word(lang, "source", one.source.code())) } @else { (words::said(lang, &one.name)) } }
                    td class="number" data-label=(amount) { (words::money(lang, one.amount, &one.currency)) }
                    td data-label=(source) { (words::word(lang, "source", one.source.code())) }
                    td data-label=(funding) { (words::word(lang, "funding", one.funding.code())) }
                    td class="number" data-label=(year) { @if let Some(year) = one.year { (year) } }
                    @if open.may_write { td { (edit_link(reader, open, below)) } }
                } } } }
                tfoot { tr { th scope="row" { (lang.text("plan-sum")) } td class="number" { (words::sums(lang, words::lines_of(plan, entry))) } td {} td {} td {} @if open.may_write { td {} } } }
            } }))
        } }
    }
}

fn risks(reader: &Reader, open: &Open, entry: &Entry) -> Markup {
    let (lang, plan) = (reader.lang, &open.plan);
    html! {
        @if plan.below(&entry.id, Kind::Risk).next().is_some() { section {
            h2 { (lang.text("plan-risks")) }
            ul class="cards" { @for below in plan.below(&entry.id, Kind::Risk) { @if let Some(risk) = below.content.risk() {
                li class="card" {
                    h3 { (words::said(lang, &risk.name)) }
                    p class="small muted" { (lang.fill("plan-risk-is", [
                        ("likelihood", words::word(lang, "level", risk.likelihood.code()).into()),
                        ("impact", words::word(lang, "level", risk.impact.code()).into()),
                    ])) }
                    (words::prose(lang, &risk.answer))
                    @if open.may_write { p { (edit_link(reader, open, below)) } }
                }
            } } }
        } }
    }
}
