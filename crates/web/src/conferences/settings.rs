//! What organisers keep of a conference: dates, theme, rooms, languages, documents. Each small
//! form changes one part; all of them end in the same use case.

use std::collections::HashMap;

use axum::{Form, extract::State, response::Response};
use maud::{Markup, html};
use network::{
    Error, Result, cities,
    conferences::{self, Conference, Document, Particulars, Room, SubTheme, Transfer, Venue},
    frameworks::Text,
    ids::Known,
};

use super::{
    frame::{Organised, frame},
    list::zone_field,
    words::{all_languages, clock, language, plain},
};
use crate::{
    App, countries,
    fields::{Choices, Field, Texts, Ticked, Wrong, settled, summary, texts},
    problem::Problem,
    reader::Reader,
};

type Typed = HashMap<String, String>;

pub async fn form(
    State(app): State<App>,
    Organised { reader, code }: Organised,
) -> Result<Markup, Problem> {
    let mut conn = app.db.read().await?;
    let one = conferences::get(&mut conn, &reader.actor, &code, &Known::NOW).await?;
    Ok(drawn(&reader, &one, None))
}

/// The main form: `title-en`, `theme-fr` …, and lists with one item a line.
pub async fn correct(
    app: State<App>,
    organised: Organised,
    Form(Ticked(typed)): Form<Ticked>,
) -> Result<Response, Problem> {
    change(app, organised, typed, |typed, is| {
        let said = |name: &str| typed.get(name).map_or("", |text| text.trim());
        let day = |field: &'static str| {
            said(field)
                .parse()
                .map_err(|_| Error::invalid(field, "date-invalid").with("value", said(field)))
        };
        let time = |field: &'static str| {
            conferences::clock(said(field))
                .ok_or_else(|| Error::invalid(field, "clock-invalid").with("value", said(field)))
        };
        is.title = texts(typed, "title");
        is.theme = texts(typed, "theme");
        is.about = texts(typed, "about");
        is.zone = said("zone").to_owned();
        is.place = said("place").to_owned();
        is.country = said("country").to_uppercase();
        is.languages = said("languages").split_whitespace().map(str::to_owned).collect();
        is.organisers = lines(said("organisers"));
        is.hosts = lines(said("hosts"));
        is.grid.minutes = said("step").parse().unwrap_or(0);
        is.teams = typed
            .iter()
            .filter_map(|(name, count)| Some((name.strip_prefix("teams:")?, count.trim())))
            .filter_map(|(lang, count)| Some((lang.to_owned(), count.parse().ok()?)))
            .collect();
        is.public = typed.contains_key("public");
        // last, so that one that cannot be read leaves nothing else out
        (is.starts, is.ends) = (day("starts")?, day("ends")?);
        is.grid.morning = (time("morning")?, time("noon")?);
        is.grid.afternoon = (time("afternoon")?, time("evening")?);
        Ok(())
    })
    .await
}

pub async fn venue(
    app: State<App>,
    organised: Organised,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    change(app, organised, typed, |typed, is| {
        let said = |name: &str| typed.get(name).map_or("", |text| text.trim());
        let place = is.venues.iter().position(|one| one.code == said("code"));
        if typed.contains_key("remove") {
            is.venues.retain(|one| one.code != said("code"));
            is.transfers.retain(|one| one.from != said("code") && one.to != said("code"));
            return Ok(());
        }
        let made =
            Venue { code: free(said("name"), |code| is.venue(code).is_some()), ..Venue::default() };
        let venue = match place {
            Some(place) => &mut is.venues[place],
            None => {
                is.venues.push(made);
                is.venues.last_mut().ok_or(Error::NotFound)?
            }
        };
        venue.name = said("name").to_owned();
        venue.address = said("address").to_owned();
        Ok(())
    })
    .await
}

