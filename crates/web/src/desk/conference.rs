//! What is due at a conference, for those who organise it.

use jiff::{ToSpan, civil::Date};
use network::{
    Conn, Result,
    agendas::questions,
    conferences::{Conference, Part, Rule},
    delegations::{self, Standing, State as Answered},
    ids::{At, Known},
    interpretation::roster::Sheet,
    programme::{
        Place, drafts, papers, parts, people, proposals, results,
        sessions::{self, Content, Kind, Session},
    },
    registrations::{self, State as Registered},
};

use super::tasks::Task;
use crate::{conferences::words::plain, delegations::words, reader::Reader};

/// So many days before their day unanswered invitations are due.
const SOON: i32 = 14;
/// So many days before registration closes those are due who are not through with it.
const CLOSING: i32 = 30;
/// So many days after the last one results are waited for.
const AFTER: i32 = 365;

/// Today, at the place of the conference.
pub fn today(one: &Conference) -> Date {
    At::now().timestamp().to_zoned(one.is.tz()).date()
}

pub async fn due(conn: &mut Conn, reader: &Reader, one: &Conference) -> Result<Vec<Task>> {
    reader.actor.may_organise(&one.code)?;
    let today = today(one);
    if today > one.is.ends {
        return afterwards(conn, reader, one, today).await;
    }
    let mut all = people_due(conn, reader, one, today).await?;
    all.append(&mut programme_due(conn, reader, one).await?);
    Ok(all)
}

/// A line about several things, if there are any.
fn about(
    reader: &Reader,
    key: &str,
    to: String,
    by: Option<Date>,
    of: Vec<(String, String)>,
) -> Option<Task> {
    let what = || reader.lang.fill(key, [("count", of.len().into())]);
    (!of.is_empty()).then(|| Task::new(what(), to, by).of(of.clone()))
}

/// A line about so many.
fn counted(reader: &Reader, key: &str, to: String, by: Option<Date>, count: usize) -> Option<Task> {
    (count > 0).then(|| Task::new(reader.lang.fill(key, [("count", count.into())]), to, by))
}

