//! Forming the panel of a call, changing it by hand, and confirming it.

pub(super) mod store;

use panel::{Barrier, Instance, Objective, Refusal, Standing};
use serde::{Deserialize, Serialize};

use super::{Juror, Ruling, Seat, SeatState, Table, jurors, readable, subject};
use crate::{
    Actor, Conn, Error, Result, Tx, audit,
    calls::Call,
    ids::{AccountId, At, SubmissionId},
    mail::{self, NewLetter},
};

/// What was found of a panel when it was formed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Proof {
    pub total: i64,
    /// The points of the submission that is served worst.
    pub least: i64,
    /// No panel within the rules has more.
    pub bound: i64,
    pub least_bound: Option<i64>,
    pub optimal: bool,
    /// What the rulings by hand cost: how much more would be possible without them.
    pub by_hand: i64,
}

/// How the panel of a call stands.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Jury {
    pub objective: String,
    pub proof: Proof,
    pub formed_at: At,
    pub formed_by: String,
    pub confirmed_at: Option<At>,
    pub confirmed_by: Option<String>,
}

impl Jury {
    pub fn objective(&self) -> Objective {
        self.objective.parse().unwrap_or(Objective::Total)
    }
}

/// Seats that changed hands.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Moved {
    pub joined: Vec<(SubmissionId, AccountId)>,
    pub left: Vec<(SubmissionId, AccountId)>,
    /// Submissions for which no reader was found.
    pub lacking: Vec<SubmissionId>,
}

/// What a juror is written about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum News {
    /// So many submissions to read.
    Seated(usize),
    /// So many that somebody else reads, or nobody.
    Released(usize),
}

/// One juror seen from one submission, with what a change would cost.
#[derive(Clone, Debug)]
pub struct Cost {
    pub juror: usize,
    pub standing: Standing,
    pub load: usize,
}

/// Forms the panel anew by an objective. Seats that were confirmed are kept as far as possible;
/// what was decided by hand and who has begun to read, always. New seats wait to be confirmed;
/// whoever loses one gets a letter.
pub async fn form(
    tx: &mut Tx,
    actor: &Actor,
    call: &str,
    objective: &str,
    letter: impl Fn(&Juror, News) -> NewLetter,
) -> Result<Jury> {
    actor.may_run_jury()?;
    let call = readable(tx, call).await?;
    let objective: Objective =
        objective.parse().map_err(|_| Error::invalid("objective", "objective-unknown"))?;
    let table = Table::lay(tx, call).await?;
    let held = store::jury(tx, &table.call.code).await?;
    let confirmed = held.as_ref().is_some_and(|jury| jury.confirmed_at.is_some());
    let formed = match confirmed {
        true => panel::adjust(&table.instance, objective, &table.teams).map(|a| a.panel),
        false => panel::assign(&table.instance, objective),
    };
    let formed = formed.map_err(|refusal| said(&table, refusal))?;
    keep(tx, actor, &table, objective, &formed, held.as_ref()).await?;
    let moved = seat(tx, &table, &formed.assignment, SeatState::Proposed, "").await?;
    write(tx, &table, &Moved { joined: vec![], ..moved }, letter).await?;
    store::jury(tx, &table.call.code).await?.ok_or(Error::NotFound)
}

async fn keep(
    tx: &mut Tx,
    actor: &Actor,
    table: &Table,
    objective: Objective,
    formed: &panel::Panel,
    held: Option<&Jury>,
) -> Result<()> {
    let free = Instance { pins: vec![], forbids: vec![], ..table.instance.clone() };
    let without = match table.rulings.is_empty() {
        true => Some(formed.total),
        false => panel::assign(&free, objective).ok().map(|best| best.total),
    };
    let jury = Jury {
        objective: word(objective).to_owned(),
        proof: Proof {
            total: formed.total,
            least: formed.min_app,
            bound: formed.bound,
            least_bound: formed.min_bound,
            optimal: formed.proof == panel::Proof::Optimal,
            by_hand: without.map_or(0, |best| best - formed.total).max(0),
        },
        formed_at: At::now(),
        formed_by: actor.name().to_owned(),
        confirmed_at: held.and_then(|jury| jury.confirmed_at.clone()),
        confirmed_by: held.and_then(|jury| jury.confirmed_by.clone()),
    };
    store::put_jury(tx, &table.call.code, &jury).await?;
    let told = serde_json::json!({ "objective": jury.objective, "proof": jury.proof });
    audit::log(tx, actor, "jury.formed", &subject(&table.call.code), &told).await
}

