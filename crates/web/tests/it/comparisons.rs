use axum::http::StatusCode;
use indices::{
    commands::{
        index::index,
        robustness::robustness,
        sensitivity::{sensitivity, swap},
    },
    comparison::Comparison,
    weights::WeightSet,
};
use network::{
    Actor, Db, Role,
    cities::{self, Particulars},
    comparisons::{self, Says},
    ids::CityCode,
    observations::{self, NewObservation},
};

use crate::site::Site;

const CITIES: [&str; 8] = ["aarhus", "brno", "cork", "derry", "espoo", "faro", "gent", "haarlem"];
const MEASUREMENTS: [&str; 6] = ["1.1.1.a", "1.1.2.a", "2.1.1.a", "2.1.2.a", "2.2.1.a", "3.1.1.a"];

/// Cities that take part, with figures of which some are missing.
async fn ground(db: &Db) {
    testkit::frameworks(db).await;
    let program = Actor::program("test");
    let mut tx = db.begin().await.unwrap();
    let frameworks = network::frameworks::all(&mut tx, &network::ids::Known::NOW).await.unwrap();
    for (number, code) in CITIES.iter().enumerate() {
        let new = Particulars {
            name: code.to_uppercase(),
            country: "IRL".into(),
            population: Some(100_000 + 10_000 * number as i64),
            ..Particulars::default()
        };
        cities::add(&mut tx, &program, Some(code), new, "for a test").await.unwrap();
        let city = CityCode::from(*code);
        comparisons::answer(&mut tx, &program, &city, Says::Yes, "", None).await.unwrap();
        for (at, measurement) in MEASUREMENTS.iter().enumerate() {
            if (number * 7 + at) % 9 == 0 {
                continue;
            }
            let measured = frameworks.measurement(measurement).unwrap();
            let [low, high] = frameworks.range_of(measured);
            let share = ((number * 31 + at * 17 + number * at * 5) % 43) as f64 / 43.0;
            let value = (low + (high.min(low + 100.0) - low) * share).round();
            let new = NewObservation::value(&city, measurement, "2022".parse().unwrap(), value);
            observations::record(&mut tx, &program, new, None).await.unwrap();
        }
    }
    tx.commit().await.unwrap();
}

fn link<'a>(main: &'a str, with: &str) -> &'a str {
    let mut links = main.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
    links.find(|link| link.contains(with)).unwrap_or_else(|| panic!("no {with}: {main}"))
}

