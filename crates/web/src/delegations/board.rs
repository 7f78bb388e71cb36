//! Who was invited and what they answered, by region, kind and state; inviting one or many.

use std::collections::BTreeMap;

use axum::{
    Form,
    extract::{Query, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use jiff::civil::Date;
use maud::{Markup, html};
use network::{
    Conn, Error, Result,
    conferences::{self, Conference},
    delegations::{self, NewInvitation, Standing, State as Answered},
    groupings,
    ids::Known,
    mail,
    registrations::State as Registered,
};
use serde::Deserialize;

use super::{letters, words};
use crate::{
    App, Lang,
    conferences::{
        frame::{Organised, frame},
        words::plain,
    },
    fields::{Field, Wrong, settled, summary},
    page::{crumbs, page, scrolling},
    problem::Problem,
    reader::Reader,
};

#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    pub region: String,
    pub kind: String,
    pub state: String,
    pub done: String,
}

impl Asked {
    pub fn lets_through(&self, one: &Standing, today: Date) -> bool {
        let is = &one.delegation.is;
        let state = match self.state.as_str() {
            "" => true,
            "late" => one.delegation.is_late(today),
            state => is.state.code() == state,
        };
        state
            && (self.region.is_empty() || is.region == self.region)
            && (self.kind.is_empty() || is.kind == self.kind)
    }

    pub fn query(&self) -> String {
        format!("region={}&kind={}&state={}", self.region, self.kind, self.state)
    }
}

#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub struct Typed {
    kind: String,
    name: String,
    country: String,
    region: String,
    addressee: String,
    email: String,
    language: String,
    due: String,
    table: String,
}

pub async fn board(
    State(app): State<App>,
    Organised { reader, code }: Organised,
    Query(asked): Query<Asked>,
) -> Result<Markup, Problem> {
    let mut conn = app.db.read().await?;
    let typed = Typed { language: reader.lang.code().into(), ..Typed::default() };
    Ok(drawn(&mut conn, &reader, &code, &asked, &typed, None, None).await?)
}

fn due(text: &str) -> Result<Date> {
    let text = text.trim();
    text.parse().map_err(|_| Error::invalid("due", "date-invalid").with("value", text))
}

pub async fn invite(
    State(app): State<App>,
    Organised { reader, code }: Organised,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    let mut tx = app.db.begin().await?;
    let conference = conferences::get(&mut tx, &reader.actor, &code, &Known::NOW).await?;
    let outcome = async {
        let new = NewInvitation {
            kind: typed.kind.clone(),
            name: typed.name.clone(),
            country: typed.country.clone(),
            region: typed.region.clone(),
            addressee: typed.addressee.clone(),
            email: typed.email.clone(),
            language: typed.language.clone(),
            due: Some(due(&typed.due)?),
        };
        let (one, secret) =
            delegations::invite(&mut tx, &reader.actor, &code, new, words::today()).await?;
        let letter = letters::invited(&app.address, &conference, &one, &secret);
        mail::write(&mut tx, letter).await?;
        Ok(one)
    }
    .await;
    let to = |_| format!("/conferences/{code}/delegations?done=invited");
    settled(tx, &reader, outcome, to, async |wrong| {
        let (mut conn, asked) = (app.db.read().await?, Asked::default());
        Ok(drawn(&mut conn, &reader, &code, &asked, &typed, Some(&wrong), None).await?)
    })
    .await
}

/// A connection to read with after a transaction that must not be kept.
pub async fn fresh(app: &App, tx: network::Tx) -> Result<impl std::ops::DerefMut<Target = Conn>> {
    drop(tx);
    app.db.read().await
}

/// Many at once: all are invited, or none and every line to mend is named.
pub async fn table(
    State(app): State<App>,
    Organised { reader, code }: Organised,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    let mut tx = app.db.begin().await?;
    let conference = conferences::get(&mut tx, &reader.actor, &code, &Known::NOW).await?;
    let mut problems = Vec::new();
    match delegations::lines(&typed.table, &typed.language, due(&typed.due).ok()) {
        Ok(all) => {
            for (number, new) in all.into_iter().enumerate() {
                let invited =
                    delegations::invite(&mut tx, &reader.actor, &code, new, words::today()).await;
                match invited {
                    Ok((one, secret)) => {
                        let letter = letters::invited(&app.address, &conference, &one, &secret);
                        mail::write(&mut tx, letter).await?;
                    }
                    Err(Error::Invalid { code, args, .. }) => {
                        let place = (number + 2).to_string();
                        problems.push(network::Problem { place, code, args });
                    }
                    Err(error) => return Err(error.into()),
                }
            }
        }
        Err(Error::Unusable(found)) => problems = found,
        Err(error) => return Err(error.into()),
    }
    if problems.is_empty() {
        tx.commit().await?;
        let to = reader.href(&format!("/conferences/{code}/delegations?done=invited"));
        return Ok(Redirect::to(&to).into_response());
    }
    let mut conn = fresh(&app, tx).await?;
    let asked = Asked::default();
    let page = drawn(&mut conn, &reader, &code, &asked, &typed, None, Some(&problems)).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}

