use axum::http::StatusCode;
use network::{
    Actor, Db, Role,
    cities::{self, Particulars},
    ids::Known,
};

use crate::site::Site;

async fn shipped(db: &Db) {
    let mut tx = db.begin().await.unwrap();
    cities::ship(&mut tx, &Actor::program("demo")).await.unwrap();
    tx.commit().await.unwrap();
}

/// The names in the first column of the list.
fn listed(page: &str) -> Vec<&str> {
    page.split("<th scope=\"row\"><a href=\"")
        .skip(1)
        .map(|rest| rest.split_once('>').unwrap().1.split_once('<').unwrap().0)
        .collect()
}

testkit::on_both_databases! {
    async fn the_register_is_listed_found_and_sorted(db: Db) {
        shipped(&db).await;
        let site = Site::of(db);
        let visitor = site.visitor();

        let all = visitor.get("/en/cities").await;
        assert_eq!(listed(all.main()).len(), 255);
        assert!(all.main().contains("255 cities in 71 countries."));
        assert!(all.main().contains("GeoNames"));
        let found = visitor.get("/fr/cities?q=nzerekore").await;
        assert_eq!(listed(found.main()), ["N'Zérékoré"]);
        assert!(found.main().contains("Guinée"));
        let korea = visitor.get("/es/cities?country=KOR&sort=-name&q=").await;
        let names = listed(korea.main());
        assert!(names.len() > 20 && names[0] > names[names.len() - 1]);
        assert!(korea.main().contains("aria-sort=\"descending\""));
        let large = visitor.get("/en/cities?sort=-population").await;
        assert!(large.main().contains("class=\"number\" aria-sort=\"descending\""));
        let none = visitor.get("/en/cities?q=atlantis&country=KOR").await;
        assert_eq!(none.status, StatusCode::OK);
        assert!(none.main().contains("No city answers to these choices"));
        assert!(!visitor.get("/fr/cities?q=atlantis").await.main().contains("Une ville"));
        // The choice that finds nothing can still be seen and changed.
        assert!(none.main().contains("<option value=\"KOR\" selected>"));
        let wrong = visitor.get("/en/cities?on=yesterday").await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
}

#[tokio::test]
async fn every_city_with_a_place_is_on_the_map() {
    let db = testkit::sqlite().await;
    shipped(&db).await;
    let site = Site::of(db);
    let page = site.visitor().get("/en/cities").await;
    let map = page.main().split("</svg>").next().unwrap();
    assert_eq!(map.matches("<a href=\"/en/cities/").count(), 254);
    assert!(page.main().contains("One city has no coordinates"));
}

#[tokio::test]
async fn the_list_of_a_past_day_has_who_was_a_member_then() {
    let db = testkit::sqlite().await;
    shipped(&db).await;
    let site = Site::of(db);
    let early = site.visitor().get("/en/cities?state=member&on=2017-12-31").await;
    let late = site.visitor().get("/en/cities?state=member&on=2025-12-31").await;
    let (early, late) = (listed(early.main()).len(), listed(late.main()).len());
    assert!(early < late && late == 255, "{early} {late}");
    let before_it_was_known = site.visitor().get("/en/cities?known=2020-01-01").await;
    assert!(before_it_was_known.main().contains("No city was in the register at this time"));
}

testkit::on_both_databases! {
    async fn a_correction_is_made_and_its_reason_can_be_read_by_everybody(db: Db) {
        testkit::places::kept_city(&db, "espoo").await;
        let site = Site::of(db);
        let secretariat = site.holding(Role::Secretariat, "").await;
        let form = secretariat.get("/en/cities/espoo/entry/correct").await;
        assert!(form.main().contains("name=\"revision\" value=\"1\""));
        let typed = [
            ("revision", "1"),
            ("name", "Espoo"),
            ("country", "FIN"),
            ("latitude", "60,2052"),
            ("longitude", "24,6522"),
            ("reason", "coordinates from GeoNames"),
        ];
        let answer = secretariat.post("/en/cities/espoo/entry/correct", &typed).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER);

        let page = site.visitor().get("/fr/cities/espoo/entry").await;
        assert!(page.main().contains("coordinates from GeoNames"));
        assert!(page.main().contains("<ins>60,2052</ins>"));
        assert!(page.main().contains("Le secrétariat"));
        assert!(!page.main().contains("<form"));
        let page = secretariat.get("/en/cities/espoo/entry").await;
        assert!(page.main().contains("A secretariat"));
    }

    async fn a_collision_shows_both_sides_and_overwrites_nothing(db: Db) {
        let city = testkit::places::kept_city(&db, "espoo").await;
        let site = Site::of(db.clone());
        let secretariat = site.holding(Role::Secretariat, "").await;
        let typed = |name, revision| {
            [("revision", revision), ("name", name), ("country", "FIN"), ("reason", "a better name")]
        };
        let first = secretariat.post("/en/cities/espoo/entry/correct", &typed("Esbo", "1")).await;
        assert_eq!(first.status, StatusCode::SEE_OTHER);
        let second = secretariat.post("/en/cities/espoo/entry/correct", &typed("Espo", "1")).await;
        assert_eq!(second.status, StatusCode::CONFLICT);
        assert!(second.main().contains("Esbo") && second.main().contains("value=\"Espo\""));
        let held = cities::get(&mut db.read().await.unwrap(), &city, &Known::NOW, None).await;
        assert_eq!(held.unwrap().name(), "Esbo");
        // Saving again, having seen the other, goes through.
        assert!(second.main().contains("name=\"revision\" value=\"2\""));
        let again = secretariat.post("/en/cities/espoo/entry/correct", &typed("Espo", "2")).await;
        assert_eq!(again.status, StatusCode::SEE_OTHER);
    }

    async fn what_is_wrong_is_said_beside_the_field_and_nothing_typed_is_lost(db: Db) {
        testkit::places::kept_city(&db, "espoo").await;
        let site = Site::of(db);
        let secretariat = site.holding(Role::Secretariat, "").await;
        let typed = [("name", "Turku"), ("country", "FIN"), ("latitude", "95"), ("longitude", "22"), ("reason", "x")];
        let answer = secretariat.post("/es/cities/new", &typed).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(answer.main().contains("id=\"latitude-wrong\""));
        assert!(answer.main().contains("value=\"Turku\""));
        let twice = [("name", "ESPOO"), ("country", "FIN"), ("reason", "x")];
        let answer = secretariat.post("/en/cities/new", &twice).await;
        assert!(answer.main().contains("is in the register already, as espoo"));
    }

    async fn a_member_is_added_moved_on_and_put_into_groupings(db: Db) {
        let site = Site::of(db);
        let secretariat = site.holding(Role::Secretariat, "").await;
        let typed = [("name", "Turku"), ("country", "FIN"), ("joined", "2019-04"), ("reason", "list of 2019")];
        let answer = secretariat.post("/en/cities/new", &typed).await;
        assert_eq!(answer.header("location"), "/en/cities/turku/entry");
        let left = [("state", "left"), ("on", "2024"), ("reason", "no report")];
        let answer = secretariat.post("/en/cities/turku/entry/membership", &left).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER);
        let wrong = [("state", "reminded"), ("on", "2025"), ("reason", "x")];
        let answer = secretariat.post("/en/cities/turku/entry/membership", &wrong).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(answer.main().contains("and cannot become “Member, reminded” from there"));
        let made = [("kind", "other"), ("name-en", "Harbour towns"), ("name-fr", "Villes portuaires")];
        let answer = secretariat.post("/en/groupings", &made).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER);
        let put = [("grouping", "harbour-towns"), ("part", "coordinator")];
        secretariat.post("/en/cities/turku/entry/groupings", &put).await;

        let page = site.visitor().get("/fr/cities/turku/entry").await;
        assert!(page.main().contains("Villes portuaires"));
        assert!(page.main().contains("avril 2019 – 2024"), "{}", page.main());
        secretariat.post("/en/cities/turku/entry/groupings", &[("grouping", "harbour-towns")]).await;
        let page = site.visitor().get("/en/cities/turku/entry").await;
        assert!(page.main().contains("This city is in no grouping"));
    }
}

