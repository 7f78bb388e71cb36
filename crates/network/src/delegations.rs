//! Whom a conference invites: Member States, member cities, organisations, experts. Each answers
//! through a link that can be used once; who accepts names a head, and the head forms the
//! delegation within the quotas of its kind, through a link of their own.

mod lines;
mod members;
mod reminders;
mod store;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{
    Actor, Conn, Error, Result, Tx, accounts,
    conferences::{Conference, Particulars, Rule},
    countries, groupings,
    ids::{At, DelegationId, FileId, RegistrationId},
    links::{self, Link, NewLink},
    registrations::{self, NewPerson, Registration},
    revisions::keep,
};

pub use lines::lines;
pub use members::{
    FILES, Funded, Quota, funded, hand_over, lay_credentials, name, prioritise, quotas, take_out,
};
pub use reminders::remind;
pub(crate) use store::note_reminder;

/// The kind of link with which one accepts or declines, once.
pub const ANSWER: &str = "invited";
/// The kind of link with which the head forms the delegation.
pub const LEAD: &str = "delegation";

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    #[default]
    Invited,
    Accepted,
    Declined,
    /// The organisers took the invitation back.
    Withdrawn,
}

impl State {
    pub const ALL: [Self; 4] = [Self::Invited, Self::Accepted, Self::Declined, Self::Withdrawn];

    pub fn code(self) -> &'static str {
        match self {
            Self::Invited => "invited",
            Self::Accepted => "accepted",
            Self::Declined => "declined",
            Self::Withdrawn => "withdrawn",
        }
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Content {
    /// Which rule holds for it.
    pub kind: String,
    /// Of the State, the city, the organisation or the expert.
    pub name: String,
    /// ISO 3166-1 alpha-3; may be empty for an organisation.
    pub country: String,
    /// One of [`groupings::regions`]; may be empty.
    pub region: String,
    /// To whom the letter goes.
    pub addressee: String,
    pub email: String,
    pub language: String,
    /// By when they answer.
    pub due: Date,
    pub state: State,
    /// Why they do not come, or why the invitation was taken back.
    pub reason: String,
    pub answered_at: Option<At>,
    pub head: Option<RegistrationId>,
    pub credentials: Option<Credentials>,
}

/// Who speaks for a State, as one of the named authorities says.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Credentials {
    /// Which of the rule's authorities signed, counted from 0.
    pub authority: usize,
    pub signer: String,
    pub signed_on: Date,
    pub file: Option<FileId>,
    pub laid_at: At,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Delegation {
    pub id: DelegationId,
    pub revision: i64,
    pub conference: String,
    pub is: Content,
    pub recorded_at: At,
    pub recorded_by: String,
    pub replaced_at: Option<At>,
}

impl Delegation {
    pub fn is_late(&self, today: Date) -> bool {
        self.is.state == State::Invited && self.is.due < today
    }

    pub fn rule<'a>(&self, is: &'a Particulars) -> Option<&'a Rule> {
        is.rule(&self.is.kind)
    }

    /// Which things belong to it, as files say it.
    pub fn belongs(&self) -> String {
        format!("{LEAD}/{}", self.id)
    }
}

/// A delegation with those who belong to it.
#[derive(Clone, Debug, PartialEq)]
pub struct Standing {
    pub delegation: Delegation,
    /// Without those who withdrew.
    pub members: Vec<Registration>,
}

#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(default)]
pub struct NewInvitation {
    pub kind: String,
    pub name: String,
    pub country: String,
    pub region: String,
    pub addressee: String,
    pub email: String,
    pub language: String,
    pub due: Option<Date>,
}

