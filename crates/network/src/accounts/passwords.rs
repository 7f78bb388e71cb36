//! Passwords: kept as argon2id (RFC 9106), whose work is done outside any transaction, so
//! that nobody who writes waits for it.

mod store;

use std::sync::LazyLock;

use argon2::{
    Argon2,
    password_hash::{PasswordHasher, PasswordVerifier, phc::PasswordHash},
};
use tokio::sync::Semaphore;

use super::{
    attempts::{self, PASSWORDS, SOURCE},
    sessions::{self, Session},
};
use crate::{
    Actor, Conn, Db, Error, Result, audit,
    ids::{AccountId, At},
    mail::{self, NewLetter},
};

/// Long enough to be out of a guesser's reach; nothing else is asked of a password.
pub const SHORTEST: usize = 12;
/// Longer ones would only cost work.
const LONGEST: usize = 1000;
/// Who signed in so recently need not give the password to change it.
const FRESH_SECONDS: i64 = 20 * 60;

#[derive(Clone)]
pub struct SignIn {
    pub email: String,
    pub password: String,
    /// The network address it comes from.
    pub source: String,
    pub device: String,
}

/// Begins a session for somebody who knows a password, and returns its secret. Takes the
/// database and not a transaction: an attempt counts although it fails, and the writer's
/// place is not held while argon2 works.
pub async fn sign_in(db: &Db, new: SignIn) -> Result<String> {
    let email = new.email.trim().to_lowercase();
    let mut tx = db.begin().await?;
    attempts::count(&mut tx, SOURCE, &new.source).await?;
    attempts::count(&mut tx, PASSWORDS, &email).await?;
    let kept = store::by_email(&mut tx, &email).await?;
    tx.commit().await?;

    let (account, hash) = kept.map_or((None, None), |(account, hash)| (Some(account), hash));
    let (true, Some(account)) = (holds(new.password, hash).await?, account) else {
        return Err(Error::invalid("password", "sign-in-failed"));
    };
    let mut tx = db.begin().await?;
    attempts::forgive(&mut tx, SOURCE, &new.source).await?;
    attempts::clear(&mut tx, PASSWORDS, &email).await?;
    let secret = sessions::begin(&mut tx, &account, &new.device).await?;
    tx.commit().await?;
    Ok(secret)
}

#[derive(Clone)]
pub struct Change {
    /// Asked for unless the session is [`fresh`] or no password is set.
    pub current: String,
    pub new: String,
}

/// Whether somebody signed in so recently that it is certainly them.
pub fn fresh(session: &Session) -> bool {
    session.created_at.plus(FRESH_SECONDS) > At::now()
}

/// Sets or changes one's own password, ends one's other sessions and sends a letter about
/// it. Takes the database for the same reasons as [`sign_in`].
pub async fn change(
    db: &Db,
    actor: &Actor,
    session: &Session,
    change: Change,
    letter: NewLetter,
) -> Result<()> {
    let id = actor.id().filter(|id| **id == session.account).ok_or(Error::SignInNeeded)?;
    let mut tx = db.begin().await?;
    let account = super::get(&mut tx, id).await?.ok_or(Error::NotFound)?;
    let kept = store::of(&mut tx, id).await?;
    let asked = kept.is_some() && !fresh(session);
    if asked {
        attempts::count(&mut tx, PASSWORDS, &account.email).await?;
    }
    tx.commit().await?;

    fits(&change.new, &account.email)?;
    if asked && !holds(change.current, kept).await? {
        return Err(Error::invalid("current", "password-wrong"));
    }
    let hash = hashed(change.new).await?;
    let mut tx = db.begin().await?;
    store::set(&mut tx, id, &hash).await?;
    audit::log(&mut tx, actor, "account.password-set", &format!("account/{id}"), &()).await?;
    sessions::end_others(&mut tx, actor, &session.id).await?;
    attempts::clear(&mut tx, PASSWORDS, &account.email).await?;
    mail::write(&mut tx, letter).await?;
    tx.commit().await
}

pub async fn is_set(conn: &mut Conn, account: &AccountId) -> Result<bool> {
    Ok(store::of(conn, account).await?.is_some())
}

fn fits(password: &str, email: &str) -> Result<()> {
    let length = password.chars().count();
    if length < SHORTEST {
        return Err(Error::invalid("new", "password-short").with("least", SHORTEST));
    }
    if length > LONGEST {
        return Err(Error::invalid("new", "password-long").with("most", LONGEST));
    }
    let first = password.chars().next();
    let known = [email, email.split('@').next().unwrap_or(email)];
    let lower = password.to_lowercase();
    if password.chars().all(|c| Some(c) == first) || known.contains(&lower.as_str()) {
        return Err(Error::invalid("new", "password-easy"));
    }
    Ok(())
}

/// Each needs 19 MiB: so many work at once and no more, whoever asks.
static WORKING: LazyLock<Semaphore> = LazyLock::new(|| {
    Semaphore::new(std::thread::available_parallelism().map_or(2, std::num::NonZero::get))
});

/// Whether a password is the one that was kept. An unknown account, or one without a
/// password, costs the same work, so that the time of the answer tells nothing.
async fn holds(password: String, kept: Option<String>) -> Result<bool> {
    static NOBODYS: LazyLock<Option<String>> = LazyLock::new(|| hash("nobody’s").ok());
    at_work(move || {
        let known = kept.is_some();
        let Some(hash) = kept.or_else(|| NOBODYS.clone()) else { return Ok(false) };
        let hash = PasswordHash::new(&hash).map_err(unreadable)?;
        let right = Argon2::default().verify_password(password.as_bytes(), &hash).is_ok();
        Ok(right && known)
    })
    .await
}

async fn hashed(password: String) -> Result<String> {
    at_work(move || hash(&password)).await
}

fn hash(password: &str) -> Result<String> {
    let hash: PasswordHash =
        Argon2::default().hash_password(password.as_bytes()).map_err(unreadable)?;
    Ok(hash.to_string())
}

async fn at_work<T: Send + 'static>(
    work: impl FnOnce() -> Result<T> + Send + 'static,
) -> Result<T> {
    let turn = WORKING.acquire().await.map_err(|_| unreadable("the house is closing"))?;
    let done = tokio::task::spawn_blocking(work).await.map_err(unreadable)?;
    drop(turn);
    done
}

fn unreadable(error: impl std::fmt::Display) -> Error {
    Error::Database(sqlx::Error::Protocol(format!("password: {error}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_is_long_and_not_the_persons_address() {
        assert!(fits("correct horse", "maria@example.org").is_ok());
        for bad in ["short", "aaaaaaaaaaaaaaaa", "Maria@Example.org"] {
            assert!(fits(bad, "maria@example.org").is_err(), "{bad}");
        }
    }
}
