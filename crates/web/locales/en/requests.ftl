requests-title = Requests
requests-of = What { $city } asks for
requests-lead = Ask a department, a statistics office or a partner for figures or a text. They answer through a link, without an account; what they send waits here until you take it over.
requests-none = Nothing has been asked for yet. Begin with the office that keeps most of the figures you miss.
requests-new = Ask an office
requests-new-lead = The office gets a letter with a link that opens on any phone. It is reminded a week before the date, on the day, and once when it is late.
requests-whom = Who is asked
requests-office = Office
requests-office-hint = For example: Department of education, attention Ms Virtanen
requests-what = Asked for
requests-things =
    { $count ->
        [one] one thing
       *[other] { $count } things
    }
requests-due = Due
requests-due-hint = The link still opens for 90 days after.
requests-standing = State
requests-figures = Figures
requests-period = Period
requests-period-hint = A year, such as 2025, or 2025-Q1, or 2025-06.
requests-text = A text
requests-topic = About
requests-no-text = No text, only figures
requests-when = By when
requests-message = A word to the office
requests-message-hint = What it is for, and what to do when a figure does not exist. It stands in the letter.
requests-send = Send the request
requests-answers = Answers
requests-files = Files that came with it
requests-accept = Take over into the city file
requests-accept-all = Take over all { $count }
requests-return = Give back
requests-why = Reason
requests-now = In the file now
requests-locked = This area and year are approved and locked. The answer is kept as a proposal; to take it over, unlock first.
requests-change = Change the request
requests-extend = Give until this day
requests-again = Send the letter again
requests-again-lead = With a new link; earlier ones still open.
requests-withdraw = Take the request back
request-is-withdrawn = taken back
request-is-waiting =
    { $count ->
        [one] one answer waits for you
       *[other] { $count } answers wait for you
    }
request-is-done = done
request-is-late =
    { $open ->
        [one] late: one thing is missing
       *[other] late: { $open } things are missing
    }
request-is-open =
    { $open ->
        [one] one thing to come
       *[other] { $open } things to come
    }
request-state-open = Not answered yet
request-state-draft = Begun
request-state-sent = Sent, waits for the coordinator
request-state-accepted = Taken over
request-state-returned = Given back
request-done-asked = The letter is on its way.
request-done-accepted = Taken over, with its source.
request-done-returned = Given back; the office gets a letter that says why.
request-done-extended = The new date holds.
request-done-withdrawn = Taken back. Its links open no more.
request-empty = Choose at least one figure, or a text.
request-nothing-to-send = There is nothing to send yet. Fill in at least one answer, or say why a figure is missing.
request-withdrawn = This request was taken back. What was sent is kept.
request-decided = Somebody decided on this answer meanwhile.
due-past = { $date } is past. Choose a day to come.
due-far = { $date } is too far away. Choose a day within two years.
reason-needed = Please say why.
file-size = { $kb } kB
answer-title = { $city } asks you
answer-lead = Dear { $office }, please answer by { $due }. You can save and come back through the same link.
answer-all-sent = Everything was sent. Thank you. You can still add files.
answer-saved = Saved. Nothing was sent yet.
answer-sent = Sent. The coordinator will look at it; you hear only if something is to be mended.
answer-sent-locked = Sent. The city has already approved its figures of this year, so your answer is kept as a proposal: nothing is lost, and the coordinator decides.
answer-locked = The city has approved its figures of this year. You can still answer: what you send is kept as a proposal.
answer-attached = The file has arrived.
answer-returned = Given back:
answer-partly = You can send what you have and the rest later.
answer-send = Send
answer-save = Save and go on later
answer-value = Value for { $period }
answer-missing = If there is no value: why
answer-source = Where the value was read
answer-more = Add a note
answer-note = How it was counted, and what is special about it
answer-text = Your text
answer-language = Language of the text
answer-files = Files
answer-files-lead = Tables, documents or pictures that go with your answer, up to { $most } MB each.
answer-file = File
answer-attach = Send the file
answer-ask = Questions? Write to { $name }:
topic-plan = The plan
topic-structure = The structure that coordinates everybody
topic-celebration = Celebrating learning
topic-access = Access for all
topic-monitoring = Monitoring and evaluation
topic-funding = Funding
topic-achievements = Achievements
topic-difficulties = Difficulties
topic-lessons = Lessons learnt
topic-innovation = Innovation
topic-unknown = There is no topic “{ $topic }”.
language-unknown = “{ $code }” is not the code of a language. Write two or three letters, such as pt.
desk-requests =
    { $count ->
        [0] Requests
        [one] One request calls for you
       *[other] { $count } requests call for you
    }
desk-requests-open =
    { $count ->
        [0] Nothing is asked for at the moment.
        [one] One is on its way; nothing is late.
       *[other] { $count } are on their way; nothing is late.
    }
desk-requests-all = All requests
did-request-sent = asked an office
did-request-sent-again = sent a request again
did-request-saved = saved answers to a request
did-request-answered = answered a request
did-request-accepted = took over an answer
did-request-returned = gave an answer back
did-request-extended = gave more time for a request
did-request-withdrawn = took a request back
did-narrative-written = wrote a text
did-narrative-kept-aside = wrote a text that was kept aside
mail-request-asked-subject = { $city } asks you, by { $due }
mail-request-asked-body =
    Dear { $office },

    { $asker } of { $city } asks you for { $count ->
        [one] one thing
       *[other] { $count } things
    } for the file of the city, by { $due }.
    { $message }
mail-request-before-subject = In a week: what { $city } asks of you
mail-request-before-body =
    Dear { $office },

    on { $due } the answer to the request of { $asker } of { $city } is due. { $open ->
        [one] One thing is still missing.
       *[other] { $open } things are still missing.
    }
    { $message }
mail-request-day-subject = Today: what { $city } asks of you
mail-request-day-body =
    Dear { $office },

    the answer to the request of { $asker } of { $city } is due on { $due }. { $open ->
        [one] One thing is still missing.
       *[other] { $open } things are still missing.
    }
    { $message }
mail-request-late-subject = Late: what { $city } asks of you
mail-request-late-body =
    Dear { $office },

    the answer to the request of { $asker } of { $city } was due on { $due }. { $open ->
        [one] One thing is still missing.
       *[other] { $open } things are still missing.
    } Send what you have, or say why a figure does not exist: that is an answer too. You will not be reminded again.
    { $message }
mail-request-returned-subject = { $city } gives an answer back
mail-request-returned-body =
    Dear { $office },

    { $asker } of { $city } gives one of your answers back:

    { $reason }
mail-request-how =
    Answer through this link, also on a phone. You need no account:

    { $link }

    Whoever has this link can answer for you. Pass it on only to those who should.

    Stoa
