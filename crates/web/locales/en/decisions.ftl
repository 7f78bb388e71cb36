# refusals
outcome-unknown = Choose what is decided about the city.
outcome-not-of-call = A call of this kind accepts or declines; advice and completion are for applications and reports.
completion-date-needed = Set the date by which the city is to complete its submission.
completion-date-past = { $by } has passed. Set a date to come.
completion-before-told = The city is told only after { $by }. Set a later date, or publish earlier.
submission-not-completed = The city did not complete its submission by { $by }. Decline it, or give it more time.
submission-being-completed = The city is completing this submission. Wait for it, or give it more time.
publication-after-completion = { $city } is to complete its submission by { $by }. Publish before that, or give it more time.
decision-published = The decisions of this call are published and stand.
submission-not-decided-about = This submission is not decided about: it was withdrawn or not endorsed.
cap-full-all = The call accepts no more than { $most } in all, and the places are taken. Decline or take back another first.
cap-full-country = The call accepts no more than { $most } from each country, and the places of this one are taken. Decline or take back another first.
cap-full-region = The call accepts no more than { $most } from each region, and the places of this one are taken. Decline or take back another first.
publication-is-set = A time of publication is set, which needs every decision. Call the publication off first.
decisions-none = There is nothing to publish: no submission of this call is decided about.
decisions-missing = Decisions still missing: { $count }. Decide about each submission before you set a time.
# what was done
did-decision-made = decided about a submission
did-decision-reopened = took a decision back
did-decision-published = published the decisions of a call
did-decision-told = told the city what was decided
did-publication-set = set the time of publication
did-publication-called-off = called the publication off
# letters
mail-decision-subject = { $city }: what was decided about “{ $call }”
mail-decision-accepted =
    Dear { $name },

    { $city } is accepted in “{ $call }”. The reason given:

    { $reason }

    The letter and everything else is here:

    { $link }
mail-decision-declined =
    Dear { $name },

    { $city } is not accepted in “{ $call }” this time. The reason given:

    { $reason }

    The letter and everything else is here:

    { $link }
mail-decision-advised =
    Dear { $name },

    { $city } is accepted in “{ $call }”. The network gives this advice:

    { $reason }

    The letter and everything else is here:

    { $link }
mail-decision-returned =
    Dear { $name },

    what { $city } sent to “{ $call }” is to be completed by { $until }. What is missing:

    { $reason }

    It is open again until then. Complete it and send it once more; everything that you answered is still there:

    { $link }
# pages
decision-title = Decision
decision-lead = Scores carry the uncertainty that the jurors’ spread leaves: harsh and mild jurors are allowed for, and intervals hold nine times in ten. Submissions whose places overlap are not told apart by scores.
decision-line-places = The call takes { $count ->
    [one] one city
   *[other] { $count } cities
} at most: that is the line.
decision-line-score = The call does not limit the number: the line is the middle of the scale, { $score }.
decision-submissions = Submissions
decision-decided = Decided
decision-accepted = Accepted
decision-by-country = Accepted by country:
decision-by-region = Accepted by region:
decision-place = Place
decision-city = City
decision-score = Score
decision-range = 1 to 5
decision-bar = { $score }, between { $low } and { $high } on a scale from 1 to 5
decision-reviews = Reviews
decision-chance = Above the line
decision-suggestion = What scores say
decision-each = Decide
decision-make = Decide
decision-change = Change the decision
decision-outcome = Outcome
decision-until = To be completed by
decision-until-hint = Only where it is returned. On the clock of { $zone }; the grace of the call holds here too.
decision-again = What was to be completed
decision-again-lead = These were given back to their cities. Decide once more when they are completed or their date has passed, then publish.
completion-came = Completed
completion-read = Read it
completion-open = Open until { $moment }
completion-over = Not completed by { $moment }
decision-reason = Reason
decision-reason-hint = The city reads it in its letter. Write in the language of the city.
decision-keep = Keep this decision
decision-reopen = Take it back
decision-letter = Letter (PDF)
decision-clear = Decide the clear cases: { $accept } above the line, { $decline } below
decision-clear-hint = Only cases that the scores leave no doubt about and that nobody decided yet. Those within the uncertainty stay for you.
decision-why-accepted = Reason for those above the line
decision-why-declined = Reason for those below the line
decision-clear-do = Decide the clear cases
chance-certain = almost certainly
chance-likely = likely
chance-open = open
chance-unlikely = unlikely
chance-none = almost certainly not
suggestion-accept = accept
suggestion-open = scores do not decide
suggestion-decline = decline
suggestion-capped = cap full with better ones
suggestion-unread = nobody has scored it
suggestion-not-shortlisted = not on the shortlist
outcome-accepted = Accepted
outcome-advised = Accepted with advice
outcome-returned = Returned to be completed
outcome-declined = Declined
outcome-none = not decided
publication-title = Publication
publication-when = Publish on
publication-hint = On the clock of { $zone }. A moment that has passed means at once. Cities, letters and the list of members follow by themselves.
publication-set = Set the time
publication-due = Everything is published on { $moment }. Until then nobody outside sees any of it.
publication-done = Published on { $moment }.
publication-see = See the list
publication-again = Publish { $count ->
    [one] one more decision
   *[other] { $count } more decisions
}
publication-moment = { $moment } ({ $zone })
publication-call-off = Call it off
publication-later = { $count ->
    [one] One decision is
   *[other] { $count } decisions are
} missing before a time of publication can be set.
# what a city is told
told-membership-accepted = Your city is admitted to the network
told-membership-advised = Your city is admitted to the network, with advice
told-membership-returned = Your application is to be completed
told-membership-declined = Your city is not admitted this time
told-report-accepted = Your report is accepted
told-report-advised = Your report is accepted, with advice
told-report-returned = Your report is to be completed
told-report-declined = Your report is not accepted
told-award-accepted = Your city receives the award
told-award-declined = Your city does not receive the award this time
told-other-accepted = Your submission is accepted
told-other-declined = Your submission is not accepted
letter-secretariat = Secretariat of the network
letter-to = City of { $city }
letter-greeting = Dear Mayor,
letter-accepted = We have the pleasure to tell you that { $city } is accepted in the call “{ $call }”.
letter-advised = We have the pleasure to tell you that { $city } is accepted in the call “{ $call }”.
letter-returned = The submission of { $city } to the call “{ $call }” was read with care. It is not complete yet: please complete it by { $until }. It is open again until then.
letter-declined = The submission of { $city } to the call “{ $call }” was read with care. It is not accepted this time.
letter-because = The decision rests on the following:
letter-because-advised = Those who read it give this advice:
letter-because-returned = To be completed:
letter-after-accepted = We look forward to working with you.
letter-after-advised = We look forward to working with you.
letter-after-returned = The decision follows once you have sent it again. Nothing of what you answered is lost.
letter-after-declined = You are welcome to answer the next call. What you sent stays in your city file and can be taken up there.
letter-closing = Yours sincerely,
chosen-title = Who was chosen
chosen-count = { $count ->
    [one] One city
   *[other] { $count } cities
}, published on { $day }.
