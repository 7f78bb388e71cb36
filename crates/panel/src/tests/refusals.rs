//! What cannot be done is refused with the reason.

use proptest::prelude::*;

use super::{OBJECTIVES, instance, small};
use crate::{BARRED, Instance, Objective, Refusal, assign};

#[test]
fn an_instance_that_contradicts_itself_is_refused_with_the_reason() {
    let sound = instance(1, vec![vec![3, 4], vec![5, 6]], &[(0, 1), (0, 1)], &[0, 1]);
    let refused = |change: fn(&mut Instance)| {
        let mut instance = sound.clone();
        change(&mut instance);
        assign(&instance, Objective::Total).unwrap_err().to_string()
    };
    assert!(assign(&sound, Objective::Total).is_ok());
    assert_eq!(
        refused(|i| i.score[1].push(3)),
        "`score` of application 1 has 3 entries for 2 jurors"
    );
    assert_eq!(
        refused(|i| i.jurors[1].country = "A0".to_owned()),
        "juror 1 has a score for application 0 although they come from the same country; expected -1"
    );
    assert_eq!(
        refused(|i| i.jurors[0].max_load = 0),
        "2 reviews are needed, and the jurors take at most 1 together"
    );
    assert_eq!(
        refused(|i| i.score[0] = vec![BARRED; 2]),
        "application 0 needs 1 jurors and only 0 may read it: 0 do not read its language, \
         0 are from its country, 0 declared a conflict, 2 are barred otherwise"
    );
    assert_eq!(
        refused(|i| i.score.iter_mut().for_each(|row| row[0] = BARRED)),
        "the applications need at least 2 reviews from jurors [1], who take at most 1 together"
    );
    assert_eq!(
        refused(|i| {
            i.score.iter_mut().for_each(|row| row[0] = BARRED);
            i.jurors[0].min_load = 1;
            i.jurors[1].max_load = 2;
        }),
        "jurors [0] are due at least 1 applications together, \
         and there are only 0 reviews that they may write"
    );
    assert_eq!(
        refused(|i| i.pins = vec![(0, 0), (1, 0)]),
        "the applications need at least 2 reviews from jurors [0], who take at most 1 together"
    );
    assert!("fairest".parse::<Objective>().is_err());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..Default::default() })]

    #[test]
    fn a_refusal_for_lack_of_places_can_be_counted_up(instance in small()) {
        for objective in OBJECTIVES {
            match assign(&instance, objective) {
                Err(Refusal::Overfull { needed, places, jurors }) => {
                    prop_assert!(needed > places);
                    prop_assert!(!jurors.is_empty());
                }
                Err(Refusal::Underused { owed, available, jurors }) => {
                    prop_assert!(owed > available);
                    prop_assert!(!jurors.is_empty());
                }
                _ => {}
            }
        }
    }
}
