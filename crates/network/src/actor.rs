//! Who acts, and what they may do. There is no other permission check in the house.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use crate::{
    Error, Result,
    ids::{AccountId, CityCode, LinkId},
};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// A department, statistics office or partner of a city: delivers figures.
    Contributor,
    /// Keeps the city file.
    Coordinator,
    Mayor,
    /// Follows the cities of a country.
    NationalCommission,
    Juror,
    /// Studies the network's figures, as somebody whom the network knows.
    Researcher,
    /// Keeps the register and the framework of the network.
    Secretariat,
    /// Runs a conference.
    Organiser,
    Delegate,
    Administrator,
}

/// Where a role holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ScopeKind {
    City,
    Country,
    Conference,
    Network,
}

impl Role {
    pub const ALL: [Self; 10] = [
        Self::Contributor,
        Self::Coordinator,
        Self::Mayor,
        Self::NationalCommission,
        Self::Juror,
        Self::Researcher,
        Self::Secretariat,
        Self::Organiser,
        Self::Delegate,
        Self::Administrator,
    ];

    pub fn code(self) -> &'static str {
        match self {
            Self::Contributor => "contributor",
            Self::Coordinator => "coordinator",
            Self::Mayor => "mayor",
            Self::NationalCommission => "national-commission",
            Self::Juror => "juror",
            Self::Researcher => "researcher",
            Self::Secretariat => "secretariat",
            Self::Organiser => "organiser",
            Self::Delegate => "delegate",
            Self::Administrator => "administrator",
        }
    }

    pub fn scope(self) -> ScopeKind {
        match self {
            Self::Contributor | Self::Coordinator | Self::Mayor => ScopeKind::City,
            Self::NationalCommission => ScopeKind::Country,
            Self::Organiser | Self::Delegate => ScopeKind::Conference,
            Self::Juror | Self::Researcher | Self::Secretariat | Self::Administrator => {
                ScopeKind::Network
            }
        }
    }
}

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Role {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        Self::ALL
            .into_iter()
            .find(|role| role.code() == text)
            .ok_or_else(|| Error::invalid("role", "role-unknown").with("role", text))
    }
}

/// A role and where it holds: a city's code, a country's ISO 3166 alpha-3 code, a
/// conference's code, or `""` for the whole network.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Appointment {
    pub role: Role,
    pub scope: String,
}

impl Appointment {
    pub fn is_of_city(&self, city: &CityCode) -> bool {
        self.role.scope() == ScopeKind::City && self.scope == city.as_str()
    }
}

/// The one who reads or writes.
#[derive(Clone, Debug, PartialEq)]
pub struct Actor {
    who: Who,
    appointments: Vec<Appointment>,
}

#[derive(Clone, Debug, PartialEq)]
enum Who {
    Visitor,
    Account(AccountId),
    /// A part of the program itself, as the command line.
    Program(&'static str),
    /// Whoever holds a link: may do the one thing that it opens, of a kind. A guest's link opens
    /// all that is theirs at one conference.
    Link {
        name: String,
        opens: Vec<(String, String)>,
    },
}

impl Actor {
    pub fn visitor() -> Self {
        Self { who: Who::Visitor, appointments: Vec::new() }
    }

    pub fn account(id: AccountId, appointments: Vec<Appointment>) -> Self {
        Self { who: Who::Account(id), appointments }
    }

    /// The program acting for whoever can start it on the server: may everything.
    pub fn program(name: &'static str) -> Self {
        Self { who: Who::Program(name), appointments: Vec::new() }
    }

    /// The holder of a link to the thing `opens` of a kind.
    pub(crate) fn link(id: &LinkId, kind: &str, opens: &str) -> Self {
        let who = Who::Link { name: format!("link/{id}"), opens: Vec::new() };
        Self { who, appointments: vec![] }.with(kind, opens)
    }

    /// The holder of a link may do this too.
    pub(crate) fn with(mut self, kind: &str, thing: &str) -> Self {
        if let Who::Link { opens, .. } = &mut self.who {
            opens.push((kind.to_owned(), thing.to_owned()));
        }
        self
    }

