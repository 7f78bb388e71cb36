//! What stands between a draft and its opening.

use std::collections::HashSet;

use super::{Asks, Document, ITEMS, Rule, window};
use crate::{
    Problem, countries,
    frameworks::{Frameworks, Text},
    groupings,
    memberships::State,
};

/// Every place to mend, named. A call with none of these may open.
pub fn problems(call: &Document, frameworks: &Frameworks) -> Vec<Problem> {
    let mut found = vec![];
    if call.title.is_blank() {
        found.push(Problem::at("title", "call-title-needed"));
    }
    window(call, &mut found);
    rules(&call.rules, &mut found);
    quotas(call, &mut found);
    form(call, frameworks, &mut found);
    rubric(call, &mut found);
    let overdue = &call.overdue;
    if overdue.inactive > 0 && overdue.inactive <= overdue.late {
        found.push(
            Problem::at("overdue", "overdue-order")
                .with("late", overdue.late)
                .with("inactive", overdue.inactive),
        );
    }
    found
}

fn window(call: &Document, found: &mut Vec<Problem>) {
    let window = &call.window;
    if window::zone(&window.zone).is_err() {
        found.push(Problem::at("window-zone", "call-zone-unknown").with("zone", &window.zone));
    }
    if window.opens >= window.closes {
        found.push(
            Problem::at("window", "window-empty")
                .with("opens", &window.opens)
                .with("closes", &window.closes),
        );
    }
    if let Some(by) = &window.endorsed_by
        && *by < window.closes
    {
        found.push(
            Problem::at("window.endorsed_by", "endorsement-before-closing")
                .with("by", by)
                .with("closes", &window.closes),
        );
    }
    if let Some(by) = &window.read_by
        && *by < *call.endorsed_by()
    {
        found.push(
            Problem::at("window.read_by", "reading-before-endorsement")
                .with("by", by)
                .with("until", call.endorsed_by()),
        );
    }
    for (place, extension) in window.extensions.iter().enumerate() {
        if extension.until <= window.closes {
            found.push(
                Problem::at(format!("window.extensions[{}]", place + 1), "extension-not-later")
                    .with("until", &extension.until)
                    .with("closes", &window.closes),
            );
        }
    }
}

/// Rules that contradict each other, so that no city could ever meet them all.
fn rules(rules: &[Rule], found: &mut Vec<Problem>) {
    let mut states: Vec<State> = State::ALL.into();
    let mut outside = true;
    let mut types: Option<Vec<&String>> = None;
    for (place, rule) in rules.iter().enumerate() {
        let at = || format!("rules[{}] ({})", place + 1, rule.code());
        match rule {
            Rule::Membership { states: these, outside: too } => {
                states.retain(|state| these.contains(state) && *state != State::Annulled);
                outside &= too;
            }
            Rule::Months { least } if *least > 0 => {
                outside = false;
                states.retain(|state| state.was_member());
            }
            Rule::Entity { types: these } => {
                for unknown in these.iter().filter(|t| groupings::entity_type(t).is_none()) {
                    found.push(Problem::at(at(), "rule-entity-unknown").with("type", unknown));
                }
                types = Some(match types {
                    None => these.iter().collect(),
                    Some(held) => held.into_iter().filter(|t| these.contains(t)).collect(),
                });
            }
            _ => {}
        }
        let nobody =
            (states.is_empty() && !outside) || types.as_ref().is_some_and(|left| left.is_empty());
        if nobody {
            found.push(Problem::at(at(), "rules-nobody"));
            return;
        }
    }
}

