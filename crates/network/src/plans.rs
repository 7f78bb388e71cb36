//! The action plan of a city: a draft that its people write, and the versions that its council
//! decided, each readable for ever as it was.

mod copying;
mod difference;
mod findings;
mod movement;
mod store;
mod template;
mod totals;

use std::collections::HashMap;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::{
    Actor, Conn, Error, Result, Tx, When, audit,
    ids::{At, CityCode, ItemId, Known},
    items::{self, Action, Content, Frame, Item, Kind, Objective, Review, Step},
    partners::{self, Sector},
};

pub use copying::{Copied, begin, copy, sources};
pub use difference::{Change, Edit, differences};
pub use findings::{Finding, findings};
pub use movement::{Movement, Side, movements};
pub use store::versions;
pub use template::{Template, templates};
pub use totals::{Total, totals};

/// The kinds of item that a version of the plan holds.
const KINDS: [Kind; 10] = [
    Kind::Frame,
    Kind::Challenge,
    Kind::Objective,
    Kind::Action,
    Kind::Milestone,
    Kind::Budget,
    Kind::Risk,
    Kind::Department,
    Kind::Body,
    Kind::Review,
];

/// An item as it stands in a plan.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Entry {
    pub id: ItemId,
    pub revision: i64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<ItemId>,
    pub content: Content,
}

/// A partner as everybody may see it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Named {
    pub id: String,
    pub name: String,
    pub sector: Sector,
}

/// A version that the council decided.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Version {
    pub city: CityCode,
    /// 1, 2, 3 …
    pub number: i64,
    pub decided_on: String,
    /// The council or whoever decided, in its own words.
    pub decided_by: String,
    /// Where the decision is written.
    pub reference: String,
    /// SHA-256 of the document.
    pub digest: String,
    pub published_at: At,
    pub published_by: String,
}

/// What the council decided.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Decided {
    pub on: String,
    pub by: String,
    pub reference: String,
}

/// Everything a version says, as it is kept.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Document {
    pub entries: Vec<Entry>,
    pub partners: Vec<Named>,
    /// The city's own figures on the day of publication.
    pub findings: Vec<Finding>,
}

/// A plan to be read: the draft, or a version.
pub struct Plan {
    pub city: CityCode,
    /// `None` for the draft.
    pub version: Option<Version>,
    pub entries: Vec<Entry>,
    pub partners: Vec<Named>,
    /// Empty for the draft, whose figures are those of today.
    pub findings: Vec<Finding>,
    by_id: HashMap<ItemId, usize>,
    below: HashMap<ItemId, Vec<usize>>,
}

impl Plan {
    fn of(city: &CityCode, version: Option<Version>, document: Document) -> Self {
        let Document { entries, partners, findings } = document;
        let mut by_id = HashMap::with_capacity(entries.len());
        let mut below: HashMap<ItemId, Vec<usize>> = HashMap::new();
        for (at, entry) in entries.iter().enumerate() {
            by_id.insert(entry.id.clone(), at);
            if let Some(parent) = &entry.parent {
                below.entry(parent.clone()).or_default().push(at);
            }
        }
        Self { city: city.clone(), version, entries, partners, findings, by_id, below }
    }

    pub fn is_empty(&self) -> bool {
        self.entries
            .iter()
            .all(|e| matches!(e.content.kind(), Kind::Department | Kind::Body | Kind::Review))
    }

    pub fn get(&self, id: &ItemId) -> Option<&Entry> {
        self.by_id.get(id).map(|at| &self.entries[*at])
    }

    pub fn of_kind(&self, kind: Kind) -> impl Iterator<Item = &Entry> {
        self.entries.iter().filter(move |entry| entry.content.kind() == kind)
    }

    /// What belongs to an item, of one kind.
    pub fn below(&self, id: &ItemId, kind: Kind) -> impl Iterator<Item = &Entry> {
        self.below
            .get(id)
            .into_iter()
            .flatten()
            .map(|at| &self.entries[*at])
            .filter(move |entry| entry.content.kind() == kind)
    }

    pub fn frame(&self) -> Option<(&Entry, &Frame)> {
        self.entries.iter().find_map(|entry| Some((entry, entry.content.frame()?)))
    }

    pub fn objectives(&self) -> impl Iterator<Item = (&Entry, &Objective)> {
        self.entries.iter().filter_map(|entry| Some((entry, entry.content.objective()?)))
    }