/// Invitations, delegations and registrations.
async fn people_due(
    conn: &mut Conn,
    reader: &Reader,
    one: &Conference,
    today: Date,
) -> Result<Vec<Task>> {
    let (actor, code, is) = (&reader.actor, one.code.as_str(), &one.is);
    let at = |rest: &str| format!("/conferences/{code}{rest}");
    let invited = delegations::all(conn, actor, code).await?;
    let registered = registrations::all(conn, actor, code).await?;
    let those = |wanted: &dyn Fn(&Standing) -> bool| -> Vec<(String, String)> {
        let found = invited.iter().filter(|one| wanted(one)).map(|one| &one.delegation);
        found
            .map(|one| {
                let name = words::called(reader.lang, &one.is).to_owned();
                (name, at(&format!("/delegations/{}", one.id)))
            })
            .collect()
    };
    let first = |wanted: &dyn Fn(&Standing) -> bool| {
        invited.iter().filter(|one| wanted(one)).map(|one| one.delegation.is.due).min()
    };
    let late = |one: &Standing| one.delegation.is_late(today);
    let soon = |one: &Standing| {
        one.delegation.is.state == Answered::Invited
            && !late(one)
            && one.delegation.is.due <= today.saturating_add(SOON.days())
    };
    let accepted = |one: &Standing| one.delegation.is.state == Answered::Accepted;
    // a rule that lets one person come is fulfilled by its head
    let alone = |one: &Standing| {
        let rule = one.delegation.rule(is);
        let most = |rule: &Rule| {
            let parts = rule.most.iter().filter(|(part, _)| **part != Part::Companion);
            parts.map(|(_, most)| most.unwrap_or(u32::MAX)).fold(0, u32::saturating_add)
        };
        accepted(one) && one.members.len() < 2 && rule.is_some_and(|rule| most(rule) > 1)
    };
    let unsigned = |one: &Standing| {
        let rule = one.delegation.rule(is);
        accepted(one)
            && one.delegation.is.credentials.is_none()
            && rule.is_some_and(|rule| !rule.signed_by.is_empty())
    };
    let asks: Vec<(String, String)> = registered
        .iter()
        .map(|person| &person.registration)
        .filter(|one| one.is_coming() && one.is.asks.is_some())
        .map(|one| (one.is.name.clone(), at(&format!("/registrations/{}", one.id))))
        .collect();
    let until = is.registration.until;
    let closing =
        until.filter(|until| (today..=today.saturating_add(CLOSING.days())).contains(until));
    let begun = |state: Registered| {
        let held = registered.iter().filter(|person| person.registration.state == state);
        closing.map_or(0, |_| held.count())
    };
    Ok([
        about(
            reader,
            "desk-invited-late",
            at("/delegations?state=late"),
            first(&late),
            those(&late),
        ),
        about(
            reader,
            "desk-invited-soon",
            at("/delegations?state=invited"),
            first(&soon),
            those(&soon),
        ),
        about(
            reader,
            "desk-delegations-alone",
            at("/delegations?state=accepted"),
            until,
            those(&alone),
        ),
        about(
            reader,
            "desk-credentials",
            at("/delegations?state=accepted"),
            until,
            those(&unsigned),
        ),
        about(reader, "desk-registrations-ask", at("/registrations"), None, asks),
        counted(
            reader,
            "desk-registrations-named",
            at("/registrations?state=named"),
            closing,
            begun(Registered::Named),
        ),
        counted(
            reader,
            "desk-registrations-begun",
            at("/registrations?state=begun"),
            closing,
            begun(Registered::Begun),
        ),
    ]
    .into_iter()
    .flatten()
    .collect())
}

/// Whether somebody must lead it who is not there yet; one who speaks alone leads themselves.
fn lacks_a_chair(is: &Content) -> bool {
    use Kind::*;
    let of_itself = matches!(
        is.kind,
        Ceremony | AwardCeremony | Keynote | Press | Signing | Launch | Procedure
    );
    !of_itself && is.chairs.is_empty() && is.speakers.len() != 1
}

