//! A comparison as one file: the figures, the framework and every choice that its result follows
//! from. Whoever has the file gets the same result, bit for bit, with `stoa robustness`,
//! `stoa sensitivity`, `stoa index` and `stoa swap`.

use std::{collections::BTreeMap, io::Read};

use serde::{Deserialize, Serialize};

use crate::{
    Data, Error, Result,
    commands::{
        index::{Options, number, write},
        robustness::Source,
    },
    framework::{Kind, MetaRow},
    impute::Imputation,
    robustness::{Design, Filling},
};

pub const FORMAT: &str = "stoa-comparison-1";

/// Methods are written as the options of the commands are.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Comparison {
    /// [`FORMAT`]
    pub format: String,
    /// Where it comes from, in the words of who made it. Nothing follows from it.
    #[serde(default)]
    pub about: BTreeMap<String, String>,
    pub normalise: Vec<String>,
    pub aggregate: Vec<String>,
    pub spread: String,
    pub impute: Vec<String>,
    pub treat: String,
    pub draws: usize,
    pub seed: u64,
    /// The framework, as CSV in COINr's iMeta form.
    pub meta: String,
    /// The figures, as CSV in COINr's iData form.
    pub data: String,
    /// Their standard errors in the same form; empty where there are none.
    #[serde(default)]
    pub errors: String,
}

impl Comparison {
    pub fn new(
        rows: &[MetaRow],
        data: &Data,
        errors: Option<&[Vec<f64>]>,
        design: &Design,
    ) -> Result<Self> {
        let text = |one: &dyn ToString| one.to_string();
        Ok(Comparison {
            format: FORMAT.into(),
            about: BTreeMap::new(),
            normalise: design.normalisations.iter().map(|one| text(one)).collect(),
            aggregate: design.means.iter().map(|one| text(one)).collect(),
            spread: design.weights.to_string(),
            impute: design.fillings.iter().map(|one| text(one)).collect(),
            treat: design.treatment.to_string(),
            draws: design.draws,
            seed: design.seed,
            meta: meta_csv(rows)?,
            data: data_csv(rows, data, &data.columns)?,
            errors: errors.map_or(Ok(String::new()), |errors| data_csv(rows, data, errors))?,
        })
    }

    /// # Errors
    /// What is not JSON of this form.
    pub fn read(file: impl Read) -> Result<Self> {
        let wrong = |what: String| {
            Error::Design(format!(
                "the file of the comparison cannot be read ({what}): take it anew from the page it came from"
            ))
        };
        let comparison: Comparison =
            serde_json::from_reader(file).map_err(|error| wrong(error.to_string()))?;
        match comparison.format.as_str() {
            FORMAT => Ok(comparison),
            other => Err(wrong(format!("its format is {other:?}, not {FORMAT:?}"))),
        }
    }

    pub fn design(&self) -> Result<Design> {
        Ok(Design {
            normalisations: parsed(&self.normalise)?,
            means: parsed(&self.aggregate)?,
            weights: self.spread.parse()?,
            fillings: parsed(&self.impute)?,
            treatment: self.treat.parse()?,
            draws: self.draws,
            seed: self.seed,
        })
    }

    /// One index out of the many: the first of each choice.
    pub fn options(&self) -> Result<Options> {
        let design = self.design()?;
        let fixed = design.fillings.iter().find_map(|filling| match filling {
            Filling::Fixed(imputation) => Some(imputation.clone()),
            Filling::Drawn(_) => None,
        });
        let first = |texts: &[String]| texts.first().cloned().unwrap_or_default();
        Ok(Options {
            impute: fixed.unwrap_or(Imputation::None),
            treat: design.treatment,
            normalise: first(&self.normalise).parse()?,
            aggregate: first(&self.aggregate).parse()?,
            ..Options::default()
        })
    }

    pub fn source(&self) -> Source<Box<dyn Read + '_>> {
        Source::Coin { data: Box::new(self.data.as_bytes()), meta: Box::new(self.meta.as_bytes()) }
    }

    pub fn errors(&self) -> Option<Box<dyn Read + '_>> {
        (!self.errors.is_empty()).then(|| Box::new(self.errors.as_bytes()) as Box<dyn Read>)
    }
}

fn parsed<T: std::str::FromStr<Err = Error>>(texts: &[String]) -> Result<Vec<T>> {
    texts.iter().map(|text| text.parse()).collect()
}

/// The lines of a framework as iMeta.
pub fn meta_csv(rows: &[MetaRow]) -> Result<String> {
    let mut out = csv::Writer::from_writer(vec![]);
    let head = ["Level", "iCode", "iName", "Direction", "Weight", "Unit", "Parent", "Type"];
    write(&mut out, head)?;
    for row in rows {
        let in_tree = matches!(row.kind, Kind::Indicator | Kind::Aggregate);
        let some = |text: String| if in_tree { text } else { String::new() };
        let kind = match row.kind {
            Kind::Indicator => "Indicator",
            Kind::Aggregate => "Aggregate",
            Kind::Group => "Group",
            Kind::Denominator => "Denominator",
            Kind::Other => "Other",
        };
        let cells = [
            some(row.level.to_string()),
            row.code.clone(),
            row.name.clone(),
            some(if row.higher_is_better { "1" } else { "-1" }.into()),
            some(number(row.weight)),
            row.unit.clone(),
            row.parent.clone().unwrap_or_default(),
            kind.into(),
        ];
        write(&mut out, cells)?;
    }
    finished(out)
}

/// Figures of the units as iData: their codes, their groups, a column for each indicator.
pub fn data_csv(rows: &[MetaRow], data: &Data, columns: &[Vec<f64>]) -> Result<String> {
    let codes = rows.iter().filter(|row| row.kind == Kind::Indicator).map(|row| row.code.as_str());
    let groups: Vec<_> = rows
        .iter()
        .filter(|row| row.kind == Kind::Group)
        .filter_map(|row| Some((row.code.as_str(), data.groups.get(&row.code)?)))
        .collect();
    let mut out = csv::Writer::from_writer(vec![]);
    write(
        &mut out,
        ["uCode"].into_iter().chain(groups.iter().map(|(code, _)| *code)).chain(codes),
    )?;
    for (u, unit) in data.units.iter().enumerate() {
        let start = std::iter::once(unit.clone());
        let groups = groups.iter().map(|(_, groups)| groups[u].clone());
        write(&mut out, start.chain(groups).chain(columns.iter().map(|column| number(column[u]))))?;
    }
    finished(out)
}

fn finished(out: csv::Writer<Vec<u8>>) -> Result<String> {
    let bytes = out.into_inner().map_err(|error| Error::Write(error.into_error()))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}
