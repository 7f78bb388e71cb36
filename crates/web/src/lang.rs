//! The languages of the house. A language is a folder of texts under `locales/`;
//! numbers, dates, lists and alphabetical order come from CLDR.

use std::{borrow::Cow, cmp::Ordering, sync::LazyLock};

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use fluent_syntax::ast::Pattern;
use icu::{
    collator::{
        Collator, CollatorBorrowed, CollatorPreferences, options::CollatorOptions,
        options::Strength, preferences::CollationNumericOrdering,
    },
    datetime::{DateTimeFormatter, fieldsets, input::Date},
    decimal::{DecimalFormatter, input::Decimal},
    list::{ListFormatter, options::ListFormatterOptions},
    locale::Locale,
};
use intl_memoizer::Memoizable;
use network::ids::At;
use unic_langid::LanguageIdentifier;

/// A language that pages are served in.
#[derive(Clone, Copy)]
pub struct Lang(&'static Language);

struct Language {
    code: &'static str,
    texts: FluentBundle<FluentResource>,
    decimal: DecimalFormatter,
    date: DateTimeFormatter<fieldsets::YMD>,
    short_date: DateTimeFormatter<fieldsets::YMD>,
    month: DateTimeFormatter<fieldsets::YM>,
    list: ListFormatter,
    order: CollatorBorrowed<'static>,
}

static FILES: &[(&str, &[&str])] = include!(concat!(env!("OUT_DIR"), "/languages.rs"));

static LANGUAGES: LazyLock<Vec<Language>> =
    LazyLock::new(|| FILES.iter().map(|(code, files)| Language::load(code, files)).collect());

impl Language {
    fn load(code: &'static str, files: &[&str]) -> Self {
        let id: LanguageIdentifier = code.parse().expect("locales/ holds language codes");
        let mut texts = FluentBundle::new_concurrent(vec![id]);
        texts.set_use_isolating(false);
        texts.set_formatter(Some(write_number));
        for file in files {
            let resource = FluentResource::try_new((*file).to_owned())
                .unwrap_or_else(|(_, errors)| panic!("locales/{code}: {errors:?}"));
            texts
                .add_resource(resource)
                .unwrap_or_else(|errors| panic!("locales/{code}: {errors:?}"));
        }
        let locale: Locale = texts
            .get_message("language-locale")
            .and_then(|message| message.value())
            .and_then(|locale| texts.format_pattern(locale, None, &mut Vec::new()).parse().ok())
            .expect("language-locale names a locale");
        let mut options = CollatorOptions::default();
        options.strength = Some(Strength::Tertiary);
        Self {
            code,
            texts,
            decimal: decimal(&locale),
            date: DateTimeFormatter::try_new(locale.clone().into(), fieldsets::YMD::long())
                .expect("CLDR has every language"),
            short_date: DateTimeFormatter::try_new(locale.clone().into(), fieldsets::YMD::medium())
                .expect("CLDR has every language"),
            month: DateTimeFormatter::try_new(locale.clone().into(), fieldsets::YM::long())
                .expect("CLDR has every language"),
            list: ListFormatter::try_new_and(
                locale.clone().into(),
                ListFormatterOptions::default(),
            )
            .expect("CLDR has every language"),
            order: Collator::try_new(by_value(locale), options).expect("CLDR has every language"),
        }
    }
}

/// Numbers in names count by their value: 2 comes before 13.
fn by_value(locale: Locale) -> CollatorPreferences {
    let mut wishes: CollatorPreferences = locale.into();
    wishes.numeric_ordering = Some(CollationNumericOrdering::True);
    wishes
}

fn decimal(locale: &Locale) -> DecimalFormatter {
    DecimalFormatter::try_new(locale.clone().into(), Default::default())
        .expect("CLDR has every language")
}

/// Numbers inside texts, for the texts' own machinery.
struct Numbers(DecimalFormatter);

impl Memoizable for Numbers {
    type Args = ();
    type Error = ();

    fn construct(lang: LanguageIdentifier, (): ()) -> Result<Self, ()> {
        Ok(Self(decimal(&lang.to_string().parse().map_err(drop)?)))
    }
}

fn write_number<M: fluent_bundle::memoizer::MemoizerKind>(
    value: &FluentValue<'_>,
    memoizer: &M,
) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let plain: Decimal = number.as_string().parse().ok()?;
    memoizer.with_try_get_threadsafe::<Numbers, _, _>((), |n| n.0.format(&plain).to_string()).ok()
}

impl Lang {
    pub fn all() -> impl Iterator<Item = Self> {
        LANGUAGES.iter().map(Self)
    }

    pub fn from_code(code: &str) -> Option<Self> {
        LANGUAGES.iter().find(|language| language.code == code).map(Self)
    }

    /// The language to begin with, when nothing better is known.
    pub fn fallback() -> Self {
        Self::from_code("en").unwrap_or(Self(&LANGUAGES[0]))
    }