/// Invites. Returns the secret of the link, for the letter.
pub async fn invite(
    tx: &mut Tx,
    actor: &Actor,
    conference: &str,
    new: NewInvitation,
    today: Date,
) -> Result<(Delegation, String)> {
    actor.may_organise(conference)?;
    let held = registrations::conference_of(tx, conference).await?;
    let is = checked(&held, new, today)?;
    let others = store::all(tx, conference).await?;
    let same = |one: &&Delegation| {
        one.is.state != State::Withdrawn
            && (&one.is.kind, &one.is.name, &one.is.country) == (&is.kind, &is.name, &is.country)
    };
    if others.iter().find(same).is_some() {
        return Err(Error::invalid("name", "invited-twice").with("name", &is.name));
    }
    let delegation = Delegation {
        id: DelegationId::create(),
        revision: 0,
        conference: conference.to_owned(),
        is,
        recorded_at: At::now(),
        recorded_by: actor.name().to_owned(),
        replaced_at: None,
    };
    let delegation = keep(tx, actor, "delegation.invited", delegation).await?;
    let secret = answer_link(tx, actor, &delegation).await?;
    Ok((delegation, secret))
}

fn checked(conference: &Conference, new: NewInvitation, today: Date) -> Result<Content> {
    let is = &conference.is;
    if is.rule(&new.kind).is_none() {
        return Err(Error::invalid("kind", "invited-kind-unknown").with("kind", new.kind));
    }
    let name = new.name.split_whitespace().collect::<Vec<_>>().join(" ");
    match name.chars().count() {
        0 => return Err(Error::invalid("name", "name-needed")),
        1..=200 => {}
        _ => return Err(Error::invalid("name", "name-long")),
    }
    let country = new.country.trim().to_uppercase();
    let mut region = new.region.trim().to_owned();
    if !country.is_empty() {
        let known = countries::check(&country)?;
        if region.is_empty() {
            region.clone_from(&known.region);
        }
    } else if new.kind.starts_with("member") {
        return Err(Error::invalid("country", "needed"));
    }
    if !region.is_empty() && groupings::region(&region).is_none() {
        return Err(Error::invalid("region", "region-unknown").with("region", region));
    }
    let due = new.due.ok_or_else(|| Error::invalid("due", "date-invalid").with("value", ""))?;
    check_due(is, due, today)?;
    Ok(Content {
        kind: new.kind,
        name,
        country,
        region,
        addressee: new.addressee.split_whitespace().collect::<Vec<_>>().join(" "),
        email: accounts::checked_address("email", &new.email)?,
        language: new.language,
        due,
        ..Content::default()
    })
}

fn check_due(is: &Particulars, due: Date, today: Date) -> Result<()> {
    if due < today {
        return Err(Error::invalid("due", "due-past").with("date", due));
    }
    if due > is.ends {
        return Err(Error::invalid("due", "invited-due-after")
            .with("date", due)
            .with("ends", is.ends));
    }
    Ok(())
}

/// The link in the invitation: to be used once, until the day on which they are to answer, and
/// a week longer, since a late yes is better than none.
async fn answer_link(tx: &mut Tx, actor: &Actor, one: &Delegation) -> Result<String> {
    let late = one.is.due.saturating_add(jiff::Span::new().days(7));
    let new = NewLink {
        kind: ANSWER,
        opens: one.id.to_string(),
        address: one.is.email.clone(),
        language: one.is.language.clone(),
        ask: actor.name().to_owned(),
        until: At::end_of(late),
        uses: Some(1),
    };
    Ok(links::make(tx, actor, new).await?.1)
}

async fn lead_link(
    tx: &mut Tx,
    actor: &Actor,
    one: &Delegation,
    head: &Registration,
    email: &str,
    ends: Date,
) -> Result<String> {
    let new = NewLink {
        kind: LEAD,
        opens: one.id.to_string(),
        address: email.to_owned(),
        language: head.is.language.clone(),
        // whoever invited knows them
        ask: store::first_by(tx, &one.id).await?.unwrap_or_else(|| actor.name().to_owned()),
        until: At::end_of(ends),
        uses: None,
    };
    Ok(links::make(tx, actor, new).await?.1)
}

/// What follows from a yes: the delegation, its head, and the secrets of two links for the
/// head: to form the delegation, and to register.
pub struct Accepted {
    pub delegation: Delegation,
    pub head: Registration,
    pub email: String,
    pub lead: String,
    pub own: String,
}

