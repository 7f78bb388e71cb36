use network::{
    Actor, Appointment, Db, Error, Role, Tx,
    accounts::{self, Account, NewAccount},
    calls::{self, Asks, Document, Kind, Moment, Per, Question, Quota, Section},
    cities::{self, Particulars},
    frameworks::Text,
    ids::{At, CityCode, Known, SubmissionId},
    mail::{self, NewLetter},
    programme::{proposals, sessions::Kind as Session},
    reminders::Stage,
    submissions::{self, Kept, Said, State},
};
use testkit::{people, places};

fn at(text: &str) -> At {
    At::from(text.parse::<jiff::Timestamp>().unwrap())
}

/// While the call of these tests is open.
const OPEN: &str = "2027-03-15T12:00:00Z";

fn moment(text: &str) -> Moment {
    text.parse().unwrap()
}

fn question(code: &str, asks: Asks, required: bool) -> Question {
    let label = Text::from([("en", code)]);
    Question { code: code.into(), label, asks, required, ..Question::default() }
}

/// Closes on 31 March 2027 in Mexico City, with a minute of grace.
fn says() -> Document {
    let mut says = calls::blank(Kind::Membership, Text::from([("en", "Membership 2027")]));
    says.window.opens = moment("2027-03-01");
    says.window.closes = moment("2027-03-31T23:59:59");
    says.window.zone = "America/Mexico_City".into();
    says.window.grace_seconds = 60;
    says.window.endorsed_by = Some(moment("2027-04-30T23:59:59"));
    says.endorsed = true;
    let mut name = question("name", Asks::Line, true);
    name.from = "name".into();
    says.sections = vec![Section {
        code: "one".into(),
        title: Text::from([("en", "One")]),
        questions: vec![name, question("plan", Asks::Text { words: 5 }, true)],
        ..Section::default()
    }];
    says
}

async fn opened(tx: &mut Tx, says: Document) {
    let who = people::secretariat();
    let call = calls::compose(tx, &who, "m", says).await.unwrap();
    calls::open(tx, &who, "m", call.revision).await.unwrap();
}

async fn started(tx: &mut Tx, city: &CityCode) -> SubmissionId {
    let who = people::coordinator_of(city.as_str());
    submissions::start(tx, &who, "m", city, "en", &at(OPEN)).await.unwrap().id
}

fn said(text: &str) -> Said {
    Said { value: text.into(), year: None }
}

/// Begun, answered and sent.
async fn sent(tx: &mut Tx, city: &CityCode) -> SubmissionId {
    let (id, who) = (started(tx, city).await, people::coordinator_of(city.as_str()));
    submissions::answer(tx, &who, &id, "plan", said("a plan"), 0, &at(OPEN)).await.unwrap();
    submissions::submit(tx, &who, &id, &at(OPEN)).await.unwrap();
    id
}

testkit::on_both_databases! {
    async fn answers_are_exported_as_they_were_given_whatever_stands_in_them(db: Db) {
        let cities = [places::kept_city(&db, "espoo").await, places::kept_city(&db, "cork").await];
        let mut tx = db.begin().await.unwrap();
        let mut says = says();
        says.sections[0].questions.push(question("share", Asks::Figure { unit: "percent".into() }, false));
        opened(&mut tx, says).await;
        let text = "one\u{1f}two\u{1f}3\u{1f}été\n四";
        let mut ids = vec![];
        for city in &cities {
            let (id, who) = (started(&mut tx, city).await, people::coordinator_of(city.as_str()));
            submissions::answer(&mut tx, &who, &id, "plan", said("replaced"), 0, &at(OPEN)).await.unwrap();
            submissions::answer(&mut tx, &who, &id, "plan", said(text), 1, &at(OPEN)).await.unwrap();
            let share = Said { value: "61.5".into(), year: Some(2025) };
            submissions::answer(&mut tx, &who, &id, "share", share, 0, &at(OPEN)).await.unwrap();
            ids.push(id);
        }
        let who = people::secretariat();
        let some = submissions::cells(&mut tx, &who, &[&ids[1]]).await.unwrap();
        assert_eq!(some.keys().collect::<Vec<_>>(), [&ids[1]]);
        let mut cells: Vec<_> = some[&ids[1]].iter().map(|c| (c.question, c.value, c.year)).collect();
        cells.sort_unstable();
        assert_eq!(cells, [("name", "cork", None), ("plan", text, None), ("share", "61.5", Some(2025))]);
        assert_eq!(submissions::cells(&mut tx, &who, &[&ids[0], &ids[1]]).await.unwrap().len(), 2);
        let coordinator = people::coordinator_of("espoo");
        let refused = submissions::cells(&mut tx, &coordinator, &[&ids[0]]).await;
        assert!(matches!(refused, Err(Error::Forbidden)));
    }
}

