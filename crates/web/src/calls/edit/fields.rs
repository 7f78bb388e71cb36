//! The forms of the builder.

use maud::{Markup, html};
use network::{
    calls::{Call, Document, Kind, Per, Rule},
    frameworks::Text,
    groupings,
    memberships::State,
};

use crate::{
    Lang,
    calls::draw::{self, Names},
    cities::words,
    countries,
    fields::{Field, Texts},
    reader::Reader,
};

pub fn line(name: &str, label: &str, hint: &str, kind: &str, value: &str) -> Markup {
    let about = format!("{name}-hint");
    html! {
        div class="field" {
            label for=(name) { (label) }
            @if !hint.is_empty() { p class="hint" id=(about) { (hint) } }
            input id=(name) name=(name) type=(kind) step=[(kind == "datetime-local").then_some("1")]
                min=[(kind == "number").then_some("0")] value=(value)
                aria-describedby=[(!hint.is_empty()).then_some(about)];
        }
    }
}

pub fn tick(name: &str, value: &str, label: &str, held: bool) -> Markup {
    html! { label class="choice" { input type="checkbox" name=(name) value=(value) checked[held]; span { (label) } } }
}

fn count(of: u32) -> String {
    if of == 0 { String::new() } else { of.to_string() }
}

fn whole(lang: Lang, call: &Call, inside: Markup) -> Markup {
    html! {
        form method="post" {
            input type="hidden" name="seen" value=(call.revision);
            (inside)
            button { (lang.text("call-keep")) }
        }
    }
}

pub fn basics(lang: Lang, call: &Call) -> Markup {
    let says = &call.says;
    whole(
        lang,
        call,
        html! {
            div class="field" {
                label for="kind" { (lang.text("call-kind")) }
                select id="kind" name="kind" { @for kind in Kind::ALL {
                    option value=(kind.code()) selected[kind == says.kind] { (lang.text(&format!("call-kind-{}", kind.code()))) }
                } }
            }
            (Texts::line(lang, "title", lang.text("call-title"), &says.title))
            (Texts::line(lang, "lead", lang.text("call-lead"), &says.lead).long(5).hint(lang.text("call-text-hint")))
            (line("source", &lang.text("call-source"), &lang.text("call-source-hint"), "text", &says.source))
            (line("licence", &lang.text("call-licence"), "", "text", &says.licence))
            (tick("reconstructed", "yes", &lang.text("call-is-reconstructed"), says.reconstructed))
        },
    )
}

pub fn window(lang: Lang, call: &Call) -> Markup {
    let window = &call.says.window;
    let clock = lang.text("call-clock-hint");
    let maybe = |moment: &Option<network::calls::Moment>| {
        moment.as_ref().map(ToString::to_string).unwrap_or_default()
    };
    let minutes = count(window.grace_seconds.div_ceil(60));
    whole(
        lang,
        call,
        html! {
            (line("opens", &lang.text("call-opens"), &clock, "datetime-local", &window.opens.to_string()))
            (line("closes", &lang.text("call-closes"), &clock, "datetime-local", &window.closes.to_string()))
            (Field::choice("zone", lang.text("call-zone-label"), zones(&window.zone)).value(&window.zone))
            (line("grace", &lang.text("call-grace-label"), &lang.text("call-grace-hint"), "number", &minutes))
            (line("endorsed_by", &lang.text("call-endorsed-by"), "", "datetime-local", &maybe(&window.endorsed_by)))
            (line("read_by", &lang.text("call-read-by"), &lang.text("call-read-by-hint"), "datetime-local", &maybe(&window.read_by)))
            (line("decided_by", &lang.text("call-decided-by"), "", "datetime-local", &maybe(&window.decided_by)))
        },
    )
}

/// Every time zone by its name, and the one that is held.
fn zones(held: &str) -> Vec<(String, String)> {
    let mut all = network::conferences::zones();
    if !all.iter().any(|zone| zone == held) {
        all.insert(0, held.to_owned());
    }
    all.into_iter().map(|zone| (zone.clone(), zone)).collect()
}

