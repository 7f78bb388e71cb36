//! Conferences: where and when the network meets, under which theme, in which rooms and
//! languages. What happens in them is in [`crate::programme`].

mod check;
pub mod hotels;
pub mod invited;
pub(crate) mod kinds;
pub(crate) mod shipped;
mod store;

use std::{collections::BTreeMap, sync::LazyLock};

use jiff::{
    civil::{Date, DateTime, Time},
    tz::{TimeZone, TimeZoneDatabase},
};
use serde::{Deserialize, Serialize};

use crate::{
    Actor, Conn, Error, Result, Tx, audit, cities,
    frameworks::Text,
    ids::{At, Known},
};

pub use hotels::{Block, Hotel};
pub use invited::{Contact, Group, Part, Registering, Rule};
pub use kinds::{Agreement, Document, Grid, Occurrence, Room, SubTheme, Transfer, Venue, Window};
pub use shipped::ship;

/// What is known of a conference.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Particulars {
    pub title: Text,
    pub theme: Text,
    pub about: Text,
    pub sub_themes: Vec<SubTheme>,
    /// Where it is held, as people say it.
    pub place: String,
    /// ISO 3166-1 alpha-3.
    pub country: String,
    pub starts: Date,
    pub ends: Date,
    /// By its IANA name: every clock time of the conference is in it.
    pub zone: String,
    pub grid: Grid,
    /// Codes of languages.
    pub languages: Vec<String>,
    pub organisers: Vec<String>,
    pub hosts: Vec<String>,
    pub venues: Vec<Venue>,
    /// Between venues, and from hotels to them.
    pub transfers: Vec<Transfer>,
    pub hotels: Vec<Hotel>,
    /// Rules by which it invites; nothing here means the usual ones: see [`Particulars::rules`].
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub invited: Vec<Rule>,
    /// Who answers questions, by region.
    pub contacts: Vec<Contact>,
    pub registration: Registering,
    /// Interpretation teams by language; a language without an entry has no limit.
    pub teams: BTreeMap<String, usize>,
    /// What is agreed with the interpreters.
    pub interpretation: Agreement,
    pub documents: Vec<Document>,
    /// What changed while it was planned, and why.
    pub changes: Vec<Occurrence>,
    pub sources: Vec<String>,
    /// What a reader must know of how sure all this is.
    pub caution: Text,
    /// The call through which cities propose sessions, by its code.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub proposals: String,
    /// What this host learnt, for the next one; only for those who organise.
    #[serde(skip_serializing_if = "Text::is_blank")]
    pub handover: Text,
    /// Whether everybody may read it; organisers always do.
    pub public: bool,
    /// For a conference that is plainly made up: by what.
    pub invented: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Conference {
    pub code: String,
    /// 1 as first set up; counts up with each change.
    pub revision: i64,
    pub is: Particulars,
    pub reason: String,
    pub recorded_at: At,
    pub recorded_by: String,
    pub replaced_at: Option<At>,
}

/// The zones that come with the program: the same on every machine.
static ZONES: LazyLock<TimeZoneDatabase> = LazyLock::new(TimeZoneDatabase::bundled);

/// A time zone by its IANA name.
pub fn zone(name: &str) -> Result<TimeZone> {
    ZONES
        .get(name)
        .map_err(|_| Error::invalid("zone", "conference-zone-unknown").with("zone", name))
}

/// The names of all zones that a conference may be in.
pub fn zones() -> Vec<String> {
    let mut names: Vec<String> = ZONES
        .available()
        .map(|name| name.to_string())
        .filter(|name| name.contains('/') && !name.starts_with("Etc/"))
        .collect();
    names.sort();
    names
}

impl Particulars {
    pub fn days(&self) -> impl Iterator<Item = Date> + use<> {
        let ends = self.ends;
        self.starts.series(jiff::Span::new().days(1)).take_while(move |day| *day <= ends)
    }

    pub fn tz(&self) -> TimeZone {
        zone(&self.zone).unwrap_or(TimeZone::UTC)
    }

    /// The instant of a clock time at the place.
    pub fn instant(&self, at: DateTime) -> jiff::Zoned {
        at.to_zoned(self.tz()).unwrap_or_else(|_| jiff::Timestamp::UNIX_EPOCH.to_zoned(self.tz()))
    }

    /// By how many minutes clocks go forward in the night before a day, or back where it is less
    /// than 0.
    pub fn clock_change(&self, day: Date) -> i64 {
        let noon = |day: Date| self.instant(day.at(12, 0, 0, 0)).offset().seconds();
        let before = day.yesterday().unwrap_or(day);
        i64::from(noon(day) - noon(before)) / 60
    }

    /// Whether clocks jump over this time.
    pub fn is_skipped(&self, at: DateTime) -> bool {
        use jiff::tz::AmbiguousOffset::Gap;
        matches!(self.tz().to_ambiguous_timestamp(at).offset(), Gap { .. })
    }

    /// Until when a link to something of it opens: so many days after the last one, and never less
    /// than a month, for those that are remembered late.
    pub fn opens_until(&self, days_after: i64) -> At {
        const DAY: i64 = 24 * 60 * 60;
        At::end_of(self.ends).plus(days_after * DAY).max(At::now().plus(30 * DAY))
    }

    pub fn rooms(&self) -> impl Iterator<Item = (&Venue, &Room)> {
        self.venues.iter().flat_map(|venue| venue.rooms.iter().map(move |room| (venue, room)))
    }

