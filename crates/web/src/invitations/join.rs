//! What somebody sees who opens the link of an invitation.

use axum::{
    Form,
    extract::{Path, State},
    http::{StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use maud::{Markup, html};
use network::{
    Error,
    accounts::{
        self, Account,
        invitations::{self, Invitation},
    },
};
use serde::Deserialize;

use crate::{
    App,
    fields::{Field, Wrong, summary},
    page::page,
    problem::Problem,
    reader::{self, Reader},
    roles::{Places, scopes_of},
    shell::encoded,
    source::Source,
};

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct JoinForm {
    name: String,
}

pub async fn ask(
    State(app): State<App>,
    reader: Reader,
    Path((_, secret)): Path<(String, String)>,
) -> Result<Response, Problem> {
    show(&app, &reader, &secret, &JoinForm::default(), None).await
}

async fn show(
    app: &App,
    reader: &Reader,
    secret: &str,
    form: &JoinForm,
    wrong: Option<&Wrong>,
) -> Result<Response, Problem> {
    let lang = reader.lang;
    let mut conn = app.db.read().await?;
    let (invitation, account) = match invitations::find(&mut conn, secret).await {
        Ok(found) => found,
        Err(error) => return Ok(spent(reader, &Wrong::of(lang, error)?)),
    };
    let role = Places::of(&mut conn, scopes_of([&invitation.appointment]))
        .await?
        .words(lang, &invitation.appointment);
    let by = accounts::name_of(&mut conn, &invitation.invited_by).await?;
    let by = by.unwrap_or_else(|| lang.text("stoa").into_owned());
    drop(conn);
    let title = lang.text("join-title");
    let gaps = [("inviter", by.into()), ("role", role.into())];
    let page = page(
        reader,
        &title,
        html! {
            h1 { (title) }
            (summary(lang, wrong))
            p class="lead" { (lang.fill("join-lead", gaps)) }
            (answer(reader, secret, &invitation, account.as_ref(), form, wrong))
        },
    );
    let status = if wrong.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    Ok((status, [(header::CACHE_CONTROL, "no-store")], page).into_response())
}

/// What there is to do: give a name, say yes, or sign in first.
fn answer(
    reader: &Reader,
    secret: &str,
    invitation: &Invitation,
    account: Option<&Account>,
    form: &JoinForm,
    wrong: Option<&Wrong>,
) -> Markup {
    let lang = reader.lang;
    let here = format!("/{}/join/{}", lang.code(), encoded(secret));
    let email = || [("email", invitation.email.as_str().into())];
    let me = reader.signed_in.as_ref().map(|me| &me.account.id);
    html! {
        @match account {
            None => form method="post" action=(here) {
                p { (lang.fill("join-opens-account", email())) }
                (Field::line("name", lang.text("account-name")).autocomplete("name")
                    .hint(lang.text("account-name-hint")).value(&form.name).wrong(wrong))
                button { (lang.text("join-accept")) }
            },
            Some(account) if me == Some(&account.id) => form method="post" action=(here) {
                button { (lang.text("join-accept")) }
            },
            Some(_) if me.is_some() => {
                div class="notice warn" { p { (lang.fill("join-other-account", email())) } }
                form method="post" action=(format!("/{}/sign-out", lang.code())) {
                    button { (lang.text("sign-out")) }
                }
            },
            Some(_) => {
                p { (lang.fill("join-sign-in", email())) }
                div class="actions" {
                    a class="button" href=(format!("/{}/sign-in?to={}", lang.code(), encoded(&here))) {
                        (lang.text("sign-in"))
                    }
                }
            },
        }
    }
}

pub async fn join(
    State(app): State<App>,
    reader: Reader,
    source: Source,
    Path((_, secret)): Path<(String, String)>,
    Form(form): Form<JoinForm>,
) -> Result<Response, Problem> {
    let account = reader.href("/account");
    let mut tx = app.db.begin().await?;
    if reader.signed_in.is_some() {
        return match invitations::accept_as(&mut tx, &reader.actor, &secret).await {
            Ok(_) => {
                tx.commit().await?;
                Ok(Redirect::to(&account).into_response())
            }
            // not this account's: the page says what to do
            Err(Error::Forbidden) => {
                drop(tx);
                show(&app, &reader, &secret, &form, None).await
            }
            Err(error) => Ok(spent(&reader, &Wrong::of(reader.lang, error)?)),
        };
    }
    let joined =
        invitations::accept_as_newcomer(&mut tx, &secret, &form.name, &source.device).await;
    match joined {
        Ok((_, session)) => {
            tx.commit().await?;
            let cookie = reader::session_cookie(&app, &session);
            Ok(([(header::SET_COOKIE, cookie)], Redirect::to(&account)).into_response())
        }
        Err(Error::SignInNeeded) => {
            Ok(Redirect::to(&format!("/{}/join/{}", reader.lang.code(), encoded(&secret)))
                .into_response())
        }
        Err(error) => {
            drop(tx);
            let wrong = Wrong::of(reader.lang, error)?;
            show(&app, &reader, &secret, &form, Some(&wrong)).await
        }
    }
}

fn spent(reader: &Reader, wrong: &Wrong) -> Response {
    let lang = reader.lang;
    let title = lang.text("invitation-spent-title");
    let page = page(reader, &title, html! { h1 { (title) } p class="lead" { (wrong.text()) } });
    (StatusCode::GONE, [(header::CACHE_CONTROL, "no-store")], page).into_response()
}
