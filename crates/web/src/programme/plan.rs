//! Planning: drafts on a board, moved by hand or searched for, repaired, compared and published.

pub mod api;
pub mod board;
pub mod change;
pub mod compare;
pub mod drafts;
pub mod publish;
pub mod repair;

use network::{
    Conn, Error, Result,
    ids::DraftId,
    programme::drafts::{Did, Laid},
};

use crate::{Lang, conferences::words::Names, reader::Reader};

/// The draft that an address names, if it is of this conference.
pub async fn laid(conn: &mut Conn, reader: &Reader, conference: &str, draft: &str) -> Result<Laid> {
    let id: DraftId = draft.parse().map_err(|_| Error::NotFound)?;
    let laid = Laid::read(conn, &reader.actor, &id).await?;
    if laid.draft.conference != conference {
        return Err(Error::NotFound);
    }
    Ok(laid)
}

pub fn path(laid: &Laid) -> String {
    format!("/conferences/{}/plan/{}", laid.draft.conference, laid.draft.id)
}

/// What the last change of a draft was.
pub fn did(lang: Lang, names: &Names, did: &Did) -> String {
    let title = |session: &str| names.session(lang, session);
    let of = |key: &str, session: &str| lang.fill(key, [("session", title(session).into())]);
    match did {
        Did::Begun => lang.text("draft-begun").into_owned(),
        Did::Moved { session } => of("draft-moved", session),
        Did::TakenOut { session } => of("draft-taken-out", session),
        Did::Pinned { session } => of("draft-pinned", session),
        Did::Unpinned { session } => of("draft-unpinned", session),
        Did::Improved { moved } => lang.fill("draft-improved", [("count", (*moved).into())]),
        Did::Repaired { moved } => lang.fill("draft-repaired", [("count", (*moved).into())]),
        Did::DayMoved { from, to } => lang.fill(
            "draft-day-moved",
            [
                ("from", lang.date(&from.to_string()).into()),
                ("to", lang.date(&to.to_string()).into()),
            ],
        ),
        Did::Undone => lang.text("draft-undone").into_owned(),
    }
}
