//! Simultaneous interpretation: the interpreters of a conference with what they take into which
//! language, the booths that its sessions need, and the roster of who sits where.

pub mod roster;
mod store;

use std::{collections::BTreeMap, fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use crate::{
    Actor, Conn, Error, Result, Tx, accounts, cities,
    conferences::{self, Particulars},
    guests,
    ids::{At, Known},
    links::{self, Way},
    programme::{people::Away, versions::Held},
    revisions::keep,
};

/// The kind of link that opens an interpreter's own page.
pub const KIND: &str = "interpreter";
/// How long that link opens after the last day.
const DAYS_AFTER: i64 = 30;

/// A language understood and the one spoken: `fr>en`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Direction {
    pub from: String,
    pub into: String,
}

impl fmt::Display for Direction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}>{}", self.from, self.into)
    }
}

impl FromStr for Direction {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        let wrong = || Error::invalid("directions", "direction-odd").with("text", text);
        let (from, into) = text.trim().split_once('>').ok_or_else(wrong)?;
        let (from, into) = (from.trim().to_lowercase(), into.trim().to_lowercase());
        if from.is_empty() || into.is_empty() || from == into {
            return Err(wrong());
        }
        Ok(Self { from, into })
    }
}

impl Serialize for Direction {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Direction {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        String::deserialize(from)?.parse().map_err(serde::de::Error::custom)
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Content {
    pub name: String,
    /// Only for those who organise.
    pub email: String,
    /// In which they are written to.
    pub language: String,
    pub directions: Vec<Direction>,
    /// When they cannot be there.
    pub away: Vec<Away>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Interpreter {
    pub conference: String,
    pub code: String,
    pub revision: i64,
    pub is: Content,
    /// Why they do not come; empty where they do.
    pub withdrawn: String,
    pub recorded_at: At,
    pub recorded_by: String,
    pub replaced_at: Option<At>,
}

impl Interpreter {
    /// The languages they speak in a booth.
    pub fn booths(&self) -> Vec<&str> {
        let mut all: Vec<&str> = self.is.directions.iter().map(|one| one.into.as_str()).collect();
        all.sort_unstable();
        all.dedup();
        all
    }

    /// What their link opens.
    pub fn key(&self) -> String {
        format!("{}/{}", self.conference, self.code)
    }
}

/// Adds an interpreter, or corrects what is known of one: `code` is `None` for a new one.
pub async fn put(
    tx: &mut Tx,
    actor: &Actor,
    conference: &str,
    code: Option<&str>,
    is: Content,
) -> Result<Interpreter> {
    actor.may_organise(conference)?;
    let known = conferences::get(tx, actor, conference, &Known::NOW).await?.is;
    check(&known, &is)?;
    let held = store::all(tx, conference).await?;
    let last = match code {
        Some(code) => Some(held.iter().find(|one| one.code == code).ok_or(Error::NotFound)?),
        None => None,
    };
    if let Some(last) = last.filter(|last| last.is == is && last.withdrawn.is_empty()) {
        return Ok(last.clone());
    }
    let code = match last {
        Some(last) => last.code.clone(),
        None => cities::slug_apart(&is.name, "interpreter", |code| {
            held.iter().any(|one| one.code == code)
        }),
    };
    let next = Interpreter {
        conference: conference.to_owned(),
        code,
        revision: last.map_or(0, |last| last.revision),
        is,
        withdrawn: String::new(),
        recorded_at: At::now(),
        recorded_by: actor.name().to_owned(),
        replaced_at: None,
    };
    keep(tx, actor, "interpreter.put", next).await
}

/// Somebody does not come: they leave the roster when it is made anew.
pub async fn withdraw(
    tx: &mut Tx,
    actor: &Actor,
    conference: &str,
    code: &str,
    why: &str,
) -> Result<Interpreter> {
    actor.may_organise(conference)?;
    let last = get(tx, conference, code).await?;
    let withdrawn = if why.trim().is_empty() { "withdrawn" } else { why.trim() }.to_owned();
    keep(tx, actor, "interpreter.put", Interpreter { withdrawn, ..last }).await
}

fn check(known: &Particulars, is: &Content) -> Result<()> {
    if is.name.trim().is_empty() {
        return Err(Error::invalid("name", "name-needed"));
    }
    if !is.email.is_empty() {
        accounts::checked_address("email", &is.email)?;
    }
    if is.directions.is_empty() {
        return Err(Error::invalid("directions", "needed"));
    }
    for language in is.directions.iter().flat_map(|one| [&one.from, &one.into]) {
        if !known.languages.contains(language) {
            return Err(Error::invalid("directions", "direction-language")
                .with("language", language)
                .with("languages", known.languages.join(" ")));
        }
    }
    if let Some(away) = is.away.iter().find(|away| away.to <= away.from) {
        return Err(Error::invalid("away", "away-odd").with("from", away.from).with("to", away.to));
    }
    Ok(())
}

pub async fn get(conn: &mut Conn, conference: &str, code: &str) -> Result<Interpreter> {
    let all = all(conn, conference).await?;
    all.into_iter().find(|one| one.code == code).ok_or(Error::NotFound)
}

/// Those who come, by code. The use case or page that calls has asked `actor`.
pub async fn all(conn: &mut Conn, conference: &str) -> Result<Vec<Interpreter>> {
    let mut all = store::all(conn, conference).await?;
    all.retain(|one| one.withdrawn.is_empty());
    Ok(all)
}

/// Whoever comes and has this address, in small letters.
pub(crate) async fn of_address(
    conn: &mut Conn,
    conference: &str,
    address: &str,
) -> Result<Option<Interpreter>> {
    store::by_email(conn, conference, address).await
}

/// How many versions of interpreters still hold an address.
pub(crate) async fn addresses(conn: &mut Conn, conference: &str) -> Result<i64> {
    let held = store::addressed(conn, conference).await?.len();
    Ok(i64::try_from(held).unwrap_or(i64::MAX))
}

/// Empties their addresses, in every version.
pub(crate) async fn forget(tx: &mut Tx, conference: &str) -> Result<()> {
    for mut one in store::addressed(tx, conference).await? {
        one.is.email.clear();
        store::rewrite(tx, &one).await?;
    }
    Ok(())
}

/// A link to somebody's own page, for a letter to them. Who is registered gets one to all that is
/// theirs.
pub async fn open_page(tx: &mut Tx, actor: &Actor, one: &Interpreter) -> Result<Way> {
    actor.may_organise(&one.conference)?;
    if let Some(way) = guests::link_to(tx, actor, &one.conference, &one.is.email).await? {
        return Ok(way);
    }
    let is = conferences::get(tx, actor, &one.conference, &Known::NOW).await?.is;
    let new = links::NewLink {
        kind: KIND,
        opens: one.key(),
        address: one.is.email.clone(),
        language: one.is.language.clone(),
        ask: actor.name().to_owned(),
        until: is.opens_until(DAYS_AFTER),
        uses: None,
    };
    Ok(Way { kind: KIND, secret: links::make(tx, actor, new).await?.1 })
}

/// The languages for which a session needs a booth, in the order of the conference.
pub fn booths<'a>(is: &'a Particulars, held: &'a Held) -> Vec<&'a str> {
    // One language alone needs no interpreter.
    if !held.is.interpreted || held.is.languages.len() < 2 {
        return Vec::new();
    }
    let spoken = &held.is.languages;
    let known = is.languages.iter().filter(|one| spoken.contains(one));
    let others = spoken.iter().filter(|one| !is.languages.contains(one));
    known.chain(others).map(String::as_str).collect()
}

/// The channel of a receiver on which a language is heard: the order of the conference's
/// languages; what is said on the floor is channel 0.
pub fn channel(is: &Particulars, language: &str) -> Option<usize> {
    is.languages.iter().position(|one| one == language).map(|place| place + 1)
}

/// How many teams these interpreters make for each language; whoever speaks several is counted
/// where fewest are.
pub fn teams(is: &Particulars, interpreters: &[Interpreter]) -> BTreeMap<String, usize> {
    let mut people: BTreeMap<&str, usize> = BTreeMap::new();
    let mut order: Vec<(usize, &Interpreter)> =
        interpreters.iter().map(|one| (one.booths().len(), one)).collect();
    order.sort_by_key(|(several, one)| (*several, one.code.clone()));
    for (_, one) in order {
        let least =
            one.booths().into_iter().min_by_key(|into| people.get(into).unwrap_or(&0).to_owned());
        if let Some(into) = least {
            *people.entry(into).or_default() += 1;
        }
    }
    let team = is.interpretation.team.max(1);
    let spoken = is.languages.iter().filter(|one| people.contains_key(one.as_str()));
    spoken.map(|one| (one.clone(), people[one.as_str()] / team)).collect()
}
