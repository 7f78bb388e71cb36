//! People: who has an account and which roles they hold, for those who give roles.

use std::collections::HashMap;

use serde::Serialize;

use super::{Account, store};
use crate::{
    Actor, Appointment, Conn, Error, Result, Role, ScopeKind, fold,
    ids::{AccountId, At, CityCode},
};

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Person {
    pub account: Account,
    pub appointments: Vec<Appointment>,
    pub closed_at: Option<At>,
    /// When somebody last used a session of this account.
    pub last_seen_at: Option<At>,
}

/// Everybody whose name, address or role's place has these words in it, by name.
pub async fn list(conn: &mut Conn, actor: &Actor, words: &str) -> Result<Vec<Person>> {
    actor.may_keep_people()?;
    let words = fold(words);
    let mut people = everybody(conn).await?;
    people.retain(|person| {
        let places = person.appointments.iter().map(|a| a.scope.as_str()).collect::<Vec<_>>();
        let all =
            fold(&format!("{} {} {}", person.account.name, person.account.email, places.join(" ")));
        words.split_whitespace().all(|word| all.contains(word))
    });
    Ok(people)
}

/// The people of one city who have an account.
pub async fn of_city(conn: &mut Conn, actor: &Actor, city: &CityCode) -> Result<Vec<Person>> {
    actor.may_coordinate(city)?;
    let mut people = everybody(conn).await?;
    for person in &mut people {
        person.appointments.retain(|a| a.is_of_city(city));
    }
    people.retain(|person| !person.appointments.is_empty() && person.closed_at.is_none());
    Ok(people)
}

pub async fn get(conn: &mut Conn, actor: &Actor, account: &AccountId) -> Result<Person> {
    actor.may_keep_people()?;
    let mut people = everybody(conn).await?;
    let place = people.iter().position(|person| person.account.id == *account);
    place.map(|place| people.swap_remove(place)).ok_or(Error::NotFound)
}

/// Names by account, for letters that the program writes by itself.
pub async fn names(conn: &mut Conn) -> Result<HashMap<String, String>> {
    let all = store::all(conn).await?;
    Ok(all.into_iter().map(|(account, _, _)| (account.id.to_string(), account.name)).collect())
}

/// Who holds which role for a city, for letters that the program writes by itself.
pub(crate) async fn by_city(conn: &mut Conn) -> Result<HashMap<CityCode, Vec<(Role, Account)>>> {
    let mut cities = HashMap::<CityCode, Vec<(Role, Account)>>::new();
    for person in everybody(conn).await?.into_iter().filter(|one| one.closed_at.is_none()) {
        for held in person.appointments.iter().filter(|a| a.role.scope() == ScopeKind::City) {
            let of = cities.entry(CityCode::from(held.scope.as_str())).or_default();
            of.push((held.role, person.account.clone()));
        }
    }
    Ok(cities)
}

/// Who holds a role, by the place for which it is held, for letters that the program writes by itself.
pub(crate) async fn holding(conn: &mut Conn, role: Role) -> Result<HashMap<String, Vec<Account>>> {
    let mut places = HashMap::<String, Vec<Account>>::new();
    for person in everybody(conn).await?.into_iter().filter(|one| one.closed_at.is_none()) {
        for held in person.appointments.iter().filter(|a| a.role == role) {
            places.entry(held.scope.clone()).or_default().push(person.account.clone());
        }
    }
    Ok(places)
}

/// What everybody is appointed to.
pub(crate) async fn appointments(conn: &mut Conn) -> Result<HashMap<AccountId, Vec<Appointment>>> {
    let mut roles = HashMap::<AccountId, Vec<Appointment>>::new();
    for (account, role, scope) in store::all_appointments(conn).await? {
        roles.entry(account).or_default().push(Appointment { role: role.parse()?, scope });
    }
    Ok(roles)
}

async fn everybody(conn: &mut Conn) -> Result<Vec<Person>> {
    let mut roles = appointments(conn).await?;
    let rows = store::all(conn).await?;
    let mut people: Vec<Person> = rows
        .into_iter()
        .map(|(account, closed_at, last_seen_at)| Person {
            appointments: roles.remove(&account.id).unwrap_or_default(),
            account,
            closed_at,
            last_seen_at,
        })
        .collect();
    people.sort_by_cached_key(|person| fold(&person.account.name));
    Ok(people)
}
