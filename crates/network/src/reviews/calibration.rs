//! Who is harsh and who is mild, and how far jurors agree, on each criterion and in all.

use panel::{Agreement, Calibration, Level, Rating};

use super::{Juror, Review, jurors, mean, read_of, readable, store};
use crate::{Actor, Conn, Result, calls::Call, ids::SubmissionId, submissions::Submission};

/// The same scores give the same figures.
const SEED: u64 = 1;

#[derive(Clone, Debug)]
pub struct Calibrated {
    pub call: Call,
    pub jurors: Vec<Juror>,
    pub submissions: Vec<Submission>,
    /// Of the weighted means; applications and jurors are places in the lists above. `None`
    /// while nobody has given scores.
    pub model: Option<Calibration>,
    /// Of the weighted means as first given, before anybody saw anybody else's.
    pub all: Option<Agreement>,
    pub criteria: Vec<(String, Option<Agreement>)>,
    pub given: usize,
    pub seats: usize,
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

/// What the scores given so far allow to be said. `places` is how many can be chosen.
pub async fn calibrated(
    conn: &mut Conn,
    actor: &Actor,
    call: &str,
    places: Option<usize>,
) -> Result<Calibrated> {
    actor.may_run_jury()?;
    let call = readable(conn, call).await?;
    let jurors = jurors(conn, actor, &call.code).await?;
    let submissions = read_of(conn, &call).await?;
    let seats = store::seats(conn, &call.code).await?;
    let counts = |review: &Review| {
        review.given
            && seats.iter().any(|seat| {
                (&seat.submission, &seat.account) == (&review.submission, &review.account)
            })
    };
    let latest: Vec<Review> =
        store::reviews(conn, &call.code).await?.into_iter().filter(&counts).collect();
    let first: Vec<Review> =
        store::first_given(conn, &call.code).await?.into_iter().filter(&counts).collect();
    let place = |review: &Review| {
        let application = place_of(&submissions, &review.submission)?;
        let juror = jurors.iter().position(|juror| juror.account == review.account)?;
        Some((application, juror))
    };
    let ratings = |of: &[Review], score: &dyn Fn(&Review) -> Option<f64>| -> Vec<Rating> {
        let rated = of.iter().filter_map(|review| {
            let (application, juror) = place(review)?;
            Some(Rating { application, juror, score: score(review)? })
        });
        rated.collect()
    };
    let whole = |review: &Review| mean(&call, &review.scores);
    let places = places.unwrap_or(submissions.len());
    let model = panel::calibrate(&ratings(&latest, &whole), places, SEED);
    let all = panel::agreement(&ratings(&first, &whole), Level::Interval, SEED);
    let criteria = call
        .says
        .rubric
        .iter()
        .map(|criterion| {
            let one = |review: &Review| {
                review.scores.get(&criterion.code).map(|score| score.score as f64)
            };
            let found = panel::agreement(&ratings(&first, &one), Level::Ordinal, SEED);
            (criterion.code.clone(), found)
        })
        .collect();
    let given = latest.len();
    Ok(Calibrated { model, all, criteria, given, seats: seats.len(), jurors, submissions, call })
}

fn place_of(submissions: &[Submission], id: &SubmissionId) -> Option<usize> {
    submissions.iter().position(|one| one.id == *id)
}
