use std::{fmt, str::FromStr};

use crate::{Error, Result};

/// Twelve signs without those that look alike, as `7F3K-29QM-4T1X`: eleven at random and one
/// that shows a slip of the pen (the Luhn sum over 32 signs).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Number([u8; LENGTH]);

const LENGTH: usize = 12;
/// Crockford's base 32.
const SIGNS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

impl Number {
    pub fn fresh() -> Result<Self> {
        let mut signs = [0; LENGTH];
        getrandom::fill(&mut signs)
            .map_err(|error| sqlx::Error::Io(std::io::Error::other(error)))?;
        Ok(Self::of(signs))
    }

    /// The number that begins with eleven signs.
    fn of(mut signs: [u8; LENGTH]) -> Self {
        for sign in &mut signs {
            *sign %= 32;
        }
        signs[LENGTH - 1] = 0;
        signs[LENGTH - 1] = (32 - luhn(&signs)) % 32;
        Self(signs)
    }
}

/// Every second sign from the last but one is doubled, its digits in base 32 added; 0 for a
/// number without a slip.
fn luhn(signs: &[u8; LENGTH]) -> u8 {
    let sum: u32 = signs
        .iter()
        .rev()
        .enumerate()
        .map(|(place, sign)| {
            let value = u32::from(*sign) * if place % 2 == 1 { 2 } else { 1 };
            value / 32 + value % 32
        })
        .sum();
    u8::try_from(sum % 32).unwrap_or(0)
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, sign) in self.0.iter().enumerate() {
            if place > 0 && place.is_multiple_of(4) {
                f.write_str("-")?;
            }
            write!(f, "{}", char::from(SIGNS[usize::from(*sign)]))?;
        }
        Ok(())
    }
}

impl FromStr for Number {
    type Err = Error;

    /// However it is written: small letters, other gaps, O for 0, I or L for 1.
    fn from_str(text: &str) -> Result<Self> {
        let unreadable = || Error::invalid("number", "certificate-number").with("number", text);
        let mut signs = [0; LENGTH];
        let mut count = 0;
        for sign in text.chars().filter(|c| c.is_alphanumeric()) {
            let sign = match sign.to_ascii_uppercase() {
                'O' => '0',
                'I' | 'L' => '1',
                other => other,
            };
            let value = SIGNS.iter().position(|held| char::from(*held) == sign);
            let value = value.and_then(|value| u8::try_from(value).ok()).ok_or_else(unreadable)?;
            *signs.get_mut(count).ok_or_else(unreadable)? = value;
            count += 1;
        }
        if count < LENGTH || luhn(&signs) != 0 {
            return Err(unreadable());
        }
        Ok(Self(signs))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_number_is_read_as_it_was_written_and_a_slip_is_seen(
            signs in any::<[u8; LENGTH]>(), place in 0..LENGTH, by in 1u8..32,
        ) {
            let number = Number::of(signs);
            let text = number.to_string();
            prop_assert_eq!(text.parse::<Number>().unwrap(), number);
            let loose = text.to_lowercase().replace('-', " ").replace('0', "o");
            prop_assert_eq!(loose.parse::<Number>().unwrap(), number);
            let mut slip = number;
            slip.0[place] = (slip.0[place] + by) % 32;
            prop_assert!(slip.to_string().parse::<Number>().is_err());
        }
    }

    #[test]
    fn what_is_too_short_or_too_long_is_no_number() {
        let number = Number::of([7; LENGTH]).to_string();
        for text in ["", "7F3K", &number[..number.len() - 1], &format!("{number}0")] {
            assert!(text.parse::<Number>().is_err(), "{text}");
        }
    }
}
