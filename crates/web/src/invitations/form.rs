//! The form that invites somebody, on the page of a city's people and on the network's.

use maud::{Markup, html};
use network::{
    Appointment, Error, Tx,
    accounts::{
        self,
        invitations::{self, Invitation, NewInvitation},
    },
    ids::CityCode,
};
use serde::Deserialize;

use crate::{
    App, Lang,
    fields::{Field, Wrong},
    letters,
    reader::Reader,
    roles::{self, Places, scopes_of},
};

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct InviteForm {
    email: String,
    role: String,
    /// Of a city's own page, that city, whatever is sent.
    scope: String,
    language: String,
}

/// Sends an invitation for a form.
pub async fn invite(
    tx: &mut Tx,
    app: &App,
    reader: &Reader,
    form: &InviteForm,
    city: Option<&CityCode>,
) -> Result<Invitation, Error> {
    let role = form.role.parse()?;
    let scope = match city {
        Some(city) => city.as_str().to_owned(),
        None => roles::place(reader.lang, role, &form.scope),
    };
    let appointment = Appointment { role, scope };
    let places = Places::of(tx, scopes_of([&appointment])).await?;
    let inviter = reader.actor.name().to_owned();
    let inviter = accounts::name_of(tx, &inviter).await?.unwrap_or(inviter);
    let language = Lang::from_code(&form.language).unwrap_or(reader.lang).code().to_owned();
    let new = NewInvitation { email: form.email.clone(), appointment, language };
    invitations::invite(tx, &reader.actor, new, |invitation, secret| {
        letters::invitation(app, invitation, secret, &inviter, |lang| {
            places.words(lang, &invitation.appointment)
        })
    })
    .await
}

/// `action` is an address without language.
pub fn form(
    reader: &Reader,
    action: &str,
    city: Option<&CityCode>,
    sent: &InviteForm,
    wrong: Option<&Wrong>,
) -> Markup {
    let lang = reader.lang;
    let languages = Lang::all().map(|l| (l.code().to_owned(), l.name().into_owned()));
    let language = if sent.language.is_empty() { lang.code() } else { &sent.language };
    html! {
        form method="post" action=(format!("/{}{action}", lang.code())) {
            (Field::line("email", lang.text("account-email")).kind("email")
                .autocomplete("off").value(&sent.email).wrong(wrong))
            (Field::choice("role", lang.text("invite-role"), roles::to_give(lang, &reader.actor, city))
                .value(&sent.role).wrong(wrong))
            @if city.is_none() { (roles::place_field(lang, &sent.scope, wrong)) }
            (Field::choice("language", lang.text("invite-language"), languages)
                .value(language).wrong(wrong))
            button { (lang.text("invite-send")) }
        }
    }
}
