//! The weights, to be turned. Without script they are part of the form and take effect with it;
//! with it, the intervals follow the hand.

use maud::{Markup, html};
use network::comparisons::Compared;

use super::settled::Settled;
use crate::reader::Reader;

pub fn sliders(reader: &Reader, settled: &Settled, compared: &Compared) -> Markup {
    let lang = reader.lang;
    let choices = &settled.choices;
    let frameworks = &settled.frameworks;
    // Also those that were turned to nothing, so that they can be turned back.
    let off: Vec<&String> = choices
        .weights
        .keys()
        .filter(|code| compared.areas.iter().all(|(area, _)| area != *code))
        .collect();
    let off_areas: Vec<&String> =
        off.iter().copied().filter(|code| frameworks.area(code).is_some()).collect();
    let off_measurements: Vec<&String> = off
        .iter()
        .copied()
        .filter(|code| {
            frameworks.measurement(code).is_some() && !compared.measurements.contains(code)
        })
        .collect();
    let areas = compared.areas.iter().map(|(code, _)| code).chain(off_areas);
    html! {
        weight-sliders form="comparison" into="comparison-result" {
            fieldset class="weights" id="weights" {
                legend { (lang.text("comparisons-weights")) }
                p class="hint" { (lang.text("comparisons-weights-hint")) }
                @for code in areas {
                    @let label = frameworks.area(code).map_or(code.as_str(), |area| lang.of(&area.label));
                    (slider(reader, code, label, choices.weight(code)))
                }
                details {
                    summary { (lang.text("comparisons-weights-each")) }
                    @for code in compared.measurements.iter().chain(off_measurements) {
                        @let label = frameworks.measurement(code).map_or(code.as_str(), |m| lang.of(&m.label));
                        (slider(reader, code, label, choices.weight(code)))
                    }
                }
                button form="comparison" class="plain" { (lang.text("comparisons-weights-apply")) }
            }
        }
    }
}

fn slider(reader: &Reader, code: &str, label: &str, weight: f64) -> Markup {
    let id = format!("weight-{}", code.replace('.', "-"));
    html! {
        div class="weight" {
            label for=(id) { (label) }
            input id=(id) name=(format!("w.{code}")) form="comparison" type="range" min="0" max="4" step="0.25"
                value=(weight);
            output for=(id) { (reader.lang.figure(weight)) }
        }
    }
}
