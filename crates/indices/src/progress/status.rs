//! The words for progress. Each follows from a probability and is kept until the evidence has
//! clearly left its band, so that one more year seldom changes it.
//!
//! The bands are those of the IPCC's guidance on uncertainty (Mastrandrea and others 2010):
//! *likely* from 66 %, *very likely* from 90 %.

use serde::{Deserialize, Serialize};

/// The 66 % and the 90 % quantile of Student's t with four degrees of freedom.
pub(crate) const LIKELY: f64 = 0.4439;
const VERY_LIKELY: f64 = 1.5332;

/// A step between two words: where it lies, and how much further the evidence must have gone, in
/// spreads of what is known, before the word follows it up or down.
#[derive(Debug)]
struct Bound {
    at: f64,
    up: f64,
    down: f64,
}

/// Where a measurement is going.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// Fewer than three values.
    TooFew,
    /// It is going the worse way: very likely (≥ 90 %), likely (≥ 66 %).
    Worsening,
    ProbablyWorsening,
    NoClearChange,
    /// It is going the better way: likely (≥ 66 %), very likely (≥ 90 %).
    ProbablyImproving,
    Improving,
}

impl Status {
    /// From the worst rung to the best.
    const ON_THE_LADDER: [Status; 5] = [
        Status::Worsening,
        Status::ProbablyWorsening,
        Status::NoClearChange,
        Status::ProbablyImproving,
        Status::Improving,
    ];
    /// What is very likely is said at once, and taken back late.
    const BOUNDS: [Bound; 4] = [
        Bound { at: -VERY_LIKELY, up: 0.8, down: 0.0 },
        Bound { at: -LIKELY, up: 0.5, down: 0.5 },
        Bound { at: LIKELY, up: 0.5, down: 0.5 },
        Bound { at: VERY_LIKELY, up: 0.0, down: 0.8 },
    ];

    pub(crate) fn on(rung: Option<usize>) -> Status {
        rung.map_or(Status::TooFew, |rung| Status::ON_THE_LADDER[rung])
    }

    /// 1 for the better way, −1 for the worse, 0 where it is not clear or not known.
    pub fn sign(self) -> i8 {
        match self {
            Status::Improving | Status::ProbablyImproving => 1,
            Status::Worsening | Status::ProbablyWorsening => -1,
            Status::NoClearChange | Status::TooFew => 0,
        }
    }
}

/// Whether a target will be reached by its year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TargetStatus {
    /// Fewer than three values, and not reached.
    TooFew,
    /// A value was as good as the target, and it is not likely that the level has fallen behind
    /// it since. Once the year has come, its value decides.
    Reached,
    /// The year has come, and its value (or the last before it) was not as good as the target.
    Missed,
    /// The chance of reaching it is at least 66 %.
    OnTrack,
    /// Neither likely nor unlikely.
    Possible,
    /// The chance of reaching it is at most 34 %.
    Unlikely,
}

impl TargetStatus {
    const ON_THE_LADDER: [TargetStatus; 3] =
        [TargetStatus::Unlikely, TargetStatus::Possible, TargetStatus::OnTrack];
    const BOUNDS: [Bound; 2] =
        [Bound { at: -LIKELY, up: 0.3, down: 0.3 }, Bound { at: LIKELY, up: 0.3, down: 0.3 }];

    pub(crate) fn on(rung: Option<usize>) -> TargetStatus {
        rung.map_or(TargetStatus::TooFew, |rung| TargetStatus::ON_THE_LADDER[rung])
    }
}

/// The place on a ladder of words that follows evidence as it comes in, but not every twitch
/// of it.
#[derive(Clone, Debug)]
pub(crate) struct Follower {
    bounds: &'static [Bound],
    rung: Option<usize>,
}

impl Follower {
    pub fn of_direction() -> Self {
        Follower { bounds: &Status::BOUNDS, rung: None }
    }

    pub fn of_target() -> Self {
        Follower { bounds: &TargetStatus::BOUNDS, rung: None }
    }

    /// Takes in the evidence: how many spreads of what is known lie on the better side.
    pub fn follow(&mut self, evidence: f64) {
        let still_holds = |rung: &usize| {
            let below = rung.checked_sub(1).map(|below| &self.bounds[below]);
            below.is_none_or(|bound| evidence >= bound.at - bound.down)
                && self.bounds.get(*rung).is_none_or(|bound| evidence < bound.at + bound.up)
        };
        let nominal = || self.bounds.partition_point(|bound| bound.at <= evidence);
        self.rung = Some(self.rung.filter(still_holds).unwrap_or_else(nominal));
    }

    pub fn rung(&self) -> Option<usize> {
        self.rung
    }
}
