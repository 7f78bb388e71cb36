nav-conferences = Conferences
conferences-title = Conferences
conferences-lead = Where the network meets: themes, programmes and what changed while they were planned.
conferences-none = No conference is open to readers yet.
conferences-new = Set up a conference
conferences-new-lead = A name, dates and a time zone are enough to begin. Everything else can follow, and only organisers see it until you open it to all.
conferences-from = After an earlier conference
conferences-from-hint = Takes over its rooms, languages, sub-themes and the kinds of its sessions, without its people.
conferences-from-nothing = None: begin with nothing
conferences-create = Set it up
organise = For organisers
organise-set-up = Set up
organise-people = People
organise-plan = Planning
organise-days = On the day
organise-afterwards = Afterwards
conference-pages = Pages of this conference
conference-overview = Overview
conference-programme = Programme
conference-versions = Versions
conference-plan = Plan
conference-sessions = Sessions
conference-people = Speakers and chairs
conference-settings = Settings
conference-invented = Invented, for demonstration
conference-hidden = Only organisers see it
conference-name = Name
conference-theme = Theme
conference-about = About
conference-code = Short name
conference-code-hint = Stands in its addresses and stays: small letters, digits and hyphens, such as iclc-7.
conference-starts = First day
conference-ends = Last day
conference-ends-hint = A copy lasts as long as the earlier conference.
conference-zone = Time zone
conference-zone-hint = All clock times of the conference are in it, also in calendars.
conference-place = Place
conference-country = Country
conference-when = When
conference-where = Where
conference-languages = Languages
conference-language-en = English
conference-language-fr = French
conference-language-es = Spanish
conference-language-ar = Arabic
conference-language-ko = Korean
conference-language-pt = Portuguese
conference-language-zh = Chinese
conference-language-ru = Russian
conference-language-de = German
conference-language-fa = Persian
conference-language-hi = Hindi
conference-language-id = Indonesian
conference-language-it = Italian
conference-language-ja = Japanese
conference-language-sw = Swahili
conference-language-th = Thai
conference-language-tr = Turkish
conference-language-vi = Vietnamese
conference-organisers = Organisers
conference-hosts = Hosts
one-a-line = One a line.
conference-sub-theme = Sub-theme
conference-sub-themes = Sub-themes
conference-add-sub-theme = Add a sub-theme
conference-venues = Venues and rooms
conference-venue = Venue
conference-address = Address
conference-room = Room
conference-capacity = Seats
conference-booth-count = Interpretation booths
conference-seats = { $count ->
    [one] one seat
   *[other] { $count } seats
}
conference-booths = { $count ->
    [0] no booth
    [one] one booth
   *[other] { $count } booths
}
conference-transfers = Ways between venues
conference-transfer = From { $from } to { $to }: { $minutes } minutes
conference-set-transfer = Set the way
conference-from = From
conference-to = To
conference-minutes = Minutes
conference-add-venue = Add a venue
conference-add-room = Add a room
conference-add = Add
conference-change = Change
conference-remove = Remove
conference-save = Save
conference-documents = Documents
conference-document-title = Title of the document
conference-document-address = Its address (https://…)
conference-sources = Sources
conference-changes = What changed while it was planned
conference-changes-lead = Plans of this size never stay as they were. These changes are on record.
conference-what = What
conference-before = Before
conference-after = After
conference-why = Why
conference-what-it-is = What it is
conference-when-where = When and where
conference-grid = Times of the day
conference-grid-hint = Sessions start at steps from the beginning of each half-day and stay inside it.
conference-step = Step in minutes
conference-morning = The morning begins
conference-noon = The morning ends
conference-afternoon = The afternoon begins
conference-evening = The afternoon ends
conference-teams = Interpretation teams
conference-teams-hint = How many teams there are of each language. A language left empty has no limit.
conference-public = Everybody may read it
conference-see-programme = { $count ->
    [one] Programme: one session
   *[other] Programme: { $count } sessions
}
programme-of = Programme of { $title }
programme-none = No programme has been published yet.
programme-version = Version { $number }, published on { $date }
programme-zone = Times are those of { $zone }.
programme-days = Days
programme-day-unknown = Day not known
programme-time-unknown = Time not known
programme-place-unknown = Not known
programme-nowhere = nowhere yet
programme-reconstructed = reconstructed
programme-interpreted = Interpreted: { $languages }
programme-calendar = Add to your calendar
programme-take = Take it along
programme-take-lead = Calendars follow changes by themselves; their times are in { $zone }. Files are for other programs.
programme-by-room = Calendar of a room
programme-by-theme = Calendar of a sub-theme
programme-by-kind = Calendar of a kind of session
programme-by-person = Calendar of a person
session-kind-ceremony = Ceremony
session-kind-keynote = Keynote
session-kind-plenary = Plenary
session-kind-thematic-forum = Thematic forum
session-kind-regional-forum = Regional forum
session-kind-mayors-forum = Mayors’ forum
session-kind-award-ceremony = Award ceremony
session-kind-workshop = Workshop
session-kind-panel = Panel
session-kind-case-study = Case study
session-kind-cluster-session = Cluster session
session-kind-network-session = Session of the network
session-kind-procedure = Procedure
session-kind-drafting-committee = Drafting committee (closed)
session-kind-adoption-and-closing = Adoption and closing
session-kind-launch = Launch
session-kind-signing = Signing
session-kind-press = Press conference
session-kind-marketplace = Open marketplace
session-kind-exhibition = Exhibition
session-kind-study-visit = Study visit
session-kind-registration = Registration
session-kind-break = Break
session-kind-other = Session
session-kind = Kind
session-title = Title
session-about = What it is about
session-minutes = Minutes
session-lasts = { $minutes } minutes
session-chairs = Chairs
session-speakers = Speakers
session-rapporteurs = Rapporteurs
session-attend = Must be free for it
session-region = Region
session-areas = Areas of focus
session-open-to = Open to
session-note = Note
session-interpreted = simultaneous interpretation
session-needs-interpreters = Needs interpreters for each of its languages
session-exclusive = Nothing else runs at the same time
session-expected = People expected
session-by-name = People by name, one a line, as they stand on the page People.
session-withdraw = Withdraw this session
programme-sessions-lead = What is to be held. Where and when is decided on the page Plan.
sessions-none = No session yet. Add the first one, or import a programme (schedule.xml).
sessions-add = Add a session
sessions-import = Import a programme (schedule.xml)
people-of-programme-lead = Speakers, chairs and rapporteurs. Those with an address are told when their sessions change.
people-add = Add a person
speaker-name = Name
speaker-part = What they do
speaker-part-hint = As it stands beside their name.
speaker-email = E-mail address
speaker-email-hint = Seen by organisers only.
people-no-email = no address
people-language = Language of letters
speakers-count = { $count ->
    [0] Nobody yet
    [one] One person
   *[other] { $count } people
}
people-sessions = In the programme
import-draft-name = From schedule.xml
import-schedule-lead = Sessions and people of the file are added, and its times become a draft, told in { $zone }.
import-schedule-kept = { $count ->
    [one] One session was kept, in the draft
   *[other] { $count } sessions were kept, in the draft
}
import-schedule-broken = { $count ->
    [one] One place of the file could not be understood:
   *[other] { $count } places of the file could not be understood:
}
import-schedule-line = Line { $line }:
import-schedule-file = The file
import-schedule-send = Read the file
schedule-not-xml = The file is not well-formed XML ({ $why }). Everything before this line was read.
schedule-empty = The file holds no session. Send a schedule.xml as frab or pretalx write it.
schedule-day-broken = “{ $text }” is not a day. Write it as 2015-09-28. Its sessions are kept without a day.
schedule-date-broken = “{ $title }” begins at “{ $text }”, which is no time. Write it as 2015-09-28T09:00:00-05:00. The session is kept without a time.
schedule-duration-broken = “{ $title }” lasts “{ $text }”, which is no length. Write it as 01:30. It is kept with one hour.
schedule-untitled = A session has no title. It is kept with the number of its line as title: give it one of its own.
versions-lead = Each version stays as it was published, with what changed since the one before.
versions-first = { $count ->
    [one] The first version, with one session.
   *[other] The first version, with { $count } sessions.
}
versions-same = Nothing changed since the last version.
change-added = new: { $place }.
change-removed = no longer held (was { $place }).
change-moved = now { $to } (was { $from }).
change-renamed = was called “{ $before }”.
change-joined = New: { $names }.
change-left = No longer: { $names }.
change-told = description, length or languages changed.
plan-lead = A draft says where and when each session would be held. Make as many as you like, compare them, and publish one.
draft-none = No draft yet: begin one below.
draft-name = Draft
draft-new = A new draft
draft-from = Begin with
draft-from-nothing = Nothing placed
draft-begin = Begin the draft
draft-title = Draft: { $name }
draft-broken = Broken rules
draft-unplaced = Not placed
draft-cost = Cost
draft-compare = Compare
draft-published = with what is published
draft-last = Last change: { $what }
draft-begun = begun
draft-moved = “{ $session }” moved
draft-taken-out = “{ $session }” taken off its place
draft-pinned = “{ $session }” pinned
draft-unpinned = “{ $session }” let go
draft-improved = { $count ->
    [0] placed
    [one] one session placed or moved by the search
   *[other] { $count } sessions placed or moved by the search
}
draft-repaired = { $count ->
    [0] repaired without a move
    [one] repaired with one move
   *[other] repaired with { $count } moves
}
draft-day-moved = everything of { $from } moved to { $to }
draft-undone = the change before was undone
draft-improve = Improve for ten seconds
draft-undo = Undo
draft-something-happened = Something happened…
draft-publish = Publish…
draft-pin = Pin it here
draft-unpin = Let it go
draft-is-pinned = pinned
draft-take-out = Take it off its place
draft-put-down = Leave it where it is
draft-keeps-rules = This draft keeps every rule.
draft-breaks-rules = { $count ->
    [one] One rule is broken:
   *[other] { $count } rules are broken:
}
draft-costs = Cost { $cost }, by cause
cost-audience = Delegates who miss one of two sessions they want
cost-overflow = People without a seat
cost-days = Sessions on a day that does not suit
cost-beside = { $count } beside “{ $session }”
cost-standing = { $count } without a seat
board-fits = Fits: no rule is broken.
board-keys = Pick a session by clicking it or with Enter; every place then says what would break there. Put it down with Enter, move between places with the arrow keys, or drag it.
board-best = The best free places
board-change = cost { $change }
board-elsewhere = Another place
board-day = Day
board-time = Time
board-move = Move it there
board-pick = Pick “{ $session }”
board-unplaced = { $count ->
    [one] One session has no place yet
   *[other] { $count } sessions have no place yet
}
board-fixed = { $count ->
    [one] One item is set by hand
   *[other] { $count } items are set by hand
}
search-running = Searching for { $seconds } seconds…
search-so-far = So far: { $broken } broken rules, cost { $cost }.
search-look-again = Look again
search-found = The search found a better programme: cost { $after } instead of { $before }. Sessions that went elsewhere: { $count }.
search-nothing-better = The search found nothing better than this.
search-elsewhere = Somebody changed this draft meanwhile: what was found is in a draft of its own.
search-impossible = No programme can keep all rules. These cannot be kept together:
search-impossible-mend = Give up or ease any one of them, then search again.
clash-outside = “{ $first }” is outside the times of the conference.
clash-half-day = “{ $first }” runs over the end of a half-day.
clash-booths = “{ $first }” needs { $needs } booths; { $room } has { $has }.
clash-capacity = “{ $first }” needs at least { $needs } seats; { $room } has { $has }.
clash-room = “{ $first }” and “{ $second }” are both in { $room } ({ $at }).
clash-room-closed = { $room } cannot be used by “{ $first }” ({ $at }).
clash-person = { $person } is needed in “{ $first }” and “{ $second }” at once ({ $at }).
clash-unavailable = { $person } cannot be at “{ $first }” ({ $at }).
clash-transfer = { $person } needs { $needs } minutes from “{ $first }” to “{ $second }” and has { $has }.
clash-exclusive = “{ $second }” runs beside “{ $first }”, which must be alone ({ $at }).
clash-opening = “{ $first }” must be the first session.
clash-closing = “{ $first }” must be the last session.
clash-precedence = “{ $first }” must have ended before “{ $second }” starts.
clash-teams-at-once = Interpretation into { $language }: { $needs } sessions at once, { $has } teams ({ $at }).
clash-teams-stretch = Interpretation into { $language }: { $needs } minutes without a break, { $has } are possible (from { $at }).
clash-teams-day = Interpretation into { $language }: { $needs } minutes in a day, { $has } are possible ({ $at }).
clash-pin = “{ $first }” is not where it is pinned.
clash-too-long = “{ $first }” lasts { $needs } minutes; half a day has { $has }. Shorten it or split it.
clash-nothing = There are no sessions or no rooms to place yet: add them first.
rule-too-many = The sessions need { $needs } minutes of rooms; there are { $has }. Add a room or a day, or shorten sessions.
rule-too-many-alone = Sessions that cannot run side by side, “{ $first }” among them, need { $needs } minutes; there are { $has }.
rule-opening = “{ $first }” opens the conference.
rule-closing = “{ $first }” closes the conference.
rule-pin = “{ $first }” is pinned.
rule-precedence = “{ $first }” ends before “{ $second }” starts.
rule-exclusive = Nothing runs beside “{ $first }”.
rule-booths = “{ $first }” needs a room with booths.
rule-capacity = “{ $first }” needs a large room.
rule-person = { $person } is in one place at a time.
rule-unavailable = { $person } is away at times.
rule-room-closed = { $room } is closed at times.
rule-teams = Interpretation into { $language } has { $has } teams.
compare-differ = { $count ->
    [0] No session is elsewhere
    [one] One session is elsewhere
   *[other] { $count } sessions are elsewhere
}
publish-title = Publish version { $number }
publish-button = Publish version { $number }
publish-first = This will be the first version. From then on everybody can read it, and every change is told.
publish-changes = { $count ->
    [one] One change
   *[other] { $count } changes
}
publish-concerned = { $count ->
    [0] It concerns nobody with a part in the programme
    [one] It concerns one person
   *[other] It concerns { $count } people
}
publish-told = Those whose address is known get a letter in their language.
publish-note = Say something about this version
publish-note-label = Note to readers
publish-anyway = Publish although rules are broken
repair-title = Something happened
repair-lead = Write down what happened. You see whom it touches, and the program finds the repair with the fewest moves. Nothing is published yet.
repair-nothing = Nothing is out of place: this draft keeps every rule.
repair-touched = { $count ->
    [0] A rule of the whole conference is broken
    [one] It touches one session
   *[other] It touches { $count } sessions
}
repair-people = People with a part in them: { $names }.
repair-why = Which rules are broken
repair-button = Repair with the fewest moves
repair-what = What happened?
repair-room = A room cannot be used
repair-close = Close the room
repair-whole-day = Without times: the whole day.
repair-from = From
repair-to = Until
repair-away = Somebody cannot be there for a while
repair-note-away = Note the absence
repair-person = Person
repair-lost = Somebody does not come
repair-lost-hint = They are taken out of all their sessions.
repair-lose = Take them out
repair-day = A day moves
repair-day-from = Everything of
repair-day-to = goes to
repair-move-day = Move the day
mail-programme-subject = Changes to the programme: { $title }
mail-programme-body =
    Dear { $name },

    version { $number } of the programme of { $title } changes sessions in which you have a part:

    { $changes }

    All times are those of { $zone }. Your own page:
    { $link }
conference-zone-unknown = “{ $zone }” is not a time zone. Choose one such as America/Mexico_City.
conference-ends-first = The last day ({ $ends }) comes before the first ({ $starts }).
conference-too-long = A conference lasts { $most } days at most. Check the two dates.
conference-collision = Somebody else changed this conference while you were working on it. Look at what holds now and change it again.
session-collision = Somebody else changed this session while you were working on it. Look at what holds now and change it again.
draft-collision = Somebody else changed this draft while you were working on it. Open it again and look where things are now.
venue-unknown = There is no venue “{ $venue }” in this conference. Add it first.
room-unknown = There is no room “{ $room }” in this conference. Add it first.
minutes-odd = { $minutes } minutes are not possible here. Sessions last from 5 minutes to a day.
address-odd = “{ $address }” is not an address. It begins with https://.
grid-step = Sessions cannot start every { $minutes } minutes. Choose a step from 5 to 120 minutes.
grid-order = The times of the day are not in order: the morning begins, ends, and then the afternoon.
sub-theme-unknown = There is no sub-theme “{ $code }” in this conference.
session-goal-unknown = There is no goal { $goal }. They go from 1 to 17.
person-unknown = Nobody is called “{ $code }” here. Add the person on the page People, or write the name as it stands there.
session-kind-unknown = There is no kind of session “{ $kind }”.
day-outside = { $day } is not a day of the conference, which lasts from { $starts } to { $ends }.
session-unplaced = “{ $session }” has no place yet. Place it first, then pin it.
nothing-to-undo = There is nothing to undo in this draft.
search-seconds = A search lasts from 1 to { $most } seconds.
programme-clashes = Broken rules in this draft: { $count }. Mend them first, or say that it must be published anyway.
clock-invalid = “{ $value }” is not a time. Write it as 09:30.
count-invalid = “{ $value }” is not a whole number.
did-conference-convened = Conference set up
did-conference-corrected = Conference changed
did-session-added = Session added
did-session-corrected = Session changed
did-session-withdrawn = Session withdrawn
did-person-put = Person of a programme kept
did-draft-begun = Draft of a programme begun
did-draft-changed = Draft of a programme changed
did-programme-published = Programme published
did-wishes-put = Delegates’ choices counted
clocks-forward = In the night before this day the clocks go forward by { $minutes } minutes.
clocks-back = In the night before this day the clocks go back by { $minutes } minutes.
clock-skipped = At { $time } on { $date } there is no such time in { $zone }: the clocks jump over it. Choose another one.
board-more = { $count } more
board-conflict = Conflict
board-broken = { $count ->
    [one] One rule is broken
   *[other] { $count } rules are broken
}
import-untitled = Without a title (line { $line })
schedule-date-odd = “{ $title }” begins at “{ $text }”, which is no time. The day and the start that stand beside it were taken instead.
schedule-day-outside = “{ $title }” is on { $text }, which is no day of this conference. It is kept with that day; move it on the board, or change the days of the conference.
schedule-room-unknown = There is no room “{ $text }” here. Its sessions are kept without a room: add the room among the settings, or choose another on the board.
window-odd = It ends at { $to }, which is not after it begins at { $from }. Correct one of the two times, or leave both empty for the whole day.
search-placed = The search found places: cost { $after }. Sessions placed or moved: { $count }.
conference-taking-part = Taking part
conference-by-invitation = By invitation: whoever is invited or named registers through the link in their letter, until { $day }.