async fn drawn(
    conn: &mut Conn,
    reader: &Reader,
    code: &str,
    asked: &Asked,
    typed: &Typed,
    wrong: Option<&Wrong>,
    problems: Option<&[network::Problem]>,
) -> Result<Markup> {
    let lang = reader.lang;
    let today = words::today();
    let one = conferences::get(conn, &reader.actor, code, &Known::NOW).await?;
    let all = delegations::all(conn, &reader.actor, code).await?;
    let shown: Vec<&Standing> =
        all.iter().filter(|standing| asked.lets_through(standing, today)).collect();
    let title = lang.text("delegations-title");
    let open = wrong.is_some() || all.is_empty();
    Ok(frame(
        reader,
        &one,
        &title,
        "/delegations",
        html! {
            @if asked.done == "invited" { div class="notice good" role="status" { p { (lang.text("delegations-done")) } } }
            (summary(lang, wrong))
            @if let Some(problems) = problems {
                div class="notice bad" role="alert" {
                    p { strong { (lang.text("delegations-table-broken")) } }
                    ul { @for problem in problems {
                        li { (lang.fill("delegations-line", [("line", problem.place.as_str().into())])) " "
                            (lang.fill(problem.code, problem.args.iter().map(|(name, value)| (*name, value.as_str().into())))) }
                    } }
                }
            }
            @if all.is_empty() {
                div class="empty" { p { (lang.text("delegations-none")) } }
            } @else {
                (figures(lang, &all, today))
                div class="actions" { a class="button" href="#invite" { (lang.text("delegations-invite")) } }
                (by_region(reader, code, &one, &all))
                h2 { (lang.fill("delegations-count", [("count", shown.len().into())])) }
                (filters(reader, code, &one, asked))
                (rows(reader, code, &one, &shown, today))
                div class="actions" {
                    a class="button plain" href=(format!("/api/conferences/{code}/delegations.csv?lang={}&{}", lang.code(), asked.query())) { "CSV" }
                    a class="button plain" href=(format!("/api/conferences/{code}/delegations.xlsx?lang={}&{}", lang.code(), asked.query())) { "XLSX" }
                    a class="button plain" href=(reader.href(&format!("/conferences/{code}/funded"))) { (lang.text("funded-title")) }
                }
            }
            details id="invite" open[open] { summary { (lang.text("delegations-invite")) } (invite_form(reader, code, &one, typed, wrong)) }
            details open[problems.is_some()] { summary { (lang.text("delegations-invite-many")) } (table_form(reader, code, typed)) }
        },
    ))
}

fn figures(lang: Lang, all: &[Standing], today: Date) -> Markup {
    let of = |state: Answered| all.iter().filter(|one| one.delegation.is.state == state).count();
    let late = all.iter().filter(|one| one.delegation.is_late(today)).count();
    let people: usize = all.iter().map(|one| one.members.len()).sum();
    html! {
        dl class="figures" {
            div { dt { (lang.text("delegation-accepted")) } dd { (of(Answered::Accepted)) } }
            div { dt { (lang.text("delegation-declined")) } dd { (of(Answered::Declined)) } }
            div { dt { (lang.text("delegations-open")) } dd { (of(Answered::Invited)) } }
            div { dt { (lang.text("delegation-late")) } dd { (late) } }
            div { dt { (lang.text("delegations-people")) } dd { (people) } }
        }
    }
}

