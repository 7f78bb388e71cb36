//! What a call says, in words.

use maud::{Markup, html};
use network::{
    Conn, Result,
    calls::{Asks, Call, Document, Finding, Moment, Per, Phase, Question, Rule},
    countries,
    groupings::{self, Grouping},
    ids::Known,
    memberships::State,
};

use crate::{Lang, cities::words};

/// What the words of a call need to know.
pub struct Names(Vec<Grouping>);

impl Names {
    pub async fn of(conn: &mut Conn) -> Result<Self> {
        Ok(Self(groupings::all(conn, &Known::NOW).await?))
    }

    pub fn grouping<'a>(&'a self, lang: Lang, code: &'a str) -> &'a str {
        words::grouping(lang, &self.0, code)
    }

    pub fn groupings(&self) -> &[Grouping] {
        &self.0
    }

    /// A problem in the reader's language, the codes in it with their names.
    pub fn said(&self, lang: Lang, problem: &network::Problem) -> String {
        let gaps: Vec<(&str, String)> = problem
            .args
            .iter()
            .map(|(name, value)| {
                let said = match *name {
                    "state" => value.parse().map_or_else(
                        |_| value.clone(),
                        |state: State| words::state(lang, state).to_lowercase(),
                    ),
                    "country" => countries::name(value, lang.code()).to_owned(),
                    "grouping" => self.grouping(lang, value).to_owned(),
                    "type" => words::entity_type(lang, value).to_lowercase(),
                    "joined" => lang.date(value),
                    "by" | "closes" | "opens" | "until" => {
                        value.parse().map_or_else(|_| value.clone(), |m: Moment| moment(lang, &m))
                    }
                    "held" => value.parse().map_or_else(|_| value.clone(), |n| lang.count(n)),
                    _ => value.clone(),
                };
                (*name, said)
            })
            .collect();
        let gaps = gaps.iter().map(|(name, value)| match value.parse::<i64>() {
            // a number, so that the text has its plural
            Ok(number) if ["least", "years"].contains(name) => (*name, number.into()),
            _ => (*name, value.as_str().into()),
        });
        lang.fill(problem.code, gaps)
    }

    /// A rule as an invitation says it.
    pub fn rule(&self, lang: Lang, rule: &Rule) -> String {
        let list = |names: Vec<String>| lang.list(&names);
        match rule {
            Rule::Membership { states, outside } => {
                let mut names: Vec<String> =
                    states.iter().map(|s| words::state(lang, *s).to_lowercase()).collect();
                if *outside {
                    names.insert(0, lang.text("rule-says-outside").into_owned());
                }
                lang.fill("rule-says-membership", [("states", list(names).into())])
            }
            Rule::Months { least } => {
                lang.fill("rule-says-months", [("least", i64::from(*least).into())])
            }
            Rule::CoolOff { years } => {
                lang.fill("rule-says-cool-off", [("years", i64::from(*years).into())])
            }
            Rule::NotIn { groupings } => {
                let names = groupings.iter().map(|g| self.grouping(lang, g).to_owned()).collect();
                lang.fill("rule-says-not-in", [("groupings", list(names).into())])
            }
            Rule::Entity { types } => {
                let names = types.iter().map(|t| words::entity_type(lang, t)).collect();
                lang.fill("rule-says-entity", [("types", list(names).into())])
            }
            Rule::MemberState => lang.text("rule-says-member-state").into_owned(),
            Rule::Population { least } => {
                let least = lang.count(i64::try_from(*least).unwrap_or(i64::MAX));
                lang.fill("rule-says-population", [("least", least.into())])
            }
        }
    }

    /// Each rule with what it says of a city.
    pub fn findings(&self, lang: Lang, rules: &[Rule], found: &[Finding]) -> Markup {
        html! {
            ul class="findings" { @for (rule, finding) in rules.iter().zip(found) {
                li class=(match finding { Finding::Met => "met", Finding::Unknown(_) => "unknown", Finding::NotMet(_) => "not-met" }) {
                    @match finding {
                        Finding::Met => { strong { (lang.text("finding-met")) } " " (self.rule(lang, rule)) },
                        Finding::Unknown(why) => { strong { (lang.text("finding-unknown")) } " " (self.said(lang, why)) },
                        Finding::NotMet(why) => { strong { (lang.text("finding-not-met")) } " " (self.said(lang, why)) },
                    }
                }
            } }
        }
    }
}

/// `31 May 2024, 23:59`.
pub fn moment(lang: Lang, moment: &Moment) -> String {
    let day = lang.date(&moment.day().to_string());
    // the last second of a minute belongs to it
    let clock: String = moment.clock().chars().take(5).collect();
    lang.fill("call-moment", [("day", day.into()), ("clock", clock.into())])
}

pub fn phase(lang: Lang, phase: Phase) -> Markup {
    let sort = match phase {
        Phase::Open | Phase::Grace => "mark good",
        Phase::Draft => "mark warn",
        Phase::Coming | Phase::Closed => "mark",
    };
    html! { span class=(sort) { (lang.text(&format!("call-phase-{}", phase.code()))) } }
}

