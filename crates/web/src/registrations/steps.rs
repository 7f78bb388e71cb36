//! The two steps as forms: what was typed, and what it means.

use std::collections::BTreeMap;

use jiff::civil::{Date, DateTime};
use maud::{Markup, html};
use network::{
    Error, Result,
    conferences::{self, Conference},
    registrations::{ACCESS, Bed, DIETS, Forum, Needs, Person, Rooms, StepA, StepB, Travel},
};

use crate::{
    Lang,
    conferences::{
        hotels::price,
        words::{kind, language_choices, place, plain},
    },
    countries,
    delegations::words,
    fields::{Choices, Field, Wrong},
    files::Sent,
};

/// What stands in the fields of step A.
pub fn typed_a(person: &Person) -> Sent {
    let is = &person.registration.is;
    let contact = person.private.contact.clone().unwrap_or_default();
    // what was asked for last, though it is not agreed yet
    let called = is.asks.clone().unwrap_or_else(|| is.identity());
    let mut fields = vec![
        ("name".to_owned(), called.name),
        ("function".to_owned(), called.function),
        ("organisation".to_owned(), called.organisation),
        ("country".to_owned(), called.country),
        ("gender".to_owned(), is.gender.clone()),
        ("language".to_owned(), is.language.clone()),
        ("email".to_owned(), contact.email),
        ("phone".to_owned(), contact.phone),
    ];
    fields.extend(is.languages.iter().map(|code| ("languages".to_owned(), code.clone())));
    Sent::of(fields)
}

pub fn read_a(sent: &Sent) -> StepA {
    let text = |name: &str| sent.text(name).to_owned();
    StepA {
        name: text("name"),
        function: text("function"),
        organisation: text("organisation"),
        country: text("country"),
        gender: text("gender"),
        languages: sent.all("languages").map(str::to_owned).collect(),
        language: text("language"),
        email: text("email"),
        phone: text("phone"),
    }
}

pub fn form_a(
    lang: Lang,
    conference: &Conference,
    person: &Person,
    sent: &Sent,
    wrong: Option<&Wrong>,
) -> Markup {
    let choose = (String::new(), lang.text("registration-choose").into_owned());
    let named = std::iter::once(choose).chain(countries::choices(lang));
    let genders = [
        ("", "registration-gender-open"),
        ("female", "registration-gender-female"),
        ("male", "registration-gender-male"),
        ("other", "registration-gender-other"),
    ]
    .map(|(code, key)| (code.to_owned(), lang.text(key).into_owned()));
    let letters = Lang::all().map(|lang| (lang.code().to_owned(), lang.name().into_owned()));
    html! {
        p { (lang.text("registration-part")) (lang.colon()) strong { (words::part(lang, person.registration.is.part)) } }
        (Field::line("name", lang.text("registration-name")).hint(lang.text("registration-name-hint")).autocomplete("name").value(sent.text("name")).wrong(wrong))
        (Field::line("function", lang.text("registration-function")).autocomplete("organization-title").value(sent.text("function")).optional().wrong(wrong))
        (Field::line("organisation", lang.text("registration-organisation")).autocomplete("organization").value(sent.text("organisation")).optional().wrong(wrong))
        (Field::choice("country", lang.text("registration-country"), named).autocomplete("country").value(sent.text("country")).wrong(wrong))
        (Field::line("email", lang.text("account-email")).kind("email").autocomplete("email").value(sent.text("email")).wrong(wrong))
        (Field::line("phone", lang.text("registration-phone")).kind("tel").autocomplete("tel").value(sent.text("phone")).optional().wrong(wrong))
        (Field::choice("gender", lang.text("registration-gender"), genders).hint(lang.text("registration-gender-hint")).value(sent.text("gender")).optional().wrong(wrong))
        (Choices::new("languages", lang.text("registration-languages"), language_choices(lang, &conference.is.languages)).held(sent.all("languages")).wrong(wrong))
        (Field::choice("language", lang.text("registration-letters"), letters).value(sent.text("language")).wrong(wrong))
    }
}

