//! Everything that can be chosen in a comparison, as it stands in the address of its page.

use std::{collections::BTreeMap, str::FromStr};

use indices::{
    normalise::Normalisation,
    robustness::{Design, Filling, Mean, Spread},
    treat::Treatment,
};

use super::{Alike, Years};
use crate::{Error, Result, ids::CityCode};

/// Which cities are compared.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Who {
    /// The most similar ones to [`Choices::near`], and itself.
    #[default]
    Similar,
    Chosen,
    /// All that take part.
    All,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Choices {
    /// The city that others are similar to, and that the page speaks about.
    pub near: Option<CityCode>,
    pub who: Who,
    /// How many similar ones.
    pub most: usize,
    pub alike: Alike,
    pub cities: Vec<CityCode>,
    /// Of this framework; `None` for all.
    pub framework: Option<String>,
    /// Empty for those that at least half of the cities have a figure for.
    pub measurements: Vec<String>,
    /// `None` for this year.
    pub until: Option<i32>,
    pub back: i32,
    pub normalisations: Vec<Normalisation>,
    pub means: Vec<Mean>,
    pub spread: Spread,
    pub fillings: Vec<Filling>,
    pub draws: usize,
    pub seed: u64,
    /// Of areas and measurements; 1 where none is given.
    pub weights: BTreeMap<String, f64>,
    /// The other city of a pair.
    pub versus: Option<CityCode>,
    /// As known when the database was at this revision.
    pub revision: Option<i64>,
    /// The fingerprint that the result had when the address was made.
    pub print: Option<String>,
}

impl Default for Choices {
    fn default() -> Self {
        Choices {
            near: None,
            who: Who::Similar,
            most: 15,
            alike: Alike::default(),
            cities: vec![],
            framework: Some("key-features".into()),
            measurements: vec![],
            until: None,
            back: 10,
            normalisations: NORMALISATIONS.iter().map(|(_, method)| *method).collect(),
            means: vec![Mean::Arithmetic, Mean::Geometric],
            spread: Spread::Share(0.25),
            fillings: vec![Filling::Fixed(Default::default()), Filling::Drawn(None)],
            draws: 1000,
            seed: 1,
            weights: BTreeMap::new(),
            versus: None,
            revision: None,
            print: None,
        }
    }
}

/// What an address calls them.
const NORMALISATIONS: [(&str, Normalisation); 3] = [
    ("minmax", Normalisation::MinMax { low: 1.0, high: 100.0 }),
    ("zscore", Normalisation::ZScore { mean: 50.0, deviation: 10.0 }),
    ("percentile-rank", Normalisation::PercentileRank),
];

fn normalisation(text: &str) -> Option<Normalisation> {
    let named = NORMALISATIONS.iter().find(|(name, _)| *name == text);
    named.map(|(_, method)| *method)
}

fn name(method: Normalisation) -> &'static str {
    NORMALISATIONS.iter().find(|(_, one)| *one == method).map_or("", |(name, _)| name)
}