/// For each region how many of each state, with whom to ask there.
fn by_region(reader: &Reader, code: &str, one: &Conference, all: &[Standing]) -> Markup {
    let lang = reader.lang;
    let mut counts: BTreeMap<&str, BTreeMap<&str, usize>> = BTreeMap::new();
    for standing in all {
        let is = &standing.delegation.is;
        *counts.entry(&is.region).or_default().entry(is.state.code()).or_default() += 1;
    }
    let states = [Answered::Accepted, Answered::Declined, Answered::Invited];
    let link = |region: &str, state: Answered, count: usize| {
        let to = format!("/conferences/{code}/delegations?region={region}&state={}", state.code());
        html! { @if count == 0 { "0" } @else { a href=(reader.href(&to)) { (count) } } }
    };
    let title = lang.text("delegations-by-region");
    scrolling(
        &title,
        html! {
            table class="cards" {
                caption { (title) }
                thead { tr {
                    th scope="col" { (lang.text("delegations-region")) }
                    @for state in states { th scope="col" class="number" { (lang.text(words::state_key(state))) } }
                    th scope="col" { (lang.text("rules-contacts")) }
                } }
                tbody { @for (region, states_of) in &counts { tr {
                    th scope="row" { @if region.is_empty() { (lang.text("delegations-no-region")) } @else { (words::region(lang, region)) } }
                    @for state in states { td class="number" data-label=(lang.text(words::state_key(state))) { (link(region, state, states_of.get(state.code()).copied().unwrap_or(0))) } }
                    td data-label=(lang.text("rules-contacts")) { @if let Some(contact) = one.is.contact(region) { (contact.name) } @else { "–" } }
                } } }
            }
        },
    )
}

fn filters(reader: &Reader, code: &str, one: &Conference, asked: &Asked) -> Markup {
    let lang = reader.lang;
    let all = || (String::new(), lang.text("delegations-all").into_owned());
    let regions =
        groupings::regions().iter().map(|r| (r.code.clone(), lang.of(&r.names).to_owned()));
    let kinds = one.is.rules().iter().map(|rule| (rule.kind.clone(), plain(lang, &rule.name)));
    let states = Answered::ALL
        .into_iter()
        .map(|state| (state.code().to_owned(), lang.text(words::state_key(state)).into_owned()))
        .chain([("late".to_owned(), lang.text("delegation-late").into_owned())]);
    html! {
        form method="get" class="filters" action=(reader.href(&format!("/conferences/{code}/delegations"))) {
            (Field::choice("region", lang.text("delegations-region"), std::iter::once(all()).chain(regions)).id("by-").value(&asked.region).optional())
            (Field::choice("kind", lang.text("rules-kind"), std::iter::once(all()).chain(kinds)).id("by-").value(&asked.kind).optional())
            (Field::choice("state", lang.text("delegations-answer"), std::iter::once(all()).chain(states)).id("by-").value(&asked.state).optional())
            button class="plain" { (lang.text("delegations-show")) }
        }
    }
}

fn rows(reader: &Reader, code: &str, one: &Conference, shown: &[&Standing], today: Date) -> Markup {
    let lang = reader.lang;
    let mut shown = shown.to_vec();
    shown.sort_by(|a, b| {
        let late = |one: &Standing| !one.delegation.is_late(today);
        late(a).cmp(&late(b)).then_with(|| {
            let called = |one: &Standing| words::called(lang, &one.delegation.is).to_owned();
            lang.order(&called(a), &called(b))
        })
    });
    let title = lang.text("delegations-title");
    scrolling(
        &title,
        html! {
            table class="cards" {
                thead { tr {
                    th scope="col" { (lang.text("delegations-name")) }
                    th scope="col" { (lang.text("rules-kind")) }
                    th scope="col" { (lang.text("delegations-answer")) }
                    th scope="col" { (lang.text("delegations-due")) }
                    th scope="col" class="number" { (lang.text("delegations-people")) }
                } }
                tbody { @for standing in &shown {
                    @let (delegation, is) = (&standing.delegation, &standing.delegation.is);
                    @let done = standing.members.iter().filter(|m| m.state == Registered::Complete).count();
                    tr {
                        th scope="row" { a href=(reader.href(&format!("/conferences/{code}/delegations/{}", delegation.id))) { (words::called(lang, is)) } }
                        td data-label=(lang.text("rules-kind")) { (words::kind(lang, one, &is.kind)) }
                        td data-label=(lang.text("delegations-answer")) { (words::state(lang, delegation, today)) }
                        td data-label=(lang.text("delegations-due")) { (lang.date(&is.due.to_string())) }
                        td class="number" data-label=(lang.text("delegations-people")) {
                            @if standing.members.is_empty() { "–" }
                            @else { (lang.fill("delegations-registered", [("done", done.into()), ("count", standing.members.len().into())])) }
                        }
                    }
                } }
            }
        },
    )
}

