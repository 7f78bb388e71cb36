//! The sessions of the network's own conferences, published as far as they are known.

use std::collections::BTreeMap;

use super::{
    Place, drafts,
    people::{self, Content as Named},
    sessions::{self, Content, Kind},
    versions,
};
use crate::{
    Actor, Result, Tx,
    conferences::{
        clock,
        kinds::minutes,
        shipped::{ShippedSession, Speaker, said},
    },
    countries,
    frameworks::Text,
    groupings,
};

/// For a session whose length nobody wrote down.
const USUAL_MINUTES: i64 = 60;

pub(crate) async fn ship(
    tx: &mut Tx,
    actor: &Actor,
    conference: &str,
    shipped: &[ShippedSession],
    languages: &[String],
) -> Result<()> {
    let mut places = BTreeMap::new();
    let mut named: BTreeMap<String, String> = BTreeMap::new();
    for one in shipped {
        let mut speakers = Vec::new();
        for speaker in &one.speakers {
            let is = speaker.read();
            let code = match named.get(&is.name) {
                Some(code) => code.clone(),
                None => {
                    let person = people::put(tx, actor, conference, None, is.clone()).await?;
                    named.insert(is.name, person.code.clone());
                    person.code
                }
            };
            speakers.push(code);
        }
        let is = one.read(speakers, languages);
        let code = (!one.id.is_empty()).then_some(one.id.as_str());
        let session = sessions::add(tx, actor, conference, code, is).await?;
        places.insert(session.code, one.place());
    }
    let name = "As far as it is known";
    let draft = drafts::begin(tx, actor, conference, name, drafts::From::Nothing).await?;
    let did = drafts::Did::Improved { moved: places.len() };
    let draft = drafts::put(tx, actor, &draft.id, draft.revision, places, did).await?;
    versions::publish(tx, actor, &draft.id, draft.revision, Text::default(), true).await?;
    Ok(())
}

impl ShippedSession {
    fn read(&self, speakers: Vec<String>, languages: &[String]) -> Content {
        let kind: Kind = self.kind.parse().unwrap_or_default();
        let times = self.start.as_deref().and_then(clock).zip(self.end.as_deref().and_then(clock));
        let region = self.region.as_deref().and_then(|written| {
            groupings::regions().iter().find(|one| one.as_written == written || one.code == written)
        });
        let exclusive = matches!(
            kind,
            Kind::Ceremony
                | Kind::Keynote
                | Kind::Plenary
                | Kind::AwardCeremony
                | Kind::AdoptionAndClosing
                | Kind::MayorsForum
        );
        Content {
            kind,
            title: said(&self.title),
            about: said(self.key_question.as_deref().unwrap_or_default()),
            sub_theme: self.sub_theme.map(|number| number.to_string()).unwrap_or_default(),
            region: region.map(|one| one.code.clone()).unwrap_or_default(),
            minutes: times.map_or(USUAL_MINUTES, |(from, to)| minutes(to) - minutes(from)),
            languages: if self.languages.is_empty() {
                languages.to_vec()
            } else {
                self.languages.clone()
            },
            interpreted: self.simultaneous_interpretation,
            speakers,
            exclusive: exclusive && !languages.is_empty(),
            open_to: match self.open_to.as_str() {
                "all participants" => Text::default(),
                others => said(others),
            },
            note: said(self.notes.as_deref().unwrap_or_default()),
            sources: self.sources.clone(),
            time_reconstructed: self.time_certainty == "reconstructed",
            reconstructed: self.certainty == "reconstructed",
            ..Content::default()
        }
    }

    fn place(&self) -> Place {
        Place {
            day: self.date,
            from: self.start.as_deref().and_then(clock),
            venue: self.venue.clone().unwrap_or_default(),
            room: self.room.clone().unwrap_or_default(),
            pinned: false,
        }
    }
}

impl Speaker {
    fn read(&self) -> Named {
        match self {
            Self::Full { name, role, country, role_source } => Named {
                name: name.clone(),
                part: role.clone(),
                country: if countries::get(country).is_some() {
                    country.clone()
                } else {
                    String::new()
                },
                source: role_source.clone(),
                ..Named::default()
            },
            Self::Line(line) => {
                let (name, part) = line.split_once(", ").unwrap_or((line, ""));
                Named { name: name.into(), part: part.into(), ..Named::default() }
            }
        }
    }
}
