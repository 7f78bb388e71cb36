//! Signing in and out, and what a person settles about themselves.

use axum::{
    body::Body,
    http::{Request, StatusCode},
};
use network::{
    Actor, Appointment, Db, Role,
    accounts::{self, NewAccount, passwords, sessions},
    mail::NewLetter,
};

use crate::site::Site;

const EMAIL: &str = "maria@example.org";
const WORDS: &str = "four calm cities learning";

/// Maria coordinates Espoo and has a password.
async fn maria(db: &Db) {
    let program = Actor::program("test");
    let mut tx = db.begin().await.unwrap();
    let new = NewAccount { email: EMAIL.into(), name: "María".into(), language: "es".into() };
    let account = accounts::open(&mut tx, &program, new).await.unwrap();
    let espoo = Appointment { role: Role::Coordinator, scope: "espoo".into() };
    accounts::appoint(&mut tx, &program, &account.id, espoo).await.unwrap();
    let secret = sessions::begin(&mut tx, &account.id, "a test").await.unwrap();
    let session = sessions::find(&mut tx, &secret).await.unwrap().unwrap();
    sessions::end(&mut tx, &Actor::account(account.id.clone(), vec![]), &session.id).await.unwrap();
    tx.commit().await.unwrap();
    let actor = Actor::account(account.id, vec![]);
    let change = passwords::Change { current: String::new(), new: WORDS.into() };
    let letter = NewLetter { to: EMAIL.into(), subject: "set".into(), body: "set".into() };
    passwords::change(db, &actor, &session, change, letter).await.unwrap();
}

fn with_password(password: &str) -> [(&str, &str); 3] {
    [("email", EMAIL), ("password", password), ("by", "password")]
}

