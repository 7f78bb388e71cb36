//! Many figures at once.

use network::{
    Error,
    ids::Known,
    observations::{self, NewObservation, Period},
};
use testkit::people::{coordinator_of, secretariat};

use crate::observations::ground;

fn turnout(city: &str, year: i16, value: f64) -> NewObservation {
    NewObservation {
        source: "a file".into(),
        ..NewObservation::value(&city.into(), "1.1.2.a", Period::Year(year), value)
    }
}

fn file() -> Vec<NewObservation> {
    (2000..2020)
        .flat_map(|y| ["espoo", "cork"].map(|c| turnout(c, y, f64::from(y) / 50.0)))
        .collect()
}

testkit::on_both_databases! {
    async fn a_file_is_stored_as_if_typed_in(db: Db) {
        let mut tx = ground(&db).await;
        let mut heard = vec![];
        let imported = observations::record_all(&mut tx, &secretariat(), file(), |done, of| {
            heard.push((done, of));
        })
        .await
        .unwrap();
        assert_eq!((imported.added, imported.changed, imported.unchanged), (40, 0, 0));
        assert_eq!((heard[0], heard[heard.len() - 1]), ((0, 40), (40, 40)));

        let kept = observations::of_city(&mut tx, &"espoo".into(), &Known::NOW).await.unwrap();
        assert_eq!(kept.len(), 20);
        let typed = turnout("espoo", 2007, 2007.0 / 50.0);
        let same = observations::record(&mut tx, &secretariat(), typed, Some(9)).await.unwrap();
        assert_eq!(&same, kept.iter().find(|o| o.key.period == Period::Year(2007)).unwrap());
    }

    async fn the_same_file_again_changes_only_what_is_different(db: Db) {
        let mut tx = ground(&db).await;
        let first = observations::record_all(&mut tx, &secretariat(), file(), |_, _| {}).await.unwrap();
        let again = observations::record_all(&mut tx, &secretariat(), file(), |_, _| {}).await.unwrap();
        assert_eq!((again.unchanged, &again.digest), (40, &first.digest));

        let espoo = "espoo".into();
        let withdrawn = turnout("espoo", 2001, 0.0).key();
        observations::withdraw(&mut tx, &secretariat(), &withdrawn, None, "").await.unwrap();
        let mut file = file();
        file[0].value = Some(77.7);
        let third = observations::record_all(&mut tx, &secretariat(), file, |_, _| {}).await.unwrap();
        assert_eq!((third.added, third.changed, third.unchanged), (1, 1, 38));
        assert_ne!(third.digest, first.digest);

        let kept = observations::of_city(&mut tx, &espoo, &Known::NOW).await.unwrap();
        let revisions: Vec<_> = kept.iter().take(3).map(|o| o.revision).collect();
        assert_eq!((kept.len(), revisions), (20, vec![2, 3, 1]));
        assert_eq!(kept[0].value, Some(77.7));
        let history = observations::history(&mut tx, &kept[0].key).await.unwrap();
        assert_eq!(history[1].replaced_at.as_ref(), Some(&history[0].recorded_at));
    }

    async fn every_bad_row_is_named_and_nothing_is_stored(db: Db) {
        let mut tx = ground(&db).await;
        let mut file = file();
        file[1].value = Some(500.0);
        file[2].city = "atlantis".into();
        file[4] = file[3].clone();
        let refused = observations::record_all(&mut tx, &coordinator_of("espoo"), file, |_, _| {}).await;
        let Err(Error::Unusable(problems)) = refused else { panic!("{refused:?}") };
        let named: Vec<_> = problems.iter().take(4).map(|p| (p.place.as_str(), p.code)).collect();
        let cork = "city-not-yours";
        assert_eq!(named, [("2.city", cork), ("3.city", "city-unknown"), ("4.city", cork), ("5.city", cork)]);
        assert!(observations::of_city(&mut tx, &"espoo".into(), &Known::NOW).await.unwrap().is_empty());

        let twice = vec![turnout("espoo", 2001, 1.0), turnout("espoo", 2001, 2.0)];
        let refused = observations::record_all(&mut tx, &secretariat(), twice, |_, _| {}).await;
        let Err(Error::Unusable(problems)) = refused else { panic!("{refused:?}") };
        assert_eq!((problems[0].code, &problems[0].args), ("row-duplicate", &vec![("row", "1".to_owned())]));
    }

    async fn values_come_back_to_the_last_bit(db: Db) {
        let mut tx = ground(&db).await;
        let rows: Vec<_> = (0..400_u64)
            .map(|i| {
                let bits = i.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 12;
                let value = f64::from_bits((1023 << 52) | bits) * 50.0;
                turnout(if i % 2 == 0 { "espoo" } else { "cork" }, 1800 + (i / 2) as i16, value)
            })
            .collect();
        observations::record_all(&mut tx, &secretariat(), rows.clone(), |_, _| {}).await.unwrap();
        let again = observations::record_all(&mut tx, &secretariat(), rows, |_, _| {}).await.unwrap();
        assert_eq!(again.unchanged, 400);
    }
}
