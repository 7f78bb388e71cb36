use network::{
    Actor, Db, Error,
    evidence::{self, Evidence, FILES, NewEvidence, Support},
    files::{self, NewFile},
    ids::{EvidenceId, FileId, Known},
};
use testkit::people::coordinator_of;

async fn picture(db: &Db, belongs: String) -> FileId {
    let actor = coordinator_of("espoo");
    let mut tx = db.begin().await.unwrap();
    let new =
        NewFile { purpose: &FILES, city: Some("espoo".into()), belongs, name: "a.png".into() };
    let file = files::begin(&mut tx, &actor, new, b"\x89PNG\r\n\x1a\n....").await.unwrap();
    let kept = files::keep(&mut tx, &actor, file).await.unwrap();
    tx.commit().await.unwrap();
    kept.id
}

type Change = fn(&mut NewEvidence);

fn new(file: Option<FileId>) -> NewEvidence {
    NewEvidence {
        kind: "picture".into(),
        title: "The festival".into(),
        language: "en".into(),
        licence: "CC-BY-4.0".into(),
        consent: "given".into(),
        alt: "People reading under trees".into(),
        file,
        public: true,
        supports: [Support::of("feature", "2.2.1"), Support::of("topic", "celebration")].into(),
        ..NewEvidence::default()
    }
}

async fn add(db: &Db, id: &EvidenceId, new: NewEvidence) -> Result<Evidence, Error> {
    let mut tx = db.begin().await.unwrap();
    let actor = coordinator_of("espoo");
    let one = evidence::add(&mut tx, &actor, &"espoo".into(), id.clone(), new).await?;
    tx.commit().await.unwrap();
    Ok(one)
}

fn code(outcome: Result<Evidence, Error>) -> &'static str {
    match outcome {
        Err(Error::Invalid { code, .. }) => code,
        other => panic!("{other:?}"),
    }
}

testkit::on_both_databases! {
    async fn a_public_picture_is_found_by_what_it_supports_and_taken_back(db: Db) {
        testkit::frameworks(&db).await;
        testkit::places::kept_city(&db, "espoo").await;
        let id = EvidenceId::create();
        let file = picture(&db, Evidence::belongs(&id)).await;
        let one = add(&db, &id, new(Some(file.clone()))).await.unwrap();
        let mut tx = db.begin().await.unwrap();
        let visitor = Actor::visitor();
        assert!(files::get(&mut tx, &visitor, &file).await.is_ok());
        let celebration = Support::of("topic", "celebration");
        let found = evidence::of(&mut tx, &visitor, &"espoo".into(), &celebration, &Known::NOW).await.unwrap();
        assert_eq!(found.iter().map(|e| &e.id).collect::<Vec<_>>(), [&id]);
        let funding = Support::of("topic", "funding");
        assert!(evidence::of(&mut tx, &visitor, &"espoo".into(), &funding, &Known::NOW).await.unwrap().is_empty());
        assert!(evidence::withdraw(&mut tx, &coordinator_of("cork"), &id, "mine").await.is_err());
        evidence::withdraw(&mut tx, &coordinator_of("espoo"), &id, "wrong year").await.unwrap();
        assert!(files::get(&mut tx, &visitor, &file).await.is_err());
        assert!(evidence::get(&mut tx, &visitor, &id).await.is_err());
        let again = evidence::correct(&mut tx, &coordinator_of("espoo"), &id, new(None), one.revision + 1).await.unwrap();
        assert_eq!((again.file, again.revision), (Some(file), 3));
        let stale = evidence::correct(&mut tx, &coordinator_of("espoo"), &id, new(None), 1).await;
        assert!(matches!(stale, Err(Error::Conflict(_))));
    }

    async fn what_lacks_words_consent_or_a_place_is_refused(db: Db) {
        testkit::places::kept_city(&db, "espoo").await;
        let id = EvidenceId::create();
        let file = picture(&db, Evidence::belongs(&id)).await;
        let cases: [(&str, Change); 6] = [
            ("alt-needed", |new| new.alt.clear()),
            ("consent-missing", |new| new.consent = "missing".into()),
            ("evidence-nowhere", |new| new.file = None),
            ("address-unsafe", |new| new.address = "javascript:alert(1)".into()),
            ("date-unreadable", |new| new.dated = "last summer".into()),
            ("choose-one", |new| new.licence = "free".into()),
        ];
        for (expected, change) in cases {
            let mut wrong = new(Some(file.clone()));
            change(&mut wrong);
            assert_eq!(code(add(&db, &id, wrong).await), expected);
        }
    }

    async fn a_file_sent_for_something_else_does_not_become_public(db: Db) {
        testkit::places::kept_city(&db, "espoo").await;
        let secret = picture(&db, "request/one".into()).await;
        let refused = add(&db, &EvidenceId::create(), new(Some(secret.clone()))).await;
        assert!(matches!(refused, Err(Error::NotFound)));
        let mut conn = db.read().await.unwrap();
        assert!(files::get(&mut conn, &Actor::visitor(), &secret).await.is_err());
    }
}
