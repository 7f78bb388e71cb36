//! Hotels of a conference: rooms set aside by night and kind, and what they cost.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::Particulars;
use crate::{Error, Result, frameworks::Text};

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Hotel {
    pub code: String,
    pub name: String,
    pub address: String,
    /// How one gets from there to the venues, and what else is good to know.
    pub about: Text,
    /// ISO 4217.
    pub currency: String,
    pub blocks: Vec<Block>,
}

/// Rooms of one kind that are set aside.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Block {
    /// One of [`ROOMS`].
    pub room: String,
    /// Of one room for one night.
    pub price: Option<f64>,
    /// How many rooms, by the night that begins on a day.
    pub nights: BTreeMap<Date, u32>,
}

pub const ROOMS: [&str; 4] = ["single", "double", "twin", "suite"];
/// Nobody sets more aside in one hotel.
const MOST_ROOMS: u32 = 5_000;

impl Hotel {
    pub fn block(&self, room: &str) -> Option<&Block> {
        self.blocks.iter().find(|block| block.room == room)
    }
}

impl Block {
    pub fn rooms(&self, night: Date) -> u32 {
        self.nights.get(&night).copied().unwrap_or(0)
    }
}

impl Particulars {
    pub fn hotel(&self, code: &str) -> Option<&Hotel> {
        self.hotels.iter().find(|hotel| hotel.code == code)
    }

    /// The name of a venue or a hotel, as ways between them say it.
    pub fn place_name(&self, code: &str) -> &str {
        let venue = self.venue(code).map(|venue| venue.name.as_str());
        venue.or_else(|| self.hotel(code).map(|hotel| hotel.name.as_str())).unwrap_or_default()
    }

    /// The nights for which rooms may be set aside: three before and three after.
    pub fn nights(&self) -> impl Iterator<Item = Date> + use<> {
        let first = self.starts.saturating_sub(jiff::Span::new().days(3));
        let last = self.ends.saturating_add(jiff::Span::new().days(2));
        first.series(jiff::Span::new().days(1)).take_while(move |night| *night <= last)
    }
}

pub(super) fn check(is: &Particulars) -> Result<()> {
    let mut seen = std::collections::BTreeSet::new();
    for hotel in &is.hotels {
        if hotel.name.trim().is_empty() {
            return Err(Error::invalid("hotel", "name-needed"));
        }
        if !seen.insert(hotel.code.as_str()) || is.venue(&hotel.code).is_some() {
            return Err(Error::invalid("hotel", "code-taken").with("code", &hotel.code));
        }
        let coin = &hotel.currency;
        let three = coin.len() == 3 && coin.bytes().all(|c| c.is_ascii_uppercase());
        if !(coin.is_empty() || three) {
            return Err(Error::invalid("currency", "currency-unknown").with("currency", coin));
        }
        let mut kinds = std::collections::BTreeSet::new();
        for block in &hotel.blocks {
            if !ROOMS.contains(&block.room.as_str()) || !kinds.insert(block.room.as_str()) {
                return Err(Error::invalid("room", "hotel-room-unknown").with("room", &block.room));
            }
            if block.price.is_some_and(|price| !(0.0..=100_000.0).contains(&price)) {
                return Err(Error::invalid("price", "price-odd"));
            }
            if let Some(rooms) = block.nights.values().find(|rooms| **rooms > MOST_ROOMS) {
                return Err(Error::invalid("rooms", "hotel-rooms-odd").with("rooms", rooms));
            }
        }
    }
    Ok(())
}
