//! Adding and correcting a piece of evidence.

use std::collections::BTreeSet;

use axum::{
    extract::{Path, Request, State},
    response::{IntoResponse, Redirect, Response},
};
use maud::{Markup, html};
use network::{
    Error, cities,
    evidence::{self, CONSENTS, Evidence, FILES, KINDS, LICENCES, NewEvidence, Support},
    files::NewFile,
    ids::{CityCode, EvidenceId, Known},
};

use super::things::Things;
use crate::{
    App, Lang,
    fields::{Field, Wrong, settled, summary},
    files::{Sent, receive},
    page::{crumbs, page},
    problem::Problem,
    reader::Reader,
};

/// What stands in the form.
#[derive(Default)]
pub struct Typed {
    new: NewEvidence,
}

impl Typed {
    pub fn of(one: &Evidence, supports: &[Support]) -> Self {
        let new = NewEvidence {
            kind: one.kind.clone(),
            title: one.title.clone(),
            description: one.description.clone(),
            language: one.language.clone(),
            dated: one.dated.clone(),
            author: one.author.clone(),
            licence: one.licence.clone(),
            consent: one.consent.clone(),
            alt: one.alt.clone(),
            address: one.address.clone(),
            file: one.file.clone(),
            public: one.is_public(),
            supports: supports.iter().cloned().collect(),
        };
        Self { new }
    }

    fn sent(sent: &Sent) -> Self {
        let text = |name: &str| sent.text(name).to_owned();
        let supports: BTreeSet<Support> = sent
            .all("support")
            .filter_map(|one| one.split_once(':'))
            .map(|(kind, thing)| Support::of(kind, thing))
            .collect();
        // a file that had arrived before another field was wrong is still there
        let file = sent.files.first().map(|file| file.id.clone());
        let new = NewEvidence {
            kind: text("kind"),
            title: text("title"),
            description: text("description"),
            language: text("language"),
            dated: text("dated"),
            author: text("author"),
            licence: text("licence"),
            consent: text("consent"),
            alt: text("alt"),
            address: text("address"),
            file: file.or_else(|| sent.text("kept").parse().ok()),
            public: sent.text("public") == "yes",
            supports,
        };
        Self { new }
    }
}

pub async fn new(
    State(app): State<App>,
    reader: Reader,
    Path((_, city)): Path<(String, CityCode)>,
) -> Result<Markup, Problem> {
    reader.actor.may_record(&city)?;
    let mut typed = Typed::default();
    typed.new.language = reader.lang.code().to_owned();
    typed.new.public = true;
    asked(&app, &reader, &city, &typed, None, None).await
}

pub async fn add(
    State(app): State<App>,
    reader: Reader,
    Path((_, city)): Path<(String, CityCode)>,
    request: Request,
) -> Result<Response, Problem> {
    reader.actor.may_record(&city)?;
    let query: Option<axum::extract::Query<Vec<(String, String)>>> =
        axum::extract::Query::try_from_uri(request.uri()).ok();
    let id = query
        .and_then(|query| query.0.into_iter().find(|(name, _)| name == "id"))
        .and_then(|(_, id)| id.parse::<EvidenceId>().ok())
        .unwrap_or_else(EvidenceId::create);
    let belongs = Evidence::belongs(&id);
    let sent = receive(&app, &reader.actor, request, &FILES, || file(&city, &belongs)).await?;
    let typed = Typed::sent(&sent);
    let mut tx = app.db.begin().await?;
    let new = typed.new.clone();
    let outcome = evidence::add(&mut tx, &reader.actor, &city, id.clone(), new).await;
    settled(
        tx,
        &reader,
        outcome,
        |one| format!("/cities/{city}/evidence/{}", one.id),
        async |wrong| asked(&app, &reader, &city, &typed, None, Some((&wrong, &id))).await,
    )
    .await
}

pub async fn correct(
    State(app): State<App>,
    reader: Reader,
    Path((_, city, evidence)): Path<(String, CityCode, String)>,
    request: Request,
) -> Result<Response, Problem> {
    reader.actor.may_record(&city)?;
    let id: EvidenceId = evidence.parse().map_err(|_| Error::NotFound)?;
    evidence::get(&mut *app.db.read().await?, &reader.actor, &id).await?;
    let belongs = Evidence::belongs(&id);
    let sent = receive(&app, &reader.actor, request, &FILES, || file(&city, &belongs)).await?;
    let mut tx = app.db.begin().await?;
    if sent.text("act") == "withdraw" {
        evidence::withdraw(&mut tx, &reader.actor, &id, sent.text("reason")).await?;
        tx.commit().await?;
        let there = reader.href(&format!("/cities/{city}/evidence/{id}"));
        return Ok(Redirect::to(&there).into_response());
    }
    let seen = sent.text("seen").parse().unwrap_or_default();
    let typed = Typed::sent(&sent);
    let outcome = evidence::correct(&mut tx, &reader.actor, &id, typed.new.clone(), seen).await;
    settled(
        tx,
        &reader,
        outcome,
        |_| format!("/cities/{city}/evidence/{id}"),
        async |wrong| {
            let held = Some((&id, seen));
            asked(&app, &reader, &city, &typed, held, Some((&wrong, &id))).await
        },
    )
    .await
}

fn file(city: &CityCode, belongs: &str) -> NewFile<'static> {
    NewFile {
        purpose: &FILES,
        city: Some(city.clone()),
        belongs: belongs.to_owned(),
        name: String::new(),
    }
}

