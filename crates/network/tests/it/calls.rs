use network::{
    Error, When,
    calls::{
        self, Asks, Document, Extension, Finding, Kind, Phase, Question, Rule, Section, State,
    },
    cities::{self, Particulars},
    frameworks::Text,
    groupings::{self, Part},
    ids::{At, Known},
    memberships,
};
use testkit::{people, places};

fn at(text: &str) -> At {
    At::from(text.parse::<jiff::Timestamp>().unwrap())
}

fn when(text: &str) -> When {
    text.parse().unwrap()
}

/// A call for which nothing is missing.
fn ready() -> Document {
    let mut says = calls::blank(Kind::Membership, Text::from([("en", "Membership")]));
    says.sections = vec![Section {
        code: "plan".into(),
        title: Text::from([("en", "Plan")]),
        questions: vec![Question {
            code: "plan".into(),
            label: Text::from([("en", "The plan")]),
            asks: Asks::Text { words: 200 },
            ..Question::default()
        }],
        ..Section::default()
    }];
    says
}

fn codes(refused: Result<calls::Call, Error>) -> Vec<&'static str> {
    match refused {
        Err(Error::Unusable(problems)) => problems.iter().map(|p| p.code).collect(),
        other => panic!("{other:?}"),
    }
}

testkit::on_both_databases! {
    async fn a_call_is_composed_opened_extended_and_closed(db: Db) {
        let mut tx = db.begin().await.unwrap();
        let (who, now) = (people::secretariat(), At::now());
        let call = calls::compose(&mut tx, &who, "membership-2027", ready()).await.unwrap();
        assert_eq!(call.phase(&now), Phase::Draft);
        let call = calls::open(&mut tx, &who, &call.code, 1).await.unwrap();
        assert_eq!(call.phase(&now), Phase::Coming);
        let longer = Extension {
            until: "2200-01-01".parse().unwrap(),
            reason: "a holiday in many countries".into(),
            groupings: vec![],
        };
        let call = calls::extend(&mut tx, &who, &call.code, 2, longer).await.unwrap();
        assert_eq!(call.says.window.closes().to_string(), "2200-01-01T00:00:00");
        let late = calls::close(&mut tx, &who, &call.code, 2, "enough").await;
        assert!(matches!(late, Err(Error::Conflict("call-changed-meanwhile"))));
        let call = calls::close(&mut tx, &who, &call.code, 3, "enough").await.unwrap();
        assert_eq!((call.state, call.phase(&now)), (State::Closed, Phase::Closed));
        assert_eq!(calls::history(&mut tx, &call.code).await.unwrap().len(), 4);
    }

    async fn a_draft_is_seen_by_those_who_keep_the_network_only(db: Db) {
        let mut tx = db.begin().await.unwrap();
        let who = people::secretariat();
        calls::compose(&mut tx, &who, "next", ready()).await.unwrap();
        let visitor = network::Actor::visitor();
        assert!(calls::all(&mut tx, &visitor, &Known::NOW).await.unwrap().is_empty());
        assert!(matches!(
            calls::get(&mut tx, &visitor, "next", &Known::NOW).await,
            Err(Error::SignInNeeded)
        ));
        let composed = calls::compose(&mut tx, &people::coordinator_of("cork"), "x", ready()).await;
        assert!(matches!(composed, Err(Error::Forbidden)));
    }

    async fn rules_that_no_city_can_meet_are_refused(db: Db) {
        let mut tx = db.begin().await.unwrap();
        let who = people::secretariat();
        let contradictions: [Vec<Rule>; 4] = [
            vec![Rule::Membership { states: vec![], outside: false }],
            vec![
                Rule::Membership { states: vec![], outside: true },
                Rule::Months { least: 12 },
            ],
            vec![
                Rule::Membership { states: vec![memberships::State::Member], outside: false },
                Rule::Membership { states: vec![memberships::State::Left], outside: true },
            ],
            vec![
                Rule::Entity { types: vec!["city".into()] },
                Rule::Entity { types: vec!["emirate".into()] },
            ],
        ];
        for (n, rules) in contradictions.into_iter().enumerate() {
            let code = format!("call-{n}");
            let says = Document { rules, ..ready() };
            calls::compose(&mut tx, &who, &code, says).await.unwrap();
            assert_eq!(codes(calls::open(&mut tx, &who, &code, 1).await), ["rules-nobody"]);
        }
        let rules = vec![Rule::Membership {
            states: vec![memberships::State::Member],
            outside: false,
        }];
        calls::compose(&mut tx, &who, "empty", Document { rules, ..ready() }).await.unwrap();
        let refused = calls::open(&mut tx, &who, "empty", 1).await;
        assert_eq!(codes(refused), ["rules-nobody-there"]);
    }

    async fn members_cannot_be_inactive_before_they_are_reminded(db: Db) {
        let mut tx = db.begin().await.unwrap();
        let who = people::secretariat();
        let mut says = ready();
        says.overdue = calls::Overdue { before: 10, late: 30, inactive: 30 };
        calls::compose(&mut tx, &who, "report", says.clone()).await.unwrap();
        assert_eq!(codes(calls::open(&mut tx, &who, "report", 1).await), ["overdue-order"]);
        says.overdue.inactive = 31;
        calls::revise(&mut tx, &who, "report", says, 1).await.unwrap();
        calls::open(&mut tx, &who, "report", 2).await.unwrap();
    }

    async fn a_rubric_whose_weights_do_not_sum_is_refused(db: Db) {
        let mut tx = db.begin().await.unwrap();
        let who = people::secretariat();
        let mut says = ready();
        for (code, weight) in [("a", 50), ("b", 49)] {
            says.rubric.push(calls::Criterion {
                code: code.into(),
                label: Text::from([("en", code)]),
                weight,
                ..Default::default()
            });
        }
        calls::compose(&mut tx, &who, "award", says.clone()).await.unwrap();
        let refused = calls::open(&mut tx, &who, "award", 1).await;
        assert_eq!(codes(refused), ["weights-do-not-sum"]);
        says.rubric[1].weight = 50;
        calls::revise(&mut tx, &who, "award", says.clone(), 1).await.unwrap();
        calls::open(&mut tx, &who, "award", 2).await.unwrap();
        let changed = calls::revise(&mut tx, &who, "award", ready(), 3).await;
        assert!(matches!(changed, Err(Error::Invalid { code: "call-not-draft", .. })));
    }

    async fn the_calls_of_the_real_network_ship_and_could_all_have_opened(db: Db) {
        testkit::frameworks(&db).await;
        let mut tx = db.begin().await.unwrap();
        let who = people::secretariat();
        let shipped = calls::ship(&mut tx, &who).await.unwrap();
        assert_eq!(shipped.len(), calls::SHIPPED.len());
        let frameworks = network::frameworks::all(&mut tx, &Known::NOW).await.unwrap();
        for call in &shipped {
            assert_eq!(calls::problems(&call.says, &frameworks), [], "{}", call.code);
            assert_eq!(calls::untranslated(&call.says, &["en", "fr", "es"]), [], "{}", call.code);
            assert!(!call.says.source.is_empty() && !call.says.licence.is_empty());
        }
        assert!(calls::ship(&mut tx, &who).await.unwrap().is_empty());
    }

    async fn cork_was_honoured_again_because_six_years_had_passed(db: Db) {
        testkit::frameworks(&db).await;
        let mut tx = db.begin().await.unwrap();
        let who = people::secretariat();
        groupings::ship(&mut tx, &who).await.unwrap();
        calls::ship(&mut tx, &who).await.unwrap();
        for (code, joined, awards) in
            [("cork", "2015-09", vec![2015]), ("osan", "2016", vec![2021]), ("newton", "2024-02", vec![])]
        {
            let city = places::city(&mut tx, code).await;
            memberships::admit(&mut tx, &who, &city, Some(when(joined)), "x").await.unwrap();
            for year in awards {
                let round = format!("award-{year}");
                groupings::put(&mut tx, &who, &city, &round, Part::Member).await.unwrap();
            }
        }
        let call = calls::get(&mut tx, &who, "award-2024", &Known::NOW).await.unwrap();
        for (code, why) in
            [("cork", vec![]), ("osan", vec!["rule-cool-off"]), ("newton", vec!["rule-months"])]
        {
            let found = calls::standing(&mut tx, &call, &code.into()).await.unwrap();
            let no: Vec<_> = found
                .iter()
                .filter_map(|f| if let Finding::NotMet(p) = f { Some(p.code) } else { None })
                .collect();
            assert_eq!(no, why, "{code}");
        }
        let earlier = calls::get(&mut tx, &who, "award-2019", &Known::NOW).await.unwrap();
        let found = calls::standing(&mut tx, &earlier, &"cork".into()).await.unwrap();
        assert!(found.iter().any(Finding::shuts_out), "four years are too few");
    }

    async fn a_date_that_is_not_known_shuts_nobody_out(db: Db) {
        let mut tx = db.begin().await.unwrap();
        let who = people::secretariat();
        let city = places::city(&mut tx, "bouake").await;
        memberships::admit(&mut tx, &who, &city, None, "x").await.unwrap();
        let mut says = ready();
        says.rules = vec![Rule::Months { least: 12 }, Rule::Population { least: 10_000 }];
        let call = calls::compose(&mut tx, &who, "c", says).await.unwrap();
        let found = calls::standing(&mut tx, &call, &city).await.unwrap();
        assert!(matches!(found[..], [Finding::Unknown(_), Finding::Unknown(_)]), "{found:?}");
        let small = Particulars {
            name: "Small".into(), country: "FIN".into(), population: Some(9_999),
            population_source: "x".into(), ..Particulars::default()
        };
        let small = cities::add(&mut tx, &who, None, small, "x").await.unwrap();
        let found = calls::standing(&mut tx, &call, &small.city).await.unwrap();
        assert!(found[1].shuts_out());
    }
}

#[test]
fn the_windows_of_the_real_calls_are_those_that_were_published() {
    for (code, now, phase) in [
        ("membership-2015", "2016-06-01T00:00:00Z", Phase::Open),
        ("membership-2021", "2022-02-28T22:59:59Z", Phase::Open),
        ("membership-2021", "2022-02-28T23:00:00Z", Phase::Closed),
        ("membership-2023", "2023-05-31T12:00:00Z", Phase::Open),
        ("award-2024", "2024-05-31T22:00:00Z", Phase::Closed),
    ] {
        let (_, text) = calls::SHIPPED.iter().find(|(c, _)| *c == code).unwrap();
        let says: Document = serde_json::from_str(text).unwrap();
        assert_eq!(says.window.phase(&[], &at(now)), phase, "{code} {now}");
    }
}