/// Sessions, papers, booths and questions.
async fn programme_due(conn: &mut Conn, reader: &Reader, one: &Conference) -> Result<Vec<Task>> {
    let (actor, lang, code) = (&reader.actor, reader.lang, one.code.as_str());
    let at = |rest: &str| format!("/conferences/{code}{rest}");
    let starts = Some(one.is.starts);
    let held = sessions::all(conn, code, &Known::NOW).await?;
    let sheet = Sheet::read(conn, actor, code).await?;
    let drafts = drafts::of_conference(conn, actor, code).await?;
    let papers = papers::all(conn, actor, code).await?;
    let answers = parts::answers(conn, code).await?;
    let speakers = people::all(conn, code, &Known::NOW).await?;
    let waiting = questions::all(conn, actor, code).await?;
    let waiting = waiting.iter().filter(|one| one.state == questions::State::Waiting).count();
    let proposed = proposals::waiting(conn, actor, one).await?;
    let those = |page: &str, wanted: &dyn Fn(&Session) -> bool| -> Vec<(String, String)> {
        let found = held.iter().filter(|one| one.is.is_planned() && wanted(one));
        found
            .map(|one| (plain(lang, &one.is.title), at(&format!("/sessions/{}{page}", one.code))))
            .collect()
    };
    let published = sheet.as_ref().map(|sheet| &sheet.version.programme);
    let placed = |session: &str| -> Option<&Place> {
        match published {
            Some(programme) => programme.session(session).map(|one| &one.place),
            None => drafts.first().and_then(|draft| draft.places.get(session)),
        }
    };
    let roomless = |one: &Session| {
        placed(&one.code).is_none_or(|place| place.room.is_empty() || place.from.is_none())
    };
    let unchaired = |one: &Session| lacks_a_chair(&one.is);
    let unwritten = |one: &Session| {
        !one.is.speakers.is_empty() && !papers.iter().any(|paper| paper.session == one.code)
    };
    let silent = speakers.iter().filter(|person| {
        let has_part = held.iter().any(|one| one.is.people().any(|code| code == person.code));
        has_part && !answers.iter().any(|answer| answer.person == person.code)
    });
    let booths: Vec<(String, String)> = sheet
        .iter()
        .flat_map(|sheet| sheet.sessions().into_iter().map(move |found| (sheet, found)))
        .filter(|(sheet, (one, booths))| {
            booths.iter().any(|booth| sheet.team(&one.code, booth).is_empty())
        })
        .map(|(_, (one, _))| (plain(lang, &one.is.title), at("/interpretation")))
        .collect();
    let behind = sheet.as_ref().is_some_and(Sheet::is_behind);
    let unpublished = sheet.is_none() && !held.is_empty();
    Ok([
        unpublished.then(|| {
            Task::new(lang.text("desk-programme-unpublished").into_owned(), at("/plan"), starts)
        }),
        counted(reader, "desk-proposals", at("/proposals"), starts, proposed),
        about(reader, "desk-sessions-roomless", at("/plan"), starts, those("", &roomless)),
        about(reader, "desk-sessions-unchaired", at("/sessions"), starts, those("", &unchaired)),
        about(reader, "desk-booths-empty", at("/interpretation"), starts, booths),
        behind.then(|| {
            Task::new(lang.text("desk-roster-behind").into_owned(), at("/interpretation"), starts)
        }),
        counted(reader, "desk-speakers-silent", at("/people"), starts, silent.count()),
        published.and_then(|_| {
            about(
                reader,
                "desk-papers-missing",
                at("/sessions"),
                starts,
                those("#papers", &unwritten),
            )
        }),
        counted(reader, "desk-questions", at("/questions"), None, waiting),
    ]
    .into_iter()
    .flatten()
    .collect())
}

/// What is written and forgotten when it is over.
async fn afterwards(
    conn: &mut Conn,
    reader: &Reader,
    one: &Conference,
    today: Date,
) -> Result<Vec<Task>> {
    let (actor, lang, code) = (&reader.actor, reader.lang, one.code.as_str());
    let at = |rest: &str| format!("/conferences/{code}{rest}");
    let ledger = registrations::ledger(conn, actor, code).await?;
    let mut all = vec![];
    if ledger.left.values().any(|left| *left > 0) {
        let what = lang.text("desk-forgetting").into_owned();
        all.push(Task::new(what, at("/forgetting"), Some(ledger.forgets)));
    }
    if one.is.ends.saturating_add(AFTER.days()) < today {
        return Ok(all);
    }
    let written = results::all(conn, actor, code).await?;
    let held = sessions::all(conn, code, &Known::NOW).await?;
    let of = |session: &Session| written.iter().find(|one| one.session == session.code);
    let those = |wanted: &dyn Fn(&Session) -> bool| -> Vec<(String, String)> {
        let found = held.iter().filter(|one| one.is.is_planned() && wanted(one));
        found
            .map(|one| (plain(lang, &one.is.title), at(&format!("/sessions/{}/result", one.code))))
            .collect()
    };
    let unwritten = those(&|one| of(one).is_none());
    let unreleased = those(&|one| of(one).is_some_and(|of| of.released_at.is_none()));
    all.extend(about(reader, "desk-results-unwritten", at("/results"), None, unwritten));
    all.extend(about(reader, "desk-results-unreleased", at("/results"), None, unreleased));
    if one.is.handover.is_blank() {
        all.push(Task::new(lang.text("desk-handover").into_owned(), at("/handover"), None));
    }
    Ok(all)
}
