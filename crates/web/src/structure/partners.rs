//! Entering and correcting a partner.

use axum::{
    Form,
    extract::{Path, Query, State},
    response::{IntoResponse, Redirect, Response},
};
use maud::{Markup, html};
use network::{
    Error, cities,
    ids::{CityCode, PartnerId},
    partners::{self, NewPartner, Partner, Sector},
};
use serde::Deserialize;

use crate::{
    App,
    fields::{Field, Wrong, settled, summary},
    page::{self, crumbs},
    plans::words,
    problem::Problem,
    reader::Reader,
};

#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub struct Typed {
    /// Empty for a new one.
    partner: String,
    seen: i64,
    name: String,
    sector: String,
    person: String,
    contact: String,
    language: String,
    address: String,
}

impl Typed {
    fn of(one: &Partner) -> Self {
        Self {
            partner: one.id.to_string(),
            seen: one.revision,
            name: one.name.clone(),
            sector: one.sector.code().into(),
            person: one.person.clone(),
            contact: one.contact.clone(),
            language: one.language.clone(),
            address: one.address.clone(),
        }
    }

    fn read(&self) -> network::Result<NewPartner> {
        Ok(NewPartner {
            name: self.name.clone(),
            sector: self.sector.parse()?,
            person: self.person.clone(),
            contact: self.contact.clone(),
            language: self.language.clone(),
            address: self.address.clone(),
        })
    }
}

#[derive(Deserialize)]
pub struct Asked {
    #[serde(default)]
    partner: String,
}

pub async fn page(
    State(app): State<App>,
    reader: Reader,
    Path((_, code)): Path<(String, CityCode)>,
    Query(asked): Query<Asked>,
) -> Result<Markup, Problem> {
    reader.actor.may_coordinate(&code)?;
    let mut conn = app.db.read().await?;
    let typed = match asked.partner.parse::<PartnerId>() {
        Ok(id) => {
            let held = partners::get(&mut conn, &id).await?.filter(|one| one.city == code);
            Typed::of(&held.ok_or(Error::NotFound)?)
        }
        Err(_) => Typed { language: reader.lang.code().into(), ..Typed::default() },
    };
    let city = cities::get(&mut conn, &code, &reader.known, None).await?;
    Ok(drawn(&reader, &code, city.name(), &typed, None))
}

pub async fn keep(
    State(app): State<App>,
    reader: Reader,
    Path((_, code)): Path<(String, CityCode)>,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    reader.actor.may_coordinate(&code)?;
    let mut tx = app.db.begin().await?;
    let outcome = match (typed.read(), typed.partner.parse::<PartnerId>()) {
        (Err(error), _) => Err(error),
        (Ok(new), Err(_)) => partners::add(&mut tx, &reader.actor, &code, new).await,
        (Ok(new), Ok(id)) => {
            partners::correct(&mut tx, &reader.actor, &id, new, Some(typed.seen)).await
        }
    };
    settled(
        tx,
        &reader,
        outcome,
        |_| back(&code),
        async |wrong| {
            let city = cities::get(&mut *app.db.read().await?, &code, &reader.known, None).await?;
            Ok(drawn(&reader, &code, city.name(), &typed, Some(&wrong)))
        },
    )
    .await
}

#[derive(Deserialize)]
pub struct Left {
    partner: String,
    #[serde(default)]
    reason: String,
}

pub async fn withdraw(
    State(app): State<App>,
    reader: Reader,
    Path((_, code)): Path<(String, CityCode)>,
    Form(left): Form<Left>,
) -> Result<Response, Problem> {
    reader.actor.may_coordinate(&code)?;
    let id: PartnerId = left.partner.parse().map_err(|_| Error::NotFound)?;
    let mut tx = app.db.begin().await?;
    partners::withdraw(&mut tx, &reader.actor, &id, &left.reason).await?;
    tx.commit().await?;
    Ok(Redirect::to(&reader.href(&back(&code))).into_response())
}

fn back(code: &CityCode) -> String {
    format!("/cities/{code}/structure")
}

fn drawn(
    reader: &Reader,
    code: &CityCode,
    city: &str,
    typed: &Typed,
    wrong: Option<&Wrong>,
) -> Markup {
    let lang = reader.lang;
    let title = if typed.partner.is_empty() {
        lang.text("structure-new-partner").into_owned()
    } else {
        lang.fill("plan-edit-this", [("name", typed.name.as_str().into())])
    };
    let sectors = Sector::ALL.iter().map(|sector| {
        (sector.code().to_owned(), lang.text(&format!("sector-{sector}")).into_owned())
    });
    let languages =
        words::LANGUAGES.iter().map(|(code, name)| ((*code).to_owned(), (*name).to_owned()));
    page::page(
        reader,
        &title,
        html! {
            (crumbs(reader, &[
                ("/cities".into(), lang.text("nav-cities").into_owned()),
                (format!("/cities/{code}"), city.to_owned()),
                (format!("/cities/{code}/structure"), lang.text("structure-title").into_owned()),
            ]))
            h1 { (title) }
            p class="lead" { (lang.text("structure-partner-lead")) }
            (summary(lang, wrong))
            form method="post" {
                input type="hidden" name="partner" value=(typed.partner);
                input type="hidden" name="seen" value=(typed.seen);
                (Field::line("name", lang.text("plan-field-name")).value(&typed.name).wrong(wrong))
                (Field::choice("sector", lang.text("structure-sector"), sectors).value(&typed.sector).wrong(wrong))
                (Field::line("person", lang.text("structure-person")).hint(lang.text("structure-private")).value(&typed.person).wrong(wrong).optional())
                (Field::line("contact", lang.text("account-email")).kind("email").hint(lang.text("structure-private")).value(&typed.contact).wrong(wrong).optional())
                (Field::choice("language", lang.text("structure-language"), languages).value(&typed.language).wrong(wrong))
                (Field::line("address", lang.text("structure-web")).kind("url").value(&typed.address).wrong(wrong).optional())
                button { (lang.text("plan-save")) }
            }
            @if !typed.partner.is_empty() {
                h2 { (lang.text("structure-withdraw")) }
                form method="post" action=(format!("/{}/cities/{code}/structure/partner/withdraw", lang.code())) {
                    input type="hidden" name="partner" value=(typed.partner);
                    div class="field" { label for="reason" { (lang.text("plan-reason")) } input id="reason" name="reason"; }
                    button class="plain" { (lang.text("structure-withdraw")) }
                }
            }
        },
    )
}
