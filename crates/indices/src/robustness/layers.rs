//! The tables that draws read: one for each imputation and normalisation, or a new one per draw
//! where values are drawn too.

use std::{collections::HashMap, sync::Arc};

use rayon::prelude::*;

use super::{
    Design, Filling,
    draws::{Choice, Drawing, Stream},
    kernel::{Layer, Mean, Presence},
    lanes::{LANES, Lanes},
    plan::Plan,
};
use crate::{
    Data, Error, Framework, Result,
    column::{Ties, count, deviation, mean, ranks},
    framework::{Child, Indicator},
    impute::impute,
    normalise::Normalisation,
    treat::treat,
};

pub(crate) struct Layers {
    /// `[filling · normalisations + normalisation]`; empty where it is drawn anew each time.
    fixed: Vec<Layer>,
    /// Where only what is missing is drawn, alike; `None` elsewhere.
    decks: Vec<Option<Deck>>,
    /// What is needed to draw a table, for each filling.
    raw: Option<Raw>,
}

/// A normalised table with holes, and what may be put into each. Cells are counted lane by lane.
struct Deck {
    /// The known values; as full as a draw makes it.
    table: Layer,
    /// The cell, and the position of its donors.
    holes: Vec<(u32, u32)>,
    /// The cells of those that have a value of the same indicator, and of the same group if any
    /// has one.
    donors: Vec<Vec<u32>>,
}

/// A table that a thread draws into, again and again.
#[derive(Default)]
pub(crate) struct Fresh {
    pub layer: Layer,
    /// Whose table it is.
    of: Option<usize>,
}

/// The figures before normalisation.
struct Raw {
    tables: Vec<Data>,
    /// For each filling, the groups within which missing values are drawn.
    groups: Vec<Option<Vec<String>>>,
    errors: Option<Vec<Vec<f64>>>,
    indicators: Vec<Indicator>,
    normalisations: Vec<Normalisation>,
}

impl Layers {
    pub(crate) fn new(
        data: &Data,
        framework: &Framework,
        plan: &Plan,
        design: &Design,
        errors: Option<&[Vec<f64>]>,
    ) -> Result<Self> {
        check(design)?;
        let errors = errors.filter(|errors| errors.iter().flatten().any(|&error| error > 0.0));
        let mut layers = Layers { fixed: vec![], decks: vec![], raw: None };
        let (mut tables, mut groups) = (vec![], vec![]);
        for filling in &design.fillings {
            let mut table = data.clone();
            let mut group = None;
            match filling {
                Filling::Fixed(imputation) => impute(&mut table, framework, imputation)?,
                Filling::Drawn(None) => group = Some(vec![String::new(); data.units.len()]),
                Filling::Drawn(Some(column)) => {
                    let known = || data.groups.keys().cloned().collect::<Vec<_>>().join(", ");
                    group = Some(data.groups.get(column).cloned().ok_or_else(|| {
                        Error::NoGroup { column: column.clone(), known: known() }
                    })?);
                }
            }
            for column in &mut table.columns {
                treat(column, design.treatment);
            }
            if group.is_none() {
                refuse_weightless(&table, framework)?;
            }
            let present = presence(&table.columns, plan);
            let laid = design.normalisations.par_iter().map(|&method| {
                // Also where each draw makes its own: what is refused is refused here.
                let columns = normalised(&table, &framework.indicators, method)?;
                let deals = group.as_ref().filter(|_| errors.is_none());
                let deck = deals.map(|groups| deck(&columns, groups, plan, &design.means));
                let is_fixed = group.is_none() && errors.is_none();
                let fixed =
                    is_fixed.then(|| lay_out(&columns, plan, &design.means, present.clone()));
                Ok((deck, fixed.unwrap_or_default()))
            });
            // The first that is refused is named, whichever was found out first.
            for laid in laid.collect::<Vec<Result<_>>>() {
                let (deck, fixed) = laid?;
                layers.decks.push(deck);
                layers.fixed.push(fixed);
            }
            tables.push(table);
            groups.push(group);
        }
        if errors.is_some() || groups.iter().any(Option::is_some) {
            layers.raw = Some(Raw {
                tables,
                groups,
                errors: errors.map(<[_]>::to_vec),
                indicators: framework.indicators.clone(),
                normalisations: design.normalisations.clone(),
            });
        }
        Ok(layers)
    }

