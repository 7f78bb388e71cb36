use std::process::ExitCode;

use network::audit::{self, Verdict};

use crate::Place;

/// Check the audit log: every link of its hash chain
///
/// Exit code 0 when every link holds, 1 with the first broken link named.
#[derive(clap::Args)]
pub struct Verify {
    #[command(flatten)]
    place: Place,
}

impl Verify {
    pub async fn run(self) -> anyhow::Result<ExitCode> {
        let db = self.place.open().await?;
        let mut conn = db.read().await?;
        let entries = audit::revision(&mut conn).await?;
        let bar = indicatif::ProgressBar::new(entries.unsigned_abs());
        let verdict = audit::verify(&mut conn, |seq| bar.set_position(seq.unsigned_abs())).await?;
        bar.finish_and_clear();
        match verdict {
            Verdict::Whole(entries) => {
                println!("The audit log is whole: {entries} entries, every link holds.");
                Ok(ExitCode::SUCCESS)
            }
            Verdict::Broken { seq, why } => {
                let what = match why {
                    "missing" => "is missing",
                    "unlinked" => "does not link to the one before it",
                    _ => "was changed after it was written",
                };
                println!("The audit log is broken: entry {seq} {what}. Entries before it hold.");
                Ok(ExitCode::from(1))
            }
        }
    }
}
