//! Whether what somebody writes can be: its name, its dates, its money, and what it names.

use std::collections::{BTreeSet, HashMap};

use super::{Content, Kind, NewItem, of_city, store};
use crate::{
    Error, Result, Tx, When, cities, frameworks,
    frameworks::Frameworks,
    ids::{CityCode, ItemId, Known},
    partners,
};

/// Characters of one text in one language.
const LONGEST: usize = 20_000;

pub(super) async fn checked(tx: &mut Tx, new: NewItem) -> Result<NewItem> {
    if !cities::exists(tx, &new.city).await? {
        return Err(Error::invalid("city", "city-unknown").with("city", &new.city));
    }
    let NewItem { id, city, parent, mut content } = new;
    if content.name().is_blank() && !matches!(content.kind(), Kind::Review | Kind::Budget) {
        return Err(Error::invalid("name", "needed"));
    }
    for (field, text) in content.texts() {
        if text.versions().any(|(_, said)| said.chars().count() > LONGEST) {
            return Err(Error::invalid(field, "text-too-long").with("most", LONGEST));
        }
        if let Some(code) = text.languages().find(|code| !is_language(code)) {
            return Err(Error::invalid("language", "language-unknown").with("code", code));
        }
    }
    let parent = match content.parent_kind() {
        None => None,
        Some(kind) => {
            let missing = || Error::invalid("parent", "item-parent-missing");
            let above = store::get(tx, &parent.ok_or_else(missing)?).await?.ok_or_else(missing)?;
            if above.city != city || above.content.kind() != kind || above.withdrawn.is_some() {
                return Err(missing());
            }
            Some(above.id)
        }
    };
    names(&content, &*frameworks::all(tx, &Known::NOW).await?)?;
    people(tx, &city, &content).await?;
    match &content {
        Content::Frame(one) => in_order(&one.from, &one.until)?,
        Content::Action(one) => in_order(&one.from, &one.until)?,
        Content::Budget(one) => {
            if one.amount <= 0 || one.amount > 100_000_000_000_000 {
                return Err(Error::invalid("amount", "amount-impossible"));
            }
            if !CURRENCIES.split(' ').any(|code| code == one.currency) {
                return Err(
                    Error::invalid("currency", "currency-unknown").with("currency", &one.currency)
                );
            }
            if one.year.is_some_and(|year| !(1990..=2100).contains(&year)) {
                return Err(Error::invalid("year", "year-impossible"));
            }
        }
        Content::Milestone(one) if !one.after.is_empty() => {
            no_cycle(tx, &city, id.as_ref(), &content, &one.after).await?;
        }
        Content::Meeting(one) if one.on.is_none() => return Err(Error::invalid("on", "needed")),
        Content::Review(one) if !(1990..=2100).contains(&one.year) => {
            return Err(Error::invalid("year", "year-impossible"));
        }
        _ => {}
    }
    Ok(NewItem { id, city, parent, content })
}

/// As BCP 47 writes the language itself: `fr`, `sw`, `kab`.
fn is_language(code: &str) -> bool {
    (2..=3).contains(&code.len()) && code.chars().all(|c| c.is_ascii_lowercase())
}

fn in_order(from: &Option<When>, until: &Option<When>) -> Result<()> {
    match (from, until) {
        (Some(from), Some(until)) if until.last_day() < from.first_day() => {
            Err(Error::invalid("until", "ends-before-it-begins")
                .with("since", from)
                .with("until", until))
        }
        _ => Ok(()),
    }
}

/// Features, goals and measurements that the content names are in a framework.
fn names(content: &Content, frameworks: &Frameworks) -> Result<()> {
    let none = (&[][..], &[][..], &[][..]);
    let (features, goals, measurements): (&[String], &[u8], &[String]) = match content {
        Content::Challenge(one) => (&one.features, &one.goals, &one.measurements),
        Content::Objective(one) => (&one.features, &one.goals, &one.measurements),
        Content::Action(one) => (&one.features, &one.goals, &one.measurements),
        _ => none,
    };
    if let Some(code) = features.iter().find(|code| frameworks.feature(code).is_none()) {
        return Err(Error::invalid("features", "item-feature-unknown").with("code", code));
    }
    if let Some(number) = goals.iter().find(|number| frameworks.goal(**number).is_none()) {
        return Err(Error::invalid("goals", "item-goal-unknown").with("code", number));
    }
    if let Some(code) = measurements.iter().find(|code| frameworks.measurement(code).is_none()) {
        return Err(Error::invalid("measurements", "measurement-unknown").with("code", code));
    }
    if let Content::Objective(one) = content
        && let Some(code) = one.targets.iter().find(|code| frameworks.target(code).is_none())
    {
        return Err(Error::invalid("targets", "item-goal-unknown").with("code", code));
    }
    Ok(())
}

