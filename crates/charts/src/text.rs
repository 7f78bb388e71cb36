//! Words inside a drawing: how wide they will be, and where to break them.
//!
//! SVG does not wrap text, and the server does not know the reader's font. Widths are estimated
//! from classes of letters, a little wider than the usual sans-serif system fonts set them.

use maud::{Markup, html};

use crate::svg::n;

/// The estimated width of `text` set at `size`, in the units of `size`.
pub(crate) fn width(text: &str, size: f64) -> f64 {
    text.chars().map(em).sum::<f64>() * size
}

fn em(c: char) -> f64 {
    match c {
        'i' | 'j' | 'l' | 'í' | 'ì' | 'ï' | 'î' | '\'' | '’' | '.' | ',' | ':' | ';' | '|'
        | '!' | '¡' => 0.30,
        ' ' | '\u{a0}' | '\u{202f}' | 'f' | 't' | 'r' | 'I' | '(' | ')' | '-' | '/' | '[' | ']' => {
            0.38
        }
        'm' | 'w' | 'M' | 'W' | '%' | '@' | 'œ' | 'æ' | '—' | '…' => 0.93,
        'a'..='z' | '0'..='9' | 'à'..='ÿ' => 0.60,
        'A'..='Z' | 'À'..='Þ' => 0.72,
        c if c as u32 >= 0x2e80 => 1.05, // ideographs and kana fill their square
        _ => 0.65,
    }
}

/// Breaks `text` at spaces into lines; line `i` may be `room(i)` wide. Greedy from the first line.
/// `None` when a word does not fit in its line.
pub(crate) fn fill(text: &str, size: f64, room: impl Fn(usize) -> f64) -> Option<Vec<String>> {
    let mut lines: Vec<String> = vec![];
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        if let Some(line) = lines.last() {
            let longer = format!("{line} {word}");
            let i = lines.len() - 1;
            if width(&longer, size) <= room(i) {
                lines[i] = longer;
                continue;
            }
        }
        if width(word, size) > room(lines.len()) {
            return None;
        }
        lines.push(word.to_owned());
    }
    Some(lines)
}

/// Words set in lines of one size.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Setting {
    pub lines: Vec<String>,
    pub size: f64,
}

impl Setting {
    /// Distance between baselines.
    pub fn leading(&self) -> f64 {
        (self.size * 1.22).round()
    }
}

/// Sets `text` in at most `most` lines of width `room`, in the largest of `sizes` (largest first)
/// that fits; lines are made about equally long. Where nothing fits, the last line is cut with an
/// ellipsis: the full words are in the drawing's name and in its table.
pub(crate) fn set(text: &str, room: f64, most: usize, sizes: &[f64]) -> Setting {
    for &size in sizes {
        if let Some(lines) = fill(text, size, |_| room)
            && lines.len() <= most
        {
            return Setting { lines: balanced(text, size, room, lines), size };
        }
    }
    let size = sizes.last().copied().unwrap_or(12.0);
    Setting { lines: cut(text, size, room, most), size }
}

/// [`set`] for texts that stand beside each other: all in the largest size that fits every one.
pub(crate) fn set_alike(texts: &[&str], room: f64, most: usize, sizes: &[f64]) -> Vec<Setting> {
    let largest =
        texts.iter().map(|text| set(text, room, most, sizes).size).fold(f64::INFINITY, f64::min);
    texts.iter().map(|text| set(text, room, most, &[largest])).collect()
}

/// The narrowest lines of the same number.
fn balanced(text: &str, size: f64, room: f64, lines: Vec<String>) -> Vec<String> {
    let (mut low, mut high, mut best) = (room / 2.0, room, lines);
    for _ in 0..8 {
        let middle = (low + high) / 2.0;
        match fill(text, size, |_| middle) {
            Some(tighter) if tighter.len() <= best.len() => {
                best = tighter;
                high = middle;
            }
            _ => low = middle,
        }
    }
    best
}

/// As many words as `most` lines hold, the last line ending in an ellipsis.
fn cut(text: &str, size: f64, room: f64, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = vec![];
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        match lines.pop() {
            None => lines.push(shortened(word, size, room)),
            Some(line) => {
                let longer = format!("{line} {word}");
                if width(&longer, size) <= room {
                    lines.push(longer);
                } else if lines.len() + 1 < most {
                    lines.extend([line, shortened(word, size, room)]);
                } else {
                    lines.push(shortened(&format!("{line}……"), size, room));
                    break;
                }
            }
        }
    }
    lines
}

/// `text`, or as much of it as fits followed by an ellipsis.
pub(crate) fn shortened(text: &str, size: f64, room: f64) -> String {
    if width(text, size) <= room {
        return text.to_owned();
    }
    let mut kept = String::new();
    for c in text.trim_end_matches('…').chars() {
        if width(&kept, size) + em(c) * size + em('…') * size > room {
            break;
        }
        kept.push(c);
    }
    kept.trim_end().to_owned() + "…"
}

/// Lines of text with the first baseline at `y`; `anchor` is `start`, `middle` or `end`.
pub(crate) fn lines(setting: &Setting, class: &str, anchor: &str, x: f64, y: f64) -> Markup {
    html! {
        text class=(class) text-anchor=(anchor) font-size=(n(setting.size)) {
            @for (i, line) in setting.lines.iter().enumerate() {
                tspan x=(n(x)) y=(n(y + i as f64 * setting.leading())) { (line) }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn no_line_is_wider_than_its_room(text in "[a-zA-ZéñÉ' ]{0,90}", room in 40.0..300.0f64, most in 1usize..6) {
            let set = set(&text, room, most, &[16.0, 13.0, 11.0]);
            prop_assert!(set.lines.len() <= most);
            for line in &set.lines {
                prop_assert!(width(line, set.size) <= room + 1e-9, "{line:?}");
            }
        }

        #[test]
        fn words_are_kept_whole_and_in_order_where_they_fit(words in prop::collection::vec("[a-z]{1,8}", 1..9)) {
            let text = words.join(" ");
            let set = set(&text, 120.0, 9, &[14.0]);
            prop_assert_eq!(set.lines.join(" "), text);
        }
    }

    #[test]
    fn lines_are_about_equally_long() {
        let set = set("Learning in families and communities", 200.0, 3, &[15.0]);
        assert_eq!(set.lines, ["Learning in families", "and communities"]);
    }

    #[test]
    fn what_cannot_fit_ends_in_an_ellipsis() {
        let set = set("Donaudampfschifffahrtsgesellschaft", 80.0, 1, &[14.0]);
        assert!(set.lines[0].ends_with('…'), "{set:?}");
    }
}