    pub(crate) fn has_errors(&self) -> bool {
        self.raw.as_ref().is_some_and(|raw| raw.errors.is_some())
    }

    /// Whether missing values are drawn.
    pub(crate) fn deals(&self) -> bool {
        self.raw.as_ref().is_some_and(|raw| raw.groups.iter().any(Option::is_some))
    }

    pub(crate) fn fixed(&self, layer: usize) -> &Layer {
        &self.fixed[layer]
    }

    pub(crate) fn is_drawn(&self, layer: usize) -> bool {
        self.fixed[layer].present.there.is_empty()
    }

    /// Draws the values of one table: first each value with its standard error, then what is
    /// missing from the values that there are. It will be read by these means.
    pub(crate) fn draw(
        &self,
        plan: &Plan,
        drawing: &Drawing,
        choice: &Choice,
        means: &[Mean],
        into: &mut Fresh,
    ) {
        if let Some(deck) = &self.decks[choice.layer] {
            if into.of != Some(choice.layer) {
                *into = Fresh { layer: deck.table.clone(), of: Some(choice.layer) };
            }
            deck.deal(drawing.deck(choice), means, &mut into.layer);
            return;
        }
        let Some(raw) = &self.raw else { return };
        into.of = None;
        let into = &mut into.layer;
        let filling = choice.layer / raw.normalisations.len();
        let method = raw.normalisations[choice.layer % raw.normalisations.len()];
        let table = &raw.tables[filling];
        let (mut noise, mut deck) = (drawing.noise(choice), drawing.deck(choice));
        let columns: Vec<_> = table
            .columns
            .iter()
            .zip(&raw.indicators)
            .enumerate()
            .map(|(i, (column, indicator))| {
                let mut drawn = column.clone();
                if let Some(errors) = &raw.errors {
                    for (value, &error) in drawn.iter_mut().zip(&errors[i]) {
                        if error > 0.0 {
                            *value += error * noise.normal();
                        }
                    }
                }
                // Noise cannot make a column constant but by a chance of zero.
                let mut scores = hundred(method, &drawn, &table.units, indicator)
                    .unwrap_or_else(|_| drawn.iter().map(|v| v * 0.0 + 50.0).collect());
                if let Some(groups) = &raw.groups[filling] {
                    deck.deal(&mut scores, groups);
                }
                scores
            })
            .collect();
        *into = lay_out(&columns, plan, means, presence(&columns, plan));
    }
}

impl Deck {
    /// Fills the tables of these means; what others still hold of earlier draws is not read.
    fn deal(&self, mut stream: Stream, means: &[Mean], into: &mut Layer) {
        let mut wanted = [false; 3];
        means.iter().for_each(|&mean| wanted[mean as usize] = true);
        let tables = into.values.iter_mut().zip(wanted);
        let mut tables: Vec<_> =
            tables.filter(|(_, wanted)| *wanted).map(|(rows, _)| rows.as_mut_slice()).collect();
        for &(hole, donors) in &self.holes {
            let donors = &self.donors[donors as usize];
            let donor = donors[stream.below(donors.len())] as usize;
            for rows in &mut tables {
                let value = rows[donor / LANES].0[donor % LANES];
                rows[hole as usize / LANES].0[hole as usize % LANES] = value;
            }
        }
    }
}

