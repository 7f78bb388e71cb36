//! How the network is seen and used: pages for people, an API for programs.
//!
//! A route, its module, its texts and its table have the same name: `/en/cities` is
//! `cities/pages.rs`, `locales/en/cities.ftl`, and crate `network`'s `cities.rs`.

mod lang;
mod reader;
mod page;
mod problem;
mod shell;
mod cache;
mod assets;
mod temple;
mod fields;
mod countries;
mod source;
mod letters;
mod printer;
mod links;
mod files;
mod home;
mod cities;
mod groupings;
mod memberships;
mod lists;
mod certificates;
mod frameworks;
mod goals;
mod observations;
mod imports;
mod data;
mod targets;
mod requests;
mod locks;
mod pledges;
mod evidence;
mod narratives;
mod events;
mod calls;
mod submissions;
mod reviews;
mod decisions;
mod packages;
mod awards;
mod stories;
mod endorsements;
mod plans;
mod structure;
mod sign_in;
mod account;
mod roles;
mod people;
mod invitations;
mod admin;
mod audit;
mod figures;
mod progress;
mod forecasts;
mod comparisons;
mod what_if;
mod reports;
mod desk;
mod about;
mod conferences;
mod programme;
mod delegations;
mod registrations;
mod check_ins;
mod interpretation;
mod agendas;
mod guests;
mod parts;
mod results;

pub use decisions::work as publish;
pub use lang::Lang;
pub use packages::work as pack;
pub use printer::Press;
pub use reader::{Acting, Reader, SignedIn};
pub use reports::Kind as ReportKind;

use axum::{
    Json, Router,
    extract::{DefaultBodyLimit, State},
    http::StatusCode,
    middleware,
    response::{IntoResponse, Redirect},
    routing::get,
};
use network::Db;
use utoipa::OpenApi;
use utoipa_axum::router::OpenApiRouter;

/// What every handler can reach.
#[derive(Clone)]
pub struct App {
    pub db: Db,
    cache: cache::Cache,
    printer: printer::Printer,
    tables: comparisons::Tables,
    calibrations: network::reviews::Kept,
    /// Where the house is found from outside, as `https://stoa.example.org`: for links in mail.
    pub address: String,
    /// How many of our own proxies a request passes before it is here.
    pub proxies: usize,
}

impl App {
    pub fn new(db: Db, address: impl Into<String>) -> Self {
        let address = address.into().trim_end_matches('/').to_owned();
        let (cache, printer, tables, calibrations) = Default::default();
        Self { db, cache, printer, tables, calibrations, address, proxies: 0 }
    }

    /// Behind so many proxies of our own, whose `X-Forwarded-For` is believed.
    pub fn behind(mut self, proxies: usize) -> Self {
        self.proxies = proxies;
        self
    }

    /// Whether browsers reach the house by https only.
    fn is_secure(&self) -> bool {
        self.address.starts_with("https://")
    }
}

/// Writes every letter that is due by rule: to offices that were asked, to cities that owe a
/// report, to National Commissions, to jurors, to those invited to a conference. `address` is where the house is found from
/// outside; returns how many.
pub async fn remind(db: &Db, address: &str) -> network::Result<usize> {
    Ok(requests::remind(db, address).await?
        + memberships::remind(db, address).await?
        + endorsements::remind(db, address).await?
        + reviews::remind(db, address).await?
        + delegations::remind(db, address).await?)
}

/// What one request may send, unless its route says otherwise.
const REQUEST_LIMIT: usize = 1 << 20;

#[derive(OpenApi)]
#[openapi(info(
    title = "Stoa",
    description = "The data of a network of learning cities.",
    license(name = "Apache-2.0")
))]
struct Api;

/// Every feature brings its routes.
fn features() -> OpenApiRouter<App> {
    OpenApiRouter::with_openapi(Api::openapi())
        .merge(home::routes())
        .merge(cities::routes())
        .merge(groupings::routes())
        .merge(memberships::routes())
        .merge(lists::routes())
        .merge(certificates::routes())
        .merge(frameworks::routes())
        .merge(goals::routes())
        .merge(observations::routes())
        .merge(imports::routes())
        .merge(data::routes())
        .merge(files::routes())
        .merge(targets::routes())
        .merge(requests::routes())
        .merge(locks::routes())
        .merge(pledges::routes())
        .merge(evidence::routes())
        .merge(narratives::routes())
        .merge(events::routes())
        .merge(calls::routes())
        .merge(submissions::routes())
        .merge(packages::routes())
        .merge(awards::routes())
        .merge(stories::routes())
        .merge(endorsements::routes())
        .merge(reviews::routes())
        .merge(decisions::routes())
        .merge(plans::routes())
        .merge(structure::routes())
        .merge(sign_in::routes())
        .merge(account::routes())
        .merge(people::routes())
        .merge(invitations::routes())
        .merge(admin::routes())
        .merge(audit::routes())
        .merge(progress::routes())
        .merge(forecasts::routes())
        .merge(comparisons::routes())
        .merge(what_if::routes())
        .merge(reports::routes())
        .merge(desk::routes())
        .merge(about::routes())
        .merge(conferences::routes())
        .merge(programme::routes())
        .merge(delegations::routes())
        .merge(registrations::routes())
        .merge(check_ins::routes())
        .merge(interpretation::routes())
        .merge(agendas::routes())
        .merge(guests::routes())
        .merge(parts::routes())
        .merge(results::routes())
}

/// The whole site.
pub fn site(app: App) -> Router {
    let (features, api) = features().split_for_parts();
    features
        .route("/api/openapi.json", get(|| async { Json(api) }))
        .route("/assets/{hash}/{name}", get(assets::get))
        .route("/healthz", get(|| async { "alive" }))
        .route("/readyz", get(ready))
        .layer(middleware::from_fn_with_state(app.clone(), shell::explain))
        .layer(middleware::from_fn(links::guard))
        .layer(middleware::from_fn_with_state(app.clone(), cache::layer))
        .layer(middleware::from_fn(shell::guard))
        .layer(DefaultBodyLimit::max(REQUEST_LIMIT))
        .with_state(app)
}

async fn ready(State(app): State<App>) -> impl IntoResponse {
    match app.db.ping().await {
        Ok(()) => (StatusCode::OK, "ready"),
        Err(_) => (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer"),
    }
}

/// From the bare address to the reader's language.
async fn begin(headers: axum::http::HeaderMap) -> Redirect {
    Redirect::to(&format!("/{}", reader::language_of("/", &headers).code()))
}
