//! The three languages say the same things.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use syn::visit::Visit;

/// Keys that are put together at run time, by how they begin.
const PUT_TOGETHER: &[&str] = &[
    "certificate-body-",
    "certificate-heading-",
    "certificate-valid",
    "certificate-lapsed",
    "due-stage-",
    "story-",
    "problem-",
    "home-how-",
    "role-",
    "did-",
    "audit-link-",
    "methods-",
    "licences-",
    "template-",
    "forecasts-how-",
    "topic-",
    "request-state-",
    "request-done-",
    "comparisons-factor-",
    "comparisons-income-",
    "pledge-state-",
    "pledge-done-",
    "pledges-done-",
    "evidence-kind-",
    "evidence-licence-",
    "evidence-consent-",
    "event-kind-",
    "event-people-",
    "session-kind-",
    "clash-",
    "rule-",
    "breakdown-by-",
    "conference-language-",
    "membership-why-",
    "roster-",
    "paper-",
    "question-waiting",
    "question-shown",
    "question-answered",
    "question-refused",
    "feedback-rating-",
    "came-part-",
    "came-gender-",
    "agenda-gain-",
    "call-kind-",
    "submission-state-",
    "call-phase-",
    "call-asks-",
    "call-item-",
    "call-part-",
    "call-seen-",
    "plan-word-",
    "plan-field-",
    "plan-ask-",
    "plan-new-",
    "plan-found-",
    "sector-",
    "access-",
    "diet-",
    "forgetting-field-",
    "hotel-room-",
    "part-",
    "registration-is-",
    "objective-",
    "proof-",
    "in-language-",
    "agreement-",
    "suggestion-",
    "outcome-",
    "told-",
    "mail-decision-",
    "letter-",
];

/// Key → the gaps of its text.
fn texts(language: &Path) -> BTreeMap<String, BTreeSet<String>> {
    let mut found = BTreeMap::new();
    for file in fs::read_dir(language).unwrap() {
        let path = file.unwrap().path();
        let source = fs::read_to_string(&path).unwrap();
        let resource = fluent_syntax::parser::parse(source)
            .unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", path.display()));
        for entry in resource.body {
            match entry {
                Entry::Message(message) => {
                    let mut gaps = BTreeSet::new();
                    gather(message.value.as_ref().unwrap(), &mut gaps);
                    let twice = found.insert(message.id.name.clone(), gaps).is_some();
                    assert!(!twice, "{}: {} twice", path.display(), message.id.name);
                }
                Entry::Junk { content } => panic!("{}: {content}", path.display()),
                _ => {}
            }
        }
    }
    found
}

fn gather(pattern: &Pattern<String>, gaps: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            let (Expression::Inline(inline) | Expression::Select { selector: inline, .. }) =
                expression;
            if let InlineExpression::VariableReference { id } = inline {
                gaps.insert(id.name.clone());
            }
            if let Expression::Select { variants, .. } = expression {
                for variant in variants {
                    gather(&variant.value, gaps);
                }
            }
        }
    }
}

fn languages() -> Vec<(String, BTreeMap<String, BTreeSet<String>>)> {
    let mut all: Vec<_> = fs::read_dir("locales")
        .unwrap()
        .map(|dir| dir.unwrap())
        .map(|dir| (dir.file_name().into_string().unwrap(), texts(&dir.path())))
        .collect();
    all.sort_by_key(|(code, _)| code != "en");
    all
}

#[test]
fn every_language_has_the_same_keys_with_the_same_gaps() {
    let all = languages();
    assert!(all.len() >= 3);
    let (_, english) = &all[0];
    for (code, other) in &all[1..] {
        let missing: Vec<_> = english.keys().filter(|key| !other.contains_key(*key)).collect();
        let extra: Vec<_> = other.keys().filter(|key| !english.contains_key(*key)).collect();
        assert!(
            missing.is_empty() && extra.is_empty(),
            "{code} lacks {missing:?}, alone has {extra:?}"
        );
        for (key, gaps) in english {
            assert_eq!(gaps, &other[key], "the gaps of {key} in {code}");
        }
    }
}

#[derive(Default)]
struct Literals(BTreeSet<String>);

impl<'ast> Visit<'ast> for Literals {
    fn visit_lit_str(&mut self, literal: &'ast syn::LitStr) {
        self.0.insert(literal.value());
    }

    fn visit_macro(&mut self, call: &'ast syn::Macro) {
        gather_literals(call.tokens.clone(), &mut self.0);
    }
}

fn gather_literals(tokens: proc_macro2::TokenStream, found: &mut BTreeSet<String>) {
    for token in tokens {
        match token {
            proc_macro2::TokenTree::Group(group) => gather_literals(group.stream(), found),
            proc_macro2::TokenTree::Literal(literal) => {
                if let Ok(text) = syn::parse_str::<syn::LitStr>(&literal.to_string()) {
                    found.insert(text.value());
                }
            }
            _ => {}
        }
    }
}

