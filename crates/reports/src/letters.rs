//! What is done to the data before it is set: QR codes are drawn, and letters that no font has become
//! empty boxes, since PDF/UA forbids what cannot be shown.

use qrcode::{EcLevel, QrCode, render::svg};
use serde_json::Value;

/// Stands for a letter that cannot be written.
const BOX: char = '□';

pub fn prepare(data: &mut Value, writes: &dyn Fn(char) -> bool) {
    match data {
        Value::String(text) if text.chars().any(|c| !may_stay(c, writes)) => {
            *text = text.chars().map(|c| if may_stay(c, writes) { c } else { BOX }).collect();
        }
        Value::Array(items) => items.iter_mut().for_each(|item| prepare(item, writes)),
        Value::Object(fields) => {
            for (name, value) in fields {
                match value {
                    Value::String(text) if name == "qr" => *text = code(text),
                    value => prepare(value, writes),
                }
            }
        }
        _ => {}
    }
}

fn may_stay(c: char, writes: &dyn Fn(char) -> bool) -> bool {
    match c {
        '\n' | '\t' => true,
        // fonts may hold these, but nobody can know what they mean
        '\u{e000}'..='\u{f8ff}' | '\u{fff0}'..='\u{ffff}' => false,
        c if c.is_control() => false,
        c => c.is_whitespace() || is_silent(c) || writes(c),
    }
}

/// Joiners, marks of direction and the like take no room and need no glyph.
fn is_silent(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{2064}' | '\u{fe00}'..='\u{fe0f}')
}

/// The QR code of a text as SVG, with the quiet zone that readers need; empty where the text is too
/// long for one.
fn code(text: &str) -> String {
    QrCode::with_error_correction_level(text, EcLevel::M)
        .map(|code| code.render::<svg::Color>().min_dimensions(120, 120).build())
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_that_no_font_has_becomes_a_box_and_a_code_is_drawn() {
        let mut data =
            serde_json::json!({ "names": ["Åsa 城\u{202f}%"], "qr": "https://example.org/x" });
        prepare(&mut data, &|c| (c as u32) < 0x2000);
        assert_eq!(data["names"][0], "Åsa □\u{202f}%");
        assert!(data["qr"].as_str().unwrap().contains("<svg"));
    }
}
