//! Everybody with an account, for the keepers of the network.

use axum::{
    Form,
    extract::{Path, Query, State},
    response::Response,
};
use maud::{Markup, html};
use network::accounts::people::{self, Person};
use serde::Deserialize;

use super::roles::Done;
use crate::{
    App,
    fields::{Wrong, settled, summary},
    invitations::{self, InviteForm},
    page::{crumbs, page},
    problem::Problem,
    reader::Reader,
    roles::{Places, scopes_of},
    shell::encoded,
};

/// People on one page.
const MANY: usize = 50;

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Search {
    words: String,
    page: usize,
}

pub async fn people(
    State(app): State<App>,
    reader: Reader,
    Path(_): Path<String>,
    Query(search): Query<Search>,
    Query(done): Query<Done>,
) -> Result<Markup, Problem> {
    show(&app, &reader, &search, &done, &InviteForm::default(), None).await
}

pub async fn invite(
    State(app): State<App>,
    reader: Reader,
    Form(form): Form<InviteForm>,
) -> Result<Response, Problem> {
    reader.actor.may_keep_people()?;
    let mut tx = app.db.begin().await?;
    let invited = invitations::invite(&mut tx, &app, &reader, &form, None).await;
    let to = |_| "/admin/people?done=invited#invitations".to_owned();
    settled(tx, &reader, invited, to, async |wrong| {
        let (search, done) = (Search::default(), Done::default());
        show(&app, &reader, &search, &done, &form, Some(&wrong)).await
    })
    .await
}

async fn show(
    app: &App,
    reader: &Reader,
    search: &Search,
    done: &Done,
    form: &InviteForm,
    wrong: Option<&Wrong>,
) -> Result<Markup, Problem> {
    let lang = reader.lang;
    let mut conn = app.db.read().await?;
    let mut found = people::list(&mut conn, &reader.actor, &search.words).await?;
    found.sort_by(|a, b| reader.lang.order(&a.account.name, &b.account.name));
    let first = search.page.saturating_mul(MANY);
    let shown: Vec<&Person> = found.iter().skip(first).take(MANY).collect();
    let taken = done.taken();
    let appointments = shown.iter().flat_map(|p| &p.appointments).chain(&taken);
    let places = Places::of(&mut conn, scopes_of(appointments)).await?;
    let open = invitations::open(&mut conn, reader, None).await?;
    drop(conn);
    let title = lang.text("people-title");
    let here = format!("/{}/admin/people", lang.code());
    Ok(page(
        reader,
        &title,
        html! {
            (crumbs(reader, &[("/admin".to_owned(), lang.text("nav-admin").into_owned())]))
            h1 { (title) }
            (done.notice(reader, &places, &here))
            (summary(lang, wrong))
            form class="filters" method="get" action=(here) role="search" {
                div class="field" {
                    label for="words" { (lang.text("people-search")) }
                    p class="hint" id="words-hint" { (lang.text("people-search-hint")) }
                    input id="words" name="words" type="search" value=(search.words)
                        aria-describedby="words-hint";
                }
                button { (lang.text("people-find")) }
            }
            p role="status" { (lang.fill("people-count", [("count", found.len().into())])) }
            @if !shown.is_empty() { (table(reader, &shown, &places)) }
            (pager(reader, search, first, found.len()))
            h2 id="invitations" { (lang.text("invitations-title")) }
            (open)
            h2 { (lang.text("invite-title")) }
            p { (lang.text("invite-lead")) }
            (invitations::form(reader, "/admin/people", None, form, wrong))
        },
    ))
}

fn table(reader: &Reader, shown: &[&Person], places: &Places) -> Markup {
    let lang = reader.lang;
    html! {
        table class="cards" {
            thead { tr {
                th scope="col" { (lang.text("account-name")) }
                th scope="col" { (lang.text("account-email")) }
                th scope="col" { (lang.text("person-roles")) }
                th scope="col" { (lang.text("person-seen")) }
            } }
            tbody { @for person in shown { tr {
                th scope="row" {
                    a href=(reader.href(&format!("/admin/people/{}", person.account.id))) {
                        (person.account.name)
                    }
                    @if person.closed_at.is_some() {
                        " " span class="mark" { (lang.text("person-is-closed")) }
                    }
                }
                td data-label=(lang.text("account-email")) { (person.account.email) }
                td data-label=(lang.text("person-roles")) {
                    @for (place, role) in person.appointments.iter().enumerate() {
                        @if place > 0 { br; }
                        (places.words(lang, role))
                    }
                }
                td data-label=(lang.text("person-seen")) {
                    @if let Some(at) = &person.last_seen_at { (lang.day(at)) }
                }
            } } }
        }
    }
}

fn pager(reader: &Reader, search: &Search, first: usize, all: usize) -> Markup {
    let lang = reader.lang;
    let to = |page: usize| {
        reader.href(&format!("/admin/people?words={}&page={page}", encoded(&search.words)))
    };
    html! {
        @if all > MANY {
            nav aria-label=(lang.text("pages")) { ul class="pages" {
                @if first > 0 { li { a rel="prev" href=(to(search.page - 1)) { (lang.text("pages-before")) } } }
                @if first + MANY < all { li { a rel="next" href=(to(search.page + 1)) { (lang.text("pages-after")) } } }
            } }
        }
    }
}