testkit::on_both_databases! {
    async fn a_proposal_that_is_accepted_becomes_a_session_in_the_words_of_the_city(db: Db) {
        testkit::conference(&db, "far").await;
        let city = places::kept_city(&db, "espoo").await;
        let mut tx = db.begin().await.unwrap();
        let mut says = says();
        says.sections[0].questions.push(question("title", Asks::Line, false));
        opened(&mut tx, says).await;
        let id = sent(&mut tx, &city).await;
        let organiser = people::holding(Role::Organiser, "far");
        assert!(matches!(proposals::ask(&mut tx, &organiser, "far", "m").await, Err(Error::Forbidden)));
        let (none, nothing) = proposals::all(&mut tx, &organiser, "far").await.unwrap();
        assert!(none.is_none() && nothing.is_empty());
        proposals::ask(&mut tx, &people::secretariat(), "far", "m").await.unwrap();
        let (_, all) = proposals::all(&mut tx, &organiser, "far").await.unwrap();
        assert_eq!((all.len(), all[0].about.as_str(), all[0].session.is_none()), (1, "a plan", true));
        let made = proposals::accept(&mut tx, &organiser, "far", &id, Session::CaseStudy, 45).await.unwrap();
        assert_eq!((made.is.about.get("en"), made.is.minutes), (Some("a plan"), 45));
        let again = proposals::accept(&mut tx, &organiser, "far", &id, Session::Panel, 90).await.unwrap();
        assert_eq!(made.code, again.code);
        let stranger = people::holding(Role::Organiser, "other");
        assert!(proposals::all(&mut tx, &stranger, "far").await.is_err());
    }

    async fn the_city_file_answers_first_and_says_so(db: Db) {
        let mut tx = db.begin().await.unwrap();
        opened(&mut tx, says()).await;
        let city = places::city(&mut tx, "espoo").await;
        let id = started(&mut tx, &city).await;
        let who = people::coordinator_of("espoo");
        let (_, call, answers) = submissions::get(&mut tx, &who, &id).await.unwrap();
        assert_eq!(answers.len(), 1);
        assert!(answers[0].is_from_file());
        assert_eq!((answers[0].question.as_str(), answers[0].value.as_str()), ("name", "espoo"));
        let (submission, ..) = submissions::get(&mut tx, &who, &id).await.unwrap();
        let missing = submissions::missing(&mut tx, &submission, &call).await.unwrap();
        assert_eq!(missing.iter().map(|p| p.place.as_str()).collect::<Vec<_>>(), ["plan"]);
        let again = submissions::start(&mut tx, &who, "m", &city, "en", &at(OPEN)).await;
        assert!(matches!(again, Err(Error::Invalid { code: "submission-there-already", .. })));
    }

    async fn a_second_late_is_late_and_the_grace_is_said(db: Db) {
        for (now, outcome) in [
            ("2027-04-01T05:59:59Z", Ok(None)),
            ("2027-04-01T06:00:59.9Z", Ok(Some("grace"))),
            ("2027-04-01T06:01:00Z", Err("submission-late")),
        ] {
            let mut tx = db.begin().await.unwrap();
            opened(&mut tx, says()).await;
            let city = places::city(&mut tx, "espoo").await;
            let (id, who) = (started(&mut tx, &city).await, people::coordinator_of("espoo"));
            submissions::answer(&mut tx, &who, &id, "plan", said("a plan"), 0, &at(OPEN)).await.unwrap();
            let done = submissions::submit(&mut tx, &who, &id, &at(now)).await;
            match (done, outcome) {
                (Ok(done), Ok(late)) => assert_eq!(done.late.as_deref(), late, "{now}"),
                (Err(Error::Invalid { code, .. }), Err(refused)) => assert_eq!(code, refused),
                (done, _) => panic!("{now}: {done:?}"),
            }
        }
    }

    async fn a_word_too_many_is_refused(db: Db) {
        let mut tx = db.begin().await.unwrap();
        opened(&mut tx, says()).await;
        let city = places::city(&mut tx, "espoo").await;
        let (id, who) = (started(&mut tx, &city).await, people::coordinator_of("espoo"));
        let six = said("one two three four five six");
        let refused = submissions::answer(&mut tx, &who, &id, "plan", six, 0, &at(OPEN)).await;
        assert!(matches!(refused, Err(Error::Invalid { code: "too-many-words", .. })));
        let five = said("one two three four five");
        assert!(submissions::answer(&mut tx, &who, &id, "plan", five, 0, &at(OPEN)).await.is_ok());
    }

    async fn two_answers_at_once_are_both_kept_until_somebody_chooses(db: Db) {
        let mut tx = db.begin().await.unwrap();
        opened(&mut tx, says()).await;
        let city = places::city(&mut tx, "espoo").await;
        let (id, who) = (started(&mut tx, &city).await, people::coordinator_of("espoo"));
        let other = people::holding(Role::Contributor, "espoo");
        submissions::answer(&mut tx, &who, &id, "plan", said("hers"), 0, &at(OPEN)).await.unwrap();
        let his = submissions::answer(&mut tx, &other, &id, "plan", said("his"), 0, &at(OPEN)).await;
        let Ok(Kept::Beside(his)) = his else { panic!("{his:?}") };
        assert_eq!((his.revision, his.beside), (2, Some(1)));
        let refused = submissions::submit(&mut tx, &who, &id, &at(OPEN)).await;
        assert!(matches!(refused, Err(Error::Unusable(p)) if p[0].code == "answer-two-versions"));
        submissions::answer(&mut tx, &who, &id, "plan", said("both"), 1, &at(OPEN)).await.unwrap();
        let (.., answers) = submissions::get(&mut tx, &who, &id).await.unwrap();
        let plans: Vec<_> = answers.iter().filter(|a| a.question == "plan").collect();
        assert_eq!(plans.len(), 1);
        assert_eq!((plans[0].value.as_str(), plans[0].beside), ("both", None));
    }

    async fn a_signature_covers_the_answers_it_was_given_for(db: Db) {
        let mut tx = db.begin().await.unwrap();
        let mut with = says();
        with.signed = true;
        with.sections[0].questions.push(question("signature", Asks::Signature, true));
        opened(&mut tx, with).await;
        let city = places::city(&mut tx, "espoo").await;
        let (id, who) = (started(&mut tx, &city).await, people::coordinator_of("espoo"));
        let mayor = people::holding(Role::Mayor, "espoo");
        let now = at(OPEN);
        submissions::answer(&mut tx, &who, &id, "plan", said("a plan"), 0, &now).await.unwrap();
        assert!(matches!(
            submissions::sign(&mut tx, &who, &id, "A", &now).await,
            Err(Error::Forbidden)
        ));
        submissions::sign(&mut tx, &mayor, &id, "Lucía", &now).await.unwrap();
        submissions::answer(&mut tx, &who, &id, "plan", said("another"), 1, &now).await.unwrap();
        let refused = submissions::submit(&mut tx, &who, &id, &now).await;
        assert!(matches!(refused, Err(Error::Unusable(p)) if p[0].code == "signature-stale"));
        submissions::sign(&mut tx, &mayor, &id, "Lucía", &now).await.unwrap();
        let done = submissions::submit(&mut tx, &who, &id, &now).await.unwrap();
        assert_eq!((done.state, done.digest.len()), (State::Submitted, 64));
    }

    async fn what_was_sent_is_read_by_its_own_commission_and_no_other(db: Db) {
        let mut tx = db.begin().await.unwrap();
        opened(&mut tx, says()).await;
        let city = places::city(&mut tx, "espoo").await;
        let draft = started(&mut tx, &city).await;
        let finland = people::holding(Role::NationalCommission, "FIN");
        let ireland = people::holding(Role::NationalCommission, "IRL");
        assert!(submissions::get(&mut tx, &finland, &draft).await.is_err(), "a draft is the city's");
        let who = people::coordinator_of("espoo");
        submissions::withdraw(&mut tx, &who, &draft, "begin anew").await.unwrap();
        let id = sent(&mut tx, &city).await;
        assert!(submissions::get(&mut tx, &finland, &id).await.is_ok());
        assert!(submissions::get(&mut tx, &ireland, &id).await.is_err());
        assert!(submissions::get(&mut tx, &people::coordinator_of("cork"), &id).await.is_err());
        let now = at(OPEN);
        let refused = submissions::endorse(&mut tx, &ireland, &id, "", &now).await;
        assert!(matches!(refused, Err(Error::Forbidden)));
    }

    async fn a_commission_gives_back_and_the_city_sends_again_after_its_own_deadline(db: Db) {
        let mut tx = db.begin().await.unwrap();
        opened(&mut tx, says()).await;
        let city = places::city(&mut tx, "espoo").await;
        let id = sent(&mut tx, &city).await;
        let (who, now) = (people::coordinator_of("espoo"), at("2027-04-10T12:00:00Z"));
        let finland = people::holding(Role::NationalCommission, "FIN");
        let late = submissions::answer(&mut tx, &who, &id, "plan", said("x"), 1, &now).await;
        assert!(matches!(late, Err(Error::Invalid { code: "submission-sent-already", .. })));
        submissions::ask_for_changes(&mut tx, &finland, &id, "say when", &now).await.unwrap();
        submissions::answer(&mut tx, &who, &id, "plan", said("by 2030"), 1, &now).await.unwrap();
        submissions::submit(&mut tx, &who, &id, &now).await.unwrap();
        submissions::endorse(&mut tx, &finland, &id, "", &now).await.unwrap();
        let steps = submissions::steps(&mut tx, &id).await.unwrap();
        let states: Vec<State> = steps.iter().map(|step| step.state).collect();
        use State::*;
        assert_eq!(states, [Draft, Submitted, Returned, Submitted, Endorsed]);
        let after = at("2027-05-01T12:00:00Z");
        let refused = submissions::decline(&mut tx, &finland, &id, "no", &after).await;
        assert!(matches!(refused, Err(Error::Invalid { code: "endorsement-late", .. })));
    }

    async fn a_commission_hears_of_its_first_candidate_and_before_its_last_day_while_some_wait(db: Db) {
        let mut tx = db.begin().await.unwrap();
        opened(&mut tx, says()).await;
        let program = Actor::program("test");
        for (name, scope) in [("aino", "FIN"), ("una", "IRL")] {
            let new = NewAccount { email: format!("{name}@example.org"), name: name.into(), language: "en".into() };
            let account = accounts::open(&mut tx, &program, new).await.unwrap();
            let role = Appointment { role: Role::NationalCommission, scope: scope.into() };
            accounts::appoint(&mut tx, &program, &account.id, role).await.unwrap();
        }
        let city = places::city(&mut tx, "espoo").await;
        let draft = started(&mut tx, &city).await;
        tx.commit().await.unwrap();
        let remind = async |now: &str| {
            let write = |_: &_, country: &str, to: &Account, stage: Option<Stage>, open| NewLetter {
                to: to.email.clone(),
                subject: format!("{country} {} {open}", stage.map_or("first", Stage::code)),
                body: "x".into(),
            };
            submissions::remind(&db, &at(now), write).await.unwrap();
            let letters = mail::outbox(&mut db.begin().await.unwrap()).await.unwrap();
            letters.into_iter().map(|one| format!("{} {}", one.address, one.subject)).collect::<Vec<_>>()
        };
        assert!(remind(OPEN).await.is_empty(), "a draft is the city's");
        let mut tx = db.begin().await.unwrap();
        submissions::withdraw(&mut tx, &people::coordinator_of("espoo"), &draft, "begin anew").await.unwrap();
        let id = sent(&mut tx, &city).await;
        tx.commit().await.unwrap();
        let heard = |words: &[&str]| words.iter().map(|word| format!("aino@example.org FIN {word} 1")).collect::<Vec<_>>();
        for now in [OPEN, "2027-04-20T12:00:00Z"] {
            assert_eq!(remind(now).await, heard(&["first"]));
        }
        for now in ["2027-04-26T12:00:00Z", "2027-04-27T12:00:00Z"] {
            assert_eq!(remind(now).await, heard(&["first", "before"]));
        }
        assert_eq!(remind("2027-04-30T12:00:00Z").await, heard(&["first", "before", "day"]));
        assert_eq!(remind("2027-05-02T12:00:00Z").await.len(), 3, "it is too late to decide");
        let mut tx = db.begin().await.unwrap();
        let finland = people::holding(Role::NationalCommission, "FIN");
        submissions::endorse(&mut tx, &finland, &id, "", &at(OPEN)).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(remind("2027-04-30T13:00:00Z").await.len(), 3);
    }

    async fn however_many_decide_at_once_no_quota_is_overrun(db: Db) {
        for (most, cities) in [(1, 2), (2, 5), (3, 3), (0, 2)] {
            let mut tx = db.begin().await.unwrap();
            let code = format!("call-{most}-{cities}");
            let mut with = says();
            with.quotas = vec![Quota { per: Per::Country, place: String::new(), most }];
            let who = people::secretariat();
            calls::compose(&mut tx, &who, &code, with).await.unwrap();
            calls::open(&mut tx, &who, &code, 1).await.unwrap();
            let mut ids = vec![];
            for n in 0..cities {
                let city = format!("city-{most}-{cities}-{n}");
                let new = Particulars { name: city.clone(), country: "FIN".into(), ..Default::default() };
                let city = cities::add(&mut tx, &who, Some(&city), new, "x").await.unwrap().city;
                let own = people::coordinator_of(city.as_str());
                let id = submissions::start(&mut tx, &own, &code, &city, "en", &at(OPEN)).await.unwrap().id;
                submissions::answer(&mut tx, &own, &id, "plan", said("p"), 0, &at(OPEN)).await.unwrap();
                submissions::submit(&mut tx, &own, &id, &at(OPEN)).await.unwrap();
                ids.push(id);
            }
            tx.commit().await.unwrap();
            let all = ids.into_iter().map(|id| tokio::spawn(endorsed(db.clone(), id)));
            let mut held = 0;
            for one in all.collect::<Vec<_>>() {
                held += usize::from(one.await.unwrap());
            }
            assert_eq!(held, cities.min(most as usize), "quota {most}, {cities} cities");
            let mut conn = db.read().await.unwrap();
            let call = calls::get(&mut conn, &who, &code, &Known::NOW).await.unwrap();
            let places = submissions::places(&mut conn, &call, "FIN").await.unwrap();
            assert_eq!((places.taken as usize, places.most), (held, Some(most)));
        }
    }
}

/// Whether the endorsement went through.
async fn endorsed(db: Db, id: SubmissionId) -> bool {
    let finland: Actor = people::holding(Role::NationalCommission, "FIN");
    let mut tx = db.begin().await.unwrap();
    match submissions::endorse(&mut tx, &finland, &id, "", &at(OPEN)).await {
        Ok(_) => {
            tx.commit().await.unwrap();
            true
        }
        Err(Error::Invalid { code: "quota-full", .. }) => false,
        Err(other) => panic!("{other:?}"),
    }
}
