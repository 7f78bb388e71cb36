# refusals and warnings
file-unreadable = The file cannot be read from line { $line }, column { $column }: { $detail }. Mend it there; a JSON checker helps.
framework-code = “{ $code }” cannot be a code. Use 1 to 64 letters without accents, digits, points, hyphens or underscores.
framework-empty = The file holds no measurements. Add at least one.
framework-version-taken = A file with the version “{ $version }” was loaded before and says something else. Give the changed file a new version.
framework-measured = Figures were recorded for these measurements: { $measurements }. Keep them in the file, with their unit.
text-empty = The text in “{ $language }” is empty. Write it.
text-missing-language = The text is not written in “{ $language }”. Add it, or leave the language out of “languages” at the top of the file.
text-unknown-language = “{ $language }” is none of the languages of this file ({ $known }). Correct the code, or name the language in “languages” at the top.
code-used = The code “{ $code }” is used already in “{ $by }”. Choose another one.
extends-unknown = There is no framework “{ $code }” to stand under. Known: { $known }.
pillar-unknown = There is no pillar “{ $code }”. Known: { $known }.
area-unknown = There is no area of focus “{ $code }”. Known: { $known }.
feature-unknown = There is no feature “{ $code }”. Known: { $known }.
goal-unknown = There is no goal { $code }. Known: { $known }.
target-unknown = “{ $code }” is not a target of a known goal. Write it as { $known }.
area-needed = Name the area of focus, or the feature, under which this measurement stands.
area-differs = The feature { $feature } belongs to the area { $area }. Correct one of the two, or leave the area out.
area-still-used = These measurements of another framework would lose the area or feature they stand under: { $measurements }. Keep it, or change that framework first.
range-upside-down = The range goes from { $low } to { $high }. The first number must be the lower one.
factor-not-positive = The factor of a unit is a number above zero.
expert-needs-rating = What experts read is given as a level of the rubric: its unit is “rating”.
frameworks-title = What is measured
frameworks-lead = The framework of the learning cities, drawn as a temple: wider benefits rest on building blocks, which stand on fundamental conditions. Choose an area to see its features and measurements.
frameworks-loaded = Frameworks in use
frameworks-version = Version { $version }
frameworks-loaded-on = loaded on { $date }
frameworks-holds-goals = { $goals } goals
frameworks-areas = { $count ->
    [one] one area of focus
   *[other] { $count } areas of focus
}
frameworks-features = { $count ->
    [one] one feature
   *[other] { $count } features
}
frameworks-measurements = { $count ->
    [one] one measurement
   *[other] { $count } measurements
}
frameworks-about = About this framework
frameworks-source = Source
frameworks-licence = Licence
frameworks-versions = Versions
frameworks-file = File
frameworks-code = Code
frameworks-measurement = Measurement
frameworks-feature = Feature
frameworks-unit = Unit
frameworks-kind = Evidence
frameworks-kind-official = official figure
frameworks-kind-survey = survey
frameworks-kind-expert = read by experts
frameworks-kind-or = or: { $kind }
frameworks-better = Better is
frameworks-better-higher = higher
frameworks-better-lower = lower
frameworks-better-target = nearer to the city’s own target
frameworks-goals = Goals of the 2030 Agenda
frameworks-numerator = Counted
frameworks-denominator = Out of
frameworks-range = Accepted values
frameworks-from-to = { $low } to { $high }
frameworks-reconstructed = reconstructed
frameworks-reconstructed-why = The wording is ours: the printed table could not be checked.
frameworks-confidence-high = We are rather sure of it.
frameworks-confidence-medium = We are fairly sure of it.
frameworks-confidence-low = We are not sure of it.
frameworks-commitment = Commitment { $number } of the Beijing Declaration
frameworks-also = Also measured here: { $name }
frameworks-other-areas = Other areas
frameworks-all-of-area = Everything in “{ $name }”
frameworks-load = Load a framework file
frameworks-load-lead = A network can hang measurements of its own under the same areas of focus. The file is checked first; nothing is stored unless all of it is right.
frameworks-load-file = File
frameworks-load-hint = JSON, in UTF-8. Take the file of a loaded framework as a pattern.
frameworks-load-send = Check and load
frameworks-places-to-mend = { $count ->
    [one] Nothing was stored. One place must be mended:
   *[other] Nothing was stored. { $count } places must be mended:
}
framework-not-text = The file cannot be read as text. Save it as JSON in UTF-8.
rubric-title = Rubric
rubric-levels = The five levels
rubric-level = Level
rubric-means = What it means here
rubric-rules = How to read by it
rubric-measurements = What is read by it
rubric-evidence = What to look at
