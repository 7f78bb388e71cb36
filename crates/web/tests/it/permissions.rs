//! Every route × every role against one table. A route that is missing here fails.

mod accounts;
mod calls;
mod submissions;
mod reviews;
mod home;
mod imports;
mod cities;
mod conferences;
mod delegations;
mod progress;
mod comparisons;
mod frameworks;
mod forecasts;
mod observations;
pub mod requests;
mod plans;
mod register;

use std::collections::BTreeSet;

use axum::http::{Method, StatusCode};
use network::{Db, Role};
use syn::visit::Visit;

use crate::site::Site;

/// What somebody may ask of a route, and what to send when trying.
pub struct Row {
    pub method: Method,
    pub route: &'static str,
    pub may: &'static [Who],
    /// Sent as a form, or as JSON when it begins with a brace.
    pub body: &'static str,
}

pub const fn get(route: &'static str, may: &'static [Who]) -> Row {
    Row { method: Method::GET, route, may, body: "" }
}

pub const fn post(route: &'static str, may: &'static [Who], body: &'static str) -> Row {
    Row { method: Method::POST, route, may, body }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    Visitor,
    /// Holds the role for Espoo, Finland, the conference of the tests or the network.
    Holder(Role),
    /// Coordinates another city.
    Neighbour,
    /// Has no account, but a link to one request of Espoo.
    LinkHolder,
}

use Role::{
    Administrator, Contributor, Coordinator, Delegate, Juror, Mayor, NationalCommission, Organiser,
    Researcher, Secretariat,
};
use Who::{Holder, LinkHolder, Neighbour, Visitor};

pub const EVERYBODY: &[Who] = &[
    Visitor,
    LinkHolder,
    Holder(Contributor),
    Holder(Coordinator),
    Neighbour,
    Holder(Mayor),
    Holder(NationalCommission),
    Holder(Juror),
    Holder(Researcher),
    Holder(Secretariat),
    Holder(Organiser),
    Holder(Delegate),
    Holder(Administrator),
];
pub const SIGNED_IN: &[Who] = &[
    Holder(Contributor),
    Holder(Coordinator),
    Neighbour,
    Holder(Mayor),
    Holder(NationalCommission),
    Holder(Juror),
    Holder(Researcher),
    Holder(Secretariat),
    Holder(Organiser),
    Holder(Delegate),
    Holder(Administrator),
];

/// Those who keep the network.
pub const KEEPERS: &[Who] = &[Holder(Secretariat), Holder(Administrator)];

pub fn rows() -> impl Iterator<Item = &'static Row> {
    // signing out comes last: it ends the sessions that the other rows need
    let tables = [
        home::ROWS,
        cities::ROWS,
        conferences::ROWS,
        delegations::ROWS,
        imports::ROWS,
        calls::ROWS,
        submissions::ROWS,
        reviews::ROWS,
        progress::ROWS,
        forecasts::ROWS,
        comparisons::ROWS,
        frameworks::ROWS,
        observations::ROWS,
        requests::ROWS,
        plans::ROWS,
        register::ROWS,
        accounts::ROWS,
    ];
    tables.into_iter().flatten().chain(accounts::SIGNING_OUT)
}

async fn prepare(db: &Db) {
    testkit::places::kept_city(db, "espoo").await;
    testkit::places::kept_city(db, "cork").await;
    testkit::frameworks(db).await;
    let mut tx = db.begin().await.unwrap();
    network::conferences::ship(&mut tx, &network::Actor::program("test")).await.unwrap();
    tx.commit().await.unwrap();
    testkit::calls(db).await;
}

/// A route as somebody would call it who has a link; a file and a request are of the same kind.
fn filled(route: &str, link: &str) -> String {
    [
        ("{secret}", link),
        ("{evidence}", "01941f29-7c00-7000-8000-000000000000"),
        ("{event}", "01941f29-7c00-7000-8000-000000000000"),
        ("{topic}", "plan"),
        ("{language}", "fr"),
        ("{request}", "01941f29-7c00-7000-8000-000000000000"),
        ("{lang}", "en"),
        ("{city}", "espoo"),
        ("{call}", "award-2024"),
        ("{part}", "basics"),
        ("{submission}", "01941f29-7c00-7000-8000-000000000000"),
        ("{section}", "plan"),
        ("{question}", "plan"),
        ("{country}", "FIN"),
        ("{import}", "01941f29-7c00-7000-8000-000000000000"),
        ("{file}", "01941f29-7c00-7000-8000-000000000000"),
        ("{grouping}", "literacy"),
        ("{list}", "literacy"),
        ("{round}", "award-2024"),
        ("{package}", "01941f29-7c00-7000-8000-000000000000"),
        ("{certificate}", "0000-0000-0000"),
        ("{account}", "0193d000-0000-7000-8000-000000000000"),
        ("{area}", "1.1"),
        ("{measurement}", "1.1.2.a"),
        ("{framework}", "key-features"),
        ("{goal}", "4"),
        ("{forecast}", "0193d000-0000-7000-8000-000000000001"),
        ("{period}", "2021"),
        ("{file}", "comparison.json"),
        ("{topic}", "places"),
        ("{conference}", "iclc-2"),
        ("{session}", "opening"),
        ("{person}", "arne-carlsen"),
        ("{paper}", "01941f29-7c00-7000-8000-000000000002"),
        ("{draft}", "01941f29-7c00-7000-8000-000000000001"),
        ("{other}", "v1"),
        ("{edition}", "draft"),
        ("{delegation}", "01941f29-7c00-7000-8000-000000000000"),
        ("{registration}", "01941f29-7c00-7000-8000-000000000000"),
        ("{badge}", "7F3K29QM4T1X"),
        ("{number}", "1"),
        ("{item}", "01941f29-7c00-7000-8000-000000000000"),
    ]
    .iter()
    .fold(route.to_owned(), |path, (gap, value)| path.replace(gap, value))
}

