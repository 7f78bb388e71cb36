//! Finding and ordering cities in the register.

use std::{cmp::Ordering, collections::BTreeMap, str::FromStr};

use jiff::civil::Date;

use super::City;
use crate::{Error, Result, countries, fold, memberships::State};

/// What is looked for. What is `None` or empty lets every city through.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Filter {
    /// Words of a name, as typed: each must occur, accents do not matter.
    pub name: String,
    /// ISO 3166-1 alpha-3.
    pub country: Option<String>,
    pub region: Option<String>,
    pub entity_type: Option<String>,
    /// The code of a grouping that the city belongs to.
    pub grouping: Option<String>,
    pub state: Option<State>,
    /// The year in which the city became a member.
    pub joined: Option<i16>,
    /// The day on which memberships are read; now where absent.
    pub on: Option<Date>,
    pub sort: Sort,
}

impl Filter {
    pub fn lets(&self, city: &City) -> bool {
        self.sieve().lets(city)
    }

    /// The same, made ready for many cities.
    pub fn sieve(&self) -> Sieve<'_> {
        Sieve { filter: self, words: fold(&self.name).split(' ').map(str::to_owned).collect() }
    }
}

/// A filter with its words folded once.
pub struct Sieve<'f> {
    filter: &'f Filter,
    words: Vec<String>,
}

impl Sieve<'_> {
    pub fn lets(&self, city: &City) -> bool {
        self.lets_but(city, None)
    }

    fn lets_but(&self, city: &City, left_out: Option<Facet>) -> bool {
        let (is, wanted) = (&city.entry.is, self.filter);
        let text = |facet, wanted: &Option<String>, held: &str| {
            left_out == Some(facet) || wanted.as_ref().is_none_or(|wanted| wanted == held)
        };
        text(Facet::Country, &wanted.country, &is.country)
            && text(Facet::Region, &wanted.region, &is.region)
            && text(Facet::EntityType, &wanted.entity_type, &is.entity_type)
            && (left_out == Some(Facet::Grouping)
                || wanted.grouping.as_ref().is_none_or(|wanted| city.belongs_to(wanted)))
            && (left_out == Some(Facet::State)
                || wanted.state.is_none_or(|state| city.state == Some(state)))
            && (left_out == Some(Facet::Joined)
                || wanted.joined.is_none_or(|year| {
                    city.joined.as_ref().is_some_and(|joined| joined.year() == year)
                }))
            && self.words.iter().all(|word| city.folded.contains(word.as_str()))
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Facet {
    Country,
    Region,
    EntityType,
    Grouping,
    State,
    Joined,
}

/// How many cities each choice of a filter would show, the other choices kept.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Facets {
    pub countries: BTreeMap<String, usize>,
    pub regions: BTreeMap<String, usize>,
    pub entity_types: BTreeMap<String, usize>,
    pub groupings: BTreeMap<String, usize>,
    pub states: BTreeMap<State, usize>,
    pub joined: BTreeMap<i16, usize>,
}

/// Counts by every facet in one pass over the register.
pub fn facets(cities: &[City], filter: &Filter) -> Facets {
    let (mut found, sieve) = (Facets::default(), filter.sieve());
    for city in cities {
        let is = &city.entry.is;
        if sieve.lets_but(city, Some(Facet::Country)) {
            *found.countries.entry(is.country.clone()).or_default() += 1;
        }
        if sieve.lets_but(city, Some(Facet::Region)) {
            *found.regions.entry(is.region.clone()).or_default() += 1;
        }
        if sieve.lets_but(city, Some(Facet::EntityType)) {
            *found.entity_types.entry(is.entity_type.clone()).or_default() += 1;
        }
        if sieve.lets_but(city, Some(Facet::Grouping)) {
            for belonging in &city.groupings {
                *found.groupings.entry(belonging.grouping.clone()).or_default() += 1;
            }
        }
        if let Some(state) = city.state
            && sieve.lets_but(city, Some(Facet::State))
        {
            *found.states.entry(state).or_default() += 1;
        }
        if let Some(joined) = &city.joined
            && sieve.lets_but(city, Some(Facet::Joined))
        {
            *found.joined.entry(joined.year()).or_default() += 1;
        }
    }
    found
}

/// The order of a list: by what, and from which end. Unknown values come last either way.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Sort {
    #[default]
    Name,
    NameDown,
    Country,
    CountryDown,
    Joined,
    JoinedDown,
    Population,
    PopulationDown,
}

impl Sort {
    pub const ALL: [Self; 8] = [
        Self::Name,
        Self::NameDown,
        Self::Country,
        Self::CountryDown,
        Self::Joined,
        Self::JoinedDown,
        Self::Population,
        Self::PopulationDown,
    ];

    pub fn code(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::NameDown => "-name",
            Self::Country => "country",
            Self::CountryDown => "-country",
            Self::Joined => "joined",
            Self::JoinedDown => "-joined",
            Self::Population => "population",
            Self::PopulationDown => "-population",
        }
    }

    pub fn order(self, cities: &mut [City], lang: &str) {
        let by_name = |a: &City, b: &City| {
            a.folded.cmp(&b.folded).then_with(|| a.entry.city.cmp(&b.entry.city))
        };
        let year = |city: &City| city.joined.as_ref().map(|when| when.first_day());
        let people = |city: &City| city.entry.is.population;
        match self {
            Self::Name => cities.sort_by(by_name),
            Self::NameDown => cities.sort_by(|a, b| by_name(b, a)),
            Self::Country | Self::CountryDown => {
                let named: BTreeMap<String, String> = cities
                    .iter()
                    .map(|city| city.country().to_owned())
                    .map(|code| (code.clone(), fold(countries::name(&code, lang))))
                    .collect();
                let down = self == Self::CountryDown;
                cities.sort_by(|a, b| {
                    let order = named[a.country()].cmp(&named[b.country()]);
                    (if down { order.reverse() } else { order }).then_with(|| by_name(a, b))
                });
            }
            Self::Joined => {
                cities.sort_by(|a, b| known_first(year(a), year(b), false).then(by_name(a, b)));
            }
            Self::JoinedDown => {
                cities.sort_by(|a, b| known_first(year(a), year(b), true).then(by_name(a, b)));
            }
            Self::Population => {
                cities.sort_by(|a, b| known_first(people(a), people(b), false).then(by_name(a, b)));
            }
            Self::PopulationDown => {
                cities.sort_by(|a, b| known_first(people(a), people(b), true).then(by_name(a, b)));
            }
        }
    }
}

fn known_first<T: Ord>(a: Option<T>, b: Option<T>, down: bool) -> Ordering {
    match (a, b) {
        (Some(a), Some(b)) if down => b.cmp(&a),
        (Some(a), Some(b)) => a.cmp(&b),
        (Some(_), None) => Ordering::Less,
        (None, Some(_)) => Ordering::Greater,
        (None, None) => Ordering::Equal,
    }
}

impl FromStr for Sort {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        Self::ALL
            .into_iter()
            .find(|sort| sort.code() == text)
            .ok_or_else(|| Error::invalid("sort", "sort-unknown").with("sort", text))
    }
}
