//! Stories: what a city that was honoured tells others, begun from what it sent. The secretariat
//! publishes a story once the city has agreed to that very text; a change asks for agreement
//! again, and the city can take it back at any time.

mod store;

use serde::{Deserialize, Serialize};

use crate::{
    Actor, Conn, Error, Result, Tx, audit, awards,
    calls::Asks,
    cities,
    frameworks::Text,
    groupings::{self, Kind},
    ids::{At, CityCode, Known},
    narratives, submissions,
};

pub use store::published;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    Draft,
    /// The city agrees to this text.
    Agreed,
    Published,
    TakenBack,
}

impl State {
    pub fn code(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Agreed => "agreed",
            Self::Published => "published",
            Self::TakenBack => "taken-back",
        }
    }

    fn read(code: &str) -> Self {
        match code {
            "agreed" => Self::Agreed,
            "published" => Self::Published,
            "taken-back" => Self::TakenBack,
            _ => Self::Draft,
        }
    }
}

/// The parts of a story, in the order in which they are read.
pub const PARTS: [&str; 4] = ["quotation", "overview", "challenges", "narrative"];
const LONGEST: usize = 20_000;

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Content {
    /// Whose quotation it is.
    pub mayor: String,
    pub quotation: Text,
    pub overview: Text,
    pub challenges: Text,
    pub narrative: Text,
}

impl Content {
    pub fn part(&self, part: &str) -> &Text {
        match part {
            "quotation" => &self.quotation,
            "overview" => &self.overview,
            "challenges" => &self.challenges,
            _ => &self.narrative,
        }
    }

    pub fn part_mut(&mut self, part: &str) -> &mut Text {
        match part {
            "quotation" => &mut self.quotation,
            "overview" => &mut self.overview,
            "challenges" => &mut self.challenges,
            _ => &mut self.narrative,
        }
    }
}

/// One version of a story.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Story {
    pub round: String,
    pub city: CityCode,
    pub revision: i64,
    pub state: State,
    pub content: Content,
    pub recorded_at: At,
    pub recorded_by: String,
}

/// Begins the story of a winner: from what it sent to the award, and from what its file tells.
pub async fn begin(tx: &mut Tx, actor: &Actor, round: &str, city: &CityCode) -> Result<Story> {
    actor.may_coordinate(city)?;
    let register = cities::get(tx, city, &Known::NOW, None).await?;
    let grouping = groupings::get(tx, round).await?;
    if grouping.kind != Kind::Award || !register.belongs_to(round) {
        return Err(Error::invalid("city", "story-no-winner"));
    }
    if let Some(held) = store::last(tx, round, city).await? {
        return Ok(held);
    }
    let mut content = Content::default();
    for told in narratives::of_city(tx, city, &Known::NOW).await? {
        match told.topic.as_str() {
            "plan" => content.overview.set(&told.language, &told.body),
            "difficulties" => content.challenges.set(&told.language, &told.body),
            "achievements" => content.narrative.set(&told.language, &told.body),
            _ => {}
        }
    }
    if let Some(id) = awards::answered(tx, city, round).await? {
        from_submission(tx, &id, &mut content).await?;
    }
    let story = Story {
        round: round.to_owned(),
        city: city.clone(),
        revision: 1,
        state: State::Draft,
        content,
        recorded_at: At::now(),
        recorded_by: actor.name().to_owned(),
    };
    keep(tx, actor, "story.begun", story).await
}

/// What was sent speaks first: the plan as the overview, everything else that was told as the
/// narrative, each under its question.
async fn from_submission(
    tx: &mut Tx,
    id: &crate::ids::SubmissionId,
    content: &mut Content,
) -> Result<()> {
    let program = Actor::program("stories");
    let (sent, call, answers) = submissions::get(tx, &program, id).await?;
    let lang = sent.language.as_str();
    let said = |code: &str| {
        let held = answers.iter().find(|a| a.question == code && a.beside.is_none());
        held.map(|held| held.value.as_str()).filter(|value| !value.is_empty())
    };
    if let Some(name) = said("mayor-name") {
        name.clone_into(&mut content.mayor);
    }
    let mut told = vec![];
    for question in call.says.questions().filter(|q| matches!(q.asks, Asks::Text { .. })) {
        match (question.code.as_str(), said(&question.code)) {
            (_, None) => {}
            ("plan" | "motivation", Some(text)) => content.overview.set(lang, text),
            (_, Some(text)) => {
                told.push(format!("{}\n{text}", question.label.in_language(lang).text));
            }
        }
    }
    if !told.is_empty() {
        content.narrative.set(lang, &told.join("\n\n"));
    }
    Ok(())
}

