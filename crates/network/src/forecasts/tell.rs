//! How the forecasts did: the scoreboard of the methods and the reliability curve.

use std::collections::HashSet;

use indices::forecast::score::{COVERAGES, Given, Reliability, reliability};
use serde::Serialize;

use super::{
    Forecast, Kept,
    score::{brier, log_score},
};

/// Those who forecast: Stoa, and what others would have said of the same targets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Method {
    /// What was shown.
    Stoa,
    /// The value stays what it is.
    NoChange,
    /// The compound growth since 2015 goes on.
    Growth,
}

impl Method {
    pub const ALL: [Self; 3] = [Self::Stoa, Self::NoChange, Self::Growth];

    pub fn code(self) -> &'static str {
        match self {
            Self::Stoa => "stoa",
            Self::NoChange => "no-change",
            Self::Growth => "growth",
        }
    }

    /// The value it holds for as likely exceeded as not.
    pub fn foresees(self, forecast: &Forecast) -> f64 {
        match self {
            Self::Stoa => forecast.said().median(),
            Self::NoChange => forecast.latest,
            Self::Growth => forecast.growth,
        }
    }

    /// The chance it gives to reaching the target: all or nothing, but for Stoa.
    pub fn chance(self, forecast: &Forecast) -> f64 {
        match self {
            Self::Stoa => forecast.chance,
            other if forecast.is_reached_by(other.foresees(forecast)) => 1.0,
            _ => 0.0,
        }
    }
}

/// One line of the scoreboard. All methods are judged on the same forecasts.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Told {
    pub method: Method,
    /// 0 is best; always saying one half scores 0.25.
    pub brier: f64,
    /// 0 is best; always saying one half scores 0.69.
    pub log_score: f64,
    /// Mean absolute error and mean CRPS, in yearly changes of each series: a unit that all
    /// measurements share. A method without uncertainty has its error as its CRPS.
    pub error: f64,
    pub crps: f64,
    /// The shares of values inside the intervals of 50, 80 and 90 %.
    pub coverage: Option<[f64; 3]>,
}

/// How many forecasts there are, and of how many targets.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Counted {
    pub kept: usize,
    pub targets: usize,
    pub resolved: usize,
    /// Those that the scoreboard counts: of forecasts of one target from figures up to the same
    /// period, the last one.
    pub counted: usize,
}

/// The whole scoreboard.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Reckoning {
    pub counted: Counted,
    /// Empty before the first year has come.
    pub board: Vec<Told>,
    pub reliability: Vec<Reliability>,
}

/// Reckons up forecasts, the newest first.
pub fn reckon(kept: &[Kept]) -> Reckoning {
    let mut targets = HashSet::new();
    let mut moments = HashSet::new();
    let mut judged: Vec<(&Forecast, f64)> = vec![];
    for one in kept {
        let of = &one.forecast;
        let target = (&of.city, &of.measurement, of.target_revision);
        targets.insert(target);
        let is_last = moments.insert((target, &of.until));
        if let Some(score) = one.score.as_ref().filter(|_| is_last) {
            judged.push((of, score.came));
        }
    }
    let counted = Counted {
        kept: kept.len(),
        targets: targets.len(),
        resolved: kept.iter().filter(|one| one.score.is_some()).count(),
        counted: judged.len(),
    };
    let given: Vec<Given> = judged.iter().map(|(of, came)| of.given(*came)).collect();
    let board = if judged.is_empty() { vec![] } else { board(&judged) };
    let bins = if given.len() < 200 { 5 } else { 10 };
    Reckoning { counted, board, reliability: reliability(&given, bins) }
}

fn board(judged: &[(&Forecast, f64)]) -> Vec<Told> {
    // A series that never moved has no yearly change to measure by.
    let moving: Vec<_> = judged.iter().filter(|(of, _)| of.step > 0.0).collect();
    let in_steps = |score: &dyn Fn(&Forecast, f64) -> f64| {
        let sum: f64 = moving.iter().map(|(of, came)| score(of, *came) / of.step).sum();
        sum / moving.len().max(1) as f64
    };
    let mean = |score: &dyn Fn(&Forecast, f64) -> f64| {
        judged.iter().map(|(of, came)| score(of, *came)).sum::<f64>() / judged.len() as f64
    };
    Method::ALL
        .into_iter()
        .map(|method| {
            let given = |of: &Forecast, came: f64| Given {
                chance: method.chance(of),
                came: of.is_reached_by(came),
            };
            let error = in_steps(&|of, came| (method.foresees(of) - came).abs());
            let is_inside = |of: &Forecast, came: f64, coverage: f64| {
                let (low, high) = of.said().interval(coverage);
                if (low..=high).contains(&came) { 1.0 } else { 0.0 }
            };
            Told {
                method,
                brier: mean(&|of, came| brier(given(of, came))),
                log_score: mean(&|of, came| log_score(given(of, came))),
                error,
                crps: match method {
                    Method::Stoa => in_steps(&|of, came| of.said().value.crps(came)),
                    _ => error,
                },
                coverage: (method == Method::Stoa).then(|| {
                    COVERAGES.map(|coverage| mean(&|of, came| is_inside(of, came, coverage)))
                }),
            }
        })
        .collect()
}
