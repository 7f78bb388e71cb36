use network::{
    Actor, Db, Tx,
    forecasts::{self, Kept, Method, Wanted},
    ids::{At, CityCode, Known},
    observations::{self, NewObservation, Observation, Period},
    panels, progress,
    targets::{self, NewTarget},
};
use testkit::people::coordinator_of;

use crate::observations::ground;

const TURNOUT: &str = "1.1.2.a";

fn program() -> Actor {
    Actor::program("test")
}

async fn record(tx: &mut Tx, city: &str, year: i16, value: f64) -> Observation {
    let new = NewObservation::value(&city.into(), TURNOUT, Period::Year(year), value);
    observations::record(tx, &program(), new, None).await.unwrap()
}

async fn aim(tx: &mut Tx, value: f64, year: i64) {
    let note = String::new();
    let new = NewTarget { city: "espoo".into(), measurement: TURNOUT.into(), value, year, note };
    targets::set(tx, &coordinator_of("espoo"), new, None).await.unwrap();
}

/// Espoo's turnout until 2020, with a target for 2022.
async fn espoo(db: &Db) -> Tx {
    let mut tx = ground(db).await;
    for (year, value) in (2014..).zip([50.0, 51.0, 50.5, 52.0, 53.0, 52.5, 54.0]) {
        record(&mut tx, "espoo", year, value).await;
    }
    aim(&mut tx, 55.0, 2022).await;
    tx
}

async fn kept(tx: &mut Tx) -> Vec<Kept> {
    forecasts::list(tx, &Wanted::default(), &Known::NOW).await.unwrap()
}

async fn chance_shown(tx: &mut Tx) -> Option<f64> {
    let standing = progress::of_city(tx, &"espoo".into(), &Known::NOW, None).await.unwrap();
    standing.of(TURNOUT).progress.as_ref()?.target?.chance
}

/// Twelve cities that all lose two points a year but for a little of their own.
async fn neighbours(db: &Db) {
    let names: Vec<String> = (0..12).map(|n| format!("('town-{n}', '2026')")).collect();
    db.tamper(&format!("INSERT INTO city (code, added_at) VALUES {}", names.join(", "))).await;
    let mut tx = db.begin().await.unwrap();
    for town in 0..12_i16 {
        for year in 2010..=2020_i16 {
            let own = f64::from((town * 7 + year * 5 % 11 + town * year % 3) % 5) * 0.3;
            let value = 70.0 - 2.0 * f64::from(year - 2010) + own;
            record(&mut tx, &format!("town-{town}"), year, value).await;
        }
    }
    tx.commit().await.unwrap();
}

