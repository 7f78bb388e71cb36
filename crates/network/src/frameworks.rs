//! Frameworks: what a network measures, under which pillars, areas of focus and
//! features, and which goals of the 2030 Agenda it serves. They are files, loaded and
//! kept in versions; a network hangs measurements of its own under the same areas.

mod check;
mod file;
mod index;
mod store;
mod text;

use std::sync::{Arc, Mutex};

use sha2::{Digest, Sha256};

use crate::{
    Actor, Conn, Error, Problem, Result, Tx, audit,
    ids::{At, Known},
};

pub use check::check;
pub use file::{
    Area, Confidence, Direction, Evidence, Feature, Framework, Goal, GoalTarget, Kind, Measurement,
    Part, Pillar, Section, Unit,
};
pub use index::{Frameworks, shipped_unit};
pub use text::{Said, Text};

/// A version of a framework, as it was loaded.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Version {
    pub code: String,
    pub version: String,
    /// SHA-256 of the file.
    pub digest: String,
    pub loaded_at: At,
    pub loaded_by: String,
    pub replaced_at: Option<At>,
}

/// Loads a framework file as the version that holds from now on. The same file again
/// changes nothing; a changed file must carry a new version.
pub async fn load(tx: &mut Tx, actor: &Actor, text: &str) -> Result<Framework> {
    actor.may_load_framework()?;
    let text = text.trim_start_matches('\u{feff}');
    let held = all(tx, &Known::NOW).await?;
    let framework = check(text, &held).map_err(Error::Unusable)?;
    let digest = audit::hex(&Sha256::digest(text.as_bytes()));
    let earlier = store::versions(tx).await?;
    let same = earlier.iter().find(|v| v.code == framework.code && v.version == framework.version);
    match same {
        Some(same) if same.digest == digest && same.replaced_at.is_none() => return Ok(framework),
        Some(_) => {
            let problem = Problem::at("version", "framework-version-taken");
            return Err(Error::Unusable(vec![problem.with("version", &framework.version)]));
        }
        None => {}
    }
    still_measured(tx, &held, &framework).await?;
    let at = At::now();
    store::replace(tx, &framework.code, &at).await?;
    let version = Version {
        code: framework.code.clone(),
        version: framework.version.clone(),
        digest,
        loaded_at: at,
        loaded_by: actor.name().to_owned(),
        replaced_at: None,
    };
    store::insert(tx, &version, text).await?;
    let subject = format!("framework/{}", framework.code);
    audit::log(tx, actor, "framework.loaded", &subject, &version).await?;
    Ok(framework)
}

/// A measurement that figures were recorded for stays, in its unit: they would be lost
/// from sight, or mean something else.
async fn still_measured(conn: &mut Conn, held: &Frameworks, next: &Framework) -> Result<()> {
    let earlier = held.get(&next.code).map_or(&[][..], |earlier| &earlier.measurements);
    let lost = |old: &&Measurement| {
        !next.measurements.iter().any(|new| new.code == old.code && new.unit == old.unit)
    };
    let lost: Vec<_> = earlier.iter().filter(lost).map(|old| old.code.as_str()).collect();
    let measured = store::measured(conn, &lost).await?;
    if measured.is_empty() {
        return Ok(());
    }
    let problem = Problem::at("measurements", "framework-measured");
    Err(Error::Unusable(vec![problem.with("measurements", measured.join(", "))]))
}

/// Loads the frameworks that come with the program, those of them that were never
/// loaded: a version that a network put in their place stays.
pub async fn load_shipped(tx: &mut Tx, actor: &Actor) -> Result<()> {
    let earlier = store::versions(tx).await?;
    for text in index::SHIPPED {
        let file: Framework = serde_json::from_str(text)?;
        if !earlier.iter().any(|v| v.code == file.code && v.version == file.version) {
            load(tx, actor, text).await?;
        }
    }
    Ok(())
}

/// The frameworks that held at a time; of one that was loaded only later, its first
/// version, since older figures are read by it.
pub async fn all(conn: &mut Conn, known: &Known) -> Result<Arc<Frameworks>> {
    let versions = store::versions(conn).await?;
    let mut held: Vec<&Version> = vec![];
    for version in &versions {
        let from_then = version.loaded_at.as_str() < known.bound();
        match held.iter_mut().find(|v| v.code == version.code) {
            None => held.push(version),
            Some(earlier) if from_then => *earlier = version,
            Some(_) => {}
        }
    }
    let key: Vec<String> = held.iter().map(|v| v.digest.clone()).collect();
    if let Some(index) = remembered(&key) {
        return Ok(index);
    }
    let mut files = vec![];
    for version in held {
        files.push(serde_json::from_str(&store::document(conn, version).await?)?);
    }
    let index = Arc::new(Frameworks::of(files));
    let mut kept = INDICES.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    kept.truncate(7);
    kept.insert(0, (key, index.clone()));
    Ok(index)
}

/// Indices by the digests of the files they were built from: the same files give the
/// same index, in whatever database they lie.
static INDICES: Mutex<Vec<(Vec<String>, Arc<Frameworks>)>> = Mutex::new(vec![]);

fn remembered(key: &[String]) -> Option<Arc<Frameworks>> {
    let kept = INDICES.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    kept.iter().find(|(digests, _)| digests == key).map(|(_, index)| index.clone())
}

/// Every version that was ever loaded, oldest first.
pub async fn versions(conn: &mut Conn) -> Result<Vec<Version>> {
    store::versions(conn).await
}
