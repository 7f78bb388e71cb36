use std::{path::PathBuf, process::ExitCode};

use network::{Actor, Db, cities, frameworks, groupings};

use crate::{Place, serve::Site};

/// Try everything with the demonstration network
///
/// Fills an embedded SQLite database with the real register and real published
/// figures, and a few cities that are plainly invented; prints one sign-in link for
/// each role; then serves the site. What you change stays until you ask for a fresh start.
#[derive(clap::Args)]
pub struct Demo {
    /// The database of the demonstration
    #[arg(long, default_value = "sqlite:data/demo.sqlite", value_name = "URL")]
    database: String,
    /// Begin anew: throw away what was changed
    #[arg(long)]
    fresh: bool,
    /// Also write the sign-in links to this file, as JSON
    #[arg(long, value_name = "FILE")]
    links: Option<PathBuf>,
    #[command(flatten)]
    site: Site,
}

impl Demo {
    pub async fn run(self) -> anyhow::Result<ExitCode> {
        if self.fresh
            && let Some(file) = self.database.strip_prefix("sqlite:")
        {
            for end in ["", "-wal", "-shm"] {
                let _ = std::fs::remove_file(format!("{file}{end}"));
            }
        }
        let db = Place { database: self.database }.open().await?;
        fill(&db).await?;
        self.site.serve(db).await
    }
}

async fn fill(db: &Db) -> anyhow::Result<()> {
    let program = Actor::program("demonstration");
    let mut tx = db.begin().await?;
    if !cities::all(&mut tx, &network::ids::Known::NOW, None).await?.is_empty() {
        return Ok(());
    }
    frameworks::load_shipped(&mut tx, &program).await?;
    groupings::ship(&mut tx, &program).await?;
    cities::ship(&mut tx, &program).await?;
    tx.commit().await?;
    Ok(())
}
