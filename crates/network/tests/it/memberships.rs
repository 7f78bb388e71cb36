use jiff::civil::date;
use network::{
    Error, When, cities,
    ids::Known,
    memberships::{self, State, Stretch},
};
use testkit::{people, places};

fn when(text: &str) -> When {
    text.parse().unwrap()
}

testkit::on_both_databases! {
    async fn a_city_that_left_was_a_member_before(db: Db) {
        let mut tx = db.begin().await.unwrap();
        let who = people::secretariat();
        let city = places::city(&mut tx, "cork").await;
        memberships::admit(&mut tx, &who, &city, Some(when("2015")), "press list").await.unwrap();
        memberships::leave(&mut tx, &who, &city, when("2019-05"), "no report").await.unwrap();

        for (on, state) in [
            (Some(date(2014, 6, 1)), None),
            (Some(date(2018, 6, 1)), Some(State::Member)),
            (Some(date(2019, 6, 1)), Some(State::Left)),
            (None, Some(State::Left)),
        ] {
            let read = cities::get(&mut tx, &city, &Known::NOW, on).await.unwrap();
            assert_eq!(read.state, state, "{on:?}");
            assert_eq!(read.joined, Some(when("2015")));
        }
    }

    async fn a_state_that_cannot_follow_is_refused(db: Db) {
        let mut tx = db.begin().await.unwrap();
        let who = people::secretariat();
        let city = places::city(&mut tx, "cork").await;
        let left = memberships::leave(&mut tx, &who, &city, when("2019"), "x").await;
        assert!(matches!(left, Err(Error::Invalid { code: "state-cannot-follow", .. })));
        memberships::admit(&mut tx, &who, &city, Some(when("2015")), "x").await.unwrap();
        let early = memberships::leave(&mut tx, &who, &city, when("2014"), "x").await;
        assert!(matches!(early, Err(Error::Invalid { code: "ends-before-it-begins", .. })));
    }

    async fn a_list_that_was_taken_back_can_still_be_read_as_it_was_published(db: Db) {
        let mut tx = db.begin().await.unwrap();
        let who = people::secretariat();
        let city = places::city(&mut tx, "laayoune").await;
        let spell = memberships::admit(&mut tx, &who, &city, Some(when("2020-09-23")), "list of 55");
        let spell = spell.await.unwrap();
        let never = Stretch { state: State::Annulled, since: spell.since.clone(), until: None };
        let fixed = memberships::correct(&mut tx, &who, &spell.id, 1, never.clone(), "list of 54");
        let fixed = fixed.await.unwrap();

        let day = Some(date(2020, 10, 1));
        let now = cities::get(&mut tx, &city, &Known::NOW, day).await.unwrap();
        assert_eq!((now.state, now.joined), (None, None));
        let before = Known::at(fixed.recorded_at.clone());
        let then = cities::get(&mut tx, &city, &before, day).await.unwrap();
        assert_eq!(then.state, Some(State::Member));
        let again = memberships::correct(&mut tx, &who, &spell.id, 1, never, "late").await;
        assert!(matches!(again, Err(Error::Conflict("membership-changed-meanwhile"))));
        assert_eq!(memberships::history(&mut tx, &city, &Known::NOW).await.unwrap().len(), 2);
        // It can be admitted again, as it never was a member.
        memberships::admit(&mut tx, &who, &city, Some(when("2024")), "x").await.unwrap();
    }
}
