//! The temple of the network's framework, as the home, the framework pages and each
//! city's page draw it.

use charts::{
    Caption,
    temple::{Area, Part, State, TableWords, Temple},
};
use maud::{Markup, html};
use network::frameworks::{self, Frameworks};

use crate::{Lang, page, reader::Reader};

/// What differs from page to page.
pub struct Look<'a> {
    /// Unique in the page.
    pub id: &'a str,
    pub title: &'a str,
    pub description: &'a str,
    /// Where an area leads.
    pub href: &'a dyn Fn(&frameworks::Area) -> String,
    pub state: &'a dyn Fn(&frameworks::Area) -> Option<State>,
}

/// The drawing for any screen, with its table below.
pub fn temple(reader: &Reader, frameworks: &Frameworks, look: &Look) -> Markup {
    let lang = reader.lang;
    let temple = of(lang, frameworks, look);
    let words = TableWords {
        code: &lang.text("temple-code"),
        area: &lang.text("temple-area"),
        coverage: &lang.text("temple-coverage"),
        improving: &lang.text("temple-improving"),
        worsening: &lang.text("temple-worsening"),
        unclear: &lang.text("temple-unclear"),
        missing: &lang.text("temple-missing"),
    };
    let table = charts::temple::temple_table(&temple, &words);
    html! {
        figure class="temple-figure" {
            (charts::temple::temple_for_any_screen(&temple))
            details {
                summary { (lang.text("as-table")) }
                (page::scrolling(look.title, table))
            }
        }
    }
}

/// The wide drawing alone, for a page that is read and printed.
pub fn one(lang: Lang, frameworks: &Frameworks, look: &Look) -> Markup {
    charts::temple::temple(&of(lang, frameworks, look))
}

fn of<'a>(lang: Lang, frameworks: &Frameworks, look: &Look<'a>) -> Temple<'a> {
    let part = |which: frameworks::Part| {
        let pillars = frameworks.pillars().filter(|pillar| pillar.part == which);
        let mut part = Part::default();
        for pillar in pillars {
            part.label = lang.of(&pillar.label).to_owned();
            part.areas.extend(frameworks.areas_of_pillar(&pillar.code).map(|area| Area {
                code: area.code.clone(),
                label: lang.of(&area.label).to_owned(),
                href: Some((look.href)(area)),
                state: (look.state)(area),
            }));
        }
        part
    };
    Temple {
        caption: Caption { id: look.id, title: look.title, description: look.description },
        pediment: part(frameworks::Part::Pediment),
        columns: part(frameworks::Part::Columns),
        steps: part(frameworks::Part::Steps),
    }
}

/// The class that gives a thing the hue of its pillar.
pub fn hue(frameworks: &Frameworks, area: &str) -> charts::Hue {
    let pillar = frameworks.area(area).and_then(|area| frameworks.pillar(&area.pillar));
    match pillar.map(|pillar| pillar.part) {
        Some(frameworks::Part::Pediment) => charts::Hue::Benefits,
        Some(frameworks::Part::Columns) => charts::Hue::Blocks,
        Some(frameworks::Part::Steps) => charts::Hue::Conditions,
        None => charts::Hue::Plain,
    }
}
