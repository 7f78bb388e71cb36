//! Roles and their places in a reader's words.

use std::collections::{BTreeSet, HashMap};

use network::{
    Actor, Appointment, Conn, Error, Role, ScopeKind, cities, conferences, countries,
    frameworks::Text,
    ids::{CityCode, Known},
};

use crate::{
    Lang,
    fields::{Field, Wrong},
};

/// Where roles hold.
#[derive(Default)]
pub struct Scopes {
    pub cities: BTreeSet<CityCode>,
    conferences: BTreeSet<String>,
}

/// The cities and conferences where roles hold.
pub fn scopes_of<'a>(roles: impl IntoIterator<Item = &'a Appointment>) -> Scopes {
    let mut all = Scopes::default();
    for Appointment { role, scope } in roles {
        match role.scope() {
            ScopeKind::City => {
                all.cities.insert(CityCode::from(scope.as_str()));
            }
            ScopeKind::Conference => {
                all.conferences.insert(scope.clone());
            }
            ScopeKind::Country | ScopeKind::Network => {}
        }
    }
    all
}

impl From<BTreeSet<CityCode>> for Scopes {
    fn from(cities: BTreeSet<CityCode>) -> Self {
        Self { cities, ..Self::default() }
    }
}

/// The names of cities and conferences, for showing roles that hold there.
#[derive(Default)]
pub struct Places {
    cities: HashMap<String, String>,
    conferences: HashMap<String, Text>,
}

impl Places {
    pub async fn of(conn: &mut Conn, scopes: impl Into<Scopes>) -> Result<Self, Error> {
        let (scopes, mut all) = (scopes.into(), Self::default());
        for code in scopes.cities {
            let name = match cities::get(conn, &code, &Known::NOW, None).await {
                Ok(city) => city.name().to_owned(),
                Err(Error::NotFound) => code.to_string(),
                Err(error) => return Err(error),
            };
            all.cities.insert(code.to_string(), name);
        }
        for code in scopes.conferences {
            if let Some(title) = conferences::title(conn, &code).await? {
                all.conferences.insert(code, title);
            }
        }
        Ok(all)
    }

    fn name<'a>(&'a self, lang: Lang, appointment: &'a Appointment) -> &'a str {
        let code = &appointment.scope;
        match appointment.role.scope() {
            ScopeKind::City => self.city(code),
            ScopeKind::Country => countries::name(code, lang.code()),
            ScopeKind::Conference => {
                let title = self.conferences.get(code);
                title.map_or(code, |title| title.in_language(lang.code()).text)
            }
            ScopeKind::Network => code,
        }
    }

    pub fn city<'a>(&'a self, code: &'a str) -> &'a str {
        self.cities.get(code).map_or(code, String::as_str)
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
