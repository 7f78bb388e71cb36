//! Pledges, evidence, narratives and events as people meet them.

use axum::http::{Method, StatusCode};
use network::Role;

use crate::site::{Answer, Person, Site};

async fn site(db: network::Db) -> Site {
    testkit::places::kept_city(&db, "espoo").await;
    testkit::frameworks(&db).await;
    Site::of(db)
}

async fn send(person: &Person<'_>, path: &str, fields: &[(&str, &str)], file: &str) -> Answer {
    let mut body = String::new();
    for (name, value) in fields {
        body +=
            &format!("--b\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
    }
    if !file.is_empty() {
        body += &format!(
            "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"plan.pdf\"\r\n\r\n{file}\r\n"
        );
    }
    body += "--b--\r\n";
    person.send(Method::POST, path, "multipart/form-data; boundary=b", body).await
}

testkit::on_both_databases! {
    async fn a_partner_pledges_through_its_link_and_is_credited(db: Db) {
        let site = site(db).await;
        let coordinator = site.holding(Role::Coordinator, "espoo").await;
        let ask = [("act", "ask"), ("name", "The library"), ("contact", "l@example.org"), ("language", "fr")];
        let asked = coordinator.post("/en/cities/espoo/pledges", &ask).await;
        assert_eq!(asked.status, StatusCode::SEE_OTHER, "{}", asked.body);
        let letter = site.letters().await.pop().unwrap();
        let link = letter.body.lines().find_map(|line| line.trim().strip_prefix("http://stoa.test/fr/pledge/")).unwrap();
        let path = format!("/fr/pledge/{link}");
        let partner = site.visitor();
        assert!(partner.get(&path).await.main().contains("Prendre l’engagement"));
        let empty = partner.post(&path, &[("act", "promise"), ("promise", "Deux soirs"), ("language", "fr")]).await;
        assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(empty.main().contains("Deux soirs"), "what was typed stays");
        let due = network::ids::At::now().plus(86_400 * 30).day().to_owned();
        let words = [("act", "promise"), ("promise", "Deux soirs par semaine"), ("measure", "80 soirs"), ("due", &due), ("language", "fr"), ("credit", "yes")];
        assert_eq!(partner.post(&path, &words).await.status, StatusCode::SEE_OTHER);
        let public = partner.get("/en/cities/espoo/pledges").await;
        assert!(public.main().contains("The library") && public.main().contains("<p>Deux soirs par semaine</p>"), "{}", public.main());
        // a pledge's link answers no request
        assert_eq!(partner.get(&format!("/fr/answer/{link}")).await.status, StatusCode::NOT_FOUND);
    }

    async fn evidence_is_added_with_a_file_and_what_was_wrong_keeps_it(db: Db) {
        let site = site(db).await;
        let coordinator = site.holding(Role::Coordinator, "espoo").await;
        let form = [("kind", "document"), ("language", "en"), ("licence", "CC0-1.0"), ("consent", "not-needed"), ("public", "yes"), ("support", "topic:plan")];
        let wrong = send(&coordinator, "/en/cities/espoo/evidence", &form, "%PDF-1.7 x").await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", wrong.body);
        let after = |mark: &str| wrong.main().split(mark).nth(1).unwrap().split('"').next().unwrap().to_owned();
        let (kept, action) = (after("name=\"kept\" value=\""), after("enctype=\"multipart/form-data\" action=\""));
        let form: Vec<_> = form.into_iter().chain([("title", "The plan"), ("kept", kept.as_str())]).collect();
        let added = send(&coordinator, &action, &form, "").await;
        assert_eq!(added.status, StatusCode::SEE_OTHER, "{}", added.body);
        let page = site.visitor().get(added.header("location")).await;
        assert!(page.main().contains("The plan") && page.main().contains(&format!("/files/{kept}")), "{}", page.main());
        assert_eq!(site.visitor().get(&format!("/files/{kept}")).await.body, "%PDF-1.7 x");
        assert!(site.visitor().get("/fr/cities/espoo/evidence").await.main().contains("Le plan"));
        // corrected with something wrong, it shows the form again, the description as it was typed
        let without = form.iter().filter(|(name, _)| *name != "title").copied();
        let wrong: Vec<_> = without.chain([("seen", "1"), ("description", "Adopted in May")]).collect();
        let refused = send(&coordinator, added.header("location"), &wrong, "").await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.main().contains("Adopted in May") && refused.main().contains("action=\"/en/cities/espoo/evidence/"), "{}", refused.main());
    }

    async fn evidence_is_tied_to_an_action_a_pledge_and_a_measurement(db: Db) {
        let site = site(db).await;
        let coordinator = site.holding(Role::Coordinator, "espoo").await;
        let here = "/en/cities/espoo";
        coordinator.post(&format!("{here}/plan/begin"), &[("name", "Espoo learns"), ("from", "2026-01"), ("template", "first-plan")]).await;
        coordinator.post(&format!("{here}/pledges"), &[("act", "ask"), ("name", "The library"), ("contact", "l@example.org"), ("language", "en")]).await;
        let form = coordinator.get(&format!("{here}/evidence/new")).await;
        let offered = |kind: &str| {
            let mark = format!("name=\"support\" value=\"{kind}:");
            let rest = form.main().split(&mark).nth(1).unwrap_or_else(|| panic!("no {kind} is offered"));
            rest.split('"').next().unwrap().to_owned()
        };
        let [action, pledge, measurement] = ["action", "pledge", "measurement"].map(|kind| format!("{kind}:{}", offered(kind)));
        let fields = [
            ("kind", "link"), ("title", "Counts at the doors"), ("language", "en"), ("licence", "CC0-1.0"), ("consent", "not-needed"),
            ("address", "https://example.org/counts"), ("public", "yes"),
            ("support", action.as_str()), ("support", pledge.as_str()), ("support", measurement.as_str()),
        ];
        let added = send(&coordinator, &format!("{here}/evidence"), &fields, "").await;
        assert_eq!(added.status, StatusCode::SEE_OTHER, "{}", added.body);
        let page = coordinator.get(added.header("location")).await;
        let measured = measurement.trim_start_matches("measurement:");
        for words in ["/plan/draft/actions/", "/pledges#", &format!("/measurements/{measured}")] {
            assert!(page.main().contains(words), "{words} {}", page.main());
        }
        let action = action.trim_start_matches("action:");
        let beside = coordinator.get(&format!("{here}/plan/draft/actions/{action}")).await;
        assert!(beside.main().contains("Counts at the doors"), "{}", beside.main());
        let beside = site.visitor().get(&format!("{here}/measurements/{measured}")).await;
        assert!(beside.main().contains("Counts at the doors"), "{}", beside.main());
    }

    async fn two_people_who_write_one_text_see_both(db: Db) {
        let site = site(db).await;
        let one = site.holding(Role::Coordinator, "espoo").await;
        let other = site.holding(Role::Contributor, "espoo").await;
        let path = "/en/cities/espoo/narratives/lessons/fr";
        assert_eq!(one.post(path, &[("seen", "0"), ("body", "We learnt a lot.")]).await.status, StatusCode::SEE_OTHER);
        let collided = other.post(path, &[("seen", "0"), ("body", "We learnt little.")]).await;
        assert_eq!(collided.status, StatusCode::CONFLICT);
        let shown = collided.main();
        assert!(shown.contains("<ins>") && shown.contains("<del>") && shown.contains("We learnt little."), "{shown}");
        assert!(shown.contains("name=\"seen\" value=\"1\""), "saving again replaces what holds");
        assert!(one.get(path).await.main().contains("kept aside"));
    }

    async fn events_are_a_page_a_feed_and_data_that_cannot_break_out(db: Db) {
        let site = site(db).await;
        let coordinator = site.holding(Role::Coordinator, "espoo").await;
        let form = [
            ("kind", "workshop"), ("title", "Repair, mend; </script><script>alert(1)</script>"), ("language", "en"),
            ("begins", "2026-03-28T23:00"), ("ends", "2026-03-29T04:30"), ("zone", "Europe/Helsinki"), ("free", "yes"),
        ];
        let announced = coordinator.post("/en/cities/espoo/events", &form).await;
        assert_eq!(announced.status, StatusCode::SEE_OTHER, "{}", announced.body);
        let visitor = site.visitor();
        let page = visitor.get(announced.header("location")).await;
        assert!(!page.body.contains("<script>alert"), "{}", page.main());
        let data = page.body.split("application/ld+json\">").nth(1).unwrap().split("</script>").next().unwrap();
        assert!(data.contains("\"startDate\":\"2026-03-28T23:00:00+02:00\"") && data.contains("\"endDate\":\"2026-03-29T04:30:00+03:00\""), "{data}");
        let feed = visitor.get("/en/cities/espoo/events.ics").await;
        assert_eq!(feed.header("content-type"), "text/calendar; charset=utf-8");
        for line in ["TZID:Europe/Helsinki", "DTSTART;TZID=Europe/Helsinki:20260328T230000", "TZOFFSETTO:+0300", "BEGIN:DAYLIGHT"] {
            assert!(feed.body.contains(&format!("{line}\r\n")), "{line} in {}", feed.body);
        }
        assert!(feed.body.contains("SUMMARY:Repair\\, mend\\; "));
        assert!(feed.body.split("\r\n").all(|line| line.len() <= 75), "lines are folded");
        let id = announced.header("location").rsplit('/').next().unwrap();
        coordinator.post(&format!("/en/events/{id}"), &[("act", "count"), ("people:", "1 200")]).await;
        assert!(visitor.get(&format!("/fr/events/{id}")).await.main().contains("1\u{202f}200"));
    }
}
