interpretation = Interpretation
interpretation-channels = Heard in
interpretation-channel = channel { $number }
interpretation-rules = What is agreed
interpretation-rules-change = Change what is agreed with the interpreters
interpretation-team = Interpreters in a booth
interpretation-alone = Minutes of a session that one may interpret alone
interpretation-turn = Minutes of a turn
interpretation-day = Minutes that one works in a day, at most
interpretation-running = Minutes without a pause, at most
interpretation-pause = Minutes that count as a pause
interpretation-texts-days = Days before the conference by which texts are wanted
interpretation-relay = A booth may listen to another booth for a language that nobody in it understands
interpretation-teams-differ = These interpreters make these teams: { $possible }. The programme is planned with: { $planned }.
interpretation-take-teams = Plan with the teams there are
roster-lead = Version { $number } of the programme: { $sessions ->
    [one] one session
   *[other] { $sessions } sessions
} with { $booths ->
    [one] one booth
   *[other] { $booths } booths
}.
roster-unpublished = No programme has been published yet. Publish a version first: its sessions and languages say which booths are needed. You can add interpreters now.
roster-nobody = No interpreter is named yet. Add them below, with what they interpret from and into; then the booths can be filled.
roster-no-booths = No session of the published programme is interpreted. Say so on the page of a session, and publish again.
roster-behind = The programme or its interpreters changed since this roster was made. Have everybody seated again: what was set by hand stays.
roster-impossible = No roster can fill every booth:
roster-impossible-mend = Engage more interpreters, ease what is agreed, or move sessions apart in the plan.
roster-keeps-rules = Every booth is filled and every rule is kept.
roster-breaks-rules = { $count ->
    [one] One thing is wrong:
   *[other] { $count } things are wrong:
}
roster-make = Seat everybody
roster-again = Seat everybody again
roster-tell = Tell the interpreters
roster-told = The interpreters were told on { $date }.
roster-told-now = { $count ->
    [0] Nobody’s seats changed: no letter was needed.
    [one] One letter is on its way.
   *[other] { $count } letters are on their way.
}
roster-booths = Booths
roster-booth = { $language } booth
roster-empty = empty
roster-by-hand = set by hand
roster-by-hand-lead = Tick who sits in each booth. The search leaves what is set by hand.
roster-to-search = Leave it to the search
roster-at-once = Booths into { $into } need { $needs } people at once on { $at }; { $has } who work into these languages are there.
roster-stretch = Booths into { $into } need { $needs } minutes without a pause from { $at } on; those who work into these languages can give { $has }.
roster-day = Booths into { $into } need { $needs } minutes on { $at }; those who work into these languages can give { $has }.
roster-direction = Nobody takes { $from } into { $into }, and relay is not agreed.
roster-short = “{ $first }” ({ $at }): the { $into } booth needs { $needs }, { $has } are in it.
roster-direction-of = { $person } takes none of the languages of “{ $first }” into { $into }.
roster-source = “{ $first }”: nobody in the { $into } booth understands { $from }, and relay is not agreed.
roster-away = { $person } is away during “{ $first }” ({ $at }).
roster-twice = { $person } sits in “{ $first }” and “{ $second }” at once ({ $at }).
roster-way = { $person } needs { $needs } minutes from “{ $first }” to “{ $second }” and has { $has }.
roster-day-of = { $person } works { $needs } minutes on { $at }; { $has } are agreed.
roster-running = { $person } works { $needs } minutes without a pause from “{ $first }” on; { $has } are agreed.
interpreters-count = { $count ->
    [0] No interpreter yet
    [one] One interpreter
   *[other] { $count } interpreters
}
interpreter-directions = Languages
interpreter-directions-hint = Only languages of the conference.
interpreter-direction = From { $from } into { $into }
interpreter-into = Into { $language }
interpreter-work = Work
interpreter-away = Away
interpreter-away-hint = One absence a line, beginning and end: 2027-09-20T09:00 2027-09-20T13:00.
interpreter-add = Add an interpreter
interpreter-withdraw = Does not come
interpreting-title = Interpreting: { $name }
interpreting-behind = The programme was changed and the roster is being made anew. You get a letter when your sessions change.
interpreting-none = You are in no booth yet. A letter tells you when that changes.
interpreting-terms = Turns of { $turn } minutes, { $day } a day at most.
interpreting-day = { $count ->
    [one] One session, { $hours }.
   *[other] { $count } sessions, { $hours }.
}
interpreting-with = With { $names }
interpreting-alone = You are alone in the booth.
interpreting-pause = Then { $pause } until your next session.
mail-roster-subject = Your sessions: { $title }
mail-roster-line = – { $place }: { $title }, { $booth } booth{ $count ->
    [0] {""}
   *[other] , with { $partners }
}
mail-roster-body =
    Dear { $name },

    { $count ->
        [0] you are no longer in a booth of { $title }.
        [one] you interpret one session of { $title }:
       *[other] you interpret { $count } sessions of { $title }:
    }

    { $shifts }

    All times are those of { $zone }. Partners, pauses, texts and a calendar are on your own page:
    { $link }
direction-odd = “{ $text }” is not a direction. Write fr>en for somebody who understands French and speaks English.
direction-language = “{ $language }” is not a language of this conference ({ $languages }).
away-odd = An absence ends after it begins: { $from } to { $to }.
away-unread = “{ $text }” is not an absence. Write 2027-09-20T09:00 2027-09-20T13:00.
team-odd = { $team } interpreters in a booth are not possible: there are 1 to 6.
roster-collision = Somebody else changed the roster while you were working on it. Look at what holds now and change it again.
did-interpreter-put = Interpreter kept
did-roster-kept = Roster of interpreters changed
did-roster-told = Interpreters told of their sessions
