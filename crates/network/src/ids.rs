//! Keys and instants as they are kept in rows.

use serde::{Deserialize, Serialize};
use sqlx::{Any, Database, Decode, Encode, Type, encode::IsNull, error::BoxDynError};
use uuid::Uuid;

/// A type that is text in the database.
macro_rules! text {
    ($name:ident) => {
        impl $name {
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl Type<Any> for $name {
            fn type_info() -> <Any as Database>::TypeInfo {
                <String as Type<Any>>::type_info()
            }
        }

        impl<'q> Encode<'q, Any> for $name {
            fn encode_by_ref(
                &self,
                buf: &mut <Any as Database>::ArgumentBuffer,
            ) -> Result<IsNull, BoxDynError> {
                Encode::<Any>::encode_by_ref(&self.0, buf)
            }
        }

        impl<'r> Decode<'r, Any> for $name {
            fn decode(value: <Any as Database>::ValueRef<'r>) -> Result<Self, BoxDynError> {
                Ok(Self(<String as Decode<Any>>::decode(value)?))
            }
        }
    };
}

/// A key that this program makes up: a UUID whose order is the order of making.
macro_rules! id {
    ($($name:ident)*) => {$(
        #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(String);

        text!($name);

        impl $name {
            pub fn create() -> Self {
                Self(Uuid::now_v7().to_string())
            }
        }

        impl std::str::FromStr for $name {
            type Err = uuid::Error;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Ok(Self(Uuid::parse_str(text)?.to_string()))
            }
        }
    )*};
}

id! {
    AccountId AppointmentId SessionId InvitationId MembershipId ImportId JobId MailId PartnerId ItemId
}
id! { SubmissionId PackageId }
id! { LinkId FileId RequestId PledgeId EvidenceId EventId }

id! { PanelId ForecastId }
id! { ProgrammeSessionId DraftId SearchId }
id! { DelegationId RegistrationId GateId }
id! { AgendaId QuestionId PaperId }

/// The short name of a city in addresses and files: `porto-novo`, `0114`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct CityCode(pub(crate) String);

text!(CityCode);

impl From<&str> for CityCode {
    fn from(code: &str) -> Self {
        Self(code.to_owned())
    }
}

impl From<String> for CityCode {
    fn from(code: String) -> Self {
        Self(code)
    }
}

/// An instant, in UTC with microseconds: its text order is its time order.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct At(String);

text!(At);

impl At {
    #[expect(clippy::disallowed_methods, reason = "the one place where the house looks at a clock")]
    pub fn now() -> Self {
        Self::from(jiff::Timestamp::now())
    }

    /// As a row has kept it.
    pub(crate) fn kept(text: &str) -> Self {
        Self(text.to_owned())
    }

    /// The first instant after a civil day, in UTC.
    pub fn end_of(day: jiff::civil::Date) -> Self {
        let next = day.tomorrow().unwrap_or(day);
        Self(format!("{next}T00:00:00.000000Z"))
    }

    /// This instant, `seconds` later (or earlier, when negative).
    pub fn plus(&self, seconds: i64) -> Self {
        Self::from(self.timestamp() + jiff::SignedDuration::from_secs(seconds))
    }

    pub fn timestamp(&self) -> jiff::Timestamp {
        self.0.parse().unwrap_or(jiff::Timestamp::UNIX_EPOCH)
    }

    /// The civil day in UTC, as `2026-11-21`.
    pub fn day(&self) -> &str {
        self.0.get(..10).unwrap_or(&self.0)
    }

    pub fn date(&self) -> jiff::civil::Date {
        self.timestamp().to_zoned(jiff::tz::TimeZone::UTC).date()
    }
}

impl From<jiff::Timestamp> for At {
    fn from(instant: jiff::Timestamp) -> Self {
        Self(format!("{instant:.6}"))
    }
}

/// Which knowledge is read: what holds now, or what was known at an earlier instant.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Known(Option<At>);

impl Known {
    pub const NOW: Self = Self(None);

    /// As known at the end of a civil day (UTC).
    pub fn on(day: jiff::civil::Date) -> Self {
        Self(Some(At::end_of(day)))
    }

    pub fn at(at: At) -> Self {
        Self(Some(at))
    }

    pub fn is_now(&self) -> bool {
        self.0.is_none()
    }

    /// For `recorded_at < $n AND (replaced_at IS NULL OR replaced_at >= $n)`.
    pub(crate) fn bound(&self) -> &str {
        self.0.as_ref().map_or("9999", At::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_text_order_of_instants_is_their_time_order() {
        let whole: jiff::Timestamp = "2026-11-21T09:00:00Z".parse().unwrap();
        let later: jiff::Timestamp = "2026-11-21T09:00:00.000001Z".parse().unwrap();
        assert!(At::from(whole) < At::from(later));
        assert_eq!(At::from(whole).as_str(), "2026-11-21T09:00:00.000000Z");
    }

    #[test]
    fn a_day_ends_where_the_next_begins() {
        let day: jiff::civil::Date = "2024-02-29".parse().unwrap();
        assert_eq!(At::end_of(day).as_str(), "2024-03-01T00:00:00.000000Z");
    }
}
