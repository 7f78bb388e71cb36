//! Award rounds: who is read by the jury, who was honoured, and how they are called at a
//! conference. Who is honoured follows from decisions and stands in the register; a past winner
//! waits as long as the rules of the next call say.

mod store;

use serde::{Deserialize, Serialize};

use crate::{
    Actor, Conn, Error, Result, Tx, audit,
    calls::{self, Asks, Call, Kind as CallKind},
    cities::{self, City},
    conferences, decisions,
    frameworks::Text,
    groupings::{self, Grouping, Kind},
    ids::{At, CityCode, Known, SubmissionId},
    mail::NewLetter,
    reviews::{self, Juror, News},
    submissions::{self, State, Submission},
};

/// A winner as it is called: who receives the award, and what is said.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Winner {
    pub city: String,
    /// The mayor, with title where it is known.
    pub mayor: String,
    pub citation: Text,
}

/// In which order winners are called.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Ceremony {
    pub round: String,
    /// 0 where nobody arranged it yet.
    pub revision: i64,
    /// The code of the conference where it takes place; or empty.
    pub conference: String,
    pub winners: Vec<Winner>,
    pub recorded_at: At,
    pub recorded_by: String,
}

/// A round with those it honoured.
#[derive(Clone, Debug, PartialEq)]
pub struct Round {
    pub grouping: Grouping,
    /// In the order of the ceremony; by name where none was arranged.
    pub winners: Vec<(City, Winner)>,
}

/// Chooses whom the jury reads, best first: from what was endorsed, or sent where the call asks
/// for no endorsement. Without anybody on it there is no shortlist, and the jury reads all. Seats
/// of jurors at what is on it no more are given up, and they get a letter.
pub async fn shortlist(
    tx: &mut Tx,
    actor: &Actor,
    call: &str,
    seen: i64,
    chosen: Vec<SubmissionId>,
    letter: impl Fn(&Juror, News) -> NewLetter,
) -> Result<i64> {
    actor.may_keep_calls()?;
    let held = candidates(tx, actor, call).await?;
    if decisions::is_published(tx, call).await? {
        return Err(Error::invalid("submission", "decision-published"));
    }
    let last = store::shortlist(tx, call).await?.map_or(0, |(revision, _)| revision);
    if last != seen {
        return Err(Error::Conflict("shortlist-changed-meanwhile"));
    }
    let mut kept: Vec<SubmissionId> = vec![];
    for id in chosen {
        if held.iter().all(|one| one.id != id) {
            return Err(Error::invalid("submission", "shortlist-no-candidate"));
        }
        if !kept.contains(&id) {
            kept.push(id);
        }
    }
    store::put_shortlist(tx, call, last + 1, &kept, actor.name(), &At::now()).await?;
    let told = serde_json::json!({ "code": call, "revision": last + 1, "submissions": kept });
    audit::log(tx, actor, "award.shortlisted", &format!("call/{call}"), &told).await?;
    reviews::narrow(tx, actor, call, letter).await?;
    Ok(last + 1)
}

/// Whom the jury of a call reads only, where that was chosen.
pub(crate) async fn read_only(conn: &mut Conn, call: &Call) -> Result<Option<Vec<SubmissionId>>> {
    if call.says.kind != CallKind::Award {
        return Ok(None);
    }
    let held = store::shortlist(conn, &call.code).await?.map(|(_, ids)| ids);
    Ok(held.filter(|ids| !ids.is_empty()))
}

/// How many are on the shortlist of a call, for those who read it and those who run it.
pub async fn on_shortlist(conn: &mut Conn, actor: &Actor, call: &Call) -> Result<Option<usize>> {
    actor.may_judge().or_else(|_| actor.may_keep_calls())?;
    Ok(read_only(conn, call).await?.map(|ids| ids.len()))
}

/// The shortlist of an award with its revision; 0 where none was made.
pub async fn shortlisted(
    conn: &mut Conn,
    actor: &Actor,
    call: &str,
) -> Result<(i64, Vec<SubmissionId>)> {
    actor.may_keep_calls()?;
    Ok(store::shortlist(conn, call).await?.unwrap_or_default())
}

/// What can be shortlisted: endorsed by its National Commission, or sent where none is asked.
pub async fn candidates(conn: &mut Conn, actor: &Actor, call: &str) -> Result<Vec<Submission>> {
    let call = calls::get(conn, actor, call, &Known::NOW).await?;
    if call.says.kind != CallKind::Award {
        return Err(Error::NotFound);
    }
    let of = if call.says.endorsed { State::Endorsed } else { State::Submitted };
    let mut all = submissions::of_call(conn, actor, &call.code).await?;
    all.retain(|one| one.state == of);
    Ok(all)
}

