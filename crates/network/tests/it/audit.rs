use network::{Actor, Db, audit};

async fn write(db: &Db, times: usize) {
    let mut tx = db.begin().await.unwrap();
    for number in 0..times {
        audit::log(&mut tx, &Actor::program("test"), "thing.done", "thing/a", &number)
            .await
            .unwrap();
    }
    tx.commit().await.unwrap();
}

async fn verdict(db: &Db) -> audit::Verdict {
    audit::verify(&mut db.read().await.unwrap(), |_| {}).await.unwrap()
}

testkit::on_both_databases! {
    async fn an_untouched_chain_is_whole(db: Db) {
        write(&db, 3).await;
        write(&db, 2).await;
        assert_eq!(verdict(&db).await, audit::Verdict::Whole(5));
        assert_eq!(db.revision().await.unwrap(), 5);
    }

    async fn a_changed_entry_is_named(db: Db) {
        write(&db, 5).await;
        db.tamper("UPDATE audit SET detail = '7' WHERE seq = 3").await;
        assert_eq!(verdict(&db).await, audit::Verdict::Broken { seq: 3, why: "changed" });
    }

    async fn a_removed_entry_is_named(db: Db) {
        write(&db, 5).await;
        db.tamper("DELETE FROM audit WHERE seq = 2").await;
        assert_eq!(verdict(&db).await, audit::Verdict::Broken { seq: 2, why: "missing" });
    }

    async fn a_cut_end_is_named(db: Db) {
        write(&db, 5).await;
        db.tamper("DELETE FROM audit WHERE seq = 5").await;
        assert_eq!(verdict(&db).await, audit::Verdict::Broken { seq: 5, why: "missing" });
    }

    async fn what_is_not_committed_leaves_no_trace(db: Db) {
        write(&db, 1).await;
        let mut tx = db.begin().await.unwrap();
        audit::log(&mut tx, &Actor::program("test"), "thing.done", "thing/a", &()).await.unwrap();
        drop(tx);
        assert_eq!(verdict(&db).await, audit::Verdict::Whole(1));
    }
}
