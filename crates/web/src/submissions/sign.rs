//! The mayor's signature: by a link in a letter, in the mayor's own account, or on paper.

use axum::{
    Form,
    extract::{Path, State},
    response::{Redirect, Response},
};
use maud::{Markup, html};
use network::{
    Error, cities,
    ids::{At, FileId, Known},
    links::{self, NewLink},
    mail::{self, NewLetter},
    submissions::{self, LINK, Submission},
};
use serde::Deserialize;

use super::{answers, show::id};
use crate::{
    App, Lang, files::out, links::Holder, page::page as whole, problem::Problem, reader::Reader,
};

/// How long a mayor has for the signature.
const DAYS: i64 = 30;

#[derive(Deserialize)]
pub struct Asked {
    #[serde(default)]
    name: String,
    #[serde(default)]
    address: String,
    #[serde(default)]
    language: String,
}

/// The ways to sign, for the one who reads.
pub fn forms(reader: &Reader, one: &Submission) -> Markup {
    let lang = reader.lang;
    let to = format!("/{}/submissions/{}/signature", lang.code(), one.id);
    html! {
        @if reader.actor.may_sign(&one.city, LINK, one.id.as_str()).is_ok() {
            form method="post" action=(to) {
                div class="field" { label for="mayor" { (lang.text("sign-name")) }
                    input id="mayor" name="name" required value=(reader.signed_in.as_ref().map_or("", |one| one.account.name.as_str())); }
                button { (lang.text("sign-now")) }
            }
        } @else if reader.actor.may_coordinate(&one.city).is_ok() {
            details {
                summary { (lang.text("sign-ask")) }
                form method="post" action=(to) {
                    p { (lang.text("sign-ask-hint")) }
                    div class="field" { label for="sign-name" { (lang.text("sign-name")) } input id="sign-name" name="name" required; }
                    div class="field" { label for="sign-address" { (lang.text("sign-address")) } input id="sign-address" name="address" type="email" required; }
                    div class="field" { label for="sign-language" { (lang.text("sign-language")) }
                        select id="sign-language" name="language" { @for other in Lang::all() { option value=(other.code()) selected[other.code() == one.language] { (other.name()) } } } }
                    button class="plain" { (lang.text("sign-ask")) }
                }
            }
            details {
                summary { (lang.text("sign-paper")) }
                form class="import" method="post" enctype="multipart/form-data" action=(format!("/{}/submissions/{}/files/signature", lang.code(), one.id)) {
                    div class="field" { label for="paper-name" { (lang.text("sign-name")) } input id="paper-name" name="name" required; }
                    div class="field" { label for="paper" { (lang.text("answer-choose-file")) } input type="file" id="paper" name="file" required; }
                    button class="plain" { (lang.text("answer-send-file")) }
                }
            }
        }
    }
}

/// The mayor signs in their own account; everybody else of the city sends them a link.
pub async fn ask(
    State(app): State<App>,
    reader: Reader,
    Path((_, submission)): Path<(String, String)>,
    Form(asked): Form<Asked>,
) -> Result<Redirect, Problem> {
    reader.actor.must_be_signed_in()?;
    let of = id(&submission)?;
    let now = At::now();
    let mut tx = app.db.begin().await?;
    let (one, call, _) = submissions::get(&mut tx, &reader.actor, &of).await?;
    if reader.actor.may_sign(&one.city, LINK, of.as_str()).is_ok() {
        submissions::sign(&mut tx, &reader.actor, &of, &asked.name, &now).await?;
    } else {
        reader.actor.may_coordinate(&one.city)?;
        let address = network::accounts::checked_address("address", &asked.address)?;
        let lang = Lang::from_code(&asked.language).unwrap_or(reader.lang);
        let new = NewLink {
            kind: LINK,
            opens: of.to_string(),
            address: address.clone(),
            language: lang.code().to_owned(),
            ask: reader.actor.name().to_owned(),
            until: now.plus(DAYS * 24 * 60 * 60),
            uses: None,
        };
        let (_, secret) = links::make(&mut tx, &reader.actor, new).await?;
        let city = cities::get(&mut tx, &one.city, &Known::NOW, None).await?;
        let link = format!("{}/{}/sign/{secret}", app.address, lang.code());
        let words = [
            ("name", asked.name.trim().to_owned()),
            ("city", city.name().to_owned()),
            ("call", lang.of(&call.says.title).to_owned()),
            ("days", DAYS.to_string()),
            ("link", link),
        ];
        let gaps = || words.iter().map(|(name, text)| (*name, text.as_str().into()));
        let letter = NewLetter {
            to: address,
            subject: lang
                .fill("mail-sign-subject", gaps().filter(|(n, _)| ["city", "call"].contains(n))),
            body: lang.fill("mail-sign-body", gaps()),
        };
        mail::write(&mut tx, letter).await?;
    }
    tx.commit().await?;
    Ok(Redirect::to(&reader.href(&format!("/submissions/{submission}#signature"))))
}

