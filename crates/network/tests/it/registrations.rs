use jiff::civil::Date;
use network::{
    Actor, Error, Role, Tx,
    conferences::{self, Part},
    ids::{At, Known, RegistrationId},
    links, registrations,
    registrations::{Bed, Moved, Needs, NewPerson, State, StepA, StepB, Travel},
};
use testkit::people::{holding, secretariat};

const CODE: &str = "forum";

fn organiser() -> Actor {
    holding(Role::Organiser, CODE)
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn early() -> At {
    At::from("2099-01-10T12:00:00Z".parse::<jiff::Timestamp>().unwrap())
}

fn a(name: &str) -> StepA {
    StepA {
        name: name.into(),
        country: "FIN".into(),
        languages: vec!["en".into()],
        language: "en".into(),
        email: format!("{name}@example.org"),
        ..StepA::default()
    }
}

fn bed(arrives: &str, leaves: &str) -> Bed {
    Bed {
        hotel: "harbour".into(),
        room: "single".into(),
        arrives: day(arrives),
        leaves: day(leaves),
    }
}

fn b(choices: &[&str], bed: Option<Bed>) -> StepB {
    StepB {
        bed,
        choices: choices.iter().map(|code| (*code).to_owned()).collect(),
        needs: Needs { diets: vec!["vegan".into()], ..Needs::default() },
        travel: Travel { passport: "X123".into(), ..Travel::default() },
        consent: true,
        ..StepB::default()
    }
}

/// Named and through step A: the id and whoever holds the link.
async fn begun(tx: &mut Tx, name: &str) -> (RegistrationId, Actor) {
    let new = NewPerson {
        name: name.into(),
        email: format!("{name}@example.org"),
        part: Part::Expert,
        language: "en".into(),
        ..NewPerson::default()
    };
    let (one, secret) = registrations::name(tx, &organiser(), CODE, new).await.unwrap();
    let own = links::find(tx, &secret).await.unwrap().actor();
    registrations::begin(tx, &own, &one.id, a(name), &early()).await.unwrap();
    (one.id, own)
}

async fn complete(
    tx: &mut Tx,
    who: &(RegistrationId, Actor),
    b: StepB,
) -> Result<Vec<Moved>, Error> {
    Ok(registrations::complete(tx, &who.1, &who.0, b, &At::now()).await?.1)
}

fn code(error: &Error) -> &str {
    match error {
        Error::Invalid { code, .. } => code,
        other => panic!("{other}"),
    }
}

testkit::on_both_databases! {
    async fn a_number_is_given_in_step_a_and_stays(db: Db) {
        testkit::conference(&db, CODE).await;
        let mut tx = db.begin().await.unwrap();
        let (first, own) = begun(&mut tx, "aino").await;
        let (second, _) = begun(&mut tx, "bela").await;
        let mut again = a("aino");
        again.function = "Head of adult education".into();
        registrations::begin(&mut tx, &own, &first, again, &early()).await.unwrap();
        let all = registrations::all(&mut tx, &organiser(), CODE).await.unwrap();
        let numbers: Vec<_> = all.iter().map(|one| (&one.registration.id, one.registration.number)).collect();
        assert_eq!(numbers, [(&first, Some(1)), (&second, Some(2))]);
        assert_ne!(all[0].registration.badge, all[1].registration.badge);
    }

    async fn step_b_comes_after_step_a_and_needs_consent(db: Db) {
        testkit::conference(&db, CODE).await;
        let mut tx = db.begin().await.unwrap();
        let new = NewPerson { name: "Aino".into(), email: "aino@example.org".into(), language: "en".into(), ..NewPerson::default() };
        let (one, secret) = registrations::name(&mut tx, &organiser(), CODE, new).await.unwrap();
        let own = links::find(&mut tx, &secret).await.unwrap().actor();
        let early_b = registrations::complete(&mut tx, &own, &one.id, b(&[], None), &early()).await;
        assert_eq!(code(&early_b.unwrap_err()), "registration-step-a");
        registrations::begin(&mut tx, &own, &one.id, a("aino"), &early()).await.unwrap();
        let silent = StepB { consent: false, ..b(&[], None) };
        let refused = registrations::complete(&mut tx, &own, &one.id, silent, &early()).await;
        assert_eq!(code(&refused.unwrap_err()), "consent-needed");
        let (done, _) = registrations::complete(&mut tx, &own, &one.id, b(&[], None), &early()).await.unwrap();
        assert_eq!(done.state, State::Complete);
        assert_eq!(registrations::taking_part(&mut tx, CODE).await.unwrap().len(), 1);
    }

    async fn after_the_last_day_only_organisers_change_something(db: Db) {
        testkit::conference(&db, CODE).await;
        let mut tx = db.begin().await.unwrap();
        let (id, own) = begun(&mut tx, "aino").await;
        // 31 August ends in London, an hour before it ends in UTC
        let at = |text: &str| At::from(text.parse::<jiff::Timestamp>().unwrap());
        let last = at("2099-08-31T22:59:59Z");
        registrations::begin(&mut tx, &own, &id, a("aino"), &last).await.unwrap();
        let late = at("2099-08-31T23:00:00Z");
        let refused = registrations::begin(&mut tx, &own, &id, a("aino"), &late).await;
        assert_eq!(code(&refused.unwrap_err()), "registration-over");
        registrations::begin(&mut tx, &organiser(), &id, a("aino"), &late).await.unwrap();
        assert!(registrations::withdraw(&mut tx, &own, &id, "").await.is_ok(), "one may always withdraw");
    }

    async fn the_waiting_list_for_a_bed_moves_up_by_itself(db: Db) {
        testkit::conference(&db, CODE).await;
        let mut tx = db.begin().await.unwrap();
        let mut who = vec![];
        for name in ["aino", "bela", "carla", "dora"] {
            who.push(begun(&mut tx, name).await);
        }
        let nights = || Some(bed("2099-09-19", "2099-09-23"));
        for one in &who {
            assert!(complete(&mut tx, one, b(&[], nights())).await.unwrap().is_empty());
        }
        let held = async |tx: &mut Tx| {
            let mut held = vec![];
            for one in &who {
                let stay = registrations::get(tx, &organiser(), &one.0).await.unwrap().stay;
                held.push(stay.map(|stay| stay.held));
            }
            held
        };
        assert_eq!(held(&mut tx).await, [Some(true), Some(true), Some(false), Some(false)]);
        // who has a bed keeps it when another time is not free
        let longer = complete(&mut tx, &who[0], b(&[], Some(bed("2099-09-18", "2099-09-20")))).await;
        assert_eq!(code(&longer.unwrap_err()), "hotel-night-none");
        let moved = registrations::withdraw(&mut tx, &who[0].1, &who[0].0, "ill").await.unwrap();
        assert_eq!(moved.iter().map(|m| &m.registration).collect::<Vec<_>>(), [&who[2].0]);
        let moved = complete(&mut tx, &who[1], b(&[], None)).await.unwrap();
        assert_eq!(moved.iter().map(|m| &m.registration).collect::<Vec<_>>(), [&who[3].0]);
        assert_eq!(held(&mut tx).await, [None, None, Some(true), Some(true)]);
    }

    async fn more_rooms_set_aside_go_to_those_who_wait(db: Db) {
        testkit::conference(&db, CODE).await;
        let mut tx = db.begin().await.unwrap();
        for name in ["aino", "bela", "carla"] {
            let one = begun(&mut tx, name).await;
            complete(&mut tx, &one, b(&[], Some(bed("2099-09-19", "2099-09-21")))).await.unwrap();
        }
        assert!(registrations::advance(&mut tx, &organiser(), CODE).await.unwrap().is_empty());
        let mut is = conferences::get(&mut tx, &organiser(), CODE, &Known::NOW).await.unwrap().is;
        for rooms in is.hotels[0].blocks[0].nights.values_mut() {
            *rooms = 3;
        }
        conferences::correct(&mut tx, &organiser(), CODE, is, 1, "").await.unwrap();
        let moved = registrations::advance(&mut tx, &organiser(), CODE).await.unwrap();
        assert_eq!(moved.len(), 1);
        let (taken, waiting) = registrations::hotel_nights(&mut tx, &organiser(), CODE).await.unwrap();
        assert!(waiting.is_empty() && taken.values().all(|rooms| *rooms == 3), "{taken:?}");
    }

    async fn seats_have_a_limit_and_a_waiting_list_and_two_at_once_are_refused(db: Db) {
        testkit::conference(&db, CODE).await;
        let mut tx = db.begin().await.unwrap();
        let mut who = vec![];
        for name in ["aino", "bela", "carla"] {
            let one = begun(&mut tx, name).await;
            complete(&mut tx, &one, b(&["reading", "health"], None)).await.unwrap();
            who.push(one);
        }
        let conference = conferences::get(&mut tx, &organiser(), CODE, &Known::NOW).await.unwrap();
        let forums = registrations::forums(&mut tx, &conference).await.unwrap();
        let reading = forums.iter().find(|one| one.code == "reading").unwrap();
        assert_eq!((reading.seats, reading.held, reading.waiting), (Some(2), 2, 1));
        let at_once = complete(&mut tx, &who[0], b(&["reading", "beside"], None)).await;
        assert_eq!(code(&at_once.unwrap_err()), "forums-at-once");
        let moved = complete(&mut tx, &who[0], b(&["health"], None)).await.unwrap();
        assert_eq!(moved.len(), 1);
        assert_eq!((&moved[0].registration, moved[0].session.as_deref()), (&who[2].0, Some("reading")));
        let wishes = registrations::wishes(&mut tx, CODE).await.unwrap();
        assert_eq!(wishes, [("health".into(), "reading".into(), 2)]);
    }

    async fn needs_are_seen_by_those_who_look_after_guests_and_by_nobody_else(db: Db) {
        testkit::conference(&db, CODE).await;
        let mut tx = db.begin().await.unwrap();
        let one = begun(&mut tx, "aino").await;
        complete(&mut tx, &one, b(&[], None)).await.unwrap();
        let other = begun(&mut tx, "bela").await;
        let seen = registrations::get(&mut tx, &organiser(), &one.0).await.unwrap().private;
        assert_eq!(seen.needs.unwrap().diets, ["vegan"]);
        assert!(registrations::get(&mut tx, &one.1, &one.0).await.unwrap().private.travel.is_some());
        for person in registrations::all(&mut tx, &secretariat(), CODE).await.unwrap() {
            assert!(person.private.needs.is_none() && person.private.travel.is_none());
            assert!(person.private.contact.is_some());
        }
        assert!(matches!(registrations::get(&mut tx, &other.1, &one.0).await, Err(Error::Forbidden)));
        assert!(matches!(registrations::all(&mut tx, &one.1, CODE).await, Err(Error::Forbidden)));
        // nothing private stands in the log
        let log = network::audit::entries(&mut tx, &Actor::program("test"), None, i64::MAX, 100).await.unwrap();
        assert!(log.iter().all(|entry| !entry.detail.contains("vegan") && !entry.detail.contains("aino") && !entry.detail.contains("X123")));
    }

    async fn what_was_needed_is_forgotten_on_its_day_and_the_ledger_says_so(db: Db) {
        testkit::conference(&db, CODE).await;
        let mut tx = db.begin().await.unwrap();
        let one = begun(&mut tx, "aino").await;
        complete(&mut tx, &one, b(&[], Some(bed("2099-09-19", "2099-09-21")))).await.unwrap();
        let early = registrations::forget(&mut tx, &organiser(), CODE, day("2099-09-22")).await;
        assert_eq!(code(&early.unwrap_err()), "forget-too-early");
        assert_eq!(registrations::forget_due(&mut tx, day("2099-12-21")).await.unwrap(), 0);
        assert_eq!(registrations::forget_due(&mut tx, day("2099-12-22")).await.unwrap(), 6);
        assert_eq!(registrations::forget_due(&mut tx, day("2099-12-23")).await.unwrap(), 0);
        let ledger = registrations::ledger(&mut tx, &organiser(), CODE).await.unwrap();
        assert!(ledger.left.values().all(|rows| *rows == 0), "{:?}", ledger.left);
        assert_eq!(ledger.forgotten.len(), 5);
        assert!(ledger.forgotten.iter().all(|entry| entry.forgotten_by == "forgetting" && entry.rows > 0));
        let left = registrations::get(&mut tx, &organiser(), &one.0).await.unwrap();
        assert_eq!(left.private, registrations::Private::default());
        assert_eq!((left.registration.is.name.as_str(), left.registration.is.country.as_str()), ("aino", "FIN"));
    }

    async fn who_is_confirmed_is_called_otherwise_only_once_organisers_agree(db: Db) {
        testkit::conference(&db, CODE).await;
        let mut tx = db.begin().await.unwrap();
        let one = begun(&mut tx, "aino").await;
        complete(&mut tx, &one, b(&[], None)).await.unwrap();
        let married = StepA { name: "Aino Virtanen".into(), phone: "+358".into(), ..a("aino") };
        let asked = registrations::begin(&mut tx, &one.1, &one.0, married.clone(), &early()).await.unwrap();
        assert_eq!((asked.is.name.as_str(), asked.state), ("aino", State::Complete));
        assert_eq!(asked.is.asks.as_ref().map(|asks| asks.name.as_str()), Some("Aino Virtanen"));
        // what nobody confirmed is changed at once
        let phone = registrations::get(&mut tx, &one.1, &one.0).await.unwrap().private.contact.unwrap().phone;
        assert_eq!(phone, "+358");
        let own = registrations::decide(&mut tx, &one.1, &one.0, true).await;
        assert!(matches!(own, Err(Error::Forbidden)));
        let kept = registrations::decide(&mut tx, &organiser(), &one.0, false).await.unwrap();
        assert_eq!((kept.is.name.as_str(), kept.is.asks), ("aino", None));
        registrations::begin(&mut tx, &one.1, &one.0, married, &early()).await.unwrap();
        let agreed = registrations::decide(&mut tx, &organiser(), &one.0, true).await.unwrap();
        assert_eq!((agreed.is.name.as_str(), agreed.is.asks), ("Aino Virtanen", None));
        let twice = registrations::decide(&mut tx, &organiser(), &one.0, true).await;
        assert!(matches!(twice, Err(Error::Conflict("registration-decided"))));
        // a wish that is taken back waits for nobody
        registrations::begin(&mut tx, &one.1, &one.0, a("aino"), &early()).await.unwrap();
        let back = StepA { name: "Aino Virtanen".into(), ..a("aino") };
        let back = registrations::begin(&mut tx, &one.1, &one.0, back, &early()).await.unwrap();
        assert_eq!(back.is.asks, None);
    }

    async fn organisers_fill_in_for_somebody_and_the_log_says_so(db: Db) {
        testkit::conference(&db, CODE).await;
        let mut tx = db.begin().await.unwrap();
        let new = NewPerson { name: "Aino".into(), email: "aino@example.org".into(), language: "en".into(), ..NewPerson::default() };
        let (one, _) = registrations::name(&mut tx, &organiser(), CODE, new).await.unwrap();
        registrations::begin(&mut tx, &organiser(), &one.id, a("aino"), &early()).await.unwrap();
        // who keeps the network does not see what somebody needs, and cannot write over it
        let blind = registrations::complete(&mut tx, &secretariat(), &one.id, b(&[], None), &early()).await;
        assert!(matches!(blind, Err(Error::Forbidden)), "{:?}", blind.err());
        let (done, _) = registrations::complete(&mut tx, &organiser(), &one.id, b(&[], None), &early()).await.unwrap();
        assert_eq!(done.state, State::Complete);
        let log = network::audit::entries(&mut tx, &Actor::program("test"), None, i64::MAX, 100).await.unwrap();
        for action in ["registration.begun-for", "registration.completed-for"] {
            assert_eq!(log.iter().filter(|entry| entry.action == action).count(), 1, "{action}");
        }
        let corrected = StepA { name: "Aino V.".into(), ..a("aino") };
        let corrected = registrations::begin(&mut tx, &organiser(), &one.id, corrected, &early()).await.unwrap();
        assert_eq!((corrected.is.name.as_str(), corrected.is.asks), ("Aino V.", None));
    }

    async fn somebody_who_withdraws_leaves_no_needs_behind(db: Db) {
        testkit::conference(&db, CODE).await;
        let mut tx = db.begin().await.unwrap();
        let one = begun(&mut tx, "aino").await;
        complete(&mut tx, &one, b(&["health"], None)).await.unwrap();
        registrations::withdraw(&mut tx, &one.1, &one.0, "").await.unwrap();
        let left = registrations::get(&mut tx, &organiser(), &one.0).await.unwrap();
        assert!(left.private.needs.is_none() && left.private.travel.is_none() && left.choices.is_empty());
        let again = registrations::begin(&mut tx, &one.1, &one.0, a("aino"), &early()).await;
        assert_eq!(code(&again.unwrap_err()), "registration-withdrawn");
    }
}
