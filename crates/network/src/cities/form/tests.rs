use super::*;

fn wrong(text: &str) -> Vec<(String, &'static str)> {
    let Err(Error::Unusable(problems)) = from_csv(text) else { panic!("it was read") };
    problems.into_iter().map(|p| (p.place, p.code)).collect()
}

#[test]
fn the_members_that_ship_are_read_whole() {
    let rows = from_csv(include_str!("../../../data/members.csv")).unwrap();
    assert_eq!(rows.len(), 255);
    assert_eq!(rows.iter().filter(|row| matches!(row.member, Some(Some(_)))).count(), 174);
    let cork = rows.iter().find(|row| row.is.name == "Cork").unwrap();
    assert_eq!(
        (cork.is.country.as_str(), cork.is.region.as_str()),
        ("IRL", "europe-north-america")
    );
    assert!(rows.iter().any(|row| row.award_years == [2015, 2024]));
}

#[test]
fn every_problem_is_named_by_row_and_column() {
    let text = "city,country_iso3,latitude,longitude,population,year_joined\n\
                Cork,Ireland,51.9,-8.5,,2015\n\
                ,IRL,951.9,-8.5,many,\n\
                Limerick,IRL,52.7,,,twenty\n";
    assert_eq!(
        wrong(text),
        [
            ("2: country_iso3".into(), "country-meant"),
            ("3: population".into(), "number-unreadable"),
            ("3: city".into(), "needed"),
            ("3: latitude".into(), "coordinate-out-of-range"),
            ("4: year_joined".into(), "date-unreadable"),
        ]
    );
}

#[test]
fn a_list_needs_a_name_and_a_country_and_no_title_it_does_not_know() {
    assert_eq!(
        wrong("city,mayor\nCork,Somebody\n"),
        [("1: mayor".into(), "column-unknown"), ("1: country_iso3".into(), "column-missing")]
    );
    assert_eq!(wrong("city,name,country\n"), [("1: name".into(), "column-twice")]);
}

#[test]
fn a_list_without_a_year_of_joining_makes_no_members() {
    let rows = from_csv("\u{feff}Code,City,Country\n0114,Upplands Väsby,SWE\n\n").unwrap();
    assert_eq!(rows[0].member, None);
    assert_eq!(rows[0].code.as_deref(), Some("0114"));
    assert_eq!(rows[0].is.entity_type, "city");
}

#[test]
fn a_row_with_more_cells_than_titles_is_refused() {
    assert_eq!(wrong("city,country\nCork,IRL,51.9\n"), [("2".into(), "row-too-long")]);
}
