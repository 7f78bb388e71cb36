//! What calls and reports do to memberships.

use jiff::civil::date;
use network::{
    Actor, Appointment, Db, Role, Tx,
    accounts::{self, NewAccount},
    calls::{self, Asks, Call, Document, Extension, Kind, Overdue, Question, Rule, Section},
    certificates, cities,
    frameworks::Text,
    groupings::{self, Part},
    ids::{At, CityCode, Known},
    mail::{self, NewLetter},
    memberships::{self, Outcome, State, Why},
    submissions::{self, Said},
};
use testkit::{people, places};

pub fn at(text: &str) -> At {
    At::from(text.parse::<jiff::Timestamp>().unwrap())
}

/// A call of one question, open in March 2027.
pub fn says(kind: Kind) -> Document {
    let mut says = calls::blank(kind, Text::from([("en", "A call")]));
    says.window.opens = "2027-03-01".parse().unwrap();
    says.window.closes = "2027-03-31T23:59:59".parse().unwrap();
    says.overdue = Overdue { before: 10, late: 14, inactive: 100 };
    let question = Question {
        code: "plan".into(),
        label: Text::from([("en", "plan")]),
        asks: Asks::Line,
        ..Question::default()
    };
    says.sections = vec![Section {
        code: "one".into(),
        title: Text::from([("en", "One")]),
        questions: vec![question],
        ..Section::default()
    }];
    says
}

async fn opened(tx: &mut Tx, code: &str, says: Document) -> Call {
    let who = people::secretariat();
    let call = calls::compose(tx, &who, code, says).await.unwrap();
    calls::open(tx, &who, code, call.revision).await.unwrap()
}

async fn state(tx: &mut Tx, city: &CityCode) -> Option<State> {
    cities::get(tx, city, &Known::NOW, None).await.unwrap().state
}

async fn why(tx: &mut Tx, city: &CityCode) -> Option<Why> {
    let spells = memberships::of_city(tx, city, &Known::NOW).await.unwrap();
    let held = memberships::standing(&spells, None)?;
    Why::read(&held.reason).map(|(why, _)| why)
}

async fn sends(tx: &mut Tx, call: &str, city: &CityCode, now: &At) -> submissions::Submission {
    let who = people::coordinator_of(city.as_str());
    let id = submissions::start(tx, &who, call, city, "en", now).await.unwrap().id;
    let said = Said { value: "x".into(), year: None };
    submissions::answer(tx, &who, &id, "plan", said, 0, now).await.unwrap();
    submissions::submit(tx, &who, &id, now).await.unwrap()
}

/// A member with a coordinator and a mayor who read letters.
async fn member(db: &Db, code: &str) -> CityCode {
    let city = places::kept_city(db, code).await;
    let mut tx = db.begin().await.unwrap();
    let since = Some("2020".parse().unwrap());
    memberships::admit(&mut tx, &people::secretariat(), &city, since, "list").await.unwrap();
    let program = Actor::program("test");
    for role in [Role::Coordinator, Role::Mayor] {
        let email = format!("{role}@{code}.example");
        let new = NewAccount { email, name: role.to_string(), language: "en".into() };
        let account = accounts::open(&mut tx, &program, new).await.unwrap();
        let appointment = Appointment { role, scope: code.into() };
        accounts::appoint(&mut tx, &program, &account.id, appointment).await.unwrap();
    }
    tx.commit().await.unwrap();
    city
}

async fn remind(db: &Db, now: &str) -> usize {
    memberships::remind(db, &at(now), |one, stage, reader| NewLetter {
        to: reader.email.clone(),
        subject: format!("{} {}", stage.code(), one.by),
        body: one.city.name().to_owned(),
    })
    .await
    .unwrap()
}

async fn letters(db: &Db) -> Vec<(String, String)> {
    let mut conn = db.read().await.unwrap();
    let all = mail::outbox(&mut conn).await.unwrap();
    all.into_iter().map(|letter| (letter.subject, letter.address)).collect()
}

const OPEN: &str = "2027-03-15T12:00:00Z";

