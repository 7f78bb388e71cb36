//! Inviting, accepting, giving and taking roles, and reading the log.

use axum::http::StatusCode;
use network::Role;

use crate::site::{Answer, Site};

async fn site(db: network::Db) -> Site {
    testkit::places::kept_city(&db, "espoo").await;
    Site::of(db)
}

/// The path of the link in the last letter.
async fn link(site: &Site) -> String {
    let letter = site.letters().await.pop().unwrap();
    let start = letter.body.find("http://stoa.test/").unwrap();
    let link = letter.body[start..].split_whitespace().next().unwrap();
    link.strip_prefix("http://stoa.test").unwrap().to_owned()
}

/// The target of the first form whose target contains some words.
fn action(answer: &Answer, words: &str) -> String {
    let actions = answer.main().split("action=\"").skip(1).map(|a| a.split('"').next().unwrap());
    let found = actions.into_iter().find(|action| action.contains(words));
    found.unwrap_or_else(|| panic!("no {words} in {}", answer.main())).to_owned()
}

const AINO: [(&str, &str); 3] =
    [("email", "aino@espoo.fi"), ("role", "contributor"), ("language", "fr")];

testkit::on_both_databases! {
    async fn a_newcomer_joins_through_the_letter(db: Db) {
        let site = site(db).await;
        let coordinator = site.holding(Role::Coordinator, "espoo").await;
        let sent = coordinator.post("/en/cities/espoo/people", &AINO).await;
        assert_eq!(sent.header("location"), "/en/cities/espoo/people?done=invited#invitations");
        let letter = site.letters().await.pop().unwrap();
        assert!(letter.subject.contains("vous invite"), "{}", letter.subject);
        assert!(letter.body.contains("Contributeur · espoo"), "{}", letter.body);

        let link = link(&site).await;
        let page = site.visitor().get(&link).await;
        assert_eq!(page.header("cache-control"), "no-store");
        assert!(page.main().contains("A coordinator vous invite à ce rôle"), "{}", page.main());
        let nameless = site.visitor().post(&link, &[("name", "")]).await;
        assert_eq!(nameless.status, StatusCode::UNPROCESSABLE_ENTITY);
        let joined = site.visitor().post(&link, &[("name", "Aino")]).await;
        assert_eq!(joined.header("location"), "/fr/account");
        let account = site.after(&joined).get("/fr/account").await;
        assert!(account.main().contains("Contributeur · espoo"), "{}", account.main());
        assert_eq!(site.visitor().get(&link).await.status, StatusCode::GONE);

        let people = coordinator.get("/en/cities/espoo/people").await;
        assert!(people.main().contains("Aino"), "{}", people.main());
    }

    async fn whoever_has_an_account_signs_in_to_accept(db: Db) {
        let site = site(db).await;
        let keeper = site.holding(Role::Secretariat, "").await;
        let coordinator = site.holding(Role::Coordinator, "espoo").await;
        coordinator.post("/en/cities/espoo/people", &AINO).await;
        let joined = site.visitor().post(&link(&site).await, &[("name", "Aino")]).await;
        let aino = site.after(&joined);

        let form = [("email", "aino@espoo.fi"), ("role", "juror"), ("language", "en")];
        keeper.post("/en/admin/people", &form).await;
        let link = link(&site).await;
        let page = site.visitor().get(&link).await;
        assert!(page.main().contains("/en/sign-in?to=/en/join/"), "{}", page.main());
        let page = coordinator.get(&link).await;
        assert!(page.main().contains("This invitation is for aino@espoo.fi"), "{}", page.main());
        let refused = coordinator.post(&link, &[]).await;
        assert!(refused.main().contains("This invitation is for aino@espoo.fi"));
        assert_eq!(aino.post(&link, &[]).await.header("location"), "/en/account");
        assert!(aino.get("/en/account").await.main().contains("Juror"));
    }

    async fn a_role_at_a_conference_says_which_one_in_the_readers_language(db: Db) {
        testkit::conference(&db, "forum").await;
        let site = Site::of(db);
        let organiser = site.holding(Role::Organiser, "forum").await;
        let account = organiser.get("/fr/account").await;
        assert!(account.main().contains("· Une conférence"), "{}", account.main());
        let keeper = site.holding(Role::Secretariat, "").await;
        let people = keeper.get("/en/admin/people").await;
        assert!(people.main().contains("Conference organiser · A conference"), "{}", people.main());
        let form = [("email", "mo@example.org"), ("role", "delegate"), ("scope", "forum"), ("language", "es")];
        keeper.post("/en/admin/people", &form).await;
        let letter = site.letters().await.pop().unwrap();
        assert!(letter.body.contains("· Una conferencia"), "{}", letter.body);
    }

    async fn a_withdrawn_invitation_opens_nothing(db: Db) {
        let site = site(db).await;
        let coordinator = site.holding(Role::Coordinator, "espoo").await;
        coordinator.post("/en/cities/espoo/people", &AINO).await;
        let page = coordinator.get("/en/cities/espoo/people").await;
        let gone = coordinator.post(&action(&page, "/withdraw"), &[]).await;
        assert_eq!(gone.header("location"), "/en/cities/espoo/people?done=withdrawn#invitations");
        assert_eq!(site.visitor().get(&link(&site).await).await.status, StatusCode::GONE);
    }

    async fn a_role_beyond_ones_own_city_is_refused_whatever_is_sent(db: Db) {
        let site = site(db).await;
        let coordinator = site.holding(Role::Coordinator, "espoo").await;
        let form = [("email", "a@b.org"), ("role", "administrator"), ("scope", "")];
        let refused = coordinator.post("/en/cities/espoo/people", &form).await;
        assert_eq!(refused.status, StatusCode::FORBIDDEN);
        let page = coordinator.get("/en/cities/espoo/people").await;
        assert!(!page.main().contains("value=\"secretariat\""), "{}", page.main());
        assert_eq!(site.letters().await, []);
    }

    async fn a_country_is_found_by_its_name_and_a_wrong_place_is_said_beside_the_field(db: Db) {
        let site = site(db).await;
        let keeper = site.holding(Role::Secretariat, "").await;
        let commission = |place| {
            [("email", "a@b.org"), ("role", "national-commission"), ("scope", place)]
        };
        let sent = keeper.post("/fr/admin/people", &commission("finlande")).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.body);
        let wrong = keeper.post("/fr/admin/people", &commission("Atlantide")).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(wrong.main().contains("id=\"scope-wrong\""), "{}", wrong.main());
        assert!(wrong.main().contains("value=\"Atlantide\""), "{}", wrong.main());
    }

    async fn a_role_is_given_taken_away_and_given_back(db: Db) {
        let site = site(db).await;
        let keeper = site.holding(Role::Secretariat, "").await;
        let mayor = site.holding(Role::Mayor, "espoo").await;
        let list = keeper.get("/en/admin/people?words=mayor").await;
        let start = list.main().find("/en/admin/people/").unwrap();
        let person: String = list.main()[start..].chars().take_while(|c| *c != '"').collect();
        let id = person.rsplit('/').next().unwrap();

        let given = keeper.post(&person, &[("role", "coordinator"), ("scope", "Espoo")]).await;
        assert_eq!(given.header("location"), format!("{person}?done=appointed"));
        assert!(mayor.get("/en/account").await.main().contains("Coordinator · espoo"));

        let role = [("role", "coordinator"), ("scope", "espoo"), ("to", person.as_str())];
        let taken = keeper.post(&format!("/en/people/{id}/dismiss"), &role).await;
        let page = keeper.get(taken.header("location")).await;
        assert!(page.main().contains("This role was taken away: Coordinator · espoo"));
        assert!(!mayor.get("/en/account").await.main().contains("Coordinator"));
        let undo = action(&page, "/appoint");
        keeper.post(&undo, &role).await;
        assert!(mayor.get("/en/account").await.main().contains("Coordinator · espoo"));
    }

    async fn a_closed_account_is_out_until_it_is_reopened(db: Db) {
        let site = site(db).await;
        let admin = site.holding(Role::Administrator, "").await;
        let mayor = site.holding(Role::Mayor, "espoo").await;
        let list = admin.get("/en/admin/people?words=mayor").await;
        let start = list.main().find("/en/admin/people/").unwrap();
        let person: String = list.main()[start..].chars().take_while(|c| *c != '"').collect();
        let page = admin.get(&person).await;
        admin.post(&action(&page, "/close"), &[]).await;
        assert_eq!(mayor.get("/en/account").await.status, StatusCode::SEE_OTHER);
        let page = admin.get(&person).await;
        assert!(page.main().contains("Open this account again"), "{}", page.main());
        let opened = admin.post(&action(&page, "/reopen"), &[]).await;
        assert_eq!(opened.header("location"), format!("{person}?done=reopened"));
    }

    async fn the_log_says_in_words_what_happened_and_whether_its_chain_holds(db: Db) {
        let site = site(db).await;
        let keeper = site.holding(Role::Secretariat, "").await;
        let page = keeper.get("/en/admin/audit").await;
        for words in ["gave a role", "added the city", "opened the account"] {
            assert!(page.main().contains(words), "{words}: {}", page.main());
        }
        let page = keeper.get("/en/admin/audit?check=true").await;
        assert!(page.main().contains("The chain is whole"), "{}", page.main());
        site.db.tamper("UPDATE audit SET detail = '7' WHERE seq = 2").await;
        let page = keeper.get("/en/admin/audit?check=true").await;
        assert!(page.main().contains("broken at entry 2"), "{}", page.main());
        assert!(page.main().contains("was changed after it was written"), "{}", page.main());
    }

    async fn a_coordinator_reads_the_log_of_their_city_only(db: Db) {
        let site = site(db).await;
        let coordinator = site.holding(Role::Coordinator, "espoo").await;
        let page = coordinator.get("/es/cities/espoo/log").await;
        assert!(page.main().contains("añadió la ciudad"), "{}", page.main());
        assert!(!page.main().contains("cuenta"), "{}", page.main());
        testkit::places::kept_city(&site.db, "cork").await;
        assert_eq!(coordinator.get("/es/cities/cork/log").await.status, StatusCode::FORBIDDEN);
    }

    async fn the_log_is_read_page_by_page(db: Db) {
        let site = site(db).await;
        let keeper = site.holding(Role::Secretariat, "").await;
        for _ in 0..20 {
            site.holding(Role::Juror, "").await;
        }
        let first = keeper.get("/en/admin/audit").await;
        let start = first.main().find("/en/admin/audit?&amp;before=").unwrap();
        let next: String = first.main()[start..].chars().take_while(|c| *c != '"').collect();
        let second = keeper.get(&next.replace("&amp;", "&")).await;
        assert!(second.main().contains("added the city"), "{}", second.main());
        assert!(second.main().contains("Back to the newest"), "{}", second.main());
    }

    async fn keepers_begin_at_the_hub(db: Db) {
        let site = site(db).await;
        let keeper = site.holding(Role::Secretariat, "").await;
        let hub = keeper.get("/fr/admin").await;
        assert!(hub.main().contains("Personnes et rôles"), "{}", hub.main());
    }
}