/// What stands in the fields of step B.
pub fn typed_b(conference: &Conference, person: &Person) -> Sent {
    let travel = person.private.travel.clone().unwrap_or_default();
    let needs = person.private.needs.clone().unwrap_or_default();
    let is = &person.registration.is;
    let moment = |at: Option<DateTime>| {
        at.map(|at| at.strftime("%Y-%m-%dT%H:%M").to_string()).unwrap_or_default()
    };
    let mut fields = vec![
        ("arrives", moment(travel.arrives)),
        ("arrival", travel.arrival),
        ("departs", moment(travel.departs)),
        ("departure", travel.departure),
        ("passport", travel.passport),
        ("diet_note", needs.diet_note),
        ("access_note", needs.access_note),
    ];
    match &person.stay {
        Some(stay) => {
            fields.push(("bed", format!("{}/{}", stay.bed.hotel, stay.bed.room)));
            fields.push(("from", stay.bed.arrives.to_string()));
            fields.push(("leaves", stay.bed.leaves.to_string()));
        }
        None => {
            let before = conference.is.starts.yesterday().unwrap_or(conference.is.starts);
            let after = conference.is.ends.tomorrow().unwrap_or(conference.is.ends);
            fields.push(("from", before.to_string()));
            fields.push(("leaves", after.to_string()));
        }
    }
    fields.extend(needs.diets.into_iter().map(|code| ("diets", code)));
    fields.extend(needs.access.into_iter().map(|code| ("access", code)));
    fields.extend(person.choices.iter().map(|choice| ("choices", choice.session.clone())));
    for (name, held) in [
        ("visa", travel.visa),
        ("consent", is.consent.is_some()),
        ("listed", is.listed.is_some()),
        ("pictures", is.pictures.is_some()),
    ] {
        if held {
            fields.push((name, "yes".to_owned()));
        }
    }
    Sent::of(fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
}

pub fn read_b(sent: &Sent) -> Result<StepB> {
    let text = |name: &str| sent.text(name).to_owned();
    let all = |name: &'static str| sent.all(name).map(str::to_owned).collect::<Vec<String>>();
    let ticked = |name: &str| !sent.text(name).is_empty();
    let moment = |field: &'static str| -> Result<Option<DateTime>> {
        match sent.text(field) {
            "" => Ok(None),
            text => text
                .parse()
                .map(Some)
                .map_err(|_| Error::invalid(field, "moment-invalid").with("value", text)),
        }
    };
    let day = |field: &'static str| -> Result<Date> {
        let text = sent.text(field);
        text.parse().map_err(|_| Error::invalid(field, "date-invalid").with("value", text))
    };
    let bed = match sent.text("bed").split_once('/') {
        Some((hotel, room)) => Some(Bed {
            hotel: hotel.to_owned(),
            room: room.to_owned(),
            arrives: day("from")?,
            leaves: day("leaves")?,
        }),
        None => None,
    };
    Ok(StepB {
        travel: Travel {
            arrives: moment("arrives")?,
            arrival: text("arrival"),
            departs: moment("departs")?,
            departure: text("departure"),
            visa: ticked("visa"),
            passport: text("passport"),
        },
        needs: Needs {
            diets: all("diets"),
            diet_note: text("diet_note"),
            access: all("access"),
            access_note: text("access_note"),
        },
        bed,
        choices: all("choices"),
        consent: ticked("consent"),
        listed: ticked("listed"),
        pictures: ticked("pictures"),
    })
}

pub fn form_b(
    lang: Lang,
    conference: &Conference,
    forums: &[Forum],
    rooms: &[Rooms],
    sent: &Sent,
    wrong: Option<&Wrong>,
) -> Markup {
    let is = &conference.is;
    html! {
        fieldset {
            legend { (lang.text("registration-travel")) }
            p class="hint" { (lang.fill("registration-travel-hint", [("zone", is.zone.as_str().into())])) }
            (Field::line("arrives", lang.text("registration-arrives")).kind("datetime-local").value(sent.text("arrives")).optional().wrong(wrong))
            (Field::line("arrival", lang.text("registration-arrival")).value(sent.text("arrival")).optional().wrong(wrong))
            (Field::line("departs", lang.text("registration-departs")).kind("datetime-local").value(sent.text("departs")).optional().wrong(wrong))
            (Field::line("departure", lang.text("registration-departure")).value(sent.text("departure")).optional().wrong(wrong))
            (tick("visa", &lang.text("registration-visa"), sent))
            (Field::line("passport", lang.text("registration-passport")).hint(lang.text("registration-passport-hint")).value(sent.text("passport")).optional().wrong(wrong))
        }
        @if !is.hotels.is_empty() { (hotel(lang, is, rooms, sent, wrong)) }
        @if !forums.is_empty() { (seats(lang, conference, forums, sent, wrong)) }
        fieldset {
            legend { (lang.text("registration-needs")) }
            p class="hint" { (lang.fill("registration-needs-hint", [("day", lang.date(&is.forgets().to_string()).into())])) }
            p class="label" { (lang.text("registration-diets")) }
            @for code in DIETS { (one_of("diets", code, &lang.text(&format!("diet-{code}")), sent)) }
            (Field::line("diet_note", lang.text("registration-diet-note")).value(sent.text("diet_note")).optional().wrong(wrong))
            p class="label" { (lang.text("registration-access")) }
            @for code in ACCESS { (one_of("access", code, &lang.text(&format!("access-{code}")), sent)) }
            (Field::line("access_note", lang.text("registration-access-note")).value(sent.text("access_note")).optional().wrong(wrong))
        }
        fieldset {
            legend { (lang.text("registration-consent")) }
            @if let Some(text) = wrong.and_then(|wrong| wrong.about("consent")) { p class="wrong" { (text) } }
            div id="consent" { (tick("consent", &lang.fill("registration-consent-keep", [("day", lang.date(&is.forgets().to_string()).into())]), sent)) }
            (tick("listed", &lang.text("registration-consent-listed"), sent))
            (tick("pictures", &lang.text("registration-consent-pictures"), sent))
        }
    }
}

