//! A whole country as a network: Swedish municipalities and their key figures, under the
//! same twelve areas. It lies beside the repository and is read where it stands.

use std::path::{Path, PathBuf};

use network::{Actor, Db, cities, frameworks};

/// Where the files are, or `None` where they are not.
pub fn folder() -> Option<PathBuf> {
    crate::shared::folder("data/kolada")
}

/// The areas of the Key Features in the order in which the files number them.
const AREAS: [&str; 12] =
    ["1.1", "1.2", "1.3", "2.1", "2.2", "2.3", "2.4", "2.5", "2.6", "3.1", "3.2", "3.3"];

/// A framework file made of the list of indicators. Their numbers have no common unit or
/// range: each stands for itself.
pub fn framework(folder: &Path) -> String {
    let mut file = csv::Reader::from_path(folder.join("indicators.csv")).expect("can be read");
    let measurements: Vec<_> = file
        .records()
        .map(|row| {
            let row = row.expect("is a table");
            let area: usize = row[1].parse().expect("is a number");
            serde_json::json!({
                "code": &row[0],
                "area": AREAS[area - 1],
                "label": {"en": &row[3], "sv": &row[4]},
                "definition": {"en": &row[3], "sv": &row[5]},
                "unit": "kolada",
                "kind": "official",
                "direction": if &row[2] == "1" { "higher" } else { "lower" },
            })
        })
        .collect();
    serde_json::json!({
        "code": "kolada", "version": "2024", "kind": "measurements", "extends": "key-features",
        "languages": ["en", "sv"],
        "title": {"en": "Kolada", "sv": "Kolada"},
        "source": {"en": "Kolada", "sv": "Kolada"},
        "licence": "kolada.se/om-oss/api",
        "units": [{
            "code": "kolada", "family": "kolada", "factor": 1.0, "range": [-1e9, 1e9],
            "decimals": 2, "name": {"en": "as published", "sv": "som publicerat"},
            "symbol": {"en": "-", "sv": "-"}, "pattern": {"en": "{0}", "sv": "{0}"},
        }],
        "measurements": measurements,
    })
    .to_string()
}

/// A list of cities in the form of the register.
pub fn register(folder: &Path) -> String {
    let mut file = csv::Reader::from_path(folder.join("municipalities.csv")).expect("can be read");
    let mut list = "code,city,country_iso3,source\n".to_owned();
    for row in file.records() {
        let row = row.expect("is a table");
        list.push_str(&format!("{},{},SWE,Kolada\n", &row[0], &row[1]));
    }
    list
}

/// The frameworks that ship, this one, and its cities; no figures.
pub async fn prepare(db: &Db, folder: &Path) {
    let program = Actor::program("test");
    let mut tx = db.begin().await.expect("the database can be written");
    frameworks::load_shipped(&mut tx, &program).await.expect("they are checked");
    frameworks::load(&mut tx, &program, &framework(folder)).await.expect("it is well formed");
    let rows = cities::from_csv(&register(folder)).expect("the list is well formed");
    cities::register(&mut tx, &program, rows, "for a test").await.expect("they are new");
    tx.commit().await.expect("the database can be written");
}
