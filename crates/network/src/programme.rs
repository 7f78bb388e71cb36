//! The programme of a conference: its sessions, the people in them, drafts that say where and
//! when each is held, and the versions that were published.

pub mod sessions;
pub mod people;
pub mod drafts;
pub mod versions;
pub mod searches;
pub mod parts;
pub mod papers;
pub mod results;
pub mod came;
pub mod proposals;
pub mod made_up;
mod plan;
mod clash;
mod shipped;

use jiff::civil::{Date, DateTime, Time};
use serde::{Deserialize, Serialize, de::DeserializeOwned};

pub use clash::Clash;
pub use plan::{Plan, Spot};
pub(crate) use shipped::ship;

/// Where and when a session is held, as far as that is decided or known.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Place {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub day: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<Time>,
    /// The code of a venue; follows from the room where there is one.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub venue: String,
    /// The code of a room.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub room: String,
    /// Whether the search must leave it where it is.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub pinned: bool,
}

impl Place {
    pub fn starts(&self) -> Option<DateTime> {
        Some(self.day?.to_datetime(self.from?))
    }

    /// Whether the two are the same for somebody who wants to go there.
    pub fn is_like(&self, other: &Self) -> bool {
        (self.day, self.from, &self.venue, &self.room)
            == (other.day, other.from, &other.venue, &other.room)
    }
}

/// An object that is kept as JSON in a column.
pub(crate) fn kept<T: DeserializeOwned>(row: &sqlx::any::AnyRow, column: &str) -> sqlx::Result<T> {
    use sqlx::Row;
    let text: String = row.try_get(column)?;
    serde_json::from_str(&text)
        .map_err(|error| sqlx::Error::ColumnDecode { index: column.into(), source: error.into() })
}
