//! Parts of the people or things, in words, and the fields in which they are chosen.

use std::borrow::Cow;

use maud::{Markup, html};
use network::observations::Breakdown;
use serde::Deserialize;

use crate::{
    Lang,
    fields::{Field, Wrong},
};

/// What figures are often split by, besides sex and age; a figure may be split by anything else.
const DIMENSIONS: [&str; 7] =
    ["district", "income", "education", "work", "disability", "birth", "residence"];

/// Ages that statistics often tell apart; another may be written.
const AGES: [&str; 9] =
    ["0-5", "6-14", "15-24", "16-64", "25-34", "25-64", "35-54", "55-64", "65+"];

/// `Women and girls` for `sex=F`; what has no word is said as it is written.
pub fn said(lang: Lang, dimension: &str, value: &str) -> String {
    let value = match (dimension, value) {
        ("sex", "F") => lang.text("breakdown-women"),
        ("sex", "M") => lang.text("breakdown-men"),
        _ => Cow::Borrowed(value),
    };
    match dimension {
        "sex" => value.into_owned(),
        _ => lang.beside(&named(lang, dimension), &value),
    }
}

fn named(lang: Lang, dimension: &str) -> String {
    let key = format!("breakdown-by-{dimension}");
    if lang.has(&key) { lang.text(&key).into_owned() } else { dimension.replace('_', " ") }
}

/// A part as the form says it: by sex, by age, by one thing more, and what an address named besides.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Chosen {
    pub breakdown: String,
    pub sex: String,
    pub age: String,
    pub dimension: String,
    pub dimension_value: String,
}

impl Chosen {
    pub fn of(breakdown: &str) -> Self {
        Self { breakdown: breakdown.to_owned(), ..Self::default() }
    }

    /// All of it in one text, as it is kept.
    pub fn whole(&self) -> String {
        let pairs = [
            ("sex", &self.sex),
            ("age", &self.age),
            (self.dimension.as_str(), &self.dimension_value),
        ];
        let mut parts = vec![self.breakdown.trim().to_owned()];
        parts.extend(
            pairs
                .into_iter()
                .filter(|(name, value)| !name.is_empty() && !value.trim().is_empty())
                .map(|(name, value)| format!("{name}={}", value.trim())),
        );
        parts.retain(|part| !part.is_empty());
        parts.join(";")
    }

    /// The same, each part in its own field. What cannot be read stays as it was written.
    fn apart(&self) -> Self {
        let Ok(whole) = self.whole().parse::<Breakdown>() else { return self.clone() };
        let mut apart = Self::default();
        let mut rest = vec![];
        for (name, value) in whole.dimensions() {
            match name {
                "sex" => apart.sex = value.to_owned(),
                "age" => apart.age = value.to_owned(),
                "unit" => rest.push(format!("{name}={value}")),
                name if apart.dimension.is_empty() => {
                    apart.dimension = name.to_owned();
                    apart.dimension_value = value.to_owned();
                }
                name => rest.push(format!("{name}={value}")),
            }
        }
        apart.breakdown = rest.join(";");
        apart
    }

    /// Folded while the figure is about all.
    pub fn fields(&self, lang: Lang, wrong: Option<&Wrong>) -> Markup {
        let is = self.apart();
        let whole = |key: &str| (String::new(), lang.text(key).into_owned());
        let sexes = [("F", "breakdown-women"), ("M", "breakdown-men")]
            .map(|(code, key)| (code.to_owned(), lang.text(key).into_owned()));
        let mut sexes: Vec<_> = std::iter::once(whole("breakdown-all")).chain(sexes).collect();
        if !sexes.iter().any(|(code, _)| *code == is.sex) {
            sexes.push((is.sex.clone(), is.sex.clone()));
        }
        let mut more: Vec<_> = std::iter::once(whole("observations-none"))
            .chain(DIMENSIONS.map(|code| (code.to_owned(), named(lang, code))))
            .collect();
        if !more.iter().any(|(code, _)| *code == is.dimension) {
            more.push((is.dimension.clone(), named(lang, &is.dimension)));
        }
        let told = wrong.and_then(|wrong| wrong.about("breakdown"));
        html! {
            details id=[is.breakdown.is_empty().then_some("breakdown")] open[!self.whole().is_empty() || told.is_some()] {
                summary { (lang.text("observations-breakdown")) }
                p class="hint" { (lang.text("observations-breakdown-hint")) }
                @if let Some(told) = told { p class="wrong" { (told) } }
                (Field::choice("sex", lang.text("breakdown-by-sex"), sexes).value(&is.sex).optional())
                div class="field" {
                    label for="age" { (lang.text("breakdown-by-age")) }
                    p class="hint" id="age-hint" { (lang.text("breakdown-age-hint")) }
                    input id="age" name="age" list="ages" autocomplete="off" value=(is.age) aria-describedby="age-hint";
                    datalist id="ages" { @for age in AGES { option value=(age) {} } }
                }
                (Field::choice("dimension", lang.text("breakdown-more"), more).value(&is.dimension).optional())
                (Field::line("dimension_value", lang.text("breakdown-which")).hint(lang.text("breakdown-which-hint")).value(&is.dimension_value).optional())
                @if !is.breakdown.is_empty() {
                    (Field::line("breakdown", lang.text("breakdown-rest")).value(&is.breakdown).optional())
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_is_taken_apart_and_put_together_again() {
        for whole in ["", "sex=F", "age=15-24;sex=M", "age=65+;district=North;sex=F;unit=eur"] {
            let chosen = Chosen::of(whole);
            let again: Breakdown = chosen.apart().whole().parse().unwrap();
            assert_eq!(again, whole.parse().unwrap());
        }
        let unread = Chosen { sex: "F".into(), ..Chosen::of("youth") };
        assert_eq!(unread.apart().breakdown, "youth", "what cannot be read is not lost");
    }

    #[test]
    fn what_has_no_word_is_said_as_it_is() {
        let french = Lang::from_code("fr").unwrap();
        assert_eq!(said(french, "sex", "F"), "Femmes et filles");
        assert!(said(french, "hair_colour", "red").starts_with("hair colour"));
    }
}
