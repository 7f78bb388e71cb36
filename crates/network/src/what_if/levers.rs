//! Which features would matter most, if they were moved by as much as cities alike really
//! moved theirs in the same time. No place is given without its interval, and ties are ties.

use std::collections::BTreeMap;

use indices::progress::{Question, Range, assess};
use serde::Serialize;

use super::supposed;
use crate::{
    Actor, Conn, Result,
    cities::{self, City},
    frameworks::{Direction, Frameworks, Measurement},
    ids::{CityCode, Known},
    observations::Observation,
    panels::{self, Learnt, Member},
    progress::{Facts, Measured},
};

/// The plausible amount: what a quarter of the cities surpassed.
pub const SHARE: f64 = 0.75;

/// So many cities alike are enough; fewer, and others are asked too.
const ENOUGH: usize = 10;
/// With fewer cities nothing is plausible.
const FEWEST: usize = 3;
/// A city of a third or of three times the population is still alike.
const TIMES: f64 = 3.0;

/// A number with the interval that holds it with 90 % probability.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Spread {
    pub low: f64,
    pub middle: f64,
    pub high: f64,
}

/// Whose changes were looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Among {
    /// Of the same type, with a third to three times the population.
    Alike,
    /// Of the same region of the world.
    Region,
    /// All cities with figures.
    All,
}

/// One measurement, moved.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Moved {
    pub measurement: String,
    pub among: Among,
    /// How many cities have figures so many years apart.
    pub cities: usize,
    /// What they gained, towards the better side, in the unit: the share [`SHARE`] gained less.
    pub gain: Spread,
    pub from: f64,
    pub to: f64,
    /// The year of the moved figure.
    pub year: i16,
    /// By how much the chance changes that it goes the better way.
    pub effect: Spread,
}

/// A feature (or, for measurements of the network's own, an area), with all its measurements
/// moved.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Lever {
    pub code: String,
    pub moved: Vec<Moved>,
    /// How many more measurements are expected to go the better way.
    pub effect: Spread,
    /// The best and the worst place that its interval allows, counted from 1.
    pub place: (usize, usize),
}

/// The features that can be moved, the one with the largest effect first.
pub async fn levers(
    conn: &mut Conn,
    actor: &Actor,
    city: &CityCode,
    years: i16,
) -> Result<Vec<Lever>> {
    actor.may_open_desk(city)?;
    let facts = Facts::of(conn, city, &Known::NOW).await?;
    let members = panels::members(conn, city).await?;
    let register: BTreeMap<String, City> = cities::all(conn, &Known::NOW, None)
        .await?
        .into_iter()
        .map(|city| (city.code().to_string(), city))
        .collect();
    let own = Own { city, register: &register, facts: &facts, years };
    let mut by_feature: BTreeMap<String, Vec<Moved>> = BTreeMap::new();
    for measurement in facts.frameworks.measurements() {
        let panel = members.get(&measurement.code).map_or(&[][..], Vec::as_slice);
        if let Some(moved) = own.moved(measurement, panel)
            && let Some(code) = home(&facts.frameworks, measurement)
        {
            by_feature.entry(code).or_default().push(moved);
        }
    }
    Ok(ranked(by_feature))
}

fn home(frameworks: &Frameworks, measurement: &Measurement) -> Option<String> {
    let area = || frameworks.area_of(measurement).map(|area| area.code.clone());
    measurement.feature.clone().or_else(area)
}

struct Own<'a> {
    city: &'a CityCode,
    register: &'a BTreeMap<String, City>,
    facts: &'a Facts,
    years: i16,
}

