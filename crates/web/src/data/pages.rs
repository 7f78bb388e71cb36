use axum::extract::State;
use maud::{Markup, html};
use network::ids::At;

use crate::{App, page::page, problem::Problem, reader::Reader};

/// What can be downloaded, with what it holds, its licence and its day.
pub async fn data(State(_): State<App>, reader: Reader) -> Result<Markup, Problem> {
    let lang = reader.lang;
    let day = reader.known_on.map_or_else(|| At::now().day().to_owned(), |day| day.to_string());
    let known = reader.known_on.map(|day| format!("?known={day}")).unwrap_or_default();
    let sets = [
        (
            "data-figures",
            ["data-figures-how", "data-figures-licence"].as_slice(),
            vec![
                ("CSV", format!("/api/observations.csv{known}")),
                ("JSON", format!("/api/observations.json{known}")),
            ],
        ),
        (
            "data-measurements",
            &["data-measurements-how"],
            vec![("CSV", format!("/api/measurements.csv{known}"))],
        ),
        (
            "data-cities",
            &["data-cities-how"],
            vec![("CSV", reader.href("/cities.csv")), ("JSON", format!("/api/cities{known}"))],
        ),
        (
            "forecasts-title",
            &["forecasts-lead"],
            vec![
                ("CSV", format!("/api/forecasts.csv{known}")),
                ("JSON", format!("/api/forecasts{known}")),
            ],
        ),
        ("data-api", &["data-api-how"], vec![("OpenAPI", "/api/openapi.json".to_owned())]),
    ];
    Ok(page(
        &reader,
        &lang.text("data-title"),
        html! {
            h1 { (lang.text("data-title")) }
            p class="lead" { (lang.text("data-lead")) }
            p { (lang.fill("data-as-known", [("day", lang.date(&day).into())])) }
            table class="cards data" {
                thead { tr {
                    th scope="col" { (lang.text("data-what")) }
                    th scope="col" { (lang.text("data-holds")) }
                    th scope="col" { (lang.text("data-files")) }
                } }
                tbody {
                    @for (name, says, files) in &sets {
                        tr {
                            th scope="row" { (lang.text(name)) }
                            td { @for key in *says { p { (lang.text(key)) } } }
                            td { @for (form, address) in files {
                                a class="button plain" href=(address)
                                    aria-label=(format!("{} ({form})", lang.text(name))) { (form) } " "
                            } }
                        }
                    }
                }
            }
        },
    ))
}
