//! Why no roster can hold all rules, by counting: at some moment, in some stretch or on some day,
//! booths of some languages need more than those can give who work into them (Hall's condition).

use super::{DAY, Service};

/// What falls short.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lack {
    /// People at one moment.
    AtOnce,
    /// Minutes between two pauses.
    Running,
    /// Minutes of a day.
    Day,
    /// Nobody takes this language into that of the booth, and relay is not agreed.
    Direction { from: usize },
}

/// No roster can fill these booths.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shortfall {
    pub lack: Lack,
    /// Languages of the booths.
    pub into: Vec<usize>,
    /// The minute, or the first of the stretch or day.
    pub at: i64,
    pub needs: i64,
    pub has: i64,
}

/// Sets of languages are tried up to this number.
const MOST_LANGUAGES: usize = 8;

/// Proofs that something falls short, for the smallest sets of languages; none where counting
/// finds none, which does not say that there is a roster.
pub fn shortages(service: &Service) -> Vec<Shortfall> {
    let mut languages: Vec<usize> = service.booths.iter().map(|booth| booth.into).collect();
    languages.sort_unstable();
    languages.dedup();
    languages.truncate(MOST_LANGUAGES);
    let mut sets: Vec<Vec<usize>> = (1u32..1 << languages.len())
        .map(|bits| {
            let of =
                |(place, &language): (usize, &usize)| (bits >> place & 1 == 1).then_some(language);
            languages.iter().enumerate().filter_map(of).collect()
        })
        .collect();
    sets.sort_by_key(|set| (set.len(), set.clone()));
    let mut found: Vec<Shortfall> = directions(service);
    for set in &sets {
        for lack in [Lack::AtOnce, Lack::Running, Lack::Day] {
            for at in moments(service, lack) {
                let known = |one: &Shortfall| {
                    one.lack == lack
                        && one.at.div_euclid(DAY) == at.div_euclid(DAY)
                        && one.into.iter().all(|language| set.contains(language))
                };
                if found.iter().any(known) {
                    continue;
                }
                let (needs, has) = counted(service, lack, set, at);
                if needs > has {
                    found.push(Shortfall { lack, into: set.clone(), at, needs, has });
                }
            }
        }
    }
    found
}

/// Where it is worth counting: the beginnings of booths, or of days.
fn moments(service: &Service, lack: Lack) -> Vec<i64> {
    let begin = service.booths.iter().map(|booth| booth.from);
    let mut all: Vec<i64> = match lack {
        Lack::Day => begin.map(|at| at.div_euclid(DAY) * DAY).collect(),
        _ => begin.collect(),
    };
    all.sort_unstable();
    all.dedup();
    all
}

/// What booths into these languages need there, and what people can give.
fn counted(service: &Service, lack: Lack, set: &[usize], at: i64) -> (i64, i64) {
    let terms = &service.terms;
    // In any stretch of a run and a pause together, nobody works longer than the run.
    let (until, most) = match lack {
        Lack::AtOnce | Lack::Direction { .. } => (at + 1, 1),
        Lack::Running => (at + terms.running + terms.pause, longest(service, at)),
        Lack::Day => (at + DAY, terms.day),
    };
    let mut needs = 0;
    let mut able = vec![false; service.interpreters.len()];
    for (number, booth) in service.booths.iter().enumerate() {
        let minutes = booth.to.min(until) - booth.from.max(at);
        if minutes <= 0 || !set.contains(&booth.into) {
            continue;
        }
        needs += minutes * service.needs(number) as i64;
        for (one, able) in able.iter_mut().enumerate() {
            *able |= service.can(one, number);
        }
    }
    (needs, most * able.iter().filter(|able| **able).count() as i64)
}

/// The most that one person works in a stretch: the agreed run, or one long session.
fn longest(service: &Service, at: i64) -> i64 {
    let until = at + service.terms.running + service.terms.pause;
    let within = service.booths.iter().filter(|booth| booth.from < until && at < booth.to);
    within.map(|booth| booth.to - booth.from).max().unwrap_or(0).max(service.terms.running)
}

fn directions(service: &Service) -> Vec<Shortfall> {
    let mut found: Vec<Shortfall> = Vec::new();
    if service.terms.relay {
        return found;
    }
    for booth in &service.booths {
        for &from in &booth.sources {
            let somebody =
                service.interpreters.iter().any(|one| one.directions.contains(&(from, booth.into)));
            let lack = Lack::Direction { from };
            if !somebody && !found.iter().any(|one| one.lack == lack && one.into == [booth.into]) {
                found.push(Shortfall {
                    lack,
                    into: vec![booth.into],
                    at: booth.from,
                    needs: 1,
                    has: 0,
                });
            }
        }
    }
    found
}
