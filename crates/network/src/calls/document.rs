//! What a call says: who may answer it, until when, with which form, and how it is read.

use serde::{Deserialize, Serialize};

use super::{Moment, Rule, Window};
use crate::{Error, frameworks::Text};

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    #[default]
    Membership,
    Report,
    Award,
    Other,
}

impl Kind {
    pub const ALL: [Self; 4] = [Self::Membership, Self::Report, Self::Award, Self::Other];

    pub fn code(self) -> &'static str {
        match self {
            Self::Membership => "membership",
            Self::Report => "report",
            Self::Award => "award",
            Self::Other => "other",
        }
    }
}

impl std::str::FromStr for Kind {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        Self::ALL
            .into_iter()
            .find(|kind| kind.code() == text)
            .ok_or_else(|| Error::invalid("kind", "call-kind-unknown").with("kind", text))
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Document {
    pub kind: Kind,
    pub title: Text,
    pub lead: Text,
    /// Where the facts of this call come from, and under which licence its wording stands.
    pub source: String,
    pub licence: String,
    /// Parts of it are inferred: shown to readers.
    pub reconstructed: bool,
    pub window: Window,
    /// Every rule must be met.
    pub rules: Vec<Rule>,
    pub quotas: Vec<Quota>,
    /// The National Commission endorses what the city sent, within the quotas.
    pub endorsed: bool,
    /// The mayor signs.
    pub signed: bool,
    pub sections: Vec<Section>,
    pub rubric: Vec<Criterion>,
    pub review: Review,
    pub caps: Caps,
    pub overdue: Overdue,
}

/// How many a National Commission may endorse.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Quota {
    pub per: Per,
    /// One country or region for which it holds instead of the general one; empty for all.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub place: String,
    pub most: u32,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Per {
    #[default]
    Country,
    Region,
}

impl Per {
    pub fn code(self) -> &'static str {
        match self {
            Self::Country => "country",
            Self::Region => "region",
        }
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Section {
    pub code: String,
    pub title: Text,
    pub lead: Text,
    pub questions: Vec<Question>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Question {
    /// Its name within the call; answers are kept under it.
    pub code: String,
    pub label: Text,
    pub hint: Text,
    pub asks: Asks,
    pub required: bool,
    /// Where the city file may answer first: see [`ITEMS`].
    #[serde(skip_serializing_if = "String::is_empty")]
    pub from: String,
    /// Not seen in a published form.
    pub reconstructed: bool,
}

/// What kind of answer a question wants.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Asks {
    #[default]
    Line,
    Text {
        /// 0 for no limit.
        #[serde(default)]
        words: u32,
    },
    /// A number with the year it describes.
    Figure {
        #[serde(default)]
        unit: String,
    },
    /// From 1 to 5.
    Rating,
    Choice {
        options: Vec<Choice>,
        /// How many may be chosen.
        #[serde(default = "one")]
        most: u32,
    },
    File,
    Link,
    /// The mayor's, by a link or on a signed paper.
    Signature,
    Consent,
    /// Taken from the city file as it stands when the submission is sent.
    Item,
}

fn one() -> u32 {
    1
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    pub code: String,
    pub label: Text,
}

impl Asks {
    pub const CODES: [&str; 10] = [
        "line",
        "text",
        "figure",
        "rating",
        "choice",
        "file",
        "link",
        "signature",
        "consent",
        "item",
    ];

    pub fn code(&self) -> &'static str {
        match self {
            Self::Line => "line",
            Self::Text { .. } => "text",
            Self::Figure { .. } => "figure",
            Self::Rating => "rating",
            Self::Choice { .. } => "choice",
            Self::File => "file",
            Self::Link => "link",
            Self::Signature => "signature",
            Self::Consent => "consent",
            Self::Item => "item",
        }
    }
}

/// What of the city file a question can be answered from; `measurement/1.1.1.a` besides.
pub const ITEMS: [&str; 7] =
    ["name", "country", "region", "entity", "population", "clusters", "partners"];

/// One line of the rubric; the weights of all are percentages.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Criterion {
    pub code: String,
    pub label: Text,
    pub what: Text,
    pub weight: u32,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Review {
    /// How many read each submission; 0 where nobody does.
    pub reviewers: u32,
    /// Reviewers do not see who applies.
    pub blind: bool,
    /// Reviewers do not see each other's names.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub unnamed: bool,
}

/// How many may be admitted or honoured; 0 for no limit.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Caps {
    pub all: u32,
    pub per_country: u32,
    pub per_region: u32,
}

/// What follows where a report does not come, in days from its last day; 0 for never.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Overdue {
    /// So long before, a letter.
    pub before: u32,
    /// So long after, a letter, and the member stands as reminded.
    pub late: u32,
    /// So long after, a letter, and the member is inactive.
    pub inactive: u32,
}

impl Document {
    pub fn questions(&self) -> impl Iterator<Item = &Question> {
        self.sections.iter().flat_map(|section| &section.questions)
    }

    pub fn question(&self, code: &str) -> Option<&Question> {
        self.questions().find(|question| question.code == code)
    }

    /// The quota for a place: the one that names it, or the general one.
    pub fn quota(&self, per: Per, place: &str) -> Option<u32> {
        let of = |named: &str| {
            self.quotas.iter().find(|q| q.per == per && q.place == named).map(|q| q.most)
        };
        of(place).or_else(|| of(""))
    }

    /// The moment until which jurors score; `None` where the call sets none.
    pub fn read_by(&self) -> Option<&Moment> {
        self.window.read_by.as_ref().or(self.window.decided_by.as_ref())
    }

    /// The moment until which National Commissions endorse.
    pub fn endorsed_by(&self) -> &Moment {
        self.window.endorsed_by.as_ref().unwrap_or(&self.window.closes)
    }
}