impl Own<'_> {
    fn moved(&self, measurement: &Measurement, panel: &[Member]) -> Option<Moved> {
        let sign = match measurement.direction {
            Direction::Higher => 1.0,
            Direction::Lower => -1.0,
            Direction::Target => return None,
        };
        let known = self.facts.observations.get(&measurement.code)?;
        let measured = Measured::of(known.clone());
        let latest = measured.headline()?.latest()?;
        let from = latest.value?;
        let year = i16::try_from(latest.key.period.year()).ok()? + self.years;
        let gains: Vec<(&CityCode, f64)> = panel
            .iter()
            .filter(|member| member.city != *self.city)
            .filter_map(|member| Some((&member.city, sign * change(member, self.years)?)))
            .collect();
        let (among, gains) = self.alike(&gains)?;
        let gain = quantile(gains.clone());
        let learnt = self.facts.learnt.get(&measurement.code).map(|learnt| &**learnt);
        let [low, high] = self.facts.frameworks.range_of(measurement);
        let ahead = |gain: f64| (from + sign * gain).clamp(low, high);
        let judge = Judge { known, measurement, range: Range { low, high }, learnt };
        let now = judge.improving(known)?;
        let then = |gain: f64| {
            let mut with = known.clone();
            with.extend(supposed(known, self.city, &measurement.code, ahead(gain), year));
            Some(judge.improving(&with)? - now)
        };
        // A gain beyond all the series ever did is believed only in part, so that the largest
        // gain need not have the largest effect.
        let [low, middle, high] = [then(gain.low)?, then(gain.middle)?, then(gain.high)?];
        let effect = Spread { low: low.min(middle), middle, high: high.max(middle) };
        Some(Moved {
            measurement: measurement.code.clone(),
            among,
            cities: gains.len(),
            gain,
            from,
            to: ahead(gain.middle),
            year,
            effect,
        })
    }

    /// The gains of cities alike; of the region where those are too few; else of all.
    fn alike(&self, gains: &[(&CityCode, f64)]) -> Option<(Among, Vec<f64>)> {
        let own = self.register.get(self.city.as_str());
        let of = |is_alike: &dyn Fn(&City, &City) -> bool| -> Vec<f64> {
            let same = |city: &CityCode| {
                let (Some(own), Some(other)) = (own, self.register.get(city.as_str())) else {
                    return false;
                };
                is_alike(own, other)
            };
            gains.iter().filter(|(city, _)| same(city)).map(|(_, gain)| *gain).collect()
        };
        let size = |own: &City, other: &City| {
            let (own, other) = (&own.entry.is, &other.entry.is);
            let (Some(here), Some(there)) = (own.population, other.population) else {
                return false;
            };
            let times = here.max(1) as f64 / there.max(1) as f64;
            own.entity_type == other.entity_type && (1.0 / TIMES..=TIMES).contains(&times)
        };
        let region = |own: &City, other: &City| own.entry.is.region == other.entry.is.region;
        let all: Vec<f64> = gains.iter().map(|(_, gain)| *gain).collect();
        [(Among::Alike, of(&size)), (Among::Region, of(&region))]
            .into_iter()
            .find(|(_, gains)| gains.len() >= ENOUGH)
            .or((all.len() >= FEWEST).then_some((Among::All, all)))
    }
}

struct Judge<'a> {
    known: &'a [Observation],
    measurement: &'a Measurement,
    range: Range,
    learnt: Option<&'a Learnt>,
}

impl Judge<'_> {
    /// The chance that a series goes the better way; one half where too little is known.
    fn improving(&self, observations: &[Observation]) -> Option<f64> {
        let direction = match self.measurement.direction {
            Direction::Higher => indices::progress::Direction::Higher,
            _ => indices::progress::Direction::Lower,
        };
        debug_assert!(observations.len() >= self.known.len());
        let measured = Measured::of(observations.to_vec());
        let question = Question {
            range: self.range,
            prior: self.learnt.map(|learnt| &learnt.prior),
            ..Question::new(direction)
        };
        Some(assess(&measured.headline()?.observed(), &question)?.improving)
    }
}

/// What a city changed over its last so many years, a year more or less, made even.
fn change(member: &Member, years: i16) -> Option<f64> {
    let years = f64::from(years);
    let (end, last) = *member.values.last()?;
    let off = |year: f64| (end - year - years).abs();
    let (start, first) = member
        .values
        .iter()
        .copied()
        .filter(|(year, _)| off(*year) < 1.01 && *year < end)
        .min_by(|a, b| off(a.0).total_cmp(&off(b.0)))?;
    Some((last - first) * years / (end - start))
}

