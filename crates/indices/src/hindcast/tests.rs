use super::*;

const DIRECTIONS: &str = "kpi,direction\na,1\nb,-1\n";

fn read(values: &str) -> Result<Vec<Measurement>, Error> {
    measurements(values.as_bytes(), DIRECTIONS.as_bytes())
}

#[test]
fn rows_in_any_order_make_the_same_panel() {
    let forward = "kpi,municipality,year,value\na,x,2010,1\na,x,2011,2\na,y,2010,3\nb,x,2010,4\n";
    let backward = "year,value,kpi,municipality\n2010,4,b,x\n2010,3,a,y\n2011,2,a,x\n2010,1,a,x\n";
    assert_eq!(read(forward).unwrap(), read(backward).unwrap());
    assert_eq!(read(forward).unwrap()[0].cities.len(), 2);
}

#[test]
fn an_empty_value_is_missing() {
    let panel = read("kpi,municipality,year,value\na,x,2010,\na,x,2011,2\n").unwrap();
    assert_eq!(panel[0].cities, [[Observed::new(2011.0, 2.0)]]);
}

#[test]
fn what_is_wrong_is_named_by_line() {
    for (values, said) in [
        (
            "kpi,municipality,year,value\na,x,2010,1\na,x,twelve,1\n",
            "line 3 of the values: year is \"twelve\"",
        ),
        ("kpi,municipality,year,value\na,x,2010,inf\n", "line 2 of the values: value is \"inf\""),
        (
            "kpi,municipality,year,value\nc,x,2010,1\n",
            "line 2 of the values: \"c\" has no direction",
        ),
        (
            "kpi,municipality,year,value\na,x,2010,1\na,x,2010,2\n",
            "line 3 of the values: \"a\" has a second value for \"x\" in 2010",
        ),
        ("kpi,municipality,value\na,x,1\n", "the values has no column year"),
        ("kpi,municipality,year,value\na,x,2010\n", "the values cannot be read as CSV"),
    ] {
        let error = read(values).unwrap_err().to_string();
        assert!(error.starts_with(said), "{error}");
    }
    let error = measurements("".as_bytes(), "kpi,direction\na,up\n".as_bytes()).unwrap_err();
    assert!(error.to_string().contains("1 (higher is better) or -1"), "{error}");
}

/// Forty cities that rise by a tenth every year.
fn growing() -> Vec<Measurement> {
    let city = |size: i32| {
        let value = |year| f64::from(size) * 1.1_f64.powi(year - 2005);
        (2005..=2022).map(|year| Observed::new(f64::from(year), value(year))).collect()
    };
    vec![Measurement {
        code: "growing".into(),
        direction: crate::progress::Direction::Higher,
        cities: (1..=40).map(city).collect(),
    }]
}

#[test]
fn growth_is_foreseen_without_error_by_the_rule_that_assumes_it() {
    let found = hindcast(&growing(), &Plan::default());
    let of = |method| found.rows.iter().filter(move |row| row.method == method);
    assert!(of(Method::GrowthOf8Years).all(|row| row.error < 1e-9));
    assert!(of(Method::NoChange).all(|row| row.error == 1.0 && row.crps == 1.0));
    assert!(of(Method::Stoa).all(|row| row.error < 1.0));
}

#[test]
fn nothing_after_the_origin_is_seen() {
    let plan = Plan { origins: vec![2015], horizons: vec![1], ..Plan::default() };
    let before = hindcast(&growing(), &plan);
    let mut later = growing();
    for city in &mut later[0].cities {
        city.iter_mut().filter(|one| one.year > 2016.0).for_each(|one| one.value = 0.0);
    }
    assert_eq!(hindcast(&later, &plan).rows, before.rows);
}

#[test]
fn a_measurement_of_elections_is_left_out_and_named() {
    let mut panel = growing();
    for city in &mut panel[0].cities {
        city.iter_mut().for_each(|one| one.value = (one.year / 4.0).floor());
    }
    let found = hindcast(&panel, &Plan::default());
    assert_eq!((found.rows.len(), found.left_out), (0, vec!["growing".to_string()]));
}

#[test]
fn the_table_and_the_file_have_a_line_for_every_row() {
    let found = hindcast(&growing(), &Plan::default());
    let mut file = vec![];
    found.write_csv(&mut file).unwrap();
    let mut reader = csv::Reader::from_reader(&file[..]);
    assert_eq!(reader.records().map(Result::unwrap).count(), found.rows.len());
    let table = found.to_string();
    assert_eq!(table.matches("Theil–Sen").count(), 9);
}
