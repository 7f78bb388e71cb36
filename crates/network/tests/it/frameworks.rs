use network::{
    Actor, Error, Problem, Role,
    frameworks::{self, Direction, Frameworks, Kind},
    ids::Known,
};
use serde_json::{Value, json};

fn text(english: &str) -> Value {
    json!({"en": english})
}

fn measurement(code: &str) -> Value {
    json!({
        "code": code, "area": "1.1", "label": text("Turnout"), "definition": text("Who voted"),
        "unit": "percent", "kind": "official", "direction": "higher", "goals": [16],
    })
}

/// A network's own set with these measurements.
fn own(measurements: Vec<Value>) -> Value {
    json!({
        "code": "own", "version": "1", "kind": "measurements", "extends": "key-features",
        "languages": ["en"], "title": text("Our own set"), "source": text("Our statistics office"),
        "licence": "CC0-1.0", "measurements": measurements,
    })
}

fn problems(file: &Value) -> Vec<(String, &'static str)> {
    let found = frameworks::check(&file.to_string(), Frameworks::shipped()).unwrap_err();
    found.into_iter().map(|problem: Problem| (problem.place, problem.code)).collect()
}

/// The same file with one thing changed.
fn but(pointer: &str, value: Value) -> Value {
    let mut file = own(vec![measurement("own.1"), measurement("own.2")]);
    let (parent, name) = pointer.rsplit_once('/').unwrap();
    let parent = file.pointer_mut(parent).unwrap();
    parent.as_object_mut().unwrap().insert(name.to_owned(), value);
    file
}

#[test]
fn the_shipped_frameworks_are_sound() {
    let shipped = Frameworks::shipped();
    assert_eq!(shipped.pillars().count(), 3);
    assert_eq!(shipped.areas().count(), 12);
    assert_eq!(shipped.areas().flat_map(|a| shipped.features_of_area(&a.code)).count(), 42);
    assert_eq!(shipped.areas().flat_map(|a| shipped.measurements_of_area(&a.code)).count(), 60);
    assert_eq!(shipped.goals().count(), 17);
    assert!(shipped.measurements().all(|m| shipped.unit(&m.unit).is_some()));
}

#[test]
fn five_goals_are_touched_by_no_measurement() {
    let untouched: Vec<_> =
        Frameworks::shipped().goals_untouched_by("key-features").map(|goal| goal.number).collect();
    assert_eq!(untouched, [2, 6, 7, 14, 15]);
}

#[test]
fn a_unit_converts_within_its_family_only() {
    let unit = |code| Frameworks::shipped().unit(code).unwrap();
    assert_eq!(unit("proportion").convert(0.25, unit("percent")), Some(25.0));
    assert_eq!(
        unit("per_1000_inhabitants").convert(3.5, unit("per_100000_inhabitants")),
        Some(350.0)
    );
    assert_eq!(unit("cny_per_inhabitant").convert(1.0, unit("usd_per_inhabitant")), None);
}

#[test]
fn every_place_to_mend_is_named_at_once() {
    let mut file = own(vec![measurement("own.1"), measurement("own.1")]);
    file["measurements"][0]["area"] = json!("9.9");
    file["measurements"][1]["unit"] = json!("furlong");
    file["measurements"][1]["goals"] = json!([18]);
    let expected = [
        ("measurements[1] (own.1).area", "area-unknown"),
        ("measurements[2] (own.1).unit", "unit-unknown"),
        ("measurements[2] (own.1).goals", "goal-unknown"),
        ("measurements[2] (own.1).code", "code-used"),
    ];
    assert_eq!(problems(&file), expected.map(|(place, code)| (place.to_owned(), code)));
}

