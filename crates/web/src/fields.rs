//! Forms: a labelled input with its hint and with what is wrong, said beside it.

use std::borrow::Cow;

use axum::{
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use maud::{Markup, Render, html};
use network::{Error, Tx, calls::Moment, frameworks::shipped_unit};

use crate::{Lang, calls::draw::moment, problem::Problem, reader::Reader};

mod choices;
mod texts;
pub use choices::{Choices, Ticked};
pub use texts::{Texts, texts, versions};

/// What a form was refused for, in the reader's language.
#[derive(Debug)]
pub struct Wrong {
    field: &'static str,
    text: String,
}

impl Wrong {
    /// Errors that are not about a field are passed on.
    pub fn of(lang: Lang, error: Error) -> Result<Self, Problem> {
        match error {
            Error::Invalid { field, code, args } => {
                let args: Vec<_> =
                    args.iter().map(|(name, value)| (*name, said(lang, name, value))).collect();
                let gaps = args.iter().map(|(name, value)| (*name, value.as_str().into()));
                Ok(Self { field, text: lang.fill(code, gaps) })
            }
            other => Err(other.into()),
        }
    }

    pub fn text(&self) -> &str {
        &self.text
    }

    pub fn is_about(&self, field: &str) -> bool {
        self.field == field
    }

    /// What is wrong with one field, for those that [`Field`] does not draw.
    pub fn about(&self, field: &str) -> Option<&str> {
        (self.field == field).then_some(self.text.as_str())
    }
}

/// Leads on to an address of the reader's language, or shows the form again with what is wrong; what
/// is not about a field is a page of its own.
pub async fn led_on(
    reader: &Reader,
    outcome: Result<(), Error>,
    to: &str,
    again: impl AsyncFnOnce(Wrong) -> Result<Markup, Error>,
) -> Result<Response, Problem> {
    match outcome {
        Ok(()) => Ok(Redirect::to(&reader.href(to)).into_response()),
        Err(error) => {
            let shown = again(Wrong::of(reader.lang, error)?).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, shown).into_response())
        }
    }
}

/// Keeps what was done and leads on to an address of the reader's language; or takes it back and
/// shows the form again with what is wrong.
pub async fn settled<T>(
    tx: Tx,
    reader: &Reader,
    outcome: Result<T, Error>,
    to: impl FnOnce(T) -> String,
    again: impl AsyncFnOnce(Wrong) -> Result<Markup, Problem>,
) -> Result<Response, Problem> {
    match outcome {
        Ok(done) => {
            tx.commit().await?;
            Ok(Redirect::to(&reader.href(&to(done))).into_response())
        }
        Err(error) => {
            drop(tx);
            let shown = again(Wrong::of(reader.lang, error)?).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, shown).into_response())
        }
    }
}

/// A unit by its name, a clock time as it is read; anything else as it is.
fn said(lang: Lang, name: &str, value: &str) -> String {
    if ["unit", "expected"].contains(&name)
        && let Some(unit) = shipped_unit(value)
    {
        return lang.of(&unit.name).to_owned();
    }
    match value.parse::<Moment>() {
        Ok(at) if value.contains('T') => moment(lang, &at),
        _ => value.to_owned(),
    }
}

/// Above the form: that something is wrong, and where.
pub fn summary(lang: Lang, wrong: Option<&Wrong>) -> Markup {
    html! {
        @if let Some(wrong) = wrong {
            div class="notice bad" role="alert" {
                p { strong { (lang.text("form-wrong")) } " "
                    a href=(format!("#{}", wrong.field)) { (wrong.text) } }
            }
        }
    }
}

/// One question of a form. What is wrong is where the page opens: the form may stand far down.
pub struct Field<'a> {
    name: &'static str,
    /// Before its id, where several forms of a page ask for the same.
    id: &'static str,
    label: Cow<'a, str>,
    hint: Option<Cow<'a, str>>,
    value: &'a str,
    kind: &'static str,
    autocomplete: Option<&'static str>,
    wrong: Option<&'a str>,
    choices: Option<Vec<(String, String)>>,
    rows: Option<u32>,
    required: bool,
}

impl<'a> Field<'a> {
    /// A line of text. Its `id` is its name.
    pub fn line(name: &'static str, label: impl Into<Cow<'a, str>>) -> Self {
        Self {
            name,
            id: "",
            label: label.into(),
            hint: None,
            value: "",
            kind: "text",
            autocomplete: None,
            wrong: None,
            choices: None,
            rows: None,
            required: true,
        }
    }

    /// One of several: (what is sent, what is read).
    pub fn choice(
        name: &'static str,
        label: impl Into<Cow<'a, str>>,
        choices: impl IntoIterator<Item = (String, String)>,
    ) -> Self {
        Self { choices: Some(choices.into_iter().collect()), ..Self::line(name, label) }
    }

    /// A text of several lines.
    pub fn text(name: &'static str, label: impl Into<Cow<'a, str>>, rows: u32) -> Self {
        Self { rows: Some(rows), ..Self::line(name, label) }
    }

    pub fn id(self, before: &'static str) -> Self {
        Self { id: before, ..self }
    }

    pub fn kind(mut self, kind: &'static str) -> Self {
        self.kind = kind;
        self
    }

    pub fn hint(mut self, hint: impl Into<Cow<'a, str>>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    pub fn value(mut self, value: &'a str) -> Self {
        self.value = value;
        self
    }

    /// What browsers and password keepers fill in (HTML, section 4.10.18.7).
    pub fn autocomplete(mut self, word: &'static str) -> Self {
        self.autocomplete = Some(word);
        self
    }

    pub fn optional(mut self) -> Self {
        self.required = false;
        self
    }

    /// Says what is wrong, if it is about this field.
    pub fn wrong(mut self, wrong: Option<&'a Wrong>) -> Self {
        self.wrong =
            wrong.filter(|wrong| wrong.field == self.name).map(|wrong| wrong.text.as_str());
        self
    }
}

impl Render for Field<'_> {
    fn render(&self) -> Markup {
        let (name, id) = (self.name, format!("{}{}", self.id, self.name));
        let (hint, wrong) = (format!("{id}-hint"), format!("{id}-wrong"));
        let mut about = vec![];
        if self.hint.is_some() {
            about.push(hint.as_str());
        }
        if self.wrong.is_some() {
            about.push(&wrong);
        }
        let about = (!about.is_empty()).then(|| about.join(" "));
        let invalid = self.wrong.map(|_| "true");
        html! {
            div class="field" {
                label for=(id) { (self.label) }
                @if let Some(text) = &self.hint { p class="hint" id=(hint) { (text) } }
                @if let Some(text) = self.wrong { p class="wrong" id=(wrong) { (text) } }
                @if let Some(choices) = &self.choices {
                    select id=(id) name=(name) required[self.required] autofocus[self.wrong.is_some()]
                        aria-describedby=[about] aria-invalid=[invalid] {
                        @for (value, text) in choices {
                            option value=(value) selected[value == self.value] { (text) }
                        }
                    }
                } @else if let Some(rows) = self.rows {
                    textarea id=(id) name=(name) rows=(rows) required[self.required] autofocus[self.wrong.is_some()]
                        aria-describedby=[about] aria-invalid=[invalid] { (self.value) }
                } @else {
                    input id=(id) name=(name) type=(self.kind) required[self.required] autofocus[self.wrong.is_some()]
                        value=[(self.kind != "password").then_some(self.value)]
                        autocomplete=[self.autocomplete]
                        aria-describedby=[about] aria-invalid=[invalid];
                }
            }
        }
    }
}
