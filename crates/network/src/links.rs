//! Links for people without an account: whoever holds one may do one thing, such as answer a
//! request for figures or make a pledge, and nothing else.
//!
//! The secret stands in a letter; its row says what it opens, until when and how often.
//! Opening the page does not use a link up, because programs that check mail look too;
//! [`spend`] does, when the thing was done. To carry a link through a feature: [`make`] it
//! where the letter is written, [`find`] it where the page is opened, pass [`Link::actor`] to
//! the use case, and ask [`Actor::may_use_link`] there.

mod store;

use serde::Serialize;

use crate::{
    Actor, Conn, Error, Result, Tx, audit, guests,
    ids::{AccountId, At, LinkId},
    registrations, secret,
};

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Link {
    pub id: LinkId,
    /// What kind of thing it opens; with `opens`, the thing itself.
    pub kind: String,
    pub opens: String,
    /// The e-mail address it was sent to.
    pub address: String,
    /// Of the letter, and of the page that says why it opens no more.
    pub language: String,
    /// The account that helps when it opens no more, or the name of a part of the program.
    pub ask: String,
    pub made_at: At,
    pub made_by: String,
    pub expires_at: At,
    /// How often it may be used; `None`: as often as needed.
    pub uses: Option<i64>,
    pub used: i64,
    pub used_at: Option<At>,
    pub revoked_at: Option<At>,
}

/// Whether a link opens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    Open,
    Used,
    Expired,
    Revoked,
}

impl State {
    /// The key of the text that says so.
    pub fn code(self) -> &'static str {
        match self {
            Self::Open => "link-open",
            Self::Used => "link-used",
            Self::Expired => "link-expired",
            Self::Revoked => "link-revoked",
        }
    }
}

impl Link {
    pub fn state(&self, now: &At) -> State {
        if self.revoked_at.is_some() {
            State::Revoked
        } else if self.uses.is_some_and(|uses| self.used >= uses) {
            State::Used
        } else if self.expires_at <= *now {
            State::Expired
        } else {
            State::Open
        }
    }

    /// Whoever holds this link, doing what it says. A guest's says to register, for one;
    /// [`guests::of`] finds the rest.
    pub fn actor(&self) -> Actor {
        let actor = Actor::link(&self.id, &self.kind, &self.opens);
        match self.opens.split_once('/').filter(|_| self.kind == guests::KIND) {
            Some((_, registration)) => actor.with(registrations::KIND, registration),
            None => actor,
        }
    }
}

#[derive(Clone, Debug)]
pub struct NewLink {
    pub kind: &'static str,
    pub opens: String,
    pub address: String,
    pub language: String,
    /// Whom to ask when it opens no more: mostly the account that wrote.
    pub ask: String,
    pub until: At,
    /// How often it may be used; `None`: as often as needed.
    pub uses: Option<i64>,
}

/// Where a letter leads: the page of a kind of link, and the secret that opens it.
#[derive(Clone, Debug, PartialEq)]
pub struct Way {
    pub kind: &'static str,
    pub secret: String,
}

/// Makes a link and returns it with its secret. The use case that calls has asked `actor`
/// whether they may give this thing into somebody's hands.
pub async fn make(tx: &mut Tx, actor: &Actor, new: NewLink) -> Result<(Link, String)> {
    let secret = secret::fresh()?;
    Ok((keep(tx, actor, new, &secret).await?, secret))
}

async fn keep(tx: &mut Tx, actor: &Actor, new: NewLink, secret: &str) -> Result<Link> {
    let link = Link {
        id: LinkId::create(),
        kind: new.kind.to_owned(),
        opens: new.opens,
        address: new.address,
        language: new.language,
        ask: new.ask,
        made_at: At::now(),
        made_by: actor.name().to_owned(),
        expires_at: new.until,
        uses: new.uses,
        used: 0,
        used_at: None,
        revoked_at: None,
    };
    store::insert(tx, &link, &secret::hash(secret)).await?;
    audit::log(tx, actor, "link.made", &subject(&link.kind, &link.opens), &link.id).await?;
    Ok(link)
}

/// Makes a link beside another, to something less: its secret follows from the other's, so that
/// whoever holds the one can always be shown the other, and not the other way round.
pub async fn make_beside(tx: &mut Tx, actor: &Actor, new: NewLink, secret: &str) -> Result<Link> {
    let other = beside(new.kind, secret);
    keep(tx, actor, new, &other).await
}

/// The secret that follows from another for a kind of link.
pub fn beside(kind: &str, secret: &str) -> String {
    secret::hash(&format!("{kind}:{secret}"))
}

/// The link of a secret, be it open or not: see [`Link::state`].
pub async fn find(conn: &mut Conn, secret: &str) -> Result<Link> {
    store::by_hash(conn, &secret::hash(secret)).await?.ok_or(Error::NotFound)
}

/// Whom to ask about a link: name and address, where it is somebody with an account.
pub async fn whom_to_ask(conn: &mut Conn, link: &Link) -> Result<Option<(String, String)>> {
    let Ok(id) = link.ask.parse::<AccountId>() else { return Ok(None) };
    Ok(crate::accounts::get(conn, &id).await?.map(|account| (account.name, account.email)))
}

/// Counts that the thing was done, in the transaction that does it. A second person with the
/// same single-use link waits here and is told that it was used.
pub async fn spend(tx: &mut Tx, link: &Link) -> Result<()> {
    let now = At::now();
    if store::spend(tx, &link.id, &now).await? {
        return Ok(());
    }
    let held = store::get(tx, &link.id).await?.ok_or(Error::NotFound)?;
    Err(Error::invalid("link", held.state(&now).code()))
}

/// Shuts every link to a thing. The use case that calls has asked `actor`.
pub async fn revoke(tx: &mut Tx, actor: &Actor, kind: &str, opens: &str) -> Result<u64> {
    let revoked = store::revoke(tx, kind, opens, &At::now()).await?;
    if revoked > 0 {
        audit::log(tx, actor, "link.revoked", &subject(kind, opens), &revoked).await?;
    }
    Ok(revoked)
}

/// Every link to a thing, the newest first.
pub async fn to(conn: &mut Conn, kind: &str, opens: &str) -> Result<Vec<Link>> {
    store::to(conn, kind, opens).await
}

fn subject(kind: &str, opens: &str) -> String {
    format!("{kind}/{opens}")
}
