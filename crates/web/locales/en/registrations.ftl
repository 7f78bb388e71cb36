registration-twice = Somebody with the address { $email } is registered for this conference already. Everybody needs an address of their own.
registration-over = Registration ended on { $until }. Ask the organisers if something must be changed; you can still withdraw.
registration-not-open = Registration for this conference is not open yet.
registration-step-a = Step A comes first: say who you are and get your number.
registration-withdrawn = This registration was withdrawn. Ask whoever named you if you want to come after all.
consent-needed = Without your consent we may not keep what you wrote. Tick the box to go on.
gender-unknown = Choose one of the list, or leave it open.
need-unknown = Choose needs from the list; anything else fits into the lines below it.
departs-first = You would leave before you arrive. Check the two times.
forum-unknown = “{ $code }” is no longer among the sessions in which one picks a seat. Choose from the list.
forums-at-once = “{ $first }” and “{ $second }” are at the same time. Choose one of them.
forget-too-early = The conference ends on { $ends }; until then everything is needed.
did-registration-named = Participant named
did-registration-begun = Registration, step A
did-registration-completed = Registration, step B
did-registration-withdrawn = Registration withdrawn
did-registration-prioritised = Order for funded travel set
did-registration-moved-up = Waiting list moved up
did-registration-forgotten = Personal data of a conference forgotten
registrations-title = Participants
registrations-none = Nobody is named or registered yet. Invite delegations, or name speakers and staff below.
registrations-not-open = Registration is not open: no last day is set.
registrations-named = Named. The letter with the link is on its way.
registrations-advanced = Whoever could move up has moved up and was told.
registrations-count = { $count ->
    [0] Nobody
    [one] One person
   *[other] { $count } people
}
registrations-name = Name somebody without a delegation
registrations-name-lead = Speakers, interpreters, press, staff: they get a link and register with it.
registrations-search = Name or number
registrations-numbers = Numbers
registrations-pages = Pages
registrations-places = Beds and seats
registrations-beds = { $count ->
    [0] Nobody waits for a room.
    [one] One person waits for a room.
   *[other] { $count } people wait for a room.
}
registrations-no-forums = There is no session in which one picks a seat.
registrations-forums = { $count ->
    [one] One session
   *[other] { $count } sessions
}
registrations-seats = Seats
registrations-advance = See whether those who wait can move up
registrations-withdraw = Take out
registration-is-named = named
registration-is-begun = step A
registration-is-complete = registered
registration-is-withdrawn = withdrawn
registration-number = no. { $number }
registration-number-label = Number
registration-state = State
registration-part = Part
registration-name = First and last name
registration-name-hint = As it shall stand on your badge.
registration-email-hint = Their own: the link that goes there opens their registration.
registration-country = Country
registration-function = Function
registration-organisation = Organisation
registration-phone = Telephone
registration-choose = Choose…
registration-gender = Gender
registration-gender-hint = Only counted, never shown beside your name.
registration-gender-open = I leave this open
registration-gender-female = Female
registration-gender-male = Male
registration-gender-other = Another
registration-languages = Languages that you follow
registration-letters = We write to you in
registration-travel = Travel
registration-travel-hint = Times are those of { $zone }. You can add them later.
registration-arrives = Arrival
registration-arrival = Flight or train
registration-departs = Departure
registration-departure = Flight or train of departure
registration-visa = I need a letter for a visa
registration-passport = Passport number
registration-passport-hint = Only for the visa letter.
moment-invalid = “{ $value }” is not a day with a time. Write it as 2027-09-19T18:30.
registration-hotel = Hotel
registration-hotel-hint = Where a hotel is full you wait, and move up by yourself when a room comes free. You pay the hotel.
registration-no-bed = No room needed
registration-a-night = { $price } a night
registration-first-night = First night
registration-leaves = I leave on
registration-bed-line = { $hotel }, { $room }, { $days }
registration-rooms = { $count ->
    [one] one room left for all nights
   *[other] { $count } rooms left for all nights
}
registration-rooms-none = { $count ->
    [0] full on at least one night
    [one] full on at least one night, one waits
   *[other] full on at least one night, { $count } wait
}
registration-waits-hint = You get a letter as soon as a room comes free. Until then you can choose another hotel below.
registration-forums = Your sessions
registration-forums-hint = Rooms have limits. Where all seats are taken you wait, and move up when one comes free.
registration-seats = { $count ->
    [one] one seat left
   *[other] { $count } seats left
}
registration-seats-none = { $count ->
    [0] no seat left
    [one] no seat left, one waits
   *[other] no seat left, { $count } wait
}
registration-no-day = Day not known yet
registration-needs = Needs
registration-needs-hint = Seen only by those who look after guests, and forgotten after { $day }.
registration-diets = What you eat
registration-diet-note = Anything else about food
registration-access = What you need to take part
registration-access-note = Anything else you need
diet-vegetarian = Vegetarian
diet-vegan = Vegan
diet-halal = Halal
diet-kosher = Kosher
diet-gluten-free = Without gluten
diet-lactose-free = Without lactose
diet-allergy = An allergy (say which below)
access-wheelchair = Access with a wheelchair
access-hearing = An induction loop or captions
access-seeing = Texts in large print or as files
access-sign-language = Sign language
access-companion = I come with an assistant
registration-consent = Consent
registration-consent-keep = I agree that this is kept for the conference; needs, travel and addresses are forgotten after { $day }.
registration-consent-listed = Other participants may see my name, function and country.
registration-consent-pictures = Pictures of me may be published.
registration-held = yours
registration-waits = waiting
registration-needs-not-for-you = Needs and travel are seen by the organisers of this conference only.
registration-no-needs = None.
registration-nothing-kept = Nothing is kept.
register-title = Registration: { $title }
register-step-a = A. Who you are
register-step-b = B. Travel, hotel, sessions, needs
register-ready = Ready
register-a-lead = Two steps, a few minutes each. You get your number after the first. Everything can be changed until { $until }.
register-a-send = Get my number
register-b-lead = You are number { $number }. Now where you sleep, what you attend and what you need.
register-b-send = Register
register-back = Back to step A
register-done-a = Kept. Your number is { $number }. One step is left.
register-done-b = You are registered. A letter confirms it.
register-done-withdrawn = You have withdrawn. Your places go to those who wait, and your needs and travel are forgotten.
register-over = Registration ended on { $until }. Ask the organisers about changes.
register-have-lead = All is ready. Bring your badge; it is needed everywhere.
register-letter = Confirmation (PDF)
register-badge = Badge (PDF)
register-change-a = Change who I am
register-change-b = Change travel, hotel, sessions
register-withdraw = I cannot come
register-withdraw-hint = Your room and seats go to those who wait. This cannot be taken back by yourself.
badges-title = Badges
badges-print = Print these badges (PDF)
badges-none = Nobody of this selection has a number yet, so there is no badge to print. Change the selection.
badge-alt = Code of the badge
badge-alt-of = Code of badge { $number }
forgetting-title = Personal data
forgetting-lead = What is only needed for the stay is forgotten by itself after { $day }. This page can be shown to whoever asks.
forgetting-left = What is left
forgetting-what = What
forgetting-people = Number
forgetting-field-contact = Addresses and telephones
forgetting-field-needs = Food and access
forgetting-field-travel = Travel and passports
forgetting-field-stay = Hotel rooms
forgetting-field-address = Addresses that links were sent to
forgetting-field-stays = Name, part, country, languages (these stay)
forgetting-now = Forget now
forgetting-now-hint = The conference is over: you need not wait for the day. This cannot be undone.
forgetting-done = What was forgotten
forgetting-nothing = Nothing yet.
forgetting-when = When
forgetting-by = By whom
forgetting-by-program = by itself
mail-named-subject = Register for { $title }
mail-named-body =
    Dear { $name },

    you are named for { $title } ({ $place }, { $dates }) as: { $part }. Please register by { $until }, in two short steps:
    { $link }

    The link is yours alone: it opens your own registration and nobody else’s.
