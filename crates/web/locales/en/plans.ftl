# refusals
amount-impossible = Write an amount greater than zero.
currency-unknown = “{ $currency }” is not a currency code. Write three letters of ISO 4217, such as EUR, KES or JOD.
decision-in-future = A plan can be published once it is decided: the day of the decision lies in the future.
item-feature-unknown = There is no feature “{ $code }” in the frameworks of this network.
item-goal-unknown = There is no goal or target “{ $code }”.
item-parent-missing = What this belongs to is not there, or was taken back. Go back to the plan and begin again from there.
milestone-cycle = These milestones wait for each other and could never be reached: { $cycle }. Remove one of the links.
nothing-chosen = Choose at least one objective.
plan-begun = This city has begun its plan already. Go on writing it, or copy objectives into it.
plan-not-ready = A plan needs a name and at least one action before it is published.
plan-unchanged = The draft says the same as the newest version: there is nothing to publish.
review-says-nothing = Write what worked, what did not, or what changes.
review-without-version = There is no published version to review yet. Publish the plan first.
template-unknown = There is no such template. Choose one from the list.
who-unknown = This department or partner is not of this city. Add it on the page of the structure first.
year-impossible = Write a year with four digits, such as 2027.

# what the log says
did-item-written = wrote something into the plan or the structure
did-item-changed = changed something in the plan or the structure
did-item-kept-aside = wrote at the same time as somebody else; this version was kept aside
did-item-taken-back = took something in the plan or the structure back
did-plan-published = published a version of the plan
did-plan-copied = copied objectives from another city’s plan