#[test]
fn each_kind_of_mistake_has_a_name_of_its_own() {
    let m = "/measurements/1";
    for (pointer, value, code) in [
        ("/extends".to_owned(), json!("keyfeatures"), "extends-unknown"),
        ("/code".to_owned(), json!("our set"), "framework-code"),
        ("/title".to_owned(), json!({"fr": "Le nôtre"}), "text-missing-language"),
        ("/title".to_owned(), json!({"en": " "}), "text-empty"),
        ("/title".to_owned(), json!({"en": "Ours", "fe": "Le nôtre"}), "text-unknown-language"),
        ("/measurements".to_owned(), json!([]), "framework-empty"),
        ("/pillars".to_owned(), json!([{"code": "4"}]), "file-unreadable"),
        (format!("{m}/feature"), json!("1.1.9"), "feature-unknown"),
        (format!("{m}/feature"), json!("1.2.1"), "area-differs"),
        (format!("{m}/area"), Value::Null, "area-needed"),
        (format!("{m}/code"), json!("1.1.1.a"), "code-used"),
        (format!("{m}/range"), json!([5, 1]), "range-upside-down"),
        (format!("{m}/targets"), json!(["18.1"]), "target-unknown"),
        (format!("{m}/kind"), json!("expert"), "expert-needs-rating"),
        (format!("{m}/direcshun"), json!("up"), "file-unreadable"),
    ] {
        let found = problems(&but(&pointer, value));
        assert!(found.iter().any(|(_, found)| *found == code), "{pointer} {code}: {found:?}");
    }
}

#[test]
fn an_unreadable_file_names_line_and_column() {
    let found = frameworks::check("{\n  \"code\": own\n}", Frameworks::shipped()).unwrap_err();
    assert_eq!(found[0].args[0], ("line", "2".to_owned()));
}

/// The Swedish set under the same areas, as a network would write it.
fn kolada() -> Option<Value> {
    let folder = testkit::shared::folder("data/kolada")?;
    let areas: Vec<String> = Frameworks::shipped().areas().map(|a| a.code.clone()).collect();
    let mut rows = csv::Reader::from_path(folder.join("indicators.csv")).unwrap();
    let measurements: Vec<Value> = rows
        .deserialize::<std::collections::HashMap<String, String>>()
        .map(|row| {
            let row = row.unwrap();
            let share = row["label_en"].contains('%');
            json!({
                "code": row["kpi"],
                "area": areas[row["area"].parse::<usize>().unwrap() - 1],
                "label": {"en": row["label_en"], "sv": row["name_sv"]},
                "definition": {"en": row["label_en"], "sv": row["description_sv"]},
                "unit": if share { "percent" } else { "index" },
                "range": if share { json!([-100, 1000]) } else { Value::Null },
                "kind": "official",
                "direction": if row["direction"] == "1" { "higher" } else { "lower" },
            })
        })
        .collect();
    Some(json!({
        "code": "kolada", "version": "2024", "kind": "measurements", "extends": "key-features",
        "languages": ["en", "sv"],
        "title": {"en": "Municipal key figures", "sv": "Kommunala nyckeltal"},
        "source": {"en": "Kolada", "sv": "Kolada"}, "licence": "kolada.se/om-oss/api",
        "measurements": measurements,
    }))
}

