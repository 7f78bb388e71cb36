use std::collections::HashMap;

use super::{Checked, Examined, Imported, NewObservation, examine, store};
use crate::{
    Actor, Conn, Problem, Result,
    frameworks::{self, Frameworks},
    ids::{At, CityCode, Known},
    observations::{Breakdown, Key, Observation, Period, Place, Warning, warnings},
};

/// What [`record_all`](super::record_all) would do.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Foreseen {
    /// Of the rows without problems.
    pub imported: Imported,
    /// As [`Error::Unusable`](crate::Error::Unusable) would name them.
    pub problems: Vec<Problem>,
    /// Figures that stand far out of their series, by number of row from 0: in that of
    /// the file together with what is known.
    pub warnings: Vec<(usize, Warning)>,
}

/// Checks many figures as if they were to be stored, and stores nothing.
pub async fn foresee(
    conn: &mut Conn,
    actor: &Actor,
    rows: Vec<NewObservation>,
) -> Result<Foreseen> {
    let Examined { checked, numbers, problems } = examine(conn, actor, rows, &At::now()).await?;
    let existing = store::existing(conn, &checked).await?;

    type Series<'a> = (&'a str, &'a str, Place, &'a Breakdown);
    let mut series: HashMap<Series<'_>, HashMap<Period, f64>> = HashMap::new();
    for (key, last) in &existing {
        if let Some(value) = last.value.filter(|_| last.replaced_at.is_none()) {
            let of = (key.city.as_str(), key.measurement.as_str(), key.place, &key.breakdown);
            series.entry(of).or_default().insert(key.period, value);
        }
    }
    let mut imported = Imported::default();
    let mut news = vec![];
    let mut splits = Splits::new();
    for (row, number) in checked.iter().zip(numbers) {
        let new = &row.new;
        let of = (new.city.as_str(), new.measurement.as_str(), new.place, &new.breakdown);
        if let Some(value) = row.value() {
            series.entry(of).or_default().insert(new.period, value);
        }
        if let Some(dimension) = only_dimension(&new.breakdown) {
            let of = (&new.city, new.measurement.as_str(), new.place, new.period, dimension);
            splits.entry(of).or_default().push((number, row));
        }
        let last = existing.get(&new.key()).filter(|last| last.replaced_at.is_none());
        match last {
            Some(current) if current.says(row) => imported.unchanged += 1,
            Some(_) => imported.changed += 1,
            None => imported.added += 1,
        }
        if last.is_none_or(|last| last.value != row.value()) {
            news.push((of, row, number));
        }
    }
    let series: HashMap<_, Vec<_>> =
        series.into_iter().map(|(of, values)| (of, values.into_iter().collect())).collect();
    let warnings = news.into_iter().filter_map(|(of, row, number)| {
        let warning = warnings::jump(row.period(), row.value()?, series.get(&of)?)?;
        Some((number, warning))
    });
    let mut warnings: Vec<_> = warnings.collect();
    warnings.extend(sums(&splits, &*frameworks::all(conn, &Known::NOW).await?, &existing));
    warnings.sort_by_key(|(number, _)| *number);
    Ok(Foreseen { imported, problems, warnings })
}

/// Figures of the file that are parts of a whole by one dimension, with their numbers.
type Splits<'a> =
    HashMap<(&'a CityCode, &'a str, Place, Period, &'a str), Vec<(usize, &'a Checked)>>;

/// Splits whose parts, those that are known already among them, do not add up; named at
/// the last of the file's rows.
fn sums(
    splits: &Splits<'_>,
    frameworks: &Frameworks,
    existing: &HashMap<Key, Observation>,
) -> Vec<(usize, Warning)> {
    let whole = |code: &str| frameworks.unit(&frameworks.measurement(code)?.unit)?.parts_sum;
    let mut found = vec![];
    for (of, rows) in splits {
        let (city, measurement, place, period, dimension) = *of;
        let (Some(whole), Some((number, _))) = (whole(measurement), rows.last()) else { continue };
        let known = existing.iter().filter(|(key, held)| {
            held.replaced_at.is_none()
                && (&key.city, key.measurement.as_str(), key.place, key.period)
                    == (city, measurement, place, period)
                && only_dimension(&key.breakdown) == Some(dimension)
                && rows.iter().all(|(_, row)| *row.breakdown() != key.breakdown)
        });
        let parts = rows.iter().filter_map(|(_, row)| row.value());
        let parts = parts.chain(known.filter_map(|(_, held)| held.value));
        if let Some(sum) = warnings::sum(parts, whole) {
            found.push((*number, Warning::Sum { period, sum, whole }));
        }
    }
    found
}

fn only_dimension(breakdown: &Breakdown) -> Option<&str> {
    let mut dimensions = breakdown.dimensions();
    let (dimension, _) = dimensions.next()?;
    dimensions.next().is_none().then_some(dimension)
}