impl Choices {
    /// From the names and values of an address. What is absent or empty stays as it is by default.
    ///
    /// # Errors
    /// What is not a choice, with its field and text.
    pub fn read(pairs: &[(String, String)]) -> Result<Self> {
        let mut choices = Choices::default();
        let one = |name| values(pairs, name).next();
        let several = |name| values(pairs, name).flat_map(|value| value.split(','));
        choices.near = one("near").map(CityCode::from);
        choices.versus = one("versus").map(CityCode::from);
        choices.who = match one("who") {
            None | Some("similar") => Who::Similar,
            Some("chosen") => Who::Chosen,
            Some("all") => Who::All,
            Some(other) => return Err(unknown("who", other)),
        };
        if let Some(text) = one("most") {
            choices.most = within("most", text, 1, 2_000)?;
        }
        choices.cities = several("c").map(|code| CityCode::from(code.trim())).collect();
        let alike = &mut choices.alike;
        for (field, counts) in [
            ("size", &mut alike.size),
            ("region", &mut alike.region),
            ("income", &mut alike.income),
            ("kind", &mut alike.kind),
        ] {
            if let Some(text) = one(field) {
                *counts = within(field, text, 0.0, 3.0)?;
            }
        }
        match one("framework") {
            Some("all") => choices.framework = None,
            Some(code) => choices.framework = Some(code.to_owned()),
            None => {}
        }
        choices.measurements = several("m").map(|code| code.trim().to_owned()).collect();
        choices.measurements.sort();
        choices.measurements.dedup();
        if let Some(text) = one("until") {
            choices.until = Some(within("until", text, 1900, 2200)?);
        }
        if let Some(text) = one("back") {
            choices.back = within("back", text, 0, 100)?;
        }
        if one("n").is_some() {
            choices.normalisations = several("n")
                .map(|text| normalisation(text).ok_or_else(|| unknown("n", text)))
                .collect::<Result<_>>()?;
        }
        if one("a").is_some() {
            choices.means = parsed("a", several("a"))?;
        }
        if one("f").is_some() {
            choices.fillings = parsed("f", several("f"))?;
        }
        if let Some(text) = one("spread") {
            choices.spread = match text.parse::<f64>() {
                Ok(percent) if (0.0..=100.0).contains(&percent) => Spread::Share(percent / 100.0),
                _ => return Err(out_of_range("spread", text, 0, 100)),
            };
        }
        if let Some(text) = one("draws") {
            choices.draws = within("draws", text, 100, 10_000)?;
        }
        if let Some(text) = one("seed") {
            choices.seed = within("seed", text, 0, u64::from(u32::MAX))?;
        }
        for (key, value) in pairs {
            let Some(code) = key.strip_prefix("w.") else { continue };
            if value.trim().is_empty() {
                continue;
            }
            let weight: f64 = within("weight", value.trim(), 0.0, 100.0)?;
            if weight != 1.0 {
                choices.weights.insert(code.to_owned(), weight);
            }
        }
        if let Some(text) = one("revision") {
            choices.revision = Some(within("revision", text, 1, i64::MAX)?);
        }
        choices.print = one("print").map(str::to_owned);
        Ok(choices)
    }

    /// The names and values of an address that say the same; what is so by default is left out.
    pub fn query(&self) -> Vec<(String, String)> {
        let default = Choices::default();
        let mut pairs: Vec<(String, String)> = vec![];
        let mut put = |name: &str, value: String| pairs.push((name.to_owned(), value));
        if let Some(near) = &self.near {
            put("near", near.to_string());
        }
        match self.who {
            Who::Similar => {}
            Who::Chosen => put("who", "chosen".into()),
            Who::All => put("who", "all".into()),
        }
        if self.most != default.most {
            put("most", self.most.to_string());
        }
        let cities: Vec<_> = self.cities.iter().map(CityCode::as_str).collect();
        if self.who == Who::Chosen && !cities.is_empty() {
            put("c", cities.join(","));
        }
        for (field, counts, usual) in [
            ("size", self.alike.size, default.alike.size),
            ("region", self.alike.region, default.alike.region),
            ("income", self.alike.income, default.alike.income),
            ("kind", self.alike.kind, default.alike.kind),
        ] {
            if counts != usual {
                put(field, counts.to_string());
            }
        }
        if self.framework != default.framework {
            put("framework", self.framework.clone().unwrap_or("all".into()));
        }
        if !self.measurements.is_empty() {
            put("m", self.measurements.join(","));
        }
        if let Some(until) = self.until {
            put("until", until.to_string());
        }
        if self.back != default.back {
            put("back", self.back.to_string());
        }
        let list = |texts: Vec<String>| texts.join(",");
        if self.normalisations != default.normalisations {
            put("n", list(self.normalisations.iter().map(|n| name(*n).to_owned()).collect()));
        }
        if self.means != default.means {
            put("a", list(self.means.iter().map(ToString::to_string).collect()));
        }
        if self.fillings != default.fillings {
            put("f", list(self.fillings.iter().map(ToString::to_string).collect()));
        }
        if self.spread != default.spread {
            put("spread", self.percent().to_string());
        }
        if self.draws != default.draws {
            put("draws", self.draws.to_string());
        }
        if self.seed != default.seed {
            put("seed", self.seed.to_string());
        }
        for (code, weight) in &self.weights {
            put(&format!("w.{code}"), weight.to_string());
        }
        if let Some(versus) = &self.versus {
            put("versus", versus.to_string());
        }
        if let Some(revision) = self.revision {
            put("revision", revision.to_string());
        }
        if let Some(print) = &self.print {
            put("print", print.clone());
        }
        pairs
    }

