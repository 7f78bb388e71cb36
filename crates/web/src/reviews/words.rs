//! Words that the pages of reviews share.

use std::{collections::BTreeSet, sync::Arc};

use maud::{Markup, html};
use network::{
    Conn, Result,
    calls::Call,
    countries,
    frameworks::{self, Frameworks},
    groupings::{self, Grouping, Kind},
    ids::{CityCode, Known},
    reviews::{Conflict, Fit},
    submissions::Submission,
};

use crate::{Lang, page::crumbs, reader::Reader, roles::Places};

/// The pages on which the secretariat runs the jury of a call.
const TABS: [(&str, &str); 4] = [
    ("jury", "jury-title"),
    ("assignment", "assignment-title"),
    ("calibration", "calibration-title"),
    ("decision", "decision-title"),
];

/// The way to a page about the jury of a call, its heading and its neighbours.
pub fn tabs(reader: &Reader, call: &Call, here: &str) -> Markup {
    let lang = reader.lang;
    html! {
        (crumbs(reader, &[
            ("/calls".into(), lang.text("calls-title").into_owned()),
            (format!("/calls/{}", call.code), lang.of(&call.says.title).to_owned()),
        ]))
        @let title = TABS.iter().find(|(path, _)| *path == here).map_or("jury-title", |(_, key)| key);
        h1 { (lang.text(title)) }
        @if call.says.review.reviewers > 0 { nav class="tabs" aria-label=(lang.text("jury-pages")) { ul { @for (path, key) in TABS {
            li { a href=(reader.href(&format!("/calls/{}/{path}", call.code))) aria-current=[(path == here).then_some("page")] { (lang.text(key)) } }
        } } } }
    }
}

/// That the jury reads only whom a shortlist names, where there is one.
pub fn on_shortlist(reader: &Reader, call: &Call, count: Option<usize>) -> Markup {
    let Some(count) = count else { return html! {} };
    html! {
        p class="notice" { (reader.lang.fill("shortlist-only", [("count", count.into())]))
            @if reader.actor.may_keep_calls().is_ok() { " " a href=(reader.href(&format!("/calls/{}/shortlist", call.code))) { (reader.lang.text("shortlist-title")) } } }
    }
}

/// The fields of work in which jurors may be at home.
pub struct Fields {
    frameworks: Arc<Frameworks>,
    groupings: Vec<Grouping>,
}

impl Fields {
    pub async fn of(conn: &mut Conn) -> Result<Self> {
        let mut groupings = groupings::all(conn, &Known::NOW).await?;
        groupings.retain(|grouping| grouping.kind == Kind::Cluster);
        Ok(Self { frameworks: frameworks::all(conn, &Known::NOW).await?, groupings })
    }

    pub fn clusters(&self, lang: Lang) -> Vec<(String, String)> {
        let all = self.groupings.iter();
        all.map(|g| (g.code.clone(), lang.of(&g.names).to_owned())).collect()
    }

    pub fn areas(&self, lang: Lang) -> Vec<(String, String)> {
        let all = self.frameworks.areas();
        all.map(|area| (area.code.clone(), lang.of(&area.label).to_owned())).collect()
    }

    pub fn name<'a>(&'a self, lang: Lang, code: &'a str) -> &'a str {
        let cluster = self.groupings.iter().find(|g| g.code == code).map(|g| lang.of(&g.names));
        let area = || self.frameworks.area(code).map(|area| lang.of(&area.label));
        cluster.or_else(area).unwrap_or(code)
    }

    pub fn list(&self, lang: Lang, codes: &[String]) -> String {
        lang.list(&codes.iter().map(|code| self.name(lang, code)).collect::<Vec<_>>())
    }

    /// `80 points: best language; shared field of work: Literacy`.
    pub fn fit(&self, lang: Lang, fit: &Fit) -> String {
        let points = lang.fill("fit-points", [("points", fit.points.into())]);
        let mut why = vec![];
        if fit.best_language {
            why.push(lang.text("fit-best-language").into_owned());
        }
        if !fit.shared.is_empty() {
            let fields = self.list(lang, &fit.shared);
            why.push(lang.fill("fit-shared", [("fields", fields.into())]));
        }
        if why.is_empty() { points } else { format!("{points} ({})", why.join("; ")) }
    }
}

/// The name of a language that submissions are written in.
pub fn language(lang: Lang, code: &str) -> String {
    let key = format!("in-language-{code}");
    if lang.has(&key) { lang.text(&key).into_owned() } else { code.to_owned() }
}

pub fn languages(lang: Lang, codes: &[String]) -> String {
    lang.list(&codes.iter().map(|code| language(lang, code)).collect::<Vec<_>>())
}

/// `Cork` or `Ireland`.
pub fn place<'a>(lang: Lang, places: &'a Places, conflict: &'a Conflict) -> &'a str {
    match conflict.place.split_once('/') {
        Some(("country", code)) => countries::name(code, lang.code()),
        Some((_, code)) => places.city(code),
        None => &conflict.place,
    }
}

/// The cities that conflicts speak of.
pub fn cities_of<'a>(all: impl IntoIterator<Item = &'a Conflict>) -> BTreeSet<CityCode> {
    let city = |conflict: &Conflict| conflict.place.strip_prefix("city/").map(CityCode::from);
    all.into_iter().filter_map(city).collect()
}

/// Why there is a conflict: found, or in the juror's words.
pub fn why(lang: Lang, conflict: &Conflict) -> String {
    match conflict.reason.as_str() {
        "own-country" => lang.text("conflict-own-country").into_owned(),
        "own-role" => lang.text("conflict-own-role").into_owned(),
        words => words.to_owned(),
    }
}

/// What a juror calls a submission: the city, or in a blind call a number that tells nothing.
pub fn title(lang: Lang, call: &Call, submission: &Submission, city: &str) -> String {
    if call.says.review.blind {
        let id = submission.id.as_str();
        let number = id.get(id.len() - 5..).unwrap_or(id).to_uppercase();
        return lang.fill("review-file", [("number", number.into())]);
    }
    city.to_owned()
}

/// What jurors call each other at one submission where the call hides names: letters. They follow
/// from a digest of both, so that nobody is known again at the next one.
pub fn colleague(lang: Lang, submission: &str, account: &str, all: &[&str]) -> String {
    use sha2::{Digest, Sha256};
    let digest = |account: &str| Sha256::digest(format!("{submission}/{account}").as_bytes());
    let own = digest(account);
    let place = all.iter().filter(|other| digest(other) < own).count();
    let letter = char::from(b'A' + u8::try_from(place % 26).unwrap_or(0)).to_string();
    lang.fill("review-colleague", [("letter", letter.into())])
}

/// A score with one digit after the sign: more would be a precision that nobody has.
pub fn score(lang: Lang, value: f64) -> String {
    lang.number(value, 1)
}
