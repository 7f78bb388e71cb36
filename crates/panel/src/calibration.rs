//! What scores allow to be said: which jurors are harsh or mild, and where each application stands
//! once that is taken into account, with the uncertainty that the jurors' spread leaves.

mod sampler;

use std::collections::BTreeMap;

use serde::Serialize;

use crate::{Rating, quantile};
use sampler::Sampler;

/// Intervals hold the truth with this probability.
pub const CONFIDENCE: f64 = 0.9;

/// Jurors and applications seen through one model: a score is the quality of the application, plus
/// the leaning of the juror, plus what neither explains.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Calibration {
    /// In order of juror.
    pub jurors: Vec<Leaning>,
    /// Best first.
    pub applications: Vec<Placed>,
    pub spread: Spread,
}

/// How much a juror gives above (mild) or below (harsh) the average juror, shrunk towards zero the
/// more, the fewer reviews there are to tell.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Leaning {
    pub juror: usize,
    pub reviews: usize,
    pub leaning: f64,
    pub low: f64,
    pub high: f64,
}

/// Where an application stands.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Placed {
    pub application: usize,
    pub reviews: usize,
    /// The mean of its scores as given.
    pub mean: f64,
    /// What the average juror would give, with its interval.
    pub quality: f64,
    pub low: f64,
    pub high: f64,
    /// 1 is best; equal evidence shares the smallest rank.
    pub rank: usize,
    /// The interval of ranks that the scores leave open.
    pub best_rank: usize,
    pub worst_rank: usize,
    /// The probability of being among the places to be given.
    pub chance: f64,
}

/// Standard deviations, in the unit of the scores.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Spread {
    pub applications: f64,
    pub jurors: f64,
    /// Of a score once application and juror are known: what reading anew might change.
    pub residual: f64,
}

/// Fits the model to all scores given. `places` is how many applications will be chosen; the same
/// seed gives the same figures, whatever the order of the ratings. `None` without a finite score.
///
/// Crossed random effects (Robinson, *That BLUP is a Good Thing*, 1991) with half-Cauchy priors on
/// the three standard deviations (Gelman 2006), drawn by Gibbs sampling. Ranks are read off each
/// draw, so that their intervals carry all uncertainty (Goldstein and Spiegelhalter 1996).
pub fn calibrate(ratings: &[Rating], places: usize, seed: u64) -> Option<Calibration> {
    let mut ratings: Vec<Rating> =
        ratings.iter().copied().filter(|r| r.score.is_finite()).collect();
    ratings.sort_unstable_by(|x, y| {
        (x.application, x.juror).cmp(&(y.application, y.juror)).then(x.score.total_cmp(&y.score))
    });
    if ratings.is_empty() {
        return None;
    }
    let mean = mean(ratings.iter().map(|rating| rating.score));
    let square = self::mean(ratings.iter().map(|rating| (rating.score - mean).powi(2)));
    // Scores that are all equal have no unit of their own.
    let unit = if square > 0.0 { square.sqrt() } else { 1.0 };

    let applications = positions(ratings.iter().map(|rating| rating.application));
    let jurors = positions(ratings.iter().map(|rating| rating.juror));
    let mut sampler = Sampler::new(applications.len(), jurors.len(), seed);
    for rating in &ratings {
        let (application, juror) = (applications[&rating.application], jurors[&rating.juror]);
        sampler.observe(application, juror, (rating.score - mean) / unit);
    }
    let draws = sampler.run(places);

    let tail = (1.0 - CONFIDENCE) / 2.0;
    let bounds =
        |draws: &[f64]| [tail, 1.0 - tail].map(|share| quantile(draws, share).unwrap_or_default());
    let leanings = jurors.iter().map(|(&juror, &place)| {
        let [low, high] = bounds(&draws.leanings[place]);
        Leaning {
            juror,
            reviews: ratings.iter().filter(|rating| rating.juror == juror).count(),
            leaning: unit * draws.leaning[place],
            low: unit * low,
            high: unit * high,
        }
    });
    let placed = applications.iter().map(|(&application, &place)| {
        let own = ratings.iter().filter(|rating| rating.application == application);
        let [low, high] = bounds(&draws.qualities[place]);
        let [best_rank, worst_rank] = bounds(&draws.ranks[place]);
        let better = draws.quality.iter().filter(|&&other| other > draws.quality[place] + 1e-9);
        Placed {
            application,
            reviews: own.clone().count(),
            mean: self::mean(own.map(|rating| rating.score)),
            quality: mean + unit * draws.quality[place],
            low: mean + unit * low,
            high: mean + unit * high,
            rank: 1 + better.count(),
            best_rank: best_rank.floor() as usize,
            worst_rank: worst_rank.ceil() as usize,
            chance: draws.chance[place],
        }
    });
    let mut placed: Vec<Placed> = placed.collect();
    placed.sort_by_key(|placed| placed.rank);
    let [applications, residual, by_juror] =
        [draws.spread.applications, draws.spread.residual, draws.spread.jurors].map(|x| unit * x);
    Some(Calibration {
        jurors: leanings.collect(),
        applications: placed,
        spread: Spread { applications, jurors: by_juror, residual },
    })
}

fn mean(values: impl Iterator<Item = f64>) -> f64 {
    let (count, sum) = values.fold((0, 0.0), |(count, sum), value| (count + 1, sum + value));
    sum / f64::from(count)
}

/// Numbers whatever occurs from 0, in its order.
fn positions(ids: impl Iterator<Item = usize>) -> BTreeMap<usize, usize> {
    let mut places: BTreeMap<usize, usize> = ids.map(|id| (id, 0)).collect();
    places.values_mut().enumerate().for_each(|(place, at)| *at = place);
    places
}

#[cfg(test)]
mod tests;
