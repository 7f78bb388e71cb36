//! Groupings: the clusters, cohorts, award rounds and sub-networks of cities, several
//! for one city; and the regions and types of entity that every entry names.

mod shipped;
mod store;

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use crate::{
    Actor, Conn, Error, Result, Tx, audit, cities,
    frameworks::Text,
    ids::{At, CityCode, Known},
};

pub(crate) use shipped::coordinators;
pub use shipped::{Label, entity_type, entity_types, region, regions};
pub use store::{all, members, of_city};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Cities that joined in the same round.
    Cohort,
    /// Cities honoured in the same round.
    Award,
    /// Cities that work on one theme.
    Cluster,
    SubNetwork,
    /// Whatever else a network groups by.
    Other,
}

impl Kind {
    pub const ALL: [Self; 5] =
        [Self::Cohort, Self::Award, Self::Cluster, Self::SubNetwork, Self::Other];

    pub fn code(self) -> &'static str {
        match self {
            Self::Cohort => "cohort",
            Self::Award => "award",
            Self::Cluster => "cluster",
            Self::SubNetwork => "sub-network",
            Self::Other => "other",
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Kind {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        Self::ALL
            .into_iter()
            .find(|kind| kind.code() == text)
            .ok_or_else(|| Error::invalid("kind", "grouping-kind-unknown").with("kind", text))
    }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Grouping {
    pub code: String,
    pub kind: Kind,
    pub names: Text,
}

/// The part a city has in a grouping.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    #[default]
    Member,
    Coordinator,
}

impl Part {
    pub const ALL: [Self; 2] = [Self::Member, Self::Coordinator];

    pub fn code(self) -> &'static str {
        match self {
            Self::Member => "member",
            Self::Coordinator => "coordinator",
        }
    }
}

impl FromStr for Part {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        Self::ALL
            .into_iter()
            .find(|part| part.code() == text)
            .ok_or_else(|| Error::invalid("part", "part-unknown").with("part", text))
    }
}

/// One city in one grouping.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Belonging {
    pub city: CityCode,
    pub grouping: String,
    pub part: Part,
}

/// Makes a grouping. Its code comes from the name where none is given.
pub async fn create(
    tx: &mut Tx,
    actor: &Actor,
    code: Option<&str>,
    kind: Kind,
    names: Text,
) -> Result<Grouping> {
    actor.may_keep_register()?;
    if names.is_blank() {
        return Err(Error::invalid("name", "needed"));
    }
    let code = match code.map(str::trim).filter(|code| !code.is_empty()) {
        Some(code) => cities::well_formed(code)?.to_owned(),
        None => cities::slug(names.in_language("en").text),
    };
    if store::get(tx, &code).await?.is_some() {
        return Err(Error::invalid("code", "code-taken").with("code", code));
    }
    let grouping = Grouping { code, kind, names };
    store::insert(tx, &grouping, actor.name(), &At::now()).await?;
    audit::log(tx, actor, "grouping.created", &subject(&grouping.code), &grouping).await?;
    Ok(grouping)
}

/// Calls it something else from now on; what it was called before stays known.
pub async fn rename(tx: &mut Tx, actor: &Actor, code: &str, names: Text) -> Result<()> {
    actor.may_keep_register()?;
    if names.is_blank() {
        return Err(Error::invalid("name", "needed"));
    }
    let grouping = get(tx, code).await?;
    if grouping.names == names {
        return Ok(());
    }
    let renamed = Grouping { names, ..grouping };
    store::name(tx, &renamed, actor.name(), &At::now()).await?;
    audit::log(tx, actor, "grouping.renamed", &subject(code), &renamed).await
}

pub async fn get(conn: &mut Conn, code: &str) -> Result<Grouping> {
    store::get(conn, code).await?.ok_or(Error::NotFound)
}

/// Puts a city into a grouping, or changes the part it has there.
pub async fn put(
    tx: &mut Tx,
    actor: &Actor,
    city: &CityCode,
    grouping: &str,
    part: Part,
) -> Result<()> {
    actor.may_keep_register()?;
    cities::must_exist(tx, city).await?;
    get(tx, grouping).await?;
    let held = of_city(tx, city, &Known::NOW).await?;
    if held.iter().any(|b| b.grouping == grouping && b.part == part) {
        return Ok(());
    }
    let at = At::now();
    store::close(tx, city, grouping, &at).await?;
    let belonging = Belonging { city: city.clone(), grouping: grouping.to_owned(), part };
    store::join(tx, &belonging, actor.name(), &at).await?;
    audit::log(tx, actor, "grouping.joined", &format!("city/{city}"), &belonging).await
}

pub async fn take_out(tx: &mut Tx, actor: &Actor, city: &CityCode, grouping: &str) -> Result<()> {
    actor.may_keep_register()?;
    if !store::close(tx, city, grouping, &At::now()).await? {
        return Err(Error::NotFound);
    }
    audit::log(tx, actor, "grouping.left", &format!("city/{city}"), &grouping).await
}

/// Makes the groupings that ship with the program where they are not there yet.
pub async fn ship(tx: &mut Tx, actor: &Actor) -> Result<()> {
    actor.may_keep_register()?;
    let held = all(tx, &Known::NOW).await?;
    for grouping in shipped::groupings() {
        if !held.iter().any(|other| other.code == grouping.code) {
            create(tx, actor, Some(&grouping.code), grouping.kind, grouping.names.clone()).await?;
        }
    }
    Ok(())
}

/// The grouping of the cities that joined in a year, made where it is not there yet.
pub(crate) async fn cohort(tx: &mut Tx, actor: &Actor, year: i16) -> Result<String> {
    let called = ["Cohort of", "Cohorte de", "Cohorte de"];
    of_year(tx, actor, "cohort", Kind::Cohort, called, year).await
}

/// The grouping of the cities honoured in a year's round, made where it is not there yet.
pub(crate) async fn award(tx: &mut Tx, actor: &Actor, year: i16) -> Result<String> {
    let called =
        ["Learning City Award", "Prix de la ville apprenante", "Premio Ciudad del Aprendizaje"];
    of_year(tx, actor, "award", Kind::Award, called, year).await
}

async fn of_year(
    tx: &mut Tx,
    actor: &Actor,
    word: &str,
    kind: Kind,
    called: [&str; 3],
    year: i16,
) -> Result<String> {
    let code = format!("{word}-{year}");
    if store::get(tx, &code).await?.is_none() {
        let [en, fr, es] = called.map(|called| format!("{called} {year}"));
        let names = Text::from([("en", en.as_str()), ("fr", fr.as_str()), ("es", es.as_str())]);
        create(tx, actor, Some(&code), kind, names).await?;
    }
    Ok(code)
}

fn subject(code: &str) -> String {
    format!("grouping/{code}")
}
