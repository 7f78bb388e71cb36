# refusals
call-not-yet-open = This call takes no submissions yet. Look at the day on which it opens.
call-is-closed = This call is closed. Ask the secretariat if you think it should not be.
submission-there-already = Your city answers this call already. Go on with the submission that is there.
submission-late = The last moment for this was { $closes }, on the clock of the call. Ask the secretariat whether the call is extended.
submission-sent-already = This submission was sent and does not change any more. Withdraw it, or ask your National Commission to give it back.
submission-cannot-become = That cannot be done with the submission as it stands. Look at what happened to it.
submission-changed-meanwhile = Somebody else decided about this submission meanwhile. Look at it again.
call-without-endorsement = This call asks for no endorsement.
endorsement-late = National Commissions decided until { $by }. Ask the secretariat.
quota-full = All { $most } places of your quota are taken. Take an endorsement back first, or decline this city.
too-many-words = { $count } words are more than the { $most } that are allowed. Shorten the answer.
answer-not-a-number = “{ $text }” is no number. Write digits, without the unit.
answer-year = Write the year that the figure describes, such as 2025.
answer-rating = Choose a number from 1 to 5.
answer-choice = Choose from the list, { $most } at most.
answer-not-typed = This is not typed here: it comes from the city file or from the mayor.
# what is missing
answer-needed = not answered yet
answer-year-needed = the year of the figure is missing
answer-two-versions = two people answered: choose one
signature-needed = the mayor has not signed yet
signature-stale = answers changed after the mayor signed: ask for a new signature
# what was done
did-submission-started = began a submission
did-submission-answered = answered a question of a submission
did-submission-signed = signed a submission
did-submission-sent = sent a submission
did-submission-withdrawn = withdrew a submission
did-submission-returned = asked for changes to a submission
did-submission-reopened = gave a submission back to be completed
did-submission-completed = completed a submission and sent it again
did-submission-lapsed = took a submission as it was sent, because it was not completed
did-submission-endorsed = endorsed a submission
did-submission-declined = declined a submission
did-submission-reconsidered = took a decision about a submission back
did-commission-reminded = wrote to a National Commission that candidates wait
did-submission-ranked = ranked the candidates of a country
# letters
mail-sign-subject = Your signature for { $city }: { $call }
mail-sign-body =
    Dear { $name },

    { $city } answers the call “{ $call }” and needs your signature.
    Read the answers and sign here; the link opens for { $days } days:

    { $link }

    Your signature holds for the answers as you read them.
