use network::{Db, Error, ids::At, jobs, mail};

async fn enqueue(db: &Db, count: usize) {
    let mut tx = db.begin().await.unwrap();
    for number in 0..count {
        jobs::enqueue(&mut tx, "count", &number).await.unwrap();
    }
    tx.commit().await.unwrap();
}

async fn claim_at(db: &Db, now: &At) -> Option<jobs::Job> {
    let mut tx = db.begin().await.unwrap();
    let job = jobs::claim_at(&mut tx, now).await.unwrap();
    tx.commit().await.unwrap();
    job
}

async fn claim(db: &Db) -> Option<jobs::Job> {
    claim_at(db, &At::now()).await
}

async fn write(db: &Db) {
    let mut tx = db.begin().await.unwrap();
    let new = mail::NewLetter {
        to: "maria@example.org".into(),
        subject: "Hola".into(),
        body: "https://stoa.test/secret".into(),
    };
    mail::write(&mut tx, new).await.unwrap();
    tx.commit().await.unwrap();
}

testkit::on_both_databases! {
    async fn no_job_is_taken_twice_by_workers_that_ask_together(db: Db) {
        enqueue(&db, 12).await;
        let workers: Vec<_> = (0..4)
            .map(|_| {
                let db = db.clone();
                tokio::spawn(async move {
                    let mut taken = vec![];
                    while let Some(job) = claim(&db).await {
                        taken.push(job.payload);
                    }
                    taken
                })
            })
            .collect();
        let mut taken = vec![];
        for worker in workers {
            taken.append(&mut worker.await.unwrap());
        }
        taken.sort();
        let mut all: Vec<_> = (0..12).map(|n: usize| n.to_string()).collect();
        all.sort();
        assert_eq!(taken, all);
    }

    async fn a_killed_workers_job_goes_to_another_and_cannot_be_finished_by_the_first(db: Db) {
        enqueue(&db, 1).await;
        let first = claim(&db).await.unwrap();
        assert_eq!(claim(&db).await, None);

        let later = At::now().plus(jobs::LEASE_SECONDS + 1);
        let second = claim_at(&db, &later).await.unwrap();
        assert_eq!((second.id.clone(), second.attempts), (first.id.clone(), 2));

        let mut tx = db.begin().await.unwrap();
        assert!(matches!(jobs::finish(&mut tx, &first).await, Err(Error::Conflict(_))));
        jobs::finish(&mut tx, &second).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(claim_at(&db, &later.plus(86_400)).await, None);
    }

    async fn a_failed_job_waits_longer_each_time_and_is_given_up_in_the_end(db: Db) {
        enqueue(&db, 1).await;
        let (mut now, mut tries) = (At::now(), 0);
        while let Some(job) = claim_at(&db, &now).await {
            tries += 1;
            assert_eq!(job.attempts, tries);
            let mut tx = db.begin().await.unwrap();
            jobs::fail_at(&mut tx, &job, "no", &now).await.unwrap();
            tx.commit().await.unwrap();
            let minutes = (1 << (tries - 1)).min(360);
            assert_eq!(claim_at(&db, &now.plus(minutes * 60 - 1)).await, None);
            now = now.plus(minutes * 60);
        }
        assert_eq!(tries, 10);
        assert_eq!(jobs::count(&mut db.read().await.unwrap()).await.unwrap(), (0, 1));
    }

    async fn work_that_is_not_committed_is_not_asked_for(db: Db) {
        let mut tx = db.begin().await.unwrap();
        jobs::enqueue(&mut tx, "count", &1).await.unwrap();
        drop(tx);
        assert_eq!(claim(&db).await, None);
    }

    async fn a_sent_letter_forgets_its_text(db: Db) {
        write(&db).await;
        let job = claim(&db).await.unwrap();
        let mut tx = db.begin().await.unwrap();
        let letter = mail::begin(&mut tx, &job).await.unwrap().unwrap();
        assert_eq!((letter.address.as_str(), letter.subject.as_str()), ("maria@example.org", "Hola"));
        mail::sent(&mut tx, &job).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(mail::outbox(&mut db.read().await.unwrap()).await.unwrap(), []);
        assert_eq!(mail::unsure(&mut db.read().await.unwrap()).await.unwrap(), []);
    }

    async fn a_letter_whose_worker_died_while_sending_is_not_sent_again_but_named(db: Db) {
        write(&db).await;
        let job = claim(&db).await.unwrap();
        let mut tx = db.begin().await.unwrap();
        assert!(mail::begin(&mut tx, &job).await.unwrap().is_some());
        tx.commit().await.unwrap();
        // … and here the first worker is gone

        let again = claim_at(&db, &At::now().plus(jobs::LEASE_SECONDS + 1)).await.unwrap();
        let mut tx = db.begin().await.unwrap();
        assert_eq!(mail::begin(&mut tx, &again).await.unwrap(), None);
        tx.commit().await.unwrap();
        assert_eq!(mail::unsure(&mut db.read().await.unwrap()).await.unwrap().len(), 1);
    }

    async fn a_letter_that_the_post_refused_is_handed_over_again(db: Db) {
        write(&db).await;
        let job = claim(&db).await.unwrap();
        let mut tx = db.begin().await.unwrap();
        mail::begin(&mut tx, &job).await.unwrap();
        mail::refused(&mut tx, &job, "mailbox busy").await.unwrap();
        tx.commit().await.unwrap();
        let job = claim_at(&db, &At::now().plus(61)).await.unwrap();
        let mut tx = db.begin().await.unwrap();
        assert!(mail::begin(&mut tx, &job).await.unwrap().is_some());
    }
}
