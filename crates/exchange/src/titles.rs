//! The words that files use for their columns, in the three languages and in the forms
//! that statistical offices publish.

use csv::StringRecord;
use network::{fold, observations::Period};

/// What a column says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Field {
    City,
    Country,
    Measurement,
    Period,
    Value,
    Unit,
    /// Units, thousands, millions.
    Multiplier,
    Place,
    PlaceName,
    Breakdown,
    Status,
    Missing,
    StandardError,
    Source,
    Publisher,
    Address,
    Note,
    /// The region or country around a place, which is no part of the key.
    Around,
    /// Said for people; what it says follows from the others.
    Told,
}

use Field::{
    Address, Around, Breakdown, City, Country, Measurement, Missing, Multiplier, Note,
    Period as When, Place, PlaceName, Publisher, Source, StandardError, Status, Told, Unit, Value,
};

impl Field {
    /// As the rules of the network call it.
    pub fn named(name: &str) -> Option<Self> {
        WORDS.iter().find(|(word, _)| *word == name).map(|(_, field)| *field)
    }

    /// How our own files title it.
    pub fn title(self) -> &'static str {
        WORDS.iter().find(|(_, field)| *field == self).map_or("", |(word, _)| word)
    }
}

/// Folded titles and what they say. The first word of each field is our own.
const WORDS: &[(&str, Field)] = &[
    ("city", City),
    ("city code", City),
    ("municipality", City),
    ("municipality code", City),
    ("local authority", City),
    ("waste collection authority", City),
    ("ville", City),
    ("commune", City),
    ("municipalite", City),
    ("ciudad", City),
    ("municipio", City),
    ("kommun", City),
    ("country", Country),
    ("country iso3", Country),
    ("country code", Country),
    ("pays", Country),
    ("pais", Country),
    ("measurement", Measurement),
    ("measurement code", Measurement),
    ("kpi", Measurement),
    ("indicator", Measurement),
    ("indicator code", Measurement),
    ("mesure", Measurement),
    ("indicateur", Measurement),
    ("code de la mesure", Measurement),
    ("medicion", Measurement),
    ("indicador", Measurement),
    ("codigo de la medicion", Measurement),
    ("period", When),
    ("year", When),
    ("time period", When),
    ("annee", When),
    ("periode", When),
    ("ano", When),
    ("periodo", When),
    ("value", Value),
    ("obs value", Value),
    ("figure", Value),
    ("valeur", Value),
    ("valor", Value),
    ("unit", Unit),
    ("units", Unit),
    ("unit measure", Unit),
    ("unite", Unit),
    ("unidad", Unit),
    ("multiplier", Multiplier),
    ("unit multiplier", Multiplier),
    ("place", Place),
    ("place described", Place),
    ("lieu", Place),
    ("territoire", Place),
    ("lugar", Place),
    ("territorio", Place),
    ("place name", PlaceName),
    ("nom du lieu", PlaceName),
    ("nombre del lugar", PlaceName),
    ("breakdown", Breakdown),
    ("ventilation", Breakdown),
    ("desglose", Breakdown),
    ("status", Status),
    ("obs status", Status),
    ("observation status", Status),
    ("statut", Status),
    ("estado", Status),
    ("missing", Missing),
    ("reason missing", Missing),
    ("motif d absence", Missing),
    ("motivo de ausencia", Missing),
    ("standard error", StandardError),
    ("erreur type", StandardError),
    ("error estandar", StandardError),
    ("source", Source),
    ("source title", Source),
    ("fuente", Source),
    ("publisher", Publisher),
    ("source publisher", Publisher),
    ("editeur", Publisher),
    ("editor", Publisher),
    ("address", Address),
    ("source url", Address),
    ("url", Address),
    ("adresse", Address),
    ("direccion", Address),
    ("note", Note),
    ("definition note", Note),
    ("nota", Note),
    ("region", Around),
    ("geocode", Told),
    ("city name", Told),
    ("country name", Told),
    ("region name", Told),
    ("measurement label", Told),
    ("label", Told),
    ("goals", Told),
    ("area", Told),
    ("revision", Told),
    ("recorded at", Told),
    ("licence", Told),
];

/// Dimensions that any file may have as columns of their own.
const DIMENSIONS: &[(&str, &str)] = &[
    ("sex", "sex"),
    ("gender", "sex"),
    ("sexe", "sex"),
    ("sexo", "sex"),
    ("genre", "sex"),
    ("genero", "sex"),
    ("age", "age"),
    ("edad", "age"),
    ("district", "district"),
    ("quartier", "district"),
    ("distrito", "district"),
    ("ward", "ward"),
];

/// One column of a table.
#[derive(Clone, Debug, PartialEq)]
pub enum Column {
    Is(Field),
    Dimension(String),
    /// Of a table with one column a year.
    Of(Period),
    Unknown,
    Empty,
}

/// What the title of a column means.
pub fn column(title: &str) -> Column {
    let folded = fold(&title.replace('_', " "));
    if folded.is_empty() {
        return Column::Empty;
    }
    if let Some((_, field)) = WORDS.iter().find(|(word, _)| *word == folded) {
        return Column::Is(*field);
    }
    if let Some((_, dimension)) = DIMENSIONS.iter().find(|(word, _)| *word == folded) {
        return Column::Dimension((*dimension).to_owned());
    }
    title.parse().map_or(Column::Unknown, Column::Of)
}

/// A dimension as it may be called in a key: `Learning sub-category (higher)` is
/// `learning_sub-category_higher`.
pub fn dimension(title: &str) -> String {
    let mut name = String::with_capacity(title.len());
    for letter in fold(title).chars().take(40) {
        name.push(if letter == ' ' { '_' } else { letter });
    }
    name
}

/// Whether a row may be the titles: it names what the figures are, and for when.
pub fn of_figures(row: &StringRecord) -> bool {
    let columns: Vec<_> = row.iter().map(column).collect();
    let has = |field| columns.contains(&Column::Is(field));
    let years = columns.iter().filter(|column| matches!(column, Column::Of(_))).count();
    (has(Value) && (has(When) || has(Measurement))) || (has(Measurement) && years > 0)
}

/// Whether a row may be the titles of a list of cities: it says nothing of values.
pub fn of_register(row: &StringRecord) -> bool {
    let folded: Vec<_> = row.iter().map(|title| fold(&title.replace('_', " "))).collect();
    let has = |words: &[&str]| folded.iter().any(|title| words.contains(&title.as_str()));
    has(&["city", "name"]) && has(&["country", "country iso3"]) && !has(&["value", "measurement"])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_titles_of_published_files_are_known() {
        for (title, field) in [
            ("Local Authority", City),
            ("country_iso3", Country),
            ("Année", When),
            ("Unit measure", Unit),
            ("Observation status", Status),
            ("source_url", Address),
        ] {
            assert_eq!(column(title), Column::Is(field), "{title}");
        }
        assert_eq!(column("Sex"), Column::Dimension("sex".into()));
        assert_eq!(column("2012/13"), Column::Of(Period::Years(2012, 2013)));
        assert_eq!(column("Fruit"), Column::Unknown);
        assert_eq!(dimension("Learning sub-category (higher)"), "learning_sub_category_higher");
    }

    #[test]
    fn what_the_rules_call_a_field_is_its_own_title() {
        for name in
            ["city", "measurement", "period", "value", "unit", "standard_error", "place_name"]
        {
            let field = Field::named(&name.replace('_', " "));
            assert!(field.is_some(), "{name}");
        }
    }
}
