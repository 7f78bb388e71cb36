//! Two drafts side by side, or a draft beside what is published: which sessions are elsewhere,
//! and what each costs.

use axum::extract::{Path, State};
use maud::{Markup, html};
use network::{Error, programme::versions};

use super::{laid, path};
use crate::{
    App,
    conferences::{
        frame::Organised,
        words::{Names, place, plain},
    },
    page::{crumbs, page},
    problem::Problem,
};

pub async fn compare(
    State(app): State<App>,
    Organised { reader, code }: Organised,
    Path((_, _, draft, other)): Path<(String, String, String, String)>,
) -> Result<Markup, Problem> {
    let lang = reader.lang;
    let mut conn = app.db.read().await?;
    let here = laid(&mut conn, &reader, &code, &draft).await?;
    let (name, places) = match other.strip_prefix('v').and_then(|number| number.parse().ok()) {
        Some(number) => {
            let version = versions::get(&mut conn, &reader.actor, &code, number).await?;
            let of = [("number", number.into()), ("date", lang.day(&version.published_at).into())];
            (lang.fill("programme-version", of), version.places())
        }
        None => {
            let there =
                laid(&mut conn, &reader, &code, &other).await.map_err(|_| Error::NotFound)?;
            (there.draft.name.clone(), there.draft.places)
        }
    };
    drop(conn);
    let (names, is) = (Names::of(&here), &here.conference.is);
    let (ours, theirs) = (here.plan(), here.plan_of(&places));
    let differ: Vec<_> = here
        .sessions
        .iter()
        .map(|one| {
            let at = |places: &std::collections::BTreeMap<_, _>| {
                places.get(&one.code).cloned().unwrap_or_default()
            };
            (one, at(&here.draft.places), at(&places))
        })
        .filter(|(_, a, b)| !a.is_like(b))
        .collect();
    let figures = |key: &str, a: i64, b: i64| {
        html! { tr { th scope="row" { (lang.text(key)) } td class="number" { (lang.count(a)) } td class="number" { (lang.count(b)) } } }
    };
    let (a, b) = (ours.cost(), theirs.cost());
    Ok(page(
        &reader,
        &lang.text("draft-compare"),
        html! {
            (crumbs(&reader, &[
                ("/conferences".into(), lang.text("conferences-title").into_owned()),
                (format!("/conferences/{code}"), plain(lang, &is.title)),
                (format!("/conferences/{code}/plan"), lang.text("conference-plan").into_owned()),
                (path(&here), here.draft.name.clone()),
            ]))
            h1 { (lang.text("draft-compare")) }
            table {
                thead { tr { th scope="col" { span class="only-read" { (lang.text("draft-cost")) } } th scope="col" class="number" { (here.draft.name) } th scope="col" class="number" { (name) } } }
                tbody {
                    (figures("draft-broken", ours.clashes().len() as i64, theirs.clashes().len() as i64))
                    (figures("draft-unplaced", ours.unplaced().len() as i64, theirs.unplaced().len() as i64))
                    (figures("cost-audience", a.audience, b.audience))
                    (figures("cost-overflow", a.overflow, b.overflow))
                    (figures("cost-days", a.pref_days, b.pref_days))
                    (figures("draft-cost", a.total(), b.total()))
                }
            }
            h2 { (lang.fill("compare-differ", [("count", differ.len().into())])) }
            @if !differ.is_empty() {
                table class="cards" {
                    thead { tr { th scope="col" { (lang.text("session-title")) } th scope="col" { (here.draft.name) } th scope="col" { (name) } } }
                    tbody { @for (one, a, b) in &differ { tr {
                        th scope="row" { (names.session(lang, &one.code)) }
                        td data-label=(here.draft.name) { (place(lang, is, a)) }
                        td data-label=(name) { (place(lang, is, b)) }
                    } } }
                }
            }
        },
    ))
}
