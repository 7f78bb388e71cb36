//! What each kind of item holds. Texts are [`Text`]: one item, several language versions.

use serde::{Deserialize, Serialize};

use super::{Form, Funding, Group, Kind, Level, Source, State, Status, Step, Verdict};
use crate::{When, frameworks::Text, ids::ItemId};

/// The plan of another city, or a template, from which something was taken.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Credit {
    /// The city's code; empty for a template.
    pub city: String,
    /// The version of its plan.
    pub version: Option<i64>,
    /// The template's code.
    pub template: String,
}

/// A department or partner of the city, by id.
pub type Who = String;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Content {
    Frame(Frame),
    Challenge(Challenge),
    Objective(Objective),
    Action(Box<Action>),
    Milestone(Milestone),
    Budget(BudgetLine),
    Risk(Risk),
    Department(Department),
    Body(Body),
    Meeting(Meeting),
    Decision(Decision),
    Review(Review),
}

/// What the whole plan is about.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Frame {
    pub name: Text,
    pub vision: Text,
    /// What the city reads out of its figures.
    pub diagnosis: Text,
    pub from: Option<When>,
    pub until: Option<When>,
    pub credit: Option<Credit>,
}

/// What this city must face first.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Challenge {
    pub name: Text,
    pub why: Text,
    pub features: Vec<String>,
    pub goals: Vec<u8>,
    pub measurements: Vec<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Objective {
    pub name: Text,
    pub step: Step,
    pub why: Text,
    pub challenge: Option<ItemId>,
    pub features: Vec<String>,
    pub goals: Vec<u8>,
    /// Targets of the 2030 Agenda, as `4.6`.
    pub targets: Vec<String>,
    /// By which one sees whether it is reached.
    pub measurements: Vec<String>,
    pub credit: Option<Credit>,
}

/// What is done, by whom, for whom, where and when. Belongs to an objective.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Action {
    pub name: Text,
    pub what: Text,
    pub status: Status,
    pub from: Option<When>,
    pub until: Option<When>,
    pub place: Text,
    pub groups: Vec<Group>,
    /// The one that answers for it and decides.
    pub decides: Option<Who>,
    pub does: Vec<Who>,
    pub asked: Vec<Who>,
    pub told: Vec<Who>,
    /// Where they are empty, those of the objective hold.
    pub features: Vec<String>,
    pub goals: Vec<u8>,
    pub measurements: Vec<String>,
    pub credit: Option<Credit>,
}

/// A step of an action that is reached or not.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Milestone {
    pub name: Text,
    pub due: Option<When>,
    /// The milestones that must be reached before.
    pub after: Vec<ItemId>,
    pub done: Option<When>,
}

/// Money or its worth for an action.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct BudgetLine {
    pub name: Text,
    /// In hundredths of the currency.
    pub amount: i64,
    /// ISO 4217.
    pub currency: String,
    pub source: Source,
    pub funding: Funding,
    pub year: Option<i64>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Risk {
    pub name: Text,
    pub answer: Text,
    pub likelihood: Level,
    pub impact: Level,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Department {
    pub name: Text,
    pub answers_for: Text,
    /// Who leads it, and their address: for the city's people only.
    pub head: String,
    pub contact: String,
}

/// A committee or office that brings departments and partners together.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Body {
    pub name: Text,
    pub form: Form,
    pub mandate: Text,
    pub meets: Text,
    pub chair: Option<Who>,
    pub members: Vec<Who>,
}

/// Belongs to a body.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Meeting {
    pub name: Text,
    pub on: Option<When>,
    pub place: String,
    pub present: Vec<Who>,
    pub minutes: Text,
    /// Whether everybody may read it.
    pub open: bool,
}

/// Belongs to a meeting.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Decision {
    pub name: Text,
    pub who: Option<Who>,
    pub due: Option<When>,
    pub state: State,
    pub action: Option<ItemId>,
}

/// A year looked back upon.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Review {
    pub name: Text,
    pub year: i64,
    /// The version of the plan that was reviewed.
    pub version: i64,
    pub worked: Text,
    pub failed: Text,
    pub changes: Text,
    pub verdicts: Vec<Judged>,
    /// Whether the next version was made from it.
    pub closed: bool,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Judged {
    pub action: ItemId,
    pub verdict: Verdict,
    #[serde(default)]
    pub note: Text,
}

impl Content {
    pub fn kind(&self) -> Kind {
        match self {
            Self::Frame(_) => Kind::Frame,
            Self::Challenge(_) => Kind::Challenge,
            Self::Objective(_) => Kind::Objective,
            Self::Action(_) => Kind::Action,
            Self::Milestone(_) => Kind::Milestone,
            Self::Budget(_) => Kind::Budget,
            Self::Risk(_) => Kind::Risk,
            Self::Department(_) => Kind::Department,
            Self::Body(_) => Kind::Body,
            Self::Meeting(_) => Kind::Meeting,
            Self::Decision(_) => Kind::Decision,
            Self::Review(_) => Kind::Review,
        }
    }

