//! What files are, by their content.

use super::Purpose;
use crate::{Error, Result};

/// A type of file, and how its names may end.
#[derive(Debug, PartialEq)]
pub struct Kind {
    pub media: &'static str,
    pub endings: &'static [&'static str],
}

const fn kind(media: &'static str, endings: &'static [&'static str]) -> Kind {
    Kind { media, endings }
}

pub const DOCUMENTS: &[Kind] = &[
    kind("application/pdf", &["pdf"]),
    kind("application/vnd.openxmlformats-officedocument.wordprocessingml.document", &["docx"]),
    kind("application/vnd.openxmlformats-officedocument.presentationml.presentation", &["pptx"]),
    kind("application/vnd.oasis.opendocument.text", &["odt"]),
];
pub const TABLES: &[Kind] = &[
    kind("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", &["xlsx"]),
    kind("application/vnd.oasis.opendocument.spreadsheet", &["ods"]),
    kind("text/plain", &["csv", "tsv", "txt"]),
];
pub const PICTURES: &[Kind] = &[
    kind("image/jpeg", &["jpg", "jpeg"]),
    kind("image/png", &["png"]),
    kind("image/webp", &["webp"]),
    kind("image/heif", &["heic", "heif"]),
];
pub const VIDEOS: &[Kind] = &[kind("video/mp4", &["mp4", "m4v"]), kind("video/webm", &["webm"])];

const ALL: [&[Kind]; 4] = [DOCUMENTS, TABLES, PICTURES, VIDEOS];

/// The kind of a file whose content begins like this; `None` for everything that is not
/// taken anywhere: programs, pages, drawings that can hold scripts, other archives.
pub fn detect(first: &[u8]) -> Option<&'static Kind> {
    let media = match infer::get(first) {
        Some(found) => match found.mime_type() {
            "application/zip" => office(first)?,
            "video/x-m4v" => "video/mp4",
            other => other,
        },
        None if is_text(first) => "text/plain",
        None => return None,
    };
    ALL.iter().flat_map(|some| some.iter()).find(|kind| kind.media == media)
}

/// Which office file an archive is, where its first entries are in an unusual order.
fn office(first: &[u8]) -> Option<&'static str> {
    let holds = |name: &str| first.windows(name.len()).any(|window| window == name.as_bytes());
    if !holds("[Content_Types].xml") {
        return None;
    }
    [("word/", 0), ("ppt/", 1)]
        .iter()
        .find(|(folder, _)| holds(folder))
        .map(|(_, place)| DOCUMENTS[1 + place].media)
        .or_else(|| holds("xl/").then_some(TABLES[0].media))
}

/// Whether it reads as text: of any encoding that has no zero bytes, and not a page or a
/// drawing, which a browser might run.
fn is_text(first: &[u8]) -> bool {
    let start = first.strip_prefix(b"\xef\xbb\xbf").unwrap_or(first);
    let shown = start.iter().find(|byte| !byte.is_ascii_whitespace());
    let utf16 = first.starts_with(b"\xff\xfe") || first.starts_with(b"\xfe\xff");
    let plain = |byte: &u8| *byte >= 0x20 || matches!(byte, b'\t' | b'\r' | b'\n' | 0x0c);
    shown.is_some_and(|byte| *byte != b'<') && (utf16 || first.iter().all(plain))
}

/// The kind of a file, if the purpose takes it and its name does not say otherwise.
pub(super) fn check(purpose: &Purpose, name: &str, first: &[u8]) -> Result<&'static Kind> {
    let taken = || {
        let endings: Vec<_> = purpose.endings().collect();
        endings.join(" ")
    };
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_lowercase());
    let refused = |code| Error::invalid("file", code).with("name", name).with("taken", taken());
    let known = ending
        .as_deref()
        .is_some_and(|ending| purpose.kinds().any(|kind| kind.endings.contains(&ending)));
    if !known {
        return Err(refused("file-kind-not-taken"));
    }
    let found = detect(first).ok_or_else(|| refused("file-is-not-what-it-says"))?;
    let honest = ending.as_deref().is_some_and(|ending| found.endings.contains(&ending));
    let taken = purpose.kinds().any(|kind| kind == found);
    if honest && taken { Ok(found) } else { Err(refused("file-is-not-what-it-says")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PURPOSE: Purpose =
        Purpose { code: "test", most_mb: 1, kinds: &[DOCUMENTS, TABLES, PICTURES] };

    fn code(name: &str, first: &[u8]) -> &'static str {
        match check(&PURPOSE, name, first) {
            Ok(kind) => kind.media,
            Err(Error::Invalid { code, .. }) => code,
            Err(_) => "",
        }
    }

    #[test]
    fn a_file_is_what_its_content_says() {
        assert_eq!(code("Report.PDF", b"%PDF-1.7\n"), "application/pdf");
        assert_eq!(code("A photo.jpg", b"\xff\xd8\xff\xe0\0\x10JFIF"), "image/jpeg");
        assert_eq!(code("figures.csv", b"year;value\n2024;61,5\n"), "text/plain");
        assert_eq!(code("figures.csv", "année;valeur\n".as_bytes()), "text/plain");
    }

    #[test]
    fn a_file_that_lies_about_its_type_is_refused() {
        for (name, first) in [
            ("A report.pdf", &b"MZ\x90\0\x03\0\0\0"[..]),
            ("A report.pdf", b"\x7fELF\x02\x01\x01"),
            ("A photo.png", b"%PDF-1.7\n"),
            ("figures.csv", b"<!DOCTYPE html><script>alert(1)</script>"),
            ("figures.csv", b"  <svg xmlns='http://www.w3.org/2000/svg' onload='x()'/>"),
            ("figures.csv", b"a\0b"),
            ("A photo.jpg", b""),
            ("A report.docx", b"PK\x03\x04\x14\0\0\0\x08\0evil.exe"),
        ] {
            assert_eq!(code(name, first), "file-is-not-what-it-says", "{name}");
        }
        for name in [
            "A page.html",
            "A drawing.svg",
            "A tool.exe",
            "A archive.zip",
            "noending",
            "A film.mp4",
        ] {
            assert_eq!(code(name, b"anything"), "file-kind-not-taken", "{name}");
        }
    }
}
