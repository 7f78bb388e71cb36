//! Sessions: a signed-in browser. Its secret is known to the browser only; the
//! row holds the secret's hash.

mod store;

use serde::Serialize;

use crate::{
    Actor, Conn, Error, Result, Tx, audit,
    ids::{AccountId, At, SessionId},
    secret,
};

const DAY: i64 = 24 * 60 * 60;
/// A session ends when it was not used for this long.
const IDLE_SECONDS: i64 = 30 * DAY;
/// `last_seen_at` is written at most this often, so that reading a page rarely writes.
const SEEN_SECONDS: i64 = 60 * 60;

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Session {
    pub id: SessionId,
    pub account: AccountId,
    pub device: String,
    pub created_at: At,
    pub last_seen_at: At,
    pub expires_at: At,
}

/// Begins a session and returns its secret.
pub async fn begin(tx: &mut Tx, account: &AccountId, device: &str) -> Result<String> {
    let (secret, now) = (secret::fresh()?, At::now());
    let device: String = device.chars().take(200).collect();
    let id =
        store::insert(tx, &secret::hash(&secret), account, &device, &now, now.plus(IDLE_SECONDS))
            .await?;
    let actor = Actor::account(account.clone(), Vec::new());
    audit::log(tx, &actor, "session.begun", &format!("account/{account}"), &id).await?;
    Ok(secret)
}

/// Whose secret this is, if its session still holds.
pub async fn find(conn: &mut Conn, secret: &str) -> Result<Option<Session>> {
    store::by_hash(conn, &secret::hash(secret), &At::now()).await
}

/// Whether [`seen`] has something to write.
pub fn is_stale(session: &Session) -> bool {
    session.last_seen_at.plus(SEEN_SECONDS) < At::now()
}

/// Notes that the session was used, which keeps it alive.
pub async fn seen(tx: &mut Tx, session: &SessionId) -> Result<()> {
    let now = At::now();
    store::seen(tx, session, &now, now.plus(IDLE_SECONDS)).await
}

/// The sessions of an account that still hold, the latest used first.
pub async fn of_account(conn: &mut Conn, account: &AccountId) -> Result<Vec<Session>> {
    store::of_account(conn, account, &At::now()).await
}

/// Ends one of the actor's own sessions.
pub async fn end(tx: &mut Tx, actor: &Actor, session: &SessionId) -> Result<()> {
    let account = actor.id().ok_or(Error::SignInNeeded)?;
    if !store::end(tx, session, account, &At::now()).await? {
        return Err(Error::NotFound);
    }
    audit::log(tx, actor, "session.ended", &format!("account/{account}"), session).await
}

/// Ends all of the actor's own sessions but one. Returns how many.
pub async fn end_others(tx: &mut Tx, actor: &Actor, keep: &SessionId) -> Result<u64> {
    let account = actor.id().ok_or(Error::SignInNeeded)?;
    let ended = store::end_others(tx, account, keep.as_str(), &At::now()).await?;
    if ended > 0 {
        let subject = format!("account/{account}");
        audit::log(tx, actor, "session.others-ended", &subject, &ended).await?;
    }
    Ok(ended)
}

/// Ends every session of an account that is closed.
pub(super) async fn end_all(tx: &mut Tx, account: &AccountId) -> Result<()> {
    store::end_others(tx, account, "", &At::now()).await?;
    Ok(())
}
