//! The order of the submissions of a call, as far as the scores tell it.

use std::collections::HashMap;

use panel::Placed;

use super::{Decision, store};
use crate::{
    Actor, Conn, Result, awards,
    calls::Call,
    cities,
    ids::{Known, SubmissionId},
    reviews::{self, Calibrated, Kept},
    submissions::Submission,
};

/// Where the line is between those that the scores speak for and the others.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Line {
    /// After so many places: the call caps them.
    Places(usize),
    /// At this score: the call does not cap the number.
    Score(f64),
}

/// The middle of the scale.
const MIDDLE: f64 = 3.0;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Suggestion {
    /// Above the line, however the jurors' spread falls.
    Accept,
    /// The interval crosses the line: scores do not decide this one.
    Open,
    /// Below the line, however the spread falls.
    Decline,
    /// High enough, but a cap of country or region is full with better ones.
    Capped,
    /// Nobody has scored it.
    Unread,
    /// There is a shortlist, and it is not on it: the jury did not read it.
    NotShortlisted,
}

impl Suggestion {
    pub fn code(self) -> &'static str {
        match self {
            Self::Accept => "accept",
            Self::Open => "open",
            Self::Decline => "decline",
            Self::Capped => "capped",
            Self::Unread => "unread",
            Self::NotShortlisted => "not-shortlisted",
        }
    }
}

#[derive(Clone, Debug)]
pub struct Ranked {
    pub submission: Submission,
    pub name: String,
    pub placed: Option<Placed>,
    pub suggestion: Suggestion,
    pub decision: Option<Decision>,
}

#[derive(Clone, Debug)]
pub struct Ranking {
    pub call: Call,
    pub line: Line,
    /// The best first; those that nobody scored last.
    pub rows: Vec<Ranked>,
    pub given: usize,
    pub seats: usize,
    /// How many are on the shortlist, where there is one.
    pub shortlisted: Option<usize>,
}

/// The ranking with intervals, what it recommends within the caps, and what was decided.
pub async fn ranking(conn: &mut Conn, actor: &Actor, call: &str, kept: &Kept) -> Result<Ranking> {
    actor.may_run_jury()?;
    let call = super::call(conn, call).await?;
    let most = call.says.caps.all as usize;
    let scored = match call.says.review.reviewers > 0 && !call.says.rubric.is_empty() {
        true => Some(reviews::calibrated(conn, actor, &call.code, kept).await?),
        // nobody reads: the secretariat decides alone
        false => None,
    };
    let submissions = reviews::decided_of(conn, &call).await?;
    let shortlist = awards::read_only(conn, &call).await?;
    let mut decisions: HashMap<_, _> = store::of_call(conn, &call.code)
        .await?
        .into_iter()
        .map(|decision| (decision.submission.clone(), decision))
        .collect();
    let placed = scored.as_ref().map(placed).unwrap_or_default();
    let names: HashMap<_, _> = cities::all(conn, &Known::NOW, None)
        .await?
        .into_iter()
        .map(|city| (city.code().clone(), city.name().to_owned()))
        .collect();
    let line = match most {
        0 => Line::Score(MIDDLE),
        most => Line::Places(most),
    };
    let (given, seats) = scored.as_ref().map_or((0, 0), |found| (found.given, found.seats));
    let mut rows: Vec<Ranked> = submissions
        .into_iter()
        .map(|submission| Ranked {
            name: names
                .get(&submission.city)
                .cloned()
                .unwrap_or_else(|| submission.city.to_string()),
            placed: placed.get(&submission.id).copied(),
            suggestion: match &shortlist {
                Some(ids) if !ids.contains(&submission.id) => Suggestion::NotShortlisted,
                _ => Suggestion::Unread,
            },
            decision: decisions.remove(&submission.id),
            submission,
        })
        .collect();
    rows.sort_by_cached_key(|row| {
        let place = row.placed.as_ref().map(|placed| (placed.rank, placed.best_rank));
        let last = row.suggestion == Suggestion::NotShortlisted;
        (last, place.is_none(), place, row.name.clone())
    });
    suggest(&call, line, &mut rows);
    let shortlisted = shortlist.map(|ids| ids.len());
    Ok(Ranking { call, line, rows, given, seats, shortlisted })
}

fn placed(found: &Calibrated) -> HashMap<SubmissionId, Placed> {
    let all = found.figures.model.iter().flat_map(|model| &model.applications);
    let of =
        |placed: &Placed| Some((found.submissions.get(placed.application)?.id.clone(), *placed));
    all.filter_map(of).collect()
}

