//! What is decided, told in rounds, and given back to be completed.

use network::{
    Actor, Appointment, Db, Error, Role, Tx,
    accounts::{self, NewAccount},
    audit,
    calls::{self, Document, Kind},
    certificates, cities,
    decisions::{self, NewDecision},
    ids::{CityCode, Known, SubmissionId},
    jobs,
    mail::{self, NewLetter},
    memberships::{self, Outcome, State as Membership},
    submissions::{self, Said, State},
};
use testkit::{people, places};

use super::dues::{at, says};

/// While cities answer, when it is decided, and while one completes.
const OPEN: &str = "2027-03-15T12:00:00Z";
const DECIDED: &str = "2027-04-20T12:00:00Z";
const TOLD: &str = "2027-05-01T07:00:00Z";
/// The last second of a completion in Berlin, and its last in the grace of five minutes.
const BY: &str = "2027-06-30T23:59:59";
const LAST: &str = "2027-06-30T21:59:59Z";
const IN_GRACE: &str = "2027-06-30T22:04:59Z";
const LATE: &str = "2027-06-30T22:05:00Z";

async fn opened(tx: &mut Tx, says: Document) {
    let who = people::secretariat();
    let call = calls::compose(tx, &who, "a", says).await.unwrap();
    calls::open(tx, &who, "a", call.revision).await.unwrap();
}

async fn member(tx: &mut Tx, code: &str) -> CityCode {
    let city = places::city(tx, code).await;
    let since = Some("2020".parse().unwrap());
    memberships::admit(tx, &people::secretariat(), &city, since, "list").await.unwrap();
    reader(tx, code).await;
    city
}

/// A coordinator who reads letters.
async fn reader(tx: &mut Tx, code: &str) {
    let program = Actor::program("test");
    let new = NewAccount {
        email: format!("{code}@example.org"),
        name: code.into(),
        language: "en".into(),
    };
    let account = accounts::open(tx, &program, new).await.unwrap();
    let role = Appointment { role: Role::Coordinator, scope: code.into() };
    accounts::appoint(tx, &program, &account.id, role).await.unwrap();
}

async fn sends(tx: &mut Tx, city: &CityCode) -> SubmissionId {
    let (who, now) = (people::coordinator_of(city.as_str()), at(OPEN));
    let id = submissions::start(tx, &who, "a", city, "en", &now).await.unwrap().id;
    answers(tx, city, &id, "x", 0, OPEN).await.unwrap();
    submissions::submit(tx, &who, &id, &now).await.unwrap();
    id
}

async fn answers(
    tx: &mut Tx,
    city: &CityCode,
    id: &SubmissionId,
    value: &str,
    seen: i64,
    now: &str,
) -> Result<submissions::Kept, Error> {
    let who = people::coordinator_of(city.as_str());
    let said = Said { value: value.into(), year: None };
    submissions::answer(tx, &who, id, "plan", said, seen, &at(now)).await
}

async fn decide(tx: &mut Tx, id: &SubmissionId, new: NewDecision, now: &str) -> &'static str {
    match decisions::decide(tx, &people::secretariat(), id, new, &at(now)).await {
        Ok(_) => "decided",
        Err(Error::Invalid { code, .. }) => code,
        Err(other) => panic!("{other}"),
    }
}

fn returned(by: &str) -> NewDecision {
    NewDecision {
        outcome: Outcome::Returned,
        reason: "The figures of 2026 are missing.".into(),
        complete_by: Some(by.parse().unwrap()),
    }
}

/// Publishes on a clock time of the call; returns how many were told.
async fn publish(db: &Db, moment: &str, now: &str) -> usize {
    let mut tx = db.begin().await.unwrap();
    decisions::set(&mut tx, &people::secretariat(), "a", &moment.parse().unwrap()).await.unwrap();
    tx.commit().await.unwrap();
    let mut told = 0;
    loop {
        let mut tx = db.begin().await.unwrap();
        let Some(job) = jobs::claim_at(&mut tx, &at(now)).await.unwrap() else { return told };
        if job.kind == decisions::KIND {
            told += decisions::publish(&mut tx, &job, &at(now), |told, person| NewLetter {
                to: person.account.email.clone(),
                subject: told.decision.outcome.code().into(),
                body: told
                    .decision
                    .complete_by
                    .as_ref()
                    .map(ToString::to_string)
                    .unwrap_or_default(),
            })
            .await
            .unwrap();
        }
        tx.commit().await.unwrap();
    }
}

