//! A conference as visitors read it, as programs take it, and as organisers plan it.

use axum::http::StatusCode;
use network::{Actor, Role, conferences};

use crate::site::{Answer, Person, Site};

async fn site(db: network::Db) -> Site {
    let mut tx = db.begin().await.unwrap();
    conferences::ship(&mut tx, &Actor::program("demo")).await.unwrap();
    tx.commit().await.unwrap();
    Site::of(db)
}

/// The value of the first field of that name.
fn field(answer: &Answer, name: &str) -> String {
    let after = answer.main().split(&format!("name=\"{name}\" value=\"")).nth(1).unwrap();
    after.split('"').next().unwrap().to_owned()
}

async fn draft(organiser: &Person<'_>) -> String {
    let begun = organiser
        .post("/en/conferences/iclc-2/plan", &[("name", "A rainy day"), ("from", "v1")])
        .await;
    begun.header("location").to_owned()
}

#[tokio::test]
async fn the_second_conference_is_read_in_three_languages_and_says_what_is_ours() {
    let site = site(testkit::sqlite().await).await;
    for (lang, title, mark) in [
        ("en", "Opening ceremony", "reconstructed"),
        ("fr", "Cérémonie d’ouverture", "reconstitué"),
        ("es", "Ceremonia de apertura", "reconstruido"),
    ] {
        let page = site.visitor().get(&format!("/{lang}/conferences/iclc-2/programme")).await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(page.main().contains(title) && page.main().contains(mark), "{lang}");
        assert!(page.main().contains("America/Mexico_City"));
        assert!(page.body.len() < 100_000, "{} octets", page.body.len());
    }
    let home = site.visitor().get("/en/conferences/iclc-2").await;
    assert!(home.main().contains("global citizenship and environmental stewardship were merged"));
    let partial = site.visitor().get("/en/conferences/iclc-4/programme").await;
    assert!(partial.main().contains("Time not known") && partial.main().contains("Day not known"));
    let person = site.visitor().get("/en/conferences/iclc-2/people/gilles-lipovetsky").await;
    assert!(person.main().contains("Keynote on learning cities"));
}

#[tokio::test]
async fn a_page_of_a_conference_is_offered_only_while_there_is_something_on_it() {
    let db = testkit::sqlite().await;
    testkit::conference(&db, "forum").await;
    let site = site(db).await;
    let offers = async |code: &str, page: &str| {
        let home = site.visitor().get(&format!("/en/conferences/{code}")).await;
        home.main().contains(&format!("href=\"/en/conferences/{code}/{page}\""))
    };
    for page in ["hotels", "agenda"] {
        assert!(!offers("iclc-2", page).await && offers("forum", page).await, "{page}");
    }
    assert!(offers("iclc-2", "results").await && !offers("forum", "results").await);
}

#[tokio::test]
async fn programs_take_the_programme_in_the_language_they_ask_for() {
    let site = site(testkit::sqlite().await).await;
    let visitor = site.visitor();
    for (file, kind, words) in [
        ("schedule.xml?lang=fr", "text/xml", "<title>Cérémonie d’ouverture</title>"),
        ("schedule.json?lang=es", "application/json", "Ceremonia de apertura"),
        ("programme.ics?lang=en&session=opening", "text/calendar", "SUMMARY:Opening ceremony"),
        ("programme.csv", "text/csv", "reconstructed"),
        ("programme.jsonld", "application/ld+json", "subEvent"),
    ] {
        let answer = visitor.get(&format!("/api/conferences/iclc-2/{file}")).await;
        assert_eq!(answer.status, StatusCode::OK, "{file}");
        assert!(answer.header("content-type").starts_with(kind), "{file}");
        assert!(answer.body.contains(words), "{file}: {}", answer.body);
    }
    let nothing = visitor.get("/api/conferences/iclc-3/schedule.xml").await;
    assert_eq!(nothing.status, StatusCode::NOT_FOUND);
}

