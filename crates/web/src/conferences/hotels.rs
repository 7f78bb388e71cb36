//! Hotels of a conference: for everybody a list with prices, for organisers how many rooms are
//! set aside, taken and waited for, night by night.

use std::collections::HashMap;

use axum::{
    Form,
    extract::{Path, State},
    response::Response,
};
use jiff::civil::Date;
use maud::{Markup, html};
use network::{
    Conn, Error, Result,
    conferences::{self, Block, Conference, Hotel, hotels::ROOMS},
    ids::Known,
    mail, registrations,
};

use super::{
    frame::{Organised, frame},
    settings::free,
    words::said,
};
use crate::{
    App,
    fields::{Texts, Wrong, settled, summary, texts},
    page::scrolling,
    problem::Problem,
    reader::Reader,
    registrations::{letters, steps::rooms_left},
};

type Typed = HashMap<String, String>;

pub async fn list(
    State(app): State<App>,
    reader: Reader,
    Path((_, code)): Path<(String, String)>,
) -> Result<Markup, Problem> {
    let mut conn = app.db.read().await?;
    let one = conferences::get(&mut conn, &reader.actor, &code, &Known::NOW).await?;
    Ok(drawn(&mut conn, &reader, &one, None).await?)
}

/// Adds a hotel, or changes one: its name, and the rooms that are set aside. Whoever waits and
/// now gets a bed is told.
pub async fn put(
    State(app): State<App>,
    Organised { reader, code }: Organised,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    let mut tx = app.db.begin().await?;
    let last = conferences::get(&mut tx, &reader.actor, &code, &Known::NOW).await?;
    let mut is = last.is.clone();
    let outcome = async {
        read(&typed, &mut is)?;
        conferences::correct(&mut tx, &reader.actor, &code, is.clone(), last.revision, "").await?;
        let moved = registrations::advance(&mut tx, &reader.actor, &code).await?;
        for letter in letters::moved(&mut tx, &app, &code, &moved).await? {
            mail::write(&mut tx, letter).await?;
        }
        Ok(())
    }
    .await;
    settled(
        tx,
        &reader,
        outcome,
        |()| format!("/conferences/{code}/hotels"),
        async |wrong| {
            let shown = Conference { is, ..last };
            Ok(drawn(&mut *app.db.read().await?, &reader, &shown, Some(&wrong)).await?)
        },
    )
    .await
}

fn read(typed: &Typed, is: &mut conferences::Particulars) -> Result<()> {
    let word = |name: &str| typed.get(name).map_or("", |text| text.trim());
    let code = word("code");
    if typed.contains_key("remove") {
        is.hotels.retain(|hotel| hotel.code != code);
        is.transfers.retain(|one| one.from != code && one.to != code);
        return Ok(());
    }
    let nights: Vec<Date> = is.nights().collect();
    let taken = |code: &str| is.hotel(code).is_some() || is.venue(code).is_some();
    let mut hotel = is
        .hotel(code)
        .cloned()
        .unwrap_or_else(|| Hotel { code: free(word("name"), taken), ..Hotel::default() });
    hotel.name = word("name").to_owned();
    hotel.address = word("address").to_owned();
    hotel.currency = word("currency").to_uppercase();
    hotel.about = texts(typed, "about");
    hotel.blocks = Vec::new();
    for room in ROOMS {
        let price = word(&format!("price:{room}")).replace(',', ".");
        let price = match price.as_str() {
            "" => None,
            text => Some(text.parse::<f64>().map_err(|_| Error::invalid("price", "price-odd"))?),
        };
        let mut block = Block { room: room.to_owned(), price, ..Block::default() };
        for night in &nights {
            let text = word(&format!("rooms:{room}:{night}"));
            if text.is_empty() {
                continue;
            }
            let rooms: u32 = text
                .parse()
                .map_err(|_| Error::invalid("rooms", "count-invalid").with("value", text))?;
            if rooms > 0 {
                block.nights.insert(*night, rooms);
            }
        }
        if block.price.is_some() || !block.nights.is_empty() {
            hotel.blocks.push(block);
        }
    }
    match is.hotels.iter_mut().find(|known| known.code == hotel.code) {
        Some(known) => *known = hotel,
        None => is.hotels.push(hotel),
    }
    Ok(())
}

async fn drawn(
    conn: &mut Conn,
    reader: &Reader,
    one: &Conference,
    wrong: Option<&Wrong>,
) -> Result<Markup> {
    let (lang, is, code) = (reader.lang, &one.is, &one.code);
    let organises = reader.actor.may_organise(code).is_ok();
    let (taken, waiting) = match organises {
        true => registrations::hotel_nights(conn, &reader.actor, code).await?,
        false => Default::default(),
    };
    let left = registrations::rooms(conn, one).await?;
    let title = lang.text("hotels-title");
    let none = Hotel::default();
    Ok(frame(
        reader,
        one,
        &title,
        "/hotels",
        html! {
            p class="lead" { (lang.text(if organises { "hotels-lead" } else { "hotels-lead-guests" })) }
            (summary(lang, wrong))
            @if is.hotels.is_empty() { div class="empty" { p { (lang.text("hotels-none")) } } }
            @for hotel in &is.hotels {
                section class="venue" id=(hotel.code) {
                    h2 { (hotel.name) }
                    @if !hotel.address.is_empty() { p { (hotel.address) } }
                    @if !hotel.about.is_blank() { p { (said(lang, &hotel.about)) } }
                    @if !hotel.blocks.is_empty() { (nights(reader, one, hotel, &taken, &left, organises)) }
                    @if organises {
                        @let count = waiting.iter().filter(|stay| stay.bed.hotel == hotel.code).count();
                        @if count > 0 { p { span class="mark warn" { (lang.fill("hotels-waiting", [("count", count.into())])) } } }
                        details { summary { (lang.text("conference-change")) span class="only-read" { ": " (hotel.name) } }
                            (form(reader, one, hotel))
                        }
                    }
                }
            }
            @if organises {
                h2 { (lang.text("hotels-add")) }
                (form(reader, one, &none))
            }
        },
    ))
}

