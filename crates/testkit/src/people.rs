//! People to act with.

use network::{Actor, Appointment, Role, ids::AccountId};

/// Somebody with one role, who has no account in the database.
pub fn holding(role: Role, scope: &str) -> Actor {
    Actor::account(AccountId::create(), vec![Appointment { role, scope: scope.to_owned() }])
}

pub fn coordinator_of(city: &str) -> Actor {
    holding(Role::Coordinator, city)
}

pub fn secretariat() -> Actor {
    holding(Role::Secretariat, "")
}

pub fn administrator() -> Actor {
    holding(Role::Administrator, "")
}
