use sqlx::{FromRow, Row, any::AnyRow};

use super::{Answer, Found, Signature, State, Step, Submission};
use crate::{
    Conn, Result,
    db::{BETWEEN, from_row},
    ids::{AccountId, At, CityCode, SubmissionId},
};

fn state(row: &AnyRow) -> sqlx::Result<State> {
    let state: String = row.try_get("state")?;
    state.parse().map_err(|error: crate::Error| sqlx::Error::ColumnDecode {
        index: "state".into(),
        source: error.into(),
    })
}

impl<'r> FromRow<'r, AnyRow> for Submission {
    fn from_row(row: &'r AnyRow) -> sqlx::Result<Self> {
        Ok(Self {
            id: row.try_get("id")?,
            call: row.try_get("call")?,
            city: row.try_get("city")?,
            country: row.try_get("country")?,
            region: row.try_get("region")?,
            language: row.try_get("language")?,
            state: state(row)?,
            place: row.try_get("place")?,
            started_at: row.try_get("started_at")?,
            started_by: row.try_get("started_by")?,
            sent_at: row.try_get("sent_at")?,
            late: row.try_get("late")?,
            digest: row.try_get("digest")?,
        })
    }
}

impl<'r> FromRow<'r, AnyRow> for Step {
    fn from_row(row: &'r AnyRow) -> sqlx::Result<Self> {
        Ok(Self {
            number: row.try_get("number")?,
            state: state(row)?,
            reason: row.try_get("reason")?,
            at: row.try_get("at")?,
            made_by: row.try_get("made_by")?,
        })
    }
}

from_row!(Answer { question, revision, value, year, origin, beside, recorded_at, recorded_by });
from_row!(Signature { number, name, way, file, digest, signed_at, signed_by });

pub(super) async fn insert(conn: &mut Conn, new: &Submission) -> Result<()> {
    sqlx::query(
        "INSERT INTO submission (id, call, city, country, region, language, state, place,
                                 started_at, started_by, sent_at, late, digest)
         VALUES ($1, $2, $3, $4, $5, $6, $7, NULL, $8, $9, NULL, NULL, '')",
    )
    .bind(&new.id)
    .bind(&new.call)
    .bind(&new.city)
    .bind(&new.country)
    .bind(&new.region)
    .bind(&new.language)
    .bind(new.state.code())
    .bind(&new.started_at)
    .bind(&new.started_by)
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn get(conn: &mut Conn, id: &SubmissionId) -> Result<Option<Submission>> {
    Ok(sqlx::query_as(
        "SELECT id, call, city, country, region, language, state, place, started_at, started_by,
                sent_at, late, digest
         FROM submission WHERE id = $1",
    )
    .bind(id)
    .fetch_optional(conn)
    .await?)
}

/// Those of a call, or of one country if given; in the order in which they began.
pub(super) async fn of_call(conn: &mut Conn, call: &str, country: &str) -> Result<Vec<Submission>> {
    Ok(sqlx::query_as(
        "SELECT id, call, city, country, region, language, state, place, started_at, started_by,
                sent_at, late, digest
         FROM submission WHERE call = $1 AND ($2 = '' OR country = $2) ORDER BY id",
    )
    .bind(call)
    .bind(country)
    .fetch_all(conn)
    .await?)
}

pub(super) async fn of_city(conn: &mut Conn, city: &CityCode) -> Result<Vec<Submission>> {
    Ok(sqlx::query_as(
        "SELECT id, call, city, country, region, language, state, place, started_at, started_by,
                sent_at, late, digest
         FROM submission WHERE city = $1 ORDER BY id DESC",
    )
    .bind(city)
    .fetch_all(conn)
    .await?)
}

/// How many of a call stand in a state, in one country or one region. What is being completed
/// keeps the place for which it was endorsed.
pub(super) async fn count(
    conn: &mut Conn,
    call: &str,
    state: State,
    country: &str,
    region: &str,
) -> Result<i64> {
    Ok(sqlx::query_scalar(
        "SELECT COUNT(*) FROM submission
         WHERE call = $1 AND (state = $2 OR ($2 = 'endorsed' AND state = 'reopened'))
           AND ($3 = '' OR country = $3) AND ($4 = '' OR region = $4)",
    )
    .bind(call)
    .bind(state.code())
    .bind(country)
    .bind(region)
    .fetch_one(conn)
    .await?)
}

/// Moves a submission on, if it still stands where the caller saw it.
pub(super) async fn step(
    conn: &mut Conn,
    id: &SubmissionId,
    from: State,
    to: State,
) -> Result<bool> {
    let moved = sqlx::query("UPDATE submission SET state = $1 WHERE id = $2 AND state = $3")
        .bind(to.code())
        .bind(id)
        .bind(from.code())
        .execute(conn)
        .await?;
    Ok(moved.rows_affected() == 1)
}

