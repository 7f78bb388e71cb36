//! `cargo run -p reports --example print -- letter data.json letter.pdf`: to look at a paper while
//! its template is written.
#![allow(clippy::unwrap_used, reason = "a tool for the one who writes a template")]

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [paper, data, to] = &arguments[..] else { panic!("PAPER DATA.json TO.pdf") };
    let data = serde_json::from_str(&std::fs::read_to_string(data).unwrap()).unwrap();
    match reports::Press::default().print(paper, &data) {
        Ok(pdf) => std::fs::write(to, pdf).unwrap(),
        Err(refused) => eprintln!("{refused}"),
    }
}
