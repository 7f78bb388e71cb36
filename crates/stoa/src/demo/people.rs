//! One person for each role, with a link that signs them in.

use std::collections::BTreeMap;

use network::{
    Actor, Appointment, Db, Role,
    accounts::{self, NewAccount, links},
};

/// The invented city whose file the demonstration's people keep.
pub const CITY: &str = "learnham";

const PEOPLE: [(Role, &str, &str); 10] = [
    (Role::Coordinator, "Amina Okafor", CITY),
    (Role::Contributor, "Jonas Weber", CITY),
    (Role::Mayor, "Lucía Fernández", CITY),
    (Role::NationalCommission, "Claire Dubois", "FRA"),
    (Role::Juror, "Tomoko Sato", ""),
    (Role::Researcher, "Ingrid Solberg", ""),
    (Role::Secretariat, "Henrik Larsen", ""),
    (Role::Organiser, "Paulo Mendes", "iclc-2"),
    (Role::Delegate, "Fatou Diop", "iclc-2"),
    (Role::Administrator, "Ada Byron", ""),
];

/// Opens their accounts where they are not there yet, and makes a link for each: role → path.
pub async fn welcome(db: &Db) -> anyhow::Result<BTreeMap<&'static str, String>> {
    let program = Actor::program("demonstration");
    let mut links = BTreeMap::new();
    let mut tx = db.begin().await?;
    for (role, name, scope) in PEOPLE {
        let email = format!("{role}@demo.example");
        let account = match accounts::by_email(&mut tx, &email).await? {
            Some(account) => account,
            None => {
                let new = NewAccount { email, name: name.into(), language: "en".into() };
                let account = accounts::open(&mut tx, &program, new).await?;
                let appointment = Appointment { role, scope: scope.into() };
                accounts::appoint(&mut tx, &program, &account.id, appointment).await?;
                if role == Role::Organiser {
                    let scope = super::conferences::CODE.into();
                    let also = Appointment { role, scope };
                    accounts::appoint(&mut tx, &program, &account.id, also).await?;
                }
                account
            }
        };
        let secret = links::make(&mut tx, &program, &account.id, 30).await?;
        links.insert(role.code(), format!("/en/sign-in/{secret}"));
    }
    tx.commit().await?;
    Ok(links)
}