    pub fn room(&self, code: &str) -> Option<(&Venue, &Room)> {
        self.rooms().find(|(_, room)| room.code == code)
    }

    pub fn venue(&self, code: &str) -> Option<&Venue> {
        self.venues.iter().find(|venue| venue.code == code)
    }

    pub fn sub_theme(&self, code: &str) -> Option<&SubTheme> {
        self.sub_themes.iter().find(|one| one.code == code)
    }
}

impl Conference {
    fn may_be_read(&self, actor: &Actor) -> bool {
        self.is.public || actor.may_read_conference(&self.code).is_ok()
    }
}

/// Sets a conference up, under a code that stays in its addresses.
pub async fn convene(
    tx: &mut Tx,
    actor: &Actor,
    code: &str,
    is: Particulars,
) -> Result<Conference> {
    actor.may_convene()?;
    let code = cities::well_formed(code.trim())?;
    check::check(&is)?;
    if store::get(tx, code, &Known::NOW).await?.is_some() {
        return Err(Error::invalid("code", "code-taken").with("code", code));
    }
    keep(tx, actor, code, is, None, "").await
}

/// Changes what is known of a conference. `seen` is the revision the writer had before them.
pub async fn correct(
    tx: &mut Tx,
    actor: &Actor,
    code: &str,
    is: Particulars,
    seen: i64,
    reason: &str,
) -> Result<Conference> {
    actor.may_organise(code)?;
    let last = store::get(tx, code, &Known::NOW).await?.ok_or(Error::NotFound)?;
    check::check(&is)?;
    if last.is == is {
        return Ok(last);
    }
    if last.revision != seen {
        return Err(Error::Conflict("conference-collision"));
    }
    keep(tx, actor, code, is, Some(&last), reason).await
}

async fn keep(
    tx: &mut Tx,
    actor: &Actor,
    code: &str,
    is: Particulars,
    last: Option<&Conference>,
    reason: &str,
) -> Result<Conference> {
    let conference = Conference {
        code: code.to_owned(),
        revision: last.map_or(1, |last| last.revision + 1),
        is,
        reason: reason.to_owned(),
        recorded_at: At::now(),
        recorded_by: actor.name().to_owned(),
        replaced_at: None,
    };
    store::replace(tx, &conference).await?;
    store::insert(tx, &conference).await?;
    let action = if last.is_some() { "conference.corrected" } else { "conference.convened" };
    audit::log(tx, actor, action, &format!("conference/{code}"), &conference).await?;
    Ok(conference)
}

/// A new conference after an earlier one: its venues, hotels, rules, languages, sub-themes and
/// the kinds of its sessions, moved to other days; no people and no places.
pub async fn copy(
    tx: &mut Tx,
    actor: &Actor,
    from: &str,
    code: &str,
    title: Text,
    starts: Date,
) -> Result<Conference> {
    actor.may_convene()?;
    let earlier = get(tx, actor, from, &Known::NOW).await?.is;
    let shift = starts.since(earlier.starts).map_err(|_| Error::invalid("starts", "needed"))?;
    let mut is = Particulars {
        title,
        starts,
        ends: earlier.ends.checked_add(shift).unwrap_or(starts),
        changes: Vec::new(),
        sources: Vec::new(),
        documents: Vec::new(),
        caution: Text::default(),
        handover: Text::default(),
        proposals: String::new(),
        public: false,
        ..earlier
    };
    for window in is.venues.iter_mut().flat_map(|venue| {
        let own = venue.open.iter_mut();
        own.chain(venue.rooms.iter_mut().flat_map(|room| room.closed.iter_mut()))
    }) {
        window.day = window.day.checked_add(shift).unwrap_or(window.day);
    }
    is.registration = Registering { kinds: is.registration.kinds, ..Registering::default() };
    for block in is.hotels.iter_mut().flat_map(|hotel| &mut hotel.blocks) {
        let nights = std::mem::take(&mut block.nights).into_iter();
        block.nights = nights
            .map(|(night, rooms)| (night.checked_add(shift).unwrap_or(night), rooms))
            .collect();
    }
    let conference = convene(tx, actor, code, is).await?;
    crate::programme::sessions::copy(tx, actor, from, &conference.code).await?;
    Ok(conference)
}

pub async fn get(conn: &mut Conn, actor: &Actor, code: &str, known: &Known) -> Result<Conference> {
    let found = store::get(conn, code, known).await?;
    found.filter(|one| one.may_be_read(actor)).ok_or(Error::NotFound)
}

/// What one is called: whoever sees a role at a conference may know where it holds.
pub async fn title(conn: &mut Conn, code: &str) -> Result<Option<Text>> {
    Ok(store::get(conn, code, &Known::NOW).await?.map(|one| one.is.title))
}

/// Those that this actor may read, the latest first.
pub async fn all(conn: &mut Conn, actor: &Actor, known: &Known) -> Result<Vec<Conference>> {
    let mut all = store::all(conn, known).await?;
    all.retain(|one| one.may_be_read(actor));
    all.sort_by_key(|conference| std::cmp::Reverse(conference.is.starts));
    Ok(all)
}

/// A clock time as people type it: `9:05`, `09:05`.
pub fn clock(text: &str) -> Option<Time> {
    let (hour, minute) = text.trim().split_once([':', 'h', '.'])?;
    Time::new(hour.parse().ok()?, minute.get(..2)?.parse().ok()?, 0, 0).ok()
}
