//! The instance of 400 applications and 60 jurors, by each objective.

use panel::{Instance, Objective};

fn main() {
    divan::main();
}

fn instance() -> Instance {
    let shared = std::env::var("STOA_SHARED")
        .unwrap_or_else(|_| concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared").to_owned());
    let text = std::fs::read_to_string(format!("{shared}/reference/panel/jury-400x60.json"))
        .expect("the reference instance lies in the shared folder");
    Instance::read(&text).expect("the reference instance is sound")
}

#[divan::bench(args = [Objective::Total, Objective::Fair, Objective::Diverse])]
fn assign(bencher: divan::Bencher, objective: Objective) {
    let instance = instance();
    bencher.bench(|| panel::assign(&instance, objective));
}
