//! Who reads what, who may not, and what is refused.

mod reminders;
mod scores;

use std::collections::BTreeMap;

use network::{
    Actor, Appointment, Error, Role, Tx,
    accounts::{self, NewAccount},
    awards,
    calls::{self, Asks, Criterion, Document, Kind, Question, Section},
    cities::{self, Particulars},
    decisions::{self, Suggestion},
    frameworks::Text,
    ids::{AccountId, At, CityCode, SubmissionId},
    mail::{self, NewLetter},
    reviews::{self, Juror, Kept, NewJuror, News, Ruling, Score, Scores},
    submissions::{self, Said},
};
use testkit::people;

fn at(text: &str) -> At {
    At::from(text.parse::<jiff::Timestamp>().unwrap())
}

/// While cities answer, while jurors read, and after.
const OPEN: &str = "2027-03-15T12:00:00Z";
const READING: &str = "2027-05-15T12:00:00Z";
const OVER: &str = "2027-06-01T12:00:00Z";

pub fn says() -> Document {
    let mut says = calls::blank(Kind::Award, Text::from([("en", "Award 2027")]));
    says.window.opens = "2027-03-01".parse().unwrap();
    says.window.closes = "2027-03-31T23:59:59".parse().unwrap();
    says.window.read_by = Some("2027-05-31T23:59:59".parse().unwrap());
    says.sections = vec![Section {
        code: "one".into(),
        title: Text::from([("en", "One")]),
        questions: vec![Question {
            code: "plan".into(),
            label: Text::from([("en", "Plan")]),
            asks: Asks::Text { words: 0 },
            required: true,
            ..Question::default()
        }],
        ..Section::default()
    }];
    let criterion = |code: &str, weight| Criterion {
        code: code.into(),
        label: Text::from([("en", code)]),
        weight,
        ..Criterion::default()
    };
    says.rubric = vec![criterion("plan", 60), criterion("access", 40)];
    says.review.reviewers = 2;
    says
}

async fn city(tx: &mut Tx, code: &str, country: &str) -> CityCode {
    let is = Particulars { name: code.into(), country: country.into(), ..Particulars::default() };
    cities::add(tx, &Actor::program("test"), Some(code), is, "test").await.unwrap().city
}

async fn sent(tx: &mut Tx, code: &str, country: &str, language: &str) -> SubmissionId {
    let city = city(tx, code, country).await;
    let (who, now) = (Actor::program("test"), at(OPEN));
    let id = submissions::start(tx, &who, "a", &city, language, &now).await.unwrap().id;
    let said = Said { value: "A plan.".into(), year: None };
    submissions::answer(tx, &who, &id, "plan", said, 0, &now).await.unwrap();
    submissions::submit(tx, &who, &id, &now).await.unwrap();
    id
}

fn letter(juror: &Juror, news: News) -> NewLetter {
    let subject = match news {
        News::Seated(count) => format!("{count} to read"),
        News::Released(count) => format!("{count} less to read"),
    };
    NewLetter { to: juror.email.clone(), subject, body: "x".into() }
}

async fn account(tx: &mut Tx, name: &str) -> AccountId {
    let program = Actor::program("test");
    let new = NewAccount {
        email: format!("{name}@example.org"),
        name: name.into(),
        language: "en".into(),
    };
    let id = accounts::open(tx, &program, new).await.unwrap().id;
    let role = Appointment { role: Role::Juror, scope: String::new() };
    accounts::appoint(tx, &program, &id, role).await.unwrap();
    id
}

async fn juror(tx: &mut Tx, name: &str, country: &str, languages: &[&str]) -> AccountId {
    let id = account(tx, name).await;
    let new = NewJuror {
        country: country.into(),
        languages: languages.iter().map(|&l| l.to_owned()).collect(),
        expertise: vec![],
        least: 0,
        most: 3,
    };
    let who = people::secretariat();
    reviews::appoint(tx, &who, "a", &id, new, |juror| letter(juror, News::Seated(0)))
        .await
        .unwrap();
    id
}

