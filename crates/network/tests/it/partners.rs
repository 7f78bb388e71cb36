use network::{
    Error,
    ids::{At, CityCode, Known},
    partners::{self, NewPartner, Sector},
};
use testkit::people::{coordinator_of, holding};

use crate::observations::ground;

fn library() -> NewPartner {
    NewPartner {
        name: "Friends of the library".into(),
        sector: Sector::Culture,
        person: "Aino Virtanen".into(),
        contact: "Aino@library.example".into(),
        language: "fi".into(),
        address: "https://library.example".into(),
    }
}

testkit::on_both_databases! {
    async fn a_partner_is_corrected_and_taken_back_and_every_version_stays(db: Db) {
        let mut tx = ground(&db).await;
        let espoo: CityCode = "espoo".into();
        let actor = coordinator_of("espoo");
        let first = partners::add(&mut tx, &actor, &espoo, library()).await.unwrap();
        assert_eq!((first.contact.as_str(), first.revision), ("aino@library.example", 1));
        let before = At::now();
        let renamed = NewPartner { name: "The library".into(), ..library() };
        let second =
            partners::correct(&mut tx, &actor, &first.id, renamed.clone(), Some(1)).await.unwrap();
        assert_eq!(second.revision, 2);
        let late = partners::correct(&mut tx, &actor, &first.id, library(), Some(1)).await;
        assert!(matches!(late, Err(Error::Conflict(_))));
        let same = partners::correct(&mut tx, &actor, &first.id, renamed, Some(1)).await.unwrap();
        assert_eq!(same.revision, 2, "what says nothing new is not stored again");

        partners::withdraw(&mut tx, &actor, &first.id, "closed").await.unwrap();
        assert_eq!(partners::of_city(&mut tx, &espoo, &Known::NOW).await.unwrap(), []);
        let then = partners::of_city(&mut tx, &espoo, &Known::at(before)).await.unwrap();
        assert_eq!(then[0].name, "Friends of the library");
        partners::correct(&mut tx, &actor, &first.id, library(), Some(3)).await.unwrap();
        assert_eq!(partners::of_city(&mut tx, &espoo, &Known::NOW).await.unwrap().len(), 1);
        assert_eq!(partners::history(&mut tx, &first.id).await.unwrap().len(), 4);
    }

    async fn a_partner_needs_a_name_and_an_address_that_can_be_written_to(db: Db) {
        let mut tx = ground(&db).await;
        let (espoo, actor) = (CityCode::from("espoo"), coordinator_of("espoo"));
        for new in [
            NewPartner { name: " ".into(), ..library() },
            NewPartner { contact: "aino".into(), ..library() },
            NewPartner { address: "javascript:alert(1)".into(), ..library() },
            NewPartner { name: "x".repeat(501), ..library() },
        ] {
            let refused = partners::add(&mut tx, &actor, &espoo, new).await;
            assert!(matches!(refused, Err(Error::Invalid { .. })), "{refused:?}");
        }
        let contributor = holding(network::Role::Contributor, "espoo");
        let refused = partners::add(&mut tx, &contributor, &espoo, library()).await;
        assert!(matches!(refused, Err(Error::Forbidden)));
    }
}
