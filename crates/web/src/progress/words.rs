//! The words for progress, each with a shape, so that no colour has to be seen.

use indices::progress::{Progress, Status, Tally, TargetStatus};
use maud::{Markup, html};
use network::{frameworks::Unit, progress::Measured};

use crate::{Lang, figures};

pub fn key(status: Status) -> &'static str {
    match status {
        Status::TooFew => "status-too-few",
        Status::Worsening => "status-worsening",
        Status::ProbablyWorsening => "status-probably-worsening",
        Status::NoClearChange => "status-no-clear-change",
        Status::ProbablyImproving => "status-probably-improving",
        Status::Improving => "status-improving",
    }
}

pub fn target_key(status: TargetStatus) -> &'static str {
    match status {
        TargetStatus::TooFew => "status-too-few",
        TargetStatus::Reached => "target-reached",
        TargetStatus::Missed => "target-missed",
        TargetStatus::OnTrack => "target-on-track",
        TargetStatus::Possible => "target-possible",
        TargetStatus::Unlikely => "target-unlikely",
    }
}

/// The three ways a chart can show it.
pub fn drawn(status: Status) -> charts::Status {
    match status {
        Status::Improving | Status::ProbablyImproving => charts::Status::Improving,
        Status::Worsening | Status::ProbablyWorsening => charts::Status::Worsening,
        Status::NoClearChange | Status::TooFew => charts::Status::Unclear,
    }
}

fn shape(status: Status) -> &'static str {
    match status {
        Status::Improving => "▲",
        Status::ProbablyImproving => "△",
        Status::NoClearChange => "○",
        Status::ProbablyWorsening => "▽",
        Status::Worsening => "▼",
        Status::TooFew => "·",
    }
}

/// `▲ improving`
pub fn status(lang: Lang, status: Status) -> Markup {
    html! {
        span class={ "status " (drawn(status).class()) } {
            span aria-hidden="true" { (shape(status)) } " " (lang.text(key(status)))
        }
    }
}

/// From where to where, and how sure that is.
pub fn sentence(lang: Lang, unit: Option<&Unit>, progress: &Progress) -> String {
    if progress.values < 2 {
        return lang.text("progress-one-value").into_owned();
    }
    let moved = lang.fill(
        "progress-from-to",
        [
            ("from", figures::value(lang, unit, progress.baseline.value).into()),
            ("from_year", year(progress.baseline.year).into()),
            ("to", figures::value(lang, unit, progress.latest.value).into()),
            ("to_year", year(progress.latest.year).into()),
            ("change", figures::change(lang, unit, progress.change).into()),
        ],
    );
    if progress.status == Status::TooFew {
        return format!("{moved} {}", lang.text("progress-too-few"));
    }
    let chance = figures::chance(lang, progress.improving);
    format!("{moved} {}", lang.fill("progress-chance", [("chance", chance.into())]))
}

/// The same for those who do not see the drawing and the sign of its status.
pub fn described(lang: Lang, unit: Option<&Unit>, progress: &Progress) -> String {
    let status = lang.text(key(progress.status));
    let sentence = sentence(lang, unit, progress);
    lang.fill("progress-described", [("sentence", sentence.into()), ("status", status.into())])
}

/// What is said of a target, if there is one.
pub fn target(lang: Lang, unit: Option<&Unit>, one: &Measured) -> Option<String> {
    let set = one.target.as_ref()?;
    let (value, by) = (figures::value(lang, unit, set.value), set.year.to_string());
    let aim = lang.fill("target-is", [("value", value.into()), ("year", by.into())]);
    let Some(reading) = one.progress.as_ref().and_then(|progress| progress.target) else {
        return Some(aim);
    };
    let mut said = format!("{aim} {}", lang.text(target_key(reading.status)));
    if let (Some(chance), TargetStatus::OnTrack | TargetStatus::Possible | TargetStatus::Unlikely) =
        (reading.chance, reading.status)
    {
        let chance = figures::chance(lang, chance);
        said.push(' ');
        said.push_str(&lang.fill("target-chance", [("chance", chance.into())]));
    }
    if let Some(needed) = reading.needed_per_year.filter(|_| reading.distance > 0.0) {
        let needed = figures::change(lang, unit, needed);
        said.push(' ');
        said.push_str(&lang.fill("target-needed", [("change", needed.into())]));
    }
    Some(said)
}

/// How many move which way, as one sentence.
pub fn tally(lang: Lang, of: &Tally) -> String {
    let moves: Vec<String> = [
        ("progress-tally-improving", of.improving + of.probably_improving),
        ("progress-tally-worsening", of.worsening + of.probably_worsening),
        ("progress-tally-unclear", of.no_clear_change),
        ("progress-tally-few", of.too_few),
        ("progress-tally-no-side", of.no_side),
    ]
    .into_iter()
    .filter(|(_, count)| *count > 0)
    .map(|(key, count)| lang.fill(key, [("count", count.into())]))
    .collect();
    let gaps = [
        ("with", of.with_values().into()),
        ("all", of.measurements().into()),
        ("moves", lang.list(&moves).into()),
    ];
    lang.fill("progress-tally", gaps)
}

pub fn year(at: f64) -> String {
    format!("{}", at.floor())
}
