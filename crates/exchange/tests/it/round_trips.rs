//! What goes out can come in again and says the same.

use calamine::Reader;
use exchange::{Hints, download, template::Template};
use network::{
    Db, cities, frameworks,
    ids::Known,
    observations::{self, NewObservation, Observation, Period},
};
use proptest::prelude::*;
use testkit::people::secretariat;

use crate::{all_of, for_city, ground, look, store};

async fn record(db: &Db, rows: Vec<NewObservation>) {
    let mut tx = db.begin().await.unwrap();
    observations::record_all(&mut tx, &secretariat(), rows, |_, _| {}).await.unwrap();
    tx.commit().await.unwrap();
}

/// As CSV and as a workbook.
async fn downloaded(db: &Db, figures: &[Observation]) -> (Vec<u8>, Vec<u8>) {
    let mut conn = db.read().await.unwrap();
    let frameworks = frameworks::all(&mut conn, &Known::NOW).await.unwrap();
    let cities = cities::all(&mut conn, &Known::NOW, None).await.unwrap();
    let names = download::Names::new(&frameworks, &cities, "fr");
    let csv = [download::csv_titles(), download::csv_rows(figures, &names)].concat();
    (csv, download::to_xlsx(figures, &names))
}

async fn template(db: &Db, held: &[Observation]) -> Vec<u8> {
    let mut conn = db.read().await.unwrap();
    let frameworks = frameworks::all(&mut conn, &Known::NOW).await.unwrap();
    let city = cities::get(&mut conn, &"espoo".into(), &Known::NOW, None).await.unwrap();
    let template = Template {
        city: &city,
        frameworks: &frameworks,
        framework: "key-features",
        held,
        this_year: 2026,
        lang: "es",
        say: &|key| key.trim_start_matches("template-").to_owned(),
    };
    template.to_xlsx()
}

/// Texts that make trouble in files, trimmed as every cell is.
fn any_text() -> impl Strategy<Value = String> {
    "['=+@-]{0,2}[a-zé,;\"\n]{0,6}".prop_map(|text| text.trim().to_owned())
}

fn any_figure() -> impl Strategy<Value = NewObservation> {
    let what = (
        prop::sample::select(vec!["espoo", "cork"]),
        prop::sample::select(vec!["1.1.2.a", "1.2.2.a"]),
    );
    let part = prop::sample::select(vec!["", "sex=F", "age=15-24;sex=M"]);
    let when = prop_oneof![
        (1990..2025_i16).prop_map(Period::Year),
        (1990..2020_i16).prop_map(|year| Period::Years(year, year + 1)),
        (1990..2025_i16, 1..=12_u8).prop_map(|(year, month)| Period::Month(year, month)),
    ];
    (what, part, when, prop::option::of(0.0..100.0_f64), any_text(), any_text(), any_text())
        .prop_map(|((city, measurement), part, when, value, source, note, place_name)| {
            NewObservation {
                value,
                missing: value.is_none().then(|| "confidential".parse().unwrap()),
                breakdown: part.parse().unwrap(),
                source,
                note,
                place_name,
                ..NewObservation::value(&city.into(), measurement, when, 0.0)
            }
        })
}

fn any_figures() -> impl Strategy<Value = Vec<NewObservation>> {
    prop::collection::vec(any_figure(), 0..20).prop_map(|mut rows| {
        let mut seen = std::collections::HashSet::new();
        rows.retain(|row| seen.insert(row.key()));
        rows
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn a_download_imported_again_changes_nothing(rows in any_figures()) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let db = testkit::sqlite().await;
            ground(&db).await;
            record(&db, rows.clone()).await;
            let held = [all_of(&db, "espoo").await, all_of(&db, "cork").await].concat();
            let (csv, xlsx) = downloaded(&db, &held).await;
            for file in [csv, xlsx] {
                let again = store(&db, &file, Hints::default()).await.unwrap();
                assert_eq!((again.added, again.changed, again.unchanged), (0, 0, rows.len()));
            }
        });
    }

    #[test]
    fn a_template_filled_in_brings_its_figures(
        values in prop::collection::btree_map((2017..=2026_i16, prop::sample::select(vec!["1.1.2.a", "1.2.2.a"])), 0.0..100.0_f64, 0..12)
    ) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let (filled_in, empty) = (testkit::sqlite().await, testkit::sqlite().await);
            ground(&filled_in).await;
            ground(&empty).await;
            let rows: Vec<_> = values
                .iter()
                .map(|((year, code), value)| {
                    NewObservation::value(&"espoo".into(), code, Period::Year(*year), *value)
                })
                .collect();
            record(&filled_in, rows).await;
            let held = all_of(&filled_in, "espoo").await;
            // As if somebody had typed these figures into an empty one.
            let filled = template(&filled_in, &held).await;
            let done = store(&empty, &filled, for_city("espoo")).await.unwrap();
            assert_eq!(done.added, values.len());
            let got: Vec<_> = all_of(&empty, "espoo").await.iter().map(|o| (o.key.clone(), o.value)).collect();
            let sent: Vec<_> = held.iter().map(|o| (o.key.clone(), o.value)).collect();
            assert_eq!(got, sent);
            // And where they are known already, they say nothing new.
            let seen = look(&filled_in, &filled, for_city("espoo")).await.unwrap();
            assert_eq!((seen.added, seen.changed, seen.unchanged), (0, 0, values.len()));
        });
    }
}

#[tokio::test]
async fn untouched_cells_of_a_template_keep_their_sources() {
    let db = testkit::sqlite().await;
    ground(&db).await;
    let sourced = NewObservation {
        source: "Register of voters".into(),
        ..NewObservation::value(&"espoo".into(), "1.1.2.a", Period::Year(2024), 61.0)
    };
    let missing = NewObservation {
        value: None,
        missing: Some("too-costly".parse().unwrap()),
        ..NewObservation::value(&"espoo".into(), "1.1.2.a", Period::Year(2023), 0.0)
    };
    record(&db, vec![sourced, missing]).await;
    let held = all_of(&db, "espoo").await;
    let done = store(&db, &template(&db, &held).await, for_city("espoo")).await.unwrap();
    assert_eq!((done.added, done.changed, done.unchanged), (0, 0, 0));
    assert_eq!(all_of(&db, "espoo").await, held);
}

#[tokio::test]
async fn a_template_of_another_city_is_refused() {
    let db = testkit::sqlite().await;
    ground(&db).await;
    record(&db, vec![NewObservation::value(&"espoo".into(), "1.1.2.a", Period::Year(2024), 61.0)])
        .await;
    let held = all_of(&db, "espoo").await;
    let seen = look(&db, &template(&db, &held).await, for_city("cork")).await.unwrap();
    assert_eq!(seen.problems[0].code, "import-city-other");
}

#[tokio::test]
async fn a_formula_leaves_as_a_text() {
    let db = testkit::sqlite().await;
    ground(&db).await;
    let note = "=HYPERLINK(\"http://evil.example\",\"click\")";
    let row = NewObservation {
        note: note.into(),
        ..NewObservation::value(&"espoo".into(), "1.1.2.a", Period::Year(2024), 61.0)
    };
    record(&db, vec![row]).await;
    let held = all_of(&db, "espoo").await;
    let (csv, xlsx) = downloaded(&db, &held).await;
    let csv = String::from_utf8(csv).unwrap();
    assert!(csv.contains("\"'=HYPERLINK("), "{csv}");
    let mut book = calamine::Xlsx::new(std::io::Cursor::new(xlsx)).unwrap();
    let formulas = book.worksheet_formula("Sheet1").unwrap();
    assert!(formulas.is_empty());
}
