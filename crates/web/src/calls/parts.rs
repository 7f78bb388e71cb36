//! What the forms of the builder say, put into the call that is being composed.

use network::{
    Error, Result,
    calls::{
        Asks, Caps, Choice, Criterion, Document, Moment, Overdue, Per, Question, Quota, Review,
        Rule, Section, Window,
    },
    cities,
    frameworks::Text,
    memberships::State,
};

use crate::{
    Lang,
    countries::{Meant, place_meant},
    fields::versions,
};

/// A form as it was sent.
#[derive(Clone, Debug, Default)]
pub struct Typed(pub Vec<(String, String)>);

impl Typed {
    pub fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(held, _)| held == name).map_or("", |(_, text)| text.trim())
    }

    fn has(&self, name: &str) -> bool {
        self.0.iter().any(|(held, _)| held == name)
    }

    fn all(&self, name: &str) -> Vec<String> {
        self.0.iter().filter(|(held, _)| held == name).map(|(_, text)| text.clone()).collect()
    }

    fn text(&self, name: &str) -> Text {
        versions(name, |field| Some(self.get(field)))
    }

    /// How many lines for options there are.
    pub fn options(&self) -> usize {
        let places = self.0.iter().filter(|(_, said)| !said.trim().is_empty());
        let places = places.filter_map(|(name, _)| option_of(name));
        places.max().map_or(0, |last| last + 1)
    }

    /// Whether another kind of answer or more lines are asked for: nothing is kept yet.
    pub fn turns(&self) -> bool {
        let (asks, shown) = (self.get("asks"), self.get("shown"));
        let unseen = ["text", "figure", "choice"].contains(&asks);
        self.get("act") == "turn" || (!shown.is_empty() && shown != asks && unseen)
    }

    fn number(&self, name: &'static str) -> Result<u32> {
        let text = self.get(name);
        if text.is_empty() {
            return Ok(0);
        }
        text.parse().map_err(|_| Error::invalid(name, "not-a-count").with("text", text))
    }

    fn moment(&self, name: &str) -> Result<Option<Moment>> {
        let text = self.get(name);
        if text.is_empty() { Ok(None) } else { text.parse().map(Some) }
    }
}

/// Changes one part of a call as a form says. `None`: there is no such part.
pub fn apply(says: &mut Document, part: &str, typed: &Typed) -> Option<Result<()>> {
    Some(match part {
        "basics" => basics(says, typed),
        "window" => window(says, typed),
        "rules" => rules(says, typed),
        "limits" => limits(says, typed),
        "form" => form(says, typed),
        "question" => question(says, typed),
        "rubric" => rubric(says, typed),
        _ => return None,
    })
}

fn basics(says: &mut Document, typed: &Typed) -> Result<()> {
    says.kind = typed.get("kind").parse()?;
    says.title = typed.text("title");
    says.lead = typed.text("lead");
    says.source = typed.get("source").to_owned();
    says.licence = typed.get("licence").to_owned();
    says.reconstructed = typed.has("reconstructed");
    Ok(())
}

fn window(says: &mut Document, typed: &Typed) -> Result<()> {
    let needed =
        |name: &'static str| typed.moment(name)?.ok_or_else(|| Error::invalid(name, "needed"));
    says.window = Window {
        opens: needed("opens")?,
        closes: needed("closes")?,
        zone: typed.get("zone").to_owned(),
        grace_seconds: typed.number("grace")?.saturating_mul(60),
        extensions: std::mem::take(&mut says.window.extensions),
        endorsed_by: typed.moment("endorsed_by")?,
        read_by: typed.moment("read_by")?,
        decided_by: typed.moment("decided_by")?,
    };
    Ok(())
}

/// One rule of each kind; what is left empty is no rule.
fn rules(says: &mut Document, typed: &Typed) -> Result<()> {
    let mut rules = vec![];
    if typed.has("by-state") {
        let states =
            typed.all("state").iter().map(|s| s.parse()).collect::<Result<Vec<State>>>()?;
        rules.push(Rule::Membership { states, outside: typed.has("outside") });
    }
    if typed.has("member-state") {
        rules.push(Rule::MemberState);
    }
    let counts = [typed.number("months")?, typed.number("years")?, typed.number("population")?];
    if counts[0] > 0 {
        rules.push(Rule::Months { least: counts[0] });
    }
    if counts[1] > 0 {
        rules.push(Rule::CoolOff { years: counts[1] });
    }
    if counts[2] > 0 {
        rules.push(Rule::Population { least: counts[2].into() });
    }
    let (groupings, types) = (typed.all("not-in"), typed.all("entity"));
    if !groupings.is_empty() {
        rules.push(Rule::NotIn { groupings });
    }
    if !types.is_empty() {
        rules.push(Rule::Entity { types });
    }
    says.rules = rules;
    Ok(())
}

