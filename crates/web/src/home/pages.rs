use axum::extract::State;
use charts::{Caption, map};
use maud::{Markup, html};
use network::{
    cities::{self, City},
    countries, frameworks,
    memberships::State as Membership,
};

use crate::{App, page, problem::Problem, reader::Reader, temple};

pub async fn home(State(app): State<App>, reader: Reader) -> Result<Markup, Problem> {
    let lang = reader.lang;
    let mut conn = app.db.read().await?;
    let frameworks = frameworks::all(&mut conn, &reader.known).await?;
    let (invented, members): (Vec<_>, Vec<_>) =
        cities::all(&mut conn, &reader.known, reader.known_on)
            .await?
            .into_iter()
            .filter(|city| city.state.is_some_and(Membership::counts))
            .partition(City::is_invented);
    drop(conn);

    let mut lands: Vec<&str> = members.iter().map(|city| city.country()).collect();
    lands.sort_unstable();
    lands.dedup();
    let figures = [
        ("home-members", members.len()),
        ("home-countries", lands.len()),
        ("home-areas", frameworks.areas().count()),
        ("home-measurements", frameworks.measurements().count()),
    ];
    let places = members
        .iter()
        .filter_map(|city| {
            let (latitude, longitude) = city.place()?;
            Some(map::Place {
                longitude,
                latitude,
                label: city.name().to_owned(),
                area: countries::name(city.country(), lang.code()).to_owned(),
                href: Some(reader.href(&format!("/cities/{}", city.code()))),
                ..map::Place::default()
            })
        })
        .collect();
    let world = map::World {
        caption: Caption {
            id: "world",
            title: &lang.text("home-map-title"),
            description: &lang.fill(
                "home-map-description",
                [("cities", members.len().into()), ("countries", lands.len().into())],
            ),
        },
        places,
    };
    let look = temple::Look {
        id: "temple",
        title: &lang.text("home-temple-title"),
        description: &lang.text("home-temple-description"),
        href: &|area| reader.href(&format!("/frameworks/areas/{}", area.code)),
        state: &|_| None,
    };
    Ok(page::page(
        &reader,
        &lang.text("home-title"),
        html! {
            header class="hero" {
                h1 { (lang.text("home-title")) }
                p class="lead" { (lang.text("home-lead")) }
                div class="actions" {
                    a class="button" href=(reader.href("/cities")) { (lang.text("home-find-city")) }
                    @if reader.signed_in.is_some() {
                        a class="button plain" href=(reader.href("/desk")) { (lang.text("nav-desk")) }
                    } @else {
                        a class="button plain" href=(reader.href("/sign-in")) { (lang.text("sign-in")) }
                    }
                }
            }
            (temple::temple(&reader, &frameworks, &look))
            dl class="figures" {
                @for (key, count) in figures {
                    div {
                        dt { (lang.fill(key, [("count", count.into())])) }
                        dd { (lang.count(i64::try_from(count).unwrap_or(i64::MAX))) }
                    }
                }
            }
            h2 { (lang.text("home-map-title")) }
            figure class="world-figure" {
                (map::world_map(&world))
                figcaption {
                    (lang.text("home-map-credit")) " "
                    a href=(reader.href("/cities")) { (lang.text("home-map-list")) }
                }
            }
            @if !invented.is_empty() {
                details {
                    summary { (lang.fill("home-invented", [("count", invented.len().into())])) }
                    p { @for (number, city) in invented.iter().enumerate() {
                        @if number > 0 { " · " }
                        a href=(reader.href(&format!("/cities/{}", city.code()))) { (city.name()) }
                    } }
                }
            }
            h2 { (lang.text("home-how-title")) }
            ul class="cards" {
                @for number in 1..=4 {
                    li class="card" {
                        h3 { (lang.text(&format!("home-how-{number}-title"))) }
                        p { (lang.text(&format!("home-how-{number}"))) }
                    }
                }
            }
        },
    ))
}
