//! What jurors give, what each sees of the others, and what follows from it.

use network::{
    Actor, Db, Error, Tx,
    calls::{self, Document, Kind},
    decisions::{self, NewDecision},
    jobs,
    mail::NewLetter,
    memberships::Outcome,
    reviews::{self, Kept, News},
    submissions::{self, Said},
};
use testkit::people;

use super::{
    OVER, READING, acting, at, code, confirmed, house, juror, letter, readers, says, scores, sent,
};

/// What is due is published.
async fn published(db: &Db, now: &str) {
    let mut tx = db.begin().await.unwrap();
    while let Some(job) = jobs::claim_at(&mut tx, &at(now)).await.unwrap() {
        let letter = |_: &_, person: &network::accounts::people::Person| NewLetter {
            to: person.account.email.clone(),
            subject: "x".into(),
            body: "x".into(),
        };
        match job.kind.as_str() {
            decisions::KIND => {
                decisions::publish(&mut tx, &job, &at(now), letter).await.unwrap();
            }
            _ => jobs::finish(&mut tx, &job).await.unwrap(),
        }
    }
    tx.commit().await.unwrap();
}

testkit::on_both_databases! {
    async fn others_come_into_sight_with_the_own_scores_and_not_before(db: Db) {
        let mut tx = db.begin().await.unwrap();
        let house = house(&mut tx).await;
        confirmed(&mut tx).await;
        let reads = readers(&mut tx, &house.espoo).await;
        let (first, second) = (acting(&mut tx, &reads[0]).await, acting(&mut tx, &reads[1]).await);
        let now = at(READING);
        reviews::give(&mut tx, &first, &house.espoo, scores(5, 3), 0, &now).await.unwrap();
        assert_eq!(reviews::others(&mut tx, &second, &house.espoo).await.unwrap(), None);
        let early = reviews::say(&mut tx, &second, &house.espoo, "What do you think?").await;
        assert_eq!(code(early), "talk-before-scores");
        reviews::save(&mut tx, &second, &house.espoo, scores(2, 2), 0, &now).await.unwrap();
        assert_eq!(reviews::others(&mut tx, &second, &house.espoo).await.unwrap(), None, "a draft");
        let seen = reviews::others(&mut tx, &first, &house.espoo).await.unwrap().unwrap();
        assert!(seen.is_empty(), "a draft is nobody's but its juror's");
        reviews::give(&mut tx, &second, &house.espoo, scores(2, 2), 1, &now).await.unwrap();
        let seen = reviews::others(&mut tx, &second, &house.espoo).await.unwrap().unwrap();
        assert_eq!(seen[0].0.scores["plan"].score, 5);
        reviews::say(&mut tx, &second, &house.espoo, "Why five?").await.unwrap();
        assert_eq!(reviews::talk(&mut tx, &first, &house.espoo).await.unwrap().unwrap().len(), 1);
    }

    async fn a_score_out_of_range_without_reason_or_late_is_refused(db: Db) {
        let mut tx = db.begin().await.unwrap();
        let house = house(&mut tx).await;
        confirmed(&mut tx).await;
        let reads = readers(&mut tx, &house.espoo).await;
        let who = acting(&mut tx, &reads[0]).await;
        let of = |refused: Result<_, Error>| match refused {
            Err(Error::Unusable(found)) => {
                found.iter().map(|p| format!("{} {}", p.place, p.code)).collect::<Vec<_>>()
            }
            other => panic!("{other:?}"),
        };
        let now = at(READING);
        let six = reviews::give(&mut tx, &who, &house.espoo, scores(6, -1), 0, &now).await;
        assert_eq!(of(six), ["plan score-out-of-range", "access score-out-of-range"]);
        let mut short = scores(5, 0);
        short.by.get_mut("plan").unwrap().reason = "  ".into();
        let short = reviews::give(&mut tx, &who, &house.espoo, short, 0, &now).await;
        assert_eq!(of(short), ["plan score-reason-needed", "access score-needed"]);
        let late = reviews::give(&mut tx, &who, &house.espoo, scores(4, 4), 0, &at(OVER)).await;
        assert_eq!(code(late), "review-late");
        reviews::give(&mut tx, &who, &house.espoo, scores(4, 4), 0, &now).await.unwrap();
        let stale = reviews::give(&mut tx, &who, &house.espoo, scores(1, 1), 0, &now).await;
        assert_eq!(code(stale), "review-changed-meanwhile");
    }

    async fn agreement_counts_what_was_given_first(db: Db) {
        let mut tx = db.begin().await.unwrap();
        let house = house(&mut tx).await;
        confirmed(&mut tx).await;
        let now = at(READING);
        for (id, [a, b]) in [(&house.cork, [1, 5]), (&house.espoo, [5, 1]), (&house.pune, [1, 4])] {
            let reads = readers(&mut tx, id).await;
            for (reader, score) in reads.iter().zip([a, b]) {
                let who = acting(&mut tx, reader).await;
                reviews::give(&mut tx, &who, id, scores(score, score), 0, &now).await.unwrap();
            }
            // the first comes round
            let who = acting(&mut tx, &reads[0]).await;
            reviews::give(&mut tx, &who, id, scores(b, b), 1, &now).await.unwrap();
        }
        let found = reviews::calibrated(&mut tx, &people::secretariat(), "a", &Kept::default()).await.unwrap();
        let alpha = found.figures.all.unwrap().alpha;
        assert!(alpha < 0.0, "{alpha}: they did not agree before they talked");
        let model = found.figures.model.clone().unwrap();
        assert_eq!(model.applications.len(), 3);
        assert!((model.applications[0].mean - 5.0).abs() < 1e-9, "the latest scores are ranked");
    }

    async fn figures_are_computed_anew_only_when_a_score_changed(db: Db) {
        let mut tx = db.begin().await.unwrap();
        let house = house(&mut tx).await;
        confirmed(&mut tx).await;
        let (who, now, kept) = (people::secretariat(), at(READING), Kept::default());
        let reads = readers(&mut tx, &house.espoo).await;
        let juror = acting(&mut tx, &reads[0]).await;
        reviews::give(&mut tx, &juror, &house.espoo, scores(4, 4), 0, &now).await.unwrap();
        let first = reviews::calibrated(&mut tx, &who, "a", &kept).await.unwrap().figures;
        let other = acting(&mut tx, &reads[1]).await;
        reviews::save(&mut tx, &other, &house.espoo, scores(1, 1), 0, &now).await.unwrap();
        let again = reviews::calibrated(&mut tx, &who, "a", &kept).await.unwrap().figures;
        assert!(std::sync::Arc::ptr_eq(&first, &again), "a draft is no score");
        reviews::give(&mut tx, &juror, &house.espoo, scores(4, 3), 1, &now).await.unwrap();
        let changed = reviews::calibrated(&mut tx, &who, "a", &kept).await.unwrap().figures;
        assert!(!std::sync::Arc::ptr_eq(&first, &changed));
    }

    async fn what_was_completed_is_scored_once_more_until_it_is_decided_about(db: Db) {
        let mut tx = db.begin().await.unwrap();
        let secretariat = people::secretariat();
        calls::compose(&mut tx, &secretariat, "a", Document { kind: Kind::Membership, ..says() }).await.unwrap();
        calls::open(&mut tx, &secretariat, "a", 1).await.unwrap();
        let (cork, espoo) = (sent(&mut tx, "cork", "IRL", "en").await, sent(&mut tx, "espoo", "FIN", "en").await);
        for (name, country) in [("bo", "SWE"), ("chi", "KEN")] {
            juror(&mut tx, name, country, &["en"]).await;
        }
        confirmed(&mut tx).await;
        let reader = readers(&mut tx, &espoo).await[0].clone();
        let who = acting(&mut tx, &reader).await;
        reviews::give(&mut tx, &who, &espoo, scores(2, 2), 0, &at(READING)).await.unwrap();
        let by = Some("2027-07-31T23:59:59".parse().unwrap());
        let back = NewDecision { complete_by: by, ..NewDecision::new(Outcome::Returned, "Count again.") };
        decisions::decide(&mut tx, &secretariat, &espoo, back, &at(OVER)).await.unwrap();
        let decline = NewDecision::new(Outcome::Declined, "Others were nearer.");
        decisions::decide(&mut tx, &secretariat, &cork, decline, &at(OVER)).await.unwrap();
        decisions::set(&mut tx, &secretariat, "a", &"2027-06-02".parse().unwrap()).await.unwrap();
        tx.commit().await.unwrap();
        published(&db, "2027-06-03T12:00:00Z").await;

        let mut tx = db.begin().await.unwrap();
        let (city, now) = (Actor::program("test"), at("2027-07-01T12:00:00Z"));
        let said = Said { value: "A better plan.".into(), year: None };
        submissions::answer(&mut tx, &city, &espoo, "plan", said, 1, &now).await.unwrap();
        let read = reviews::read(&mut tx, &who, &espoo, &now).await.unwrap();
        assert_eq!((read.answers[0].value.as_str(), read.open), ("A plan.", false), "as it was sent");
        submissions::submit(&mut tx, &city, &espoo, &now).await.unwrap();
        let read = reviews::read(&mut tx, &who, &espoo, &now).await.unwrap();
        assert_eq!((read.answers[0].value.as_str(), read.open), ("A better plan.", true));
        let outdated = async |tx: &mut Tx| {
            let mut desk = reviews::tasks(tx, &who).await.unwrap();
            desk.remove(0).1.into_iter().filter(reviews::Task::is_outdated).count()
        };
        assert_eq!(outdated(&mut tx).await, 1);
        tx.commit().await.unwrap();
        let remind = async || {
            let day = "2027-07-01".parse().unwrap();
            let none = |_: &_, juror: &_, _, _| letter(juror, News::Seated(0));
            reviews::remind(&db, day, none, |_, juror| letter(juror, News::Seated(1))).await.unwrap()
        };
        assert_eq!((remind().await, remind().await), (1, 0), "each juror who had scored it, once");
        let mut tx = db.begin().await.unwrap();
        let later = at("2027-07-02T12:00:00Z");
        reviews::give(&mut tx, &who, &espoo, scores(5, 5), 1, &later).await.unwrap();
        assert_eq!(outdated(&mut tx).await, 0);
        let other = reviews::give(&mut tx, &who, &cork, scores(5, 5), 0, &later).await;
        assert_eq!(code(other), "review-late", "only what was completed");
        let accept = NewDecision::new(Outcome::Accepted, "Counted.");
        decisions::decide(&mut tx, &secretariat, &espoo, accept, &later).await.unwrap();
        decisions::set(&mut tx, &secretariat, "a", &"2027-07-05".parse().unwrap()).await.unwrap();
        tx.commit().await.unwrap();
        published(&db, "2027-07-06T12:00:00Z").await;
        let mut tx = db.begin().await.unwrap();
        let over = reviews::give(&mut tx, &who, &espoo, scores(1, 1), 2, &later).await;
        assert_eq!(code(over), "review-late");
    }
}
