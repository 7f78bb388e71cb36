//! Searches for a better programme, asked for by people and done in the background: how far one
//! has come, what it found, and why nothing can be found.

mod store;

use serde::{Deserialize, Serialize};
use timetable::{Found, NoPlace};

use super::{
    Clash,
    drafts::{self, Did, Draft, Laid},
};
use crate::{
    Actor, Conn, Error, Result, Tx,
    ids::{At, DraftId, SearchId},
    jobs::{self, Job},
};

/// The kind of job that searches.
pub const KIND: &str = "schedule";
pub const MOST_SECONDS: i64 = 60;

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Search {
    pub id: SearchId,
    pub draft: DraftId,
    /// The revision that the search began from.
    pub revision: i64,
    pub seconds: i64,
    pub seed: i64,
    /// Of the time that is over, 0 to 1.
    pub share: f64,
    /// Broken rules and cost of the best programme so far.
    pub broken: i64,
    pub cost: i64,
    pub report: Report,
    pub asked_at: At,
    pub asked_by: String,
    pub ended_at: Option<At>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Report {
    /// Cost and broken rules at the beginning.
    pub before: i64,
    pub broken_before: i64,
    /// Sessions that went elsewhere.
    pub moved: usize,
    /// Rules that the programme found still breaks.
    pub clashes: Vec<Clash>,
    /// The smallest set of rules that cannot be kept together, where it is known.
    pub impossible: Vec<Clash>,
    /// Whether the draft was changed by somebody while the search ran: what was found is
    /// in a draft of its own.
    pub elsewhere: Option<DraftId>,
}

pub async fn ask(
    tx: &mut Tx,
    actor: &Actor,
    draft: &DraftId,
    seconds: i64,
    seed: i64,
) -> Result<Search> {
    let laid = Laid::read(tx, actor, draft).await?;
    if !(1..=MOST_SECONDS).contains(&seconds) {
        return Err(Error::invalid("seconds", "search-seconds").with("most", MOST_SECONDS));
    }
    if let Some(last) = latest(tx, actor, draft).await?
        && last.ended_at.is_none()
    {
        return Ok(last);
    }
    let plan = laid.plan();
    let (before, broken_before) = (plan.cost().total(), plan.clashes().len() as i64);
    let search = Search {
        id: SearchId::create(),
        draft: draft.clone(),
        revision: laid.draft.revision,
        seconds,
        seed,
        share: 0.0,
        broken: broken_before,
        cost: before,
        report: Report { before, broken_before, ..Report::default() },
        asked_at: At::now(),
        asked_by: actor.name().to_owned(),
        ended_at: None,
    };
    store::insert(tx, &search).await?;
    jobs::enqueue(tx, KIND, &search.id).await?;
    Ok(search)
}

pub async fn latest(conn: &mut Conn, actor: &Actor, draft: &DraftId) -> Result<Option<Search>> {
    drafts::get(conn, actor, draft).await?;
    store::latest(conn, draft).await
}

/// What a worker needs to begin; `None` when the search was ended before.
pub async fn begin(conn: &mut Conn, job: &Job) -> Result<Option<(Search, Laid)>> {
    let id: SearchId = serde_json::from_str(&job.payload)?;
    let search = store::get(conn, &id).await?.ok_or(Error::NotFound)?;
    if search.ended_at.is_some() {
        return Ok(None);
    }
    let laid = Laid::read(conn, &Actor::program("search"), &search.draft).await?;
    Ok(Some((search, laid)))
}

/// Notes how far a search has come.
pub async fn tell(tx: &mut Tx, search: &Search, share: f64, broken: i64, cost: i64) -> Result<()> {
    store::tell(tx, &search.id, share, broken, cost).await
}

/// Keeps what a search found: in the draft, or, where somebody changed the draft meanwhile, in
/// one of its own. Ends its job.
pub async fn end(
    tx: &mut Tx,
    job: &Job,
    search: &Search,
    laid: &Laid,
    found: Result<Found, NoPlace>,
    impossible: Vec<Clash>,
) -> Result<()> {
    let actor = Actor::program("search");
    let mut done = Search { share: 1.0, ended_at: Some(At::now()), ..search.clone() };
    done.report.impossible = impossible;
    if let Ok(found) = found {
        let plan = laid.plan();
        let places = plan.places(&found.programme, &laid.draft.places);
        let after = laid.plan_of(&places);
        done.report.clashes = after.clashes();
        done.report.moved = places
            .iter()
            .filter(|(code, place)| {
                laid.draft.places.get(*code).is_none_or(|was| !was.is_like(place))
            })
            .count();
        (done.broken, done.cost) = (done.report.clashes.len() as i64, after.cost().total());
        let better = (done.broken, done.cost) < (search.report.broken_before, search.report.before)
            || !plan.unplaced().is_empty();
        if better {
            let did = Did::Improved { moved: done.report.moved };
            let now = drafts::get(tx, &actor, &search.draft).await?;
            let target = if now.revision == search.revision {
                now
            } else {
                let name = format!("{} ({})", now.name, now.revision);
                let from = drafts::From::Draft(now.id.clone());
                let new = drafts::begin(tx, &actor, &now.conference, &name, from).await?;
                done.report.elsewhere = Some(new.id.clone());
                new
            };
            let Draft { id, revision, .. } = target;
            drafts::put(tx, &actor, &id, revision, places, did).await?;
        } else {
            done.report.moved = 0;
            (done.broken, done.cost) = (search.report.broken_before, search.report.before);
        }
    }
    store::end(tx, &done).await?;
    jobs::finish(tx, job).await
}
