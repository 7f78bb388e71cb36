//! A file that arrives, from the command line or from a page: what it is, what it would
//! change, and its storing, all of it or nothing.

use std::sync::Arc;

use csv::StringRecord;
use network::{
    Actor, Conn, Db, Tx,
    cities::{self, City, Registered},
    frameworks::{self, Frameworks},
    ids::Known,
    observations::{self, Imported, Observation, Origin, Warning},
};
use serde::{Deserialize, Serialize};

use crate::{
    Error, Problem, Result,
    figures::{self, Figures, Given, Hints, Titles},
    table::Table,
    titles,
};

/// What a file is read against; gathered once for many files.
pub struct Ground {
    frameworks: Arc<Frameworks>,
    cities: Vec<City>,
    held: Vec<Observation>,
    hints: Hints,
}

/// A file that was read.
pub enum Arrival {
    Figures {
        figures: Figures,
        titles: Titles,
    },
    Register(Vec<cities::Row>),
    /// A framework file, checked when it is loaded.
    Framework(String),
}

/// What a file would change, or what is to be mended.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Report {
    /// `figures`, `register` or `framework`.
    pub kind: String,
    pub rows: usize,
    pub added: usize,
    pub changed: usize,
    pub unchanged: usize,
    /// Rows of a published table that are about no city.
    pub left_out: usize,
    /// Figures that name no source.
    pub without_source: usize,
    /// The first of them; `problems_in_all` counts them.
    pub problems: Vec<Problem>,
    pub problems_in_all: usize,
    /// Figures far from their series, the first of them.
    pub warnings: Vec<Problem>,
    pub warnings_in_all: usize,
}

/// What was stored.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    Figures(Imported),
    Register(Registered),
    /// Code and version.
    Framework(String, String),
}

/// How many problems and warnings a report keeps.
const KEPT: usize = 10_000;

impl Ground {
    pub async fn gather(conn: &mut Conn, hints: Hints) -> Result<Self> {
        let held = match &hints.city {
            Some(city) => observations::of_city(conn, city, &Known::NOW).await?,
            None => vec![],
        };
        Ok(Self {
            frameworks: frameworks::all(conn, &Known::NOW).await?,
            cities: cities::all(conn, &Known::NOW, None).await?,
            held,
            hints,
        })
    }

    /// Reads a file: its form follows from its content.
    pub fn read(&self, bytes: &[u8]) -> Result<Arrival> {
        if is_framework(bytes) {
            let text = String::from_utf8(bytes.to_vec());
            return Ok(Arrival::Framework(
                text.map_err(|_| Problem::of_file("import-not-a-table"))?,
            ));
        }
        let knows = |row: &StringRecord| titles::of_figures(row) || titles::of_register(row);
        let table = Table::read(bytes, &knows)?;
        if titles::of_register(&StringRecord::from(table.titles.clone())) {
            let rows = table.rows.iter().map(|row| {
                let cells = row.cells().map(|cell| cell.to_owned());
                (row.line, cells.collect())
            });
            return match cities::read(&table.titles, rows) {
                Ok(rows) => Ok(Arrival::Register(rows)),
                Err(error) => Err(placed(error)),
            };
        }
        let given = Given::new(&self.frameworks, &self.cities, &self.held, &self.hints);
        let figures = figures::read(&table, &given)?;
        Ok(Arrival::Figures { figures, titles: Titles(table.titles) })
    }
}

/// JSON that speaks of itself as a framework does.
pub fn is_framework(bytes: &[u8]) -> bool {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    bytes.iter().find(|c| !c.is_ascii_whitespace()) == Some(&b'{')
}

fn placed(error: network::Error) -> Error {
    match error {
        network::Error::Unusable(problems) => {
            Error::Problems(problems.into_iter().map(Problem::from_place).collect())
        }
        other => Error::Network(other),
    }
}

impl Arrival {
    /// What storing would change. Nothing is stored.
    pub async fn foresee(self, db: &Db, actor: &Actor) -> Result<Report> {
        match self {
            Self::Figures { figures, titles } => {
                foresee_figures(&mut *db.read().await?, actor, figures, &titles).await
            }
            Self::Register(rows) => {
                let rows_in_all = rows.len();
                // Tried out and dropped.
                let mut tx = db.begin().await?;
                let done = cities::register(&mut tx, actor, rows, "tried out").await;
                let done = done.map_err(placed)?;
                Ok(Report {
                    kind: "register".into(),
                    rows: rows_in_all,
                    added: done.added,
                    changed: done.corrected,
                    unchanged: done.unchanged,
                    ..Report::default()
                })
            }
            Self::Framework(text) => {
                let mut tx = db.begin().await?;
                let framework = frameworks::load(&mut tx, actor, &text).await.map_err(placed)?;
                let rows = framework.measurements.len();
                Ok(Report { kind: "framework".into(), rows, added: rows, ..Report::default() })
            }
        }
    }

