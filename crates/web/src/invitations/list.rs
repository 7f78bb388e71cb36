//! The invitations that wait for an answer.

use axum::{
    extract::{Path, State},
    response::Redirect,
};
use maud::{Markup, html};
use network::{
    Conn, Error,
    accounts::{self, invitations},
    ids::{CityCode, InvitationId},
};

use crate::{
    App,
    problem::Problem,
    reader::Reader,
    roles::{Places, scopes_of},
};

/// Of one city, or all that the reader could have written.
pub async fn open(
    conn: &mut Conn,
    reader: &Reader,
    city: Option<&CityCode>,
) -> Result<Markup, Error> {
    let lang = reader.lang;
    let mut open = invitations::open(conn, &reader.actor).await?;
    open.retain(|invitation| city.is_none_or(|city| invitation.appointment.is_of_city(city)));
    let places = Places::of(conn, scopes_of(open.iter().map(|i| &i.appointment))).await?;
    let mut rows = vec![];
    for invitation in open {
        let by = accounts::name_of(conn, &invitation.invited_by).await?;
        rows.push((by.unwrap_or_else(|| invitation.invited_by.clone()), invitation));
    }
    Ok(html! {
        @if rows.is_empty() {
            p class="muted" { (lang.text("invitations-none")) }
        } @else {
            table class="cards" {
                thead { tr {
                    th scope="col" { (lang.text("account-email")) }
                    th scope="col" { (lang.text("invite-role")) }
                    th scope="col" { (lang.text("invitation-by")) }
                    th scope="col" { (lang.text("invitation-until")) }
                    th scope="col" { span class="only-read" { (lang.text("invitation-withdraw")) } }
                } }
                tbody { @for (by, invitation) in &rows { tr {
                    th scope="row" { (invitation.email) }
                    td data-label=(lang.text("invite-role")) {
                        (places.words(lang, &invitation.appointment))
                    }
                    td data-label=(lang.text("invitation-by")) { (by) }
                    td data-label=(lang.text("invitation-until")) { (lang.day(&invitation.expires_at)) }
                    td { form method="post" action=(format!("/{}/invitations/{}/withdraw", lang.code(), invitation.id)) {
                        button class="quiet" { (lang.text("invitation-withdraw"))
                            span class="only-read" { ": " (invitation.email) } }
                    } }
                } } }
            }
        }
    })
}

pub async fn withdraw(
    State(app): State<App>,
    reader: Reader,
    Path((_, invitation)): Path<(String, String)>,
) -> Result<Redirect, Problem> {
    reader.actor.must_be_signed_in()?;
    let id: InvitationId = invitation.parse().map_err(|_| Error::NotFound)?;
    let mut tx = app.db.begin().await?;
    let gone = invitations::withdraw(&mut tx, &reader.actor, &id).await?;
    tx.commit().await?;
    let place = if reader.actor.may_keep_people().is_ok() {
        reader.href("/admin/people?done=withdrawn#invitations")
    } else {
        reader
            .href(&format!("/cities/{}/people?done=withdrawn#invitations", gone.appointment.scope))
    };
    Ok(Redirect::to(&place))
}
