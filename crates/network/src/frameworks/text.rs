//! What people read, once for each language it was written in.

use std::{collections::BTreeMap, fmt};

use serde::{Deserialize, Serialize};

/// One text in several languages, by language code: `{"en": "…", "fr": "…"}`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Text(BTreeMap<String, String>);

/// A text as it is shown, and the language it really is in: a page that asked for
/// another one marks it, so that no version passes for one that was never written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Said<'a> {
    pub text: &'a str,
    pub language: &'a str,
}

impl Text {
    /// In `language` if it was written in it, otherwise in English, otherwise in
    /// the first language it has.
    pub fn in_language(&self, language: &str) -> Said<'_> {
        [language, "en"]
            .into_iter()
            .find_map(|code| self.0.get_key_value(code))
            .or_else(|| self.0.first_key_value())
            .map_or(Said { text: "", language: "" }, |(language, text)| Said { text, language })
    }

    /// Only in `language`.
    pub fn get(&self, language: &str) -> Option<&str> {
        self.0.get(language).map(String::as_str)
    }

    pub fn set(&mut self, language: &str, text: &str) {
        self.0.insert(language.to_owned(), text.to_owned());
    }

    /// Whether there is nothing to read in any language.
    pub fn is_blank(&self) -> bool {
        self.0.values().all(|text| text.trim().is_empty())
    }

    /// Each version with the code of its language.
    pub fn versions(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(language, text)| (language.as_str(), text.as_str()))
    }

    pub fn languages(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }
}

impl<const N: usize> From<[(&str, &str); N]> for Text {
    fn from(versions: [(&str, &str); N]) -> Self {
        Self(versions.map(|(language, text)| (language.to_owned(), text.to_owned())).into())
    }
}

impl Said<'_> {
    /// Whether this is not the language that was asked for.
    pub fn fell_back(&self, asked: &str) -> bool {
        self.language != asked
    }
}

impl fmt::Display for Said<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_that_was_never_written_is_not_passed_off_as_one() {
        let text = Text::from([("en", "Turnout"), ("sv", "Valdeltagande")]);
        assert_eq!(text.in_language("sv"), Said { text: "Valdeltagande", language: "sv" });
        assert!(text.in_language("fr").fell_back("fr"));
        assert_eq!(text.in_language("fr").to_string(), "Turnout");
    }
}
