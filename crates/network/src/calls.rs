//! Calls: the network invites cities to apply, to report or to be honoured. Rules, form and
//! rubric of each are data, because they differ every time.

mod check;
mod document;
mod rules;
mod shipped;
mod store;
mod window;

use serde::Serialize;

use crate::{
    Actor, Conn, Error, Result, Tx, audit, cities,
    frameworks::{self, Text},
    ids::{At, CityCode, Known},
};

pub use check::{problems, untranslated};
pub use document::{
    Asks, Caps, Choice, Criterion, Document, ITEMS, Kind, Overdue, Per, Question, Quota, Review,
    Section,
};
pub use rules::{Finding, Rule, judge, last_award};
pub use shipped::{SHIPPED, ship};
pub use store::history;
pub(crate) use store::take_turn;
pub use window::{Extension, Moment, Phase, Window};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    Draft,
    Published,
    Closed,
}

impl State {
    pub fn code(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Published => "published",
            Self::Closed => "closed",
        }
    }

    fn read(code: &str) -> Self {
        match code {
            "published" => Self::Published,
            "closed" => Self::Closed,
            _ => Self::Draft,
        }
    }
}

/// One version of a call.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Call {
    pub code: String,
    /// 1 as first composed; counts up with each change.
    pub revision: i64,
    pub state: State,
    #[serde(flatten)]
    pub says: Document,
    pub reason: String,
    pub recorded_at: At,
    pub recorded_by: String,
}

impl Call {
    /// Where the call stands for everybody, at a moment.
    pub fn phase(&self, now: &At) -> Phase {
        self.phase_for(&[], now)
    }

    /// Where it stands for a city of these groupings.
    pub fn phase_for(&self, belongs: &[crate::groupings::Belonging], now: &At) -> Phase {
        match self.state {
            State::Draft => Phase::Draft,
            State::Closed => Phase::Closed,
            State::Published => self.says.window.phase(belongs, now),
        }
    }
}

/// Begins a call as a draft, empty or as a copy of what another one says.
pub async fn compose(tx: &mut Tx, actor: &Actor, code: &str, says: Document) -> Result<Call> {
    actor.may_keep_calls()?;
    let code = cities::well_formed(code)?.to_owned();
    if store::get(tx, &code, &Known::NOW).await?.is_some() {
        return Err(Error::invalid("code", "call-code-taken").with("code", code));
    }
    store::add(tx, &code, &At::now()).await?;
    keep(tx, actor, "call.composed", version(&code, 1, State::Draft, says, "", actor)).await
}

/// Changes a draft. `seen` is the revision that the writer had before them.
pub async fn revise(
    tx: &mut Tx,
    actor: &Actor,
    code: &str,
    says: Document,
    seen: i64,
) -> Result<Call> {
    actor.may_keep_calls()?;
    let held = held(tx, code, seen).await?;
    if held.state != State::Draft {
        return Err(Error::invalid("call", "call-not-draft"));
    }
    if held.says == says {
        return Ok(held);
    }
    keep(tx, actor, "call.revised", version(code, seen + 1, State::Draft, says, "", actor)).await
}

/// Publishes a call: from the first moment of its window on it takes submissions. Refused with
/// every place to mend where it is not complete. A closed call is opened again by this.
pub async fn open(tx: &mut Tx, actor: &Actor, code: &str, seen: i64) -> Result<Call> {
    actor.may_keep_calls()?;
    let held = held(tx, code, seen).await?;
    if held.state == State::Published {
        return Ok(held);
    }
    let frameworks = frameworks::all(tx, &Known::NOW).await?;
    let mut problems = check::problems(&held.says, &frameworks);
    if problems.is_empty() && nobody_there(tx, &held.says).await? {
        problems.push(crate::Problem::at("rules", "rules-nobody-there"));
    }
    if !problems.is_empty() {
        return Err(Error::Unusable(problems));
    }
    let next = version(code, seen + 1, State::Published, held.says, "", actor);
    keep(tx, actor, "call.opened", next).await
}

/// Whether a call that is for cities of the register only would find none there.
async fn nobody_there(conn: &mut Conn, says: &Document) -> Result<bool> {
    let outside = !says.rules.iter().any(|r| matches!(r, Rule::Membership { outside: false, .. }));
    if outside {
        return Ok(false);
    }
    let day = says.window.closes().day();
    let all = cities::all(conn, &Known::NOW, None).await?;
    Ok(!all.iter().any(|city| !judge(&says.rules, city, day).iter().any(Finding::shuts_out)))
}