    /// The thing of this kind that the actor's link opens.
    pub fn opens(&self, kind: &str) -> Option<&str> {
        let Who::Link { opens, .. } = &self.who else { return None };
        opens.iter().find(|(known, _)| known == kind).map(|(_, thing)| thing.as_str())
    }

    /// What the audit log calls this actor.
    pub fn name(&self) -> &str {
        match &self.who {
            Who::Visitor => "visitor",
            Who::Account(id) => id.as_str(),
            Who::Program(name) => name,
            Who::Link { name, .. } => name,
        }
    }

    pub fn id(&self) -> Option<&AccountId> {
        match &self.who {
            Who::Account(id) => Some(id),
            _ => None,
        }
    }

    pub fn appointments(&self) -> &[Appointment] {
        &self.appointments
    }

    /// The cities for which this actor holds a role.
    pub fn cities(&self) -> impl Iterator<Item = CityCode> + '_ {
        self.appointments
            .iter()
            .filter(|a| a.role.scope() == ScopeKind::City)
            .map(|a| CityCode::from(a.scope.as_str()))
    }

    pub fn holds(&self, role: Role) -> bool {
        self.appointments.iter().any(|a| a.role == role)
    }

    fn holds_for(&self, roles: &[Role], scope: &str) -> bool {
        self.appointments.iter().any(|a| roles.contains(&a.role) && a.scope == scope)
    }

    fn keeps_the_network(&self) -> bool {
        matches!(self.who, Who::Program(_))
            || self.holds(Role::Secretariat)
            || self.holds(Role::Administrator)
    }

    fn administers(&self) -> bool {
        matches!(self.who, Who::Program(_)) || self.holds(Role::Administrator)
    }

    fn allow(&self, allowed: bool) -> Result<()> {
        match (&self.who, allowed) {
            (_, true) => Ok(()),
            (Who::Visitor, false) => Err(Error::SignInNeeded),
            _ => Err(Error::Forbidden),
        }
    }

    pub fn must_be_signed_in(&self) -> Result<()> {
        self.allow(matches!(self.who, Who::Account(_) | Who::Program(_)))
    }

    /// Do what a link says: the thing of this kind that it opens, and no other.
    pub fn may_use_link(&self, what: &str, thing: &str) -> Result<()> {
        let open = |(kind, opened): &(String, String)| kind == what && opened == thing;
        self.allow(matches!(&self.who, Who::Link { opens, .. } if opens.iter().any(open)))
    }

    /// Read a file that is not public: those who work on the city's file, those who keep the
    /// network, and whoever holds a link to the thing it was sent for.
    pub fn may_read_file(&self, city: Option<&CityCode>, belongs: &str) -> Result<()> {
        if matches!(self.who, Who::Link { .. }) {
            let (kind, thing) = belongs.split_once('/').unwrap_or_default();
            return self.may_use_link(kind, thing);
        }
        match (city, conference_of(belongs)) {
            (Some(city), _) => self.may_open_desk(city),
            (None, Some(conference)) => self.may_organise(conference),
            (None, None) => self.allow(self.keeps_the_network()),
        }
    }

    /// Make a file public, close it again or take it away: those who write in the city's file,
    /// organisers for the papers of their conference, and those who keep the network. Nobody who
    /// only reads it, and no holder of a link.
    pub fn may_keep_file(&self, city: Option<&CityCode>, belongs: &str) -> Result<()> {
        match (city, conference_of(belongs)) {
            (Some(city), _) => self.may_record(city),
            (None, Some(conference)) => self.may_organise(conference),
            (None, None) => self.allow(self.keeps_the_network()),
        }
    }

    /// Record, correct and withdraw observations of a city, and see its drafts.
    pub fn may_record(&self, city: &CityCode) -> Result<()> {
        self.allow(
            matches!(self.who, Who::Program(_))
                || self.holds_for(&[Role::Contributor, Role::Coordinator], city.as_str())
                || self.keeps_the_network(),
        )
    }

    /// Set targets, write the plan and invite people for a city.
    pub fn may_coordinate(&self, city: &CityCode) -> Result<()> {
        self.allow(self.holds_for(&[Role::Coordinator], city.as_str()) || self.keeps_the_network())
    }

