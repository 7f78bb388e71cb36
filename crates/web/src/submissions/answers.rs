//! Answers as they are read.

use maud::{Markup, html};
use network::{
    calls::{Asks, Question},
    submissions::{Answer, Signature, words},
};

use crate::{Lang, reader::Reader};

/// An answer in words, without marks.
pub fn plain(lang: Lang, question: &Question, answer: &Answer) -> String {
    in_words(lang, question, &answer.value, answer.year)
}

/// The same of what is kept of it.
pub fn in_words(lang: Lang, question: &Question, value: &str, year: Option<i64>) -> String {
    let number = |text: &str| text.parse().map_or_else(|_| text.to_owned(), |n| lang.figure(n));
    match &question.asks {
        Asks::Choice { options, .. } => {
            let names: Vec<&str> = value
                .split(' ')
                .filter_map(|code| options.iter().find(|o| o.code == code))
                .map(|option| lang.of(&option.label))
                .collect();
            lang.list(&names)
        }
        Asks::Figure { .. } => with_year(number(value), year),
        Asks::Item if question.from.starts_with("measurement/") => with_year(number(value), year),
        Asks::Consent => lang.text("question-yes").into_owned(),
        Asks::Rating => lang.fill("answer-of-five", [("rating", value.into())]),
        Asks::File => lang.text("answer-file-sent").into_owned(),
        _ => value.to_owned(),
    }
}

fn with_year(number: String, year: Option<i64>) -> String {
    year.map_or_else(|| number.clone(), |year| format!("{number} ({year})"))
}

/// An answer on a page.
pub fn shown(reader: &Reader, question: &Question, answer: &Answer, language: &str) -> Markup {
    shown_with(reader, question, answer, language, "/files")
}

/// An answer on a page whose readers find files at an address of their own.
pub fn shown_with(
    reader: &Reader,
    question: &Question,
    answer: &Answer,
    language: &str,
    files: &str,
) -> Markup {
    let lang = reader.lang;
    html! {
        @match &question.asks {
            Asks::Text { .. } => div class="answer" lang=(language) {
                @for paragraph in answer.value.split("\n").filter(|p| !p.trim().is_empty()) { p { (paragraph) } }
            },
            Asks::Link => p { a href=(answer.value) rel="noopener noreferrer" { (answer.value) } },
            Asks::File => p { a href=(format!("{files}/{}", answer.value)) { (plain(lang, question, answer)) } },
            Asks::Line => p lang=(language) { (answer.value) },
            _ => p { (plain(lang, question, answer)) },
        }
        (notes(lang, question, answer))
    }
}

/// Where an answer comes from, and how long it is.
pub fn notes(lang: Lang, question: &Question, answer: &Answer) -> Markup {
    html! {
        p class="hint" {
            @if answer.is_from_file() { span class="mark" { (lang.text("answer-from-file")) } " " }
            @if let Asks::Text { words: most } = &question.asks && *most > 0 {
                (lang.fill("answer-words", [("count", words(&answer.value).into()), ("most", i64::from(*most).into())]))
            }
        }
    }
}

pub fn signature(lang: Lang, signature: &Signature) -> String {
    let key = match signature.way.as_str() {
        "paper" => "signed-on-paper",
        "link" => "signed-by-link",
        _ => "signed-by-account",
    };
    let day = lang.day(&signature.signed_at);
    lang.fill(key, [("name", signature.name.as_str().into()), ("day", day.into())])
}
