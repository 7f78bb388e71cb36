//! Storing what was typed into the grid, field by field: what is right is kept, what is
//! wrong or collides comes back.

use std::collections::HashMap;

use maud::{Markup, html};
use network::{
    Error, Result, Tx, accounts,
    observations::{self, Checked, Collision, NewObservation, Observation, Period, Warning},
};

use super::{Part, Sheet, rows};
use crate::{
    observations::typed::{number, shown_of},
    reader::Reader,
};

/// The form as it was sent.
#[derive(Debug, Default)]
pub struct Sent {
    pub part: Part,
    /// What was typed, by `measurement:year`.
    pub values: HashMap<String, String>,
    /// The revision that each field showed.
    seen: HashMap<String, i64>,
    /// Only this measurement is to be saved.
    row: Option<String>,
    pub source: String,
    pub publisher: String,
    pub address: String,
}

impl Sent {
    pub fn of(fields: Vec<(String, String)>) -> Self {
        let mut sent = Self::default();
        for (name, value) in fields {
            if let Some(field) = name.strip_prefix("v:") {
                sent.values.insert(field.to_owned(), value.trim().to_owned());
            } else if let Some(field) = name.strip_prefix("seen:") {
                sent.seen.insert(field.to_owned(), value.parse().unwrap_or(0));
            } else {
                match name.as_str() {
                    "from" => sent.part.from = value,
                    "place" => sent.part.place = value,
                    "area" => sent.part.area = value,
                    "row" => sent.row = Some(value),
                    "source" => sent.source = value.trim().to_owned(),
                    "publisher" => sent.publisher = value.trim().to_owned(),
                    "address" => sent.address = value.trim().to_owned(),
                    _ => {}
                }
            }
        }
        sent
    }
}

#[derive(Debug, Default)]
pub struct Outcome {
    pub saved: usize,
    /// What is wrong with a field, in the reader's language.
    pub refused: HashMap<String, String>,
    pub collisions: Vec<(String, Collision, String)>,
    pub warnings: Vec<(String, Warning)>,
}

impl Outcome {
    pub fn is_plain(&self) -> bool {
        self.refused.is_empty() && self.collisions.is_empty() && self.warnings.is_empty()
    }

    /// Whether a field was sent and is not stored.
    pub fn unsaved(&self, field: &str) -> bool {
        self.refused.contains_key(field)
            || self.collisions.iter().any(|(collided, ..)| collided == field)
    }
}

/// Saves every field that was changed; one that fails does not stop the others.
pub async fn all(tx: &mut Tx, reader: &Reader, sheet: &Sheet, sent: &Sent) -> Result<Outcome> {
    let mut outcome = Outcome::default();
    let mut fields: Vec<_> = sent.values.iter().collect();
    fields.sort();
    for (field, typed) in fields {
        let Some((measurement, year)) = field.rsplit_once(':') else { continue };
        let Ok(year) = year.parse() else { continue };
        if sent.row.as_ref().is_some_and(|row| row != measurement) {
            continue;
        }
        match one(tx, reader, sheet, sent, (field, measurement, year), typed).await {
            Ok(None) => {}
            Ok(Some(warnings)) => {
                outcome.saved += 1;
                outcome.warnings.extend(warnings.into_iter().map(|w| (field.clone(), w)));
            }
            Err(Error::Invalid { code, args, .. }) => {
                let gaps = args.iter().map(|(name, value)| (*name, value.as_str().into()));
                outcome.refused.insert(field.clone(), reader.lang.fill(code, gaps));
            }
            Err(Error::Collision(collision)) => {
                let by = match &collision.theirs {
                    Some(theirs) => name_of(tx, theirs).await?,
                    None => String::new(),
                };
                outcome.collisions.push((field.clone(), *collision, by));
            }
            Err(error) => return Err(error),
        }
    }
    Ok(outcome)
}

/// `None` where the field was left as it was.
async fn one(
    tx: &mut Tx,
    reader: &Reader,
    sheet: &Sheet,
    sent: &Sent,
    (field, measurement, year): (&str, &str, i16),
    typed: &str,
) -> Result<Option<Vec<Warning>>> {
    let key = sheet.key(measurement, year);
    let seen = sent.seen.get(field).copied().unwrap_or(0);
    let current = sheet.held.get(&key);
    let revision = current.map_or(0, |current| current.revision);
    // What the field showed when the reader got it.
    let earlier = if seen == revision {
        current.cloned()
    } else {
        let all = observations::history(tx, &key).await?;
        all.into_iter().find(|one| one.revision == seen)
    };
    if typed == shown_of(reader.lang, earlier.as_ref()) {
        return Ok(None);
    }
    let Some(value) = number(reader.lang, "value", typed)? else {
        if current.is_none() {
            return Ok(None);
        }
        observations::withdraw(tx, &reader.actor, &key, Some(seen), "").await?;
        return Ok(Some(vec![]));
    };
    let mut new = match &earlier {
        Some(earlier) if earlier.missing.is_none() => earlier.again(),
        _ => NewObservation::value(&key.city, measurement, key.period, value),
    };
    new.place = key.place;
    new.value = Some(value);
    for (old, typed) in [
        (&mut new.source, &sent.source),
        (&mut new.publisher, &sent.publisher),
        (&mut new.address, &sent.address),
    ] {
        if !typed.is_empty() {
            old.clone_from(typed);
        }
    }
    let series: Vec<(Period, f64)> = sheet
        .held
        .values()
        .filter(|one| {
            one.key.measurement == measurement
                && one.key.place == key.place
                && one.key.breakdown.is_total()
        })
        .filter_map(|one| Some((one.key.period, one.value?)))
        .collect();
    let now = network::ids::At::now();
    let checked: Checked = observations::check(new.clone(), &sheet.frameworks, &now)?;
    observations::record(tx, &reader.actor, new, Some(seen)).await?;
    let mut warnings = observations::warnings(&checked, &series);
    warnings.retain(|warning| *warning != Warning::SourceMissing);
    Ok(Some(warnings))
}