/// `90 EUR`
pub fn price(lang: crate::Lang, hotel: &Hotel, block: &Block) -> String {
    let price = block.price.map(|price| format!("{} {}", lang.figure(price), hotel.currency));
    price.unwrap_or_default().trim().to_owned()
}

fn nights(
    reader: &Reader,
    one: &Conference,
    hotel: &Hotel,
    taken: &std::collections::BTreeMap<(String, String, Date), usize>,
    left: &[registrations::Rooms],
    organises: bool,
) -> Markup {
    let lang = reader.lang;
    let used: Vec<Date> =
        one.is.nights().filter(|night| hotel.blocks.iter().any(|b| b.rooms(*night) > 0)).collect();
    scrolling(
        &lang.fill("hotels-rooms-of", [("hotel", hotel.name.as_str().into())]),
        html! {
            table {
                thead { tr {
                    th scope="col" { (lang.text("hotels-room")) }
                    th scope="col" class="number" { (lang.text("hotels-price")) }
                    @if organises { @for night in &used { th scope="col" class="number" { (lang.date(&night.to_string())) } } }
                    @else { th scope="col" { (lang.text("hotels-left")) } }
                } }
                tbody { @for block in &hotel.blocks { tr {
                    th scope="row" { (lang.text(&format!("hotel-room-{}", block.room))) }
                    td class="number" { (price(lang, hotel, block)) }
                    @if organises { @for night in &used {
                        @let have = taken.get(&(hotel.code.clone(), block.room.clone(), *night)).copied().unwrap_or(0);
                        td class="number" { (have) " / " (block.rooms(*night)) }
                    } } @else { td { @if let Some(rooms) = left.iter().find(|one| one.hotel == hotel.code && one.room == block.room) { (rooms_left(lang, rooms)) } } }
                } } }
            }
        },
    )
}

fn form(reader: &Reader, one: &Conference, hotel: &Hotel) -> Markup {
    let lang = reader.lang;
    let id = if hotel.code.is_empty() { "new" } else { &hotel.code };
    let line = |name: &str, label: &str, value: &str| {
        html! { div class="field" { label for=(format!("{id}-{name}")) { (label) }
        input id=(format!("{id}-{name}")) name=(name) value=(value); } }
    };
    html! {
        form method="post" action=(reader.href(&format!("/conferences/{}/hotels", one.code))) {
            input type="hidden" name="code" value=(hotel.code);
            (line("name", &lang.text("hotels-name"), &hotel.name))
            (line("address", &lang.text("conference-address"), &hotel.address))
            (line("currency", &lang.text("hotels-currency"), &hotel.currency))
            (Texts::line(lang, "about", lang.text("hotels-about"), &hotel.about).id(format!("{id}-")))
            p class="hint" { (lang.text("hotels-rooms-hint")) }
            (scrolling(&lang.fill("hotels-set-aside", [("hotel", hotel.name.as_str().into())]), html! {
                table class="aside" {
                    thead { tr {
                        th scope="col" { (lang.text("hotels-night")) }
                        @for room in ROOMS { th scope="col" { (lang.text(&format!("hotel-room-{room}"))) } }
                    } }
                    tbody {
                        tr { th scope="row" { (lang.text("hotels-price")) }
                            @for room in ROOMS {
                                @let price = hotel.block(room).and_then(|b| b.price).map(|p| p.to_string()).unwrap_or_default();
                                td { input class="number" inputmode="decimal" name=(format!("price:{room}")) value=(price)
                                    aria-label=(format!("{}, {}", lang.text("hotels-price"), lang.text(&format!("hotel-room-{room}")))); }
                            } }
                        @for night in one.is.nights() { tr {
                            th scope="row" { (lang.date(&night.to_string())) }
                            @for room in ROOMS {
                                @let rooms = hotel.block(room).map_or(0, |b| b.rooms(night));
                                td { input class="number" inputmode="numeric" name=(format!("rooms:{room}:{night}"))
                                    value=(if rooms > 0 { rooms.to_string() } else { String::new() })
                                    aria-label=(format!("{}, {}", lang.date(&night.to_string()), lang.text(&format!("hotel-room-{room}")))); }
                            }
                        } }
                    }
                }
            }))
            div class="actions" {
                button { (lang.text("conference-save")) span class="only-read" { ": " (hotel.name) } }
                @if !hotel.code.is_empty() {
                    button class="quiet" name="remove" value="yes" { (lang.text("conference-remove")) span class="only-read" { ": " (hotel.name) } }
                }
            }
        }
    }
}
