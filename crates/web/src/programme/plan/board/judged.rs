//! What the board says of itself: what was done last, which rules are broken, what it costs, and
//! how far a search is.

use maud::{Markup, html};
use network::programme::{Clash, Plan, drafts::Did, searches::Search};

use super::View;
use crate::programme::plan::{did, path};

/// Broken rules told at once, and told at all.
const FIRST: usize = 6;
const MOST: usize = 40;

impl View<'_> {
    /// What was done last, whether it broke something, and the way back: stays in sight wherever on
    /// the board a session was put down.
    pub(super) fn bar(&self) -> Markup {
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

    fn broken(&self, clash: &Clash) -> Markup {
        let lang = self.reader.lang;
        html! {
            li { (self.names.clash(lang, clash))
                @for session in &clash.sessions { " " a href=(self.pick(session)) { (lang.fill("board-pick", [("session", self.names.session(lang, session).into())])) } } }
        }
    }

    /// Broken rules and what the programme costs, by cause.
    pub(super) fn judged(&self, plan: &Plan) -> Markup {
        let lang = self.lang();
        let (clashes, faults, cost, causes) =
            (self.clashes, plan.faults(), plan.cost(), plan.causes());
        html! {
            @if clashes.is_empty() && faults.is_empty() {
                div class="notice good" { p { (lang.text("draft-keeps-rules")) } }
            } @else {
                div class="notice bad" id="rules" {
                    p { strong { (lang.fill("draft-breaks-rules", [("count", (clashes.len() + faults.len()).into())])) } }
                    ul {
                        @for fault in &faults { li { (self.names.clash(lang, fault)) } }
                        @for clash in clashes.iter().take(FIRST) { (self.broken(clash)) }
                    }
                    @if clashes.len() > FIRST { details { summary { (lang.fill("board-more", [("count", (clashes.len() - FIRST).into())])) }
                        ul { @for clash in clashes.iter().skip(FIRST).take(MOST - FIRST) { (self.broken(clash)) } }
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
                        a href=(self.pick(&plan.sessions[one.session])) { (self.names.session(lang, &plan.sessions[one.session])) }
                        (lang.colon()) (lang.count(one.total()))
                        @if let Some((other, people)) = one.audience.first() {
                            " · " (lang.fill("cost-beside", [("session", self.names.session(lang, &plan.sessions[*other]).into()), ("count", (*people).into())]))
                        }
                        @if one.overflow > 0 { " · " (lang.fill("cost-standing", [("count", one.overflow.into())])) }
                    } } }
                }
            }
        }
    }

    /// How far the search is, or what it found.
    pub(super) fn told(&self, search: &Search) -> Markup {
        let lang = self.lang();
        let code = &self.laid.draft.conference;
        let share = (search.share * 100.0).round().clamp(0.0, 100.0);
        if search.ended_at.is_none() {
            return html! {
                div class="notice search" data-search=(format!("/api/conferences/{code}/drafts/{}/search", search.draft)) {
                    p { label for="search" { (lang.fill("search-running", [("seconds", search.seconds.into())])) } }
                    progress id="search" max="100" value=(share) { (share) " %" }
                    p class="small" { (lang.fill("search-so-far", [("broken", search.broken.into()), ("cost", search.cost.into())])) }
                    p { a href=(self.reader.href(&path(self.laid))) { (lang.text("search-look-again")) } }
                }
            };
        }
        let report = &search.report;
        html! {
            div class=(if report.impossible.is_empty() && report.clashes.is_empty() { "notice good" } else { "notice warn" }) {
                @if !report.impossible.is_empty() {
                    p { strong { (lang.text("search-impossible")) } }
                    ul { @for rule in &report.impossible { li { (self.names.rule(lang, rule)) } } }
                    p { (lang.text("search-impossible-mend")) }
                } @else if report.moved == 0 {
                    p { (lang.text("search-nothing-better")) }
                } @else {
                    // the same cost: what had no place has one
                    @let key = if report.before == search.cost { "search-placed" } else { "search-found" };
                    p { (lang.fill(key, [("before", report.before.into()), ("after", search.cost.into()), ("count", report.moved.into())])) }
                }
                @if let Some(other) = &report.elsewhere {
                    p { a href=(self.reader.href(&format!("/conferences/{code}/plan/{other}"))) { (lang.text("search-elsewhere")) } }
                }
            }
        }
    }
}