# pages
submissions-title = Submissions
submissions-of = Submissions of { $city }
submissions-lead = Answer a call from the city file: what is known stands there already.
submissions-own = What the city sent or began
submission-state-draft = Being written
submission-state-submitted = Sent
submission-state-returned = To be changed
submission-state-endorsed = Endorsed
submission-state-declined = Declined
submission-state-reopened = To be completed
submission-state-withdrawn = Withdrawn
submission-answer = Answer this call
submission-to-sign = “{ $call }” waits for your signature.
submission-read-and-sign = Read and sign
submission-begun = { $call } is begun. It closes on { $moment }.
submission-go-on = Go on
submission-look = Look at it
submission-may-not = Your city may not answer this call.
submission-language = Language of the answers
submission-start = Start
submission-in-grace = came in the grace
submission-asked = Your National Commission asks for changes
submission-declined-because = Your National Commission declined
submission-complete = Everything is there
submission-send = Send
submission-send-hint = Once sent, the answers do not change any more. You get a receipt.
submission-missing = { $count ->
    [one] One thing is
   *[other] { $count } things are
} still missing
submission-signature = Signature
submission-history = What happened
submission-digest = SHA-256 of the answers:
submission-receipt = Receipt (PDF)
submission-withdraw = Withdraw
submission-why = Why
section-complete = complete
section-lacks = { $count ->
    [one] { $count } missing
   *[other] { $count } missing
}
section-write = Write: { $section }
section-keep = Keep this section
answer-from-file = from the city file
answer-words = { $count } of { $most } words
answer-of-five = { $rating } of 5
answer-file-sent = the file that was sent
answer-version = Version { $number }
answer-collided = Somebody else answered at the same time. Nothing is lost: write what shall hold and keep the section.
answer-choose-file = File
answer-file-hint = A document or a picture, { $most } MB at most.
answer-send-file = Send the file
signed-on-paper = Signed on paper by { $name }, { $day }
signed-page = The signed page
signed-by-link = Signed by { $name } by the link sent to them, { $day }
signed-by-account = Signed by { $name }, { $day }
sign-name = Name of the mayor
sign-address = E-mail address
sign-language = Language of the letter
sign-now = Sign
sign-ask = Send the mayor a link
sign-ask-hint = The mayor reads the answers and signs without an account.
sign-paper = Send a signed page
sign-title = { $city }: { $call }
sign-lead = Your city sends these answers. Read them, then sign at the end.
sign-what = You sign the answers as they stand on this page. If one changes later, you will be asked again.
sign-thanks = Thank you. There is nothing more to do.
receipt-title = Receipt: { $city }
receipt-call = Call
receipt-number = Number
receipt-digest = SHA-256 of the answers
receipt-lead = Received on { $day } at { $clock } (UTC).
# National Commissions
endorsements-of = Candidates of { $country }
endorsements-candidates = { $country }: candidates side by side
endorsements-none = No call asks for your endorsement today.
endorsements-empty = No city of the country has sent anything yet.
endorsements-count = { $count ->
    [one] { $count } candidate
   *[other] { $count } candidates
}
endorsements-places = { $taken } of { $most } places taken
endorsements-free = { $taken } endorsed, no quota
endorsements-unsaid = Nobody answered: { $questions }.
endorsements-by = Decide by { $moment }
endorsements-over = The day to decide has passed.
endorsements-candidates-count = Candidates
endorsements-endorsed = Endorsed
endorsements-side = Side by side
endorsements-rank = Put them in order
endorsements-rank-hint = 1 is the best. Cities do not see the order.
endorsements-rank-keep = Keep the order
endorsements-reason = Reason, for the city to read
endorsements-return = Ask for changes
endorsements-decline = Decline
endorsements-reconsider = Take the decision back
endorse = Endorse
desk-endorse = Candidates to endorse
submission-sent = Sent on { $moment }
submission-is-endorsed = Your National Commission has endorsed it.
submission-then-endorsed = Your National Commission decides by { $moment }. It can give your answers back for changes; you get a letter then.
submission-then-decided = The outcome is told by { $moment }. You need not do anything until then.
sign-asked = On { $day } a link was sent to { $address }. It opens until { $until }; you can send another one.

# letters to cities
mail-endorsement-subject = { $city }: your National Commission and “{ $call }”
mail-endorsement-endorsed =
    Dear { $name },

    your National Commission endorses what { $city } sent to “{ $call }”. You need not do anything.

    { $reason }

    { $link }
mail-endorsement-declined =
    Dear { $name },

    your National Commission does not endorse what { $city } sent to “{ $call }”. The reason given:

    { $reason }

    { $link }
mail-endorsement-returned =
    Dear { $name },

    your National Commission asks for changes in what { $city } sent to “{ $call }”:

    { $reason }

    Your answers are open again. Change them and send them once more by { $until }:

    { $link }
mail-endorsement-reconsidered =
    Dear { $name },

    your National Commission considers once more what { $city } sent to “{ $call }”; what it had decided does not hold any more. You get a letter when it decides.

    { $link }

# letters to National Commissions
mail-candidates-first-subject = { $country }: candidates for “{ $call }” wait for your endorsement
mail-candidates-until-subject = { $country }: endorse candidates for “{ $call }” by { $until }
mail-candidates-body =
    Dear { $name },

    { $count ->
        [one] One city of { $country } has sent its answers to “{ $call }” and waits
       *[other] { $count } cities of { $country } have sent their answers to “{ $call }” and wait
    } for your National Commission. Read them, put them in order, endorse, decline or ask for changes by { $until }:

    { $link }
