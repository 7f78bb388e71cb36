//! The tables that draws read: one for each imputation and normalisation, or a new one per draw
//! where values are drawn too.

use std::sync::Arc;

use super::{
    Design, Filling,
    draws::{Choice, Drawing},
    kernel::{Layer, Mean},
    lanes::{LANES, Lanes},
    plan::Plan,
};
use crate::{
    Data, Error, Framework, Result,
    column::{Ties, count, deviation, mean, ranks},
    framework::Indicator,
    impute::impute,
    normalise::Normalisation,
    treat::treat,
};

pub(crate) struct Layers {
    /// `[filling · normalisations + normalisation]`; empty where it is drawn anew each time.
    fixed: Vec<Layer>,
    /// What is needed to draw a table, for each filling.
    raw: Option<Raw>,
}

/// The figures before normalisation.
struct Raw {
    tables: Vec<Data>,
    /// For each filling, the groups within which missing values are drawn.
    groups: Vec<Option<Vec<String>>>,
    errors: Option<Vec<Vec<f64>>>,
    indicators: Vec<Indicator>,
    normalisations: Vec<Normalisation>,
    means: Vec<Mean>,
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
        let mut layers = Layers { fixed: vec![], raw: None };
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
            let present = presence(&table.columns, plan);
            for &method in &design.normalisations {
                // Also where each draw makes its own: what is refused is refused here.
                let columns = normalised(&table, &framework.indicators, method)?;
                layers.fixed.push(if group.is_none() && errors.is_none() {
                    lay_out(&columns, plan, &design.means, present.clone())
                } else {
                    Layer::default()
                });
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
                means: design.means.clone(),
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
        self.fixed[layer].present.is_empty()
    }

    /// Draws the values of one table: first each value with its standard error, then what is
    /// missing from the values that there are.
    pub(crate) fn draw(&self, plan: &Plan, drawing: &Drawing, choice: &Choice, into: &mut Layer) {
        let Some(raw) = &self.raw else { return };
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
        *into = lay_out(&columns, plan, &raw.means, presence(&columns, plan));
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

/// `[block][column]`: 1 where there is a value.
fn presence(columns: &[Vec<f64>], plan: &Plan) -> Arc<Vec<Lanes>> {
    Arc::new(spread(columns, plan, |value| f64::from(u8::from(!value.is_nan()))))
}

fn lay_out(columns: &[Vec<f64>], plan: &Plan, means: &[Mean], present: Arc<Vec<Lanes>>) -> Layer {
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
