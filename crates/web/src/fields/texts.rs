//! A text in every language of the house as one question: the reader's language stands open, the
//! others are folded away beneath it and say which of them are written.

use std::{borrow::Cow, collections::HashMap};

use maud::{Markup, Render, html};
use network::frameworks::Text;

use super::Wrong;
use crate::{Lang, conferences::words::languages};

/// Its inputs are named `NAME-en`, `NAME-fr` …; the whole bears the id of its name, so that what is
/// wrong leads there.
pub struct Texts<'a> {
    lang: Lang,
    name: Cow<'a, str>,
    /// Before each id, where several forms of a page ask for the same.
    id: Cow<'a, str>,
    label: Cow<'a, str>,
    hint: Option<Cow<'a, str>>,
    text: &'a Text,
    rows: Option<u32>,
    wrong: Option<&'a str>,
}

impl<'a> Texts<'a> {
    /// A line in each language.
    pub fn line(
        lang: Lang,
        name: impl Into<Cow<'a, str>>,
        label: impl Into<Cow<'a, str>>,
        text: &'a Text,
    ) -> Self {
        Self {
            lang,
            name: name.into(),
            id: "".into(),
            label: label.into(),
            hint: None,
            text,
            rows: None,
            wrong: None,
        }
    }

    /// Several lines in each language.
    pub fn long(self, rows: u32) -> Self {
        Self { rows: Some(rows), ..self }
    }

    pub fn hint(self, hint: impl Into<Cow<'a, str>>) -> Self {
        Self { hint: Some(hint.into()), ..self }
    }

    pub fn id(self, before: impl Into<Cow<'a, str>>) -> Self {
        Self { id: before.into(), ..self }
    }

    /// Says what is wrong, if it is about this text.
    pub fn wrong(self, wrong: Option<&'a Wrong>) -> Self {
        let wrong = wrong.and_then(|wrong| wrong.about(&self.name));
        Self { wrong, ..self }
    }

    fn written(&self, lang: Lang) -> &'a str {
        self.text.get(lang.code()).map_or("", str::trim)
    }

    fn others(&self) -> impl Iterator<Item = Lang> {
        let own = self.lang;
        Lang::all().filter(move |other| *other != own)
    }

    /// `Other languages – written: French; missing: Spanish`
    fn standing(&self) -> String {
        let (written, missing): (Vec<Lang>, Vec<Lang>) =
            self.others().partition(|other| !self.written(*other).is_empty());
        let named = |some: &[Lang]| {
            let codes: Vec<String> = some.iter().map(|one| one.code().to_owned()).collect();
            languages(self.lang, &codes)
        };
        let gaps = [("written", named(&written).into()), ("missing", named(&missing).into())];
        match (written.is_empty(), missing.is_empty()) {
            (_, true) => self.lang.fill("texts-all-written", [gaps[0].clone()]),
            (true, _) => self.lang.fill("texts-all-missing", [gaps[1].clone()]),
            _ => self.lang.fill("texts-some-written", gaps),
        }
    }

    fn input(&self, lang: Lang, own: bool) -> Markup {
        let name = format!("{}-{}", self.name, lang.code());
        let id = format!("{}{name}", self.id);
        let whole = self.whole();
        let about: Vec<String> = [(self.hint.is_some(), "hint"), (self.wrong.is_some(), "wrong")]
            .into_iter()
            .filter(|(is, _)| *is)
            .map(|(_, what)| format!("{whole}-{what}"))
            .collect();
        let about = (!about.is_empty()).then(|| about.join(" "));
        let (invalid, first) = (self.wrong.map(|_| "true"), own && self.wrong.is_some());
        html! {
            label for=(id) { (self.label) " " span lang=(lang.code()) { "(" (lang.name()) ")" } }
            @if own {
                @if let Some(hint) = &self.hint { p class="hint" id=(format!("{whole}-hint")) { (hint) } }
                @if let Some(wrong) = self.wrong { p class="wrong" id=(format!("{whole}-wrong")) { (wrong) } }
            }
            @if let Some(rows) = self.rows {
                textarea id=(id) name=(name) lang=(lang.code()) rows=(rows) autofocus[first]
                    aria-describedby=[about] aria-invalid=[invalid] { (self.written(lang)) }
            } @else {
                input id=(id) name=(name) lang=(lang.code()) value=(self.written(lang)) autofocus[first]
                    aria-describedby=[about] aria-invalid=[invalid];
            }
        }
    }

    fn whole(&self) -> String {
        format!("{}{}", self.id, self.name)
    }
}

impl Render for Texts<'_> {
    fn render(&self) -> Markup {
        let elsewhere = self.others().any(|other| !self.written(other).is_empty());
        let open = self.wrong.is_some() || (elsewhere && self.written(self.lang).is_empty());
        html! {
            div class="field texts" id=(self.whole()) {
                (self.input(self.lang, true))
                details open[open] {
                    summary { (self.standing()) span class="only-read" { " (" (self.label) ")" } }
                    @for other in self.others() { div class="field" { (self.input(other, false)) } }
                }
            }
        }
    }
}

/// The versions of a text in a form: `NAME-en`, `NAME-fr` …
pub fn texts(typed: &HashMap<String, String>, name: &str) -> Text {
    versions(name, |field| typed.get(field).map(String::as_str))
}

/// The same, of any form.
pub fn versions<'a>(name: &str, typed: impl Fn(&str) -> Option<&'a str>) -> Text {
    let mut text = Text::default();
    for lang in Lang::all() {
        let said = typed(&format!("{name}-{}", lang.code())).map(str::trim);
        if let Some(said) = said.filter(|said| !said.is_empty()) {
            text.set(lang.code(), said);
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn(text: &Text, lang: &str) -> String {
        let lang = Lang::from_code(lang).unwrap();
        Texts::line(lang, "title", "Title", text).render().into_string()
    }

    #[test]
    fn the_languages_not_read_are_folded_and_say_which_are_written() {
        let text = Text::from([("en", "Turnout"), ("fr", "Participation")]);
        let drawn = drawn(&text, "en");
        assert!(drawn.contains("<details><summary>"), "{drawn}");
        assert!(drawn.contains("written: French; missing: Spanish"), "{drawn}");
        assert!(drawn.find("title-en") < drawn.find("<details"), "{drawn}");
        assert!(drawn.find("title-fr") > drawn.find("<details"), "{drawn}");
    }

    #[test]
    fn a_text_that_is_only_in_other_languages_opens_them() {
        let text = Text::from([("en", "Turnout")]);
        assert!(drawn(&text, "fr").contains("<details open>"));
        assert!(!drawn(&Text::default(), "fr").contains("open>"));
    }

    #[test]
    fn every_version_that_is_drawn_is_read_again() {
        let text = Text::from([("en", "Turnout"), ("es", "Participación")]);
        let read =
            versions("title", |field| field.strip_prefix("title-").and_then(|of| text.get(of)));
        assert_eq!(read, text);
    }
}
