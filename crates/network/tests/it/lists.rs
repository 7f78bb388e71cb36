use jiff::civil::date;
use network::{
    Error,
    frameworks::Text,
    groupings::{self, Kind, Part},
    ids::{CityCode, Known},
    lists, memberships,
};
use testkit::{people, places};

/// A cohort of so many cities that joined on the day of its list.
async fn cohort(tx: &mut network::Tx, count: usize) -> Vec<CityCode> {
    let who = people::secretariat();
    let names = Text::from([("en", "Cohort of 2020")]);
    groupings::create(tx, &who, Some("cohort-2020"), Kind::Cohort, names).await.unwrap();
    let mut cities = vec![];
    for n in 0..count {
        let city = places::city(tx, &format!("city-{n}")).await;
        let day = Some("2020-09-23".parse().unwrap());
        memberships::admit(tx, &who, &city, day, "list").await.unwrap();
        groupings::put(tx, &who, &city, "cohort-2020", Part::Member).await.unwrap();
        cities.push(city);
    }
    cities
}

testkit::on_both_databases! {
    async fn a_city_taken_off_a_list_never_was_a_member_and_both_versions_can_be_read(db: Db) {
        let mut tx = db.begin().await.unwrap();
        let who = people::secretariat();
        let cities = cohort(&mut tx, 55).await;
        let first = date(2020, 9, 23);
        let list = lists::publish(&mut tx, &who, "cohort-2020", Text::default(), first).await;
        assert_eq!(list.unwrap().cities.len(), 55);
        let note = Text::from([("en", "Two cities of one country were meant, not three.")]);
        let fixed = lists::take_off(
            &mut tx, &who, "cohort-2020", &cities[7], note.clone(), date(2020, 9, 30),
        ).await.unwrap();
        assert_eq!((fixed.number, fixed.cities.len()), (2, 54));
        let versions = lists::versions(&mut tx, "cohort-2020", &Known::NOW).await.unwrap();
        assert_eq!(versions.iter().map(|v| v.cities.len()).collect::<Vec<_>>(), [54, 55]);
        let (came, went) = versions[0].since(&versions[1]);
        assert_eq!((came.len(), went[0].city.as_str()), (0, "city-7"));
        assert_eq!(versions[0].note, note);
        let spells = memberships::all(&mut tx, &Known::NOW).await.unwrap();
        assert_eq!(memberships::sizes(&spells, [2020]), [(2020, 54)]);
    }

    async fn a_list_says_why_it_changed_and_only_changes_when_it_does(db: Db) {
        let mut tx = db.begin().await.unwrap();
        let who = people::secretariat();
        let cities = cohort(&mut tx, 2).await;
        let (list, day) = ("cohort-2020", date(2020, 9, 23));
        let empty = groupings::create(&mut tx, &who, Some("cohort-2019"), Kind::Cohort, Text::from([("en", "x")]));
        empty.await.unwrap();
        let refused = |outcome: network::Result<lists::Version>| match outcome {
            Err(Error::Invalid { code, .. }) => code,
            other => panic!("{other:?}"),
        };
        let none = lists::publish(&mut tx, &who, "cohort-2019", Text::default(), day).await;
        assert_eq!(refused(none), "list-empty");
        lists::publish(&mut tx, &who, list, Text::default(), day).await.unwrap();
        let note = || Text::from([("en", "again")]);
        let same = lists::publish(&mut tx, &who, list, note(), day).await;
        assert_eq!(refused(same), "list-unchanged");
        let silent = lists::take_off(&mut tx, &who, list, &cities[0], Text::default(), day).await;
        assert_eq!(refused(silent), "needed");
        groupings::take_out(&mut tx, &who, &cities[0], list).await.unwrap();
        let early = lists::publish(&mut tx, &who, list, note(), date(2020, 1, 1)).await;
        assert_eq!(refused(early), "list-before-the-last");
        let other = people::coordinator_of("city-0");
        let not_theirs = lists::publish(&mut tx, &other, list, note(), day).await;
        assert!(matches!(not_theirs, Err(Error::Forbidden)));
    }
}
