//! Draws the land: takes the shapes of all countries, drops every edge that two countries share,
//! joins the rest into coasts, and keeps what can be seen at the size of the map.

use std::collections::HashMap;

#[path = "../../src/map/projection.rs"]
#[allow(dead_code)]
mod projection;

use projection::on_sheet;

/// Triangles and islands of less area than this, in square units of the sheet, are left out.
const TRIANGLE: f64 = 0.6;
const ISLAND: f64 = 1.3;
const LAKE: f64 = 20.0;

/// Land without a country code in the source, roughly, as longitudes and latitudes. Where it meets
/// a neighbour it may overlap: the land is one colour and shows no border.
const LEFT_OUT: [&[(f64, f64)]; 5] = [
    // Formosa
    &[
        (121.5, 25.3),
        (122.0, 25.0),
        (121.85, 24.6),
        (121.6, 24.0),
        (121.4, 23.1),
        (120.9, 22.0),
        (120.7, 22.0),
        (120.3, 22.6),
        (120.05, 23.1),
        (120.15, 23.8),
        (120.6, 24.5),
        (121.0, 25.05),
    ],
    // the south coast of the Gulf of Aden
    &[
        (43.25, 11.46),
        (43.5, 11.3),
        (43.9, 10.75),
        (44.3, 10.42),
        (45.0, 10.45),
        (45.8, 10.86),
        (46.5, 10.7),
        (47.3, 11.1),
        (48.2, 11.15),
        (49.1, 11.25),
        (49.1, 9.5),
        (48.1, 7.9),
        (47.0, 7.8),
        (44.0, 8.8),
        (42.8, 9.5),
        (42.5, 10.6),
        (42.9, 11.1),
    ],
    // the north of Cyprus
    &[
        (32.9, 35.4),
        (33.3, 35.34),
        (33.7, 35.4),
        (34.56, 35.69),
        (33.95, 35.3),
        (33.9, 35.0),
        (33.3, 35.05),
        (32.8, 35.05),
    ],
    // West and East Falkland
    &[(-61.2, -51.8), (-60.3, -51.35), (-59.4, -51.4), (-59.9, -51.95), (-60.9, -52.1)],
    &[
        (-59.2, -51.4),
        (-57.8, -51.5),
        (-58.2, -51.9),
        (-58.9, -52.3),
        (-59.6, -52.2),
        (-59.3, -51.7),
    ],
];

