//! Who may answer a call, and why not. A rule that the register cannot decide, because a date
//! is not known, does not shut anybody out: it is marked for the secretariat to look at.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{Problem, cities::City, countries, memberships::State};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "rule", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Rule {
    /// The state of membership is one of these.
    Membership {
        states: Vec<State>,
        /// A city that never was in the network may answer too.
        #[serde(default)]
        outside: bool,
    },
    /// A member for at least so many months when the call closes.
    Months { least: u32 },
    /// So many years have passed since the year of the last award.
    CoolOff { years: u32 },
    /// Not one of a cohort, an award round or another grouping.
    NotIn { groupings: Vec<String> },
    /// Of one of these types.
    Entity { types: Vec<String> },
    /// In a Member State of the United Nations.
    MemberState,
    /// At least so many residents.
    Population { least: u64 },
}

impl Rule {
    pub const CODES: [&str; 7] =
        ["membership", "months", "cool-off", "not-in", "entity", "member-state", "population"];

    pub fn code(&self) -> &'static str {
        match self {
            Self::Membership { .. } => "membership",
            Self::Months { .. } => "months",
            Self::CoolOff { .. } => "cool-off",
            Self::NotIn { .. } => "not-in",
            Self::Entity { .. } => "entity",
            Self::MemberState => "member-state",
            Self::Population { .. } => "population",
        }
    }
}

/// What a rule says of a city.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Finding {
    Met,
    /// The register does not know enough.
    Unknown(Problem),
    NotMet(Problem),
}

impl Finding {
    pub fn shuts_out(&self) -> bool {
        matches!(self, Self::NotMet(_))
    }
}

/// Each rule with what it says of the city on the day the call closes for it.
pub fn judge(rules: &[Rule], city: &City, closes: Date) -> Vec<Finding> {
    rules.iter().map(|rule| one(rule, city, closes)).collect()
}

fn one(rule: &Rule, city: &City, closes: Date) -> Finding {
    let no = |code| Problem::at("city", code);
    let is = &city.entry.is;
    let met = |held: bool, why: Problem| if held { Finding::Met } else { Finding::NotMet(why) };
    match rule {
        Rule::Membership { states, outside } => match city.state {
            None | Some(State::NotAdmitted) => met(*outside, no("rule-outside")),
            // it applies already, and may have been given its answers back
            Some(State::Applicant) if *outside => Finding::Met,
            Some(state) => met(states.contains(&state), no("rule-membership").with("state", state)),
        },
        Rule::Months { least } => match (&city.joined, city.state) {
            (Some(joined), _) => {
                let months = |day: Date| {
                    12 * (i32::from(closes.year()) - i32::from(day.year()))
                        + i32::from(closes.month() - day.month())
                        - i32::from(closes.day() < day.day())
                };
                let least = i32::try_from(*least).unwrap_or(i32::MAX);
                let why = no("rule-months").with("least", least).with("joined", joined);
                match (months(joined.first_day()) >= least, months(joined.last_day()) >= least) {
                    (_, true) => Finding::Met,
                    (true, false) => {
                        Finding::Unknown(no("rule-months-unknown").with("least", least))
                    }
                    (false, false) => Finding::NotMet(why),
                }
            }
            (None, Some(state)) if state.was_member() => {
                Finding::Unknown(no("rule-months-unknown").with("least", least))
            }
            (None, _) => Finding::NotMet(no("rule-outside")),
        },
        Rule::CoolOff { years } => match last_award(city) {
            None => Finding::Met,
            Some(year) => {
                let free = i32::from(year) + i32::try_from(*years).unwrap_or(i32::MAX / 2);
                met(
                    i32::from(closes.year()) >= free,
                    no("rule-cool-off").with("years", years).with("year", year).with("free", free),
                )
            }
        },
        Rule::NotIn { groupings } => {
            let held = city.groupings.iter().find(|b| groupings.contains(&b.grouping));
            match held {
                None => Finding::Met,
                Some(b) => Finding::NotMet(no("rule-not-in").with("grouping", &b.grouping)),
            }
        }
        Rule::Entity { types } => {
            met(types.contains(&is.entity_type), no("rule-entity").with("type", &is.entity_type))
        }
        Rule::MemberState => met(
            countries::get(&is.country).is_some_and(|country| country.un_member),
            no("rule-member-state").with("country", &is.country),
        ),
        Rule::Population { least } => match is.population {
            None => Finding::Unknown(no("rule-population-unknown").with("least", least)),
            Some(held) => met(
                u64::try_from(held).unwrap_or(0) >= *least,
                no("rule-population").with("least", least).with("held", held),
            ),
        },
    }
}

/// The year of the last award round that the city belongs to.
pub fn last_award(city: &City) -> Option<i16> {
    city.groupings
        .iter()
        .filter_map(|belonging| belonging.grouping.strip_prefix("award-")?.parse().ok())
        .max()
}
