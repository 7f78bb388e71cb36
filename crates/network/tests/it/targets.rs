use network::{
    Error,
    ids::{At, CityCode, Known},
    targets::{self, NewTarget},
};
use testkit::people::{coordinator_of, holding};

use crate::observations::ground;

fn turnout(value: f64) -> NewTarget {
    let note = "council decision".into();
    NewTarget { city: "espoo".into(), measurement: "1.1.2.a".into(), value, year: 2030, note }
}

testkit::on_both_databases! {
    async fn a_target_is_replaced_by_a_later_one_and_can_be_given_up(db: Db) {
        let mut tx = ground(&db).await;
        let espoo: CityCode = "espoo".into();
        let actor = coordinator_of("espoo");
        targets::set(&mut tx, &actor, turnout(70.0), Some(0)).await.unwrap();
        let before = At::now();
        assert_eq!(targets::set(&mut tx, &actor, turnout(75.0), Some(1)).await.unwrap().revision, 2);
        let late = targets::set(&mut tx, &actor, turnout(80.0), Some(1)).await;
        assert!(matches!(late, Err(Error::Conflict(_))));

        let held = targets::of_city(&mut tx, &espoo, &Known::NOW).await.unwrap();
        assert_eq!(held.iter().map(|t| t.value).collect::<Vec<_>>(), [Some(75.0)]);
        let then = targets::of_city(&mut tx, &espoo, &Known::at(before)).await.unwrap();
        assert_eq!(then.iter().map(|t| t.value).collect::<Vec<_>>(), [Some(70.0)]);

        targets::give_up(&mut tx, &actor, &espoo, "1.1.2.a", Some(2), "no money").await.unwrap();
        assert_eq!(targets::of_city(&mut tx, &espoo, &Known::NOW).await.unwrap(), []);
        let again = targets::give_up(&mut tx, &actor, &espoo, "1.1.2.a", None, "").await;
        assert!(matches!(again, Err(Error::NotFound)));
        assert_eq!(targets::set(&mut tx, &actor, turnout(60.0), Some(0)).await.unwrap().revision, 4);
        assert_eq!(targets::history(&mut tx, &espoo, "1.1.2.a").await.unwrap().len(), 4);
    }

    async fn a_target_must_be_possible_and_set_by_the_city(db: Db) {
        let mut tx = ground(&db).await;
        let actor = coordinator_of("espoo");
        for new in [
            turnout(170.0),
            turnout(f64::NAN),
            NewTarget { measurement: "none".into(), ..turnout(70.0) },
            NewTarget { year: 20, ..turnout(70.0) },
        ] {
            let refused = targets::set(&mut tx, &actor, new, None).await;
            assert!(matches!(refused, Err(Error::Invalid { .. })), "{refused:?}");
        }
        let contributor = holding(network::Role::Contributor, "espoo");
        let refused = targets::set(&mut tx, &contributor, turnout(70.0), None).await;
        assert!(matches!(refused, Err(Error::Forbidden)));
    }
}
