//! Many invitations at once, from a table with a title line.

use jiff::civil::Date;

use super::NewInvitation;
use crate::{Error, Problem, Result};

const TITLES: [&str; 8] =
    ["kind", "name", "country", "region", "addressee", "email", "language", "due"];
const NEEDED: [&str; 3] = ["kind", "name", "email"];

/// Reads a table, separated by commas, semicolons or tabs. Every line that cannot be read is
/// named; `due` is for lines that say none.
pub fn lines(text: &str, language: &str, due: Option<Date>) -> Result<Vec<NewInvitation>> {
    let first = text.lines().next().unwrap_or_default();
    let separator = [b';', b'\t', b',']
        .into_iter()
        .max_by_key(|sign| first.bytes().filter(|byte| byte == sign).count())
        .unwrap_or(b',');
    let mut table = csv::ReaderBuilder::new()
        .delimiter(separator)
        .flexible(true)
        .trim(csv::Trim::All)
        .from_reader(text.as_bytes());
    let titles: Vec<String> = match table.headers() {
        Ok(titles) => titles.iter().map(str::to_lowercase).collect(),
        Err(_) => Vec::new(),
    };
    let mut problems: Vec<Problem> = NEEDED
        .iter()
        .filter(|title| !titles.iter().any(|known| known == *title))
        .map(|title| Problem::at("1", "invited-title-missing").with("title", title))
        .collect();
    problems.extend(
        titles
            .iter()
            .filter(|title| !TITLES.contains(&title.as_str()))
            .map(|title| Problem::at("1", "invited-title-unknown").with("title", title)),
    );
    let mut all = Vec::new();
    for (number, row) in table.records().enumerate() {
        let line = (number + 2).to_string();
        let Ok(row) = row else {
            problems.push(Problem::at(line, "invited-line-broken"));
            continue;
        };
        let cell = |title: &str| {
            let column = titles.iter().position(|known| known == title);
            column.and_then(|column| row.get(column)).unwrap_or_default().to_owned()
        };
        let own: Option<Date> = match cell("due") {
            text if text.is_empty() => due,
            text => match text.parse() {
                Ok(day) => Some(day),
                Err(_) => {
                    problems.push(Problem::at(line, "date-invalid").with("value", text));
                    continue;
                }
            },
        };
        let language = match cell("language") {
            text if text.is_empty() => language.to_owned(),
            text => text.to_lowercase(),
        };
        all.push(NewInvitation {
            kind: cell("kind"),
            name: cell("name"),
            country: cell("country"),
            region: cell("region"),
            addressee: cell("addressee"),
            email: cell("email"),
            language,
            due: own,
        });
    }
    if problems.is_empty() { Ok(all) } else { Err(Error::Unusable(problems)) }
}
