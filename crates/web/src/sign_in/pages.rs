use axum::{
    Form,
    extract::{Path, Query, State},
    http::{StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use maud::{Markup, html};
use network::{
    Actor, Error,
    accounts::{
        self,
        links::{self, Ask},
        passwords::{self, SignIn},
        sessions,
    },
};
use serde::Deserialize;

use crate::{
    App,
    fields::{Field, Wrong, summary},
    letters,
    page::page,
    problem::Problem,
    reader::{self, Reader},
    shell::encoded,
    source::Source,
};

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct To {
    to: String,
}

impl To {
    fn local(&self) -> Option<&str> {
        reader::local(&self.to)
    }

    fn query(&self) -> String {
        self.local().map(|to| format!("?to={}", encoded(to))).unwrap_or_default()
    }
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct SignInForm {
    email: String,
    password: String,
    /// `password` or `link`.
    by: String,
}

pub async fn ask(reader: Reader, Query(to): Query<To>) -> Response {
    if reader.signed_in.is_some() {
        return Redirect::to(to.local().unwrap_or(&beginning(&reader, &reader.actor)))
            .into_response();
    }
    form(&reader, &to, &SignInForm::default(), None).into_response()
}

fn form(reader: &Reader, to: &To, form: &SignInForm, wrong: Option<&Wrong>) -> Markup {
    let lang = reader.lang;
    page(
        reader,
        &lang.text("sign-in"),
        html! {
            h1 { (lang.text("sign-in")) }
            @if to.local().is_some() && wrong.is_none() {
                div class="notice" { p { (lang.text("sign-in-first")) } }
            }
            (summary(lang, wrong))
            form method="post" action=(format!("/{}/sign-in{}", lang.code(), to.query())) {
                (Field::line("email", lang.text("account-email")).kind("email")
                    .autocomplete("username").value(&form.email).wrong(wrong))
                (Field::line("password", lang.text("account-password")).kind("password")
                    .autocomplete("current-password").optional().wrong(wrong)
                    .hint(lang.text("sign-in-password-hint")))
                div class="actions" {
                    button name="by" value="password" { (lang.text("sign-in")) }
                    button class="plain" name="by" value="link" { (lang.text("sign-in-send-link")) }
                }
            }
            p class="muted" { (lang.text("sign-in-no-account")) }
        },
    )
}

pub async fn sign_in(
    State(app): State<App>,
    reader: Reader,
    source: Source,
    Query(to): Query<To>,
    Form(sent): Form<SignInForm>,
) -> Result<Response, Problem> {
    let outcome = if sent.by == "link" {
        send_link(&app, source, &to, &sent).await.map(|()| {
            Redirect::to(&format!("/{}/sign-in/sent", reader.lang.code())).into_response()
        })
    } else if sent.password.is_empty() {
        Err(Error::invalid("password", "password-needed"))
    } else {
        let new = SignIn {
            email: sent.email.clone(),
            password: sent.password.clone(),
            source: source.address,
            device: source.device,
        };
        match passwords::sign_in(&app.db, new).await {
            Ok(secret) => return enter(&app, &reader, &secret, &to).await,
            Err(error) => Err(error),
        }
    };
    outcome.or_else(|error| {
        let wrong = Wrong::of(reader.lang, error)?;
        let page = form(&reader, &to, &sent, Some(&wrong));
        Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
    })
}

async fn send_link(app: &App, source: Source, to: &To, sent: &SignInForm) -> Result<(), Error> {
    let ask = Ask { email: sent.email.clone(), source: source.address };
    let mut tx = app.db.begin().await?;
    links::send(&mut tx, ask, |account, secret| {
        letters::sign_in(app, account, secret, to.local().unwrap_or_default())
    })
    .await?;
    tx.commit().await
}

/// The same for everybody, whether or not there is such an account.
pub async fn sent(reader: Reader) -> Markup {
    let lang = reader.lang;
    page(
        &reader,
        &lang.text("link-sent-title"),
        html! {
            h1 { (lang.text("link-sent-title")) }
            p class="lead" { (lang.fill("link-sent", [("minutes", links::MINUTES.into())])) }
            p { (lang.text("link-sent-nothing")) }
            p { a href=(reader.href("/sign-in")) { (lang.text("link-again")) } }
        },
    )
}

/// Looking at a link does not use it up: only the button does.
pub async fn link(
    State(app): State<App>,
    reader: Reader,
    Path((_, secret)): Path<(String, String)>,
    Query(to): Query<To>,
) -> Result<Response, Problem> {
    let lang = reader.lang;
    let found = links::whose(&mut *app.db.read().await?, &secret).await;
    let account = match found {
        Ok(account) => account,
        Err(error) => {
            let wrong = Wrong::of(lang, error)?;
            return Ok(spent(&reader, &wrong));
        }
    };
    let action = format!("/{}/sign-in/{}{}", lang.code(), encoded(&secret), to.query());
    let page = page(
        &reader,
        &lang.text("sign-in"),
        html! {
            h1 { (lang.text("sign-in")) }
            p class="lead" {
                (lang.fill("link-greeting", [("name", account.name.as_str().into())]))
            }
            form method="post" action=(action) {
                div class="actions" { button { (lang.fill("link-open", [("email", account.email.as_str().into())])) } }
            }
        },
    );
    Ok(([(header::CACHE_CONTROL, "no-store")], page).into_response())
}

pub async fn open(
    State(app): State<App>,
    reader: Reader,
    source: Source,
    Path((_, secret)): Path<(String, String)>,
    Query(to): Query<To>,
) -> Result<Response, Problem> {
    let mut tx = app.db.begin().await?;
    match links::open(&mut tx, &secret, &source.device).await {
        Ok((_, session)) => {
            tx.commit().await?;
            enter(&app, &reader, &session, &to).await
        }
        Err(error) => {
            let wrong = Wrong::of(reader.lang, error)?;
            Ok(spent(&reader, &wrong))
        }
    }
}

fn spent(reader: &Reader, wrong: &Wrong) -> Response {
    let lang = reader.lang;
    let page = page(
        reader,
        &lang.text("link-spent-title"),
        html! {
            h1 { (lang.text("link-spent-title")) }
            p class="lead" { (wrong.text()) }
            div class="actions" { a class="button" href=(reader.href("/sign-in")) { (lang.text("link-again")) } }
        },
    );
    (StatusCode::GONE, [(header::CACHE_CONTROL, "no-store")], page).into_response()
}

/// Gives the browser its session and leads it to where its person wanted to go.
async fn enter(app: &App, reader: &Reader, secret: &str, to: &To) -> Result<Response, Problem> {
    let place = match to.local() {
        Some(to) => to.to_owned(),
        None => {
            let mut conn = app.db.read().await?;
            let session = sessions::find(&mut conn, secret).await?.ok_or(Error::SignInNeeded)?;
            beginning(reader, &accounts::actor(&mut conn, &session.account).await?)
        }
    };
    let cookie = reader::session_cookie(app, secret);
    Ok(([(header::SET_COOKIE, cookie)], Redirect::to(&place)).into_response())
}

/// Where the day begins for somebody with these roles.
pub fn beginning(reader: &Reader, actor: &Actor) -> String {
    if actor.may_keep_register().is_ok() {
        reader.href("/admin")
    } else if actor.cities().next().is_some() {
        reader.href("/desk")
    } else {
        reader.href("/account")
    }
}

pub async fn sign_out(State(app): State<App>, reader: Reader) -> Result<Response, Problem> {
    if let Some(signed_in) = &reader.signed_in {
        let mut tx = app.db.begin().await?;
        sessions::end(&mut tx, &reader.actor, &signed_in.session.id).await?;
        tx.commit().await?;
    }
    let home = Redirect::to(&format!("/{}", reader.lang.code()));
    Ok(([(header::SET_COOKIE, reader::no_session(&app))], home).into_response())
}
