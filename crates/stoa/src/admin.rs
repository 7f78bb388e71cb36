use std::process::ExitCode;

use network::{
    Actor, Appointment, Role,
    accounts::{self, NewAccount},
};

use crate::Place;

/// Make somebody an administrator
///
/// Opens an account for the address if there is none.
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
    #[command(flatten)]
    place: Place,
}

impl Admin {
    pub async fn run(self) -> anyhow::Result<ExitCode> {
        let program = Actor::program("command line");
        let db = self.place.open().await?;
        let mut tx = db.begin().await?;
        let account = match accounts::by_email(&mut tx, &self.email).await? {
            Some(account) => account,
            None => {
                let new =
                    NewAccount { email: self.email, name: self.name, language: self.language };
                accounts::open(&mut tx, &program, new).await?
            }
        };
        let administrator = Appointment { role: Role::Administrator, scope: String::new() };
        accounts::appoint(&mut tx, &program, &account.id, administrator).await?;
        tx.commit().await?;
        println!("{} is an administrator.", account.email);
        Ok(ExitCode::SUCCESS)
    }
}
