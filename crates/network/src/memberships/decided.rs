//! What calls do to memberships: a city that applies is an applicant, an accepted application
//! makes it a member, an accepted report keeps it one, an award puts it into its round.

use jiff::civil::Date;

use super::{Spell, State, change, of_city, standing};
use crate::{
    Actor, Error, Result, Tx, When,
    calls::{Call, Kind},
    certificates,
    groupings::{self, Part},
    ids::{CityCode, Known},
};

/// What a published decision says of a city's submission.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    Accepted,
    /// Accepted, and the reason is advice.
    Advised,
    /// Given back to be completed by a date: nothing is settled.
    Returned,
    Declined,
}

impl Outcome {
    pub const ALL: [Self; 4] = [Self::Accepted, Self::Advised, Self::Returned, Self::Declined];

    /// Those that a call of this kind knows: nobody is honoured with advice.
    pub fn of(kind: Kind) -> &'static [Self] {
        match kind {
            Kind::Membership | Kind::Report => &Self::ALL,
            Kind::Award | Kind::Other => &[Self::Accepted, Self::Declined],
        }
    }

    pub fn code(self) -> &'static str {
        match self {
            Self::Accepted => "accepted",
            Self::Advised => "advised",
            Self::Returned => "returned",
            Self::Declined => "declined",
        }
    }

    pub fn accepts(self) -> bool {
        matches!(self, Self::Accepted | Self::Advised)
    }
}

impl std::str::FromStr for Outcome {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        Self::ALL
            .into_iter()
            .find(|outcome| outcome.code() == text)
            .ok_or_else(|| Error::invalid("outcome", "outcome-unknown"))
    }
}

/// Why a call changed a membership. It is kept as a reason of one word and the call's code, so
/// that each reader reads it in their language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    Applied,
    TookBack,
    Admitted,
    NotAdmitted,
    ReportSent,
    ReportAccepted,
    ReportDeclined,
    ReportLate,
    ReportMissing,
}

impl Why {
    pub const ALL: [Self; 9] = [
        Self::Applied,
        Self::TookBack,
        Self::Admitted,
        Self::NotAdmitted,
        Self::ReportSent,
        Self::ReportAccepted,
        Self::ReportDeclined,
        Self::ReportLate,
        Self::ReportMissing,
    ];

    pub fn code(self) -> &'static str {
        match self {
            Self::Applied => "applied",
            Self::TookBack => "took-back",
            Self::Admitted => "admitted",
            Self::NotAdmitted => "not-admitted",
            Self::ReportSent => "report-sent",
            Self::ReportAccepted => "report-accepted",
            Self::ReportDeclined => "report-declined",
            Self::ReportLate => "report-late",
            Self::ReportMissing => "report-missing",
        }
    }

    pub(super) fn of(self, call: &str) -> String {
        format!("{}:{call}", self.code())
    }

    /// Reads a reason back: why, and the code of the call.
    pub fn read(reason: &str) -> Option<(Self, &str)> {
        let (code, call) = reason.split_once(':')?;
        Some((Self::ALL.into_iter().find(|why| why.code() == code)?, call))
    }
}

/// A city sent what it answers to a call: who applies is an applicant, and a report that came is
/// overdue no more. Anybody who may send it has this effect.
pub async fn submitted(
    tx: &mut Tx,
    actor: &Actor,
    call: &Call,
    city: &CityCode,
    day: Date,
) -> Result<()> {
    match call.says.kind {
        Kind::Membership => applied(tx, actor, call, city, day).await,
        Kind::Report => {
            let from = [State::Reminded];
            step(tx, actor, call, city, &from, State::Member, Why::ReportSent, day).await
        }
        Kind::Award | Kind::Other => Ok(()),
    }
}

/// A city that is no member applies.
pub async fn applied(
    tx: &mut Tx,
    actor: &Actor,
    call: &Call,
    city: &CityCode,
    day: Date,
) -> Result<()> {
    let spells = of_city(tx, city, &Known::NOW).await?;
    if standing(&spells, None).is_none_or(|held| held.state.may_become(State::Applicant)) {
        let why = Why::Applied.of(&call.code);
        change(tx, actor, city, State::Applicant, Some(day.into()), &why).await?;
    }
    Ok(())
}