# pages
plan-title = Action plan
plan-of = Action plan of { $city }
plan-views = Ways of looking at the plan
plan-view-overview = Plan
plan-view-timeline = Timeline
plan-view-budget = Budget
plan-view-matrix = Features and goals
plan-view-monitoring = What moved
plan-view-diagnosis = Diagnosis
plan-view-changes = Changes
plan-versions = Versions
plan-version = Version { $number }
plan-version-is = Version { $number }, decided by { $by } on { $date } ({ $reference }).
plan-decided = Decided by { $by } on { $date } ({ $reference }).
plan-to-draft = Go to the draft
plan-draft = Draft
plan-draft-explained = Only the people of this city and the secretariat see it.
plan-none-published = This city has not published an action plan yet.
plan-empty-title = Your city’s plan begins here
plan-empty-lead = Begin with a template that you change as you like, with objectives of another city, or with an empty page. Nothing is public until your council has decided and you publish.
plan-begin = Begin the plan
plan-begin-lead = Everything can be changed afterwards. The dates of a template are counted from the beginning you choose.
plan-default-name = { $city }: learning city plan { $year }
plan-template = How to begin
plan-template-none = An empty page
plan-template-none-what = The six areas, and nothing in them yet.
plan-six-areas = The six areas of a plan
plan-copy = Take over from another city
plan-copy-lead = Objectives come with their actions, milestones and risks. Who does it, the money and the dates stay with the other city. Your plan says where it was taken from.
plan-copy-none = No other city has published a plan yet.
plan-copy-city = City
plan-copy-show = Show its objectives
plan-copy-which = Which objectives?
plan-copy-do = Take over what is chosen
plan-credit-template = Begun from the template “{ $name }”.
plan-credit-city = Taken over from the plan of { $city }, version { $number }.
plan-after-review = After the review of { $year } this draft is to become the next version.
plan-as-published = The draft says the same as the newest version.
plan-no-vision = No vision is written yet.
plan-count-objectives = Objectives
plan-count-actions = Actions
plan-challenges = What this city must face first
plan-area-empty = Nothing in this area yet.
plan-answers = Answers the challenge:
plan-serves = Features and goals it serves
plan-actions-count = { $count ->
    [one] One action
   *[other] { $count } actions
}
plan-actions-of = Actions of “{ $name }”
plan-no-actions = There is no action yet.
plan-nobody = nobody yet
plan-add-objective = Add an objective
plan-add-challenge = Add a challenge
plan-add-action = Add an action
plan-add-action-to = Add an action to “{ $name }”
plan-add-milestone = Add a milestone
plan-add-budget = Add a budget line
plan-add-risk = Add a risk
plan-new-frame = Name the plan
plan-new-challenge = Add a challenge
plan-new-objective = Add an objective
plan-new-action = Add an action
plan-new-milestone = Add a milestone
plan-new-budget = Add a budget line
plan-new-risk = Add a risk
plan-new-department = Add a department
plan-new-body = Add a body
plan-new-meeting = Add a meeting
plan-new-decision = Add a decision
plan-edit = Edit
plan-edit-this = Edit “{ $name }”
plan-edit-action = Edit the action
plan-milestones = Milestones
plan-no-milestones = No milestone yet.
plan-risks = Risks
plan-risk-is = Likelihood: { $likelihood }. Impact: { $impact }.
plan-money = Budget
plan-sum = Sum
plan-no-money = No budget is planned yet. Add it on the page of an action.
plan-two-currencies = This plan holds { $count } currencies. They are never added to each other: each has its own column and its own sum, because a sum would depend on the day’s rate of exchange.
plan-secured-share = of which secured or spent: { $sure }
plan-by-source = By source
plan-by-area = By area
plan-by-year = By year
plan-no-year = no year given
plan-planned-in = Planned, { $currency }
plan-secured-in = Secured, { $currency }
plan-actions-without-money = { $count ->
    [0] Every action has a budget.
    [one] One action has no budget yet.
   *[other] { $count } actions have no budget yet.
}
plan-timeline-lead = A bar is an action, a diamond is a milestone; filled means reached. The line is today.
plan-timeline-description = When each action begins and ends, and its milestones.
plan-bar = { $span }; { $status }; milestones reached: { $reached } of { $count }
plan-from-until = { $from } to { $until }
plan-from = from { $from }
plan-until = until { $until }
plan-no-dates = no dates yet
plan-matrix-sentence = The actions touch { $features } of { $all_features } features and { $goals } of { $all_goals } goals.
plan-goals-untouched = Goals without an action:
plan-matrix-note = Each number counts the actions that serve the feature of the row and the goal of the column. A dot is an empty cell. An action serves what it names itself or, where it names nothing, what its objective names. Nobody needs to fill every cell.
plan-all = All
plan-cell-empty = No action serves this yet.
plan-monitoring-lead = How the measurements beside each action moved before it began and since. Movement beside an action does not show that the action caused it.
plan-nothing-followed = No measurement is tied to it yet. Choose measurements with the objective or the action.
plan-beside = What moves beside it
plan-no-cause = This is what moved beside the action, not what the action caused: many other things happened in the city at the same time.
plan-before = Before it began
plan-since = Since it began
plan-no-values = no values
plan-one-value = { $value } ({ $year }), one value
plan-moved = From { $from } ({ $from_year }) to { $to } ({ $to_year }).
plan-drift = The level moves by { $mean } a year (90% interval: { $low } to { $high }).
plan-baseline = { $value } in { $period }.
plan-target-by = { $value } by { $year }
plan-no-target = No target.
plan-no-figure = no figure yet
plan-diagnosis-now = What the city’s own figures say today. On publication they are kept with the version.
plan-diagnosis-then = What the city’s own figures said on the day of publication.
plan-write-diagnosis = Write what the city reads out of them
plan-no-findings = There are no figures to draw a diagnosis from yet.
plan-found-worsening = It gets worse, or probably does ({ $count })
plan-found-unclear = No clear change ({ $count })
plan-found-improving = It gets better, or probably does ({ $count })
plan-found-few = Too few values to say ({ $count })
plan-found-missing = { $count ->
    [one] One measurement has no figure.
   *[other] { $count } measurements have no figure.
}
plan-chance-better = chance that it goes the better way: { $chance }
plan-answer = In the plan
plan-answered = { $count ->
    [one] taken up once
   *[other] taken up { $count } times
}
plan-take-up = Take up as a challenge
plan-take-up-this = Take up “{ $name }” as a challenge
plan-versions-lead = Each version is as the council decided it and stays readable for ever.
plan-changes-from = What changed from version { $number }
plan-digest = Published on { $date }. Fingerprint of the document:
plan-first-version = There is no earlier version to compare with.
plan-changes-count = { $count ->
    [0] Nothing changed from version { $number }.
    [one] One change from version { $number }.
   *[other] { $count } changes from version { $number }.
}
plan-added = new
plan-removed = gone
plan-edited = changed
plan-yes = yes
plan-no = no
plan-history = Versions of this item
plan-history-of = Versions of “{ $name }”
plan-history-lead = Nothing is overwritten. Any earlier version can be brought back, those kept aside too.
plan-revision = Version { $number }
plan-holds = holds now
plan-kept-aside = kept aside: somebody else saved first
plan-taken-back = taken back
plan-take-back = Take it back
plan-take-back-explained = It leaves the draft with everything below it. You can bring it back at any time; published versions keep it.
plan-bring-back = Bring this version back
plan-bring-back-this = Bring version { $number } back
plan-reason = Why?
plan-publish = Publish with the council’s decision
plan-publish-lead = The draft becomes a version that everybody can read and nobody can change any more. You can go on writing the draft for the next one.
plan-publish-holds = It holds { $objectives } objectives and { $actions } actions.
plan-lacks = What it does not say yet
plan-lacks-may = You may publish all the same.
plan-lacks-vision = { $count ->
    [one] The vision is not written.
   *[other] The vision is not written.
}
plan-lacks-owner = { $count ->
    [one] For one action nobody answers.
   *[other] For { $count } actions nobody answers.
}
plan-lacks-dates = { $count ->
    [one] One action lacks a beginning or an end.
   *[other] { $count } actions lack a beginning or an end.
}
plan-lacks-money = { $count ->
    [one] One action has no budget.
   *[other] { $count } actions have no budget.
}
plan-lacks-measurement = { $count ->
    [one] One objective has no measurement.
   *[other] { $count } objectives have no measurement.
}
plan-lacks-area = { $count ->
    [one] One of the six areas is empty.
   *[other] { $count } of the six areas are empty.
}
plan-decided-on = Day of the decision
plan-decided-by = Decided by
plan-decided-by-hint = As it calls itself: City council of …
plan-reference = Reference
plan-reference-hint = Where the decision is written: a number, or the address of the minutes.
plan-review = Review the year
plan-review-lead = What worked, what did not, what changes. Closing the review leaves a draft for the next version of the plan; the published version stays as it is.
plan-review-look = First look at what moved beside each action
plan-review-worked = What worked?
plan-review-failed = What did not work?
plan-review-changes = What changes?
plan-review-actions = Action by action
plan-review-close = Close the review and go to the next draft
plan-review-of = Review of { $year }
plan-verdict = What happens with it
plan-verdict-note = Why
plan-verdict-for = What happens with “{ $name }”
plan-note-for = Why, for “{ $name }”
plan-collision = Somebody else saved this while you were writing
plan-collision-explained = Both versions are kept. Struck out is what they saved, underlined is what you wrote. The form below holds yours: save it in place of theirs, change it, or leave theirs.
plan-save = Save
plan-save-mine = Save mine instead
plan-keep-theirs = Leave theirs
plan-cancel = Back without saving
plan-writing-in = You write in: { $language }
plan-writing-explained = Each text may have a version in several languages. None is shown as if it were another.
plan-written-in = Written in: { $language }
plan-language = Language
plan-write-in-it = Write in this language
plan-when-hint = A year, a month or a day: 2027, 2027-03 or 2027-03-15.
plan-who-hint = Departments and partners are entered on the page of the structure.
plan-none = none

