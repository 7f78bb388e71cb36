//! The kinds of session that the network's conferences have had.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use crate::Error;

/// `(variant, code, whether it takes a slot and a room)`
macro_rules! kinds {
    ($($name:ident $code:literal $planned:literal)*) => {
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Kind {
            $($name,)*
            #[default]
            Other,
        }

        impl Kind {
            pub const ALL: &[Self] = &[$(Self::$name,)* Self::Other];

            pub fn code(self) -> &'static str {
                match self { $(Self::$name => $code,)* Self::Other => "other" }
            }

            pub fn is_planned(self) -> bool {
                match self { $(Self::$name => $planned,)* Self::Other => true }
            }
        }
    };
}

kinds! {
    Ceremony "ceremony" true
    Keynote "keynote" true
    Plenary "plenary" true
    ThematicForum "thematic-forum" true
    RegionalForum "regional-forum" true
    MayorsForum "mayors-forum" true
    AwardCeremony "award-ceremony" true
    Workshop "workshop" true
    Panel "panel" true
    CaseStudy "case-study" true
    ClusterSession "cluster-session" true
    NetworkSession "network-session" true
    Procedure "procedure" true
    DraftingCommittee "drafting-committee" true
    AdoptionAndClosing "adoption-and-closing" true
    Launch "launch" true
    Signing "signing" true
    Press "press" true
    Marketplace "marketplace" false
    Exhibition "exhibition" false
    StudyVisit "study-visit" false
    Registration "registration" false
    Break "break" false
}

impl Kind {
    /// For meetings to which not everybody is let in.
    pub fn is_closed(self) -> bool {
        self == Self::DraftingCommittee
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Kind {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let text = text.trim().to_lowercase().replace(['_', ' '], "-");
        let found = Self::ALL.iter().find(|kind| kind.code() == text);
        found
            .copied()
            .ok_or_else(|| Error::invalid("kind", "session-kind-unknown").with("kind", text))
    }
}

impl Serialize for Kind {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.code())
    }
}

impl<'de> Deserialize<'de> for Kind {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Ok(String::deserialize(from)?.parse().unwrap_or_default())
    }
}
