//! Interpretation on pages: organisers fill booths, interpreters see their own.

use axum::http::StatusCode;
use network::{Actor, Role, conferences};

use crate::site::{Person, Site};

const HERE: &str = "/en/conferences/iclc-2/interpretation";

async fn site(db: network::Db) -> Site {
    let mut tx = db.begin().await.unwrap();
    conferences::ship(&mut tx, &Actor::program("demo")).await.unwrap();
    tx.commit().await.unwrap();
    Site::of(db)
}

async fn add(organiser: &Person<'_>, name: &str, directions: &str) -> StatusCode {
    let email = format!("{}@example.org", name.to_lowercase());
    let fields =
        [("name", name), ("directions", directions), ("email", &email), ("language", "fr")];
    organiser.post(&format!("{HERE}/interpreters"), &fields).await.status
}

testkit::on_both_databases! {
    async fn booths_are_filled_told_and_read_by_the_interpreter(db: Db) {
        let site = site(db).await;
        let organiser = site.holding(Role::Organiser, "iclc-2").await;
        let empty = organiser.get(HERE).await;
        assert!(empty.main().contains("No interpreter is named yet"), "{}", empty.main());
        assert_eq!(add(&organiser, "Ada", "fr-en").await, StatusCode::UNPROCESSABLE_ENTITY);
        // what cannot be read stays as it was typed, in the form in which it was typed
        let odd = [("name", "Ada"), ("directions", "fr>en"), ("away", "on Monday"), ("language", "fr")];
        let new = organiser.post(&format!("{HERE}/interpreters"), &odd).await;
        assert!(new.main().contains(">on Monday</textarea>") && new.main().contains("value=\"fr&gt;en\""), "{}", new.main());
        assert_eq!(add(&organiser, "Ada", "fr>en").await, StatusCode::SEE_OTHER);
        let odd = [("code", "ada"), ("name", "Ada L."), ("directions", "fr>en"), ("away", "on Monday"), ("language", "fr")];
        let own = organiser.post(&format!("{HERE}/interpreters"), &odd).await;
        let own = own.main().split("id=\"person\"").nth(1).unwrap().split("</section>").next().unwrap();
        assert!(own.contains(">on Monday</textarea>") && own.contains("Ada L.") && own.contains("name=\"code\" value=\"ada\""), "{own}");
        organiser.post(&format!("{HERE}/withdraw"), &[("code", "ada")]).await;
        let rules = [("team", "9"), ("alone", "30"), ("turn", "25"), ("day", "360"), ("running", "180"), ("pause", "60"), ("texts_days", "7")];
        let refused = organiser.post(&format!("{HERE}/agreement"), &rules).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.main().contains("value=\"9\"") && refused.main().contains("value=\"25\"") && refused.main().contains("9 interpreters in a booth"), "{}", refused.main());
        for language in ["en", "fr", "es"] {
            let others: Vec<String> = ["en", "fr", "es"].iter().filter(|one| **one != language).map(|one| format!("{one}>{language}")).collect();
            for number in 0..12 {
                let name = format!("{}{number}", language.to_uppercase());
                assert_eq!(add(&organiser, &name, &others.join(" ")).await, StatusCode::SEE_OTHER);
            }
        }
        let done = organiser.post(&format!("{HERE}/seats"), &[]).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.body);
        let page = organiser.get(HERE).await;
        assert!(page.main().contains("Every booth is filled and every rule is kept."), "{}", page.main());
        assert!(page.body.len() < 100_000, "{}", page.body.len());

        let roster = organiser.get("/api/conferences/iclc-2/roster").await;
        assert!(roster.body.contains("\"language\":\"fr\",\"interpreters\":[{\"code\":\"fr") && roster.body.contains("\"broken\":[]"), "{}", roster.body);
        assert_eq!(site.visitor().get("/api/conferences/iclc-2/roster").await.status, StatusCode::UNAUTHORIZED);

        let told = organiser.post(&format!("{HERE}/tell"), &[("seen", "1")]).await;
        assert!(told.header("location").starts_with(&format!("{HERE}?told=")));
        let letters = site.letters().await;
        let letter = letters.iter().find(|one| one.address == "fr0@example.org").unwrap();
        assert!(letter.subject.starts_with("Vos séances"), "{}", letter.subject);
        let link = letter.body.lines().find(|line| line.contains("/fr/interpreting/")).unwrap();
        let path = link.trim().strip_prefix("http://stoa.test").unwrap();
        let own = site.visitor().get(path).await;
        assert_eq!(own.status, StatusCode::OK);
        assert_eq!(own.header("cache-control"), "no-store");
        assert!(own.main().contains("Cabine\u{202f}: français") && own.main().contains("Avec FR"), "{}", own.main());
        let calendar = site.visitor().get(&format!("{path}/calendar.ics")).await;
        assert!(calendar.body.contains("BEGIN:VEVENT") && calendar.body.contains("TZID=America/Mexico_City"));
        let foreign = site.visitor().get(&path.replace("interpreting", "answer")).await;
        assert_eq!(foreign.status, StatusCode::NOT_FOUND);

        let session = site.visitor().get("/en/conferences/iclc-2/programme/opening").await;
        assert!(session.main().contains("English (channel 1)"), "{}", session.main());

        // By hand: the other booths stay as they are.
        let by_hand = organiser.get(&format!("{HERE}?session=opening")).await;
        assert!(by_hand.main().contains("id=\"by-hand\""));
        let body = "seen=1&session=opening&booth=fr&interpreter=fr0&interpreter=fr1".to_owned();
        let kind = "application/x-www-form-urlencoded";
        let set = organiser.send(axum::http::Method::POST, &format!("{HERE}/seat"), kind, body).await;
        assert_eq!(set.status, StatusCode::SEE_OTHER, "{}", set.body);
        assert!(organiser.get(HERE).await.main().contains("set by hand"));
    }
}