/// Departments and partners that the content names are of the city.
async fn people(tx: &mut Tx, city: &CityCode, content: &Content) -> Result<()> {
    let mut named: BTreeSet<&String> = BTreeSet::new();
    match content {
        Content::Action(one) => {
            named.extend(&one.decides);
            named.extend(one.does.iter().chain(&one.asked).chain(&one.told));
        }
        Content::Body(one) => named.extend(one.chair.iter().chain(&one.members)),
        Content::Meeting(one) => named.extend(&one.present),
        Content::Decision(one) => named.extend(&one.who),
        _ => {}
    }
    if named.is_empty() {
        return Ok(());
    }
    let departments = of_city(tx, city, &Known::NOW, &[Kind::Department]).await?;
    let partners = partners::of_city(tx, city, &Known::NOW).await?;
    for one in named {
        let known = departments.iter().any(|d| d.id.as_str() == one)
            || partners.iter().any(|p| p.id.as_str() == one);
        // who has left the city since may stay named where they were
        if !known && !was_of(tx, city, one).await? {
            return Err(Error::invalid("who", "who-unknown"));
        }
    }
    Ok(())
}

async fn was_of(tx: &mut Tx, city: &CityCode, who: &str) -> Result<bool> {
    let item = match who.parse() {
        Ok(id) => store::get(tx, &id).await?,
        Err(_) => None,
    };
    let partner = match who.parse() {
        Ok(id) => partners::get(tx, &id).await?,
        Err(_) => None,
    };
    Ok(item.is_some_and(|one| one.city == *city) || partner.is_some_and(|one| one.city == *city))
}

/// Milestones that wait for each other can never be reached. The refusal names the circle.
async fn no_cycle(
    tx: &mut Tx,
    city: &CityCode,
    id: Option<&ItemId>,
    content: &Content,
    after: &[ItemId],
) -> Result<()> {
    let all = of_city(tx, city, &Known::NOW, &[Kind::Milestone]).await?;
    if after.iter().any(|one| all.iter().all(|item| item.id != *one)) {
        return Err(Error::invalid("after", "item-parent-missing"));
    }
    let Some(id) = id else { return Ok(()) };
    let waits: HashMap<&ItemId, &[ItemId]> = all
        .iter()
        .filter_map(|item| Some((&item.id, item.content.milestone()?.after.as_slice())))
        .chain([(id, after)])
        .collect();
    let Some(circle) = circle(id, &waits) else { return Ok(()) };
    let language = content.name().languages().next().unwrap_or("en");
    let name = |one: &ItemId| {
        let content = if one == id {
            Some(content)
        } else {
            all.iter().find(|item| item.id == *one).map(|item| &item.content)
        };
        content.map_or("", |content| content.name().in_language(language).text).to_owned()
    };
    let named: Vec<String> = circle.into_iter().map(|one| format!("“{}”", name(one))).collect();
    Err(Error::invalid("after", "milestone-cycle").with("cycle", named.join(" → ")))
}

/// The way from an item back to itself, if there is one.
fn circle<'a>(
    id: &'a ItemId,
    waits: &HashMap<&'a ItemId, &'a [ItemId]>,
) -> Option<Vec<&'a ItemId>> {
    let mut way = vec![id];
    let mut open = vec![waits.get(id)?.iter()];
    let mut closed: BTreeSet<&ItemId> = BTreeSet::new();
    while let Some(next) = open.last_mut() {
        match next.next() {
            Some(one) if one == id => {
                way.push(id);
                return Some(way);
            }
            Some(one) => {
                if closed.insert(one) {
                    way.push(one);
                    open.push(waits.get(one).copied().unwrap_or_default().iter());
                }
            }
            None => {
                open.pop();
                way.pop();
            }
        }
    }
    None
}

/// ISO 4217, those in use.
pub const CURRENCIES: &str = "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB \
    BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR \
    FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES \
    KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR \
    MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR \
    SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH \
    UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWG";

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        /// A circle is found exactly where following the arrows leads back.
        #[test]
        fn a_circle_is_found_if_and_only_if_there_is_one(
            arrows in prop::collection::vec((0usize..8, 0usize..8), 0..20),
        ) {
            let ids: Vec<ItemId> = (0..8).map(|_| ItemId::create()).collect();
            let after: Vec<Vec<ItemId>> = (0..8)
                .map(|n| {
                    arrows.iter().filter(|(a, _)| *a == n).map(|(_, b)| ids[*b].clone()).collect()
                })
                .collect();
            let waits: HashMap<&ItemId, &[ItemId]> =
                ids.iter().zip(after.iter().map(Vec::as_slice)).collect();
            let mut reached = BTreeSet::new();
            let mut open: Vec<usize> =
                arrows.iter().filter(|(a, _)| *a == 0).map(|(_, b)| *b).collect();
            while let Some(n) = open.pop() {
                if reached.insert(n) {
                    open.extend(arrows.iter().filter(|(a, _)| *a == n).map(|(_, b)| *b));
                }
            }
            let found = circle(&ids[0], &waits);
            prop_assert_eq!(found.is_some(), reached.contains(&0));
            if let Some(way) = found {
                prop_assert_eq!(way[0], way[way.len() - 1]);
                for step in way.windows(2) {
                    prop_assert!(waits[step[0]].contains(step[1]));
                }
            }
        }
    }
}