# fields of the forms
plan-field-name = Name
plan-field-vision = Vision
plan-field-diagnosis = What the city reads out of its figures
plan-field-from = Begins
plan-field-until = Ends
plan-field-why = Why
plan-field-what = What is done
plan-field-step = Area of the plan
plan-field-challenge = Challenge it answers
plan-field-features = Features
plan-field-goals = Goals of the 2030 Agenda
plan-field-targets = Targets of the 2030 Agenda
plan-field-measurements = Measurements
plan-field-status = Status
plan-field-place = Place
plan-field-groups = For whom
plan-field-decides = Decides and answers for it
plan-field-does = Does it
plan-field-asked = Is asked
plan-field-told = Is told
plan-field-due = Due
plan-field-after = After
plan-field-done = Reached on
plan-field-amount = Amount
plan-field-currency = Currency
plan-field-source = Source
plan-field-funding = How sure
plan-field-year = Year
plan-field-likelihood = How likely
plan-field-impact = How much it would matter
plan-field-answer = What the city does about it
plan-field-head = Led by
plan-field-contact = Contact
plan-field-form = What it is there for
plan-field-mandate = Its task
plan-field-meets = How often it meets
plan-field-chair = Chaired by
plan-field-members = Members
plan-field-on = Day
plan-field-present = Present
plan-field-minutes = Minutes
plan-field-open = Everybody may read it
plan-field-who = Who carries it out
plan-field-state = State
plan-field-action = Action
plan-field-when = When
plan-field-worked = What worked
plan-field-failed = What did not work
plan-field-changes = What changes
plan-field-verdicts = Action by action
plan-field-version = Version
plan-field-closed = Closed
plan-field-credit = Taken from
plan-field-answers-for = Answers for
plan-ask-budget-currency = Three letters of ISO 4217: EUR, KES, JOD …
plan-ask-department-head = Seen by the city’s people only.
plan-ask-department-contact = Seen by the city’s people only.
plan-ask-frame-vision = What learning shall have made of the city when the plan ends.
plan-ask-budget-name = What it pays for, if that needs saying.

