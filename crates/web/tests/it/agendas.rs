//! Delegates and people of the programme on pages of their own.

use axum::http::StatusCode;
use network::{
    Actor, Role, conferences,
    registrations::{self, NewPerson},
};

use crate::site::{Answer, Person, Site};

const CONFERENCE: &str = "/en/conferences/iclc-2";

async fn site(db: network::Db) -> Site {
    let mut tx = db.begin().await.unwrap();
    conferences::ship(&mut tx, &Actor::program("demo")).await.unwrap();
    tx.commit().await.unwrap();
    Site::of(db)
}

/// The path in the last letter that holds this word.
async fn path_in_letter(site: &Site, word: &str) -> String {
    let letters = site.letters().await;
    let line = letters
        .iter()
        .rev()
        .find_map(|letter| letter.body.lines().find(|line| line.contains(word)).map(str::to_owned));
    line.unwrap().trim().strip_prefix("http://stoa.test").unwrap().to_owned()
}

async fn delegate(site: &Site, name: &str) -> String {
    let email = format!("{name}@example.org");
    let form = [("name", name), ("email", email.as_str())];
    let asked = site.visitor().post(&format!("{CONFERENCE}/agenda"), &form).await;
    assert_eq!(asked.status, StatusCode::SEE_OTHER, "{}", asked.body);
    path_in_letter(site, "/en/agenda/").await
}

async fn with_address(organiser: &Person<'_>, code: &str, name: &str) -> Answer {
    let fields = [("code", code), ("name", name), ("email", "ana@example.org"), ("language", "en")];
    organiser.post(&format!("{CONFERENCE}/people"), &fields).await
}