#[tokio::test]
async fn every_role_may_what_the_table_says() {
    let db = testkit::sqlite().await;
    prepare(&db).await;
    let secret = requests::link(&db).await;
    let site = Site::of(db);
    let mut people = vec![];
    for who in EVERYBODY {
        let person = match who {
            // a link is an address: whoever holds it is a visitor everywhere else
            Visitor | LinkHolder => site.visitor(),
            Neighbour => site.holding(Coordinator, "cork").await,
            Holder(role) => {
                let scope = match role.scope() {
                    network::ScopeKind::City => "espoo",
                    network::ScopeKind::Country => "FIN",
                    network::ScopeKind::Conference => "iclc-2",
                    network::ScopeKind::Network => "",
                };
                site.holding(*role, scope).await
            }
        };
        people.push((*who, person));
    }
    let mut wrong = vec![];
    for row in rows() {
        for (who, person) in &people {
            let kind = match row.body.chars().next() {
                Some('{') => "application/json",
                _ => "application/x-www-form-urlencoded",
            };
            let link = if *who == LinkHolder { secret.as_str() } else { "0" };
            let (path, body) = (filled(row.route, link), row.body.to_owned());
            let answer = person.send(row.method.clone(), &path, kind, body).await;
            let turned_away =
                matches!(answer.status, StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN)
                    || answer.header("location").contains("/sign-in?to=");
            let failed = answer.status.is_server_error();
            if turned_away == row.may.contains(who) || failed {
                wrong.push(format!("{who:?} {} {}: {}", row.method, row.route, answer.status));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_route_is_in_the_table() {
    let mut found = Routes::default();
    collect(std::path::Path::new("src"), &mut found);
    assert!(found.0.contains(&("GET".into(), "/{lang}".into())), "{:?}", found.0);
    let known: BTreeSet<(String, String)> =
        rows().map(|row| (row.method.to_string(), row.route.to_owned())).collect();
    let missing: Vec<_> = found.0.difference(&known).collect();
    assert!(missing.is_empty(), "routes without a row: {missing:#?}");
    let gone: Vec<_> = known.difference(&found.0).collect();
    assert!(gone.is_empty(), "rows without a route: {gone:#?}");
}

/// axum cannot list its routes: this collects `.route("…", get(…).post(…))` and
/// `#[utoipa::path(put, path = "…")]` from the sources.
#[derive(Default)]
struct Routes(BTreeSet<(String, String)>);

const VERBS: [&str; 5] = ["get", "post", "put", "patch", "delete"];

impl<'ast> Visit<'ast> for Routes {
    fn visit_expr_method_call(&mut self, call: &'ast syn::ExprMethodCall) {
        if call.method == "route"
            && call.args.len() == 2
            && let syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(path), .. }) = &call.args[0]
        {
            let mut verbs = Verbs::default();
            verbs.visit_expr(&call.args[1]);
            for verb in verbs.0 {
                self.0.insert((verb.to_uppercase(), path.value()));
            }
        }
        syn::visit::visit_expr_method_call(self, call);
    }

    fn visit_attribute(&mut self, attribute: &'ast syn::Attribute) {
        if !attribute.path().segments.iter().any(|s| s.ident == "utoipa") {
            return;
        }
        let syn::Meta::List(list) = &attribute.meta else { return };
        let text = list.tokens.to_string();
        let verb = text.split([',', ' ']).next().unwrap_or_default().to_owned();
        if VERBS.contains(&verb.as_str())
            && let Some(path) =
                text.split("path = \"").nth(1).and_then(|rest| rest.split('"').next())
        {
            self.0.insert((verb.to_uppercase(), path.to_owned()));
        }
    }
}

#[derive(Default)]
struct Verbs(Vec<String>);

impl<'ast> Visit<'ast> for Verbs {
    fn visit_expr_call(&mut self, call: &'ast syn::ExprCall) {
        if let syn::Expr::Path(path) = &*call.func
            && let Some(last) = path.path.segments.last()
            && VERBS.contains(&last.ident.to_string().as_str())
        {
            self.0.push(last.ident.to_string());
        }
    }

    fn visit_expr_method_call(&mut self, call: &'ast syn::ExprMethodCall) {
        if VERBS.contains(&call.method.to_string().as_str()) {
            self.0.push(call.method.to_string());
        }
        self.visit_expr(&call.receiver);
    }
}

fn collect(dir: &std::path::Path, found: &mut Routes) {
    for entry in std::fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, found);
        } else if path.extension().is_some_and(|e| e == "rs") {
            found.visit_file(&syn::parse_file(&std::fs::read_to_string(&path).unwrap()).unwrap());
        }
    }
}
