agendas = Timetables
agenda-mine = My timetable
agenda-pages = Pages of your timetable
agenda-title = Timetable of { $name }
agenda-choose = Pick sessions
agenda-people = Find people
agenda-feedback = What did you think?
agenda-profile = About you
agenda-lead = Pick sessions of the programme and take them along. You need no account: a link in a letter opens your timetable, and yours only.
agenda-gain-time = Times, rooms and the channel on which you hear your language, in one list.
agenda-gain-calendar = A calendar that follows every change by itself.
agenda-gain-offline = A copy that opens without a line.
agenda-gain-ask = Questions to a session, and what you thought of it.
agenda-gain-found = Finding others, if you want to be found.
agenda-account = You are signed in as { $name }.
agenda-open = Open my timetable
agenda-email-hint = The link to your timetable goes there. Organisers see it, other delegates do not.
agenda-send = Send me the link
agenda-sent = A letter with your link is on its way. It opens your timetable on any device.
agenda-empty = You have not picked a session yet.
agenda-choose-lead = Tick what you want to go to. Nothing is booked by it, and you can change it at any time.
agenda-keep = Keep my choice
agenda-pick = Pick this session
agenda-take-out = Take it out
agenda-more = More
agenda-news = { $count ->
    [one] One change since you looked
   *[other] { $count } changes since you looked
}
agenda-seen = I have seen it
agenda-overlap = “{ $first }” and “{ $second }” are at the same time.
agenda-gone = { $count ->
    [one] One session that you picked is no longer held.
   *[other] { $count } sessions that you picked are no longer held.
}
agenda-own-zone = Those of { $zone } stand below.
agenda-own-time = { $time } in { $zone }
agenda-channel = You hear { $language } on channel { $number }
agenda-spoken = Spoken in { $languages }
agenda-foreign = In { $languages } only, without interpretation into your language
agenda-calendar-address = Address for a calendar program
agenda-calendar-hint = Subscribe to this address: whoever has it can read your timetable, but not change it.
agenda-offline = This device keeps a copy for when there is no line.
agenda-offline-copy = There is no line. This is the copy of { $at }.
agenda-offline-forget = Throw the copy away
agenda-listens = You listen in
agenda-listens-hint = Decides which channel your timetable names.
agenda-zone = Your own time zone
agenda-zone-hint = Shown below the times of the conference, for those who follow from elsewhere.
agenda-letters = Write to me when a session that I picked changes
agenda-found = Being found
agenda-found-hint = Only those with a timetable of this conference find you, and only if you say so here.
agenda-findable = Others may find me
agenda-organisation = City or organisation
agenda-about = What you do and look for
agenda-about-hint = For instance: family literacy, looking for cities with street libraries.
agenda-contact = How to reach you
agenda-contact-hint = As you want it shown: an address, a number, a hotel.
agenda-shut = Shut every link to my timetable
agenda-shut-lead = For a lost phone: no link opens it any more. A new one comes by letter, with everything you picked.
agenda-people-lead = People of this conference who want to be found.
agenda-people-words = Name, city, country, words
agenda-people-find = Find
agenda-people-none = Nobody here is found by these words.
agenda-people-count = { $count ->
    [one] One person
   *[other] { $count } people
}
agenda-not-found = Nobody finds you yet.
agenda-certificate = Certificate of attendance
questions = Questions
questions-none = No question is shown yet.
questions-none-yet = Nobody has asked anything yet.
questions-lead = Questions of delegates wait until you or the chair of the session let them be shown.
question-ask = Your question to this session
question-ask-hint = Up to 500 characters. The chair decides which questions are shown.
question-named = Show my name
question-send = Ask
question-yours = You
question-nameless = Without a name
question-waiting = waits for the chair
question-shown = shown
question-answered = answered
question-refused = not shown
question-show = Show it
question-answer = It was answered
question-refuse = Do not show it
feedback = Feedback
feedback-lead = Organisers read it without your name. You can change it as often as you like.
feedback-given = Thank you: this is what you said.
feedback-session = What did you think of it?
feedback-rating = How useful was it?
feedback-rating-1 = Not useful
feedback-rating-2 = Little
feedback-rating-3 = Useful
feedback-rating-4 = Very useful
feedback-rating-5 = Outstanding
feedback-said = In your words
feedback-said-hint = What should stay, what should be different?
feedback-send = Send
feedback-none = Nobody has said anything yet.
feedback-whole = The whole conference
feedback-mean = { $mean } of 5
feedback-count = { $count ->
    [one] one answer
   *[other] { $count } answers
}
feedback-read = { $count ->
    [one] One text
   *[other] { $count } texts
}
agendas-count = { $count ->
    [0] Nobody has a timetable yet.
    [one] One person has a timetable.
   *[other] { $count } people have a timetable.
}
agendas-none = When the programme is published, delegates pick sessions on the page My timetable. What they pick is counted here.
agendas-wanted = Wanted most
agendas-picked = Picked
agendas-wishes-lead = The search for a programme can count with these choices: what many want both of is placed apart.
agendas-wishes = Plan with these choices
agendas-attended = Who was there
agendas-attended-lead = Those who were there get a certificate. Whoever was checked in has it already.
agendas-attended-later = When the conference is over, those who were there get a certificate.
agendas-was-there = was there
agendas-not-there = was not there
certificate-title = Certificate of attendance
certificate-given = This is to certify that
certificate-body = took part in { $title }.
certificate-early = The certificate can be had when the conference is over, after { $ends }.
certificate-absent = The organisers have not noted yet that you were there. Ask them, then open this page again.
picked-session-unknown = There is no session “{ $code }” in the published programme. Look at the programme again.
question-long = That is too long: { $most } characters at most.
question-asked = You asked this already.
question-enough = You have asked { $most } questions in this session. Leave room for others.
rating-needed = Choose one of the five.
mail-agenda-subject = Your timetable: { $title }
mail-agenda-body =
    Dear { $name },

    this link opens your own timetable of { $title }:
    { $link }

    Keep it to yourself: whoever has it can change what you picked. If you did not ask for it, throw this letter away.
mail-agenda-changed-subject = Your timetable has changed: { $title }
mail-agenda-changed-body =
    Dear { $name },

    version { $number } of the programme of { $title } changes sessions that you picked:

    { $changes }

    All times are those of { $zone }. Your timetable and your calendar already show it. Your own page:
    { $link }
did-agenda-opened = Timetable opened
did-agenda-described = Delegate’s description changed
did-agenda-attended = Attendance noted
did-question-asked = Question asked
did-question-decided = Question decided
did-feedback-given = Feedback given
certificate-sessions = Sessions attended
did-agenda-certified = Attendance certified
agendas-nameless = (name forgotten)
feedback-early = You can say it from { $starts } on, once it has begun.
