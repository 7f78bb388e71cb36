//! Who is harsh and who is mild, and how far jurors agree, on each criterion and in all.

use std::{
    collections::{HashMap, HashSet},
    sync::{Arc, Mutex, PoisonError},
};

use panel::{Agreement, Calibration, Level, Rating};

use super::{Juror, Review, Seat, jurors, jury, mean, read_of, readable, reading};
use crate::{
    Actor, Conn, Result,
    calls::Call,
    ids::{AccountId, SubmissionId},
    submissions::Submission,
};

/// The same scores give the same figures.
const SEED: u64 = 1;

#[derive(Clone, Debug)]
pub struct Calibrated {
    pub call: Call,
    pub jurors: Vec<Juror>,
    pub submissions: Vec<Submission>,
    pub figures: Arc<Figures>,
    pub given: usize,
    pub seats: usize,
}

/// What is computed from scores. Applications and jurors are places in lists.
#[derive(Clone, Debug)]
pub struct Figures {
    /// Of the weighted means; `None` while nobody has given scores.
    pub model: Option<Calibration>,
    /// Of the weighted means as first given, before anybody saw anybody else's.
    pub all: Option<Agreement>,
    /// The same for each criterion of the rubric, in its order.
    pub criteria: Vec<Option<Agreement>>,
}

/// What figures stand on: nothing else moves them.
#[derive(Clone, Debug, PartialEq)]
struct Grounds {
    /// How many can be chosen.
    places: usize,
    latest: Vec<Rating>,
    first: Vec<Rating>,
    criteria: Vec<Vec<Rating>>,
}

impl Grounds {
    fn figures(&self) -> Figures {
        let of = |ratings: &Vec<Rating>| panel::agreement(ratings, Level::Ordinal, SEED);
        Figures {
            model: panel::calibrate(&self.latest, self.places, SEED),
            all: panel::agreement(&self.first, Level::Interval, SEED),
            criteria: self.criteria.iter().map(of).collect(),
        }
    }
}

/// Figures that were computed, kept with the scores they stand on: drawing them takes time, reading
/// the scores does not. Cheap to clone; may be lost at any time.
#[derive(Clone, Default)]
pub struct Kept(Arc<Mutex<Vec<Computed>>>);

type Computed = (Grounds, Arc<Figures>);

/// Of how many calls figures are kept.
const ROOM: usize = 8;

impl Kept {
    async fn get(&self, grounds: Grounds) -> Result<Arc<Figures>> {
        let held = || self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, figures)) = held().iter().find(|(one, _)| *one == grounds) {
            return Ok(figures.clone());
        }
        let work = tokio::task::spawn_blocking(move || {
            let figures = Arc::new(grounds.figures());
            (grounds, figures)
        });
        let (grounds, figures) = work.await.map_err(|_| crate::Error::NotFound)?;
        let mut held = held();
        held.truncate(ROOM - 1);
        held.insert(0, (grounds, figures.clone()));
        Ok(figures)
    }
}

/// How much may be built on an agreement. The limits are Krippendorff's: 0.8 for firm
/// conclusions, two thirds for tentative ones (*Content Analysis*, chapter 11).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Strength {
    Firm,
    Tentative,
    Weak,
    /// No better than chance.
    None,
}

impl Strength {
    pub fn of(agreement: &Agreement) -> Self {
        match agreement.alpha {
            alpha if alpha >= 0.8 => Self::Firm,
            alpha if alpha >= 2.0 / 3.0 => Self::Tentative,
            alpha if alpha > 0.0 => Self::Weak,
            _ => Self::None,
        }
    }

    pub fn code(self) -> &'static str {
        match self {
            Self::Firm => "firm",
            Self::Tentative => "tentative",
            Self::Weak => "weak",
            Self::None => "none",
        }
    }
}

/// What the scores given so far allow to be said.
pub async fn calibrated(
    conn: &mut Conn,
    actor: &Actor,
    call: &str,
    kept: &Kept,
) -> Result<Calibrated> {
    actor.may_run_jury()?;
    let call = readable(conn, call).await?;
    let jurors = jurors(conn, actor, &call.code).await?;
    let submissions = read_of(conn, &call).await?;
    let seats = jury::store::seats(conn, &call.code).await?;
    let (first, latest) = counted(conn, &call, &seats).await?;
    let application: HashMap<&SubmissionId, usize> =
        submissions.iter().enumerate().map(|(place, one)| (&one.id, place)).collect();
    let juror: HashMap<&AccountId, usize> =
        jurors.iter().enumerate().map(|(place, one)| (&one.account, place)).collect();
    let ratings = |of: &[Review], score: &dyn Fn(&Review) -> Option<f64>| -> Vec<Rating> {
        let rated = of.iter().filter_map(|review| {
            Some(Rating {
                application: *application.get(&review.submission)?,
                juror: *juror.get(&review.account)?,
                score: score(review)?,
            })
        });
        rated.collect()
    };
    let whole = |review: &Review| mean(&call, &review.scores);
    let one = |code: &str, review: &Review| review.scores.get(code).map(|s| s.score as f64);
    let grounds = Grounds {
        places: match call.says.caps.all {
            0 => submissions.len(),
            most => most as usize,
        },
        latest: ratings(&latest, &whole),
        first: ratings(&first, &whole),
        criteria: call
            .says
            .rubric
            .iter()
            .map(|criterion| ratings(&first, &|review| one(&criterion.code, review)))
            .collect(),
    };
    let figures = kept.get(grounds).await?;
    let given = latest.len();
    Ok(Calibrated { figures, given, seats: seats.len(), jurors, submissions, call })
}

/// The reviews from a seat as they were given first, and as they hold.
async fn counted(
    conn: &mut Conn,
    call: &Call,
    seats: &[Seat],
) -> Result<(Vec<Review>, Vec<Review>)> {
    let seats: HashSet<(&SubmissionId, &AccountId)> =
        seats.iter().map(|seat| (&seat.submission, &seat.account)).collect();
    let (mut first, mut latest): (Vec<Review>, Vec<Review>) = (vec![], vec![]);
    for review in reading::store::given(conn, &call.code).await? {
        let key = (&review.submission, &review.account);
        if !seats.contains(&key) {
            continue;
        }
        // rows of one seat follow each other, the first given first
        match latest.last_mut().filter(|last| (&last.submission, &last.account) == key) {
            Some(last) => *last = review,
            None => {
                first.push(review.clone());
                latest.push(review);
            }
        }
    }
    Ok((first, latest))
}