fn quotas(call: &Document, found: &mut Vec<Problem>) {
    let mut seen = HashSet::new();
    for (place, quota) in call.quotas.iter().enumerate() {
        let at = format!("quotas[{}]", place + 1);
        let known = quota.place.is_empty()
            || match quota.per {
                super::Per::Country => countries::get(&quota.place).is_some(),
                super::Per::Region => groupings::region(&quota.place).is_some(),
            };
        if !known {
            found.push(Problem::at(&at, "quota-place-unknown").with("place", &quota.place));
        }
        if !seen.insert((quota.per.code(), &quota.place)) {
            found.push(Problem::at(&at, "quota-twice"));
        }
    }
    if !call.quotas.is_empty() && !call.endorsed {
        found.push(Problem::at("quotas", "quota-without-endorsement"));
    }
}

fn form(call: &Document, frameworks: &Frameworks, found: &mut Vec<Problem>) {
    if call.questions().next().is_none() {
        found.push(Problem::at("sections", "form-empty"));
    }
    let (mut sections, mut questions) = (HashSet::new(), HashSet::new());
    for section in &call.sections {
        let at = format!("section {}", section.code);
        if section.title.is_blank() {
            found.push(Problem::at(&at, "call-title-needed"));
        }
        if !sections.insert(&section.code) {
            found.push(Problem::at(&at, "section-twice").with("code", &section.code));
        }
        for question in &section.questions {
            let at = format!("{at} · {}", question.code);
            if question.label.is_blank() {
                found.push(Problem::at(&at, "question-empty"));
            }
            if !questions.insert(&question.code) {
                found.push(Problem::at(&at, "question-twice").with("code", &question.code));
            }
            if let Asks::Choice { options, most } = &question.asks
                && (options.len() < 2 || *most == 0)
            {
                found.push(Problem::at(&at, "choice-empty"));
            }
            let measured =
                question.from.strip_prefix("measurement/").map(|m| frameworks.measurement(m));
            let known = match measured {
                Some(measurement) => measurement.is_some(),
                None => question.from.is_empty() || ITEMS.contains(&question.from.as_str()),
            };
            if !known {
                found.push(Problem::at(&at, "item-unknown").with("item", &question.from));
            }
            if question.asks == Asks::Item && question.from.is_empty() {
                found.push(Problem::at(&at, "item-needed"));
            }
        }
    }
    if call.signed && !call.questions().any(|q| q.asks == Asks::Signature) {
        found.push(Problem::at("sections", "signature-missing"));
    }
}

fn rubric(call: &Document, found: &mut Vec<Problem>) {
    let sum: u32 = call.rubric.iter().map(|criterion| criterion.weight).sum();
    if !call.rubric.is_empty() && sum != 100 {
        found.push(Problem::at("rubric", "weights-do-not-sum").with("sum", sum));
    }
    if call.review.reviewers > 0 && call.rubric.is_empty() {
        found.push(Problem::at("rubric", "rubric-needed"));
    }
    let mut seen = HashSet::new();
    for criterion in &call.rubric {
        let at = format!("rubric · {}", criterion.code);
        if criterion.label.is_blank() {
            found.push(Problem::at(&at, "call-title-needed"));
        }
        if criterion.weight == 0 {
            found.push(Problem::at(&at, "weight-zero"));
        }
        if !seen.insert(&criterion.code) {
            found.push(Problem::at(&at, "criterion-twice").with("code", &criterion.code));
        }
    }
}

/// The languages of the house in which a text that people read is not written.
pub fn untranslated<'a>(call: &'a Document, languages: &'a [&str]) -> Vec<(&'a str, usize)> {
    let lacks =
        |text: &Text, lang: &str| !text.is_blank() && text.get(lang).is_none_or(str::is_empty);
    let texts = || {
        [&call.title, &call.lead]
            .into_iter()
            .chain(call.sections.iter().flat_map(|s| [&s.title, &s.lead]))
            .chain(call.questions().flat_map(|q| [&q.label, &q.hint]))
            .chain(call.rubric.iter().flat_map(|c| [&c.label, &c.what]))
    };
    languages
        .iter()
        .map(|&lang| (lang, texts().filter(|text| lacks(text, lang)).count()))
        .filter(|(_, count)| *count > 0)
        .collect()
}