    pub fn objectives_of(&self, step: Step) -> impl Iterator<Item = (&Entry, &Objective)> {
        self.objectives().filter(move |(_, objective)| objective.step == step)
    }

    pub fn actions(&self) -> impl Iterator<Item = (&Entry, &Action)> {
        self.entries.iter().filter_map(|entry| Some((entry, entry.content.action()?)))
    }

    pub fn actions_of(&self, objective: &ItemId) -> impl Iterator<Item = (&Entry, &Action)> {
        self.below(objective, Kind::Action)
            .filter_map(|entry| Some((entry, entry.content.action()?)))
    }

    pub fn reviews(&self) -> impl Iterator<Item = (&Entry, &Review)> {
        self.entries.iter().filter_map(|entry| Some((entry, entry.content.review()?)))
    }

    /// The objective that an action belongs to.
    pub fn objective_of(&self, action: &Entry) -> Option<&Objective> {
        self.get(action.parent.as_ref()?)?.content.objective()
    }

    /// The features that an action serves: its own, or those of its objective.
    pub fn features_of<'a>(&'a self, entry: &'a Entry, action: &'a Action) -> &'a [String] {
        let above = || self.objective_of(entry).map_or(&[][..], |one| &one.features);
        if action.features.is_empty() { above() } else { &action.features }
    }

    /// The goals that an action serves: its own, or those of its objective.
    pub fn goals_of<'a>(&'a self, entry: &'a Entry, action: &'a Action) -> &'a [u8] {
        let above = || self.objective_of(entry).map_or(&[][..], |one| &one.goals);
        if action.goals.is_empty() { above() } else { &action.goals }
    }

    /// The measurements by which an action is followed: its own, or those of its objective.
    pub fn measurements_of<'a>(&'a self, entry: &'a Entry, action: &'a Action) -> &'a [String] {
        let above = || self.objective_of(entry).map_or(&[][..], |one| &one.measurements);
        if action.measurements.is_empty() { above() } else { &action.measurements }
    }

    pub fn partner(&self, id: &str) -> Option<&Named> {
        self.partners.iter().find(|partner| partner.id == id)
    }

    pub fn finding(&self, measurement: &str) -> Option<&Finding> {
        self.findings.iter().find(|one| one.measurement == measurement)
    }
}

impl From<Item> for Entry {
    fn from(item: Item) -> Self {
        Self { id: item.id, revision: item.revision, parent: item.parent, content: item.content }
    }
}

/// What the city's people are writing.
pub async fn draft(conn: &mut Conn, actor: &Actor, city: &CityCode, known: &Known) -> Result<Plan> {
    actor.may_read_drafts(city)?;
    written(conn, city, known).await
}

async fn written(conn: &mut Conn, city: &CityCode, known: &Known) -> Result<Plan> {
    let alive = attached(store::entries(conn, city, known, &kinds()).await?);
    let partners = partners::of_city(conn, city, known).await?;
    let partners = partners
        .into_iter()
        .map(|one| Named { id: one.id.to_string(), name: one.name, sector: one.sector })
        .collect();
    Ok(Plan::of(city, None, Document { entries: alive, partners, findings: vec![] }))
}

/// The kinds of a plan as its statements take them.
fn kinds() -> String {
    KINDS.iter().map(|kind| format!("|{}|", kind.code())).collect()
}

/// Without what hangs on something that was taken back.
fn attached(mut entries: Vec<Entry>) -> Vec<Entry> {
    let parents: HashMap<ItemId, Option<ItemId>> =
        entries.iter().map(|entry| (entry.id.clone(), entry.parent.clone())).collect();
    entries.retain(|entry| {
        let mut above = entry.parent.as_ref();
        while let Some(id) = above {
            match parents.get(id) {
                None => return false,
                Some(next) => above = next.as_ref(),
            }
        }
        true
    });
    entries
}

/// A version of the plan as it was decided, the newest where no number is given.
pub async fn published(
    conn: &mut Conn,
    city: &CityCode,
    number: Option<i64>,
    known: &Known,
) -> Result<Option<Plan>> {
    let Some((version, document)) = store::document(conn, city, number, known).await? else {
        return Ok(None);
    };
    let document: Document = serde_json::from_str(&document)?;
    Ok(Some(Plan::of(city, Some(version), document)))
}

