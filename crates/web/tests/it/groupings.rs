use axum::http::StatusCode;
use network::{Actor, Role, cities};

use crate::site::Site;

#[tokio::test]
async fn groupings_are_listed_by_kind_with_how_many_cities_each_has() {
    let db = testkit::sqlite().await;
    let mut tx = db.begin().await.unwrap();
    cities::ship(&mut tx, &Actor::program("demo")).await.unwrap();
    tx.commit().await.unwrap();
    let page = Site::of(db).visitor().get("/es/groupings").await;
    let award = page.main().split("grouping=award-2015").nth(1).unwrap();
    assert!(award.split("</li>").next().unwrap().contains("12 ciudades"));
    assert!(page.main().contains("Subredes") && !page.main().contains("<form"));
}

#[tokio::test]
async fn a_grouping_is_made_named_in_three_languages_and_renamed() {
    let db = testkit::sqlite().await;
    let site = Site::of(db);
    let secretariat = site.holding(Role::Secretariat, "").await;
    let names =
        [("kind", "cluster"), ("name-en", "Ports"), ("name-fr", "Ports"), ("name-es", "Puertos")];
    let made = secretariat.post("/es/groupings", &names).await;
    assert_eq!(made.status, StatusCode::SEE_OTHER);
    let twice = secretariat.post("/es/groupings", &names).await;
    assert_eq!(twice.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(twice.main().contains("El código «ports» ya está en uso"));
    let renamed =
        secretariat.post("/es/groupings/ports", &[("name-es", "Ciudades portuarias")]).await;
    assert_eq!(renamed.status, StatusCode::SEE_OTHER);
    let page = site.visitor().get("/es/groupings").await;
    assert!(page.main().contains("Ciudades portuarias"));
    let nameless = secretariat.post("/es/groupings", &[("kind", "cluster")]).await;
    assert_eq!(nameless.status, StatusCode::UNPROCESSABLE_ENTITY);
}