mail-unfinished-subject = Until { $until }: your registration for { $title }
mail-unfinished-body =
    Dear { $name },

    your registration for { $title } ({ $place }, { $dates }) is not finished. It ends on { $until }:
    { $link }
mail-confirmed-subject = You are registered: { $title }, number { $number }
mail-confirmed-body =
    Dear { $name },

    you are registered for { $title } ({ $place }, { $dates }) with the number { $number }. Your confirmation, your badge, your room and your sessions are here, and can be changed until { $until }:
    { $link }
mail-moved-subject = A place for you: { $title }
mail-moved-body =
    Dear { $name },

    you waited, and now it is yours: { $what }.

    Everything that is yours at the conference, day by day:
    { $link }
paper-confirmation-title = Confirmation of registration: { $title }
paper-confirmation-what = We confirm that { $name } is registered as { $part } for { $title }, held in { $place }, { $country }, { $dates }.
paper-confirmation-bed = A room is kept: { $bed }.
paper-confirmation-visa = We ask the authorities concerned to give this person the visa that is needed to attend.
paper-confirmation-badge = The badge is needed everywhere at the conference. It can be printed from the page on which you registered.
paper-confirmation-code = At the door this code is read:
did-registration-begun-for = Registration, step A, filled in for somebody
did-registration-completed-for = Registration, step B, filled in for somebody
did-registration-asked = Change of a confirmed registration asked for
did-registration-approved = Change of a registration approved
did-registration-kept = Registration left as it was confirmed
registration-decided = This was decided meanwhile. Open the page again to see how it stands.
behalf-title = Fill in for { $name }
behalf-lead = Fill in what they told you, by telephone, on paper or at the desk, and tick only what they agreed to. The log says that it was you; they get the letter of confirmation.
behalf-fill = Fill in for them
asks-title = A change waits for you
asks-lead = The registration was confirmed before. Until you agree, badge and lists say what was confirmed. They get a letter either way.
asks-what = What
asks-was = Confirmed
asks-wants = Wanted
asks-approve = Agree
asks-keep = Leave as it was
asks-count = Changes to approve
asks-mark = change waits
register-asks = You changed what was confirmed. The organisers look at it and write to you; until then your badge says what it said.
mail-approved-subject = Your registration was changed: { $title }
mail-approved-body =
    Dear { $name },

    the organisers agreed to your change. Please print your badge again:
    { $link }
mail-kept-subject = Your registration stays as it was: { $title }
mail-kept-body =
    Dear { $name },

    the organisers did not take over your change; your badge says what was confirmed. Answer this letter if that is wrong. Your page:
    { $link }
forgetting-field-invited = Addresses that invitations went to
forgetting-field-speakers = Addresses and notes of speakers
forgetting-field-interpreters = Addresses of interpreters
forgetting-field-timetables = Names and addresses of timetables, names in questions
forgetting-field-certificates = Names on certificates of attendance
forgetting-stays-why = The list of participants stays as the record of who came, from where and as what. Programmes, sessions picked and opinions stay without a name. Certificates of attendance stay valid: whoever checks one types the name that stands on it.
