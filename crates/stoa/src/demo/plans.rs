//! Plans of invented cities: Learnham's in its second version, a small one of Ilmabad, and none
//! elsewhere, so that both a lively plan and an empty city can be tried. What is written in which
//! order stands in `plans.json`.

use std::collections::{BTreeSet, HashMap};

use anyhow::Context;
use network::{
    Actor, Db, Tx,
    evidence::{self, NewEvidence, Support},
    frameworks::Text,
    ids::{At, CityCode, EvidenceId, ItemId, Known},
    items::{self, Content, Item, Kind, NewItem, Review},
    partners::{self, NewPartner, Sector},
    plans::{self, Decided},
    pledges,
};
use serde::Deserialize;
use serde_json::Value;

const PLANS: &str = include_str!("plans.json");

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Plan {
    city: CityCode,
    steps: Vec<Step>,
}

/// One thing that somebody did. A text that begins with `@` names what an earlier step wrote, or,
/// as `@action/6`, the seventh action of the city.
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
enum Step {
    Write {
        #[serde(default, rename = "as")]
        name: String,
        #[serde(default)]
        under: String,
        content: Value,
    },
    Partner {
        #[serde(rename = "as")]
        called: String,
        name: String,
        sector: String,
    },
    /// From a template.
    Begin {
        template: String,
        name: Text,
        from: String,
    },
    /// Some fields of an item.
    Change {
        item: String,
        to: serde_json::Map<String, Value>,
    },
    /// Milestones that were due before this are done, on their day.
    Reached(String),
    Review(Value),
    Publish {
        on: String,
        by: String,
        reference: String,
    },
}

/// Writes into one city's plan.
struct Pen<'t> {
    tx: &'t mut Tx,
    actor: Actor,
    city: CityCode,
    /// What was written, by the name that the steps give it.
    written: HashMap<String, String>,
}

impl Pen<'_> {
    async fn all(&mut self, kind: Kind) -> anyhow::Result<Vec<Item>> {
        Ok(items::of_city(self.tx, &self.city, &Known::NOW, &[kind]).await?)
    }

    /// The id behind a name.
    async fn id(&mut self, name: &str) -> anyhow::Result<String> {
        if let Some(id) = self.written.get(name) {
            return Ok(id.clone());
        }
        let place = name.strip_prefix('@').and_then(|name| name.split_once('/'));
        let (kind, place) = place.with_context(|| format!("nothing is called {name}"))?;
        let kind = Kind::from_code(kind).with_context(|| format!("no kind {kind}"))?;
        let all = self.all(kind).await?;
        let item = all.get(place.parse::<usize>()?);
        Ok(item.with_context(|| format!("nothing is called {name}"))?.id.to_string())
    }

    /// Puts ids in the place of names, however deep they stand.
    async fn meant(&mut self, value: &mut Value) -> anyhow::Result<()> {
        let mut open = vec![value];
        while let Some(value) = open.pop() {
            match value {
                Value::String(text) if text.starts_with('@') => *text = self.id(text).await?,
                Value::Array(all) => open.extend(all),
                Value::Object(all) => open.extend(all.values_mut()),
                _ => {}
            }
        }
        Ok(())
    }

    async fn take(&mut self, step: Step) -> anyhow::Result<()> {
        let (actor, city) = (self.actor.clone(), self.city.clone());
        match step {
            Step::Write { name, under, mut content } => {
                self.meant(&mut content).await?;
                let parent = match under.as_str() {
                    "" => None,
                    name => Some(self.id(name).await?.parse::<ItemId>()?),
                };
                let content: Content = serde_json::from_value(content)?;
                let new = NewItem { id: None, city, parent, content };
                let kept = items::keep(self.tx, &actor, new, None).await?;
                self.written.insert(name, kept.item().id.to_string());
            }
            Step::Partner { called, name, sector } => {
                let new = NewPartner {
                    name,
                    contact: format!("{sector}@partners.example"),
                    sector: sector.parse::<Sector>()?,
                    person: String::new(),
                    language: "en".into(),
                    address: String::new(),
                };
                let id = partners::add(self.tx, &actor, &city, new).await?.id;
                self.written.insert(called, id.to_string());
            }
            Step::Begin { template, name, from } => {
                let from = from.parse()?;
                plans::begin(self.tx, &actor, &city, Some(&template), name, from).await?;
            }
            Step::Change { item, to } => {
                let mut to = Value::Object(to);
                self.meant(&mut to).await?;
                let id: ItemId = self.id(&item).await?.parse()?;
                let held = items::get(self.tx, &id).await?.context("it was written before")?;
                let mut content = serde_json::to_value(&held.content)?;
                if let (Some(content), Value::Object(to)) = (content.as_object_mut(), to) {
                    content.extend(to);
                }
                self.rewrite(held, serde_json::from_value(content)?).await?;
            }
            Step::Reached(day) => {
                for item in self.all(Kind::Milestone).await? {
                    let Content::Milestone(mut held) = item.content.clone() else { continue };
                    if let Some(due) = held.due.clone().filter(|due| due.as_str() < day.as_str()) {
                        held.done = Some(due);
                        self.rewrite(item, Content::Milestone(held)).await?;
                    }
                }
            }
            Step::Review(mut review) => {
                self.meant(&mut review).await?;
                let review: Review = serde_json::from_value(review)?;
                plans::close_review(self.tx, &actor, &city, review).await?;
            }
            Step::Publish { on, by, reference } => {
                plans::publish(self.tx, &actor, &city, Decided { on, by, reference }).await?;
            }
        }
        Ok(())
    }

    async fn rewrite(&mut self, item: Item, content: Content) -> anyhow::Result<()> {
        let (id, city, parent) = (Some(item.id), self.city.clone(), item.parent);
        items::keep(self.tx, &self.actor, NewItem { id, city, parent, content }, None).await?;
        Ok(())
    }
}

