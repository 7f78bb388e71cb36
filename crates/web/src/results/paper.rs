//! The handover as a paper: what the conference was, what came out of it, who came, what is still
//! open, and what this host learnt.

use axum::{extract::State, response::Response};
use network::{
    agendas::feedback::{self, Summary},
    ids::At,
    programme::came::{self, Came, Count},
};

use super::handover::{Standing, checklist};
use crate::{
    App, Lang,
    conferences::{
        frame::Organised,
        list::dates,
        words::{kind, plain},
    },
    delegations::words,
    problem::Problem,
    reader::Reader,
    reports::sheet::{Block, Cell, Form, Section, Sheet, Table},
};

pub async fn print(
    State(app): State<App>,
    Organised { reader, code }: Organised,
) -> Result<Response, Problem> {
    let mut conn = app.db.read().await?;
    let standing = Standing::read(&mut conn, &reader, &code).await?;
    let came = came::came(&mut conn, &code).await?;
    let told = feedback::summaries(&mut conn, &reader.actor, &code).await?;
    drop(conn);
    let sheet = sheet(&reader, &standing, &came, told.get(""));
    app.print("report", sheet.printed(reader.lang), &format!("{code}-handover")).await
}

fn sheet(reader: &Reader, standing: &Standing, came: &Came, whole: Option<&Summary>) -> Sheet {
    let (lang, one) = (reader.lang, &standing.conference);
    let title = plain(lang, &one.is.title);
    let day = lang.date(At::now().day());
    let mut sections = vec![
        summary(reader, standing, came, whole),
        left(lang, standing),
        results(lang, standing),
        who(lang, came),
        lessons(lang, standing),
    ];
    sections.retain(|section| !section.blocks.is_empty());
    Sheet {
        form: Form::Report,
        title: title.clone(),
        kicker: lang.text("handover").into_owned(),
        subtitle: plain(lang, &one.is.theme),
        lines: vec![format!("{}, {}", one.is.place, dates(reader, &one.is)), day.clone()],
        foot: format!("{title} · {day}"),
        mark: one
            .is
            .invented
            .as_ref()
            .map(|by| format!("{} · {by}", lang.text("conference-invented"))),
        drawing: None,
        sections,
    }
}

fn summary(reader: &Reader, standing: &Standing, came: &Came, whole: Option<&Summary>) -> Section {
    let (lang, is) = (reader.lang, &standing.conference.is);
    let mut section = Section::new("summary", lang.text("handover-summary"));
    let fact = |key: &str, value: String| (lang.text(key).into_owned(), value);
    let mut facts = vec![
        fact("conference-when", dates(reader, is)),
        fact("conference-where", is.place.clone()),
        fact("conference-hosts", lang.list(&is.hosts)),
        fact("conference-organisers", lang.list(&is.organisers)),
        fact("conference-sessions", standing.planned().to_string()),
        fact("conference-versions", standing.versions.to_string()),
        fact("registrations-title", came.all.registered.to_string()),
    ];
    if came.is_counted() {
        facts.push(fact("came-came", came.all.came.to_string()));
    }
    facts.push(fact("agendas", standing.agendas.to_string()));
    if let Some(mean) = whole.and_then(Summary::mean) {
        facts.push(fact("feedback-whole", format!("{mean:.1}")));
    }
    facts.retain(|(_, value)| !value.is_empty());
    section.blocks.push(Block::Facts(facts));
    for text in [&is.theme, &is.about] {
        if !text.is_blank() {
            section.blocks.push(Block::Text(plain(lang, text)));
        }
    }
    section
}

/// What is done and what is not.
fn left(lang: Lang, standing: &Standing) -> Section {
    let mut section = Section::new("list", lang.text("handover-list"));
    let rows = checklist(lang, standing)
        .into_iter()
        .map(|item| {
            let state = lang.text(if item.done { "handover-done" } else { "handover-open" });
            vec![item.text.into(), Cell::from(&*state)]
        })
        .collect();
    section.blocks.push(Block::Table(Table {
        // the heading says it
        caption: String::new(),
        head: ["asks-what", "registration-state"].map(|key| lang.text(key).into_owned()).into(),
        rows,
        numbers: vec![],
        widths: vec![4, 1],
    }));
    section
}

fn results(lang: Lang, standing: &Standing) -> Section {
    let mut section = Section::new("results", lang.text("results"));
    for session in &standing.sessions {
        let Some(result) = standing.results.iter().find(|one| one.session == session.code) else {
            continue;
        };
        section.blocks.push(Block::Heading(plain(lang, &session.is.title)));
        section.blocks.push(Block::Note(kind(lang, session.is.kind)));
        for text in [&result.is.summary, &result.is.highlights, &result.is.follow_up] {
            if !text.is_blank() {
                let said = text.in_language(lang.code());
                section.blocks.push(Block::Quote {
                    text: said.text.to_owned(),
                    by: String::new(),
                    language: said.language.to_owned(),
                });
            }
        }
    }
    section
}

fn who(lang: Lang, came: &Came) -> Section {
    let mut section = Section::new("who", lang.text("came"));
    if came.all.registered == 0 {
        return section;
    }
    let untold = || lang.text("came-untold").into_owned();
    let country =
        |code: &str| if code.is_empty() { untold() } else { words::country(lang, code).to_owned() };
    let part = |code: &str| lang.text(&format!("came-part-{code}")).into_owned();
    let gender = |code: &str| match code {
        "" => untold(),
        code => lang.text(&format!("came-gender-{code}")).into_owned(),
    };
    let table = |key: &str, rows: Vec<(String, Count)>| {
        let mut head = vec![lang.text(key).into_owned(), lang.text("came-registered").into_owned()];
        if came.is_counted() {
            head.push(lang.text("came-came").into_owned());
        }
        let rows = rows.into_iter().map(|(name, count)| {
            let mut row = vec![Cell::from(name), count.registered.to_string().into()];
            if came.is_counted() {
                row.push(count.came.to_string().into());
            }
            row
        });
        let columns = head.len();
        Block::Table(Table {
            caption: lang.text(key).into_owned(),
            head,
            rows: rows.collect(),
            numbers: (1..columns).collect(),
            widths: std::iter::once(4).chain((1..columns).map(|_| 1)).collect(),
        })
    };
    let mut countries: Vec<(String, Count)> =
        came.countries.iter().map(|(code, count)| (country(code), *count)).collect();
    countries
        .sort_by(|a, b| b.1.registered.cmp(&a.1.registered).then_with(|| lang.order(&a.0, &b.0)));
    let parts = came.parts.iter().map(|(code, count)| (part(code), *count)).collect();
    let genders = came.genders.iter().map(|(code, count)| (gender(code), *count)).collect();
    section.blocks.extend([
        table("came-parts", parts),
        table("came-genders", genders),
        table("came-countries", countries),
    ]);
    section
}

/// In the words of this host.
fn lessons(lang: Lang, standing: &Standing) -> Section {
    let mut section = Section::new("lessons", lang.text("handover-lessons"));
    let handover = &standing.conference.is.handover;
    if !handover.is_blank() {
        let said = handover.in_language(lang.code());
        section.blocks.push(Block::Quote {
            text: said.text.to_owned(),
            by: standing.conference.is.hosts.first().cloned().unwrap_or_default(),
            language: said.language.to_owned(),
        });
    }
    section
}
