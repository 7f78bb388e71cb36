//! Made-up conferences of any size, in the proportions of the real ones: for tests, benches and
//! demonstrations. The same seed gives the same conference.

use std::collections::BTreeMap;

use rand::{Rng, SeedableRng, rngs::Xoshiro256PlusPlus};

use crate::{Instance, Limits, Room, Session, below};

/// How large a conference to make up.
#[derive(Clone, Copy, Debug)]
pub struct Size {
    pub sessions: usize,
    pub rooms: usize,
    pub days: usize,
    /// Delegates whose choices of sessions are known.
    pub delegates: usize,
}

impl Size {
    /// 120 sessions in 8 rooms and 24 slots.
    pub const FULL: Self = Self { sessions: 120, rooms: 8, days: 3, delegates: 170 };
}

const THEMES: [&str; 4] = ["citizenship", "health", "environment", "economy"];
/// In which delegates are at home, and for which regional forums are held.
pub const REGIONS: [&str; 5] = ["africa", "arab", "asia", "europe", "lac"];
const SLOTS_PER_DAY: usize = 8;
const EVERYBODY: u32 = 600;

/// Makes up a conference: plenaries alone in their slot, forums by theme and region, workshops,
/// case studies and side events; speakers, some of them away at times; delegates with themes and
/// a region of their own, from whose choices audiences and overlaps are counted.
pub fn generate(size: Size, seed: u64) -> Instance {
    made(size, None, seed)
}

/// As [`generate`], for delegates whose homes are known: one of [`REGIONS`] for each. The more there
/// are, the more of the sessions that suit them each leaves out.
pub fn generate_for(size: Size, homes: &[&str], seed: u64) -> Instance {
    made(Size { delegates: homes.len(), ..size }, Some(homes), seed)
}

fn made(size: Size, homes: Option<&[&str]>, seed: u64) -> Instance {
    let mut rng = Xoshiro256PlusPlus::seed_from_u64(seed);
    let mut sessions: Vec<Session> = Vec::new();
    for (kind, count) in kinds(size.sessions) {
        for number in 0..count {
            let id = sessions.len();
            sessions.push(session(id, kind, number, size, &mut rng));
        }
    }
    let everybody = homes.map_or(EVERYBODY, |homes| EVERYBODY.max(homes.len() as u32));
    for session in sessions.iter_mut().filter(|session| session.exclusive) {
        session.expected = everybody;
    }
    let pairs = audiences(&mut sessions, size.delegates, homes, &mut rng);
    let plenaries = kinds(size.sessions)[0].1;
    let interpreted = sessions.iter().filter(|s| s.interp.len() > 1).count();
    let teams = |share: f64| {
        // Full days would leave no freedom: a quarter more teams than the work needs.
        (1.25 * share * interpreted as f64 / (6 * size.days) as f64).ceil().max(2.0) as usize
    };
    let slots = size.days * SLOTS_PER_DAY;
    Instance {
        name: format!("made-up-{}", size.sessions),
        seed: Some(seed),
        rules: Limits {
            hard_capacity_share: 0.5,
            overflow_weight: 1,
            pref_day_weight: 200,
            max_team_slots_per_day: 6,
            max_team_consecutive: 3,
            ..Limits::default()
        },
        days: size.days,
        slots_per_day: SLOTS_PER_DAY,
        opening: Some(0),
        closing: Some(plenaries - 1),
        rooms: (0..size.rooms).map(|number| room(number, everybody)).collect(),
        teams: [("en", teams(1.0)), ("fr", teams(0.75)), ("es", teams(0.65))]
            .map(|(language, teams)| (language.to_owned(), teams))
            .into(),
        precedence: order(&sessions, plenaries),
        unavailable: away(&sessions, size, slots, &mut rng),
        pairs,
        sessions,
        ..Instance::default()
    }
}

