use std::{path::PathBuf, process::ExitCode};

use anyhow::{Context, bail};

use crate::Place;

/// Copy an SQLite database into a new file while it is used
///
/// The copy holds everything: put it in place of the database to restore. For
/// PostgreSQL use pg_dump.
#[derive(clap::Args)]
pub struct Backup {
    /// The new file
    file: PathBuf,
    #[command(flatten)]
    place: Place,
}

impl Backup {
    pub async fn run(self) -> anyhow::Result<ExitCode> {
        if self.place.database.starts_with("postgres") {
            bail!("this database is PostgreSQL: use pg_dump, which copies it while it is used");
        }
        if self.file.exists() {
            bail!("{} is there already: name a new file", self.file.display());
        }
        let name = self.file.to_str().context("the name of the file is not readable text")?;
        self.place.open().await?.copy_to(name).await?;
        println!("Copied to {name}.");
        Ok(ExitCode::SUCCESS)
    }
}
