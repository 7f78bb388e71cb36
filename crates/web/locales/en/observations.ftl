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
city-unknown = There is no city “{ $city }” in the register. Use its code as in its address, or its name with its country.
