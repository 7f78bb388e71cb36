use network::{
    Actor, Db,
    Role::{Administrator, Contributor, Coordinator, Mayor, Secretariat},
    mail::NewLetter,
    requests::{self, NewRequest},
};

use super::{EVERYBODY, KEEPERS, Row, SIGNED_IN, Who, Who::Holder, get, post};

const COORDINATORS: &[Who] = &[Holder(Coordinator), Holder(Secretariat), Holder(Administrator)];

const OF_THE_CITY: &[Who] =
    &[Holder(Contributor), Holder(Coordinator), Holder(Secretariat), Holder(Administrator)];
const AT_THE_DESK: &[Who] = &[
    Holder(Contributor),
    Holder(Coordinator),
    Holder(Mayor),
    Holder(Secretariat),
    Holder(Administrator),
];

/// The secret of a link to a request of Espoo.
pub async fn link(db: &Db) -> String {
    let new = NewRequest {
        office: "An office".into(),
        email: "office@example.org".into(),
        language: "en".into(),
        measurements: vec!["1.1.2.a".into()],
        period: "2021".into(),
        due: network::ids::At::now().plus(30 * 24 * 60 * 60).day().to_owned(),
        ..NewRequest::default()
    };
    let mut secret = String::new();
    let letter = |request: &requests::Request, s: &str| {
        secret = s.to_owned();
        NewLetter { to: request.email.clone(), subject: "?".into(), body: s.into() }
    };
    let mut tx = db.begin().await.unwrap();
    let program = Actor::program("test");
    requests::ask(&mut tx, &program, &"espoo".into(), new, letter).await.unwrap();
    tx.commit().await.unwrap();
    secret
}

pub const ROWS: &[Row] = &[
    get("/{lang}/cities/{city}/requests", COORDINATORS),
    get("/{lang}/cities/{city}/requests/new", COORDINATORS),
    post(
        "/{lang}/cities/{city}/requests",
        COORDINATORS,
        "office=Schools&email=schools%40example.org&language=en&measurement=1.1.2.a&period=2021&due=2027-12-31",
    ),
    get("/{lang}/cities/{city}/requests/{request}", COORDINATORS),
    post("/{lang}/cities/{city}/requests/{request}", COORDINATORS, "act=accept-all"),
    // the link is the key: without it the page says that it is not complete
    get("/{lang}/answer/{secret}", EVERYBODY),
    post("/{lang}/answer/{secret}", EVERYBODY, "value:1.1.2.a=61"),
    post("/{lang}/answer/{secret}/files", EVERYBODY, "file=x"),
    get("/{lang}/answer/{secret}/files/{file}", EVERYBODY),
    get("/{lang}/cities/{city}/locks", COORDINATORS),
    post("/{lang}/cities/{city}/locks", COORDINATORS, "act=lock&area=3.1&year=2001"),
    get("/{lang}/cities/{city}/pledges", EVERYBODY),
    post(
        "/{lang}/cities/{city}/pledges",
        COORDINATORS,
        "act=ask&name=Library&contact=l%40example.org&language=en",
    ),
    get("/{lang}/pledge/{secret}", EVERYBODY),
    post("/{lang}/pledge/{secret}", EVERYBODY, "act=promise"),
    get("/{lang}/cities/{city}/evidence", EVERYBODY),
    post("/{lang}/cities/{city}/evidence", OF_THE_CITY, "title=x"),
    get("/{lang}/cities/{city}/evidence/new", OF_THE_CITY),
    get("/{lang}/cities/{city}/evidence/{evidence}", EVERYBODY),
    post("/{lang}/cities/{city}/evidence/{evidence}", OF_THE_CITY, "title=x"),
    get("/{lang}/cities/{city}/narratives", AT_THE_DESK),
    get("/{lang}/cities/{city}/narratives/{topic}/{language}", AT_THE_DESK),
    post("/{lang}/cities/{city}/narratives/{topic}/{language}", OF_THE_CITY, "body=x&seen=0"),
    get("/{lang}/events", EVERYBODY),
    post("/{lang}/events", KEEPERS, "title=x"),
    get("/{lang}/events/new", KEEPERS),
    get("/{lang}/events.ics", EVERYBODY),
    get("/{lang}/events/{event}", EVERYBODY),
    post("/{lang}/events/{event}", SIGNED_IN, "act=cancel"),
    get("/{lang}/cities/{city}/events", EVERYBODY),
    post("/{lang}/cities/{city}/events", OF_THE_CITY, "title=x"),
    get("/{lang}/cities/{city}/events/new", OF_THE_CITY),
    get("/{lang}/cities/{city}/events.ics", EVERYBODY),
];