    /// Stores the file in the caller's transaction, or names every place to mend.
    /// `reason` is what the register says of why it changed.
    pub async fn store(
        self,
        tx: &mut Tx,
        actor: &Actor,
        origin: &Origin,
        reason: &str,
        progress: impl FnMut(usize, usize),
    ) -> Result<Outcome> {
        match self {
            Self::Figures { mut figures, titles } => {
                if !figures.problems.is_empty() {
                    let rows = std::mem::take(&mut figures.rows);
                    let more = observations::foresee(tx, actor, rows).await?.problems;
                    let more = more.into_iter().map(|problem| figures.located(&titles, problem));
                    let mut problems: Vec<_> = more.collect();
                    problems.append(&mut figures.problems);
                    problems.sort_by_key(|problem| problem.row);
                    return Err(Error::Problems(problems));
                }
                let rows = std::mem::take(&mut figures.rows);
                match observations::record_file(tx, actor, origin, rows, progress).await {
                    Ok(imported) => Ok(Outcome::Figures(imported)),
                    Err(network::Error::Unusable(problems)) => {
                        let problems = problems.into_iter();
                        let located = problems.map(|problem| figures.located(&titles, problem));
                        Err(Error::Problems(located.collect()))
                    }
                    Err(other) => Err(Error::Network(other)),
                }
            }
            Self::Register(rows) => {
                let done = cities::register(tx, actor, rows, reason).await.map_err(placed)?;
                Ok(Outcome::Register(done))
            }
            Self::Framework(text) => {
                let framework = frameworks::load(tx, actor, &text).await.map_err(placed)?;
                Ok(Outcome::Framework(framework.code, framework.version))
            }
        }
    }
}

async fn foresee_figures(
    conn: &mut Conn,
    actor: &Actor,
    mut figures: Figures,
    titles: &Titles,
) -> Result<Report> {
    let rows = std::mem::take(&mut figures.rows);
    let without_source = rows.iter().filter(|row| row.source.is_empty()).count();
    let read = rows.len() + figures.problems.len();
    let foreseen = observations::foresee(conn, actor, rows).await?;
    let mut problems = std::mem::take(&mut figures.problems);
    problems.extend(foreseen.problems.into_iter().map(|p| figures.located(titles, p)));
    problems.sort_by_key(|problem| problem.row);
    let warnings_in_all = foreseen.warnings.len();
    let warnings = foreseen.warnings.into_iter().take(KEPT);
    Ok(Report {
        kind: "figures".into(),
        rows: read,
        added: foreseen.imported.added,
        changed: foreseen.imported.changed,
        unchanged: foreseen.imported.unchanged + figures.known,
        left_out: figures.left_out,
        without_source,
        problems_in_all: problems.len(),
        problems: problems.into_iter().take(KEPT).collect(),
        warnings: warnings.map(|(row, warning)| warned(&figures, titles, row, &warning)).collect(),
        warnings_in_all,
    })
}

fn warned(figures: &Figures, titles: &Titles, row: usize, warning: &Warning) -> Problem {
    let value = network::Problem::at(format!("{}.value", row + 1), warning.code());
    let place = figures.located(titles, value);
    match warning {
        Warning::Jump { from, before, value, .. } | Warning::Magnitude { from, before, value } => {
            place.with("from", from).with("before", before).with("value", value)
        }
        Warning::Sum { period, sum, whole } => {
            place.with("period", period).with("sum", sum).with("whole", whole)
        }
        Warning::SourceMissing => place,
    }
}

impl Report {
    /// A file that could not be read at all.
    pub fn refused(problems: Vec<Problem>) -> Self {
        let problems_in_all = problems.len();
        let problems = problems.into_iter().take(KEPT).collect();
        Self { kind: "figures".into(), problems_in_all, problems, ..Self::default() }
    }

    pub fn is_clean(&self) -> bool {
        self.problems_in_all == 0
    }
}

/// Reads a file of figures and stores it, in the caller's transaction.
pub async fn store_figures(
    tx: &mut Tx,
    actor: &Actor,
    bytes: &[u8],
    hints: Hints,
    origin: &Origin,
    progress: impl FnMut(usize, usize),
) -> Result<Outcome> {
    let ground = Ground::gather(tx, hints).await?;
    ground.read(bytes)?.store(tx, actor, origin, "", progress).await
}

/// Stores the published figures of member cities that ship with the program: facts that
/// public bodies published, each with its source. The register must be there.
pub async fn ship_figures(tx: &mut Tx, actor: &Actor) -> Result<Outcome> {
    let file = network::observations::PUBLISHED.as_bytes();
    let origin = Origin { file: "published_figures.csv".into(), ..Origin::default() };
    store_figures(tx, actor, file, Hints::default(), &origin, |_, _| {}).await
}
