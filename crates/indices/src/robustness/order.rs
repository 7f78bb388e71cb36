//! Places from scores, many times over.

/// A buffer that is used again from draw to draw.
#[derive(Default)]
pub(crate) struct Order {
    spare: Vec<u32>,
}

/// How an entry of 32 bits is shared out between the step of a score and its unit.
#[derive(Clone, Copy)]
pub(crate) struct Split {
    /// The lower bits, for the unit.
    unit: u32,
    /// Bits of the step that are sorted by first, and those above them.
    fine: u32,
    coarse: u32,
}

/// More units than this do not fit into half an entry.
pub(crate) const MOST_UNITS: usize = 65535;

/// Counters of one pass.
const BINS: usize = 512;

impl Split {
    /// Where there are many units, more of the entry goes to the steps, so that few units share one.
    pub(crate) fn of(units: usize) -> Self {
        let unit = usize::BITS - units.leading_zeros();
        let steps = (32 - unit).min(if units > 4096 { 18 } else { 16 });
        Split { unit, fine: steps / 2, coarse: steps - steps / 2 }
    }

    fn unit(self, entry: u32) -> usize {
        (entry & ((1 << self.unit) - 1)) as usize
    }

    fn step(self, entry: u32) -> u32 {
        entry >> self.unit
    }

    fn fine(self, entry: u32) -> usize {
        (entry >> self.unit & ((1 << self.fine) - 1)) as usize % BINS
    }

    fn coarse(self, entry: u32) -> usize {
        (entry >> (self.unit + self.fine)) as usize % BINS
    }
}

/// Spreads scores over steps from the highest (0) to the lowest, and puts the unit of each into
/// the lower part of its entry.
#[inline(always)]
pub(crate) fn steps(scores: &[f64], steps: &mut [u32]) {
    const WIDTH: usize = 32;
    const MAGIC: f64 = 4503599627370496.0; // 2⁵²: a sum with it has the whole number in its last bits
    let split = Split::of(scores.len());
    let most = f64::from((1u32 << (split.fine + split.coarse)) - 1);
    let (mut low, mut high) = ([f64::INFINITY; WIDTH], [f64::NEG_INFINITY; WIDTH]);
    let mut chunks = scores.chunks_exact(WIDTH);
    let mut widen = |chunk: &[f64]| {
        for ((low, high), &score) in low.iter_mut().zip(&mut high).zip(chunk) {
            *low = if score < *low { score } else { *low };
            *high = if score > *high { score } else { *high };
        }
    };
    chunks.by_ref().for_each(&mut widen);
    widen(chunks.remainder());
    let low = low.into_iter().fold(f64::INFINITY, f64::min);
    let high = high.into_iter().fold(f64::NEG_INFINITY, f64::max);
    let scale = if high > low { most / (high - low) } else { 0.0 };
    for (unit, (step, score)) in steps.iter_mut().zip(scores).enumerate() {
        let whole = (high - score) * scale + MAGIC;
        *step = (whole.to_bits() as u32) << split.unit | unit as u32;
    }
}

impl Order {
    /// Writes the place of each unit, 1 for the highest score; equal scores share the smallest.
    ///
    /// `entries` are the scores' [`steps`]. They are sorted by these, in two passes of counting;
    /// scores are compared in full only within a step.
    pub(crate) fn places(&mut self, scores: &[f64], entries: &mut [u32], places: &mut [u16]) {
        let split = Split::of(scores.len());
        self.spare.resize(scores.len(), 0);
        let (mut fine, mut coarse) = ([0u32; BINS], [0u32; BINS]);
        for &entry in &*entries {
            fine[split.fine(entry)] += 1;
            coarse[split.coarse(entry)] += 1;
        }
        let (mut a, mut b) = (0, 0);
        for (fine, coarse) in fine.iter_mut().zip(&mut coarse) {
            (*fine, a) = (a, a + *fine);
            (*coarse, b) = (b, b + *coarse);
        }
        for &entry in &*entries {
            let at = &mut fine[split.fine(entry)];
            self.spare[*at as usize] = entry;
            *at += 1;
        }
        for &entry in &self.spare {
            let at = &mut coarse[split.coarse(entry)];
            entries[*at as usize] = entry;
            *at += 1;
        }
        let mut before = u32::MAX;
        let mut shared = false;
        for (position, &entry) in entries.iter().enumerate() {
            places[split.unit(entry)] = position as u16 + 1;
            shared |= split.step(entry) == before;
            before = split.step(entry);
        }
        if shared {
            settle(split, scores, entries, places);
        }
    }
}

/// Sorts the scores within each step in full.
fn settle(split: Split, scores: &[f64], entries: &mut [u32], places: &mut [u16]) {
    let unit = |entry: u32| split.unit(entry);
    let mut start = 0;
    for run in entries.chunk_by_mut(|a, b| split.step(*a) == split.step(*b)) {
        match *run {
            [_] => {}
            // Most that share a step are two.
            [a, b] => {
                let (a, b) = (unit(a), unit(b));
                if scores[b] > scores[a] {
                    (places[b], places[a]) = (start as u16 + 1, start as u16 + 2);
                } else if scores[b] == scores[a] {
                    places[b] = start as u16 + 1;
                }
            }
            _ => {
                run.sort_unstable_by(|&a, &b| scores[unit(b)].total_cmp(&scores[unit(a)]));
                let mut first = 0;
                for position in 0..run.len() {
                    let (this, leader) = (unit(run[position]), unit(run[first]));
                    if scores[this] != scores[leader] {
                        first = position;
                    }
                    places[this] = (start + first) as u16 + 1;
                }
            }
        }
        start += run.len();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn places_are_those_of_a_full_comparison(
            scores in prop::collection::vec(prop_oneof![-9.0..9.0f64, (0..4u8).prop_map(f64::from), 7.0..7.00001f64], 1..300),
            times in prop_oneof![9 => Just(1usize), 1 => Just(40)],
        ) {
            let scores: Vec<f64> = (0..times)
                .flat_map(|time| scores.iter().map(move |score| score + (time % 7) as f64))
                .collect();
            let (mut entries, mut places) = (vec![0; scores.len()], vec![0; scores.len()]);
            steps(&scores, &mut entries);
            Order::default().places(&scores, &mut entries, &mut places);
            for (place, score) in places.iter().zip(&scores) {
                let ahead = scores.iter().filter(|other| *other > score).count();
                prop_assert_eq!(usize::from(*place), ahead + 1);
            }
        }
    }
}
