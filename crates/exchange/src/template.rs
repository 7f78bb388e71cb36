//! A workbook to fill in: one measurement a row, one year a column, with what is known
//! of the city already. It is uploaded again as it is; cells that were not touched change
//! nothing.

use std::collections::{BTreeSet, HashMap};

use network::{
    cities::City,
    frameworks::Frameworks,
    observations::{Missing, Observation, Period},
};
use rust_xlsxwriter::{
    Color, DataValidation, DataValidationErrorStyle, DataValidationRule, Format, FormatAlign,
    FormatBorder, Workbook, Worksheet, XlsxError,
};

/// So many years back from the present one.
const YEARS: i16 = 10;
/// More columns than that nobody fills in.
const MOST_PERIODS: usize = 80;
/// Before the years: city, measurement, label, unit.
const BEFORE: [&str; 4] = ["city", "measurement", "label", "unit"];
const AFTER: [&str; 4] = ["source", "publisher", "address", "note"];

/// What goes into a template, and the language it speaks.
pub struct Template<'a> {
    pub city: &'a City,
    pub frameworks: &'a Frameworks,
    /// Whose measurements.
    pub framework: &'a str,
    /// What is known of the city.
    pub held: &'a [Observation],
    pub this_year: i16,
    pub lang: &'a str,
    /// The text of a key: `template-title`, and `template-city` and so on for the columns.
    pub say: &'a dyn Fn(&str) -> String,
}

impl Template<'_> {
    /// The workbook.
    pub fn to_xlsx(&self) -> Vec<u8> {
        self.write().expect("a sheet takes what fits in its cells")
    }

    fn write(&self) -> Result<Vec<u8>, XlsxError> {
        let mut book = Workbook::new();
        self.figures(book.add_worksheet())?;
        self.how_to(book.add_worksheet())?;
        book.save_to_buffer()
    }

    fn figures(&self, sheet: &mut Worksheet) -> Result<(), XlsxError> {
        let periods = self.periods();
        let locked = Format::new().set_text_wrap().set_align(FormatAlign::Top);
        let title = Format::new()
            .set_bold()
            .set_text_wrap()
            .set_border_bottom(FormatBorder::Thin)
            .set_align(FormatAlign::Top);
        let open = Format::new().set_unlocked().set_background_color(Color::RGB(0x00FB_F8EF));
        let (first, after) = (BEFORE.len() as u16, (BEFORE.len() + periods.len()) as u16);

        sheet.set_name((self.say)("template-figures"))?;
        // The first row is for the program, the second for people.
        sheet.set_row_hidden(0)?.set_column_hidden(0)?;
        for (column, field) in (0..).zip(BEFORE).chain((after..).zip(AFTER)) {
            sheet.write_string(0, column, field)?;
            let said = (self.say)(&format!("template-{field}"));
            sheet.write_string_with_format(1, column, said, &title)?;
        }
        for (column, period) in (first..).zip(&periods) {
            sheet.write_string(0, column, period.to_string())?;
            sheet.write_string_with_format(1, column, period.to_string(), &title)?;
        }
        sheet.set_column_width(1, 10)?.set_column_width(2, 60)?.set_column_width(3, 22)?;
        for column in after..after + AFTER.len() as u16 {
            sheet.set_column_width(column, 30)?;
        }
        sheet.set_freeze_panes(2, 3)?;

        let held: HashMap<_, _> =
            self.held().map(|one| ((one.key.measurement.as_str(), one.key.period), one)).collect();
        let framework = self.frameworks.get(self.framework);
        for (row, one) in (2..).zip(framework.into_iter().flat_map(|f| &f.measurements)) {
            sheet.write_string(row, 0, self.city.code().as_str())?;
            sheet.write_string_with_format(row, 1, &one.code, &locked)?;
            let label = one.label.in_language(self.lang).text;
            sheet.write_string_with_format(row, 2, label, &locked)?;
            let unit = self.frameworks.unit(&one.unit);
            let unit = unit.map_or(one.unit.as_str(), |unit| unit.name.in_language(self.lang).text);
            sheet.write_string_with_format(row, 3, unit, &locked)?;
            for (column, period) in (first..).zip(&periods) {
                match held.get(&(one.code.as_str(), *period)) {
                    Some(Observation { value: Some(value), .. }) => {
                        sheet.write_number_with_format(row, column, *value, &open)?;
                    }
                    Some(Observation { missing: Some(reason), .. }) => {
                        let said = reason.label().in_language(self.lang).text;
                        sheet.write_string_with_format(row, column, said, &open)?;
                    }
                    _ => drop(sheet.write_blank(row, column, &open)?),
                }
            }
            for column in after..after + AFTER.len() as u16 {
                sheet.write_blank(row, column, &open)?;
            }
            let [low, high] = self.frameworks.range_of(one);
            let possible = DataValidation::new()
                .allow_decimal_number(DataValidationRule::Between(low, high))
                // A reason why there is no value may stand there too.
                .set_error_style(DataValidationErrorStyle::Warning);
            if after > first {
                sheet.add_data_validation(row, first, row, after - 1, &possible)?;
            }
        }
        sheet.protect();
        Ok(())
    }

    /// The city's own figures, without breakdown, in the measurement's unit.
    fn held(&self) -> impl Iterator<Item = &Observation> {
        self.held
            .iter()
            .filter(|one| one.key.place.code() == "city" && one.key.breakdown.is_total())
    }

    fn periods(&self) -> Vec<Period> {
        let recent = (self.this_year - YEARS..=self.this_year).map(Period::Year);
        let mut all: BTreeSet<_> = self.held().map(|one| one.key.period).collect();
        all.extend(recent);
        let extra = all.len().saturating_sub(MOST_PERIODS);
        all.into_iter().skip(extra).collect()
    }

    /// How it is filled in, on a sheet of its own.
    fn how_to(&self, sheet: &mut Worksheet) -> Result<(), XlsxError> {
        let bold = Format::new().set_bold().set_font_size(14);
        let wrapped = Format::new().set_text_wrap().set_align(FormatAlign::Top);
        sheet.set_name((self.say)("template-how"))?.set_column_width(0, 30)?;
        sheet.set_column_width(1, 80)?;
        let title = format!("{} · {}", (self.say)("template-title"), self.city.name());
        sheet.write_string_with_format(0, 0, title, &bold)?;
        let mut row = 2;
        for key in
            ["template-fill", "template-untouched", "template-missing", "template-source-how"]
        {
            sheet.merge_range(row, 0, row, 1, &(self.say)(key), &wrapped)?;
            sheet.set_row_height(row, 32)?;
            row += 1;
        }
        for reason in Missing::all() {
            row += 1;
            sheet.write_string(row, 0, reason.label().in_language(self.lang).text)?;
            let said = reason.description().in_language(self.lang).text;
            sheet.write_string_with_format(row, 1, said, &wrapped)?;
        }
        sheet.protect();
        Ok(())
    }
}