testkit::on_both_databases! {
    async fn a_forecast_is_kept_as_it_is_shown_and_once_for_the_same_figures(db: Db) {
        let mut tx = espoo(&db).await;
        let first = kept(&mut tx).await;
        assert_eq!(first.len(), 1);
        let shown = chance_shown(&mut tx).await;
        assert_eq!(Some(first[0].forecast.chance), shown);
        assert_eq!((first[0].forecast.until.as_str(), first[0].forecast.period.as_str()), ("2020", "2022"));

        aim(&mut tx, 55.0, 2022).await;
        record(&mut tx, "espoo", 2020, 54.0).await;
        assert_eq!(kept(&mut tx).await, first, "nothing new was said");

        record(&mut tx, "espoo", 2021, 54.6).await;
        let second = kept(&mut tx).await;
        assert_eq!(second.len(), 2);
        assert_eq!(second[1], first[0], "the first stays as it was");
        assert_eq!(Some(second[0].forecast.chance), chance_shown(&mut tx).await);
        record(&mut tx, "espoo", 2021, 54.1).await;
        record(&mut tx, "espoo", 2021, 54.6).await;
        assert_eq!(kept(&mut tx).await.len(), 3, "what was said before is not said again");
    }

    async fn it_is_scored_when_the_year_comes_and_again_openly_when_the_figure_is_corrected(db: Db) {
        let mut tx = espoo(&db).await;
        let id = kept(&mut tx).await[0].forecast.id.clone();
        assert_eq!(kept(&mut tx).await[0].score, None);
        let saved = record(&mut tx, "espoo", 2022, 56.0).await;

        let all = kept(&mut tx).await;
        assert_eq!(all.len(), 1, "no forecast is made of a year that has come");
        let (of, score) = (&all[0].forecast, all[0].score.clone().unwrap());
        assert_eq!((score.came, score.revision), (56.0, 1));
        assert!((score.brier - (1.0 - of.chance).powi(2)).abs() < 1e-12);
        assert!((score.log_score + of.chance.ln()).abs() < 1e-12);
        assert!(score.crps > 0.0);

        record(&mut tx, "espoo", 2022, 54.0).await;
        let (_, scores) = forecasts::get(&mut tx, &id).await.unwrap();
        assert_eq!(scores.iter().map(|s| (s.revision, s.came)).collect::<Vec<_>>(), [(2, 54.0), (1, 56.0)]);
        assert!(scores[0].replaced_at.is_none() && scores[1].replaced_at.is_some());
        assert!((scores[0].brier - of.chance.powi(2)).abs() < 1e-12);

        observations::withdraw(&mut tx, &program(), &saved.key, None, "wrong").await.unwrap();
        assert_eq!(kept(&mut tx).await[0].score, None, "it is open again");
        record(&mut tx, "espoo", 2022, 54.0).await;
        let (_, scores) = forecasts::get(&mut tx, &id).await.unwrap();
        assert_eq!(scores.len(), 3);
    }

    async fn a_target_given_up_keeps_its_forecasts_and_they_are_scored(db: Db) {
        let mut tx = espoo(&db).await;
        let espoo: CityCode = "espoo".into();
        targets::give_up(&mut tx, &program(), &espoo, TURNOUT, None, "no money").await.unwrap();
        record(&mut tx, "espoo", 2021, 54.6).await;
        record(&mut tx, "espoo", 2022, 56.0).await;
        let all = kept(&mut tx).await;
        assert_eq!(all.len(), 1);
        assert!(all[0].score.is_some());
    }

    async fn the_scoreboard_counts_the_last_forecast_from_the_same_figures(db: Db) {
        let mut tx = espoo(&db).await;
        record(&mut tx, "espoo", 2021, 54.0).await;
        record(&mut tx, "espoo", 2021, 54.6).await;
        record(&mut tx, "espoo", 2022, 56.0).await;
        let told = forecasts::reckon(&kept(&mut tx).await);
        let counted = told.counted;
        assert_eq!((counted.kept, counted.targets, counted.resolved, counted.counted), (3, 1, 3, 2));
        let no_change = told.board.iter().find(|one| one.method == Method::NoChange).unwrap();
        assert_eq!(no_change.brier, 1.0, "it never says that the target is reached");
        assert!(told.board[0].brier < 1.0);
    }

    async fn other_cities_teach_a_forecast_and_the_page_says_the_same(db: Db) {
        let mut tx = espoo(&db).await;
        tx.commit().await.unwrap();
        neighbours(&db).await;
        let now = At::now();
        assert_eq!(panels::learn_due(&db, &now).await.unwrap(), 1);
        tx = db.begin().await.unwrap();
        let all = kept(&mut tx).await;
        assert_eq!(all.len(), 2, "one alone, one taught");
        let [taught, alone] = [0, 1].map(|at| &all[at].forecast);
        assert_eq!((taught.method.as_str(), alone.method.as_str()), ("panel", "alone"));
        assert!(taught.center < alone.center, "everybody falls: {taught:?} {alone:?}");
        assert_eq!(Some(taught.chance), chance_shown(&mut tx).await);

        record(&mut tx, "espoo", 2021, 54.0).await;
        tx.commit().await.unwrap();
        assert_eq!(panels::learn_due(&db, &now).await.unwrap(), 0, "a panel is kept for a day");
        let later = now.plus(25 * 60 * 60);
        assert_eq!(panels::learn_due(&db, &later).await.unwrap(), 1);
        let before = Known::at(now);
        let mut conn = db.read().await.unwrap();
        let then = panels::of_city(&mut conn, &"espoo".into(), &before).await.unwrap();
        assert!(then.is_empty(), "as known before anything was learnt");
    }

    async fn invented_cities_teach_real_ones_nothing(db: Db) {
        let mut tx = espoo(&db).await;
        tx.commit().await.unwrap();
        neighbours(&db).await;
        db.tamper(
            "INSERT INTO city_entry (city, revision, name, name_folded, country, region,
                 entity_type, geo_source, population_source, source, note, invented, reason,
                 recorded_at, recorded_by)
             SELECT code, 1, code, code, 'FIN', 'europe', 'city', '', '', '', '', 'a test', '',
                 '2026', 'test' FROM city WHERE code LIKE 'town-%'",
        )
        .await;
        panels::learn_due(&db, &At::now()).await.unwrap();
        tx = db.begin().await.unwrap();
        assert_eq!(kept(&mut tx).await.len(), 1);
        let town = panels::of_city(&mut tx, &"town-1".into(), &Known::NOW).await.unwrap();
        assert!(town.contains_key(TURNOUT), "but each other they do");
    }

    async fn many_figures_at_once_are_followed_as_one_by_one(db: Db) {
        let mut tx = espoo(&db).await;
        let rows = (2021..).zip([54.6, 56.0]).map(|(year, value)| {
            NewObservation::value(&"espoo".into(), TURNOUT, Period::Year(year), value)
        });
        observations::record_all(&mut tx, &program(), rows.collect(), |_, _| {}).await.unwrap();
        assert_eq!(kept(&mut tx).await[0].score.as_ref().map(|score| score.came), Some(56.0));
    }
}

