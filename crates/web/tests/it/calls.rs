use network::{Role, ids::Known};

use crate::site::Site;

async fn site() -> Site {
    let db = testkit::sqlite().await;
    testkit::places::kept_city(&db, "espoo").await;
    testkit::frameworks(&db).await;
    testkit::calls(&db).await;
    Site::of(db)
}

#[tokio::test]
async fn the_secretariat_composes_a_call_and_opens_it() {
    let site = site().await;
    let keeper = site.holding(Role::Secretariat, "").await;
    let begun = keeper
        .post("/en/calls/new", &[("title", "Green award"), ("kind", "award"), ("from", "")])
        .await;
    assert_eq!(begun.header("location"), "/en/calls/green-award/edit");
    let steps: [(&str, &[(&str, &str)]); 5] = [
        (
            "window",
            &[
                ("seen", "1"),
                ("opens", "2020-01-01T00:00"),
                ("closes", "2199-12-31T23:59:59"),
                ("zone", "America/Mexico_City"),
                ("grace", "5"),
            ],
        ),
        ("rules", &[("seen", "2"), ("by-state", "yes"), ("outside", "yes"), ("years", "6")]),
        ("form", &[("seen", "3"), ("label-en", "The plan"), ("label-fr", "Le plan")]),
        (
            "question",
            &[
                ("seen", "4"),
                ("section", "the-plan"),
                ("label-en", "Your plan"),
                ("asks", "text"),
                ("words", "200"),
            ],
        ),
        ("rubric", &[("seen", "5"), ("label-en", "Quality"), ("weight", "99")]),
    ];
    for (part, form) in steps {
        let kept = keeper.post(&format!("/en/calls/green-award/edit/{part}"), form).await;
        assert_eq!(kept.status, 303, "{part}: {}", kept.body);
    }
    let overview = keeper.get("/en/calls/green-award/edit").await;
    assert!(overview.main().contains("add up to 99%"), "{}", overview.main());
    let refused = keeper.post("/fr/calls/green-award/open", &[("seen", "6")]).await;
    assert_eq!(refused.status, 422);
    assert!(refused.body.contains("Les poids de la grille font 99"), "{}", refused.body);
    let whole =
        [("seen", "6"), ("criterion", "quality"), ("label-en", "Quality"), ("weight", "100")];
    keeper.post("/en/calls/green-award/edit/rubric", &whole).await;
    let opened = keeper.post("/en/calls/green-award/open", &[("seen", "7")]).await;
    assert_eq!(opened.header("location"), "/en/calls/green-award");
    let shown = site.visitor().get("/es/calls/green-award").await;
    assert!(shown.main().contains("America/Mexico City"), "{}", shown.main());
    let longer = [("seen", "8"), ("until", "2200-01-31T23:59:59"), ("reason", "a strike")];
    let extended = keeper.post("/en/calls/green-award/extend", &longer).await;
    assert_eq!(extended.status, 303, "{}", extended.body);
    let mut conn = site.db.read().await.unwrap();
    let visitor = network::Actor::visitor();
    let call = network::calls::get(&mut conn, &visitor, "green-award", &Known::NOW).await.unwrap();
    assert_eq!(call.says.window.closes().to_string(), "2200-01-31T23:59:59");
}

#[tokio::test]
async fn two_who_change_a_draft_at_once_do_not_overwrite_each_other() {
    let site = site().await;
    let keeper = site.holding(Role::Secretariat, "").await;
    keeper.post("/en/calls/new", &[("title", "Next"), ("kind", "other")]).await;
    let first = [("seen", "1"), ("label-en", "A")];
    assert_eq!(keeper.post("/en/calls/next/edit/form", &first).await.status, 303);
    let second = [("seen", "1"), ("label-en", "B")];
    let refused = keeper.post("/en/calls/next/edit/form", &second).await;
    assert_eq!(refused.status, 409);
}

#[tokio::test]
async fn a_city_reads_why_it_may_not_answer() {
    let site = site().await;
    let coordinator = site.holding(Role::Coordinator, "espoo").await;
    let shown = coordinator.get("/en/calls/award-2024").await;
    assert!(shown.main().contains("may not answer this call"), "{}", shown.main());
    assert!(shown.main().contains("never been in the network"));
}

#[tokio::test]
async fn every_call_of_the_past_is_shown_in_every_language() {
    let site = site().await;
    for (code, _) in network::calls::SHIPPED {
        for lang in ["en", "fr", "es"] {
            for path in [format!("/{lang}/calls/{code}"), format!("/{lang}/calls/{code}/preview")] {
                let answer = site.visitor().get(&path).await;
                assert_eq!(answer.status, 200, "{path}");
                assert!(answer.body.len() < 100_000, "{path}: {}", answer.body.len());
            }
        }
    }
}