async fn letters(db: &Db) -> Vec<String> {
    let all = mail::outbox(&mut db.read().await.unwrap()).await.unwrap();
    all.into_iter().map(|letter| letter.subject).collect()
}

async fn remind(db: &Db, now: &str) -> usize {
    memberships::remind(db, &at(now), |one, stage, reader| NewLetter {
        to: reader.email.clone(),
        subject: format!("{} {} {}", stage.code(), one.by, one.returned),
        body: "x".into(),
    })
    .await
    .unwrap()
}

async fn stands(tx: &mut Tx, city: &CityCode, id: &SubmissionId) -> (State, Option<Membership>) {
    let program = Actor::program("test");
    let (submission, _, _) = submissions::get(tx, &program, id).await.unwrap();
    (submission.state, cities::get(tx, city, &Known::NOW, None).await.unwrap().state)
}

/// What somebody reads as the plan.
async fn plan(tx: &mut Tx, actor: &Actor, id: &SubmissionId) -> String {
    let (_, _, held) = submissions::get(tx, actor, id).await.unwrap();
    held.into_iter().find(|answer| answer.question == "plan").unwrap().value
}

/// What its city is told now.
async fn heard(tx: &mut Tx, city: &CityCode, id: &SubmissionId) -> Option<Outcome> {
    let who = people::coordinator_of(city.as_str());
    decisions::told(tx, &who, id).await.unwrap().map(|told| told.decision.outcome)
}

