//! Roles and their places in a reader's words.

use std::collections::{BTreeSet, HashMap};

use network::{
    Actor, Appointment, Conn, Error, Role, ScopeKind, cities, countries,
    ids::{CityCode, Known},
};

use crate::{
    Lang,
    fields::{Field, Wrong},
};

/// The names of cities, for showing roles that hold there.
#[derive(Default)]
pub struct Places(HashMap<String, String>);

/// The cities where roles hold.
pub fn cities_of<'a>(roles: impl IntoIterator<Item = &'a Appointment>) -> BTreeSet<CityCode> {
    roles
        .into_iter()
        .filter(|role| role.role.scope() == ScopeKind::City)
        .map(|role| CityCode::from(role.scope.as_str()))
        .collect()
}

impl Places {
    pub async fn of(conn: &mut Conn, codes: BTreeSet<CityCode>) -> Result<Self, Error> {
        let mut names = HashMap::new();
        for code in codes {
            let name = match cities::get(conn, &code, &Known::NOW, None).await {
                Ok(city) => city.name().to_owned(),
                Err(Error::NotFound) => code.to_string(),
                Err(error) => return Err(error),
            };
            names.insert(code.to_string(), name);
        }
        Ok(Self(names))
    }

    fn name<'a>(&'a self, lang: Lang, appointment: &'a Appointment) -> &'a str {
        let code = &appointment.scope;
        match appointment.role.scope() {
            ScopeKind::City => self.city(code),
            ScopeKind::Country => countries::name(code, lang.code()),
            ScopeKind::Conference | ScopeKind::Network => code,
        }
    }

    pub fn city<'a>(&'a self, code: &'a str) -> &'a str {
        self.0.get(code).map_or(code, String::as_str)
    }

    /// `Coordinator · Espoo`.
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

/// The code of a place that a person typed for a role: a code, or a name.
pub fn place(lang: Lang, role: Role, typed: &str) -> String {
    let typed = typed.trim();
    match role.scope() {
        ScopeKind::City if !typed.is_empty() => cities::slug(typed),
        ScopeKind::Country => {
            let wanted = network::fold(typed);
            let named = countries::all()
                .iter()
                .find(|c| network::fold(c.names.in_language(lang.code()).text) == wanted);
            named.map_or_else(|| typed.to_uppercase(), |country| country.code.clone())
        }
        _ => typed.to_owned(),
    }
}

/// The roles that somebody may give at a place, or anywhere: (code, name).
pub fn to_give(lang: Lang, actor: &Actor, city: Option<&CityCode>) -> Vec<(String, String)> {
    Role::ALL
        .into_iter()
        .filter(|role| city.is_none() || role.scope() == ScopeKind::City)
        .filter(|role| {
            let scope = city.map(|city| city.as_str().to_owned()).unwrap_or_default();
            actor.may_appoint(&Appointment { role: *role, scope }).is_ok()
        })
        .map(|role| (role.code().to_owned(), name(lang, role)))
        .collect()
}

/// Where a role holds: a city or a country by its name or code.
pub fn place_field<'a>(lang: Lang, value: &'a str, wrong: Option<&'a Wrong>) -> Field<'a> {
    Field::line("scope", lang.text("invite-place"))
        .optional()
        .autocomplete("off")
        .hint(lang.text("invite-place-hint"))
        .value(value)
        .wrong(wrong)
}