fn deck(columns: &[Vec<f64>], groups: &[String], plan: &Plan, means: &[Mean]) -> Deck {
    let width = plan.columns.len();
    let mut place = vec![0; width];
    for (position, &indicator) in plan.columns.iter().enumerate() {
        place[indicator] = position;
    }
    let full: Vec<Vec<f64>> = columns.iter().map(|column| vec![0.0; column.len()]).collect();
    let table = lay_out(columns, plan, means, presence(&full, plan));
    let mut deck = Deck { table, holes: vec![], donors: vec![] };
    for (indicator, column) in columns.iter().enumerate() {
        let cell =
            |unit: usize| ((unit / LANES * width + place[indicator]) * LANES + unit % LANES) as u32;
        let mut of_group: HashMap<&str, u32> = HashMap::new();
        for unit in (0..column.len()).filter(|&unit| column[unit].is_nan()) {
            let donors = *of_group.entry(&groups[unit]).or_insert_with_key(|group| {
                let known = || (0..column.len()).filter(|&other| !column[other].is_nan());
                let alike: Vec<u32> = known()
                    .filter(|&other| group.is_empty() || groups[other] == **group)
                    .map(cell)
                    .collect();
                let none = alike.is_empty();
                deck.donors.push(if none { known().map(cell).collect() } else { alike });
                deck.donors.len() as u32 - 1
            });
            if !deck.donors[donors as usize].is_empty() {
                deck.holes.push((cell(unit), donors));
            }
        }
    }
    deck
}

/// Units whose values all have a weight of zero somewhere above them have no place.
fn refuse_weightless(table: &Data, framework: &Framework) -> Result<()> {
    let weighs: Vec<bool> = (0..framework.indicators.len())
        .map(|i| {
            let mut above = framework.path(Child::Indicator(i));
            framework.indicators[i].weight > 0.0
                && above.all(|n| {
                    let node = &framework.nodes[n];
                    node.parent.is_none() || node.weight > 0.0
                })
        })
        .collect();
    let counts = |unit: usize| {
        table.columns.iter().zip(&weighs).any(|(column, weighs)| *weighs && !column[unit].is_nan())
    };
    match (0..table.units.len()).find(|&unit| !counts(unit)) {
        Some(unit) => Err(Error::Weightless { unit: table.units[unit].clone() }),
        None => Ok(()),
    }
}

fn check(design: &Design) -> Result<()> {
    let empty = [
        (design.normalisations.is_empty(), "normalisation"),
        (design.means.is_empty(), "mean"),
        (design.fillings.is_empty(), "imputation"),
    ];
    if let Some((_, what)) = empty.iter().find(|(empty, _)| *empty) {
        return Err(Error::Design(format!("there is no {what} to draw from: name at least one")));
    }
    match design.draws {
        1..=1_000_000 => Ok(()),
        draws => Err(Error::Design(format!("{draws} draws: ask for 1 to 1,000,000"))),
    }
}

pub(crate) fn normalised(
    table: &Data,
    indicators: &[Indicator],
    method: Normalisation,
) -> Result<Vec<Vec<f64>>> {
    let columns = table.columns.iter().zip(indicators);
    columns.map(|(column, indicator)| hundred(method, column, &table.units, indicator)).collect()
}

/// A normalisation on a scale from 1 to about 100, on which every mean is defined and differences
/// count about alike: min-max (and the distance to the maximum) 1 … 100; z-scores 50 + 10·z, not
/// below 1; ranks `1 + 99·(rank − 1)/(n − 1)`; distance to target and goalposts 1 … 100; the
/// adjusted scale as it is.
pub(crate) fn hundred(
    method: Normalisation,
    values: &[f64],
    units: &[String],
    indicator: &Indicator,
) -> Result<Vec<f64>> {
    let minmax = Normalisation::MinMax { low: 1.0, high: 100.0 };
    match method {
        Normalisation::MinMax { .. } | Normalisation::DistanceToMax => {
            minmax.apply(values, units, indicator)
        }
        Normalisation::ZScore { .. } => {
            minmax.apply(values, units, indicator)?; // refuses what a z-score must refuse too
            let sign = indicator.direction.sign();
            let (mean, deviation) = (mean(values), deviation(values));
            let score = |x: &f64| 50.0 + 10.0 * (sign * (x - mean) / deviation);
            let floor = |score: f64| if score < 1.0 { 1.0 } else { score };
            Ok(values.iter().map(score).map(floor).collect())
        }
        Normalisation::Rank(_) | Normalisation::Borda | Normalisation::PercentileRank => {
            minmax.apply(values, units, indicator)?;
            let sign = indicator.direction.sign();
            let signed: Vec<_> = values.iter().map(|x| x * sign).collect();
            let last = count(values) as f64 - 1.0;
            let scores = ranks(&signed, Ties::Average).into_iter();
            Ok(scores.map(|rank| 1.0 + 99.0 * (rank - 1.0) / last).collect())
        }
        Normalisation::DistanceToTarget => {
            let scores = method.apply(values, units, indicator)?;
            Ok(scores.into_iter().map(|score| 1.0 + 99.0 * clamped(score)).collect())
        }
        Normalisation::Goalposts => {
            let scores = method.apply(values, units, indicator)?;
            Ok(scores.into_iter().map(|score| 1.0 + 0.99 * score).collect())
        }
        Normalisation::Adjusted => method.apply(values, units, indicator),
        Normalisation::FractionOfMax => Err(Error::Design(
            "fraction-of-max has no place in a robustness analysis: it does not keep the direction of indicators where lower is better; use minmax".into(),
        )),
    }
}