async fn asked(
    app: &App,
    reader: &Reader,
    city: &CityCode,
    typed: &Typed,
    held: Option<(&EvidenceId, i64)>,
    wrong: Option<(&Wrong, &EvidenceId)>,
) -> Result<Markup, Problem> {
    let mut conn = app.db.read().await?;
    let city = cities::get(&mut conn, city, &Known::NOW, None).await?;
    let things = Things::of_city(&mut conn, reader, city.code()).await?;
    let lang = reader.lang;
    let title = lang.text(if held.is_some() { "evidence-correct" } else { "evidence-add" });
    Ok(page(
        reader,
        &title,
        html! {
            (crumbs(reader, &[
                (format!("/cities/{}", city.code()), city.name().to_owned()),
                (format!("/cities/{}/evidence", city.code()), lang.text("evidence-title").into_owned()),
            ]))
            h1 { (title) }
            (summary(lang, wrong.map(|(wrong, _)| wrong)))
            (fields(reader, &things, typed, city.code(), held, wrong))
        },
    ))
}

pub fn fields(
    reader: &Reader,
    things: &Things,
    typed: &Typed,
    city: &CityCode,
    held: Option<(&EvidenceId, i64)>,
    wrong: Option<(&Wrong, &EvidenceId)>,
) -> Markup {
    let lang = reader.lang;
    let new = &typed.new;
    let words = |start: &str, codes: &[&str]| {
        codes
            .iter()
            .map(|code| {
                let key = format!("{start}-{code}");
                let word =
                    if lang.has(&key) { lang.text(&key).into_owned() } else { (*code).to_owned() };
                ((*code).to_owned(), word)
            })
            .collect::<Vec<_>>()
    };
    let action = match (held, wrong) {
        (Some((id, _)), _) => format!("/{}/cities/{city}/evidence/{id}", lang.code()),
        (None, Some((_, id))) => format!("/{}/cities/{city}/evidence?id={id}", lang.code()),
        _ => format!("/{}/cities/{city}/evidence", lang.code()),
    };
    let wrong = wrong.map(|(wrong, _)| wrong);
    html! {
        form method="post" enctype="multipart/form-data" action=(action) {
            @if let Some((_, revision)) = held { input type="hidden" name="seen" value=(revision); }
            @if let Some(file) = &new.file { input type="hidden" name="kept" value=(file); }
            fieldset {
                legend { (lang.text("evidence-what")) }
                (Field::choice("kind", lang.text("evidence-kind"), words("evidence-kind", &KINDS)).value(&new.kind).wrong(wrong))
                (Field::line("title", lang.text("evidence-name")).value(&new.title).wrong(wrong))
                div class="field" {
                    label for="file" { (lang.text("evidence-file")) }
                    p class="hint" id="file-hint" { (lang.fill("evidence-file-hint", [("most", FILES.most_mb.into())])) }
                    @if let Some(wrong) = wrong.filter(|wrong| wrong.is_about("file")) { p class="wrong" { (wrong.text()) } }
                    @if new.file.is_some() { p class="hint" { (lang.text("evidence-file-kept")) } }
                    input id="file" name="file" type="file" aria-describedby="file-hint" accept=(FILES.endings().collect::<Vec<_>>().join(","));
                }
                (Field::line("address", lang.text("evidence-address")).kind("url").value(&new.address).optional().wrong(wrong))
                (Field::text("alt", lang.text("evidence-alt"), 2).hint(lang.text("evidence-alt-hint")).value(&new.alt).optional().wrong(wrong))
                (Field::text("description", lang.text("evidence-description"), 3).value(&new.description).optional().wrong(wrong))
            }
            fieldset {
                legend { (lang.text("evidence-rights")) }
                (Field::choice("language", lang.text("evidence-language"), Lang::all().map(|l| (l.code().to_owned(), l.name().into_owned()))).value(&new.language).wrong(wrong))
                (Field::line("dated", lang.text("evidence-dated")).hint(lang.text("evidence-dated-hint")).value(&new.dated).optional().wrong(wrong))
                (Field::line("author", lang.text("evidence-author")).value(&new.author).optional().wrong(wrong))
                (Field::choice("licence", lang.text("evidence-licence"), words("evidence-licence", &LICENCES)).value(&new.licence).wrong(wrong))
                (Field::choice("consent", lang.text("evidence-consent"), words("evidence-consent", &CONSENTS)).value(&new.consent).wrong(wrong))
                label class="choice" { input type="checkbox" name="public" value="yes" checked[new.public]; span { (lang.text("evidence-public")) } }
            }
            details open[!new.supports.is_empty()] {
                summary { (lang.text("evidence-supports-which")) }
                @let groups = things.offered(reader);
                @for group in &groups {
                    @let any = group.things.iter().any(|(support, _)| new.supports.contains(support));
                    details open[any] { summary { (group.title) } fieldset { legend class="only-read" { (group.title) }
                        @for (support, name) in &group.things {
                            label class="choice" { input type="checkbox" name="support" value=(format!("{}:{}", support.kind, support.thing)) checked[new.supports.contains(support)]; span { (name) } }
                        }
                    } }
                }
                // what was tied to something that cannot be chosen here stays tied
                @let here = |support: &Support| groups.iter().any(|group| group.things.iter().any(|(one, _)| one == support));
                @for support in new.supports.iter().filter(|support| !here(support)) {
                    input type="hidden" name="support" value=(format!("{}:{}", support.kind, support.thing));
                }
            }
            div class="actions" { button { (lang.text("evidence-save")) } }
        }
    }
}