/// An application was taken back by its city, or declined by its National Commission.
pub async fn took_back(
    tx: &mut Tx,
    actor: &Actor,
    call: &Call,
    city: &CityCode,
    why: Why,
    day: Date,
) -> Result<()> {
    if call.says.kind != Kind::Membership {
        return Ok(());
    }
    step(tx, actor, call, city, &[State::Applicant], State::NotAdmitted, why, day).await
}

/// A decision was published. Told twice, it does no more than once. What is given back to be
/// completed changes nothing: the register waits for what is decided then.
pub async fn decided(
    tx: &mut Tx,
    actor: &Actor,
    call: &Call,
    city: &CityCode,
    outcome: Outcome,
    day: Date,
) -> Result<()> {
    use Outcome::{Accepted, Advised, Declined, Returned};
    actor.may_keep_register()?;
    match (call.says.kind, outcome) {
        (_, Returned) => Ok(()),
        (Kind::Membership, Accepted | Advised) => {
            let spells = of_city(tx, city, &Known::NOW).await?;
            let held = standing(&spells, None);
            if !held.is_some_and(|held| held.state.counts()) {
                let (on, why) = (no_earlier(held, day), Why::Admitted.of(&call.code));
                change(tx, actor, city, State::Member, Some(on), &why).await?;
            }
            let cohort = groupings::cohort(tx, actor, day.year()).await?;
            groupings::put(tx, actor, city, &cohort, Part::Member).await?;
            certify(tx, actor, city, certificates::Kind::Membership, "").await
        }
        (Kind::Membership, Declined) => {
            let from = [State::Applicant];
            step(tx, actor, call, city, &from, State::NotAdmitted, Why::NotAdmitted, day).await
        }
        (Kind::Report, Accepted | Advised) => {
            let from = [State::Reminded, State::Inactive];
            step(tx, actor, call, city, &from, State::Member, Why::ReportAccepted, day).await
        }
        (Kind::Report, Declined) => {
            let from = [State::Member];
            step(tx, actor, call, city, &from, State::Reminded, Why::ReportDeclined, day).await
        }
        (Kind::Award, Accepted | Advised) => {
            let round = call.code.strip_prefix("award-").and_then(|year| year.parse().ok());
            let round = groupings::award(tx, actor, round.unwrap_or(day.year())).await?;
            groupings::put(tx, actor, city, &round, Part::Member).await?;
            certify(tx, actor, city, certificates::Kind::Award, &round).await
        }
        (Kind::Award | Kind::Other, _) => Ok(()),
    }
}

/// A certificate, unless the city has one of this that holds.
async fn certify(
    tx: &mut Tx,
    actor: &Actor,
    city: &CityCode,
    kind: certificates::Kind,
    about: &str,
) -> Result<()> {
    for held in certificates::of_city(tx, city).await? {
        if held.kind == kind && held.about == about && held.ended_at.is_none() {
            return Ok(());
        }
    }
    certificates::issue(tx, actor, city, kind, about).await?;
    Ok(())
}

/// From one of some states to the next; a city in another state stays where it is.
#[expect(clippy::too_many_arguments, reason = "one line of the table above")]
pub(super) async fn step(
    tx: &mut Tx,
    actor: &Actor,
    call: &Call,
    city: &CityCode,
    from: &[State],
    next: State,
    why: Why,
    day: Date,
) -> Result<()> {
    let spells = of_city(tx, city, &Known::NOW).await?;
    let Some(held) = standing(&spells, None).filter(|held| from.contains(&held.state)) else {
        return Ok(());
    };
    let on = no_earlier(Some(held), day);
    change(tx, actor, city, next, Some(on), &why.of(&call.code)).await?;
    Ok(())
}

/// The day, or that on which the spell began: it cannot end before it begins.
fn no_earlier(held: Option<&Spell>, day: Date) -> When {
    let began = held.and_then(|held| held.since.as_ref()).map(When::first_day);
    When::from(began.map_or(day, |began| began.max(day)))
}
