use network::{
    Error,
    certificates::{self, Holds, Kind},
    cities::{self, Particulars},
    groupings::{self, Part},
    memberships::{self, State, Stretch},
};
use testkit::{people, places};

testkit::on_both_databases! {
    async fn a_certificate_holds_as_long_as_the_register_says_so(db: Db) {
        let mut tx = db.begin().await.unwrap();
        let who = people::secretariat();
        let city = places::city(&mut tx, "cork").await;
        let none = certificates::issue(&mut tx, &who, &city, Kind::Membership, "").await;
        assert!(matches!(none, Err(Error::Invalid { code: "certificate-no-member", .. })));
        let since = Some("2015-09".parse().unwrap());
        memberships::admit(&mut tx, &who, &city, since, "list").await.unwrap();
        let first = certificates::issue(&mut tx, &who, &city, Kind::Membership, "").await.unwrap();
        assert_eq!(first.since.as_ref().unwrap().as_str(), "2015-09");
        assert_eq!(certificates::holds(&mut tx, &first).await.unwrap(), Holds::Yes);

        let loose = first.number.to_lowercase().replace('-', "");
        assert_eq!(certificates::get(&mut tx, &loose).await.unwrap(), first);

        memberships::leave(&mut tx, &who, &city, "2019".parse().unwrap(), "no report").await.unwrap();
        assert_eq!(certificates::holds(&mut tx, &first).await.unwrap(), Holds::Lapsed(State::Left));
    }

    async fn another_certificate_takes_the_place_of_the_first_under_the_new_name(db: Db) {
        let mut tx = db.begin().await.unwrap();
        let who = people::secretariat();
        let city = places::city(&mut tx, "cork").await;
        memberships::admit(&mut tx, &who, &city, None, "list").await.unwrap();
        let first = certificates::issue(&mut tx, &who, &city, Kind::Membership, "").await.unwrap();
        let new = Particulars { name: "Corcaigh".into(), country: "IRL".into(), ..Particulars::default() };
        cities::correct(&mut tx, &who, &city, 1, new, "its own name").await.unwrap();
        let second = certificates::issue(&mut tx, &who, &city, Kind::Membership, "").await.unwrap();
        assert_eq!((first.name.as_str(), second.name.as_str()), ("cork", "Corcaigh"));
        let first = certificates::get(&mut tx, &first.number).await.unwrap();
        let holds = certificates::holds(&mut tx, &first).await.unwrap();
        assert_eq!(holds, Holds::Superseded(second.number.clone()));
        let revoked = certificates::revoke(&mut tx, &who, &second.number, "a wrong seal").await.unwrap();
        assert_eq!(certificates::holds(&mut tx, &revoked).await.unwrap(), Holds::Revoked);
        let twice = certificates::revoke(&mut tx, &who, &second.number, "again").await;
        assert!(matches!(twice, Err(Error::Invalid { code: "certificate-over", .. })));
    }

    async fn a_membership_that_never_was_takes_its_certificate_with_it(db: Db) {
        let mut tx = db.begin().await.unwrap();
        let who = people::secretariat();
        let city = places::city(&mut tx, "cork").await;
        let spell = memberships::admit(&mut tx, &who, &city, None, "list").await.unwrap();
        let held = certificates::issue(&mut tx, &who, &city, Kind::Membership, "").await.unwrap();
        let never = Stretch { state: State::Annulled, since: None, until: None };
        memberships::correct(&mut tx, &who, &spell.id, 1, never, "list corrected").await.unwrap();
        let held = certificates::get(&mut tx, &held.number).await.unwrap();
        assert_eq!(certificates::holds(&mut tx, &held).await.unwrap(), Holds::Revoked);
        assert_eq!(held.reason, "list corrected");
    }

    async fn an_award_is_certified_to_those_it_honours_only(db: Db) {
        let mut tx = db.begin().await.unwrap();
        let who = people::secretariat();
        groupings::ship(&mut tx, &who).await.unwrap();
        let city = places::city(&mut tx, "cork").await;
        let none = certificates::issue(&mut tx, &who, &city, Kind::Award, "award-2024").await;
        assert!(matches!(none, Err(Error::Invalid { code: "certificate-no-award", .. })));
        groupings::put(&mut tx, &who, &city, "award-2024", Part::Member).await.unwrap();
        let held = certificates::issue(&mut tx, &who, &city, Kind::Award, "award-2024").await.unwrap();
        assert_eq!(held.since.as_ref().unwrap().as_str(), "2024");
        assert_eq!(certificates::of_city(&mut tx, &city).await.unwrap(), [held]);
        let own = people::coordinator_of("cork");
        let theirs = certificates::issue(&mut tx, &own, &city, Kind::Award, "award-2024").await;
        assert!(matches!(theirs, Err(Error::Forbidden)));
    }
}
