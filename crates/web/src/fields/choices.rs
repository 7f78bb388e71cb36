//! Several of a few: boxes to tick, under one legend.

use std::{borrow::Cow, collections::HashMap};

use maud::{Markup, Render, html};
use serde::Deserialize;

use super::Wrong;

/// Each box sends what it stands for under the same name. The whole bears the id of its name.
pub struct Choices<'a> {
    name: &'static str,
    /// Before each id, where several forms of a page ask for the same.
    id: Cow<'a, str>,
    legend: Cow<'a, str>,
    /// What is sent, and what is read.
    choices: Vec<(String, String)>,
    held: Vec<String>,
    wrong: Option<&'a str>,
    folded: bool,
}

impl<'a> Choices<'a> {
    pub fn new(
        name: &'static str,
        legend: impl Into<Cow<'a, str>>,
        choices: impl IntoIterator<Item = (String, String)>,
    ) -> Self {
        Self {
            name,
            id: "".into(),
            legend: legend.into(),
            choices: choices.into_iter().collect(),
            held: vec![],
            wrong: None,
            folded: false,
        }
    }

    /// What is ticked. What is no choice (any more) stays one, so that saving loses nothing.
    pub fn held<T: AsRef<str>>(mut self, held: impl IntoIterator<Item = T>) -> Self {
        self.held = held.into_iter().map(|one| one.as_ref().to_owned()).collect();
        for one in &self.held {
            if !self.choices.iter().any(|(code, _)| code == one) {
                self.choices.push((one.clone(), one.clone()));
            }
        }
        self
    }

    pub fn id(self, before: impl Into<Cow<'a, str>>) -> Self {
        Self { id: before.into(), ..self }
    }

    /// Folded away while nothing is ticked and nothing wrong: many choices that few need.
    pub fn folded(self) -> Self {
        Self { folded: true, ..self }
    }

    /// Says what is wrong, if it is about this choice.
    pub fn wrong(self, wrong: Option<&'a Wrong>) -> Self {
        let wrong = wrong.and_then(|wrong| wrong.about(self.name));
        Self { wrong, ..self }
    }
}

impl Render for Choices<'_> {
    fn render(&self) -> Markup {
        let id = format!("{}{}", self.id, self.name);
        let wrong = format!("{id}-wrong");
        let about = self.wrong.map(|_| wrong.as_str());
        let ticked = |code: &str| self.held.iter().any(|held| held == code);
        let names: Vec<&str> = self
            .choices
            .iter()
            .filter(|(code, _)| ticked(code))
            .map(|(_, name)| name.as_str())
            .collect();
        let boxes = html! {
            @if let Some(text) = self.wrong { p class="wrong" id=(wrong) { (text) } }
            div class=(if self.choices.len() > 12 { "choices many" } else { "choices" }) {
                @for (place, (code, name)) in self.choices.iter().enumerate() {
                    label class="choice" {
                        input type="checkbox" name=(self.name) value=(code) checked[ticked(code)]
                            autofocus[place == 0 && self.wrong.is_some()];
                        span { (name) }
                    }
                }
            }
        };
        html! {
            @if self.folded {
                details class="field" open[self.wrong.is_some()] {
                    summary { (self.legend) @if !names.is_empty() { span class="muted" { " – " (names.join(", ")) } } }
                    fieldset id=(id) class="field" aria-describedby=[about] { legend class="only-read" { (self.legend) } (boxes) }
                }
            } @else {
                fieldset id=(id) class="field" aria-describedby=[about] { legend { (self.legend) } (boxes) }
            }
        }
    }
}

/// A form in which a name may stand several times, as ticked boxes do: what they say is one field,
/// a line each.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(from = "Vec<(String, String)>")]
pub struct Ticked(pub HashMap<String, String>);

impl From<Vec<(String, String)>> for Ticked {
    fn from(fields: Vec<(String, String)>) -> Self {
        let mut all = HashMap::<String, String>::new();
        for (name, value) in fields {
            all.entry(name)
                .and_modify(|held| {
                    held.push('\n');
                    held.push_str(&value);
                })
                .or_insert(value);
        }
        Self(all)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_choice_any_more_stays_ticked() {
        let choices = [("en".to_owned(), "English".to_owned())];
        let drawn = Choices::new("languages", "Languages", choices).held(["ga"]);
        let drawn = drawn.render().into_string();
        assert!(drawn.contains(r#"value="ga" checked"#), "{drawn}");
        assert!(!drawn.contains(r#"value="en" checked"#), "{drawn}");
    }

    #[test]
    fn boxes_of_one_name_are_read_as_lines() {
        let sent = [("l", "en"), ("title", "A"), ("l", "fr")];
        let Ticked(all) =
            sent.map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec().into();
        assert_eq!(all["l"], "en\nfr");
        assert_eq!(all["title"], "A");
    }
}
