//! Plans to begin with, which ship with the program.

use std::sync::LazyLock;

use serde::Deserialize;

use crate::{
    frameworks::Text,
    items::{Group, Level, Step},
};

const FILE: &str = include_str!("../../data/plan_templates.json");

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Template {
    pub code: String,
    pub name: Text,
    /// For which city it is good.
    pub what: Text,
    pub vision: Text,
    /// How many years it covers.
    pub years: i16,
    pub objectives: Vec<Goalpost>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Goalpost {
    pub step: Step,
    pub name: Text,
    pub why: Text,
    #[serde(default)]
    pub features: Vec<String>,
    #[serde(default)]
    pub goals: Vec<u8>,
    #[serde(default)]
    pub measurements: Vec<String>,
    pub actions: Vec<Deed>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Deed {
    pub name: Text,
    pub what: Text,
    #[serde(default)]
    pub groups: Vec<Group>,
    /// Counted in months from the beginning of the plan.
    pub month: i32,
    pub months: i32,
    #[serde(default)]
    pub milestones: Vec<Mark>,
    #[serde(default)]
    pub risks: Vec<Doubt>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mark {
    pub name: Text,
    pub month: i32,
    /// Whether the one before it must be reached first.
    #[serde(default)]
    pub after: bool,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Doubt {
    pub name: Text,
    pub answer: Text,
    pub likelihood: Level,
    pub impact: Level,
}

#[derive(Deserialize)]
struct File {
    templates: Vec<Template>,
}

pub fn templates() -> &'static [Template] {
    static TEMPLATES: LazyLock<Vec<Template>> = LazyLock::new(|| {
        let file: File = serde_json::from_str(FILE).expect("a test reads the shipped templates");
        file.templates
    });
    &TEMPLATES
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::frameworks::Frameworks;

    #[test]
    fn every_template_is_written_in_three_languages_and_names_what_there_is() {
        let frameworks = Frameworks::shipped();
        assert!(templates().len() >= 3);
        for template in templates() {
            let mut texts = vec![&template.name, &template.what, &template.vision];
            for objective in &template.objectives {
                texts.extend([&objective.name, &objective.why]);
                for code in &objective.features {
                    assert!(frameworks.feature(code).is_some(), "{code}");
                }
                for code in &objective.measurements {
                    assert!(frameworks.measurement(code).is_some(), "{code}");
                }
                for action in &objective.actions {
                    texts.extend([&action.name, &action.what]);
                    texts.extend(action.milestones.iter().map(|one| &one.name));
                    texts.extend(action.risks.iter().flat_map(|one| [&one.name, &one.answer]));
                }
            }
            for text in texts {
                let languages: Vec<&str> = text.languages().collect();
                assert_eq!(languages, ["en", "es", "fr"], "{text:?}");
            }
        }
    }
}