/// Three cities, four jurors who read English.
struct House {
    cork: SubmissionId,
    espoo: SubmissionId,
    pune: SubmissionId,
    ann: AccountId,
    bo: AccountId,
    chi: AccountId,
    dee: AccountId,
}

async fn house(tx: &mut Tx) -> House {
    let who = people::secretariat();
    calls::compose(tx, &who, "a", says()).await.unwrap();
    calls::open(tx, &who, "a", 1).await.unwrap();
    let (cork, espoo) = (sent(tx, "cork", "IRL", "en").await, sent(tx, "espoo", "FIN", "en").await);
    let pune = sent(tx, "pune", "IND", "en").await;
    let ann = juror(tx, "ann", "IRL", &["en"]).await;
    let bo = juror(tx, "bo", "SWE", &["en"]).await;
    let chi = juror(tx, "chi", "KEN", &["fr", "en"]).await;
    let dee = juror(tx, "dee", "BRA", &["en"]).await;
    House { cork, espoo, pune, ann, bo, chi, dee }
}

async fn confirmed(tx: &mut Tx) {
    let who = people::secretariat();
    let jury = reviews::form(tx, &who, "a", "total", letter).await.unwrap();
    assert!(jury.proof.optimal);
    reviews::confirm(tx, &who, "a", letter).await.unwrap();
}

async fn acting(tx: &mut Tx, id: &AccountId) -> Actor {
    accounts::actor(tx, id).await.unwrap()
}

/// Who reads a submission.
async fn readers(tx: &mut Tx, id: &SubmissionId) -> Vec<AccountId> {
    let (table, _) = reviews::jury(tx, &people::secretariat(), "a").await.unwrap();
    let team = &table.teams[table.place(id).unwrap()];
    team.iter().map(|&j| table.jurors[j].account.clone()).collect()
}

fn scores(plan: i64, access: i64) -> Scores {
    let one = |score| Score { score, reason: "because".into() };
    let by = BTreeMap::from([("plan".to_owned(), one(plan)), ("access".to_owned(), one(access))]);
    Scores { by, remark: String::new() }
}

fn code<T: std::fmt::Debug>(refused: Result<T, Error>) -> &'static str {
    match refused {
        Err(Error::Invalid { code, .. } | Error::Conflict(code)) => code,
        other => panic!("{other:?}"),
    }
}

