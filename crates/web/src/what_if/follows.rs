//! What follows from the changes, in words: in each measurement, and in its feature, area, pillar
//! and goals.

use indices::progress::{Count, TargetStatus};
use maud::{Markup, html};
use network::{
    frameworks::{Frameworks, Measurement},
    what_if::{Beside, Follows, Kind, Level, Said, Spread},
};

use crate::{Lang, figures, page::scrolling, progress::words, reader::Reader};

/// What follows in each measurement that was changed.
pub fn measurements(reader: &Reader, frameworks: &Frameworks, follows: &Follows) -> Markup {
    let lang = reader.lang;
    html! {
        @for changed in &follows.measurements {
            @if let Some(measurement) = frameworks.measurement(&changed.measurement) {
                @let title = lang.of(&measurement.label);
                h3 { (title) }
                (scrolling(title, html! {
                    table {
                        (heads(lang))
                        tbody {
                            @for (key, say) in [
                                ("what-if-latest", latest as Say),
                                ("what-if-trend", trend as Say),
                                ("what-if-target-is", aim as Say),
                                ("what-if-target-chance", chance as Say),
                                ("what-if-expected", expected as Say),
                            ] {
                                @let words = Words { lang, frameworks, measurement };
                                @let [now, then] = [&changed.said.now, &changed.said.then].map(|said| say(&words, said).unwrap_or_default());
                                @if !(now.is_empty() && then.is_empty()) {
                                    tr {
                                        th scope="row" { (lang.text(key)) }
                                        td { (now) }
                                        td { @if now == then { (then) } @else { strong { (then) } } }
                                    }
                                }
                            }
                        }
                    }
                }))
            }
        }
    }
}

fn heads(lang: Lang) -> Markup {
    html! {
        thead { tr {
            th scope="col" { span class="only-read" { (lang.text("what-if-what")) } }
            th scope="col" { (lang.text("what-if-now")) }
            th scope="col" { (lang.text("what-if-then")) }
        } }
    }
}

/// What is needed to say a figure of one measurement.
struct Words<'a> {
    lang: Lang,
    frameworks: &'a Frameworks,
    measurement: &'a Measurement,
}

impl Words<'_> {
    fn value(&self, value: f64) -> String {
        figures::value(self.lang, self.frameworks.unit(&self.measurement.unit), value)
    }
}

type Say = fn(&Words, &Said) -> Option<String>;

fn latest(words: &Words, said: &Said) -> Option<String> {
    said.latest.map(|latest| format!("{} ({})", words.value(latest.value), latest.period))
}

fn trend(words: &Words, said: &Said) -> Option<String> {
    let (lang, trend) = (words.lang, said.trend?);
    let word = lang.text(words::key(trend.status));
    let chance = figures::chance(lang, trend.improving);
    Some(lang.fill("what-if-word-chance", [("word", word.into()), ("chance", chance.into())]))
}

fn aim(words: &Words, said: &Said) -> Option<String> {
    let aim = said.target?;
    let (value, year) = (words.value(aim.value), aim.year.to_string());
    let said = [("value", value.into()), ("year", year.into())];
    Some(words.lang.fill("forecasts-target-by", said))
}

fn chance(words: &Words, said: &Said) -> Option<String> {
    Some(match (said.chance, said.status?) {
        (Some(chance), TargetStatus::OnTrack | TargetStatus::Possible | TargetStatus::Unlikely) => {
            figures::chance(words.lang, chance)
        }
        (_, status) => words.lang.text(words::target_key(status)).into_owned(),
    })
}

fn expected(words: &Words, said: &Said) -> Option<String> {
    let Spread { low, middle, high } = said.expected?;
    let [middle, low, high] = [middle, low, high].map(|value| words.value(value));
    Some(spread(words.lang, middle, low, high))
}

pub fn spread(lang: Lang, middle: String, low: String, high: String) -> String {
    lang.fill(
        "what-if-spread",
        [("middle", middle.into()), ("low", low.into()), ("high", high.into())],
    )
}

/// What follows in the features, areas, pillars and goals of the changed measurements.
pub fn levels(reader: &Reader, frameworks: &Frameworks, follows: &Follows) -> Markup {
    let lang = reader.lang;
    let title = lang.text("what-if-levels");
    let now = |key: &str| format!("{}, {}", lang.text(key), lang.text("what-if-now"));
    let (better, reached) = (now("what-if-better"), now("what-if-reached"));
    let then = lang.text("what-if-then");
    html! {
        h3 { (title) }
        p { (lang.text("what-if-levels-what")) }
        (scrolling(&title, html! {
            table class="cards" {
                thead { tr {
                    th scope="col" { (lang.text("what-if-what")) }
                    th scope="col" { (better) }
                    th scope="col" { (then) }
                    th scope="col" { (reached) }
                    th scope="col" { (then) }
                } }
                tbody {
                    @for level in &follows.levels {
                        tr {
                            th scope="row" { (name(lang, frameworks, level)) }
                            (counts(lang, &better, &then, level.better))
                            (counts(lang, &reached, &then, level.reached))
                        }
                    }
                }
            }
        }))
    }
}

fn name(lang: Lang, frameworks: &Frameworks, level: &Level) -> Markup {
    let code = level.code.as_str();
    let (kind, label) = match level.kind {
        Kind::Feature => ("what-if-feature", frameworks.feature(code).map(|f| lang.of(&f.label))),
        Kind::Area => ("what-if-area", frameworks.area(code).map(|a| lang.of(&a.label))),
        Kind::Pillar => ("what-if-pillar", frameworks.pillar(code).map(|p| lang.of(&p.label))),
        Kind::Goal => {
            let goal = code.parse().ok().and_then(|number| frameworks.goal(number));
            ("what-if-goal", goal.map(|goal| lang.of(&goal.label)))
        }
    };
    html! {
        span class="muted" { (lang.text(kind)) } " "
        @if level.kind != Kind::Pillar { (code) " " }
        (label.unwrap_or_default())
    }
}

fn counts(lang: Lang, now: &str, then: &str, counts: Beside<Count>) -> Markup {
    let [before, after] = [counts.now, counts.then].map(|of| count(lang, &of));
    let more = counts.then.expected - counts.now.expected;
    html! {
        td data-label=(now) { (before) }
        td data-label=(then) {
            @if before != after { strong { (after) } }
            @else if more.abs() < NOTICED { (after) }
            // what whole numbers hide
            @else { (after) ", " strong { (lang.text(if more > 0.0 { "what-if-little-more" } else { "what-if-little-fewer" })) } }
        }
    }
}

/// Of a measurement: a smaller difference is none to a reader.
const NOTICED: f64 = 0.05;

fn count(lang: Lang, count: &Count) -> String {
    if count.of == 0 {
        return "–".to_owned();
    }
    let key = match (count.least, count.most) {
        (0, 0) => "what-if-count-none",
        (least, most) if least == most && least == count.of => "what-if-count-all",
        (least, most) if least == most => "what-if-count-sure",
        _ => "what-if-count",
    };
    lang.fill(
        key,
        [
            ("expected", lang.number(count.expected, 0).into()),
            ("of", count.of.into()),
            ("least", count.least.into()),
            ("most", count.most.into()),
        ],
    )
}
