//! The roster: who sits in which booth of which session of the published programme. Computed,
//! corrected by hand, told to the interpreters; what it breaks or lacks is said in words.

mod store;

use std::collections::BTreeMap;

use jiff::civil::DateTime;
use serde::{Deserialize, Serialize};
use timetable::roster::{self as seating, Booth, Broken, Lack, Service, Terms};

use super::{Interpreter, booths};
use crate::{
    Actor, Conn, Error, Result, Tx, audit,
    conferences::Particulars,
    ids::{At, Known},
    programme::versions::{self, Held, Version},
};

/// One interpreter in one booth.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Seat {
    /// By code.
    pub session: String,
    /// The language spoken in the booth.
    pub booth: String,
    /// By code.
    pub interpreter: String,
    /// Whether somebody decided it; the search leaves it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub by_hand: bool,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Roster {
    pub conference: String,
    pub revision: i64,
    /// Of the programme that it was made for.
    pub version: i64,
    pub seats: Vec<Seat>,
    pub told_at: Option<At>,
    pub recorded_at: At,
    pub recorded_by: String,
    pub replaced_at: Option<At>,
}

/// The published programme with its interpreters and the roster as it is.
pub struct Sheet {
    pub version: Version,
    pub interpreters: Vec<Interpreter>,
    /// `None` before the first.
    pub roster: Option<Roster>,
}

/// A rule that is broken, or a lack that nothing can mend, by codes and clock times.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Trouble {
    /// The name of the rule, for its text.
    pub rule: &'static str,
    pub sessions: Vec<String>,
    pub interpreter: String,
    /// Languages of booths.
    pub into: Vec<String>,
    /// A language that is not understood.
    pub from: String,
    pub at: Option<DateTime>,
    pub needs: i64,
    pub has: i64,
}

/// One session of an interpreter.
pub struct Shift<'a> {
    pub held: &'a Held,
    pub booth: &'a str,
    pub partners: Vec<&'a Interpreter>,
    /// Minutes until the next one of the same day; `None` for the last of a day.
    pub pause: Option<i64>,
}

impl Sheet {
    /// `None` where nothing is published.
    pub async fn read(conn: &mut Conn, actor: &Actor, conference: &str) -> Result<Option<Self>> {
        let Some(version) = versions::latest(conn, actor, conference, &Known::NOW).await? else {
            return Ok(None);
        };
        let interpreters = super::all(conn, conference).await?;
        let roster = store::latest(conn, conference).await?;
        Ok(Some(Self { version, interpreters, roster }))
    }

    pub fn is(&self) -> &Particulars {
        &self.version.programme.is
    }

    /// Sessions with booths, in order of time.
    pub fn sessions(&self) -> Vec<(&Held, Vec<&str>)> {
        let all = self.version.programme.in_order().into_iter();
        all.map(|held| (held, booths(self.is(), held)))
            .filter(|(held, booths)| !booths.is_empty() && held.starts().is_some())
            .collect()
    }

    pub fn seats(&self) -> &[Seat] {
        self.roster.as_ref().map_or(&[], |roster| &roster.seats)
    }

    pub fn interpreter(&self, code: &str) -> Option<&Interpreter> {
        self.interpreters.iter().find(|one| one.code == code)
    }

    /// Who sits in one booth.
    pub fn team(&self, session: &str, booth: &str) -> Vec<&Seat> {
        let seats = self.seats().iter();
        seats.filter(|seat| seat.session == session && seat.booth == booth).collect()
    }

    /// Whether the programme or its interpreters changed since the roster was made.
    pub fn is_behind(&self) -> bool {
        let gone = |seat: &Seat| self.interpreter(&seat.interpreter).is_none();
        self.roster.as_ref().is_some_and(|roster| {
            roster.version != self.version.number || roster.seats.iter().any(gone)
        })
    }