testkit::on_both_databases! {
    async fn a_real_set_of_sixty_hangs_under_the_same_areas(db: Db) {
        let Some(file) = kolada() else { return };
        let mut tx = db.begin().await.unwrap();
        frameworks::load_shipped(&mut tx, &Actor::program("test")).await.unwrap();
        frameworks::load(&mut tx, &testkit::people::secretariat(), &file.to_string())
            .await
            .unwrap();

        let all = frameworks::all(&mut tx, &Known::NOW).await.unwrap();
        assert_eq!(all.measurements().count(), 120);
        for area in all.areas() {
            let own = all
                .measurements_of_area(&area.code)
                .filter(|m| all.framework_of(&m.code).unwrap().code == "kolada");
            assert_eq!(own.count(), 5, "area {}", area.code);
        }
        let waste = all.measurement("n00973").unwrap();
        assert_eq!(waste.direction, Direction::Higher);
        assert!(waste.label.in_language("fr").fell_back("fr"));
    }

    async fn a_changed_file_needs_a_new_version_and_the_old_can_still_be_read(db: Db) {
        let actor = Actor::program("test");
        let mut tx = db.begin().await.unwrap();
        frameworks::load_shipped(&mut tx, &actor).await.unwrap();
        let mut file = own(vec![measurement("own.1")]);
        frameworks::load(&mut tx, &actor, &file.to_string()).await.unwrap();
        frameworks::load(&mut tx, &actor, &file.to_string()).await.unwrap();
        let before = network::ids::At::now();

        file["measurements"][0]["label"]["en"] = json!("Turnout of all residents");
        let refused = frameworks::load(&mut tx, &actor, &file.to_string()).await.unwrap_err();
        let Error::Unusable(problems) = refused else { panic!("{refused}") };
        assert_eq!(problems[0].code, "framework-version-taken");

        file["version"] = json!("2");
        frameworks::load(&mut tx, &actor, &file.to_string()).await.unwrap();
        let mut label = async |known| {
            let all = frameworks::all(&mut tx, &known).await.unwrap();
            all.measurement("own.1").unwrap().label.in_language("en").to_string()
        };
        assert_eq!(label(Known::NOW).await, "Turnout of all residents");
        assert_eq!(label(Known::at(before)).await, "Turnout");
        assert_eq!(frameworks::versions(&mut tx).await.unwrap().len(), 4);
    }

    async fn what_a_network_put_in_place_of_a_shipped_framework_stays(db: Db) {
        let actor = Actor::program("test");
        let mut tx = db.begin().await.unwrap();
        frameworks::load_shipped(&mut tx, &actor).await.unwrap();
        let mut file =
            serde_json::to_value(Frameworks::shipped().get("key-features").unwrap()).unwrap();
        file["version"] = json!("ours");
        frameworks::load(&mut tx, &actor, &file.to_string()).await.unwrap();
        frameworks::load_shipped(&mut tx, &actor).await.unwrap();
        let all = frameworks::all(&mut tx, &Known::NOW).await.unwrap();
        let held = all.get("key-features").unwrap();
        assert_eq!((held.version.as_str(), held.kind), ("ours", Kind::Measurements));
    }

    async fn areas_that_others_hang_on_stay(db: Db) {
        let actor = Actor::program("test");
        let mut tx = db.begin().await.unwrap();
        frameworks::load_shipped(&mut tx, &actor).await.unwrap();
        let set = own(vec![measurement("own.1")]).to_string();
        frameworks::load(&mut tx, &actor, &set).await.unwrap();
        let mut file =
            serde_json::to_value(Frameworks::shipped().get("key-features").unwrap()).unwrap();
        file["version"] = json!("ours");
        for (list, key) in [("areas", "code"), ("features", "area")] {
            file[list].as_array_mut().unwrap().retain(|thing| thing[key] != "1.1");
        }
        file["measurements"]
            .as_array_mut()
            .unwrap()
            .retain(|m| !m["code"].as_str().unwrap().starts_with("1.1."));
        let refused = frameworks::load(&mut tx, &actor, &file.to_string()).await.unwrap_err();
        let Error::Unusable(problems) = refused else { panic!("{refused}") };
        assert!(problems.iter().any(|p| p.code == "area-still-used"), "{problems:?}");
    }

    async fn only_who_keeps_the_network_loads_a_framework(db: Db) {
        for role in Role::ALL {
            let mut tx = db.begin().await.unwrap();
            let actor = testkit::people::holding(role, "espoo");
            let done = frameworks::load_shipped(&mut tx, &actor).await;
            assert_eq!(done.is_ok(), matches!(role, Role::Secretariat | Role::Administrator));
        }
    }
}
