//! Who belongs to a delegation: within the quotas of its kind, in the order in which its head
//! asks for funded travel, with the credentials that one of the named authorities signed.

use jiff::civil::Date;

use super::{Content, Credentials, Delegation, LEAD, State, keep, lead_link, store};
use crate::{
    Actor, Conn, Error, Result, Tx,
    conferences::{Conference, Part, Rule},
    files::{DOCUMENTS, PICTURES, Purpose},
    ids::{At, DelegationId, FileId, RegistrationId},
    links,
    registrations::{self, Moved, NewPerson, Registration, conference_of},
};

/// What may be sent as credentials.
pub const FILES: Purpose =
    Purpose { code: "credentials", most_mb: 10, kinds: &[DOCUMENTS, PICTURES] };

/// How many of a part there are, and may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quota {
    pub part: Part,
    pub have: usize,
    /// `None`: as many as they like.
    pub most: Option<u32>,
}

impl Quota {
    pub fn is_full(self) -> bool {
        self.most.is_some_and(|most| self.have >= most as usize)
    }
}

pub fn quotas(rule: &Rule, members: &[Registration]) -> Vec<Quota> {
    let have = |part: Part| members.iter().filter(|one| one.is.part == part).count();
    rule.most
        .iter()
        .map(|(part, most)| Quota { part: *part, have: have(*part), most: *most })
        .collect()
}

/// Refuses a part that does not belong to such a delegation, or of which there are enough. The
/// caller stores in the same transaction; counting and storing are one turn.
pub(super) async fn room_for(
    tx: &mut Tx,
    conference: &Conference,
    one: &Delegation,
    part: Part,
) -> Result<()> {
    let rule = one
        .rule(&conference.is)
        .ok_or_else(|| Error::invalid("kind", "invited-kind-unknown").with("kind", &one.is.kind))?;
    registrations::take_turn(tx, &one.conference).await?;
    let mut members = registrations::of_delegation(tx, &one.id).await?;
    members.retain(|one| one.state != registrations::State::Withdrawn);
    let quota = quotas(rule, &members).into_iter().find(|quota| quota.part == part);
    match quota {
        None => Err(Error::invalid("part", "part-not-here").with("part", part.code())),
        Some(quota) if quota.is_full() => Err(Error::invalid("part", "delegation-full")
            .with("part", part.code())
            .with("most", quota.most.unwrap_or(0))),
        Some(_) => Ok(()),
    }
}

/// Names a member. Returns the secret of their own link, for the letter to them.
pub async fn name(
    tx: &mut Tx,
    actor: &Actor,
    id: &DelegationId,
    new: NewPerson,
    now: &At,
) -> Result<(Registration, String)> {
    let (one, conference) = led(tx, actor, id).await?;
    registrations::still_open(actor, &conference, now)?;
    room_for(tx, &conference, &one, new.part).await?;
    registrations::enter(tx, actor, &conference, Some(id), from_home(&one, new)).await
}

/// Who comes with a delegation comes from its country, where nothing else is said.
pub(super) fn from_home(one: &Delegation, mut new: NewPerson) -> NewPerson {
    if new.country.trim().is_empty() {
        new.country.clone_from(&one.is.country);
    }
    new
}

/// A delegation that was accepted, for its head and for organisers.
async fn led(tx: &mut Tx, actor: &Actor, id: &DelegationId) -> Result<(Delegation, Conference)> {
    let one = store::get(tx, id).await?.ok_or(Error::NotFound)?;
    actor.may_lead(&one.conference, id.as_str())?;
    if one.is.state != State::Accepted {
        return Err(Error::Conflict("invited-not-accepted"));
    }
    let conference = conference_of(tx, &one.conference).await?;
    Ok((one, conference))
}

async fn member(tx: &mut Tx, id: &DelegationId, who: &RegistrationId) -> Result<Registration> {
    let all = registrations::of_delegation(tx, id).await?;
    all.into_iter().find(|one| one.id == *who).ok_or(Error::NotFound)
}

/// Takes a member out; the head hands over first.
pub async fn take_out(
    tx: &mut Tx,
    actor: &Actor,
    id: &DelegationId,
    who: &RegistrationId,
) -> Result<Vec<Moved>> {
    let (one, _) = led(tx, actor, id).await?;
    member(tx, id, who).await?;
    if one.is.head.as_ref() == Some(who) {
        return Err(Error::invalid("member", "head-stays"));
    }
    registrations::withdraw(tx, actor, who, "").await
}

