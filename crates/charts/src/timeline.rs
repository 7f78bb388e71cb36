//! What is done when: a bar for each action from its beginning to its end, with a mark for each
//! milestone, under the years.

use maud::{Markup, html};

use crate::{
    Caption, Hue,
    scale::Scale,
    svg::{frame, linked, n, path},
    text,
};

/// Bars under each other on one axis of years.
#[derive(Clone)]
pub struct Timeline<'a> {
    pub caption: Caption<'a>,
    pub hue: Hue,
    pub bars: Vec<Bar>,
    /// The axis; 2027.0 is the first of January.
    pub years: (f64, f64),
    pub today: Option<f64>,
}

#[derive(Clone, Debug, Default)]
pub struct Bar {
    pub label: String,
    pub href: Option<String>,
    /// Where either is absent the bar fades at that end.
    pub from: Option<f64>,
    pub until: Option<f64>,
    pub state: State,
    pub marks: Vec<Mark>,
    /// What the bar says, in words: `March 2027 to June 2028, running`.
    pub text: String,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Mark {
    pub at: f64,
    pub reached: bool,
}

/// How far a bar has come; each has a pattern of its own, so that no colour has to be seen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum State {
    #[default]
    Planned,
    Running,
    Done,
    Dropped,
}

struct Layout {
    width: f64,
    row: f64,
    axis: (f64, f64),
    bar: f64,
    above: bool,
    class: &'static str,
}

const WIDE: Layout = Layout {
    width: 960.0,
    row: 28.0,
    axis: (330.0, 945.0),
    bar: 14.0,
    above: false,
    class: "timeline timeline-wide",
};
const NARROW: Layout = Layout {
    width: 360.0,
    row: 44.0,
    axis: (8.0, 352.0),
    bar: 32.0,
    above: true,
    class: "timeline timeline-narrow",
};
const TOP: f64 = 26.0;

/// Wide and narrow; the stylesheet shows the one for the reader's screen.
pub fn timeline_for_any_screen(timeline: &Timeline) -> Markup {
    let id = format!("{}-narrow", timeline.caption.id);
    let narrow = Timeline { caption: Caption { id: &id, ..timeline.caption }, ..timeline.clone() };
    html! { div class="timeline-for-any-screen" { (draw(timeline, &WIDE)) (draw(&narrow, &NARROW)) } }
}

/// The wide drawing alone, for paper.
pub fn timeline(timeline: &Timeline) -> Markup {
    draw(timeline, &WIDE)
}

/// The same as a table; the words of its columns.
pub struct TimelineWords<'a> {
    pub action: &'a str,
    pub when: &'a str,
}

pub fn timeline_table(timeline: &Timeline, words: &TimelineWords) -> Markup {
    html! {
        table class="chart-table timeline-table" {
            caption { (timeline.caption.title) }
            thead { tr { th scope="col" { (words.action) } th scope="col" { (words.when) } } }
            tbody {
                @for bar in &timeline.bars { tr {
                    th scope="row" {
                        @if let Some(href) = &bar.href { a href=(href) { (bar.label) } } @else { (bar.label) }
                    }
                    td { (bar.text) }
                } }
            }
        }
    }
}

fn draw(timeline: &Timeline, layout: &Layout) -> Markup {
    let (first, last) = timeline.years;
    let (first, last) = (first.floor(), last.ceil().max(first.floor() + 1.0));
    let scale = Scale::new((first, last), layout.axis);
    let bottom = TOP + timeline.bars.len() as f64 * layout.row + 6.0;
    let every = ((last - first) / if layout.above { 5.0 } else { 10.0 }).ceil().max(1.0);
    let count = ((last - first) / every).floor() as usize;
    let years: Vec<f64> = (0..=count.min(200)).map(|i| first + i as f64 * every).collect();
    let body = html! {
        path class="grid" d=(years.iter().map(|&year| path([(scale.at(year), TOP - 6.0), (scale.at(year), bottom)])).collect::<String>()) {}
        @for &year in years.iter().filter(|year| **year < last) {
            text class="tick" text-anchor="start" font-size="12" x=(n(scale.at(year) + 3.0)) y="14" { (format!("{year:.0}")) }
        }
        @if let Some(today) = timeline.today.filter(|today| (first..=last).contains(today)) {
            path class="today" d=(path([(scale.at(today), TOP - 6.0), (scale.at(today), bottom)])) {}
        }
        g class=(timeline.hue.class()) {
            @for (i, bar) in timeline.bars.iter().enumerate() {
                (linked(bar.href.as_deref(), "row", &format!("{}: {}", bar.label, bar.text),
                    line_of(bar, layout, &scale, TOP + i as f64 * layout.row, (first, last))))
            }
        }
    };
    let has_links = timeline.bars.iter().any(|bar| bar.href.is_some());
    frame(&timeline.caption, layout.class, (layout.width, bottom + 4.0), has_links, body)
}

fn line_of(
    bar: &Bar,
    layout: &Layout,
    scale: &Scale,
    top: f64,
    (first, last): (f64, f64),
) -> Markup {
    let (room, baseline) = if layout.above {
        (layout.width - 16.0, top + 17.0)
    } else {
        (layout.axis.0 - 16.0, top + layout.bar + 5.0)
    };
    let middle = top + layout.bar;
    let clip = |year: f64| scale.at(year.clamp(first, last));
    let dated = bar.from.is_some() || bar.until.is_some();
    let from = clip(bar.from.unwrap_or(first));
    let until = clip(bar.until.unwrap_or(last)).max(from + 4.0);
    let class = match bar.state {
        State::Planned => "bar is-planned",
        State::Running => "bar is-running",
        State::Done => "bar is-done",
        State::Dropped => "bar is-dropped",
    };
    html! {
        rect class="hit" x="0" y=(n(top)) width=(n(layout.width)) height=(n(layout.row)) {}
        text class="label" font-size="13" x=(n(if layout.above { layout.axis.0 } else { 0.0 })) y=(n(baseline)) { (text::shortened(&bar.label, 13.0, room)) }
        @if dated {
            rect class=(class) x=(n(from)) y=(n(middle - 6.0)) width=(n(until - from)) height="12" rx="2" {}
            @for mark in &bar.marks {
                @let x = clip(mark.at);
                path class=(if mark.reached { "milestone reached" } else { "milestone" })
                    d=(path([(x, middle - 7.0), (x + 7.0, middle), (x, middle + 7.0), (x - 7.0, middle)]) + "z") {}
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bars() -> Timeline<'static> {
        let bar = |from, until| Bar { label: "A".into(), from, until, ..Bar::default() };
        Timeline {
            caption: Caption { id: "t", title: "T", description: "D" },
            hue: Hue::Plain,
            bars: vec![bar(Some(2027.0), Some(2028.5)), bar(None, None), bar(Some(2099.0), None)],
            years: (2027.2, 2029.0),
            today: Some(2028.0),
        }
    }

    #[test]
    fn a_bar_without_dates_is_named_and_not_drawn() {
        let drawn = timeline(&bars()).into_string();
        assert_eq!(drawn.matches("class=\"bar ").count(), 2);
        assert_eq!(drawn.matches("class=\"label\"").count(), 3);
        assert!(!drawn.contains("NaN"));
    }

    #[test]
    fn the_table_tells_the_same() {
        let words = TimelineWords { action: "Action", when: "When" };
        let table = timeline_table(&bars(), &words).into_string();
        assert_eq!(table.matches("<tr>").count(), 4);
    }
}
