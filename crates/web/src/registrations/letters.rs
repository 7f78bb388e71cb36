//! Letters to those who take part, each in their language, and the confirmation as a paper.

use network::{
    Actor, Result, Tx,
    conferences::Conference,
    ids::Known,
    mail::NewLetter,
    registrations::{self, Moved, Person, Registration},
};
use serde_json::{Value, json};

use crate::{
    App, Lang,
    conferences::words::plain,
    delegations::{
        letters::{contact, dates, language, sender, signature},
        words,
    },
    printer::paper,
};

fn letter(
    conference: &Conference,
    one: &Registration,
    email: &str,
    (subject, body): (&str, &str),
    what: &str,
    link: &str,
) -> NewLetter {
    let lang = language(&one.is.language);
    let title = plain(lang, &conference.is.title);
    let dates = dates(lang, conference);
    let until = conference.is.registration.until.unwrap_or(conference.is.starts);
    let until = lang.date(&until.to_string());
    let gaps = || {
        [
            ("title", title.as_str().into()),
            ("name", one.is.name.as_str().into()),
            ("part", words::part(lang, one.is.part).into()),
            ("place", conference.is.place.as_str().into()),
            ("dates", dates.as_str().into()),
            ("until", until.as_str().into()),
            ("number", one.number.unwrap_or(0).into()),
            ("what", what.into()),
            ("link", link.into()),
        ]
    };
    NewLetter {
        to: email.to_owned(),
        subject: lang.fill(subject, gaps()),
        body: lang.fill(body, gaps()),
    }
}

fn link(address: &str, one: &Registration, secret: &str) -> String {
    format!("{address}/{}/register/{secret}", language(&one.is.language).code())
}

/// Somebody was named: how they register.
pub fn named(
    address: &str,
    conference: &Conference,
    one: &Registration,
    email: &str,
    secret: &str,
) -> NewLetter {
    let words = ("mail-named-subject", "mail-named-body");
    letter(conference, one, email, words, "", &link(address, one, secret))
}

pub fn unfinished(
    address: &str,
    conference: &Conference,
    person: &Person,
    secret: &str,
) -> NewLetter {
    let one = &person.registration;
    let words = ("mail-unfinished-subject", "mail-unfinished-body");
    letter(conference, one, person.email(), words, "", &link(address, one, secret))
}

/// Step B is done: the number, once more. `page` is that of their link.
pub fn confirmed(
    address: &str,
    conference: &Conference,
    one: &Registration,
    email: &str,
    page: &str,
) -> NewLetter {
    let words = ("mail-confirmed-subject", "mail-confirmed-body");
    let link = format!("{address}/{}/{page}", language(&one.is.language).code());
    letter(conference, one, email, words, "", &link)
}

/// Whether they are called otherwise from now on.
pub fn decided(
    address: &str,
    conference: &Conference,
    one: &Registration,
    email: &str,
    agreed: bool,
    secret: &str,
) -> NewLetter {
    let words = match agreed {
        true => ("mail-approved-subject", "mail-approved-body"),
        false => ("mail-kept-subject", "mail-kept-body"),
    };
    let link = format!("{address}/{}/guest/{secret}", language(&one.is.language).code());
    letter(conference, one, email, words, "", &link)
}

