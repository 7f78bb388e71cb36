//! The form of an item: its questions, the answers as they are typed, and the content that
//! they make. Texts are asked in one language at a time.

use maud::{Markup, html};
use network::{
    Error, Result,
    frameworks::Frameworks,
    items::{Content, Form as BodyForm, Funding, Group, Kind, Level, Source, State, Status, Step},
    plans::{Entry, Plan},
};
use serde_json::{Map, Value, json};

use super::words;
use crate::{
    Lang,
    fields::{Field, Wrong},
    observations::number,
};

/// What a question wants.
#[derive(Clone, Copy)]
pub enum Ask {
    /// A text in the language of the form: a line, or several.
    Line,
    Prose,
    /// A name, an address: the same in every language.
    Plain,
    When,
    Year,
    Money,
    Yes,
    /// One of a list of words, or several.
    Word(&'static str, fn() -> Vec<&'static str>),
    Words(&'static str, fn() -> Vec<&'static str>),
    /// A department or partner, or several.
    Who,
    Everybody,
    Features,
    Goals,
    /// Of the goals of the 2030 Agenda.
    Targets,
    Measurements,
    /// Another item of a kind, or several of the same action.
    Item(Kind),
    Siblings,
}

use Ask::*;

fn steps() -> Vec<&'static str> {
    Step::ALL.iter().map(|one| one.code()).collect()
}
fn statuses() -> Vec<&'static str> {
    Status::ALL.iter().map(|one| one.code()).collect()
}
fn groups() -> Vec<&'static str> {
    Group::ALL.iter().map(|one| one.code()).collect()
}
fn sources() -> Vec<&'static str> {
    Source::ALL.iter().map(|one| one.code()).collect()
}
fn fundings() -> Vec<&'static str> {
    Funding::ALL.iter().map(|one| one.code()).collect()
}
fn levels() -> Vec<&'static str> {
    Level::ALL.iter().map(|one| one.code()).collect()
}
fn forms() -> Vec<&'static str> {
    BodyForm::ALL.iter().map(|one| one.code()).collect()
}
fn states() -> Vec<&'static str> {
    State::ALL.iter().map(|one| one.code()).collect()
}

/// In the order in which they are asked.
pub fn questions(kind: Kind) -> &'static [(&'static str, Ask)] {
    match kind {
        Kind::Frame => &[
            ("name", Line),
            ("vision", Prose),
            ("diagnosis", Prose),
            ("from", When),
            ("until", When),
        ],
        Kind::Challenge => &[
            ("name", Line),
            ("why", Prose),
            ("measurements", Measurements),
            ("features", Features),
            ("goals", Goals),
        ],
        Kind::Objective => &[
            ("name", Line),
            ("step", Word("step", steps)),
            ("why", Prose),
            ("challenge", Item(Kind::Challenge)),
            ("measurements", Measurements),
            ("features", Features),
            ("goals", Goals),
            ("targets", Targets),
        ],
        Kind::Action => &[
            ("name", Line),
            ("what", Prose),
            ("status", Word("status", statuses)),
            ("from", When),
            ("until", When),
            ("place", Line),
            ("groups", Words("group", groups)),
            ("decides", Who),
            ("does", Everybody),
            ("asked", Everybody),
            ("told", Everybody),
            ("measurements", Measurements),
            ("features", Features),
            ("goals", Goals),
        ],
        Kind::Milestone => &[("name", Line), ("due", When), ("after", Siblings), ("done", When)],
        Kind::Budget => &[
            ("amount", Money),
            ("currency", Plain),
            ("source", Word("source", sources)),
            ("funding", Word("funding", fundings)),
            ("year", Year),
            ("name", Line),
        ],
        Kind::Risk => &[
            ("name", Line),
            ("likelihood", Word("level", levels)),
            ("impact", Word("level", levels)),
            ("answer", Prose),
        ],
        Kind::Department => {
            &[("name", Line), ("answers_for", Prose), ("head", Plain), ("contact", Plain)]
        }
        Kind::Body => &[
            ("name", Line),
            ("form", Word("form", forms)),
            ("mandate", Prose),
            ("meets", Line),
            ("chair", Who),
            ("members", Everybody),
        ],
        Kind::Meeting => &[
            ("name", Line),
            ("on", When),
            ("place", Plain),
            ("present", Everybody),
            ("minutes", Prose),
            ("open", Yes),
        ],
        Kind::Decision => &[
            ("name", Line),
            ("who", Who),
            ("due", When),
            ("state", Word("state", states)),
            ("action", Item(Kind::Action)),
        ],
        Kind::Review => &[],
    }
}

