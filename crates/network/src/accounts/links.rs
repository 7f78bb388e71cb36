//! Sign-in links: whoever holds one signs in once, without a password.

mod store;

use super::{
    Account,
    attempts::{self, LINKS, SOURCE},
    sessions,
};
use crate::{
    Actor, Conn, Error, Result, Tx, audit,
    ids::{AccountId, At},
    mail::{self, NewLetter},
    secret,
};

/// How long a link that was asked for by e-mail holds.
pub const MINUTES: i64 = 20;

#[derive(Clone)]
pub struct Ask {
    pub email: String,
    /// The network address it comes from.
    pub source: String,
}

/// Sends a link to somebody who asks for it. Whether there is such an account is not told.
/// `letter` is given the account and the secret of the link.
pub async fn send(
    tx: &mut Tx,
    ask: Ask,
    letter: impl FnOnce(&Account, &str) -> NewLetter,
) -> Result<()> {
    let email = ask.email.trim().to_lowercase();
    if !super::looks_like_an_address(&email) {
        return Err(Error::invalid("email", "email-invalid").with("email", &email));
    }
    attempts::count(tx, SOURCE, &ask.source).await?;
    attempts::count(tx, LINKS, &email).await?;
    let Some(account) = super::by_email(tx, &email).await? else { return Ok(()) };
    let secret = secret::fresh()?;
    let now = At::now();
    store::insert(tx, &secret::hash(&secret), &account.id, &now, now.plus(MINUTES * 60)).await?;
    mail::write(tx, letter(&account, &secret)).await?;
    Ok(())
}

/// Makes a link for somebody, as the command line does. Returns its secret.
pub async fn make(tx: &mut Tx, actor: &Actor, account: &AccountId, days: i64) -> Result<String> {
    actor.may_administer()?;
    let (secret, now) = (secret::fresh()?, At::now());
    let until = now.plus(days * 24 * 60 * 60);
    store::insert(tx, &secret::hash(&secret), account, &now, until).await?;
    audit::log(tx, actor, "account.link-made", &format!("account/{account}"), &days).await?;
    Ok(secret)
}

/// Whose link this is, if it still opens; looking does not use it up, because programs
/// that check mail for dangers look at links too.
pub async fn whose(conn: &mut Conn, secret: &str) -> Result<Account> {
    let id = store::whose(conn, &secret::hash(secret), &At::now()).await?;
    let account = match id {
        Some(id) => super::get(conn, &id).await?,
        None => None,
    };
    account.ok_or_else(spent)
}

/// Uses a link up and begins a session. Returns its secret.
pub async fn open(tx: &mut Tx, secret: &str, device: &str) -> Result<(Account, String)> {
    let account = whose(tx, secret).await?;
    if !store::spend(tx, &secret::hash(secret), &At::now()).await? {
        return Err(spent());
    }
    let session = sessions::begin(tx, &account.id, device).await?;
    Ok((account, session))
}

fn spent() -> Error {
    Error::invalid("link", "link-spent")
}

pub(super) async fn forget(tx: &mut Tx) -> Result<()> {
    store::forget(tx, &At::now()).await
}
