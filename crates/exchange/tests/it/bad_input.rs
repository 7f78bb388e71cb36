//! What people send by mistake, and what nobody sends by mistake: each is refused with
//! the place and the reason, and nothing is stored.

use exchange::Hints;
use network::Db;
use testkit::people::coordinator_of;

use crate::{all_of, for_city, ground, look, look_as, places, store};

async fn prepared() -> Db {
    let db = testkit::sqlite().await;
    ground(&db).await;
    db
}

#[tokio::test]
async fn a_wrong_file_is_told_apart_from_a_table() {
    let db = prepared().await;
    for (file, code) in [
        (&b""[..], "import-empty"),
        (b"\n\n", "import-empty"),
        (b"%PDF-1.7\n%\xE2\xE3\xCF\xD3\n", "import-titles-unknown"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "import-not-a-table"),
        (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "import-old-workbook"),
        (b"PK\x03\x04not really", "import-workbook-broken"),
        (b"Dear Sir or Madam,\nplease find our figures attached.\n", "import-titles-unknown"),
        (b"{\"code\": 3}", "not-readable"),
    ] {
        let problems = look(&db, file, Hints::default()).await.unwrap_err();
        if code != "not-readable" {
            assert_eq!(problems[0].code, code, "{}", String::from_utf8_lossy(file));
        }
        assert_eq!(problems.len(), 1);
    }
}

#[tokio::test]
async fn a_missing_column_is_named() {
    let db = prepared().await;
    let problems = look(&db, b"measurement,value\n1.1.2.a,60\n", Hints::default()).await;
    let expected = [(1, "city", "import-column-missing"), (1, "period", "import-column-missing")];
    assert_eq!(places(&problems.unwrap_err()), expected);
    let file = b"city,measurement,year,value,colour\nespoo,1.1.2.a,2020,60,red\n";
    let problems = look(&db, file, Hints::default()).await.unwrap_err();
    assert_eq!(places(&problems), [(1, "colour", "import-column-unknown")]);
    let file = b"city,measurement,year,annee,value\nespoo,1.1.2.a,2020,2020,60\n";
    let problems = look(&db, file, Hints::default()).await.unwrap_err();
    assert_eq!(places(&problems), [(1, "annee", "column-twice")]);
}

#[tokio::test]
async fn every_problem_is_named_by_row_and_column_and_nothing_is_stored() {
    let db = prepared().await;
    let file = "City;Measurement code;Year;Value;Unit;Status
Espoo;1.1.2.a;2020;60,5;percent;A
Espoo;1.1.2.a;2021;sixty;percent;A
Espoo;1.1.2.a;twenty;60;percent;A
Espoo;n00403;2020;60;percent;A
Atlantis;1.1.2.a;2020;60;percent;A
Espoo;1.1.2.a;2022;160;percent;A
Espoo;1.1.2.a;2020;61;percent;A
Espoo;1.1.2.a;2019;60;tonnes_per_inhabitant;A
Espoo;1.1.2.a;2018;60;percent;Z
Espoo;1.1.2.a;2017;;percent;
;1.1.2.a;2017;60;percent;
";
    let expected = [
        (3, "Value", "not-a-number"),
        (4, "Year", "period-unreadable"),
        (5, "Measurement code", "measurement-unknown"),
        (6, "City", "city-unknown"),
        (7, "Value", "value-out-of-range"),
        (8, "", "row-duplicate"),
        (9, "Unit", "unit-does-not-fit"),
        (10, "Status", "status-unknown"),
        (11, "Value", "missing-needed"),
        (12, "City", "needed"),
    ];
    let seen = look(&db, file.as_bytes(), Hints::default()).await.unwrap();
    assert_eq!((seen.rows, seen.added, seen.problems_in_all), (11, 1, 10));
    assert_eq!(places(&seen.problems), expected);
    let twice = &seen.problems[5];
    assert_eq!(twice.args, [("row".to_owned(), "2".to_owned())]);

    let Err(exchange::Error::Problems(problems)) =
        store(&db, file.as_bytes(), Hints::default()).await
    else {
        panic!("it was stored")
    };
    assert_eq!(places(&problems), expected);
    assert!(all_of(&db, "espoo").await.is_empty());
}

