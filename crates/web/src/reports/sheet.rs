//! A report as such: sections of blocks, shown as a page and printed as a paper from the same words.

use charts::{Hue, Status};
use maud::Markup;
use network::frameworks::Text;
use serde_json::{Map, Value, json};

use crate::{Lang, printer};

/// A report in the reader's language, before it is a page or a paper.
pub struct Sheet {
    pub form: Form,
    pub title: String,
    /// What kind of paper it is.
    pub kicker: String,
    pub subtitle: String,
    /// As known on, revision, where the city is: small, under the title.
    pub lines: Vec<String>,
    /// What stands at the bottom of each printed page.
    pub foot: String,
    /// The warning that every page with invented figures carries.
    pub mark: Option<String>,
    /// On the cover.
    pub drawing: Option<Drawing>,
    pub sections: Vec<Section>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// Many pages, with a cover and contents.
    Report,
    /// Two pages.
    Brief,
}

#[derive(Default)]
pub struct Section {
    /// Unique in the report, for links.
    pub id: String,
    pub title: String,
    pub code: String,
    pub hue: Hue,
    /// Begins a printed page.
    pub page: bool,
    /// Part of the section before it that is not.
    pub within: bool,
    pub blocks: Vec<Block>,
}

pub enum Block {
    Lead(String),
    Text(String),
    Note(String),
    Heading(String),
    List(Vec<Cell>),
    Facts(Vec<(String, String)>),
    /// In a language that may not be the reader's.
    Quote {
        text: String,
        by: String,
        language: String,
    },
    Table(Table),
    Drawing(Drawing),
    Multiples(Vec<Multiple>),
}

/// A text, perhaps with the sign of a status and a place to read more.
#[derive(Default)]
pub struct Cell {
    pub text: String,
    /// Where it is not the reader's.
    pub language: Option<String>,
    pub status: Option<Status>,
    pub href: Option<String>,
}

#[derive(Default)]
pub struct Table {
    pub caption: String,
    pub head: Vec<String>,
    /// The first cell of a row names it.
    pub rows: Vec<Vec<Cell>>,
    /// Columns of numbers.
    pub numbers: Vec<usize>,
    /// The shares of the columns on paper.
    pub widths: Vec<u8>,
}

pub struct Drawing {
    pub svg: Markup,
    /// The same in words, for those who do not see it.
    pub alt: String,
    pub title: String,
    pub caption: String,
}

pub struct Multiple {
    pub title: Cell,
    pub figure: String,
    pub going: Option<(Status, String)>,
    pub svg: Markup,
    pub alt: String,
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self { text, ..Self::default() }
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

impl Cell {
    /// What somebody wrote, in a language that may not be the reader's.
    pub fn in_language(lang: Lang, text: &str, language: &str) -> Self {
        let language = (language != lang.code()).then(|| language.to_owned());
        Self { text: text.to_owned(), language, ..Self::default() }
    }

    /// A text of several versions: the reader's, or else the one there is.
    pub fn said(lang: Lang, text: &Text) -> Self {
        let said = text.in_language(lang.code());
        Self::in_language(lang, said.text, said.language)
    }
}

impl Sheet {
    /// The data of the template `report`.
    pub fn printed(&self, lang: Lang) -> Value {
        let mut data = printer::paper(lang, &self.title);
        data["form"] = match self.form {
            Form::Report => "report",
            Form::Brief => "brief",
        }
        .into();
        data["kicker"] = self.kicker.as_str().into();
        data["subtitle"] = self.subtitle.as_str().into();
        data["lines"] = self.lines.clone().into();
        data["foot"] = self.foot.as_str().into();
        data["mark"] = self.mark.clone().into();
        data["drawing"] = self.drawing.as_ref().map(Drawing::printed).into();
        data["contents"] = lang.text("report-contents").into();
        data["sections"] = self.sections.iter().map(Section::printed).collect();
        data
    }
}

impl Section {
    pub fn new(id: &str, title: impl Into<String>) -> Self {
        Self { id: id.to_owned(), title: title.into(), ..Self::default() }
    }

    fn printed(&self) -> Value {
        json!({
            "title": self.title,
            "code": self.code,
            "hue": self.hue.class().trim_start_matches("hue-"),
            "page": self.page,
            "within": self.within,
            "blocks": self.blocks.iter().map(Block::printed).collect::<Value>(),
        })
    }
}

impl Block {
    fn printed(&self) -> Value {
        match self {
            Self::Lead(text) => json!({ "is": "lead", "text": text }),
            Self::Text(text) => json!({ "is": "text", "text": text }),
            Self::Note(text) => json!({ "is": "note", "text": text }),
            Self::Heading(text) => json!({ "is": "heading", "text": text }),
            Self::List(items) => {
                json!({ "is": "list", "items": items.iter().map(Cell::printed).collect::<Value>() })
            }
            Self::Facts(rows) => {
                let row =
                    |(label, value): &(String, String)| json!({ "label": label, "value": value });
                json!({ "is": "facts", "rows": rows.iter().map(row).collect::<Value>() })
            }
            Self::Quote { text, by, language } => {
                json!({ "is": "quote", "text": text, "by": by, "language": language })
            }
            Self::Table(table) => json!({
                "is": "table",
                "caption": table.caption,
                "head": table.head,
                "rows": table.rows.iter()
                    .map(|row| row.iter().map(Cell::printed).collect::<Value>())
                    .collect::<Value>(),
                "numbers": table.numbers,
                "widths": table.widths,
            }),
            Self::Drawing(drawing) => {
                let mut printed = drawing.printed();
                printed["is"] = "drawing".into();
                printed
            }
            Self::Multiples(items) => {
                let item = |one: &Multiple| {
                    let (status, going) =
                        one.going.as_ref().map_or(("", ""), |(s, g)| (word(*s), g));
                    json!({
                        "title": one.title.text,
                        "figure": one.figure,
                        "status": status,
                        "going": going,
                        "svg": charts::standalone(&one.svg),
                        "alt": one.alt,
                    })
                };
                json!({ "is": "multiples", "items": items.iter().map(item).collect::<Value>() })
            }
        }
    }
}

impl Cell {
    fn printed(&self) -> Value {
        match (self.status, &self.language) {
            (Some(status), _) => json!({ "text": self.text, "status": word(status) }),
            (None, Some(language)) => json!({ "text": self.text, "language": language }),
            (None, None) => self.text.as_str().into(),
        }
    }
}

impl Drawing {
    fn printed(&self) -> Value {
        let fields: Map<String, Value> = [
            ("svg", charts::standalone(&self.svg)),
            ("alt", self.alt.clone()),
            ("title", self.title.clone()),
            ("caption", self.caption.clone()),
        ]
        .into_iter()
        .map(|(name, text)| (name.to_owned(), text.into()))
        .collect();
        fields.into()
    }
}

fn word(status: Status) -> &'static str {
    status.class().trim_start_matches("is-")
}