pub async fn room(
    app: State<App>,
    organised: Organised,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    change(app, organised, typed, |typed, is| {
        let said = |name: &str| typed.get(name).map_or("", |text| text.trim());
        let number = |field: &'static str| -> Result<Option<u32>> {
            if said(field).is_empty() {
                return Ok(None);
            }
            let number = said(field).parse();
            number
                .map(Some)
                .map_err(|_| Error::invalid(field, "count-invalid").with("value", said(field)))
        };
        let (capacity, booths) = (number("capacity")?, number("booths")?.map(|n| n as usize));
        if typed.contains_key("remove") {
            for venue in &mut is.venues {
                venue.rooms.retain(|room| room.code != said("code"));
            }
            return Ok(());
        }
        let code = free(said("name"), |code| is.room(code).is_some());
        let mut known = is.venues.iter_mut().flat_map(|venue| &mut venue.rooms);
        if let Some(room) = known.find(|room| room.code == said("code")) {
            room.name = said("name").to_owned();
            (room.capacity, room.booths) = (capacity, booths);
            return Ok(());
        }
        let venue =
            is.venues.iter_mut().find(|venue| venue.code == said("venue")).ok_or_else(|| {
                Error::invalid("venue", "venue-unknown").with("venue", said("venue"))
            })?;
        let name = said("name").to_owned();
        venue.rooms.push(Room { code, name, capacity, booths, ..Room::default() });
        Ok(())
    })
    .await
}

pub async fn transfer(
    app: State<App>,
    organised: Organised,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    change(app, organised, typed, |typed, is| {
        let said = |name: &str| typed.get(name).map_or("", |text| text.trim()).to_owned();
        let (from, to) = (said("from"), said("to"));
        is.transfers.retain(|one| {
            (&one.from, &one.to) != (&from, &to) && (&one.to, &one.from) != (&from, &to)
        });
        let minutes = said("minutes").parse().map_err(|_| {
            Error::invalid("minutes", "count-invalid").with("value", said("minutes"))
        })?;
        if minutes > 0 {
            is.transfers.push(Transfer { from, to, minutes });
        }
        Ok(())
    })
    .await
}

pub async fn document(
    app: State<App>,
    organised: Organised,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    change(app, organised, typed, |typed, is| {
        let href = typed.get("href").map_or("", |text| text.trim()).to_owned();
        is.documents.retain(|one| one.href != href);
        if !typed.contains_key("remove") {
            is.documents.push(Document { title: texts(typed, "title"), href });
        }
        Ok(())
    })
    .await
}

pub async fn sub_theme(
    app: State<App>,
    organised: Organised,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    change(app, organised, typed, |typed, is| {
        let name = texts(typed, "name");
        if name.is_blank() {
            return Err(Error::invalid("name", "needed"));
        }
        let code = typed.get("code").filter(|code| is.sub_theme(code).is_some()).cloned();
        match code {
            Some(code) => {
                for one in is.sub_themes.iter_mut().filter(|one| one.code == code) {
                    one.name = name.clone();
                }
            }
            None => {
                let numbers = is.sub_themes.iter().filter_map(|one| one.code.parse::<u32>().ok());
                let code = (numbers.max().unwrap_or(0) + 1).to_string();
                is.sub_themes.push(SubTheme { code, name });
            }
        }
        Ok(())
    })
    .await
}

async fn change(
    State(app): State<App>,
    Organised { reader, code }: Organised,
    typed: Typed,
    with: impl FnOnce(&Typed, &mut Particulars) -> Result<()>,
) -> Result<Response, Problem> {
    let mut tx = app.db.begin().await?;
    let last = conferences::get(&mut tx, &reader.actor, &code, &Known::NOW).await?;
    let mut is = last.is.clone();
    let seen = typed.get("seen").and_then(|seen| seen.parse().ok()).unwrap_or(last.revision);
    let outcome = match with(&typed, &mut is) {
        Ok(()) => keep(&mut tx, &reader, &code, is.clone(), seen).await,
        Err(error) => Err(error),
    };
    settled(
        tx,
        &reader,
        outcome,
        |()| format!("/conferences/{code}/settings"),
        async |wrong| Ok(drawn(&reader, &Conference { is, ..last }, Some(&wrong))),
    )
    .await
}

async fn keep(
    tx: &mut network::Tx,
    reader: &Reader,
    code: &str,
    is: Particulars,
    seen: i64,
) -> Result<()> {
    conferences::correct(tx, &reader.actor, code, is, seen, "").await.map(drop)
}

fn lines(text: &str) -> Vec<String> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
}

pub fn free(name: &str, taken: impl Fn(&str) -> bool) -> String {
    let name = match cities::slug(name) {
        slug if slug.is_empty() => "place".to_owned(),
        slug => slug,
    };
    std::iter::once(name.clone())
        .chain((2..).map(|n| format!("{name}-{n}")))
        .find(|code| !taken(code))
        .unwrap_or(name)
}

fn area(name: &str, label: &str, hint: &str, value: &str) -> Markup {
    html! {
        div class="field" {
            label for=(name) { (label) }
            p class="hint" id=(format!("{name}-hint")) { (hint) }
            textarea id=(name) name=(name) rows="3" aria-describedby=(format!("{name}-hint")) { (value) }
        }
    }
}

