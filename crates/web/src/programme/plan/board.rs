//! The board of a draft: rooms across, times down. A session is picked, every place says at once
//! what would break there, and it is put down by a click, by keys, or by dragging.

mod hand;
mod judged;

use std::collections::{BTreeMap, BTreeSet};

use axum::extract::{Path, Query, State};
use jiff::civil::{Date, Time};
use maud::{Markup, html};
use network::{
    Conn,
    conferences::Venue,
    programme::{Clash, Plan, Spot, drafts::Laid, searches, sessions::Session},
};
use serde::Deserialize;

use super::{change::Typed, laid, path};
use crate::{
    App, Lang,
    conferences::{
        frame::Organised,
        words::{Names, clock, clock_change, kind, place, plain, span},
    },
    fields::{Wrong, summary},
    page::{crumbs, page_with},
    problem::Problem,
    reader::Reader,
};

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Picked {
    /// The code of the session in hand.
    session: String,
}

/// The times at which a day's rows begin: where something starts or ends, and every hour.
pub fn rows(laid: &Laid, plan: &Plan, day: Date) -> Vec<Time> {
    let mut times = BTreeSet::new();
    for one in &laid.sessions {
        let Some(at) = laid.draft.places.get(&one.code) else { continue };
        if let (Some(known), Some(from)) = (at.day, at.from)
            && known == day
        {
            times.insert(from);
            times.insert(from.saturating_add(jiff::Span::new().minutes(one.is.minutes)));
        }
    }
    let grid = laid.conference.is.grid;
    for (from, to) in [grid.morning, grid.afternoon] {
        let mut at = from;
        while at < to {
            times.insert(at);
            let next = at.saturating_add(jiff::Span::new().hours(1));
            if next <= at {
                break;
            }
            at = next;
        }
    }
    times.retain(|at| plan.slot(day, *at).is_some());
    times.into_iter().collect()
}

pub async fn board(
    State(app): State<App>,
    Organised { reader, code }: Organised,
    Path((_, _, draft)): Path<(String, String, String)>,
    Query(picked): Query<Picked>,
) -> Result<Markup, Problem> {
    let mut conn = app.db.read().await?;
    Ok(drawn(&mut conn, &reader, &code, &draft, &picked.session, None).await?)
}

/// The board with a session in hand, and, where it was refused a place, which and why.
pub async fn drawn(
    conn: &mut Conn,
    reader: &Reader,
    code: &str,
    draft: &str,
    picked: &str,
    refused: Option<(&Wrong, &Typed)>,
) -> network::Result<Markup> {
    let laid = laid(conn, reader, code, draft).await?;
    let search = searches::latest(conn, &reader.actor, &laid.draft.id).await?;
    let (lang, plan, names) = (reader.lang, laid.plan(), Names::of(&laid));
    let days: Vec<Date> = laid.conference.is.days().collect();
    let by_day: Vec<(Date, Vec<Time>)> =
        days.iter().map(|day| (*day, rows(&laid, &plan, *day))).collect();
    let in_hand = laid.sessions.iter().find(|one| one.code == picked);
    let spots = in_hand.and_then(|one| plan.number(&one.code)).map(|number| {
        let starts: Vec<usize> = by_day
            .iter()
            .flat_map(|(day, times)| times.iter().filter_map(|at| plan.slot(*day, *at)))
            .collect();
        plan.spots(number, &starts)
    });
    let title = plain(lang, &laid.conference.is.title);
    let base = path(&laid);
    let searching = search.as_ref().is_some_and(|one| one.ended_at.is_none());
    let clashes = plan.clashes();
    let view = View {
        reader,
        laid: &laid,
        names: &names,
        spots: spots.as_deref().unwrap_or_default(),
        in_hand,
        refused,
        clashes: &clashes,
    };
    Ok(page_with(
        reader,
        &lang.fill("draft-title", [("name", laid.draft.name.as_str().into())]),
        &["programme-board.js"],
        html! {
            (crumbs(reader, &[
                ("/conferences".into(), lang.text("conferences-title").into_owned()),
                (format!("/conferences/{code}"), title),
                (format!("/conferences/{code}/plan"), lang.text("conference-plan").into_owned()),
            ]))
            h1 { (laid.draft.name) }
            (summary(lang, refused.map(|(wrong, _)| wrong)))
            div class="actions plan-actions" {
                form method="post" action=(reader.href(&format!("{base}/improve"))) {
                    input type="hidden" name="seconds" value="10";
                    button disabled[searching] { (lang.text("draft-improve")) }
                }
                a class="button plain" href=(reader.href(&format!("{base}/repair"))) { (lang.text("draft-something-happened")) }
                a class="button plain" href=(reader.href(&format!("{base}/publish"))) { (lang.text("draft-publish")) }
            }
            (view.bar())
            @if let Some(search) = &search { (view.told(search)) }
            (view.judged(&plan))
            (view.hand())
            (view.unplaced(&plan))
            (view.fixed(&plan))
            programme-board data-places=(format!("/api/conferences/{code}/drafts/{}/places", laid.draft.id)) data-fits=(lang.text("board-fits")) {
                p class="hint keys" { (lang.text("board-keys")) }
                form method="post" action=(reader.href(&format!("{base}/move"))) {
                    input type="hidden" name="seen" value=(laid.draft.revision);
                    input type="hidden" name="session" value=(picked);
                    input type="hidden" name="lifted" value="";
                    @for (day, times) in &by_day { (view.day(*day, times)) }
                }
                // last, so that it stays at the lower edge while something is dragged
                p class="told" role="status" {}
            }
        },
    ))
}

