//! When a call takes submissions: clock times in a zone of its own, extensions, and a stated
//! grace that forgives a slow line but not a late start.

use std::{fmt, str::FromStr};

use jiff::{
    civil::{Date, DateTime},
    tz::TimeZone,
};
use serde::{Deserialize, Serialize};

use crate::{Error, Result, groupings::Belonging, ids::At};

/// A clock time without a zone, as `2024-05-31T23:59:59`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Moment(DateTime);

impl Moment {
    pub fn day(&self) -> Date {
        self.0.date()
    }

    /// `23:59`, with seconds where they are not zero.
    pub fn clock(&self) -> String {
        let time = self.0.time();
        match time.second() {
            0 => format!("{:02}:{:02}", time.hour(), time.minute()),
            second => format!("{:02}:{:02}:{second:02}", time.hour(), time.minute()),
        }
    }

    fn at(&self, zone: &TimeZone) -> At {
        let zoned = zone.to_ambiguous_zoned(self.0).compatible();
        zoned.map_or_else(|_| At::end_of(self.0.date()), |zoned| At::from(zoned.timestamp()))
    }
}

impl Default for Moment {
    fn default() -> Self {
        Self(DateTime::constant(2000, 1, 1, 0, 0, 0, 0))
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

impl FromStr for Moment {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        let text = text.trim();
        let unreadable = || Error::invalid("moment", "moment-unreadable").with("text", text);
        if text.len() == 10 {
            let day: Date = text.parse().map_err(|_| unreadable())?;
            return Ok(Self(day.to_datetime(jiff::civil::Time::midnight())));
        }
        text.parse().map(Self).map_err(|_| unreadable())
    }
}

impl TryFrom<String> for Moment {
    type Error = Error;

