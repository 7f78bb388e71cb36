//! Letters to jurors whose scores are open.

use network::{
    Error, Tx,
    mail::{self, NewLetter},
    reviews::{self, News},
};
use testkit::people;

use super::{OVER, READING, acting, at, code, confirmed, house, letter, readers, scores};

testkit::on_both_databases! {
    async fn a_juror_is_reminded_by_hand_once_a_day_while_something_is_open(db: Db) {
        let mut tx = db.begin().await.unwrap();
        let house = house(&mut tx).await;
        let who = people::secretariat();
        confirmed(&mut tx).await;
        let id = readers(&mut tx, &house.espoo).await[0].clone();
        let remind = async |tx: &mut Tx, now: &str| {
            reviews::remind_now(tx, &people::secretariat(), "a", &id, &at(now), |_, juror, stage, open| {
                NewLetter { to: juror.email.clone(), subject: format!("{} {open}", stage.code()), body: "x".into() }
            }).await
        };
        let seats = reviews::sitting(&mut tx, &who, "a").await.unwrap();
        let seats = seats.into_iter().find(|one| one.juror.account == id).unwrap().waiting;
        assert_eq!(remind(&mut tx, READING).await.unwrap(), seats);
        assert_eq!(code(remind(&mut tx, READING).await), "juror-reminded-today");
        remind(&mut tx, OVER).await.unwrap();
        let subjects: Vec<String> = mail::outbox(&mut tx).await.unwrap().into_iter().map(|l| l.subject).collect();
        assert_eq!(subjects[subjects.len() - 2..], [format!("before {seats}"), format!("late {seats}")]);
        let juror = acting(&mut tx, &id).await;
        for task in &reviews::tasks(&mut tx, &juror).await.unwrap()[0].1 {
            let id = &task.submission.id;
            reviews::give(&mut tx, &juror, id, scores(3, 3), 0, &at(READING)).await.unwrap();
        }
        assert_eq!(code(remind(&mut tx, "2027-06-09T12:00:00Z").await), "juror-nothing-open");
        let now = at(OVER);
        let own = reviews::remind_now(&mut tx, &juror, "a", &id, &now, |_, juror, _, _| letter(juror, News::Seated(0)));
        assert!(matches!(own.await, Err(Error::Forbidden)));
    }

    async fn a_juror_is_reminded_once_at_each_stage_while_scores_are_open(db: Db) {
        let mut tx = db.begin().await.unwrap();
        let house = house(&mut tx).await;
        confirmed(&mut tx).await;
        let reads = readers(&mut tx, &house.espoo).await;
        let jurors = {
            let (table, _) = reviews::jury(&mut tx, &people::secretariat(), "a").await.unwrap();
            let busy = |j: &usize| table.teams.iter().any(|team| team.contains(j));
            (0..table.jurors.len()).filter(busy).count()
        };
        tx.commit().await.unwrap();
        let day = |text: &str| text.parse().unwrap();
        let remind = async |today| {
            reviews::remind(&db, today, |_, juror, _, open| letter(juror, News::Seated(open)), |_, juror| letter(juror, News::Seated(0))).await.unwrap()
        };
        assert_eq!(remind(day("2027-05-10")).await, 0);
        assert_eq!(remind(day("2027-05-26")).await, jurors);
        assert_eq!(remind(day("2027-05-27")).await, 0);
        let mut tx = db.begin().await.unwrap();
        let who = acting(&mut tx, &reads[0]).await;
        let own = reviews::tasks(&mut tx, &who).await.unwrap();
        for task in &own[0].1 {
            let id = &task.submission.id;
            reviews::give(&mut tx, &who, id, scores(3, 3), 0, &at(READING)).await.unwrap();
        }
        tx.commit().await.unwrap();
        assert_eq!(remind(day("2027-06-04")).await, jurors - 1);
    }
}
