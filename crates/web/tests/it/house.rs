//! The rooms of the house: no arrow points up, and what must not be seen is not.

use std::{collections::BTreeMap, fs};

/// The crates of this workspace that a crate's `[dependencies]` name.
fn arrows() -> BTreeMap<String, Vec<String>> {
    let mut all = BTreeMap::new();
    for room in fs::read_dir("..").unwrap() {
        let room = room.unwrap();
        let manifest = fs::read_to_string(room.path().join("Cargo.toml")).unwrap();
        let dependencies = manifest.split("\n[dependencies]\n").nth(1).unwrap_or_default();
        let names = dependencies
            .lines()
            .take_while(|line| !line.starts_with('['))
            .filter_map(|line| line.split(['.', ' ', '=']).next())
            .filter(|name| !name.is_empty())
            .map(str::to_owned)
            .collect();
        all.insert(room.file_name().into_string().unwrap(), names);
    }
    all
}

#[test]
fn no_arrow_points_up() {
    let floors: [&[&str]; 5] = [
        &["indices", "timetable", "panel", "charts"],
        &["network"],
        &["exchange", "reports", "testkit"],
        &["web"],
        &["stoa"],
    ];
    let floor = |name: &str| floors.iter().position(|floor| floor.contains(&name));
    for (room, names) in arrows() {
        let here = floor(&room).unwrap_or_else(|| panic!("{room} stands on no floor"));
        for name in names {
            let below = floor(&name).is_none_or(|there| there < here);
            assert!(below, "{room} depends on {name}, which is not below it");
        }
    }
}

#[test]
fn each_room_sees_only_what_it_may() {
    let arrows = arrows();
    for (room, hidden) in [
        ("web", &["sqlx", "reports", "typst"][..]),
        ("exchange", &["sqlx", "axum"]),
        ("network", &["axum", "maud"]),
        ("indices", &["sqlx", "axum", "tokio", "jiff"]),
        ("timetable", &["sqlx", "axum", "tokio", "jiff"]),
        ("panel", &["sqlx", "axum", "tokio", "jiff"]),
        ("reports", &["sqlx", "axum", "tokio", "jiff", "network"]),
        ("charts", &["sqlx", "axum", "tokio", "jiff"]),
    ] {
        for name in hidden {
            assert!(!arrows[room].iter().any(|seen| seen == name), "{room} sees {name}");
        }
    }
}
