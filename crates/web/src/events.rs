//! The calendar: events and learning offers of a city and of the network, as pages, as a feed
//! for calendar programs and as data for search engines.

mod calendar;
mod feed;
mod form;
mod one;

use axum::routing::get;
use utoipa_axum::router::OpenApiRouter;

use crate::App;

pub use calendar::when;

pub fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .route("/{lang}/events", get(calendar::network).post(form::announce_network))
        .route("/{lang}/events/new", get(form::new_network))
        .route("/{lang}/events.ics", get(feed::network))
        .route("/{lang}/events/{event}", get(one::page_of).post(one::act))
        .route("/{lang}/cities/{city}/events", get(calendar::of_city).post(form::announce))
        .route("/{lang}/cities/{city}/events/new", get(form::new))
        .route("/{lang}/cities/{city}/events.ics", get(feed::of_city))
}
