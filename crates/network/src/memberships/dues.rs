//! Reports that are due, and the letters about those that do not come. Which letter is due
//! follows from the day and from what the call says; a row for each is written in the
//! transaction that writes it and moves the membership, so that workers that remind together, or
//! are killed, never do it twice. The same letters are for what was given back to be completed by
//! a date, be it a report or an application.

use std::collections::HashMap;

use jiff::{ToSpan, civil::Date};
use serde::Serialize;

use super::{State, Why, decided::step, store};
use crate::{
    Actor, Conn, Db, Result, Role,
    accounts::{Account, people},
    audit,
    calls::{self, Call, Finding, Kind, Overdue},
    cities::{self, City},
    decisions,
    ids::{At, CityCode, Known},
    mail::{self, NewLetter},
    submissions,
};

/// What a letter about a report is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// It will be due soon.
    Due,
    /// It did not come; the member stands as reminded.
    Late,
    /// It still did not come; the member is inactive.
    Inactive,
}

impl Stage {
    pub const ALL: [Self; 3] = [Self::Due, Self::Late, Self::Inactive];

    pub fn code(self) -> &'static str {
        match self {
            Self::Due => "due",
            Self::Late => "late",
            Self::Inactive => "inactive",
        }
    }

    /// The one of this day, if there is one: never two, however long nobody looked.
    fn of(rule: &Overdue, due: Date, today: Date) -> Option<Self> {
        let past = |days: u32| {
            let days = i64::from(days).min(36_500);
            days > 0 && due.saturating_add(days.days()) <= today
        };
        let soon = due.saturating_add((-i64::from(rule.before).min(36_500)).days());
        if past(rule.inactive) {
            Some(Self::Inactive)
        } else if past(rule.late) {
            Some(Self::Late)
        } else {
            (rule.before > 0 && soon <= today && today <= due).then_some(Self::Due)
        }
    }
}

/// The letter about what is to be completed: a week before at the most, and not in the days in
/// which the city was asked. A report that is not completed is late like one that did not come;
/// of an application its city is told once.
fn of_completion(call: &Call, by: Date, asked: Date, today: Date) -> Option<Stage> {
    let says = &call.says.overdue;
    let before = if says.before == 0 { A_WEEK } else { says.before.min(A_WEEK) };
    let rule = match call.says.kind {
        Kind::Report => Overdue { before, ..says.clone() },
        _ => Overdue { before, late: 1, inactive: 0 },
    };
    Stage::of(&rule, by, today)
        .filter(|stage| *stage != Stage::Due || asked.saturating_add(2.days()) <= today)
}

const A_WEEK: u32 = 7;

/// That a city was written to.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Reminder {
    pub call: String,
    pub city: CityCode,
    pub stage: String,
    /// The day on which the report was due.
    pub due: String,
    pub letters: i64,
    pub written_at: At,
}

/// A report that a city owes.
#[derive(Clone, Debug, PartialEq)]
pub struct Due {
    pub call: Call,
    pub city: City,
    /// The last day for this city.
    pub by: Date,
    /// What a letter would be for today.
    pub stage: Option<Stage>,
    /// What was written already, the last last.
    pub written: Vec<Reminder>,
    /// It has begun to answer.
    pub begun: bool,
    /// It was sent, and given back to be completed.
    pub returned: bool,
    /// Who reads the letters.
    pub people: Vec<(Role, Account)>,
}

impl Due {
    fn is_written(&self, stage: Stage) -> bool {
        let due = self.by.to_string();
        self.written.iter().any(|one| one.stage == stage.code() && one.due == due)
    }

    /// The coordinators; once it is late the mayor too.
    fn readers(&self, stage: Stage) -> impl Iterator<Item = &Account> {
        self.people
            .iter()
            .filter(move |(role, _)| match role {
                Role::Coordinator => true,
                Role::Mayor => stage != Stage::Due,
                _ => false,
            })
            .map(|(_, account)| account)
    }
}

/// Who owes which report, for those who keep the register; the longest due first.
pub async fn due(conn: &mut Conn, actor: &Actor, now: &At) -> Result<Vec<Due>> {
    actor.may_keep_register()?;
    owed(conn, now).await
}

/// What one city owes, for its people.
pub async fn due_of_city(
    conn: &mut Conn,
    actor: &Actor,
    city: &CityCode,
    now: &At,
) -> Result<Vec<Due>> {
    actor.may_open_desk(city)?;
    let mut all = owed(conn, now).await?;
    all.retain(|one| one.city.code() == city);
    Ok(all)
}

/// The letters about its reports that a city was sent, for its people.
pub async fn reminders(conn: &mut Conn, actor: &Actor, city: &CityCode) -> Result<Vec<Reminder>> {
    actor.may_open_desk(city)?;
    let mut all = store::reminders(conn).await?;
    all.retain(|one| one.city == *city);
    Ok(all)
}

