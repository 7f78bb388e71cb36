//! A conference from the invitation to the badge, by links, in the words that people read.

use axum::http::{Method, StatusCode};
use network::{
    Actor, Role,
    programme::sessions::{self, Content},
    registrations,
};

use crate::site::{Answer, Person, Site};

const HOME: &str = "/en/conferences/forum";

async fn site(db: network::Db) -> Site {
    testkit::conference(&db, "forum").await;
    Site::of(db)
}

/// The path of a link in the newest letter to somebody.
pub async fn link(site: &Site, to: &str, word: &str) -> String {
    let letters = site.letters().await;
    let letter = letters.iter().rev().find(|l| l.address == to && l.body.contains(word)).unwrap();
    let line = letter.body.lines().find(|line| line.contains(word)).unwrap();
    line.trim().strip_prefix("http://stoa.test").unwrap().to_owned()
}

async fn invite(site: &Site, organiser: &Person<'_>, name: &str, kind: &str) -> String {
    let form = [
        ("kind", kind),
        ("name", name),
        ("country", "KEN"),
        ("addressee", "The Permanent Delegate"),
        ("email", "state@example.org"),
        ("language", "en"),
        ("due", "2099-06-30"),
    ];
    let answer = organiser.post(&format!("{HOME}/delegations"), &form).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    link(site, "state@example.org", "/invited/").await
}

fn head(email: &str) -> Vec<(&'static str, String)> {
    [
        ("answer", "yes"),
        ("name", "Amina Odhiambo"),
        ("email", email),
        ("part", "delegate"),
        ("country", "KEN"),
        ("language", "en"),
    ]
    .map(|(name, value)| (name, value.to_owned()))
    .into()
}

/// What a hidden field of a page says.
fn field<'a>(page: &'a Answer, name: &str) -> &'a str {
    let rest = page.main().split(&format!("name=\"{name}\" value=\"")).nth(1);
    rest.unwrap_or_else(|| panic!("{}", page.main())).split('"').next().unwrap()
}

async fn send(person: &Person<'_>, path: &str, form: &[(&str, String)]) -> Answer {
    let form: Vec<(&str, &str)> =
        form.iter().map(|(name, value)| (*name, value.as_str())).collect();
    person.post(path, &form).await
}

/// Accepts and returns the path of the page on which the delegation is formed.
async fn accepted(site: &Site, organiser: &Person<'_>) -> String {
    let invitation = invite(site, organiser, "Kenya", "member-state").await;
    let answer = send(&site.visitor(), &invitation, &head("amina@example.org")).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
    link(site, "amina@example.org", "/delegation/").await
}

fn member(name: &str, part: &str) -> Vec<(&'static str, String)> {
    let email = format!("{}@example.org", name.to_lowercase());
    vec![
        ("act", "name".into()),
        ("name", name.into()),
        ("email", email),
        ("part", part.into()),
        ("language", "fr".into()),
    ]
}

const A: [(&str, &str); 8] = [
    ("act", "a"),
    ("name", "Zoé Martin"),
    ("country", "FRA"),
    ("email", "zoe@example.org"),
    ("languages", "fr"),
    ("languages", "en"),
    ("language", "fr"),
    ("gender", "female"),
];

const B: [(&str, &str); 7] = [
    ("act", "b"),
    ("bed", "harbour/single"),
    ("from", "2099-09-19"),
    ("leaves", "2099-09-23"),
    ("choices", "reading"),
    ("diets", "vegan"),
    ("consent", "yes"),
];

