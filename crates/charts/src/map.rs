//! Where the network is: members as points on a map of the world that keeps areas.
//!
//! The map shows land, and no border: a network of cities takes no side in any.

mod projection;

pub use projection::{MIDDLE_MERIDIAN, SHEET, equal_earth, on_sheet};

use maud::{Markup, html};

use crate::{
    Caption, Hue,
    svg::{frame, n},
};

/// Whom the coastlines are from; the data is in the public domain, and asks for no more than thanks.
pub const LAND_CREDIT: &str = "Natural Earth";

/// The coasts in tenths of a unit of the sheet, made by the program in `land/`.
const LAND: &str = include_str!("map/land.txt");

/// A map of the world with places.
#[derive(Clone, Debug)]
pub struct World<'a> {
    pub caption: Caption<'a>,
    pub places: Vec<Place>,
}

/// A place to be found on the map.
#[derive(Clone, Debug, Default)]
pub struct Place {
    /// Degrees east and north.
    pub longitude: f64,
    pub latitude: f64,
    pub label: String,
    /// The country or region, in the reader's language.
    pub area: String,
    pub href: Option<String>,
    pub hue: Hue,
    /// Drawn larger and above the others: what was just chosen or just changed.
    pub strong: bool,
}

/// The map, 960 units wide. Points keep their size on every screen.
///
/// Points open with a pointer. With a keyboard or without sight one goes through the list of the
/// same places, [`world_table`] or one of the page's own, which must stand beside the map.
pub fn world_map(world: &World) -> Markup {
    // From north to south, so that a point's upper edge is not covered; the strong ones last.
    let mut places: Vec<&Place> = world
        .places
        .iter()
        .filter(|place| place.longitude.is_finite() && (-90.0..=90.0).contains(&place.latitude))
        .collect();
    places.sort_by(|a, b| a.strong.cmp(&b.strong).then(b.latitude.total_cmp(&a.latitude)));
    let body = html! {
        path class="land" transform="scale(.1)" d=(LAND.trim_end()) {}
        g class="places" aria-hidden="true" {
            @for place in places { (point(place)) }
        }
    };
    frame(&world.caption, "world", SHEET, true, body)
}

fn point(place: &Place) -> Markup {
    let (x, y) = on_sheet(place.longitude, place.latitude);
    // A line without length and with a round end is a dot whose size does not follow the map's.
    let class = match (place.strong, place.hue) {
        (false, Hue::Plain) => None,
        (true, hue) => Some(format!("strong {}", hue.class())),
        (false, hue) => Some(hue.class().to_owned()),
    };
    let body = html! {
        title { (place.label) @if !place.area.is_empty() { ", " (place.area) } }
        path d={ "M" (n(x)) " " (n(y)) "h0" } {}
    };
    html! {
        @if let Some(href) = &place.href {
            a href=(href) tabindex="-1" class=[class] { (body) }
        } @else {
            g class=[class] { (body) }
        }
    }
}

/// The heads of the table's columns, in the reader's language.
#[derive(Clone, Copy, Debug)]
pub struct WorldWords<'a> {
    pub place: &'a str,
    pub area: &'a str,
}