fn drawn(reader: &Reader, one: &Conference, wrong: Option<&Wrong>) -> Markup {
    let (lang, is, code) = (reader.lang, &one.is, &one.code);
    let grid = is.grid;
    let [step, morning, noon, afternoon, evening] = [
        grid.minutes.to_string(),
        clock(grid.morning.0),
        clock(grid.morning.1),
        clock(grid.afternoon.0),
        clock(grid.afternoon.1),
    ];
    let (starts, ends) = (is.starts.to_string(), is.ends.to_string());
    frame(
        reader,
        one,
        &lang.text("conference-settings"),
        "/settings",
        html! {
            (summary(lang, wrong))
            form method="post" action=(reader.href(&format!("/conferences/{code}/settings"))) class="settings" {
                input type="hidden" name="seen" value=(one.revision);
                fieldset {
                    legend { (lang.text("conference-what-it-is")) }
                    (Texts::line(lang, "title", lang.text("conference-name"), &is.title).wrong(wrong))
                    (Texts::line(lang, "theme", lang.text("conference-theme"), &is.theme).wrong(wrong))
                    (Texts::line(lang, "about", lang.text("conference-about"), &is.about).long(3).wrong(wrong))
                }
                fieldset {
                    legend { (lang.text("conference-when-where")) }
                    (Field::line("starts", lang.text("conference-starts")).kind("date").value(&starts).wrong(wrong))
                    (Field::line("ends", lang.text("conference-ends")).kind("date").value(&ends).wrong(wrong))
                    (zone_field(reader, &is.zone, wrong))
                    (Field::line("place", lang.text("conference-place")).value(&is.place).optional().wrong(wrong))
                    (Field::choice("country", lang.text("conference-country"), countries::or_none(lang)).value(&is.country).optional().wrong(wrong))
                    (Choices::new("languages", lang.text("conference-languages"), all_languages(lang)).held(&is.languages).wrong(wrong))
                    (area("organisers", &lang.text("conference-organisers"), &lang.text("one-a-line"), &is.organisers.join("\n")))
                    (area("hosts", &lang.text("conference-hosts"), &lang.text("one-a-line"), &is.hosts.join("\n")))
                }
                fieldset {
                    legend { (lang.text("conference-grid")) }
                    p class="hint" { (lang.text("conference-grid-hint")) }
                    (Field::line("step", lang.text("conference-step")).kind("number").value(&step).wrong(wrong))
                    (Field::line("morning", lang.text("conference-morning")).kind("time").value(&morning).wrong(wrong))
                    (Field::line("noon", lang.text("conference-noon")).kind("time").value(&noon).wrong(wrong))
                    (Field::line("afternoon", lang.text("conference-afternoon")).kind("time").value(&afternoon).wrong(wrong))
                    (Field::line("evening", lang.text("conference-evening")).kind("time").value(&evening).wrong(wrong))
                    fieldset id="teams" {
                        legend { (lang.text("conference-teams")) }
                        p class="hint" { (lang.text("conference-teams-hint")) }
                        div class="filters" { @for code in &is.languages {
                            @let id = format!("teams:{code}");
                            div class="field" { label for=(id) { (language(lang, code)) }
                                input id=(id) name=(id) class="number" type="number" min="0" value=[is.teams.get(code)]; }
                        } }
                    }
                }
                label class="choice" { input type="checkbox" name="public" value="yes" checked[is.public]; (lang.text("conference-public")) }
                button { (lang.text("conference-save")) }
            }
            (parts(reader, one))
        },
    )
}

