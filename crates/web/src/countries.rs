//! Countries and regions by name, for forms in which people choose them.

use maud::{Markup, html};
use network::{
    countries::{self, Country},
    fold, groupings,
};

use crate::Lang;

/// Every country with its name in the reader's language, in the order of the names.
pub fn named(lang: Lang) -> Vec<(&'static str, &'static str)> {
    let name = |one: &'static Country| one.names.in_language(lang.code()).text;
    let mut all: Vec<(&str, &str)> =
        countries::all().iter().map(|one| (one.code.as_str(), name(one))).collect();
    all.sort_by(|a, b| lang.order(a.1, b.1));
    all
}

/// The same for a [choice](crate::fields::Field::choice).
pub fn choices(lang: Lang) -> impl Iterator<Item = (String, String)> {
    named(lang).into_iter().map(|(code, name)| (code.to_owned(), name.to_owned()))
}

/// The same for a choice that may stay open.
pub fn or_none(lang: Lang) -> impl Iterator<Item = (String, String)> {
    std::iter::once((String::new(), "–".to_owned())).chain(choices(lang))
}

/// What an input proposes in which countries are written by name.
pub fn proposed(lang: Lang, id: &str) -> Markup {
    html! { datalist id=(id) { @for (_, name) in named(lang) { option value=(name) {} } } }
}

/// The same, with the regions before them.
pub fn places_proposed(lang: Lang, id: &str) -> Markup {
    html! { datalist id=(id) {
        @for region in groupings::regions() { option value=(lang.of(&region.names)) {} }
        @for (_, name) in named(lang) { option value=(name) {} }
    } }
}

/// The name of a country or a region; a code that is neither stands for itself.
pub fn place_name(lang: Lang, code: &str) -> String {
    match groupings::region(code) {
        Some(region) => lang.of(&region.names).to_owned(),
        None => countries::name(code, lang.code()).to_owned(),
    }
}

/// The country or region that is meant by a name in any language, or by its code.
pub fn place_meant(text: &str) -> Option<Meant> {
    let typed = fold(text);
    let region = groupings::regions().iter().find(|one| {
        one.code == text.trim() || one.names.versions().any(|(_, name)| fold(name) == typed)
    });
    match region {
        Some(region) => Some(Meant::Region(&region.code)),
        None => countries::meant(text).map(|one| Meant::Country(&one.code)),
    }
}

/// The code of a place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Meant {
    Country(&'static str),
    Region(&'static str),
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn countries_stand_in_the_order_of_their_names() {
        let french = named(Lang::from_code("fr").unwrap());
        let place = |code: &str| french.iter().position(|(held, _)| *held == code).unwrap();
        assert!(place("DEU") < place("ESP"), "Allemagne comes before Espagne");
        assert!(place("EGY") < place("USA"), "Égypte stands among those with an E");
        assert!(place("USA") < place("FRA"), "États-Unis too");
    }

    #[test]
    fn every_place_is_meant_by_each_of_its_names() {
        for lang in Lang::all() {
            for (code, name) in named(lang) {
                assert_eq!(place_meant(name), Some(Meant::Country(code)), "{name}");
            }
            for region in groupings::regions() {
                assert_eq!(place_meant(lang.of(&region.names)), Some(Meant::Region(&region.code)));
            }
        }
        assert_eq!(place_meant("senegal"), Some(Meant::Country("SEN")));
        assert_eq!(place_meant("Atlantis"), None);
    }
}
