//! Letters to those who are invited and to heads of delegations, each in their language; the
//! invitation also as a paper.

use network::{
    Db, Result,
    conferences::Conference,
    delegations::{self, Accepted, Delegation},
    mail::NewLetter,
    registrations::Registration,
    reminders::Stage,
};
use serde_json::{Value, json};

use super::words;
use crate::{Lang, conferences::words::plain, printer::paper};

pub fn language(code: &str) -> Lang {
    Lang::from_code(code).unwrap_or_else(Lang::fallback)
}

/// `20–22 September 2027`.
pub fn dates(lang: Lang, conference: &Conference) -> String {
    lang.days(conference.is.starts, conference.is.ends)
}

/// Whom to ask, as it stands under a letter.
pub fn contact(lang: Lang, conference: &Conference, region: &str) -> String {
    match conference.is.contact(region) {
        Some(one) => lang.fill(
            "mail-delegation-contact",
            [("name", one.name.as_str().into()), ("email", one.email.as_str().into())],
        ),
        None => String::new(),
    }
}

fn letter(
    conference: &Conference,
    one: &Delegation,
    link: String,
    (subject, body): (&str, &str),
) -> NewLetter {
    let lang = language(&one.is.language);
    let title = plain(lang, &conference.is.title);
    let dates = dates(lang, conference);
    let due = lang.date(&one.is.due.to_string());
    let quotas = one
        .rule(&conference.is)
        .map_or_else(String::new, |rule| crate::conferences::rules::said_quotas(lang, rule));
    let contact = contact(lang, conference, &one.is.region);
    let name = words::called(lang, &one.is);
    let addressee = if one.is.addressee.is_empty() { name } else { &one.is.addressee };
    let gaps = || {
        [
            ("title", title.as_str().into()),
            ("addressee", addressee.into()),
            ("name", name.into()),
            ("place", conference.is.place.as_str().into()),
            ("dates", dates.as_str().into()),
            ("due", due.as_str().into()),
            ("quotas", quotas.as_str().into()),
            ("contact", contact.as_str().into()),
            ("link", link.as_str().into()),
        ]
    };
    NewLetter {
        to: one.is.email.clone(),
        subject: lang.fill(subject, gaps()),
        body: lang.fill(body, gaps()),
    }
}

fn answer_link(address: &str, one: &Delegation, secret: &str) -> String {
    format!("{address}/{}/invited/{secret}", language(&one.is.language).code())
}

pub fn invited(
    address: &str,
    conference: &Conference,
    one: &Delegation,
    secret: &str,
) -> NewLetter {
    let words = ("mail-invited-subject", "mail-invited-body");
    letter(conference, one, answer_link(address, one, secret), words)
}

/// To the head: the link with which the delegation is formed.
pub fn lead(
    address: &str,
    conference: &Conference,
    one: &Delegation,
    head: &Registration,
    email: &str,
    secret: &str,
) -> NewLetter {
    let lang = language(&head.is.language);
    let link = format!("{address}/{}/delegation/{secret}", lang.code());
    let to = Delegation {
        is: delegations::Content {
            addressee: head.is.name.clone(),
            email: email.to_owned(),
            language: head.is.language.clone(),
            ..one.is.clone()
        },
        ..one.clone()
    };
    letter(conference, &to, link, ("mail-lead-subject", "mail-lead-body"))
}

/// What follows from a yes: two letters to the head.
pub fn accepted(address: &str, conference: &Conference, yes: &Accepted) -> [NewLetter; 2] {
    [
        lead(address, conference, &yes.delegation, &yes.head, &yes.email, &yes.lead),
        crate::registrations::letters::named(address, conference, &yes.head, &yes.email, &yes.own),
    ]
}

/// Writes the reminders that are due today, to those who have not answered and to those who
/// have not finished registering; how many.
pub async fn remind(db: &Db, address: &str) -> Result<usize> {
    let address = address.trim_end_matches('/');
    let today = words::today();
    let asked = delegations::remind(db, today, |conference, one, stage, secret| {
        let words = match stage {
            Stage::Before => ("mail-invited-before-subject", "mail-invited-before-body"),
            Stage::Day => ("mail-invited-day-subject", "mail-invited-day-body"),
            Stage::Late => ("mail-invited-late-subject", "mail-invited-late-body"),
        };
        letter(conference, one, answer_link(address, one, secret), words)
    })
    .await?;
    let registering = network::registrations::remind(db, today, |conference, person, secret| {
        crate::registrations::letters::unfinished(address, conference, person, secret)
    })
    .await?;
    Ok(asked + registering)
}

/// The invitation as a paper.
pub fn invitation(lang: Lang, conference: &Conference, one: &Delegation) -> Value {
    let is = &conference.is;
    let title = plain(lang, &is.title);
    let dates = dates(lang, conference);
    let due = lang.date(&one.is.due.to_string());
    let subject = lang.fill("paper-invitation-title", [("title", title.as_str().into())]);
    let quotas = one
        .rule(is)
        .map_or_else(String::new, |rule| crate::conferences::rules::said_quotas(lang, rule));
    let signed: Vec<String> = one
        .rule(is)
        .map(|rule| rule.signed_by.iter().map(|text| plain(lang, text)).collect())
        .unwrap_or_default();
    let mut body = vec![
        lang.fill(
            "paper-invitation-what",
            [
                ("title", title.as_str().into()),
                ("place", is.place.as_str().into()),
                ("country", words::country(lang, &is.country).into()),
                ("dates", dates.as_str().into()),
            ],
        ),
        lang.fill(
            "paper-invitation-who",
            [("name", words::called(lang, &one.is).into()), ("quotas", quotas.as_str().into())],
        ),
    ];
    if !signed.is_empty() {
        body.push(
            lang.fill("paper-invitation-signed", [("authorities", lang.list(&signed).into())]),
        );
    }
    body.push(lang.fill("paper-invitation-due", [("due", due.as_str().into())]));
    let asked = contact(lang, conference, &one.is.region);
    if !asked.is_empty() {
        body.push(asked);
    }
    let recipient: Vec<&str> = [one.is.addressee.as_str(), words::called(lang, &one.is)]
        .into_iter()
        .filter(|line| !line.is_empty())
        .collect();
    let mut data = paper(lang, &subject);
    data["sender"] = sender(lang, conference);
    data["recipient"] = json!(recipient);
    data["place_date"] = json!(lang.date(one.recorded_at.day()));
    data["greeting"] = json!(lang.text("paper-greeting"));
    data["body"] = json!(body);
    data["signature"] = signature(lang, conference);
    data
}

pub fn sender(lang: Lang, conference: &Conference) -> Value {
    let is = &conference.is;
    let hosts = is.organisers.iter().chain(&is.hosts).cloned();
    let lines: Vec<String> = hosts.chain([is.place.clone(), dates(lang, conference)]).collect();
    json!({ "name": plain(lang, &is.title), "lines": lines })
}

pub fn signature(lang: Lang, conference: &Conference) -> Value {
    let is = &conference.is;
    let by = is.organisers.first().cloned().unwrap_or_else(|| lang.text("stoa").into_owned());
    json!({ "closing": lang.text("paper-closing"), "name": by, "role": lang.text("paper-for-organisers") })
}