pub(super) async fn sent(
    conn: &mut Conn,
    id: &SubmissionId,
    at: &At,
    late: Option<&str>,
    digest: &str,
) -> Result<()> {
    sqlx::query("UPDATE submission SET sent_at = $1, late = $2, digest = $3 WHERE id = $4")
        .bind(at)
        .bind(late)
        .bind(digest)
        .bind(id)
        .execute(conn)
        .await?;
    Ok(())
}

pub(super) async fn rank(conn: &mut Conn, id: &SubmissionId, place: Option<i64>) -> Result<()> {
    sqlx::query("UPDATE submission SET place = $1 WHERE id = $2")
        .bind(place)
        .bind(id)
        .execute(conn)
        .await?;
    Ok(())
}

pub(super) async fn add_step(conn: &mut Conn, id: &SubmissionId, step: &Step) -> Result<()> {
    sqlx::query(
        "INSERT INTO submission_step (submission, number, state, reason, at, made_by)
         VALUES ($1, (SELECT COUNT(*) + 1 FROM submission_step WHERE submission = $1),
                 $2, $3, $4, $5)",
    )
    .bind(id)
    .bind(step.state.code())
    .bind(&step.reason)
    .bind(&step.at)
    .bind(&step.made_by)
    .execute(conn)
    .await?;
    Ok(())
}

/// What happened to a submission, the first first.
pub async fn steps(conn: &mut Conn, id: &SubmissionId) -> Result<Vec<Step>> {
    Ok(sqlx::query_as(
        "SELECT number, state, reason, at, made_by FROM submission_step
         WHERE submission = $1 ORDER BY number",
    )
    .bind(id)
    .fetch_all(conn)
    .await?)
}

/// The answers that hold, with those that stand beside them.
pub(super) async fn answers(conn: &mut Conn, id: &SubmissionId) -> Result<Vec<Answer>> {
    Ok(sqlx::query_as(
        "SELECT question, revision, value, year, origin, beside, recorded_at, recorded_by
         FROM answer WHERE submission = $1 AND replaced_at IS NULL ORDER BY question, revision",
    )
    .bind(id)
    .fetch_all(conn)
    .await?)
}

/// The answers that held at a moment.
pub(super) async fn answers_at(conn: &mut Conn, id: &SubmissionId, at: &At) -> Result<Vec<Answer>> {
    Ok(sqlx::query_as(
        "SELECT question, revision, value, year, origin, beside, recorded_at, recorded_by
         FROM answer
         WHERE submission = $1 AND recorded_at <= $2 AND (replaced_at IS NULL OR replaced_at > $2)
         ORDER BY question, revision",
    )
    .bind(id)
    .bind(at)
    .fetch_all(conn)
    .await?)
}

/// One version of an answer, also one that was replaced. The caller has asked whether the
/// submission may be read.
pub async fn version(
    conn: &mut Conn,
    id: &SubmissionId,
    question: &str,
    revision: i64,
) -> Result<Option<Answer>> {
    Ok(sqlx::query_as(
        "SELECT question, revision, value, year, origin, beside, recorded_at, recorded_by
         FROM answer WHERE submission = $1 AND question = $2 AND revision = $3",
    )
    .bind(id)
    .bind(question)
    .bind(revision)
    .fetch_optional(conn)
    .await?)
}

pub(super) async fn last_revision(
    conn: &mut Conn,
    id: &SubmissionId,
    question: &str,
) -> Result<i64> {
    Ok(sqlx::query_scalar(
        "SELECT CAST(COALESCE(MAX(revision), 0) AS BIGINT) FROM answer
         WHERE submission = $1 AND question = $2",
    )
    .bind(id)
    .bind(question)
    .fetch_one(conn)
    .await?)
}

