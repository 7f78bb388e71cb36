//! Roles and their places in a reader's words.

use std::collections::HashMap;

use network::{
    Appointment, Conn, Error, Role, ScopeKind, cities, countries,
    ids::{CityCode, Known},
};

use crate::Lang;

/// The names of cities, for showing roles that hold there.
#[derive(Default)]
pub struct Places(HashMap<String, String>);

impl Places {
    pub async fn of(
        conn: &mut Conn,
        appointments: impl IntoIterator<Item = &Appointment>,
    ) -> Result<Self, Error> {
        let mut names = HashMap::new();
        for appointment in appointments {
            let code = &appointment.scope;
            if appointment.role.scope() != ScopeKind::City || names.contains_key(code) {
                continue;
            }
            match cities::get(conn, &CityCode::from(code.as_str()), &Known::NOW, None).await {
                Ok(city) => names.insert(code.clone(), city.name().to_owned()),
                Err(Error::NotFound) => names.insert(code.clone(), code.clone()),
                Err(error) => return Err(error),
            };
        }
        Ok(Self(names))
    }

    fn name<'a>(&'a self, lang: Lang, appointment: &'a Appointment) -> &'a str {
        let code = &appointment.scope;
        match appointment.role.scope() {
            ScopeKind::City => self.0.get(code).unwrap_or(code),
            ScopeKind::Country => countries::name(code, lang.code()),
            ScopeKind::Conference | ScopeKind::Network => code,
        }
    }

    /// `Coordinator of a city · Espoo`.
    pub fn words(&self, lang: Lang, appointment: &Appointment) -> String {
        let role = name(lang, appointment.role);
        match self.name(lang, appointment) {
            "" => role,
            place => format!("{role} · {place}"),
        }
    }
}

pub fn name(lang: Lang, role: Role) -> String {
    lang.text(&format!("role-{role}")).into_owned()
}
