//! Beginning a plan from a template, or taking objectives over from another city's published
//! plan. What was taken says from where.

use std::collections::HashMap;

use jiff::{ToSpan, civil::Date};

use super::{Plan, Template, store, templates};
use crate::{
    Actor, Conn, Error, Result, Tx, When, audit,
    frameworks::Text,
    ids::{CityCode, ItemId, Known},
    items::{
        self, Action, Content, Credit, Frame, Kind, Milestone, NewItem, Objective, Risk, Status,
    },
};

/// How much was taken over.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Copied {
    pub objectives: usize,
    pub actions: usize,
}

/// Cities with a published plan, and its newest version: what can be copied from.
pub async fn sources(conn: &mut Conn) -> Result<Vec<(CityCode, i64)>> {
    store::cities(conn).await
}

/// Begins a plan: empty, or from a template whose dates are counted from `from`.
pub async fn begin(
    tx: &mut Tx,
    actor: &Actor,
    city: &CityCode,
    template: Option<&str>,
    name: Text,
    from: When,
) -> Result<Copied> {
    actor.may_coordinate(city)?;
    if !items::of_city(tx, city, &Known::NOW, &[Kind::Frame]).await?.is_empty() {
        return Err(Error::Conflict("plan-begun"));
    }
    let template = match template {
        None | Some("") => None,
        Some(code) => Some(
            templates()
                .iter()
                .find(|one| one.code == code)
                .ok_or_else(|| Error::invalid("template", "template-unknown"))?,
        ),
    };
    let begins = from.first_day();
    let years = template.map_or(3, |one| one.years);
    let frame = Frame {
        name,
        vision: template.map(|one| one.vision.clone()).unwrap_or_default(),
        until: Some(When::from(after(begins, i32::from(years) * 12).yesterday().unwrap_or(begins))),
        credit: template.map(credit_of),
        from: Some(from),
        ..Frame::default()
    };
    write(tx, actor, city, None, Content::Frame(frame)).await?;
    match template {
        None => Ok(Copied::default()),
        Some(template) => fill(tx, actor, city, template, begins).await,
    }
}

fn credit_of(template: &Template) -> Credit {
    Credit { template: template.code.clone(), ..Credit::default() }
}

/// So many months later.
fn after(day: Date, months: i32) -> Date {
    day.checked_add(months.months()).unwrap_or(day)
}

async fn write(
    tx: &mut Tx,
    actor: &Actor,
    city: &CityCode,
    parent: Option<&ItemId>,
    content: Content,
) -> Result<ItemId> {
    let new = NewItem { id: None, city: city.clone(), parent: parent.cloned(), content };
    Ok(items::keep(tx, actor, new, None).await?.item().id.clone())
}

async fn fill(
    tx: &mut Tx,
    actor: &Actor,
    city: &CityCode,
    template: &Template,
    begins: Date,
) -> Result<Copied> {
    let mut copied = Copied::default();
    for objective in &template.objectives {
        let content = Objective {
            name: objective.name.clone(),
            step: objective.step,
            why: objective.why.clone(),
            features: objective.features.clone(),
            goals: objective.goals.clone(),
            measurements: objective.measurements.clone(),
            credit: Some(credit_of(template)),
            ..Objective::default()
        };
        let above = write(tx, actor, city, None, Content::Objective(content)).await?;
        copied.objectives += 1;
        for deed in &objective.actions {
            let ends = after(begins, deed.month + deed.months);
            let action = Action {
                name: deed.name.clone(),
                what: deed.what.clone(),
                groups: deed.groups.clone(),
                from: Some(When::from(after(begins, deed.month))),
                until: Some(When::from(ends.yesterday().unwrap_or(ends))),
                credit: Some(credit_of(template)),
                ..Action::default()
            };
            let action =
                write(tx, actor, city, Some(&above), Content::Action(Box::new(action))).await?;
            copied.actions += 1;
            let mut before: Option<ItemId> = None;
            for mark in &deed.milestones {
                let milestone = Milestone {
                    name: mark.name.clone(),
                    due: Some(When::from(after(begins, mark.month))),
                    after: before.iter().filter(|_| mark.after).cloned().collect(),
                    done: None,
                };
                let content = Content::Milestone(milestone);
                before = Some(write(tx, actor, city, Some(&action), content).await?);
            }
            for doubt in &deed.risks {
                let risk = Risk {
                    name: doubt.name.clone(),
                    answer: doubt.answer.clone(),
                    likelihood: doubt.likelihood,
                    impact: doubt.impact,
                };
                write(tx, actor, city, Some(&action), Content::Risk(risk)).await?;
            }
        }
    }
    Ok(copied)
}

/// Takes objectives over from another city's published plan, with their actions, milestones and
/// risks. Who does it, the money and the dates stay behind: they are the other city's.
pub async fn copy(
    tx: &mut Tx,
    actor: &Actor,
    city: &CityCode,
    from: &Plan,
    chosen: &[ItemId],
) -> Result<Copied> {
    actor.may_coordinate(city)?;
    let version = from.version.as_ref().ok_or(Error::NotFound)?;
    if chosen.is_empty() {
        return Err(Error::invalid("objective", "nothing-chosen"));
    }
    let credit = Credit {
        city: from.city.to_string(),
        version: Some(version.number),
        template: String::new(),
    };
    let mut copied = Copied::default();
    for (entry, objective) in from.objectives().filter(|(entry, _)| chosen.contains(&entry.id)) {
        let content =
            Objective { challenge: None, credit: Some(credit.clone()), ..objective.clone() };
        let above = write(tx, actor, city, None, Content::Objective(content)).await?;
        copied.objectives += 1;
        for (entry, action) in from.actions_of(&entry.id) {
            let content = Action {
                status: Status::Planned,
                from: None,
                until: None,
                place: Text::default(),
                decides: None,
                does: vec![],
                asked: vec![],
                told: vec![],
                credit: Some(credit.clone()),
                ..action.clone()
            };
            let made =
                write(tx, actor, city, Some(&above), Content::Action(Box::new(content))).await?;
            copied.actions += 1;
            below(tx, actor, city, from, &entry.id, &made).await?;
        }
    }
    if copied.objectives == 0 {
        return Err(Error::NotFound);
    }
    audit::log(tx, actor, "plan.copied", &format!("city/{city}"), &credit).await?;
    Ok(copied)
}

/// The milestones, which wait for each other as they did, and the risks of an action.
async fn below(
    tx: &mut Tx,
    actor: &Actor,
    city: &CityCode,
    from: &Plan,
    action: &ItemId,
    made: &ItemId,
) -> Result<()> {
    let mut new: HashMap<&ItemId, ItemId> = HashMap::new();
    for entry in from.below(action, Kind::Milestone) {
        let Some(milestone) = entry.content.milestone() else { continue };
        let content = Milestone {
            name: milestone.name.clone(),
            after: milestone.after.iter().filter_map(|id| new.get(id).cloned()).collect(),
            ..Milestone::default()
        };
        let id = write(tx, actor, city, Some(made), Content::Milestone(content)).await?;
        new.insert(&entry.id, id);
    }
    for entry in from.below(action, Kind::Risk) {
        write(tx, actor, city, Some(made), entry.content.clone()).await?;
    }
    Ok(())
}
