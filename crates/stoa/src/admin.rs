use std::process::ExitCode;

use network::{
    Actor,
    accounts::{self, NewAccount, links},
};

use crate::Place;

/// Make somebody an administrator
///
/// Opens an account for the address if there is none, and prints a link that signs in once,
/// within a day.
#[derive(clap::Args)]
pub struct Admin {
    /// The person's e-mail address
    email: String,
    /// The person's name, for a new account
    #[arg(long, default_value = "Administrator")]
    name: String,
    /// The language of mail to this person
    #[arg(long, default_value = "en")]
    language: String,
    /// How the site is reached from outside, for the link
    #[arg(long, env = "STOA_ADDRESS", default_value = "http://127.0.0.1:8080", value_name = "URL")]
    address: String,
    #[command(flatten)]
    place: Place,
}

impl Admin {
    pub async fn run(self) -> anyhow::Result<ExitCode> {
        let program = Actor::program("command line");
        let db = self.place.open().await?;
        let mut tx = db.begin().await?;
        let new = NewAccount { email: self.email, name: self.name, language: self.language };
        let account = accounts::first_administrator(&mut tx, new).await?;
        let secret = links::make(&mut tx, &program, &account.id, 1).await?;
        tx.commit().await?;
        println!("{} is an administrator. Sign in once, within a day:", account.email);
        println!("{}/{}/sign-in/{secret}", self.address.trim_end_matches('/'), account.language);
        Ok(ExitCode::SUCCESS)
    }
}