/// Writes the next version; the city has to agree to it anew.
pub async fn write(
    tx: &mut Tx,
    actor: &Actor,
    round: &str,
    city: &CityCode,
    seen: i64,
    content: Content,
) -> Result<Story> {
    actor.may_coordinate(city)?;
    let held = held(tx, round, city, seen).await?;
    let too_long = |part: &&str| {
        content.part(part).languages().any(|lang| {
            content.part(part).get(lang).is_some_and(|text| text.chars().count() > LONGEST)
        })
    };
    if PARTS.iter().any(too_long) || content.mayor.chars().count() > 200 {
        return Err(Error::invalid("narrative", "text-too-long").with("most", LONGEST));
    }
    if held.content == content {
        return Ok(held);
    }
    keep(tx, actor, "story.written", Story { state: State::Draft, content, ..held }).await
}

/// The city agrees that everybody reads this very text. Nobody agrees in its place.
pub async fn agree(
    tx: &mut Tx,
    actor: &Actor,
    round: &str,
    city: &CityCode,
    seen: i64,
) -> Result<Story> {
    actor.may_answer_for(city)?;
    let held = held(tx, round, city, seen).await?;
    if !matches!(held.state, State::Draft | State::TakenBack) {
        return Ok(held);
    }
    if held.content.narrative.is_blank() || held.content.overview.is_blank() {
        return Err(Error::invalid("narrative", "story-empty"));
    }
    keep(tx, actor, "story.agreed", Story { state: State::Agreed, ..held }).await
}

/// Lets everybody read it.
pub async fn publish(
    tx: &mut Tx,
    actor: &Actor,
    round: &str,
    city: &CityCode,
    seen: i64,
) -> Result<Story> {
    actor.may_keep_register()?;
    let held = held(tx, round, city, seen).await?;
    match held.state {
        State::Published => Ok(held),
        State::Agreed => {
            keep(tx, actor, "story.published", Story { state: State::Published, ..held }).await
        }
        State::Draft | State::TakenBack => Err(Error::invalid("story", "story-not-agreed")),
    }
}

/// Takes it from the public again: the city, or whoever keeps the network.
pub async fn take_back(
    tx: &mut Tx,
    actor: &Actor,
    round: &str,
    city: &CityCode,
    seen: i64,
) -> Result<Story> {
    actor.may_answer_for(city).or_else(|_| actor.may_keep_register())?;
    let held = held(tx, round, city, seen).await?;
    keep(tx, actor, "story.taken-back", Story { state: State::TakenBack, ..held }).await
}

async fn held(tx: &mut Tx, round: &str, city: &CityCode, seen: i64) -> Result<Story> {
    let held = store::last(tx, round, city).await?.ok_or(Error::NotFound)?;
    if held.revision == seen { Ok(held) } else { Err(Error::Conflict("story-changed-meanwhile")) }
}

async fn keep(tx: &mut Tx, actor: &Actor, action: &str, story: Story) -> Result<Story> {
    let again = store::last(tx, &story.round, &story.city).await?;
    let story = Story {
        revision: again.map_or(1, |held| held.revision + 1),
        recorded_at: At::now(),
        recorded_by: actor.name().to_owned(),
        ..story
    };
    store::insert(tx, &story).await?;
    let told = serde_json::json!({
        "round": story.round, "revision": story.revision, "state": story.state,
    });
    audit::log(tx, actor, action, &format!("city/{}", story.city), &told).await?;
    Ok(story)
}

/// The story as it stands, for the city's people and those who keep the network.
pub async fn draft(conn: &mut Conn, actor: &Actor, round: &str, city: &CityCode) -> Result<Story> {
    actor.may_open_desk(city)?;
    store::last(conn, round, city).await?.ok_or(Error::NotFound)
}

/// The story as everybody reads it.
pub async fn read(
    conn: &mut Conn,
    round: &str,
    city: &CityCode,
    known: &Known,
) -> Result<Option<Story>> {
    let all = store::published(conn, known).await?;
    Ok(all.into_iter().find(|story| story.round == round && story.city == *city))
}