/// How many rooms are left for all nights, or how many wait.
pub fn rooms_left(lang: Lang, rooms: &Rooms) -> String {
    match rooms.free {
        0 => lang.fill("registration-rooms-none", [("count", rooms.waiting.into())]),
        free => lang.fill("registration-rooms", [("count", free.into())]),
    }
}

/// A refusal in words of the reader's language, titles of sessions too.
pub fn refusal(lang: Lang, forums: &[Forum], error: Error) -> Error {
    let mut error = words::refusal(lang, error);
    if let Error::Invalid { args, .. } = &mut error {
        for (_, value) in args.iter_mut().filter(|(name, _)| ["first", "second"].contains(name)) {
            let is_called = |forum: &&Forum| {
                forum.title.languages().any(|l| forum.title.in_language(l).text == value.as_str())
            };
            if let Some(forum) = forums.iter().find(is_called) {
                *value = plain(lang, &forum.title);
            }
        }
    }
    error
}

fn tick(name: &str, label: &str, sent: &Sent) -> Markup {
    html! { label class="choice" { input type="checkbox" name=(name) value="yes" checked[!sent.text(name).is_empty()]; span { (label) } } }
}

fn one_of(name: &'static str, code: &str, label: &str, sent: &Sent) -> Markup {
    html! { label class="choice" { input type="checkbox" name=(name) value=(code) checked[sent.all(name).any(|held| held == code)]; span { (label) } } }
}

fn hotel(
    lang: Lang,
    is: &conferences::Particulars,
    rooms: &[Rooms],
    sent: &Sent,
    wrong: Option<&Wrong>,
) -> Markup {
    let left = |hotel: &str, room: &str| {
        let found = rooms.iter().find(|one| one.hotel == hotel && one.room == room)?;
        Some(rooms_left(lang, found))
    };
    let nights: Vec<(String, String)> = is
        .nights()
        .chain(is.nights().last().and_then(|last| last.tomorrow().ok()))
        .map(|night| (night.to_string(), lang.date(&night.to_string())))
        .collect();
    html! {
        fieldset id="bed" {
            legend { (lang.text("registration-hotel")) }
            p class="hint" { (lang.text("registration-hotel-hint")) }
            @if let Some(text) = wrong.and_then(|wrong| wrong.about("bed")) { p class="wrong" { (text) } }
            label class="choice" { input type="radio" name="bed" value="" checked[sent.text("bed").is_empty()]; span { (lang.text("registration-no-bed")) } }
            @for hotel in &is.hotels { @for block in &hotel.blocks {
                @let code = format!("{}/{}", hotel.code, block.room);
                label class="choice" { input type="radio" name="bed" value=(code) checked[sent.text("bed") == code];
                    span { (hotel.name) ", " (lang.text(&format!("hotel-room-{}", block.room)))
                        @if block.price.is_some() { " · " (lang.fill("registration-a-night", [("price", price(lang, hotel, block).into())])) }
                        @if let Some(left) = left(&hotel.code, &block.room) { br; span class="muted" { (left) } } } }
            } }
            (Field::choice("from", lang.text("registration-first-night"), nights.clone()).value(sent.text("from")).wrong(wrong))
            (Field::choice("leaves", lang.text("registration-leaves"), nights).value(sent.text("leaves")).wrong(wrong))
        }
    }
}

fn seats(
    lang: Lang,
    conference: &Conference,
    forums: &[Forum],
    sent: &Sent,
    wrong: Option<&Wrong>,
) -> Markup {
    let mut by_day: BTreeMap<Option<Date>, Vec<&Forum>> = BTreeMap::new();
    for forum in forums {
        by_day.entry(forum.place.day).or_default().push(forum);
    }
    let left = |forum: &Forum| match forum.free() {
        None => String::new(),
        Some(0) => lang.fill("registration-seats-none", [("count", forum.waiting.into())]),
        Some(free) => lang.fill("registration-seats", [("count", free.into())]),
    };
    let chosen = |forum: &Forum| sent.all("choices").any(|code| code == forum.code);
    html! {
        fieldset id="choices" {
            legend { (lang.text("registration-forums")) }
            p class="hint" { (lang.text("registration-forums-hint")) }
            @if let Some(text) = wrong.and_then(|wrong| wrong.about("choices")) { p class="wrong" { (text) } }
            @for (day, of_day) in &by_day {
                details open[by_day.len() == 1 || of_day.iter().any(|forum| chosen(forum))] {
                    summary { @match day { Some(day) => (lang.date(&day.to_string())), None => (lang.text("registration-no-day")) }
                        " · " (lang.fill("registrations-forums", [("count", of_day.len().into())])) }
                    @for forum in of_day {
                        label class="choice" { input type="checkbox" name="choices" value=(forum.code) checked[chosen(forum)];
                            span { strong { (plain(lang, &forum.title)) } br;
                                span class="muted" { (kind(lang, forum.kind)) " · " (place(lang, &conference.is, &forum.place))
                                    @if forum.seats.is_some() { " · " (left(forum)) } } } }
                    }
                }
            }
        }
    }
}