fn invite_form(
    reader: &Reader,
    code: &str,
    one: &Conference,
    typed: &Typed,
    wrong: Option<&Wrong>,
) -> Markup {
    let lang = reader.lang;
    let kinds = one.is.rules().iter().map(|rule| (rule.kind.clone(), plain(lang, &rule.name)));
    let languages = Lang::all().map(|lang| (lang.code().to_owned(), lang.name().into_owned()));
    html! {
        form method="post" action=(reader.href(&format!("/conferences/{code}/delegations"))) {
            (Field::choice("kind", lang.text("rules-kind"), kinds).value(&typed.kind).wrong(wrong))
            (Field::line("name", lang.text("delegations-name")).hint(lang.text("delegations-name-hint")).value(&typed.name).wrong(wrong))
            (Field::choice("country", lang.text("conference-country"), crate::countries::or_none(lang)).value(&typed.country).optional().wrong(wrong))
            (Field::line("addressee", lang.text("delegations-addressee")).hint(lang.text("delegations-addressee-hint")).value(&typed.addressee).optional().wrong(wrong))
            (Field::line("email", lang.text("account-email")).kind("email").value(&typed.email).wrong(wrong))
            (Field::choice("language", lang.text("people-language"), languages).value(&typed.language).wrong(wrong))
            (Field::line("due", lang.text("delegations-due")).kind("date").value(&typed.due).wrong(wrong))
            button { (lang.text("delegations-invite-send")) }
        }
    }
}

fn table_form(reader: &Reader, code: &str, typed: &Typed) -> Markup {
    let lang = reader.lang;
    let languages: Vec<(String, String)> =
        Lang::all().map(|lang| (lang.code().to_owned(), lang.name().into_owned())).collect();
    html! {
        form method="post" action=(reader.href(&format!("/conferences/{code}/delegations/table"))) {
            div class="field" {
                label for="table" { (lang.text("delegations-table")) }
                p class="hint" id="table-hint" { (lang.text("delegations-table-hint")) }
                textarea id="table" name="table" rows="6" required aria-describedby="table-hint" {
                    @if typed.table.is_empty() { "kind;name;country;addressee;email;language;due\n" } @else { (typed.table) }
                }
            }
            div class="field" { label for="table-language" { (lang.text("people-language")) }
                select id="table-language" name="language" { @for (code, name) in &languages { option value=(code) selected[*code == typed.language] { (name) } } } }
            div class="field" { label for="table-due" { (lang.text("delegations-due")) }
                input id="table-due" name="due" type="date" value=(typed.due); }
            button { (lang.text("delegations-invite-all")) }
        }
    }
}

/// For whom funded travel is asked, in the order of the rules.
pub async fn funded(
    State(app): State<App>,
    Organised { reader, code }: Organised,
) -> Result<Markup, Problem> {
    let mut conn = app.db.read().await?;
    let one = conferences::get(&mut conn, &reader.actor, &code, &Known::NOW).await?;
    let all = delegations::funded(&mut conn, &reader.actor, &code).await?;
    drop(conn);
    let lang = reader.lang;
    let title = lang.text("funded-title");
    Ok(page(
        &reader,
        &title,
        html! {
            (crumbs(&reader, &[
                (format!("/conferences/{code}"), plain(lang, &one.is.title)),
                (format!("/conferences/{code}/delegations"), lang.text("delegations-title").into_owned()),
            ]))
            h1 { (title) }
            p class="lead" { (lang.text("funded-lead")) }
            @if all.is_empty() { div class="empty" { p { (lang.text("funded-none")) } } }
            @else { (scrolling(&title, html! {
                table class="cards" {
                    thead { tr {
                        th scope="col" { (lang.text("speaker-name")) }
                        th scope="col" { (lang.text("delegations-name")) }
                        th scope="col" { (lang.text("funded-group")) }
                        th scope="col" class="number" { (lang.text("funded-order")) }
                        th scope="col" { (lang.text("funded-place")) }
                    } }
                    tbody { @for row in &all {
                        @let group = row.delegation.rule(&one.is).and_then(|rule| rule.priority.get(row.rank));
                        tr {
                            th scope="row" { (row.registration.is.name) }
                            td data-label=(lang.text("delegations-name")) { (words::called(lang, &row.delegation.is)) }
                            td data-label=(lang.text("funded-group")) { (group.map_or_else(|| "–".to_owned(), |group| plain(lang, &group.name))) }
                            td class="number" data-label=(lang.text("funded-order")) { (row.registration.is.priority.unwrap_or(0)) }
                            td data-label=(lang.text("funded-place")) { (lang.text(if row.within { "funded-yes" } else { "funded-no" })) }
                        }
                    } }
                }
            })) }
        },
    ))
}