fn collect(dir: &Path, found: &mut Literals) {
    for entry in fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, found);
        } else if path.extension().is_some_and(|e| e == "rs") {
            found.visit_file(&syn::parse_file(&fs::read_to_string(&path).unwrap()).unwrap());
        }
    }
}

#[test]
fn every_text_is_used() {
    let mut literals = Literals::default();
    for room in ["src", "../network/src", "../exchange/src", "../stoa/src"] {
        collect(Path::new(room), &mut literals);
    }
    let unused: Vec<_> = languages()[0]
        .1
        .keys()
        .filter(|key| !literals.0.contains(*key))
        .filter(|key| !PUT_TOGETHER.iter().any(|start| key.starts_with(start)))
        .cloned()
        .collect();
    assert!(unused.is_empty(), "texts that nothing says: {unused:?}");
}

/// The codes of `Error::invalid("field", "code")` in every crate below have a text.
#[test]
fn every_refusal_has_a_text() {
    struct Codes(BTreeSet<String>);
    impl<'ast> Visit<'ast> for Codes {
        fn visit_expr_call(&mut self, call: &'ast syn::ExprCall) {
            if let syn::Expr::Path(path) = &*call.func
                && path
                    .path
                    .segments
                    .iter()
                    .rev()
                    .take(2)
                    .map(|s| s.ident.to_string())
                    .eq(["invalid", "Error"])
                && let Some(syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(code), .. })) =
                    call.args.get(1)
            {
                self.0.insert(code.value());
            }
            syn::visit::visit_expr_call(self, call);
        }
    }
    fn walk(dir: &Path, codes: &mut Codes) {
        for entry in fs::read_dir(dir).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, codes);
            } else if path.extension().is_some_and(|e| e == "rs") {
                codes.visit_file(&syn::parse_file(&fs::read_to_string(&path).unwrap()).unwrap());
            }
        }
    }
    let mut codes = Codes(BTreeSet::new());
    for room in ["src", "../network/src", "../exchange/src"] {
        walk(Path::new(room), &mut codes);
    }
    assert!(codes.0.contains("email-taken"), "{:?}", codes.0);
    let (_, english) = &languages()[0];
    let silent: Vec<_> = codes.0.iter().filter(|code| !english.contains_key(*code)).collect();
    assert!(silent.is_empty(), "refusals without a text: {silent:?}");
}

/// What the log of changes says is said in words.
#[test]
fn every_change_that_is_logged_has_a_text() {
    struct Actions(BTreeSet<String>);
    impl<'ast> Visit<'ast> for Actions {
        /// `account.opened`, but no `countries.csv`.
        fn visit_lit_str(&mut self, literal: &'ast syn::LitStr) {
            let text = literal.value();
            let word = |part: &str| {
                !part.is_empty() && part.chars().all(|c| c.is_ascii_lowercase() || c == '-')
            };
            if let Some((thing, done)) = text.split_once('.')
                && word(thing)
                && word(done)
                && !["csv", "json"].contains(&done)
            {
                self.0.insert(text);
            }
        }
    }
    fn walk(dir: &Path, actions: &mut Actions) {
        for entry in fs::read_dir(dir).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, actions);
            } else if path.extension().is_some_and(|e| e == "rs") {
                actions.visit_file(&syn::parse_file(&fs::read_to_string(&path).unwrap()).unwrap());
            }
        }
    }
    let mut actions = Actions(BTreeSet::new());
    walk(Path::new("../network/src"), &mut actions);
    assert!(actions.0.contains("account.opened"), "{:?}", actions.0);
    let (_, english) = &languages()[0];
    let silent: Vec<_> = actions
        .0
        .iter()
        .map(|action| format!("did-{}", action.replace('.', "-")))
        .filter(|key| !english.contains_key(key))
        .collect();
    assert!(silent.is_empty(), "add these texts to locales/*/admin.ftl: {silent:?}");
}

/// In French a sign of two parts never begins a line: the space before it is narrow and holds.
#[test]
fn french_signs_keep_to_their_words() {
    let mut loose = Vec::new();
    for file in fs::read_dir("locales/fr").unwrap() {
        let path = file.unwrap().path();
        for (line, text) in fs::read_to_string(&path).unwrap().lines().enumerate() {
            // two signs in a row are codes that a text lists
            let words: Vec<_> = text.split(' ').collect();
            let falls = words.windows(2).any(|pair| {
                let sign = pair[1].trim_end_matches(['.', ',', ')']);
                pair[0].ends_with('«')
                    || (pair[0].ends_with(char::is_alphanumeric)
                        && [";", ":", "?", "!", "»", "%"].contains(&sign))
            });
            if falls {
                loose.push(format!("{}:{}: {text}", path.display(), line + 1));
            }
        }
    }
    assert!(loose.is_empty(), "{}", loose.join("\n"));
}
