//! How alike two cities are by what they did not choose: size, region, income of the country, and
//! what kind of place they are.

use std::{collections::HashMap, sync::LazyLock};

use crate::{cities::City, ids::CityCode};

/// Income groups of countries, from the lowest up (World Bank, July 2023).
pub const INCOMES: [&str; 4] = ["low", "lower-middle", "upper-middle", "high"];

static INCOME_OF: LazyLock<HashMap<&str, usize>> = LazyLock::new(|| {
    include_str!("../../data/income_groups.csv")
        .lines()
        .skip(1)
        .filter_map(|line| line.split_once(','))
        .filter_map(|(country, group)| Some((country, INCOMES.iter().position(|g| *g == group)?)))
        .collect()
});

/// What a city finds itself in.
#[derive(Clone, Debug, PartialEq)]
pub struct Context {
    pub code: CityCode,
    pub name: String,
    pub country: String,
    pub region: String,
    pub kind: String,
    pub population: Option<i64>,
    /// Position in [`INCOMES`]; `None` where the country is not classified.
    pub income: Option<usize>,
    pub invented: bool,
}

impl From<&City> for Context {
    fn from(city: &City) -> Self {
        let is = &city.entry.is;
        Context {
            code: city.code().clone(),
            name: is.name.clone(),
            country: is.country.clone(),
            region: is.region.clone(),
            kind: is.entity_type.clone(),
            population: is.population,
            income: INCOME_OF.get(is.country.as_str()).copied(),
            invented: city.is_invented(),
        }
    }
}

impl Context {
    pub fn income_group(&self) -> &'static str {
        self.income.map_or("", |income| INCOMES[income])
    }
}

/// How much each part of the context counts, 0 to 3.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Alike {
    pub size: f64,
    pub region: f64,
    pub income: f64,
    pub kind: f64,
}

impl Default for Alike {
    fn default() -> Self {
        Alike { size: 2.0, region: 1.0, income: 1.0, kind: 1.0 }
    }
}

impl Alike {
    /// From 0 to 1. Each part gives from 0 to 1: size 1 for as many people and 0 from ten times as
    /// many; region and kind 1 if the same; income 1 less a third for each step between the
    /// groups. What is not known gives a half. The parts are averaged as they count.
    pub fn of(&self, a: &Context, b: &Context) -> f64 {
        let size = a.population.zip(b.population).map(|(a, b)| {
            let people = |n: i64| n.max(1) as f64;
            1.0 - (people(a) / people(b)).log10().abs().min(1.0)
        });
        let income = a.income.zip(b.income).map(|(a, b)| 1.0 - a.abs_diff(b) as f64 / 3.0);
        let same = |a: &str, b: &str| {
            (!a.is_empty() && !b.is_empty()).then_some(if a == b { 1.0 } else { 0.0 })
        };
        let parts = [
            (self.size, size),
            (self.region, same(&a.region, &b.region)),
            (self.income, income),
            (self.kind, same(&a.kind, &b.kind)),
        ];
        let whole: f64 = parts.iter().map(|(counts, _)| counts).sum();
        if whole <= 0.0 {
            return 1.0;
        }
        parts.iter().map(|(counts, part)| counts * part.unwrap_or(0.5)).sum::<f64>() / whole
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn city(population: Option<i64>, country: &str, kind: &str) -> Context {
        Context {
            code: "x".into(),
            name: "X".into(),
            country: country.into(),
            region: crate::countries::get(country).map_or(String::new(), |c| c.region.clone()),
            kind: kind.into(),
            population,
            income: INCOME_OF.get(country).copied(),
            invented: false,
        }
    }

    #[test]
    fn a_city_is_most_like_itself_and_likeness_goes_both_ways() {
        let all = [
            city(Some(100_000), "FIN", "city"),
            city(Some(900_000), "KEN", "city"),
            city(None, "FRA", "county"),
        ];
        let alike = Alike::default();
        for a in &all {
            for b in &all {
                let to = alike.of(a, b);
                assert!((0.0..=1.0).contains(&to));
                assert_eq!(to, alike.of(b, a));
                assert!(to <= alike.of(a, a));
            }
        }
    }

    #[test]
    fn only_what_counts_makes_cities_alike() {
        let size = Alike { size: 1.0, region: 0.0, income: 0.0, kind: 0.0 };
        let (a, b) = (city(Some(100_000), "FIN", "city"), city(Some(100_000), "KEN", "county"));
        assert_eq!(size.of(&a, &b), 1.0);
        assert_eq!(size.of(&a, &city(Some(1_000_000), "FIN", "city")), 0.0);
    }

    #[test]
    fn every_country_with_a_group_is_in_the_list() {
        assert!(INCOME_OF.len() > 180);
        for country in INCOME_OF.keys() {
            assert!(crate::countries::get(country).is_some(), "{country}");
        }
    }
}
