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
report-standing-caption = Measurements with figures: { $name }
report-missing-caption = Measurements without a figure: { $name }
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
report-partners-title = Partners and pledges
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
goals-report-process-lead = This review is drawn from the city’s own file: its figures with their sources, its plan as the council decided it, its partners’ pledges, its evidence, its events and its own words. Nothing was typed for it.
goals-report-partners = Partners of the city: { $partners }.
goals-report-no-partners = The file does not name the city’s partners yet.
goals-report-no-figure = Measurements exist for this goal, but the city has no figure for any of them yet.
report-words-title = In the city’s own words
report-written = Written { $date }
report-written-in = Written { $date }, in { $language }
goals-report-policy = Policy and enabling environment
goals-report-means = Means of implementation
goals-report-lessons = Conclusion and next steps
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
report-pledges-caption = Pledges in the partners’ own words
pledge-promise-made = Promise
report-pledge-last = Last report
report-pledges-unnamed = { $count ->
    [one] One partner is counted and did not want to be named.
   *[other] { $count } pledges are counted whose partners did not want to be named.
}
report-events-title = Events and learning offers
report-events-held = { $count ->
    [one] What took place in the last twelve months
   *[other] What took place in the last twelve months: { $count } events
}
report-events-coming = What comes next
report-events-sum = How many took part altogether, by group, as far as they were counted. Whoever came to two events is counted twice, and somebody can belong to several groups.
report-evidence-caption = Evidence, with its licence and what it supports
report-evidence-kind = Kind and date
brief-late-pledges = { $count ->
    [one] One pledge of a partner is past its date: ask how it goes.
   *[other] { $count } pledges of partners are past their date: ask how they go.
}
goals-report-opening = Opening statement
goals-report-no-opening = The opening statement is the vision of the action plan. The file holds none yet: write it in the plan, and let the council decide it.
goals-report-introduction = Introduction: the city
goals-report-no-plan = The city has not published an action plan yet. What it decides will stand here.
goals-report-methodology = Methodology and process
goals-report-nobody = Leaving nobody behind
goals-report-groups = Groups of people for whom actions of the plan are meant, with the number of actions:
goals-report-no-groups = The plan names no groups of people yet, and no event was counted by group.
goals-report-targets = Goals and targets
goals-report-targets-lead = Goal by goal: the targets and actions that the plan names, what moves in the city’s figures and how surely, and what supports it. A goal of which nothing is known stands here too, so that the gap can be seen.
goals-report-named-targets = { $count ->
    [one] The plan names one target of this goal:
   *[other] The plan names { $count } targets of this goal:
}
goals-report-actions = Actions of the plan: { $name }
goals-report-evidence = Evidence: { $name }
goals-report-no-conclusion = The file holds no review of a year, no lessons and no date that comes next yet.
goals-report-annex = Annex
goals-report-annex-lead = What anybody needs to check this review: what took place, the evidence, what is missing and why, the sources, and every figure.
