use jiff::civil::Date;
use network::{
    Actor, Error, Role, Tx,
    agendas::{self, NewAsk, attendances, questions},
    conferences::{self, Part},
    delegations::NewInvitation,
    guests,
    ids::{At, Known, RegistrationId},
    interpretation, jobs, links, mail,
    programme::{parts, people},
    registrations,
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

    async fn after_the_day_no_table_holds_an_address_and_certificates_can_still_be_checked(db: Db) {
        const HOST: &str = "guests.example";
        let address = |name: &str| format!("{name}@{HOST}");
        testkit::conference(&db, CODE).await;
        let mut tx = db.begin().await.unwrap();
        let (who, visitor) = (organiser(), Actor::visitor());
        // somebody registered, with a timetable, in the programme and in a booth
        let new = NewPerson { name: "Aino".into(), email: address("aino"), language: "en".into(), ..NewPerson::default() };
        let (aino, secret) = registrations::name(&mut tx, &who, CODE, new).await.unwrap();
        let link = links::find(&mut tx, &secret).await.unwrap();
        let own = guests::of(&mut tx, &link).await.unwrap().unwrap().actor(&link);
        let step = StepA { email: address("aino.k"), phone: address("phone"), ..a("aino") };
        registrations::begin(&mut tx, &own, &aino.id, step, &early()).await.unwrap();
        let travel = Travel { arrival: address("travel"), ..Travel::default() };
        let needs = Needs { diet_note: address("needs"), ..Needs::default() };
        let step = StepB { travel, needs, ..b(&[], Some(bed("2099-09-19", "2099-09-21"))) };
        registrations::complete(&mut tx, &own, &aino.id, step, &early()).await.unwrap();
        let picked = agendas::of_registration(&mut tx, &own, &aino.id).await.unwrap();
        // a speaker and an interpreter whose addresses changed
        for email in [address("ana"), address("ana.new"), String::new()] {
            let known = people::all(&mut tx, CODE, &Known::NOW).await.unwrap();
            let is = people::Content { name: "Ana".into(), email, ..Default::default() };
            people::put(&mut tx, &who, CODE, known.first().map(|one| one.code.as_str()), is).await.unwrap();
        }
        let speaker = people::Content { name: "Ben".into(), email: address("ben"), ..Default::default() };
        let ben = people::put(&mut tx, &who, CODE, None, speaker).await.unwrap();
        let way = parts::open_page(&mut tx, &who, &ben).await.unwrap();
        let part = links::find(&mut tx, &way.secret).await.unwrap().actor();
        parts::answer(&mut tx, &part, &format!("{CODE}/ben"), true, &address("note")).await.unwrap();
        for email in [address("eva"), address("eva.new")] {
            let known = interpretation::all(&mut tx, CODE).await.unwrap();
            let is = interpretation::Content { name: "Eva".into(), email, directions: vec!["fr>en".parse().unwrap()], ..Default::default() };
            interpretation::put(&mut tx, &who, CODE, known.first().map(|one| one.code.as_str()), is).await.unwrap();
        }
        // a delegation, and somebody with nothing but a timetable, who wants to be reached
        let invitation = NewInvitation {
            kind: "member-state".into(), name: "Kenya".into(), country: "KEN".into(), addressee: "The Delegate".into(),
            email: address("kenya"), language: "en".into(), due: Some(day("2099-06-30")), ..NewInvitation::default()
        };
        network::delegations::invite(&mut tx, &who, CODE, invitation, day("2099-01-10")).await.unwrap();
        let ask = NewAsk { name: "Cleo", address: &address("cleo"), language: "en", source: "::1" };
        let (cleo, secret) = agendas::ask(&mut tx, &visitor, CODE, ask).await.unwrap();
        let holder = links::find(&mut tx, &secret).await.unwrap().actor();
        let is = agendas::Content { findable: true, contact: address("cleo.work"), about: address("about"), ..Default::default() };
        agendas::describe(&mut tx, &holder, &cleo.key(), "Cleo Martín", "en", is).await.unwrap();
        agendas::pick(&mut tx, &holder, &cleo.key(), vec!["reading".into()]).await.unwrap();
        questions::ask(&mut tx, &holder, &cleo.key(), "reading", "Why?", "en", true).await.unwrap();
        let over = At::from("2099-10-01T12:00:00Z".parse::<jiff::Timestamp>().unwrap());
        let mut certified = vec![];
        // whoever is registered comes with the link to all that is theirs
        let theirs = format!("{CODE}/{}", aino.id);
        for (agenda, actor, key) in [(&cleo, &holder, &cleo.key()), (&picked, &own, &theirs)] {
            agendas::attended(&mut tx, &who, CODE, &agenda.id, true).await.unwrap();
            certified.push(attendances::certify(&mut tx, actor, key, "", &over).await.unwrap());
        }
        // letters that were sent
        let letter = mail::NewLetter { to: address("aino"), subject: "Welcome".into(), body: address("aino") };
        mail::write(&mut tx, letter).await.unwrap();
        let job = jobs::claim(&mut tx).await.unwrap().unwrap();
        mail::begin(&mut tx, &job).await.unwrap().unwrap();
        mail::sent(&mut tx, &job).await.unwrap();
        tx.commit().await.unwrap();
        let before = db.holding(HOST).await.unwrap();
        for column in ["agenda.address", "agenda.content", "agenda.owner", "delegation.content", "interpreter.content",
            "link.address", "programme_answer.note", "programme_person.content", "registration_private.contact",
            "registration_private.email", "registration_private.needs", "registration_private.travel"] {
            assert!(before.iter().any(|known| known == column), "{column}: {before:?}");
        }

        let mut tx = db.begin().await.unwrap();
        let rows = registrations::forget_due(&mut tx, day("2099-12-22")).await.unwrap();
        assert!(rows > 0 && registrations::forget_due(&mut tx, day("2099-12-23")).await.unwrap() == 0);
        tx.commit().await.unwrap();
        assert_eq!(db.holding(HOST).await.unwrap(), Vec::<String>::new());
        assert!(!db.holding("Cleo").await.unwrap().iter().any(|column| column != "audit.detail"), "{:?}", db.holding("Cleo").await);

        // what may be counted is there, and what was certified can be checked
        let mut tx = db.begin().await.unwrap();
        let ledger = registrations::ledger(&mut tx, &who, CODE).await.unwrap();
        assert!(ledger.left.values().all(|rows| *rows == 0), "{:?}", ledger.left);
        let left = agendas::all(&mut tx, &who, CODE).await.unwrap();
        let left = left.iter().find(|one| one.id == cleo.id).unwrap();
        assert_eq!((left.name.as_str(), left.is.sessions.as_slice(), left.is.findable), ("", &["reading".to_owned()][..], false));
        assert!(parts::answers(&mut tx, CODE).await.unwrap()[0].comes);
        let (held, _, holds) = attendances::of_number(&mut tx, &certified[0].number).await.unwrap().unwrap();
        assert!(holds && held.name.is_empty() && held.is_of("cleo  martin") && !held.is_of("Aino") && !held.is_of(""));
        // printed again by whoever says the name; who is registered need not
        let lost = attendances::certify(&mut tx, &holder, &cleo.key(), "Cleo", &over).await;
        assert_eq!(code(&lost.unwrap_err()), "certificate-name-forgotten");
        let again = attendances::certify(&mut tx, &holder, &cleo.key(), "Cleo Martín", &over).await.unwrap();
        assert_eq!((again.name.as_str(), &again.number), ("Cleo Martín", &certified[0].number));
        let again = attendances::certify(&mut tx, &own, &theirs, "", &over).await.unwrap();
        assert_eq!(again.name, certified[1].name);
    }

    async fn addresses_that_were_kept_before_they_had_a_column_are_found(db: Db) {
        testkit::conference(&db, CODE).await;
        let mut tx = db.begin().await.unwrap();
        let who = organiser();
        let name = "Zoë \"Z\" d’Été\t2";
        for email in ["", "zoe@example.org"] {
            let is = people::Content { name: name.into(), part: "a \\ b".into(), email: email.into(), ..Default::default() };
            people::put(&mut tx, &who, CODE, None, is).await.unwrap();
            let is = interpretation::Content { name: name.into(), email: email.into(), directions: vec!["fr>en".parse().unwrap()], ..Default::default() };
            interpretation::put(&mut tx, &who, CODE, None, is).await.unwrap();
        }
        let (one, own) = begun(&mut tx, "zoe").await;
        let step = StepA { phone: "\"+358\", 1".into(), ..a("zoe") };
        registrations::begin(&mut tx, &own, &one, step, &early()).await.unwrap();
        tx.commit().await.unwrap();
        let before = db.holding("zoe@example.org").await.unwrap();
        for table in ["programme_person", "interpreter", "registration_private"] {
            assert!(before.contains(&format!("{table}.email")));
            db.tamper(&format!("UPDATE {table} SET email = ''")).await;
        }
        let steps = include_str!("../../migrations/0057_addresses.sql");
        for step in steps.split(';').filter_map(|step| step.find("UPDATE ").map(|from| &step[from..])) {
            db.tamper(step).await;
        }
        assert_eq!(db.holding("zoe@example.org").await.unwrap(), before);
        let mut tx = db.begin().await.unwrap();
        let secret = registrations::write_again(&mut tx, &who, &one).await.unwrap().1;
        let link = links::find(&mut tx, &secret).await.unwrap();
        let guest = guests::of(&mut tx, &link).await.unwrap().unwrap();
        assert_eq!(guest.person.unwrap().is.email, "zoe@example.org");
        assert_eq!(guest.interpreter.unwrap().is.email, "zoe@example.org");
        let twice = NewPerson { name: "Z".into(), email: "ZOE@example.org".into(), language: "en".into(), ..NewPerson::default() };
        assert_eq!(code(&registrations::name(&mut tx, &who, CODE, twice).await.unwrap_err()), "registration-twice");
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