async fn owed(conn: &mut Conn, now: &At) -> Result<Vec<Due>> {
    let (program, today) = (Actor::program("reminder"), now.date());
    let returned = decisions::returned(conn).await?;
    let every = calls::all(conn, &program, &Known::NOW).await?;
    let calls: Vec<&Call> = every
        .iter()
        .filter(|call| {
            call.says.kind == Kind::Report
                && call.state == calls::State::Published
                && *now >= call.says.window.opens_at()
        })
        .collect();
    if calls.is_empty() && returned.is_empty() {
        return Ok(vec![]);
    }
    let cities = cities::all(conn, &Known::NOW, None).await?;
    let mut written = HashMap::<(String, CityCode), Vec<Reminder>>::new();
    for one in store::reminders(conn).await? {
        written.entry((one.call.clone(), one.city.clone())).or_default().push(one);
    }
    let people = people::by_city(conn).await?;
    let mut all = vec![];
    for (code, city, by, asked) in returned {
        let call = every.iter().find(|call| call.code == code);
        let city = cities.iter().find(|one| *one.code() == city);
        let (Some(call), Some(city)) = (call, city) else { continue };
        let by = by.day();
        let mut one = Due {
            call: call.clone(),
            city: city.clone(),
            by,
            stage: None,
            written: written.remove(&(code, city.code().clone())).unwrap_or_default(),
            begun: true,
            returned: true,
            people: people.get(city.code()).cloned().unwrap_or_default(),
        };
        one.stage = of_completion(call, by, asked.date(), today)
            .filter(|stage| !one.is_written(*stage) && city.state != Some(State::Inactive));
        all.push(one);
    }
    for call in calls {
        let held: HashMap<CityCode, submissions::State> =
            submissions::of_call(conn, &program, &call.code)
                .await?
                .into_iter()
                .filter(|one| one.state != submissions::State::Withdrawn)
                .map(|one| (one.city, one.state))
                .collect();
        for city in &cities {
            let state = held.get(city.code());
            let owes = city.state.is_some_and(|state| state.counts() || state == State::Inactive);
            // what is to be completed stands above
            let sent = |state: &submissions::State| {
                !state.is_open() || *state == submissions::State::Reopened
            };
            if !owes || state.is_some_and(sent) {
                continue;
            }
            let by = call.says.window.closes_for(&city.groupings).day();
            let joined_later = city.joined.as_ref().is_some_and(|joined| joined.first_day() > by);
            let judged = calls::judge(&call.says.rules, city, by);
            if joined_later || judged.iter().any(Finding::shuts_out) {
                continue;
            }
            let key = (call.code.clone(), city.code().clone());
            let mut one = Due {
                call: call.clone(),
                city: city.clone(),
                by,
                stage: None,
                written: written.remove(&key).unwrap_or_default(),
                begun: state.is_some(),
                returned: false,
                people: people.get(city.code()).cloned().unwrap_or_default(),
            };
            one.stage = Stage::of(&call.says.overdue, by, today)
                .filter(|stage| !one.is_written(*stage) && city.state != Some(State::Inactive));
            all.push(one);
        }
    }
    all.sort_by(|a, b| (a.by, &a.city.folded).cmp(&(b.by, &b.city.folded)));
    Ok(all)
}

/// Writes every letter that is due today and moves the memberships that follow; returns how many
/// cities were written to. Commits by itself, a city at a time, because there may be hundreds.
pub async fn remind(
    db: &Db,
    now: &At,
    letter: impl Fn(&Due, Stage, &Account) -> NewLetter,
) -> Result<usize> {
    let actor = Actor::program("reminder");
    let mut conn = db.read().await?;
    let due = owed(&mut conn, now).await?;
    drop(conn);
    let mut count = 0;
    for one in &due {
        let Some(stage) = one.stage else { continue };
        let (call, city) = (&one.call.code, one.city.code());
        let readers: Vec<&Account> = one.readers(stage).collect();
        let mut tx = db.begin().await?;
        let new = Reminder {
            call: call.clone(),
            city: city.clone(),
            stage: stage.code().to_owned(),
            due: one.by.to_string(),
            letters: i64::try_from(readers.len()).unwrap_or(i64::MAX),
            written_at: now.clone(),
        };
        // another worker may have been faster, or the report came just now
        if store::is_sent(&mut tx, call, city).await?
            || !store::note_reminder(&mut tx, &new).await?
        {
            continue;
        }
        let (from, next, why): (&[State], _, _) = match stage {
            _ if one.call.says.kind != Kind::Report => (&[], State::Member, Why::ReportLate),
            Stage::Due => (&[], State::Member, Why::ReportLate),
            Stage::Late => (&[State::Member], State::Reminded, Why::ReportLate),
            Stage::Inactive => {
                (&[State::Member, State::Reminded], State::Inactive, Why::ReportMissing)
            }
        };
        step(&mut tx, &actor, &one.call, city, from, next, why, now.date()).await?;
        for reader in readers {
            mail::write(&mut tx, letter(one, stage, reader)).await?;
        }
        audit::log(&mut tx, &actor, "membership.reminded", &super::subject(city), &new).await?;
        tx.commit().await?;
        count += 1;
    }
    Ok(count)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn stages_come_in_order_and_one_at_a_time(
            start in 0..4000i32, before in 0..90u32, late in 1..60u32, more in 1..200u32,
        ) {
            let due = jiff::civil::date(2024, 1, 1).saturating_add(start.days());
            let rule = Overdue { before, late, inactive: late + more };
            let mut seen: Vec<Option<Stage>> = (-120..400i32)
                .map(|day| Stage::of(&rule, due, due.saturating_add(day.days())))
                .collect();
            seen.dedup();
            seen.retain(Option::is_some);
            let all: Vec<_> = Stage::ALL.into_iter().map(Some).collect();
            prop_assert_eq!(seen, all[usize::from(before == 0)..].to_vec());
        }
    }

    #[test]
    fn a_rule_of_zero_days_asks_for_nothing() {
        let due = jiff::civil::date(2024, 1, 1);
        let long_after = jiff::civil::date(2030, 1, 1);
        assert_eq!(Stage::of(&Overdue::default(), due, long_after), None);
        assert_eq!(Stage::of(&Overdue::default(), due, due), None);
    }
}