/// Who recorded a version, for those who may record too.
pub async fn name_of(tx: &mut Tx, one: &Observation) -> Result<String> {
    let Ok(id) = one.recorded_by.parse() else { return Ok(one.recorded_by.clone()) };
    Ok(accounts::get(tx, &id)
        .await?
        .map_or_else(|| one.recorded_by.clone(), |account| account.name))
}

impl Outcome {
    /// What came of saving, above the grid.
    pub fn told(&self, reader: &Reader, sheet: &Sheet, sent: &Sent) -> Markup {
        let lang = reader.lang;
        html! {
            @if self.saved > 0 {
                div class="notice good" role="status" { p { (lang.fill("observations-saved", [("count", self.saved.into())])) } }
            }
            @for (field, warning) in &self.warnings {
                div class="notice warn" { p {
                    a href=(format!("#v:{field}")) { (label(reader, sheet, field)) } (reader.lang.colon()) (warned(reader, warning))
                } }
            }
            @if !self.refused.is_empty() {
                div class="notice bad" role="alert" {
                    p { strong { (lang.fill("observations-refused", [("count", self.refused.len().into())])) } }
                    ul { @for (field, why) in &self.refused { li {
                        a href=(format!("#v:{field}")) { (label(reader, sheet, field)) } (reader.lang.colon()) (why)
                    } } }
                }
            }
            @for (field, collision, by) in &self.collisions {
                (collided(reader, sheet, sent, field, collision, by))
            }
        }
    }
}

fn label(reader: &Reader, sheet: &Sheet, field: &str) -> String {
    let (code, year) = field.rsplit_once(':').unwrap_or((field, ""));
    let name = sheet.frameworks.measurement(code).map_or(code, |m| reader.lang.of(&m.label));
    format!("{name}, {year}")
}

/// A warning in words.
pub fn warned(reader: &Reader, warning: &Warning) -> String {
    let lang = reader.lang;
    match warning {
        Warning::Jump { from, before, value, .. } | Warning::Magnitude { from, before, value } => {
            lang.fill(
                warning.code(),
                [
                    ("from", from.to_string().into()),
                    ("before", lang.figure(*before).into()),
                    ("value", lang.figure(*value).into()),
                ],
            )
        }
        Warning::Sum { period, sum, whole } => lang.fill(
            warning.code(),
            [
                ("period", period.to_string().into()),
                ("sum", lang.figure(*sum).into()),
                ("whole", lang.figure(*whole).into()),
            ],
        ),
        Warning::SourceMissing => lang.text(warning.code()).into_owned(),
    }
}

/// Both figures side by side, and a way to keep either.
fn collided(
    reader: &Reader,
    sheet: &Sheet,
    sent: &Sent,
    field: &str,
    collision: &Collision,
    by: &str,
) -> Markup {
    let lang = reader.lang;
    let mine = sent.values.get(field).map_or("", String::as_str);
    let revision = collision.theirs.as_ref().map_or(0, |theirs| theirs.revision);
    html! {
        div class="notice bad" role="alert" {
            h2 { (label(reader, sheet, field)) }
            p { (lang.text("figure-collision")) }
            dl class="facts" {
                dt { (lang.text("observations-yours")) } dd { (mine) }
                dt { (lang.text("observations-theirs")) }
                dd { @match &collision.theirs {
                    Some(theirs) => {
                        (rows::figure(reader, sheet, theirs)) " "
                        span class="muted" { (by) ", " (lang.day(&theirs.recorded_at)) }
                    },
                    None => (lang.text("observations-withdrawn")),
                } }
            }
            form method="post" class="actions" {
                input type="hidden" name="from" value=(sheet.years[0]);
                input type="hidden" name="place" value=(sheet.place.code());
                input type="hidden" name="area" value=(sheet.area);
                input type="hidden" name=(format!("v:{field}")) value=(mine);
                input type="hidden" name=(format!("seen:{field}")) value=(revision);
                @for (name, value) in [("source", &sent.source), ("publisher", &sent.publisher), ("address", &sent.address)] {
                    input type="hidden" name=(name) value=(value);
                }
                button { (lang.text("observations-save-mine")) }
                a class="button plain" href=(reader.href(&sheet.address(sheet.years[0]))) { (lang.text("observations-keep-theirs")) }
            }
        }
    }
}