testkit::on_both_databases! {
    async fn from_the_invitation_to_the_badge_by_links_alone(db: Db) {
        let site = site(db).await;
        let organiser = site.holding(Role::Organiser, "forum").await;
        let lead = accepted(&site, &organiser).await;
        let visitor = site.visitor();
        let page = visitor.get(&lead).await;
        assert!(page.main().contains("Delegate: 1 of 5"), "{}", page.main());
        assert_eq!(page.header("cache-control"), "no-store");

        let named = send(&visitor, &lead, &member("Zoe", "adviser")).await;
        assert_eq!(named.status, StatusCode::SEE_OTHER, "{}", named.body);
        let own = link(&site, "zoe@example.org", "/register/").await;
        assert!(own.starts_with("/fr/register/"), "{own}");
        let form = visitor.get(&own).await;
        assert!(form.main().contains("Recevoir mon numéro") && form.main().contains("Kenya"));
        assert!(form.main().contains("value=\"KEN\" selected"), "who comes for Kenya comes from there");
        let a = visitor.post(&own, &A).await;
        assert_eq!(a.status, StatusCode::SEE_OTHER, "{}", a.body);
        let b = visitor.get(a.header("location")).await;
        assert!(b.main().contains("Harbour Hotel") && b.main().contains("2 places restantes"), "{}", b.main());
        assert!(b.main().contains("2 chambres libres pour toutes les nuits"), "{}", b.main());
        let clash = [B.as_slice(), &[("choices", "beside")]].concat();
        let clash = visitor.post(&own, &clash).await;
        assert!(clash.main().contains("ont lieu en même temps"), "{}", clash.main());
        let b = visitor.post(&own, &B).await;
        assert_eq!(b.status, StatusCode::SEE_OTHER, "{}", b.body);
        let have = visitor.get(b.header("location")).await;
        assert!(have.main().contains("0001") && have.main().contains("Harbour Hotel"), "{}", have.main());
        let letters = site.letters().await;
        assert!(letters.last().unwrap().subject.contains("numéro 1"), "{}", letters.last().unwrap().subject);

        let letter = visitor.get(&format!("{own}/letter")).await;
        assert!(letter.body.starts_with("letter\n") && letter.body.contains("Zoé Martin"), "{}", letter.body);
        let badge = visitor.get(&format!("{own}/badge")).await;
        assert!(badge.body.starts_with("badges\n") && badge.body.contains("Conseiller(ère) · 0001"), "{}", badge.body);
        let sheets = organiser.get(&format!("{HOME}/badges?part=adviser")).await;
        assert!(sheets.body.contains("http://stoa.test/b/"), "{}", sheets.body);
        let none = organiser.get(&format!("{HOME}/badges?part=press")).await;
        assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY);
        let board = organiser.get(&format!("{HOME}/delegations")).await;
        assert!(board.main().contains("1 of 2 registered"), "{}", board.main());
        let spanish = organiser.get("/es/conferences/forum/delegations").await;
        assert!(spanish.main().contains("Kenia</a>"), "{}", spanish.main());
    }

    async fn over_quota_is_refused_with_the_reason_and_nothing_typed_is_lost(db: Db) {
        let site = site(db).await;
        let organiser = site.holding(Role::Organiser, "forum").await;
        let lead = accepted(&site, &organiser).await;
        let visitor = site.visitor();
        for name in ["Bela", "Carla", "Dora", "Edi"] {
            let named = send(&visitor, &lead, &member(name, "delegate")).await;
            assert_eq!(named.status, StatusCode::SEE_OTHER);
        }
        let letters = site.letters().await.len();
        let refused = send(&visitor, &lead, &member("Fatou", "delegate")).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.main().contains("already has 5 of this part: Delegate"), "{}", refused.main());
        assert!(refused.main().contains("value=\"fatou@example.org\"") && refused.main().contains("Edi"));
        assert_eq!(site.letters().await.len(), letters, "nobody was written to");
        let french = send(&visitor, &lead.replace("/en/", "/fr/"), &member("Fatou", "mayor")).await;
        assert!(french.main().contains("ne fait pas partie d’une telle délégation\u{202f}: Maire"), "{}", french.main());
    }

    async fn an_invitation_takes_one_answer_and_says_so_afterwards(db: Db) {
        let site = site(db).await;
        let organiser = site.holding(Role::Organiser, "forum").await;
        let invitation = invite(&site, &organiser, "Kenya", "member-state").await;
        let visitor = site.visitor();
        let page = visitor.get(&invitation).await;
        assert!(!page.main().contains("value=\"The Permanent Delegate\""), "an office is no head");
        let spanish = visitor.get(&invitation.replace("/en/", "/es/")).await;
        assert!(spanish.main().contains("20–22 de septiembre de 2099"), "{}", spanish.main());
        assert!(page.main().contains("Delegate: at most 5") && page.main().contains("Adviser: any number"));
        let wrong = send(&visitor, &invitation, &head("not an address")).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(wrong.main().contains("Amina Odhiambo"), "a refusal does not use the link up");
        let own = send(&visitor, &invitation, &head("state@example.org")).await;
        assert!(own.header("location").contains("/delegation/"), "who named themselves goes on at once");
        let again = visitor.get(&invitation).await;
        assert_eq!(again.status, StatusCode::GONE);
        assert!(again.main().contains("has been done") && again.main().contains("A organiser"), "{}", again.main());
        let letter = visitor.get(&format!("{invitation}/letter")).await;
        assert_eq!(letter.status, StatusCode::GONE);
    }

    async fn a_no_is_seen_with_its_reason_and_in_the_table(db: Db) {
        let site = site(db).await;
        let organiser = site.holding(Role::Organiser, "forum").await;
        let invitation = invite(&site, &organiser, "Kenya", "member-state").await;
        let no = site.visitor().post(&invitation, &[("answer", "no"), ("reason", "=No funds")]).await;
        assert!(no.main().contains("sorry that you cannot come"));
        let board = organiser.get(&format!("{HOME}/delegations?state=declined")).await;
        assert!(board.main().contains("Kenya"));
        assert!(!organiser.get(&format!("{HOME}/delegations?state=accepted")).await.main().contains("<th scope=\"row\"><a"));
        let table = organiser.get("/api/conferences/forum/delegations.csv?state=declined").await;
        assert!(table.body.contains("Member State,Kenya,KEN,Africa,declined") && table.body.contains("'=No funds"), "{}", table.body);
        let sheet = organiser.get("/api/conferences/forum/delegations.xlsx").await;
        assert!(sheet.body.starts_with("PK"));
    }

    async fn a_table_invites_all_or_nobody_and_names_each_line(db: Db) {
        let site = site(db).await;
        let organiser = site.holding(Role::Organiser, "forum").await;
        let table = "kind;name;country;email\nmember-state;Kenya;KEN;k@example.org\nmember-state;Ghana;GHX;g\n";
        let path = format!("{HOME}/delegations/table");
        let form = |table: &'static str| [("table", table), ("due", "2099-06-30"), ("language", "en")];
        let refused = organiser.post(&path, &form(table)).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.main().contains("Line 3:") && refused.main().contains("GHX"), "{}", refused.main());
        assert!(site.letters().await.is_empty());
        let good = "kind;name;country;email\nmember-state;Kenya;KEN;k@example.org\nmember-city;Accra;GHA;g@example.org\n";
        let sent = organiser.post(&path, &form(good)).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.body);
        assert_eq!(site.letters().await.len(), 2);
    }

    async fn credentials_come_with_their_paper_which_organisers_read(db: Db) {
        let site = site(db).await;
        let organiser = site.holding(Role::Organiser, "forum").await;
        let lead = accepted(&site, &organiser).await;
        let body = "--b\r\nContent-Disposition: form-data; name=\"authority\"\r\n\r\n2\r\n\
            --b\r\nContent-Disposition: form-data; name=\"signer\"\r\n\r\nA. Minister\r\n\
            --b\r\nContent-Disposition: form-data; name=\"signed\"\r\n\r\n2099-05-01\r\n\
            --b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"c.pdf\"\r\nContent-Type: application/pdf\r\n\r\n%PDF-1.7 text\r\n--b--\r\n";
        let path = format!("{lead}/credentials");
        let laid = site.visitor().send(Method::POST, &path, "multipart/form-data; boundary=b", body.into()).await;
        assert_eq!(laid.status, StatusCode::SEE_OTHER, "{}", laid.body);
        let board = organiser.get(&format!("{HOME}/delegations")).await;
        let start = board.main().find(&format!("{HOME}/delegations/0")).unwrap();
        let one: String = board.main()[start..].chars().take_while(|c| *c != '"').collect();
        let page = organiser.get(&one).await;
        assert!(page.main().contains("A. Minister, Minister for Foreign Affairs"), "{}", page.main());
        let file = organiser.get(&format!("{one}/credentials")).await;
        assert_eq!(file.body, "%PDF-1.7 text");
        let stranger = site.holding(Role::Organiser, "iclc-2").await.get(&format!("{one}/credentials")).await;
        assert_eq!(stranger.status, StatusCode::FORBIDDEN);
    }

    async fn needs_are_not_for_the_secretariat(db: Db) {
        let site = site(db).await;
        let organiser = site.holding(Role::Organiser, "forum").await;
        let form = [("name", "Zoé Martin"), ("email", "zoe@example.org"), ("part", "speaker"), ("language", "fr")];
        organiser.post(&format!("{HOME}/registrations"), &form).await;
        let own = link(&site, "zoe@example.org", "/register/").await;
        site.visitor().post(&own, &A).await;
        site.visitor().post(&own, &B).await;
        let id = {
            let mut conn = site.db.read().await.unwrap();
            registrations::taking_part(&mut conn, "forum").await.unwrap()[0].id.clone()
        };
        let path = format!("{HOME}/registrations/{id}");
        assert!(organiser.get(&path).await.main().contains("Vegan"));
        let secretariat = site.holding(Role::Secretariat, "").await;
        let page = secretariat.get(&path).await;
        assert!(page.main().contains("zoe@example.org") && !page.main().contains("Vegan"), "{}", page.main());
        let table = secretariat.get("/api/conferences/forum/registrations.csv").await;
        assert!(table.body.contains("Zoé Martin") && !table.body.contains("vegan"));
        assert!(organiser.get("/api/conferences/forum/registrations.csv").await.body.contains("vegan"));
    }

    async fn organisers_fill_in_for_somebody_and_agree_to_what_they_change_later(db: Db) {
        let site = site(db).await;
        let organiser = site.holding(Role::Organiser, "forum").await;
        let form = [("name", "Zoé Martin"), ("email", "zoe@example.org"), ("part", "speaker"), ("language", "fr")];
        organiser.post(&format!("{HOME}/registrations"), &form).await;
        let list = organiser.get(&format!("{HOME}/registrations")).await;
        let here = list.main().split("href=\"").map(|rest| rest.split('"').next().unwrap());
        let here = here.filter(|href| href.starts_with(&format!("{HOME}/registrations/"))).last().unwrap().to_owned();
        assert!(organiser.get(&here).await.main().contains("Fill in for them"));
        let odd = organiser.post(&format!("{here}/steps"), &[("act", "a"), ("name", ""), ("country", "FRA")]).await;
        assert_eq!(odd.status, StatusCode::UNPROCESSABLE_ENTITY);
        let a = organiser.post(&format!("{here}/steps"), &A).await;
        assert!(a.header("location").ends_with("/steps?step=b"), "{}", a.body);
        assert!(organiser.get(a.header("location")).await.main().contains("Harbour Hotel"));
        let b = organiser.post(&format!("{here}/steps"), &B).await;
        assert_eq!(b.header("location"), here, "{}", b.body);
        // the letter of confirmation goes to whom it is for, and opens their page
        let page = link(&site, "zoe@example.org", "/guest/").await;
        let visitor = site.visitor();
        let own = visitor.get(&page).await;
        assert!(own.main().contains("Zoé Martin") && own.main().contains("0001"), "{}", own.main());
        assert_eq!(own.header("cache-control"), "no-store");

        let own = page.replace("/guest/", "/register/");
        let renamed: Vec<(&str, &str)> = A.iter().map(|(name, value)| (*name, if *name == "name" { "Zoé Durand" } else { *value })).collect();
        visitor.post(&own, &renamed).await;
        let waits = organiser.get(&here).await;
        assert!(waits.main().contains("A change waits for you") && waits.main().contains("Zoé Durand"), "{}", waits.main());
        assert!(visitor.get(&format!("{own}?done=b")).await.main().contains("Les organisateurs"));
        let badge = visitor.get(&format!("{own}/badge")).await;
        assert!(!badge.body.contains("Durand"), "{}", badge.body);
        assert!(organiser.get(&format!("{HOME}/registrations?state=asks")).await.main().contains("change waits"));
        let agreed = organiser.post(&here, &[("act", "approve")]).await;
        assert_eq!(agreed.status, StatusCode::SEE_OTHER, "{}", agreed.body);
        assert!(visitor.get(&format!("{own}/badge")).await.body.contains("Zoé Durand"));
        assert!(site.letters().await.last().unwrap().subject.starts_with("Votre inscription a été modifiée"));
        let again = organiser.post(&here, &[("act", "keep")]).await;
        assert_eq!(again.status, StatusCode::CONFLICT);
    }

    async fn one_page_leads_a_speaker_who_is_registered_to_everything(db: Db) {
        let site = site(db).await;
        let organiser = site.holding(Role::Organiser, "forum").await;
        let form = [("name", "Zoé Martin"), ("email", "zoe@example.org"), ("part", "speaker"), ("language", "en")];
        organiser.post(&format!("{HOME}/registrations"), &form).await;
        organiser.post(&format!("{HOME}/people"), &[("name", "Zoé Martin"), ("email", "zoe@example.org"), ("language", "en")]).await;
        let interpreter = [("name", "Zoé Martin"), ("email", "zoe@example.org"), ("language", "en"), ("directions", "fr>en")];
        organiser.post(&format!("{HOME}/interpretation/interpreters"), &interpreter).await;
        let page = link(&site, "zoe@example.org", "/register/").await.replace("/register/", "/guest/");
        let visitor = site.visitor();
        let own = visitor.get(&page).await;
        for what in ["register", "part", "interpreting"] {
            let path = page.replace("/guest/", &format!("/{what}/"));
            assert!(own.main().contains(&path), "{what}: {}", own.main());
            let opened = visitor.get(&path).await;
            assert_eq!(opened.status, StatusCode::OK, "{what}");
            assert!(opened.main().contains(&page), "{what} leads back");
        }
        let timetable = page.replace("/guest/", "/agenda/");
        assert_eq!(visitor.get(&timetable).await.status, StatusCode::NOT_FOUND);
        let opened = visitor.post(&format!("{}/agenda", page.replace("/guest/", "/register/")), &[]).await;
        assert_eq!(opened.header("location"), timetable);
        visitor.post(&format!("{timetable}/pick"), &[("session", "reading"), ("wanted", "yes")]).await;
        let own = visitor.get(&page).await;
        assert!(own.main().contains("in your timetable") && own.main().contains(&timetable), "{}", own.main());
        let shown = visitor.get(&timetable).await;
        let feed = shown.main().split("id=\"feed\" readonly value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
        assert!(visitor.get(&feed).await.body.contains("BEGIN:VEVENT"));
        // whoever lost a phone shuts it all, and asks for another link
        visitor.post(&format!("{timetable}/shut"), &[]).await;
        assert_eq!(visitor.get(&page).await.status, StatusCode::GONE);
        assert_eq!(visitor.get(&feed).await.status, StatusCode::GONE);
    }

    async fn letters_about_what_moved_lead_to_the_own_page_of_each_in_their_language(db: Db) {
        let site = site(db).await;
        let organiser = site.holding(Role::Organiser, "forum").await;
        let visitor = site.visitor();
        let form = [("name", "Zoé Martin"), ("email", "zoe@example.org"), ("part", "speaker"), ("language", "fr")];
        organiser.post(&format!("{HOME}/registrations"), &form).await;
        for (name, email, language) in [("Zoé Martin", "zoe@example.org", "fr"), ("Ana Ruiz", "ana@example.org", "es")] {
            organiser.post(&format!("{HOME}/people"), &[("name", name), ("email", email), ("language", language)]).await;
        }
        let mut tx = site.db.begin().await.unwrap();
        let reading = sessions::get(&mut tx, "forum", "reading").await.unwrap();
        let is = Content { chairs: vec!["zoe-martin".into()], speakers: vec!["ana-ruiz".into()], ..reading.is };
        sessions::correct(&mut tx, &Actor::program("test"), "forum", "reading", is, reading.revision).await.unwrap();
        tx.commit().await.unwrap();
        let own = link(&site, "zoe@example.org", "/register/").await;
        let timetable = visitor.post(&format!("{own}/agenda"), &[]).await.header("location").to_owned();
        visitor.post("/es/conferences/forum/agenda", &[("name", "Bela"), ("email", "bela@example.org")]).await;
        let alone = link(&site, "bela@example.org", "/es/agenda/").await;
        for path in [&timetable, &alone] {
            visitor.post(&format!("{path}/pick"), &[("session", "health"), ("wanted", "yes")]).await;
        }

        let begun = organiser.post(&format!("{HOME}/plan"), &[("name", "Rain"), ("from", "v1")]).await;
        let board = begun.header("location").to_owned();
        for (session, to) in [("reading", "2099-09-21T09:00@other"), ("health", "2099-09-21T09:00@other"), ("health", "2099-09-21T11:00@other")] {
            let page = organiser.get(&board).await;
            let moved = organiser.post(&format!("{board}/move"), &[("seen", field(&page, "seen")), ("session", session), ("to", to)]).await;
            assert_eq!(moved.status, StatusCode::SEE_OTHER, "{}", moved.body);
            if (session, to) == ("health", "2099-09-21T09:00@other") {
                let page = organiser.get(&format!("{board}/publish")).await;
                let refused = organiser.post(&format!("{board}/publish"), &[("seen", field(&page, "seen")), ("note-en", "Rain is coming")]).await;
                assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
                assert!(refused.main().contains("Rain is coming"), "what was typed stays");
            }
        }
        let page = organiser.get(&format!("{board}/publish")).await;
        let before = site.letters().await.len();
        organiser.post(&format!("{board}/publish"), &[("seen", field(&page, "seen")), ("anyway", "yes")]).await;
        let letters = site.letters().await.split_off(before);
        assert_eq!(letters.len(), 4, "{letters:?}");
        for (to, subject, page, says) in [
            ("zoe@example.org", "Changements du programme", "/fr/guest/", "reading"),
            ("zoe@example.org", "Votre agenda a changé", "/fr/guest/", "health"),
            ("ana@example.org", "Cambios en el programa", "/es/part/", "reading"),
            ("bela@example.org", "Su agenda ha cambiado", "/es/agenda/", "health"),
        ] {
            let letter = letters.iter().find(|one| one.address == to && one.subject.starts_with(subject));
            let letter = letter.unwrap_or_else(|| panic!("{to} {subject}: {letters:?}"));
            let line = letter.body.lines().find(|line| line.contains(page)).unwrap_or_else(|| panic!("{}", letter.body));
            let opened = visitor.get(line.trim().strip_prefix("http://stoa.test").unwrap()).await;
            assert_eq!(opened.status, StatusCode::OK, "{to}");
            assert!(opened.main().contains(says), "{to}: {}", opened.main());
        }

        // who takes the registration back is not written to about a timetable any more
        visitor.post(&own, &[("act", "withdraw")]).await;
        let again = organiser.post(&format!("{HOME}/plan"), &[("name", "Sun"), ("from", "v1")]).await;
        let page = organiser.get(&format!("{}/publish", again.header("location"))).await;
        let before = site.letters().await.len();
        organiser.post(&format!("{}/publish", again.header("location")), &[("seen", field(&page, "seen")), ("anyway", "yes")]).await;
        let letters = site.letters().await.split_off(before);
        let subjects: Vec<&str> = letters.iter().filter(|one| one.address == "zoe@example.org").map(|one| one.subject.as_str()).collect();
        assert!(subjects.len() == 1 && subjects[0].starts_with("Changements du programme"), "{subjects:?}");
    }

    async fn who_waited_for_a_bed_is_led_to_their_own_page_when_it_is_theirs(db: Db) {
        let site = site(db).await;
        let organiser = site.holding(Role::Organiser, "forum").await;
        let visitor = site.visitor();
        let mut own = vec![];
        for name in ["Zoe", "Yan", "Xia"] {
            let email = format!("{name}@example.org").to_lowercase();
            let form = [("name", name), ("email", &email), ("part", "speaker"), ("language", "fr")];
            organiser.post(&format!("{HOME}/registrations"), &form).await;
            own.push(link(&site, &email, "/register/").await);
            let a = A.map(|(field, value)| (field, match field { "email" => email.as_str(), "name" => name, _ => value }));
            visitor.post(own.last().unwrap(), &a).await;
            let b: Vec<_> = B.into_iter().filter(|(field, _)| *field != "choices").collect();
            let b = visitor.post(own.last().unwrap(), &b).await;
            assert_eq!(b.status, StatusCode::SEE_OTHER, "{}", b.body);
        }
        visitor.post(&own[0], &[("act", "withdraw")]).await;
        let page = link(&site, "xia@example.org", "/fr/guest/").await;
        let letters = site.letters().await;
        let letter = letters.iter().rfind(|one| one.address == "xia@example.org").unwrap();
        assert!(letter.subject.starts_with("Une place pour vous") && letter.body.contains(&page), "{letter:?}");
        let opened = visitor.get(&page).await;
        assert!(opened.main().contains("Harbour Hotel") && opened.main().contains("Xia"), "{}", opened.main());
    }

    async fn rooms_and_rules_are_kept_from_their_forms(db: Db) {
        let site = site(db).await;
        let organiser = site.holding(Role::Organiser, "forum").await;
        let form = [
            ("name", "Station Inn"), ("currency", "eur"), ("price:double", "120,5"),
            ("rooms:double:2099-09-20", "7"), ("about-fr", "Tram 2"),
        ];
        let kept = organiser.post(&format!("{HOME}/hotels"), &form).await;
        assert_eq!(kept.status, StatusCode::SEE_OTHER, "{}", kept.body);
        let page = organiser.get(&format!("{HOME}/hotels")).await;
        assert!(page.main().contains("120.5 EUR") && page.main().contains("0 / 7"), "{}", page.main());
        let guest = site.visitor().get("/fr/conferences/forum/hotels").await;
        assert!(guest.main().contains("120,5 EUR") && guest.main().contains("Tram 2") && !guest.main().contains("0 / 7"));
        let odd = organiser.post(&format!("{HOME}/hotels"), &[("name", "X"), ("rooms:double:2099-09-20", "many")]).await;
        assert_eq!(odd.status, StatusCode::UNPROCESSABLE_ENTITY);

        let rule = [("what", "rule"), ("kind", "member-state"), ("name-en", "State"), ("most:delegate", "2"), ("most:adviser", "*")];
        let kept = organiser.post(&format!("{HOME}/rules"), &rule).await;
        assert_eq!(kept.status, StatusCode::SEE_OTHER, "{}", kept.body);
        // a group of countries: ticked ones stay, others come by name, an unknown name is told
        let to = format!("{HOME}/rules");
        let group = [("group:ldc", "BDI"), ("group:ldc", "TCD"), ("add:ldc", "bénin"), ("add:ldc", ""), ("add:sids", "Atlantis")];
        let odd = organiser.post(&to, &[&rule[..], &group[..]].concat()).await;
        assert_eq!(odd.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(odd.main().contains("No country is called “Atlantis”") && odd.main().contains("value=\"Atlantis\""), "{}", odd.main());
        assert_eq!(organiser.post(&to, &[&rule[..], &group[..4]].concat()).await.status, StatusCode::SEE_OTHER);
        let page = organiser.get(&to).await;
        let of_rule = page.main().split("value=\"member-state\"").nth(1).unwrap();
        let of_rule = of_rule.split("</form>").next().unwrap();
        let ticked: Vec<&str> = of_rule.split("name=\"group:ldc\" value=\"").skip(1).map(|rest| &rest[..3]).collect();
        assert_eq!(ticked, ["BEN", "BDI", "TCD"], "in the order of their names");

        let contact = [("what", "contact"), ("region", "africa"), ("name", "ADEA"), ("email", "adea@example.org")];
        assert_eq!(organiser.post(&format!("{HOME}/rules"), &contact).await.status, StatusCode::SEE_OTHER);
        let invitation = invite(&site, &organiser, "Kenya", "member-state").await;
        let page = site.visitor().get(&invitation).await;
        assert!(page.main().contains("Delegate: at most 2") && page.main().contains("adea@example.org"), "{}", page.main());
        assert!(!page.main().contains("Alternate"));
        let odd = organiser.post(&to, &[("what", "registration"), ("seats:visit-1", "many")]).await;
        assert_eq!(odd.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(odd.main().contains("“many” is no number of seats"), "{}", odd.main());
        let late = organiser.post(&format!("{HOME}/rules"), &[("what", "registration"), ("until", "2099-12-01")]).await;
        assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
}