struct View<'a> {
    reader: &'a Reader,
    laid: &'a Laid,
    names: &'a Names,
    spots: &'a [Spot],
    in_hand: Option<&'a Session>,
    refused: Option<(&'a Wrong, &'a Typed)>,
    clashes: &'a [Clash],
}

impl View<'_> {
    fn lang(&self) -> Lang {
        self.reader.lang
    }

    fn pick(&self, session: &str) -> String {
        self.reader.href(&format!("{}?session={session}#hand", path(self.laid)))
    }

    fn unplaced(&self, plan: &Plan) -> Markup {
        let unplaced = plan.unplaced();
        html! {
            @if !unplaced.is_empty() {
                section class="unplaced" {
                    h2 { (self.lang().fill("board-unplaced", [("count", unplaced.len().into())])) }
                    ul { @for number in unplaced { li { (self.card(&plan.sessions[number], None)) } } }
                }
            }
        }
    }

    /// What is held by hand: breaks, registration, visits, and what has no room.
    fn fixed(&self, plan: &Plan) -> Markup {
        let lang = self.lang();
        let fixed: Vec<&Session> =
            self.laid.sessions.iter().filter(|one| plan.number(&one.code).is_none()).collect();
        html! {
            @if !fixed.is_empty() {
                details class="fixed" {
                    summary { (lang.fill("board-fixed", [("count", fixed.len().into())])) }
                    ul { @for one in fixed { li {
                        a href=(self.pick(&one.code)) { (plain(lang, &one.is.title)) } " · "
                        span class="muted" { (place(lang, &self.laid.conference.is, &self.laid.draft.places.get(&one.code).cloned().unwrap_or_default())) }
                    } } }
                }
            }
        }
    }

    fn card(&self, session: &str, from: Option<Time>) -> Markup {
        let lang = self.lang();
        let Some(one) = self.laid.sessions.iter().find(|one| one.code == session) else {
            return html! {};
        };
        let pinned = self.laid.draft.places.get(session).is_some_and(|place| place.pinned);
        let held = self.in_hand.is_some_and(|hand| hand.code == session);
        let clashes =
            self.clashes.iter().any(|clash| clash.sessions.iter().any(|one| one == session));
        html! {
            a class=(if held { "held in-hand" } else { "held" }) href=(self.pick(session)) data-session=(session)
                draggable="true" aria-current=[held.then_some("true")] {
                span class="kind" { (kind(lang, one.is.kind)) }
                span class="name" { (plain(lang, &one.is.title)) }
                @if let Some(from) = from { span class="small" { (span(from, one.is.minutes)) } }
                @if pinned { span class="mark" { (lang.text("draft-is-pinned")) } }
                @if clashes { span class="mark bad" { (lang.text("board-conflict")) } }
            }
        }
    }

    fn day(&self, day: Date, times: &[Time]) -> Markup {
        let lang = self.lang();
        let rooms: Vec<(&Venue, &str, &str)> = self
            .laid
            .conference
            .is
            .rooms()
            .map(|(venue, room)| (venue, room.code.as_str(), room.name.as_str()))
            .collect();
        let mut starting: BTreeMap<(Time, &str), Vec<&str>> = BTreeMap::new();
        for one in &self.laid.sessions {
            if let Some(at) = self.laid.draft.places.get(&one.code)
                && at.day == Some(day)
                && let Some(from) = at.from
            {
                starting.entry((from, at.room.as_str())).or_default().push(&one.code);
            }
        }
        let heading = lang.date(&day.to_string());
        html! {
            h2 id=(format!("d{day}")) { (heading) }
            (clock_change(lang, &self.laid.conference.is, Some(day)))
            div class="table-wrap" role="region" aria-label=(heading) tabindex="0" {
                table class="board" {
                    thead { tr {
                        th scope="col" { span class="only-read" { (lang.text("board-time")) } }
                        @for (venue, _, name) in &rooms { th scope="col" { (name) span class="muted small" { (venue.name) } } }
                    } }
                    tbody { @for at in times { tr {
                        th scope="row" { (clock(*at)) }
                        @for (_, room, name) in &rooms { (self.cell(day, *at, room, name, &starting)) }
                    } } }
                }
            }
        }
    }

    fn cell(
        &self,
        day: Date,
        at: Time,
        room: &str,
        name: &str,
        starting: &BTreeMap<(Time, &str), Vec<&str>>,
    ) -> Markup {
        let lang = self.lang();
        let key = format!("{day}T{}@{room}", clock(at));
        let spot = self.spots.iter().find(|spot| {
            (spot.place.day, spot.place.from) == (Some(day), Some(at)) && spot.place.room == room
        });
        let here = starting.get(&(at, room)).map(Vec::as_slice).unwrap_or_default();
        let ours = self.in_hand.is_some_and(|hand| here.contains(&hand.code.as_str()));
        let busy = self.laid.sessions.iter().any(|one| {
            self.laid.draft.places.get(&one.code).is_some_and(|place| {
                place.room == room
                    && place.day == Some(day)
                    && place.from.is_some_and(|from| {
                        from < at
                            && at < from.saturating_add(jiff::Span::new().minutes(one.is.minutes))
                    })
            })
        });
        let words = spot.map(|spot| {
            let clashes: Vec<String> =
                spot.clashes.iter().map(|clash| self.names.clash(lang, clash)).collect();
            if clashes.is_empty() {
                lang.text("board-fits").into_owned()
            } else {
                clashes.join(" ")
            }
        });
        html! {
            td data-key=(key) class=[busy.then_some("busy")] {
                @for code in here { (self.card(code, Some(at))) }
                @if let (Some(spot), Some(words), false) = (spot, words, ours) {
                    button class=(if spot.clashes.is_empty() { "spot fits" } else { "spot clashes" }) name="to" value=(key) title=(words) {
                        span aria-hidden="true" { @if spot.clashes.is_empty() { "✓" } @else { (spot.clashes.len()) } }
                        span class="only-read" { (clock(at)) ", " (name) ": " (words) }
                    }
                }
            }
        }
    }
}

pub fn spot_key(spot: &Spot) -> String {
    let day = spot.place.day.map(|day| day.to_string()).unwrap_or_default();
    let from = spot.place.from.map(clock).unwrap_or_default();
    format!("{day}T{from}@{}", spot.place.room)
}
