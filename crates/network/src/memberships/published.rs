//! How large the network was, as published pages tell.

use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

use crate::When;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Published {
    pub on: When,
    pub cities: u32,
    pub countries: Option<u32>,
    #[serde(default)]
    pub said: Said,
    pub source: String,
}

/// How a page says the number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Said {
    #[default]
    Exactly,
    About,
    Over,
}

static PUBLISHED: LazyLock<Vec<Published>> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../../data/sizes.json"))
        .expect("a test reads the sizes that ship")
});

/// By date.
pub fn published() -> &'static [Published] {
    &PUBLISHED
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_published_sizes_come_in_the_order_of_their_dates_and_fall_after_2018() {
        let all = published();
        assert!(all.is_sorted_by_key(|one| one.on.first_day()));
        let on = |day: &str| all.iter().find(|one| one.on.as_str() == day).unwrap().cities;
        assert!(on("2019-10") < on("2018-09"));
        assert_eq!((on("2020-09"), on("2025-12")), (229, 425));
    }
}