    /// Nothing yet.
    pub fn blank(kind: Kind) -> Self {
        match kind {
            Kind::Frame => Self::Frame(Frame::default()),
            Kind::Challenge => Self::Challenge(Challenge::default()),
            Kind::Objective => Self::Objective(Objective::default()),
            Kind::Action => Self::Action(Box::default()),
            Kind::Milestone => Self::Milestone(Milestone::default()),
            Kind::Budget => Self::Budget(BudgetLine::default()),
            Kind::Risk => Self::Risk(Risk::default()),
            Kind::Department => Self::Department(Department::default()),
            Kind::Body => Self::Body(Body::default()),
            Kind::Meeting => Self::Meeting(Meeting::default()),
            Kind::Decision => Self::Decision(Decision::default()),
            Kind::Review => Self::Review(Review::default()),
        }
    }

    /// What it is called.
    pub fn name(&self) -> &Text {
        match self {
            Self::Frame(one) => &one.name,
            Self::Challenge(one) => &one.name,
            Self::Objective(one) => &one.name,
            Self::Action(one) => &one.name,
            Self::Milestone(one) => &one.name,
            Self::Budget(one) => &one.name,
            Self::Risk(one) => &one.name,
            Self::Department(one) => &one.name,
            Self::Body(one) => &one.name,
            Self::Meeting(one) => &one.name,
            Self::Decision(one) => &one.name,
            Self::Review(one) => &one.name,
        }
    }

    /// Each text with the name of its field.
    pub fn texts(&mut self) -> Vec<(&'static str, &mut Text)> {
        match self {
            Self::Frame(one) => vec![
                ("name", &mut one.name),
                ("vision", &mut one.vision),
                ("diagnosis", &mut one.diagnosis),
            ],
            Self::Challenge(one) => vec![("name", &mut one.name), ("why", &mut one.why)],
            Self::Objective(one) => vec![("name", &mut one.name), ("why", &mut one.why)],
            Self::Action(one) => {
                vec![("name", &mut one.name), ("what", &mut one.what), ("place", &mut one.place)]
            }
            Self::Milestone(one) => vec![("name", &mut one.name)],
            Self::Budget(one) => vec![("name", &mut one.name)],
            Self::Risk(one) => vec![("name", &mut one.name), ("answer", &mut one.answer)],
            Self::Department(one) => {
                vec![("name", &mut one.name), ("answers_for", &mut one.answers_for)]
            }
            Self::Body(one) => vec![
                ("name", &mut one.name),
                ("mandate", &mut one.mandate),
                ("meets", &mut one.meets),
            ],
            Self::Meeting(one) => vec![("name", &mut one.name), ("minutes", &mut one.minutes)],
            Self::Decision(one) => vec![("name", &mut one.name)],
            Self::Review(one) => vec![
                ("name", &mut one.name),
                ("worked", &mut one.worked),
                ("failed", &mut one.failed),
                ("changes", &mut one.changes),
            ],
        }
    }

    /// The languages in which anything of it is written.
    pub fn languages(&self) -> Vec<String> {
        let mut copy = self.clone();
        let mut all: Vec<String> = copy
            .texts()
            .iter()
            .flat_map(|(_, text)| text.languages().map(str::to_owned).collect::<Vec<_>>())
            .collect();
        all.sort();
        all.dedup();
        all
    }

    /// Without empty language versions and blanks at the ends.
    pub(super) fn trimmed(mut self) -> Self {
        for (_, text) in self.texts() {
            let versions: Vec<(String, String)> = text
                .versions()
                .map(|(language, said)| (language.to_owned(), said.trim().to_owned()))
                .collect();
            *text = Text::default();
            for (language, said) in versions.iter().filter(|(_, said)| !said.is_empty()) {
                text.set(language, said);
            }
        }
        self
    }

    /// The kind of item that it must belong to, if any.
    pub fn parent_kind(&self) -> Option<Kind> {
        match self.kind() {
            Kind::Action => Some(Kind::Objective),
            Kind::Milestone | Kind::Budget | Kind::Risk => Some(Kind::Action),
            Kind::Meeting => Some(Kind::Body),
            Kind::Decision => Some(Kind::Meeting),
            _ => None,
        }
    }

    pub fn frame(&self) -> Option<&Frame> {
        if let Self::Frame(one) = self { Some(one) } else { None }
    }

    pub fn challenge(&self) -> Option<&Challenge> {
        if let Self::Challenge(one) = self { Some(one) } else { None }
    }

    pub fn objective(&self) -> Option<&Objective> {
        if let Self::Objective(one) = self { Some(one) } else { None }
    }

    pub fn action(&self) -> Option<&Action> {
        if let Self::Action(one) = self { Some(one) } else { None }
    }

    pub fn milestone(&self) -> Option<&Milestone> {
        if let Self::Milestone(one) = self { Some(one) } else { None }
    }

    pub fn budget(&self) -> Option<&BudgetLine> {
        if let Self::Budget(one) = self { Some(one) } else { None }
    }

    pub fn risk(&self) -> Option<&Risk> {
        if let Self::Risk(one) = self { Some(one) } else { None }
    }

    pub fn department(&self) -> Option<&Department> {
        if let Self::Department(one) = self { Some(one) } else { None }
    }

    pub fn body(&self) -> Option<&Body> {
        if let Self::Body(one) = self { Some(one) } else { None }
    }

    pub fn meeting(&self) -> Option<&Meeting> {
        if let Self::Meeting(one) = self { Some(one) } else { None }
    }

    pub fn decision(&self) -> Option<&Decision> {
        if let Self::Decision(one) = self { Some(one) } else { None }
    }

    pub fn review(&self) -> Option<&Review> {
        if let Self::Review(one) = self { Some(one) } else { None }
    }
}