pub fn rules(lang: Lang, names: &Names, call: &Call) -> Markup {
    let rules = &call.says.rules;
    let states = rules.iter().find_map(|rule| match rule {
        Rule::Membership { states, outside } => Some((states.clone(), *outside)),
        _ => None,
    });
    let number = |of: fn(&Rule) -> Option<u64>| {
        rules.iter().find_map(of).map(|n| n.to_string()).unwrap_or_default()
    };
    let months =
        number(|r| if let Rule::Months { least } = r { Some((*least).into()) } else { None });
    let years =
        number(|r| if let Rule::CoolOff { years } = r { Some((*years).into()) } else { None });
    let people = number(|r| if let Rule::Population { least } = r { Some(*least) } else { None });
    let held = |of: fn(&Rule) -> Option<&Vec<String>>| {
        rules.iter().find_map(of).cloned().unwrap_or_default()
    };
    let out = held(|r| if let Rule::NotIn { groupings } = r { Some(groupings) } else { None });
    let types = held(|r| if let Rule::Entity { types } = r { Some(types) } else { None });
    let (by_state, (states, outside)) = (states.is_some(), states.unwrap_or_default());
    whole(
        lang,
        call,
        html! {
            fieldset {
                legend { (lang.text("rule-membership-legend")) }
                (tick("by-state", "yes", &lang.text("rule-by-state"), by_state))
                (tick("outside", "yes", &lang.text("rule-says-outside"), outside))
                @for state in State::ALL.into_iter().filter(|s| *s != State::Annulled) {
                    (tick("state", state.code(), &words::state(lang, state), states.contains(&state)))
                }
            }
            (tick("member-state", "yes", &lang.text("rule-says-member-state"), rules.contains(&Rule::MemberState)))
            (line("months", &lang.text("rule-months-label"), &lang.text("rule-empty-hint"), "number", &months))
            (line("years", &lang.text("rule-cool-off-label"), &lang.text("rule-empty-hint"), "number", &years))
            (line("population", &lang.text("rule-population-label"), &lang.text("rule-empty-hint"), "number", &people))
            details open[!out.is_empty()] {
                summary { (lang.text("rule-not-in-label")) }
                fieldset { legend { (lang.text("rule-not-in-label")) }
                    @for grouping in names.groupings() { (tick("not-in", &grouping.code, lang.of(&grouping.names), out.contains(&grouping.code))) }
                }
            }
            details open[!types.is_empty()] {
                summary { (lang.text("rule-entity-label")) }
                fieldset { legend { (lang.text("rule-entity-label")) }
                    @for label in groupings::entity_types() { (tick("entity", &label.code, &words::entity_type(lang, &label.code), types.contains(&label.code))) }
                }
            }
        },
    )
}

pub fn limits(lang: Lang, call: &Call) -> Markup {
    let says = &call.says;
    let general = |per: Per| {
        let held = says.quotas.iter().find(|q| q.per == per && q.place.is_empty());
        held.map(|q| q.most.to_string()).unwrap_or_default()
    };
    whole(
        lang,
        call,
        html! {
            h2 { (lang.text("call-endorsement")) }
            (tick("endorsed", "yes", &lang.text("call-needs-endorsement"), says.endorsed))
            (line("quota-country", &lang.text("quota-country-label"), &lang.text("rule-empty-hint"), "number", &general(Per::Country)))
            (line("quota-region", &lang.text("quota-region-label"), &lang.text("rule-empty-hint"), "number", &general(Per::Region)))
            (places(lang, says))
            (tick("signed", "yes", &lang.text("call-needs-signature"), says.signed))
            h2 { (lang.text("call-reading")) }
            (line("reviewers", &lang.text("call-reviewers-label"), &lang.text("call-reviewers-hint"), "number", &count(says.review.reviewers)))
            (tick("blind", "yes", &lang.text("call-blind"), says.review.blind))
            (tick("unnamed", "yes", &lang.text("call-unnamed"), says.review.unnamed))
            h2 { (lang.text("call-caps")) }
            (line("cap-all", &lang.text("cap-all-label"), &lang.text("rule-empty-hint"), "number", &count(says.caps.all)))
            (line("cap-country", &lang.text("cap-country-label"), "", "number", &count(says.caps.per_country)))
            (line("cap-region", &lang.text("cap-region-label"), "", "number", &count(says.caps.per_region)))
            @if says.kind == Kind::Report {
                h2 { (lang.text("call-overdue")) }
                (line("overdue-before", &lang.text("overdue-before-label"), &lang.text("overdue-empty-hint"), "number", &count(says.overdue.before)))
                (line("overdue-late", &lang.text("overdue-late-label"), &lang.text("overdue-empty-hint"), "number", &count(says.overdue.late)))
                (line("overdue-inactive", &lang.text("overdue-inactive-label"), &lang.text("overdue-empty-hint"), "number", &count(says.overdue.inactive)))
            }
        },
    )
}

/// Countries and regions with a quota of their own, by name, and lines for a few more.
fn places(lang: Lang, says: &Document) -> Markup {
    let held = says.quotas.iter().filter(|quota| !quota.place.is_empty());
    let rows = held.map(|quota| (countries::place_name(lang, &quota.place), count(quota.most)));
    let more = std::iter::repeat_n((String::new(), String::new()), 3);
    html! {
        fieldset id="quota-places" {
            legend { (lang.text("quota-places-label")) }
            p class="hint" id="quota-places-hint" { (lang.text("quota-places-hint")) }
            @for (place, (name, most)) in rows.chain(more).enumerate() {
                @let number = i64::try_from(place + 1).unwrap_or_default();
                div class="filters" {
                    div class="field" { label for=(format!("quota-place-{place}")) { (lang.fill("quota-place-label", [("number", number.into())])) }
                        input id=(format!("quota-place-{place}")) name="quota-place" list="places" autocomplete="off" value=(name) aria-describedby="quota-places-hint"; }
                    div class="field" { label for=(format!("quota-most-{place}")) { (lang.fill("quota-most-label", [("number", number.into())])) }
                        input id=(format!("quota-most-{place}")) name="quota-most" class="number" type="number" min="0" value=(most); }
                }
            }
            (countries::places_proposed(lang, "places"))
        }
    }
}