    /// The best of our languages for an `Accept-Language` header (RFC 9110 section 12.5.4).
    pub fn accepted(header: &str) -> Self {
        let mut wishes: Vec<(f32, &str)> = header
            .split(',')
            .filter_map(|wish| {
                let (range, parameters) = wish.split_once(';').unwrap_or((wish, ""));
                let quality =
                    parameters.trim().strip_prefix("q=").map_or(Some(1.0), |q| q.parse().ok())?;
                Some((quality, range.trim().split('-').next()?))
            })
            .collect();
        wishes.sort_by(|a, b| b.0.total_cmp(&a.0));
        wishes
            .into_iter()
            .filter(|(quality, _)| *quality > 0.0)
            .find_map(|(_, code)| Self::from_code(&code.to_lowercase()))
            .unwrap_or_else(Self::fallback)
    }

    pub fn code(self) -> &'static str {
        self.0.code
    }

    /// What the language calls itself.
    pub fn name(self) -> Cow<'static, str> {
        self.text("language-name")
    }

    /// `ltr` or `rtl`.
    pub fn direction(self) -> Cow<'static, str> {
        self.text("language-direction")
    }

    /// What a text of the framework says in this language, or in the one it was written in.
    pub fn of(self, text: &network::frameworks::Text) -> &str {
        text.in_language(self.code()).text
    }

    pub fn has(self, key: &str) -> bool {
        self.0.texts.has_message(key)
    }

    /// The text of a key without gaps.
    pub fn text(self, key: &str) -> Cow<'static, str> {
        let Some(pattern) = self.pattern(key) else { return Cow::Owned(key.to_owned()) };
        self.0.texts.format_pattern(pattern, None, &mut Vec::new())
    }

    /// The text of a key, its gaps filled: `lang.fill("cities-count", [("count", 3.into())])`.
    pub fn fill<'a>(
        self,
        key: &str,
        gaps: impl IntoIterator<Item = (&'a str, FluentValue<'a>)>,
    ) -> String {
        let Some(pattern) = self.pattern(key) else { return key.to_owned() };
        let args: FluentArgs<'a> = gaps.into_iter().collect();
        let mut errors = Vec::new();
        let text = self.0.texts.format_pattern(pattern, Some(&args), &mut errors).into_owned();
        debug_assert!(errors.is_empty(), "text {key} in {}: {errors:?}", self.code());
        text
    }

    /// What is wrong at one place of a file.
    pub fn of_problem(self, problem: &exchange::Problem) -> String {
        let gaps = problem.args.iter().map(|(name, value)| {
            // `value` may also be what somebody wrote; then it is shown as written.
            let number = ["value", "before", "low", "high", "sum", "whole"].contains(&&**name);
            let number = number.then(|| value.parse().ok().map(|value| self.figure(value)));
            (name.as_str(), number.flatten().unwrap_or_else(|| value.clone()).into())
        });
        self.fill(&problem.code, gaps)
    }

    fn pattern(self, key: &str) -> Option<&'static Pattern<&'static str>> {
        let pattern = self.0.texts.get_message(key).and_then(|message| message.value());
        debug_assert!(pattern.is_some(), "no text {key} in {}", self.code());
        pattern
    }

    /// A number with so many digits after the decimal sign.
    pub fn number(self, value: f64, decimals: usize) -> String {
        // minus zero would print as −0
        let shown = format!("{value:.decimals$}");
        let shown = if shown.trim_start_matches(['-', '0', '.']).is_empty() {
            shown.trim_start_matches('-')
        } else {
            &shown
        };
        match shown.parse::<Decimal>() {
            Ok(number) => self.0.decimal.format(&number).to_string(),
            Err(_) => shown.to_owned(),
        }
    }

    /// What stands between a name and what is said of it: French has a space before it.
    pub fn colon(self) -> Cow<'static, str> {
        self.text("language-colon")
    }

    /// `name: said`.
    pub fn beside(self, name: &str, said: &str) -> String {
        [name, &*self.colon(), said].concat()
    }

    /// A whole number.
    pub fn count(self, value: i64) -> String {
        self.0.decimal.format(&Decimal::from(value)).to_string()
    }

    /// A value with as many digits as it needs, three after the sign at most.
    pub fn figure(self, value: f64) -> String {
        let decimals = (0..3)
            .find(|&d| {
                let rounded = format!("{value:.d$}").parse::<f64>().unwrap_or(value);
                (rounded - value).abs() <= value.abs() * 1e-9
            })
            .unwrap_or(match value.abs() {
                size if size >= 1000.0 => 0,
                size if size >= 100.0 => 1,
                size if size >= 1.0 => 2,
                _ => 3,
            });
        self.number(value, decimals)
    }

    /// A day: an ISO date as precise as it is known (`2015`, `2015-09`, `2015-09-30`).
    pub fn date(self, iso: &str) -> String {
        let mut parts = iso.get(..10.min(iso.len())).unwrap_or(iso).splitn(3, '-');
        let mut next = || parts.next().and_then(|part| part.parse::<u8>().ok());
        let year: Option<i32> = iso.split('-').next().and_then(|year| year.parse().ok());
        next();
        let (month, day) = (next(), next());
        let Some(year) = year else { return iso.to_owned() };
        let known = |month, day| Date::try_new_gregorian(year, month, day).ok();
        match (month, day) {
            (Some(month), Some(day)) => {
                known(month, day).map(|d| self.first(self.0.date.format(&d).to_string()))
            }
            (Some(month), None) => known(month, 1).map(|d| self.0.month.format(&d).to_string()),
            _ => Some(year.to_string()),
        }
        .unwrap_or_else(|| iso.to_owned())
    }

    /// A stretch of days, with what they share said once: `20–22 September 2027`.
    pub fn days(self, from: jiff::civil::Date, to: jiff::civil::Date) -> String {
        let [first, last] = [from, to].map(|day| self.date(&day.to_string()));
        if from == to {
            return last;
        }
        match (first.split_once(' '), last.split_once(' ')) {
            (Some((day, month)), Some((_, other))) if month == other => format!("{day}–{last}"),
            _ => format!("{first} – {last}"),
        }
    }

    /// The day of an instant (UTC), shorter: for tables.
    pub fn day(self, at: &At) -> String {
        let zoned = at.timestamp().to_zoned(jiff::tz::TimeZone::UTC);
        let (year, month, day) = (zoned.year(), zoned.month(), zoned.day());
        Date::try_new_gregorian(i32::from(year), month.unsigned_abs(), day.unsigned_abs())
            .map_or_else(
                |_| at.day().to_owned(),
                |date| self.first(self.0.short_date.format(&date).to_string()),
            )
    }

    /// The first of a month has a word of its own in French, which CLDR does not write.
    fn first(self, date: String) -> String {
        match date.strip_prefix("1 ") {
            Some(month) => format!("{} {month}", self.text("language-first")),
            None => date,
        }
    }

    /// `a, b and c`.
    pub fn list(self, items: &[impl AsRef<str>]) -> String {
        self.0.list.format_to_string(items.iter().map(AsRef::as_ref))
    }

    /// Alphabetical order, numbers by their value.
    pub fn order(self, a: &str, b: &str) -> Ordering {
        self.0.order.compare(a, b)
    }
}

