mod city_file;
mod comparisons;
mod conferences;
mod delegations;
mod calls;
mod candidates;
mod figures;
mod forecasts;
mod people;
mod plans;
mod reviews;
mod register;

use std::{collections::BTreeMap, path::PathBuf, process::ExitCode};

use anyhow::Context;
use network::{
    Actor, Db, cities, frameworks, groupings,
    ids::{At, Known},
    panels,
};

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
        let address = self.site.address();
        let links: BTreeMap<_, _> = people::welcome(&db)
            .await?
            .into_iter()
            .map(|(role, path)| (role, format!("{address}{path}")))
            .collect();
        println!("The demonstration network is ready at {address}\n");
        println!("Sign in as (each link opens once):");
        for (role, link) in &links {
            println!("  {role:<20} {link}");
        }
        println!("\nStop with Ctrl-C.");
        if let Some(file) = &self.links {
            std::fs::write(file, serde_json::to_string_pretty(&links)?)
                .with_context(|| format!("cannot write {}", file.display()))?;
        }
        self.site.serve(db).await
    }
}

/// The register, the frameworks and the figures, where they are not there yet.
async fn fill(db: &Db) -> anyhow::Result<()> {
    let program = Actor::program("demonstration");
    let mut tx = db.begin().await?;
    if !cities::all(&mut tx, &Known::NOW, None).await?.is_empty() {
        return Ok(());
    }
    frameworks::load_shipped(&mut tx, &program).await?;
    groupings::ship(&mut tx, &program).await?;
    cities::ship(&mut tx, &program).await?;
    exchange::ship_figures(&mut tx, &program).await?;
    tx.commit().await?;
    figures::invent(db).await?;
    city_file::invent(db).await?;
    plans::invent(db).await?;
    panels::learn_due(db, &At::now()).await?;
    comparisons::invent(db).await?;
    conferences::hold(db).await?;
    delegations::invite(db).await?;
    calls::compose(db).await?;
    candidates::apply(db).await?;
    reviews::hold(db).await?;
    register::keep(db).await
}
