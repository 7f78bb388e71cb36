figure-points = { $count ->
    [one] { $points } point
   *[other] { $points } points
}
chance = { $percent }%
chance-below = below { $percent }%
chance-above = above { $percent }%
status-improving = improving
status-probably-improving = probably improving
status-no-clear-change = no clear change
status-probably-worsening = probably worsening
status-worsening = worsening
status-too-few = too few values to say
target-reached = The target is reached.
target-missed = The target was not reached by its year.
target-on-track = On track.
target-possible = Possible, not certain.
target-unlikely = Unlikely at this pace.
target-is = Target: { $value } by { $year }.
target-label = Target { $value }
target-chance = Chance of reaching it: { $chance }.
target-needed = Needed each year from now: { $change }.
progress-one-value = One value so far; a second one makes a comparison possible.
progress-from-to = From { $from } ({ $from_year }) to { $to } ({ $to_year }): { $change }.
progress-too-few = At least three values are needed to speak of a trend.
progress-chance = The chance that it goes the better way is { $chance }.
progress-described = { $sentence } In a word: { $status }.
progress-tally = { $with ->
    [0] None of { $all } measurements has a figure yet.
    [one] One of { $all } measurements has a figure: { $moves }.
   *[other] { $with } of { $all } measurements have figures: { $moves }.
}
progress-tally-improving = { $count ->
    [one] one improves or probably improves
   *[other] { $count } improve or probably improve
}
progress-tally-worsening = { $count ->
    [one] one worsens or probably worsens
   *[other] { $count } worsen or probably worsen
}
progress-tally-unclear = { $count ->
    [one] one shows no clear change
   *[other] { $count } show no clear change
}
progress-tally-few = { $count ->
    [one] one has too few values to say
   *[other] { $count } have too few values to say
}
progress-tally-no-side = { $count ->
    [one] of one neither more nor less is better
   *[other] of { $count } neither more nor less is better
}
progress-values = { $count ->
    [one] One value.
   *[other] { $count } values.
}
progress-trend = Trend (90% interval)
progress-line-caption = Dots are the values; the line is the trend, the band holds it with 90% probability. Hollow marks are estimates or provisional.
progress-from = Count progress from year
changes-since = Show changes since
apply = Show
changes-title = Changed since { $date }
changes-none = Nothing was entered, corrected or withdrawn since then.
changes-more = { $count ->
    [one] and one more
   *[other] and { $count } more
}
change-new = { $period }: new, { $after }
change-corrected = { $period }: { $before } was corrected to { $after }
change-withdrawn = { $period }: { $before } was withdrawn
city-enter = Enter figures
city-import = Import a file
city-download = Download figures (CSV)
city-member-since = Member since
city-population = Population
city-belongs = Belongs to
city-register = Register
city-register-entry = Entry and its history
city-empty = This city has not published figures yet.
city-empty-next = Begin with the figures you already have: enter one, or import a spreadsheet.
city-temple-title = The temple of { $city }
city-temple-description = For each area of focus: how many measurements have figures, and which way they move against the city’s own past.
city-goals = The goals of the 2030 Agenda
city-goals-explained = Which goals the city’s figures touch, and which they do not: a gap is shown, not hidden.
goal-untouched = not touched
city-sources = Where the figures come from
areas-without = Areas without a figure yet
figures-count = { $count ->
    [one] one figure
   *[other] { $count } figures
}
missing-count = { $count ->
    [one] One measurement without a figure
   *[other] { $count } measurements without a figure
}
demonstration-figures = Demonstration figures.
demonstration-explained = This city is invented and its figures were generated, to show how pages look with many of them.
area-definition = What this area is about
area-own-measurements = The network’s own measurements
measurement-definition = Definition, unit and source of this measurement
measurement-empty = There is no figure for this measurement yet.
measurement-figures = Every figure: { $series }
reconstructed = reconstructed
reconstructed-explained = The wording of this measurement was reconstructed; the printed table could not be checked.
observation-period = Period
observation-value = Value
observation-status = Status
observation-source = Source
observation-note = Note
observation-recorded = Recorded
two-points-title = By the two-point growth rule (compatibility)
two-points-explained = The rule of Statistics Canada and Open SDG 2.4 compares only the first value since 2015 with the latest. One more year changes its verdict in about every fifth series; it is given for those who must report by it.
two-points-says = It says: { $status }.
two-points-achieved = target achieved
two-points-substantial = substantial progress
two-points-moderate = moderate progress
two-points-limited = limited progress
two-points-deterioration = deterioration
two-points-none = not available