testkit::on_both_databases! {
    async fn a_delegate_picks_hears_of_changes_and_takes_the_calendar(db: Db) {
        let site = site(db).await;
        let (visitor, own) = (site.visitor(), delegate(&site, "Aino").await);
        let empty = visitor.get(&own).await;
        assert!(empty.main().contains("You have not picked a session yet."));
        assert_eq!(empty.header("cache-control"), "no-store");
        let kind = "application/x-www-form-urlencoded";
        let body = "session=opening&session=them-1".to_owned();
        visitor.send(axum::http::Method::POST, &format!("{own}/choose"), kind, body).await;
        let page = visitor.get(&own).await;
        assert!(page.main().contains("Opening ceremony") && page.main().contains("on channel 1"), "{}", page.main());
        assert!(page.body.len() < 100_000);

        let feed = page.main().split("id=\"feed\" readonly value=\"").nth(1).unwrap();
        let feed = feed.split('"').next().unwrap();
        let calendar = visitor.get(feed).await;
        assert_eq!(calendar.body.matches("BEGIN:VEVENT").count(), 2, "{}", calendar.body);
        assert_eq!(visitor.get(&feed.replace("/calendar/", "/agenda/").replace("/agenda.ics", "")).await.status, StatusCode::NOT_FOUND);

        let organiser = site.holding(Role::Organiser, "iclc-2").await;
        let begun = organiser.post(&format!("{CONFERENCE}/plan"), &[("name", "Rain"), ("from", "v1")]).await;
        let board = begun.header("location").to_owned();
        let field = |answer: &Answer| answer.main().split("name=\"seen\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
        let seen = field(&organiser.get(&board).await);
        let to = "2015-09-29T10:40@mineria-d";
        organiser.post(&format!("{board}/move"), &[("seen", &seen), ("session", "them-1"), ("to", to)]).await;
        let seen = field(&organiser.get(&format!("{board}/publish")).await);
        organiser.post(&format!("{board}/publish"), &[("seen", &seen)]).await;
        let letters = site.letters().await;
        let letter = letters.iter().find(|one| one.subject.contains("timetable has changed")).unwrap();
        assert_eq!(letter.address, "aino@example.org");
        assert!(letter.body.contains("parallel room D"), "{}", letter.body);
        let fresh = path_in_letter(&site, "/en/agenda/").await;
        assert!(letter.body.contains(&fresh) && fresh != own);
        assert!(visitor.get(&fresh).await.main().contains("Opening ceremony"));
        let news = visitor.get(&own).await;
        assert!(news.main().contains("One change since you looked"), "{}", news.main());
        visitor.post(&format!("{own}/seen"), &[("version", "2")]).await;
        assert!(!visitor.get(&own).await.main().contains("since you looked"));

        let worker = visitor.get(&format!("{own}/offline.js")).await;
        assert_eq!(worker.header("service-worker-allowed"), own);
        assert!(worker.body.contains("/assets/") && worker.header("content-type").starts_with("text/javascript"));
    }

    async fn from_a_registration_it_is_one_step_to_ones_timetable(db: Db) {
        testkit::conference(&db, "far").await;
        let mut tx = db.begin().await.unwrap();
        let new = NewPerson { name: "Aino".into(), email: "aino@example.org".into(), language: "en".into(), ..NewPerson::default() };
        let (_, secret) = registrations::name(&mut tx, &Actor::program("test"), "far", new).await.unwrap();
        tx.commit().await.unwrap();
        let site = Site::of(db);
        let visitor = site.visitor();
        let begun = visitor.post(&format!("/en/register/{secret}/agenda"), &[]).await;
        assert_eq!(begun.status, StatusCode::SEE_OTHER, "{}", begun.body);
        let own = visitor.get(begun.header("location")).await;
        assert!(own.main().contains("Timetable of Aino"), "{}", own.main());
        let unknown = visitor.post("/en/register/0/agenda", &[]).await;
        assert_eq!(unknown.status, StatusCode::NOT_FOUND);
    }

    async fn delegates_find_each_other_ask_and_say_what_they_thought(db: Db) {
        let site = site(db).await;
        let visitor = site.visitor();
        let (aino, bela) = (delegate(&site, "Aino").await, delegate(&site, "Bela").await);
        let nobody = visitor.get(&format!("{aino}/people")).await;
        assert!(nobody.main().contains("Nobody here is found"));
        let form = [("name", "Bela"), ("language", "en"), ("listens", "en"), ("findable", "yes"), ("organisation", "Pécs")];
        visitor.post(&format!("{bela}/profile"), &form).await;
        assert!(visitor.get(&format!("{aino}/people?q=pecs")).await.main().contains("Pécs"));
        let odd = visitor.post(&format!("{bela}/profile"), &[("name", "Bela"), ("zone", "CST")]).await;
        assert_eq!(odd.status, StatusCode::UNPROCESSABLE_ENTITY);

        let session = format!("{aino}/sessions/opening");
        let asked = visitor.post(&format!("{session}/question"), &[("question", "How long?")]).await;
        assert_eq!(asked.status, StatusCode::SEE_OTHER, "{}", asked.body);
        assert!(!visitor.get(&format!("{bela}/sessions/opening")).await.main().contains("How long?"));
        let organiser = site.holding(Role::Organiser, "iclc-2").await;
        let waiting = organiser.get(&format!("{CONFERENCE}/questions")).await;
        let id = waiting.main().split("name=\"question\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
        organiser.post(&format!("{CONFERENCE}/questions"), &[("question", &id), ("state", "shown")]).await;
        assert!(visitor.get(&format!("{bela}/sessions/opening")).await.main().contains("How long?"));

        // a form that is refused keeps what was typed in it
        for path in [format!("{session}/feedback"), format!("{aino}/feedback")] {
            let half = visitor.post(&path, &[("said", "Too warm")]).await;
            assert_eq!(half.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert!(half.main().contains(">Too warm</textarea>"), "{}", half.main());
        }
        let twice = visitor.post(&format!("{session}/question"), &[("question", "How long?")]).await;
        assert!(twice.main().contains(">How long?</textarea>") && !twice.main().contains("name=\"named\" value=\"yes\" checked"), "{}", twice.main());
        visitor.post(&format!("{session}/feedback"), &[("rating", "4"), ("said", "Too warm")]).await;
        visitor.post(&format!("{bela}/feedback"), &[("rating", "5")]).await;
        let read = organiser.get(&format!("{CONFERENCE}/feedback")).await;
        assert!(read.main().contains("Too warm") && read.main().contains("5.0 of 5") && !read.main().contains("Aino"), "{}", read.main());

        let french = organiser.get(&format!("{CONFERENCE}/feedback").replace("/en/", "/fr/")).await;
        assert!(french.main().contains("5,0"), "{}", french.main());
        let list = organiser.get(&format!("{CONFERENCE}/agendas")).await;
        assert!(list.main().contains("2 people have a timetable."), "{}", list.main());
        let refused = visitor.get(&format!("{aino}/certificate")).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        let id = list.main().split("name=\"agenda\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
        organiser.post(&format!("{CONFERENCE}/agendas/attended"), &[("agenda", &id), ("there", "yes")]).await;
        let printed = visitor.get(&format!("{aino}/certificate")).await;
        assert!(printed.body.starts_with("certificate\n") && printed.body.contains("\"name\":\"Aino\""), "{}", printed.body);
        let number = printed.body.split("\"number\":\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
        let checked = visitor.get(&format!("/en/certificates/{number}")).await;
        assert!(checked.main().contains("This certificate holds") && checked.main().contains("Aino"), "{}", checked.main());
        // names are forgotten with addresses: the number still holds, and the paper can be compared
        let forgotten = organiser.post(&format!("{CONFERENCE}/forgetting"), &[]).await;
        assert_eq!(forgotten.status, StatusCode::SEE_OTHER, "{}", forgotten.body);
        let ledger = organiser.get(&format!("{CONFERENCE}/forgetting")).await;
        assert!(ledger.main().contains("Names on certificates of attendance"), "{}", ledger.main());
        let check = format!("/en/certificates/{number}");
        let checked = visitor.get(&check).await;
        assert!(checked.main().contains("This certificate holds") && checked.main().contains("Compare the name") && !checked.main().contains("Aino"), "{}", checked.main());
        assert!(visitor.get(&format!("{check}?name=AINO")).await.main().contains("It was issued to AINO."));
        assert!(visitor.get(&format!("{check}?name=Bela")).await.main().contains("It was not issued to Bela."));
        let program = visitor.get(&format!("/api/certificates/{number}?name=aino")).await;
        assert!(program.body.contains("\"name\":\"\",\"name_matches\":true"), "{}", program.body);
        let asked = visitor.get(&format!("{}/certificate", aino.replace("/en/", "/fr/"))).await;
        assert_eq!(asked.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(asked.main().contains("Nom sur le certificat"), "{}", asked.main());
        let printed = visitor.get(&format!("{aino}/certificate?name=Aino")).await;
        assert!(printed.body.starts_with("certificate\n") && printed.body.contains("\"name\":\"Aino\""), "{}", printed.body);
        assert!(organiser.get(&format!("{CONFERENCE}/agendas")).await.main().contains("(name forgotten)"));
        organiser.post(&format!("{CONFERENCE}/agendas/attended"), &[("agenda", &id), ("there", "no")]).await;
        let checked = visitor.get(&format!("/api/certificates/{number}")).await;
        assert!(checked.body.contains("\"standing\":\"revoked\"") && checked.body.contains("\"kind\":\"attendance\""), "{}", checked.body);

        visitor.post(&format!("{aino}/shut"), &[]).await;
        assert_eq!(visitor.get(&aino).await.status, StatusCode::GONE);
    }

    async fn a_speaker_answers_and_a_rapporteur_writes_what_came_out(db: Db) {
        let site = site(db).await;
        let organiser = site.holding(Role::Organiser, "iclc-2").await;
        with_address(&organiser, "gilles-lipovetsky", "Gilles Lipovetsky").await;
        let sent = organiser.post(&format!("{CONFERENCE}/people/links"), &[]).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER);
        let own = path_in_letter(&site, "/en/part/").await;
        let visitor = site.visitor();
        let page = visitor.get(&own).await;
        assert!(page.main().contains("Keynote on learning cities"), "{}", page.main());
        visitor.post(&format!("{own}/answer"), &[("comes", "yes"), ("note", "By train")]).await;
        let people = organiser.get(&format!("{CONFERENCE}/people")).await;
        assert!(people.main().contains("By train"));

        let refused = visitor.get(&format!("{own}/sessions/opening/result")).await;
        assert_eq!(refused.status, StatusCode::FORBIDDEN);
        let form = [("seen", "0"), ("summary-en", "They agreed."), ("highlights-en", "A first list\nof cities"), ("people", "600")];
        let written = organiser.post(&format!("{CONFERENCE}/sessions/opening/result"), &form).await;
        assert_eq!(written.status, StatusCode::SEE_OTHER, "{}", written.body);
        assert!(!visitor.get(&format!("{CONFERENCE}/results")).await.main().contains("They agreed."));
        organiser.post(&format!("{CONFERENCE}/results/release"), &[("session", "opening"), ("released", "yes")]).await;
        let open = visitor.get(&format!("{CONFERENCE}/results")).await;
        assert!(open.main().contains("They agreed.") && open.main().contains("of cities") && open.main().contains("600 people"), "{}", open.main());

        let handover = organiser.get(&format!("{CONFERENCE}/handover")).await;
        assert!(handover.main().contains("Released: 1 of 1 results"), "{}", handover.main());
        let seen = handover.main().split("name=\"seen\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
        organiser.post(&format!("{CONFERENCE}/handover"), &[("seen", &seen), ("handover-en", "Larger rooms")]).await;
        assert!(organiser.get(&format!("{CONFERENCE}/handover")).await.main().contains("Larger rooms"));
        let paper = organiser.get(&format!("{CONFERENCE}/handover.pdf")).await;
        assert!(paper.body.starts_with("report\n") && paper.body.contains("Larger rooms"), "{}", paper.body);
        assert!(!visitor.get("/api/conferences/iclc-2").await.body.contains("Larger rooms"));
    }
}