/// Sub-themes, venues with their rooms, ways between them, documents.
fn parts(reader: &Reader, one: &Conference) -> Markup {
    let (lang, is, code) = (reader.lang, &one.is, &one.code);
    let action = |part: &str| reader.href(&format!("/conferences/{code}/settings/{part}"));
    let venues: Vec<(String, String)> =
        is.venues.iter().map(|venue| (venue.code.clone(), venue.name.clone())).collect();
    let hotels = is.hotels.iter().map(|hotel| (hotel.code.clone(), hotel.name.clone()));
    let ends: Vec<(String, String)> = venues.iter().cloned().chain(hotels).collect();
    let select = |id: &str, name: &str, label: &str, places: &[(String, String)]| {
        html! {
            div class="field" { label for=(id) { (label) }
                select id=(id) name=(name) { @for (code, name) in places { option value=(code) { (name) } } } }
        }
    };
    let line = |id: &str, name: &str, label: &str, value: &str| {
        html! { div class="field" { label for=(id) { (label) } input id=(id) name=(name) value=(value); } }
    };
    html! {
        h2 { (lang.text("conference-sub-themes")) }
        @if !is.sub_themes.is_empty() { ol { @for theme in &is.sub_themes { li { (plain(lang, &theme.name)) } } } }
        details { summary { (lang.text("conference-add-sub-theme")) }
            form method="post" action=(action("sub-theme")) {
                (Texts::line(lang, "name", lang.text("conference-sub-theme"), &Text::default()).id("sub-"))
                button class="plain" { (lang.text("conference-add")) }
            }
        }
        h2 { (lang.text("conference-venues")) }
        @for venue in &is.venues {
            section class="venue" {
                h3 { (venue.name) }
                details { summary { (lang.text("conference-change")) span class="only-read" { ": " (venue.name) } }
                    form method="post" action=(action("venue")) class="filters" {
                        input type="hidden" name="code" value=(venue.code);
                        (line(&format!("v-{}", venue.code), "name", &lang.text("conference-venue"), &venue.name))
                        (line(&format!("a-{}", venue.code), "address", &lang.text("conference-address"), &venue.address))
                        button class="plain" { (lang.text("conference-save")) }
                        button class="quiet" name="remove" value="yes" { (lang.text("conference-remove")) }
                    }
                }
                @for room in &venue.rooms {
                    form method="post" action=(action("room")) class="filters room" {
                        input type="hidden" name="code" value=(room.code);
                        (line(&format!("r-{}", room.code), "name", &lang.text("conference-room"), &room.name))
                        (line(&format!("c-{}", room.code), "capacity", &lang.text("conference-capacity"), &room.capacity.map(|n| n.to_string()).unwrap_or_default()))
                        (line(&format!("b-{}", room.code), "booths", &lang.text("conference-booth-count"), &room.booths.map(|n| n.to_string()).unwrap_or_default()))
                        button class="plain" { (lang.text("conference-save")) span class="only-read" { ": " (room.name) } }
                        button class="quiet" name="remove" value="yes" { (lang.text("conference-remove")) span class="only-read" { ": " (room.name) } }
                    }
                }
            }
        }
        div class="columns" {
            section {
                h3 { (lang.text("conference-add-venue")) }
                form method="post" action=(action("venue")) {
                    (line("new-venue", "name", &lang.text("conference-venue"), ""))
                    (line("new-address", "address", &lang.text("conference-address"), ""))
                    button class="plain" { (lang.text("conference-add-venue")) }
                }
            }
            @if !venues.is_empty() {
                section {
                    h3 { (lang.text("conference-add-room")) }
                    form method="post" action=(action("room")) {
                        (select("room-venue", "venue", &lang.text("conference-venue"), &venues))
                        (line("new-room", "name", &lang.text("conference-room"), ""))
                        (line("new-capacity", "capacity", &lang.text("conference-capacity"), ""))
                        (line("new-booths", "booths", &lang.text("conference-booth-count"), ""))
                        button class="plain" { (lang.text("conference-add-room")) }
                    }
                }
            }
            @if ends.len() > 1 {
                section {
                    h3 { (lang.text("conference-transfers")) }
                    ul { @for one in &is.transfers { li {
                        (lang.fill("conference-transfer", [
                            ("from", is.place_name(&one.from).into()),
                            ("to", is.place_name(&one.to).into()),
                            ("minutes", one.minutes.into()),
                        ]))
                    } } }
                    form method="post" action=(action("transfer")) {
                        (select("way-from", "from", &lang.text("conference-from"), &ends))
                        (select("way-to", "to", &lang.text("conference-to"), &ends))
                        (line("way-minutes", "minutes", &lang.text("conference-minutes"), "30"))
                        button class="plain" { (lang.text("conference-set-transfer")) }
                    }
                }
            }
            section {
                h3 { (lang.text("conference-documents")) }
                ul { @for document in &is.documents { li { a href=(document.href) { (plain(lang, &document.title)) } } } }
                form method="post" action=(action("document")) {
                    (Texts::line(lang, "title", lang.text("conference-document-title"), &Text::default()).id("doc-"))
                    (line("doc-href", "href", &lang.text("conference-document-address"), ""))
                    button class="plain" { (lang.text("conference-add")) }
                }
            }
        }
    }
}
