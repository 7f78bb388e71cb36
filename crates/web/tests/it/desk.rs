//! What is due, on the desk of whoever must do it and of nobody else.

use network::{Actor, Role, conferences, ids::At, jobs, mail};

use crate::{
    delegations::link,
    reviews::house,
    site::{Person, Site},
};

async fn due(person: &Person<'_>, lang: &str) -> String {
    person.get(&format!("/{lang}/desk")).await.main().to_owned()
}

testkit::on_both_databases! {
    async fn organisers_see_what_is_due_at_their_conference_and_nobody_else_does(db: Db) {
        testkit::conference(&db, "forum").await;
        testkit::conference(&db, "other").await;
        let site = Site::of(db);
        let organiser = site.holding(Role::Organiser, "forum").await;
        let tomorrow = At::now().plus(24 * 60 * 60).day().to_string();
        let invitation = [
            ("kind", "member-state"),
            ("name", "Kenya"),
            ("country", "KEN"),
            ("email", "state@example.org"),
            ("language", "en"),
            ("due", &tomorrow),
        ];
        organiser.post("/en/conferences/forum/delegations", &invitation).await;
        let desk = due(&organiser, "en").await;
        assert!(desk.contains("One invitation is not answered yet"), "{desk}");
        assert!(desk.contains("/en/conferences/forum/delegations?state=invited"), "{desk}");
        assert!(desk.contains("3 sessions have no chair") && desk.contains("/forum/sessions/reading"));
        let french = due(&organiser, "fr").await;
        assert!(french.contains("1 invitation n’a pas encore de réponse"), "{french}");

        let yes = [
            ("answer", "yes"),
            ("name", "Amina Odhiambo"),
            ("email", "amina@example.org"),
            ("part", "delegate"),
            ("country", "KEN"),
            ("language", "en"),
        ];
        site.visitor().post(&link(&site, "state@example.org", "/invited/").await, &yes).await;
        let desk = due(&organiser, "en").await;
        assert!(!desk.contains("not answered yet"), "{desk}");
        assert!(desk.contains("One delegation has nobody but its head"), "{desk}");
        assert!(desk.contains("One delegation has not laid its credentials"), "{desk}");
        assert!(desk.contains("by August 31, 2099") || desk.contains("by 31 August 2099"), "{desk}");

        for (role, scope) in [
            (Role::Organiser, "other"),
            (Role::Delegate, "forum"),
            (Role::Juror, ""),
            (Role::Researcher, ""),
        ] {
            let desk = due(&site.holding(role, scope).await, "en").await;
            assert!(!desk.contains("Kenya") && !desk.contains("/forum/delegations"), "{role}: {desk}");
        }
    }

    async fn a_desk_says_plainly_that_nothing_is_due(db: Db) {
        let mut tx = db.begin().await.unwrap();
        conferences::ship(&mut tx, &Actor::program("test")).await.unwrap();
        tx.commit().await.unwrap();
        let site = Site::of(db);
        let organiser = site.holding(Role::Organiser, "iclc-2").await;
        for (lang, words) in [
            ("en", "Nothing is due."),
            ("fr", "Rien n’est à faire."),
            ("es", "No hay nada pendiente."),
        ] {
            let desk = due(&organiser, lang).await;
            assert!(desk.contains(words), "{desk}");
        }
        let office = site.holding(Role::Secretariat, "").await;
        assert!(due(&office, "en").await.contains("Nothing is due."));
    }

    async fn the_secretariat_sees_what_waits_for_it_and_nobody_else_does(db: Db) {
        let house = house(&db, |_| {}).await;
        let site = Site::of(db);
        let office = site.holding(Role::Secretariat, "").await;
        let desk = due(&office, "en").await;
        assert!(desk.contains("“Award”: 2 submissions are to be decided"), "{desk}");
        for id in [&house.espoo, &house.pune] {
            let decide = [
                ("act", "decide"),
                ("submission", id.as_str()),
                ("outcome", "declined"),
                ("reason", "No plan yet."),
            ];
            assert_eq!(office.post("/en/calls/a/decision", &decide).await.status, 303);
        }
        let desk = due(&office, "en").await;
        assert!(desk.contains("all 2 decisions are taken; set when they are published"), "{desk}");
        let set = [("moment", "2090-01-01T09:00:00")];
        office.post("/en/calls/a/decision/publication", &set).await;
        let desk = due(&office, "en").await;
        assert!(desk.contains("2 decisions are published by themselves"), "{desk}");
        assert!(!desk.contains("to be decided"), "{desk}");

        let letter = mail::NewLetter {
            to: "lost@example.org".into(),
            subject: "A letter".into(),
            body: "It does not arrive.".into(),
        };
        let mut tx = site.db.begin().await.unwrap();
        mail::write(&mut tx, letter).await.unwrap();
        while let Some(job) = jobs::claim_at(&mut tx, &At::now()).await.unwrap() {
            if job.kind == mail::KIND && mail::begin(&mut tx, &job).await.unwrap().is_some() {
                mail::give_up(&mut tx, &job, "no such address").await.unwrap();
            }
        }
        tx.commit().await.unwrap();
        assert!(due(&office, "en").await.contains("may not have gone out"));

        for (role, scope) in [
            (Role::Coordinator, "espoo"),
            (Role::NationalCommission, "FIN"),
            (Role::Juror, ""),
            (Role::Researcher, ""),
        ] {
            let desk = due(&site.holding(role, scope).await, "en").await;
            assert!(!desk.contains("“Award”") && !desk.contains("letter may"), "{role}: {desk}");
        }
    }
}
