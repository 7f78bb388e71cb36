//! The register as a file that others may use: one row a city, with where it comes from
//! and under which licence. The file can be read again by `network::cities::from_csv`.

use network::{cities::City, countries};

use crate::sheet::{self, Cell};

/// What must be said wherever coordinates or populations are shown.
pub const ATTRIBUTION: &str = "GeoNames, www.geonames.org";

/// Of coordinates and populations whose source is GeoNames; the rest are facts.
pub const LICENCE: &str = "CC BY 4.0";

const TITLES: [&str; 22] = [
    "code",
    "city",
    "country_iso3",
    "country_name",
    "region",
    "entity_type",
    "state",
    "year_joined",
    "award_years",
    "groupings",
    "latitude",
    "longitude",
    "geo_source",
    "population",
    "population_source",
    "source",
    "note",
    "invented",
    "revision",
    "recorded_at",
    "attribution",
    "licence",
];

/// The cities as CSV (RFC 4180, UTF-8), countries named in `lang`.
pub fn to_csv(cities: &[City], lang: &str) -> Vec<u8> {
    let rows: Vec<_> = cities.iter().map(|city| cells(city, lang)).collect();
    sheet::to_csv(&TITLES, &rows)
}

fn cells<'a>(city: &'a City, lang: &str) -> Vec<Cell<'a>> {
    let is = &city.entry.is;
    let geonames = [&is.geo_source, &is.population_source].iter().any(|s| *s == "GeoNames");
    let awards: Vec<&str> =
        city.groupings.iter().filter_map(|b| b.grouping.strip_prefix("award-")).collect();
    let groupings: Vec<&str> = city.groupings.iter().map(|b| b.grouping.as_str()).collect();
    vec![
        city.code().as_str().into(),
        is.name.as_str().into(),
        is.country.as_str().into(),
        countries::name(&is.country, lang).into(),
        is.region.as_str().into(),
        is.entity_type.as_str().into(),
        city.state.map(|state| state.to_string()).unwrap_or_default().into(),
        city.joined.as_ref().map(|when| when.to_string()).unwrap_or_default().into(),
        awards.join(";").into(),
        groupings.join(";").into(),
        Cell::number(is.latitude),
        Cell::number(is.longitude),
        is.geo_source.as_str().into(),
        Cell::number(is.population.map(|people| people as f64)),
        is.population_source.as_str().into(),
        is.source.as_str().into(),
        is.note.as_str().into(),
        is.invented.as_deref().unwrap_or_default().into(),
        Cell::Number(city.entry.revision as f64),
        city.entry.recorded_at.as_str().into(),
        if geonames { ATTRIBUTION.into() } else { Cell::Empty },
        if geonames { LICENCE.into() } else { Cell::Empty },
    ]
}

#[cfg(test)]
mod tests {
    use network::{
        Actor,
        cities::{self, Particulars},
        ids::Known,
    };

    use super::*;

    async fn shipped() -> (network::Tx, Vec<City>) {
        let db = testkit::sqlite().await;
        let mut tx = db.begin().await.expect("the database can be written");
        let demo = Actor::program("demo");
        cities::ship(&mut tx, &demo).await.expect("the members that ship fit");
        let odd = Particulars {
            name: "=HYPERLINK(\"x\")".into(),
            country: "PER".into(),
            note: "@someone, \"quoted\"\nand on".into(),
            ..Particulars::default()
        };
        cities::add(&mut tx, &demo, Some("odd"), odd, "to be tried").await.expect("it fits");
        let all = cities::all(&mut tx, &Known::NOW, None).await.expect("it can be read");
        (tx, all)
    }

    #[tokio::test]
    async fn what_is_downloaded_can_be_read_again_and_says_the_same() {
        let (mut tx, all) = shipped().await;
        let csv = String::from_utf8(to_csv(&all, "fr")).expect("it is UTF-8");
        let rows = cities::from_csv(&csv).expect("it can be read");
        let again = cities::register(&mut tx, &Actor::program("demo"), rows, "again").await;
        let again = again.expect("it fits");
        assert_eq!((again.added, again.corrected, again.unchanged), (0, 0, 256));
    }

    #[tokio::test]
    async fn no_text_is_a_formula_and_geonames_is_named() {
        let (_tx, all) = shipped().await;
        let file = to_csv(&all, "en");
        let mut reader = csv::Reader::from_reader(file.as_slice());
        for row in reader.records() {
            let row = row.expect("it is CSV");
            for (title, cell) in TITLES.iter().zip(&row) {
                let number = cell.parse::<f64>().is_ok();
                assert!(number || !cell.starts_with(['=', '+', '-', '@']), "{title}: {cell}");
            }
            assert_eq!(row[12] == *"GeoNames" || row[14] == *"GeoNames", row[20] == *ATTRIBUTION);
        }
    }
}
