//! Writes one page with every drawing, to look at at several widths, light and dark:
//!
//! ```sh
//! cargo run -p charts --example gallery -- gallery.html [light|dark] [folder]
//! ```
//!
//! Into the folder go some drawings as files of their own, as they stand in a PDF.

mod intervals;
mod series;
mod temples;
mod world;

use charts::{lines, map, standalone, strips, temple};
use maud::{DOCTYPE, PreEscaped, html};

fn main() -> std::io::Result<()> {
    let mut arguments = std::env::args().skip(1);
    let file = arguments.next().unwrap_or_else(|| "gallery.html".into());
    let theme = arguments.next().unwrap_or_else(|| "light".into());
    let page = html! {
        (DOCTYPE)
        html lang="en" data-theme=(theme) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { "Gallery" }
                style { (PreEscaped(charts::CSS)) (PreEscaped(PAGE)) }
            }
            body { main { (temples::section()) (series::section()) (world::section()) (intervals::section()) } }
        }
    };
    std::fs::write(file, page.into_string())?;
    let Some(folder) = arguments.next() else { return Ok(()) };
    for (name, drawing) in [
        ("temple", temple::temple(&temples::example("temple", 1, true))),
        ("temple-narrow", temple::temple_narrow(&temples::example("temple", 2, true))),
        ("line", lines::line(&series::rising(), lines::Size::Large)),
        ("map", map::world_map(&world::members())),
        ("strip", strips::strip(&intervals::ranks())),
        ("shares", strips::shares(&intervals::coverage())),
    ] {
        std::fs::write(format!("{folder}/{name}.svg"), standalone(&drawing))?;
    }
    Ok(())
}

const PAGE: &str = "
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
main { max-width: 72rem; margin: auto; padding: 1rem; }
h1, h2, h3 { font-family: 'Liberation Serif', Georgia, serif; font-weight: 600; }
section { margin-block: 3rem; }
a { color: var(--accent); }
table { border-collapse: collapse; } td, th { padding: .25rem .6rem; text-align: start; border-bottom: 1px solid var(--rule); }
";
