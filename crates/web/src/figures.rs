//! How a figure is written: with its unit, its period and its status.

use network::{
    frameworks::{Frameworks, Measurement, Unit},
    observations::Observation,
};

use crate::Lang;

/// A value with its unit, as `71.2%`.
pub fn value(lang: Lang, unit: Option<&Unit>, value: f64) -> String {
    match unit {
        Some(unit) => lang.of(&unit.pattern).replace("{0}", &number(lang, unit, value)),
        None => lang.figure(value),
    }
}

/// As [`value`], for the labels of a small drawing: only a short unit is written.
pub fn short(lang: Lang, unit: Option<&Unit>, of: f64) -> String {
    match unit {
        Some(unit) if lang.of(&unit.pattern).len() > "{0}".len() + 4 => number(lang, unit, of),
        unit => value(lang, unit, of),
    }
}

/// As many decimals as the unit has, without zeros that say nothing.
fn number(lang: Lang, unit: &Unit, value: f64) -> String {
    let most = usize::from(unit.decimals);
    let scale = 10_f64.powi(i32::from(unit.decimals));
    let rounded = (value * scale).round() / scale;
    let decimals =
        (0..most).find(|&d| (rounded * 10_f64.powi(d as i32)).fract().abs() < 1e-9).unwrap_or(most);
    lang.number(value, decimals)
}

/// The unit in which an observation is kept: the measurement's, or the one it was
/// published in where that does not convert.
pub fn unit_of<'f>(
    frameworks: &'f Frameworks,
    measurement: &Measurement,
    one: &Observation,
) -> Option<&'f Unit> {
    let published = one.key.breakdown.unit();
    frameworks.unit(published.unwrap_or(&measurement.unit))
}

/// A change with its sign, in points where the unit is a share.
pub fn change(lang: Lang, unit: Option<&Unit>, by: f64) -> String {
    let sign = if by > 0.0 { "+" } else { "" };
    match unit {
        Some(unit)
            if unit.family == "share"
                || unit.code.starts_with("percent")
                || unit.code == "rating" =>
        {
            let points = lang.fill(
                "figure-points",
                [("count", by.abs().into()), ("points", number(lang, unit, by).into())],
            );
            format!("{sign}{points}")
        }
        unit => format!("{sign}{}", value(lang, unit, by)),
    }
}

/// A share of a whole, in per cent.
pub fn share(lang: Lang, share: f64) -> String {
    lang.fill("chance", [("percent", (share * 100.0).round().into())])
}

/// A chance: never said to be certain.
pub fn chance(lang: Lang, chance: f64) -> String {
    let percent = (chance * 100.0).round();
    if percent < 1.0 {
        lang.fill("chance-below", [("percent", 1.into())])
    } else if percent > 99.0 {
        lang.fill("chance-above", [("percent", 99.into())])
    } else {
        lang.fill("chance", [("percent", percent.into())])
    }
}
