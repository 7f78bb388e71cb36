//! How the measurements beside an action moved before it began and since. That they moved
//! does not say why.

use indices::progress::{self as method, Estimate, Observed, Question, Range};

use crate::{
    When,
    frameworks::Direction,
    progress::{Series, Standing},
};

/// One measurement beside an action.
pub struct Movement<'a> {
    pub measurement: &'a str,
    pub before: Option<Side>,
    pub since: Option<Side>,
    pub series: Option<&'a Series>,
}

/// What the values of one side of the beginning say.
#[derive(Clone, Debug, PartialEq)]
pub struct Side {
    pub values: usize,
    pub first: Observed,
    pub last: Observed,
    /// Of the underlying level, per year, with its interval; `None` for fewer than three values.
    pub drift: Option<Estimate>,
}

/// In the order given. Without a beginning everything counts as before.
pub fn movements<'a>(
    standing: &'a Standing,
    measurements: &'a [String],
    begins: Option<&When>,
) -> Vec<Movement<'a>> {
    measurements
        .iter()
        .map(|code| {
            let series = standing.of(code).headline();
            let observed = series.map(Series::observed).unwrap_or_default();
            let direction = standing.frameworks.measurement(code).map(|m| m.direction);
            let range = standing
                .frameworks
                .measurement(code)
                .map_or([f64::MIN, f64::MAX], |m| standing.frameworks.range_of(m));
            let begin = begins.map_or(f64::INFINITY, year_of);
            let (before, since): (Vec<Observed>, Vec<Observed>) =
                observed.into_iter().partition(|one| one.year < begin);
            Movement {
                measurement: code,
                before: side(&before, direction, range),
                since: side(&since, direction, range),
                series,
            }
        })
        .collect()
}

/// The first day of it as a moment within its year.
fn year_of(when: &When) -> f64 {
    let day = when.first_day();
    f64::from(day.year()) + f64::from(day.day_of_year() - 1) / f64::from(day.days_in_year())
}

fn side(values: &[Observed], direction: Option<Direction>, [low, high]: [f64; 2]) -> Option<Side> {
    let (first, last) = (*values.first()?, *values.last()?);
    let direction = match direction {
        Some(Direction::Lower) => method::Direction::Lower,
        _ => method::Direction::Higher,
    };
    let question = Question { range: Range { low, high }, ..Question::new(direction) };
    let drift = method::assess(values, &question)
        .filter(|progress| progress.values >= 3)
        .map(|progress| progress.drift);
    Some(Side { values: values.len(), first, last, drift })
}
