use maud::{Markup, html};
use network::{
    Conn, Result,
    evidence::{self, Evidence, Support},
    ids::CityCode,
};

use crate::reader::Reader;

/// On the page of a thing, as an action or a measurement: the evidence that supports it.
pub async fn beside(
    conn: &mut Conn,
    reader: &Reader,
    city: &CityCode,
    support: &Support,
) -> Result<Markup> {
    let found = evidence::of(conn, &reader.actor, city, support, &reader.known).await?;
    Ok(html! {
        @if !found.is_empty() { section {
            h2 { (reader.text("evidence-title")) }
            (list(reader, found.iter()))
        } }
    })
}

pub fn list<'e>(reader: &Reader, found: impl Iterator<Item = &'e Evidence>) -> Markup {
    let lang = reader.lang;
    html! {
        ul { @for one in found { li {
            a lang=(one.language) href=(reader.href(&format!("/cities/{}/evidence/{}", one.city, one.id))) { (one.title) }
            " " span class="muted" {
                (lang.text(&format!("evidence-kind-{}", one.kind)))
                @if !one.dated.is_empty() { " · " (lang.date(&one.dated)) }
            }
            @if !one.is_public() { " " span class="mark warn" { (lang.text("evidence-not-public")) } }
        } } }
    }
}
