//! Every SQL text in this crate is prepared on both databases.

use syn::visit::Visit;

#[derive(Default)]
struct Statements(Vec<String>);

impl<'ast> Visit<'ast> for Statements {
    fn visit_lit_str(&mut self, literal: &'ast syn::LitStr) {
        let text = literal.value();
        let verbs = ["SELECT ", "INSERT ", "UPDATE ", "DELETE ", "WITH "];
        if verbs.iter().any(|verb| text.trim_start().starts_with(verb)) {
            self.0.push(text);
        }
    }
}

fn collect(dir: &std::path::Path, found: &mut Statements) {
    for entry in std::fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, found);
        } else if path.extension().is_some_and(|e| e == "rs") {
            let mut here = Statements::default();
            here.visit_file(&syn::parse_file(&std::fs::read_to_string(&path).unwrap()).unwrap());
            let room = path.file_name().unwrap().to_str().unwrap();
            assert!(
                here.0.is_empty() || ["store.rs", "db.rs", "audit.rs", "jobs.rs"].contains(&room),
                "{} holds SQL, which belongs in a store.rs: {:?}",
                path.display(),
                here.0[0],
            );
            found.0.append(&mut here.0);
        }
    }
}

testkit::on_both_databases! {
    async fn every_statement_prepares(db: Db) {
        let mut found = Statements::default();
        collect(std::path::Path::new("src"), &mut found);
        assert!(found.0.len() > 15, "found only {}", found.0.len());
        let mut broken = vec![];
        for text in found.0 {
            if let Err(error) = db.prepares(&text).await {
                broken.push(format!("{error}\n{text}"));
            }
        }
        assert!(broken.is_empty(), "{}", broken.join("\n\n"));
    }
}
