//! How many measurements of a feature, an area or a pillar improve. Counts and their uncertainty,
//! no composite index: nothing is averaged that has no common unit.

use serde::{Deserialize, Serialize};

use super::{assess::Progress, status::Status};

/// The measurements of one feature, area or pillar.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Tally {
    pub improving: usize,
    pub probably_improving: usize,
    pub no_clear_change: usize,
    pub probably_worsening: usize,
    pub worsening: usize,
    /// Fewer than three values.
    pub too_few: usize,
    /// With values, of which neither more nor less is better; whoever counts notes these.
    pub no_side: usize,
    /// No value at all.
    pub missing: usize,
    /// How many are expected to drift the better way, of those with enough values.
    pub expected_better: f64,
    /// The fewest and the most that do, with at least 90 % probability, if measurements move
    /// independently of each other. Where they move together the truth is less certain.
    pub least_better: usize,
    pub most_better: usize,
    /// The chance that more than half do; an even split counts half. `None` where nothing can be
    /// said.
    pub most_improve: Option<f64>,
}

impl Tally {
    /// The measurements that have a word: enough values to say something or to say that nothing
    /// is clear.
    pub fn assessed(&self) -> usize {
        self.improving
            + self.probably_improving
            + self.no_clear_change
            + self.probably_worsening
            + self.worsening
    }

    /// Those with values of which no direction can be said.
    pub fn undecided(&self) -> usize {
        self.no_clear_change + self.too_few + self.no_side
    }

    /// Those with values.
    pub fn with_values(&self) -> usize {
        self.assessed() + self.too_few + self.no_side
    }

    pub fn measurements(&self) -> usize {
        self.with_values() + self.missing
    }
}

/// Counts measurements; `None` stands for one without any value. The order does not matter.
pub fn tally<'a>(measurements: impl IntoIterator<Item = Option<&'a Progress>>) -> Tally {
    let mut tally = Tally::default();
    let mut chances = vec![];
    for measurement in measurements {
        let Some(progress) = measurement else {
            tally.missing += 1;
            continue;
        };
        *match progress.status {
            Status::TooFew => &mut tally.too_few,
            Status::Improving => &mut tally.improving,
            Status::ProbablyImproving => &mut tally.probably_improving,
            Status::NoClearChange => &mut tally.no_clear_change,
            Status::ProbablyWorsening => &mut tally.probably_worsening,
            Status::Worsening => &mut tally.worsening,
        } += 1;
        if progress.status != Status::TooFew {
            chances.push(progress.improving);
        }
    }
    chances.sort_by(f64::total_cmp);
    let counts = distribution(&chances);
    tally.expected_better = chances.iter().sum();
    (tally.least_better, tally.most_better) = middle(&counts, 0.05);
    tally.most_improve = (!chances.is_empty()).then(|| {
        let share = |(number, chance): (usize, &f64)| match (2 * number).cmp(&chances.len()) {
            std::cmp::Ordering::Less => 0.0,
            std::cmp::Ordering::Equal => 0.5 * chance,
            std::cmp::Ordering::Greater => *chance,
        };
        counts.iter().enumerate().map(share).sum()
    });
    tally
}

/// How many of several things will happen, each with its chance.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Count {
    pub of: usize,
    pub expected: f64,
    /// The fewest and the most that will, with at least 90 % probability, if they do not depend
    /// on each other.
    pub least: usize,
    pub most: usize,
}

impl Count {
    /// The order of the chances does not matter.
    pub fn of(mut chances: Vec<f64>) -> Count {
        chances.sort_by(f64::total_cmp);
        let (least, most) = middle(&distribution(&chances), 0.05);
        Count { of: chances.len(), expected: chances.iter().sum(), least, most }
    }
}

/// The probability of each number of successes (the Poisson binomial distribution).
fn distribution(chances: &[f64]) -> Vec<f64> {
    let mut counts = vec![1.0];
    for chance in chances {
        counts.push(0.0);
        for number in (1..counts.len()).rev() {
            counts[number] = counts[number] * (1.0 - chance) + counts[number - 1] * chance;
        }
        counts[0] *= 1.0 - chance;
    }
    counts
}

/// The numbers left when at most `tail` is cut off on either side.
fn middle(counts: &[f64], tail: f64) -> (usize, usize) {
    let cut = |chances: &mut dyn Iterator<Item = &f64>| {
        let mut sum = 0.0;
        chances
            .take_while(|&&chance| {
                sum += chance;
                sum <= tail
            })
            .count()
    };
    let least = cut(&mut counts.iter());
    let most = counts.len() - 1 - cut(&mut counts.iter().rev());
    (least, most.max(least))
}
