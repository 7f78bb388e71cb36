paper-page = Page {"{page}"} of {"{pages}"}
printer-none = This site was started without its press. The page itself can be printed from your browser; tell the administrator.
printer-busy = Many papers are being printed at this moment. Please try again in a few seconds.
report-title = { $city } as a learning city
report-kicker = City report
report-known = As known on { $date } · revision { $revision }
report-open = City report
brief-open = Mayor’s brief
goals-report-open = Report on the goals
report-print = Open as PDF
report-contents = Contents
report-in-short = In short
report-better = What moves the better way most surely
report-better-none = Nothing moves the better way with enough certainty to say so.
report-worse = What moves the worse way most surely
report-worse-none = Nothing moves the worse way with enough certainty to say so.
report-areas-caption = The areas of focus at a glance: measurements with figures, and which way they move
report-temple-caption = Each stone is an area of focus; it is filled as far as its measurements have figures. Signs count those that improve, worsen, show no clear change, or have no figure.
report-movement-title = What moves most surely
report-movement-lead = Each measurement is compared with the city’s own past, never with another city. First what moves the better way, then what moves the worse way.
report-movement-none = No series of figures is long enough to say more than that.
report-standing-caption = Measurements with figures
report-missing-caption = Measurements without a figure
report-measurement = Measurement
report-latest = Latest (period)
report-change = Change
report-change-since = { $change } since { $year }
report-movement = Movement
report-target = Target (year)
report-chance = Chance
report-reading = Reading
report-targets-title = Targets and chances
report-targets-lead = The city set these targets itself. The chance follows from how the figures moved so far; those least likely to be reached stand first.
report-targets-caption = Targets, the least likely first
report-gaps-title = What is missing, and why
report-gaps-lead = A figure that is missing is a fact with a reason, never a zero. Each area above names its own.
report-gaps-caption = Measurements without a figure, by reason
report-reason = Reason
report-no-reason = no reason given yet
report-count = Measurements
report-partners-title = Partners
report-partners-lead = The city works with:
report-goal-touched = { $count ->
    [one] touched by one measurement
   *[other] touched by { $count } measurements
}
report-goals-alt = One dot for each of the seventeen goals, full where a figure of the city touches it
report-changes-lead = What was entered, corrected or withdrawn in the city’s file in the last twelve months. Corrections are named one by one.
report-changes-new = New figures
report-changes-corrected = Corrected
report-changes-withdrawn = Withdrawn
report-method-title = How this was judged
report-method-past = A city is compared with its own past. The words follow from probabilities: each series is read as a level that wanders and drifts, seen through the noise of its figures. “Improving” and “worsening” are said only where that is very likely, “probably” where it is likely.
report-method-chance = The chance of reaching a target continues the same reading into the target’s year. It is a statement about the figures, not a promise, and it knows nothing of measures that begin now.
report-method-missing = Figures describe the city itself unless a place is named beside them. Provisional and estimated figures are marked.
report-method-unofficial = An independent work; not a publication of UNESCO. The collection of figures may be used under CC BY 4.0; each figure belongs to its publisher.
report-sources-lead = Every figure in this report comes from one of these.
report-publisher = Publisher
report-figures = Figures
report-values-title = All figures
report-values-lead = What the drawings show, as numbers. Letters after a value are its status: E estimated, P provisional, B break in the series, F forecast, I imputed.
report-values-caption = Values by measurement
report-values = Values by period
brief-title = { $city }: the learning city on two pages
brief-kicker = Mayor’s brief
brief-decide = What asks for a decision
brief-unlikely = { $count ->
    [one] One target is unlikely to be reached at this pace: change the measure, the pace or the target.
   *[other] { $count } targets are unlikely to be reached at this pace: change the measures, the pace or the targets.
}
brief-worse = { $count ->
    [one] One measurement worsens or probably worsens: ask its department why.
   *[other] { $count } measurements worsen or probably worsen: ask their departments why.
}
brief-unmeasured = Nothing is known yet of: { $areas }.
goals-report-title = { $city } and the goals of the 2030 Agenda
goals-report-kicker = Report on the goals · outline of a Voluntary Local Review
goals-report-highlights = Highlights
goals-report-gaps = No figure of the city touches these goals yet: { $goals }. They are shown empty below, so that the gap can be seen and closed.
goals-report-process = How this review came about
goals-report-process-lead = This review is drawn from the city’s own file: its figures with their sources, its targets and its partners. Nothing was typed for it.
goals-report-partners = Partners of the city: { $partners }.
goals-report-no-partners = The file does not name the city’s partners yet.
goals-report-no-figure = Measurements exist for this goal, but the city has no figure for any of them yet.
report-words-title = In the city’s own words
report-written = Written { $date }
report-written-in = Written { $date }, in { $language }
goals-report-policy = Policy and structure
goals-report-means = Means and monitoring
goals-report-lessons = Conclusions and next steps
report-plan-title = The plan
report-plan-decided = Version { $number }, decided on { $date } by { $by }.
report-plan-draft = This is the draft; no version has been decided yet.
report-plan-objectives = Objectives
report-plan-objective = Objective
report-plan-area = Area
report-plan-actions = Actions
report-plan-done = Done
report-plan-actions-caption = { $count ->
    [one] The action of the plan
   *[other] { $shown } of { $count } actions
}
report-plan-action = Action
report-plan-status = Status
report-plan-when = When
report-plan-who = Answers for it
report-plan-money = Money
report-plan-next = Milestones that come next
report-plan-milestone = Milestone
report-plan-due = Due
