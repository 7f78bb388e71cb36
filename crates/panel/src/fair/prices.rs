//! Prices of the jurors at which all applications together gain least above a floor.

use super::FINE;
use crate::flow::Problem;

pub(super) struct Priced {
    pub prices: Vec<i64>,
    /// No assignment above the floor is worth more.
    pub bound: i64,
}

/// Lowers the bound by following the loads: jurors whom too many choose become dearer (subgradient
/// steps after Polyak 1969, with the direction averaged as by Camerini, Fratta and Maffioli 1975).
/// `None` where the bound shows that no assignment is worth at least so much.
///
/// `choose` tells, for given prices, what all applications gain by choosing for themselves and adds
/// their choices to the loads; nothing where some application has no choice.
pub(super) fn lower(
    problem: &Problem,
    start: Vec<i64>,
    least: i64,
    steps: u32,
    mut choose: impl FnMut(&[i64], &mut [i64]) -> Option<i64>,
) -> Option<Priced> {
    let mut prices: Vec<f64> = start.iter().map(|&price| price as f64).collect();
    let mut best = Priced { prices: start, bound: i64::MAX };
    let mut direction = vec![0.0; prices.len()];
    let (mut boldness, mut failures, mut hope) = (1.0, 0, 0.01);
    for _ in 0..steps {
        let rounded: Vec<i64> = prices.iter().map(|price| price.round() as i64).collect();
        let mut surplus = vec![0; rounded.len()];
        let bound = choose(&rounded, &mut surplus)? + earn(problem, &rounded, &mut surplus);
        if bound < least {
            return None;
        }
        if bound + FINE / 16 < best.bound {
            failures = 0;
            hope = f64::min(1.0, hope * 1.3);
        } else {
            failures += 1;
        }
        if bound < best.bound {
            best = Priced { prices: rounded, bound };
        }
        if boldness < 1e-3 {
            break;
        }
        if failures > 8 {
            boldness *= 0.6;
            failures = 0;
            prices = best.prices.iter().map(|&price| price as f64).collect();
            direction.fill(0.0);
            continue;
        }
        for (way, surplus) in direction.iter_mut().zip(&surplus) {
            *way = *surplus as f64 + 0.6 * *way;
        }
        let length: f64 = direction.iter().map(|way| way * way).sum();
        if length == 0.0 {
            break;
        }
        // Aim lower, the longer that succeeds.
        let aim = least.max(best.bound - (best.bound as f64 * hope) as i64);
        let step = boldness * (bound - aim) as f64 / length;
        prices.iter_mut().zip(&direction).for_each(|(price, way)| *price += step * way);
    }
    Some(best)
}

/// What all jurors earn when each takes the load that pays best; leaves of the loads how much more
/// the applications chose.
pub(super) fn earn(problem: &Problem, prices: &[i64], loads: &mut [i64]) -> i64 {
    let mut sum = 0;
    for (juror, (&price, surplus)) in prices.iter().zip(loads).enumerate() {
        let (min, max) = (problem.min_load[juror], problem.max_load[juror]);
        let load = match price {
            0 => (*surplus).clamp(min, max),
            1.. => max,
            _ => min,
        };
        sum += price * load;
        *surplus -= load;
    }
    sum
}
