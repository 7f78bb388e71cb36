use axum::{
    body::Body,
    http::{Method, Request, StatusCode},
};
use network::Role;

use crate::site::Site;

testkit::on_both_databases! {
    async fn the_bare_address_leads_to_the_readers_language(db: Db) {
        let site = Site::of(db);
        let request = Request::get("/").header("accept-language", "fr-CA,fr;q=0.9");
        let answer = site.send(request.body(Body::empty()).unwrap()).await;
        assert_eq!((answer.status, answer.header("location")), (StatusCode::SEE_OTHER, "/fr"));

        let request = Request::get("/")
            .header("accept-language", "fr")
            .header("cookie", "stoa-language=es");
        let answer = site.send(request.body(Body::empty()).unwrap()).await;
        assert_eq!(answer.header("location"), "/es");
    }

    async fn an_unknown_address_is_explained_in_the_readers_language(db: Db) {
        let answer = Site::of(db).visitor().get("/es/nothing/here").await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND);
        assert!(answer.main().contains("No hay nada en esta dirección"), "{}", answer.main());
    }

    async fn a_request_that_cannot_be_read_is_refused_in_the_readers_language(db: Db) {
        let site = Site::of(db);
        let secretariat = site.holding(Role::Secretariat, "").await;
        for (path, body, status, words) in [
            ("/fr/stories/none/espoo/step", [("seen", "one")], StatusCode::UNPROCESSABLE_ENTITY, "ne dit pas ce qu’il faut"),
            ("/es/calls/none/submissions", [("x", "y")], StatusCode::METHOD_NOT_ALLOWED, "no se usa así"),
        ] {
            let answer = secretariat.post(path, &body).await;
            assert_eq!(answer.status, status, "{path}: {}", answer.body);
            assert!(answer.main().contains(words), "{path}: {}", answer.main());
        }
        let nul = [("name", "a\0b"), ("country", "FIN"), ("source", "x"), ("reason", "x")];
        let answer = secretariat.post("/en/cities/new", &nul).await;
        assert!(!answer.status.is_server_error(), "{}", answer.status);
        for path in ["/en/cities?name=%00", "/en/cities/%00", "/en/calls/%00", "/api/cities/%00/observations"] {
            let answer = secretariat.get(path).await;
            assert!(!answer.status.is_server_error(), "{path}: {}", answer.status);
        }
    }

    async fn every_answer_carries_the_strict_headers(db: Db) {
        let site = Site::of(db);
        for path in ["/en", "/en/nothing", "/healthz", "/api/openapi.json"] {
            let answer = site.visitor().get(path).await;
            let policy = answer.header("content-security-policy");
            assert!(policy.starts_with("default-src 'none'"), "{path}: {policy}");
            assert!(!policy.contains("unsafe"), "{path}: {policy}");
            assert_eq!(answer.header("x-content-type-options"), "nosniff", "{path}");
        }
    }

    async fn another_site_cannot_send_with_a_borrowed_session(db: Db) {
        let site = Site::of(db);
        for (header, value) in [("sec-fetch-site", "cross-site"), ("origin", "https://evil.test")] {
            let request = Request::builder()
                .method(Method::POST)
                .uri("/en/sign-out")
                .header("host", "stoa.test")
                .header("cookie", "stoa-session=x")
                .header(header, value);
            let answer = site.send(request.body(Body::empty()).unwrap()).await;
            assert_eq!(answer.status, StatusCode::FORBIDDEN, "{header}: {value}");
        }
    }

    async fn a_visitors_page_is_kept_until_something_changes(db: Db) {
        let site = Site::of(db);
        let first = site.visitor().get("/en").await;
        assert_eq!(first.status, StatusCode::OK);
        let ask_again = || {
            let tag = first.header("etag");
            Request::get("/en").header("if-none-match", tag).body(Body::empty()).unwrap()
        };
        assert_eq!(site.send(ask_again()).await.status, StatusCode::NOT_MODIFIED);
        site.holding(Role::Juror, "").await; // opens an account: a new revision
        assert_eq!(site.send(ask_again()).await.status, StatusCode::NOT_MODIFIED);
    }
}