impl PartialEq for Lang {
    fn eq(&self, other: &Self) -> bool {
        self.code() == other.code()
    }
}

impl std::fmt::Debug for Lang {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lang(code: &str) -> Lang {
        Lang::from_code(code).unwrap()
    }

    #[test]
    fn numbers_are_written_as_each_language_writes_them() {
        assert_eq!(lang("en").number(1234567.891, 1), "1,234,567.9");
        assert_eq!(lang("fr").number(1234567.891, 1), "1\u{202f}234\u{202f}567,9");
        assert_eq!(lang("es").number(1234567.891, 1), "1.234.567,9");
        assert_eq!(lang("en").number(-0.001, 1), "0.0");
    }

    #[test]
    fn a_figure_has_the_digits_it_needs() {
        assert_eq!(lang("en").figure(60.0), "60");
        assert_eq!(lang("en").figure(71.25), "71.25");
        assert_eq!(lang("en").figure(8.039068), "8.04");
        assert_eq!(lang("en").figure(53211.239), "53,211");
        assert_eq!(lang("fr").figure(0.0123), "0,012");
    }

    #[test]
    fn dates_are_as_precise_as_they_are_known() {
        assert_eq!(lang("en").date("2015"), "2015");
        assert_eq!(lang("fr").date("2015-09"), "septembre 2015");
        assert_eq!(lang("es").date("2015-09-30"), "30 de septiembre de 2015");
        assert_eq!(lang("fr").date("2015-09-01"), "1er septembre 2015");
        assert_eq!(lang("fr").date("2015-09-11"), "11 septembre 2015");
        assert_eq!(lang("en").date("2015-09-01"), "1 September 2015");
    }

    #[test]
    fn the_browsers_wish_is_heard() {
        assert_eq!(Lang::accepted("de, fr-CH;q=0.8, en;q=0.5"), lang("fr"));
        assert_eq!(Lang::accepted("zh"), lang("en"));
        assert_eq!(Lang::accepted("en;q=0, es;q=0.1"), lang("es"));
    }

    #[test]
    fn order_is_alphabetical_and_not_by_code_point() {
        assert_eq!(lang("fr").order("Évora", "Fès"), Ordering::Less);
        assert_eq!(lang("es").order("Ñuñoa", "Oaxaca"), Ordering::Less);
    }

    #[test]
    fn numbers_in_names_are_ordered_by_their_value() {
        let mut names = ["Delegate 13", "Delegate 1", "Delegate 5", "Delegate 1b"];
        names.sort_by(|a, b| lang("en").order(a, b));
        assert_eq!(names, ["Delegate 1", "Delegate 1b", "Delegate 5", "Delegate 13"]);
    }
}