fn limits(says: &mut Document, typed: &Typed) -> Result<()> {
    let (mut quotas, mut odd) = (vec![], None);
    for (name, per) in [("quota-country", Per::Country), ("quota-region", Per::Region)] {
        if !typed.get(name).is_empty() {
            quotas.push(Quota { per, place: String::new(), most: typed.number(name)? });
        }
    }
    for (place, most) in typed.all("quota-place").iter().zip(typed.all("quota-most")) {
        let (place, most) = (place.trim(), most.trim());
        if place.is_empty() {
            continue;
        }
        // one that is not known stands as it was written until it is mended
        let (per, code) = match place_meant(place) {
            Some(Meant::Country(code)) => (Per::Country, code),
            Some(Meant::Region(code)) => (Per::Region, code),
            None => (Per::Region, place),
        };
        let read = most.parse();
        if read.is_err() {
            odd = Some(Error::invalid("quota-places", "quota-line").with("place", place));
        }
        quotas.push(Quota { per, place: code.to_owned(), most: read.unwrap_or(0) });
    }
    says.quotas = quotas;
    says.endorsed = typed.has("endorsed");
    says.signed = typed.has("signed");
    says.review = Review {
        reviewers: typed.number("reviewers")?,
        blind: typed.has("blind"),
        unnamed: typed.has("unnamed"),
    };
    says.caps = Caps {
        all: typed.number("cap-all")?,
        per_country: typed.number("cap-country")?,
        per_region: typed.number("cap-region")?,
    };
    says.overdue = Overdue {
        before: typed.number("overdue-before")?,
        late: typed.number("overdue-late")?,
        inactive: typed.number("overdue-inactive")?,
    };
    // last, so that one that cannot be read leaves nothing else out
    odd.map_or(Ok(()), Err)
}

fn code_of(typed: &Typed, taken: impl Fn(&str) -> bool) -> Result<String> {
    let given = typed.get("code");
    let said =
        Lang::all().map(|l| typed.get(&format!("label-{}", l.code()))).find(|t| !t.is_empty());
    let code = match (given, said) {
        ("", None) => return Err(Error::invalid("label", "needed")),
        ("", Some(said)) => cities::slug(said).chars().take(30).collect::<String>(),
        (given, _) => cities::well_formed(given)?.to_owned(),
    };
    let code = code.trim_matches('-').to_owned();
    let free = |code: &String| !taken(code);
    Ok(std::iter::once(code.clone())
        .chain((2..).map(|n| format!("{code}-{n}")))
        .find(free)
        .unwrap_or(code))
}

fn shift<T>(items: &mut Vec<T>, at: usize, act: &str) {
    match act {
        "up" if at > 0 => items.swap(at, at - 1),
        "down" if at + 1 < items.len() => items.swap(at, at + 1),
        "remove" => {
            items.remove(at);
        }
        _ => {}
    }
}

/// Sections: added, renamed, moved, taken out.
fn form(says: &mut Document, typed: &Typed) -> Result<()> {
    let held = says.sections.iter().position(|s| s.code == typed.get("section"));
    match (held, typed.get("act")) {
        (Some(at), "save") => {
            says.sections[at].title = typed.text("label");
            says.sections[at].lead = typed.text("hint");
        }
        (Some(at), act) => shift(&mut says.sections, at, act),
        (None, _) => {
            let code = code_of(typed, |code| says.sections.iter().any(|s| s.code == code))?;
            let (title, lead) = (typed.text("label"), typed.text("hint"));
            says.sections.push(Section { code, title, lead, questions: vec![] });
        }
    }
    Ok(())
}

