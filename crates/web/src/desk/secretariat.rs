//! What is due in the network, for its secretariat.

use jiff::civil::Date;
use network::{
    Conn, Result,
    calls::{self, Phase},
    decisions,
    ids::At,
    jobs, mail, memberships,
};

use super::tasks::Task;
use crate::reader::Reader;

pub async fn due(conn: &mut Conn, reader: &Reader, now: &At) -> Result<Vec<Task>> {
    let mut all = calls_due(conn, reader, now).await?;
    all.append(&mut reports_due(conn, reader, now).await?);
    all.append(&mut letters_due(conn, reader).await?);
    Ok(all)
}

/// What was sent and waits: to be endorsed, decided, completed, published.
async fn calls_due(conn: &mut Conn, reader: &Reader, now: &At) -> Result<Vec<Task>> {
    let lang = reader.lang;
    let mut all = vec![];
    let mut add = |key: &str, count: usize, call: &calls::Call, page: &str, by: Option<Date>| {
        let title = lang.of(&call.says.title);
        let what = lang.fill(key, [("count", count.into()), ("call", title.into())]);
        all.push(Task::new(what, format!("/calls/{}/{page}", call.code), by));
    };
    for one in decisions::progress(conn, &reader.actor).await? {
        let window = &one.call.says.window;
        let endorsing = one.call.says.endorsed
            && window.phase_until(one.call.says.endorsed_by(), now) != Phase::Closed;
        let closed = one.call.phase(now) == Phase::Closed && !endorsing;
        let by = window.decided_by.as_ref().map(calls::Moment::day);
        let count = |number: i64| usize::try_from(number).unwrap_or(0);
        if endorsing && one.to_endorse > 0 {
            let by = Some(one.call.says.endorsed_by().day());
            add("desk-to-endorse", count(one.to_endorse), &one.call, "submissions", by);
        }
        if closed && one.undecided > 0 {
            add("desk-undecided", count(one.undecided), &one.call, "decision", by);
        }
        let set = one.publication.as_ref().filter(|one| one.is_pending());
        match set {
            Some(set) if one.untold > 0 => {
                let day = Some(window.clock(&set.due_at).day());
                add("desk-published-on", count(one.untold), &one.call, "decision#publication", day);
            }
            None if closed && one.undecided == 0 && one.untold > 0 => {
                add("desk-unpublished", count(one.untold), &one.call, "decision#publication", by);
            }
            _ => {}
        }
    }
    for (call, count) in decisions::waiting(conn, &reader.actor, now).await? {
        add("desk-completed", count, &call, "decision", None);
    }
    Ok(all)
}

/// Reports that did not come, and those that are due soon.
async fn reports_due(conn: &mut Conn, reader: &Reader, now: &At) -> Result<Vec<Task>> {
    let (lang, today) = (reader.lang, now.date());
    let owed = memberships::due(conn, &reader.actor, now).await?;
    let (late, coming): (Vec<_>, Vec<_>) = owed.iter().partition(|one| one.by < today);
    let unread = owed.iter().filter(|one| one.people.is_empty()).count();
    let line = |key: &str, count: usize, to: &str, by: Option<Date>| {
        let what = lang.fill(key, [("count", count.into())]);
        (count > 0).then(|| Task::new(what, to.to_owned(), by))
    };
    let page = "/memberships/due";
    Ok([
        line(
            "desk-reports-late",
            late.len(),
            "/memberships/due?only=late",
            late.iter().map(|one| one.by).min(),
        ),
        line("desk-reports-coming", coming.len(), page, coming.iter().map(|one| one.by).min()),
        line("desk-reports-unread", unread, page, None),
    ]
    .into_iter()
    .flatten()
    .collect())
}

/// Letters that did not go out, and other work that was given up.
async fn letters_due(conn: &mut Conn, reader: &Reader) -> Result<Vec<Task>> {
    reader.actor.may_keep_people()?;
    let unsure = mail::unsure(conn).await?;
    let (_, given_up) = jobs::count(conn).await?;
    let other = usize::try_from(given_up).unwrap_or(0).saturating_sub(unsure.len());
    let line = |key: &str, count: usize| {
        let what = reader.lang.fill(key, [("count", count.into())]);
        (count > 0).then(|| Task::new(what, "/admin".to_owned(), None))
    };
    Ok([line("desk-letters", unsure.len()), line("desk-work", other)]
        .into_iter()
        .flatten()
        .collect())
}
