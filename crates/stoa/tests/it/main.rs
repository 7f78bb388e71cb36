//! The program as it is started from a shell.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on stops")]

mod reminders;

use std::{
    path::Path,
    process::{Command, Output},
};

fn stoa(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_stoa")).args(arguments).output().unwrap()
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

fn database(folder: &Path) -> String {
    format!("sqlite:{}", folder.join("stoa.sqlite").display())
}

#[test]
fn every_command_explains_itself() {
    let all = said(&stoa(&["--help"]));
    let commands: Vec<&str> = all
        .lines()
        .skip_while(|line| !line.starts_with("Commands:"))
        .skip(1)
        .take_while(|line| !line.is_empty())
        .filter_map(|line| line.split_whitespace().next())
        .filter(|name| *name != "help")
        .collect();
    assert!(commands.len() >= 12, "{commands:?}");
    for command in commands {
        let help = stoa(&[command, "--help"]);
        assert!(help.status.success(), "{command}");
        assert!(said(&help).len() > 200, "{command} says too little: {}", said(&help));
    }
    assert_eq!(stoa(&["no-such-command"]).status.code(), Some(2));
}

#[tokio::test]
async fn the_first_administrator_is_made_and_the_log_verified_copied_and_found_out() {
    let folder = tempfile::tempdir().unwrap();
    let url = database(folder.path());
    let made = stoa(&["admin", "maria@example.org", "--database", &url]);
    assert!(made.status.success(), "{}", said(&made));
    let whole = stoa(&["verify", "--database", &url]);
    assert!(whole.status.success() && said(&whole).contains("whole"), "{}", said(&whole));

    let copy = folder.path().join("copy.sqlite");
    let name = copy.to_str().unwrap();
    assert!(stoa(&["backup", name, "--database", &url]).status.success());
    assert!(
        !stoa(&["backup", name, "--database", &url]).status.success(),
        "nothing is overwritten"
    );

    let db = network::Db::open(&format!("sqlite:{name}")).await.unwrap();
    db.tamper("UPDATE audit SET action = 'nothing.happened' WHERE seq = 1").await;
    db.close().await;
    let broken = stoa(&["verify", "--database", &format!("sqlite:{name}")]);
    assert_eq!(broken.status.code(), Some(1));
    assert!(said(&broken).contains("entry 1 was changed"), "{}", said(&broken));
}

#[test]
fn the_panel_is_formed_with_a_proof() {
    let Some(panel) = testkit::shared::folder("reference/panel") else { return };
    let file = panel.join("jury-400x60.json");
    for objective in ["total", "fair", "diverse"] {
        let formed = stoa(&["assign", file.to_str().unwrap(), "--objective", objective]);
        assert!(formed.status.success(), "{}", said(&formed));
        let formed: serde_json::Value = serde_json::from_slice(&formed.stdout).unwrap();
        assert_eq!(formed["proof"], "optimal", "{objective}");
        assert_eq!(formed["assignment"].as_array().unwrap().len(), 400);
    }
}

#[test]
fn a_programme_is_the_same_for_the_same_seed_and_steps() {
    let Some(folder) = testkit::shared::folder("reference/programme") else { return };
    let file = folder.join("iclc-40.json");
    let make = || stoa(&["schedule", file.to_str().unwrap(), "--steps", "200000", "--seed", "7"]);
    let (one, other) = (make(), make());
    assert!(one.status.success(), "{}", said(&one));
    assert_eq!(one.stdout, other.stdout);
}

#[test]
fn ranks_under_given_draws_are_those_of_the_reference() {
    let Some(folder) = testkit::shared::folder("reference/montecarlo") else { return };
    let file = |name: &str| folder.join(name).to_str().unwrap().to_owned();
    let made = stoa(&[
        "robustness",
        "--data",
        &file("x.csv"),
        "--given",
        &file("choices.csv"),
        &file("w_indicator.csv"),
        &file("w_area.csv"),
        "--ranks",
    ]);
    assert!(made.status.success(), "{}", said(&made));
    let expected = std::fs::read_to_string(file("ranks.csv")).unwrap();
    let numbers = |text: &str| -> Vec<f64> {
        text.lines().flat_map(|l| l.split(',')).filter_map(|n| n.trim().parse().ok()).collect()
    };
    let found = numbers(&String::from_utf8(made.stdout).unwrap());
    let expected = numbers(&expected);
    assert_eq!(found.len(), 200 * 100);
    assert!(
        expected.ends_with(&found),
        "the first differs at {:?}",
        found.iter().zip(&expected[expected.len() - found.len()..]).position(|(a, b)| a != b)
    );
}
