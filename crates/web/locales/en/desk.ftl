desk-greeting = Good day, { $name }
desk-network = The network
desk-nothing = There is nothing for you to do here yet. When somebody asks you for something, it appears on this page.
desk-see-city = See the city’s page
desk-people = People of this city
desk-due = { $count ->
    [0] Due
    [one] One figure is due
   *[other] { $count } figures are due
}
desk-due-none = No figure is older than three years.
desk-latest = (latest: { $year })
desk-missing = { $count ->
    [0] Missing
    [one] One measurement without a figure or a reason
   *[other] { $count } measurements without a figure or a reason
}
desk-missing-none = Every measurement has a figure, or a reason why not.
desk-missing-official = Official figures: { $count }
desk-missing-survey = Surveys: { $count }
desk-missing-expert = Expert readings: { $count }
desk-changed = { $count ->
    [0] Changed
    [one] One change in the last 30 days
   *[other] { $count } changes in the last 30 days
}
desk-changed-none = Nothing changed in the last 30 days.
desk-moved = { $count ->
    [one] one figure
   *[other] { $count } figures
}
desk-log = All changes
desk-country = { $count ->
    [0] No city of the country is in the register yet.
    [one] One city of the country is in the register.
   *[other] { $count } cities of the country are in the register.
}
desk-attends = You take part in this conference.
desk-candidates = { $count ->
    [0] No candidate waits for your decision.
    [one] One candidate waits for your decision.
   *[other] { $count } candidates wait for your decision.
}

# what is due
desk-nothing-due = Nothing is due.
desk-tasks = { $count ->
    [one] One thing is due
   *[other] { $count } things are due
}
desk-by = by { $day }
desk-since = was due on { $day }
desk-more = { $count ->
    [one] and one more
   *[other] and { $count } more
}
desk-invited-late = { $count ->
    [one] One invitation was not answered in time
   *[other] { $count } invitations were not answered in time
}
desk-invited-soon = { $count ->
    [one] One invitation is not answered yet
   *[other] { $count } invitations are not answered yet
}
desk-delegations-alone = { $count ->
    [one] One delegation has nobody but its head
   *[other] { $count } delegations have nobody but their heads
}
desk-credentials = { $count ->
    [one] One delegation has not laid its credentials
   *[other] { $count } delegations have not laid their credentials
}
desk-registrations-ask = { $count ->
    [one] One person asks to be called otherwise on the badge
   *[other] { $count } people ask to be called otherwise on the badge
}
desk-registrations-named = { $count ->
    [one] One person was named and has not begun to register
   *[other] { $count } people were named and have not begun to register
}
desk-registrations-begun = { $count ->
    [one] One person has not finished registering
   *[other] { $count } people have not finished registering
}
desk-programme-unpublished = The programme is not published
desk-proposals = { $count ->
    [one] One proposal for a session waits
   *[other] { $count } proposals for sessions wait
}
desk-sessions-roomless = { $count ->
    [one] One session has no time or room
   *[other] { $count } sessions have no time or room
}
desk-sessions-unchaired = { $count ->
    [one] One session has no chair
   *[other] { $count } sessions have no chair
}
desk-booths-empty = { $count ->
    [one] One session has an empty booth
   *[other] { $count } sessions have an empty booth
}
desk-roster-behind = The interpreters’ roster is older than the programme
desk-speakers-silent = { $count ->
    [one] One person with a part in the programme has not said whether they come
   *[other] { $count } people with a part in the programme have not said whether they come
}
desk-papers-missing = { $count ->
    [one] One session with speakers has no papers yet
   *[other] { $count } sessions with speakers have no papers yet
}
desk-questions = { $count ->
    [one] One question to a session waits for your yes or no
   *[other] { $count } questions to sessions wait for your yes or no
}
desk-forgetting = What was needed for the stay is forgotten: take out before what you must keep
desk-results-unwritten = { $count ->
    [one] The results of one session are not written
   *[other] The results of { $count } sessions are not written
}
desk-results-unreleased = { $count ->
    [one] The results of one session are not released
   *[other] The results of { $count } sessions are not released
}
desk-handover = Write down for the next host what you learnt
desk-to-endorse = { $count ->
    [one] “{ $call }”: one submission waits for its National Commission
   *[other] “{ $call }”: { $count } submissions wait for their National Commissions
}
desk-undecided = { $count ->
    [one] “{ $call }”: one submission is to be decided
   *[other] “{ $call }”: { $count } submissions are to be decided
}
desk-unpublished = { $count ->
    [one] “{ $call }”: one decision is taken; set when it is published
   *[other] “{ $call }”: all { $count } decisions are taken; set when they are published
}
desk-published-on = { $count ->
    [one] “{ $call }”: one decision is published by itself
   *[other] “{ $call }”: { $count } decisions are published by themselves
}
desk-completed = { $count ->
    [one] “{ $call }”: one submission was completed, or its date has passed, and is to be decided once more
   *[other] “{ $call }”: { $count } submissions were completed, or their dates have passed, and are to be decided once more
}
desk-reports-late = { $count ->
    [one] One report is late
   *[other] { $count } reports are late
}
desk-reports-coming = { $count ->
    [one] One report is coming due
   *[other] { $count } reports are coming due
}
desk-reports-unread = { $count ->
    [one] One city that owes a report has nobody who would read a letter
   *[other] { $count } cities that owe a report have nobody who would read a letter
}
desk-letters = { $count ->
    [one] One letter may not have gone out
   *[other] { $count } letters may not have gone out
}
desk-work = { $count ->
    [one] One piece of background work was given up
   *[other] { $count } pieces of background work were given up
}
