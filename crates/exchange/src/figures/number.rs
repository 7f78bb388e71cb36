//! Numbers as people and spreadsheets write them.

/// Which sign stands before the decimals in a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decimal {
    Point,
    Comma,
    /// The file writes both, or leaves it open: a number that could mean two things is
    /// not guessed.
    Open,
}

/// What the numbers of one file give away about its decimal sign.
#[derive(Clone, Copy, Debug, Default)]
pub struct Evidence {
    point: bool,
    comma: bool,
    open: bool,
}

impl Evidence {
    pub fn hear(&mut self, cell: &str) {
        if !cell.contains([',', '.']) {
            return;
        }
        let cell = bare(cell);
        match (cell.matches(',').count(), cell.matches('.').count()) {
            (0, 0) => {}
            (commas, points) if commas > 0 && points > 0 => {
                let comma_last = cell.rfind(',') > cell.rfind('.');
                self.comma |= comma_last;
                self.point |= !comma_last;
            }
            // `1,234,567`: nothing but thousands; `1.234.567` likewise.
            (2.., 0) => self.point = true,
            (0, 2..) => self.comma = true,
            (1, 0) if in_thousands(&cell, ',') => self.open = true,
            (1, 0) => self.comma = true,
            _ => self.point |= !in_thousands(&cell, '.'),
        }
    }

