//! What published files say of a figure in free words.

use network::observations::{Missing, Status};

/// A status, a reason why there is no value, or words to be kept in the note.
#[derive(Debug, PartialEq)]
pub enum Said {
    Nothing,
    Status(Status),
    Missing(Missing),
    Words,
}

/// Reads words such as `Normal value`, `Missing data; low reliability`, `Estimated value`.
pub fn heard(words: &str, has_value: bool) -> Said {
    let folded = network::fold(words);
    let says = |part: &str| folded.contains(part);
    let status = |code: &str| code.parse().map_or(Said::Words, Said::Status);
    let missing = |code: &str| code.parse().map_or(Said::Words, Said::Missing);
    match () {
        () if matches!(folded.as_str(), "" | "normal value" | "normal" | "undefined") => {
            if has_value {
                Said::Nothing
            } else {
                missing("unknown")
            }
        }
        () if !has_value => match () {
            () if says("low reliability") || says("unreliable") => missing("unreliable"),
            () if says("confidential") || says("suppressed") => missing("confidential"),
            () if says("not applicable") => missing("not-applicable"),
            () => missing("unknown"),
        },
        () if says("estimate") => status("E"),
        () if says("provisional") => status("P"),
        () if says("forecast") => status("F"),
        () if says("break in") => status("B"),
        () if says("low reliability") || says("unreliable") => status("U"),
        () => Said::Words,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn free_words_are_understood_or_kept() {
        let is = |words, has_value, code: &str| match heard(words, has_value) {
            Said::Status(status) => status.code() == code,
            Said::Missing(missing) => missing.code() == code,
            Said::Nothing | Said::Words => false,
        };
        assert_eq!(heard("Normal value", true), Said::Nothing);
        assert_eq!(heard("Value for Bucks County applied to Bucks UA", true), Said::Words);
        assert!(is("Missing data; low reliability", false, "unreliable"));
        assert!(is("Normal value", false, "unknown"));
        assert!(is("Estimated value", true, "E"));
    }
}
