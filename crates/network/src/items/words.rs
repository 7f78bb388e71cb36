//! The words that a form offers and a row keeps.

use serde::{Deserialize, Serialize};

macro_rules! words {
    ($($(#[$about:meta])* $name:ident { $($(#[$of:meta])* $variant:ident = $code:literal,)* })*) => {$(
        $(#[$about])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        pub enum $name {
            $($(#[$of])* #[serde(rename = $code)] $variant,)*
        }

        impl $name {
            pub const ALL: &[Self] = &[$(Self::$variant),*];

            pub fn code(self) -> &'static str {
                match self { $(Self::$variant => $code),* }
            }

            pub fn from_code(code: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.code() == code)
            }
        }
    )*};
}

words! {
    /// What an item is.
    Kind {
        #[default]
        Frame = "frame",
        Challenge = "challenge",
        Objective = "objective",
        Action = "action",
        Milestone = "milestone",
        Budget = "budget",
        Risk = "risk",
        Department = "department",
        Body = "body",
        Meeting = "meeting",
        Decision = "decision",
        Review = "review",
    }

    /// The six areas of the guidelines for building learning cities.
    Step {
        #[default]
        Plan = "plan",
        Structure = "structure",
        Celebration = "celebration",
        Access = "access",
        Monitoring = "monitoring",
        Funding = "funding",
    }

    /// How far an action has come.
    Status {
        #[default]
        Planned = "planned",
        Running = "running",
        Done = "done",
        /// Given up.
        Dropped = "dropped",
    }

    /// Whom an action is for.
    Group {
        #[default]
        Everybody = "everybody",
        Children = "children",
        Youth = "youth",
        Adults = "adults",
        Older = "older",
        Families = "families",
        Women = "women",
        Migrants = "migrants",
        Disabled = "disabled",
        Unemployed = "unemployed",
        Workers = "workers",
        Educators = "educators",
    }

    /// Where money comes from.
    Source {
        #[default]
        City = "city",
        Region = "region",
        State = "state",
        International = "international",
        Business = "business",
        CivilSociety = "civil-society",
        Fees = "fees",
        /// Buildings, staff, donated time, at their worth.
        InKind = "in-kind",
    }

    /// How sure money is.
    Funding {
        #[default]
        Wished = "wished",
        Promised = "promised",
        Secured = "secured",
        Spent = "spent",
    }

    /// How likely a risk is, or how much it would matter.
    Level {
        Low = "low",
        #[default]
        Middle = "middle",
        High = "high",
    }

    /// What a body is there for.
    Form {
        #[default]
        Coordination = "coordination",
        WorkingGroup = "working-group",
        Advisory = "advisory",
    }

    /// What became of a decision.
    State {
        #[default]
        Open = "open",
        Done = "done",
        Dropped = "dropped",
    }

    /// What a review says of an action.
    Verdict {
        #[default]
        Continue = "continue",
        Change = "change",
        Done = "done",
        Stop = "stop",
    }
}
