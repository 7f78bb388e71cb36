use network::{
    Actor, Db, Error,
    evidence::{self, Evidence, FILES, NewEvidence, Support},
    files::{self, NewFile},
    frameworks::Text,
    ids::{EvidenceId, FileId, Known},
    items::{self, Action, Content, NewItem, Objective},
    mail::NewLetter,
    partners::{self, NewPartner, Partner},
    pledges,
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

    async fn evidence_supports_an_action_and_a_pledge_of_its_own_city_only(db: Db) {
        testkit::frameworks(&db).await;
        for city in ["espoo", "cork"] {
            testkit::places::kept_city(&db, city).await;
        }
        let mut tx = db.begin().await.unwrap();
        let mut things = vec![];
        for city in ["espoo", "cork"] {
            let actor = coordinator_of(city);
            let new = |parent, content| NewItem { id: None, city: city.into(), parent, content };
            let name = Text::from([("en", "Everybody reads")]);
            let objective = Objective { name: name.clone(), ..Objective::default() };
            let above = items::keep(&mut tx, &actor, new(None, Content::Objective(objective)), None).await.unwrap();
            let action = Content::Action(Box::new(Action { name, ..Action::default() }));
            let above = Some(above.item().id.clone());
            let action = items::keep(&mut tx, &actor, new(above, action), None).await.unwrap();
            things.push(Support::of("action", action.item().id.as_str()));
            let partner = NewPartner { name: "Library".into(), contact: "l@example.org".into(), ..NewPartner::default() };
            let partner = partners::add(&mut tx, &actor, &city.into(), partner).await.unwrap();
            let letter = |partner: &Partner, _: &str| NewLetter {
                to: partner.contact.clone(), subject: String::new(), body: String::new(),
            };
            let pledge = pledges::invite(&mut tx, &actor, &partner.id, letter).await.unwrap();
            things.push(Support::of("pledge", pledge.as_str()));
        }
        tx.commit().await.unwrap();
        let linked = |support: &Support| NewEvidence {
            kind: "link".into(),
            address: "https://example.org/counts".into(),
            supports: [support.clone(), Support::of("measurement", "1.1.2.a")].into(),
            ..new(None)
        };
        let (own, others) = things.split_at(2);
        for support in own {
            let one = add(&db, &EvidenceId::create(), linked(support)).await.unwrap();
            let mut conn = db.read().await.unwrap();
            let found = evidence::of(&mut conn, &Actor::visitor(), &"espoo".into(), support, &Known::NOW).await.unwrap();
            assert_eq!(found, [one]);
        }
        let unknown = Support::of("action", "01941f29-7c00-7000-8000-000000000000");
        for support in others.iter().chain([&unknown, &Support::of("dream", "x")]) {
            assert_eq!(code(add(&db, &EvidenceId::create(), linked(support)).await), "choose-one", "{support:?}");
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