fn main() {
    let world = world_data::load();
    let mut edges: HashMap<[u32; 2], Vec<[u32; 2]>> = HashMap::new();
    let key = |x: f32, y: f32| [if x == -180.0 { 180f32 } else { x }.to_bits(), y.to_bits()];
    let mut codes: Vec<_> = world.countries.keys().filter(|code| *code != "AQ").collect();
    codes.sort();
    for code in codes {
        for polygon in &world.countries[code].polygons {
            for ring in std::iter::once(polygon.exterior()).chain(polygon.interiors()) {
                for pair in ring.0.windows(2) {
                    let (a, b) = (key(pair[0].x, pair[0].y), key(pair[1].x, pair[1].y));
                    if a == b {
                        continue;
                    }
                    // An edge walked both ways is a border between two countries.
                    if let Some(back) = edges.get_mut(&b)
                        && let Some(i) = back.iter().position(|end| *end == a)
                    {
                        back.swap_remove(i);
                    } else {
                        edges.entry(a).or_default().push(b);
                    }
                }
            }
        }
    }
    let mut starts: Vec<_> = edges.keys().copied().collect();
    starts.sort();
    let mut rings: Vec<Vec<(f64, f64)>> = vec![];
    for start in starts {
        while let Some(mut next) = edges.get_mut(&start).and_then(Vec::pop) {
            let mut ring = vec![start];
            while next != start {
                ring.push(next);
                match edges.get_mut(&next).and_then(Vec::pop) {
                    Some(end) => next = end,
                    None => break,
                }
            }
            let place = |p: [u32; 2]| {
                on_sheet(f64::from(f32::from_bits(p[0])), f64::from(f32::from_bits(p[1])))
            };
            rings.push(ring.into_iter().map(place).collect());
        }
    }
    let land = rings
        .iter()
        .map(|ring| area(ring))
        .max_by(|a, b| a.abs().total_cmp(&b.abs()))
        .unwrap_or(1.0)
        .signum();
    for left_out in LEFT_OUT {
        let mut ring: Vec<_> = left_out.iter().map(|&(x, y)| on_sheet(x, y)).collect();
        if area(&ring).signum() != land {
            ring.reverse();
        }
        rings.push(ring);
    }
    let mut kept = 0;
    let mut points = 0;
    let mut path = String::new();
    let mut last = (0, 0);
    rings.sort_by(|a, b| area(b).abs().total_cmp(&area(a).abs()));
    for ring in &rings {
        let size = area(ring);
        if size.abs() < if size.signum() == land { ISLAND } else { LAKE } {
            continue;
        }
        // Only an islet of the Bering Strait lies across the cut, too small to be seen.
        if ring.windows(2).any(|pair| (pair[0].0 - pair[1].0).abs() > 300.0) {
            continue;
        }
        let mut tenths: Vec<(i64, i64)> = simplified(ring)
            .into_iter()
            .map(|(x, y)| ((x * 10.0).round() as i64, (y * 10.0).round() as i64))
            .collect();
        tenths.dedup();
        if tenths.len() < 3 {
            continue;
        }
        kept += 1;
        points += tenths.len();
        for (i, &(x, y)) in tenths.iter().enumerate() {
            let (dx, dy) = (x - last.0, y - last.1);
            path += match i {
                0 => "m",
                1 => "l",
                _ if dx >= 0 => " ",
                _ => "",
            };
            path += &format!("{dx}{}{dy}", if dy >= 0 { " " } else { "" });
            last = (x, y);
        }
        path.push('z');
        last = tenths[0];
    }
    eprintln!("{} rings, {kept} kept with {points} points, {} bytes", rings.len(), path.len());
    println!("{path}");
}

fn area(ring: &[(f64, f64)]) -> f64 {
    let n = ring.len();
    (0..n).map(|i| ring[i].0 * ring[(i + 1) % n].1 - ring[(i + 1) % n].0 * ring[i].1).sum::<f64>()
        / 2.0
}

/// Visvalingam and Whyatt (1993): the point that spans the smallest triangle with its neighbours
/// goes first, until every triangle left can be seen.
fn simplified(ring: &[(f64, f64)]) -> Vec<(f64, f64)> {
    use std::{cmp::Reverse, collections::BinaryHeap};
    let n = ring.len();
    let mut before: Vec<usize> = (0..n).map(|i| (i + n - 1) % n).collect();
    let mut after: Vec<usize> = (0..n).map(|i| (i + 1) % n).collect();
    let mut alive = vec![true; n];
    let triangle = |a: usize, b: usize, c: usize| {
        let (a, b, c) = (ring[a], ring[b], ring[c]);
        ((b.0 - a.0) * (c.1 - a.1) - (c.0 - a.0) * (b.1 - a.1)).abs() / 2.0
    };
    let bits = |area: f64| area.to_bits(); // areas are not negative, so their bits sort as they do
    let mut size: Vec<f64> = (0..n).map(|i| triangle(before[i], i, after[i])).collect();
    let mut queue: BinaryHeap<_> = (0..n).map(|i| Reverse((bits(size[i]), i))).collect();
    let mut left = n;
    while let Some(Reverse((key, i))) = queue.pop() {
        if !alive[i] || key != bits(size[i]) {
            continue;
        }
        if size[i] > TRIANGLE || left <= 4 {
            break;
        }
        alive[i] = false;
        left -= 1;
        let (a, c) = (before[i], after[i]);
        after[a] = c;
        before[c] = a;
        for j in [a, c] {
            // A triangle never becomes smaller than one that went before it.
            size[j] = triangle(before[j], j, after[j]).max(size[i]);
            queue.push(Reverse((bits(size[j]), j)));
        }
    }
    (0..n).filter(|&i| alive[i]).map(|i| ring[i]).collect()
}
