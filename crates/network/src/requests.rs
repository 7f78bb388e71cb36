//! Requests: a coordinator asks a department, a statistics office or a partner for figures or
//! for a text, by a date. They answer through a link, as much at a time as they have; what
//! they send waits until the coordinator takes it over.

mod answers;
mod reminders;
mod store;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{
    Actor, Conn, Error, Result, Tx, accounts, audit, cities,
    files::{self, DOCUMENTS, PICTURES, Purpose, TABLES},
    frameworks,
    ids::{At, CityCode, Known, RequestId},
    links::{self, NewLink},
    mail::{self, NewLetter},
    narratives,
    observations::Period,
};

pub use answers::{Answer, Given, Sent, State, accept, give_back, save, send};
pub use reminders::remind;

/// The kind of link that opens a request.
pub const KIND: &str = "request";
/// The thing asked for that is a text and no figure.
pub const NARRATIVE: &str = "narrative";
/// How long the link opens after the due date: who is late must still be able to answer.
const AFTER_DAYS: i64 = 90;

/// What may be sent with an answer.
pub const FILES: Purpose =
    Purpose { code: "request", most_mb: 20, kinds: &[DOCUMENTS, TABLES, PICTURES] };

#[derive(Clone, Debug, PartialEq)]
pub struct Request {
    pub id: RequestId,
    pub city: CityCode,
    /// Who is asked.
    pub office: String,
    pub email: String,
    pub language: String,
    /// Codes of measurements, and [`NARRATIVE`].
    pub items: Vec<String>,
    /// Of the figures; `None` where only a text is asked for.
    pub period: Option<Period>,
    /// Of the text; empty where only figures are asked for.
    pub topic: String,
    pub message: String,
    pub due: Date,
    pub asked_at: At,
    pub asked_by: String,
    /// How many things are still to be answered.
    pub open: i64,
    pub answered_at: Option<At>,
    /// Why it was taken back.
    pub withdrawn: Option<String>,
}

impl Request {
    fn subject(&self) -> String {
        format!("city/{}", self.city)
    }

    /// Which things belong to it, as files say it.
    pub fn belongs(&self) -> String {
        format!("{KIND}/{}", self.id)
    }

    pub fn is_late(&self, today: Date) -> bool {
        self.withdrawn.is_none() && self.open > 0 && self.due < today
    }
}

/// A request with its answers, those that hold, in the order of the items.
#[derive(Clone, Debug, PartialEq)]
pub struct Standing {
    pub request: Request,
    pub answers: Vec<Answer>,
}

impl Standing {
    pub fn of(&self, item: &str) -> Option<&Answer> {
        self.answers.iter().find(|answer| answer.item == item)
    }

    /// Answers that wait for the coordinator.
    pub fn waiting(&self) -> usize {
        self.answers.iter().filter(|answer| answer.state == State::Sent).count()
    }

    /// Whether everything was answered and decided, or the request was taken back.
    pub fn is_done(&self) -> bool {
        self.request.withdrawn.is_some() || (self.request.open == 0 && self.waiting() == 0)
    }
}

#[derive(Clone, Debug, Default, Deserialize)]
pub struct NewRequest {
    pub office: String,
    pub email: String,
    pub language: String,
    pub measurements: Vec<String>,
    /// The period of the figures.
    pub period: String,
    /// The topic of a text; empty where none is asked for.
    pub topic: String,
    pub message: String,
    pub due: String,
}

/// Asks. `letter` is given the request and the secret of its link.
pub async fn ask(
    tx: &mut Tx,
    actor: &Actor,
    city: &CityCode,
    new: NewRequest,
    letter: impl FnOnce(&Request, &str) -> NewLetter,
) -> Result<Request> {
    actor.may_coordinate(city)?;
    if !cities::exists(tx, city).await? {
        return Err(Error::NotFound);
    }
    let request = checked(tx, actor, city, new).await?;
    store::insert(tx, &request).await?;
    audit::log(tx, actor, "request.sent", &request.subject(), &About::of(&request)).await?;
    write(tx, actor, &request, letter).await?;
    Ok(request)
}

async fn checked(
    conn: &mut Conn,
    actor: &Actor,
    city: &CityCode,
    new: NewRequest,
) -> Result<Request> {
    let office = new.office.split_whitespace().collect::<Vec<_>>().join(" ");
    match office.chars().count() {
        0 => return Err(Error::invalid("office", "name-needed")),
        1..=200 => {}
        _ => return Err(Error::invalid("office", "name-long")),
    }
    let email = accounts::checked_address("email", &new.email)?;
    let frameworks = frameworks::all(conn, &Known::NOW).await?;
    let mut items = vec![];
    for code in new.measurements {
        if frameworks.measurement(&code).is_none() {
            return Err(Error::invalid("measurement", "measurement-unknown").with("code", code));
        }
        if !items.contains(&code) {
            items.push(code);
        }
    }
    let period = if items.is_empty() { None } else { Some(new.period.trim().parse()?) };
    let topic = new.topic.trim().to_owned();
    if !topic.is_empty() {
        if !narratives::TOPICS.contains(&topic.as_str()) {
            return Err(Error::invalid("topic", "topic-unknown").with("topic", topic));
        }
        items.push(NARRATIVE.to_owned());
    }
    if items.is_empty() {
        return Err(Error::invalid("measurement", "request-empty"));
    }
    if new.message.chars().count() > 4_000 {
        return Err(Error::invalid("message", "text-too-long").with("most", 4_000));
    }
    let asked_at = At::now();
    let due = due(&new.due, &asked_at)?;
    Ok(Request {
        id: RequestId::create(),
        city: city.clone(),
        office,
        email,
        language: new.language,
        open: i64::try_from(items.len()).unwrap_or(i64::MAX),
        items,
        period,
        topic,
        message: new.message.trim().to_owned(),
        due,
        asked_at,
        asked_by: actor.name().to_owned(),
        answered_at: None,
        withdrawn: None,
    })
}

