//! The map of the world.

use charts::{
    Caption,
    map::{LAND_CREDIT, Place, World, world_map},
};
use maud::{Markup, html};

pub fn section() -> Markup {
    html! { section { h2 { "Map" } (world_map(&members())) p { (LAND_CREDIT) } } }
}

/// The members of the network where their list is at hand, else a few cities.
pub fn members() -> World<'static> {
    let shared = std::env::var("STOA_SHARED").unwrap_or_else(|_| "../shared".into());
    let list = std::fs::read_to_string(format!("{shared}/data/members.csv")).unwrap_or_else(|_| {
        "city,country\nEspoo,FIN,,,,60.2052,24.6522\nMedellín,COL,,,,6.2518,-75.5636\nSuwon,KOR,,,,37.2911,127.0089\nDakar,SEN,,,,14.6937,-17.4441".into()
    });
    let places = list.lines().skip(1).filter_map(|line| {
        let cells: Vec<&str> = line.split(',').collect();
        let at = cells.iter().position(|cell| cell.contains('.') && cell.parse::<f64>().is_ok())?;
        Some(Place {
            latitude: cells[at].parse().ok()?,
            longitude: cells.get(at + 1)?.parse().ok()?,
            label: cells[0].into(),
            area: cells[1].into(),
            href: Some(format!("/en/cities/{}", cells[0])),
            strong: cells[0] == "Espoo",
            ..Place::default()
        })
    });
    World {
        caption: Caption {
            id: "world",
            title: "Members",
            description: "Learning cities of the world.",
        },
        places: places.collect(),
    }
}
