use proptest::prelude::*;

use super::*;

fn spell(state: State, since: Option<&str>, until: Option<&str>) -> Spell {
    Spell {
        id: MembershipId::create(),
        revision: 1,
        city: "cork".into(),
        state,
        since: since.map(|text| text.parse().unwrap()),
        until: until.map(|text| text.parse().unwrap()),
        reason: "listed".into(),
        recorded_at: At::now(),
        recorded_by: "test".into(),
    }
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

#[test]
fn in_the_year_of_a_change_the_later_state_holds() {
    let spells =
        [spell(State::Member, Some("2015"), Some("2018")), spell(State::Left, Some("2018"), None)];
    let on = |text| standing(&spells, Some(day(text))).map(|spell| spell.state);
    assert_eq!(on("2014-12-31"), None);
    assert_eq!(on("2015-01-01"), Some(State::Member));
    assert_eq!(on("2017-12-31"), Some(State::Member));
    assert_eq!(on("2018-06-30"), Some(State::Left));
    assert_eq!(standing(&spells, None).unwrap().state, State::Left);
}

#[test]
fn the_size_at_the_end_of_a_year_leaves_out_who_left_and_who_never_was() {
    let mut spells = vec![
        spell(State::Member, Some("2015"), Some("2018")),
        spell(State::Member, Some("2020"), None),
        spell(State::Annulled, Some("2020"), None),
        spell(State::Member, None, None),
    ];
    for (n, spell) in spells.iter_mut().enumerate() {
        spell.city = format!("city-{n}").into();
    }
    assert_eq!(
        sizes(&spells, [2014, 2015, 2018, 2020]),
        [(2014, 0), (2015, 1), (2018, 0), (2020, 1)]
    );
}

#[test]
fn a_city_whose_beginning_is_unknown_has_no_year_of_joining() {
    assert_eq!(joined(&[spell(State::Member, None, None)]), None);
    let again = [
        spell(State::Member, Some("2019-04"), Some("2021")),
        spell(State::Left, Some("2021"), Some("2024")),
        spell(State::Member, Some("2024"), None),
    ];
    assert_eq!(joined(&again).unwrap().as_str(), "2019-04");
}

proptest! {
    #[test]
    fn every_path_of_states_can_be_left_again_but_annulment(
        steps in prop::collection::vec(0usize..8, 0..20),
    ) {
        let mut state = State::Applicant;
        for next in steps.into_iter().map(|n| State::ALL[n]) {
            if state.may_become(next) {
                state = next;
            }
            prop_assert!(State::ALL.into_iter().any(|next| state.may_become(next)));
            prop_assert!(state != State::Annulled);
        }
    }
}