/// A day to come, within two years.
fn due(text: &str, now: &At) -> Result<Date> {
    let day: Date = text
        .trim()
        .parse()
        .map_err(|_| Error::invalid("due", "date-invalid").with("value", text.trim()))?;
    if day.to_string().as_str() < now.day() {
        return Err(Error::invalid("due", "due-past").with("date", day));
    }
    if day.to_string().as_str() > now.plus(730 * 24 * 60 * 60).day() {
        return Err(Error::invalid("due", "due-far").with("date", day));
    }
    Ok(day)
}

/// Writes a letter with a link of its own: the secret of an earlier one is not known any more.
async fn write(
    tx: &mut Tx,
    actor: &Actor,
    request: &Request,
    letter: impl FnOnce(&Request, &str) -> NewLetter,
) -> Result<()> {
    let new = NewLink {
        kind: KIND,
        opens: request.id.to_string(),
        address: request.email.clone(),
        language: request.language.clone(),
        ask: request.asked_by.clone(),
        until: At::end_of(request.due).plus(AFTER_DAYS * 24 * 60 * 60),
        uses: None,
    };
    let (_, secret) = links::make(tx, actor, new).await?;
    mail::write(tx, letter(request, &secret)).await?;
    Ok(())
}

/// A request with its answers, for the city's people or for whoever holds its link.
pub async fn get(conn: &mut Conn, actor: &Actor, id: &RequestId) -> Result<Standing> {
    let request = store::get(conn, id).await?.ok_or(Error::NotFound)?;
    actor.may_use_link(KIND, id.as_str()).or_else(|_| actor.may_coordinate(&request.city))?;
    let mut answers = store::answers(conn, id).await?;
    answers.sort_by_key(|answer| request.items.iter().position(|item| *item == answer.item));
    Ok(Standing { request, answers })
}

/// Every request of a city, the one that is due first at the top.
pub async fn of_city(conn: &mut Conn, actor: &Actor, city: &CityCode) -> Result<Vec<Standing>> {
    actor.may_coordinate(city)?;
    let mut answers = store::answers_of_city(conn, city).await?;
    let mut all = vec![];
    for request in store::of_city(conn, city).await? {
        let answers = answers.extract_if(.., |answer| answer.request == request.id).collect();
        all.push(Standing { request, answers });
    }
    Ok(all)
}

/// Gives more time; the reminders begin anew.
pub async fn extend(tx: &mut Tx, actor: &Actor, id: &RequestId, until: &str) -> Result<()> {
    let mut request = held(tx, actor, id).await?;
    request.due = due(until, &At::now())?;
    store::extend(tx, &request).await?;
    audit::log(tx, actor, "request.extended", &request.subject(), &About::of(&request)).await
}

/// Takes a request back: its links open no more. What was sent stays.
pub async fn withdraw(tx: &mut Tx, actor: &Actor, id: &RequestId, reason: &str) -> Result<()> {
    let request = held(tx, actor, id).await?;
    if reason.chars().count() > 1_000 {
        return Err(Error::invalid("reason", "text-too-long").with("most", 1_000));
    }
    store::withdraw(tx, id, reason.trim()).await?;
    links::revoke(tx, actor, KIND, id.as_str()).await?;
    audit::log(tx, actor, "request.withdrawn", &request.subject(), &About::of(&request)).await
}

/// Sends the letter again, with a new link.
pub async fn write_again(
    tx: &mut Tx,
    actor: &Actor,
    id: &RequestId,
    letter: impl FnOnce(&Request, &str) -> NewLetter,
) -> Result<()> {
    let request = held(tx, actor, id).await?;
    accounts::attempts::count(tx, accounts::attempts::INVITATIONS, actor.name()).await?;
    write(tx, actor, &request, letter).await?;
    audit::log(tx, actor, "request.sent-again", &request.subject(), &About::of(&request)).await
}

async fn held(tx: &mut Tx, actor: &Actor, id: &RequestId) -> Result<Request> {
    let request = store::get(tx, id).await?.ok_or(Error::NotFound)?;
    actor.may_coordinate(&request.city)?;
    if request.withdrawn.is_some() {
        return Err(Error::Conflict("request-withdrawn"));
    }
    Ok(request)
}

/// The files that came with the answers.
pub async fn files(conn: &mut Conn, actor: &Actor, id: &RequestId) -> Result<Vec<files::File>> {
    let standing = get(conn, actor, id).await?;
    files::of(conn, &standing.request.belongs()).await
}

/// What the log says of a request.
#[derive(Serialize)]
struct About<'a> {
    code: &'a RequestId,
    office: &'a str,
    items: &'a [String],
    until: String,
    #[serde(skip_serializing_if = "str::is_empty")]
    reason: &'a str,
}

impl<'a> About<'a> {
    fn of(request: &'a Request) -> Self {
        Self {
            code: &request.id,
            office: &request.office,
            items: &request.items,
            until: request.due.to_string(),
            reason: "",
        }
    }
}
