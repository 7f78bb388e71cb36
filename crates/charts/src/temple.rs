//! The temple: the sign of the network, drawn from a framework. Wider benefits are the pediment,
//! building blocks the columns, fundamental conditions the steps they stand on.

mod facade;
mod narrow;
mod state;
mod table;

pub use table::{TableWords, temple_table};

use maud::{Markup, html};

use crate::{Caption, Hue, Status, svg};

/// A framework in three parts. Any number of areas can be drawn; three, six and three look best.
#[derive(Clone, Debug)]
pub struct Temple<'a> {
    pub caption: Caption<'a>,
    pub pediment: Part,
    pub columns: Part,
    pub steps: Part,
}

/// A pillar: its name and its areas of focus, in the order of the framework.
#[derive(Clone, Debug, Default)]
pub struct Part {
    pub label: String,
    pub areas: Vec<Area>,
}

/// An area of focus.
#[derive(Clone, Debug, Default)]
pub struct Area {
    pub code: String,
    pub label: String,
    /// What opens when the area is chosen.
    pub href: Option<String>,
    /// How one city stands in this area; without it the framework alone is drawn.
    pub state: Option<State>,
}

/// How a city stands in an area.
#[derive(Clone, Debug, Default)]
pub struct State {
    /// Share of the area's measurements that have a value, 0 to 1.
    pub coverage: f64,
    /// The same in the reader's number format: `72 %`.
    pub coverage_text: String,
    pub improving: u32,
    pub worsening: u32,
    pub unclear: u32,
    pub missing: u32,
    /// The area as a whole, where one word is said of it.
    pub status: Option<Status>,
    /// All of this as a sentence, for those who do not see the drawing.
    pub summary: String,
}

impl State {
    /// The counts that are not zero, in the order they are always shown.
    pub fn counts(&self) -> impl Iterator<Item = (Status, u32)> {
        Status::ALL
            .into_iter()
            .zip([self.improving, self.worsening, self.unclear, self.missing])
            .filter(|&(_, count)| count > 0)
    }
}

impl Area {
    /// Code and label, and the state where there is one.
    fn name(&self) -> String {
        match &self.state {
            Some(state) if !state.summary.is_empty() => {
                format!("{} {}: {}", self.code, self.label, state.summary)
            }
            _ => format!("{} {}", self.code, self.label),
        }
    }

    fn class(&self) -> String {
        let status = self.state.as_ref().and_then(|state| state.status);
        format!("area {}", status.map_or("", Status::class)).trim_end().to_owned()
    }
}

impl Temple<'_> {
    fn parts(&self) -> [(Hue, &Part); 3] {
        [
            (Hue::Benefits, &self.pediment),
            (Hue::Blocks, &self.columns),
            (Hue::Conditions, &self.steps),
        ]
    }

    fn has_links(&self) -> bool {
        self.parts().iter().any(|(_, part)| part.areas.iter().any(|area| area.href.is_some()))
    }
}

/// The drawing for wide sheets, 960 units wide; words stand in the stones. Legible from 640 px.
pub fn temple(temple: &Temple) -> Markup {
    facade::draw(temple)
}

/// The drawing for narrow sheets, 360 units wide; columns carry codes, and the words stand in
/// the list or [`temple_table`] beside it.
pub fn temple_narrow(temple: &Temple) -> Markup {
    narrow::draw(temple)
}

/// Both drawings; the stylesheet shows the one for the reader's screen. The ids of the narrow one
/// end in `-narrow`.
pub fn temple_for_any_screen(temple: &Temple) -> Markup {
    let id = format!("{}-narrow", temple.caption.id);
    let narrow = Temple { caption: Caption { id: &id, ..temple.caption }, ..temple.clone() };
    html! {
        div class="temple-for-any-screen" { (facade::draw(temple)) (narrow::draw(&narrow)) }
    }
}

/// The temple as a sign of 32 × 32 units in the colour of the text around it. It says nothing by
/// itself: put it beside the product's name.
pub fn logo() -> Markup {
    html! {
        svg xmlns="http://www.w3.org/2000/svg" class="chart temple-logo" viewBox="0 0 32 32"
            width="32" height="32" aria-hidden="true" focusable="false" {
            path class="stone" d="M16 2.5 30.5 11v1.5h-29V11zM3 25.5h26V27H3zM1 28h30v2.5H1z" {}
            path class="stone" d="M4 14h3v10H4zM8.2 14h3v10h-3zM12.4 14h3v10h-3zM16.6 14h3v10h-3zM20.8 14h3v10h-3zM25 14h3v10h-3z" {}
        }
    }
}

/// An area's stones inside their link.
fn stones(area: &Area, body: Markup) -> Markup {
    svg::linked(area.href.as_deref(), &area.class(), &area.name(), body)
}
