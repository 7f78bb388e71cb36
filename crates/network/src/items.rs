//! Items: what the people of a city write into their plan and their structure, each with its
//! versions, and each text in the languages it was written in.
//!
//! Two people who change the same item at the same time lose nothing: the later version is
//! kept aside, and both are shown.

mod check;
mod content;
mod store;
mod words;

use serde::Serialize;

use crate::{
    Actor, Conn, Error, Result, Tx, audit,
    ids::{At, CityCode, ItemId, Known},
};

pub use content::*;
pub use store::{get, history};
pub use words::*;

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Item {
    pub id: ItemId,
    /// 1 as first written; counts up with each version, those kept aside included.
    pub revision: i64,
    pub city: CityCode,
    /// What it belongs to: an action to its objective, a milestone to its action.
    pub parent: Option<ItemId>,
    pub content: Content,
    /// Written against a version that no longer held: kept, but it never held itself.
    pub aside: Option<String>,
    /// Why it was taken back.
    pub withdrawn: Option<String>,
    pub recorded_at: At,
    pub recorded_by: String,
    pub replaced_at: Option<At>,
}

/// What somebody writes.
#[derive(Clone, Debug)]
pub struct NewItem {
    /// `None` for a new item.
    pub id: Option<ItemId>,
    pub city: CityCode,
    pub parent: Option<ItemId>,
    pub content: Content,
}

/// What became of it.
#[derive(Clone, Debug, PartialEq)]
pub enum Kept {
    Saved(Box<Item>),
    /// Somebody else saved the same item since the writer saw it. Yours is kept aside.
    Collided {
        yours: Box<Item>,
        theirs: Box<Item>,
    },
}

impl Kept {
    pub fn item(&self) -> &Item {
        match self {
            Self::Saved(item) => item,
            Self::Collided { yours, .. } => yours,
        }
    }
}

/// Writes an item, or the next version of one. `seen` is the revision that the writer had
/// before them; `None` writes over whatever holds.
pub async fn keep(tx: &mut Tx, actor: &Actor, new: NewItem, seen: Option<i64>) -> Result<Kept> {
    actor.may_coordinate(&new.city)?;
    let held = match &new.id {
        None => None,
        Some(id) => Some(store::get(tx, id).await?.ok_or(Error::NotFound)?),
    };
    if held
        .as_ref()
        .is_some_and(|held| held.city != new.city || held.content.kind() != new.content.kind())
    {
        return Err(Error::NotFound);
    }
    let parent = held.as_ref().map_or(new.parent, |held| held.parent.clone());
    let new = check::checked(tx, NewItem { parent, content: new.content.trimmed(), ..new }).await?;
    let next = Item {
        id: new.id.unwrap_or_else(ItemId::create),
        revision: 1,
        city: new.city,
        parent: new.parent,
        content: new.content,
        aside: None,
        withdrawn: None,
        recorded_at: At::now(),
        recorded_by: actor.name().to_owned(),
        replaced_at: None,
    };
    let Some(held) = held else {
        return Ok(Kept::Saved(Box::new(put(tx, actor, "item.written", next).await?)));
    };
    if held.withdrawn.is_none() && held.content == next.content {
        return Ok(Kept::Saved(Box::new(held)));
    }
    let revision = store::last_revision(tx, &held.id).await? + 1;
    let next = Item { revision, ..next };
    if seen.is_some_and(|seen| seen != held.revision) {
        let against = Some(seen.unwrap_or_default().to_string());
        let replaced_at = Some(next.recorded_at.clone());
        let yours = Item { aside: against, replaced_at, ..next };
        store::insert(tx, &yours).await?;
        audit::log(tx, actor, "item.kept-aside", &subject(&yours), &yours).await?;
        return Ok(Kept::Collided { yours: Box::new(yours), theirs: Box::new(held) });
    }
    Ok(Kept::Saved(Box::new(put(tx, actor, "item.changed", next).await?)))
}

/// Takes an item back; it can be brought back in the version it had.
pub async fn take_back(tx: &mut Tx, actor: &Actor, id: &ItemId, reason: &str) -> Result<Item> {
    let held = store::get(tx, id).await?.ok_or(Error::NotFound)?;
    actor.may_coordinate(&held.city)?;
    if held.withdrawn.is_some() {
        return Ok(held);
    }
    let next = Item {
        revision: store::last_revision(tx, id).await? + 1,
        withdrawn: Some(reason.trim().to_owned()),
        recorded_at: At::now(),
        recorded_by: actor.name().to_owned(),
        ..held
    };
    put(tx, actor, "item.taken-back", next).await
}

/// Makes an earlier version hold again, one that was kept aside too.
pub async fn bring_back(tx: &mut Tx, actor: &Actor, id: &ItemId, revision: i64) -> Result<Item> {
    let versions = store::history(tx, id).await?;
    let earlier =
        versions.into_iter().find(|one| one.revision == revision).ok_or(Error::NotFound)?;
    actor.may_coordinate(&earlier.city)?;
    let new = NewItem {
        id: Some(earlier.id),
        city: earlier.city,
        parent: earlier.parent,
        content: earlier.content,
    };
    Ok(keep(tx, actor, new, None).await?.item().clone())
}

/// The items of a city that held, in the order in which they were first written; of these
/// kinds, or of all where none is named.
pub async fn of_city(
    conn: &mut Conn,
    city: &CityCode,
    known: &Known,
    kinds: &[Kind],
) -> Result<Vec<Item>> {
    store::of_city(conn, city, known, kinds).await
}

async fn put(tx: &mut Tx, actor: &Actor, action: &str, next: Item) -> Result<Item> {
    store::replace(tx, &next).await?;
    store::insert(tx, &next).await?;
    audit::log(tx, actor, action, &subject(&next), &next).await?;
    Ok(next)
}

fn subject(item: &Item) -> String {
    format!("city/{}", item.city)
}