/// The words of the pages, for every fifth measurement of a whole country: how many change when
/// one more year arrives.
#[tokio::test]
async fn one_more_year_seldom_changes_a_word() {
    let Some(folder) = testkit::kolada::folder() else { return };
    let db = testkit::sqlite().await;
    testkit::kolada::prepare(&db, &folder).await;
    let mut file = csv::Reader::from_path(folder.join("values_total.csv")).unwrap();
    let mut rows = vec![];
    let mut codes: Vec<String> = vec![];
    for row in file.records() {
        let row = row.unwrap();
        if !codes.contains(&row[0].to_owned()) {
            codes.push(row[0].to_owned());
        }
        if codes.len() % 8 == 1 && codes.last().is_some_and(|code| *code == row[0]) {
            let (year, value) = (row[2].parse().unwrap(), row[3].parse().unwrap());
            rows.push(NewObservation::value(&row[1].into(), &row[0], Period::Year(year), value));
        }
    }
    let (before, after): (Vec<_>, Vec<_>) = rows
        .into_iter()
        .filter(|row| row.period.year() <= 2022)
        .partition(|row| row.period.year() <= 2021);
    let cities: std::collections::BTreeSet<CityCode> =
        after.iter().map(|row| row.city.clone()).collect();
    let fresh: std::collections::HashSet<(CityCode, String)> =
        after.iter().map(|row| (row.city.clone(), row.measurement.clone())).collect();
    let mut words = vec![];
    let now = At::now();
    for (day, part) in [before, after].into_iter().enumerate() {
        let mut tx = db.begin().await.unwrap();
        observations::record_all(&mut tx, &program(), part, |_, _| {}).await.unwrap();
        tx.commit().await.unwrap();
        let learnt = panels::learn_due(&db, &now.plus(day as i64 * 2 * 86_400)).await.unwrap();
        assert!(learnt >= 5, "{learnt} panels");
        let mut conn = db.read().await.unwrap();
        let mut said = std::collections::BTreeMap::new();
        for city in &cities {
            let standing = progress::of_city(&mut conn, city, &Known::NOW, None).await.unwrap();
            for measurement in standing.frameworks.measurements() {
                let one = standing.of(&measurement.code);
                if let (Some(progress), true) =
                    (&one.progress, fresh.contains(&(city.clone(), measurement.code.clone())))
                {
                    assert!(one.learnt.is_some(), "{}", measurement.code);
                    said.insert(
                        (city.clone(), measurement.code.clone()),
                        (progress.status, progress.improving),
                    );
                }
            }
        }
        words.push(said);
    }
    let pairs: Vec<_> = words[0]
        .iter()
        .filter_map(|(key, before)| Some((before.0, words[1].get(key)?.0)))
        .collect();
    let share = |count: usize| count as f64 / pairs.len() as f64;
    let changed = share(pairs.iter().filter(|(before, after)| before != after).count());
    let turned =
        share(pairs.iter().filter(|(before, after)| before.sign() * after.sign() < 0).count());
    println!(
        "2021 → 2022, {} series: {:.1} % of words change, {:.2} % turn",
        pairs.len(),
        100.0 * changed,
        100.0 * turned
    );
    assert!(pairs.len() > 1_000, "{}", pairs.len());
    assert!(changed < 0.1 && turned < 0.01, "{changed} {turned}");
    for (status, improving) in words[1].values() {
        use indices::progress::Status;
        match status {
            Status::Improving => assert!(*improving > 0.7, "{improving}"),
            Status::Worsening => assert!(*improving < 0.3, "{improving}"),
            _ => {}
        }
    }
}