testkit::on_both_databases! {
    async fn a_password_opens_the_page_that_was_asked_for(db: Db) {
        maria(&db).await;
        let site = Site::of(db);
        let asked = site.visitor().get("/en/account").await;
        assert_eq!(asked.header("location"), "/en/sign-in?to=/en/account");

        let answer =
            site.visitor().post("/en/sign-in?to=/en/account", &with_password(WORDS)).await;
        assert_eq!((answer.status, answer.header("location")), (StatusCode::SEE_OTHER, "/en/account"));
        let cookie = answer.header("set-cookie");
        for part in ["HttpOnly", "SameSite=Lax", "Path=/"] {
            assert!(cookie.contains(part), "{cookie}");
        }
        let page = site.after(&answer).get("/en/account").await;
        assert!(page.main().contains("Coordinator · espoo"), "{}", page.main());
    }

    async fn a_wrong_password_is_said_beside_the_field_and_the_address_stays(db: Db) {
        maria(&db).await;
        let answer = Site::of(db).visitor().post("/fr/sign-in", &with_password("wrong")).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        let main = answer.main();
        assert!(main.contains(r#"id="password-wrong""#), "{main}");
        assert!(main.contains(r#"aria-describedby="password-hint password-wrong""#), "{main}");
        assert!(main.contains(EMAIL) && !main.contains("value=\"wrong\""), "{main}");
    }

    async fn too_many_tries_are_told_how_long_to_wait(db: Db) {
        let site = Site::of(db);
        for _ in 0..10 {
            site.visitor().post("/en/sign-in", &with_password("wrong")).await;
        }
        let answer = site.visitor().post("/en/sign-in", &with_password("wrong")).await;
        assert_eq!(answer.status, StatusCode::TOO_MANY_REQUESTS);
        let seconds: u32 = answer.header("retry-after").parse().unwrap();
        assert!((1..=900).contains(&seconds));
        assert!(answer.main().contains("15 minutes"), "{}", answer.main());
    }

    async fn a_link_by_letter_is_in_the_persons_language_and_works_by_its_button_only(db: Db) {
        maria(&db).await;
        let site = Site::of(db);
        let form = [("email", EMAIL), ("by", "link")];
        let answer = site.visitor().post("/en/sign-in?to=/en/account", &form).await;
        assert_eq!(answer.header("location"), "/en/sign-in/sent");

        let letter = site.letters().await.pop().unwrap();
        assert_eq!(letter.subject, "Su enlace para entrar en Stoa");
        let start = letter.body.find("http://stoa.test/es/sign-in/").unwrap();
        let link = letter.body[start..].split_whitespace().next().unwrap();
        let path = link.strip_prefix("http://stoa.test").unwrap();
        for _ in 0..2 {
            let page = site.visitor().get(path).await;
            assert_eq!((page.status, page.session()), (StatusCode::OK, None));
            assert_eq!(page.header("cache-control"), "no-store");
            assert!(page.main().contains("Iniciar sesión como maria@example.org"));
        }
        let answer = site.visitor().post(path, &[]).await;
        assert_eq!(answer.header("location"), "/en/account");
        assert!(answer.session().is_some());
        let again = site.visitor().post(path, &[]).await;
        assert_eq!((again.status, again.session()), (StatusCode::GONE, None));
    }

    async fn an_unknown_address_gets_the_same_answer(db: Db) {
        let site = Site::of(db);
        let form = [("email", "nobody@example.org"), ("by", "link")];
        let answer = site.visitor().post("/en/sign-in", &form).await;
        assert_eq!(answer.header("location"), "/en/sign-in/sent");
        assert_eq!(site.letters().await, []);
    }

    async fn signing_out_ends_the_session_itself(db: Db) {
        maria(&db).await;
        let site = Site::of(db);
        let answer = site.visitor().post("/en/sign-in", &with_password(WORDS)).await;
        assert_eq!(answer.header("location"), "/en/desk");
        let maria = site.after(&answer);
        let out = maria.post("/en/sign-out", &[]).await;
        assert!(out.header("set-cookie").contains("Max-Age=0"), "{:?}", out.headers);
        assert_eq!(maria.get("/en/account").await.status, StatusCode::SEE_OTHER);
    }

    async fn over_https_the_cookie_is_for_this_host_only(db: Db) {
        maria(&db).await;
        let site = Site::secure(db);
        let answer = site.visitor().post("/en/sign-in", &with_password(WORDS)).await;
        let cookie = answer.header("set-cookie");
        assert!(cookie.starts_with("__Host-stoa-session=") && cookie.contains("; Secure"), "{cookie}");
        let secret = answer.session().unwrap();
        for (name, opens) in [("__Host-stoa-session", true), ("stoa-session", false)] {
            let request = Request::get("/en/account").header("cookie", format!("{name}={secret}"));
            let page = site.send(request.body(Body::empty()).unwrap()).await;
            assert_eq!(page.status == StatusCode::OK, opens, "{name}");
        }
    }

    async fn a_person_sees_and_ends_their_other_sessions(db: Db) {
        maria(&db).await;
        let site = Site::of(db);
        let first = site.visitor().post("/en/sign-in", &with_password(WORDS)).await;
        let second = site.visitor().post("/en/sign-in", &with_password(WORDS)).await;
        let (first, second) = (site.after(&first), site.after(&second));
        let page = first.get("/en/account").await;
        assert!(page.main().contains("This session"), "{}", page.main());
        let start = page.main().find("/en/account/sessions/").unwrap();
        let action: String = page.main()[start..].chars().take_while(|c| *c != '"').collect();
        first.post(&action, &[]).await;
        assert_eq!(second.get("/en/account").await.status, StatusCode::SEE_OTHER);
        assert_eq!(first.get("/en/account").await.status, StatusCode::OK);
    }

    async fn the_chosen_language_is_that_of_the_next_page(db: Db) {
        maria(&db).await;
        let site = Site::of(db);
        let answer = site.visitor().post("/en/sign-in", &with_password(WORDS)).await;
        let maria = site.after(&answer);
        let form = [("name", "María José"), ("language", "fr")];
        let saved = maria.post("/en/account", &form).await;
        assert_eq!(saved.header("location"), "/fr/account?done=settled");
        let page = maria.get("/fr/account?done=settled").await;
        assert!(page.main().contains("Enregistré"), "{}", page.main());
        let refused = maria.post("/fr/account", &[("name", " "), ("language", "fr")]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.main().contains("name-wrong"));
    }

    async fn a_new_password_is_told_by_letter(db: Db) {
        maria(&db).await;
        let site = Site::of(db);
        let answer = site.visitor().post("/en/sign-in", &with_password(WORDS)).await;
        let maria = site.after(&answer);
        let short = maria.post("/en/account/password", &[("new", "short")]).await;
        assert_eq!(short.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(short.main().contains("at least 12 characters"), "{}", short.main());
        let set = maria.post("/en/account/password", &[("new", "five calm cities")]).await;
        assert_eq!(set.header("location"), "/en/account?done=password");
        assert_eq!(site.letters().await.pop().unwrap().subject, "Se cambió su contraseña");
    }
}