#[tokio::test]
async fn a_spell_that_never_was_is_taken_back_in_public() {
    let db = testkit::sqlite().await;
    let site = Site::of(db.clone());
    let secretariat = site.holding(Role::Secretariat, "").await;
    let typed =
        [("name", "Turku"), ("country", "FIN"), ("joined", "2020"), ("reason", "list of 55")];
    secretariat.post("/en/cities/new", &typed).await;
    let page = secretariat.get("/en/cities/turku/entry").await;
    let action = page.main().split("/en/cities/turku/entry/membership/").nth(1).unwrap();
    let spell = action.split('"').next().unwrap();
    let typed = [
        ("revision", "1"),
        ("state", "annulled"),
        ("since", "2020"),
        ("until", ""),
        ("reason", "withdrawn: list of 54"),
    ];
    let path = format!("/en/cities/turku/entry/membership/{spell}");
    let answer = secretariat.post(&path, &typed).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    let late = secretariat.post(&path, &typed).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    let page = site.visitor().get("/en/cities/turku/entry").await;
    assert!(page.main().contains("withdrawn: list of 54") && page.main().contains("list of 55"));
}

#[tokio::test]
async fn the_download_has_the_cities_of_the_search_and_says_whose_they_are() {
    let db = testkit::sqlite().await;
    shipped(&db).await;
    let site = Site::of(db);
    let file = site.visitor().get("/fr/cities.csv?country=IRL").await;
    assert!(file.header("content-type").starts_with("text/csv"));
    let lines: Vec<_> = file.body.lines().collect();
    assert!(lines.len() > 3 && lines.len() < 10);
    assert!(lines[1..].iter().all(|line| line.contains(",IRL,Irlande,")));
    assert!(lines[1].contains("GeoNames, www.geonames.org") && lines[1].contains("CC BY 4.0"));
}

