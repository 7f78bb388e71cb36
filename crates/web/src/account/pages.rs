use axum::{
    Form,
    extract::{Path, Query, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use maud::{Markup, html};
use network::{
    Conn, Error,
    accounts::{
        self,
        passwords::{self, Change},
        sessions,
    },
    ids::SessionId,
};
use serde::Deserialize;

use crate::{
    App, Lang, SignedIn,
    fields::{Field, Wrong, summary},
    letters,
    page::page,
    problem::Problem,
    reader::Reader,
    roles::{Places, scopes_of},
    source,
};

/// What was just done, after the page was asked for again.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Done {
    done: String,
}

impl Done {
    fn key(&self) -> Option<&'static str> {
        Some(match self.done.as_str() {
            "settled" => "account-settled",
            "password" => "account-password-set",
            "ended" => "sessions-ended",
            _ => return None,
        })
    }
}

#[derive(Deserialize)]
#[serde(default)]
pub struct SettleForm {
    name: String,
    language: String,
}

impl Default for SettleForm {
    fn default() -> Self {
        Self { name: String::new(), language: Lang::fallback().code().to_owned() }
    }
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct PasswordForm {
    current: String,
    new: String,
}

pub async fn account(
    State(app): State<App>,
    reader: Reader,
    Query(done): Query<Done>,
) -> Result<Markup, Problem> {
    let me = me(&reader)?;
    let form = SettleForm { name: me.account.name.clone(), language: me.account.language.clone() };
    show(&app, &reader, &form, done.key(), None).await
}

pub async fn settle(
    State(app): State<App>,
    reader: Reader,
    Form(form): Form<SettleForm>,
) -> Result<Response, Problem> {
    me(&reader)?;
    let language = Lang::from_code(&form.language).unwrap_or(reader.lang);
    let mut tx = app.db.begin().await?;
    match accounts::settle(&mut tx, &reader.actor, &form.name, language.code()).await {
        Ok(()) => {
            tx.commit().await?;
            Ok(Redirect::to(&format!("/{}/account?done=settled", language.code())).into_response())
        }
        Err(error) => {
            drop(tx);
            refused(&app, &reader, &form, error).await
        }
    }
}

pub async fn change_password(
    State(app): State<App>,
    reader: Reader,
    Form(form): Form<PasswordForm>,
) -> Result<Response, Problem> {
    let me = me(&reader)?;
    let change = Change { current: form.current, new: form.new };
    let letter = letters::password_set(&app, &me.account);
    match passwords::change(&app.db, &reader.actor, &me.session, change, letter).await {
        Ok(()) => Ok(Redirect::to(&reader.href("/account?done=password")).into_response()),
        Err(error) => {
            let form =
                SettleForm { name: me.account.name.clone(), language: me.account.language.clone() };
            refused(&app, &reader, &form, error).await
        }
    }
}

async fn refused(
    app: &App,
    reader: &Reader,
    form: &SettleForm,
    error: Error,
) -> Result<Response, Problem> {
    let wrong = Wrong::of(reader.lang, error)?;
    let page = show(app, reader, form, None, Some(&wrong)).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}

pub async fn end(
    State(app): State<App>,
    reader: Reader,
    Path((_, session)): Path<(String, String)>,
) -> Result<Redirect, Problem> {
    me(&reader)?;
    let session: SessionId = session.parse().map_err(|_| Error::NotFound)?;
    let mut tx = app.db.begin().await?;
    sessions::end(&mut tx, &reader.actor, &session).await?;
    tx.commit().await?;
    Ok(Redirect::to(&reader.href("/account?done=ended#sessions")))
}

pub async fn end_others(State(app): State<App>, reader: Reader) -> Result<Redirect, Problem> {
    let me = me(&reader)?;
    let mut tx = app.db.begin().await?;
    sessions::end_others(&mut tx, &reader.actor, &me.session.id).await?;
    tx.commit().await?;
    Ok(Redirect::to(&reader.href("/account?done=ended#sessions")))
}

fn me(reader: &Reader) -> Result<&SignedIn, Problem> {
    reader.signed_in.as_ref().ok_or_else(|| Error::SignInNeeded.into())
}

async fn show(
    app: &App,
    reader: &Reader,
    form: &SettleForm,
    done: Option<&'static str>,
    wrong: Option<&Wrong>,
) -> Result<Markup, Problem> {
    let (lang, me) = (reader.lang, me(reader)?);
    let mut conn = app.db.read().await?;
    let has_password = passwords::is_set(&mut conn, &me.account.id).await?;
    let body = html! {
        h1 { (lang.text("nav-account")) }
        @if let Some(key) = done {
            div class="notice good" role="status" { p { (lang.text(key)) } }
        }
        (summary(lang, wrong))
        div class="columns" {
            section aria-labelledby="settings" {
                h2 id="settings" { (lang.text("account-settings")) }
                (settings(reader, form, wrong))
            }
            section aria-labelledby="password-title" {
                h2 id="password-title" {
                    (lang.text(if has_password { "password-change" } else { "password-set" }))
                }
                (password(reader, me, has_password, wrong))
            }
        }
        section aria-labelledby="roles" {
            h2 id="roles" { (lang.text("account-roles")) }
            (roles(&mut conn, reader).await?)
        }
        section aria-labelledby="sessions" {
            h2 id="sessions" { (lang.text("sessions-title")) }
            p { (lang.text("sessions-lead")) }
            (sessions_table(&mut conn, reader, me).await?)
        }
    };
    Ok(page(reader, &lang.text("nav-account"), body))
}

fn settings(reader: &Reader, form: &SettleForm, wrong: Option<&Wrong>) -> Markup {
    let lang = reader.lang;
    let languages = Lang::all().map(|l| (l.code().to_owned(), l.name().into_owned()));
    let email = reader.signed_in.as_ref().map(|me| me.account.email.as_str());
    html! {
        form method="post" action=(format!("/{}/account", lang.code())) {
            dl class="facts" { dt { (lang.text("account-email")) } dd { (email.unwrap_or_default()) } }
            (Field::line("name", lang.text("account-name")).autocomplete("name")
                .hint(lang.text("account-name-hint")).value(&form.name).wrong(wrong))
            (Field::choice("language", lang.text("account-language"), languages)
                .hint(lang.text("account-language-hint")).value(&form.language).wrong(wrong))
            button { (lang.text("account-save")) }
        }
    }
}

fn password(reader: &Reader, me: &SignedIn, has_password: bool, wrong: Option<&Wrong>) -> Markup {
    let lang = reader.lang;
    html! {
        form method="post" action=(format!("/{}/account/password", lang.code())) {
            // password keepers file the new password under this name
            input type="text" name="username" value=(me.account.email) autocomplete="username" hidden;
            @if has_password && !passwords::fresh(&me.session) {
                (Field::line("current", lang.text("password-current")).kind("password")
                    .autocomplete("current-password").hint(lang.text("password-current-hint"))
                    .wrong(wrong))
            }
            (Field::line("new", lang.text("password-new")).kind("password")
                .autocomplete("new-password")
                .hint(lang.fill("password-new-hint", [("least", passwords::SHORTEST.into())]))
                .wrong(wrong))
            button { (lang.text(if has_password { "password-change" } else { "password-set" })) }
        }
    }
}

async fn roles(conn: &mut Conn, reader: &Reader) -> Result<Markup, Problem> {
    let (lang, held) = (reader.lang, reader.actor.appointments());
    let places = Places::of(conn, scopes_of(held)).await?;
    Ok(html! {
        @if held.is_empty() {
            div class="empty" { p { (lang.text("account-no-roles")) } }
        } @else {
            ul { @for appointment in held { li { (places.words(lang, appointment)) } } }
        }
    })
}

async fn sessions_table(
    conn: &mut Conn,
    reader: &Reader,
    me: &SignedIn,
) -> Result<Markup, Problem> {
    let lang = reader.lang;
    let sessions = sessions::of_account(conn, &me.account.id).await?;
    let action = |what: &str| format!("/{}/account/sessions/{what}", lang.code());
    Ok(html! {
        table class="cards" {
            thead { tr {
                th scope="col" { (lang.text("session-device")) }
                th scope="col" { (lang.text("session-begun")) }
                th scope="col" { (lang.text("session-used")) }
                th scope="col" { span class="only-read" { (lang.text("session-end")) } }
            } }
            tbody { @for session in &sessions {
                @let device = source::device(&session.device)
                    .unwrap_or_else(|| lang.text("session-unknown").into_owned());
                @let begun = lang.day(&session.created_at);
                tr {
                    th scope="row" { (device) }
                    td data-label=(lang.text("session-begun")) { (begun) }
                    td data-label=(lang.text("session-used")) { (lang.day(&session.last_seen_at)) }
                    td {
                        @if session.id == me.session.id {
                            span class="mark" { (lang.text("session-this")) }
                        } @else {
                            form method="post" action=(action(session.id.as_str())) {
                                button class="quiet" { (lang.text("session-end"))
                                    span class="only-read" { " (" (device) ", " (begun) ")" } }
                            }
                        }
                    }
                }
            } }
        }
        @if sessions.len() > 1 {
            form method="post" action=(action("others")) {
                button class="plain" { (lang.text("sessions-end-others")) }
            }
        }
    })
}
