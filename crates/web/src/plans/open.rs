//! One edition of a plan, opened for a reader: the draft or a version, with its city.

use std::sync::Arc;

use maud::{Markup, html};
use network::{
    Error,
    cities::{self, City},
    frameworks::{self, Frameworks},
    ids::CityCode,
    plans::{self, Plan},
};

use super::words;
use crate::{App, page, problem::Problem, reader::Reader};

pub struct Open {
    pub city: City,
    pub plan: Plan,
    pub frameworks: Arc<Frameworks>,
    /// As in the address: `draft` or a number.
    pub edition: String,
    /// Whether the reader may write in it.
    pub may_write: bool,
    may_read_drafts: bool,
}

pub const DRAFT: &str = "draft";

/// The ways of looking at a plan: the end of the address, and what it is called.
const VIEWS: [(&str, &str); 7] = [
    ("", "plan-view-overview"),
    ("/timeline", "plan-view-timeline"),
    ("/budget", "plan-view-budget"),
    ("/matrix", "plan-view-matrix"),
    ("/monitoring", "plan-view-monitoring"),
    ("/diagnosis", "plan-view-diagnosis"),
    ("/changes", "plan-view-changes"),
];

pub async fn open(
    app: &App,
    reader: &Reader,
    code: &CityCode,
    edition: &str,
) -> Result<Open, Problem> {
    let mut conn = app.db.read().await?;
    let plan = match edition {
        DRAFT => plans::draft(&mut conn, &reader.actor, code, &reader.known).await?,
        number => {
            let number = number.parse().map_err(|_| Error::NotFound)?;
            let found = plans::published(&mut conn, code, Some(number), &reader.known).await?;
            found.ok_or(Error::NotFound)?
        }
    };
    let city = cities::get(&mut conn, code, &reader.known, reader.known_on).await?;
    let frameworks = frameworks::all(&mut conn, &reader.known).await?;
    let now = reader.known.is_now();
    Ok(Open {
        city,
        plan,
        frameworks,
        edition: edition.to_owned(),
        may_write: edition == DRAFT && now && reader.actor.may_coordinate(code).is_ok(),
        may_read_drafts: reader.actor.may_read_drafts(code).is_ok(),
    })
}

impl Open {
    pub fn code(&self) -> &CityCode {
        self.city.code()
    }

    /// The address of a way of looking at this edition.
    pub fn href(&self, reader: &Reader, end: &str) -> String {
        reader.href(&format!("/cities/{}/plan/{}{end}", self.code(), self.edition))
    }

    /// The form for a new item or an item that there is.
    pub fn write_href(&self, reader: &Reader, asked: &str) -> String {
        reader.href(&format!("/cities/{}/plan/write?{asked}", self.code()))
    }

    pub fn title(&self, reader: &Reader) -> String {
        reader.lang.fill("plan-of", [("city", self.city.name().into())])
    }

    /// The whole page of one way of looking at the plan.
    pub fn page(&self, reader: &Reader, view: &str, body: Markup) -> Markup {
        let lang = reader.lang;
        let heading =
            VIEWS.iter().find(|(end, _)| *end == view).map_or("plan-view-overview", |v| v.1);
        let name = self.plan.frame().map(|(_, frame)| &frame.name);
        let title = if view.is_empty() {
            self.title(reader)
        } else {
            lang.beside(&lang.text(heading), &self.title(reader))
        };
        page::page(
            reader,
            &title,
            html! {
                (self.crumbs(reader, !view.is_empty()))
                h1 { @if view.is_empty() { @match name { Some(name) => (words::said(lang, name)), None => (title) } } @else { (lang.text(heading)) } }
                (self.standing(reader))
                (self.views(reader, view))
                (body)
            },
        )
    }

    pub fn crumbs(&self, reader: &Reader, below: bool) -> Markup {
        let mut way = vec![
            ("/cities".to_owned(), reader.text("nav-cities").into_owned()),
            (format!("/cities/{}", self.code()), self.city.name().to_owned()),
        ];
        if below {
            let here = format!("/cities/{}/plan/{}", self.code(), self.edition);
            way.push((here, reader.text("plan-title").into_owned()));
        }
        page::crumbs(reader, &way)
    }

    /// Which edition this is, and who decided it.
    pub fn standing(&self, reader: &Reader) -> Markup {
        let lang = reader.lang;
        html! {
            @match &self.plan.version {
                Some(version) => p class="lead" {
                    (lang.fill("plan-version-is", [
                        ("number", version.number.into()),
                        ("by", version.decided_by.as_str().into()),
                        ("date", lang.date(&version.decided_on).into()),
                        ("reference", version.reference.as_str().into()),
                    ]))
                    @if self.may_read_drafts {
                        " " a href=(reader.href(&format!("/cities/{}/plan/{DRAFT}", self.code()))) { (lang.text("plan-to-draft")) }
                    }
                },
                None => p class="lead" { span class="mark warn" { (lang.text("plan-draft")) } " " (lang.text("plan-draft-explained")) },
            }
        }
    }

    fn views(&self, reader: &Reader, view: &str) -> Markup {
        html! {
            nav class="views" aria-label=(reader.text("plan-views")) { ul {
                @for (end, key) in VIEWS { li {
                    a href=(self.href(reader, end)) aria-current=[(end == view).then_some("page")] { (reader.text(key)) }
                } }
                li { a href=(reader.href(&format!("/cities/{}/structure", self.code()))) { (reader.text("structure-title")) } }
                li { a href=(reader.href(&format!("/cities/{}/plan/versions", self.code()))) { (reader.text("plan-versions")) } }
            } }
        }
    }
}