testkit::on_both_databases! {
    async fn a_report_given_back_is_open_to_the_second_of_its_date_and_decided_about_once_more(db: Db) {
        let mut tx = db.begin().await.unwrap();
        opened(&mut tx, says(Kind::Report)).await;
        let (cork, espoo) = (member(&mut tx, "cork").await, member(&mut tx, "espoo").await);
        let (first, other) = (sends(&mut tx, &cork).await, sends(&mut tx, &espoo).await);
        let dateless = NewDecision { complete_by: None, ..returned(BY) };
        assert_eq!(decide(&mut tx, &first, dateless, DECIDED).await, "completion-date-needed");
        assert_eq!(decide(&mut tx, &first, returned("2027-04-01"), DECIDED).await, "completion-date-past");
        assert_eq!(decide(&mut tx, &first, returned(BY), DECIDED).await, "decided");
        let advice = NewDecision::new(Outcome::Advised, "Tell next time who did not come.");
        assert_eq!(decide(&mut tx, &other, advice, DECIDED).await, "decided");
        let after = "2027-07-01T09:00:00".parse().unwrap();
        let refused = decisions::set(&mut tx, &people::secretariat(), "a", &after).await;
        assert!(matches!(refused, Err(Error::Invalid { code: "publication-after-completion", .. })));
        assert_eq!(heard(&mut tx, &cork, &first).await, None);
        tx.commit().await.unwrap();

        assert_eq!(publish(&db, "2027-05-01T09:00:00", TOLD).await, 2);
        assert_eq!(letters(&db).await, ["returned", "advised"]);
        let mut tx = db.begin().await.unwrap();
        assert_eq!(stands(&mut tx, &cork, &first).await, (State::Reopened, Some(Membership::Member)));
        assert_eq!(stands(&mut tx, &espoo, &other).await, (State::Submitted, Some(Membership::Member)));
        assert_eq!(heard(&mut tx, &cork, &first).await, Some(Outcome::Returned));
        assert!(answers(&mut tx, &espoo, &other, "y", 1, LAST).await.is_err(), "only what was given back");
        assert!(answers(&mut tx, &cork, &first, "y", 1, LATE).await.is_err());
        answers(&mut tx, &cork, &first, "y", 1, LAST).await.unwrap();
        let accept = || NewDecision::new(Outcome::Accepted, "Complete now.");
        assert_eq!(decide(&mut tx, &first, accept(), TOLD).await, "submission-being-completed");
        let own = people::coordinator_of("cork");
        assert!(submissions::submit(&mut tx, &own, &first, &at(LATE)).await.is_err());
        let sent = submissions::submit(&mut tx, &own, &first, &at(IN_GRACE)).await.unwrap();
        assert_eq!((sent.state, sent.late.as_deref()), (State::Submitted, Some("grace")));
        let waiting = decisions::waiting(&mut tx, &people::secretariat(), &at(LATE)).await.unwrap();
        assert_eq!(waiting.iter().map(|(call, n)| (call.code.as_str(), *n)).collect::<Vec<_>>(), [("a", 1)]);

        assert_eq!(decide(&mut tx, &other, accept(), LATE).await, "decision-published");
        assert_eq!(decide(&mut tx, &first, accept(), LATE).await, "decided");
        assert_eq!(heard(&mut tx, &cork, &first).await, Some(Outcome::Returned), "until it is told");
        tx.commit().await.unwrap();
        assert_eq!(publish(&db, "2027-07-02T09:00:00", "2027-07-02T07:00:00Z").await, 1);
        assert_eq!(letters(&db).await, ["returned", "advised", "accepted"]);
        let mut tx = db.begin().await.unwrap();
        assert_eq!(heard(&mut tx, &cork, &first).await, Some(Outcome::Accepted));
        assert_eq!(decide(&mut tx, &first, returned("2027-12-01"), LATE).await, "decision-published");
        let (_, chosen) = decisions::chosen(&mut tx, "a").await.unwrap().unwrap();
        assert_eq!(chosen.len(), 2, "advice is no refusal");
        let again = "2027-08-01T09:00:00".parse().unwrap();
        let nothing = decisions::set(&mut tx, &people::secretariat(), "a", &again).await;
        assert!(matches!(nothing, Err(Error::Invalid { code: "decisions-none", .. })));
        let log = audit::entries(&mut tx, &people::secretariat(), Some("city/cork"), i64::MAX, 99).await.unwrap();
        for action in ["submission.reopened", "submission.completed", "decision.told"] {
            assert!(log.iter().any(|entry| entry.action == action), "{action}");
        }
    }

    async fn a_report_that_is_not_completed_is_late_like_one_that_did_not_come(db: Db) {
        let mut tx = db.begin().await.unwrap();
        opened(&mut tx, says(Kind::Report)).await;
        let cork = member(&mut tx, "cork").await;
        let id = sends(&mut tx, &cork).await;
        decide(&mut tx, &id, returned("2027-05-05T23:59:59"), DECIDED).await;
        tx.commit().await.unwrap();
        publish(&db, "2027-05-01T09:00:00", TOLD).await;
        assert_eq!(remind(&db, "2027-05-02T12:00:00Z").await, 0, "it was told yesterday");
        let mut tx = db.begin().await.unwrap();
        assert_eq!(decide(&mut tx, &id, returned(BY), "2027-05-03T12:00:00Z").await, "decided", "more time");
        tx.commit().await.unwrap();
        publish(&db, "2027-05-04T09:00:00", "2027-05-04T12:00:00Z").await;
        assert_eq!(remind(&db, "2027-05-06T12:00:00Z").await, 0);
        assert_eq!(remind(&db, "2027-06-23T12:00:00Z").await, 1);
        assert_eq!(remind(&db, "2027-07-13T12:00:00Z").await, 0);
        assert_eq!(remind(&db, "2027-07-14T12:00:00Z").await, 1);
        assert_eq!(letters(&db).await[2..], ["due 2027-06-30 true", "late 2027-06-30 true"]);
        let mut tx = db.begin().await.unwrap();
        assert_eq!(stands(&mut tx, &cork, &id).await, (State::Reopened, Some(Membership::Reminded)));
        let accept = NewDecision::new(Outcome::Accepted, "It will do.");
        assert_eq!(decide(&mut tx, &id, accept, LATE).await, "submission-not-completed");
        let own = people::coordinator_of("cork");
        answers(&mut tx, &cork, &id, "never sent", 1, "2027-05-20T12:00:00Z").await.unwrap();
        assert_eq!(plan(&mut tx, &own, &id).await, "never sent");
        assert_eq!(plan(&mut tx, &people::holding(Role::NationalCommission, "FIN"), &id).await, "x", "what was sent");
        let decline = NewDecision::new(Outcome::Declined, "No figures came.");
        assert_eq!(decide(&mut tx, &id, decline, LATE).await, "decided");
        tx.commit().await.unwrap();
        publish(&db, "2027-08-01T09:00:00", "2027-08-01T07:00:00Z").await;
        let mut tx = db.begin().await.unwrap();
        assert_eq!(stands(&mut tx, &cork, &id).await, (State::Submitted, Some(Membership::Reminded)));
        assert_eq!(plan(&mut tx, &own, &id).await, "x", "it is decided about as it was sent");
        let (sent, _, held) = submissions::get(&mut tx, &own, &id).await.unwrap();
        assert_eq!(submissions::digest(&held), sent.digest);
    }

    async fn an_application_given_back_keeps_its_endorsement_and_is_admitted_when_complete(db: Db) {
        let mut tx = db.begin().await.unwrap();
        let mut says = says(Kind::Membership);
        says.endorsed = true;
        says.window.endorsed_by = Some("2027-04-10".parse().unwrap());
        opened(&mut tx, says).await;
        let cork = places::city(&mut tx, "cork").await;
        reader(&mut tx, "cork").await;
        let id = sends(&mut tx, &cork).await;
        submissions::endorse(&mut tx, &Actor::program("test"), &id, "", &at("2027-04-05T12:00:00Z")).await.unwrap();
        decide(&mut tx, &id, returned(BY), DECIDED).await;
        tx.commit().await.unwrap();
        publish(&db, "2027-05-01T09:00:00", TOLD).await;
        let mut tx = db.begin().await.unwrap();
        assert_eq!(stands(&mut tx, &cork, &id).await, (State::Reopened, Some(Membership::Applicant)));
        assert!(certificates::of_city(&mut tx, &cork).await.unwrap().is_empty());
        tx.commit().await.unwrap();
        assert_eq!(remind(&db, "2027-07-01T12:00:00Z").await, 1, "that its date has passed");
        assert_eq!(remind(&db, "2028-07-01T12:00:00Z").await, 0, "an applicant has no report to give");
        let mut tx = db.begin().await.unwrap();
        answers(&mut tx, &cork, &id, "y", 1, LAST).await.unwrap();
        submissions::submit(&mut tx, &people::coordinator_of("cork"), &id, &at(LAST)).await.unwrap();
        assert_eq!(stands(&mut tx, &cork, &id).await, (State::Endorsed, Some(Membership::Applicant)));
        let advice = NewDecision::new(Outcome::Advised, "Count who does not come.");
        assert_eq!(decide(&mut tx, &id, advice, LATE).await, "decided");
        tx.commit().await.unwrap();
        publish(&db, "2027-07-02T09:00:00", "2027-07-02T07:00:00Z").await;
        let mut tx = db.begin().await.unwrap();
        assert_eq!(stands(&mut tx, &cork, &id).await, (State::Endorsed, Some(Membership::Member)));
        assert_eq!(certificates::of_city(&mut tx, &cork).await.unwrap().len(), 1);
    }

    async fn an_award_is_given_or_not(db: Db) {
        let mut tx = db.begin().await.unwrap();
        opened(&mut tx, says(Kind::Award)).await;
        let cork = places::city(&mut tx, "cork").await;
        let id = sends(&mut tx, &cork).await;
        assert_eq!(decide(&mut tx, &id, returned(BY), DECIDED).await, "outcome-not-of-call");
        let advice = NewDecision::new(Outcome::Advised, "x");
        assert_eq!(decide(&mut tx, &id, advice, DECIDED).await, "outcome-not-of-call");
    }
}
