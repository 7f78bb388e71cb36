//! What can be wrong with a framework, its data or a method: each error says what, where, and how
//! to mend it.

pub type Result<T, E = Error> = std::result::Result<T, E>;

#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("{file} cannot be read as CSV: {}", unreadable(problem))]
    Csv { file: &'static str, problem: csv::Error },
    #[error("the result cannot be written: {0}")]
    Write(#[from] std::io::Error),
    #[error("{file} cannot be opened: {source}")]
    Open { file: String, source: std::io::Error },
    #[error("the {file} has no column {column:?}: add it, or correct its name in the first line")]
    NoColumn { file: &'static str, column: String },
    #[error("the {file} has the column {column:?} twice: keep one of them")]
    DuplicateColumn { file: &'static str, column: String },

    #[error("line {line} of the framework: {column} is {text:?}, which is not {expected}")]
    Framework { line: usize, column: &'static str, text: String, expected: &'static str },
    #[error("the framework has no {0}: a composite index needs at least one")]
    Lacks(&'static str),
    #[error(
        "the code {code:?} stands in lines {first} and {second} of the framework: give one of them another code"
    )]
    DuplicateCode { code: String, first: usize, second: usize },
    #[error(
        "{code} has the parent {parent:?}, which is not an aggregate of the framework: add it or correct the parent"
    )]
    Orphan { code: String, parent: String },
    #[error("the framework goes in a circle: {}: take one of these parents away", path.join(" → "))]
    Cycle { path: Vec<String> },
    #[error("the framework has several tops ({}): give all but one a parent", codes.join(", "))]
    SeveralTops { codes: Vec<String> },
    #[error("the aggregate {code} has nothing below it: give it an indicator or take it out")]
    Childless { code: String },
    #[error(
        "{code} is on level {level}, its parent {parent} on level {above}: a parent must be on a higher level"
    )]
    Level { code: String, level: usize, parent: String, above: usize },
    #[error("the weights below {node} sum to zero: give at least one of them a weight")]
    ZeroWeights { node: String },
    #[error("the weight of {code} is {weight}: weights are finite and not negative")]
    Weight { code: String, weight: f64 },

    #[error("line {line} of the data has no uCode: name its unit, or take the line out")]
    NoUnit { line: usize },
    #[error("the unit {unit:?} stands in lines {first} and {second} of the data: keep one of them")]
    DuplicateUnit { unit: String, first: usize, second: usize },
    #[error("an index compares units, and the data has {0}: add at least one more")]
    TooFewUnits(usize),
    #[error(
        "unit {unit}, column {column}: {text:?} is not a number: write it with a decimal point, or leave the cell empty where nothing is known"
    )]
    NotANumber { unit: String, column: String, text: String },
    #[error(
        "unit {unit}, column {column}: {value:e} is infinite or beyond ±1e100: correct the value, or leave the cell empty"
    )]
    Huge { unit: String, column: String, value: f64 },
    #[error(
        "unit {unit}, indicator {indicator}: its denominator {denominator} is zero: correct it, or leave it empty"
    )]
    ZeroDenominator { unit: String, indicator: String, denominator: String },
    #[error(
        "unit {unit} has no value at all, so it has no place: take it out, or find one of its values"
    )]
    EmptyUnit { unit: String },
    #[error(
        "unit {unit} has values only where the weight is zero: give one of them a weight, or take the unit out"
    )]
    Weightless { unit: String },
    #[error(
        "indicator {indicator} has no value at all: take it out of the framework, or find values"
    )]
    EmptyIndicator { indicator: String },
    #[error(
        "indicator {indicator} has the same value ({value}) in every unit (first: {unit}), so it cannot tell them apart: take it out of the framework"
    )]
    Constant { indicator: String, unit: String, value: f64 },
    #[error("the data has no group column {column:?} to impute by; it has: {known}")]
    NoGroup { column: String, known: String },

    #[error(
        "indicator {indicator} has no target, which {method} needs: fill in its Target, or choose another normalisation"
    )]
    NoTarget { indicator: String, method: &'static str },
    #[error(
        "indicator {indicator}: its target {target} is not better than its worst value {worst}, so no distance can be measured: correct the target or the direction"
    )]
    TargetNotBetter { indicator: String, target: f64, worst: f64 },
    #[error(
        "indicator {indicator}: its best value is zero (direction counted in), so no fraction of it can be taken: choose another normalisation"
    )]
    ZeroMaximum { indicator: String },
    #[error(
        "unit {unit}, {child}: {value} under the {method} of {node}, which needs values above zero: normalise to a range above zero (such as minmax:1:100), or choose another mean"
    )]
    NotPositive { unit: String, child: String, node: String, value: f64, method: &'static str },
    #[error(
        "unit {unit}: the {method} of {node} is not a finite number: its values are too far apart for this method"
    )]
    NotFinite { unit: String, node: String, method: String },
    #[error("{what} {text:?} is not known: use {expected}")]
    Option { what: &'static str, text: String, expected: &'static str },
    #[error(
        "there are {given} aggregations for {levels} levels: give one, or one for each level from the lowest up"
    )]
    Levels { given: usize, levels: usize },
    #[error("{0:?} is not a code of the framework: correct the branch")]
    NoBranch(String),
    #[error("{0}")]
    Weighing(String),
    #[error("{0}")]
    Design(String),
}

/// Where the file is at fault, and how to mend it.
pub(crate) fn unreadable(problem: &csv::Error) -> String {
    match problem.kind() {
        csv::ErrorKind::Utf8 { pos, .. } => {
            let line = pos.as_ref().map_or(1, csv::Position::line);
            format!("line {line} is not text in UTF-8: save it as CSV in UTF-8")
        }
        csv::ErrorKind::UnequalLengths { pos, expected_len, len } => {
            let line = pos.as_ref().map_or(1, csv::Position::line);
            format!("line {line} has {len} cells, and those above it {expected_len}")
        }
        _ => problem.to_string(),
    }
}
