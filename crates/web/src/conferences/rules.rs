//! The rules by which a conference invites and registers: quotas by kind, who signs, funded
//! travel, whom to ask in each region, until when one registers and when it is forgotten.

use std::collections::HashMap;

use axum::{Form, extract::State, response::Response};
use maud::{Markup, html};
use network::{
    Error, Result,
    conferences::{self, Conference, Contact, Group, Part, Particulars, Rule},
    countries as known_countries,
    frameworks::Text,
    groupings,
    ids::Known,
    programme::sessions::{self, Kind, Session},
};

use super::{
    frame::{Organised, frame},
    words::{kind as kind_of_session, plain},
};
use crate::{
    App, Lang, countries,
    fields::{Field, Texts, Ticked, Wrong, settled, summary, texts},
    problem::Problem,
    reader::Reader,
};

type Typed = HashMap<String, String>;

/// Kinds of session in which somebody may pick a seat.
const PICKED: [Kind; 9] = [
    Kind::ThematicForum,
    Kind::RegionalForum,
    Kind::MayorsForum,
    Kind::Workshop,
    Kind::Panel,
    Kind::CaseStudy,
    Kind::ClusterSession,
    Kind::Marketplace,
    Kind::StudyVisit,
];

pub async fn form(
    State(app): State<App>,
    Organised { reader, code }: Organised,
) -> Result<Markup, Problem> {
    let mut conn = app.db.read().await?;
    let one = conferences::get(&mut conn, &reader.actor, &code, &Known::NOW).await?;
    let sessions = sessions::all(&mut conn, &code, &Known::NOW).await?;
    Ok(drawn(&reader, &one, &sessions, &Typed::new(), None))
}

/// One of the small forms; its field `what` says which.
pub async fn correct(
    State(app): State<App>,
    Organised { reader, code }: Organised,
    Form(Ticked(typed)): Form<Ticked>,
) -> Result<Response, Problem> {
    let mut tx = app.db.begin().await?;
    let last = conferences::get(&mut tx, &reader.actor, &code, &Known::NOW).await?;
    let sessions = sessions::all(&mut tx, &code, &Known::NOW).await?;
    let mut is = last.is.clone();
    let outcome = match read(&typed, &mut is) {
        Ok(()) => {
            let kept = is.clone();
            conferences::correct(&mut tx, &reader.actor, &code, kept, last.revision, "").await
        }
        Err(error) => Err(error),
    };
    settled(
        tx,
        &reader,
        outcome,
        |_| format!("/conferences/{code}/rules"),
        async |wrong| {
            Ok(drawn(&reader, &Conference { is, ..last }, &sessions, &typed, Some(&wrong)))
        },
    )
    .await
}

fn read(typed: &Typed, is: &mut Particulars) -> Result<()> {
    let word = |name: &str| typed.get(name).map_or("", |text| text.trim());
    let day = |field: &'static str| match word(field) {
        "" => Ok(None),
        text => text
            .parse()
            .map(Some)
            .map_err(|_| Error::invalid(field, "date-invalid").with("value", text)),
    };
    match word("what") {
        "rule" => {
            is.invited = is.rules().to_vec();
            let kind = word("kind").to_owned();
            let rule = is.invited.iter_mut().find(|rule| rule.kind == kind);
            let rule = rule.ok_or_else(|| {
                Error::invalid("kind", "invited-kind-unknown").with("kind", &kind)
            })?;
            read_rule(typed, rule)
        }
        "contact" => {
            let region = word("region").to_owned();
            is.contacts.retain(|one| one.region != region);
            if !typed.contains_key("remove") {
                let (name, email) = (word("name").to_owned(), word("email").to_lowercase());
                is.contacts.push(Contact { region, name, email });
            }
            Ok(())
        }
        _ => {
            is.registration.until = day("until")?;
            is.registration.forget = day("forget")?;
            is.registration.kinds = PICKED
                .into_iter()
                .filter(|kind| typed.contains_key(&format!("kind:{}", kind.code())))
                .collect();
            is.registration.seats.clear();
            for (name, text) in typed.iter().filter(|(_, text)| !text.trim().is_empty()) {
                let Some(code) = name.strip_prefix("seats:") else { continue };
                let odd = |_| Error::invalid("seats", "seats-odd").with("line", text.trim());
                is.registration.seats.insert(code.to_owned(), text.trim().parse().map_err(odd)?);
            }
            Ok(())
        }
    }
}

