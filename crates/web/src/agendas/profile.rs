//! What somebody says of themselves: how they listen, in which zone they think, and whether they
//! want to be found.

use std::collections::HashMap;

use axum::{
    Form,
    extract::State,
    response::{Redirect, Response},
};
use maud::{Markup, html};
use network::{
    agendas::{self, Agenda, Content, KIND},
    conferences,
    ids::Known,
};

use super::{opened, tabs};
use crate::{
    App, Lang,
    conferences::words::language,
    fields::{Field, Wrong, settled, summary},
    links::Holder,
    page::page,
    problem::Problem,
};

pub async fn form(State(app): State<App>, holder: Holder) -> Result<Markup, Problem> {
    let agenda = opened(&app, &holder).await?;
    drawn(&app, &holder, &agenda, None).await
}

async fn drawn(
    app: &App,
    holder: &Holder,
    agenda: &Agenda,
    wrong: Option<&Wrong>,
) -> Result<Markup, Problem> {
    let (reader, lang) = (&holder.reader, holder.reader.lang);
    let mut conn = app.db.read().await?;
    let one = conferences::get(&mut conn, &reader.actor, &agenda.conference, &Known::NOW).await?;
    drop(conn);
    let is = &agenda.is;
    let heard = one.is.languages.iter().map(|code| (code.clone(), language(lang, code)));
    let countries = crate::countries::or_none(lang);
    let letters = Lang::all().map(|one| (one.code().to_owned(), one.name().into_owned()));
    let zones = std::iter::once((String::new(), "–".to_owned()))
        .chain(conferences::zones().into_iter().map(|zone| (zone.clone(), zone)));
    Ok(page(
        reader,
        &lang.text("agenda-profile"),
        html! {
            h1 { (lang.text("agenda-profile")) }
            (tabs(holder, "/profile"))
            (summary(lang, wrong))
            form method="post" class="settings" {
                (Field::line("name", lang.text("speaker-name")).value(&agenda.name).wrong(wrong))
                (Field::choice("listens", lang.text("agenda-listens"), heard).hint(lang.text("agenda-listens-hint")).value(&is.listens).wrong(wrong))
                (Field::choice("zone", lang.text("agenda-zone"), zones).hint(lang.text("agenda-zone-hint")).value(&is.zone).optional().wrong(wrong))
                (Field::choice("language", lang.text("people-language"), letters).value(&agenda.language).wrong(wrong))
                label class="choice" { input type="checkbox" name="letters" value="yes" checked[is.letters]; (lang.text("agenda-letters")) }
                fieldset {
                    legend { (lang.text("agenda-found")) }
                    p class="hint" { (lang.text("agenda-found-hint")) }
                    label class="choice" { input type="checkbox" name="findable" value="yes" checked[is.findable]; (lang.text("agenda-findable")) }
                    (Field::line("organisation", lang.text("agenda-organisation")).value(&is.organisation).optional().wrong(wrong))
                    (Field::choice("country", lang.text("registration-country"), countries).value(&is.country).optional().wrong(wrong))
                    (Field::text("about", lang.text("agenda-about"), 3).hint(lang.text("agenda-about-hint")).value(&is.about).optional().wrong(wrong))
                    (Field::line("contact", lang.text("agenda-contact")).hint(lang.text("agenda-contact-hint")).value(&is.contact).optional().wrong(wrong))
                }
                button { (lang.text("conference-save")) }
            }
            h2 { (lang.text("agenda-shut")) }
            p { (lang.text("agenda-shut-lead")) }
            form method="post" action=(holder.href("agenda", "/shut")) { button class="plain" { (lang.text("agenda-shut")) } }
        },
    ))
}

pub async fn keep(
    State(app): State<App>,
    holder: Holder,
    Form(typed): Form<HashMap<String, String>>,
) -> Result<Response, Problem> {
    let key = holder.opens(KIND)?;
    let word = |name: &str| typed.get(name).map_or("", |text| text.trim()).to_owned();
    let is = Content {
        listens: word("listens"),
        zone: word("zone"),
        letters: typed.contains_key("letters"),
        findable: typed.contains_key("findable"),
        organisation: word("organisation"),
        country: word("country").to_uppercase(),
        about: word("about"),
        contact: word("contact"),
        ..Content::default()
    };
    let actor = &holder.reader.actor;
    let (name, language) = (word("name"), word("language"));
    let mut tx = app.db.begin().await?;
    let outcome = agendas::describe(&mut tx, actor, key, &name, &language, is.clone()).await;
    settled(
        tx,
        &holder.reader,
        outcome,
        |_| holder.path("agenda", "/profile"),
        async |wrong| {
            let typed = Agenda { name, language, is, ..opened(&app, &holder).await? };
            drawn(&app, &holder, &typed, Some(&wrong)).await
        },
    )
    .await
}

/// Every link to it opens no more; a new one comes by letter.
pub async fn shut(State(app): State<App>, holder: Holder) -> Result<Redirect, Problem> {
    let agenda = opened(&app, &holder).await?;
    let mut tx = app.db.begin().await?;
    agendas::shut(&mut tx, &holder.reader.actor, holder.opens(KIND)?).await?;
    tx.commit().await?;
    let to = format!("/{}/conferences/{}/agenda", holder.reader.lang.code(), agenda.conference);
    Ok(Redirect::to(&to))
}