# words of lists
plan-word-kind-frame = Plan
plan-word-kind-challenge = Challenge
plan-word-kind-objective = Objective
plan-word-kind-action = Action
plan-word-kind-milestone = Milestone
plan-word-kind-budget = Budget
plan-word-kind-risk = Risk
plan-word-kind-department = Department
plan-word-kind-body = Body
plan-word-kind-meeting = Meeting
plan-word-kind-decision = Decision
plan-word-kind-review = Review
plan-word-step-plan = Plan
plan-word-step-structure = Coordinated structure
plan-word-step-celebration = Celebration
plan-word-step-access = Access for all
plan-word-step-monitoring = Monitoring and evaluation
plan-word-step-funding = Sustainable funding
plan-word-why-plan = Name the issues that this city must face first, with those concerned, and what is done already.
plan-word-why-structure = Departments and partners around one table, with written roles.
plan-word-why-celebration = Begin in public, keep going every year, and honour those who learn.
plan-word-why-access = Find out what keeps people away, and remove it.
plan-word-why-monitoring = Agree on what to measure, look at it together, and change the plan.
plan-word-why-funding = Share the cost, help those who cannot pay, and use better what there is.
plan-word-status-planned = planned
plan-word-status-running = running
plan-word-status-done = done
plan-word-status-dropped = given up
plan-word-group-everybody = everybody
plan-word-group-children = children
plan-word-group-youth = young people
plan-word-group-adults = adults
plan-word-group-older = older people
plan-word-group-families = families
plan-word-group-women = women
plan-word-group-migrants = migrants and refugees
plan-word-group-disabled = people with disabilities
plan-word-group-unemployed = people without work
plan-word-group-workers = workers
plan-word-group-educators = teachers and educators
plan-word-source-city = the city’s budget
plan-word-source-region = region or province
plan-word-source-state = national government
plan-word-source-international = international money
plan-word-source-business = business
plan-word-source-civil-society = civil society and foundations
plan-word-source-fees = fees of those who take part
plan-word-source-in-kind = in kind: rooms, staff, donated time
plan-word-funding-wished = wished for
plan-word-funding-promised = promised
plan-word-funding-secured = secured
plan-word-funding-spent = spent
plan-word-level-low = low
plan-word-level-middle = middle
plan-word-level-high = high
plan-word-form-coordination = Coordination
plan-word-form-working-group = Working group
plan-word-form-advisory = Advice
plan-word-state-open = open
plan-word-state-done = done
plan-word-state-dropped = dropped
plan-word-verdict-continue = goes on
plan-word-verdict-change = changes
plan-word-verdict-done = is done
plan-word-verdict-stop = stops
