//! What the bytes of a text file mean.

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

use crate::Problem;

/// The text of a file in UTF-8 or UTF-16, with a mark at its beginning or without, or
/// else in Windows-1252, of which Latin-1's letters are a part.
pub fn decode(bytes: &[u8]) -> Result<Cow<'_, str>, Problem> {
    let (encoding, from) = Encoding::for_bom(bytes).unwrap_or((without_mark(bytes), 0));
    let (text, broken) = encoding.decode_without_bom_handling(&bytes[from..]);
    let binary = text.chars().take(4096).any(|c| c.is_control() && !"\t\r\n".contains(c));
    if binary || (broken && encoding != WINDOWS_1252) {
        return Err(Problem::of_file("import-not-a-table"));
    }
    Ok(text)
}

/// Every second byte of UTF-16 is zero where the text is mostly Latin, as titles are.
fn without_mark(bytes: &[u8]) -> &'static Encoding {
    let sample = &bytes[..bytes.len().min(512)];
    let zeros = |odd| sample.iter().skip(odd).step_by(2).filter(|byte| **byte == 0).count();
    let most = sample.len() / 4;
    if zeros(1) > most && zeros(0) == 0 {
        UTF_16LE
    } else if zeros(0) > most && zeros(1) == 0 {
        UTF_16BE
    } else if std::str::from_utf8(bytes).is_ok() {
        UTF_8
    } else {
        WINDOWS_1252
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_usual_encoding_says_the_same() {
        let said = "city;value\nÉvora;12,5\n";
        let utf16 = |swap: bool| -> Vec<u8> {
            said.encode_utf16()
                .flat_map(|unit| if swap { unit.to_be_bytes() } else { unit.to_le_bytes() })
                .collect()
        };
        let marked = |mark: &[u8], bytes: Vec<u8>| [mark, &bytes].concat();
        let latin: Vec<u8> = said.chars().map(|c| c as u8).collect();
        for (form, bytes) in [
            ("UTF-8", said.as_bytes().to_vec()),
            ("UTF-8 with mark", marked(&[0xEF, 0xBB, 0xBF], said.into())),
            ("UTF-16 LE with mark", marked(&[0xFF, 0xFE], utf16(false))),
            ("UTF-16 BE with mark", marked(&[0xFE, 0xFF], utf16(true))),
            ("UTF-16 LE", utf16(false)),
            ("UTF-16 BE", utf16(true)),
            ("Latin-1", latin),
        ] {
            assert_eq!(decode(&bytes).unwrap(), said, "{form}");
        }
        assert_eq!(decode(b"\x80 100; \x93so\x94").unwrap(), "€ 100; “so”");
    }

    #[test]
    fn a_picture_is_no_table() {
        let picture = [0x89, b'P', b'N', b'G', 13, 10, 26, 10, 0, 0, 0, 13];
        assert_eq!(decode(&picture).unwrap_err().code, "import-not-a-table");
    }
}