    /// Open the desk of a city: what is due, missing and new.
    pub fn may_open_desk(&self, city: &CityCode) -> Result<()> {
        self.allow(
            self.holds_for(&[Role::Contributor, Role::Coordinator, Role::Mayor], city.as_str())
                || self.keeps_the_network(),
        )
    }

    /// Compare cities that agreed to it: people of cities, researchers, those who keep the
    /// network. Not those who choose among cities, such as jurors and National Commissions: an
    /// index is no ground for a choice.
    pub fn may_compare(&self) -> Result<()> {
        self.allow(
            self.appointments.iter().any(|a| a.role.scope() == ScopeKind::City)
                || self.holds(Role::Researcher)
                || self.keeps_the_network(),
        )
    }

    /// Say whether a city takes part in comparisons: the city itself, nobody in its place.
    pub fn may_answer_for(&self, city: &CityCode) -> Result<()> {
        self.allow(
            matches!(self.who, Who::Program(_))
                || self.holds_for(&[Role::Coordinator, Role::Mayor], city.as_str()),
        )
    }

    pub fn may_switch_comparisons(&self) -> Result<()> {
        self.allow(self.keeps_the_network())
    }

    /// Read what the people of a city are still writing.
    pub fn may_read_drafts(&self, city: &CityCode) -> Result<()> {
        self.may_open_desk(city)
    }

    /// Add to and correct the register and its groupings.
    pub fn may_keep_register(&self) -> Result<()> {
        self.allow(self.keeps_the_network())
    }

    /// Compose, open, extend and close calls, and see their drafts.
    pub fn may_keep_calls(&self) -> Result<()> {
        self.allow(self.keeps_the_network())
    }

    /// Endorse and decline candidates of a country, and read what they sent.
    pub fn may_endorse(&self, country: &str) -> Result<()> {
        let own = self.holds_for(&[Role::NationalCommission], country);
        self.allow(own || self.keeps_the_network())
    }

    /// Read what a city answers: its people, those who keep the network, and the holder of a
    /// link to it.
    pub fn may_read_submission(&self, city: &CityCode, kind: &str, thing: &str) -> Result<()> {
        match &self.who {
            Who::Link { .. } => self.may_use_link(kind, thing),
            _ => self.may_open_desk(city),
        }
    }

    /// Sign for a city: its mayor, or the holder of the link that was sent to them.
    pub fn may_sign(&self, city: &CityCode, kind: &str, thing: &str) -> Result<()> {
        match &self.who {
            Who::Link { .. } => self.may_use_link(kind, thing),
            Who::Program(_) => Ok(()),
            _ => self.allow(self.holds_for(&[Role::Mayor], city.as_str())),
        }
    }

    /// Open a juror's desk. Which submissions a juror reads, their seats say.
    pub fn may_judge(&self) -> Result<()> {
        self.allow(self.holds(Role::Juror))
    }

    /// Appoint jurors, seat them, see what they all say, and decide.
    pub fn may_run_jury(&self) -> Result<()> {
        self.allow(self.keeps_the_network())
    }

    pub fn may_load_framework(&self) -> Result<()> {
        self.allow(self.keeps_the_network())
    }

    /// Give somebody a role, or take it away.
    pub fn may_appoint(&self, new: &Appointment) -> Result<()> {
        let allowed = match new.role {
            Role::Administrator | Role::Secretariat => self.administers(),
            Role::Contributor | Role::Coordinator | Role::Mayor => {
                return self.may_coordinate(&CityCode::from(new.scope.as_str()));
            }
            _ => self.keeps_the_network(),
        };
        self.allow(allowed)
    }

    /// Set up a new conference.
    pub fn may_convene(&self) -> Result<()> {
        self.allow(self.keeps_the_network())
    }

    /// Plan, publish and change a conference, by its code.
    pub fn may_organise(&self, conference: &str) -> Result<()> {
        self.allow(self.holds_for(&[Role::Organiser], conference) || self.keeps_the_network())
    }

    /// See what somebody eats, needs and when they arrive: those who look after the guests of
    /// this conference, and nobody else who keeps the network.
    pub fn may_see_needs(&self, conference: &str) -> Result<()> {
        self.allow(
            matches!(self.who, Who::Program(_)) || self.holds_for(&[Role::Organiser], conference),
        )
    }