/// To those who waited and got a bed or a seat.
pub async fn moved(tx: &mut Tx, app: &App, code: &str, moved: &[Moved]) -> Result<Vec<NewLetter>> {
    if moved.is_empty() {
        return Ok(Vec::new());
    }
    let program = Actor::program("registrations");
    let conference = network::conferences::get(tx, &program, code, &Known::NOW).await?;
    let forums = registrations::forums(tx, &conference).await?;
    let mut letters = Vec::new();
    for one in moved {
        let person = registrations::get(tx, &program, &one.registration).await?;
        if person.email().is_empty() {
            continue;
        }
        let lang = language(&person.registration.is.language);
        let what = match (&one.bed, &one.session) {
            (Some(wanted), _) => bed(lang, &conference, wanted),
            (_, Some(session)) => forums
                .iter()
                .find(|forum| forum.code == *session)
                .map_or_else(|| session.clone(), |forum| plain(lang, &forum.title)),
            _ => continue,
        };
        let words = ("mail-moved-subject", "mail-moved-body");
        let (one, email) = (&person.registration, person.email());
        let secret = registrations::open_page(tx, &program, one).await?;
        let link = format!("{}/{}/guest/{secret}", app.address, lang.code());
        letters.push(letter(&conference, one, email, words, &what, &link));
    }
    Ok(letters)
}

/// `Harbour Hotel, single room, 19–23 September`
pub fn bed(lang: Lang, conference: &Conference, bed: &registrations::Bed) -> String {
    let hotel = conference.is.hotel(&bed.hotel).map_or(bed.hotel.as_str(), |hotel| &hotel.name);
    lang.fill(
        "registration-bed-line",
        [
            ("hotel", hotel.into()),
            ("room", lang.text(&format!("hotel-room-{}", bed.room)).into()),
            ("days", lang.days(bed.arrives, bed.leaves).into()),
        ],
    )
}

/// The confirmation as a paper, also for a consulate.
pub fn confirmation(
    lang: Lang,
    app: &App,
    conference: &Conference,
    person: &Person,
    delegation: Option<&str>,
) -> Value {
    let (one, is) = (&person.registration, &conference.is);
    let title = plain(lang, &is.title);
    let subject = lang.fill("paper-confirmation-title", [("title", title.as_str().into())]);
    let travel = person.private.travel.clone().unwrap_or_default();
    let mut references = vec![json!({
        "label": lang.text("registration-number-label"),
        "value": one.number.unwrap_or(0).to_string(),
    })];
    if !travel.passport.is_empty() {
        references
            .push(json!({ "label": lang.text("registration-passport"), "value": travel.passport }));
    }
    if let Some(name) = delegation {
        references.push(json!({ "label": lang.text("delegations-name"), "value": name }));
    }
    let mut body = vec![lang.fill(
        "paper-confirmation-what",
        [
            ("name", one.is.name.as_str().into()),
            ("part", words::part(lang, one.is.part).into()),
            ("title", title.as_str().into()),
            ("place", is.place.as_str().into()),
            ("country", words::country(lang, &is.country).into()),
            ("dates", dates(lang, conference).into()),
        ],
    )];
    if let Some(stay) = person.stay.as_ref().filter(|stay| stay.held) {
        body.push(
            lang.fill("paper-confirmation-bed", [("bed", bed(lang, conference, &stay.bed).into())]),
        );
    }
    if travel.visa {
        body.push(lang.text("paper-confirmation-visa").into_owned());
    }
    body.push(lang.text("paper-confirmation-badge").into_owned());
    let asked = contact(lang, conference, "");
    if !asked.is_empty() {
        body.push(asked);
    }
    let recipient: Vec<&str> = [one.is.name.as_str(), &one.is.function, &one.is.organisation]
        .into_iter()
        .filter(|line| !line.is_empty())
        .collect();
    let mut data = paper(lang, &subject);
    data["sender"] = sender(lang, conference);
    data["recipient"] = json!(recipient);
    data["place_date"] = json!(lang.date(one.recorded_at.day()));
    data["references"] = json!(references);
    data["greeting"] = json!(lang.text("paper-greeting"));
    data["body"] = json!(body);
    data["signature"] = signature(lang, conference);
    let address = format!("{}/b/{}", app.address, one.badge);
    data["verification"] = json!({
        "label": lang.text("registration-number-label"),
        "number": one.number.unwrap_or(0).to_string(),
        "explained": lang.text("paper-confirmation-code"),
        "address": address,
        "qr": address,
        "alt": lang.text("badge-alt"),
    });
    data
}
