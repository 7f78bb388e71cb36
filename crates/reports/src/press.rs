//! The press: fonts, templates, and one sheet of data become pages, and pages a PDF.

use std::{collections::HashMap, sync::LazyLock};

use serde_json::{Value, json};
use typst::{
    Feature, Features, Library, LibraryExt, World, WorldExt,
    diag::{FileError, FileResult, SourceDiagnostic},
    foundations::{Bytes, Datetime, Duration, Smart},
    syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot},
    text::{Font, FontBook},
    utils::LazyHash,
};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::{TEMPLATES, letters, papers};

/// How many papers ago something must have been used to be kept in typst's memory: the
/// templates stay, the papers go.
const KEPT: usize = 3;

/// Why a paper was not printed.
#[derive(Debug, thiserror::Error)]
pub enum Refused {
    #[error("there is no paper {0:?}")]
    NoTemplate(String),
    /// What the template or PDF/UA-1 has against it, each with its place.
    #[error("{}", .0.join("\n"))]
    Faults(Vec<String>),
}

/// What every paper is printed with. Made once; prints from any thread.
pub struct Press {
    fonts: Vec<Font>,
    book: LazyHash<FontBook>,
    library: LazyHash<Library>,
    sources: HashMap<FileId, Source>,
    sign: Bytes,
    palette: Bytes,
}

impl Default for Press {
    fn default() -> Self {
        Self::new([])
    }
}

impl Press {
    /// A press that also has these fonts (whole files), for scripts that ours do not write.
    pub fn new(more: impl IntoIterator<Item = Vec<u8>>) -> Self {
        let ours = [
            notosans::REGULAR_TTF,
            notosans::BOLD_TTF,
            notosans::ITALIC_TTF,
            notosans::BOLD_ITALIC_TTF,
        ];
        let fonts: Vec<Font> = typst_assets::fonts()
            .chain(ours)
            .map(Bytes::new)
            .chain(more.into_iter().map(Bytes::new))
            .flat_map(Font::iter)
            .filter(|font| !font.info().family.starts_with("New Computer Modern"))
            .collect();
        let features: Features = [Feature::A11yExtras].into_iter().collect();
        let palette: HashMap<&str, &str> = charts::palette().collect();
        let accent = palette.get("accent").copied().unwrap_or("black");
        let sign = charts::temple::logo()
            .into_string()
            .replace("<path", &format!("<path fill='{accent}'"));
        Self {
            book: LazyHash::new(FontBook::from_fonts(&fonts)),
            fonts,
            library: LazyHash::new(Library::builder().with_features(features).build()),
            sources: TEMPLATES
                .iter()
                .map(|(name, text)| {
                    let id = file(&format!("/{name}.typ"));
                    (id, Source::new(id, (*text).to_owned()))
                })
                .collect(),
            sign: Bytes::from_string(sign),
            palette: Bytes::from_string(json!(palette).to_string()),
        }
    }

    /// Prints one paper: a template of this house, filled with `data`.
    ///
    /// Takes a second for a long report: call it where nothing waits. A text under the key `qr` is
    /// printed as its QR code. Letters that no font has are printed as an empty box.
    pub fn print(&self, template: &str, data: &Value) -> Result<Vec<u8>, Refused> {
        let name = papers().find(|name| *name == template);
        let name = name.ok_or_else(|| Refused::NoTemplate(template.to_owned()))?;
        let main = file(&format!("/{name}.typ"));
        let mut data = data.clone();
        letters::prepare(&mut data, &|c| self.writes(c));
        let sheet = Sheet { press: self, main, data: Bytes::from_string(data.to_string()) };
        let printed = sheet.print();
        typst::comemo::evict(KEPT);
        printed
    }

    /// Whether any font has this letter.
    fn writes(&self, c: char) -> bool {
        self.fonts.iter().any(|font| font.info().coverage.contains(c as u32))
    }
}

/// A paper being printed.
struct Sheet<'a> {
    press: &'a Press,
    main: FileId,
    data: Bytes,
}

impl Sheet<'_> {
    fn print(&self) -> Result<Vec<u8>, Refused> {
        let faults = |found: &[SourceDiagnostic]| {
            Refused::Faults(found.iter().map(|fault| self.said(fault)).collect())
        };
        let pages: PagedDocument = typst::compile(self).output.map_err(|found| faults(&found))?;
        let standards = PdfStandards::new(&[PdfStandard::Ua_1])
            .map_err(|fault| Refused::Faults(vec![fault.message().to_string()]))?;
        let options = PdfOptions {
            creator: Smart::Custom(Some("Stoa".to_owned())),
            standards,
            ..PdfOptions::default()
        };
        typst_pdf::pdf(&pages, &options).map_err(|found| faults(&found))
    }

    /// `letter.typ, line 12: PDF/UA-1 error: missing alt text (hint)`
    fn said(&self, fault: &SourceDiagnostic) -> String {
        let place = fault.span.id().zip(self.range(fault.span)).and_then(|(id, range)| {
            let line = self.source(id).ok()?.lines().byte_to_line(range.start)? + 1;
            Some(format!("{}, line {line}: ", id.vpath().get_without_slash()))
        });
        let hints: String = fault.hints.iter().map(|hint| format!(" ({})", hint.v)).collect();
        format!("{}{}{hints}", place.unwrap_or_default(), fault.message)
    }
}

fn file(path: &str) -> FileId {
    let path = VirtualPath::new(path).expect("our own paths are good");
    RootedPath::new(VirtualRoot::Project, path).intern()
}

static DATA: LazyLock<FileId> = LazyLock::new(|| file("/data.json"));
static SIGN: LazyLock<FileId> = LazyLock::new(|| file("/temple.svg"));
static PALETTE: LazyLock<FileId> = LazyLock::new(|| file("/palette.json"));

impl World for Sheet<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.press.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.press.book
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let found = self.press.sources.get(&id).cloned();
        found.ok_or_else(|| FileError::Other(Some("papers read only our own files".into())))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        match id {
            id if id == *DATA => Ok(self.data.clone()),
            id if id == *SIGN => Ok(self.press.sign.clone()),
            id if id == *PALETTE => Ok(self.press.palette.clone()),
            id => self.source(id).map(|source| Bytes::from_string(source.text().to_owned())),
        }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.press.fonts.get(index).cloned()
    }

    /// A paper's date is among its data.
    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