testkit::on_both_databases! {
    async fn no_place_is_shown_without_its_interval(db: Db) {
        ground(&db).await;
        let site = Site::of(db);
        let page = site.holding(Role::Coordinator, "espoo").await.get("/en/comparisons").await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.body);
        let main = page.main();
        assert!(main.contains("in nine draws of ten, median"), "{main}");
        assert!(main.contains("What the place of ESPOO hangs on"), "{main}");
        assert!(main.contains("How little would swap ESPOO and"), "{main}");
        for word in ["#1", "1st", "ranking", "winner"] {
            assert!(!main.contains(word), "{word}");
        }
    }

    async fn the_file_gives_the_same_result_bit_for_bit(db: Db) {
        ground(&db).await;
        let site = Site::of(db);
        let reader = site.holding(Role::Researcher, "").await;
        let query = "near=espoo&spread=40&f=none,drawn:region&draws=300&seed=7&w.2.1=2.5&a=arithmetic,geometric,harmonic";
        let page = reader.get(&format!("/fr/comparisons?{query}")).await;
        let file = link(page.main(), "comparison.json").replace("&amp;", "&");
        let shown = reader.get(&file.replace("comparison.json", "places.csv")).await;
        assert_eq!(shown.status, StatusCode::OK, "{}", shown.body);

        let taken = reader.get(&file).await.body;
        let comparison = Comparison::read(taken.as_bytes()).unwrap();
        let nothing = |_: &str| Err(std::io::Error::from(std::io::ErrorKind::NotFound));
        let design = comparison.design().unwrap();
        let outcome =
            robustness(comparison.source(), &WeightSet::Original, comparison.errors(), &design, &nothing).unwrap();
        let mut computed = vec![];
        outcome.write_summary(&mut computed).unwrap();
        assert_eq!(String::from_utf8(computed).unwrap(), shown.body);

        let options = comparison.options().unwrap();
        let (data, meta) = (comparison.data.as_bytes(), comparison.meta.as_bytes());
        let mut out = vec![];
        index(data, meta, &options, &nothing, &mut out).unwrap();
        assert_eq!(String::from_utf8(out).unwrap().lines().count(), CITIES.len() + 1);
        swap(data, meta, &options, ["espoo", "cork"], &nothing, &mut vec![]).unwrap();
        sensitivity(comparison.source(), &WeightSet::Original, None, &design, 600, &nothing, &mut vec![]).unwrap();
    }

    async fn a_link_stays_true_and_says_so_when_a_city_has_left(db: Db) {
        ground(&db).await;
        let site = Site::of(db.clone());
        let reader = site.holding(Role::Secretariat, "").await;
        let page = reader.get("/en/comparisons?who=all&near=espoo").await;
        let kept = link(page.main(), "revision=").replace("&amp;", "&");
        let file = link(page.main(), "places.csv").replace("&amp;", "&");
        let before = reader.get(&file).await.body;

        let mut tx = db.begin().await.unwrap();
        let program = Actor::program("test");
        let new = NewObservation::value(&"cork".into(), "1.1.2.a", "2023".parse().unwrap(), 1.0);
        observations::record(&mut tx, &program, new, None).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(reader.get(&file).await.body, before);
        assert!(reader.get(&kept).await.main().contains("the same result, bit for bit"));

        let mut tx = db.begin().await.unwrap();
        comparisons::answer(&mut tx, &program, &"cork".into(), Says::No, "", None).await.unwrap();
        tx.commit().await.unwrap();
        let after = reader.get(&kept).await;
        assert!(after.main().contains("no longer the result"), "{}", after.main());
        assert!(!reader.get(&file).await.body.contains("cork"));
    }

    async fn what_cannot_be_compared_is_said_in_place(db: Db) {
        ground(&db).await;
        let site = Site::of(db);
        let reader = site.holding(Role::Coordinator, "espoo").await;
        for (query, said) in [
            ("who=chosen&c=espoo", "Cities with figures that are left: 1"),
            ("a=copeland", "“copeland” cannot be chosen"),
            ("spread=900", "“900” is not a number from 0 to 100"),
            ("m=9.9.9.z", "Cities with figures that are left: 0"),
            ("revision=99999", "There is no revision 99999"),
        ] {
            let page = reader.get(&format!("/en/comparisons?{query}")).await;
            assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{query}");
            assert!(page.body.contains(said), "{query}: {}", page.main());
        }
        let page = reader.get("/en/comparisons?m=1.1.1.a,9.9.9.z").await;
        assert!(page.main().contains("9.9.9.z is not a measurement"), "{}", page.main());
    }

    async fn a_turned_weight_gives_only_what_follows(db: Db) {
        ground(&db).await;
        let site = Site::of(db);
        let reader = site.holding(Role::Coordinator, "espoo").await;
        let part = reader.get("/en/comparisons?w.2.1=4&part=places").await;
        assert_eq!(part.status, StatusCode::OK);
        assert!(part.body.contains("id=\"places\"") && !part.body.contains("<html"), "{}", part.body);
        let plain = reader.get("/en/comparisons?part=places").await;
        assert_ne!(part.body, plain.body);
    }

    async fn a_network_that_has_switched_comparisons_off_shows_none(db: Db) {
        ground(&db).await;
        let site = Site::of(db);
        let keeper = site.holding(Role::Secretariat, "").await;
        keeper.post("/en/admin/comparisons", &[("state", "off")]).await;
        for path in ["/en/comparisons", "/en/comparisons/comparison.json"] {
            let page = keeper.get(path).await;
            assert_eq!(page.status, StatusCode::CONFLICT);
            assert!(page.body.contains("has switched comparisons off"), "{}", page.body);
        }
    }

    async fn a_mayor_takes_part_and_leaves_on_a_page(db: Db) {
        testkit::frameworks(&db).await;
        testkit::places::kept_city(&db, "espoo").await;
        let site = Site::of(db);
        let mayor = site.holding(Role::Mayor, "espoo").await;
        let path = "/en/cities/espoo/comparisons";
        assert!(mayor.get(path).await.main().contains("takes no part"));
        mayor.post(path, &[("answer", "yes"), ("reason", "The council"), ("seen", "0")]).await;
        let page = mayor.get(path).await;
        assert!(page.main().contains("This city takes part."), "{}", page.main());
        assert!(page.main().contains("The council"));
        let late = mayor.post(path, &[("answer", "no"), ("seen", "0")]).await;
        assert_eq!(late.status, StatusCode::CONFLICT);
    }
}
