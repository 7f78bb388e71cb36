//! How the network is printed: letters, certificates, receipts, badges and reports as tagged PDF.
//!
//! A paper is a template in `templates/` and a JSON value whose texts are already in the reader's
//! language; nothing here knows a language, a database or a page. Every paper passes PDF/UA-1: one
//! that would not (a drawing without words, a table without heads) is refused with its place.
//!
//! To add a paper: write `templates/NAME.typ`, name it in `TEMPLATES`, put a sample into
//! `tests/it/samples/NAME.json`. What all papers share is in `templates/house.typ`.

mod letters;
mod press;

pub use press::{Press, Refused};

/// Every template, with what all of them share first.
const TEMPLATES: &[(&str, &str)] = &[
    ("house", include_str!("../templates/house.typ")),
    ("letter", include_str!("../templates/letter.typ")),
    ("certificate", include_str!("../templates/certificate.typ")),
    ("ceremony", include_str!("../templates/ceremony.typ")),
    ("receipt", include_str!("../templates/receipt.typ")),
    ("badges", include_str!("../templates/badges.typ")),
    ("report", include_str!("../templates/report.typ")),
];

/// The names of the papers that can be printed.
pub fn papers() -> impl Iterator<Item = &'static str> {
    TEMPLATES.iter().map(|(name, _)| *name).filter(|name| *name != "house")
}
