//! What evidence can support, by its name: the framework, the topics of the narrative, the
//! actions of the plan and the pledges, as far as the reader may see them.

use std::sync::Arc;

use maud::{Markup, html};
use network::{
    Conn, Result,
    evidence::Support,
    frameworks::{self, Frameworks},
    ids::{At, CityCode},
    narratives::TOPICS,
    plans::{self, Plan},
    pledges::{self, Standing},
};

use crate::{plans::words, reader::Reader};

pub struct Things {
    pub frameworks: Arc<Frameworks>,
    /// The draft for the city's people, the newest version for others.
    pub plan: Option<Plan>,
    pub pledges: Vec<Standing>,
}

impl Things {
    pub async fn of_city(conn: &mut Conn, reader: &Reader, city: &CityCode) -> Result<Self> {
        let frameworks = frameworks::all(conn, &reader.known).await?;
        let plan = if reader.actor.may_read_drafts(city).is_ok() {
            Some(plans::draft(conn, &reader.actor, city, &reader.known).await?)
        } else {
            plans::published(conn, city, None, &reader.known).await?
        };
        let today = At::now().day().parse().unwrap_or_default();
        let (pledges, _) =
            pledges::of_city(conn, &reader.actor, city, today, &reader.known).await?;
        Ok(Self { frameworks, plan, pledges })
    }

    /// What a support is called; nothing for what this reader cannot see.
    pub fn name(&self, reader: &Reader, support: &Support) -> Option<String> {
        let (lang, thing) = (reader.lang, support.thing.as_str());
        match support.kind.as_str() {
            "feature" => self.frameworks.feature(thing).map(|one| lang.of(&one.label).to_owned()),
            "measurement" => {
                self.frameworks.measurement(thing).map(|one| lang.of(&one.label).to_owned())
            }
            "topic" => Some(lang.text(&format!("topic-{thing}")).into_owned()),
            "action" => {
                let entry = self.plan.as_ref()?.get(&thing.parse().ok()?)?;
                Some(words::plain(lang, entry.content.name()).to_owned())
            }
            "pledge" => {
                self.pledges.iter().find(|one| one.pledge.id.as_str() == thing).map(promised)
            }
            _ => None,
        }
    }

    /// Where to read of it.
    fn path(&self, city: &CityCode, support: &Support) -> Option<String> {
        let thing = support.thing.as_str();
        match support.kind.as_str() {
            "feature" => {
                let feature = self.frameworks.feature(thing)?;
                Some(format!("/cities/{city}/areas/{}", feature.area))
            }
            "measurement" => Some(format!("/cities/{city}/measurements/{thing}")),
            "action" => {
                let version = self.plan.as_ref()?.version.as_ref();
                let edition = version.map_or("draft".to_owned(), |one| one.number.to_string());
                Some(format!("/cities/{city}/plan/{edition}/actions/{thing}"))
            }
            "pledge" => Some(format!("/cities/{city}/pledges#{thing}")),
            _ => None,
        }
    }

    /// Everything that one piece of evidence supports, as links.
    pub fn listed(&self, reader: &Reader, city: &CityCode, supports: &[Support]) -> Markup {
        let named = supports.iter().filter_map(|one| Some((self.name(reader, one)?, one)));
        html! { ul class="plain small" { @for (name, support) in named { li {
            @match self.path(city, support) {
                Some(path) => a href=(reader.href(&path)) { (name) },
                None => (name),
            }
        } } } }
    }

    /// What can be chosen, group by group.
    pub fn offered(&self, reader: &Reader) -> Vec<Group> {
        let lang = reader.lang;
        let mut groups = vec![Group {
            title: lang.text("evidence-topics").into_owned(),
            things: TOPICS
                .iter()
                .map(|topic| {
                    let name = lang.text(&format!("topic-{topic}")).into_owned();
                    (Support::of("topic", topic), name)
                })
                .collect(),
        }];
        for (entry, objective) in self.plan.iter().flat_map(Plan::objectives) {
            let plan = self.plan.iter();
            groups.push(Group {
                title: lang.fill(
                    "plan-actions-of",
                    [("name", words::plain(lang, &objective.name).into())],
                ),
                things: plan
                    .flat_map(|plan| plan.actions_of(&entry.id))
                    .map(|(entry, action)| {
                        let name = words::plain(lang, &action.name).to_owned();
                        (Support::of("action", entry.id.as_str()), name)
                    })
                    .collect(),
            });
        }
        groups.push(Group {
            title: lang.text("city-file-pledges").into_owned(),
            things: self
                .pledges
                .iter()
                .map(|one| (Support::of("pledge", one.pledge.id.as_str()), promised(one)))
                .collect(),
        });
        for area in self.frameworks.areas() {
            let features = self.frameworks.features_of_area(&area.code).map(|one| {
                (Support::of("feature", &one.code), format!("{} {}", one.code, lang.of(&one.label)))
            });
            let measurements = self.frameworks.measurements_of_area(&area.code).map(|one| {
                let name = format!("{} {}", one.code, lang.of(&one.label));
                (Support::of("measurement", &one.code), name)
            });
            groups.push(Group {
                title: format!("{} {}", area.code, lang.of(&area.label)),
                things: features.chain(measurements).collect(),
            });
        }
        groups.retain(|group| !group.things.is_empty());
        groups
    }
}

/// Things of one kind, under a title.
pub struct Group {
    pub title: String,
    pub things: Vec<(Support, String)>,
}

/// The library: two evenings a week …
fn promised(one: &Standing) -> String {
    match &one.words {
        Some(words) => {
            let short: String = words.promise.chars().take(80).collect();
            let more = if short.len() < words.promise.len() { " …" } else { "" };
            format!("{}: {short}{more}", one.partner.name)
        }
        None => one.partner.name.clone(),
    }
}
