results = Results
results-none = No result is open to readers yet. Rapporteurs write them; they appear here when organisers release them.
results-highlights = Highlights
results-people = { $count ->
    [one] one person in the room
   *[other] { $count } people in the room
}
results-unwritten = { $count ->
    [one] One session without a result
   *[other] { $count } sessions without a result
}
result = Result of the session
result-back = Back
result-lead = Write what was said and agreed, in the language of the session; others can add their language later. Every version is kept.
result-is-released = Everybody can read it: what you change here is seen at once.
result-summary = What was said and agreed
result-highlights = Highlights, one a line
result-follow-up = What should follow
result-people = People in the room
result-write = Write the result
result-change = Change the result
result-unreleased = not released
result-release = Release
result-collision = Somebody else wrote this result while you were working on it. Look at what holds now and write yours again.
handover = Handover to the next host
handover-lead = What was held, what is still open, and what this host learnt. Print it, or set up the next conference from it.
handover-list = What is done and what is open
handover-done = done
handover-open = open
handover-over = The conference is over
handover-versions = { $count ->
    [0] No version of the programme was published
    [one] One version of the programme was published
   *[other] { $count } versions of the programme were published
}
handover-results = Results: { $done } of { $of } sessions
handover-released = Released: { $done } of { $of } results
handover-papers = Slides, texts or recordings: { $done } of { $of } sessions
handover-attended = Attendance is noted, certificates can be had
handover-lessons-written = What this host learnt is written down
handover-lessons = What this host learnt
handover-lessons-lead = Deadlines that were too short, rooms that were too small, people who helped. Only those who organise read it.
handover-next = The next conference
handover-next-lead = Takes over venues, languages, sub-themes, what is agreed with interpreters and the kinds of sessions, without people and days.
handover-copy = Set up a conference after this one
did-result-written = Result of a session written
did-result-released = Result of a session released
did-result-closed = Result of a session closed
came = Who came
came-lead = { $came ->
    [0] { $registered } people from { $countries } countries registered.
   *[other] { $came } of { $registered } people from { $countries } countries who registered were there.
}
came-tables = By country, role and gender
came-countries = Country
came-parts = Role
came-genders = Gender
came-registered = Registered
came-came = Were there
came-untold = not told
came-gender-female = women
came-gender-male = men
came-gender-other = another
came-part-delegate = Delegates
came-part-alternate = Alternates
came-part-adviser = Advisers
came-part-mayor = Mayors
came-part-expert = Experts
came-part-observer = Observers
came-part-speaker = Speakers
came-part-interpreter = Interpreters
came-part-press = Press
came-part-staff = Staff
came-part-companion = Companions
handover-print = Handover as PDF
handover-summary = In short