pub fn kind(lang: Lang, says: &Document) -> String {
    lang.text(&format!("call-kind-{}", says.kind.code())).into_owned()
}

/// The dates of a call: opening, closing with zone and grace, extensions, later steps.
pub fn window(lang: Lang, names: &Names, call: &Call) -> Markup {
    let window = &call.says.window;
    html! {
        dl class="facts" {
            dt { (lang.text("call-opens")) } dd { (moment(lang, &window.opens)) }
            dt { (lang.text("call-closes")) }
            dd {
                strong { (moment(lang, window.closes())) }
                " " span class="muted" { (lang.fill("call-zone", [("zone", window.zone.replace('_', " ").into()), ("offset", window.offset().into())])) }
                @if window.grace_seconds > 0 {
                    br; span class="muted" { (lang.fill("call-grace", [("minutes", (window.grace_seconds.div_ceil(60)).into())])) }
                }
            }
            @for extension in &window.extensions {
                dt { (lang.text("call-extended")) }
                dd {
                    (moment(lang, &extension.until))
                    @if !extension.groupings.is_empty() {
                        @let of: Vec<&str> = extension.groupings.iter().map(|g| names.grouping(lang, g)).collect();
                        " " (lang.fill("call-extended-for", [("groupings", lang.list(&of).into())]))
                    }
                    " " span class="muted" { (extension.reason) }
                }
            }
            @if let Some(by) = &window.endorsed_by { dt { (lang.text("call-endorsed-by")) } dd { (moment(lang, by)) } }
            @if let Some(by) = &window.read_by { dt { (lang.text("call-read-by")) } dd { (moment(lang, by)) } }
            @if let Some(by) = &window.decided_by { dt { (lang.text("call-decided-by")) } dd { (lang.date(&by.day().to_string())) } }
        }
    }
}

/// How many may be endorsed and admitted, and who reads.
pub fn limits(lang: Lang, says: &Document) -> Markup {
    let count = |key: &str, n: u32| lang.fill(key, [("count", i64::from(n).into())]);
    html! {
        ul {
            @for quota in &says.quotas {
                li {
                    @if quota.place.is_empty() {
                        (count(match quota.per { Per::Country => "quota-country", Per::Region => "quota-region" }, quota.most))
                    } @else {
                        @let place = match quota.per {
                            Per::Country => countries::name(&quota.place, lang.code()).to_owned(),
                            Per::Region => words::region(lang, &quota.place),
                        };
                        (lang.fill("quota-place", [("place", place.into()), ("count", i64::from(quota.most).into())]))
                    }
                }
            }
            @if says.endorsed { li { (lang.text("call-needs-endorsement")) } }
            @if says.signed { li { (lang.text("call-needs-signature")) } }
            @if says.review.reviewers > 0 {
                li { (count("call-reviewers", says.review.reviewers)) @if says.review.blind { " " (lang.text("call-blind")) } @if says.review.unnamed { " " (lang.text("call-unnamed")) } }
            }
            @if says.caps.all > 0 { li { (count("cap-all", says.caps.all)) } }
            @if says.caps.per_country > 0 { li { (count("cap-country", says.caps.per_country)) } }
            @if says.caps.per_region > 0 { li { (count("cap-region", says.caps.per_region)) } }
            @if says.overdue.before > 0 { li { (count("overdue-before", says.overdue.before)) } }
            @if says.overdue.late > 0 { li { (count("overdue-late", says.overdue.late)) } }
            @if says.overdue.inactive > 0 { li { (count("overdue-inactive", says.overdue.inactive)) } }
            @if says.overdue == Default::default() && says.quotas.is_empty() && !says.endorsed && !says.signed && says.review.reviewers == 0 && says.caps == Default::default() {
                li { (lang.text("call-no-limits")) }
            }
        }
    }
}

/// What kind of answer a question wants, with its limit.
pub fn asks(lang: Lang, question: &Question) -> String {
    match &question.asks {
        Asks::Text { words } if *words > 0 => {
            lang.fill("call-asks-words", [("count", i64::from(*words).into())])
        }
        other => lang.text(&format!("call-asks-{}", other.code())).into_owned(),
    }
}

pub fn rubric(lang: Lang, says: &Document) -> Markup {
    let explained = says.rubric.iter().any(|criterion| !criterion.what.is_blank());
    html! {
        table class="cards" {
            thead { tr { th scope="col" { (lang.text("call-criterion")) } @if explained { th scope="col" { (lang.text("call-criterion-what")) } } th scope="col" class="number" { (lang.text("call-weight")) } } }
            tbody { @for criterion in &says.rubric { tr {
                th scope="row" { (lang.of(&criterion.label)) }
                @if explained { td data-label=(lang.text("call-criterion-what")) { (lang.of(&criterion.what)) } }
                td class="number" data-label=(lang.text("call-weight")) { (lang.fill("call-percent", [("percent", i64::from(criterion.weight).into())])) }
            } } }
        }
    }
}