    /// How far weights scatter, in percent.
    pub fn percent(&self) -> f64 {
        match self.spread {
            Spread::Share(share) => (share * 1e4).round() / 100.0,
            _ => 0.0,
        }
    }

    pub fn weight(&self, code: &str) -> f64 {
        self.weights.get(code).copied().unwrap_or(1.0)
    }

    /// Whether an address would name this choice.
    pub fn has(&self, name_: &str, value: &str) -> bool {
        match name_ {
            "n" => self.normalisations.iter().any(|n| name(*n) == value),
            "a" => self.means.iter().any(|mean| mean.to_string() == value),
            "f" => self.fillings.iter().any(|filling| filling.to_string() == value),
            _ => false,
        }
    }

    pub fn years(&self, this_year: i32) -> Years {
        Years { until: self.until.unwrap_or(this_year), back: self.back }
    }

    pub(super) fn design(&self) -> Design {
        Design {
            normalisations: self.normalisations.clone(),
            means: self.means.clone(),
            weights: if self.percent() == 0.0 { Spread::Fixed } else { self.spread },
            fillings: self.fillings.clone(),
            treatment: Treatment::None,
            draws: self.draws,
            seed: self.seed,
        }
    }
}

fn values<'a>(pairs: &'a [(String, String)], name: &'static str) -> impl Iterator<Item = &'a str> {
    let found = pairs.iter().filter(move |(key, _)| key == name);
    found.map(|(_, value)| value.trim()).filter(|value| !value.is_empty())
}

fn parsed<'a, T: FromStr>(
    field: &'static str,
    texts: impl Iterator<Item = &'a str>,
) -> Result<Vec<T>> {
    texts.map(|text| text.parse().map_err(|_| unknown(field, text))).collect()
}

fn unknown(field: &'static str, text: &str) -> Error {
    Error::invalid(field, "comparison-choice").with("value", text)
}

fn out_of_range(field: &'static str, text: &str, low: impl ToString, high: impl ToString) -> Error {
    Error::invalid(field, "comparison-number")
        .with("value", text)
        .with("low", low)
        .with("high", high)
}

fn within<T: FromStr + PartialOrd + ToString>(
    field: &'static str,
    text: &str,
    low: T,
    high: T,
) -> Result<T> {
    match text.replace(',', ".").parse::<T>() {
        Ok(number) if number >= low && number <= high => Ok(number),
        _ => Err(out_of_range(field, text, low, high)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pairs(query: &str) -> Vec<(String, String)> {
        let parts = query.split('&').filter_map(|pair| pair.split_once('='));
        parts.map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
    }

    #[test]
    fn an_address_says_the_same_when_it_is_written_again() {
        for query in [
            "",
            "near=espoo&who=chosen&c=cork,espoo&m=1.1.1.a,2.1.1.a&until=2023&back=3",
            "n=zscore&a=harmonic&f=drawn:income&spread=40&draws=500&seed=9&w.1.1=2.5&w.2.1=0",
            "who=all&framework=kolada&size=0&kind=3&versus=cork&revision=12&print=abc",
        ] {
            let choices = Choices::read(&pairs(query)).unwrap();
            assert_eq!(Choices::read(&choices.query()).unwrap(), choices, "{query}");
        }
    }

    #[test]
    fn what_is_not_a_choice_is_refused_by_its_field() {
        for (query, field) in [
            ("who=best", "who"),
            ("n=mode", "n"),
            ("a=copeland", "a"),
            ("f=guess", "f"),
            ("spread=200", "spread"),
            ("spread=NaN", "spread"),
            ("w.1.1=-1", "weight"),
            ("w.1.1=inf", "weight"),
            ("w.1.1=NaN", "weight"),
            ("draws=1e9", "draws"),
            ("revision=0", "revision"),
        ] {
            match Choices::read(&pairs(query)) {
                Err(Error::Invalid { field: named, .. }) => assert_eq!(named, field),
                other => panic!("{query}: {other:?}"),
            }
        }
    }
}
