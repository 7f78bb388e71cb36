//! The rules by which a conference invites and registers: data, since every conference has its
//! own. Who may bring whom, who signs credentials, until when one may register.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::LazyLock,
};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::Particulars;
use crate::{
    Error, Result, accounts, countries, frameworks::Text, groupings, programme::sessions::Kind,
};

/// What somebody is at a conference.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    #[default]
    Delegate,
    Alternate,
    Adviser,
    Mayor,
    Expert,
    Observer,
    Speaker,
    Interpreter,
    Press,
    Staff,
    Companion,
}

impl Part {
    pub const ALL: [Self; 11] = [
        Self::Delegate,
        Self::Alternate,
        Self::Adviser,
        Self::Mayor,
        Self::Expert,
        Self::Observer,
        Self::Speaker,
        Self::Interpreter,
        Self::Press,
        Self::Staff,
        Self::Companion,
    ];

    pub fn code(self) -> &'static str {
        match self {
            Self::Delegate => "delegate",
            Self::Alternate => "alternate",
            Self::Adviser => "adviser",
            Self::Mayor => "mayor",
            Self::Expert => "expert",
            Self::Observer => "observer",
            Self::Speaker => "speaker",
            Self::Interpreter => "interpreter",
            Self::Press => "press",
            Self::Staff => "staff",
            Self::Companion => "companion",
        }
    }

    pub fn of(code: &str) -> Result<Self> {
        Self::ALL
            .into_iter()
            .find(|part| part.code() == code)
            .ok_or_else(|| Error::invalid("part", "guest-part-unknown").with("part", code))
    }
}

/// What holds for one kind of those invited.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Rule {
    /// `member-state`, `member-city` …
    pub kind: String,
    pub name: Text,
    /// How many of each part may come; `None`: as many as they like. A part that is not here
    /// does not belong to such a delegation.
    pub most: BTreeMap<Part, Option<u32>>,
    /// Who may sign the credentials; nothing here: none are needed.
    pub signed_by: Vec<Text>,
    /// Places for funded travel at the conference, for all of this kind together.
    pub funded: u32,
    /// Who comes first where travel is funded: the countries of the first group, then those of
    /// the next; within a group each delegation's own order counts.
    pub priority: Vec<Group>,
    /// Where the rule is written down.
    pub source: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Group {
    pub code: String,
    pub name: Text,
    /// ISO 3166-1 alpha-3.
    pub countries: BTreeSet<String>,
}

impl Rule {
    /// How soon a country comes where travel is funded; the last are those of no group.
    pub fn rank(&self, country: &str) -> usize {
        let found = self.priority.iter().position(|group| group.countries.contains(country));
        found.unwrap_or(self.priority.len())
    }
}

/// Who answers questions from a region.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Contact {
    /// One of [`groupings::regions`]; empty: all others.
    pub region: String,
    pub name: String,
    pub email: String,
}

/// How one registers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Registering {
    /// The last day, at the place of the conference; without one registration is not open.
    pub until: Option<Date>,
    /// Kinds of session in which one picks a seat.
    pub kinds: BTreeSet<Kind>,
    /// Seats by the code of a session, where the room does not say.
    pub seats: BTreeMap<String, u32>,
    /// The day on which what was needed for the stay is forgotten.
    pub forget: Option<Date>,
}

impl Default for Registering {
    fn default() -> Self {
        Self {
            until: None,
            kinds: [Kind::ThematicForum, Kind::RegionalForum, Kind::Workshop, Kind::StudyVisit]
                .into(),
            seats: BTreeMap::new(),
            forget: None,
        }
    }
}

static USUAL: LazyLock<Vec<Rule>> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../../data/invited.json"))
        .expect("the shipped rules are well formed")
});

/// The rules with which a conference begins.
pub fn usual() -> &'static [Rule] {
    &USUAL
}

impl Particulars {
    /// Its own rules, or the usual ones.
    pub fn rules(&self) -> &[Rule] {
        if self.invited.is_empty() { usual() } else { &self.invited }
    }

    pub fn rule(&self, kind: &str) -> Option<&Rule> {
        self.rules().iter().find(|rule| rule.kind == kind)
    }

    /// Who answers questions from a region.
    pub fn contact(&self, region: &str) -> Option<&Contact> {
        let of = |wanted: &str| self.contacts.iter().find(|one| one.region == wanted);
        of(region).or_else(|| of(""))
    }

    /// The day on which what was needed is forgotten, where none was chosen: a quarter after.
    pub fn forgets(&self) -> Date {
        let usual = self.ends.saturating_add(jiff::Span::new().days(90));
        self.registration.forget.unwrap_or(usual)
    }
}

pub(super) fn check(is: &Particulars) -> Result<()> {
    for rule in &is.invited {
        if rule.name.is_blank() {
            return Err(Error::invalid("name", "name-needed"));
        }
        if rule.most.is_empty() {
            return Err(Error::invalid("most", "rule-for-nobody"));
        }
        for country in rule.priority.iter().flat_map(|group| &group.countries) {
            countries::check(country)?;
        }
    }
    for contact in &is.contacts {
        if contact.name.trim().is_empty() {
            return Err(Error::invalid("contact", "name-needed"));
        }
        accounts::checked_address("email", &contact.email)?;
        if !contact.region.is_empty() && groupings::region(&contact.region).is_none() {
            return Err(Error::invalid("region", "region-unknown").with("region", &contact.region));
        }
    }
    let registration = &is.registration;
    if let Some(until) = registration.until.filter(|until| *until > is.ends) {
        return Err(Error::invalid("until", "registration-after")
            .with("until", until)
            .with("ends", is.ends));
    }
    if let Some(forget) = registration.forget.filter(|forget| *forget < is.ends) {
        return Err(Error::invalid("forget", "forget-before")
            .with("forget", forget)
            .with("ends", is.ends));
    }
    Ok(())
}
