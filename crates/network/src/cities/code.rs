//! The short name of a city in addresses and files.

use super::exists;
use crate::{Conn, Error, Result, fold, ids::CityCode};

/// Words that stand for pages in the place of a code.
const RESERVED: [&str; 6] = ["new", "map", "import", "history", "groupings", "download"];

/// Small letters, digits and hyphens: `porto-novo`. May be empty for a name without any.
pub fn slug(name: &str) -> String {
    let mut slug = fold(name).replace(' ', "-");
    slug.truncate(60);
    slug.trim_end_matches('-').to_owned()
}

/// A code that somebody chose, if it can stand in an address.
pub fn well_formed(code: &str) -> Result<&str> {
    let fits = (1..=60).contains(&code.len())
        && code.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
        && !code.starts_with('-')
        && !code.ends_with('-')
        && !RESERVED.contains(&code);
    if fits { Ok(code) } else { Err(Error::invalid("code", "code-malformed").with("code", code)) }
}

/// A code made from a name that is not taken: the name, else `or`, with a number where needed.
pub fn slug_apart(name: &str, or: &str, taken: impl Fn(&str) -> bool) -> String {
    let name = slug(name);
    let name = if well_formed(&name).is_ok() { name } else { or.to_owned() };
    std::iter::once(name.clone())
        .chain((2..).map(|n| format!("{name}-{n}")))
        .find(|code| !taken(code))
        .unwrap_or(name)
}

/// A code that no city has: the name; with the country where another has it; then with
/// a number.
pub(super) async fn free(conn: &mut Conn, name: &str, country: &str) -> Result<CityCode> {
    let country = country.to_lowercase();
    let name = match slug(name) {
        name if name.is_empty() => country.clone(),
        name => name,
    };
    let with_country = format!("{name}-{country}");
    let numbered = (2..).map(|n| format!("{with_country}-{n}"));
    for code in [name, with_country.clone()].into_iter().chain(numbered) {
        let code = CityCode::from(code);
        if !RESERVED.contains(&code.as_str()) && !exists(conn, &code).await? {
            return Ok(code);
        }
    }
    Err(Error::invalid("code", "code-taken").with("code", with_country))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn codes_can_stand_in_an_address() {
        assert_eq!(slug("Kara (Kozah 1)"), "kara-kozah-1");
        assert_eq!(slug("São Filipe"), "sao-filipe");
        for code in ["", "-a", "a-", "A", "é", "a b", "new", "a/b", &"a".repeat(61)] {
            assert!(well_formed(code).is_err(), "{code}");
        }
    }

    proptest! {
        #[test]
        fn a_code_made_from_a_name_is_well_formed_or_empty(name in ".{0,80}") {
            let code = slug(&name);
            prop_assert!(
                code.is_empty() || RESERVED.contains(&code.as_str()) || well_formed(&code).is_ok(),
                "{}", code
            );
        }
    }
}