testkit::on_both_databases! {
    async fn a_session_is_moved_told_undone_and_published(db: Db) {
        let site = site(db).await;
        let organiser = site.holding(Role::Organiser, "iclc-2").await;
        let board = draft(&organiser).await;
        let picked = organiser.get(&format!("{board}?session=them-1")).await;
        assert_eq!(picked.status, StatusCode::OK);
        assert!(picked.main().contains("This draft keeps every rule."), "{}", picked.main());
        assert!(picked.main().contains("Fits: no rule is broken."));

        let seen = field(&picked, "seen");
        let to = "2015-09-29T10:40@mineria-b";
        let moved = organiser.post(&format!("{board}/move"), &[("seen", &seen), ("session", "them-1"), ("to", to)]).await;
        assert_eq!(moved.status, StatusCode::SEE_OTHER, "{}", moved.body);
        let page = organiser.get(&board).await;
        assert!(page.main().contains("are both in parallel room B"), "{}", page.main());
        let stale = organiser.post(&format!("{board}/move"), &[("seen", &seen), ("session", "them-1"), ("to", to.replace("-b", "-c").as_str())]).await;
        assert_eq!(stale.status, StatusCode::CONFLICT);

        let seen = field(&page, "seen");
        let refused = organiser.post(&format!("{board}/publish"), &[("seen", &seen)]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        organiser.post(&format!("{board}/undo"), &[("seen", &seen)]).await;
        let page = organiser.get(&board).await;
        assert!(page.main().contains("This draft keeps every rule."));

        let email = [("code", "ana-puhac"), ("name", "Ana Puhac"), ("email", "ana@example.org"), ("language", "es")];
        organiser.post("/en/conferences/iclc-2/people", &email).await;
        let seen = field(&page, "seen");
        let to = "2015-09-29T10:40@mineria-d";
        organiser.post(&format!("{board}/move"), &[("seen", &seen), ("session", "them-1"), ("to", to)]).await;
        let look = organiser.get(&format!("{board}/publish")).await;
        assert!(look.main().contains("One change") && look.main().contains("Ana Puhac"), "{}", look.main());
        let done = organiser.post(&format!("{board}/publish"), &[("seen", &field(&look, "seen")), ("note-en", "Another room")]).await;
        assert_eq!(done.header("location"), "/en/conferences/iclc-2/versions#v2");
        let letter = site.letters().await.pop().unwrap();
        assert_eq!(letter.address, "ana@example.org");
        assert!(letter.subject.starts_with("Cambios en el programa"), "{}", letter.subject);
        assert!(letter.body.contains("parallel room D"), "{}", letter.body);
        let versions = site.visitor().get("/en/conferences/iclc-2/versions").await;
        assert!(versions.main().contains("Another room") && versions.main().contains("Version 1"));
    }

    async fn a_place_that_cannot_be_leads_back_to_the_board_with_the_reason(db: Db) {
        let site = site(db).await;
        let organiser = site.holding(Role::Organiser, "iclc-2").await;
        let board = draft(&organiser).await;
        let seen = field(&organiser.get(&board).await, "seen");
        let form = |day, from| [("seen", seen.as_str()), ("session", "them-1"), ("day", day), ("from", from), ("room", "mineria-e")];
        let odd = organiser.post(&format!("{board}/move").replace("/en/", "/es/"), &form("2015-09-29", "25:30")).await;
        assert_eq!(odd.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(odd.main().contains("25:30") && odd.main().contains("id=\"hand\"") && odd.main().contains("value=\"mineria-e\" selected"), "{}", odd.main());
        let outside = organiser.post(&format!("{board}/move"), &form("2015-10-09", "09:30")).await;
        assert_eq!(outside.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(outside.main().contains("type=\"time\" value=\"09:30\""), "{}", outside.main());
        // a conflict is marked on the sessions and told beside the way back
        organiser.post(&format!("{board}/move"), &[("seen", &seen), ("session", "them-1"), ("to", "2015-09-29T10:40@mineria-b")]).await;
        let page = organiser.get(&board).await;
        let bar = page.main().split("class=\"board-bar\"").nth(1).unwrap().split("</section>").next().unwrap();
        let bar = &bar[..bar.find("id=\"rules\"").unwrap()];
        assert!(bar.contains("/undo") && bar.contains("are both in parallel room B") && bar.contains("One rule is broken"), "{bar}");
        assert_eq!(page.main().matches("<span class=\"mark bad\">Conflict</span>").count(), 2);
    }

    async fn a_session_that_is_refused_keeps_what_was_typed(db: Db) {
        let site = site(db).await;
        let organiser = site.holding(Role::Organiser, "iclc-2").await;
        let form = [
            ("kind", "workshop"), ("title-en", "Reading aloud"), ("title-fr", "Lire à voix haute"), ("minutes", "45"), ("expected", "many"),
            ("chairs", "Ana Puhac"), ("speakers", "Ana Puhac\nNobody"), ("goals", "4"), ("goals", "11"), ("exclusive", "yes"), ("languages", "fr"),
        ];
        for (lang, says, wrong) in [("en", "is not a whole number", "many"), ("fr", "Lire à voix haute", "many")] {
            let answer = organiser.post(&format!("/{lang}/conferences/iclc-2/sessions"), &form).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
            for kept in ["Reading aloud", "Lire à voix haute", "value=\"45\"", "Ana Puhac\nNobody", "value=\"4\" checked", "value=\"11\" checked", "value=\"fr\" checked", says, wrong] {
                assert!(answer.main().contains(kept), "{kept}: {}", answer.main());
            }
            assert!(answer.main().contains("name=\"exclusive\" value=\"yes\" checked"), "{}", answer.main());
        }
        let fixed: Vec<(&str, &str)> = form.iter().map(|(name, value)| match *name {
            "expected" => ("expected", "30"),
            name => (name, *value),
        }).collect();
        let unknown = organiser.post("/en/conferences/iclc-2/sessions", &fixed).await;
        assert!(unknown.main().contains("Nobody is called “Nobody” here") && unknown.main().contains("href=\"#speakers\""), "{}", unknown.main());
        // one that is corrected too
        let edit = organiser.get("/en/conferences/iclc-2/sessions/them-1").await;
        let wrong = [("seen", field(&edit, "seen")), ("kind", "workshop".into()), ("title-en", "Other".into()), ("minutes", "2000".into())];
        let wrong: Vec<(&str, &str)> = wrong.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let answer = organiser.post("/en/conferences/iclc-2/sessions/them-1", &wrong).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(answer.main().contains("value=\"Other\"") && answer.main().contains("value=\"2000\""), "{}", answer.main());
    }

    async fn more_sessions_than_slots_are_explained_in_every_language(db: Db) {
        let site = site(db).await;
        let keeper = site.holding(Role::Secretariat, "").await;
        let home = "/en/conferences/spring";
        // the clocks go forward in the night before the second day
        let made = [("code", "spring"), ("title", "Spring"), ("starts", "2027-03-27"), ("ends", "2027-03-28"), ("zone", "Europe/Helsinki"), ("place", "Espoo")];
        assert_eq!(keeper.post("/en/conferences/new", &made).await.status, StatusCode::SEE_OTHER);
        keeper.post(&format!("{home}/settings/venue"), &[("name", "Hall")]).await;
        let room = keeper.post(&format!("{home}/settings/room"), &[("venue", "hall"), ("name", "Great"), ("capacity", "90")]).await;
        assert_eq!(room.status, StatusCode::SEE_OTHER, "{}", room.body);
        for number in 0..24 {
            let title = format!("Workshop {number}");
            let form = [("kind", "workshop"), ("title-en", title.as_str()), ("minutes", "90"), ("expected", "10")];
            assert_eq!(keeper.post(&format!("{home}/sessions"), &form).await.status, StatusCode::SEE_OTHER);
        }
        let begun = keeper.post(&format!("{home}/plan"), &[("name", "First"), ("from", "nothing")]).await;
        let board = begun.header("location").to_owned();
        let mut conn = site.db.read().await.unwrap();
        let id = board.rsplit('/').next().unwrap().parse().unwrap();
        let laid = network::programme::drafts::Laid::read(&mut conn, &network::Actor::program("test"), &id).await.unwrap();
        drop(conn);
        let why = laid.plan().impossible();
        assert_eq!((why.len(), why[0].rule.as_str(), why[0].needs), (1, "too-many", 24 * 90), "{why:?}");
        for (lang, clocks) in [("en", "clocks go forward by 60 minutes"), ("fr", "horloges avancent de 60 minutes"), ("es", "relojes se adelantan 60 minutos")] {
            let page = keeper.get(&board.replace("/en/", &format!("/{lang}/"))).await;
            assert!(page.main().contains(clocks), "{lang}: {}", page.main());
            let skipped = [("seen", "1"), ("session", "workshop-2"), ("to", "2027-03-28T03:30@great")];
            let refused = keeper.post(&format!("{board}/move").replace("/en/", &format!("/{lang}/")), &skipped).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert!(refused.main().contains("Europe/Helsinki") && !refused.main().contains("le 2027-03-28"), "{lang}: {}", refused.main());
        }
    }

    async fn a_closed_room_touches_people_and_is_repaired_with_few_moves(db: Db) {
        let site = site(db).await;
        let organiser = site.holding(Role::Organiser, "iclc-2").await;
        let board = draft(&organiser).await;
        // backwards it would close nothing
        let odd = [("what", "room"), ("room", "mineria-b"), ("day", "2015-09-29"), ("from", "15:00"), ("to", "14:00")];
        let refused = organiser.post(&format!("{board}/happened").replace("/en/", "/fr/"), &odd).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.main().contains("href=\"#room-to\"") && refused.main().contains("name=\"from\" value=\"15:00\""), "{}", refused.main());
        assert!(refused.main().contains("value=\"mineria-b\" selected") && refused.main().contains("value=\"2015-09-29\" selected"), "{}", refused.main());
        let closed = organiser.post(&format!("{board}/happened"), &[("what", "room"), ("room", "mineria-b"), ("day", "2015-09-29")]).await;
        assert_eq!(closed.status, StatusCode::SEE_OTHER, "{}", closed.body);
        let look = organiser.get(&format!("{board}/repair")).await;
        assert!(look.main().contains("It touches 2 sessions") && look.main().contains("Gabriel Chalita"), "{}", look.main());
        let done = organiser.post(&format!("{board}/repair"), &[("seen", &field(&look, "seen"))]).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.body);
        let page = organiser.get(&board).await;
        assert!(page.main().contains("This draft keeps every rule."), "{}", page.main());
        assert!(page.main().contains("repaired with 2 moves"), "{}", page.main());
        let lost = organiser.post(&format!("{board}/happened"), &[("what", "lost"), ("person", "ana-puhac")]).await;
        assert_eq!(lost.status, StatusCode::SEE_OTHER);
        let look = organiser.get(&format!("{board}/publish")).await;
        assert!(look.main().contains("No longer: Ana Puhac."), "{}", look.main());
    }
}

#[tokio::test]
async fn a_conference_is_set_up_after_an_earlier_one_and_opened_to_all() {
    let site = site(testkit::sqlite().await).await;
    let keeper = site.holding(Role::Secretariat, "").await;
    let made = keeper
        .post(
            "/en/conferences/new",
            &[
                ("code", "iclc-7"),
                ("title", "Seventh conference"),
                ("from", "iclc-2"),
                ("starts", "2027-09-27"),
            ],
        )
        .await;
    assert_eq!(made.header("location"), "/en/conferences/iclc-7/settings", "{}", made.body);
    let hidden = site.visitor().get("/en/conferences/iclc-7").await;
    assert_eq!(hidden.status, StatusCode::NOT_FOUND);
    let form = keeper.get("/en/conferences/iclc-7/settings").await;
    let wrong = keeper
        .post(
            "/en/conferences/iclc-7/settings",
            &[
                ("seen", &field(&form, "seen")),
                ("title-en", "Seventh conference"),
                ("title-fr", "Septième conférence"),
                ("starts", "2027-09-27"),
                ("ends", "2027-09-01"),
                ("zone", "America/Mexico_City"),
                ("languages", "en fr"),
                ("step", "15"),
                ("morning", "09:00"),
                ("noon", "12:30"),
                ("afternoon", "14:00"),
                ("evening", "18:00"),
                ("public", "yes"),
            ],
        )
        .await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.main().contains("comes before the first"), "{}", wrong.main());
    let room = keeper
        .post(
            "/en/conferences/iclc-7/settings/room",
            &[("venue", "mineria"), ("name", "Patio"), ("capacity", "120"), ("booths", "2")],
        )
        .await;
    assert_eq!(room.status, StatusCode::SEE_OTHER);
    let form = keeper.get("/en/conferences/iclc-7/settings").await;
    assert!(form.main().contains("Patio"));
}

