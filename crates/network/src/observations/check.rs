use super::{Breakdown, NewObservation, Period, Place, Status};
use crate::{
    Error, Result,
    db::BETWEEN,
    frameworks::{Evidence, Frameworks, Measurement, Unit},
    ids::{At, CityCode},
};

/// An observation that passed [`check`]: in its measurement's unit, status settled.
#[derive(Clone, Debug, PartialEq)]
pub struct Checked {
    pub(super) new: NewObservation,
    pub(super) status: Status,
}

impl Checked {
    pub fn city(&self) -> &CityCode {
        &self.new.city
    }

    pub fn measurement(&self) -> &str {
        &self.new.measurement
    }

    pub fn period(&self) -> Period {
        self.new.period
    }

    pub fn place(&self) -> Place {
        self.new.place
    }

    pub fn breakdown(&self) -> &Breakdown {
        &self.new.breakdown
    }

    /// In the measurement's unit, or in that of its own series (see [`Breakdown::unit`]).
    pub fn value(&self) -> Option<f64> {
        self.new.value
    }

    pub fn status(&self) -> Status {
        self.status
    }
}

/// Whether a figure can be recorded, and what it is in its measurement's unit. A figure
/// in another unit of the same family is converted and its note says so; money in
/// another currency becomes a series of its own.
///
/// Errors, each with the field it is about: `measurement-unknown`, `unit-unknown`,
/// `unit-does-not-fit`, `not-a-number`, `value-out-of-range`, `rating-not-a-level`,
/// `standard-error-negative`, `standard-error-without-value`, `missing-needed`,
/// `missing-with-value`, `status-needs-value`, `status-without-value`,
/// `period-in-future`, `address-unsafe`, `text-too-long`.
pub fn check(mut new: NewObservation, frameworks: &Frameworks, now: &At) -> Result<Checked> {
    let measurement = frameworks.measurement(&new.measurement).ok_or_else(|| {
        Error::invalid("measurement", "measurement-unknown").with("code", &new.measurement)
    })?;
    let range = settle_unit(&mut new, measurement, frameworks)?;
    if let Some(value) = new.value {
        value_is_possible(value, range, measurement, &new)?;
    }
    match (new.value, new.standard_error) {
        (None, Some(_)) => {
            return Err(Error::invalid("standard_error", "standard-error-without-value"));
        }
        (_, Some(error)) if !(error.is_finite() && error >= 0.0) => {
            return Err(Error::invalid("standard_error", "standard-error-negative"));
        }
        _ => {}
    }
    let status = status(&new)?;
    let year: i32 = now.day().get(..4).and_then(|year| year.parse().ok()).unwrap_or(i32::MAX - 1);
    if new.period.year() > year + 1 && status != Status::forecast() {
        return Err(Error::invalid("period", "period-in-future").with("period", new.period));
    }
    for text in
        [&mut new.place_name, &mut new.source, &mut new.publisher, &mut new.address, &mut new.note]
    {
        // nobody sees it, and it would end the text where figures are read in one column
        if text.contains(BETWEEN) {
            *text = text.replace(BETWEEN, " ");
        }
    }
    texts_fit(&new)?;
    Ok(Checked { new, status })
}

/// Brings value and standard error into the unit under which they are kept, and gives
/// the range that holds for it.
fn settle_unit(
    new: &mut NewObservation,
    measurement: &Measurement,
    frameworks: &Frameworks,
) -> Result<[f64; 2]> {
    let named = new.unit.take().or_else(|| new.breakdown.unit().map(str::to_owned));
    let Some(code) = named.filter(|code| *code != measurement.unit) else {
        if new.breakdown.unit().is_some() {
            new.breakdown = new.breakdown.without_unit()?;
        }
        return Ok(frameworks.range_of(measurement));
    };
    let own = frameworks.unit(&measurement.unit);
    let unit = frameworks.unit(&code).ok_or_else(|| {
        Error::invalid("unit", "unit-unknown").with("code", &code).with("known", &measurement.unit)
    })?;
    let refused = || {
        Error::invalid("unit", "unit-does-not-fit")
            .with("unit", &code)
            .with("expected", &measurement.unit)
    };
    let own: &Unit = own.ok_or_else(refused)?;
    if unit.convert(1.0, own).is_some() {
        if let Some(value) = new.value {
            new.note = format!("{} [{value} {code}]", new.note).trim_start().to_owned();
        }
        new.value = new.value.and_then(|value| unit.convert(value, own));
        new.standard_error = new.standard_error.and_then(|error| unit.convert(error, own));
        new.breakdown = new.breakdown.without_unit()?;
        return Ok(frameworks.range_of(measurement));
    }
    if unit.currency.is_none() || own.currency.is_none() {
        return Err(refused());
    }
    new.breakdown = new.breakdown.in_unit(&code)?;
    Ok(unit.range)
}

fn value_is_possible(
    value: f64,
    [low, high]: [f64; 2],
    measurement: &Measurement,
    new: &NewObservation,
) -> Result<()> {
    if !value.is_finite() {
        return Err(Error::invalid("value", "not-a-number").with("value", value));
    }
    if !(low..=high).contains(&value) {
        return Err(Error::invalid("value", "value-out-of-range")
            .with("value", value)
            .with("low", low)
            .with("high", high)
            .with("unit", new.breakdown.unit().unwrap_or(&measurement.unit)));
    }
    // Experts give a level of the rubric; only a survey has levels in between.
    let survey = measurement.alternative_kind == Some(Evidence::Survey);
    if measurement.kind == Evidence::Expert && !survey && value.fract() != 0.0 {
        return Err(Error::invalid("value", "rating-not-a-level").with("value", value));
    }
    Ok(())
}

/// A missing value has a reason, and the status agrees with what is there.
fn status(new: &NewObservation) -> Result<Status> {
    match (new.value, new.missing, new.status) {
        (Some(_), Some(_), _) => Err(Error::invalid("missing", "missing-with-value")),
        (None, None, _) => Err(Error::invalid("missing", "missing-needed")),
        (Some(_), None, None) => Ok(Status::normal()),
        (None, Some(reason), None) => Ok(reason.status()),
        (Some(_), None, Some(status)) if !status.may_have_value() => {
            Err(Error::invalid("status", "status-without-value").with("status", status))
        }
        (None, Some(_), Some(status)) if !status.may_lack_value() => {
            Err(Error::invalid("status", "status-needs-value").with("status", status))
        }
        (_, _, Some(status)) => Ok(status),
    }
}

fn texts_fit(new: &NewObservation) -> Result<()> {
    for (field, text, longest) in [
        ("place_name", &new.place_name, 200),
        ("source", &new.source, 600),
        ("publisher", &new.publisher, 300),
        ("address", &new.address, 2_000),
        ("note", &new.note, 4_000),
    ] {
        if text.len() > longest && text.chars().count() > longest {
            return Err(Error::invalid(field, "text-too-long").with("most", longest));
        }
    }
    // It becomes a link that others follow.
    let web = ["https://", "http://"].iter().any(|scheme| new.address.starts_with(scheme));
    if !(new.address.is_empty() || web) {
        return Err(Error::invalid("address", "address-unsafe").with("address", &new.address));
    }
    Ok(())
}
