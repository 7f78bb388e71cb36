//! The form: some changes, each a line that may be repeated in the address.

use maud::{Markup, html};
use network::{
    Error, Result,
    frameworks::{Frameworks, Measurement},
    progress::Standing,
    what_if::{Change, Supposed},
};

use crate::{Lang, observations::number, reader::Reader};

/// So many changes at once.
const MOST: usize = 4;
/// Over how many years cities alike are looked at.
pub const SPANS: [i16; 3] = [3, 5, 10];

/// One line, as it was typed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Line {
    pub measurement: String,
    pub value: String,
    pub year: String,
    pub target: String,
    pub by: String,
}

/// The whole address: `m`, `v`, `y`, `t`, `b` for each line, in this order.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    pub lines: Vec<Line>,
    pub span: i16,
}

impl Typed {
    pub fn read(pairs: Vec<(String, String)>) -> Self {
        let mut typed = Self { lines: vec![], span: SPANS[1] };
        for (name, text) in pairs {
            let text = text.trim().to_owned();
            match name.as_str() {
                "m" => typed.lines.push(Line { measurement: text, ..Line::default() }),
                "span" => {
                    let span = text.parse().ok().filter(|span| SPANS.contains(span));
                    typed.span = span.unwrap_or(SPANS[1]);
                }
                name => {
                    let Some(line) = typed.lines.last_mut() else { continue };
                    match name {
                        "v" => line.value = text,
                        "y" => line.year = text,
                        "t" => line.target = text,
                        "b" => line.by = text,
                        _ => {}
                    }
                }
            }
        }
        typed.lines.retain(|line| !line.measurement.is_empty());
        typed.lines.truncate(MOST);
        typed
    }

    /// What is supposed, with numbers as the language writes them.
    pub fn supposed(&self, lang: Lang, now: &Standing, this_year: i16) -> Result<Vec<Supposed>> {
        let year = |text: &str| match text {
            "" => Ok(None),
            text => match text.parse::<i16>() {
                Ok(year) => Ok(Some(year)),
                Err(_) => Err(Error::invalid("year", "target-year").with("year", text)),
            },
        };
        let one = |line: &Line| -> Result<Supposed> {
            let change = Change {
                measurement: line.measurement.clone(),
                value: number(lang, "value", &line.value)?,
                year: year(&line.year)?,
                target: number(lang, "value", &line.target)?,
                by: year(&line.by)?,
            };
            Ok(change.supposed(now, this_year))
        };
        self.lines.iter().map(one).collect()
    }
}

/// The form: the lines so far and one more.
pub fn form(reader: &Reader, frameworks: &Frameworks, now: &Standing, typed: &Typed) -> Markup {
    let lang = reader.lang;
    let mut lines = typed.lines.clone();
    if lines.len() < MOST {
        lines.push(Line::default());
    }
    html! {
        what-if {
            form method="get" class="what-if" {
                @for (number, line) in lines.iter().enumerate() {
                    (one(reader, frameworks, now, number, line))
                }
                div class="field" {
                    label for="span" { (lang.text("what-if-span")) }
                    select id="span" name="span" {
                        @for span in SPANS {
                            option value=(span) selected[span == typed.span] { (lang.fill("what-if-years", [("count", span.into())])) }
                        }
                    }
                }
                div class="actions" {
                    button { (lang.text("what-if-show")) }
                    a class="button plain" href=(reader.uri.path()) { (lang.text("what-if-clear")) }
                }
            }
        }
    }
}

fn one(
    reader: &Reader,
    frameworks: &Frameworks,
    now: &Standing,
    number: usize,
    line: &Line,
) -> Markup {
    let lang = reader.lang;
    let id = |field: &str| format!("{field}{number}");
    let said = |m: &Measurement| {
        let mark = if now.of(&m.code).headline().is_some() { "" } else { " –" };
        format!("{} {}{mark}", m.code, lang.of(&m.label))
    };
    let fields = [
        ("v", "what-if-value", &line.value),
        ("y", "what-if-year", &line.year),
        ("t", "what-if-target", &line.target),
        ("b", "what-if-by", &line.by),
    ];
    html! {
        fieldset {
            legend { (lang.fill("what-if-change", [("number", (number + 1).into())])) }
            div class="field" {
                label for=(id("m")) { (lang.text("frameworks-measurement")) }
                select id=(id("m")) name="m" {
                    option value="" { (lang.text("what-if-none")) }
                    @for area in frameworks.areas() {
                        optgroup label=(format!("{} {}", area.code, lang.of(&area.label))) {
                            @for m in frameworks.measurements_of_area(&area.code) {
                                option value=(m.code) selected[m.code == line.measurement] { (said(m)) }
                            }
                        }
                    }
                }
            }
            div class="what-if-fields" {
                @for (name, key, value) in fields {
                    div class="field" {
                        label for=(id(name)) { (lang.text(key)) }
                        input id=(id(name)) name=(name) value=(value) autocomplete="off"
                            inputmode=(if matches!(name, "y" | "b") { "numeric" } else { "decimal" });
                    }
                }
            }
        }
    }
}