#[tokio::test]
async fn a_question_shows_the_fields_of_its_kind_and_keeps_those_of_another() {
    let site = site().await;
    let keeper = site.holding(Role::Secretariat, "").await;
    let begin = [("title", "Green award"), ("kind", "award"), ("from", "")];
    keeper.post("/en/calls/new", &begin).await;
    keeper.post("/en/calls/green-award/edit/form", &[("seen", "1"), ("label-en", "Plan")]).await;
    let to = "/en/calls/green-award/edit/question";

    let pick = keeper.get(&format!("{to}?section=plan")).await;
    assert!(pick.main().contains("name=\"asks\" value=\"figure\""), "{}", pick.main());
    assert!(!pick.main().contains("name=\"label-en\""), "{}", pick.main());
    let text = keeper.get(&format!("{to}?section=plan&asks=text")).await;
    assert!(text.main().contains("id=\"words\""), "{}", text.main());
    for other in ["id=\"unit\"", "id=\"options\"", "id=\"most\""] {
        assert!(!text.main().contains(other), "{other}: {}", text.main());
    }

    // another kind is chosen: its fields come, and the words wait for the way back
    let turned = [
        ("seen", "2"),
        ("section", "plan"),
        ("question", ""),
        ("shown", "text"),
        ("asks", "choice"),
        ("label-en", "Which way?"),
        ("label-fr", "Quel chemin ?"),
        ("words", "300"),
        ("required", "yes"),
    ];
    let choice = keeper.post(to, &turned).await;
    assert_eq!(choice.status, 200, "{}", choice.body);
    for kept in [
        "value=\"Which way?\"",
        "value=\"Quel chemin ?\"",
        "type=\"hidden\" name=\"words\" value=\"300\"",
        "name=\"option-0-en\"",
        "name=\"required\" value=\"yes\" checked",
    ] {
        assert!(choice.main().contains(kept), "{kept}: {}", choice.main());
    }
    assert!(!choice.main().contains("id=\"words\""), "{}", choice.main());
    let back = [
        &turned[..3],
        &[("shown", "choice"), ("asks", "text"), ("words", "300"), ("option-0-en", "By tram")],
    ]
    .concat();
    let back = keeper.post(to, &back).await;
    assert!(
        back.main().contains("name=\"words\" type=\"number\" min=\"0\" value=\"300\""),
        "{}",
        back.main()
    );
    assert!(
        back.main().contains("type=\"hidden\" name=\"option-0-en\" value=\"By tram\""),
        "{}",
        back.main()
    );

    // more lines are asked for, then it is kept: what is empty is no option
    let options = [
        ("option-0-en", "By tram"),
        ("option-0-fr", "En tram"),
        ("option-2-en", "By tram"),
        ("most", "2"),
    ];
    let sent = [
        &turned[..3],
        &[("shown", "choice"), ("asks", "choice"), ("label-en", "Which way?")],
        &options[..],
    ]
    .concat();
    let more = keeper.post(to, &[&sent[..], &[("act", "turn")]].concat()).await;
    assert!(more.main().contains("name=\"option-5-en\""), "{}", more.main());
    let kept = keeper.post(to, &sent).await;
    assert_eq!(kept.status, 303, "{}", kept.body);
    let kept = keeper.get(&format!("{to}?section=plan&question=which-way")).await;
    for held in [
        "name=\"option-code-0\" value=\"by-tram\"",
        "value=\"En tram\"",
        "name=\"option-code-1\" value=\"by-tram-2\"",
        "name=\"most\" type=\"number\" min=\"0\" value=\"2\"",
    ] {
        assert!(kept.main().contains(held), "{held}: {}", kept.main());
    }

    // what is wrong comes back with everything that was typed
    let odd = [
        &turned[..3],
        &[("shown", "text"), ("asks", "text"), ("label-en", "Say more"), ("words", "many")],
    ]
    .concat();
    let odd = keeper.post(to, &odd).await;
    assert_eq!(odd.status, 422);
    assert!(
        odd.main().contains("value=\"Say more\"") && odd.main().contains("value=\"many\""),
        "{}",
        odd.main()
    );
}

#[tokio::test]
async fn quotas_of_places_are_given_by_name_in_the_readers_language() {
    let site = site().await;
    let keeper = site.holding(Role::Secretariat, "").await;
    let begin = [("title", "Green award"), ("kind", "award"), ("from", "")];
    keeper.post("/en/calls/new", &begin).await;
    let to = "/fr/calls/green-award/edit/limits";
    let form = keeper.get(to).await;
    assert!(form.main().contains("<option value=\"Allemagne\">"), "{}", form.main());
    let sent = [
        ("seen", "1"),
        ("quota-place", "allemagne"),
        ("quota-most", "2"),
        ("quota-place", ""),
        ("quota-most", ""),
        ("quota-place", "Afrique"),
        ("quota-most", "12"),
    ];
    let kept = keeper.post(to, &sent).await;
    assert_eq!(kept.status, 303, "{}", kept.body);
    let shown = keeper.get("/en/calls/green-award/edit/limits").await;
    for held in ["value=\"Germany\"", "value=\"Africa\"", "value=\"12\""] {
        assert!(shown.main().contains(held), "{held}: {}", shown.main());
    }
    let odd =
        [("seen", "2"), ("quota-place", "Germany"), ("quota-most", "two"), ("reviewers", "3")];
    let odd = keeper.post(to, &odd).await;
    assert_eq!(odd.status, 422);
    assert!(
        odd.main().contains("value=\"Allemagne\"") && odd.main().contains("value=\"3\""),
        "{}",
        odd.main()
    );
}