fn word(objective: Objective) -> &'static str {
    match objective {
        Objective::Total => "total",
        Objective::Fair => "fair",
        Objective::Diverse => "diverse",
    }
}

/// Brings the seats to what was formed. Seats that are new get `state`.
async fn seat(
    tx: &mut Tx,
    table: &Table,
    teams: &[Vec<usize>],
    state: SeatState,
    reason: &str,
) -> Result<Moved> {
    let (mut moved, at) = (Moved::default(), At::now());
    for (a, team) in teams.iter().enumerate() {
        let submission = &table.submissions[a].id;
        let account = |j: usize| table.jurors[j].account.clone();
        for &j in table.teams[a].iter().filter(|j| !team.contains(j)) {
            let seat = Seat {
                submission: submission.clone(),
                account: account(j),
                state: SeatState::Released,
                reason: reason.to_owned(),
                since: at.clone(),
            };
            store::put_seat(tx, &seat).await?;
            moved.left.push((seat.submission, seat.account));
        }
        for &j in team.iter().filter(|j| !table.teams[a].contains(j)) {
            let seat = Seat {
                submission: submission.clone(),
                account: account(j),
                state,
                reason: String::new(),
                since: at.clone(),
            };
            store::put_seat(tx, &seat).await?;
            moved.joined.push((seat.submission, seat.account));
        }
        if team.len() < table.instance.reviews_per_app {
            moved.lacking.push(submission.clone());
        }
    }
    Ok(moved)
}

/// Decides by hand that a juror reads a submission, or does not; `None` takes the ruling back. As
/// little else as possible moves. In a confirmed panel the change holds at once, and whoever gets
/// or loses a seat gets a letter.
pub async fn pin_or_forbid(
    tx: &mut Tx,
    actor: &Actor,
    call: &str,
    submission: &SubmissionId,
    rules: &[(AccountId, Option<Ruling>)],
    letter: impl Fn(&Juror, News) -> NewLetter,
) -> Result<Moved> {
    actor.may_run_jury()?;
    let call = readable(tx, call).await?;
    let before = Table::lay(tx, call.clone()).await?;
    let place = before.place(submission).ok_or(Error::NotFound)?;
    for (account, ruling) in rules {
        let juror = before.juror(account).ok_or(Error::NotFound)?;
        if *ruling == Some(Ruling::Pin)
            && let Some(barrier) = before.instance.barrier(place, juror)
            && barrier != Barrier::Forbidden
        {
            return Err(barred(&before, juror, barrier));
        }
        store::rule(tx, submission, account, *ruling, actor.name(), &At::now()).await?;
        let told = serde_json::json!({
            "submission": submission, "account": account, "ruling": ruling,
        });
        audit::log(tx, actor, "jury.ruled", &subject(&call.code), &told).await?;
    }
    let Some(jury) = store::jury(tx, &call.code).await? else { return Ok(Moved::default()) };
    reseat(tx, actor, call, &jury, "", letter).await
}

/// Lays the table again and changes as little as possible so that all rules hold.
async fn reseat(
    tx: &mut Tx,
    actor: &Actor,
    call: Call,
    jury: &Jury,
    reason: &str,
    letter: impl Fn(&Juror, News) -> NewLetter,
) -> Result<Moved> {
    let table = Table::lay(tx, call).await?;
    let formed = panel::adjust(&table.instance, jury.objective(), &table.teams)
        .map_err(|refusal| said(&table, refusal))?;
    keep(tx, actor, &table, jury.objective(), &formed.panel, Some(jury)).await?;
    let confirmed = jury.confirmed_at.is_some();
    let state = if confirmed { SeatState::Assigned } else { SeatState::Proposed };
    let moved = seat(tx, &table, &formed.panel.assignment, state, reason).await?;
    if confirmed {
        write(tx, &table, &moved, letter).await?;
    }
    Ok(moved)
}

/// One letter to each juror who got seats, and one to each who lost some that they knew of.
async fn write(
    tx: &mut Tx,
    table: &Table,
    moved: &Moved,
    letter: impl Fn(&Juror, News) -> NewLetter,
) -> Result<()> {
    let of = |seats: &[(SubmissionId, AccountId)], juror: &Juror| {
        seats.iter().filter(|(_, account)| *account == juror.account).count()
    };
    let known: Vec<_> =
        moved.left.iter().filter(|seat| table.told.contains(*seat)).cloned().collect();
    for juror in &table.jurors {
        let (got, lost) = (of(&moved.joined, juror), of(&known, juror));
        if lost > 0 {
            mail::write(tx, letter(juror, News::Released(lost))).await?;
        }
        if got > 0 {
            mail::write(tx, letter(juror, News::Seated(got))).await?;
        }
    }
    Ok(())
}

