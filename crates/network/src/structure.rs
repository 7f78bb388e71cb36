//! The structure behind a plan: departments, the bodies that bring them together with partners,
//! their meetings and what these decided, and who answers for what.

use crate::{
    Actor, Conn, Result,
    ids::{CityCode, ItemId, Known},
    items::{self, Body, Decision, Department, Item, Kind, Meeting},
    partners::{self, Partner},
    plans::{Entry, Plan},
};

pub struct Structure {
    pub items: Vec<Item>,
    pub partners: Vec<Partner>,
}

/// As somebody may see it: meetings that are not open, and how to reach people, are for the
/// city's people only.
pub async fn of_city(
    conn: &mut Conn,
    actor: &Actor,
    city: &CityCode,
    known: &Known,
) -> Result<Structure> {
    let kinds = [Kind::Department, Kind::Body, Kind::Meeting, Kind::Decision];
    let mut items = items::of_city(conn, city, known, &kinds).await?;
    let mut partners = partners::of_city(conn, city, known).await?;
    if actor.may_read_drafts(city).is_err() {
        items.retain(|item| item.content.meeting().is_none_or(|meeting| meeting.open));
        for item in &mut items {
            if let items::Content::Department(one) = &mut item.content {
                one.head.clear();
                one.contact.clear();
            }
        }
        for partner in &mut partners {
            partner.person.clear();
            partner.contact.clear();
        }
    }
    let meetings: Vec<ItemId> =
        items.iter().filter(|i| i.content.meeting().is_some()).map(|i| i.id.clone()).collect();
    items.retain(|item| {
        item.content.decision().is_none()
            || item.parent.as_ref().is_some_and(|meeting| meetings.contains(meeting))
    });
    Ok(Structure { items, partners })
}

impl Structure {
    pub fn departments(&self) -> impl Iterator<Item = (&Item, &Department)> {
        self.items.iter().filter_map(|item| Some((item, item.content.department()?)))
    }

    pub fn bodies(&self) -> impl Iterator<Item = (&Item, &Body)> {
        self.items.iter().filter_map(|item| Some((item, item.content.body()?)))
    }

    /// Newest first.
    pub fn meetings(&self) -> Vec<(&Item, &Meeting)> {
        let mut all: Vec<_> =
            self.items.iter().filter_map(|item| Some((item, item.content.meeting()?))).collect();
        all.sort_by(|a, b| b.1.on.cmp(&a.1.on));
        all
    }

    pub fn decisions_of(&self, meeting: &ItemId) -> impl Iterator<Item = (&Item, &Decision)> {
        self.items
            .iter()
            .filter(move |item| item.parent.as_ref() == Some(meeting))
            .filter_map(|item| Some((item, item.content.decision()?)))
    }
}

/// What somebody has to do with an action.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    Decides,
    Does,
    Asked,
    Told,
}

/// The part of a department or partner in an action.
pub fn part_of(action: &items::Action, who: &str) -> Option<Part> {
    let among = |list: &[String]| list.iter().any(|one| one == who);
    if action.decides.as_deref() == Some(who) {
        Some(Part::Decides)
    } else if among(&action.does) {
        Some(Part::Does)
    } else if among(&action.asked) {
        Some(Part::Asked)
    } else if among(&action.told) {
        Some(Part::Told)
    } else {
        None
    }
}

/// The actions of a plan for which nobody answers.
pub fn unanswered(plan: &Plan) -> Vec<&Entry> {
    plan.actions().filter(|(_, action)| action.decides.is_none()).map(|(entry, _)| entry).collect()
}
