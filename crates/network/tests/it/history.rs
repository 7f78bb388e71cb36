//! The history of the network from 2015 to 2025, as far as published pages tell it, played
//! again.

use network::{
    When,
    calls::{self, Document, Kind, Per},
    ids::{CityCode, Known},
    memberships::{self, State, Stretch},
};
use testkit::{people, places};

fn when(text: &str) -> When {
    text.parse().unwrap()
}

fn shipped(code: &str) -> Document {
    let (_, text) = calls::SHIPPED.iter().find(|(held, _)| *held == code).unwrap();
    serde_json::from_str(text).unwrap()
}

#[test]
fn each_call_had_its_own_window_quota_and_caps() {
    for (code, closes, quota, all) in [
        ("membership-2015", "2018-09-30", Some(3), 0),
        ("award-2015", "2015-06-30", None, 12),
        ("award-2017", "2016-09-30", Some(3), 16),
        ("membership-2019", "2019-04-30", Some(3), 0),
        ("award-2019", "2019-01-31", Some(2), 10),
        ("membership-2020", "2020-04-30", Some(3), 0),
        ("award-2021", "2021-04-30", Some(2), 10),
        ("membership-2021", "2022-02-28", Some(3), 0),
        ("membership-2023", "2023-05-31", Some(3), 0),
        ("award-2024", "2024-05-31", Some(2), 10),
        ("membership-2025", "2025-06-30", Some(3), 0),
    ] {
        let says = shipped(code);
        assert_eq!(says.window.closes().day().to_string(), closes, "{code}");
        assert_eq!(says.quota(Per::Country, "KOR"), quota, "{code}");
        assert_eq!(says.caps.all, all, "{code}");
    }
    let award = shipped("award-2024");
    assert_eq!((award.kind, award.rubric.len(), award.caps.per_country), (Kind::Award, 8, 1));
    let jury = |code: &str| shipped(code).review.reviewers;
    assert_eq!(
        (jury("membership-2020"), jury("membership-2021")),
        (0, 3),
        "a jury reads since 2021"
    );
}

testkit::on_both_databases! {
    async fn members_fell_after_reports_were_asked_for(db: Db) {
        let mut tx = db.begin().await.unwrap();
        let who = people::secretariat();
        let mut cities: Vec<CityCode> = vec![];
        for n in 0..208 {
            let city = places::city(&mut tx, &format!("city-{n}")).await;
            memberships::admit(&mut tx, &who, &city, Some(when("2016-08")), "list").await.unwrap();
            cities.push(city);
        }
        let silent = &cities[..76];
        for city in silent {
            for (state, on) in [(State::Reminded, "2019-01"), (State::Inactive, "2019-06")] {
                memberships::move_to(&mut tx, &who, city, state, when(on), "no report").await.unwrap();
            }
        }
        for n in 0..38 {
            let city = places::city(&mut tx, &format!("new-{n}")).await;
            memberships::admit(&mut tx, &who, &city, Some(when("2019-09")), "list").await.unwrap();
        }
        let spells = memberships::all(&mut tx, &Known::NOW).await.unwrap();
        assert_eq!(memberships::sizes(&spells, [2016, 2018, 2019]), [(2016, 208), (2018, 208), (2019, 170)]);
        // a city that was silent comes back with its report
        let back = memberships::move_to(&mut tx, &who, &silent[0], State::Member, when("2019-11"), "report");
        assert_eq!(back.await.unwrap().state, State::Member);
    }

    async fn a_list_of_fifty_five_was_corrected_to_fifty_four_and_both_can_be_read(db: Db) {
        let mut tx = db.begin().await.unwrap();
        let who = people::secretariat();
        let mut last = None;
        for n in 0..55 {
            let city = places::city(&mut tx, &format!("city-{n}")).await;
            let day = Some(when("2020-09-23"));
            last = Some(memberships::admit(&mut tx, &who, &city, day, "list").await.unwrap());
        }
        let last = last.unwrap();
        let never = Stretch { state: State::Annulled, since: last.since.clone(), until: None };
        let fixed = memberships::correct(&mut tx, &who, &last.id, 1, never, "two of Morocco, not three");
        let fixed = fixed.await.unwrap();
        let now = memberships::all(&mut tx, &Known::NOW).await.unwrap();
        let then = memberships::all(&mut tx, &Known::at(fixed.recorded_at)).await.unwrap();
        assert_eq!(memberships::sizes(&now, [2020]), [(2020, 54)]);
        assert_eq!(memberships::sizes(&then, [2020]), [(2020, 55)]);
    }
}
