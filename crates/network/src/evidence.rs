//! Evidence: documents, links, pictures and videos that support what a city says, each with
//! its language, date, licence, and the consent of those who are seen in it. Applications,
//! reports and case studies draw from this store.

mod store;

use std::collections::{BTreeSet, HashMap};

use serde::Serialize;

use crate::{
    Actor, Conn, Error, Result, Tx, When, audit, cities,
    files::{self, DOCUMENTS, PICTURES, Purpose, TABLES, VIDEOS},
    frameworks,
    ids::{At, CityCode, EvidenceId, FileId, ItemId, Known},
    items, narratives, pledges,
};

pub use store::history;

/// What may be sent as evidence.
pub const FILES: Purpose =
    Purpose { code: "evidence", most_mb: 60, kinds: &[DOCUMENTS, TABLES, PICTURES, VIDEOS] };

pub const KINDS: [&str; 4] = ["document", "link", "picture", "video"];
/// As Creative Commons and the public domain name them; `own` where the city keeps all rights.
pub const LICENCES: [&str; 6] =
    ["CC0-1.0", "CC-BY-4.0", "CC-BY-SA-4.0", "CC-BY-NC-4.0", "open-data", "own"];
/// Of the people who are seen, heard or named in it.
pub const CONSENTS: [&str; 3] = ["not-needed", "given", "missing"];

/// What a piece of evidence supports.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Support {
    /// `feature`, `measurement`, `topic`, `action` or `pledge`.
    pub kind: String,
    pub thing: String,
}

impl Support {
    pub fn of(kind: &str, thing: &str) -> Self {
        Self { kind: kind.to_owned(), thing: thing.to_owned() }
    }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Evidence {
    pub id: EvidenceId,
    pub revision: i64,
    pub city: CityCode,
    pub kind: String,
    pub title: String,
    pub description: String,
    /// Of what is in it.
    pub language: String,
    /// As precise as it is known; may be empty.
    pub dated: String,
    pub author: String,
    pub licence: String,
    pub consent: String,
    /// What a picture shows, for those who do not see it.
    pub alt: String,
    /// Where it is on the web; empty where it is a file.
    pub address: String,
    pub file: Option<FileId>,
    /// 1 where everybody may see it.
    pub public: i64,
    /// Why it was taken back.
    pub withdrawn: Option<String>,
    pub recorded_at: At,
    pub recorded_by: String,
    pub replaced_at: Option<At>,
}

impl Evidence {
    pub fn is_public(&self) -> bool {
        self.public == 1
    }

