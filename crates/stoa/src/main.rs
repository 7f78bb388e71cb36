//! The program. Each command is a file of its own name.

mod admin;
mod assign;
mod backup;
mod demo;
mod export;
mod hindcast;
mod import;
mod index;
mod migrate;
mod press;
mod report;
mod robustness;
mod schedule;
mod sensitivity;
mod serve;
mod swap;
mod verify;
mod work;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// The working place of a network of learning cities.
///
/// Everything is kept in one database: SQLite inside by default, or PostgreSQL.
#[derive(Parser)]
#[command(version, max_term_width = 100)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Demo(demo::Demo),
    Serve(serve::Serve),
    Work(work::Work),
    Migrate(migrate::Migrate),
    Import(import::Import),
    Export(export::Export),
    Report(report::Report),
    Admin(admin::Admin),
    Verify(verify::Verify),
    Backup(backup::Backup),
    Index(index::Index),
    Robustness(robustness::Robustness),
    Sensitivity(sensitivity::Sensitivity),
    Swap(swap::Swap),
    Hindcast(hindcast::Hindcast),
    Schedule(schedule::Schedule),
    Assign(assign::Assign),
}

/// Where the network is kept.
#[derive(clap::Args, Clone)]
struct Place {
    /// The database: sqlite:FILE or postgres://USER@HOST/NAME
    #[arg(
        long,
        env = "STOA_DATABASE",
        default_value = "sqlite:data/stoa.sqlite",
        value_name = "URL"
    )]
    database: String,
}

impl Place {
    async fn open(&self) -> anyhow::Result<network::Db> {
        if let Some(file) = self.database.strip_prefix("sqlite:") {
            let file = file.trim_start_matches("//").split('?').next().unwrap_or_default();
            if let Some(folder) = std::path::Path::new(file).parent() {
                std::fs::create_dir_all(folder)?;
            }
        }
        Ok(network::Db::open(&self.database).await?)
    }
}

fn main() -> ExitCode {
    let cli = Cli::parse();
    let runtime = match tokio::runtime::Runtime::new() {
        Ok(runtime) => runtime,
        Err(error) => {
            eprintln!("error: no threads to run on: {error}");
            return ExitCode::FAILURE;
        }
    };
    let done = runtime.block_on(async {
        match cli.command {
            Command::Demo(command) => command.run().await,
            Command::Serve(command) => command.run().await,
            Command::Work(command) => command.run().await,
            Command::Migrate(command) => command.run().await,
            Command::Import(command) => command.run().await,
            Command::Export(command) => command.run().await,
            Command::Report(command) => command.run().await,
            Command::Admin(command) => command.run().await,
            Command::Verify(command) => command.run().await,
            Command::Backup(command) => command.run().await,
            Command::Index(command) => command.run(),
            Command::Robustness(command) => command.run(),
            Command::Sensitivity(command) => command.run(),
            Command::Swap(command) => command.run(),
            Command::Schedule(command) => command.run(),
            Command::Hindcast(command) => command.run(),
            Command::Assign(command) => command.run(),
        }
    });
    match done {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}
