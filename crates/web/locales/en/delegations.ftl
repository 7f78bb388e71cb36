delegation-full = This delegation already has { $most } of this part: { $part }. Choose another part, or take somebody out first. What you typed is still here.
part-not-here = This part does not belong to such a delegation: { $part }. Choose one of the list.
guest-part-unknown = There is no part “{ $part }”.
head-stays = The head of the delegation cannot be taken out. Make somebody else the head first.
authority-unknown = Choose the authority that signed the credentials.
signed-later = The day of signature lies after the conference, which ends on { $ends }.
invited-kind-unknown = There is no rule for “{ $kind }”. The kinds stand on the page Rules.
invited-twice = { $name } is invited already. Open its line in the list to write again or to change the date.
invited-due-after = { $date } lies after the conference, which ends on { $ends }. Choose an earlier day.
invited-answered = This invitation was answered or taken back meanwhile. Open it again to see how it stands.
invited-not-accepted = The invitation was not accepted, so nobody can be named. Ask the organisers.
invited-title-missing = The first line names no column “{ $title }”. Add it.
invited-title-unknown = The first line names a column “{ $title }” that nobody knows. Rename it or take it out.
invited-line-broken = The line cannot be read. Check its quotation marks.
did-delegation-invited = Invitation to a conference sent
did-delegation-accepted = Invitation accepted
did-delegation-declined = Invitation declined
did-delegation-extended = More time given to answer
did-delegation-withdrawn = Invitation taken back
did-delegation-handed-over = Head of delegation changed
did-delegation-credentials = Credentials laid
delegations-title = Delegations
delegations-none = Nobody is invited yet. Invite the first below, or bring a whole table.
delegations-done = The letters are on their way. The answers appear here.
delegations-open = Waiting
delegations-people = People
delegations-by-region = Answers by region
delegations-region = Region
delegations-no-region = No region
delegations-count = { $count ->
    [0] No delegation
    [one] One delegation
   *[other] { $count } delegations
}
delegations-all = All
delegations-answer = Answer
delegations-show = Show
delegations-name = Delegation
delegations-name-hint = The name of the State, the city, the organisation or the expert.
delegations-due = Answer by
delegations-answered = Answered
delegations-registered = { $done } of { $count } registered
delegations-addressee = Addressed to
delegations-addressee-hint = Name and office, as they stand above the letter.
delegations-invite = Invite one
delegations-invite-send = Send the invitation
delegations-invite-many = Invite many from a table
delegations-invite-all = Invite all of them
delegations-table = Table
delegations-table-hint = Paste it from a spreadsheet or as CSV, with a title line: kind, name, email; country, region, addressee, language and due where you have them. Kinds: member-state, member-city, organisation, expert.
delegations-table-broken = Nobody was invited. Mend these lines and send the table again:
delegations-line = Line { $line }:
delegations-letter = Invitation as a letter (PDF)
delegations-accept-for = They accepted by another way
delegations-note-yes = Note the acceptance
delegations-extend = Give more time
delegations-extend-send = Set the day and write again
delegations-again = Send the invitation again
delegations-withdraw = Take the invitation back
delegations-withdraw-hint = Its links open no more, and everybody who was named is taken out.
delegations-why = Why? (may stay empty)
delegation-invited = invited
delegation-accepted = accepted
delegation-declined = declined
delegation-withdrawn = taken back
delegation-late = late
delegation-quota = { $part }: { $have } of { $most }
delegation-no-quota = { $part }: { $have }
delegation-part-full = full
funded-title = Funded travel
funded-lead = Everybody for whom a head of delegation asked, in the order of the rules: groups of countries first, then each delegation’s own order.
funded-none = No head of delegation has asked for funded travel yet.
funded-group = Group
funded-order = Order for funded travel
funded-order-hint = Number those for whom you ask that travel is funded, the first with 1. Leave the others empty.
funded-order-save = Keep this order
funded-place = Place
funded-yes = within the places
funded-no = waits
invited-title = Invitation: { $name }
invited-lead = You are invited to { $title }. Please answer by { $due }.
invited-who = Who may come
invited-ask = Questions:
invited-accept = Accept the invitation
invited-accept-lead = Name the head of your delegation. They get a link of their own with which they name the others.
invited-decline = Decline
invited-reason = Why? It helps us to plan. (may stay empty)
invited-once = This link takes one answer. It is meant for you alone: please do not pass it on.
invited-thanks = Thank you for your answer
invited-thanks-yes = The invitation is accepted. A letter with the next step goes to
invited-thanks-no = We are sorry that you cannot come, and noted your answer.
invited-used = The link is used up now. Write to the contact in your letter if something must be changed.
lead-title = Your delegation: { $name }
lead-lead = Name everybody who comes to { $title } by { $until }. Each gets a link of their own and registers with it.
lead-closed = Registration for { $title } ended on { $until }. You can still take people out; ask the organisers about anything else.
lead-not-open = Registration for { $title } is not open yet. You will be able to name your delegation here.
lead-accepted = The invitation is accepted. You also got a letter with this link, and one with which you register yourself.
lead-named = Named. The letter is on its way.
lead-again = A new letter is on its way. The earlier link opens no more.
lead-out = Taken out. The place is free again.
lead-ordered = The order is kept.
lead-credentials = The credentials are laid.
lead-members = { $count ->
    [0] Nobody is named yet
    [one] One person
   *[other] { $count } people
}
lead-nobody = Name the first person below.
lead-own = You have not registered yourself yet. The link for it is in the other letter that you were sent.
lead-head = head of delegation
lead-name = Name somebody
lead-name-lead = Their link goes to the address you give and opens their own registration only.
lead-more = More
lead-write-again = Send the link again
lead-make-head = Make head of delegation
lead-take-out = Take out
lead-handed-over = You handed over
lead-handed-over-lead = The new head of delegation has a letter with a link. This page opens no more; your own registration stays.
credentials-title = Credentials
credentials-lead = Say who signed them and when; add the signed paper if you have it as a file.
credentials-authority = Signed by
credentials-signer = Name of the person who signed
credentials-day = Signed on
credentials-paper = The signed paper (PDF or picture, may stay empty)
credentials-lay = Lay the credentials
credentials-laid = laid
credentials-by = { $signer }, { $authority }, { $day }
credentials-missing = not laid yet
credentials-file = Open the signed paper
mail-delegation-contact = Questions: { $name }, { $email }
mail-invited-subject = Invitation: { $title }
mail-invited-body =
    Dear { $addressee },

    { $name } is invited to { $title }: { $place }, { $dates }.

    Who may come: { $quotas }.

    Please accept or decline by { $due }. The link takes one answer:
    { $link }

    { $contact }
