//! Drawings on paper: the same SVG, carrying its own rules in the light colours.

use std::{collections::HashMap, sync::LazyLock};

use maud::Markup;

/// A drawing as an SVG file of its own, for readers that know no stylesheet of ours (PDF, office
/// programs): the rules of `marks.css` stand inside, with the light colours written out.
///
/// `drawing` is what one of this crate's functions returned, holding one `svg` element.
pub fn standalone(drawing: &Markup) -> String {
    let svg = &drawing.0;
    let start = svg.find("<svg").unwrap_or(0);
    let open = svg[start..].find('>').map_or(svg.len(), |i| start + i + 1);
    let end = svg[open..].find("</svg>").map_or(svg.len(), |i| open + i + 6);
    format!("{}<style>{}</style>{}", &svg[start..open], *RULES, &svg[open..end])
}

static RULES: LazyLock<String> =
    LazyLock::new(|| resolve(include_str!("marks.css"), &light(include_str!("palette.css"))));

/// The light colours of the house by name, as `accent` → `#7b2d5b`, for what is printed.
pub fn palette() -> impl Iterator<Item = (&'static str, &'static str)> {
    light(include_str!("palette.css")).into_iter().map(|(name, colour)| (&name[2..], colour))
}

/// The custom properties of the first block of the palette.
fn light(palette: &str) -> HashMap<&str, &str> {
    let block =
        palette.split_once('{').map_or("", |(_, rest)| rest.split('}').next().unwrap_or(""));
    block
        .split(';')
        .filter_map(|line| line.split_once(':'))
        .map(|(name, value)| (name.trim(), value.trim()))
        .filter(|(name, _)| name.starts_with("--"))
        .collect()
}

/// `rules` without comments and with every `var(--name)` replaced by its value.
fn resolve(rules: &str, values: &HashMap<&str, &str>) -> String {
    let mut plain = String::new();
    let mut rest = rules;
    while let Some((before, comment)) = rest.split_once("/*") {
        plain.push_str(before);
        rest = comment.split_once("*/").map_or("", |(_, after)| after);
    }
    plain.push_str(rest);
    for (name, value) in values {
        plain = plain.replace(&format!("var({name})"), value);
    }
    plain.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_custom_property_is_left_on_paper() {
        assert!(!RULES.contains("var("), "{}", *RULES);
        assert!(!RULES.contains("/*"));
        assert!(RULES.contains("color: #20519f"));
    }

    #[test]
    fn both_dark_palettes_are_the_same_and_name_every_colour() {
        let blocks: Vec<HashMap<_, _>> = include_str!("palette.css")
            .split('{')
            .skip(1)
            .map(|block| light(Box::leak(format!("{{{block}").into_boxed_str())))
            .filter(|block| block.len() > 3)
            .collect();
        let [day, night, chosen_night] = &blocks[..] else { panic!("{} palettes", blocks.len()) };
        assert_eq!(night, chosen_night);
        assert!(day.keys().all(|name| night.contains_key(name)));
    }
}