/// Arranges the ceremony of a round: the winners in their order. Nobody is left out, and nobody
/// is called who was not honoured.
pub async fn arrange(
    tx: &mut Tx,
    actor: &Actor,
    round: &str,
    seen: i64,
    conference: &str,
    winners: Vec<Winner>,
) -> Result<Ceremony> {
    actor.may_keep_calls()?;
    let held = ceremony(tx, round).await?;
    if held.revision != seen {
        return Err(Error::Conflict("ceremony-changed-meanwhile"));
    }
    if !conference.is_empty() {
        conferences::get(tx, actor, conference, &Known::NOW).await?;
    }
    let mut honoured: Vec<&str> = held.winners.iter().map(|winner| winner.city.as_str()).collect();
    let mut called: Vec<&str> = winners.iter().map(|winner| winner.city.as_str()).collect();
    honoured.sort_unstable();
    called.sort_unstable();
    if honoured != called {
        return Err(Error::invalid("winners", "ceremony-not-the-winners"));
    }
    if winners.iter().any(|winner| winner.mayor.chars().count() > 200) {
        return Err(Error::invalid("mayor", "text-too-long").with("most", 200));
    }
    let next = Ceremony {
        round: round.to_owned(),
        revision: seen + 1,
        conference: conference.to_owned(),
        winners,
        recorded_at: At::now(),
        recorded_by: actor.name().to_owned(),
    };
    store::put_ceremony(tx, &next).await?;
    audit::log(tx, actor, "award.arranged", &format!("grouping/{round}"), &next).await?;
    Ok(next)
}

/// The ceremony of a round as it stands: as arranged, with those honoured since at its end; or
/// as it may begin, by name, with the mayors who signed.
pub async fn ceremony(conn: &mut Conn, round: &str) -> Result<Ceremony> {
    let grouping = groupings::get(conn, round).await?;
    if grouping.kind != Kind::Award {
        return Err(Error::NotFound);
    }
    let cities = cities::all(conn, &Known::NOW, None).await?;
    let honoured: Vec<&City> = cities.iter().filter(|city| city.belongs_to(round)).collect();
    let mut held = store::ceremony(conn, round).await?.unwrap_or_else(|| Ceremony {
        round: round.to_owned(),
        revision: 0,
        conference: String::new(),
        winners: vec![],
        recorded_at: At::now(),
        recorded_by: String::new(),
    });
    held.winners.retain(|winner| honoured.iter().any(|city| city.code().as_str() == winner.city));
    for city in honoured {
        if held.winners.iter().all(|winner| winner.city != city.code().as_str()) {
            let mayor = signed_by(conn, city.code(), round).await?;
            let city = city.code().to_string();
            held.winners.push(Winner { city, mayor, citation: Text::default() });
        }
    }
    Ok(held)
}

/// The mayor as the city's submission to the round names them, or who signed it.
async fn signed_by(conn: &mut Conn, city: &CityCode, round: &str) -> Result<String> {
    let program = Actor::program("awards");
    let Some(id) = answered(conn, city, round).await? else { return Ok(String::new()) };
    let (_, call, answers) = submissions::get(conn, &program, &id).await?;
    let said = |code: &str| {
        call.says.question(code).filter(|q| q.asks == Asks::Line)?;
        answers.iter().find(|a| a.question == code && a.beside.is_none()).map(|a| a.value.clone())
    };
    if let Some(name) = said("mayor-name").filter(|name| !name.is_empty()) {
        let office = said("mayor-office").filter(|office| !office.is_empty());
        return Ok(office.map_or_else(|| name.clone(), |office| format!("{name}, {office}")));
    }
    let signature = submissions::signature(conn, &id).await?;
    Ok(signature.map(|signature| signature.name).unwrap_or_default())
}

/// The submission with which a city won a round.
pub(crate) async fn answered(
    conn: &mut Conn,
    city: &CityCode,
    round: &str,
) -> Result<Option<SubmissionId>> {
    let program = Actor::program("awards");
    let all = submissions::of_city(conn, &program, city).await?;
    let sent = |one: &&Submission| one.call == round && one.sent_at.is_some();
    Ok(all.iter().find(sent).map(|one| one.id.clone()))
}

/// Every round with its winners, the last first.
pub async fn rounds(conn: &mut Conn, known: &Known) -> Result<Vec<Round>> {
    let mut all = groupings::all(conn, known).await?;
    all.retain(|grouping| grouping.kind == Kind::Award);
    all.sort_by(|a, b| b.code.cmp(&a.code));
    let cities = cities::all(conn, known, None).await?;
    let mut rounds = vec![];
    for grouping in all {
        let arranged = store::ceremony(conn, &grouping.code).await?;
        let arranged = arranged.map(|ceremony| ceremony.winners).unwrap_or_default();
        let place =
            |city: &City| arranged.iter().position(|winner| winner.city == city.code().as_str());
        let mut winners: Vec<(City, Winner)> = cities
            .iter()
            .filter(|city| city.belongs_to(&grouping.code))
            .map(|city| {
                let said = place(city).and_then(|place| arranged.get(place)).cloned();
                (city.clone(), said.unwrap_or_default())
            })
            .collect();
        winners.sort_by_key(|(city, _)| place(city).unwrap_or(usize::MAX));
        rounds.push(Round { grouping, winners });
    }
    Ok(rounds)
}

/// One round.
pub async fn round(conn: &mut Conn, code: &str, known: &Known) -> Result<Round> {
    let all = rounds(conn, known).await?;
    all.into_iter().find(|round| round.grouping.code == code).ok_or(Error::NotFound)
}
