//! Panels: what all cities of the network together teach about one measurement, learnt in the
//! background and kept, so that a page never computes it.
//!
//! Real and invented cities never teach each other.

mod store;

use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    sync::{Arc, LazyLock, Mutex, PoisonError},
};

use indices::{forecast::PanelPrior, progress::Observed};
use serde::{Deserialize, Serialize};

use crate::{
    Actor, Conn, Db, Result, Tx, audit, forecasts,
    ids::{At, CityCode, Known, PanelId},
    jobs,
    observations::{Period, Place},
};

/// The kind of job that learns what is due.
pub const KIND: &str = "panel";

/// A panel is learnt anew after so long, or once it has grown by a tenth.
const KEPT_SECONDS: i64 = 24 * 60 * 60;

/// What is known of how a measurement moves, and from how many cities.
#[derive(Clone, Debug, PartialEq)]
pub struct Learnt {
    pub id: PanelId,
    pub prior: PanelPrior,
}

/// A panel without what it taught.
#[derive(Clone, Debug, PartialEq)]
pub struct Panel {
    pub id: PanelId,
    pub measurement: String,
    pub kind: String,
    pub cities: i64,
    pub figures: i64,
    pub recorded_at: At,
}

/// One city's part of a panel: time and value, in order.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Member {
    pub city: CityCode,
    pub values: Vec<(f64, f64)>,
}

/// A figure as a panel sees it.
struct Seen {
    city: CityCode,
    kind: String,
    place: Place,
    period: Period,
    value: f64,
    standard_error: Option<f64>,
}

/// Notes that figures of these measurements changed, and asks for their panels to be learnt.
pub(crate) async fn touched(
    tx: &mut Tx,
    measurements: impl IntoIterator<Item = &str>,
) -> Result<()> {
    let at = At::now();
    for measurement in measurements.into_iter().collect::<BTreeSet<_>>() {
        store::touch(tx, measurement, &at).await?;
    }
    jobs::enqueue_once(tx, KIND).await
}

/// Asks again for what was too early to learn. For the tidying of every hour.
pub async fn remind(tx: &mut Tx) -> Result<()> {
    if store::due(tx).await?.is_empty() { Ok(()) } else { jobs::enqueue_once(tx, KIND).await }
}

/// Learns what is due, measurement by measurement, each in a transaction of its own; how many
/// were learnt. Forecasts that follow from a panel are made anew with it.
pub async fn learn_due(db: &Db, now: &At) -> Result<usize> {
    let due = store::due(&mut *db.read().await?).await?;
    let mut learnt = 0;
    for (measurement, since) in due {
        if learn(db, &measurement, &since, now).await? {
            learnt += 1;
        }
    }
    Ok(learnt)
}

async fn learn(db: &Db, measurement: &str, since: &At, now: &At) -> Result<bool> {
    let mut conn = db.read().await?;
    let held = store::held(&mut conn, measurement).await?;
    let figures = store::figures(&mut conn, measurement).await?;
    let is_early = held.iter().any(|one| one.recorded_at.plus(KEPT_SECONDS) > *now);
    let known: i64 = held.iter().map(|one| one.figures).sum();
    if is_early && figures * 10 < known * 11 && figures * 10 > known * 9 {
        return Ok(false);
    }
    let seen = store::seen(&mut conn, measurement).await?;
    drop(conn);
    let mut tx = db.begin().await?;
    let program = Actor::program("panel");
    let mut taught = false;
    for kind in ["real", "invented"] {
        let of_kind: Vec<&Seen> = seen.iter().filter(|one| one.kind == kind).collect();
        let earlier = held.iter().find(|one| one.kind == kind);
        if of_kind.is_empty() && earlier.is_none() {
            continue;
        }
        let (cities, members) = series(&of_kind);
        let until = cities.iter().flatten().map(|one| one.year).fold(f64::NEG_INFINITY, f64::max);
        let prior = PanelPrior::fit(&cities, until);
        let panel = Panel {
            id: PanelId::create(),
            measurement: measurement.to_owned(),
            kind: kind.to_owned(),
            cities: cities.len() as i64,
            figures: of_kind.len() as i64,
            recorded_at: At::now(),
        };
        store::replace(&mut tx, &panel).await?;
        store::insert(&mut tx, &panel, prior.as_ref(), &members).await?;
        let subject = format!("measurement/{measurement}");
        audit::log(&mut tx, &program, "panel.learnt", &subject, &panel.id).await?;
        taught |= prior.is_some() || earlier.is_some();
    }
    store::done(&mut tx, measurement, since).await?;
    if taught {
        forecasts::follow_measurement(&mut tx, &program, measurement).await?;
    }
    tx.commit().await?;
    Ok(true)
}

/// Each city's series: of the city itself where it has a value, else of the place with most.
fn series(seen: &[&Seen]) -> (Vec<Vec<Observed>>, Vec<Member>) {
    let mut by_city: BTreeMap<&str, BTreeMap<Place, Vec<&Seen>>> = BTreeMap::new();
    for one in seen {
        let places = by_city.entry(one.city.as_str()).or_default();
        places.entry(one.place).or_default().push(one);
    }
    let mut cities = vec![];
    let mut members = vec![];
    for (city, mut places) in by_city {
        let own = places.remove(&Place::city());
        let Some(mut best) = own.or_else(|| places.into_values().max_by_key(Vec::len)) else {
            continue;
        };
        best.sort_by(|a, b| a.period.at().total_cmp(&b.period.at()));
        let values = best.iter().map(|one| (one.period.at(), one.value)).collect();
        members.push(Member { city: city.into(), values });
        cities.push(
            best.iter()
                .map(|one| Observed {
                    year: one.period.at(),
                    value: one.value,
                    standard_error: one.standard_error,
                })
                .collect(),
        );
    }
    (cities, members)
}

/// What held for the measurements of a city, by measurement.
pub async fn of_city(
    conn: &mut Conn,
    city: &CityCode,
    known: &Known,
) -> Result<BTreeMap<String, Arc<Learnt>>> {
    let held = store::of_city(conn, city, known).await?;
    let missing: Vec<&PanelId> = {
        let kept = LEARNT.lock().unwrap_or_else(PoisonError::into_inner);
        held.iter().map(|(id, _)| id).filter(|id| !kept.contains_key(*id)).collect()
    };
    if !missing.is_empty() {
        let read = store::priors(conn, &missing).await?;
        let mut kept = LEARNT.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.len() > MOST_KEPT {
            kept.clear();
        }
        kept.extend(read.into_iter().map(|one| (one.id.clone(), Arc::new(one))));
    }
    let kept = LEARNT.lock().unwrap_or_else(PoisonError::into_inner);
    let found = |(id, measurement)| Some((measurement, kept.get(&id)?.clone()));
    Ok(held.into_iter().filter_map(found).collect())
}

/// What held for one measurement of a city.
pub(crate) async fn of_measurement(
    conn: &mut Conn,
    city: &CityCode,
    measurement: &str,
) -> Result<Option<Arc<Learnt>>> {
    // A few dozen rows; one way to read is enough.
    Ok(of_city(conn, city, &Known::NOW).await?.remove(measurement))
}

/// Everybody's series that a city can be compared with, by measurement.
pub async fn members(conn: &mut Conn, city: &CityCode) -> Result<BTreeMap<String, Vec<Member>>> {
    store::members(conn, city).await
}

/// What was read, by the panel's id: a row of it never changes. A prior weighs some 2 kB.
static LEARNT: LazyLock<Mutex<HashMap<PanelId, Arc<Learnt>>>> = LazyLock::new(Mutex::default);
const MOST_KEPT: usize = 2_000;
