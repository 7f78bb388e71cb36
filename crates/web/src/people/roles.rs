//! Giving a role to somebody with an account, and taking it away; each undoes the other.

use axum::{
    Form,
    extract::{Path, State},
    response::Redirect,
};
use maud::{Markup, html};
use network::{
    Actor, Appointment, Error, Role,
    accounts::{self, people::Person},
    ids::AccountId,
};
use serde::Deserialize;

use crate::{
    App, Lang,
    problem::Problem,
    reader::{Reader, local},
    roles::{self, Places},
    shell::encoded,
};

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct RoleForm {
    role: String,
    scope: String,
    /// The page to return to.
    to: String,
}

impl RoleForm {
    fn appointment(&self) -> Result<Appointment, Error> {
        Ok(Appointment { role: self.role.parse()?, scope: self.scope.clone() })
    }

    fn back(&self, reader: &Reader, done: &str) -> Redirect {
        let to = local(&self.to).map_or_else(|| reader.href("/account"), str::to_owned);
        Redirect::to(&format!("{to}?{done}"))
    }
}

pub async fn appoint(
    State(app): State<App>,
    reader: Reader,
    Path((_, account)): Path<(String, String)>,
    Form(form): Form<RoleForm>,
) -> Result<Redirect, Problem> {
    reader.actor.must_be_signed_in()?;
    let account: AccountId = account.parse().map_err(|_| Error::NotFound)?;
    let mut tx = app.db.begin().await?;
    accounts::appoint(&mut tx, &reader.actor, &account, form.appointment()?).await?;
    tx.commit().await?;
    Ok(form.back(&reader, "done=appointed"))
}

pub async fn dismiss(
    State(app): State<App>,
    reader: Reader,
    Path((_, account)): Path<(String, String)>,
    Form(form): Form<RoleForm>,
) -> Result<Redirect, Problem> {
    reader.actor.must_be_signed_in()?;
    let account: AccountId = account.parse().map_err(|_| Error::NotFound)?;
    let mut tx = app.db.begin().await?;
    accounts::dismiss(&mut tx, &reader.actor, &account, form.appointment()?).await?;
    tx.commit().await?;
    let undo = format!("undo={account}&role={}&scope={}", form.role, encoded(&form.scope));
    Ok(form.back(&reader, &undo))
}

/// What was just done, and how to undo it, as the address says it.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Done {
    done: String,
    undo: String,
    role: String,
    scope: String,
}

impl Done {
    /// `here` is the page's address with its language.
    pub fn notice(&self, reader: &Reader, places: &Places, here: &str) -> Markup {
        let lang = reader.lang;
        let said = match self.done.as_str() {
            "appointed" => Some("person-appointed"),
            "invited" => Some("invitation-sent"),
            "withdrawn" => Some("invitation-withdrawn"),
            "closed" => Some("person-closed"),
            "reopened" => Some("person-reopened"),
            _ => None,
        };
        html! {
            @if let Some(key) = said {
                div class="notice good" role="status" { p { (lang.text(key)) } }
            }
            @if let Some(role) = self.taken() {
                div class="notice" role="status" {
                    p { (lang.fill("person-dismissed", [("role", places.words(lang, &role).into())])) }
                    (button(lang, "appoint", &self.undo, &role, here,
                        html! { (lang.text("undo")) }))
                }
            }
        }
    }

    /// The role that was taken away.
    pub fn taken(&self) -> Option<Appointment> {
        let role: Role = self.role.parse().ok()?;
        self.undo.parse::<AccountId>().ok()?;
        Some(Appointment { role, scope: self.scope.clone() })
    }
}

fn button(
    lang: Lang,
    verb: &str,
    account: &str,
    role: &Appointment,
    here: &str,
    text: Markup,
) -> Markup {
    html! {
        form method="post" action=(format!("/{}/people/{account}/{verb}", lang.code())) {
            input type="hidden" name="role" value=(role.role.code());
            input type="hidden" name="scope" value=(role.scope);
            input type="hidden" name="to" value=(here);
            button class="quiet" { (text) }
        }
    }
}

/// The roles somebody holds, each with a button to take it away if the reader may; one's own
/// roles are taken away by others.
pub fn held(lang: Lang, actor: &Actor, person: &Person, places: &Places, here: &str) -> Markup {
    let own = actor.id() == Some(&person.account.id);
    html! {
        ul class="held" { @for role in &person.appointments {
            @let words = places.words(lang, role);
            li {
                span { (words) }
                @if !own && actor.may_appoint(role).is_ok() {
                    (button(lang, "dismiss", person.account.id.as_str(), role, here, html! {
                        (lang.text("person-dismiss"))
                        span class="only-read" { ": " (person.account.name) ", " (words) }
                    }))
                }
            }
        } }
    }
}

/// The role and the place of a form, as typed.
pub fn typed(lang: Lang, role: &str, place: &str) -> Result<Appointment, Error> {
    let role = role.parse()?;
    Ok(Appointment { role, scope: roles::place(lang, role, place) })
}
