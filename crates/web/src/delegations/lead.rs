//! The page of a head of delegation: who belongs to it, within its quotas, in which order funded
//! travel is asked for, and the credentials.

use std::collections::HashMap;

use axum::{
    Form,
    extract::{Query, Request as Arrived, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use maud::{Markup, html};
use network::{
    Error, Result,
    conferences::{Conference, Part, Rule},
    delegations::{self, Delegation, FILES, LEAD, Standing},
    files::NewFile,
    ids::{At, RegistrationId},
    mail,
    registrations::{Registration, State as Registered, closes},
};
use serde::Deserialize;

use super::{answer::read, board::fresh, letters, one::person, words};
use crate::{
    App, Lang,
    conferences::words::plain,
    fields::{Field, Wrong, settled, summary},
    files::receive,
    links::Holder,
    page::{page, scrolling},
    problem::Problem,
    reader::Reader,
    registrations::letters as personal,
};

type Typed = HashMap<String, String>;

#[derive(Default, Deserialize)]
pub struct Done {
    #[serde(default)]
    done: String,
}

pub async fn form(
    State(app): State<App>,
    holder: Holder,
    Query(done): Query<Done>,
) -> Result<Markup, Problem> {
    let mut conn = app.db.read().await?;
    let (conference, standing) = read(&mut conn, &holder, LEAD).await?;
    drop(conn);
    let shown = drawn(&holder, &conference, &standing, &Typed::new(), &done.done, None);
    Ok(shown)
}

fn member(text: &str) -> Result<RegistrationId> {
    text.parse().map_err(|_| Error::NotFound)
}

pub async fn change(
    State(app): State<App>,
    holder: Holder,
    Form(fields): Form<Vec<(String, String)>>,
) -> Result<Response, Problem> {
    let lang = holder.reader.lang;
    let typed: Typed = fields.iter().cloned().collect();
    let word = |name: &str| typed.get(name).map_or("", |text| text.trim()).to_owned();
    let mut tx = app.db.begin().await?;
    let (conference, standing) = read(&mut tx, &holder, LEAD).await?;
    let (actor, id) = (&holder.reader.actor, &standing.delegation.id);
    let outcome = async {
        Ok(match word("act").as_str() {
            "name" => {
                let new = person(&typed)?;
                let email = new.email.trim().to_lowercase();
                let (one, secret) = delegations::name(&mut tx, actor, id, new, &At::now()).await?;
                let letter = personal::named(&app.address, &conference, &one, &email, &secret);
                mail::write(&mut tx, letter).await?;
                "named"
            }
            "again" => {
                let who = member(&word("member"))?;
                let (person, secret) =
                    network::registrations::write_again(&mut tx, actor, &who).await?;
                let (one, email) = (&person.registration, person.email());
                let letter = personal::named(&app.address, &conference, one, email, &secret);
                mail::write(&mut tx, letter).await?;
                "again"
            }
            "out" => {
                let who = member(&word("member"))?;
                let moved = delegations::take_out(&mut tx, actor, id, &who).await?;
                for letter in personal::moved(&mut tx, &app, &conference.code, &moved).await? {
                    mail::write(&mut tx, letter).await?;
                }
                "out"
            }
            "head" => {
                let who = member(&word("member"))?;
                let (one, head, email, secret) =
                    delegations::hand_over(&mut tx, actor, id, &who).await?;
                let letter = letters::lead(&app.address, &conference, &one, &head, &email, &secret);
                mail::write(&mut tx, letter).await?;
                "head"
            }
            "order" => {
                let mut wanted: Vec<(u32, RegistrationId)> = Vec::new();
                for (name, place) in &fields {
                    let Some(who) = name.strip_prefix("order:") else { continue };
                    if let Ok(place) = place.trim().parse() {
                        wanted.push((place, member(who)?));
                    }
                }
                wanted.sort();
                let wanted: Vec<RegistrationId> = wanted.into_iter().map(|(_, who)| who).collect();
                delegations::prioritise(&mut tx, actor, id, &wanted).await?;
                "order"
            }
            _ => return Err(Error::NotFound),
        })
    }
    .await;
    match outcome {
        Ok("head") => {
            tx.commit().await?;
            let title = lang.text("lead-handed-over");
            let shown = page(
                &holder.reader,
                &title,
                html! { h1 { (title) } p class="lead" { (lang.text("lead-handed-over-lead")) } },
            );
            Ok(shown.into_response())
        }
        Ok(done) => {
            tx.commit().await?;
            let to = holder.href("delegation", &format!("?done={done}"));
            Ok(Redirect::to(&to).into_response())
        }
        Err(error @ Error::Invalid { .. }) => {
            let wrong = Wrong::of(lang, words::refusal(lang, error))?;
            let mut conn = fresh(&app, tx).await?;
            let (conference, standing) = read(&mut conn, &holder, LEAD).await?;
            let page = drawn(&holder, &conference, &standing, &typed, "", Some(&wrong));
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
        Err(error) => Err(error.into()),
    }
}

/// Who signed the credentials and when, with the paper where there is one.
pub async fn credentials(
    State(app): State<App>,
    holder: Holder,
    request: Arrived,
) -> Result<Response, Problem> {
    let lang = holder.reader.lang;
    let actor = &holder.reader.actor;
    let (conference, standing) = read(&mut *app.db.read().await?, &holder, LEAD).await?;
    let new = || NewFile {
        purpose: &FILES,
        city: None,
        belongs: standing.delegation.belongs(),
        name: String::new(),
    };
    let sent = receive(&app, actor, request, &FILES, new).await?;
    let mut tx = app.db.begin().await?;
    let outcome = async {
        let signed = sent.text("signed");
        let signed = signed
            .parse()
            .map_err(|_| Error::invalid("signed", "date-invalid").with("value", signed))?;
        let authority = sent.text("authority").parse().unwrap_or(usize::MAX);
        let file = sent.files.first().map(|file| file.id.clone());
        let signer = sent.text("signer");
        let id = &standing.delegation.id;
        delegations::lay_credentials(&mut tx, actor, id, authority, signer, signed, file).await
    }
    .await;
    settled(
        tx,
        &holder.reader,
        outcome.map_err(|error| words::refusal(lang, error)),
        |_| holder.path("delegation", "?done=credentials#credentials"),
        async |wrong| {
            let typed: Typed = sent.fields.iter().cloned().collect();
            Ok(drawn(&holder, &conference, &standing, &typed, "", Some(&wrong)))
        },
    )
    .await
}

fn drawn(
    holder: &Holder,
    conference: &Conference,
    standing: &Standing,
    typed: &Typed,
    done: &str,
    wrong: Option<&Wrong>,
) -> Markup {
    let (reader, lang, is) = (&holder.reader, holder.reader.lang, &conference.is);
    let one = &standing.delegation;
    let rule = one.rule(is);
    let title = lang.fill("lead-title", [("name", words::called(lang, &one.is).into())]);
    let open = closes(is).is_some_and(|closes| At::now() < closes);
    let here = holder.href("delegation", "");
    let done = match done {
        "accepted" => Some("lead-accepted"),
        "named" => Some("lead-named"),
        "again" => Some("lead-again"),
        "out" => Some("lead-out"),
        "order" => Some("lead-ordered"),
        "credentials" => Some("lead-credentials"),
        _ => None,
    };
    page(
        reader,
        &title,
        html! {
            h1 { (title) }
            p class="lead" {
                @match is.registration.until {
                    Some(until) => (lang.fill(if open { "lead-lead" } else { "lead-closed" }, [("title", plain(lang, &is.title).into()), ("until", lang.date(&until.to_string()).into())])),
                    None => (lang.fill("lead-not-open", [("title", plain(lang, &is.title).into())])),
                }
            }
            @if let Some(key) = done { div class="notice good" role="status" { p { (lang.text(key)) } } }
            (summary(lang, wrong))
            @if let Some(rule) = rule {
                ul class="quotas" { @for quota in delegations::quotas(rule, &standing.members) {
                    li class=(if quota.is_full() { "full" } else { "" }) { (words::quota(lang, quota)) @if quota.is_full() { " · " (lang.text("delegation-part-full")) } }
                } }
            }
            (members(reader, conference, standing, Some(&here)))
            @let own = standing.members.iter().find(|member| Some(&member.id) == one.is.head.as_ref());
            @if open && own.is_some_and(|own| own.state == Registered::Named) { div class="notice" { p { (lang.text("lead-own")) } } }
            @if open {
                section class="area-section" {
                    h2 { (lang.text("lead-name")) }
                    p { (lang.text("lead-name-lead")) }
                    form method="post" action=(here) {
                        (person_fields(lang, rule, typed, wrong))
                        button name="act" value="name" { (lang.text("lead-name")) }
                    }
                }
            }
            @if let Some(rule) = rule.filter(|rule| !rule.signed_by.is_empty()) {
                section class="area-section" id="credentials" {
                    h2 { (lang.text("credentials-title")) }
                    (credentials_line(lang, rule, one))
                    (credentials_form(lang, rule, &here, typed, wrong))
                }
            }
            @if let Some(contact) = is.contact(&one.is.region) {
                p class="muted" { (lang.text("invited-ask")) " " (contact.name) " " a href=(format!("mailto:{}", contact.email)) { (contact.email) } }
            }
        },
    )
}

/// The members in their order; with the forms of the head where `here` says where they go.
pub fn members(
    reader: &Reader,
    conference: &Conference,
    standing: &Standing,
    here: Option<&str>,
) -> Markup {
    let lang = reader.lang;
    let funds = standing.delegation.rule(&conference.is).is_some_and(|rule| rule.funded > 0);
    let head = standing.delegation.is.head.as_ref();
    let title = lang.fill("lead-members", [("count", standing.members.len().into())]);
    let row = |one: &Registration| {
        let is_head = head == Some(&one.id);
        html! {
            tr {
                th scope="row" {
                    @if here.is_some() { (one.is.name) }
                    @else { a href=(reader.href(&format!("/conferences/{}/registrations/{}", conference.code, one.id))) { (one.is.name) } }
                    @if is_head { " " span class="mark" { (lang.text("lead-head")) } }
                }
                td data-label=(lang.text("registration-part")) { (words::part(lang, one.is.part)) }
                td data-label=(lang.text("registration-state")) {
                    span class=(if one.state == Registered::Complete { "mark" } else { "mark warn" }) { (lang.text(&format!("registration-is-{}", one.state.code()))) }
                    @if let Some(number) = one.number { " " (lang.fill("registration-number", [("number", number.into())])) }
                }
                @if funds { td class="number" data-label=(lang.text("funded-order")) {
                    @if here.is_some() {
                        input class="number order" form="order" inputmode="numeric" name=(format!("order:{}", one.id)) value=(one.is.priority.map(|p| p.to_string()).unwrap_or_default())
                            aria-label=(format!("{}: {}", lang.text("funded-order"), one.is.name));
                    } @else if let Some(place) = one.is.priority { (place) }
                } }
                @if let Some(here) = here { td {
                    details { summary { (lang.text("lead-more")) span class="only-read" { ": " (one.is.name) } }
                        form method="post" action=(here) class="actions" {
                            input type="hidden" name="member" value=(one.id);
                            button class="quiet" name="act" value="again" { (lang.text("lead-write-again")) }
                            @if !is_head {
                                button class="quiet" name="act" value="head" { (lang.text("lead-make-head")) }
                                button class="quiet" name="act" value="out" { (lang.text("lead-take-out")) }
                            }
                        }
                    }
                } }
            }
        }
    };
    html! {
        h2 { (title) }
        @if standing.members.is_empty() { div class="empty" { p { (lang.text("lead-nobody")) } } }
        @else {
            (scrolling(&title, html! {
                table class="cards" {
                    thead { tr {
                        th scope="col" { (lang.text("speaker-name")) }
                        th scope="col" { (lang.text("registration-part")) }
                        th scope="col" { (lang.text("registration-state")) }
                        @if funds { th scope="col" class="number" { (lang.text("funded-order")) } }
                        @if here.is_some() { th scope="col" { (lang.text("lead-more")) } }
                    } }
                    tbody { @for one in &standing.members { (row(one)) } }
                }
            }))
            @if let (true, Some(here)) = (funds, here) {
                form method="post" action=(here) id="order" {
                    p class="hint" { (lang.text("funded-order-hint")) }
                    button class="plain" name="act" value="order" { (lang.text("funded-order-save")) }
                }
            }
        }
    }
}

/// The questions about somebody who is named.
pub fn person_fields(
    lang: Lang,
    rule: Option<&Rule>,
    typed: &Typed,
    wrong: Option<&Wrong>,
) -> Markup {
    let value = |name: &str| typed.get(name).map_or("", String::as_str);
    let parts: Vec<(String, String)> = rule
        .map(|rule| rule.most.keys().copied().collect::<Vec<Part>>())
        .unwrap_or_else(|| Part::ALL.to_vec())
        .into_iter()
        .map(|part| (part.code().to_owned(), words::part(lang, part)))
        .collect();
    let languages = Lang::all().map(|lang| (lang.code().to_owned(), lang.name().into_owned()));
    let language = if value("language").is_empty() { lang.code() } else { value("language") };
    html! {
        (Field::line("name", lang.text("registration-name")).autocomplete("off").value(value("name")).wrong(wrong))
        (Field::line("email", lang.text("account-email")).kind("email").autocomplete("off").hint(lang.text("registration-email-hint")).value(value("email")).wrong(wrong))
        (Field::choice("part", lang.text("registration-part"), parts).value(value("part")).wrong(wrong))
        (Field::line("function", lang.text("registration-function")).value(value("function")).optional().wrong(wrong))
        (Field::choice("language", lang.text("people-language"), languages).value(language).wrong(wrong))
        input type="hidden" name="country" value=(value("country"));
    }
}

pub fn credentials_line(lang: Lang, rule: &Rule, one: &Delegation) -> Markup {
    html! {
        @match &one.is.credentials {
            Some(held) => p {
                span class="mark" { (lang.text("credentials-laid")) } " "
                (lang.fill("credentials-by", [
                    ("signer", held.signer.as_str().into()),
                    ("authority", rule.signed_by.get(held.authority).map(|text| plain(lang, text)).unwrap_or_default().into()),
                    ("day", lang.date(&held.signed_on.to_string()).into()),
                ]))
            },
            None => p { span class="mark warn" { (lang.text("credentials-missing")) } },
        }
    }
}

fn credentials_form(
    lang: Lang,
    rule: &Rule,
    here: &str,
    typed: &Typed,
    wrong: Option<&Wrong>,
) -> Markup {
    let value = |name: &str| typed.get(name).map_or("", String::as_str);
    let authorities = rule
        .signed_by
        .iter()
        .enumerate()
        .map(|(number, text)| (number.to_string(), plain(lang, text)));
    html! {
        p { (lang.text("credentials-lead")) }
        form class="import" method="post" enctype="multipart/form-data" action=(format!("{here}/credentials")) {
            (Field::choice("authority", lang.text("credentials-authority"), authorities).value(value("authority")).wrong(wrong))
            (Field::line("signer", lang.text("credentials-signer")).value(value("signer")).wrong(wrong))
            (Field::line("signed", lang.text("credentials-day")).kind("date").value(value("signed")).wrong(wrong))
            div class="field" { label for="file" { (lang.text("credentials-paper")) }
                input id="file" name="file" type="file" accept=(FILES.endings().collect::<Vec<_>>().join(",")); }
            button class="plain" { (lang.text("credentials-lay")) }
        }
    }
}
