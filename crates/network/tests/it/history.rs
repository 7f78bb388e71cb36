//! The history of the network from 2015 to 2025, as far as published pages tell it, played
//! again.

use std::collections::BTreeSet;

use jiff::civil::Date;
use network::{
    Db, Error, Role, Tx,
    calls::{self, Asks, Call, Document, Kind, Overdue, Per, Question, Section, Window},
    cities::{self, Particulars},
    frameworks::Text,
    groupings,
    ids::{At, CityCode, Known, SubmissionId},
    lists,
    mail::NewLetter,
    memberships::{self, Outcome, State},
    submissions::{self, Said},
};
use testkit::people;

fn at(text: &str) -> At {
    At::from(text.parse::<jiff::Timestamp>().unwrap())
}

fn day(text: &str) -> Date {
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

/// A city with all that its forms ask for.
async fn city(tx: &mut Tx, code: &str, country: &str) -> CityCode {
    let is = Particulars {
        name: code.to_owned(),
        country: country.into(),
        population: Some(120_000),
        ..Particulars::default()
    };
    cities::add(tx, &people::secretariat(), Some(code), is, "a list").await.unwrap().city
}

/// One of the real calls, opened as it was.
async fn open(tx: &mut Tx, code: &str) -> Call {
    let who = people::secretariat();
    let call = calls::compose(tx, &who, code, shipped(code)).await.unwrap();
    calls::open(tx, &who, code, call.revision).await.unwrap()
}

/// Answers everything that is asked, has the mayor sign, and sends it.
async fn sends(
    tx: &mut Tx,
    call: &Call,
    city: &CityCode,
    now: &At,
) -> network::Result<SubmissionId> {
    let who = people::coordinator_of(city.as_str());
    let id = submissions::start(tx, &who, &call.code, city, "en", now).await?.id;
    let (.., held) = submissions::get(tx, &who, &id).await?;
    for question in call.says.questions().filter(|question| question.required) {
        if held.iter().any(|answer| answer.question == question.code && !answer.value.is_empty()) {
            continue;
        }
        let said = match &question.asks {
            Asks::Choice { options, .. } => options[0].code.clone(),
            Asks::Consent => "yes".into(),
            Asks::Figure { .. } => "120000".into(),
            Asks::Signature => continue,
            _ => "as the city told it".into(),
        };
        let year = matches!(question.asks, Asks::Figure { .. }).then_some(2014);
        let said = Said { value: said, year };
        submissions::answer(tx, &who, &id, &question.code, said, 0, now).await?;
    }
    for answer in held.iter().filter(|a| a.question == "population" && a.year.is_none()) {
        let said = Said { value: answer.value.clone(), year: Some(2014) };
        submissions::answer(tx, &who, &id, "population", said, answer.revision, now).await?;
    }
    if call.says.questions().any(|question| question.asks == Asks::Signature) {
        let mayor = people::holding(Role::Mayor, city.as_str());
        submissions::sign(tx, &mayor, &id, "The mayor", now).await?;
    }
    submissions::submit(tx, &who, &id, now).await?;
    Ok(id)
}

async fn endorses(tx: &mut Tx, country: &str, id: &SubmissionId, now: &At) -> network::Result<()> {
    let who = people::holding(Role::NationalCommission, country);
    submissions::endorse(tx, &who, id, "", now).await.map(drop)
}

async fn accepted(tx: &mut Tx, call: &Call, city: &CityCode, on: &str) {
    let who = people::secretariat();
    memberships::decided(tx, &who, call, city, Outcome::Accepted, day(on)).await.unwrap();
}

async fn sizes<const N: usize>(tx: &mut Tx, years: [i16; N]) -> Vec<(i16, usize)> {
    let spells = memberships::all(tx, &Known::NOW).await.unwrap();
    memberships::sizes(&spells, years)
}

/// Members since the years when the network took everybody in.
async fn members(tx: &mut Tx, count: usize) -> Vec<CityCode> {
    let mut all = vec![];
    for n in 0..count {
        let city = city(tx, &format!("city-{n}"), "KOR").await;
        let since = Some("2016-08".parse().unwrap());
        memberships::admit(tx, &people::secretariat(), &city, since, "list").await.unwrap();
        all.push(city);
    }
    all
}

async fn remind(db: &Db, now: &str) -> usize {
    memberships::remind(db, &at(now), |_, _, reader| NewLetter {
        to: reader.email.clone(),
        subject: String::new(),
        body: String::new(),
    })
    .await
    .unwrap()
}

testkit::on_both_databases! {
    async fn cork_is_honoured_in_2015_waits_six_years_and_is_honoured_again_in_2024(db: Db) {
        testkit::frameworks(&db).await;
        let mut tx = db.begin().await.unwrap();
        groupings::ship(&mut tx, &people::secretariat()).await.unwrap();
        let cork = city(&mut tx, "cork", "IRL").await;
        city(&mut tx, "limerick", "IRL").await;

        let award = open(&mut tx, "award-2015").await;
        sends(&mut tx, &award, &cork, &at("2015-06-01T12:00:00Z")).await.unwrap();
        accepted(&mut tx, &award, &cork, "2015-09-28").await;

        // membership opened with the second conference
        let call = open(&mut tx, "membership-2015").await;
        let now = at("2015-11-02T12:00:00Z");
        let sent = sends(&mut tx, &call, &cork, &now).await.unwrap();
        endorses(&mut tx, "IRL", &sent, &now).await.unwrap();
        accepted(&mut tx, &call, &cork, "2016-02-01").await;
        let limerick: CityCode = "limerick".into();
        let sent = sends(&mut tx, &call, &limerick, &now).await.unwrap();
        endorses(&mut tx, "IRL", &sent, &now).await.unwrap();
        accepted(&mut tx, &call, &limerick, "2016-02-01").await;

        for (code, now) in [
            ("award-2017", "2016-08-01T12:00:00Z"),
            ("award-2019", "2019-01-15T12:00:00Z"),
        ] {
            let call = open(&mut tx, code).await;
            let refused = sends(&mut tx, &call, &cork, &at(now)).await;
            let Err(Error::Unusable(why)) = refused else { panic!("{code}: {refused:?}") };
            assert_eq!((why[0].code, why[0].args.last().unwrap().1.as_str()), ("rule-cool-off", "2021"));
        }
        let call = open(&mut tx, "award-2024").await;
        let now = at("2024-05-31T21:59:59Z");
        let sent = sends(&mut tx, &call, &cork, &now).await.unwrap();
        let late = sends(&mut tx, &call, &limerick, &at("2024-05-31T22:00:00Z")).await;
        assert!(matches!(late, Err(Error::Invalid { code: "call-is-closed", .. })), "{late:?}");
        endorses(&mut tx, "IRL", &sent, &now).await.unwrap();
        accepted(&mut tx, &call, &cork, "2024-12-02").await;
        let held = cities::get(&mut tx, &cork, &Known::NOW, None).await.unwrap();
        let mut rounds: Vec<&str> = held
            .groupings
            .iter()
            .filter_map(|one| one.grouping.strip_prefix("award-"))
            .collect();
        rounds.sort_unstable();
        assert_eq!(rounds, ["2015", "2024"]);
        assert_eq!(calls::last_award(&held), Some(2024));
        assert_eq!(held.joined.unwrap().as_str(), "2016-02-01");
    }

    async fn three_of_twelve_korean_candidates_are_endorsed_and_no_more(db: Db) {
        testkit::frameworks(&db).await;
        let mut tx = db.begin().await.unwrap();
        let call = open(&mut tx, "membership-2020").await;
        let now = at("2020-04-15T12:00:00Z");
        let mut sent = vec![];
        for n in 0..12 {
            let city = city(&mut tx, &format!("gu-{n}"), "KOR").await;
            sent.push((sends(&mut tx, &call, &city, &now).await.unwrap(), city));
        }
        for (id, _) in &sent[..3] {
            endorses(&mut tx, "KOR", id, &now).await.unwrap();
        }
        let fourth = endorses(&mut tx, "KOR", &sent[3].0, &now).await;
        assert!(matches!(fourth, Err(Error::Invalid { code: "quota-full", .. })), "{fourth:?}");
        for (number, (_, city)) in sent.iter().enumerate() {
            let outcome = if number < 3 { Outcome::Accepted } else { Outcome::Declined };
            let on = day("2020-09-23");
            memberships::decided(&mut tx, &people::secretariat(), &call, city, outcome, on).await.unwrap();
        }
        assert_eq!(sizes(&mut tx, [2019, 2020]).await, [(2019, 0), (2020, 3)]);
        let spells = memberships::all(&mut tx, &Known::NOW).await.unwrap();
        let open = |state| spells.iter().filter(|s| s.state == state && s.until.is_none()).count();
        assert_eq!((open(State::NotAdmitted), open(State::Applicant)), (9, 0));
    }

    async fn active_members_fell_from_over_200_to_170_after_reports_were_asked_for(db: Db) {
        testkit::frameworks(&db).await;
        let mut tx = db.begin().await.unwrap();
        let who = people::secretariat();
        let held = members(&mut tx, 208).await;
        // the round that the regulations of 2018 brought; its days are inferred
        let question = Question {
            code: "plan".into(),
            label: Text::from([("en", "plan")]),
            asks: Asks::Line,
            ..Question::default()
        };
        let says = Document {
            window: Window {
                opens: "2018-10-01".parse().unwrap(),
                closes: "2018-12-31T23:59:59".parse().unwrap(),
                ..Window::default()
            },
            overdue: Overdue { before: 30, late: 14, inactive: 180 },
            sections: vec![Section {
                code: "one".into(),
                title: Text::from([("en", "One")]),
                questions: vec![question],
                ..Section::default()
            }],
            ..shipped("report-2021")
        };
        let call = calls::compose(&mut tx, &who, "report-2018", says).await.unwrap();
        let call = calls::open(&mut tx, &who, "report-2018", call.revision).await.unwrap();
        for city in &held[76..] {
            sends(&mut tx, &call, city, &at("2018-12-10T12:00:00Z")).await.unwrap();
        }
        tx.commit().await.unwrap();
        assert_eq!(remind(&db, "2018-12-20T12:00:00Z").await, 76);
        assert_eq!(remind(&db, "2019-01-15T12:00:00Z").await, 76);
        assert_eq!(remind(&db, "2019-07-01T12:00:00Z").await, 76);

        // 38 cities from 23 countries were admitted in 2019
        let mut tx = db.begin().await.unwrap();
        let intake = open(&mut tx, "membership-2019").await;
        let lands = [
            "ARG", "AUS", "BRA", "CHN", "CIV", "COL", "CUB", "DEU", "EGY", "ESP", "FIN", "FRA",
            "GBR", "GRC", "IDN", "IRL", "ITA", "JOR", "JPN", "KEN", "MEX", "PRT", "SEN",
        ];
        let mut from = BTreeSet::new();
        let now = at("2019-04-20T12:00:00Z");
        for n in 0..38 {
            let land = lands[n % lands.len()];
            from.insert(land);
            let city = city(&mut tx, &format!("new-{n}"), land).await;
            let sent = sends(&mut tx, &intake, &city, &now).await.unwrap();
            endorses(&mut tx, land, &sent, &now).await.unwrap();
            accepted(&mut tx, &intake, &city, "2019-09-01").await;
        }
        assert_eq!(from.len(), 23);
        assert_eq!(sizes(&mut tx, [2016, 2018, 2019]).await, [(2016, 208), (2018, 208), (2019, 170)]);
        // a city that was silent comes back with its report
        accepted(&mut tx, &call, &held[0], "2019-11-01").await;
        let back = cities::get(&mut tx, &held[0], &Known::NOW, None).await.unwrap();
        assert_eq!((back.state, back.joined.unwrap().as_str()), (Some(State::Member), "2016-08"));
    }

    async fn a_list_of_fifty_five_was_corrected_to_fifty_four_and_both_can_be_read(db: Db) {
        testkit::frameworks(&db).await;
        let mut tx = db.begin().await.unwrap();
        let who = people::secretariat();
        let call = open(&mut tx, "membership-2020").await;
        let mut last = None;
        for n in 0..55 {
            // a city that the register already had as an applicant
            let city = city(&mut tx, &format!("city-{n}"), "MAR").await;
            memberships::applied(&mut tx, &who, &call, &city, day("2020-04-20")).await.unwrap();
            accepted(&mut tx, &call, &city, "2020-09-23").await;
            last = Some(city);
        }
        let (list, none) = ("cohort-2020", Text::default());
        let first = lists::publish(&mut tx, &who, list, none, day("2020-09-23")).await.unwrap();
        let note = Text::from([("en", "Two cities of one country, not three.")]);
        let (last, on) = (last.unwrap(), day("2020-09-25"));
        let fixed = lists::take_off(&mut tx, &who, list, &last, note, on).await.unwrap();
        assert_eq!((first.cities.len(), fixed.cities.len()), (55, 54));
        assert_eq!(sizes(&mut tx, [2020]).await, [(2020, 54)]);
        let then = Known::at(first.recorded_at.clone());
        let then = memberships::all(&mut tx, &then).await.unwrap();
        assert_eq!(memberships::sizes(&then, [2020]), [(2020, 55)]);
    }

    async fn the_cohort_of_2020_reports_a_year_later_than_the_others(db: Db) {
        testkit::frameworks(&db).await;
        let mut tx = db.begin().await.unwrap();
        let who = people::secretariat();
        let earlier = members(&mut tx, 1).await.remove(0);
        let intake = open(&mut tx, "membership-2020").await;
        let now = at("2020-04-15T12:00:00Z");
        let cohort = city(&mut tx, "seto", "JPN").await;
        let sent = sends(&mut tx, &intake, &cohort, &now).await.unwrap();
        endorses(&mut tx, "JPN", &sent, &now).await.unwrap();
        accepted(&mut tx, &intake, &cohort, "2020-09-23").await;
        let report = open(&mut tx, "report-2021").await;
        let then = at("2022-06-01T12:00:00Z");
        let late = sends(&mut tx, &report, &earlier, &then).await;
        assert!(matches!(late, Err(Error::Invalid { code: "call-is-closed", .. })), "{late:?}");
        let due = memberships::due(&mut tx, &who, &then).await.unwrap();
        let due: Vec<(&str, String)> =
            due.iter().map(|one| (one.city.name(), one.by.to_string())).collect();
        assert_eq!(due, [("city-0", "2021-12-31".into()), ("seto", "2022-12-02".into())]);
        sends(&mut tx, &report, &cohort, &at("2022-12-02T12:00:00Z")).await.unwrap();
    }
}