fn read_rule(typed: &Typed, rule: &mut Rule) -> Result<()> {
    let word = |name: &str| typed.get(name).map_or("", |text| text.trim());
    rule.name = texts(typed, "name");
    rule.most.clear();
    for part in Part::ALL {
        let text = word(&format!("most:{}", part.code()));
        let most = match text {
            "" => continue,
            "*" => None,
            text => Some(
                text.parse()
                    .map_err(|_| Error::invalid("most", "count-invalid").with("value", text))?,
            ),
        };
        rule.most.insert(part, most);
    }
    rule.funded = match word("funded") {
        "" => 0,
        text => text
            .parse()
            .map_err(|_| Error::invalid("funded", "count-invalid").with("value", text))?,
    };
    // line by line, the same authority in each language
    let lines: Vec<(&str, Vec<&str>)> = Lang::all()
        .map(|lang| {
            let text = typed.get(&format!("signed-{}", lang.code())).map_or("", |text| text.trim());
            (lang.code(), text.lines().map(str::trim).collect())
        })
        .collect();
    let count = lines.iter().map(|(_, lines)| lines.len()).max().unwrap_or(0);
    rule.signed_by = (0..count)
        .map(|line| {
            let mut text = Text::default();
            for (lang, lines) in &lines {
                if let Some(said) = lines.get(line).filter(|said| !said.is_empty()) {
                    text.set(lang, said);
                }
            }
            text
        })
        .filter(|text| !text.is_blank())
        .collect();
    // those that stay are ticked, others are added by name
    let mut unknown = None;
    for group in &mut rule.priority {
        let kept = word(&format!("group:{}", group.code));
        group.countries = kept.split_whitespace().map(str::to_uppercase).collect();
        let added = word(&format!("add:{}", group.code));
        for name in added.lines().map(str::trim).filter(|name| !name.is_empty()) {
            match known_countries::meant(name) {
                Some(country) => {
                    group.countries.insert(country.code.clone());
                }
                None => unknown = Some(name),
            }
        }
    }
    match unknown {
        None => Ok(()),
        Some(name) => Err(Error::invalid("group", "country-unnamed").with("country", name)),
    }
}

fn drawn(
    reader: &Reader,
    one: &Conference,
    sessions: &[Session],
    typed: &Typed,
    wrong: Option<&Wrong>,
) -> Markup {
    let (lang, is, code) = (reader.lang, &one.is, &one.code);
    let title = lang.text("rules-title");
    let to = reader.href(&format!("/conferences/{code}/rules"));
    frame(
        reader,
        one,
        &title,
        "/rules",
        html! {
            p class="lead" { (lang.text("rules-lead")) }
            (summary(lang, wrong))
            (registration(reader, is, sessions, &to, wrong))
            h2 { (lang.text("rules-invited")) }
            p { (lang.text("rules-invited-lead")) }
            @for rule in is.rules() {
                @let sent = typed.get("kind").is_some_and(|kind| *kind == rule.kind).then_some((typed, wrong));
                (rule_form(reader, rule, &to, sent))
            }
            (countries::proposed(lang, "countries"))
            h2 id="contact" { (lang.text("rules-contacts")) }
            p { (lang.text("rules-contacts-lead")) }
            @for (region, name) in regions(lang) {
                @let held = is.contacts.iter().find(|one| one.region == region);
                form method="post" action=(to) class="filters" {
                    input type="hidden" name="what" value="contact";
                    input type="hidden" name="region" value=(region);
                    @let id = if region.is_empty() { "all" } else { &region };
                    div class="field" { label for=(format!("who-{id}")) { (name) }
                        input id=(format!("who-{id}")) name="name" autocomplete="off" value=(held.map_or("", |one| &one.name)); }
                    div class="field" { label for=(format!("mail-{id}")) { (lang.text("account-email")) span class="only-read" { ": " (name) } }
                        input id=(format!("mail-{id}")) name="email" type="email" autocomplete="off" value=(held.map_or("", |one| &one.email)); }
                    button class="plain" { (lang.text("conference-save")) span class="only-read" { ": " (name) } }
                    @if held.is_some() { button class="quiet" name="remove" value="yes" { (lang.text("conference-remove")) span class="only-read" { ": " (name) } } }
                }
            }
        },
    )
}