/// Makes the draft a version, by a decision of the council.
pub async fn publish(tx: &mut Tx, actor: &Actor, city: &CityCode, new: Decided) -> Result<Version> {
    actor.may_coordinate(city)?;
    let decided_on: When = new
        .on
        .parse()
        .map_err(|_| Error::invalid("on", "date-unreadable").with("text", &new.on))?;
    let at = At::now();
    if decided_on.first_day().to_string().as_str() > at.day() {
        return Err(Error::invalid("on", "decision-in-future"));
    }
    for (field, text) in [("by", &new.by), ("reference", &new.reference)] {
        if text.trim().is_empty() {
            return Err(Error::invalid(field, "needed"));
        }
        if text.chars().count() > 1_000 {
            return Err(Error::invalid(field, "text-too-long").with("most", 1_000));
        }
    }
    let draft = written(tx, city, &Known::NOW).await?;
    if draft.frame().is_none() || draft.actions().next().is_none() {
        return Err(Error::invalid("plan", "plan-not-ready"));
    }
    let last = published(tx, city, None, &Known::NOW).await?;
    let number = last.as_ref().and_then(|plan| plan.version.as_ref()).map_or(0, |v| v.number) + 1;
    let findings = findings(tx, city, &Known::NOW).await?;
    let entries: Vec<Entry> = draft.entries.into_iter().filter_map(public).collect();
    if last.is_some_and(|last| differences(&last.entries, &entries).is_empty()) {
        return Err(Error::invalid("plan", "plan-unchanged"));
    }
    let document =
        serde_json::to_string(&Document { entries, partners: draft.partners, findings })?;
    let version = Version {
        city: city.clone(),
        number,
        decided_on: decided_on.to_string(),
        decided_by: new.by.trim().to_owned(),
        reference: new.reference.trim().to_owned(),
        digest: audit::hex(&Sha256::digest(document.as_bytes())),
        published_at: at,
        published_by: actor.name().to_owned(),
    };
    store::insert(tx, &version, &document).await?;
    audit::log(tx, actor, "plan.published", &format!("city/{city}"), &version).await?;
    Ok(version)
}

/// What everybody may read of an entry.
fn public(mut entry: Entry) -> Option<Entry> {
    match &mut entry.content {
        Content::Department(one) => {
            one.head.clear();
            one.contact.clear();
        }
        Content::Review(one) if !one.closed => return None,
        _ => {}
    }
    Some(entry)
}

/// Whether anything was written into the draft since the newest version.
pub async fn has_changed(conn: &mut Conn, actor: &Actor, city: &CityCode) -> Result<bool> {
    actor.may_read_drafts(city)?;
    let newest = versions(conn, city, &Known::NOW).await?.into_iter().next();
    let since = newest.as_ref().map_or("", |version| version.published_at.as_str());
    store::is_written_since(conn, city, since, &kinds()).await
}

/// Closes the review of a year: what it says of each action goes into the draft, which
/// becomes the next version once the council decides.
pub async fn close_review(
    tx: &mut Tx,
    actor: &Actor,
    city: &CityCode,
    review: Review,
) -> Result<Item> {
    actor.may_coordinate(city)?;
    if review.worked.is_blank() && review.failed.is_blank() && review.changes.is_blank() {
        return Err(Error::invalid("worked", "review-says-nothing"));
    }
    let plan = published(tx, city, None, &Known::NOW).await?;
    let version = plan.as_ref().and_then(|plan| plan.version.as_ref()).map(|v| v.number);
    let Some(version) = version else {
        return Err(Error::invalid("version", "review-without-version"));
    };
    for judged in &review.verdicts {
        let Some(held) = items::get(tx, &judged.action).await? else { continue };
        let Content::Action(mut action) = held.content.clone() else { continue };
        if held.city != *city || held.withdrawn.is_some() {
            continue;
        }
        action.status = match judged.verdict {
            items::Verdict::Done => items::Status::Done,
            items::Verdict::Stop => items::Status::Dropped,
            items::Verdict::Continue | items::Verdict::Change => action.status,
        };
        let new = items::NewItem {
            id: Some(held.id),
            city: city.clone(),
            parent: held.parent,
            content: Content::Action(action),
        };
        items::keep(tx, actor, new, None).await?;
    }
    let held = items::of_city(tx, city, &Known::NOW, &[Kind::Review]).await?;
    let same = held
        .into_iter()
        .find(|one| one.content.review().is_some_and(|held| held.year == review.year));
    let new = items::NewItem {
        id: same.map(|one| one.id),
        city: city.clone(),
        parent: None,
        content: Content::Review(Review { version, closed: true, ..review }),
    };
    Ok(items::keep(tx, actor, new, None).await?.item().clone())
}
