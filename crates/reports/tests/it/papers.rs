//! What holds for every paper: PDF/UA-1, tagged, titled, in a language.

use std::sync::LazyLock;

use hayro_syntax::{
    Pdf,
    object::{Dict, String as Text},
};
use reports::Press;
use serde_json::Value;

pub static PRESS: LazyLock<Press> = LazyLock::new(Press::default);

/// The sample of a paper, in a language.
pub fn sample(paper: &str, lang: &str) -> Value {
    let file = format!("{}/tests/it/samples/{paper}.json", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(&file).unwrap_or_else(|_| panic!("no sample {file}"));
    let mut data: Value = serde_json::from_str(&text).unwrap();
    data["lang"] = lang.into();
    data["title"] =
        format!("{} ({lang}) – Città, Ñuñoa, Œuvre", data["title"].as_str().unwrap()).into();
    data
}

#[test]
fn every_paper_passes_pdf_ua_in_every_language_and_says_its_title_and_language() {
    // One thread a paper: typst's memory is shared.
    std::thread::scope(|scope| {
        for paper in reports::papers() {
            scope.spawn(move || {
                for lang in ["en", "fr", "es"] {
                    let data = sample(paper, lang);
                    let pdf = PRESS.print(paper, &data).unwrap_or_else(|e| panic!("{paper}: {e}"));
                    check(paper, lang, data["title"].as_str().unwrap(), pdf);
                }
            });
        }
    });
}

fn check(paper: &str, lang: &str, title: &str, pdf: Vec<u8>) {
    let marked = String::from_utf8_lossy(&pdf).contains("pdfuaid:part");
    assert!(marked, "{paper} says that it is PDF/UA-1");
    let pdf = Pdf::new(pdf).unwrap();
    let said = pdf.metadata().title.clone().unwrap();
    let said = match said.strip_prefix(&[0xfe, 0xff]) {
        Some(wide) => String::from_utf16(
            &wide.chunks(2).map(|two| u16::from_be_bytes([two[0], two[1]])).collect::<Vec<_>>(),
        )
        .unwrap(),
        None => String::from_utf8_lossy(&said).into_owned(),
    };
    assert_eq!(said, title, "{paper}");
    let catalog: Dict = pdf.xref().get(pdf.xref().root_id()).unwrap();
    let language: Text = catalog.get(b"Lang" as &[u8]).unwrap();
    assert_eq!(language.as_bytes(), lang.as_bytes(), "{paper}");
    let marks: Dict = catalog.get(b"MarkInfo" as &[u8]).unwrap();
    assert_eq!(marks.get::<bool>(b"Marked" as &[u8]), Some(true), "{paper} is tagged");
    assert!(catalog.get::<Dict>(b"StructTreeRoot" as &[u8]).is_some(), "{paper} has a structure");
    assert!(!pdf.pages().is_empty());
}

/// Outside braces a line that begins with `else` belongs to no `if`: typst would print it.
#[test]
fn no_template_prints_what_was_meant_as_program() {
    let folder = format!("{}/templates", env!("CARGO_MANIFEST_DIR"));
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let mut depth = 0_i32;
        for (number, line) in std::fs::read_to_string(&path).unwrap().lines().enumerate() {
            let lost = depth == 0 && line.trim_start().starts_with("else");
            assert!(!lost, "{}, line {}: {line}", path.display(), number + 1);
            for letter in line.chars() {
                depth += match letter {
                    '{' | '(' | '[' => 1,
                    '}' | ')' | ']' => -1,
                    _ => 0,
                };
            }
        }
    }
}