pub(super) async fn replace(
    conn: &mut Conn,
    id: &SubmissionId,
    question: &str,
    at: &At,
) -> Result<()> {
    sqlx::query(
        "UPDATE answer SET replaced_at = $1
         WHERE submission = $2 AND question = $3 AND replaced_at IS NULL",
    )
    .bind(at)
    .bind(id)
    .bind(question)
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn insert_answer(
    conn: &mut Conn,
    id: &SubmissionId,
    answer: &Answer,
) -> Result<()> {
    sqlx::query(
        "INSERT INTO answer (submission, question, revision, value, year, origin, beside,
                             recorded_at, recorded_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(id)
    .bind(&answer.question)
    .bind(answer.revision)
    .bind(&answer.value)
    .bind(answer.year)
    .bind(&answer.origin)
    .bind(answer.beside)
    .bind(&answer.recorded_at)
    .bind(&answer.recorded_by)
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn sign(conn: &mut Conn, id: &SubmissionId, new: &Signature) -> Result<()> {
    sqlx::query(
        "INSERT INTO signature (submission, number, name, way, file, digest, signed_at, signed_by)
         VALUES ($1, (SELECT COUNT(*) + 1 FROM signature WHERE submission = $1),
                 $2, $3, $4, $5, $6, $7)",
    )
    .bind(id)
    .bind(&new.name)
    .bind(&new.way)
    .bind(&new.file)
    .bind(&new.digest)
    .bind(&new.signed_at)
    .bind(&new.signed_by)
    .execute(conn)
    .await?;
    Ok(())
}

/// The last signature.
pub(super) async fn signature(conn: &mut Conn, id: &SubmissionId) -> Result<Option<Signature>> {
    Ok(sqlx::query_as(
        "SELECT number, name, way, file, digest, signed_at, signed_by FROM signature
         WHERE submission = $1 ORDER BY number DESC LIMIT 1",
    )
    .bind(id)
    .fetch_optional(conn)
    .await?)
}

impl<'r> FromRow<'r, AnyRow> for Found {
    fn from_row(row: &'r AnyRow) -> sqlx::Result<Self> {
        Ok(Self { submission: Submission::from_row(row)?, name: row.try_get("name")? })
    }
}

/// The submissions of a call with the names of their cities.
pub(super) async fn named(conn: &mut Conn, call: &str) -> Result<Vec<Found>> {
    Ok(sqlx::query_as(
        "SELECT s.id, s.call, s.city, s.country, s.region, s.language, s.state, s.place,
                s.started_at, s.started_by, s.sent_at, s.late, s.digest, e.name
         FROM submission s
         JOIN city_entry e ON e.city = s.city AND e.replaced_at IS NULL
         WHERE s.call = $1",
    )
    .bind(call)
    .fetch_all(conn)
    .await?)
}

/// The answers of some submissions that hold: to the questions named, or to all where none is. A row
/// for each submission, with all its answers in one text: there are tens of thousands, and each row
/// would pass from the database's thread to this one by itself. The length of an answer stands
/// before it, for people may write whatever stands between.
pub(super) async fn cells(
    conn: &mut Conn,
    submissions: &[&SubmissionId],
    questions: &[&str],
) -> Result<Vec<(SubmissionId, String)>> {
    let one = |text: &str| (text.to_owned(),);
    let submissions: Vec<_> = submissions.iter().map(|id| one(id.as_str())).collect();
    let questions: Vec<_> = questions.iter().map(|question| one(question)).collect();
    Ok(sqlx::query_as(
        "SELECT submission, STRING_AGG(question || $3 || COALESCE(CAST(year AS TEXT), '') || $3
                                       || CAST(OCTET_LENGTH(value) AS TEXT) || $3 || value, '')
         FROM answer
         WHERE submission IN (SELECT value->>0 FROM json_each($1))
           AND ($2 = '[]' OR question IN (SELECT value->>0 FROM json_each($2)))
           AND replaced_at IS NULL AND beside IS NULL
         GROUP BY submission",
    )
    .bind(serde_json::to_string(&submissions)?)
    .bind(serde_json::to_string(&questions)?)
    .bind(BETWEEN)
    .fetch_all(conn)
    .await?)
}

/// The countries of which candidates wait for their National Commission, and how many.
pub(super) async fn waiting(conn: &mut Conn, call: &str) -> Result<Vec<(String, usize)>> {
    let rows: Vec<(String, i64)> = sqlx::query_as(
        "SELECT country, COUNT(*) FROM submission
         WHERE call = $1 AND state = 'submitted' GROUP BY country ORDER BY country",
    )
    .bind(call)
    .fetch_all(conn)
    .await?;
    Ok(rows
        .into_iter()
        .map(|(country, open)| (country, usize::try_from(open).unwrap_or(0)))
        .collect())
}

/// Whether this is the first to note that somebody gets a letter about a country's candidates.
pub(super) async fn note_reminder(
    conn: &mut Conn,
    (call, country, account): (&str, &str, &AccountId),
    stage: &str,
    at: &At,
) -> Result<bool> {
    let noted = sqlx::query(
        "INSERT INTO endorsement_reminder (call, country, account, stage, written_at)
         VALUES ($1, $2, $3, $4, $5) ON CONFLICT (call, country, account, stage) DO NOTHING",
    )
    .bind(call)
    .bind(country)
    .bind(account)
    .bind(stage)
    .bind(at)
    .execute(conn)
    .await?;
    Ok(noted.rows_affected() == 1)
}