/// What the mayor reads before signing: every answer.
pub async fn page(State(app): State<App>, holder: Holder) -> Result<Markup, Problem> {
    let of = id(holder.opens(LINK)?)?;
    let mut conn = app.db.read().await?;
    let (one, call, held) = submissions::get(&mut conn, &holder.reader.actor, &of).await?;
    let signature = submissions::signature(&mut conn, &of).await?;
    let city = cities::get(&mut conn, &one.city, &Known::NOW, None).await?;
    drop(conn);
    let reader = &holder.reader;
    let lang = reader.lang;
    let files = format!("/{}/sign/{}/files", lang.code(), holder.secret);
    let current = signature
        .as_ref()
        .is_some_and(|signature| signature.digest == submissions::signed_digest(&held, &call));
    let title = lang.fill(
        "sign-title",
        [("city", city.name().into()), ("call", lang.of(&call.says.title).into())],
    );
    Ok(whole(
        reader,
        &title,
        html! {
            h1 { (title) }
            @if let Some(signature) = signature.as_ref().filter(|_| current) {
                div class="notice good" role="status" { p { (answers::signature(lang, signature)) } p { (lang.text("sign-thanks")) } }
            } @else { p class="lead" { (lang.text("sign-lead")) } }
            @for section in &call.says.sections {
                section class="area-section" {
                    h2 { (lang.of(&section.title)) }
                    dl class="answers" { @for question in &section.questions {
                        @if let Some(answer) = held.iter().find(|a| a.question == question.code && a.beside.is_none() && !a.value.is_empty()) {
                            dt { (lang.of(&question.label)) }
                            dd { (answers::shown_with(reader, question, answer, &one.language, &files)) }
                        }
                    } }
                }
            }
            @if current {} @else if one.state.is_open() {
                form method="post" {
                    div class="field" { label for="name" { (lang.text("sign-name")) } input id="name" name="name" required autocomplete="name"; }
                    p { (lang.text("sign-what")) }
                    button { (lang.text("sign-now")) }
                }
            } @else { div class="notice" { p { (lang.text("submission-sent-already")) } } }
        },
    ))
}

/// A file of the answers, for the mayor who reads before signing.
pub async fn file(
    State(app): State<App>,
    holder: Holder,
    Path((_, _, file)): Path<(String, String, String)>,
) -> Result<Response, Problem> {
    holder.opens(LINK)?;
    let id: FileId = file.parse().map_err(|_| Error::NotFound)?;
    let file = network::files::get(&mut *app.db.read().await?, &holder.reader.actor, &id).await?;
    Ok(out(&app, file))
}

#[derive(Deserialize)]
pub struct Signed {
    #[serde(default)]
    name: String,
}

pub async fn sign(
    State(app): State<App>,
    holder: Holder,
    Form(signed): Form<Signed>,
) -> Result<Redirect, Problem> {
    let of = id(holder.opens(LINK)?)?;
    let mut tx = app.db.begin().await?;
    let now = At::now();
    let name = signed.name.trim();
    if name.is_empty() {
        return Err(Error::invalid("name", "needed").into());
    }
    submissions::sign(&mut tx, &holder.reader.actor, &of, name, &now).await?;
    links::spend(&mut tx, &holder.link).await?;
    tx.commit().await?;
    let to = format!("/{}/sign/{}", holder.reader.lang.code(), holder.secret);
    Ok(Redirect::to(&to))
}
