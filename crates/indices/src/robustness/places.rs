//! The places of all units in all draws, and what they say: a place is always an interval.

use rayon::prelude::*;

/// Units whose places are gathered together: as many as share a line of the cache.
const TOGETHER: usize = 16;

/// Places, 1 for the best.
#[derive(Clone, Debug, PartialEq)]
pub struct Places {
    pub units: usize,
    pub draws: usize,
    /// `[unit][draw]`
    by_unit: Vec<u16>,
    summary: Vec<Place>,
}

/// Where a unit stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, serde::Serialize)]
pub struct Place {
    pub mean: f64,
    /// Quantiles are places that were really taken: the smallest with at least this share of
    /// draws at or below it (type 1 of Hyndman and Fan 1996).
    pub median: f64,
    /// The 5 % quantile.
    pub low: f64,
    /// The 95 % quantile.
    pub high: f64,
    /// The share of draws in which it is in the best tenth (at least the first place).
    pub top_tenth: f64,
    pub top_quarter: f64,
}

impl Places {
    /// From one row of places per draw, where row `k` belongs to draw `order[k]`.
    pub(crate) fn new(rows: &[u16], order: &[u32], units: usize) -> Self {
        let draws = order.len();
        let mut by_unit = vec![0; rows.len()];
        let mut summary = vec![Place::default(); units];
        by_unit
            .par_chunks_mut(TOGETHER * draws)
            .zip(summary.par_chunks_mut(TOGETHER))
            .enumerate()
            .for_each_init(
                || vec![0; units + 1],
                |counts, (chunk, (columns, summary))| {
                    let first = chunk * TOGETHER;
                    for (row, &draw) in rows.chunks_exact(units).zip(order) {
                        let places = &row[first..first + summary.len()];
                        for (u, &place) in places.iter().enumerate() {
                            columns[u * draws + draw as usize] = place;
                        }
                    }
                    for (places, summary) in columns.chunks_exact(draws).zip(summary) {
                        *summary = summarise(places, counts);
                    }
                },
            );
        Places { units, draws, by_unit, summary }
    }

    pub fn summary(&self) -> &[Place] {
        &self.summary
    }

    /// The places of a unit, by draw.
    pub fn of(&self, unit: usize) -> &[u16] {
        &self.by_unit[unit * self.draws..(unit + 1) * self.draws]
    }

    /// The chance that `a` is ahead of `b`; draws in which they are level count half.
    pub fn ahead(&self, a: usize, b: usize) -> f64 {
        let (mut ahead, mut behind) = (0u32, 0u32);
        for (a, b) in self.of(a).iter().zip(self.of(b)) {
            ahead += u32::from(a < b);
            behind += u32::from(a > b);
        }
        0.5 + 0.5 * (f64::from(ahead) - f64::from(behind)) / self.draws as f64
    }

    /// Units from the best median place to the worst.
    pub fn table(&self) -> Vec<usize> {
        let mut order: Vec<_> = (0..self.units).collect();
        let key = |unit: usize| (self.summary[unit].median, self.summary[unit].mean);
        order.sort_by(|&a, &b| {
            let ((m, x), (n, y)) = (key(a), key(b));
            m.total_cmp(&n).then(x.total_cmp(&y))
        });
        order
    }

    /// For each unit the number of its group, from 1. A group starts with the first unit of the
    /// table that its forerunner's leader is ahead of with a chance of at least `sure` (such as
    /// 0.95); all in it cannot be told apart from their leader.
    pub fn groups(&self, sure: f64) -> Vec<usize> {
        let mut groups = vec![0; self.units];
        let mut leader = None;
        let mut group = 0;
        for unit in self.table() {
            if leader.is_none_or(|leader| self.ahead(leader, unit) >= sure) {
                leader = Some(unit);
                group += 1;
            }
            groups[unit] = group;
        }
        groups
    }
}

/// `counts` is as long as the largest place and one more; all zero before and after.
fn summarise(places: &[u16], counts: &mut [u32]) -> Place {
    let (mut best, mut worst, mut sum) = (u16::MAX, 0, 0u64);
    for &place in places {
        counts[place as usize] += 1;
        best = best.min(place);
        worst = worst.max(place);
        sum += u64::from(place);
    }
    let units = counts.len() - 1;
    let n = places.len();
    let within = |share: f64| ((units as f64 * share) as u16).max(1);
    let (tenth, quarter) = (within(0.1), within(0.25));
    let mut place = Place { mean: sum as f64 / n as f64, ..Place::default() };
    // in hundredths, so that no share is rounded the wrong way
    let wanted = [5, 50, 95].map(|percent| (n * percent).div_ceil(100).max(1) - 1);
    let mut quantiles = [0.0; 3];
    let (mut before, mut in_tenth, mut in_quarter) = (0usize, 0, 0);
    for (rank, count) in (best..=worst).zip(&mut counts[best as usize..=worst as usize]) {
        let now = before + *count as usize;
        if rank <= tenth {
            in_tenth = now;
        }
        if rank <= quarter {
            in_quarter = now;
        }
        for (quantile, wanted) in quantiles.iter_mut().zip(wanted) {
            if (before..now).contains(&wanted) {
                *quantile = f64::from(rank);
            }
        }
        before = now;
        *count = 0;
    }
    [place.low, place.median, place.high] = quantiles;
    place.top_tenth = in_tenth as f64 / n as f64;
    place.top_quarter = in_quarter as f64 / n as f64;
    place
}