/// Ends a call: no more submissions, whatever its window says.
pub async fn close(
    tx: &mut Tx,
    actor: &Actor,
    code: &str,
    seen: i64,
    reason: &str,
) -> Result<Call> {
    actor.may_keep_calls()?;
    let held = held(tx, code, seen).await?;
    let reason = cities::needed("reason", reason)?;
    if held.state != State::Published {
        return Err(Error::invalid("call", "call-not-open"));
    }
    let next = version(code, seen + 1, State::Closed, held.says, reason, actor);
    keep(tx, actor, "call.closed", next).await
}

/// Gives everybody, or the cities of some groupings, more time.
pub async fn extend(
    tx: &mut Tx,
    actor: &Actor,
    code: &str,
    seen: i64,
    extension: Extension,
) -> Result<Call> {
    actor.may_keep_calls()?;
    let held = held(tx, code, seen).await?;
    cities::needed("reason", &extension.reason)?;
    let mut says = held.says;
    if extension.until <= says.window.closes {
        return Err(Error::invalid("until", "extension-not-later")
            .with("until", &extension.until)
            .with("closes", &says.window.closes));
    }
    // a National Commission must have time for what comes in last
    if extension.groupings.is_empty()
        && says.window.endorsed_by.as_ref().is_some_and(|by| *by < extension.until)
    {
        says.window.endorsed_by = Some(extension.until.clone());
    }
    let reason = extension.reason.clone();
    says.window.extensions.push(extension);
    keep(tx, actor, "call.extended", version(code, seen + 1, held.state, says, &reason, actor))
        .await
}

async fn held(conn: &mut Conn, code: &str, seen: i64) -> Result<Call> {
    let held = store::get(conn, code, &Known::NOW).await?.ok_or(Error::NotFound)?;
    if held.revision == seen { Ok(held) } else { Err(Error::Conflict("call-changed-meanwhile")) }
}

fn version(
    code: &str,
    revision: i64,
    state: State,
    says: Document,
    reason: &str,
    actor: &Actor,
) -> Call {
    Call {
        code: code.to_owned(),
        revision,
        state,
        says,
        reason: reason.to_owned(),
        recorded_at: At::now(),
        recorded_by: actor.name().to_owned(),
    }
}

async fn keep(tx: &mut Tx, actor: &Actor, action: &str, next: Call) -> Result<Call> {
    store::replace(tx, &next).await?;
    store::insert(tx, &next).await?;
    let told = serde_json::json!({
        "code": next.code, "revision": next.revision, "state": next.state, "reason": next.reason,
    });
    audit::log(tx, actor, action, &format!("call/{}", next.code), &told).await?;
    Ok(next)
}

/// The call, if this actor may see it: drafts are the secretariat's.
pub async fn get(conn: &mut Conn, actor: &Actor, code: &str, known: &Known) -> Result<Call> {
    let call = store::get(conn, code, known).await?.ok_or(Error::NotFound)?;
    if call.state == State::Draft {
        actor.may_keep_calls()?;
    }
    Ok(call)
}

/// All calls that this actor may see, the one that closes last first.
pub async fn all(conn: &mut Conn, actor: &Actor, known: &Known) -> Result<Vec<Call>> {
    let mut all = store::all(conn, known).await?;
    if actor.may_keep_calls().is_err() {
        all.retain(|call| call.state != State::Draft);
    }
    all.sort_by(|a, b| b.says.window.closes().cmp(a.says.window.closes()));
    Ok(all)
}

/// What each rule of a call says of a city.
pub async fn standing(conn: &mut Conn, call: &Call, city: &CityCode) -> Result<Vec<Finding>> {
    let city = cities::get(conn, city, &Known::NOW, None).await?;
    let day = call.says.window.closes_for(&city.groupings).day();
    Ok(judge(&call.says.rules, &city, day))
}

/// A draft to begin with.
pub fn blank(kind: Kind, title: Text) -> Document {
    let mut window = Window::default();
    let today = At::now().timestamp().to_zoned(jiff::tz::TimeZone::UTC).date();
    let day = |days: i64, clock: &str| {
        let day = today.saturating_add(jiff::Span::new().days(days));
        format!("{day}T{clock}").parse().unwrap_or_default()
    };
    window.opens = day(14, "00:00:00");
    window.closes = day(75, "23:59:59");
    window.grace_seconds = 300;
    Document { kind, title, window, ..Document::default() }
}