#[tokio::test]
async fn figures_of_a_city_that_one_may_not_edit_are_refused() {
    let db = prepared().await;
    let file = b"city,measurement,year,value\nespoo,1.1.2.a,2020,60\ncork,1.1.2.a,2020,60\n";
    let seen = look_as(&db, &coordinator_of("espoo"), file, Hints::default()).await.unwrap();
    assert_eq!(places(&seen.problems), [(3, "city", "city-not-yours")]);
    let seen = look(&db, file, for_city("espoo")).await.unwrap();
    assert_eq!(places(&seen.problems), [(3, "city", "import-city-other")]);
}

#[tokio::test]
async fn every_usual_encoding_and_separator_means_the_same() {
    let db = prepared().await;
    let text = "ville;indicateur;année;valeur\nÉvora;1.1.2.a;2012/13;61,5\n";
    let utf16: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let latin: Vec<u8> = text.chars().map(|c| c as u8).collect();
    let tabs = text.replace(';', "\t");
    for file in [text.as_bytes(), &utf16, &latin, tabs.as_bytes()] {
        let done = store(&db, file, Hints::default()).await.unwrap();
        assert_eq!(done.added + done.unchanged, 1);
    }
    let held = all_of(&db, "evora").await;
    assert_eq!(held.len(), 1);
    assert_eq!((held[0].value, held[0].key.period.to_string()), (Some(61.5), "2012/2013".into()));
}

#[tokio::test]
async fn a_number_that_could_mean_two_things_is_not_guessed() {
    let db = prepared().await;
    let file = b"city\tmeasurement\tyear\tvalue\nespoo\t2.5.3.b\t2020\t1,234\n";
    let seen = look(&db, file, Hints::default()).await.unwrap();
    assert_eq!(places(&seen.problems), [(2, "value", "import-number-ambiguous")]);
}

#[tokio::test]
async fn a_jump_is_a_warning_and_not_a_refusal() {
    let db = prepared().await;
    let years = (2010..2020).map(|year| format!("espoo,1.1.2.a,{year},{}\n", 60 + year % 3));
    let file = format!("city,measurement,year,value\n{}", years.collect::<String>());
    store(&db, file.as_bytes(), Hints::default()).await.unwrap();
    let file = b"city,measurement,year,value\nespoo,1.1.2.a,2020,6.2\n";
    let seen = look(&db, file, Hints::default()).await.unwrap();
    assert!(seen.is_clean());
    assert_eq!(places(&seen.warnings), [(2, "value", "warning-jump")]);
    assert_eq!(store(&db, file, Hints::default()).await.unwrap().added, 1);
}

#[tokio::test]
async fn parts_of_a_split_that_do_not_add_up_are_a_warning() {
    let db = prepared().await;
    let file = |last: u8| {
        format!(
            "city,measurement,year,breakdown,value\nespoo,3.3.1.b,2020,level=primary,40\n\
             espoo,3.3.1.b,2020,level=secondary,30\nespoo,3.3.1.b,2020,level=tertiary,{last}\n"
        )
    };
    let seen = look(&db, file(30).as_bytes(), Hints::default()).await.unwrap();
    assert_eq!(places(&seen.warnings), []);
    let seen = look(&db, file(20).as_bytes(), Hints::default()).await.unwrap();
    assert_eq!(places(&seen.warnings), [(4, "value", "warning-sum")]);
}

#[tokio::test]
async fn rows_about_unknown_cities_are_passed_over_when_asked() {
    let db = prepared().await;
    let file = b"city,measurement,year,value\natlantis,1.1.2.a,2020,6\nespoo,1.1.2.a,2020,6\n";
    let seen = look(&db, file, Hints::default()).await.unwrap();
    assert_eq!(places(&seen.problems), [(2, "city", "city-unknown")]);
    let hints = Hints { only_known: true, ..Hints::default() };
    let seen = look(&db, file, hints).await.unwrap();
    assert_eq!((seen.problems_in_all, seen.left_out, seen.added), (0, 1, 1));
}