/// Each region and, with an empty code, all others.
fn regions(lang: Lang) -> Vec<(String, String)> {
    let known = groupings::regions();
    let named = known.iter().map(|one| (one.code.clone(), lang.of(&one.names).to_owned()));
    named.chain([(String::new(), lang.text("rules-all-others").into_owned())]).collect()
}

fn registration(
    reader: &Reader,
    is: &Particulars,
    sessions: &[Session],
    to: &str,
    wrong: Option<&Wrong>,
) -> Markup {
    let lang = reader.lang;
    let day = |day: Option<jiff::civil::Date>| day.map(|day| day.to_string()).unwrap_or_default();
    let (until, forget) = (day(is.registration.until), day(is.registration.forget));
    // those in which a seat is picked, and those that hold a number already
    let seated: Vec<&Session> = sessions
        .iter()
        .filter(|one| {
            is.registration.seats.contains_key(&one.code)
                || is.registration.kinds.contains(&one.is.kind)
        })
        .collect();
    let usual = lang.date(&is.forgets().to_string());
    html! {
        h2 { (lang.text("rules-registration")) }
        form method="post" action=(to) {
            input type="hidden" name="what" value="registration";
            (Field::line("until", lang.text("rules-until")).kind("date").hint(lang.fill("rules-until-hint", [("zone", is.zone.as_str().into())])).value(&until).optional().wrong(wrong))
            (Field::line("forget", lang.text("rules-forget")).kind("date").hint(lang.fill("rules-forget-hint", [("day", usual.into())])).value(&forget).optional().wrong(wrong))
            fieldset {
                legend { (lang.text("rules-picked")) }
                @for kind in PICKED {
                    label class="choice" { input type="checkbox" name=(format!("kind:{}", kind.code())) value="yes" checked[is.registration.kinds.contains(&kind)]; (kind_of_session(lang, kind)) }
                }
            }
            details id="seats" class="field" open[wrong.is_some_and(|wrong| wrong.is_about("seats"))] {
                summary { (lang.text("rules-seats")) }
                p class="hint" { (lang.text("rules-seats-hint")) }
                @if let Some(told) = wrong.and_then(|wrong| wrong.about("seats")) { p class="wrong" { (told) } }
                @for one in seated {
                    @let id = format!("seats:{}", one.code);
                    div class="field" { label for=(id) { (plain(lang, &one.is.title)) }
                        input id=(id) name=(id) class="number" inputmode="numeric" value=[is.registration.seats.get(&one.code)]; }
                }
            }
            button { (lang.text("conference-save")) }
        }
    }
}

/// `sent`: what was typed into it, and what is wrong.
fn rule_form(
    reader: &Reader,
    rule: &Rule,
    to: &str,
    sent: Option<(&Typed, Option<&Wrong>)>,
) -> Markup {
    let lang = reader.lang;
    let id = |name: &str| format!("{}-{name}", rule.kind);
    let most = |part: Part| match rule.most.get(&part) {
        None => String::new(),
        Some(None) => "*".to_owned(),
        Some(Some(most)) => most.to_string(),
    };
    html! {
        details open[sent.is_some()] { summary { (plain(lang, &rule.name)) (lang.colon()) (said_quotas(lang, rule)) }
            form method="post" action=(to) {
                input type="hidden" name="what" value="rule";
                input type="hidden" name="kind" value=(rule.kind);
                (Texts::line(lang, "name", lang.text("rules-kind"), &rule.name).id(id("")))
                fieldset {
                    legend { (lang.text("rules-most")) }
                    p class="hint" { (lang.text("rules-most-hint")) }
                    div class="filters" { @for part in Part::ALL {
                        div class="field" { label for=(id(part.code())) { (lang.text(&format!("part-{}", part.code()))) }
                            input id=(id(part.code())) class="number" name=(format!("most:{}", part.code())) value=(most(part)) size="4"; }
                    } }
                }
                (Texts::line(lang, "signed", lang.text("rules-signed"), &signed(rule)).long(3).hint(lang.text("rules-signed-hint")).id(id("")))
                fieldset {
                    legend { (lang.text("rules-funded")) }
                    div class="field" { label for=(id("funded")) { (lang.text("rules-funded-places")) }
                        input id=(id("funded")) class="number" name="funded" inputmode="numeric" value=(rule.funded); }
                    @for group in &rule.priority {
                        (group_fields(lang, rule, group, sent))
                    }
                }
                @if !rule.source.is_empty() { p class="muted" lang="en" { (rule.source) } }
                button { (lang.text("conference-save")) span class="only-read" { ": " (plain(lang, &rule.name)) } }
            }
        }
    }
}

