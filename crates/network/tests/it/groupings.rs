use network::{
    Error, Role,
    frameworks::Text,
    groupings::{self, Kind, Part},
    ids::{At, Known},
};
use testkit::{people, places};

testkit::on_both_databases! {
    async fn a_city_is_in_several_groupings_and_may_leave_one(db: Db) {
        let mut tx = db.begin().await.unwrap();
        let who = people::secretariat();
        groupings::ship(&mut tx, &who).await.unwrap();
        let city = places::city(&mut tx, "cork").await;
        groupings::put(&mut tx, &who, &city, "literacy", Part::Member).await.unwrap();
        groupings::put(&mut tx, &who, &city, "award-2015", Part::Member).await.unwrap();
        groupings::put(&mut tx, &who, &city, "literacy", Part::Coordinator).await.unwrap();
        let held = groupings::of_city(&mut tx, &city, &Known::NOW).await.unwrap();
        assert_eq!(
            held.iter().map(|b| (b.grouping.as_str(), b.part)).collect::<Vec<_>>(),
            [("award-2015", Part::Member), ("literacy", Part::Coordinator)]
        );

        groupings::take_out(&mut tx, &who, &city, "literacy").await.unwrap();
        let held = groupings::of_city(&mut tx, &city, &Known::NOW).await.unwrap();
        assert_eq!(held.len(), 1);
        let again = groupings::take_out(&mut tx, &who, &city, "literacy").await;
        assert!(matches!(again, Err(Error::NotFound)));
    }

    async fn a_network_makes_groupings_of_its_own(db: Db) {
        let mut tx = db.begin().await.unwrap();
        let names = Text::from([("en", "Harbour towns"), ("fr", "Villes portuaires")]);
        let who = people::secretariat();
        let made =
            groupings::create(&mut tx, &who, None, Kind::Other, names.clone()).await.unwrap();
        assert_eq!(made.code, "harbour-towns");
        assert_eq!(groupings::get(&mut tx, "harbour-towns").await.unwrap().names.in_language("es").text, "Harbour towns");
        let twice = groupings::create(&mut tx, &who, None, Kind::Other, names.clone()).await;
        assert!(matches!(twice, Err(Error::Invalid { code: "code-taken", .. })));
        let juror = people::holding(Role::Juror, "");
        let refused = groupings::create(&mut tx, &juror, None, Kind::Other, names).await;
        assert!(matches!(refused, Err(Error::Forbidden)));
    }

    async fn a_renamed_grouping_keeps_what_it_was_called_before(db: Db) {
        let mut tx = db.begin().await.unwrap();
        let who = people::secretariat();
        let (before, after) = (Text::from([("en", "Harbours")]), Text::from([("en", "Ports")]));
        groupings::create(&mut tx, &who, Some("ports"), Kind::Other, before.clone()).await.unwrap();
        let then = Known::at(At::now());
        groupings::rename(&mut tx, &who, "ports", after.clone()).await.unwrap();
        for (known, names) in [(then, before), (Known::NOW, after)] {
            let all = groupings::all(&mut tx, &known).await.unwrap();
            let ports: Vec<_> = all.into_iter().filter(|one| one.code == "ports").collect();
            assert_eq!((ports.len(), &ports[0].names), (1, &names));
        }
    }
}