mail-invited-before-subject = Your answer by { $due }: { $title }
mail-invited-before-body =
    Dear { $addressee },

    we have not heard yet whether { $name } comes to { $title } ({ $place }, { $dates }). Please answer by { $due }:
    { $link }

    { $contact }
mail-invited-day-subject = Today: your answer for { $title }
mail-invited-day-body =
    Dear { $addressee },

    today, { $due }, is the day by which we hope for an answer from { $name } for { $title } ({ $place }, { $dates }):
    { $link }

    { $contact }
mail-invited-late-subject = We still hope for your answer: { $title }
mail-invited-late-body =
    Dear { $addressee },

    we hoped to hear from { $name } by { $due } about { $title } ({ $place }, { $dates }). A late answer is better than none:
    { $link }

    { $contact }
mail-lead-subject = Your delegation for { $title }
mail-lead-body =
    Dear { $addressee },

    you lead the delegation { $name } at { $title } ({ $place }, { $dates }). With this link you name its members, within these numbers: { $quotas }.
    { $link }

    The link is yours alone. Each member gets one of their own.

    { $contact }
paper-greeting = Dear Sir or Madam,
paper-closing = Yours sincerely,
paper-for-organisers = For the organisers
paper-invitation-title = Invitation to { $title }
paper-invitation-what = We have the honour to invite you to { $title }, to be held in { $place }, { $country }, { $dates }.
paper-invitation-who = The delegation of { $name } may consist of: { $quotas }.
paper-invitation-signed = Credentials are signed by one of these authorities: { $authorities }.
paper-invitation-due = Please let us know by { $due } whether you accept, through the link in our message.
invited-forgotten = The address of this invitation was forgotten after the conference. Nothing can be sent any more.
