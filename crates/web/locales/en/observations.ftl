# refusals and warnings
figure-collision = Somebody else changed this figure while you were working on it. Nothing was overwritten: compare both and decide which one holds.
measurement-unknown = There is no measurement “{ $code }” in the frameworks of this network. Look its code up on the framework page.
unit-unknown = There is no unit “{ $code }”. Use one of: { $known }.
unit-does-not-fit = A figure in “{ $unit }” cannot be turned into “{ $expected }”, the unit of this measurement. Convert it, or choose the measurement it belongs to.
not-a-number = “{ $value }” is not a number. Write digits, with a point or a comma before the decimals.
value-out-of-range = { $value } is not possible here: the measurement takes values from { $low } to { $high } ({ $unit }). Check the decimal sign and the unit.
rating-not-a-level = { $value } is not a level. Experts give one of the five levels of the rubric, from 1 to 5.
standard-error-negative = A standard error is zero or more. Leave it empty if it is not known.
standard-error-without-value = A standard error needs a value to go with. Enter the value, or leave the error empty.
missing-needed = Enter a value, or say why there is none.
missing-with-value = There is a value and also a reason why it is missing. Keep one of the two.
missing-unknown = There is no reason “{ $code }” for a missing value. Use one of: { $known }.
status-unknown = There is no status “{ $code }”. Use one of: { $known }.
status-without-value = The status { $status } says that there is no value, but one was entered. Choose another status, or remove the value.
status-needs-value = The status { $status } needs a value. Enter it, or leave the status empty.
place-unknown = “{ $code }” is not a kind of place. Use one of: { $known }.
period-unreadable = “{ $period }” is not a period. Write a year (2022), years (2012/13, 2010 to 2011), a quarter (2022-Q2) or a month (2022-05).
period-in-future = { $period } lies in the future. Give such a figure the status F (forecast), or correct the period.
breakdown-unreadable = “{ $breakdown }” is not a breakdown. Write dimension=value, several with a semicolon, such as age=15-24;sex=F, each dimension once.
address-unsafe = “{ $address }” is not the address of a page. It begins with https:// or http://.
city-not-yours = You may not enter figures for { $city }. Leave its rows out, or ask its coordinator.
row-duplicate = This row is about the same figure as row { $row }. Keep one of the two.
warning-jump = From { $before } in { $from } to { $value }: this is far from how the series has moved so far. Check the figure; it can be saved as it is.
warning-magnitude = { $value } after { $before } in { $from }: more than ten times as large or as small. Perhaps another unit? It can be saved as it is.
warning-source-missing = No source is named. A figure whose source nobody knows cannot be defended.
warning-sum = The parts of { $period } add up to { $sum }, not to { $whole }. Add what is missing; it can be stored as it is.
city-unknown = There is no city “{ $city }” in the register. Use its code as in its address, or its name with its country.
observations-title = Figures of { $city }
observations-grid = Entry grid
observations-lead = One field for each measurement and year. What is left as it is stays; an emptied field takes the figure back, and it can be restored.
observations-keys = Enter and the arrow keys move between fields, Escape brings back what was there. You can paste cells from a spreadsheet. A row is saved when you leave it.
observations-saving = Saving …
observations-saved-row = Saved.
observations-lost = Not saved: the line is down or slow. Leave the row once more to try again.
observations-not-number = This is not a number.
observations-yours = Yours
observations-theirs = Saved meanwhile
observations-yours-below = In the form below. Saving it now replaces the other one.
observations-keep-theirs = Keep what was saved
observations-save-mine = Save mine instead
observations-withdrawn = withdrawn
observations-save = Save
observations-save-row = Save { $name }
observations-save-all = Save everything
observations-saved = { $count ->
    [one] One figure was saved.
   *[other] { $count } figures were saved.
}
observations-refused = { $count ->
    [one] One figure was not saved. It stands below as you typed it.
   *[other] { $count } figures were not saved. They stand below as you typed them.
}
observations-source-now = Where the figures you enter now come from
observations-source-hint = It is noted with every figure you save. Figures that you do not touch keep their own source.
observations-source = Title of the source
observations-publisher = Publisher
observations-address = Address (https://…)
observations-others = { $count ->
    [one] one other figure
   *[other] { $count } other figures
}
observations-all-about = Everything about the figure of { $period }
observations-one-new = Enter one figure with all its particulars
observations-see-city = See the city’s page
observations-area = Area of focus
observations-all-areas = All areas
observations-place = Place described
observations-from = From year
observations-show = Show
observations-years = Other years
observations-about = What the figure is about
observations-period = Period
observations-period-hint = A year (2022), years (2012/13), a quarter (2022-Q2) or a month (2022-05).
observations-place-name = Name of the place, if it is not the city
observations-breakdown = Part of the people or things
observations-breakdown-hint = Leave it as it is for the total.
breakdown-all = All
breakdown-women = Women and girls
breakdown-men = Men and boys
breakdown-by-sex = Sex
breakdown-by-age = Age
breakdown-age-hint = In years, such as 15-24 or 65+. Empty for all ages.
breakdown-more = Split further by
breakdown-which = Which part of it
breakdown-which-hint = Such as the name of the district or the level of education.
breakdown-rest = Split by more than this
breakdown-by-district = District
breakdown-by-income = Income
breakdown-by-education = Level of education
breakdown-by-work = Work
breakdown-by-disability = Disability
breakdown-by-birth = Country of birth
breakdown-by-residence = Kind of settlement
observations-figure = The figure
observations-value = Value
observations-unit-own = the measurement’s own
observations-unit-hint = A figure in a unit of the same kind is converted. Money in another currency is kept beside, not among, the others.
observations-missing = If there is no value: why
observations-missing-hint = Missing is a fact, never a zero.
observations-status = Status
observations-none = –
observations-standard-error = Standard error
observations-standard-error-hint = Of a survey, in the unit of the value, if it was published.
observations-source-of = Where it comes from
observations-note = Note
observations-note-hint = Method, definition, or the reasons for a rating and the documents it rests on.
observations-no-rating = No rating: give the reason below.
observations-back = Back to the grid
observations-versions = Every version
observations-version = Version
observations-holds = holds
observations-recorded = Recorded
observations-restore = Restore
observations-withdraw = Withdraw this figure
observations-withdraw-lead = It is no longer shown or counted. Its versions stay here, and it can be restored.
observations-reason = Reason
observations-collided = Not saved: somebody else changed it meanwhile. Decide below.
