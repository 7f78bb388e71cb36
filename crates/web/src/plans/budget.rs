//! The money of a plan by source and by area. Two currencies are never added.

use std::collections::BTreeSet;

use axum::extract::{Path, State};
use maud::{Markup, html};
use network::{
    ids::CityCode,
    items::{BudgetLine, Kind, Source, Step},
    plans::{self, Total},
};

use super::{open::open, timeline::actions_in, words};
use crate::{App, page, problem::Problem, reader::Reader};

pub async fn page(
    State(app): State<App>,
    reader: Reader,
    Path((_, code, edition)): Path<(String, CityCode, String)>,
) -> Result<Markup, Problem> {
    let open = open(&app, &reader, &code, &edition).await?;
    let lang = reader.lang;
    let lines: Vec<&BudgetLine> =
        open.plan.of_kind(Kind::Budget).filter_map(|entry| entry.content.budget()).collect();
    let totals = plans::totals(lines.iter().copied());
    let without = open
        .plan
        .actions()
        .filter(|(entry, _)| words::lines_of(&open.plan, entry).next().is_none())
        .count();
    let body = html! {
        @if lines.is_empty() {
            div class="empty" { p { (lang.text("plan-no-money")) } }
        } @else {
            dl class="figures" { @for (currency, total) in &totals { div {
                dt { (lang.fill("plan-secured-share", [("sure", words::money(lang, total.sure, currency).into())])) }
                dd { (words::money(lang, total.all, currency)) }
            } } }
            @if totals.len() > 1 { div class="notice warn" { p { (lang.fill("plan-two-currencies", [("count", totals.len().into())])) } } }
            h2 { (lang.text("plan-by-source")) }
            (table(&reader, &lang.text("plan-field-source"), totals.keys(), Source::ALL.iter().map(|source| {
                let of = lines.iter().copied().filter(|line| line.source == *source);
                (words::word(lang, "source", source.code()), plans::totals(of))
            })))
            h2 { (lang.text("plan-by-area")) }
            (table(&reader, &lang.text("plan-field-step"), totals.keys(), Step::ALL.iter().map(|step| {
                let of = actions_in(&open, *step).flat_map(|(entry, _)| words::lines_of(&open.plan, entry));
                (words::word(lang, "step", step.code()), plans::totals(of))
            })))
            h2 { (lang.text("plan-by-year")) }
            (years(&reader, &lines, &totals))
        }
        p class="muted" { (lang.fill("plan-actions-without-money", [("count", without.into())])) }
    };
    Ok(open.page(&reader, "/budget", body))
}

type Totals = std::collections::BTreeMap<String, Total>;

fn years(reader: &Reader, lines: &[&BudgetLine], totals: &Totals) -> Markup {
    let lang = reader.lang;
    let years: BTreeSet<Option<i64>> = lines.iter().map(|line| line.year).collect();
    table(
        reader,
        &lang.text("plan-field-year"),
        totals.keys(),
        years.into_iter().map(|year| {
            let of = lines.iter().copied().filter(|line| line.year == year);
            let name = year
                .map_or_else(|| lang.text("plan-no-year").into_owned(), |year| year.to_string());
            (name, plans::totals(of))
        }),
    )
}

/// A row for each kind of thing, a column for each currency; what has no money is shown empty.
fn table<'a>(
    reader: &Reader,
    head: &str,
    currencies: impl Iterator<Item = &'a String> + Clone,
    rows: impl Iterator<Item = (String, Totals)>,
) -> Markup {
    let lang = reader.lang;
    page::scrolling(
        head,
        html! {
            table class="money" {
                thead { tr {
                    th scope="col" { (head) }
                    @for currency in currencies.clone() {
                        th scope="col" class="number" { (lang.fill("plan-planned-in", [("currency", currency.as_str().into())])) }
                        th scope="col" class="number" { (lang.fill("plan-secured-in", [("currency", currency.as_str().into())])) }
                    }
                } }
                tbody { @for (name, totals) in rows { tr {
                    th scope="row" { (name) }
                    @for currency in currencies.clone() {
                        @match totals.get(currency) {
                            Some(total) => {
                                td class="number" { (words::money(lang, total.all, currency)) }
                                td class="number" { (words::money(lang, total.sure, currency)) }
                            }
                            None => { td class="number muted" { "–" } td class="number muted" { "–" } }
                        }
                    }
                } } }
            }
        },
    )
}
