use std::collections::HashMap;

use super::{super::jump, Examined, Imported, NewObservation, examine, store};
use crate::{
    Actor, Conn, Problem, Result,
    ids::At,
    observations::{Breakdown, Period, Place, Warning},
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
    for (row, number) in checked.iter().zip(numbers) {
        let new = &row.new;
        let of = (new.city.as_str(), new.measurement.as_str(), new.place, &new.breakdown);
        if let Some(value) = row.value() {
            series.entry(of).or_default().insert(new.period, value);
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
        let warning = jump(row.period(), row.value()?, series.get(&of)?)?;
        Some((number, warning))
    });
    let warnings = warnings.collect();
    Ok(Foreseen { imported, problems, warnings })
}
