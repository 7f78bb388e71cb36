use std::{path::PathBuf, process::ExitCode};

use anyhow::{Context, bail};
use exchange::{Error, Ground, Hints, Outcome, Problem};
use indicatif::{ProgressBar, ProgressStyle};
use network::{Actor, Tx, frameworks, observations::Origin};

use crate::Place;

/// Import figures, cities or frameworks from files
///
/// Takes CSV in any usual encoding and XLSX: the template, one figure a row (city,
/// measurement, period, value, …), the forms of Kolada and of Open SDG; a list of cities
/// (city, country); or a framework (JSON). Everything is stored, or nothing. Each place
/// to mend is printed as file:row:column: message.
///
/// Exit codes: 0 stored, or would be; 1 places to mend; 2 wrong use.
#[derive(clap::Args)]
pub struct Import {
    /// Frameworks come before lists of cities, and both before figures that need them
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// Check everything and store nothing
    #[arg(long)]
    dry_run: bool,
    /// The city of all rows, for files that do not name one
    #[arg(long, value_name = "CODE")]
    city: Option<String>,
    /// The measurement of all rows, for files that do not name one
    #[arg(long, value_name = "CODE")]
    measurement: Option<String>,
    /// What the figures were read in, for rows that name no source
    #[arg(long, default_value = "", value_name = "TITLE")]
    source: String,
    /// Who published them
    #[arg(long, default_value = "", value_name = "NAME")]
    publisher: String,
    /// Where they can be read
    #[arg(long, default_value = "", value_name = "URL")]
    address: String,
    /// Pass over rows about cities that are not in the register
    #[arg(long)]
    only_known: bool,
    #[command(flatten)]
    place: Place,
}

impl Import {
    pub async fn run(self) -> anyhow::Result<ExitCode> {
        let hints = Hints {
            city: self.city.map(Into::into),
            measurement: self.measurement,
            source: self.source,
            publisher: self.publisher,
            address: self.address,
            only_known: self.only_known,
            ..Hints::default()
        };
        let mut files = vec![];
        for path in self.files {
            if path.is_dir() {
                bail!("{} is a folder", path.display());
            }
            let bytes = std::fs::read(&path);
            files.push((bytes.with_context(|| format!("cannot read {}", path.display()))?, path));
        }
        let db = self.place.open().await?;
        let mut tx = db.begin().await?;
        // A new database knows them before anything is read against it.
        frameworks::load_shipped(&mut tx, &Actor::program("command line")).await?;
        let mut mended = true;
        for (bytes, path) in files {
            let name = path.display().to_string();
            match take(&mut tx, &bytes, &name, hints.clone()).await {
                Ok(outcome) => println!("{name}: {}", said(&outcome)),
                Err(Error::Problems(problems)) => {
                    mended = false;
                    print_problems(&name, &problems);
                }
                Err(Error::Network(error)) => return Err(error.into()),
            }
        }
        if !mended {
            println!("Nothing was stored.");
            return Ok(ExitCode::from(1));
        }
        if self.dry_run {
            println!("Nothing was stored: this was a trial.");
            return Ok(ExitCode::SUCCESS);
        }
        tx.commit().await?;
        Ok(ExitCode::SUCCESS)
    }
}

async fn take(tx: &mut Tx, bytes: &[u8], name: &str, hints: Hints) -> exchange::Result<Outcome> {
    let bar = ProgressBar::new(0);
    let style = ProgressStyle::with_template("{msg} {wide_bar} {human_pos} of {human_len} {eta}");
    bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
    bar.set_message(name.to_owned());
    let program = Actor::program("command line");
    let arrival = Ground::gather(tx, hints).await?.read(bytes)?;
    let origin = Origin { file: name.to_owned(), ..Origin::default() };
    let stored = arrival.store(tx, &program, &origin, name, |done, of| {
        bar.set_length(of as u64);
        bar.set_position(done as u64);
    });
    let stored = stored.await;
    bar.finish_and_clear();
    stored
}

fn said(outcome: &Outcome) -> String {
    match outcome {
        Outcome::Figures(done) => format!(
            "{} figures new, {} changed, {} unchanged",
            done.added, done.changed, done.unchanged
        ),
        Outcome::Register(done) => format!(
            "{} cities new, {} corrected, {} unchanged",
            done.added, done.corrected, done.unchanged
        ),
        Outcome::Framework(code, version) => format!("framework {code}, version {version}"),
    }
}

/// In the language of the terminal.
fn print_problems(name: &str, problems: &[Problem]) {
    let wish = ["LC_ALL", "LC_MESSAGES", "LANG"].iter().find_map(|name| std::env::var(name).ok());
    let wish = wish.unwrap_or_default().replace('_', "-");
    let lang = web::Lang::accepted(&wish);
    for problem in problems {
        let row = if problem.row == 0 { String::new() } else { problem.row.to_string() };
        println!("{name}:{row}:{}: {}", problem.column, lang.of_problem(problem));
    }
    let count = problems.len();
    println!("{name}: {count} {} to mend", if count == 1 { "place" } else { "places" });
}