    /// `semicolons`: cells are set apart by them, because the comma has another task.
    pub fn sign(self, semicolons: bool) -> Decimal {
        match (self.comma, self.point) {
            (true, true) => Decimal::Open,
            (true, false) => Decimal::Comma,
            (false, true) => Decimal::Point,
            (false, false) if self.open && !semicolons => Decimal::Open,
            (false, false) if self.open => Decimal::Comma,
            (false, false) => Decimal::Point,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unread {
    NotANumber,
    /// `1,234` where the file does not tell what a comma means.
    Ambiguous,
}

/// Reads a number: `12.5`, `12,5`, `1 234,5`, `1,234.5`, `1.234,5`, `12.5 %`, `−3`.
pub fn read(cell: &str, sign: Decimal) -> Result<f64, Unread> {
    // As machines write it.
    let plain = |c: u8| c.is_ascii_digit() || matches!(c, b'-' | b'+' | b'e' | b'E');
    if cell.bytes().all(|c| plain(c) || c == b'.' && sign == Decimal::Point)
        && let Ok(value) = finite(cell)
    {
        return Ok(value);
    }
    let cell = bare(cell);
    let (commas, points) = (cell.matches(',').count(), cell.matches('.').count());
    let decimal = match (commas, points) {
        (0, 0) => None,
        (1.., 1..) if cell.rfind(',') > cell.rfind('.') => Some(','),
        (1.., 1..) => Some('.'),
        (2.., 0) | (0, 2..) => None,
        (1, 0) if !in_thousands(&cell, ',') => Some(','),
        (0, 1) if !in_thousands(&cell, '.') => Some('.'),
        (1, 0) => match sign {
            Decimal::Comma => Some(','),
            Decimal::Point => None,
            Decimal::Open => return Err(Unread::Ambiguous),
        },
        _ => match sign {
            Decimal::Comma => None,
            Decimal::Point => Some('.'),
            Decimal::Open => return Err(Unread::Ambiguous),
        },
    };
    let (whole, fraction) = match decimal {
        Some(sign) => cell.split_once(sign).unwrap_or((&cell, "")),
        None => (cell.as_str(), ""),
    };
    let groups: Vec<_> = whole.split([',', '.']).collect();
    let grouped = groups.len() == 1 || groups[1..].iter().all(|group| group.len() == 3);
    let digits = cell.bytes().any(|c| c.is_ascii_digit());
    if !digits || !grouped || fraction.contains([',', '.']) {
        return Err(Unread::NotANumber);
    }
    let fraction = if fraction.is_empty() { "0" } else { fraction };
    finite(&format!("{}.{fraction}", groups.concat()))
}

/// Three digits follow the sign, and one to three lead it: a decimal or a thousand.
fn in_thousands(cell: &str, sign: char) -> bool {
    let Some((whole, rest)) = cell.split_once(sign) else { return false };
    let whole = whole.trim_start_matches(['-', '+']);
    rest.len() == 3 && (1..=3).contains(&whole.len()) && !whole.starts_with('0')
}

/// Without spaces and apostrophes between thousands, without a sign of per cent, and
/// with a hyphen for a minus.
fn bare(cell: &str) -> String {
    let cell = cell.trim().trim_end_matches('%');
    let spaces = [' ', '\u{a0}', '\u{202f}', '\u{2009}', '\'', '’'];
    let kept = cell.trim().chars().filter(|c| !spaces.contains(c));
    kept.map(|c| if c == '−' || c == '–' { '-' } else { c }).collect()
}

fn finite(text: &str) -> Result<f64, Unread> {
    // Rust also reads `inf` and `nan`, which are no figures.
    let digits = text.bytes().any(|c| c.is_ascii_digit());
    let value = text.parse::<f64>().ok().filter(|value| digits && value.is_finite());
    value.ok_or(Unread::NotANumber)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn numbers_are_read_as_people_write_them() {
        for (cell, value) in [
            ("12.5", 12.5),
            ("12,5", 12.5),
            ("1 234,5", 1234.5),
            ("1\u{202f}234,5", 1234.5),
            ("1,234.5", 1234.5),
            ("1.234,5", 1234.5),
            ("1,234,567", 1_234_567.0),
            ("1’234.5", 1234.5),
            ("12.5 %", 12.5),
            ("−3", -3.0),
            ("0,125", 0.125),
            ("8.039068", 8.039068),
            ("1e3", 1000.0),
        ] {
            assert_eq!(read(cell, Decimal::Open), Ok(value), "{cell}");
        }
        for cell in ["", "..", "n/a", "1,2,3", "12.5.1", "nan", "inf", "#N/A", "1-2", "12,5,1"] {
            assert_eq!(read(cell, Decimal::Point), Err(Unread::NotANumber), "{cell}");
        }
    }

    #[test]
    fn what_could_mean_two_things_is_settled_by_the_other_numbers_of_the_file() {
        let sign = |cells: &[&str], semicolons| {
            let mut evidence = Evidence::default();
            cells.iter().for_each(|cell| evidence.hear(cell));
            evidence.sign(semicolons)
        };
        assert_eq!(read("1,234", sign(&["1,234", "12,5"], false)), Ok(1.234));
        assert_eq!(read("1,234", sign(&["1,234", "12.5"], false)), Ok(1234.0));
        assert_eq!(read("1.234", sign(&["1.234", "12,5"], false)), Ok(1234.0));
        assert_eq!(read("1.234", sign(&["1.234"], false)), Ok(1.234));
        assert_eq!(read("1,234", sign(&["1,234"], true)), Ok(1.234));
        assert_eq!(read("1,234", sign(&["1,234"], false)), Err(Unread::Ambiguous));
        assert_eq!(read("1,234", sign(&["1.5", "2,5"], false)), Err(Unread::Ambiguous));
    }

    proptest! {
        #[test]
        fn every_number_reads_back(value in prop::num::f64::NORMAL | prop::num::f64::ZERO) {
            let written = value.to_string();
            let mut evidence = Evidence::default();
            evidence.hear(&written);
            prop_assert_eq!(read(&written, evidence.sign(false)), Ok(value));
            let mut evidence = Evidence::default();
            let written = written.replace('.', ",");
            evidence.hear(&written);
            prop_assert_eq!(read(&written, evidence.sign(true)), Ok(value));
        }

        #[test]
        fn no_text_breaks_the_reader(text in ".{0,12}") {
            let _ = read(&text, Decimal::Open);
        }
    }
}
