# refusals
call-kind-unknown = { $kind } is no kind of call. Choose one from the list.
call-code-taken = There is already a call named { $code } in addresses. Choose another short name.
call-not-draft = This call is published, and cities rely on what it says. Give more time with an extension, or copy it into a new call.
call-not-open = Only a published call can be closed. Look at where it stands now.
call-changed-meanwhile = Somebody else changed this call while you were working on it. Look at what it says now and make your change again.
moment-unreadable = { $text } is no day and time. Write it as 2027-05-31T23:59:59.
call-zone-unknown = { $zone } is no time zone. Write a name such as Europe/Berlin or America/Mexico_City.
window-empty = The call would close on { $closes }, before it opens on { $opens }. Set a later end.
endorsement-before-closing = National Commissions would have to decide by { $by }, before cities are done on { $closes }. Give them a later day.
extension-not-later = An extension must end after the call does, on { $closes }; { $until } does not.
call-title-needed = A title is missing. Write one in at least one language.
rules-nobody = No city can ever meet this rule together with those before it. Take one of them out.
rules-nobody-there = No city of the register meets these rules today. Look at months, cool-off and cohorts.
rule-entity-unknown = { $type } is no type of entity that the register knows. Choose from the list.
quota-place-unknown = “{ $place }” is neither a country nor a region. Choose one of the names that the field proposes.
quota-twice = There are two quotas for the same place. Take one out.
quota-without-endorsement = A quota limits endorsements, but this call asks for none. Ask for endorsement or take the quotas out.
quota-line = Say how many { $place } may have: a whole number.
form-empty = The form asks nothing yet. Add a section and a question.
section-twice = Two sections are called { $code }. Take one out.
section-unknown = This section is no longer there. Go back to the form and choose another.
question-empty = A question has no words. Write it in at least one language.
question-twice = Two questions are called { $code }. Give one another name.
choice-empty = A choice needs at least two options. Write one on each line.
item-unknown = The city file has nothing called { $item }. Choose from the list.
item-needed = Say which item of the city file answers this question.
signature-missing = The mayor is to sign, but no question asks for a signature. Add one.
asks-unknown = { $asks } is no kind of question. Choose one from the list.
weights-do-not-sum = The weights of the rubric add up to { $sum }%, not to 100%. Change them until they do.
weight-zero = A criterion has no weight. Give it one, or take it out.
criterion-twice = Two criteria are called { $code }. Take one out.
rubric-needed = Jurors need a rubric to score by. Add criteria, or ask for no jurors.
not-a-count = { $text } is no whole number. Write digits only.
# why a city may not answer
rule-outside = It has never been in the network, and this call is for cities that are.
rule-membership = In the register it stands as: { $state }. This call is for others.
rule-months = It joined in { $joined }; by the closing day it must be { $least ->
    [one] a member for at least { $least } month
   *[other] a member for at least { $least } months
}.
rule-months-unknown = The register does not know exactly when it joined; the secretariat checks whether { $least } months have passed.
rule-cool-off = It was honoured in { $year }; past winners wait { $years } years, until { $free }.
rule-not-in = It belongs to { $grouping }, which is left out this time.
rule-entity = This call is not for this type of entity: { $type }.
rule-member-state = { $country } is not a Member State of the United Nations.
rule-population = It has { $held } residents; at least { $least } are asked for.
rule-population-unknown = The register does not know its population; at least { $least } residents are asked for.
finding-met = Met:
finding-unknown = To be checked:
finding-not-met = Not met:
# what rules say
rule-says-membership = In the register as: { $states }.
rule-says-outside = never in the network
rule-says-months = A member for at least { $least ->
    [one] { $least } month
   *[other] { $least } months
}.
rule-says-cool-off = Not honoured within the last { $years ->
    [one] { $years } year
   *[other] { $years } years
}.
rule-says-not-in = Not one of: { $groupings }.
rule-says-entity = Of one of these types: { $types }.
rule-says-member-state = In a Member State of the United Nations.
rule-says-population = At least { $least } residents.
# what was done
did-call-composed = composed the call
did-call-revised = changed the draft of the call
did-call-opened = opened the call
did-call-extended = extended the call
did-call-closed = closed the call
did-call-shipped = entered a past call
# pages
calls-title = Calls
calls-lead = The network invites cities to apply, to report and to be honoured. Each call has its own dates, rules and form.
calls-none = No call is open today. The past ones show what was asked.
calls-open = Open now
calls-coming = Coming
calls-drafts = Drafts
calls-past = Past
calls-new = Compose a call
calls-begin = Begin the draft
calls-from = Begin from
calls-from-none = an empty call
calls-from-hint = Rules, form and rubric are copied; the dates are your own.
call-title = Title
call-lead = What it is about
call-kind = Kind
call-kind-hint = Taken from the earlier call where you begin from one.
call-kind-membership = Membership
call-kind-report = Progress report
call-kind-award = Award
call-kind-other = Other
call-code = Short name in addresses
call-code-hint = Small letters, digits and hyphens, as membership-2027. Left empty, it is made from the title.
call-phase-draft = Draft
call-phase-coming = Coming
call-phase-open = Open
call-phase-grace = In its last grace
call-phase-closed = Closed
call-moment = { $day }, { $clock }
call-until = until { $moment }
call-opens = Opens
call-closes = Closes
call-zone = clock of { $zone }, UTC{ $offset }
call-grace = { $minutes ->
    [one] { $minutes } minute of grace
   *[other] { $minutes } minutes of grace
} for what is under way
call-extended = Extended to
call-extended-for = for { $groupings }
call-endorsed-by = National Commissions decide by
call-decided-by = Outcome told on
quota-country = At most { $count ->
    [one] { $count } city endorsed in each country
   *[other] { $count } cities endorsed in each country
}
quota-region = At most { $count ->
    [one] { $count } city endorsed in each region
   *[other] { $count } cities endorsed in each region
}
quota-place = { $place }: at most { $count }
call-needs-endorsement = The National Commission of the country endorses the city.
call-needs-signature = The mayor signs.
call-reviewers = { $count ->
    [one] { $count } juror reads each submission.
   *[other] { $count } jurors read each submission.
}
call-blind = Reviewers do not see which city applies.
cap-all = At most { $count ->
    [one] { $count } city
   *[other] { $count } cities
} in all
cap-country = At most { $count ->
    [one] { $count } city
   *[other] { $count } cities
} of each country chosen
cap-region = At most { $count ->
    [one] { $count } city
   *[other] { $count } cities
} of each region chosen
call-no-limits = No endorsement, no signature and no limit on numbers.
call-asks-words = Text, at most { $count ->
    [one] { $count } word
   *[other] { $count } words
}
call-asks-line = One line
call-asks-text = Text
call-asks-figure = Figure with its year
call-asks-rating = From 1 to 5
call-asks-choice = Choice
call-asks-file = File
call-asks-link = Link
call-asks-signature = Signature
call-asks-consent = Consent
call-asks-item = Item of the city file
call-item-name = Name of the city
call-item-country = Country
call-item-region = Region
call-item-entity = Type of entity
call-item-population = Population
call-item-clusters = Clusters
call-item-partners = Partners
call-reconstructed = reconstructed
call-reconstructed-hint = Not seen in a published form.
call-reconstructed-notice = Parts of this call are reconstructed: they were not seen in a published document. Where they come from stands at the end.
call-is-reconstructed = Not seen in a published document
call-window = Dates
call-who = Who may answer
call-everybody = Every city.
call-limits = How it is decided
call-form = What is asked
call-form-size = { $questions ->
    [one] { $questions } question
   *[other] { $questions } questions
} in { $sections ->
    [one] { $sections } section
   *[other] { $sections } sections
}.
call-questions = { $count ->
    [one] { $count } question
   *[other] { $count } questions
}
call-form-of = Form: { $call }
call-sign-in = A city answers with the account of its coordinator.
call-see-form = See the form
call-seen-as = Seen as
call-seen-as-city = City
call-seen-as-commission = National Commission
call-seen-as-juror = Juror
call-seen-lead-city = This is what a city fills in. What the city file knows stands there already.
call-seen-lead-commission = This is what a National Commission goes by: its date, its quota and the answers, candidates side by side.
call-seen-lead-juror = This is how a juror scores: each criterion from 1 to 5, with a reason.
call-no-rubric = Nobody scores this call: it has no rubric.
call-score-reason = Why
call-rubric = Rubric
call-rubric-lead = Jurors score each criterion from 1 to 5 and say why.
call-criterion = Criterion
call-criterion-what = What counts
call-weight = Weight
call-percent = { $percent }%
call-source = Source
call-source-hint = Where the facts of this call were read.
call-licence = Licence of its wording
standing-open = { $city } may answer this call.
standing-unknown = { $city } may answer this call; the secretariat checks what is not known.
standing-shut = { $city } may not answer this call.
standing-own-deadline = For this city it closes on { $moment }.
standing-closed = The call is closed.
# the builder
call-edit = Go on composing
call-edit-lead = Go through the parts in any order. The call can open when nothing is left to mend.
call-part-basics = Title and kind
call-part-window = Dates
call-part-rules = Who may answer
call-part-limits = Endorsement, reading and caps
call-part-form = Form
call-part-rubric = Rubric
call-part-question = Question
call-part-lead-basics = What the call is called in each language, and what it is about.
call-part-lead-window = Clock times are those of the zone you name. The last second is in time; the grace is stated to everybody.
call-part-lead-rules = Every rule must be met. A city reads here which ones it does not meet, and why.
call-part-lead-limits = Quotas hold for endorsements, caps for the decision.
call-part-lead-form = Sections and questions in the order in which cities meet them.
call-part-lead-rubric = Jurors score each criterion from 1 to 5. The weights must add up to 100%.
call-part-lead-question = Ask for one thing. Let the city file answer first where it can.
call-gist-rules = { $count ->
    [one] { $count } rule
   *[other] { $count } rules
}
call-gist-rubric = { $count ->
    [one] { $count } criterion
   *[other] { $count } criteria
}, { $percent }%
call-ready = Nothing is left to mend: the call can open.
call-to-mend = { $count ->
    [one] One thing is
   *[other] { $count } things are
} left to mend before the call can open
call-untranslated = { $language }: { $count ->
    [one] { $count } text is
   *[other] { $count } texts are
} not written yet. Readers will see another language.
call-open = Open the call
call-reopen = Open again
call-reopen-hint = It then takes submissions again as long as its dates allow.
call-close = Close now
call-extend = Give more time
call-extend-until = New last moment
call-extend-for = For whom
call-extend-everybody = everybody
call-reason = Reason, for everybody to read
call-keep = Keep
call-change = Change
call-text-hint = What is not written in a language is shown in another, and marked.
call-clock-hint = On the clock of the call’s time zone.
call-zone-label = Time zone
call-grace-label = Minutes of grace
call-grace-hint = After the last second, for those whose line is slow. Everybody is told.
rule-membership-legend = Standing in the register
rule-by-state = Only cities of these standings
rule-months-label = Months of membership, at least
rule-cool-off-label = Years since the last award, at least
rule-population-label = Residents, at least
rule-empty-hint = Left empty, there is no such rule.
rule-not-in-label = Cohorts and groupings that are left out
rule-entity-label = Only these types of entity
call-endorsement = Endorsement
quota-country-label = Endorsements in each country, at most
quota-region-label = Endorsements in each region, at most
quota-places-label = Places with a quota of their own
quota-places-hint = A country or a region by name. Clear a name to take its quota out.
call-reading = Reading
call-reviewers-label = Jurors for each submission
call-reviewers-hint = Left empty, nobody scores and the secretariat decides alone.
call-caps = Caps of the decision
cap-all-label = Cities in all, at most
cap-country-label = Cities of each country, at most
cap-region-label = Cities of each region, at most
call-move-up = Move up: { $name }
call-move-down = Move down: { $name }
call-take-out = Take out: { $name }
call-add-question = Add a question
call-add-section = Add a section
call-add-criterion = Add a criterion
call-rename-section = Change title and lead
call-weights-sum = The weights add up to { $percent }%.
question-label = Question
question-hint = Hint
question-asks = Kind of answer
question-words = Words, at most
question-words-hint = Leave it empty for no limit.
question-unit = Unit
question-options = Options
question-options-hint = What is left empty is no option.
question-most = How many may be chosen
question-go-on = Go on
question-turn = Show the fields of this kind
question-turned = These are the fields for “{ $kind }”. Nothing is kept yet; what you typed before comes back with its kind.
question-option = Option { $number }
question-more-options = More options
quota-place-label = Country or region { $number }
quota-most-label = At most ({ $number })
question-from = Answered first from the city file
question-from-hint = The city sees the answer marked as taken from its file and may change it.
question-from-none = nothing
question-required = Must be answered
question-optional = not required
question-prefilled = answered first from the city file
question-yes = Yes
question-year = Year
question-nothing-yet = nothing yet
call-overdue = When a report does not come
overdue-before-label = Days before the last day for a letter that it is due
overdue-late-label = Days after it for a letter, and the member stands as reminded
overdue-inactive-label = Days after it for a letter, and the member is inactive
overdue-empty-hint = Left empty, this does not happen.
overdue-order = Members would be inactive { $inactive } days after the last day, no later than they are reminded, after { $late } days. Give them more time.
overdue-before = A letter { $count ->
    [one] { $count } day
   *[other] { $count } days
} before the last day
overdue-late = { $count ->
    [one] { $count } day
   *[other] { $count } days
} after it, whoever did not report is reminded
overdue-inactive = { $count ->
    [one] { $count } day
   *[other] { $count } days
} after it, whoever did not report is inactive
