//! Accounts: the people who use the network's house, and the roles they hold.

pub mod attempts;
pub mod invitations;
pub mod links;
pub mod passwords;
pub mod people;
pub mod sessions;
mod store;

use serde::Serialize;

use crate::{
    Actor, Appointment, Conn, Error, Result, Role, ScopeKind, Tx, audit, cities, countries,
    ids::{AccountId, At, CityCode},
};

pub use store::{by_email, get, name_of};

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
    let email = checked_address("email", &new.email)?;
    let name = checked_name(&new.name)?;
    if store::is_taken(tx, &email).await? {
        return Err(Error::invalid("email", "email-taken").with("email", &email));
    }
    let account = store::insert(tx, &email, &name, &new.language, At::now()).await?;
    audit::log(tx, actor, "account.opened", &format!("account/{}", account.id), &()).await?;
    Ok(account)
}

/// Changes one's own name and the language of letters to oneself.
pub async fn settle(tx: &mut Tx, actor: &Actor, name: &str, language: &str) -> Result<()> {
    let id = actor.id().ok_or(Error::SignInNeeded)?;
    let name = checked_name(name)?;
    store::settle(tx, id, &name, language).await?;
    audit::log(tx, actor, "account.settled", &format!("account/{id}"), &()).await
}

pub fn checked_address(field: &'static str, email: &str) -> Result<String> {
    let email = email.trim().to_lowercase();
    if looks_like_an_address(&email) {
        return Ok(email);
    }
    Err(Error::invalid(field, "email-invalid").with("email", email))
}

fn looks_like_an_address(email: &str) -> bool {
    email.len() <= 254
        && !email.contains(|c: char| c.is_whitespace() || c.is_control())
        && email.split_once('@').is_some_and(|(user, host)| {
            !user.is_empty() && host.contains('.') && !host.contains('@')
        })
}

/// One line, because it stands in letters and headings.
fn checked_name(name: &str) -> Result<String> {
    let words: Vec<&str> = name
        .split(|c: char| c.is_whitespace() || c.is_control())
        .filter(|w| !w.is_empty())
        .collect();
    let name = words.join(" ");
    match name.chars().count() {
        0 => Err(Error::invalid("name", "name-needed")),
        1..=200 => Ok(name),
        _ => Err(Error::invalid("name", "name-long")),
    }
}

/// Gives a role.
pub async fn appoint(
    tx: &mut Tx,
    actor: &Actor,
    account: &AccountId,
    new: Appointment,
) -> Result<()> {
    actor.may_appoint(&new)?;
    // The program may appoint before the register is there.
    if actor.id().is_some() {
        check_place(tx, &new).await?;
    }
    if store::get(tx, account).await?.is_none() {
        return Err(Error::NotFound);
    }
    if store::appointments(tx, account).await?.contains(&new) {
        return Ok(());
    }
    store::appoint(tx, account, &new, actor.name(), At::now()).await?;
    audit::log(tx, actor, "account.appointed", &format!("account/{account}"), &new).await
}

/// A role holds at a place that exists, and only at one of its kind.
async fn check_place(conn: &mut Conn, new: &Appointment) -> Result<()> {
    let code = &new.scope;
    let known = match new.role.scope() {
        ScopeKind::City => cities::exists(conn, &CityCode::from(code.as_str())).await?,
        ScopeKind::Country => countries::get(code).is_some(),
        ScopeKind::Conference => !code.is_empty(),
        ScopeKind::Network => code.is_empty(),
    };
    if known {
        return Ok(());
    }
    let wrong = match new.role.scope() {
        ScopeKind::City => Error::invalid("scope", "scope-city"),
        ScopeKind::Country => Error::invalid("scope", "scope-country"),
        ScopeKind::Conference => Error::invalid("scope", "scope-conference"),
        ScopeKind::Network => Error::invalid("scope", "scope-network"),
    };
    Err(wrong.with("value", code))
}

/// Takes a role away. Somebody always stays administrator.
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
    if old.role == Role::Administrator {
        keep_an_administrator(tx).await?;
    }
    audit::log(tx, actor, "account.dismissed", &format!("account/{account}"), &old).await
}

/// Closes an account: nobody signs in with it any more. Its name stays on what it did.
pub async fn close(tx: &mut Tx, actor: &Actor, account: &AccountId) -> Result<()> {
    actor.may_administer()?;
    if !store::close(tx, account, &At::now()).await? {
        return Err(Error::NotFound);
    }
    keep_an_administrator(tx).await?;
    sessions::end_all(tx, account).await?;
    audit::log(tx, actor, "account.closed", &format!("account/{account}"), &()).await
}

/// Undoes [`close`]; the roles are as they were.
pub async fn reopen(tx: &mut Tx, actor: &Actor, account: &AccountId) -> Result<()> {
    actor.may_administer()?;
    if !store::reopen(tx, account).await? {
        return Err(Error::NotFound);
    }
    audit::log(tx, actor, "account.reopened", &format!("account/{account}"), &()).await
}

async fn keep_an_administrator(tx: &mut Tx) -> Result<()> {
    if store::administrators(tx).await? == 0 {
        return Err(Error::invalid("role", "last-administrator"));
    }
    Ok(())
}

/// The account as somebody who acts, with the roles it holds now.
pub async fn actor(conn: &mut Conn, account: &AccountId) -> Result<Actor> {
    Ok(Actor::account(account.clone(), store::appointments(conn, account).await?))
}

/// Makes whoever has this address an administrator, as the command line does for the first.
/// Opens an account if there is none.
pub async fn first_administrator(tx: &mut Tx, new: NewAccount) -> Result<Account> {
    let program = Actor::program("command line");
    let account = match by_email(tx, &new.email).await? {
        Some(account) => account,
        None => open(tx, &program, new).await?,
    };
    let administrator = Appointment { role: Role::Administrator, scope: String::new() };
    appoint(tx, &program, &account.id, administrator).await?;
    Ok(account)
}

/// Forgets links that are spent and attempts that no longer count: to be done every hour or so.
pub async fn tidy(tx: &mut Tx) -> Result<()> {
    links::forget(tx).await?;
    attempts::forget(tx).await
}
