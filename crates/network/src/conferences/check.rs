//! What a conference must hold to be kept.

use std::collections::BTreeSet;

use super::{Particulars, kinds::minutes, zone};
use crate::{Error, Result, countries};

const MOST_DAYS: usize = 14;

pub(super) fn check(is: &Particulars) -> Result<()> {
    if is.title.is_blank() {
        return Err(Error::invalid("title", "needed"));
    }
    if is.ends < is.starts {
        return Err(Error::invalid("ends", "conference-ends-first")
            .with("starts", is.starts)
            .with("ends", is.ends));
    }
    if is.days().count() > MOST_DAYS {
        return Err(Error::invalid("ends", "conference-too-long").with("most", MOST_DAYS));
    }
    zone(&is.zone)?;
    if !is.country.is_empty() {
        countries::check(&is.country)?;
    }
    if is.languages.is_empty() {
        return Err(Error::invalid("languages", "needed"));
    }
    grid(is)?;
    codes(is)?;
    super::hotels::check(is)?;
    super::invited::check(is)?;
    for transfer in &is.transfers {
        for end in [&transfer.from, &transfer.to] {
            if is.venue(end).is_none() && is.hotel(end).is_none() {
                return Err(Error::invalid("transfers", "venue-unknown").with("venue", end));
            }
        }
        if !(0..=24 * 60).contains(&transfer.minutes) {
            return Err(Error::invalid("minutes", "minutes-odd").with("minutes", transfer.minutes));
        }
    }
    let agreed = &is.interpretation;
    let minutes = [agreed.alone, agreed.turn, agreed.day, agreed.running, agreed.pause];
    if let Some(odd) = minutes.iter().find(|minutes| !(0..=24 * 60).contains(*minutes)) {
        return Err(Error::invalid("interpretation", "minutes-odd").with("minutes", odd));
    }
    if !(1..=6).contains(&agreed.team) {
        return Err(Error::invalid("team", "team-odd").with("team", agreed.team));
    }
    for document in &is.documents {
        if !["https://", "http://"].iter().any(|start| document.href.starts_with(start)) {
            return Err(Error::invalid("href", "address-odd").with("address", &document.href));
        }
    }
    Ok(())
}

fn grid(is: &Particulars) -> Result<()> {
    let grid = &is.grid;
    if !(5..=120).contains(&grid.minutes) {
        return Err(Error::invalid("step", "grid-step").with("minutes", grid.minutes));
    }
    let times = [grid.morning.0, grid.morning.1, grid.afternoon.0, grid.afternoon.1];
    if !times.is_sorted() || minutes(times[1]) == minutes(times[0]) {
        return Err(Error::invalid("morning", "grid-order"));
    }
    Ok(())
}

/// Venues and rooms are told apart by their codes, rooms over the whole conference.
fn codes(is: &Particulars) -> Result<()> {
    let mut seen = BTreeSet::new();
    for venue in &is.venues {
        if venue.name.trim().is_empty() {
            return Err(Error::invalid("venue", "name-needed"));
        }
        if !seen.insert(("venue", venue.code.as_str())) {
            return Err(Error::invalid("venue", "code-taken").with("code", &venue.code));
        }
    }
    for (_, room) in is.rooms() {
        if room.name.trim().is_empty() {
            return Err(Error::invalid("room", "name-needed"));
        }
        if !seen.insert(("room", room.code.as_str())) {
            return Err(Error::invalid("room", "code-taken").with("code", &room.code));
        }
    }
    Ok(())
}