/// What was sent; a name may stand in it several times.
#[derive(Clone, Debug, Default)]
pub struct Sent(pub Vec<(String, String)>);

impl Sent {
    pub fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value.trim())
    }

    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// What the form holds for a content: to be edited in a language.
    pub fn of(lang: Lang, content: &Content, language: &str) -> Self {
        let Ok(Value::Object(fields)) = serde_json::to_value(content) else {
            return Self::default();
        };
        let mut sent = vec![];
        for (name, ask) in questions(content.kind()) {
            let value = fields.get(*name).unwrap_or(&Value::Null);
            let text = |value: &Value| match value {
                Value::String(text) => Some(text.clone()),
                Value::Number(number) => Some(number.to_string()),
                _ => None,
            };
            let values: Vec<String> = match (ask, value) {
                (Line | Prose, _) => value.get(language).and_then(text).into_iter().collect(),
                (Money, Value::Number(number)) => {
                    let hundredths = number.as_i64().unwrap_or_default();
                    let decimals = if hundredths % 100 == 0 { 0 } else { 2 };
                    let typed = lang.number(hundredths as f64 / 100.0, decimals);
                    (hundredths != 0).then_some(typed).into_iter().collect()
                }
                (Yes, Value::Bool(true)) => vec!["yes".into()],
                (_, Value::Array(list)) => list.iter().filter_map(text).collect(),
                (_, value) => text(value).into_iter().collect(),
            };
            sent.extend(values.into_iter().map(|value| ((*name).to_owned(), value)));
        }
        Self(sent)
    }
}

/// The content that the answers make of what there was.
pub fn read(lang: Lang, base: &Content, language: &str, sent: &Sent) -> Result<Content> {
    let Value::Object(mut fields) = serde_json::to_value(base)? else { return Ok(base.clone()) };
    for (name, ask) in questions(base.kind()) {
        let typed = sent.get(name);
        let some = |text: &str| if text.is_empty() { Value::Null } else { json!(text) };
        let value = match ask {
            Line | Prose => {
                let mut texts = match fields.get(*name) {
                    Some(Value::Object(texts)) => texts.clone(),
                    _ => Map::new(),
                };
                texts.insert(language.to_owned(), json!(typed));
                Value::Object(texts)
            }
            Plain if *name == "currency" => json!(typed.to_uppercase()),
            Plain => json!(typed),
            When if typed.is_empty() => Value::Null,
            When => {
                let when: network::When = typed
                    .parse()
                    .map_err(|_| Error::invalid(name, "date-unreadable").with("text", typed))?;
                json!(when.as_str())
            }
            Year if typed.is_empty() => Value::Null,
            Year => {
                json!(typed.parse::<i64>().map_err(|_| Error::invalid(name, "year-impossible"))?)
            }
            Money => {
                let amount = number(lang, name, typed)?.unwrap_or_default();
                json!((amount * 100.0).round() as i64)
            }
            Yes => json!(!typed.is_empty()),
            Word(_, codes) if codes().contains(&typed) => json!(typed),
            Word(..) => continue,
            Words(_, codes) => {
                json!(sent.all(name).filter(|code| codes().contains(code)).collect::<Vec<_>>())
            }
            Who | Item(_) => some(typed),
            Everybody | Siblings | Features | Measurements | Targets => {
                json!(sent.all(name).filter(|one| !one.is_empty()).collect::<Vec<_>>())
            }
            Goals => {
                json!(sent.all(name).filter_map(|one| one.parse::<u8>().ok()).collect::<Vec<_>>())
            }
        };
        fields.insert((*name).to_owned(), value);
    }
    serde_json::from_value(Value::Object(fields))
        .map_err(|_| Error::invalid("name", "item-parent-missing"))
}