/// Goes down the order. Among those whose interval lies above the line, caps of country and region
/// are filled with the better ones; among equals nobody is preferred, and the cap leaves both open.
fn suggest(call: &Call, line: Line, rows: &mut [Ranked]) {
    let caps = &call.says.caps;
    let mut taken: Vec<(String, String)> = vec![];
    for row in rows.iter_mut() {
        let Some(placed) = row.placed else { continue };
        let stands = match line {
            Line::Places(most) if placed.worst_rank <= most => Suggestion::Accept,
            Line::Places(most) if placed.best_rank > most => Suggestion::Decline,
            Line::Score(score) if placed.low >= score => Suggestion::Accept,
            Line::Score(score) if placed.high < score => Suggestion::Decline,
            Line::Places(_) | Line::Score(_) => Suggestion::Open,
        };
        let (country, region) = (row.submission.country.clone(), row.submission.region.clone());
        let full = |most: u32, held: usize| most > 0 && held >= most as usize;
        let capped = full(caps.per_country, taken.iter().filter(|t| t.0 == country).count())
            || full(caps.per_region, taken.iter().filter(|t| t.1 == region).count());
        row.suggestion = match stands {
            Suggestion::Accept if capped => Suggestion::Capped,
            // each may be nearly sure of a place, and all together still be one too many
            Suggestion::Accept if full(caps.all, taken.len()) => Suggestion::Open,
            Suggestion::Accept => {
                taken.push((country, region));
                Suggestion::Accept
            }
            other => other,
        };
    }
    // a cap that parts some whom the scores do not part is not the scores' doing
    for place in 0..rows.len() {
        if rows[place].suggestion != Suggestion::Capped {
            continue;
        }
        let (one, own) = (rows[place].submission.clone(), rows[place].placed);
        let rivals: Vec<usize> = (0..rows.len())
            .filter(|&other| {
                let theirs = &rows[other];
                let same = (caps.per_country > 0 && theirs.submission.country == one.country)
                    || (caps.per_region > 0 && theirs.submission.region == one.region);
                let overlap = match (theirs.placed, own) {
                    (Some(theirs), Some(own)) => theirs.worst_rank >= own.best_rank,
                    _ => false,
                };
                theirs.suggestion == Suggestion::Accept && same && overlap
            })
            .collect();
        if !rivals.is_empty() {
            rows[place].suggestion = Suggestion::Open;
            rivals.into_iter().for_each(|rival| rows[rival].suggestion = Suggestion::Open);
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::{
        calls::{Caps, Kind, State},
        frameworks::Text,
        ids::At,
        submissions,
    };

    /// Country, lowest and highest place, score.
    type Shape = (u8, usize, usize, f64);

    fn row((country, best, span, quality): Shape) -> Ranked {
        let placed = Placed {
            application: 0,
            reviews: 3,
            mean: quality,
            quality,
            low: quality - 0.3,
            high: quality + 0.3,
            rank: best,
            best_rank: best,
            worst_rank: best + span,
            chance: 0.5,
        };
        let submission = Submission {
            id: SubmissionId::create(),
            call: "a".into(),
            city: "espoo".into(),
            country: format!("C{country}"),
            region: format!("R{}", country % 2),
            language: "en".into(),
            state: submissions::State::Submitted,
            place: None,
            started_at: At::end_of(jiff::civil::date(2027, 1, 1)),
            started_by: String::new(),
            sent_at: None,
            late: None,
            digest: String::new(),
        };
        let (name, suggestion) = (String::new(), Suggestion::Unread);
        Ranked { submission, name, placed: Some(placed), suggestion, decision: None }
    }

    fn call(caps: Caps) -> Call {
        let mut says = crate::calls::blank(Kind::Award, Text::from([("en", "A")]));
        says.caps = caps;
        Call {
            code: "a".into(),
            revision: 1,
            state: State::Published,
            says,
            reason: String::new(),
            recorded_at: At::end_of(jiff::civil::date(2027, 1, 1)),
            recorded_by: String::new(),
        }
    }

    proptest! {
        #[test]
        fn what_is_recommended_keeps_every_cap_and_parts_nobody_whom_scores_do_not_part(
            mut shapes in prop::collection::vec((0..4u8, 1..9usize, 0..4usize, 1.0..5.0f64), 1..12),
            (all, per_country, per_region) in (0..6u32, 0..3u32, 0..4u32),
        ) {
            shapes.sort_by_key(|shape| shape.1);
            let mut rows: Vec<Ranked> = shapes.into_iter().map(row).collect();
            let call = call(Caps { all, per_country, per_region });
            let line = if all > 0 { Line::Places(all as usize) } else { Line::Score(MIDDLE) };
            suggest(&call, line, &mut rows);
            let accepted: Vec<&Ranked> =
                rows.iter().filter(|row| row.suggestion == Suggestion::Accept).collect();
            prop_assert!(all == 0 || accepted.len() <= all as usize);
            for one in &accepted {
                let same = |of: &dyn Fn(&Ranked) -> String| {
                    accepted.iter().filter(|other| of(other) == of(one)).count()
                };
                let (country, region) = (
                    same(&|row| row.submission.country.clone()),
                    same(&|row| row.submission.region.clone()),
                );
                prop_assert!(per_country == 0 || country <= per_country as usize);
                prop_assert!(per_region == 0 || region <= per_region as usize);
            }
            for left in rows.iter().filter(|row| row.suggestion == Suggestion::Capped) {
                for taken in &accepted {
                    let rivals = (per_country > 0
                        && taken.submission.country == left.submission.country)
                        || (per_region > 0 && taken.submission.region == left.submission.region);
                    let (theirs, own) = (taken.placed.unwrap(), left.placed.unwrap());
                    prop_assert!(!rivals || theirs.worst_rank < own.best_rank);
                }
            }
        }
    }
}
