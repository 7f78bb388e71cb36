//! What a reader looks for in the register, as it stands in the address of the page.

use network::{
    Error, Result,
    cities::{Filter, Sort},
};
use serde::Deserialize;
use utoipa::IntoParams;

use crate::{reader::Reader, shell::encoded};

/// The choices of the search form; what is empty lets every city through.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct Search {
    /// Words of a name; accents do not matter.
    pub q: String,
    /// ISO 3166-1 alpha-3.
    pub country: String,
    /// The code of a region.
    pub region: String,
    /// The code of a type of entity.
    pub kind: String,
    /// The code of a grouping.
    pub grouping: String,
    /// A state of membership.
    pub state: String,
    /// The year of joining.
    pub joined: String,
    /// The day on which memberships are read, as 2026-01-31; today where empty.
    pub on: String,
    /// `name`, `country`, `joined` or `population`; from the other end with a minus before.
    pub sort: String,
}

impl Search {
    /// Who reads the past reads the memberships of that day too, unless another is chosen.
    pub fn filter(&self, reader: &Reader) -> Result<Filter> {
        let chosen = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
        Ok(Filter {
            name: self.q.chars().take(100).collect(),
            country: chosen(&self.country),
            region: chosen(&self.region),
            entity_type: chosen(&self.kind),
            grouping: chosen(&self.grouping),
            state: chosen(&self.state).map(|state| state.parse()).transpose()?,
            joined: match chosen(&self.joined) {
                None => None,
                Some(year) => Some(year.parse().map_err(|_| {
                    Error::invalid("joined", "date-unreadable").with("text", &year)
                })?),
            },
            on: match chosen(&self.on) {
                None => reader.known_on,
                Some(day) => Some(
                    day.parse()
                        .map_err(|_| Error::invalid("on", "date-invalid").with("value", &day))?,
                ),
            },
            sort: match chosen(&self.sort) {
                None => Sort::default(),
                Some(sort) => sort.parse()?,
            },
        })
    }

    /// Whether anything beyond the name is chosen.
    pub fn is_narrowed(&self) -> bool {
        [
            &self.country,
            &self.region,
            &self.kind,
            &self.grouping,
            &self.state,
            &self.joined,
            &self.on,
        ]
        .iter()
        .any(|text| !text.is_empty())
    }

    /// The same search in another order, as a query with its question mark.
    pub fn sorted(&self, sort: Sort) -> String {
        Self { sort: sort.code().to_owned(), ..self.clone() }.query()
    }

    /// As a query with its question mark; empty for the whole list.
    pub fn query(&self) -> String {
        let pairs: Vec<String> = [
            ("q", &self.q),
            ("country", &self.country),
            ("region", &self.region),
            ("kind", &self.kind),
            ("grouping", &self.grouping),
            ("state", &self.state),
            ("joined", &self.joined),
            ("on", &self.on),
            ("sort", &self.sort),
        ]
        .into_iter()
        .filter(|(name, value)| !value.is_empty() && (*name != "sort" || *value != "name"))
        .map(|(name, value)| format!("{name}={}", encoded(value)))
        .collect();
        if pairs.is_empty() { String::new() } else { format!("?{}", pairs.join("&")) }
    }
}
