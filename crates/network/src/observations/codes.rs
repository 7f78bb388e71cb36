//! The lists that an observation is coded by: the place it describes, its status after
//! SDMX's CL_OBS_STATUS, and the reasons why a value is missing.

use std::{fmt, hash, str::FromStr, sync::OnceLock};

use serde::{Deserialize, Serialize};

use crate::{Error, frameworks::Text};

/// One line of a list.
#[derive(Debug, Deserialize)]
pub struct Listed {
    pub code: String,
    pub label: Text,
    pub description: Text,
    /// How data files write it.
    #[serde(default)]
    as_written: String,
    /// Of a status: whether a value goes with it.
    #[serde(default)]
    value: Presence,
    /// Of a reason: the status under which it is exported.
    #[serde(default)]
    status: String,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Presence {
    #[default]
    Required,
    None,
    Optional,
}

macro_rules! listed {
    ($($(#[$doc:meta])* $name:ident, $field:literal, $unknown:literal, $file:literal, $list:literal;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(&'static Listed);

        impl $name {
            /// In the order in which they are offered.
            pub fn all() -> impl Iterator<Item = Self> {
                static LIST: OnceLock<Vec<Listed>> = OnceLock::new();
                let list = LIST.get_or_init(|| {
                    let mut file: serde_json::Value = serde_json::from_str(include_str!(
                        concat!("../../data/", $file)
                    ))
                    .expect("the shipped lists are JSON");
                    serde_json::from_value(file[$list].take()).expect("and have this shape")
                });
                list.iter().map(Self)
            }

            pub fn code(self) -> &'static str {
                &self.0.code
            }

            pub fn label(self) -> &'static Text {
                &self.0.label
            }

            pub fn description(self) -> &'static Text {
                &self.0.description
            }
        }

        impl FromStr for $name {
            type Err = Error;

            fn from_str(text: &str) -> Result<Self, Error> {
                Self::all()
                    .filter(|_| !text.is_empty())
                    .find(|one| one.code() == text || one.0.as_written == text)
                    .ok_or_else(|| {
                        let known: Vec<_> = Self::all().map(Self::code).collect();
                        Error::invalid($field, $unknown)
                            .with("code", text)
                            .with("known", known.join(", "))
                    })
            }
        }

        impl PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                std::ptr::eq(self.0, other.0)
            }
        }

        impl Eq for $name {}

        impl hash::Hash for $name {
            fn hash<H: hash::Hasher>(&self, state: &mut H) {
                self.0.code.hash(state);
            }
        }

        impl PartialOrd for $name {
            fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
                Some(self.cmp(other))
            }
        }

        impl Ord for $name {
            fn cmp(&self, other: &Self) -> std::cmp::Ordering {
                self.0.code.cmp(&other.0.code)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.code())
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}({})", stringify!($name), self.code())
            }
        }

        impl TryFrom<String> for $name {
            type Error = Error;

            fn try_from(text: String) -> Result<Self, Error> {
                text.parse()
            }
        }

        impl From<$name> for String {
            fn from(one: $name) -> Self {
                one.code().to_owned()
            }
        }
    )*};
}

listed! {
    /// What a figure really describes: the city, its metropolitan area, the country …
    Place, "place", "place-unknown", "places.json", "places";
    /// A code of CL_OBS_STATUS: `A` for an ordinary value, `E` for an estimate …
    Status, "status", "status-unknown", "status.json", "status";
    /// Why there is no value.
    Missing, "missing", "missing-unknown", "status.json", "missing_reasons";
}

impl Place {
    /// The city itself.
    pub fn city() -> Self {
        known("city")
    }
}

impl Status {
    /// An ordinary value.
    pub fn normal() -> Self {
        known("A")
    }

    pub fn forecast() -> Self {
        known("F")
    }

    pub fn may_have_value(self) -> bool {
        self.0.value != Presence::None
    }

    pub fn may_lack_value(self) -> bool {
        self.0.value != Presence::Required
    }
}

impl Missing {
    /// The status under which a value that is missing for this reason is exported.
    pub fn status(self) -> Status {
        known(&self.0.status)
    }
}

fn known<T: FromStr<Err = Error>>(code: &str) -> T {
    code.parse().expect("the shipped lists hold this code")
}

impl Default for Place {
    fn default() -> Self {
        Self::city()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shipped_lists_hold_what_the_program_relies_on() {
        assert_eq!(Place::default().code(), "city");
        assert!("".parse::<Status>().is_err());
        assert_eq!("metropolitan area".parse::<Place>().unwrap().code(), "metropolitan-area");
        assert!(Status::normal().may_have_value() && Status::forecast().may_have_value());
        for reason in Missing::all() {
            assert!(reason.status().may_lack_value(), "{reason}");
        }
    }
}
