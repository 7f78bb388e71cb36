//! Accounts: the people who use the network's house, and the roles they hold.

pub mod sessions;
mod store;

use serde::Serialize;

use crate::{
    Actor, Appointment, Conn, Error, Result, Tx, audit,
    ids::{AccountId, At},
};

pub use store::{by_email, get};

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Account {
    pub id: AccountId,
    pub email: String,
    pub name: String,
    pub language: String,
    pub created_at: At,
}

#[derive(Clone, Debug, PartialEq)]
pub struct NewAccount {
    pub email: String,
    pub name: String,
    pub language: String,
}

/// Opens an account without any role.
pub async fn open(tx: &mut Tx, actor: &Actor, new: NewAccount) -> Result<Account> {
    actor.may_administer()?;
    admit(tx, actor, new).await
}

/// Opens an account for somebody who was let in: by an administrator or an invitation.
pub(crate) async fn admit(tx: &mut Tx, actor: &Actor, new: NewAccount) -> Result<Account> {
    let email = new.email.trim().to_lowercase();
    let name = new.name.trim();
    if !looks_like_an_address(&email) {
        return Err(Error::invalid("email", "email-invalid").with("email", &email));
    }
    if name.is_empty() {
        return Err(Error::invalid("name", "name-needed"));
    }
    if store::by_email(tx, &email).await?.is_some() {
        return Err(Error::invalid("email", "email-taken").with("email", &email));
    }
    let account = store::insert(tx, &email, name, &new.language, At::now()).await?;
    audit::log(tx, actor, "account.opened", &format!("account/{}", account.id), &()).await?;
    Ok(account)
}

fn looks_like_an_address(email: &str) -> bool {
    email.len() <= 254
        && !email.contains(char::is_whitespace)
        && email.split_once('@').is_some_and(|(user, host)| {
            !user.is_empty() && host.contains('.') && !host.contains('@')
        })
}

/// Gives a role.
pub async fn appoint(
    tx: &mut Tx,
    actor: &Actor,
    account: &AccountId,
    new: Appointment,
) -> Result<()> {
    actor.may_appoint(&new)?;
    if store::appointments(tx, account).await?.contains(&new) {
        return Ok(());
    }
    store::appoint(tx, account, &new, actor.name(), At::now()).await?;
    audit::log(tx, actor, "account.appointed", &format!("account/{account}"), &new).await
}

/// Takes a role away.
pub async fn dismiss(
    tx: &mut Tx,
    actor: &Actor,
    account: &AccountId,
    old: Appointment,
) -> Result<()> {
    actor.may_appoint(&old)?;
    if !store::dismiss(tx, account, &old, At::now()).await? {
        return Err(Error::NotFound);
    }
    audit::log(tx, actor, "account.dismissed", &format!("account/{account}"), &old).await
}

/// The account as somebody who acts, with the roles it holds now.
pub async fn actor(conn: &mut Conn, account: &AccountId) -> Result<Actor> {
    Ok(Actor::account(account.clone(), store::appointments(conn, account).await?))
}