    fn try_from(text: String) -> Result<Self> {
        text.parse()
    }
}

impl From<Moment> for String {
    fn from(moment: Moment) -> Self {
        moment.to_string()
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Window {
    pub opens: Moment,
    /// The last second that is in time.
    pub closes: Moment,
    /// As `Europe/Berlin`.
    pub zone: String,
    /// So many seconds after the last are still taken, and said to be late by grace.
    pub grace_seconds: u32,
    pub extensions: Vec<Extension>,
    pub endorsed_by: Option<Moment>,
    /// Until when jurors score.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub read_by: Option<Moment>,
    /// When the outcome is to be told.
    pub decided_by: Option<Moment>,
}

impl Default for Window {
    fn default() -> Self {
        Self {
            opens: Moment::default(),
            closes: Moment::default(),
            zone: "Europe/Berlin".into(),
            grace_seconds: 0,
            extensions: vec![],
            endorsed_by: None,
            read_by: None,
            decided_by: None,
        }
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Extension {
    pub until: Moment,
    pub reason: String,
    /// The groupings for which it holds; empty for everybody.
    pub groupings: Vec<String>,
}

/// Where a call stands at a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Phase {
    Draft,
    /// Published, and not yet taking submissions.
    Coming,
    Open,
    /// Over, but for the stated grace.
    Grace,
    Closed,
}

impl Phase {
    pub fn code(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Coming => "coming",
            Self::Open => "open",
            Self::Grace => "grace",
            Self::Closed => "closed",
        }
    }
}

impl Window {
    fn tz(&self) -> TimeZone {
        zone(&self.zone).unwrap_or(TimeZone::UTC)
    }

    /// The last second in time for a city of these groupings.
    pub fn closes_for(&self, belongs: &[Belonging]) -> &Moment {
        let holds = |extension: &&Extension| {
            let of = &extension.groupings;
            of.is_empty() || belongs.iter().any(|b| of.contains(&b.grouping))
        };
        self.extensions
            .iter()
            .filter(holds)
            .map(|extension| &extension.until)
            .chain([&self.closes])
            .max()
            .unwrap_or(&self.closes)
    }

    /// The same for everybody who is in no grouping with an extension of its own.
    pub fn closes(&self) -> &Moment {
        self.closes_for(&[])
    }

    pub fn opens_at(&self) -> At {
        self.opens.at(&self.tz())
    }

    /// The first instant that is late, without and with the grace.
    pub fn late_at(&self, belongs: &[Belonging]) -> (At, At) {
        let late = self.closes_for(belongs).at(&self.tz()).plus(1);
        let grace = late.plus(i64::from(self.grace_seconds));
        (late, grace)
    }

    /// What the clock of this call shows at an instant, to the second.
    pub fn clock(&self, at: &At) -> Moment {
        let shown = at.timestamp().to_zoned(self.tz()).datetime();
        Moment(shown.with().subsec_nanosecond(0).build().unwrap_or(shown))
    }

    /// The first instant after a moment of this call.
    pub fn after(&self, moment: &Moment) -> At {
        moment.at(&self.tz()).plus(1)
    }

    pub fn phase(&self, belongs: &[Belonging], now: &At) -> Phase {
        if *now < self.opens_at() {
            return Phase::Coming;
        }
        self.phase_until(self.closes_for(belongs), now)
    }

    /// Whether a moment of this call has passed, without and with the grace.
    pub fn phase_until(&self, moment: &Moment, now: &At) -> Phase {
        let late = self.after(moment);
        if *now < late {
            Phase::Open
        } else if *now < late.plus(i64::from(self.grace_seconds)) {
            Phase::Grace
        } else {
            Phase::Closed
        }
    }

    /// How many hours the zone is ahead of UTC when the call closes, as `+02:00`.
    pub fn offset(&self) -> String {
        let zone = self.tz();
        let at = self.closes().at(&zone).timestamp();
        let seconds = zone.to_offset(at).seconds();
        let (sign, minutes) = (if seconds < 0 { '−' } else { '+' }, seconds.abs() / 60);
        format!("{sign}{:02}:{:02}", minutes / 60, minutes % 60)
    }
}

pub(super) fn zone(name: &str) -> Result<TimeZone> {
    TimeZone::get(name).map_err(|_| Error::invalid("zone", "call-zone-unknown").with("zone", name))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> At {
        At::from(text.parse::<jiff::Timestamp>().unwrap())
    }

    #[test]
    fn a_deadline_is_honoured_to_the_second_in_the_zone_of_the_call() {
        let window = Window {
            opens: "2024-04-01".parse().unwrap(),
            closes: "2024-05-31T23:59:59".parse().unwrap(),
            grace_seconds: 60,
            ..Window::default()
        };
        for (now, phase) in [
            ("2024-03-31T21:59:59Z", Phase::Coming),
            ("2024-03-31T22:00:00Z", Phase::Open),
            ("2024-05-31T21:59:59.999999Z", Phase::Open),
            ("2024-05-31T22:00:00Z", Phase::Grace),
            ("2024-05-31T22:00:59.9Z", Phase::Grace),
            ("2024-05-31T22:01:00Z", Phase::Closed),
        ] {
            assert_eq!(window.phase(&[], &at(now)), phase, "{now}");
        }
        assert_eq!(window.offset(), "+02:00");
    }

    #[test]
    fn an_extension_holds_for_those_it_names() {
        let until = |until: &str, groupings: &[&str]| Extension {
            until: until.parse().unwrap(),
            reason: String::new(),
            groupings: groupings.iter().map(|&g| g.to_owned()).collect(),
        };
        let window = Window {
            closes: "2021-12-31T23:59:59".parse().unwrap(),
            extensions: vec![until("2022-12-02T23:59:59", &["cohort-2020"])],
            ..Window::default()
        };
        let cohort = Belonging {
            city: "espoo".into(),
            grouping: "cohort-2020".into(),
            part: Default::default(),
        };
        assert_eq!(window.closes().to_string(), "2021-12-31T23:59:59");
        assert_eq!(window.closes_for(&[cohort]).to_string(), "2022-12-02T23:59:59");
    }
}