/// Assigns around a juror who may no longer read something: the seats that are barred go to
/// others. Where nobody else may read, the seat is given up all the same, and is lacking. The
/// juror is told, unless it was their own word.
pub(super) async fn around(
    tx: &mut Tx,
    actor: &Actor,
    call: &Call,
    account: &AccountId,
    reason: &str,
    letter: impl Fn(&Juror, News) -> NewLetter,
) -> Result<Moved> {
    let table = Table::lay(tx, call.clone()).await?;
    let mut lost = vec![];
    for seat in store::seats(tx, &call.code).await?.iter().filter(|s| s.account == *account) {
        let Some(a) = table.place(&seat.submission) else { continue };
        let may = table.juror(account).is_some_and(|j| table.instance.barrier(a, j).is_none());
        if !may {
            let released =
                Seat { state: SeatState::Released, reason: reason.to_owned(), ..seat.clone() };
            store::put_seat(tx, &released).await?;
            lost.push((seat.submission.clone(), account.clone()));
        }
    }
    if lost.is_empty() {
        return Ok(Moved::default());
    }
    let known = lost.iter().filter(|seat| table.told.contains(*seat)).count();
    if known > 0
        && actor.id() != Some(account)
        && let Some(juror) = jurors::store::juror(tx, &call.code, account).await?
    {
        mail::write(tx, letter(&juror, News::Released(known))).await?;
    }
    let jury = store::jury(tx, &call.code).await?.ok_or(Error::NotFound)?;
    let mut moved = match reseat(tx, actor, call.clone(), &jury, reason, letter).await {
        Ok(moved) => moved,
        // the conflict counts, whatever becomes of the panel
        Err(Error::Invalid { .. }) => Moved {
            lacking: lost.iter().map(|(submission, _)| submission.clone()).collect(),
            ..Moved::default()
        },
        Err(error) => return Err(error),
    };
    moved.left.extend(lost);
    Ok(moved)
}

/// Gives up the seats at submissions that are not read any more, because a shortlist leaves them
/// out. What was written there is kept.
pub(crate) async fn narrow(
    tx: &mut Tx,
    actor: &Actor,
    call: &str,
    letter: impl Fn(&Juror, News) -> NewLetter,
) -> Result<()> {
    let Ok(call) = readable(tx, call).await else { return Ok(()) };
    let table = Table::lay(tx, call).await?;
    let mut moved = Moved::default();
    for seat in store::seats(tx, &table.call.code).await? {
        if table.place(&seat.submission).is_none() {
            let left = (seat.submission.clone(), seat.account.clone());
            let released = Seat {
                state: SeatState::Released,
                reason: "not on the shortlist".to_owned(),
                since: At::now(),
                ..seat
            };
            store::put_seat(tx, &released).await?;
            moved.left.push(left);
        }
    }
    if moved.left.is_empty() {
        return Ok(());
    }
    let told = serde_json::json!({ "seats": moved.left });
    audit::log(tx, actor, "jury.narrowed", &subject(&table.call.code), &told).await?;
    write(tx, &table, &moved, letter).await
}

/// Tries again to fill what is lacking, as after a juror came.
pub async fn reform(
    tx: &mut Tx,
    actor: &Actor,
    call: &str,
    letter: impl Fn(&Juror, News) -> NewLetter,
) -> Result<Moved> {
    actor.may_run_jury()?;
    let call = readable(tx, call).await?;
    let jury = store::jury(tx, &call.code).await?.ok_or(Error::NotFound)?;
    reseat(tx, actor, call, &jury, "", letter).await
}

/// Gives the seats as they were formed: from now on jurors see what they read, and are told.
pub async fn confirm(
    tx: &mut Tx,
    actor: &Actor,
    call: &str,
    letter: impl Fn(&Juror, News) -> NewLetter,
) -> Result<Moved> {
    actor.may_run_jury()?;
    let call = readable(tx, call).await?;
    let mut jury = store::jury(tx, &call.code)
        .await?
        .ok_or_else(|| Error::invalid("jury", "jury-not-formed"))?;
    let table = Table::lay(tx, call).await?;
    if !table.is_full() {
        return Err(Error::invalid("jury", "jury-not-full"));
    }
    let mut moved = Moved::default();
    for seat in store::seats(tx, &table.call.code).await? {
        if seat.state == SeatState::Proposed {
            let given = Seat { state: SeatState::Assigned, since: At::now(), ..seat };
            store::put_seat(tx, &given).await?;
            moved.joined.push((given.submission, given.account));
        }
    }
    if moved.joined.is_empty() {
        return Ok(moved);
    }
    jury.confirmed_at = Some(At::now());
    jury.confirmed_by = Some(actor.name().to_owned());
    store::put_jury(tx, &table.call.code, &jury).await?;
    let told = serde_json::json!({ "seats": moved.joined });
    audit::log(tx, actor, "jury.confirmed", &subject(&table.call.code), &told).await?;
    write(tx, &table, &moved, letter).await?;
    Ok(moved)
}