/// Accepts, and names the head. The link is used up.
pub async fn accept(
    tx: &mut Tx,
    link: &Link,
    id: &DelegationId,
    head: NewPerson,
) -> Result<Accepted> {
    let actor = link.actor();
    actor.may_use_link(ANSWER, id.as_str())?;
    // first: two who hold the same link wait here for each other
    links::spend(tx, link).await?;
    accepted(tx, &actor, id, head).await
}

/// Notes a yes that came by another way, as a Note Verbale on paper.
pub async fn accept_for(
    tx: &mut Tx,
    actor: &Actor,
    id: &DelegationId,
    head: NewPerson,
) -> Result<Accepted> {
    let one = store::get(tx, id).await?.ok_or(Error::NotFound)?;
    actor.may_organise(&one.conference)?;
    accepted(tx, actor, id, head).await
}

async fn accepted(
    tx: &mut Tx,
    actor: &Actor,
    id: &DelegationId,
    head: NewPerson,
) -> Result<Accepted> {
    let one = store::get(tx, id).await?.ok_or(Error::NotFound)?;
    let head = members::from_home(&one, head);
    if !matches!(one.is.state, State::Invited | State::Declined) {
        return Err(Error::Conflict("invited-answered"));
    }
    let conference = registrations::conference_of(tx, &one.conference).await?;
    let email = head.email.trim().to_lowercase();
    members::room_for(tx, &conference, &one, head.part).await?;
    let (head, own) = registrations::enter(tx, actor, &conference, Some(id), head).await?;
    let is = Content {
        state: State::Accepted,
        reason: String::new(),
        answered_at: Some(At::now()),
        head: Some(head.id.clone()),
        ..one.is.clone()
    };
    let delegation = keep(tx, actor, "delegation.accepted", Delegation { is, ..one }).await?;
    let lead = lead_link(tx, actor, &delegation, &head, &email, conference.is.ends).await?;
    Ok(Accepted { delegation, head, email, lead, own })
}

/// Declines. The link is used up.
pub async fn decline(
    tx: &mut Tx,
    link: &Link,
    id: &DelegationId,
    reason: &str,
) -> Result<Delegation> {
    let actor = link.actor();
    actor.may_use_link(ANSWER, id.as_str())?;
    links::spend(tx, link).await?;
    let one = store::get(tx, id).await?.ok_or(Error::NotFound)?;
    if one.is.state != State::Invited {
        return Err(Error::Conflict("invited-answered"));
    }
    if reason.chars().count() > 1_000 {
        return Err(Error::invalid("reason", "text-too-long").with("most", 1_000));
    }
    let is = Content {
        state: State::Declined,
        reason: reason.trim().to_owned(),
        answered_at: Some(At::now()),
        ..one.is.clone()
    };
    keep(tx, &actor, "delegation.declined", Delegation { is, ..one }).await
}

/// Gives more time; the reminders begin anew. Returns the secret of a new link.
pub async fn extend(
    tx: &mut Tx,
    actor: &Actor,
    id: &DelegationId,
    due: Date,
    today: Date,
) -> Result<(Delegation, String)> {
    let one = waiting(tx, actor, id).await?;
    let conference = registrations::conference_of(tx, &one.conference).await?;
    check_due(&conference.is, due, today)?;
    let is = Content { due, ..one.is.clone() };
    let next = keep(tx, actor, "delegation.extended", Delegation { is, ..one }).await?;
    links::revoke(tx, actor, ANSWER, id.as_str()).await?;
    let secret = answer_link(tx, actor, &next).await?;
    Ok((next, secret))
}

/// The letter once more, with a new link; the earlier one opens no more.
pub async fn write_again(
    tx: &mut Tx,
    actor: &Actor,
    id: &DelegationId,
) -> Result<(Delegation, String)> {
    let one = waiting(tx, actor, id).await?;
    accounts::attempts::count(tx, accounts::attempts::INVITATIONS, actor.name()).await?;
    links::revoke(tx, actor, ANSWER, id.as_str()).await?;
    let secret = answer_link(tx, actor, &one).await?;
    Ok((one, secret))
}