/// Questions of a section: added, changed, moved, taken out.
fn question(says: &mut Document, typed: &Typed) -> Result<()> {
    let taken: Vec<String> = says.questions().map(|q| q.code.clone()).collect();
    let section = says
        .sections
        .iter_mut()
        .find(|s| s.code == typed.get("section"))
        .ok_or_else(|| Error::invalid("section", "section-unknown"))?;
    let held = section.questions.iter().position(|q| q.code == typed.get("question"));
    if let (Some(at), act @ ("up" | "down" | "remove")) = (held, typed.get("act")) {
        shift(&mut section.questions, at, act);
        return Ok(());
    }
    let asks = match typed.get("asks") {
        "line" => Asks::Line,
        "text" => Asks::Text { words: typed.number("words")? },
        "figure" => Asks::Figure { unit: typed.get("unit").to_owned() },
        "rating" => Asks::Rating,
        "choice" => Asks::Choice { options: options(typed), most: typed.number("most")?.max(1) },
        "file" => Asks::File,
        "link" => Asks::Link,
        "signature" => Asks::Signature,
        "consent" => Asks::Consent,
        "item" => Asks::Item,
        other => return Err(Error::invalid("asks", "asks-unknown").with("asks", other)),
    };
    let code = match held {
        Some(at) => section.questions[at].code.clone(),
        None => code_of(typed, |code| taken.iter().any(|t| t == code))?,
    };
    let new = Question {
        code,
        label: typed.text("label"),
        hint: typed.text("hint"),
        asks,
        required: typed.has("required"),
        from: if is_own(typed.get("asks"), "from") {
            typed.get("from").to_owned()
        } else {
            String::new()
        },
        reconstructed: typed.has("reconstructed"),
    };
    match held {
        Some(at) => section.questions[at] = new,
        None => section.questions.push(new),
    }
    Ok(())
}

/// The place of an option, from the name of one of its fields: `option-2-fr`, `option-code-2`.
fn option_of(name: &str) -> Option<usize> {
    let rest = name.strip_prefix("option-")?;
    rest.split('-').find_map(|part| part.parse().ok())
}

/// Whether a field is one that only some kinds of answer have.
pub fn is_some_kinds(name: &str) -> bool {
    ["words", "unit", "most", "from"].contains(&name) || name.starts_with("option-")
}

/// Whether a kind of answer has such a field.
pub fn is_own(asks: &str, name: &str) -> bool {
    match name {
        "words" => asks == "text",
        "unit" => asks == "figure",
        "from" => !["file", "signature", "consent"].contains(&asks),
        _ => asks == "choice",
    }
}

/// What is left empty is no option. A new one is named after its words.
fn options(typed: &Typed) -> Vec<Choice> {
    let mut all: Vec<Choice> = vec![];
    for place in 0..typed.options() {
        let label = typed.text(&format!("option-{place}"));
        if label.is_blank() {
            continue;
        }
        let named = label.in_language(Lang::fallback().code()).text;
        let code = match typed.get(&format!("option-code-{place}")) {
            "" => cities::slug(named).chars().take(30).collect::<String>(),
            held => held.to_owned(),
        };
        let code = match code.trim_matches('-') {
            "" => format!("option-{}", place + 1),
            code => code.to_owned(),
        };
        let taken = |code: &String| all.iter().any(|held| held.code == *code);
        let free = std::iter::once(code.clone()).chain((2..).map(|n| format!("{code}-{n}")));
        let code = free.into_iter().find(|code| !taken(code)).unwrap_or(code);
        all.push(Choice { code, label });
    }
    all
}

fn rubric(says: &mut Document, typed: &Typed) -> Result<()> {
    let held = says.rubric.iter().position(|c| c.code == typed.get("criterion"));
    if let (Some(at), act @ ("up" | "down" | "remove")) = (held, typed.get("act")) {
        shift(&mut says.rubric, at, act);
        return Ok(());
    }
    let code = match held {
        Some(at) => says.rubric[at].code.clone(),
        None => code_of(typed, |code| says.rubric.iter().any(|c| c.code == code))?,
    };
    let new = Criterion {
        code,
        label: typed.text("label"),
        what: typed.text("hint"),
        weight: typed.number("weight")?,
    };
    match held {
        Some(at) => says.rubric[at] = new,
        None => says.rubric.push(new),
    }
    Ok(())
}