/// How the panel stands, with everything it was formed from.
pub async fn jury(conn: &mut Conn, actor: &Actor, call: &str) -> Result<(Table, Option<Jury>)> {
    actor.may_run_jury()?;
    let call = readable(conn, call).await?;
    let jury = store::jury(conn, &call.code).await?;
    Ok((Table::lay(conn, call).await?, jury))
}

/// Why these jurors read a submission, and what it would cost to have another.
pub fn explain(table: &Table, jury: &Jury, submission: usize) -> Result<Vec<Cost>> {
    let seats = panel::explain(&table.instance, jury.objective(), &table.teams, submission);
    match seats {
        Ok(seats) => Ok(seats
            .into_iter()
            .map(|seat| Cost { juror: seat.juror, standing: seat.standing, load: seat.load })
            .collect()),
        // a seat is lacking: then only what bars each is known
        Err(_) => Ok((0..table.jurors.len())
            .map(|juror| Cost {
                juror,
                standing: match table.instance.barrier(submission, juror) {
                    Some(barrier) => Standing::Barred(barrier),
                    None if table.teams[submission].contains(&juror) => {
                        Standing::Reads { pinned: false, without: None }
                    }
                    None => Standing::Blocked,
                },
                load: table.teams.iter().filter(|team| team.contains(&juror)).count(),
            })
            .collect()),
    }
}

/// The rulings that hold.
pub async fn rulings(
    conn: &mut Conn,
    actor: &Actor,
    call: &str,
) -> Result<Vec<(SubmissionId, AccountId, Ruling)>> {
    actor.may_run_jury()?;
    store::rulings(conn, call).await
}

/// Why this juror may not have this seat.
fn barred(table: &Table, juror: usize, barrier: Barrier) -> Error {
    let name = &table.jurors[juror].name;
    match barrier {
        Barrier::Country => Error::invalid("juror", "seat-own-country").with("juror", name),
        Barrier::Declared => Error::invalid("juror", "seat-conflict").with("juror", name),
        Barrier::Language => Error::invalid("juror", "seat-language").with("juror", name),
        Barrier::Forbidden | Barrier::Other => {
            Error::invalid("juror", "seat-forbidden").with("juror", name)
        }
    }
}

/// Why no panel can be formed, so that the reader can mend it.
fn said(table: &Table, refusal: Refusal) -> Error {
    let city = |a: usize| table.names.get(a).cloned().unwrap_or_default();
    let names = |jurors: &[usize]| {
        let names = jurors.iter().filter_map(|&j| table.jurors.get(j));
        names.map(|juror| juror.name.as_str()).collect::<Vec<_>>().join(", ")
    };
    match refusal {
        Refusal::Empty => Error::invalid("jury", "jury-nothing-to-read"),
        Refusal::Places { needed, places } => {
            Error::invalid("jury", "jury-places").with("needed", needed).with("places", places)
        }
        Refusal::Owed { needed, owed } => {
            Error::invalid("jury", "jury-owed").with("needed", needed).with("owed", owed)
        }
        Refusal::Readers { application, needed, able, language, country, declared, other } => {
            Error::invalid("jury", "jury-readers")
                .with("city", city(application))
                .with("needed", needed)
                .with("able", able)
                .with("language", language)
                .with("country", country)
                .with("declared", declared)
                .with("other", other)
        }
        Refusal::Regions { application, .. } => {
            Error::invalid("jury", "jury-regions").with("city", city(application))
        }
        Refusal::Overfull { jurors, needed, places } => Error::invalid("jury", "jury-overfull")
            .with("jurors", names(&jurors))
            .with("needed", needed)
            .with("places", places),
        Refusal::Underused { jurors, owed, available } => Error::invalid("jury", "jury-underused")
            .with("jurors", names(&jurors))
            .with("owed", owed)
            .with("available", available),
        Refusal::Pins { application, pinned, needed } => Error::invalid("jury", "jury-pins")
            .with("city", city(application))
            .with("pinned", pinned)
            .with("needed", needed),
        Refusal::PinnedConflict { juror, barrier, .. } => barred(table, juror, barrier),
        other => Error::invalid("jury", "jury-impossible").with("why", other),
    }
}
