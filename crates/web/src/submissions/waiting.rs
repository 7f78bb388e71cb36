//! What waits for somebody of a city: a submission to sign, or one to go on with.

use maud::{Markup, html};
use network::{
    Conn, Result,
    calls::{self, Asks, Call},
    cities::City,
    ids::Known,
    submissions::{self, State as Standing, Submission},
};

use crate::{calls::draw, reader::Reader};

/// A submission that can still be written.
pub struct Begun {
    pub one: Submission,
    pub call: Call,
    /// Only the signature is missing, or what was signed has changed since.
    unsigned: bool,
}

pub async fn begun(conn: &mut Conn, reader: &Reader, city: &City) -> Result<Vec<Begun>> {
    let mut all = vec![];
    for one in submissions::of_city(conn, &reader.actor, city.code()).await? {
        if !one.state.is_open() {
            continue;
        }
        let call = calls::get(conn, &reader.actor, &one.call, &Known::NOW).await?;
        let missing = submissions::missing(conn, &one, &call).await?;
        let file = |code: &str| call.says.question(code).is_some_and(|q| q.asks == Asks::Item);
        let (of_mayor, rest): (Vec<_>, Vec<_>) =
            missing.iter().partition(|one| one.code.starts_with("signature-"));
        let unsigned = !of_mayor.is_empty() && rest.iter().all(|one| file(&one.place));
        all.push(Begun { one, call, unsigned });
    }
    Ok(all)
}

/// For the mayor: what to sign. For everybody who writes: what to go on with, unless it is said
/// elsewhere on the page.
pub fn on_desk(reader: &Reader, city: &City, begun: &Begun, said: bool) -> Markup {
    let lang = reader.lang;
    let title = lang.of(&begun.call.says.title);
    let href = reader.href(&format!("/submissions/{}", begun.one.id));
    let signs =
        reader.actor.may_sign(city.code(), submissions::LINK, begun.one.id.as_str()).is_ok();
    html! {
        @if begun.unsigned && signs {
            div class="notice" {
                p { (lang.fill("submission-to-sign", [("call", title.into())])) }
                div class="actions" { a class="button" href=(href) { (lang.text("submission-read-and-sign")) } }
            }
        } @else if !said && reader.actor.may_record(city.code()).is_ok() {
            @let closes = match begun.one.state {
                Standing::Returned => begun.call.says.endorsed_by(),
                _ => begun.call.says.window.closes_for(&city.groupings),
            };
            div class="notice" {
                p { (lang.fill("submission-begun", [("call", title.into()), ("moment", draw::moment(lang, closes).into())])) }
                p { a href=(href) { (lang.text("submission-go-on")) } }
            }
        }
    }
}