/// The countries of a group: ticked as they are, and a few more to be added by name.
fn group_fields(
    lang: Lang,
    rule: &Rule,
    group: &Group,
    sent: Option<(&Typed, Option<&Wrong>)>,
) -> Markup {
    let field = |name: &str| format!("{}-{}-{name}", rule.kind, group.code);
    let mut held: Vec<(&str, &str)> = group
        .countries
        .iter()
        .map(|code| (code.as_str(), known_countries::name(code, lang.code())))
        .collect();
    held.sort_by(|a, b| lang.order(a.1, b.1));
    let unknown = |name: &&str| known_countries::meant(name).is_none();
    let typed = sent.and_then(|(typed, _)| typed.get(&format!("add:{}", group.code)));
    let typed = typed.map_or("", String::as_str).lines().map(str::trim);
    let typed: Vec<&str> = typed.filter(|name| !name.is_empty()).filter(unknown).collect();
    let told = sent.and_then(|(_, wrong)| wrong?.about("group")).filter(|_| !typed.is_empty());
    let about = if told.is_some() { field("wrong") } else { field("hint") };
    html! {
        fieldset id=[told.map(|_| "group")] {
            legend { (plain(lang, &group.name)) }
            p class="hint" id=(field("hint")) { (lang.text("rules-group-hint")) }
            @if let Some(told) = told { p class="wrong" id=(field("wrong")) { (told) } }
            details {
                summary { (lang.fill("rules-group-count", [("count", held.len().into())])) span class="only-read" { ": " (plain(lang, &group.name)) } }
                div class="choices many" { @for (code, name) in &held {
                    label class="choice" { input type="checkbox" name=(format!("group:{}", group.code)) value=(code) checked; span { (name) } }
                } }
            }
            div class="filters" { @for place in 0..3 {
                @let (id, text) = (field(&place.to_string()), typed.get(place).copied().unwrap_or(""));
                div class="field" { label for=(id) { (lang.fill("rules-group-add", [("number", (place + 1).into())])) }
                    input id=(id) name=(format!("add:{}", group.code)) list="countries" autocomplete="off" value=(text)
                        aria-describedby=(about) aria-invalid=[(!text.is_empty()).then_some("true")]; }
            } }
        }
    }
}

/// Who signs, one authority a line in each language.
fn signed(rule: &Rule) -> Text {
    let mut signed = Text::default();
    for lang in Lang::all() {
        let lines = rule.signed_by.iter().map(|text| text.get(lang.code()).unwrap_or(""));
        signed.set(lang.code(), &lines.collect::<Vec<_>>().join("\n"));
    }
    signed
}

/// `5 delegates, 5 alternates, advisers`
pub fn said_quotas(lang: Lang, rule: &Rule) -> String {
    let words: Vec<String> =
        rule.most
            .iter()
            .map(|(part, most)| {
                let name = lang.text(&format!("part-{}", part.code()));
                match most {
                    Some(most) => lang
                        .fill("rules-at-most", [("part", name.into()), ("most", (*most).into())]),
                    None => lang.fill("rules-any-number", [("part", name.into())]),
                }
            })
            .collect();
    lang.list(&words)
}