/// Makes another member the head: the link of the one before is shut. Returns the new head's
/// address and the secret of their link.
pub async fn hand_over(
    tx: &mut Tx,
    actor: &Actor,
    id: &DelegationId,
    who: &RegistrationId,
) -> Result<(Delegation, Registration, String, String)> {
    let (one, conference) = led(tx, actor, id).await?;
    let head = member(tx, id, who).await?;
    if head.state == registrations::State::Withdrawn {
        return Err(Error::NotFound);
    }
    let email = registrations::get(tx, actor, who).await?.email().to_owned();
    links::revoke(tx, actor, LEAD, id.as_str()).await?;
    let is = Content { head: Some(who.clone()), ..one.is.clone() };
    let next = keep(tx, actor, "delegation.handed-over", Delegation { is, ..one }).await?;
    let secret = lead_link(tx, actor, &next, &head, &email, conference.is.ends).await?;
    Ok((next, head, email, secret))
}

/// In which order members come where travel is funded; who is not named comes last.
pub async fn prioritise(
    tx: &mut Tx,
    actor: &Actor,
    id: &DelegationId,
    wanted: &[RegistrationId],
) -> Result<()> {
    led(tx, actor, id).await?;
    for member in registrations::of_delegation(tx, id).await? {
        let place = wanted.iter().position(|who| *who == member.id);
        let place = place.and_then(|place| u32::try_from(place + 1).ok());
        registrations::prioritise(tx, actor, member, place).await?;
    }
    Ok(())
}

/// Lays the credentials: who signed, and when; the paper itself may come with it.
pub async fn lay_credentials(
    tx: &mut Tx,
    actor: &Actor,
    id: &DelegationId,
    authority: usize,
    signer: &str,
    signed_on: Date,
    file: Option<FileId>,
) -> Result<Delegation> {
    let (one, conference) = led(tx, actor, id).await?;
    let rule = one.rule(&conference.is).ok_or(Error::NotFound)?;
    if authority >= rule.signed_by.len() {
        return Err(Error::invalid("authority", "authority-unknown"));
    }
    let signer = signer.split_whitespace().collect::<Vec<_>>().join(" ");
    if signer.is_empty() {
        return Err(Error::invalid("signer", "name-needed"));
    }
    if signed_on > conference.is.ends {
        return Err(Error::invalid("signed", "signed-later").with("ends", conference.is.ends));
    }
    let file = file.or_else(|| one.is.credentials.as_ref().and_then(|held| held.file.clone()));
    let credentials = Credentials { authority, signer, signed_on, file, laid_at: At::now() };
    let is = Content { credentials: Some(credentials), ..one.is.clone() };
    keep(tx, actor, "delegation.credentials", Delegation { is, ..one }).await
}

/// Somebody for whom funded travel is asked.
pub struct Funded {
    pub delegation: Delegation,
    pub registration: Registration,
    /// Which group of countries they belong to, counted from 0; the last is no group.
    pub rank: usize,
    /// Whether a place is left when those before them have theirs.
    pub within: bool,
}

/// Everybody for whom funded travel is asked, in the order of the rules: groups of countries
/// first, then each delegation's own order.
pub async fn funded(conn: &mut Conn, actor: &Actor, conference: &str) -> Result<Vec<Funded>> {
    let held = conference_of(conn, conference).await?;
    let mut all = Vec::new();
    for standing in super::all(conn, actor, conference).await? {
        let Some(rule) = standing.delegation.rule(&held.is).filter(|rule| rule.funded > 0) else {
            continue;
        };
        let rank = rule.rank(&standing.delegation.is.country);
        for registration in standing.members.into_iter().filter(|one| one.is.priority.is_some()) {
            let delegation = standing.delegation.clone();
            all.push(Funded { delegation, registration, rank, within: false });
        }
    }
    all.sort_by_key(|one| {
        let kind = one.delegation.is.kind.clone();
        (kind, one.rank, one.registration.is.priority, one.registration.id.clone())
    });
    let mut given: std::collections::BTreeMap<String, u32> = Default::default();
    for one in &mut all {
        let kind = &one.delegation.is.kind;
        let places = held.is.rule(kind).map_or(0, |rule| rule.funded);
        let given = given.entry(kind.clone()).or_default();
        one.within = *given < places;
        *given += 1;
    }
    Ok(all)
}
