use jiff::civil::Date;
use network::{
    Actor, Error, Role, Tx,
    conferences::{self, Part},
    delegations::{self, Accepted, Delegation, NewInvitation, State},
    ids::{At, Known, RegistrationId},
    links, mail,
    mail::NewLetter,
    registrations::{self, NewPerson},
};
use testkit::people::holding;

const CODE: &str = "forum";

fn organiser() -> Actor {
    holding(Role::Organiser, CODE)
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn new(kind: &str, name: &str, country: &str) -> NewInvitation {
    NewInvitation {
        kind: kind.into(),
        name: name.into(),
        country: country.into(),
        addressee: "The Permanent Delegate".into(),
        email: "delegate@example.org".into(),
        language: "fr".into(),
        due: Some(day("2099-06-30")),
        ..NewInvitation::default()
    }
}

fn somebody(name: &str, part: Part) -> NewPerson {
    NewPerson {
        name: name.into(),
        email: format!("{}@example.org", name.to_lowercase().replace(' ', ".")),
        part,
        country: "KEN".into(),
        language: "en".into(),
        ..NewPerson::default()
    }
}

async fn invite(tx: &mut Tx, new: NewInvitation) -> (Delegation, String) {
    delegations::invite(tx, &organiser(), CODE, new, day("2099-01-10")).await.unwrap()
}

async fn accept(tx: &mut Tx, one: &Delegation, secret: &str) -> Accepted {
    let link = links::find(tx, secret).await.unwrap();
    delegations::accept(tx, &link, &one.id, somebody("Amina", Part::Delegate)).await.unwrap()
}

fn code(error: &Error) -> &str {
    match error {
        Error::Invalid { code, .. } => code,
        Error::Conflict(code) => code,
        other => panic!("{other}"),
    }
}

fn letter(
    _: &conferences::Conference,
    one: &Delegation,
    stage: network::reminders::Stage,
    secret: &str,
) -> NewLetter {
    NewLetter { to: one.is.email.clone(), subject: stage.code().into(), body: secret.into() }
}

testkit::on_both_databases! {
    async fn a_state_accepts_once_and_its_head_forms_the_delegation(db: Db) {
        testkit::conference(&db, CODE).await;
        let mut tx = db.begin().await.unwrap();
        let (one, secret) = invite(&mut tx, new("member-state", "Kenya", "KEN")).await;
        assert_eq!((one.is.region.as_str(), one.is.state), ("africa", State::Invited));
        let yes = accept(&mut tx, &one, &secret).await;
        assert_eq!(yes.delegation.is.head.as_ref(), Some(&yes.head.id));

        let link = links::find(&mut tx, &secret).await.unwrap();
        let again = delegations::accept(&mut tx, &link, &one.id, somebody("Zoe", Part::Delegate)).await;
        assert_eq!(code(&again.err().unwrap()), "link-used");
        let no = delegations::decline(&mut tx, &link, &one.id, "").await;
        assert_eq!(code(&no.unwrap_err()), "link-used");

        let lead = links::find(&mut tx, &yes.lead).await.unwrap().actor();
        let own = links::find(&mut tx, &yes.own).await.unwrap().actor();
        let now = At::now();
        let stranger = delegations::name(&mut tx, &own, &one.id, somebody("Zoe", Part::Delegate), &now).await;
        assert!(matches!(stranger, Err(Error::Forbidden)), "a personal link names nobody");
        let (zoe, _) = delegations::name(&mut tx, &lead, &one.id, somebody("Zoe", Part::Adviser), &now).await.unwrap();
        let standing = delegations::get(&mut tx, &lead, &one.id).await.unwrap();
        assert_eq!(standing.members.len(), 2);
        delegations::prioritise(&mut tx, &lead, &one.id, &[zoe.id.clone(), yes.head.id.clone()]).await.unwrap();
        let standing = delegations::get(&mut tx, &lead, &one.id).await.unwrap();
        assert_eq!(standing.members[0].is.name, "Zoe");
        let out = delegations::take_out(&mut tx, &lead, &one.id, &yes.head.id).await;
        assert_eq!(code(&out.unwrap_err()), "head-stays");
        delegations::take_out(&mut tx, &lead, &one.id, &zoe.id).await.unwrap();
        assert_eq!(delegations::get(&mut tx, &lead, &one.id).await.unwrap().members.len(), 1);
    }

    async fn nobody_comes_over_quota_and_those_who_were_named_stay(db: Db) {
        testkit::conference(&db, CODE).await;
        let mut tx = db.begin().await.unwrap();
        let (one, secret) = invite(&mut tx, new("member-state", "Kenya", "KEN")).await;
        let yes = accept(&mut tx, &one, &secret).await;
        let lead = links::find(&mut tx, &yes.lead).await.unwrap().actor();
        let now = At::now();
        for number in 2..=5 {
            delegations::name(&mut tx, &lead, &one.id, somebody(&format!("Delegate {number}"), Part::Delegate), &now).await.unwrap();
        }
        let sixth = delegations::name(&mut tx, &lead, &one.id, somebody("Sixth", Part::Delegate), &now).await;
        let error = sixth.unwrap_err();
        assert_eq!(code(&error), "delegation-full");
        assert!(error.to_string().contains("(\"most\", \"5\")"), "{error}");
        for number in 1..=5 {
            delegations::name(&mut tx, &lead, &one.id, somebody(&format!("Alternate {number}"), Part::Alternate), &now).await.unwrap();
        }
        assert!(delegations::name(&mut tx, &lead, &one.id, somebody("Eleventh", Part::Alternate), &now).await.is_err());
        for number in 1..=9 {
            delegations::name(&mut tx, &lead, &one.id, somebody(&format!("Adviser {number}"), Part::Adviser), &now).await.unwrap();
        }
        let wrong = delegations::name(&mut tx, &lead, &one.id, somebody("Mayor", Part::Mayor), &now).await;
        assert_eq!(code(&wrong.unwrap_err()), "part-not-here");
        let twice = delegations::name(&mut tx, &lead, &one.id, somebody("Adviser 1", Part::Adviser), &now).await;
        assert_eq!(code(&twice.unwrap_err()), "registration-twice");
        assert_eq!(delegations::get(&mut tx, &lead, &one.id).await.unwrap().members.len(), 19);
    }

    async fn the_head_hands_over_and_the_old_link_is_shut(db: Db) {
        testkit::conference(&db, CODE).await;
        let mut tx = db.begin().await.unwrap();
        let (one, secret) = invite(&mut tx, new("member-city", "Kisumu", "KEN")).await;
        let yes = accept(&mut tx, &one, &secret).await;
        let lead = links::find(&mut tx, &yes.lead).await.unwrap().actor();
        let (zoe, _) = delegations::name(&mut tx, &lead, &one.id, somebody("Zoe", Part::Mayor), &At::now()).await.unwrap();
        let (next, head, email, secret) = delegations::hand_over(&mut tx, &lead, &one.id, &zoe.id).await.unwrap();
        assert_eq!((next.is.head, email.as_str()), (Some(head.id), "zoe@example.org"));
        assert_eq!(links::find(&mut tx, &yes.lead).await.unwrap().state(&At::now()), links::State::Revoked);
        assert_eq!(links::find(&mut tx, &secret).await.unwrap().state(&At::now()), links::State::Open);
    }

    async fn credentials_are_signed_by_a_named_authority(db: Db) {
        testkit::conference(&db, CODE).await;
        let mut tx = db.begin().await.unwrap();
        let (one, secret) = invite(&mut tx, new("member-state", "Kenya", "KEN")).await;
        let yes = accept(&mut tx, &one, &secret).await;
        let lead = links::find(&mut tx, &yes.lead).await.unwrap().actor();
        let lay = async |tx: &mut Tx, authority| {
            delegations::lay_credentials(tx, &lead, &one.id, authority, "A. Minister", day("2099-05-01"), None).await
        };
        assert_eq!(code(&lay(&mut tx, 3).await.unwrap_err()), "authority-unknown");
        let kept = lay(&mut tx, 2).await.unwrap();
        assert_eq!(kept.is.credentials.unwrap().signer, "A. Minister");
    }

    async fn a_no_keeps_its_reason_and_a_yes_on_paper_is_noted_by_organisers(db: Db) {
        testkit::conference(&db, CODE).await;
        let mut tx = db.begin().await.unwrap();
        let (one, secret) = invite(&mut tx, new("organisation", "ADEA", "")).await;
        let link = links::find(&mut tx, &secret).await.unwrap();
        let no = delegations::decline(&mut tx, &link, &one.id, " No travel funds. ").await.unwrap();
        assert_eq!((no.is.state, no.is.reason.as_str()), (State::Declined, "No travel funds."));
        let yes = delegations::accept_for(&mut tx, &organiser(), &one.id, somebody("Ama", Part::Observer)).await.unwrap();
        assert_eq!(yes.delegation.is.state, State::Accepted);
        let twice = delegations::invite(&mut tx, &organiser(), CODE, new("organisation", "ADEA", ""), day("2099-01-10")).await;
        assert_eq!(code(&twice.unwrap_err()), "invited-twice");
        let other = holding(Role::Organiser, "another");
        assert!(matches!(delegations::all(&mut tx, &other, CODE).await, Err(Error::Forbidden)));
    }

    async fn reminders_are_written_once_and_only_to_those_who_did_not_answer(db: Db) {
        testkit::conference(&db, CODE).await;
        let mut tx = db.begin().await.unwrap();
        let (one, secret) = invite(&mut tx, new("member-state", "Kenya", "KEN")).await;
        accept(&mut tx, &one, &secret).await;
        invite(&mut tx, new("member-state", "Ghana", "GHA")).await;
        tx.commit().await.unwrap();
        let written = async |today: &str| delegations::remind(&db, day(today), letter).await.unwrap();
        assert_eq!(written("2099-06-01").await, 0);
        assert_eq!((written("2099-06-25").await, written("2099-06-26").await), (1, 0));
        assert_eq!((written("2099-06-30").await, written("2099-06-30").await), (1, 0));
        assert_eq!((written("2099-07-05").await, written("2099-07-06").await), (1, 0));
        let letters = mail::outbox(&mut db.read().await.unwrap()).await.unwrap();
        let subjects: Vec<&str> = letters.iter().map(|l| l.subject.as_str()).collect();
        assert_eq!(subjects, ["before", "day", "late"]);
    }

    async fn funded_travel_goes_to_least_developed_countries_first(db: Db) {
        testkit::conference(&db, CODE).await;
        let mut tx = db.begin().await.unwrap();
        let mut heads: Vec<(String, RegistrationId)> = vec![];
        for (name, country) in [("France", "FRA"), ("Fiji", "FJI"), ("Mali", "MLI")] {
            let (one, secret) = invite(&mut tx, new("member-state", name, country)).await;
            let link = links::find(&mut tx, &secret).await.unwrap();
            let head = somebody(&format!("Head of {name}"), Part::Delegate);
            let yes = delegations::accept(&mut tx, &link, &one.id, head).await.unwrap();
            let wanted = [yes.head.id.clone()];
            delegations::prioritise(&mut tx, &organiser(), &one.id, &wanted).await.unwrap();
            heads.push((name.into(), yes.head.id));
        }
        let funded = delegations::funded(&mut tx, &organiser(), CODE).await.unwrap();
        let names: Vec<&str> = funded.iter().map(|one| one.delegation.is.name.as_str()).collect();
        assert_eq!(names, ["Mali", "Fiji", "France"]);
        assert!(funded.iter().all(|one| one.within));
        let mut is = conferences::get(&mut tx, &organiser(), CODE, &Known::NOW).await.unwrap().is;
        is.invited = is.rules().to_vec();
        is.invited[0].funded = 1;
        conferences::correct(&mut tx, &organiser(), CODE, is, 1, "").await.unwrap();
        let funded = delegations::funded(&mut tx, &organiser(), CODE).await.unwrap();
        assert_eq!(funded.iter().filter(|one| one.within).count(), 1);
    }

    async fn of_eight_who_name_somebody_at_once_only_four_find_a_place(db: Db) {
        testkit::conference(&db, CODE).await;
        let mut tx = db.begin().await.unwrap();
        let (one, secret) = invite(&mut tx, new("member-state", "Kenya", "KEN")).await;
        let yes = accept(&mut tx, &one, &secret).await;
        let lead = links::find(&mut tx, &yes.lead).await.unwrap().actor();
        tx.commit().await.unwrap();
        let mut tasks = vec![];
        for number in 0..8 {
            let (db, lead, id) = (db.clone(), lead.clone(), one.id.clone());
            tasks.push(tokio::spawn(async move {
                let mut tx = db.begin().await.unwrap();
                let new = somebody(&format!("Guest {number}"), Part::Delegate);
                let named = delegations::name(&mut tx, &lead, &id, new, &At::now()).await;
                let named = named.is_ok();
                if named {
                    tx.commit().await.unwrap();
                }
                named
            }));
        }
        let mut named = 0;
        for task in tasks {
            named += usize::from(task.await.unwrap());
        }
        let mut conn = db.read().await.unwrap();
        let members = delegations::get(&mut conn, &lead, &one.id).await.unwrap().members;
        assert_eq!((named, members.len()), (4, 5));
    }

    async fn a_conference_after_an_earlier_one_has_its_hotels_and_rules_on_other_nights(db: Db) {
        testkit::conference(&db, CODE).await;
        let mut tx = db.begin().await.unwrap();
        let mut is = conferences::get(&mut tx, &organiser(), CODE, &Known::NOW).await.unwrap().is;
        is.invited = is.rules().to_vec();
        is.invited[0].funded = 7;
        conferences::correct(&mut tx, &organiser(), CODE, is, 1, "").await.unwrap();
        let title = network::frameworks::Text::from([("en", "The next one")]);
        let program = Actor::program("test");
        let next = conferences::copy(&mut tx, &program, CODE, "next", title, day("2101-05-03")).await.unwrap().is;
        let nights: Vec<_> = next.hotels[0].blocks[0].nights.keys().map(ToString::to_string).collect();
        assert_eq!(nights, ["2101-05-02", "2101-05-03", "2101-05-04", "2101-05-05"]);
        assert_eq!((next.invited[0].funded, next.registration.until), (7, None));
        assert!(delegations::all(&mut tx, &program, "next").await.unwrap().is_empty());
    }

    async fn addresses_of_invitations_are_forgotten_in_every_version(db: Db) {
        testkit::conference(&db, CODE).await;
        let mut tx = db.begin().await.unwrap();
        let (one, secret) = invite(&mut tx, new("member-state", "Kenya", "KEN")).await;
        accept(&mut tx, &one, &secret).await;
        let (open, _) = invite(&mut tx, new("member-state", "Mali", "MLI")).await;
        let left = registrations::ledger(&mut tx, &organiser(), CODE).await.unwrap().left;
        // Kenya was invited and accepted: two versions
        assert_eq!(left["invited"], 3);
        registrations::forget_due(&mut tx, day("2099-12-22")).await.unwrap();
        let left = registrations::ledger(&mut tx, &organiser(), CODE).await.unwrap().left;
        assert_eq!(left["invited"], 0);
        for standing in delegations::all(&mut tx, &organiser(), CODE).await.unwrap() {
            assert_eq!(standing.delegation.is.email, "");
            assert_eq!(standing.delegation.is.addressee, "The Permanent Delegate");
        }
        let again = delegations::write_again(&mut tx, &organiser(), &open.id).await;
        assert_eq!(code(&again.unwrap_err()), "invited-forgotten");
    }

    async fn an_invitation_taken_back_frees_everything(db: Db) {
        testkit::conference(&db, CODE).await;
        let mut tx = db.begin().await.unwrap();
        let (one, secret) = invite(&mut tx, new("member-state", "Kenya", "KEN")).await;
        let yes = accept(&mut tx, &one, &secret).await;
        delegations::withdraw(&mut tx, &organiser(), &one.id, "The conference is full.").await.unwrap();
        for secret in [&yes.lead, &yes.own] {
            assert_eq!(links::find(&mut tx, secret).await.unwrap().state(&At::now()), links::State::Revoked);
        }
        let all = registrations::all(&mut tx, &organiser(), CODE).await.unwrap();
        assert!(all.iter().all(|one| one.registration.state == registrations::State::Withdrawn));
    }
}

#[test]
fn a_table_of_invitations_names_every_line_to_mend() {
    let good = "kind;name;country;email;language;due\nmember-state;Kenya;KEN;k@example.org;en;2099-05-01\norganisation;ADEA;;a@example.org;;\n";
    let all = delegations::lines(good, "fr", Some(day("2099-06-01"))).unwrap();
    assert_eq!((all[0].due, all[1].due), (Some(day("2099-05-01")), Some(day("2099-06-01"))));
    assert_eq!((all[0].language.as_str(), all[1].language.as_str()), ("en", "fr"));
    let bad = "kind,name,mail\nmember-state,Kenya,k@example.org\n";
    let Err(Error::Unusable(problems)) = delegations::lines(bad, "en", None) else { panic!() };
    let codes: Vec<_> = problems.iter().map(|p| p.code).collect();
    assert_eq!(codes, ["invited-title-missing", "invited-title-unknown"]);
    let bad = "kind,name,email,due\nmember-state,Kenya,k@example.org,soon\n";
    let Err(Error::Unusable(problems)) = delegations::lines(bad, "en", None) else { panic!() };
    assert_eq!((problems[0].place.as_str(), problems[0].code), ("2", "date-invalid"));
}