testkit::on_both_databases! {
    async fn a_city_applies_and_is_admitted_with_a_certificate(db: Db) {
        let mut tx = db.begin().await.unwrap();
        let call = opened(&mut tx, "membership-2027", says(Kind::Membership)).await;
        let (now, who) = (at(OPEN), people::secretariat());
        let (cork, espoo) = (places::city(&mut tx, "cork").await, places::city(&mut tx, "espoo").await);
        for city in [&cork, &espoo] {
            sends(&mut tx, "membership-2027", city, &now).await;
            assert_eq!(state(&mut tx, city).await, Some(State::Applicant));
        }
        let day = date(2027, 9, 1);
        memberships::decided(&mut tx, &who, &call, &cork, Outcome::Accepted, day).await.unwrap();
        memberships::decided(&mut tx, &who, &call, &espoo, Outcome::Declined, day).await.unwrap();
        // a decision that is told twice does no more than once
        memberships::decided(&mut tx, &who, &call, &cork, Outcome::Accepted, day).await.unwrap();
        let admitted = cities::get(&mut tx, &cork, &Known::NOW, None).await.unwrap();
        assert_eq!(admitted.joined.as_ref().unwrap().as_str(), "2027-09-01");
        assert!(admitted.belongs_to("cohort-2027"));
        assert_eq!(why(&mut tx, &cork).await, Some(Why::Admitted));
        assert_eq!(certificates::of_city(&mut tx, &cork).await.unwrap().len(), 1);
        assert_eq!(state(&mut tx, &espoo).await, Some(State::NotAdmitted));
        let theirs = people::coordinator_of("espoo");
        let self_made = memberships::decided(&mut tx, &theirs, &call, &espoo, Outcome::Accepted, day);
        assert!(matches!(self_made.await, Err(network::Error::Forbidden)));
    }

    async fn an_application_taken_back_or_declined_can_be_made_again(db: Db) {
        let mut tx = db.begin().await.unwrap();
        let mut outside = says(Kind::Membership);
        outside.rules = vec![Rule::Membership { states: vec![], outside: true }];
        outside.endorsed = true;
        outside.window.endorsed_by = Some("2027-04-30".parse().unwrap());
        // no city of the register could meet it before one applied
        places::city(&mut tx, "turku").await;
        opened(&mut tx, "m", outside).await;
        let (now, finland) = (at(OPEN), people::holding(Role::NationalCommission, "FIN"));
        let city = places::city(&mut tx, "espoo").await;
        let sent = sends(&mut tx, "m", &city, &now).await;
        submissions::withdraw(&mut tx, &people::coordinator_of("espoo"), &sent.id, "not yet").await.unwrap();
        assert_eq!(why(&mut tx, &city).await, Some(Why::TookBack));
        let sent = sends(&mut tx, "m", &city, &now).await;
        assert_eq!(state(&mut tx, &city).await, Some(State::Applicant));
        submissions::decline(&mut tx, &finland, &sent.id, "next year", &now).await.unwrap();
        assert_eq!(state(&mut tx, &city).await, Some(State::NotAdmitted));
        submissions::reconsider(&mut tx, &finland, &sent.id, &now).await.unwrap();
        assert_eq!(state(&mut tx, &city).await, Some(State::Applicant));
    }

    async fn a_member_that_does_not_report_is_reminded_then_inactive_and_comes_back(db: Db) {
        let city = member(&db, "cork").await;
        let mut tx = db.begin().await.unwrap();
        let call = opened(&mut tx, "report-2027", says(Kind::Report)).await;
        tx.commit().await.unwrap();
        assert_eq!(remind(&db, "2027-03-20T12:00:00Z").await, 0, "too early");
        assert_eq!(remind(&db, "2027-03-21T12:00:00Z").await, 1);
        assert_eq!(remind(&db, "2027-03-30T12:00:00Z").await, 0, "once for each stage");
        assert_eq!(letters(&db).await, [("due 2027-03-31".into(), "coordinator@cork.example".into())]);
        assert_eq!(remind(&db, "2027-04-14T12:00:00Z").await, 1);
        let mut tx = db.begin().await.unwrap();
        assert_eq!(state(&mut tx, &city).await, Some(State::Reminded));
        assert_eq!(letters(&db).await.len(), 3, "now the mayor reads it too");
        drop(tx);
        // two workers at once
        let (one, other) = tokio::join!(
            remind(&db, "2027-07-09T12:00:00Z"),
            remind(&db, "2027-07-09T12:00:00Z"),
        );
        assert_eq!(one + other, 1);
        assert_eq!(letters(&db).await.len(), 5);
        let mut tx = db.begin().await.unwrap();
        assert_eq!(state(&mut tx, &city).await, Some(State::Inactive));
        assert_eq!(why(&mut tx, &city).await, Some(Why::ReportMissing));
        let who = people::secretariat();
        memberships::decided(&mut tx, &who, &call, &city, Outcome::Accepted, date(2027, 8, 1)).await.unwrap();
        assert_eq!(state(&mut tx, &city).await, Some(State::Member));
        let joined = cities::get(&mut tx, &city, &Known::NOW, None).await.unwrap().joined.unwrap();
        assert_eq!(joined.as_str(), "2020", "it is the same membership");
    }

    async fn whoever_slept_through_the_days_writes_one_letter_not_three(db: Db) {
        member(&db, "cork").await;
        let mut tx = db.begin().await.unwrap();
        opened(&mut tx, "report-2027", says(Kind::Report)).await;
        tx.commit().await.unwrap();
        assert_eq!(remind(&db, "2028-01-01T12:00:00Z").await, 1);
        assert_eq!(letters(&db).await.len(), 2, "coordinator and mayor");
        assert_eq!(remind(&db, "2028-06-01T12:00:00Z").await, 0);
    }

    async fn a_report_that_came_is_owed_no_more(db: Db) {
        let city = member(&db, "cork").await;
        let mut tx = db.begin().await.unwrap();
        opened(&mut tx, "report-2027", says(Kind::Report)).await;
        let (now, who) = (at(OPEN), people::secretariat());
        let owed = memberships::due(&mut tx, &who, &now).await.unwrap();
        assert_eq!((owed.len(), owed[0].by), (1, date(2027, 3, 31)));
        let own = people::coordinator_of("cork");
        assert!(memberships::due(&mut tx, &own, &now).await.is_err());
        assert_eq!(memberships::due_of_city(&mut tx, &own, &city, &now).await.unwrap().len(), 1);
        sends(&mut tx, "report-2027", &city, &now).await;
        assert!(memberships::due(&mut tx, &who, &now).await.unwrap().is_empty());
        tx.commit().await.unwrap();
        assert_eq!(remind(&db, "2028-01-01T12:00:00Z").await, 0);
    }

    async fn a_cohort_with_more_time_owes_its_report_later(db: Db) {
        let (cork, espoo) = (member(&db, "cork").await, member(&db, "espoo").await);
        let mut tx = db.begin().await.unwrap();
        let who = people::secretariat();
        let names = Text::from([("en", "Cohort of 2020")]);
        groupings::create(&mut tx, &who, Some("cohort-2020"), groupings::Kind::Cohort, names).await.unwrap();
        groupings::put(&mut tx, &who, &espoo, "cohort-2020", Part::Member).await.unwrap();
        let call = opened(&mut tx, "report-2027", says(Kind::Report)).await;
        let later = Extension {
            until: "2027-12-02T23:59:59".parse().unwrap(),
            reason: "a year later".into(),
            groupings: vec!["cohort-2020".into()],
        };
        calls::extend(&mut tx, &who, "report-2027", call.revision, later).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(remind(&db, "2027-04-14T12:00:00Z").await, 1);
        let mut tx = db.begin().await.unwrap();
        assert_eq!(state(&mut tx, &cork).await, Some(State::Reminded));
        assert_eq!(state(&mut tx, &espoo).await, Some(State::Member));
    }

    async fn an_award_puts_a_city_into_its_round_and_shuts_it_out_of_the_next(db: Db) {
        let mut tx = db.begin().await.unwrap();
        let who = people::secretariat();
        groupings::ship(&mut tx, &who).await.unwrap();
        let city = places::city(&mut tx, "cork").await;
        memberships::admit(&mut tx, &who, &city, Some("2015".parse().unwrap()), "list").await.unwrap();
        let mut award = says(Kind::Award);
        award.rules = vec![Rule::CoolOff { years: 6 }];
        let call = opened(&mut tx, "award-2027", award).await;
        let day = date(2027, 12, 2);
        memberships::decided(&mut tx, &who, &call, &city, Outcome::Accepted, day).await.unwrap();
        let held = cities::get(&mut tx, &city, &Known::NOW, None).await.unwrap();
        assert!(held.belongs_to("award-2027"));
        let certified = certificates::of_city(&mut tx, &city).await.unwrap();
        assert_eq!(certified[0].about, "award-2027");
        for (closes, shut) in [(date(2032, 12, 31), true), (date(2033, 1, 1), false)] {
            let found = calls::judge(&call.says.rules, &held, closes);
            assert_eq!(found[0].shuts_out(), shut, "{closes}");
        }
    }
}
