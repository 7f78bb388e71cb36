part-title = Your part: { $name }
part-asked = Please say whether you come. You can change your answer here at any time.
part-note = Anything the organisers should know
part-yes = I come
part-no = I cannot come
part-comes = You said that you come. The organisers know.
part-comes-not = You said that you cannot come. The organisers know.
part-change = Change my answer
part-none = You have no part in a session at present.
part-says-yes = comes
part-says-no = does not come
part-questions = { $count ->
    [0] No question waits for you.
    [one] One question waits for you.
   *[other] { $count } questions wait for you.
}
part-send = Send links to all who have not answered
part-send-lead = Each person with an address gets a page of their own: they say whether they come, send slides, lead questions and write results.
papers = Slides and texts
papers-lead = People of the session and its interpreters read them at once; everybody else when you release them.
papers-none = Nothing was sent yet.
papers-for-interpreters = Interpreters need speeches and slides { $days } days before: send what you have, also a draft.
paper-add = Send slides or a text
paper-kind = Kind
paper-text = text
paper-slides = slides
paper-recording = recording
paper-other = other
paper-language = Its language
paper-title = Title, if the name of the file does not say it
paper-file = File
paper-file-hint = Up to { $most } MB.
paper-href = Or its address (https://…)
paper-send = Send
paper-release = Release
paper-released = everybody reads it
paper-close = Close again
paper-kind-unknown = There is no kind of paper “{ $kind }”.
mail-part-subject = Your part in { $title }
mail-part-body =
    Dear { $name },

    you have a part in { $title }. Time, room and languages of your sessions are on a page of your own. Please say there whether you come, and send slides and texts:
    { $link }
did-part-answered = Answer of a speaker kept
did-paper-added = Paper of a session sent
did-paper-released = Paper of a session released
did-paper-closed = Paper of a session closed
did-paper-removed = Paper of a session removed
proposals = Proposals of cities
proposals-lead = Cities propose sessions through a call. What you accept becomes a session, with the words of the city; it names its speakers afterwards. The call:
proposals-no-call = No call asks for proposals yet. Those who keep calls choose one here; its first line becomes the title of a session, its first long text says what it is about.
proposals-call = Call for proposals
proposals-none = Nothing has been sent yet.
proposals-answers = All answers
proposals-accept = Make a session of it
proposals-accepted = accepted
did-proposal-accepted = Proposal of a city made a session
part-sent = { $count ->
    [0] Nobody is left to write to.
    [one] One letter is on its way.
   *[other] { $count } letters are on their way.
}
