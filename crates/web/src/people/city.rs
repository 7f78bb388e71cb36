//! The people of one city, for those who coordinate it.

use axum::{
    Form,
    extract::{Path, Query, State},
    response::Response,
};
use maud::{Markup, html};
use network::{
    accounts::people,
    cities,
    ids::{CityCode, Known},
};

use super::roles::{self, Done};
use crate::{
    App,
    fields::{Wrong, settled, summary},
    invitations::{self, InviteForm},
    page::{crumbs, page},
    problem::Problem,
    reader::Reader,
    roles::{Places, scopes_of},
};

pub async fn people(
    State(app): State<App>,
    reader: Reader,
    Path((_, city)): Path<(String, CityCode)>,
    Query(done): Query<Done>,
) -> Result<Markup, Problem> {
    show(&app, &reader, &city, &done, &InviteForm::default(), None).await
}

pub async fn invite(
    State(app): State<App>,
    reader: Reader,
    Path((_, city)): Path<(String, CityCode)>,
    Form(form): Form<InviteForm>,
) -> Result<Response, Problem> {
    reader.actor.may_coordinate(&city)?;
    let mut tx = app.db.begin().await?;
    let invited = invitations::invite(&mut tx, &app, &reader, &form, Some(&city)).await;
    let to = |_| format!("/cities/{city}/people?done=invited#invitations");
    settled(tx, &reader, invited, to, async |wrong| {
        show(&app, &reader, &city, &Done::default(), &form, Some(&wrong)).await
    })
    .await
}

async fn show(
    app: &App,
    reader: &Reader,
    city: &CityCode,
    done: &Done,
    form: &InviteForm,
    wrong: Option<&Wrong>,
) -> Result<Markup, Problem> {
    reader.actor.may_coordinate(city)?;
    let lang = reader.lang;
    let mut conn = app.db.read().await?;
    let name = cities::get(&mut conn, city, &Known::NOW, None).await?.name().to_owned();
    let people = people::of_city(&mut conn, &reader.actor, city).await?;
    let taken = done.taken();
    let appointments = people.iter().flat_map(|p| &p.appointments).chain(&taken);
    let places = Places::of(&mut conn, scopes_of(appointments)).await?;
    let open = invitations::open(&mut conn, reader, Some(city)).await?;
    drop(conn);
    let (title, path) = (lang.text("city-people-title"), format!("/cities/{city}/people"));
    let here = format!("/{}{path}", lang.code());
    Ok(page(
        reader,
        &format!("{title} · {name}"),
        html! {
            (crumbs(reader, &[
                ("/cities".to_owned(), lang.text("nav-cities").into_owned()),
                (format!("/cities/{city}"), name.clone()),
            ]))
            h1 { (title) }
            (done.notice(reader, &places, &here))
            (summary(lang, wrong))
            @if people.is_empty() {
                div class="empty" { p { (lang.text("city-people-none")) } }
            } @else {
                table class="cards" {
                    thead { tr {
                        th scope="col" { (lang.text("account-name")) }
                        th scope="col" { (lang.text("account-email")) }
                        th scope="col" { (lang.text("person-roles")) }
                        th scope="col" { (lang.text("person-seen")) }
                    } }
                    tbody { @for person in &people { tr {
                        th scope="row" { (person.account.name) }
                        td data-label=(lang.text("account-email")) { (person.account.email) }
                        td data-label=(lang.text("person-roles")) {
                            (roles::held(lang, &reader.actor, person, &places, &here))
                        }
                        td data-label=(lang.text("person-seen")) {
                            @if let Some(at) = &person.last_seen_at { (lang.day(at)) }
                        }
                    } } }
                }
            }
            h2 id="invitations" { (lang.text("invitations-title")) }
            (open)
            h2 { (lang.text("invite-title")) }
            p { (lang.text("invite-lead")) }
            (invitations::form(reader, &path, Some(city), form, wrong))
        },
    ))
}