    /// What its files belong to.
    pub fn belongs(id: &EvidenceId) -> String {
        format!("evidence/{id}")
    }
}

#[derive(Clone, Debug, Default)]
pub struct NewEvidence {
    pub kind: String,
    pub title: String,
    pub description: String,
    pub language: String,
    pub dated: String,
    pub author: String,
    pub licence: String,
    pub consent: String,
    pub alt: String,
    pub address: String,
    pub file: Option<FileId>,
    pub public: bool,
    pub supports: BTreeSet<Support>,
}

/// Adds a piece of evidence. Its file, if it has one, was kept for [`Evidence::belongs`].
pub async fn add(
    tx: &mut Tx,
    actor: &Actor,
    city: &CityCode,
    id: EvidenceId,
    new: NewEvidence,
) -> Result<Evidence> {
    actor.may_record(city)?;
    if !cities::exists(tx, city).await? {
        return Err(Error::NotFound);
    }
    keep(tx, actor, city, id, 1, new, "evidence.added").await
}

/// Corrects it; the earlier version stays readable. `seen` is the revision that was corrected.
pub async fn correct(
    tx: &mut Tx,
    actor: &Actor,
    id: &EvidenceId,
    mut new: NewEvidence,
    seen: i64,
) -> Result<Evidence> {
    let held = store::get(tx, id).await?.ok_or(Error::NotFound)?;
    actor.may_record(&held.city)?;
    if held.revision != seen {
        return Err(Error::Conflict("evidence-changed"));
    }
    new.file = new.file.or(held.file);
    let city = held.city.clone();
    keep(tx, actor, &city, id.clone(), held.revision + 1, new, "evidence.corrected").await
}

/// Takes it back; it can be corrected again, which brings it back.
pub async fn withdraw(tx: &mut Tx, actor: &Actor, id: &EvidenceId, reason: &str) -> Result<()> {
    let mut held = store::get(tx, id).await?.ok_or(Error::NotFound)?;
    actor.may_record(&held.city)?;
    if held.withdrawn.is_some() {
        return Ok(());
    }
    if let Some(file) = &held.file {
        files::publish(tx, actor, file, false).await?;
    }
    held.revision += 1;
    held.withdrawn = Some(reason.trim().chars().take(1_000).collect());
    held.recorded_at = At::now();
    held.recorded_by = actor.name().to_owned();
    store::replace(tx, &held).await?;
    store::insert(tx, &held).await?;
    log(tx, actor, "evidence.withdrawn", &held).await
}

/// One piece of evidence with what it supports, as it holds now.
pub async fn get(
    conn: &mut Conn,
    actor: &Actor,
    id: &EvidenceId,
) -> Result<(Evidence, Vec<Support>)> {
    let held = store::get(conn, id).await?.ok_or(Error::NotFound)?;
    if !held.is_public() || held.withdrawn.is_some() {
        actor.may_open_desk(&held.city)?;
    }
    let supports = store::supports(conn, id, held.revision).await?;
    Ok((held, supports))
}

/// The evidence of a city that held: what is public, or all of it for the city's people.
pub async fn of_city(
    conn: &mut Conn,
    actor: &Actor,
    city: &CityCode,
    known: &Known,
) -> Result<Vec<(Evidence, Vec<Support>)>> {
    let all = actor.may_open_desk(city).is_ok();
    let mut supports: HashMap<(EvidenceId, i64), Vec<Support>> = HashMap::new();
    for (id, revision, kind, thing) in store::supports_of_city(conn, city).await? {
        supports.entry((id, revision)).or_default().push(Support { kind, thing });
    }
    let held = store::of_city(conn, city, known).await?.into_iter();
    let with_supports = |one: Evidence| {
        let supports = supports.remove(&(one.id.clone(), one.revision)).unwrap_or_default();
        (one, supports)
    };
    Ok(held.filter(|one| all || one.is_public()).map(with_supports).collect())
}

/// What supports one thing: a feature, a measurement, a topic, an action, a pledge.
pub async fn of(
    conn: &mut Conn,
    actor: &Actor,
    city: &CityCode,
    support: &Support,
    known: &Known,
) -> Result<Vec<Evidence>> {
    let all = of_city(conn, actor, city, known).await?;
    let supporting = all.into_iter().filter(|(_, supports)| supports.contains(support));
    Ok(supporting.map(|(one, _)| one).collect())
}

async fn keep(
    tx: &mut Tx,
    actor: &Actor,
    city: &CityCode,
    id: EvidenceId,
    revision: i64,
    new: NewEvidence,
    action: &str,
) -> Result<Evidence> {
    check(tx, city, &id, &new).await?;
    let one = Evidence {
        id,
        revision,
        city: city.clone(),
        kind: new.kind,
        title: new.title.trim().to_owned(),
        description: new.description.trim().to_owned(),
        language: new.language,
        dated: new.dated.trim().to_owned(),
        author: new.author.trim().to_owned(),
        licence: new.licence,
        consent: new.consent,
        alt: new.alt.trim().to_owned(),
        address: new.address.trim().to_owned(),
        file: new.file,
        public: i64::from(new.public),
        withdrawn: None,
        recorded_at: At::now(),
        recorded_by: actor.name().to_owned(),
        replaced_at: None,
    };
    if let Some(file) = &one.file {
        files::publish(tx, actor, file, one.is_public()).await?;
    }
    store::replace(tx, &one).await?;
    store::insert(tx, &one).await?;
    for support in &new.supports {
        store::insert_support(tx, &one, support).await?;
    }
    log(tx, actor, action, &one).await?;
    Ok(one)
}

async fn check(conn: &mut Conn, city: &CityCode, id: &EvidenceId, new: &NewEvidence) -> Result<()> {
    let chosen = |field, value: &str, from: &[&str]| {
        if from.contains(&value) { Ok(()) } else { Err(Error::invalid(field, "choose-one")) }
    };
    chosen("kind", &new.kind, &KINDS)?;
    chosen("licence", &new.licence, &LICENCES)?;
    chosen("consent", &new.consent, &CONSENTS)?;
    if new.title.trim().is_empty() {
        return Err(Error::invalid("title", "needed"));
    }
    for (field, text, most) in [
        ("title", &new.title, 300),
        ("description", &new.description, 4_000),
        ("author", &new.author, 300),
        ("alt", &new.alt, 1_000),
        ("address", &new.address, 2_000),
    ] {
        if text.chars().count() > most {
            return Err(Error::invalid(field, "text-too-long").with("most", most));
        }
    }
    if !narratives::is_language(&new.language) {
        return Err(Error::invalid("language", "language-unknown").with("code", &new.language));
    }
    if !new.dated.trim().is_empty() {
        new.dated.parse::<When>().map_err(|_| {
            Error::invalid("dated", "date-unreadable").with("text", new.dated.trim())
        })?;
    }
    if new.kind == "picture" && new.alt.trim().is_empty() {
        return Err(Error::invalid("alt", "alt-needed"));
    }
    if new.public && new.consent == "missing" {
        return Err(Error::invalid("consent", "consent-missing"));
    }
    let address = new.address.trim();
    let web = ["https://", "http://"].iter().any(|scheme| address.starts_with(scheme));
    if !(address.is_empty() || web) {
        return Err(Error::invalid("address", "address-unsafe").with("address", address));
    }
    match &new.file {
        None if address.is_empty() => return Err(Error::invalid("file", "evidence-nowhere")),
        None => {}
        // a file that was sent for something else does not become public through this door
        Some(file) => {
            let sent = files::of(conn, &Evidence::belongs(id)).await?;
            if !sent.iter().any(|one| one.id == *file) {
                return Err(Error::NotFound);
            }
        }
    }
    let frameworks = frameworks::all(conn, &Known::NOW).await?;
    for support in &new.supports {
        let known = match support.kind.as_str() {
            "feature" => frameworks.feature(&support.thing).is_some(),
            "measurement" => frameworks.measurement(&support.thing).is_some(),
            "topic" => narratives::TOPICS.contains(&support.thing.as_str()),
            "action" => is_action(conn, city, &support.thing).await?,
            "pledge" => pledges::is_of(conn, city, &support.thing).await?,
            _ => false,
        };
        if !known {
            return Err(Error::invalid("support", "choose-one"));
        }
    }
    Ok(())
}

/// Whether a city has this action, be it taken back since: what supported it is not forgotten.
async fn is_action(conn: &mut Conn, city: &CityCode, id: &str) -> Result<bool> {
    let Ok(id) = id.parse::<ItemId>() else { return Ok(false) };
    let found = items::get(conn, &id).await?;
    Ok(found.is_some_and(|item| item.city == *city && item.content.action().is_some()))
}

async fn log(tx: &mut Tx, actor: &Actor, action: &str, one: &Evidence) -> Result<()> {
    let about = serde_json::json!({ "code": one.title, "version": one.revision, "id": one.id });
    audit::log(tx, actor, action, &format!("city/{}", one.city), &about).await
}
