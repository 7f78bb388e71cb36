rule-for-nobody = A delegation needs at least one part. Give a number to one.
registration-after = { $until } lies after the conference, which ends on { $ends }. Choose an earlier day.
forget-before = { $forget } comes before the end of the conference ({ $ends }). What is needed for the stay cannot be forgotten so early.
rules-title = Rules
rules-lead = Until when one registers, who may bring whom, and whom to ask. Every conference has rules of its own.
rules-registration = Registration
rules-until = Last day to register
rules-until-hint = Until midnight in { $zone }. Without a day, registration is not open.
rules-forget = Day on which needs, travel and addresses are forgotten
rules-forget-hint = If you leave this empty: { $day }. Names, parts and countries stay.
rules-picked = Participants pick a seat in
rules-seats = Seats, where the room does not say
rules-seats-hint = One session a line: its code, =, a number. Such as visit-1=40.
seats-odd = “{ $line }” is not a code and a number. Write it as visit-1=40.
rules-invited = Who is invited
rules-invited-lead = For each kind: how many of which part, who signs credentials, and who comes first where travel is funded.
rules-kind = Kind
rules-most = How many may come
rules-most-hint = A number; * for as many as they like; nothing where this part does not belong to such a delegation.
rules-at-most = { $part }: at most { $most }
rules-any-number = { $part }: any number
rules-signed = Who may sign credentials
rules-signed-hint = One authority a line, in the same order in each language. Nothing where none are needed.
rules-funded = Funded travel
rules-funded-places = Places for all of this kind together
rules-group-hint = These countries come first. Untick one to take it out; add others by name.
rules-group-count = { $count ->
    [one] { $count } country
   *[other] { $count } countries
}
rules-group-add = Add country { $number }
country-unnamed = No country is called “{ $country }”. Choose one of the names that the field proposes.
rules-contacts = Whom to ask
rules-contacts-lead = A contact point for each region; it stands in letters and on the pages of those invited.
rules-all-others = All others
part-delegate = Delegate
part-alternate = Alternate
part-adviser = Adviser
part-mayor = Mayor
part-expert = Expert
part-observer = Observer
part-speaker = Speaker
part-interpreter = Interpreter
part-press = Press
part-staff = Staff
part-companion = Accompanying person