    /// What one interpreter does, in order of time.
    pub fn shifts(&self, interpreter: &str) -> Vec<Shift<'_>> {
        let mut all: Vec<Shift> = self
            .sessions()
            .into_iter()
            .flat_map(|(held, booths)| booths.into_iter().map(move |booth| (held, booth)))
            .filter_map(|(held, booth)| {
                let team = self.team(&held.code, booth);
                team.iter().find(|seat| seat.interpreter == interpreter)?;
                let partners = team
                    .iter()
                    .filter(|seat| seat.interpreter != interpreter)
                    .filter_map(|seat| self.interpreter(&seat.interpreter))
                    .collect();
                Some(Shift { held, booth, partners, pause: None })
            })
            .collect();
        for place in 1..all.len() {
            let next = (all[place].held.place.day, all[place].held.starts());
            let before = (all[place - 1].held.place.day, all[place - 1].held.ends());
            if let (true, Some(ends), Some(starts)) = (next.0 == before.0, before.1, next.1) {
                all[place - 1].pause = starts
                    .since(ends)
                    .ok()
                    .map(|span| i64::from(span.get_hours()) * 60 + span.get_minutes());
            }
        }
        all
    }

    /// Seats that keep every rule, as far as there are people; those set by hand stay.
    pub fn seated(&self, seed: u64) -> Vec<Seat> {
        let desk = Desk::of(self);
        let fixed = desk.seats(|seat| seat.by_hand);
        let found = seating::seat(&desk.service, &fixed, seed);
        let mut seats = Vec::new();
        for (number, team) in found.iter().enumerate() {
            let (held, booth) = desk.booths[number];
            for &interpreter in team {
                let code = &self.interpreters[interpreter].code;
                seats.push(Seat {
                    session: held.code.clone(),
                    booth: booth.to_owned(),
                    interpreter: code.clone(),
                    by_hand: fixed[number].contains(&interpreter),
                });
            }
        }
        seats
    }

    /// Every rule that the roster breaks now.
    pub fn broken(&self) -> Vec<Trouble> {
        let desk = Desk::of(self);
        let roster = desk.seats(|_| true);
        seating::judge(&desk.service, &roster).iter().map(|one| desk.broken(one)).collect()
    }

    /// Why no roster can fill every seat, where counting shows it.
    pub fn lacks(&self) -> Vec<Trouble> {
        let desk = Desk::of(self);
        seating::shortages(&desk.service)
            .iter()
            .map(|one| Trouble {
                rule: match one.lack {
                    Lack::AtOnce => "at-once",
                    Lack::Running => "stretch",
                    Lack::Day => "day",
                    Lack::Direction { .. } => "direction",
                },
                into: one.into.iter().map(|&language| desk.language(language)).collect(),
                from: match one.lack {
                    Lack::Direction { from } => desk.language(from),
                    _ => String::new(),
                },
                at: Some(desk.moment(one.at)),
                needs: one.needs,
                has: one.has,
                ..Trouble::default()
            })
            .collect()
    }
}

/// A sheet by numbers.
struct Desk<'a> {
    sheet: &'a Sheet,
    service: Service,
    booths: Vec<(&'a Held, &'a str)>,
    languages: Vec<String>,
}

impl<'a> Desk<'a> {
    fn of(sheet: &'a Sheet) -> Self {
        let is = sheet.is();
        let sessions = sheet.sessions();
        let mut languages = is.languages.clone();
        for (held, _) in &sessions {
            languages.extend(held.is.languages.clone());
        }
        let spoken = sheet.interpreters.iter().flat_map(|one| &one.is.directions);
        languages.extend(spoken.flat_map(|one| [one.from.clone(), one.into.clone()]));
        let mut seen = std::collections::BTreeSet::new();
        languages.retain(|one| seen.insert(one.clone()));
        let language = |code: &str| languages.iter().position(|one| one == code).unwrap_or(0);
        let minutes = |at: DateTime| minutes_since(is, at);
        let venue =
            |code: &str| is.venues.iter().position(|one| one.code == code).unwrap_or(usize::MAX);
        let room =
            |code: &str| is.rooms().position(|(_, one)| one.code == code).unwrap_or(usize::MAX);
        let mut booths = Vec::new();
        let mut numbered = Vec::new();
        for (session, (held, into)) in sessions.iter().enumerate() {
            let (Some(starts), Some(ends)) = (held.starts(), held.ends()) else { continue };
            for &one in into {
                booths.push((*held, one));
                numbered.push(Booth {
                    session,
                    from: minutes(starts),
                    to: minutes(ends),
                    into: language(one),
                    sources: into
                        .iter()
                        .filter(|other| **other != one)
                        .map(|one| language(one))
                        .collect(),
                    venue: venue(&held.place.venue),
                    room: room(&held.place.room),
                });
            }
        }
        let interpreters = sheet.interpreters.iter().map(|one| seating::Interpreter {
            directions: one
                .is
                .directions
                .iter()
                .map(|direction| (language(&direction.from), language(&direction.into)))
                .collect(),
            away: one.is.away.iter().map(|away| (minutes(away.from), minutes(away.to))).collect(),
        });
        let agreed = &is.interpretation;
        let service = Service {
            terms: Terms {
                team: agreed.team,
                alone: agreed.alone,
                day: agreed.day,
                running: agreed.running,
                pause: agreed.pause,
                relay: agreed.relay,
            },
            booths: numbered,
            interpreters: interpreters.collect(),
            ways: is
                .transfers
                .iter()
                .map(|way| (venue(&way.from), venue(&way.to), way.minutes))
                .collect(),
        };
        Self { sheet, service, booths, languages }
    }

