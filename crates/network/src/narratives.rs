//! Narratives: what a city tells of itself, by topic and language. Applications, reports and
//! case studies draw from them. Two people may write at once: both texts are kept.

mod store;

use serde::Serialize;
use similar::TextDiff;

use crate::{
    Actor, Conn, Error, Result, Tx, audit, cities,
    ids::{At, CityCode, Known},
};

pub use store::{get, history, of_city};

/// The six areas of the guidelines, then what every report asks.
pub const TOPICS: [&str; 10] = [
    "plan",
    "structure",
    "celebration",
    "access",
    "monitoring",
    "funding",
    "achievements",
    "difficulties",
    "lessons",
    "innovation",
];

const LONGEST: usize = 40_000;

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Narrative {
    pub city: CityCode,
    pub topic: String,
    pub language: String,
    pub revision: i64,
    pub body: String,
    pub words: i64,
    /// The version that its writer had before them, where another one held by then: this text
    /// was kept aside and never held.
    pub aside: Option<i64>,
    pub recorded_at: At,
    pub recorded_by: String,
    pub replaced_at: Option<At>,
}

#[derive(Clone, Debug)]
pub struct NewNarrative {
    pub city: CityCode,
    pub topic: String,
    /// A code, as `fr`.
    pub language: String,
    pub body: String,
}

/// What became of a text.
#[derive(Clone, Debug, PartialEq)]
pub enum Written {
    Holds(Narrative),
    /// Somebody else had saved meanwhile: theirs holds, yours is kept beside it.
    Aside {
        yours: Narrative,
        theirs: Option<Narrative>,
    },
}

/// Writes a text. `seen` is the revision that the writer had before them, 0 where there was
/// none; `None` replaces whatever holds. The caller commits in both outcomes.
pub async fn write(
    tx: &mut Tx,
    actor: &Actor,
    new: NewNarrative,
    seen: Option<i64>,
) -> Result<Written> {
    actor.may_record(&new.city)?;
    if !cities::exists(tx, &new.city).await? {
        return Err(Error::NotFound);
    }
    check(&new)?;
    let body = new.body.replace("\r\n", "\n").trim().to_owned();
    let (last, held) = store::last(tx, &new.city, &new.topic, &new.language).await?;
    if let Some(held) = &held
        && held.body == body
    {
        return Ok(Written::Holds(held.clone()));
    }
    let current = held.as_ref().map_or(0, |held| held.revision);
    let aside = seen.filter(|seen| *seen != current);
    let at = At::now();
    let text = Narrative {
        words: count_words(&body),
        city: new.city,
        topic: new.topic,
        language: new.language,
        revision: last + 1,
        body,
        aside,
        replaced_at: aside.map(|_| at.clone()),
        recorded_at: at,
        recorded_by: actor.name().to_owned(),
    };
    if aside.is_none() {
        store::replace(tx, &text).await?;
    }
    store::insert(tx, &text).await?;
    let action = if aside.is_some() { "narrative.kept-aside" } else { "narrative.written" };
    let about = About { code: &text.topic, language: &text.language, version: text.revision };
    audit::log(tx, actor, action, &format!("city/{}", text.city), &about).await?;
    Ok(match aside {
        Some(_) => Written::Aside { yours: text, theirs: held },
        None => Written::Holds(text),
    })
}

#[derive(Serialize)]
struct About<'a> {
    code: &'a str,
    language: &'a str,
    version: i64,
}

fn check(new: &NewNarrative) -> Result<()> {
    if !TOPICS.contains(&new.topic.as_str()) {
        return Err(Error::invalid("topic", "topic-unknown").with("topic", &new.topic));
    }
    if !is_language(&new.language) {
        return Err(Error::invalid("language", "language-unknown").with("code", &new.language));
    }
    if new.body.chars().count() > LONGEST {
        return Err(Error::invalid("body", "text-too-long").with("most", LONGEST));
    }
    Ok(())
}

/// Whether it looks like a language code: `fr`, `ast`, `pt-br`.
pub(crate) fn is_language(code: &str) -> bool {
    let (main, region) = code.split_once('-').unwrap_or((code, "aa"));
    let letters = |part: &str| part.chars().all(|c| c.is_ascii_lowercase());
    (2..=3).contains(&main.len()) && letters(main) && region.len() == 2 && letters(region)
}

/// How many words a text has, as its writer would count them.
pub fn count_words(text: &str) -> i64 {
    let words = text.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric));
    i64::try_from(words.count()).unwrap_or(i64::MAX)
}

/// A stretch of words in the comparison of two texts.
#[derive(Clone, Debug, PartialEq)]
pub enum Stretch {
    Same(String),
    Gone(String),
    New(String),
}

/// What is different in `after`, word by word.
pub fn compare(before: &str, after: &str) -> Vec<Stretch> {
    let mut found: Vec<Stretch> = vec![];
    for change in TextDiff::from_words(before, after).iter_all_changes() {
        let text = change.value();
        match (found.last_mut(), change.tag()) {
            (Some(Stretch::Same(last)), similar::ChangeTag::Equal)
            | (Some(Stretch::Gone(last)), similar::ChangeTag::Delete)
            | (Some(Stretch::New(last)), similar::ChangeTag::Insert) => last.push_str(text),
            (_, similar::ChangeTag::Equal) => found.push(Stretch::Same(text.to_owned())),
            (_, similar::ChangeTag::Delete) => found.push(Stretch::Gone(text.to_owned())),
            (_, similar::ChangeTag::Insert) => found.push(Stretch::New(text.to_owned())),
        }
    }
    found
}

/// The text of a topic in the wished language, or else in the one that was written last.
pub async fn best(
    conn: &mut Conn,
    city: &CityCode,
    topic: &str,
    language: &str,
    known: &Known,
) -> Result<Option<Narrative>> {
    let all = of_city(conn, city, known).await?;
    let mut of_topic: Vec<_> = all.into_iter().filter(|one| one.topic == topic).collect();
    of_topic
        .sort_by_key(|one| (one.language != language, std::cmp::Reverse(one.recorded_at.clone())));
    Ok(of_topic.into_iter().next())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn words_are_counted_as_a_writer_counts_them() {
        assert_eq!(count_words("L’an dernier – 42 ateliers, 3 fêtes."), 6);
        assert_eq!(count_words(" \n "), 0);
    }

    proptest! {
        #[test]
        fn a_comparison_holds_both_texts(a in "[ab ]{0,20}", b in "[ab ]{0,20}") {
            let (mut before, mut after) = (String::new(), String::new());
            for stretch in compare(&a, &b) {
                match stretch {
                    Stretch::Same(text) => { before += &text; after += &text; }
                    Stretch::Gone(text) => before += &text,
                    Stretch::New(text) => after += &text,
                }
            }
            prop_assert_eq!((before, after), (a, b));
        }
    }
}
