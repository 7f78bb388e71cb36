//! The form with which a coordinator asks an office.

use axum::{
    Form,
    extract::{Path, State},
    response::Response,
};
use maud::{Markup, html};
use network::{
    Conn, Result, cities, frameworks,
    ids::{CityCode, Known},
    narratives::TOPICS,
    requests::{self, NewRequest},
};

use super::{letters, words};
use crate::{
    App, Lang,
    fields::{Field, Wrong, settled, summary},
    files::Sent,
    page::{crumbs, page},
    problem::Problem,
    reader::Reader,
};

/// A fortnight: long enough for an office, short enough to be remembered.
const USUAL_DAYS: i64 = 14;

pub async fn form(
    State(app): State<App>,
    reader: Reader,
    Path((_, city)): Path<(String, CityCode)>,
) -> Result<Markup, Problem> {
    reader.actor.may_coordinate(&city)?;
    let due = network::ids::At::now().plus(USUAL_DAYS * 24 * 60 * 60);
    let last_year = words::today().year() - 1;
    let typed = NewRequest {
        language: reader.lang.code().to_owned(),
        period: last_year.to_string(),
        due: due.day().to_owned(),
        ..NewRequest::default()
    };
    Ok(drawn(&mut *app.db.read().await?, &reader, &city, &typed, None).await?)
}

pub async fn send(
    State(app): State<App>,
    reader: Reader,
    Path((_, city)): Path<(String, CityCode)>,
    Form(fields): Form<Vec<(String, String)>>,
) -> Result<Response, Problem> {
    reader.actor.may_coordinate(&city)?;
    let sent = Sent::of(fields);
    let typed = NewRequest {
        office: sent.text("office").into(),
        email: sent.text("email").into(),
        language: sent.text("language").into(),
        measurements: sent.all("measurement").map(str::to_owned).collect(),
        period: sent.text("period").into(),
        topic: sent.text("topic").into(),
        message: sent.text("message").into(),
        due: sent.text("due").into(),
    };
    let mut tx = app.db.begin().await?;
    let name = cities::get(&mut tx, &city, &Known::NOW, None).await?.name().to_owned();
    let asker = reader.signed_in.as_ref().map_or(name.clone(), |me| me.account.name.clone());
    let letter = |request: &requests::Request, secret: &str| {
        letters::asked(request, (&app.address, &name, &asker), secret)
    };
    let asked = requests::ask(&mut tx, &reader.actor, &city, typed.clone(), letter).await;
    let to =
        |request: requests::Request| format!("/cities/{city}/requests/{}?done=asked", request.id);
    settled(tx, &reader, asked, to, async |wrong| {
        Ok(drawn(&mut *app.db.read().await?, &reader, &city, &typed, Some(&wrong)).await?)
    })
    .await
}

async fn drawn(
    conn: &mut Conn,
    reader: &Reader,
    city: &CityCode,
    typed: &NewRequest,
    wrong: Option<&Wrong>,
) -> Result<Markup> {
    let city = cities::get(conn, city, &Known::NOW, None).await?;
    let frameworks = frameworks::all(conn, &Known::NOW).await?;
    let lang = reader.lang;
    let title = lang.text("requests-new");
    let none = (String::new(), lang.text("requests-no-text").into_owned());
    let topics = TOPICS
        .iter()
        .map(|topic| ((*topic).to_owned(), lang.text(&format!("topic-{topic}")).into_owned()));
    let chosen = |code: &str| typed.measurements.iter().any(|m| m == code);
    Ok(page(
        reader,
        &title,
        html! {
            (crumbs(reader, &[
                (format!("/cities/{}", city.code()), city.name().to_owned()),
                (format!("/cities/{}/requests", city.code()), lang.text("requests-title").into_owned()),
            ]))
            h1 { (title) }
            p class="lead" { (lang.text("requests-new-lead")) }
            (summary(lang, wrong))
            form method="post" action=(format!("/{}/cities/{}/requests", lang.code(), city.code())) {
                fieldset {
                    legend { (lang.text("requests-whom")) }
                    (Field::line("office", lang.text("requests-office")).hint(lang.text("requests-office-hint")).value(&typed.office).wrong(wrong))
                    (Field::line("email", lang.text("account-email")).kind("email").value(&typed.email).wrong(wrong))
                    (Field::choice("language", lang.text("invite-language"), Lang::all().map(|l| (l.code().to_owned(), l.name().into_owned())))
                        .value(&typed.language).wrong(wrong))
                }
                fieldset id="measurement" {
                    legend { (lang.text("requests-figures")) }
                    @if let Some(wrong) = wrong.filter(|wrong| wrong.is_about("measurement")) { p class="wrong" { (wrong.text()) } }
                    (Field::line("period", lang.text("requests-period")).hint(lang.text("requests-period-hint")).value(&typed.period).optional().wrong(wrong))
                    @for area in frameworks.areas() {
                        @let of_area: Vec<_> = frameworks.measurements_of_area(&area.code).collect();
                        @if !of_area.is_empty() {
                            details open[of_area.iter().any(|m| chosen(&m.code))] {
                                summary { (area.code) " " (lang.of(&area.label)) }
                                @for measurement in of_area {
                                    label class="choice" {
                                        input type="checkbox" name="measurement" value=(measurement.code) checked[chosen(&measurement.code)];
                                        span { (lang.of(&measurement.label)) }
                                    }
                                }
                            }
                        }
                    }
                }
                fieldset {
                    legend { (lang.text("requests-text")) }
                    (Field::choice("topic", lang.text("requests-topic"), std::iter::once(none).chain(topics)).value(&typed.topic).optional().wrong(wrong))
                }
                fieldset {
                    legend { (lang.text("requests-when")) }
                    (Field::line("due", lang.text("requests-due")).kind("date").hint(lang.text("requests-due-hint")).value(&typed.due).wrong(wrong))
                    (Field::text("message", lang.text("requests-message"), 4).hint(lang.text("requests-message-hint")).value(&typed.message).optional().wrong(wrong))
                }
                div class="actions" { button { (lang.text("requests-send")) } }
            }
        },
    ))
}