pub async fn invent(db: &Db) -> anyhow::Result<()> {
    let mut tx = db.begin().await?;
    for plan in serde_json::from_str::<Vec<Plan>>(PLANS)? {
        let actor = Actor::program("demonstration");
        let mut pen = Pen { tx: &mut tx, actor, city: plan.city, written: HashMap::new() };
        for step in plan.steps {
            pen.take(step).await?;
        }
    }
    support(&mut tx, &"learnham".into()).await?;
    Ok(tx.commit().await?)
}

/// Evidence of what was done: for an action, a pledge and a measurement at once.
async fn support(tx: &mut Tx, city: &CityCode) -> anyhow::Result<()> {
    let actor = Actor::program("demonstration");
    let actions = items::of_city(tx, city, &Known::NOW, &[Kind::Action]).await?;
    let today = At::now().day().parse()?;
    let (pledges, _) = pledges::of_city(tx, &actor, city, today, &Known::NOW).await?;
    let mut supports: BTreeSet<Support> = [Support::of("measurement", "1.1.2.a")].into();
    supports.extend(actions.iter().take(2).map(|one| Support::of("action", one.id.as_str())));
    supports
        .extend(pledges.iter().take(1).map(|one| Support::of("pledge", one.pledge.id.as_str())));
    let new = NewEvidence {
        kind: "document".into(),
        title: "Counts at the doors of four libraries, 2025".into(),
        description: "Invented, for the demonstration.".into(),
        language: "en".into(),
        dated: "2025-12-31".into(),
        author: "Learnham Public Library (invented)".into(),
        licence: "CC-BY-4.0".into(),
        consent: "not-needed".into(),
        address: "https://learnham.example/counts".into(),
        public: true,
        supports,
        ..NewEvidence::default()
    };
    evidence::add(tx, &actor, city, EvidenceId::create(), new).await?;
    Ok(())
}
