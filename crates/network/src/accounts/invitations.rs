//! Invitations: a letter with a link through which somebody gets a role, and an account
//! if they have none.

mod store;

use serde::Serialize;

use super::{
    Account, NewAccount,
    attempts::{self, INVITATIONS},
    sessions,
};
use crate::{
    Actor, Appointment, Conn, Error, Result, Tx, audit,
    ids::{AccountId, At, InvitationId},
    mail::{self, NewLetter},
    secret,
};

/// How long an invitation holds.
pub const DAYS: i64 = 14;

#[derive(Clone, Debug)]
pub struct NewInvitation {
    pub email: String,
    pub appointment: Appointment,
    /// The language of the letter, and of the account to be opened.
    pub language: String,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Invitation {
    pub id: InvitationId,
    pub email: String,
    pub appointment: Appointment,
    pub language: String,
    pub invited_at: At,
    /// An account's id, or the name of a part of the program.
    pub invited_by: String,
    pub expires_at: At,
}

impl Invitation {
    fn subject(&self) -> String {
        format!("invitation/{}", self.id)
    }
}

/// Invites somebody to a role. An older open invitation of the same address to the same role is
/// withdrawn, so that asking again sends a new letter. `letter` is given the secret of the link.
pub async fn invite(
    tx: &mut Tx,
    actor: &Actor,
    new: NewInvitation,
    letter: impl FnOnce(&Invitation, &str) -> NewLetter,
) -> Result<Invitation> {
    actor.may_appoint(&new.appointment)?;
    let email = super::checked_address("email", &new.email)?;
    super::check_place(tx, &new.appointment).await?;
    if let Some(account) = super::by_email(tx, &email).await?
        && super::store::appointments(tx, &account.id).await?.contains(&new.appointment)
    {
        return Err(Error::invalid("email", "role-held").with("email", &email));
    }
    attempts::count(tx, INVITATIONS, actor.name()).await?;
    let (secret, now) = (secret::fresh()?, At::now());
    store::replace(tx, &email, &new.appointment, &now).await?;
    let invitation = Invitation {
        id: InvitationId::create(),
        email,
        appointment: new.appointment,
        language: new.language,
        expires_at: now.plus(DAYS * 24 * 60 * 60),
        invited_at: now,
        invited_by: actor.name().to_owned(),
    };
    store::insert(tx, &invitation, &secret::hash(&secret)).await?;
    let subject = invitation.subject();
    audit::log(tx, actor, "invitation.sent", &subject, &invitation.appointment).await?;
    mail::write(tx, letter(&invitation, &secret)).await?;
    Ok(invitation)
}

/// The invitations that still wait for an answer and that the actor could have written,
/// the newest first.
pub async fn open(conn: &mut Conn, actor: &Actor) -> Result<Vec<Invitation>> {
    actor.must_be_signed_in()?;
    let mut open = store::open(conn, &At::now()).await?;
    open.retain(|invitation| actor.may_appoint(&invitation.appointment).is_ok());
    Ok(open)
}

/// Takes an invitation back; its link opens nothing any more.
pub async fn withdraw(tx: &mut Tx, actor: &Actor, id: &InvitationId) -> Result<Invitation> {
    actor.must_be_signed_in()?;
    let invitation = store::get(tx, id, &At::now()).await?.ok_or(Error::NotFound)?;
    actor.may_appoint(&invitation.appointment)?;
    store::withdraw(tx, id, &At::now()).await?;
    let subject = invitation.subject();
    audit::log(tx, actor, "invitation.withdrawn", &subject, &invitation.appointment).await?;
    Ok(invitation)
}

/// What somebody with the link is invited to, and the account they have already.
pub async fn find(conn: &mut Conn, secret: &str) -> Result<(Invitation, Option<Account>)> {
    let invitation = store::by_hash(conn, &secret::hash(secret), &At::now()).await?;
    let invitation = invitation.ok_or_else(spent)?;
    still_stands(conn, &invitation).await?;
    let account = super::by_email(conn, &invitation.email).await?;
    Ok((invitation, account))
}

/// Somebody without an account accepts: it is opened, with the role. Returns the account and
/// the secret of a new session.
pub async fn accept_as_newcomer(
    tx: &mut Tx,
    secret: &str,
    name: &str,
    device: &str,
) -> Result<(Account, String)> {
    let (invitation, account) = find(tx, secret).await?;
    if account.is_some() {
        return Err(Error::SignInNeeded);
    }
    let new = NewAccount {
        email: invitation.email.clone(),
        name: name.to_owned(),
        language: invitation.language.clone(),
    };
    let account = super::admit(tx, &Actor::program("invitation"), new).await?;
    accept(tx, &invitation, &account.id).await?;
    let session = sessions::begin(tx, &account.id, device).await?;
    Ok((account, session))
}

/// Somebody who is signed in with the account of the invited address accepts: it gets the
/// role too. A link that holds for days is not enough to act as an account that exists.
pub async fn accept_as(tx: &mut Tx, actor: &Actor, secret: &str) -> Result<Invitation> {
    let id = actor.id().ok_or(Error::SignInNeeded)?;
    let (invitation, account) = find(tx, secret).await?;
    if account.is_none_or(|account| account.id != *id) {
        return Err(Error::Forbidden);
    }
    accept(tx, &invitation, id).await?;
    Ok(invitation)
}

async fn accept(tx: &mut Tx, invitation: &Invitation, account: &AccountId) -> Result<()> {
    let now = At::now();
    if !store::accept(tx, &invitation.id, &now).await? {
        return Err(spent());
    }
    let held = super::store::appointments(tx, account).await?;
    if !held.contains(&invitation.appointment) {
        let (new, by) = (&invitation.appointment, &invitation.invited_by);
        super::store::appoint(tx, account, new, by, now).await?;
    }
    let actor = Actor::account(account.clone(), Vec::new());
    let subject = invitation.subject();
    audit::log(tx, &actor, "invitation.accepted", &subject, &invitation.appointment).await
}

/// Whoever invited must still be somebody who may.
async fn still_stands(conn: &mut Conn, invitation: &Invitation) -> Result<()> {
    let Ok(id) = invitation.invited_by.parse::<AccountId>() else { return Ok(()) };
    if super::get(conn, &id).await?.is_none() {
        return Err(spent());
    }
    let inviter = super::actor(conn, &id).await?;
    inviter.may_appoint(&invitation.appointment).map_err(|_| spent())
}

fn spent() -> Error {
    Error::invalid("invitation", "invitation-spent")
}
