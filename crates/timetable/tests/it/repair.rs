//! After a change, the published programme is mended with few moves.

use timetable::{
    Instance, Options, Programme, REPAIR_STEPS, Repair, improve, repair, steps, violations,
};

use crate::small;

fn published(seed: u64) -> (Instance, Programme) {
    let instance = small(seed);
    let found = improve(&instance, &Options { seed, ..Options::default() }, steps(400_000));
    (instance, found.unwrap().programme)
}

fn mended(instance: &Instance, published: &Programme, move_weight: i64) -> Repair {
    repair(instance, published, move_weight, 1, steps(REPAIR_STEPS / 4)).unwrap()
}

#[test]
fn without_a_change_nothing_moves() {
    let (instance, programme) = published(1);
    let found = mended(&instance, &programme, 1000);
    assert_eq!((found.moved.len(), found.least), (0, 0));
    assert_eq!(found.programme, programme);
}

#[test]
fn a_cancelled_room_moves_the_sessions_it_held_and_hardly_any_other() {
    for seed in 0..4 {
        let (mut instance, programme) = published(seed);
        instance.rooms[3].closed = (8..16).collect();
        let found = mended(&instance, &programme, 1000);
        assert_eq!(found.broken, []);
        assert_eq!(violations(&instance, &found.programme), []);
        assert_eq!(found.moved, programme.moved(&found.programme));
        assert!(found.least <= found.moved.len());
        assert!(found.moved.len() <= found.least + 1, "{seed}: {found:?}");
        assert!(found.touched.iter().all(|s| found.moved.contains(s)));
    }
}

#[test]
fn a_speaker_who_cannot_come_moves_their_session() {
    let (mut instance, programme) = published(2);
    let session = 15;
    let person = instance.sessions[session].speakers[0];
    let away = programme.start[session] / 4 * 4;
    instance.unavailable.insert(person, (away..away + 4).collect());
    let found = mended(&instance, &programme, 1000);
    assert_eq!(found.broken, []);
    assert!(found.moved.contains(&session));
    assert!(found.moved.len() <= found.least + 1, "{found:?}");
}

#[test]
fn cheaper_moves_make_a_better_programme() {
    let (mut instance, programme) = published(3);
    instance.rooms[2].closed = (8..12).collect();
    let (few, many) = (mended(&instance, &programme, 1000), mended(&instance, &programme, 1));
    assert!(few.moved.len() <= many.moved.len());
    assert!(few.cost.total() >= many.cost.total());
}
