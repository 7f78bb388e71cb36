//! The conference of 40 sessions in the shared folder, with its independent checker.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

use proptest::prelude::*;
use timetable::{Instance, Options, Programme, cost, improve, steps, violations};

fn folder() -> Option<PathBuf> {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared");
    let shared = env::var_os("STOA_SHARED").map_or(beside, PathBuf::from);
    let folder = shared.join("reference/programme");
    if folder.join("iclc-40.json").exists() {
        return Some(folder);
    }
    assert!(env::var_os("CI").is_none(), "no reference in {}", folder.display());
    println!("not tested: no reference in {}", folder.display());
    None
}

fn read(folder: &Path) -> Instance {
    let json = fs::read_to_string(folder.join("iclc-40.json")).unwrap();
    Instance::read(&json).unwrap()
}

#[test]
fn the_reference_conference_is_scheduled_at_a_cost_of_32() {
    let Some(folder) = folder() else { return };
    let instance = read(&folder);
    let found = improve(&instance, &Options::default(), steps(4_000_000)).unwrap();
    assert_eq!(found.broken, []);
    assert!(found.cost.total() <= 32, "{:?}", found.cost);
}

/// What the checker says: the number of broken rules, and the cost when it could count it.
fn checked(folder: &Path, programme: &Programme) -> Option<(usize, i64)> {
    let name = format!("timetable-{}.json", std::process::id());
    let solution = env::temp_dir().join(name);
    fs::write(&solution, serde_json::to_string(programme).unwrap()).unwrap();
    let output = Command::new("python3")
        .args([folder.join("check.py"), folder.join("iclc-40.json"), solution.clone()])
        .output()
        .ok()?;
    fs::remove_file(solution).unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let after = |key: &str, end: char| {
        text.split(key).nth(1)?.split(end).next()?.trim().parse::<i64>().ok()
    };
    Some((after("violations:", '[')? as usize, after("'total':", '}')?))
}

#[test]
fn cost_and_broken_rules_are_those_of_the_independent_checker() {
    let Some(folder) = folder() else { return };
    let instance = read(&folder);
    let sound = improve(&instance, &Options::default(), steps(100_000)).unwrap().programme;
    if checked(&folder, &sound).is_none() {
        println!("not tested: no python3");
        return;
    }
    let anywhere = proptest::collection::vec((0..40usize, 0..24usize, 0..4usize), 0..8);
    let config = ProptestConfig { cases: 12, failure_persistence: None, ..Default::default() };
    proptest!(config, |(changes in anywhere)| {
        let mut programme = sound.clone();
        for (session, start, room) in changes {
            programme.start[session] = start;
            programme.room[session] = room;
        }
        let (broken, total) = checked(&folder, &programme).unwrap();
        prop_assert_eq!(violations(&instance, &programme).is_empty(), broken == 0);
        prop_assert_eq!(cost(&instance, &programme).total(), total);
    });
}
