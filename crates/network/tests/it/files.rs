use network::{
    Actor, Db, Error, Role,
    files::{self, DOCUMENTS, File, NewFile, Purpose, TABLES, pieces},
};
use testkit::people::{coordinator_of, holding};

const PURPOSE: Purpose = Purpose { code: "test", most_mb: 1, kinds: &[DOCUMENTS, TABLES] };

async fn send(db: &Db, name: &str, content: &[&[u8]]) -> Result<File, Error> {
    let actor = Actor::program("test");
    let mut tx = db.begin().await.unwrap();
    let new = NewFile {
        purpose: &PURPOSE,
        city: Some("espoo".into()),
        belongs: "request/one".into(),
        name: name.into(),
    };
    let mut file = files::begin(&mut tx, &actor, new, content[0]).await?;
    for piece in &content[1..] {
        files::append(&mut tx, &mut file, piece).await?;
    }
    let kept = files::keep(&mut tx, &actor, file).await?;
    tx.commit().await.unwrap();
    Ok(kept)
}

fn code(outcome: Result<File, Error>) -> &'static str {
    match outcome {
        Err(Error::Invalid { code, .. }) => code,
        other => panic!("{other:?}"),
    }
}

testkit::on_both_databases! {
    async fn a_file_comes_back_as_it_was_sent(db: Db) {
        let file = send(&db, "a.csv", &[b"year;value\n", b"2024;1\n"]).await.unwrap();
        assert_eq!((file.size, file.media.as_str()), (18, "text/plain"));
        assert!(file.sha256.starts_with(|c: char| c.is_ascii_hexdigit()) && file.sha256.len() == 64);
        let mut conn = db.read().await.unwrap();
        assert_eq!(pieces::all(&mut conn, file.id.as_str()).await.unwrap(), b"year;value\n2024;1\n");
        assert_eq!(pieces::one(&mut conn, file.id.as_str(), 1).await.unwrap().unwrap(), b"2024;1\n");
        assert_eq!(pieces::one(&mut conn, file.id.as_str(), 2).await.unwrap(), None);
        assert_eq!(files::of(&mut conn, "request/one").await.unwrap(), [file]);
    }

    async fn a_file_that_lies_or_is_too_large_is_refused(db: Db) {
        assert_eq!(code(send(&db, "a.pdf", &[b"MZ\x90\0"]).await), "file-is-not-what-it-says");
        assert_eq!(code(send(&db, "a.html", &[b"<p>"]).await), "file-kind-not-taken");
        let large = vec![b'a'; 600_000];
        assert_eq!(code(send(&db, "a.csv", &[&large, &large]).await), "file-too-large");
        assert_eq!(files::of(&mut db.read().await.unwrap(), "request/one").await.unwrap(), []);
    }

    async fn a_file_is_read_by_those_of_its_city_until_it_is_public(db: Db) {
        let file = send(&db, "a.csv", &[b"year;value\n"]).await.unwrap();
        let mut tx = db.begin().await.unwrap();
        for actor in [coordinator_of("espoo"), holding(Role::Mayor, "espoo"), holding(Role::Secretariat, "")] {
            assert!(files::get(&mut tx, &actor, &file.id).await.is_ok());
        }
        for actor in [coordinator_of("cork"), holding(Role::Juror, ""), Actor::visitor()] {
            assert!(files::get(&mut tx, &actor, &file.id).await.is_err());
            assert!(files::publish(&mut tx, &actor, &file.id, true).await.is_err());
        }
        // reading is not enough to let everybody read, or to take it away
        let mayor = holding(Role::Mayor, "espoo");
        assert!(files::publish(&mut tx, &mayor, &file.id, true).await.is_err());
        assert!(files::remove(&mut tx, &mayor, &file.id).await.is_err());
        files::publish(&mut tx, &coordinator_of("espoo"), &file.id, true).await.unwrap();
        assert!(files::get(&mut tx, &Actor::visitor(), &file.id).await.is_ok());
        files::remove(&mut tx, &coordinator_of("espoo"), &file.id).await.unwrap();
        let gone = files::get(&mut tx, &coordinator_of("espoo"), &file.id).await;
        assert!(matches!(gone, Err(Error::NotFound)));
    }
}
