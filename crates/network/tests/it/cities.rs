use network::{
    Actor, Db, Error, Role,
    cities::{self, Facets, Filter, Particulars, Sort},
    countries,
    ids::{CityCode, Known},
    memberships::State,
};
use proptest::{prelude::*, strategy::ValueTree, test_runner::TestRunner};
use testkit::people;

fn cork() -> Particulars {
    Particulars {
        name: "Cork".into(),
        country: "IRL".into(),
        population: Some(190_384),
        ..Particulars::default()
    }
}

async fn shipped(db: &Db) -> network::Tx {
    let mut tx = db.begin().await.unwrap();
    let done = cities::ship(&mut tx, &Actor::program("demo")).await.unwrap();
    assert_eq!(done.added, 255);
    tx
}

testkit::on_both_databases! {
    async fn a_correction_is_a_new_revision_and_the_old_one_stays(db: Db) {
        let mut tx = db.begin().await.unwrap();
        let secretariat = people::secretariat();
        let first = cities::add(&mut tx, &secretariat, None, cork(), "press list").await.unwrap();
        assert_eq!((first.city.as_str(), first.is.region.as_str()), ("cork", "europe-north-america"));
        let better = Particulars { population: Some(210_000), ..cork() };
        let second =
            cities::correct(&mut tx, &secretariat, &first.city, 1, better, "census of 2016").await;
        let second = second.unwrap();

        let now = cities::get(&mut tx, &first.city, &Known::NOW, None).await.unwrap();
        assert_eq!((now.entry.revision, now.entry.is.population), (2, Some(210_000)));
        let before = Known::at(second.recorded_at.clone());
        let then = cities::get(&mut tx, &first.city, &before, None).await.unwrap();
        assert_eq!((then.entry.revision, then.entry.is.population), (1, Some(190_384)));
        let reasons: Vec<_> = cities::history(&mut tx, &first.city, &Known::NOW).await.unwrap();
        assert_eq!(
            reasons.iter().map(|entry| entry.reason.as_str()).collect::<Vec<_>>(),
            ["census of 2016", "press list"]
        );
    }

    async fn a_correction_of_what_somebody_else_corrected_is_a_conflict(db: Db) {
        let mut tx = db.begin().await.unwrap();
        let secretariat = people::secretariat();
        let city = cities::add(&mut tx, &secretariat, None, cork(), "press list").await.unwrap().city;
        for (seen, population) in [(1, 1), (1, 2)] {
            let new = Particulars { population: Some(population), ..cork() };
            let outcome = cities::correct(&mut tx, &secretariat, &city, seen, new, "a reason").await;
            match population {
                1 => assert_eq!(outcome.unwrap().revision, 2),
                _ => assert!(matches!(outcome, Err(Error::Conflict("city-changed-meanwhile")))),
            }
        }
    }

    async fn two_who_correct_at_once_do_not_overwrite_each_other(db: Db) {
        let city = testkit::places::kept_city(&db, "cork").await;
        let one = || async {
            let mut tx = db.begin().await.unwrap();
            let done = cities::correct(&mut tx, &people::secretariat(), &city, 1, cork(), "x").await;
            if done.is_ok() {
                tx.commit().await.unwrap();
            }
            done
        };
        let (a, b) = tokio::join!(one(), one());
        assert_eq!([&a, &b].iter().filter(|done| done.is_ok()).count(), 1);
        assert!([a, b].iter().any(|done| matches!(done, Err(Error::Conflict("city-changed-meanwhile")))));
    }

    async fn only_those_who_keep_the_register_write_in_it(db: Db) {
        let mut tx = db.begin().await.unwrap();
        for role in Role::ALL {
            let who = people::holding(role, "");
            let may = matches!(role, Role::Secretariat | Role::Administrator);
            let code = Some(role.code());
            assert_eq!(cities::add(&mut tx, &who, code, cork(), "x").await.is_ok(), may, "{role}");
        }
        let visitor = cities::add(&mut tx, &Actor::visitor(), None, cork(), "x").await;
        assert!(matches!(visitor, Err(Error::SignInNeeded)));
    }

    async fn a_second_city_of_a_name_is_told_apart_by_its_country(db: Db) {
        let mut tx = db.begin().await.unwrap();
        let who = people::secretariat();
        let in_country = |country: &str| Particulars { country: country.into(), ..cork() };
        let mut codes = vec![];
        for country in ["IRL", "USA"] {
            let entry = cities::add(&mut tx, &who, None, in_country(country), "x").await.unwrap();
            codes.push(entry.city.to_string());
        }
        assert_eq!(codes, ["cork", "cork-usa"]);
        let again = cities::add(&mut tx, &who, None, in_country("IRL"), "x").await;
        assert!(matches!(again, Err(Error::Invalid { code: "city-there-already", .. })));
        let other = cities::add(&mut tx, &who, Some("cork-2"), in_country("IRL"), "x").await;
        assert_eq!(other.unwrap().city.as_str(), "cork-2");
    }

    async fn the_members_that_ship_are_found_by_name_country_and_award(db: Db) {
        let mut tx = shipped(&db).await;
        let all = cities::all(&mut tx, &Known::NOW, None).await.unwrap();
        assert_eq!(all.len(), 255);
        assert!(all.iter().all(|city| city.state == Some(State::Member)));
        let found = async |tx: &mut network::Tx, filter: Filter| {
            let cities = cities::list(tx, &Known::NOW, &filter, "en").await.unwrap();
            cities.iter().map(|city| city.name().to_owned()).collect::<Vec<_>>()
        };
        let named = |name: &str| Filter { name: name.into(), ..Filter::default() };
        assert_eq!(found(&mut tx, named("nzerekore")).await, ["N'Zérékoré"]);
        assert_eq!(found(&mut tx, named("Duong hai")).await, ["Hải Dương"]);
        let twice = Filter {
            grouping: Some("award-2024".into()),
            country: Some("IRL".into()),
            ..Filter::default()
        };
        assert_eq!(found(&mut tx, twice).await, ["Cork"]);
        let largest = Filter { sort: Sort::PopulationDown, ..Filter::default() };
        let largest = cities::list(&mut tx, &Known::NOW, &largest, "en").await.unwrap();
        assert!(largest[0].entry.is.population >= largest[1].entry.is.population);
        assert_eq!(largest[254].entry.is.population, None);
    }

    async fn the_same_list_again_changes_nothing(db: Db) {
        let mut tx = shipped(&db).await;
        let revision = network::audit::revision(&mut tx).await.unwrap();
        let again = cities::ship(&mut tx, &Actor::program("demo")).await.unwrap();
        assert_eq!((again.added, again.corrected, again.unchanged), (0, 0, 255));
        // Only that it was read again is logged.
        assert_eq!(network::audit::revision(&mut tx).await.unwrap(), revision + 1);
    }

    async fn a_list_changes_only_what_it_has_a_column_for(db: Db) {
        let mut tx = db.begin().await.unwrap();
        let who = people::secretariat();
        let full = Particulars {
            latitude: Some(51.9),
            longitude: Some(-8.5),
            region: "africa".into(),
            entity_type: "county".into(),
            note: "kept".into(),
            ..cork()
        };
        let city = cities::add(&mut tx, &who, None, full, "x").await.unwrap().city;
        let rows = cities::from_csv("city,country,population\nCORK,IRL,222526\n").unwrap();
        let done = cities::register(&mut tx, &who, rows, "census").await.unwrap();
        assert_eq!((done.added, done.corrected), (0, 1));
        let is = cities::get(&mut tx, &city, &Known::NOW, None).await.unwrap().entry.is;
        assert_eq!((is.population, is.latitude, is.note.as_str()), (Some(222_526), Some(51.9), "kept"));
        assert_eq!((is.region.as_str(), is.entity_type.as_str()), ("africa", "county"));
    }

    async fn a_list_with_a_problem_stores_nothing(db: Db) {
        let mut tx = db.begin().await.unwrap();
        let rows = cities::from_csv(
            "city,country,award_years\nCork,IRL,\nCórk,IRL,\nLimerick,IRL,1999\n",
        );
        let done = cities::register(&mut tx, &people::secretariat(), rows.unwrap(), "x").await;
        let Err(Error::Unusable(problems)) = done else { panic!("it was stored") };
        let problems: Vec<_> = problems.iter().map(|p| (p.place.as_str(), p.code)).collect();
        assert_eq!(problems, [("3: city", "row-twice"), ("4: award_years", "award-unknown")]);
        assert_eq!(cities::all(&mut tx, &Known::NOW, None).await.unwrap(), []);
    }

    async fn the_municipalities_of_a_country_can_be_entered_under_their_own_codes(db: Db) {
        let Some(kolada) = testkit::shared::folder("data/kolada") else { return };
        let list = std::fs::read_to_string(kolada.join("municipalities.csv")).unwrap();
        let mut csv = String::from("code,city,country\n");
        for line in list.lines().skip(1) {
            let (code, rest) = line.split_once(',').unwrap();
            csv.push_str(&format!("{code},{},SWE\n", rest.split(',').next().unwrap()));
        }
        let mut tx = db.begin().await.unwrap();
        let rows = cities::from_csv(&csv).unwrap();
        let done = cities::register(&mut tx, &Actor::program("test"), rows, "x").await.unwrap();
        assert_eq!(done.added, 290);
        let filter = Filter { name: "ornskoldsvik".into(), ..Filter::default() };
        let found = cities::list(&mut tx, &Known::NOW, &filter, "en").await.unwrap();
        assert_eq!((found[0].name(), found[0].state), ("Örnsköldsvik", None));
    }

    async fn whatever_is_corrected_every_moment_of_the_past_reads_as_it_was(db: Db) {
        let mut runner = TestRunner::deterministic();
        let history = prop::collection::vec(("[A-Z][a-zé ]{1,12}", 0..9_000_000i64), 2..12);
        let names = history.new_tree(&mut runner).unwrap().current();

        let mut tx = db.begin().await.unwrap();
        let who = people::secretariat();
        let city = CityCode::from("somewhere");
        let mut written = vec![];
        for (n, (name, population)) in names.into_iter().enumerate() {
            let new = Particulars { name: format!("{name}{n}"), population: Some(population), ..cork() };
            let entry = match n {
                0 => cities::add(&mut tx, &who, Some("somewhere"), new, "first").await,
                _ => cities::correct(&mut tx, &who, &city, n as i64, new, "again").await,
            };
            written.push(entry.unwrap());
        }
        for pair in written.windows(2) {
            let just_before = Known::at(pair[1].recorded_at.clone());
            let read = cities::all(&mut tx, &just_before, None).await.unwrap();
            assert_eq!(read.iter().map(|city| &city.entry).collect::<Vec<_>>(), [&pair[0]]);
        }
        let before_all = Known::at(written[0].recorded_at.clone());
        assert_eq!(cities::all(&mut tx, &before_all, None).await.unwrap(), []);
    }

    async fn the_counts_of_each_choice_are_what_the_choice_shows(db: Db) {
        let mut tx = shipped(&db).await;
        let all = cities::all(&mut tx, &Known::NOW, None).await.unwrap();
        let shown = |filter: &Filter| all.iter().filter(|city| filter.lets(city)).count();
        let filters = [
            Filter::default(),
            Filter { region: Some("africa".into()), ..Filter::default() },
            Filter { name: "gu".into(), country: Some("KOR".into()), ..Filter::default() },
            Filter { joined: Some(2022), grouping: Some("award-2024".into()), ..Filter::default() },
        ];
        for filter in filters {
            let Facets { countries, regions, entity_types, groupings, states, joined } =
                cities::facets(&all, &filter);
            for (country, count) in countries {
                assert_eq!(shown(&Filter { country: Some(country), ..filter.clone() }), count);
            }
            for (region, count) in regions {
                assert_eq!(shown(&Filter { region: Some(region), ..filter.clone() }), count);
            }
            for (kind, count) in entity_types {
                assert_eq!(shown(&Filter { entity_type: Some(kind), ..filter.clone() }), count);
            }
            for (grouping, count) in groupings {
                assert_eq!(shown(&Filter { grouping: Some(grouping), ..filter.clone() }), count);
            }
            for (state, count) in states {
                assert_eq!(shown(&Filter { state: Some(state), ..filter.clone() }), count);
            }
            for (year, count) in joined {
                assert_eq!(shown(&Filter { joined: Some(year), ..filter.clone() }), count);
            }
        }
    }

    async fn countries_are_sorted_as_the_reader_calls_them(db: Db) {
        let mut tx = shipped(&db).await;
        for lang in ["en", "fr", "es"] {
            let filter = Filter { sort: Sort::Country, ..Filter::default() };
            let list = cities::list(&mut tx, &Known::NOW, &filter, lang).await.unwrap();
            let named = |city: &cities::City| network::fold(countries::name(city.country(), lang));
            assert!(list.is_sorted_by_key(named), "{lang}");
        }
    }
}

testkit::on_both_databases! {
    async fn a_city_with_a_place_follows_one_without_on_the_same_connection(db: Db) {
        let mut tx = db.begin().await.unwrap();
        for (code, latitude) in [("nowhere", None), ("espoo", Some(60.2052)), ("again", None)] {
            let new = cities::Particulars {
                name: code.into(),
                country: "FIN".into(),
                latitude,
                longitude: latitude.map(|_| 24.6522),
                ..cities::Particulars::default()
            };
            let by = testkit::people::secretariat();
            let entry = cities::add(&mut tx, &by, Some(code), new, "a test").await.unwrap();
            assert_eq!(entry.is.latitude, latitude);
        }
    }
}