async fn waiting(tx: &mut Tx, actor: &Actor, id: &DelegationId) -> Result<Delegation> {
    let one = store::get(tx, id).await?.ok_or(Error::NotFound)?;
    actor.may_organise(&one.conference)?;
    if one.is.state != State::Invited {
        return Err(Error::Conflict("invited-answered"));
    }
    if one.is.email.is_empty() {
        return Err(Error::Conflict("invited-forgotten"));
    }
    Ok(one)
}

/// Takes an invitation back: its links open no more, those who were named are withdrawn.
pub async fn withdraw(
    tx: &mut Tx,
    actor: &Actor,
    id: &DelegationId,
    reason: &str,
) -> Result<Vec<registrations::Moved>> {
    let one = store::get(tx, id).await?.ok_or(Error::NotFound)?;
    actor.may_organise(&one.conference)?;
    if reason.chars().count() > 1_000 {
        return Err(Error::invalid("reason", "text-too-long").with("most", 1_000));
    }
    let mut moved = Vec::new();
    for member in registrations::of_delegation(tx, id).await? {
        moved.extend(registrations::withdraw(tx, actor, &member.id, reason).await?);
    }
    for kind in [ANSWER, LEAD] {
        links::revoke(tx, actor, kind, id.as_str()).await?;
    }
    let is =
        Content { state: State::Withdrawn, reason: reason.trim().to_owned(), ..one.is.clone() };
    keep(tx, actor, "delegation.withdrawn", Delegation { is, ..one }).await?;
    Ok(moved)
}

/// One, for those who hold a link to it and for organisers.
pub async fn get(conn: &mut Conn, actor: &Actor, id: &DelegationId) -> Result<Standing> {
    let delegation = store::get(conn, id).await?.ok_or(Error::NotFound)?;
    actor
        .may_use_link(ANSWER, id.as_str())
        .or_else(|_| actor.may_lead(&delegation.conference, id.as_str()))?;
    let mut members = registrations::of_delegation(conn, id).await?;
    members.retain(|one| one.state != registrations::State::Withdrawn);
    members.sort_by_key(|one| (one.is.priority.unwrap_or(u32::MAX), one.id.clone()));
    Ok(Standing { delegation, members })
}

/// How many versions of invitations still hold an address.
pub(crate) async fn addresses(conn: &mut Conn, conference: &str) -> Result<i64> {
    let all = store::versions(conn, conference).await?;
    let held = all.iter().filter(|one| !one.is.email.is_empty()).count();
    Ok(i64::try_from(held).unwrap_or(i64::MAX))
}

/// Empties the addresses to which invitations went, in every version.
pub(crate) async fn forget(tx: &mut Tx, conference: &str) -> Result<()> {
    for mut one in store::versions(tx, conference).await? {
        if !one.is.email.is_empty() {
            one.is.email.clear();
            store::rewrite(tx, &one).await?;
        }
    }
    Ok(())
}

/// All of a conference, by name.
pub async fn all(conn: &mut Conn, actor: &Actor, conference: &str) -> Result<Vec<Standing>> {
    actor.may_organise(conference)?;
    let mut members: std::collections::BTreeMap<DelegationId, Vec<Registration>> =
        Default::default();
    for one in registrations::everybody(conn, conference).await? {
        if one.state != registrations::State::Withdrawn
            && let Some(delegation) = one.delegation.clone()
        {
            members.entry(delegation).or_default().push(one);
        }
    }
    let mut all: Vec<Standing> = store::all(conn, conference)
        .await?
        .into_iter()
        .map(|delegation| Standing {
            members: members.remove(&delegation.id).unwrap_or_default(),
            delegation,
        })
        .collect();
    all.sort_by(|a, b| a.delegation.is.name.cmp(&b.delegation.is.name));
    Ok(all)
}
