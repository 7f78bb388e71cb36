imports-title = Import figures
imports-title-network = Import files
imports-lead-city = Send a file with figures of { $city }. You will see what it would change before anything is stored; then all of it is stored, or nothing.
imports-lead-network = Send figures of any cities, a list of cities for the register, or a framework. You will see what it would change before anything is stored; then all of it is stored, or nothing.
imports-template-title = Fill in the template
imports-template-lead = A workbook with one measurement a row and one year a column. What is known already stands in it; cells you leave alone change nothing.
imports-template = Download the template (XLSX)
imports-file-title = Send a file
imports-file = File
imports-file-hint = The filled-in template, or another table: CSV or XLSX, at most { $most } MB.
imports-source = Source
imports-source-hint = For rows that name none themselves. A figure whose source nobody knows cannot be defended.
imports-publisher = Publisher
imports-address = Address of the source
imports-measurement = Code of the measurement
imports-measurement-hint = Only for a table that is about one measurement and does not name it.
imports-only-known = Pass over rows about cities that are not in the register
imports-more = More about the file
imports-send = Check the file
imports-forms-title = What a table may look like
imports-forms = One figure a row, with columns for city, measurement, period and value, and if you have them unit, place, place_name, breakdown, sex, age, status, missing, standard_error, source, publisher, address and note. The tables that this site lets you download, those of Kolada and those of Open SDG sites can be sent as they are.
imports-forms-years = A period is a year (2022), several years (2012/13, 2010 to 2011), a quarter (2022-Q2) or a month (2022-05).
imports-forms-numbers = Decimals may follow a point or a comma. A missing value needs a reason in the column “missing”.
imports-forms-register = The register takes the columns city and country_iso3, and if you have them code, region, entity_type, year_joined, award_years, latitude, longitude, population, source and note. Cities that are not there are added, others corrected where the file says something else. The list that this site lets you download has this form.
imports-preview-title = What this file would change
imports-of-file = { $file }, sent { $day }
imports-added = new
imports-changed = changed
imports-unchanged = unchanged
imports-to-mend = to mend
imports-is-register = This is a list of cities for the register.
imports-is-framework = { $rows ->
    [one] This is a framework with one measurement.
   *[other] This is a framework with { $rows } measurements.
}
imports-nothing-new = Everything in this file is known already. There is nothing to store.
imports-mend = { $count ->
    [one] One place must be mended. Nothing was stored. Mend it in the file and send it again.
   *[other] { $count } places must be mended. Nothing was stored. Mend them in the file and send it again.
}
imports-problems = Places to mend
imports-first = The first { $shown } are shown.
imports-download-problems = Download all places to mend (CSV)
imports-row = Row
imports-column = Column
imports-how = What is wrong and how to mend it
imports-whole-file = whole file
imports-warned = { $count ->
    [one] One figure is far from how its series has moved so far. Check it; it can be stored as it is.
   *[other] { $count } figures are far from how their series have moved so far. Check them; they can be stored as they are.
}
imports-warnings = Figures to look at again
imports-left-out = { $count ->
    [one] One row is about no city of the register and is left out.
   *[other] { $count } rows are about no city of the register and are left out.
}
imports-without-source = { $count ->
    [one] One figure names no source. You can name it when you send the file.
   *[other] { $count } figures name no source. You can name it when you send the file.
}
imports-store = Store all of it
imports-again = Send another file
imports-storing = The file is being stored: { $rows } rows.
imports-far = { $done } of { $of } rows are stored.
imports-waiting = This takes a moment. You can leave this page and come back.
imports-sending = The file is on its way.
imports-checking = The file has arrived and is being checked.
imports-reload = See how far it is
imports-stored = Stored: { $added } new, { $changed } changed, { $unchanged } unchanged.
imports-stored-by = Stored completely on { $day }.
imports-failed = It could not be stored, and nothing was changed. What was entered meanwhile may contradict it: check the file again.
imports-to-figures = See the figures
imports-to-data = See the data
import-too-large = The file is larger than { $most } MB and was not taken. Send it in parts, or without what is not needed.
import-no-file = Choose a file first.
import-broken-off = The file did not arrive completely. Send it again.
import-over = This file was stored already, or is being stored.
# what is wrong with a file
import-empty = The file is empty.
import-not-a-table = This is not a table. Send a CSV file or a workbook (XLSX).
import-old-workbook = This is a workbook of the old kind (XLS), or one with a password. Save it as XLSX without a password and send it again.
import-not-a-workbook = This is a packed file, but not a workbook. Unpack it and send the CSV or XLSX file in it.
import-workbook-broken = The workbook is damaged. Open it, save it again as XLSX and send it.
import-workbook-swollen = Unpacked, the workbook is larger than { $most } MB. Save only the sheet with the figures, or send it as CSV.
import-too-many-columns = The table has { $columns } columns; { $most } are possible. Delete what is beyond your figures, or write one figure a row.
import-too-many-rows = The table has more than { $most } rows. Send it in parts.
import-titles-unknown = No row of titles was found, only “{ $found }”. The first row names the columns: city, measurement, period and value.
import-quote-open = A quotation mark opens here and is not closed. Close it, or remove it.
import-column-missing = This column is needed. Add it, or say on the form what it would say.
import-column-unknown = This column is not understood. Remove it, or write what it says into the column “breakdown”, such as age=15-24.
import-city-ambiguous = Several cities are called “{ $city }”. Write the code of the one you mean: { $codes }.
import-city-other = This row is about another city. Remove it, or import the file where all cities can be entered.
import-multiplier-unknown = “{ $text }” is not a multiplier. Use Units, Thousands or Millions.
import-number-ambiguous = “{ $value }” could be a little more than one or more than a thousand. Write decimals with a point and thousands without a sign.
# the template
template-figures = Figures
template-how = How to fill in
template-title = Figures of a city
template-fill = Enter one value for each measurement and year you know. Grey cells cannot be changed.
template-untouched = Cells that you leave alone change nothing. A value is replaced, never deleted, by what you write over it.
template-missing = If there is no value, write one of these reasons into the cell:
template-source-how = Source, publisher, address and note hold for all cells of the row that you change.
template-city = City
template-measurement = Code
template-label = Measurement
template-unit = Unit
template-source = Source
template-publisher = Publisher
template-address = Address of the source
template-note = Note on the method
# the page about data
data-title = Data
data-lead = Everything that this network publishes can be downloaded and used. Each figure carries its source, the place it describes, its status and the day it was recorded.
data-as-known = As known on { $day }. To read what was known earlier, choose a day at the foot of the page.
data-figures = Figures
data-figures-how = One figure a row: city, measurement, period, value, unit, place, breakdown, status after SDMX, reason if missing, standard error, source, publisher, address, note, revision and time. A city’s page has its own download; a measurement’s figures alone follow from ?measurement= and its code.
data-figures-licence = Each figure belongs to the publisher named beside it; name that publisher when you use it. The collection is free to use (CC BY 4.0).
data-measurements = Measurements
data-measurements-how = Every measurement with its code, definition, unit, range, direction and goals, and the licence of its framework.
data-cities = Cities
data-cities-how = The register: name, country, region, coordinates, population, membership. Coordinates and populations: GeoNames, CC BY 4.0.
data-api = For programs
data-api-how = The same as JSON, with a description in OpenAPI.
data-what = What
data-holds = What it holds
data-files = Files