/// What a form needs to know besides its answers.
pub struct Ground<'a> {
    pub lang: Lang,
    pub plan: &'a Plan,
    pub frameworks: &'a Frameworks,
    /// The item itself and what it belongs to.
    pub item: Option<&'a str>,
    pub parent: Option<&'a str>,
    pub language: &'a str,
}

pub fn drawn(ground: &Ground, content: &Content, sent: &Sent, wrong: Option<&Wrong>) -> Markup {
    let lang = ground.lang;
    let mut others = content.clone();
    html! {
        @for (name, ask) in questions(content.kind()) {
            @let label = lang.text(&format!("plan-field-{}", name.replace('_', "-"))).into_owned();
            @let hint = format!("plan-ask-{}-{}", content.kind().code(), name.replace('_', "-"));
            @let hint = lang.has(&hint).then(|| lang.text(&hint).into_owned());
            @match ask {
                Line | Prose => {
                    @let text = others.texts().into_iter().find(|(field, _)| field == name).map(|(_, text)| text.clone()).unwrap_or_default();
                    (text_field(ground, name, &label, hint.as_deref(), matches!(ask, Prose), sent.get(name), &text, wrong))
                }
                Plain | Money | Year => {
                    @let field = Field::line(name, label).value(sent.get(name)).wrong(wrong);
                    @let field = if let Some(hint) = hint { field.hint(hint) } else { field };
                    (if matches!(ask, Money) { field } else { field.optional() })
                }
                When => (Field::line(name, label).hint(hint.unwrap_or_else(|| lang.text("plan-when-hint").into_owned())).value(sent.get(name)).wrong(wrong).optional()),
                Yes => div class="field" { label class="choice" { input type="checkbox" name=(name) value="yes" checked[!sent.get(name).is_empty()]; (label) } },
                Word(list, codes) => (Field::choice(name, label, codes().into_iter().map(|code| (code.to_owned(), words::word(lang, list, code)))).value(sent.get(name)).wrong(wrong)),
                Words(list, codes) => (boxes(name, &label, codes().into_iter().map(|code| (code.to_owned(), words::word(lang, list, code))), sent, true)),
                Who => (Field::choice(name, label, one_of(lang, people(ground))).hint(hint.unwrap_or_else(|| lang.text("plan-who-hint").into_owned())).value(sent.get(name)).wrong(wrong).optional()),
                Everybody => (boxes(name, &label, people(ground).into_iter(), sent, false)),
                Features => (by_area(ground, name, &label, sent, |area| ground.frameworks.features_of_area(area).map(|f| (f.code.clone(), format!("{} {}", f.code, lang.of(&f.label)))).collect())),
                Measurements => (by_area(ground, name, &label, sent, |area| ground.frameworks.measurements_of_area(area).map(|m| (m.code.clone(), format!("{} {}", m.code, lang.of(&m.label)))).collect())),
                Goals => (boxes(name, &label, ground.frameworks.goals().map(|goal| (goal.number.to_string(), format!("{} {}", goal.number, lang.of(&goal.label)))), sent, false)),
                Targets => (by_goal(ground, name, &label, sent)),
                Item(kind) => (Field::choice(name, label, one_of(lang, ground.plan.of_kind(*kind).map(|entry| named(lang, entry)).collect())).value(sent.get(name)).wrong(wrong).optional()),
                Siblings => {
                    @let siblings: Vec<_> = siblings(ground);
                    @if siblings.is_empty() { } @else {
                        @if let Some(text) = wrong.and_then(|wrong| wrong.about(name)) { p class="wrong" id=(name) { (text) } }
                        (boxes(name, &label, siblings.into_iter(), sent, true))
                    }
                }
            }
        }
    }
}

fn named(lang: Lang, entry: &Entry) -> (String, String) {
    (entry.id.to_string(), words::plain(lang, entry.content.name()).to_owned())
}

/// The other milestones of the same action.
fn siblings(ground: &Ground) -> Vec<(String, String)> {
    let Some(parent) = ground.parent.and_then(|id| id.parse().ok()) else { return vec![] };
    ground
        .plan
        .below(&parent, Kind::Milestone)
        .filter(|entry| Some(entry.id.as_str()) != ground.item)
        .map(|entry| named(ground.lang, entry))
        .collect()
}