/// How many sessions of each kind.
fn kinds(sessions: usize) -> [(&'static str, usize); 8] {
    let share = |of_40: usize| (sessions * of_40).div_ceil(40);
    let mut kinds = [
        ("plenary", if sessions < 20 { 2 } else { 6 }),
        ("mayors", 1),
        ("drafting", if sessions < 20 { 1 } else { 3 }),
        ("thematic", share(8)),
        ("regional", share(5)),
        ("workshop", share(6)),
        ("case", share(8)),
        ("side", 0),
    ];
    let mut left = sessions;
    for (_, count) in &mut kinds {
        *count = (*count).min(left);
        left -= *count;
    }
    kinds[7].1 = left;
    kinds
}

fn session(id: usize, kind: &str, number: usize, size: Size, rng: &mut impl Rng) -> Session {
    let mut one_in = |n: usize| below(rng, n) == 0;
    let all = ["en", "fr", "es"].as_slice();
    let two = if one_in(2) { &["en", "fr"][..] } else { &["en", "es"][..] };
    let dur = if kind == "mayors" || (kind == "workshop" && !one_in(5)) { 2 } else { 1 };
    let interp = match kind {
        "plenary" | "mayors" => all,
        "thematic" | "drafting" if one_in(4) => all,
        "thematic" | "drafting" => two,
        "regional" if !one_in(5) => two,
        "case" if !one_in(3) => two,
        _ => &[],
    };
    let people = size.sessions * 2 + 8;
    let speakers = match kind {
        "plenary" | "thematic" | "regional" => 4,
        "mayors" => 6,
        "drafting" => 8,
        _ => 1 + below(rng, 3),
    };
    let speakers = if kind == "drafting" {
        (0..8).map(|member| member * 5).collect()
    } else {
        pick(speakers, people, rng)
    };
    let theme = match kind {
        "thematic" => Some(THEMES[number % THEMES.len()]),
        "workshop" | "case" | "side" => Some(THEMES[below(rng, THEMES.len())]),
        _ => None,
    };
    let region = match kind {
        "regional" => Some(REGIONS[number % REGIONS.len()]),
        "case" => Some(REGIONS[below(rng, REGIONS.len())]),
        _ => None,
    };
    Session {
        id,
        kind: kind.to_owned(),
        title: format!("{kind} {}", number + 1),
        dur,
        interp: interp.iter().map(|&language| language.to_owned()).collect(),
        theme: theme.map(str::to_owned),
        region: region.map(str::to_owned),
        exclusive: kind == "plenary",
        speakers,
        expected: match kind {
            "plenary" => EVERYBODY,
            "mayors" => 43,
            _ => 30,
        },
        pref_days: (kind == "mayors").then(|| vec![0, 1]),
        ..Session::default()
    }
}

/// So many different numbers below `of`, in order.
fn pick(count: usize, of: usize, rng: &mut impl Rng) -> Vec<u32> {
    let mut picked = Vec::new();
    while picked.len() < count.min(of) {
        let number = below(rng, of) as u32;
        if let Err(place) = picked.binary_search(&number) {
            picked.insert(place, number);
        }
    }
    picked
}

/// Counts who wants what: sets the people expected and returns how many want both of two.
fn audiences(
    sessions: &mut [Session],
    delegates: usize,
    homes: Option<&[&str]>,
    rng: &mut impl Rng,
) -> Vec<(usize, usize, i64)> {
    // rooms are as large as they are: of more people, fewer want each session
    let of = 100 * delegates.max(Size::FULL.delegates) / Size::FULL.delegates;
    let mut audience = vec![0; sessions.len()];
    let mut both = BTreeMap::new();
    for delegate in 0..delegates {
        let mine = [THEMES[below(rng, 4)], THEMES[below(rng, 4)]];
        let drawn = REGIONS[below(rng, 5)];
        let home = homes.map_or(drawn, |homes| homes[delegate]);
        let wanted: Vec<usize> = (0..sessions.len())
            .filter(|&s| below(rng, of) < interest(&sessions[s], mine, home))
            .collect();
        for (k, &a) in wanted.iter().enumerate() {
            audience[a] += 1;
            for &b in &wanted[k + 1..] {
                *both.entry((a, b)).or_insert(0) += 1;
            }
        }
    }
    for (session, people) in sessions.iter_mut().zip(audience) {
        if session.theme.is_some() || session.region.is_some() {
            session.expected = people;
        }
    }
    both.into_iter().filter(|&(_, people)| people >= 4).map(|((a, b), p)| (a, b, p)).collect()
}

/// How likely a delegate wants a session, in per cent.
fn interest(session: &Session, themes: [&str; 2], home: &str) -> usize {
    let theme = session.theme.as_deref().is_some_and(|t| themes.contains(&t));
    let region = session.region.as_deref() == Some(home);
    match session.kind.as_str() {
        "mayors" => 20,
        "thematic" => 45 + 40 * usize::from(theme),
        "regional" => 5 + 85 * usize::from(region),
        "workshop" => 4 + 12 * usize::from(theme),
        "case" => 8 + 25 * usize::from(theme) + 35 * usize::from(region),
        "side" => 7 + 20 * usize::from(theme),
        _ => 0,
    }
}

fn room(number: usize, everybody: u32) -> Room {
    let (capacity, booths) = match number {
        0 => (everybody, 3),
        1 => (200, 3),
        2 => (150, 2),
        3 => (60, 0),
        _ if number.is_multiple_of(2) => (120, 2),
        _ => (80, if number % 4 == 1 { 2 } else { 0 }),
    };
    Room { name: format!("Room {}", number + 1), capacity, booths, ..Room::default() }
}

/// Plenaries in order, drafting meetings in order and before the closing, and each thematic
/// forum's second part after its first.
fn order(sessions: &[Session], plenaries: usize) -> Vec<(usize, usize)> {
    let of = |kind: &str| -> Vec<usize> {
        sessions.iter().filter(|s| s.kind == kind).map(|s| s.id).collect()
    };
    let (plenary, drafting, thematic) = (of("plenary"), of("drafting"), of("thematic"));
    let mut order: Vec<_> = plenary.windows(2).map(|w| (w[0], w[1])).collect();
    order.extend(drafting.windows(2).map(|w| (w[0], w[1])));
    order.extend(drafting.last().map(|&last| (last, plenaries - 1)));
    // Forums of one theme stand four apart.
    order.extend(
        thematic
            .chunks(8)
            .filter(|c| c.len() == 8)
            .flat_map(|c| (0..4).map(|theme| (c[theme], c[theme + 4])).collect::<Vec<_>>()),
    );
    order
}

/// A few people miss half a day or more, but none of those whom the plenaries and the drafting
/// committee wait for.
fn away(
    sessions: &[Session],
    size: Size,
    slots: usize,
    rng: &mut impl Rng,
) -> BTreeMap<u32, Vec<usize>> {
    let needed = |person: &u32| {
        let of = |s: &&Session| s.exclusive || s.kind == "drafting";
        sessions.iter().filter(of).any(|s| s.speakers.contains(person))
    };
    pick(size.sessions / 8, size.sessions * 2, rng)
        .into_iter()
        .filter(|person| !needed(person))
        .map(|person| {
            let from = 4 * below(rng, slots / 4);
            (person, (from..(from + 4 * (1 + below(rng, 2))).min(slots)).collect())
        })
        .collect()
}