/// Up, down and out, for one thing in a list.
fn moves(lang: Lang, call: &Call, part: &str, keys: &[(&str, &str)], name: &str) -> Markup {
    html! {
        form class="moves" method="post" action=(format!("/{}/calls/{}/edit/{part}", lang.code(), call.code)) {
            input type="hidden" name="seen" value=(call.revision);
            @for (key, value) in keys { input type="hidden" name=(key) value=(value); }
            @for (act, sign, key) in [("up", "↑", "call-move-up"), ("down", "↓", "call-move-down"), ("remove", "×", "call-take-out")] {
                button class="quiet" name="act" value=(act) aria-label=(lang.fill(key, [("name", name.into())])) title=(lang.fill(key, [("name", name.into())])) { (sign) }
            }
        }
    }
}

pub fn form(reader: &Reader, call: &Call) -> Markup {
    let lang = reader.lang;
    let to = |section: &str, question: &str| {
        reader.href(&format!(
            "/calls/{}/edit/question?section={section}&question={question}",
            call.code
        ))
    };
    html! {
        @for section in &call.says.sections {
            section class="area-section" {
                div class="headed" {
                    h2 { (lang.of(&section.title)) }
                    (moves(lang, call, "form", &[("section", &section.code)], lang.of(&section.title)))
                }
                ol class="questions" { @for question in &section.questions {
                    li {
                        a href=(to(&section.code, &question.code)) { (lang.of(&question.label)) }
                        " " span class="muted" { (draw::asks(lang, question)) @if !question.from.is_empty() { " · " (lang.text("question-prefilled")) } }
                        (moves(lang, call, "question", &[("section", &section.code), ("question", &question.code)], lang.of(&question.label)))
                    }
                } }
                div class="actions" { a class="button plain" href=(to(&section.code, "")) { (lang.text("call-add-question")) } }
                details {
                    summary { (lang.text("call-rename-section")) }
                    form method="post" {
                        input type="hidden" name="seen" value=(call.revision);
                        input type="hidden" name="section" value=(section.code);
                        input type="hidden" name="act" value="save";
                        (titles(lang, &format!("s-{}-", section.code), &section.title, &section.lead))
                        button class="plain" { (lang.text("call-keep")) }
                    }
                }
            }
        }
        h2 { (lang.text("call-add-section")) }
        form method="post" {
            input type="hidden" name="seen" value=(call.revision);
            (titles(lang, "", &Text::default(), &Text::default()))
            button { (lang.text("call-add-section")) }
        }
    }
}

/// Title and lead of a section; `id` keeps the ids of several forms apart.
fn titles(lang: Lang, id: &str, title: &Text, lead: &Text) -> Markup {
    html! {
        (Texts::line(lang, "label", lang.text("call-title"), title).id(id))
        (Texts::line(lang, "hint", lang.text("call-lead"), lead).id(id))
    }
}

pub fn rubric(lang: Lang, call: &Call) -> Markup {
    let sum: u32 = call.says.rubric.iter().map(|criterion| criterion.weight).sum();
    html! {
        @if !call.says.rubric.is_empty() {
            p class=(if sum == 100 { "notice good" } else { "notice warn" }) { (lang.fill("call-weights-sum", [("percent", i64::from(sum).into())])) }
        }
        @for criterion in &call.says.rubric {
            section class="area-section" {
                div class="headed" {
                    h2 { (lang.of(&criterion.label)) " " span class="muted" { (lang.fill("call-percent", [("percent", i64::from(criterion.weight).into())])) } }
                    (moves(lang, call, "rubric", &[("criterion", &criterion.code)], lang.of(&criterion.label)))
                }
                @if !criterion.what.is_blank() { p { (lang.of(&criterion.what)) } }
                details {
                    summary { (lang.text("call-change")) }
                    form method="post" {
                        input type="hidden" name="seen" value=(call.revision);
                        input type="hidden" name="criterion" value=(criterion.code);
                        (titles(lang, &format!("c-{}-", criterion.code), &criterion.label, &criterion.what))
                        div class="field" { label for=(format!("w-{}", criterion.code)) { (lang.text("call-weight")) } input id=(format!("w-{}", criterion.code)) name="weight" type="number" min="0" max="100" value=(criterion.weight); }
                        button class="plain" { (lang.text("call-keep")) }
                    }
                }
            }
        }
        h2 { (lang.text("call-add-criterion")) }
        form method="post" {
            input type="hidden" name="seen" value=(call.revision);
            (titles(lang, "", &Text::default(), &Text::default()))
            div class="field" { label for="weight" { (lang.text("call-weight")) } input id="weight" name="weight" type="number" min="0" max="100"; }
            button { (lang.text("call-add-criterion")) }
        }
    }
}
