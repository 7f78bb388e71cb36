//! What is done when.

use axum::extract::{Path, Query, State};
use charts::{
    Caption, Hue,
    timeline::{self, Bar, Mark, State as Look, Timeline, TimelineWords},
};
use maud::{Markup, html};
use network::{
    When,
    ids::{At, CityCode},
    items::{Action, Kind, Status, Step},
    plans::Entry,
};
use serde::Deserialize;

use super::{
    open::{Open, open},
    words,
};
use crate::{App, page, problem::Problem, reader::Reader};

/// With more actions than this, one area is drawn at a time.
pub const MOST: usize = 80;

#[derive(Deserialize)]
pub struct Asked {
    pub area: Option<String>,
}

pub async fn page(
    State(app): State<App>,
    reader: Reader,
    Path((_, code, edition)): Path<(String, CityCode, String)>,
    Query(asked): Query<Asked>,
) -> Result<Markup, Problem> {
    let open = open(&app, &reader, &code, &edition).await?;
    let lang = reader.lang;
    let steps = chosen(&open, asked.area.as_deref());
    let years = years(&open);
    let body = html! {
        p { (lang.text("plan-timeline-lead")) }
        (areas(&reader, &open, "/timeline", &steps))
        @if open.plan.actions().next().is_none() { div class="empty" { p { (lang.text("plan-no-actions")) } } }
        @for step in steps {
            @let bars: Vec<Bar> = actions_in(&open, step).map(|(entry, action)| bar(&reader, &open, entry, action)).collect();
            @if !bars.is_empty() { (drawn(&reader, step, bars, years)) }
        }
    };
    Ok(open.page(&reader, "/timeline", body))
}

pub fn actions_in(open: &Open, step: Step) -> impl Iterator<Item = (&Entry, &Action)> {
    open.plan.objectives_of(step).flat_map(|(entry, _)| open.plan.actions_of(&entry.id))
}

/// The areas that one page shows: all of a small plan, one of a large one.
pub fn chosen(open: &Open, asked: Option<&str>) -> Vec<Step> {
    let asked = asked.and_then(Step::from_code);
    if let Some(step) = asked {
        return vec![step];
    }
    if open.plan.actions().count() <= MOST {
        return Step::ALL.to_vec();
    }
    let first = Step::ALL.iter().find(|step| actions_in(open, **step).next().is_some());
    first.copied().into_iter().collect()
}

/// Links to the areas of a large plan.
pub fn areas(reader: &Reader, open: &Open, view: &str, shown: &[Step]) -> Markup {
    html! {
        @if open.plan.actions().count() > MOST {
            nav class="views" aria-label=(reader.text("plan-six-areas")) { ul { @for step in Step::ALL { li {
                a href=(open.href(reader, &format!("{view}?area={}", step.code()))) aria-current=[shown.contains(step).then_some("true")] {
                    (words::word(reader.lang, "step", step.code())) " (" (actions_in(open, *step).count()) ")"
                }
            } } } }
        }
    }
}

/// A day as a moment within its year.
fn at(day: jiff::civil::Date) -> f64 {
    f64::from(day.year()) + f64::from(day.day_of_year() - 1) / f64::from(day.days_in_year())
}

fn years(open: &Open) -> (f64, f64) {
    let plan = &open.plan;
    let frame = plan.frame().map(|(_, frame)| frame);
    let mut all: Vec<f64> = vec![];
    let whens = |from: &Option<When>, until: &Option<When>| {
        [from.as_ref().map(|w| at(w.first_day())), until.as_ref().map(|w| at(w.last_day()))]
    };
    for (_, action) in plan.actions() {
        all.extend(whens(&action.from, &action.until).into_iter().flatten());
    }
    if let Some(frame) = frame {
        all.extend(whens(&frame.from, &frame.until).into_iter().flatten());
    }
    let low = all.iter().copied().fold(f64::INFINITY, f64::min);
    let high = all.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    if low.is_finite() { (low, high) } else { (2020.0, 2030.0) }
}

fn bar(reader: &Reader, open: &Open, entry: &Entry, action: &Action) -> Bar {
    let (lang, plan) = (reader.lang, &open.plan);
    let marks: Vec<Mark> = plan
        .below(&entry.id, Kind::Milestone)
        .filter_map(|below| {
            let milestone = below.content.milestone()?;
            let when = milestone.done.as_ref().or(milestone.due.as_ref())?;
            Some(Mark { at: at(when.first_day()), reached: milestone.done.is_some() })
        })
        .collect();
    let span = words::span(lang, action.from.as_ref(), action.until.as_ref());
    let status = words::word(lang, "status", action.status.code());
    let count = plan.below(&entry.id, Kind::Milestone).count();
    Bar {
        label: words::plain(lang, &action.name).to_owned(),
        href: Some(open.href(reader, &format!("/actions/{}", entry.id))),
        from: action.from.as_ref().map(|when| at(when.first_day())),
        until: action.until.as_ref().map(|when| at(when.last_day())),
        state: match action.status {
            Status::Planned => Look::Planned,
            Status::Running => Look::Running,
            Status::Done => Look::Done,
            Status::Dropped => Look::Dropped,
        },
        text: lang.fill(
            "plan-bar",
            [
                ("span", span.into()),
                ("status", status.into()),
                ("reached", marks.iter().filter(|mark| mark.reached).count().into()),
                ("count", count.into()),
            ],
        ),
        marks,
    }
}

fn drawn(reader: &Reader, step: Step, bars: Vec<Bar>, years: (f64, f64)) -> Markup {
    let lang = reader.lang;
    let title = words::word(lang, "step", step.code());
    let description = lang.text("plan-timeline-description");
    let id = format!("timeline-{}", step.code());
    let today = At::now().day().parse().ok().map(at);
    let drawing = Timeline {
        caption: Caption { id: &id, title: &title, description: &description },
        hue: Hue::Plain,
        bars,
        years,
        today,
    };
    let action = lang.text("plan-word-kind-action");
    let when = lang.text("plan-field-when");
    html! {
        section {
            h2 { (title) }
            figure {
                (timeline::timeline_for_any_screen(&drawing))
                details { summary { (lang.text("as-table")) }
                    (page::scrolling(&title, timeline::timeline_table(&drawing, &TimelineWords { action: &action, when: &when }))) }
            }
        }
    }
}
