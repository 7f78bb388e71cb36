//! Who sits in which interpretation booth: interpreters with their directions, what they can
//! work, and the booths of a programme. Rules are judged as plainly as they are written
//! ([`judge`]); a search seats people so that all of them hold ([`seat`]); where that is
//! impossible, counting says why ([`shortages`]).
//!
//! A booth is named by the language spoken in it. Times are minutes since a midnight of the
//! caller's; languages, interpreters, sessions and venues go by number.

mod seat;
mod shortage;

pub use seat::seat;
pub use shortage::{Lack, Shortfall, shortages};

/// The figures behind the rules, as an agreement with interpreters states them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Terms {
    /// Interpreters in a booth.
    pub team: usize,
    /// A session of at most so many minutes may do with one.
    pub alone: i64,
    /// Minutes that one interpreter works in a day, at most.
    pub day: i64,
    /// Minutes without a pause, at most.
    pub running: i64,
    /// Minutes that count as a pause.
    pub pause: i64,
    /// Whether a booth may listen to another booth for a language that nobody in it understands.
    pub relay: bool,
}

/// One booth of one session.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Booth {
    pub session: usize,
    pub from: i64,
    pub to: i64,
    /// The language spoken in it.
    pub into: usize,
    /// The other languages of the session.
    pub sources: Vec<usize>,
    pub venue: usize,
    pub room: usize,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Interpreter {
    /// `(from, into)`
    pub directions: Vec<(usize, usize)>,
    /// `(from, to)`
    pub away: Vec<(i64, i64)>,
}

/// Everything that has to be settled.
#[derive(Clone, Debug)]
pub struct Service {
    pub terms: Terms,
    pub booths: Vec<Booth>,
    pub interpreters: Vec<Interpreter>,
    /// Minutes from one venue to another, in both directions.
    pub ways: Vec<(usize, usize, i64)>,
}

/// Who sits in each booth.
pub type Roster = Vec<Vec<usize>>;

/// A rule that a roster breaks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Broken {
    /// Too few in a booth.
    Short {
        booth: usize,
        needs: usize,
        has: usize,
    },
    /// Works from none of the languages of this session into that of the booth.
    Direction {
        booth: usize,
        interpreter: usize,
    },
    /// Nobody in the booth understands this language.
    Source {
        booth: usize,
        language: usize,
    },
    Away {
        booth: usize,
        interpreter: usize,
    },
    /// In two booths at once.
    Twice {
        interpreter: usize,
        booths: (usize, usize),
    },
    /// No time for the way.
    Way {
        interpreter: usize,
        booths: (usize, usize),
        needs: i64,
        has: i64,
    },
    Day {
        interpreter: usize,
        day: i64,
        works: i64,
        most: i64,
    },
    /// Too long without a pause, from this booth on.
    Running {
        interpreter: usize,
        booth: usize,
        works: i64,
        most: i64,
    },
}

pub const DAY: i64 = 24 * 60;

impl Service {
    /// Interpreters that a booth needs.
    pub fn needs(&self, booth: usize) -> usize {
        let booth = &self.booths[booth];
        if booth.to - booth.from <= self.terms.alone { 1 } else { self.terms.team }
    }

    /// Whether somebody can be of use in a booth: their languages, and whether they are there.
    pub fn can(&self, interpreter: usize, booth: usize) -> bool {
        self.understands(interpreter, booth).next().is_some() && !self.is_away(interpreter, booth)
    }

    /// The languages of the session that somebody takes into that of the booth.
    pub fn understands(&self, interpreter: usize, booth: usize) -> impl Iterator<Item = usize> {
        let (one, booth) = (&self.interpreters[interpreter], &self.booths[booth]);
        booth.sources.iter().copied().filter(|from| one.directions.contains(&(*from, booth.into)))
    }

    fn is_away(&self, interpreter: usize, booth: usize) -> bool {
        let booth = &self.booths[booth];
        let away = &self.interpreters[interpreter].away;
        away.iter().any(|&(from, to)| from < booth.to && booth.from < to)
    }

    fn way(&self, a: usize, b: usize) -> i64 {
        let joins =
            |way: &&(usize, usize, i64)| (way.0, way.1) == (a, b) || (way.1, way.0) == (a, b);
        self.ways.iter().find(joins).map_or(0, |way| way.2)
    }

    /// What one person's booths break, given in the order in which they begin.
    fn person(&self, interpreter: usize, booths: &[usize], mut told: impl FnMut(Broken)) {
        let (mut day, mut works) = (i64::MIN, 0);
        let (mut ends, mut begun, mut running) = (i64::MIN, 0, 0);
        let mut before: Option<usize> = None;
        for &number in booths {
            let booth = &self.booths[number];
            if self.is_away(interpreter, number) {
                told(Broken::Away { booth: number, interpreter });
            }
            if let Some(last) = before {
                let gap = booth.from - self.booths[last].to;
                let needs = self.way(self.booths[last].venue, booth.venue);
                if gap < 0 {
                    told(Broken::Twice { interpreter, booths: (last, number) });
                } else if gap < needs {
                    told(Broken::Way { interpreter, booths: (last, number), needs, has: gap });
                }
            }
            let minutes = booth.to - booth.from;
            if booth.from.div_euclid(DAY) != day {
                (day, works) = (booth.from.div_euclid(DAY), 0);
            }
            let most = self.terms.day;
            if works <= most && works + minutes > most {
                told(Broken::Day { interpreter, day, works: works + minutes, most });
            }
            works += minutes;
            if before.is_none() || booth.from - ends >= self.terms.pause {
                (begun, running) = (number, 0);
            }
            // One session longer than that alone is its own pause: turns within the booth.
            let most = self.terms.running.max(minutes);
            if running <= most && running + minutes > most {
                told(Broken::Running { interpreter, booth: begun, works: running + minutes, most });
            }
            running += minutes;
            ends = ends.max(booth.to);
            before = Some(number);
        }
    }

    /// Languages of a session that nobody of these takes into that of the booth.
    fn deaf_to(&self, booth: usize, team: &[usize]) -> Vec<usize> {
        let heard = |from: &usize| {
            team.iter().any(|&one| self.understands(one, booth).any(|known| known == *from))
        };
        self.booths[booth].sources.iter().copied().filter(|from| !heard(from)).collect()
    }
}

/// Each person's booths, in the order in which they begin.
pub fn booths_of(service: &Service, roster: &Roster) -> Vec<Vec<usize>> {
    let mut all = vec![Vec::new(); service.interpreters.len()];
    for (booth, team) in roster.iter().enumerate() {
        for &interpreter in team {
            all[interpreter].push(booth);
        }
    }
    for booths in &mut all {
        booths.sort_by_key(|&booth| (service.booths[booth].from, booth));
    }
    all
}

/// Every rule that a roster breaks.
pub fn judge(service: &Service, roster: &Roster) -> Vec<Broken> {
    let mut all = Vec::new();
    for (booth, team) in roster.iter().enumerate() {
        let (needs, has) = (service.needs(booth), team.len());
        if has < needs {
            all.push(Broken::Short { booth, needs, has });
        }
        for &interpreter in team {
            if service.understands(interpreter, booth).next().is_none() {
                all.push(Broken::Direction { booth, interpreter });
            }
        }
        if has > 0 && !service.terms.relay {
            let deaf = service.deaf_to(booth, team);
            all.extend(deaf.into_iter().map(|language| Broken::Source { booth, language }));
        }
    }
    for (interpreter, booths) in booths_of(service, roster).iter().enumerate() {
        service.person(interpreter, booths, |broken| all.push(broken));
    }
    all
}
