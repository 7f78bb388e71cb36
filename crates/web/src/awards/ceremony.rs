//! The ceremony of a round: who is called after whom, who receives the award, what is said.

use axum::{
    Form,
    extract::{Path, State},
    response::Response,
};
use maud::{Markup, html};
use network::{
    Conn, Result,
    awards::{self, Ceremony, Winner},
    cities::{self, City},
    conferences, countries, groupings,
    ids::Known,
};
use serde_json::json;

use crate::{
    App,
    fields::{Texts, Wrong, settled, summary, texts},
    page::{crumbs, page},
    printer,
    problem::Problem,
    reader::Reader,
};

pub async fn form(
    State(app): State<App>,
    reader: Reader,
    Path((_, round)): Path<(String, String)>,
) -> Result<Markup, Problem> {
    reader.actor.may_keep_calls()?;
    let mut conn = app.db.read().await?;
    Ok(drawn(&mut conn, &reader, &round, None).await?)
}

async fn drawn(
    conn: &mut Conn,
    reader: &Reader,
    round: &str,
    wrong: Option<&Wrong>,
) -> Result<Markup> {
    let ceremony = awards::ceremony(conn, round).await?;
    let grouping = groupings::get(conn, round).await?;
    let conferences = conferences::all(conn, &reader.actor, &Known::NOW).await?;
    let mut called: Vec<(&Winner, City)> = vec![];
    for winner in &ceremony.winners {
        let city = winner.city.as_str().into();
        called.push((winner, cities::get(conn, &city, &Known::NOW, None).await?));
    }
    let lang = reader.lang;
    let title = lang.fill("ceremony-of", [("round", lang.of(&grouping.names).into())]);
    Ok(page(
        reader,
        &title,
        html! {
            (crumbs(reader, &[
                ("/awards".into(), lang.text("awards-title").into_owned()),
                (format!("/awards/{round}"), lang.of(&grouping.names).to_owned()),
            ]))
            h1 { (title) }
            p class="lead" { (lang.text("ceremony-lead")) }
            (summary(lang, wrong))
            @if called.is_empty() { div class="empty" { p { (lang.text("award-nobody-yet")) } } }
            @else {
                div class="actions" { a class="button plain" href=(reader.href(&format!("/awards/{round}/ceremony/paper"))) { (lang.text("ceremony-paper")) } }
                form method="post" {
                    input type="hidden" name="seen" value=(ceremony.revision);
                    div class="field" {
                        label for="conference" { (lang.text("ceremony-conference")) }
                        select id="conference" name="conference" {
                            option value="" { (lang.text("ceremony-none")) }
                            @for one in &conferences { option value=(one.code) selected[one.code == ceremony.conference] { (lang.of(&one.is.title)) } }
                        }
                    }
                    @for (place, (winner, city)) in called.iter().enumerate() { (winner_form(reader, place + 1, called.len(), winner, city)) }
                    button { (lang.text("ceremony-keep")) }
                }
            }
        },
    ))
}

fn winner_form(reader: &Reader, place: usize, most: usize, winner: &Winner, city: &City) -> Markup {
    let lang = reader.lang;
    let code = city.code();
    html! {
        fieldset {
            legend { (city.name()) ", " (countries::name(city.country(), lang.code())) }
            div class="filters" {
                div class="field" {
                    label for=(format!("place-{code}")) { (lang.text("ceremony-place")) }
                    input id=(format!("place-{code}")) name=(format!("place.{code}")) type="number" min="1" max=(most) value=(place) required;
                }
                div class="field" {
                    label for=(format!("mayor-{code}")) { (lang.text("ceremony-mayor")) }
                    input id=(format!("mayor-{code}")) name=(format!("mayor.{code}")) value=(winner.mayor) maxlength="200";
                }
            }
            (Texts::line(lang, format!("citation-{code}"), lang.text("ceremony-citation"), &winner.citation).long(2))
        }
    }
}

type Typed = std::collections::HashMap<String, String>;

fn winners(ceremony: &Ceremony, typed: &Typed) -> Vec<Winner> {
    let said = |name: String| typed.get(&name).map_or("", |text| text.trim());
    let mut placed: Vec<(usize, usize, Winner)> = ceremony
        .winners
        .iter()
        .enumerate()
        .map(|(held, winner)| {
            let code = &winner.city;
            let citation = texts(typed, &format!("citation-{code}"));
            let place = said(format!("place.{code}")).parse().unwrap_or(held + 1);
            let mayor = said(format!("mayor.{code}")).to_owned();
            // whoever is moved comes before whoever stood there
            let moved = usize::from(place == held + 1);
            (place, moved, Winner { city: code.clone(), mayor, citation })
        })
        .collect();
    placed.sort_by_key(|(place, moved, _)| (*place, *moved));
    placed.into_iter().map(|(_, _, winner)| winner).collect()
}

pub async fn arrange(
    State(app): State<App>,
    reader: Reader,
    Path((_, round)): Path<(String, String)>,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    reader.actor.may_keep_calls()?;
    let seen = typed.get("seen").and_then(|seen| seen.parse().ok()).unwrap_or(-1);
    let conference = typed.get("conference").map_or("", String::as_str);
    let mut tx = app.db.begin().await?;
    let held = awards::ceremony(&mut tx, &round).await?;
    let order = winners(&held, &typed);
    let arranged = awards::arrange(&mut tx, &reader.actor, &round, seen, conference, order).await;
    settled(
        tx,
        &reader,
        arranged,
        |_| format!("/awards/{round}/ceremony"),
        async |wrong| Ok(drawn(&mut *app.db.read().await?, &reader, &round, Some(&wrong)).await?),
    )
    .await
}

/// The list as it is read out.
pub async fn paper(
    State(app): State<App>,
    reader: Reader,
    Path((_, round)): Path<(String, String)>,
) -> Result<Response, Problem> {
    reader.actor.may_keep_calls()?;
    let lang = reader.lang;
    let mut conn = app.db.read().await?;
    let ceremony = awards::ceremony(&mut conn, &round).await?;
    let grouping = groupings::get(&mut conn, &round).await?;
    let conference = match ceremony.conference.as_str() {
        "" => None,
        code => Some(conferences::get(&mut conn, &reader.actor, code, &Known::NOW).await?),
    };
    let mut winners = vec![];
    let mut invented = false;
    for winner in &ceremony.winners {
        let city = winner.city.as_str().into();
        let city = cities::get(&mut conn, &city, &Known::NOW, None).await?;
        invented |= city.is_invented();
        let said = winner.citation.in_language(lang.code());
        winners.push(json!({
            "city": city.name(),
            "country": countries::name(city.country(), lang.code()),
            "mayor": winner.mayor,
            "citation": said.text,
            "language": said.language,
        }));
    }
    drop(conn);
    let title = lang.fill("ceremony-of", [("round", lang.of(&grouping.names).into())]);
    let mut data = printer::paper(lang, &title);
    data["sender"] = json!({ "name": lang.text("stoa"), "lines": [] });
    if let Some(one) = &conference {
        data["lead"] = lang.of(&one.is.title).into();
        data["facts"] = json!([
            { "label": lang.text("ceremony-where"), "value": one.is.place },
            { "label": lang.text("ceremony-when"), "value": lang.date(&one.is.starts.to_string()) },
        ]);
    }
    if invented {
        data["mark"] = lang.text("certificate-invented").into();
    }
    data["received"] = lang.text("ceremony-received-by").into();
    data["winners"] = winners.into();
    app.print("ceremony", data, &format!("ceremony-{round}")).await
}
