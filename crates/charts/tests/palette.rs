//! Colours can be read: every text colour of the palette against the paper, by day and by night.

use std::collections::HashMap;

fn palettes() -> Vec<HashMap<String, [f64; 3]>> {
    charts::CSS
        .split('}')
        .map(|block| {
            let colours = block.split(['{', ';']).filter_map(|line| line.split_once(": #"));
            colours
                .filter_map(|(name, hex)| {
                    Some((name.trim().strip_prefix("--")?.to_owned(), rgb(hex.trim())?))
                })
                .collect::<HashMap<_, _>>()
        })
        .filter(|palette| palette.contains_key("paper"))
        .collect()
}

fn rgb(hex: &str) -> Option<[f64; 3]> {
    let part = |i: usize| Some(f64::from(u8::from_str_radix(hex.get(i..i + 2)?, 16).ok()?) / 255.0);
    Some([part(0)?, part(2)?, part(4)?])
}

/// Relative luminance and contrast as WCAG 2.2 defines them.
fn contrast(a: [f64; 3], b: [f64; 3]) -> f64 {
    let linear = |c: f64| if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) };
    let luminance =
        |c: [f64; 3]| 0.2126 * linear(c[0]) + 0.7152 * linear(c[1]) + 0.0722 * linear(c[2]);
    let (a, b) = (luminance(a) + 0.05, luminance(b) + 0.05);
    f64::max(a / b, b / a)
}

/// `over` laid on `under` with the given opacity.
fn mixed(over: [f64; 3], under: [f64; 3], opacity: f64) -> [f64; 3] {
    std::array::from_fn(|i| over[i] * opacity + under[i] * (1.0 - opacity))
}

const PILLARS: [&str; 3] = ["pillar-benefits", "pillar-blocks", "pillar-conditions"];

#[test]
fn every_colour_of_text_reads_on_paper() {
    let palettes = palettes();
    assert_eq!(palettes.len(), 3, "light, dark by the system, dark by choice");
    for palette in palettes {
        for name in ["ink", "muted", "accent", "good", "bad", "unclear"].into_iter().chain(PILLARS)
        {
            let found = contrast(palette[name], palette["paper"]);
            assert!(found >= 4.5, "--{name} has {found:.2}");
        }
    }
}

#[test]
fn words_read_on_the_stones_of_the_temple() {
    for palette in palettes() {
        for pillar in PILLARS {
            // A built stone: both of its tints over the paper, as marks.css lays them.
            let stone =
                mixed(palette[pillar], mixed(palette[pillar], palette["paper"], 0.08), 0.17);
            assert!(contrast(palette["ink"], stone) >= 7.0);
            for sign in ["good", "bad", "unclear"] {
                assert!(contrast(palette[sign], stone) >= 3.0, "--{sign} on --{pillar}");
            }
            let code = contrast(palette[pillar], stone);
            assert!(code >= 4.5, "--{pillar} on its stone has {code:.2}");
        }
    }
}