testkit::on_both_databases! {
    async fn a_juror_from_the_country_of_the_city_gets_no_seat_and_the_reason_is_said(db: Db) {
        let mut tx = db.begin().await.unwrap();
        let house = house(&mut tx).await;
        let who = people::secretariat();
        for objective in ["total", "fair", "diverse"] {
            reviews::form(&mut tx, &who, "a", objective, letter).await.unwrap();
            assert!(!readers(&mut tx, &house.cork).await.contains(&house.ann), "{objective}");
        }
        let rules = [(house.ann.clone(), Some(Ruling::Pin))];
        let pinned = reviews::pin_or_forbid(&mut tx, &who, "a", &house.cork, &rules, letter).await;
        assert_eq!(code(pinned), "seat-own-country");
    }

    async fn jurors_see_their_seats_once_the_panel_is_confirmed_and_get_one_letter(db: Db) {
        let mut tx = db.begin().await.unwrap();
        let house = house(&mut tx).await;
        let who = people::secretariat();
        reviews::form(&mut tx, &who, "a", "total", letter).await.unwrap();
        let reads = readers(&mut tx, &house.espoo).await;
        assert_eq!(reads.len(), 2);
        let juror = acting(&mut tx, &reads[0]).await;
        assert!(reviews::tasks(&mut tx, &juror).await.unwrap()[0].1.is_empty());
        let read = reviews::read(&mut tx, &juror, &house.espoo, &at(READING)).await;
        assert!(matches!(read, Err(Error::NotFound)), "{read:?}");
        let before = mail::outbox(&mut tx).await.unwrap().len();
        let moved = reviews::confirm(&mut tx, &who, "a", letter).await.unwrap();
        assert_eq!(moved.joined.len(), 6);
        let letters = mail::outbox(&mut tx).await.unwrap();
        let mut jurors: Vec<&AccountId> = moved.joined.iter().map(|(_, account)| account).collect();
        jurors.sort();
        jurors.dedup();
        assert_eq!(letters.len() - before, jurors.len());
        assert!(!reviews::tasks(&mut tx, &juror).await.unwrap()[0].1.is_empty());
        let read = reviews::read(&mut tx, &juror, &house.espoo, &at(READING)).await.unwrap();
        assert_eq!(read.answers[0].value, "A plan.");
    }

    async fn a_juror_reads_nothing_without_a_seat(db: Db) {
        let mut tx = db.begin().await.unwrap();
        let house = house(&mut tx).await;
        confirmed(&mut tx).await;
        let ann = acting(&mut tx, &house.ann).await;
        let read = reviews::read(&mut tx, &ann, &house.cork, &at(READING)).await;
        assert!(matches!(read, Err(Error::NotFound)), "as if it were not there: {read:?}");
        let absent = reviews::read(&mut tx, &ann, &SubmissionId::create(), &at(READING)).await;
        assert!(matches!(absent, Err(Error::NotFound)));
    }

    async fn a_conflict_declared_later_is_assigned_around(db: Db) {
        let mut tx = db.begin().await.unwrap();
        let house = house(&mut tx).await;
        confirmed(&mut tx).await;
        let reads = readers(&mut tx, &house.pune).await;
        let juror = acting(&mut tx, &reads[0]).await;
        let moved = reviews::declare(
            &mut tx, &juror, "a", &reads[0], "city/pune", "I advised the city.", letter,
        ).await.unwrap();
        assert!(moved.left.contains(&(house.pune.clone(), reads[0].clone())));
        let now = readers(&mut tx, &house.pune).await;
        assert!(now.len() == 2 && !now.contains(&reads[0]) && now.contains(&reads[1]), "{now:?}");
        let newcomer = now.iter().find(|reader| **reader != reads[1]).unwrap();
        let newcomer = acting(&mut tx, newcomer).await;
        assert!(reviews::read(&mut tx, &newcomer, &house.pune, &at(READING)).await.is_ok());
        let scored = reviews::give(&mut tx, &juror, &house.pune, scores(5, 5), 0, &at(READING)).await;
        assert_eq!(code(scored), "review-conflict");
        let back = [(reads[0].clone(), Some(Ruling::Pin))];
        let who = people::secretariat();
        let pinned = reviews::pin_or_forbid(&mut tx, &who, "a", &house.pune, &back, letter).await;
        assert_eq!(code(pinned), "seat-conflict");
    }

    async fn a_conflict_counts_also_where_nobody_else_may_read(db: Db) {
        let mut tx = db.begin().await.unwrap();
        let house = house(&mut tx).await;
        confirmed(&mut tx).await;
        let who = people::secretariat();
        let mut lacking = vec![];
        for account in [&house.bo, &house.chi, &house.dee] {
            let moved = reviews::declare(
                &mut tx, &who, "a", account, "country/IRL", "A dispute.", letter,
            ).await.unwrap();
            lacking.extend(moved.lacking);
        }
        assert!(lacking.contains(&house.cork), "{lacking:?}");
        assert!(readers(&mut tx, &house.cork).await.is_empty());
        let formed = reviews::form(&mut tx, &who, "a", "total", letter).await;
        assert_eq!(code(formed), "jury-readers");
    }

    async fn who_holds_a_role_for_a_city_has_a_conflict_without_a_word(db: Db) {
        let mut tx = db.begin().await.unwrap();
        let house = house(&mut tx).await;
        let role = Appointment { role: Role::Mayor, scope: "espoo".into() };
        accounts::appoint(&mut tx, &Actor::program("test"), &house.dee, role).await.unwrap();
        confirmed(&mut tx).await;
        assert!(!readers(&mut tx, &house.espoo).await.contains(&house.dee));
    }

    async fn a_rubric_that_does_not_sum_gets_no_jury(db: Db) {
        let mut tx = db.begin().await.unwrap();
        let who = people::secretariat();
        let mut says = says();
        says.rubric[0].weight = 50;
        calls::compose(&mut tx, &who, "a", says).await.unwrap();
        let id = account(&mut tx, "ann").await;
        let new = NewJuror { country: "IRL".into(), languages: vec!["en".into()], most: 2, ..NewJuror::default() };
        let refused = reviews::appoint(&mut tx, &who, "a", &id, new, |juror| letter(juror, News::Seated(0))).await;
        assert_eq!(code(refused), "weights-do-not-sum");
    }

    async fn what_is_decided_by_hand_holds_and_its_cost_is_told(db: Db) {
        let mut tx = db.begin().await.unwrap();
        let house = house(&mut tx).await;
        let who = people::secretariat();
        let free = reviews::form(&mut tx, &who, "a", "total", letter).await.unwrap();
        // chi reads French best: each seat of theirs costs 20 points
        assert!(!readers(&mut tx, &house.espoo).await.contains(&house.chi));
        let (table, jury) = reviews::jury(&mut tx, &who, "a").await.unwrap();
        let (espoo, chi) = (table.place(&house.espoo).unwrap(), table.juror(&house.chi).unwrap());
        let told = reviews::explain(&table, &jury.unwrap(), espoo).unwrap();
        let told = told.iter().find(|cost| cost.juror == chi).unwrap();
        let panel::Standing::Could(exchange) = &told.standing else { panic!("{told:?}") };
        let rules = [(house.chi.clone(), Some(Ruling::Pin))];
        reviews::pin_or_forbid(&mut tx, &who, "a", &house.espoo, &rules, letter).await.unwrap();
        assert!(readers(&mut tx, &house.espoo).await.contains(&house.chi));
        let (_, jury) = reviews::jury(&mut tx, &who, "a").await.unwrap();
        let proof = jury.unwrap().proof;
        assert_eq!(free.proof.total - proof.total, exchange.loss);
        assert_eq!(proof.by_hand, exchange.loss);
        let rules = [(house.chi.clone(), None)];
        reviews::pin_or_forbid(&mut tx, &who, "a", &house.espoo, &rules, letter).await.unwrap();
        let again = reviews::form(&mut tx, &who, "a", "total", letter).await.unwrap();
        assert_eq!(again.proof.total, free.proof.total);
    }

    async fn who_has_begun_to_read_goes_on_whatever_is_formed_anew(db: Db) {
        let mut tx = db.begin().await.unwrap();
        let house = house(&mut tx).await;
        confirmed(&mut tx).await;
        let reads = readers(&mut tx, &house.espoo).await;
        let juror = acting(&mut tx, &reads[0]).await;
        reviews::save(&mut tx, &juror, &house.espoo, scores(3, 3), 0, &at(READING)).await.unwrap();
        for objective in ["diverse", "fair"] {
            reviews::form(&mut tx, &people::secretariat(), "a", objective, letter).await.unwrap();
            assert!(readers(&mut tx, &house.espoo).await.contains(&reads[0]), "{objective}");
        }
    }

    async fn a_juror_taken_off_the_jury_leaves_no_seat_behind(db: Db) {
        let mut tx = db.begin().await.unwrap();
        let house = house(&mut tx).await;
        confirmed(&mut tx).await;
        let who = people::secretariat();
        reviews::dismiss(&mut tx, &who, "a", &house.bo, "Ill.", letter).await.unwrap();
        for id in [&house.cork, &house.espoo, &house.pune] {
            let reads = readers(&mut tx, id).await;
            assert!(reads.len() == 2 && !reads.contains(&house.bo), "{reads:?}");
        }
        let bo = acting(&mut tx, &house.bo).await;
        assert!(reviews::tasks(&mut tx, &bo).await.unwrap().is_empty());
    }

    async fn who_loses_a_seat_is_told_unless_it_was_their_own_word(db: Db) {
        let mut tx = db.begin().await.unwrap();
        let house = house(&mut tx).await;
        let who = people::secretariat();
        reviews::form(&mut tx, &who, "a", "total", letter).await.unwrap();
        let of = async |tx: &mut Tx, id: &AccountId| {
            let juror = reviews::jurors(tx, &people::secretariat(), "a").await.unwrap();
            let email = juror.iter().find(|j| j.account == *id).unwrap().email.clone();
            let all = mail::outbox(tx).await.unwrap();
            all.iter().filter(|l| l.address == email && l.subject.ends_with("less to read")).count()
        };
        let reads = readers(&mut tx, &house.espoo).await;
        let out = |id: &AccountId| [(id.clone(), Some(Ruling::Forbid))];
        reviews::pin_or_forbid(&mut tx, &who, "a", &house.espoo, &out(&reads[0]), letter).await.unwrap();
        assert_eq!(of(&mut tx, &reads[0]).await, 0, "nobody had heard of the seat");
        reviews::confirm(&mut tx, &who, "a", letter).await.unwrap();
        let reads = readers(&mut tx, &house.pune).await;
        reviews::pin_or_forbid(&mut tx, &who, "a", &house.pune, &out(&reads[0]), letter).await.unwrap();
        assert_eq!(of(&mut tx, &reads[0]).await, 1);
        let reads = readers(&mut tx, &house.pune).await;
        let own = acting(&mut tx, &reads[1]).await;
        let before = of(&mut tx, &reads[1]).await;
        reviews::declare(&mut tx, &own, "a", &reads[1], "city/pune", "Kin.", letter).await.unwrap();
        assert_eq!(of(&mut tx, &reads[1]).await, before);
    }

    async fn the_jury_of_an_award_reads_its_shortlist_and_nothing_else(db: Db) {
        let mut tx = db.begin().await.unwrap();
        let house = house(&mut tx).await;
        let who = people::secretariat();
        confirmed(&mut tx).await;
        let reads = readers(&mut tx, &house.cork).await;
        let before = mail::outbox(&mut tx).await.unwrap().len();
        let short = vec![house.espoo.clone(), house.pune.clone()];
        awards::shortlist(&mut tx, &who, "a", 0, short, letter).await.unwrap();
        let letters = mail::outbox(&mut tx).await.unwrap();
        assert_eq!(letters.len() - before, 2);
        assert!(letters[before..].iter().all(|letter| letter.subject == "1 less to read"));
        for id in &reads {
            let juror = acting(&mut tx, id).await;
            let read = reviews::read(&mut tx, &juror, &house.cork, &at(READING)).await;
            assert_eq!(code(read), "review-not-shortlisted");
            let tasks = reviews::tasks(&mut tx, &juror).await.unwrap();
            assert!(tasks[0].1.iter().all(|task| task.submission.id != house.cork));
        }
        let (table, _) = reviews::jury(&mut tx, &who, "a").await.unwrap();
        assert_eq!((table.submissions.len(), table.place(&house.cork)), (2, None));
        let ranking = decisions::ranking(&mut tx, &who, "a", &Kept::default()).await.unwrap();
        let last = ranking.rows.last().unwrap();
        assert_eq!((&last.submission.id, last.suggestion), (&house.cork, Suggestion::NotShortlisted));
        assert_eq!(ranking.rows.len(), 3, "what is not read is decided about all the same");
        let clear = decisions::decide_clear(&mut tx, &who, "a", "x", "Others were nearer.", &Kept::default(), &at(READING)).await;
        assert_eq!(clear.unwrap(), 1);
        awards::shortlist(&mut tx, &who, "a", 1, vec![], letter).await.unwrap();
        assert!(readers(&mut tx, &house.cork).await.is_empty());
        reviews::reform(&mut tx, &who, "a", letter).await.unwrap();
        assert_eq!(readers(&mut tx, &house.cork).await.len(), 2, "without a shortlist all are read");
    }

}
