//! What has to be placed: the sessions of one conference, its rooms, slots, interpretation teams
//! and people, read from JSON as organisers and other tools write it.

mod faults;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

pub use faults::{Fault, faults};

/// One conference to be scheduled.
///
/// Slots are numbered `0..days * slots_per_day`; sessions and rooms go by their position. Every
/// field after `pairs` goes beyond the plain format and may be left out.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Instance {
    #[serde(default)]
    pub name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seed: Option<u64>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub format: String,
    pub rules: Limits,
    pub days: usize,
    pub slots_per_day: usize,
    /// The session that starts in slot 0.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opening: Option<usize>,
    /// The session that takes the last slot.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closing: Option<usize>,
    pub rooms: Vec<Room>,
    /// Interpretation teams by language. A language that is not named here has no limit.
    #[serde(default)]
    pub teams: BTreeMap<String, usize>,
    pub sessions: Vec<Session>,
    /// The first ends before the second starts.
    #[serde(default)]
    pub precedence: Vec<(usize, usize)>,
    /// Slots in which a person cannot be there.
    #[serde(default)]
    pub unavailable: BTreeMap<u32, Vec<usize>>,
    /// How many delegates want both of two sessions.
    #[serde(default)]
    pub pairs: Vec<Pair>,

    /// Slots in half a day, inside which a session must stay; 4 when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub half_day: Option<usize>,
    /// Decisions that the search must keep.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pins: Vec<Pin>,
    /// How long people need from one building to another.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub transfer: TransferTimes,
}

/// The figures behind the rules.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Limits {
    /// The rules in words; not read.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub hard: Vec<String>,
    /// The wishes in words; not read.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub soft: Vec<String>,
    /// The share of the people expected that a room must hold at least, 0 to 1.
    pub hard_capacity_share: f64,
    /// Cost of one person above the capacity of the room.
    pub overflow_weight: i64,
    /// Cost of a session on a day that it would rather avoid.
    pub pref_day_weight: i64,
    /// Slots that one interpretation team works in a day, at most.
    pub max_team_slots_per_day: usize,
    /// Slots that one interpretation team works without a break, at most.
    pub max_team_consecutive: usize,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Room {
    #[serde(default)]
    pub name: String,
    /// People.
    pub capacity: u32,
    /// Interpretation booths.
    #[serde(default)]
    pub booths: usize,
    /// Where it stands; rooms without a building are all in the same one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub building: Option<String>,
    /// Slots in which nothing can be held here.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub closed: Vec<usize>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Session {
    pub id: usize,
    #[serde(default)]
    pub kind: String,
    #[serde(default)]
    pub title: String,
    /// Slots.
    pub dur: usize,
    /// Languages that need a booth and an interpretation team.
    #[serde(default)]
    pub interp: Vec<String>,
    #[serde(default)]
    pub theme: Option<String>,
    #[serde(default)]
    pub region: Option<String>,
    /// Nothing else runs at the same time.
    #[serde(default)]
    pub exclusive: bool,
    #[serde(default)]
    pub speakers: Vec<u32>,
    /// People expected.
    #[serde(default)]
    pub expected: u32,
    /// Days, from 0, that suit it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pref_days: Option<Vec<usize>>,
    /// Cost of another day, where it differs from the conference's `pref_day_weight`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pref_weight: Option<i64>,
    /// People who lead it or report on it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub chairs: Vec<u32>,
    /// People who must be free for it without speaking: mayors for their forum, the drafting
    /// committee for its meetings.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub attend: Vec<u32>,
}

/// `(a, b, delegates)`: how many delegates want both sessions.
pub type Pair = (usize, usize, i64);

/// A session that must keep its slot, its room or both.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pin {
    pub session: usize,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start: Option<usize>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub room: Option<usize>,
}

/// Slots that have to lie between two sessions of the same person in these two buildings and the
/// same half-day. Breaks between half-days are long enough.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Transfer {
    pub between: (String, String),
    pub slots: usize,
}

pub type TransferTimes = Vec<Transfer>;

impl Instance {
    /// Reads an instance and checks that it can be understood.
    ///
    /// # Errors
    /// Every fault found, so that all can be mended at once.
    pub fn read(json: &str) -> Result<Self, Vec<Fault>> {
        let instance: Self =
            serde_json::from_str(json).map_err(|e| vec![Fault::Unreadable(e.to_string())])?;
        let found = faults(&instance);
        if found.is_empty() { Ok(instance) } else { Err(found) }
    }

    /// Slots of the whole conference.
    pub fn slots(&self) -> usize {
        self.days * self.slots_per_day
    }

    /// Slots in half a day.
    pub fn half(&self) -> usize {
        self.half_day.unwrap_or(4)
    }

    /// People whom the room must hold at least for this session to be allowed in it.
    pub fn least_capacity(&self, session: usize) -> u32 {
        let people = f64::from(self.sessions[session].expected);
        (self.rules.hard_capacity_share * people).ceil() as u32
    }

    /// Cost of holding this session on a day that does not suit it.
    pub fn day_weight(&self, session: usize) -> i64 {
        self.sessions[session].pref_weight.unwrap_or(self.rules.pref_day_weight)
    }

    /// Slots needed between two rooms when a person goes from one to the other.
    pub fn transfer_slots(&self, from: usize, to: usize) -> usize {
        let (Some(a), Some(b)) = (&self.rooms[from].building, &self.rooms[to].building) else {
            return 0;
        };
        let joins = |t: &&Transfer| {
            (&t.between.0, &t.between.1) == (a, b) || (&t.between.1, &t.between.0) == (a, b)
        };
        self.transfer.iter().find(joins).map_or(0, |t| t.slots)
    }
}

impl Session {
    /// Everybody who has to be there, each once: speakers, chairs, those who must attend.
    pub fn people(&self) -> Vec<u32> {
        let mut all: Vec<u32> =
            self.speakers.iter().chain(&self.chairs).chain(&self.attend).copied().collect();
        all.sort_unstable();
        all.dedup();
        all
    }

    /// Whether the day suits this session.
    pub fn suits(&self, day: usize) -> bool {
        self.pref_days.as_ref().is_none_or(|days| days.contains(&day))
    }
}