/// The quantile [`SHARE`] of several numbers, with the order statistics that hold it with 90 %
/// probability (David and Nagaraja 2003, section 7.1, by the normal approximation).
fn quantile(mut values: Vec<f64>) -> Spread {
    values.sort_by(f64::total_cmp);
    let count = values.len() as f64;
    let last = values.len() - 1;
    let at = SHARE * last as f64;
    let (below, above) = (at.floor() as usize, at.ceil() as usize);
    let middle = values[below] + (values[above] - values[below]) * at.fract();
    let reach = 1.645 * (count * SHARE * (1.0 - SHARE)).sqrt();
    let place = |place: f64| values[(place.max(0.0) as usize).min(last)];
    let low = place((count * SHARE - reach).floor() - 1.0).min(middle);
    let high = place((count * SHARE + reach).ceil()).max(middle);
    Spread { low, middle, high }
}

/// The measurements of a feature add up; that they err independently makes their sum surer.
fn together(moved: &[Moved]) -> Spread {
    let middle: f64 = moved.iter().map(|one| one.effect.middle).sum();
    let reach = |of: &dyn Fn(&Spread) -> f64| {
        moved.iter().map(|one| of(&one.effect).powi(2)).sum::<f64>().sqrt()
    };
    Spread {
        low: middle - reach(&|effect| effect.middle - effect.low),
        middle,
        high: middle + reach(&|effect| effect.high - effect.middle),
    }
}

fn ranked(by_feature: BTreeMap<String, Vec<Moved>>) -> Vec<Lever> {
    let mut levers: Vec<Lever> = by_feature
        .into_iter()
        .map(|(code, moved)| Lever { effect: together(&moved), code, moved, place: (0, 0) })
        .collect();
    levers.sort_by(|a, b| b.effect.middle.total_cmp(&a.effect.middle));
    let effects: Vec<Spread> = levers.iter().map(|lever| lever.effect).collect();
    for lever in &mut levers {
        let surely_better = effects.iter().filter(|other| other.low > lever.effect.high).count();
        let not_surely_worse =
            effects.iter().filter(|other| other.high >= lever.effect.low).count();
        lever.place = (surely_better + 1, not_surely_worse);
    }
    levers
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn moved(low: f64, middle: f64, high: f64) -> Moved {
        Moved {
            measurement: "m".into(),
            among: Among::All,
            cities: 3,
            gain: Spread::default(),
            from: 0.0,
            to: 0.0,
            year: 2030,
            effect: Spread { low, middle, high },
        }
    }

    proptest! {
        #[test]
        fn a_quantile_lies_within_its_interval_and_the_interval_within_the_values(
            values in prop::collection::vec(-1e3..1e3f64, 3..60),
        ) {
            let of = quantile(values.clone());
            let least = values.iter().copied().fold(f64::INFINITY, f64::min);
            let most = values.iter().copied().fold(f64::NEG_INFINITY, f64::max);
            prop_assert!(least <= of.low && of.low <= of.middle);
            prop_assert!(of.middle <= of.high && of.high <= most);
        }

        #[test]
        fn every_place_is_possible_and_no_interval_leaves_out_the_order_shown(
            effects in prop::collection::vec((0.0..1.0f64, 0.0..0.3f64), 1..30),
        ) {
            let features = effects
                .iter()
                .enumerate()
                .map(|(at, (middle, reach))| {
                    (format!("{at:02}"), vec![moved(middle - reach, *middle, middle + reach)])
                })
                .collect();
            let levers = ranked(features);
            for (at, lever) in levers.iter().enumerate() {
                let (best, worst) = lever.place;
                prop_assert!(best <= at + 1 && at < worst && worst <= levers.len());
            }
        }
    }

    #[test]
    fn features_that_cannot_be_told_apart_share_their_places() {
        let features = [("a", 0.5), ("b", 0.5), ("c", 0.1)];
        let features = features.map(|(code, middle)| {
            (code.to_owned(), vec![moved(middle - 0.1, middle, middle + 0.1)])
        });
        let places: Vec<_> =
            ranked(features.into_iter().collect()).iter().map(|lever| lever.place).collect();
        assert_eq!(places, [(1, 2), (1, 2), (3, 3)]);
    }

    #[test]
    fn a_change_over_a_year_more_or_less_is_made_even() {
        let values = vec![(2015.0, 10.0), (2021.0, 16.0)];
        let member = Member { city: "a".into(), values };
        assert_eq!(change(&member, 5), Some(5.0));
        assert_eq!(change(&member, 3), None);
    }
}