#[tokio::test]
async fn programs_read_the_register_and_one_city() {
    let db = testkit::sqlite().await;
    shipped(&db).await;
    let site = Site::of(db);
    let read = async |path: &str| {
        let answer = site.visitor().get(path).await;
        (answer.status, serde_json::from_str::<serde_json::Value>(&answer.body).unwrap())
    };
    let (_, some) = read("/api/cities?grouping=award-2015&sort=-population").await;
    assert_eq!(some["cities"].as_array().unwrap().len(), 12);
    assert_eq!(some["licence"], "CC BY 4.0");
    let (_, cork) = read("/api/cities/cork").await;
    assert_eq!(cork["city"]["name"], "Cork");
    assert_eq!(cork["revisions"][0]["revision"], 1);
    assert_eq!(cork["memberships"][0]["state"], "member");
    let (status, gone) = read("/api/cities/atlantis").await;
    assert_eq!((status, gone["type"].as_str().unwrap()), (StatusCode::NOT_FOUND, "not-found"));
    let (status, wrong) = read("/api/cities?state=asleep").await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(wrong["field"], "state");
}

#[tokio::test]
async fn an_invented_city_is_marked_in_the_list() {
    let db = testkit::sqlite().await;
    let mut tx = db.begin().await.unwrap();
    let new = Particulars {
        name: "Examplia".into(),
        country: "FIN".into(),
        invented: Some("a seed".into()),
        ..Particulars::default()
    };
    cities::add(&mut tx, &Actor::program("demo"), None, new, "for demonstration").await.unwrap();
    tx.commit().await.unwrap();
    let page = Site::of(db).visitor().get("/en/cities").await.body;
    assert!(page.contains("<span class=\"mark warn\">invented</span>"));
}
