use axum::http::{Method, StatusCode};
use network::{Actor, Db, Role, frameworks};

use crate::site::Site;

async fn loaded(db: Db) -> Site {
    let mut tx = db.begin().await.unwrap();
    frameworks::load_shipped(&mut tx, &Actor::program("test")).await.unwrap();
    tx.commit().await.unwrap();
    Site::of(db)
}

const OWN: &str = r#"{
    "code": "own", "version": "1", "kind": "measurements", "extends": "key-features",
    "languages": ["en"], "title": {"en": "Our set"}, "source": {"en": "Us"}, "licence": "CC0-1.0",
    "measurements": [{"code": "own.1", "area": "1.1", "label": {"en": "Library loans"},
        "definition": {"en": "Books lent"}, "unit": "number", "kind": "official",
        "direction": "higher"}]
}"#;

fn upload(file: &str) -> String {
    format!(
        "--x\r\ncontent-disposition: form-data; name=\"file\"; filename=\"own.json\"\r\n\r\n{file}\r\n--x--\r\n"
    )
}

testkit::on_both_databases! {
    async fn every_part_of_the_framework_has_a_page_in_three_languages(db: Db) {
        let site = loaded(db).await;
        let visitor = site.visitor();
        for lang in ["en", "fr", "es"] {
            for page in [
                "frameworks", "frameworks/key-features", "frameworks/rubric", "frameworks/areas/1.1",
                "frameworks/measurements/1.1.1.a", "frameworks/measurements/3.1.1.a", "goals",
                "goals/4", "goals/14",
            ] {
                let answer = visitor.get(&format!("/{lang}/{page}")).await;
                assert_eq!(answer.status, StatusCode::OK, "/{lang}/{page}");
                assert!(answer.body.len() < 100_000, "/{lang}/{page}: {}", answer.body.len());
            }
        }
        for page in ["frameworks/none", "frameworks/areas/9.9", "frameworks/measurements/x", "goals/18"] {
            assert_eq!(visitor.get(&format!("/en/{page}")).await.status, StatusCode::NOT_FOUND);
        }
    }

    async fn what_was_reconstructed_says_so(db: Db) {
        let site = loaded(db).await;
        let page = site.visitor().get("/fr/frameworks/measurements/1.1.1.a").await;
        assert!(page.main().contains("Taux d’alphabétisation des adultes"));
        assert!(page.main().contains("reconstitué"));
    }

    async fn the_rubric_of_an_expert_measurement_says_that_it_is_ours(db: Db) {
        let site = loaded(db).await;
        let page = site.visitor().get("/en/frameworks/measurements/3.1.1.a").await;
        assert!(page.main().contains("UNESCO publishes no rating scale"));
        assert_eq!(page.main().matches("<th scope=\"row\">").count(), 5);
    }

    async fn the_goals_that_nothing_measures_are_named(db: Db) {
        let site = loaded(db).await;
        let page = site.visitor().get("/en/goals").await;
        assert!(page.main().contains("goals 2, 6, 7, 14 and 15 directly"));
        assert_eq!(page.main().matches("mark warn").count(), 5);
    }

    async fn a_networks_own_set_is_loaded_or_every_place_to_mend_is_named(db: Db) {
        let site = loaded(db).await;
        let secretariat = site.holding(Role::Secretariat, "").await;
        let send = async |file: &str| {
            let kind = "multipart/form-data; boundary=x";
            secretariat.send(Method::POST, "/en/frameworks/load", kind, upload(file)).await
        };
        let bad = OWN.replace("\"1.1\"", "\"9.9\"").replace("\"number\"", "\"furlong\"");
        let answer = send(&bad).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(answer.main().contains("2 places must be mended"));
        assert!(answer.main().contains("measurements[1] (own.1).area"));
        assert!(answer.main().contains("There is no unit “furlong”"));

        let answer = send(OWN).await;
        assert_eq!((answer.status, answer.header("location")), (StatusCode::SEE_OTHER, "/en/frameworks/own"));
        let area = site.visitor().get("/fr/frameworks/areas/1.1").await;
        assert!(area.main().contains("<span lang=\"en\">Library loans</span>"));
        let api = site.visitor().get("/api/frameworks/own").await;
        assert!(api.body.contains("Library loans"));
    }
}