/// What [`world_map`] draws, as a table, in the order given.
pub fn world_table(world: &World, words: &WorldWords) -> Markup {
    html! {
        table class="chart-table world-table" {
            caption { (world.caption.title) }
            thead { tr { th scope="col" { (words.place) } th scope="col" { (words.area) } } }
            tbody {
                @for place in &world.places {
                    tr {
                        th scope="row" {
                            @if let Some(href) = &place.href { a href=(href) { (place.label) } } @else { (place.label) }
                        }
                        td { (place.area) }
                    }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Made with PROJ 9 (`+proj=eqearth +R=1`).
    const KNOWN: [((f64, f64), (f64, f64)); 6] = [
        ((0.0, 90.0), (0.0, 1.3173627591574133)),
        ((180.0, 0.0), (2.7066299836960748, 0.0)),
        ((-70.0, -30.0), (-0.9845506517106032, -0.592935119848017)),
        ((24.6522, 60.2052), (0.27869263365789804, 1.091054035666247)),
        ((139.69, 35.69), (1.9094344534547114, 0.6978537656248642)),
        ((-180.0, -90.0), (-1.6035886482840516, -1.3173627591574133)),
    ];

    #[test]
    fn known_places_are_where_proj_puts_them() {
        for ((longitude, latitude), (x, y)) in KNOWN {
            let found = equal_earth(longitude, latitude);
            assert!(
                (found.0 - x).abs() < 1e-9 && (found.1 - y).abs() < 1e-9,
                "{found:?} for {longitude}, {latitude}"
            );
        }
    }

    proptest! {
        #[test]
        fn areas_are_kept(longitude in -179.0..179.0f64, latitude in -85.0..85.0f64) {
            let d = 1e-4;
            let (east, west) = (equal_earth(longitude + d, latitude), equal_earth(longitude - d, latitude));
            let (north, south) = (equal_earth(longitude, latitude + d), equal_earth(longitude, latitude - d));
            let span = 2.0 * d.to_radians();
            let area = ((east.0 - west.0) * (north.1 - south.1) - (north.0 - south.0) * (east.1 - west.1)) / (span * span);
            prop_assert!((area - latitude.to_radians().cos()).abs() < 1e-5, "{area}");
        }

        #[test]
        fn every_place_but_the_antarctic_is_on_the_sheet(longitude in -360.0..360.0f64, latitude in -55.9..83.6f64) {
            let (x, y) = on_sheet(longitude, latitude);
            prop_assert!((0.0..=SHEET.0).contains(&x) && (0.0..=SHEET.1).contains(&y), "{x} {y}");
        }
    }

    #[test]
    fn the_land_is_small_enough_for_every_page() {
        assert!(LAND.len() < 26_000, "{} bytes", LAND.len());
    }

    /// The coasts as absolute points.
    fn rings() -> Vec<Vec<(f64, f64)>> {
        let (mut x, mut y) = (0.0, 0.0);
        LAND.trim()
            .split_terminator('z')
            .map(|ring| {
                let spaced = ring.replace('-', " -").replace(['m', 'l'], " ");
                let steps: Vec<f64> =
                    spaced.split_whitespace().map(|step| step.parse().unwrap()).collect();
                let ring: Vec<_> = steps
                    .chunks(2)
                    .map(|step| {
                        (x, y) = (x + step[0] / 10.0, y + step[1] / 10.0);
                        (x, y)
                    })
                    .collect();
                (x, y) = ring[0]; // closing a ring goes back to where it started
                ring
            })
            .collect()
    }

    fn is_land(longitude: f64, latitude: f64) -> bool {
        let (x, y) = on_sheet(longitude, latitude);
        let mut winding = 0;
        for ring in rings() {
            for (i, a) in ring.iter().enumerate() {
                let b = ring[(i + 1) % ring.len()];
                if (a.1 > y) != (b.1 > y) && x < (b.0 - a.0) * (y - a.1) / (b.1 - a.1) + a.0 {
                    winding += if b.1 > a.1 { 1 } else { -1 };
                }
            }
        }
        winding != 0
    }

    #[test]
    fn land_is_where_land_is() {
        let land = [
            (2.35, 48.86),
            (121.0, 23.8),
            (45.0, 9.5),
            (178.0, 67.0),
            (-178.0, 67.0),
            (-59.0, -51.8),
            (133.0, -25.0),
            (-100.0, 40.0),
        ];
        for (longitude, latitude) in land {
            assert!(is_land(longitude, latitude), "{longitude}, {latitude}");
        }
        for (longitude, latitude) in
            [(-30.0, 0.0), (51.0, 42.0), (34.0, 43.3), (100.0, -40.0), (5.0, 40.0)]
        {
            assert!(!is_land(longitude, latitude), "{longitude}, {latitude}");
        }
    }
}