#[tokio::test]
async fn a_schedule_from_elsewhere_is_kept_and_its_broken_dates_are_told() {
    let site = site(testkit::sqlite().await).await;
    let organiser = site.holding(Role::Organiser, "iclc-2").await;
    let file = "<schedule><day index=\"1\" date=\"2015-09-28\"><room name=\"main auditorium\">\
        <event id=\"1\"><title>A talk</title><date>soon</date><duration>0:45</duration>\
        <room>main auditorium</room></event></room></day></schedule>";
    let body = format!(
        "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"s.xml\"\r\n\r\n{file}\r\n--x--\r\n"
    );
    let kind = "multipart/form-data; boundary=x";
    let taken =
        organiser.send(axum::http::Method::POST, "/en/conferences/iclc-2/import", kind, body).await;
    assert_eq!(taken.status, StatusCode::OK, "{}", taken.body);
    assert!(taken.main().contains("begins at “soon”"), "{}", taken.main());
    let sessions = organiser.get("/en/conferences/iclc-2/sessions").await;
    assert!(sessions.main().contains("A talk"));
    // sent again, with more that is odd: nothing is doubled, nothing left out
    let more = "<event id=\"2\"><date>2031-01-01T10:00:00</date><duration>0:30</duration>\
        <title>Later</title><room>cellar</room></event><event id=\"3\"><duration>0:30</duration></event>\
        <event id=\"4\"><title>Lunch</title><start>12:00</start><duration>0:30</duration></event>\
        <event id=\"5\"><title>Lunch</title><start>18:00</start><duration>0:30</duration></event></room>";
    for round in 0..2 {
        let file = file.replace("</room></day>", &format!("{more}</day>"));
        let body = format!(
            "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"s.xml\"\r\n\r\n{file}\r\n--x--\r\n"
        );
        let here = "/fr/conferences/iclc-2/import";
        let taken = organiser.send(axum::http::Method::POST, here, kind, body).await;
        for told in ["Il n’y a pas de salle", "1er janvier 2031", "n’a pas de titre"] {
            assert!(taken.main().contains(told), "{round} {told}: {}", taken.main());
        }
        let sessions = organiser.get("/fr/conferences/iclc-2/sessions").await;
        for (title, count) in
            [("A talk", 1), ("Later", 1), ("Sans titre (ligne 1)", 1), ("Lunch", 2)]
        {
            let found = sessions.main().matches(&format!(">{title}</a>")).count();
            assert_eq!(found, count, "{round} {title}: {}", sessions.main());
        }
    }
}
