//! The board of a draft: rooms across, times down. A session is picked, every place says at once
//! what would break there, and it is put down by a click, by keys, or by dragging.

use std::collections::{BTreeMap, BTreeSet};

use axum::extract::{Path, Query, State};
use jiff::civil::{Date, Time};
use maud::{Markup, html};
use network::{
    Conn,
    conferences::Venue,
    programme::{
        Clash, Plan, Spot,
        drafts::{Did, Laid},
        searches::{self, Search},
        sessions::Session,
    },
};
use serde::Deserialize;

use super::{change::Typed, did, laid, path};
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

/// Broken rules told at once, and told at all.
const FIRST: usize = 6;
const MOST: usize = 40;

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
            @if let Some(search) = &search { (told(&view, search)) }
            (judged(&view, &plan))
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

    fn broken(&self, clash: &Clash) -> Markup {
        let lang = self.reader.lang;
        html! {
            li { (self.names.clash(lang, clash))
                @for session in &clash.sessions { " " a href=(self.pick(session)) { (lang.fill("board-pick", [("session", self.names.session(lang, session).into())])) } } }
        }
    }

    fn pick(&self, session: &str) -> String {
        self.reader.href(&format!("{}?session={session}#hand", path(self.laid)))
    }

    /// What was done last, whether it broke something, and the way back: stays in sight wherever on
    /// the board a session was put down.
    fn bar(&self) -> Markup {
        let (lang, draft) = (self.lang(), &self.laid.draft);
        let broken = self.clashes.len();
        let touched = match &draft.did {
            Did::Moved { session } => Some(session),
            _ => None,
        };
        let own = self
            .clashes
            .iter()
            .filter(|clash| touched.is_some_and(|it| clash.sessions.contains(it)));
        html! {
            div class="board-bar" {
                form method="post" action=(self.reader.href(&format!("{}/undo", path(self.laid)))) {
                    input type="hidden" name="seen" value=(draft.revision);
                    button class="plain" disabled[draft.back_to == 0] { (lang.text("draft-undo")) }
                }
                div {
                    p class="last" { (lang.fill("draft-last", [("what", did(lang, self.names, &draft.did).into())])) }
                    @if broken > 0 { p { a href="#rules" { (lang.fill("board-broken", [("count", broken.into())])) } } }
                    @for clash in own.take(2) { p class="clash" { (self.names.clash(lang, clash)) } }
                }
            }
        }
    }

    /// The session in hand: where it is, its best places, a form for any other.
    fn hand(&self) -> Markup {
        let (lang, base) = (self.lang(), path(self.laid));
        let Some(one) = self.in_hand else { return html! {} };
        let is = &self.laid.conference.is;
        let now = self.laid.draft.places.get(&one.code).cloned().unwrap_or_default();
        let mut best: Vec<&Spot> =
            self.spots.iter().filter(|spot| spot.clashes.is_empty()).collect();
        best.retain(|spot| !spot.place.is_like(&now));
        // Of equals the nearest to where it is now.
        let minutes = |at: Option<Time>| {
            at.map_or(0, |at| i64::from(at.hour()) * 60 + i64::from(at.minute()))
        };
        let far = |spot: &Spot| {
            let days = match (spot.place.day, now.day) {
                (Some(a), Some(b)) => (a - b).get_days().abs(),
                _ => 0,
            };
            (days, (minutes(spot.place.from) - minutes(now.from)).abs())
        };
        best.sort_by_key(|spot| (spot.change, far(spot)));
        let kept = (
            now.day.map(|day| day.to_string()).unwrap_or_default(),
            now.from.map(clock).unwrap_or_default(),
        );
        let (said_day, said_from, said_room) = match self.refused {
            Some((_, typed)) => typed.said(),
            None => (kept.0.as_str(), kept.1.as_str(), now.room.as_str()),
        };
        html! {
            section class="hand notice" id="hand" {
                h2 { (plain(lang, &one.is.title)) }
                p { (kind(lang, one.is.kind)) " · " (lang.fill("session-lasts", [("minutes", one.is.minutes.into())])) " · " (place(lang, is, &now)) }
                div class="actions" {
                    @if self.laid.draft.places.contains_key(&one.code) {
                        form method="post" action=(self.reader.href(&format!("{base}/pin"))) {
                            input type="hidden" name="seen" value=(self.laid.draft.revision);
                            input type="hidden" name="session" value=(one.code);
                            input type="hidden" name="pinned" value=(if now.pinned { "no" } else { "yes" });
                            button class="plain" { @if now.pinned { (lang.text("draft-unpin")) } @else { (lang.text("draft-pin")) } }
                        }
                        form method="post" action=(self.reader.href(&format!("{base}/out"))) {
                            input type="hidden" name="seen" value=(self.laid.draft.revision);
                            input type="hidden" name="session" value=(one.code);
                            button class="plain" { (lang.text("draft-take-out")) }
                        }
                    }
                    a class="button quiet" href=(self.reader.href(&base)) { (lang.text("draft-put-down")) }
                }
                @if !best.is_empty() {
                    h3 { (lang.text("board-best")) }
                    form method="post" action=(self.reader.href(&format!("{base}/move"))) {
                        input type="hidden" name="seen" value=(self.laid.draft.revision);
                        input type="hidden" name="session" value=(one.code);
                        ul class="best" { @for spot in best.iter().take(6) { li {
                            button class="plain" name="to" value=(spot_key(spot)) { (place(lang, is, &spot.place)) }
                            " " span class="muted" { (lang.fill("board-change", [("change", spot.change.into())])) }
                        } } }
                    }
                }
                details open[self.refused.is_some()] { summary { (lang.text("board-elsewhere")) }
                    form method="post" action=(self.reader.href(&format!("{base}/move"))) class="filters" {
                        input type="hidden" name="seen" value=(self.laid.draft.revision);
                        input type="hidden" name="session" value=(one.code);
                        div class="field" { label for="day" { (lang.text("board-day")) }
                            select id="day" name="day" { @for day in is.days() {
                                option value=(day) selected[said_day == day.to_string()] { (lang.date(&day.to_string())) } } } }
                        div class="field" { label for="from" { (lang.text("board-time")) }
                            input id="from" name="from" type="time" value=(said_from); }
                        div class="field" { label for="room" { (lang.text("conference-room")) }
                            select id="room" name="room" { @for (venue, room) in is.rooms() {
                                option value=(room.code) selected[said_room == room.code] { (room.name) " (" (venue.name) ")" } } } }
                        button { (lang.text("board-move")) }
                    }
                }
            }
        }
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

/// Broken rules and what the programme costs, by cause.
fn judged(view: &View<'_>, plan: &Plan) -> Markup {
    let lang = view.lang();
    let (clashes, faults, cost, causes) = (view.clashes, plan.faults(), plan.cost(), plan.causes());
    html! {
        @if clashes.is_empty() && faults.is_empty() {
            div class="notice good" { p { (lang.text("draft-keeps-rules")) } }
        } @else {
            div class="notice bad" id="rules" {
                p { strong { (lang.fill("draft-breaks-rules", [("count", (clashes.len() + faults.len()).into())])) } }
                ul {
                    @for fault in &faults { li { (view.names.clash(lang, fault)) } }
                    @for clash in clashes.iter().take(FIRST) { (view.broken(clash)) }
                }
                @if clashes.len() > FIRST { details { summary { (lang.fill("board-more", [("count", (clashes.len() - FIRST).into())])) }
                    ul { @for clash in clashes.iter().skip(FIRST).take(MOST - FIRST) { (view.broken(clash)) } }
                } }
            }
        }
        details class="costs" {
            summary { (lang.fill("draft-costs", [("cost", lang.count(cost.total()).into())])) }
            dl class="facts" {
                dt { (lang.text("cost-audience")) } dd { (lang.count(cost.audience)) }
                dt { (lang.text("cost-overflow")) } dd { (lang.count(cost.overflow)) }
                dt { (lang.text("cost-days")) } dd { (lang.count(cost.pref_days)) }
            }
            @if !causes.is_empty() {
                ol { @for one in causes.iter().take(10) { li {
                    a href=(view.pick(&plan.sessions[one.session])) { (view.names.session(lang, &plan.sessions[one.session])) }
                    (lang.colon()) (lang.count(one.total()))
                    @if let Some((other, people)) = one.audience.first() {
                        " · " (lang.fill("cost-beside", [("session", view.names.session(lang, &plan.sessions[*other]).into()), ("count", (*people).into())]))
                    }
                    @if one.overflow > 0 { " · " (lang.fill("cost-standing", [("count", one.overflow.into())])) }
                } } }
            }
        }
    }
}

/// How far the search is, or what it found.
fn told(view: &View<'_>, search: &Search) -> Markup {
    let lang = view.lang();
    let code = &view.laid.draft.conference;
    let share = (search.share * 100.0).round().clamp(0.0, 100.0);
    if search.ended_at.is_none() {
        return html! {
            div class="notice search" data-search=(format!("/api/conferences/{code}/drafts/{}/search", search.draft)) {
                p { label for="search" { (lang.fill("search-running", [("seconds", search.seconds.into())])) } }
                progress id="search" max="100" value=(share) { (share) " %" }
                p class="small" { (lang.fill("search-so-far", [("broken", search.broken.into()), ("cost", search.cost.into())])) }
                p { a href=(view.reader.href(&path(view.laid))) { (lang.text("search-look-again")) } }
            }
        };
    }
    let report = &search.report;
    html! {
        div class=(if report.impossible.is_empty() && report.clashes.is_empty() { "notice good" } else { "notice warn" }) {
            @if !report.impossible.is_empty() {
                p { strong { (lang.text("search-impossible")) } }
                ul { @for rule in &report.impossible { li { (view.names.rule(lang, rule)) } } }
                p { (lang.text("search-impossible-mend")) }
            } @else if report.moved == 0 {
                p { (lang.text("search-nothing-better")) }
            } @else {
                // the same cost: what had no place has one
                @let key = if report.before == search.cost { "search-placed" } else { "search-found" };
                p { (lang.fill(key, [("before", report.before.into()), ("after", search.cost.into()), ("count", report.moved.into())])) }
            }
            @if let Some(other) = &report.elsewhere {
                p { a href=(view.reader.href(&format!("/conferences/{code}/plan/{other}"))) { (lang.text("search-elsewhere")) } }
            }
        }
    }
}
