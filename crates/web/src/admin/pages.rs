use axum::extract::State;
use maud::{Markup, html};
use network::{
    accounts::{invitations, people},
    jobs, mail,
};

use crate::{App, page::page, problem::Problem, reader::Reader};

/// What there is to keep: address, name, what one does there.
const PLACES: [(&str, &str, &str); 10] = [
    ("/admin/people", "people-title", "admin-people"),
    ("/cities", "nav-cities", "admin-cities"),
    ("/groupings", "groupings-title", "admin-groupings"),
    ("/memberships/due", "due-title", "due-lead"),
    ("/lists", "lists-title", "lists-lead"),
    ("/calls", "calls-title", "calls-lead"),
    ("/frameworks", "nav-frameworks", "admin-frameworks"),
    ("/admin/import", "admin-imports-title", "admin-imports"),
    ("/admin/comparisons", "comparisons-switch-title", "admin-comparisons"),
    ("/admin/audit", "audit-title", "admin-audit"),
];

pub async fn hub(State(app): State<App>, reader: Reader) -> Result<Markup, Problem> {
    reader.actor.may_keep_people()?;
    let lang = reader.lang;
    let mut conn = app.db.read().await?;
    let people = people::list(&mut conn, &reader.actor, "").await?;
    let people = people.iter().filter(|person| person.closed_at.is_none()).count();
    let invited = invitations::open(&mut conn, &reader.actor).await?.len();
    let (waiting, given_up) = jobs::count(&mut conn).await?;
    let unsure = mail::unsure(&mut conn).await?;
    drop(conn);
    Ok(page(
        &reader,
        &lang.text("admin-title"),
        html! {
            h1 { (lang.text("admin-title")) }
            @if given_up > 0 {
                div class="notice warn" { p { (lang.fill("admin-given-up", [("count", given_up.into())])) } }
            }
            @if !unsure.is_empty() {
                div class="notice warn" {
                    p { (lang.fill("admin-unsure", [("count", unsure.len().into())])) }
                    ul { @for letter in &unsure {
                        li { (letter.address) " · " (letter.subject) " · " (lang.day(&letter.written_at)) }
                    } }
                }
            }
            dl class="figures" {
                div { dt { (lang.text("admin-accounts")) } dd { (lang.count(people as i64)) } }
                div { dt { (lang.text("admin-invited")) } dd { (lang.count(invited as i64)) } }
                div { dt { (lang.text("admin-waiting")) } dd { (lang.count(waiting)) } }
            }
            ul class="cards" { @for (path, name, what) in PLACES {
                li class="card" {
                    h2 { a href=(reader.href(path)) { (lang.text(name)) } }
                    p { (lang.text(what)) }
                }
            } }
        },
    ))
}
