//! The session in hand: where it is, its best places, a form for any other.

use jiff::civil::Time;
use maud::{Markup, html};
use network::programme::Spot;

use super::{View, spot_key};
use crate::{
    conferences::words::{clock, kind, place, plain},
    programme::plan::path,
};

impl View<'_> {
    pub(super) fn hand(&self) -> Markup {
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
}