fn people(ground: &Ground) -> Vec<(String, String)> {
    let lang = ground.lang;
    let departments = ground.plan.of_kind(Kind::Department).map(|entry| named(lang, entry));
    let partners = ground.plan.partners.iter().map(|one| (one.id.clone(), one.name.clone()));
    departments.chain(partners).collect()
}

fn one_of(lang: Lang, choices: Vec<(String, String)>) -> Vec<(String, String)> {
    let mut all = vec![(String::new(), lang.text("plan-none").into_owned())];
    all.extend(choices);
    all
}

/// Boxes to tick; a long list is folded until something in it is ticked.
fn boxes(
    name: &str,
    label: &str,
    choices: impl Iterator<Item = (String, String)>,
    sent: &Sent,
    open: bool,
) -> Markup {
    let chosen: Vec<&str> = sent.all(name).collect();
    let list = html! { div class="boxes" { @for (value, text) in choices {
        label class="choice" { input type="checkbox" name=(name) value=(value) checked[chosen.contains(&value.as_str())]; span { (text) } }
    } } };
    html! {
        @if open { fieldset { legend { (label) } (list) } }
        @else { details class="boxes-fold" open[!chosen.is_empty()] { summary { (label) @if !chosen.is_empty() { " (" (chosen.len()) ")" } } fieldset { legend class="only-read" { (label) } (list) } } }
    }
}

fn by_area(
    ground: &Ground,
    name: &str,
    label: &str,
    sent: &Sent,
    of: impl Fn(&str) -> Vec<(String, String)>,
) -> Markup {
    let chosen = sent.all(name).count();
    html! {
        details class="boxes-fold" open[chosen > 0] {
            summary { (label) @if chosen > 0 { " (" (chosen) ")" } }
            @for area in ground.frameworks.areas() {
                @let choices = of(&area.code);
                @if !choices.is_empty() { (boxes(name, &format!("{} {}", area.code, ground.lang.of(&area.label)), choices.into_iter(), sent, true)) }
            }
        }
    }
}

fn by_goal(ground: &Ground, name: &str, label: &str, sent: &Sent) -> Markup {
    let (lang, frameworks) = (ground.lang, ground.frameworks);
    let chosen = sent.all(name).count();
    html! {
        details class="boxes-fold" open[chosen > 0] {
            summary { (label) @if chosen > 0 { " (" (chosen) ")" } }
            @for goal in frameworks.goals() {
                @let targets: Vec<_> = frameworks.targets_of_goal(goal.number).filter(|target| target.level == "target").map(|target| (target.code.clone(), format!("{} {}", target.code, lang.of(&target.label)))).collect();
                @if !targets.is_empty() { (boxes(name, &format!("{} {}", goal.number, lang.of(&goal.label)), targets.into_iter(), sent, true)) }
            }
        }
    }
}

#[expect(clippy::too_many_arguments, reason = "one field, told everything once")]
fn text_field(
    ground: &Ground,
    name: &str,
    label: &str,
    hint: Option<&str>,
    long: bool,
    value: &str,
    text: &network::frameworks::Text,
    wrong: Option<&Wrong>,
) -> Markup {
    let wrong = wrong.and_then(|wrong| wrong.about(name));
    let invalid = wrong.map(|_| "true");
    let said_by = wrong.map(|_| format!("{name}-wrong"));
    let required = name == "name";
    html! {
        div class={ "field" @if long { " wide" } } {
            label for=(name) { (label) }
            @if let Some(hint) = hint { p class="hint" { (hint) } }
            @if let Some(text) = wrong { p class="wrong" id={ (name) "-wrong" } { (text) } }
            @if long { textarea id=(name) name=(name) rows="5" lang=(ground.language) dir="auto" aria-invalid=[invalid] aria-describedby=[&said_by] { (value) } }
            @else { input id=(name) name=(name) value=(value) lang=(ground.language) dir="auto" aria-invalid=[invalid] aria-describedby=[&said_by] required[required && text.is_blank()]; }
            @for (code, said) in text.versions().filter(|(code, _)| *code != ground.language) {
                p class="hint" { (words::language(code)) ": " span lang=(code) dir="auto" { (said) } }
            }
        }
    }
}