    /// The roster as it stands, for booths and people that still are there.
    fn seats(&self, which: impl Fn(&Seat) -> bool) -> seating::Roster {
        let mut seats = vec![Vec::new(); self.booths.len()];
        let number: BTreeMap<(&str, &str), usize> = self
            .booths
            .iter()
            .enumerate()
            .map(|(number, (held, booth))| ((held.code.as_str(), *booth), number))
            .collect();
        for seat in self.sheet.seats().iter().filter(|seat| which(seat)) {
            let people = &self.sheet.interpreters;
            let who = people.iter().position(|one| one.code == seat.interpreter);
            let booth = number.get(&(seat.session.as_str(), seat.booth.as_str()));
            if let (Some(who), Some(&booth)) = (who, booth) {
                seats[booth].push(who);
            }
        }
        seats
    }

    fn language(&self, number: usize) -> String {
        self.languages.get(number).cloned().unwrap_or_default()
    }

    fn moment(&self, minutes: i64) -> DateTime {
        let midnight = self.sheet.is().starts.to_datetime(jiff::civil::Time::midnight());
        midnight.checked_add(jiff::Span::new().minutes(minutes)).unwrap_or(midnight)
    }

    fn broken(&self, broken: &Broken) -> Trouble {
        let at = |booth: usize| Some(self.moment(self.service.booths[booth].from));
        let new = |rule: &'static str, booths: &[usize], interpreter: Option<usize>| Trouble {
            rule,
            sessions: booths.iter().map(|&one| self.booths[one].0.code.clone()).collect(),
            into: booths.first().map(|&one| self.booths[one].1.to_owned()).into_iter().collect(),
            interpreter: interpreter
                .map(|one| self.sheet.interpreters[one].code.clone())
                .unwrap_or_default(),
            at: booths.first().and_then(|&one| at(one)),
            ..Trouble::default()
        };
        match *broken {
            Broken::Short { booth, needs, has } => {
                Trouble { needs: needs as i64, has: has as i64, ..new("short", &[booth], None) }
            }
            Broken::Direction { booth, interpreter } => {
                new("direction-of", &[booth], Some(interpreter))
            }
            Broken::Source { booth, language } => {
                Trouble { from: self.language(language), ..new("source", &[booth], None) }
            }
            Broken::Away { booth, interpreter } => new("away", &[booth], Some(interpreter)),
            Broken::Twice { interpreter, booths } => {
                new("twice", &[booths.0, booths.1], Some(interpreter))
            }
            Broken::Way { interpreter, booths, needs, has } => {
                Trouble { needs, has, ..new("way", &[booths.0, booths.1], Some(interpreter)) }
            }
            Broken::Day { interpreter, day, works, most } => Trouble {
                at: Some(self.moment(day * seating::DAY)),
                needs: works,
                has: most,
                ..new("day-of", &[], Some(interpreter))
            },
            Broken::Running { interpreter, booth, works, most } => {
                Trouble { needs: works, has: most, ..new("running", &[booth], Some(interpreter)) }
            }
        }
    }
}

/// By the clock of the place, since the midnight before the conference.
fn minutes_since(is: &Particulars, at: DateTime) -> i64 {
    let days = at.date().since(is.starts).map_or(0, |span| i64::from(span.get_days()));
    days * seating::DAY + crate::conferences::kinds::minutes(at.time())
}

