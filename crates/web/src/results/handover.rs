//! What the next host takes over: what was held and what is still open, what this host learnt,
//! and a conference set up after this one.

use std::collections::{BTreeSet, HashMap};

use axum::{Form, extract::State, response::Redirect};
use maud::{Markup, html};
use network::{
    Conn,
    agendas::{self, feedback},
    conferences::{self, Conference, Particulars},
    ids::{At, Known},
    interpretation::roster::Sheet,
    programme::{
        papers,
        results::{self, Outcome},
        sessions::{self, Session},
        versions,
    },
};

use crate::{
    App, Lang,
    conferences::frame::{Organised, frame},
    fields::{Texts, texts},
    problem::Problem,
    reader::Reader,
};

/// How a conference stands when it is handed over.
pub struct Standing {
    pub conference: Conference,
    pub sessions: Vec<Session>,
    pub results: Vec<Outcome>,
    /// How many versions were published.
    pub versions: usize,
    /// How many have a timetable.
    pub agendas: usize,
    with_papers: usize,
    attended: bool,
}

impl Standing {
    pub async fn read(conn: &mut Conn, reader: &Reader, code: &str) -> network::Result<Self> {
        let actor = &reader.actor;
        let agendas = agendas::all(conn, actor, code).await?;
        let papers = papers::released(conn, code).await?;
        let with_papers: BTreeSet<&str> = papers.iter().map(|one| one.session.as_str()).collect();
        Ok(Self {
            conference: conferences::get(conn, actor, code, &Known::NOW).await?,
            sessions: sessions::all(conn, code, &Known::NOW).await?,
            results: results::all(conn, actor, code).await?,
            versions: versions::all(conn, actor, code).await?.len(),
            agendas: agendas.len(),
            with_papers: with_papers.len(),
            attended: agendas.iter().any(|one| one.attended_at.is_some()),
        })
    }

    pub fn planned(&self) -> usize {
        self.sessions.iter().filter(|one| one.is.is_planned()).count()
    }
}

/// One line of the list: whether it is done, its text, and where it is done.
pub struct Item {
    pub done: bool,
    pub text: String,
    path: &'static str,
}

pub fn checklist(lang: Lang, standing: &Standing) -> [Item; 7] {
    let (one, planned) = (&standing.conference, standing.planned());
    let (results, papers) = (standing.results.len(), standing.with_papers);
    let released = standing.results.iter().filter(|one| one.released_at.is_some()).count();
    let count = |key: &str, done: usize, of: usize| {
        lang.fill(key, [("done", done.into()), ("of", of.into())])
    };
    let item = |done: bool, text: String, path: &'static str| Item { done, text, path };
    let said = |key: &str| lang.text(key).into_owned();
    let versions = lang.fill("handover-versions", [("count", standing.versions.into())]);
    [
        item(At::now() > At::end_of(one.is.ends), said("handover-over"), ""),
        item(standing.versions > 0, versions, "/versions"),
        item(
            planned > 0 && results >= planned,
            count("handover-results", results, planned),
            "/results",
        ),
        item(
            results > 0 && released == results,
            count("handover-released", released, results),
            "/results",
        ),
        item(
            planned > 0 && papers >= planned,
            count("handover-papers", papers, planned),
            "/sessions",
        ),
        item(standing.attended, said("handover-attended"), "/agendas"),
        item(!one.is.handover.is_blank(), said("handover-lessons-written"), "/handover#lessons"),
    ]
}

pub async fn read(
    State(app): State<App>,
    Organised { reader, code }: Organised,
) -> Result<Markup, Problem> {
    let mut conn = app.db.read().await?;
    let standing = Standing::read(&mut conn, &reader, &code).await?;
    let told = feedback::summaries(&mut conn, &reader.actor, &code).await?;
    let sheet = Sheet::read(&mut conn, &reader.actor, &code).await?;
    drop(conn);
    let (lang, one) = (reader.lang, &standing.conference);
    let items = checklist(lang, &standing);
    let whole = told.get("").and_then(feedback::Summary::mean);
    Ok(frame(
        &reader,
        one,
        &lang.text("handover"),
        "/handover",
        html! {
            p class="lead" { (lang.text("handover-lead")) }
            div class="actions" { a class="button plain" href=(reader.href(&format!("/conferences/{code}/handover.pdf"))) { (lang.text("handover-print")) } }
            dl class="figures" {
                div { dt { (lang.text("conference-sessions")) } dd { (standing.planned()) } }
                div { dt { (lang.text("conference-versions")) } dd { (standing.versions) } }
                div { dt { (lang.text("agendas")) } dd { (standing.agendas) } }
                @if let Some(sheet) = &sheet { div { dt { (lang.text("interpretation")) } dd { (sheet.interpreters.len()) } } }
                @if let Some(mean) = whole { div { dt { (lang.text("feedback-whole")) } dd { (format!("{mean:.1}")) } } }
            }
            h2 { (lang.text("handover-list")) }
            ul class="checklist" { @for item in &items {
                li {
                    span class=(if item.done { "mark" } else { "mark warn" }) { (lang.text(if item.done { "handover-done" } else { "handover-open" })) } " "
                    a class="line" href=(reader.href(&format!("/conferences/{code}{}", item.path))) { (item.text) }
                }
            } }
            h2 id="lessons" { (lang.text("handover-lessons")) }
            p { (lang.text("handover-lessons-lead")) }
            form method="post" class="settings" {
                input type="hidden" name="seen" value=(one.revision);
                (Texts::line(lang, "handover", lang.text("handover-lessons"), &one.is.handover).long(3))
                button { (lang.text("conference-save")) }
            }
            @if reader.actor.may_convene().is_ok() {
                h2 { (lang.text("handover-next")) }
                p { (lang.text("handover-next-lead")) }
                div class="actions" { a class="button" href=(reader.href(&format!("/conferences/new?from={code}"))) { (lang.text("handover-copy")) } }
            }
        },
    ))
}

pub async fn keep(
    State(app): State<App>,
    Organised { reader, code }: Organised,
    Form(typed): Form<HashMap<String, String>>,
) -> Result<Redirect, Problem> {
    let mut tx = app.db.begin().await?;
    let last = conferences::get(&mut tx, &reader.actor, &code, &Known::NOW).await?;
    let seen = typed.get("seen").and_then(|seen| seen.parse().ok()).unwrap_or(last.revision);
    let is = Particulars { handover: texts(&typed, "handover"), ..last.is };
    conferences::correct(&mut tx, &reader.actor, &code, is, seen, "").await?;
    tx.commit().await?;
    Ok(Redirect::to(&reader.href(&format!("/conferences/{code}/handover"))))
}