fn clamped(share: f64) -> f64 {
    if share.is_nan() { share } else { share.clamp(0.0, 1.0) }
}

fn presence(columns: &[Vec<f64>], plan: &Plan) -> Arc<Presence> {
    Arc::new(Presence {
        there: spread(columns, plan, |_| 1.0),
        is_full: !columns.iter().flatten().any(|value| value.is_nan()),
    })
}

fn lay_out(columns: &[Vec<f64>], plan: &Plan, means: &[Mean], present: Arc<Presence>) -> Layer {
    let mut layer = Layer { present, ..Layer::default() };
    for mean in means {
        layer.values[*mean as usize] = match mean {
            Mean::Arithmetic => spread(columns, plan, |value| value),
            Mean::Geometric => spread(columns, plan, libm::log),
            Mean::Harmonic => spread(columns, plan, f64::recip),
        };
    }
    layer
}

/// A function of the values, 0 where there is none.
fn spread(columns: &[Vec<f64>], plan: &Plan, function: impl Fn(f64) -> f64) -> Vec<Lanes> {
    let units = columns.first().map_or(0, Vec::len);
    let width = plan.columns.len();
    let mut rows = vec![Lanes::ZERO; units.div_ceil(LANES) * width];
    for (position, &indicator) in plan.columns.iter().enumerate() {
        for (unit, &value) in columns[indicator].iter().enumerate() {
            if !value.is_nan() {
                rows[unit / LANES * width + position].0[unit % LANES] = function(value);
            }
        }
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::robustness::Design;

    #[test]
    fn what_is_dealt_into_holes_is_what_is_dealt_into_columns() {
        let framework = Framework::plain(2, 2).unwrap();
        let plan = Plan::new(&framework);
        let (units, design) = (41, Design::default());
        let columns: Vec<Vec<f64>> = (0..4)
            .map(|i| {
                let value = |u: usize| {
                    if (u * 7 + i * 3).is_multiple_of(5) {
                        f64::NAN
                    } else {
                        1.0 + (u * 13 % 29 + i) as f64
                    }
                };
                (0..units).map(value).collect()
            })
            .collect();
        let groups: Vec<String> =
            (0..units).map(|u| ["", "a", "b", "c"][u % 4].to_owned()).collect();
        let deck = deck(&columns, &groups, &plan, &design.means);
        let drawing = Drawing::new(&design, &plan);
        let mut layer = deck.table.clone();
        for replicate in 0..20 {
            let choice = drawing.choice(&plan, replicate);
            deck.deal(drawing.deck(&choice), &design.means, &mut layer);
            let mut dealt = columns.clone();
            let mut stream = drawing.deck(&choice);
            dealt.iter_mut().for_each(|column| stream.deal(column, &groups));
            let wanted = lay_out(&dealt, &plan, &design.means, presence(&dealt, &plan));
            for (rows, wanted) in layer.values.iter().zip(&wanted.values) {
                assert!(rows.iter().zip(wanted).all(|(a, b)| a.0 == b.0));
            }
            assert!(wanted.present.is_full && layer.present.is_full);
        }
    }
}