/// Keeps a roster that was computed from the sheet as it was at `seen`, 0 where there was none.
pub async fn keep(
    tx: &mut Tx,
    actor: &Actor,
    conference: &str,
    seen: i64,
    version: i64,
    mut seats: Vec<Seat>,
) -> Result<Roster> {
    actor.may_organise(conference)?;
    let last = store::latest(tx, conference).await?;
    if last.as_ref().map_or(0, |last| last.revision) != seen {
        return Err(Error::Conflict("roster-collision"));
    }
    seats.sort();
    seats.dedup_by(|a, b| {
        (&a.session, &a.booth, &a.interpreter) == (&b.session, &b.booth, &b.interpreter)
    });
    let next = Roster {
        conference: conference.to_owned(),
        revision: seen + 1,
        version,
        seats,
        told_at: None,
        recorded_at: At::now(),
        recorded_by: actor.name().to_owned(),
        replaced_at: None,
    };
    if let Some(last) = last.filter(|last| last.version == version && last.seats == next.seats) {
        return Ok(last);
    }
    store::replace(tx, &next).await?;
    store::insert(tx, &next).await?;
    let told = serde_json::json!({
        "revision": next.revision, "version": next.version, "seats": next.seats,
    });
    audit::log(tx, actor, "roster.kept", &format!("conference/{conference}"), &told).await?;
    Ok(next)
}

/// Decides by hand who sits in one booth; nobody here gives it back to the search.
pub async fn seat(
    tx: &mut Tx,
    actor: &Actor,
    conference: &str,
    seen: i64,
    session: &str,
    booth: &str,
    interpreters: &[String],
) -> Result<Roster> {
    actor.may_organise(conference)?;
    let sheet = Sheet::read(tx, actor, conference).await?.ok_or(Error::NotFound)?;
    let is_booth =
        |(held, booths): &(&Held, Vec<&str>)| held.code == session && booths.contains(&booth);
    if !sheet.sessions().iter().any(is_booth) {
        return Err(Error::NotFound);
    }
    for code in interpreters {
        if sheet.interpreter(code).is_none() {
            return Err(Error::invalid("interpreter", "person-unknown").with("code", code));
        }
    }
    let mut seats: Vec<Seat> = sheet
        .seats()
        .iter()
        .filter(|seat| seat.session != session || seat.booth != booth)
        .cloned()
        .collect();
    seats.extend(interpreters.iter().map(|code| Seat {
        session: session.to_owned(),
        booth: booth.to_owned(),
        interpreter: code.clone(),
        by_hand: true,
    }));
    keep(tx, actor, conference, seen, sheet.version.number, seats).await
}

/// Notes that the interpreters are told of the roster as it is now; returns those whose seats
/// changed since they were last told.
pub async fn tell(
    tx: &mut Tx,
    actor: &Actor,
    conference: &str,
    seen: i64,
) -> Result<Vec<Interpreter>> {
    actor.may_organise(conference)?;
    let roster = store::latest(tx, conference).await?.ok_or(Error::NotFound)?;
    if roster.revision != seen {
        return Err(Error::Conflict("roster-collision"));
    }
    let before = store::last_told(tx, conference).await?;
    let of = |roster: Option<&Roster>, code: &str| -> Option<(i64, Vec<(String, String)>)> {
        let roster = roster?;
        let seats = roster.seats.iter().filter(|seat| seat.interpreter == code);
        Some((
            roster.version,
            seats.map(|seat| (seat.session.clone(), seat.booth.clone())).collect(),
        ))
    };
    let all = super::all(tx, conference).await?;
    let concerned: Vec<Interpreter> = all
        .into_iter()
        .filter(|one| !one.is.email.is_empty())
        .filter(|one| of(before.as_ref(), &one.code) != of(Some(&roster), &one.code))
        .collect();
    store::told(tx, conference, seen, &At::now()).await?;
    let names: Vec<&str> = concerned.iter().map(|one| one.code.as_str()).collect();
    let told = serde_json::json!({"revision": seen, "interpreters": names});
    audit::log(tx, actor, "roster.told", &format!("conference/{conference}"), &told).await?;
    Ok(concerned)
}

/// The interpreters of each session as the roster says now, for letters about its changes.
pub(crate) async fn seated(
    conn: &mut Conn,
    conference: &str,
) -> Result<Vec<(Interpreter, String)>> {
    let Some(roster) = store::latest(conn, conference).await? else { return Ok(Vec::new()) };
    let all = super::all(conn, conference).await?;
    Ok(roster
        .seats
        .iter()
        .filter_map(|seat| {
            let one = all.iter().find(|one| one.code == seat.interpreter)?;
            Some((one.clone(), seat.session.clone()))
        })
        .collect())
}