    /// Form a delegation: whoever holds its link, and organisers on its behalf.
    pub fn may_lead(&self, conference: &str, delegation: &str) -> Result<()> {
        match &self.who {
            Who::Link { .. } => self.may_use_link(crate::delegations::LEAD, delegation),
            _ => self.may_organise(conference),
        }
    }

    /// Read a conference that is not open to all: those who organise it, and whoever holds a link
    /// to a thing of it.
    pub fn may_read_conference(&self, conference: &str) -> Result<()> {
        match &self.who {
            Who::Link { opens, .. } => {
                let of = |thing: &str| thing.split_once('/').is_some_and(|(c, _)| c == conference);
                self.allow(opens.iter().any(|(_, thing)| of(thing)))
            }
            _ => self.may_organise(conference),
        }
    }

    /// See who has an account, and which roles they hold.
    pub fn may_keep_people(&self) -> Result<()> {
        self.allow(self.keeps_the_network())
    }

    /// Everything, or what happened to one subject: a coordinator reads that of their city.
    pub fn may_read_audit(&self, subject: Option<&str>) -> Result<()> {
        let own = subject
            .and_then(|subject| subject.strip_prefix("city/"))
            .is_some_and(|city| self.holds_for(&[Role::Coordinator, Role::Mayor], city));
        self.allow(own || self.keeps_the_network())
    }

    pub fn may_administer(&self) -> Result<()> {
        self.allow(self.administers())
    }
}

/// The conference of a session to which a file belongs: `session/CONFERENCE/SESSION`.
fn conference_of(belongs: &str) -> Option<&str> {
    Some(belongs.strip_prefix("session/")?.split_once('/')?.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn holding(role: Role, scope: &str) -> Actor {
        Actor::account(AccountId::create(), vec![Appointment { role, scope: scope.to_owned() }])
    }

    #[test]
    fn a_coordinator_records_for_their_own_city_only() {
        let actor = holding(Role::Coordinator, "espoo");
        assert!(actor.may_record(&"espoo".into()).is_ok());
        assert!(matches!(actor.may_record(&"cork".into()), Err(Error::Forbidden)));
    }

    #[test]
    fn nobody_gives_a_role_above_their_own() {
        for role in Role::ALL {
            let actor = holding(role, "espoo");
            let administrator = Appointment { role: Role::Administrator, scope: String::new() };
            assert_eq!(actor.may_appoint(&administrator).is_ok(), role == Role::Administrator);
        }
    }

    #[test]
    fn whoever_holds_a_link_may_do_what_it_says_and_nothing_else() {
        let actor = Actor::link(&LinkId::create(), "request", "espoo");
        assert!(actor.may_use_link("request", "espoo").is_ok());
        assert!(Actor::visitor().may_use_link("request", "espoo").is_err());
        let city = CityCode::from("espoo");
        let asked = [
            actor.may_use_link("request", "cork"),
            actor.may_use_link("pledge", "espoo"),
            actor.must_be_signed_in(),
            actor.may_record(&city),
            actor.may_keep_file(Some(&city), "request/espoo"),
            actor.may_keep_file(None, "request/espoo"),
            actor.may_coordinate(&city),
            actor.may_open_desk(&city),
            actor.may_keep_register(),
            actor.may_load_framework(),
            actor.may_keep_calls(),
            actor.may_endorse("FIN"),
            actor.may_sign(&city, "signature", "x"),
            actor.may_judge(),
            actor.may_run_jury(),
            actor.may_keep_people(),
            actor.may_read_audit(Some("city/espoo")),
            actor.may_administer(),
        ];
        assert!(asked.iter().all(|asked| matches!(asked, Err(Error::Forbidden))), "{asked:?}");
        for role in Role::ALL {
            assert!(actor.may_appoint(&Appointment { role, scope: "espoo".into() }).is_err());
        }
    }

    #[test]
    fn a_visitor_is_asked_to_sign_in() {
        assert!(matches!(Actor::visitor().may_keep_register(), Err(Error::SignInNeeded)));
    }
}
