use proptest::prelude::*;

use super::*;

#[test]
fn a_series_starts_at_the_next_year_that_has_a_value() {
    let values = [(2022.0, 55.0), (2013.0, 10.0), (2016.0, 50.0), (2019.0, 52.0)]
        .map(|(year, value)| Point { year, value });
    let whole = series(&values, BASE_YEAR, Direction::Higher, None, None);
    assert_eq!(whole, two_points(values[2], values[0], Direction::Higher, None, None));
}

#[test]
fn an_indicator_has_achieved_its_target_only_if_all_its_series_have() {
    let achieved = Assessment { value: None, status: Status::TargetAchieved, score: Some(5.0) };
    let behind = Assessment { value: Some(-0.1), status: Status::Deterioration, score: Some(-3.0) };
    assert_eq!(indicator(&[achieved, achieved]).status, Status::TargetAchieved);
    assert_eq!(indicator(&[achieved, behind]).status, Status::ModerateProgress);
    assert_eq!(indicator(&[achieved, behind]).score, Some(1.0));
    assert_eq!(indicator(&[]).status, Status::NotAvailable);
}

#[test]
fn a_target_that_equals_the_base_or_falls_in_its_year_has_no_ratio() {
    let [base, current] =
        [(2015.0, 50.0), (2022.0, 45.0)].map(|(year, value)| Point { year, value });
    for target in [Target { value: 50.0, year: 2030.0 }, Target { value: 60.0, year: 2015.0 }] {
        let found = two_points(base, current, Direction::Higher, Some(target), None);
        assert_eq!(found, Assessment { value: None, status: Status::Undefined, score: None });
    }
}

#[test]
fn a_base_of_zero_that_turns_negative_has_no_growth() {
    let [base, current] =
        [(2015.0, 0.0), (2022.0, -5.0)].map(|(year, value)| Point { year, value });
    let found = two_points(base, current, Direction::Higher, None, None);
    assert_eq!(found.status, Status::NotAvailable);
}

proptest! {
    #[test]
    fn no_input_yields_a_number_that_is_not_finite(
        base in -1e6..1e6, current in -1e6..1e6, span in 0..30, higher: bool,
        target in prop::option::of((-1e6..1e6, 2000.0..2060.0)),
        limit in prop::option::of(-1e3..1e3),
    ) {
        let found = two_points(
            Point { year: 2015.0, value: base },
            Point { year: 2015.0 + f64::from(span), value: current },
            if higher { Direction::Higher } else { Direction::Lower },
            target.map(|(value, year)| Target { value, year }),
            limit,
        );
        prop_assert!(found.value.is_none_or(f64::is_finite));
        prop_assert!(found.score.is_none_or(|score| (-5.0..=5.0).contains(&score)));
    }
}
