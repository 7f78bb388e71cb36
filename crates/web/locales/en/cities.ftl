cities-title = Cities
cities-all = { $shown ->
    [one] One city
   *[other] { $shown } cities
} in { $countries ->
    [one] one country
   *[other] { $countries } countries
}.
cities-some = { $shown ->
    [one] One city
   *[other] { $shown } cities
} of { $total }, in { $countries ->
    [one] one country
   *[other] { $countries } countries
}.
cities-invented-count = { $count ->
    [one] One of them is invented, for demonstration.
   *[other] { $count } of them are invented, for demonstration.
}
cities-none-yet = No city was in the register at this time.
cities-none-found = No city answers to these choices. Take one of them back, or look for a part of the name.
cities-show-all = Show all cities
cities-download = Download as CSV
cities-add = Add a city
cities-attribution = Coordinates and populations: GeoNames, www.geonames.org, CC BY 4.0, where the entry names it. They are those of the settlement, not of the member’s legal area. Coasts: Natural Earth. No borders are drawn.
cities-search-name = Name
cities-search = Search
cities-more-choices = More choices
cities-any = Any
cities-on = Membership on
cities-map = Where these cities are
cities-map-shows = { $shown ->
    [one] One city
   *[other] { $shown } cities
} on a map of the world.
cities-map-table = The same as a list
cities-map-unplaced = { $count ->
    [one] One city has no coordinates and is only in the list.
   *[other] { $count } cities have no coordinates and are only in the list.
}
cities-list = List of cities
cities-name = Name
cities-country = Country
cities-region = Region
cities-kind = Type
cities-grouping = Grouping
cities-state = Membership
cities-joined = Member since
cities-joined-unknown = year not known
cities-population = Population
cities-awards = Award
cities-invented-mark = invented
cities-latitude = Latitude
cities-longitude = Longitude
cities-geo-source = Source of the coordinates
cities-population-source = Source of the population
cities-source = Source
cities-note = Note
cities-invented = Invented by
cities-code = Code
state-applicant = Applicant
state-not-admitted = Not admitted
state-none = not in the network yet
state-member = Member
state-reminded = Member, reminded
state-inactive = Inactive
state-left = Left
state-removed = Removed
state-annulled = Never was (taken back)
cities-entry-title = { $name } in the register
cities-entry-lead = What the register says of this city, from where, and every correction.
cities-correct = Correct this entry
cities-membership = Membership
cities-history = History of this entry
cities-entered = Entered
cities-corrected = Corrected
cities-what-changed = What changed
cities-field = Field
cities-before = Before
cities-after = After
cities-secretariat = The secretariat
cities-shipped-reason = From the list that ships with the program.
cities-no-membership = No membership is recorded.
cities-change-state = Change the membership
cities-from-when = From (year, month or day)
cities-save = Save
cities-cancel = Cancel
cities-correct-spell = Correct
cities-since = Since
cities-until = Until
cities-reason = Reason
cities-reason-hint = Everybody can read it in the history of the entry.
cities-since-unknown = beginning not known
cities-since-when = since { $since }
cities-until-when = until { $until }
cities-between = { $since } – { $until }
cities-membership-history = What was recorded of the membership
cities-no-groupings = This city is in no grouping.
part-member = Member
part-coordinator = Coordinator
cities-part = Part
cities-put-in = Put into the grouping
cities-take-out = Take out
cities-correct-title = Correct the entry of { $name }
cities-add-title = Add a city
cities-code-hint = For addresses and files; made from the name when left empty.
cities-joined-hint = Year, month or day, such as 2024 or 2024-02-14. Leave it empty for a city that is not a member.
cities-latitude-hint = Degrees, north of the equator positive: 51.8979
cities-longitude-hint = Degrees, east of Greenwich positive: -8.4706
cities-source-hint = Where it says that this city belongs in the register.
cities-invented-hint = Only for a city that is plainly made up: what made it. Its figures are marked on every page.
cities-collision-how = Nothing was lost: below is what you typed. Compare, change it where needed, and save again. The other correction says:
cities-theirs = In the register now
cities-mine = What you typed
cities-import-title = Take in a list
# what is wrong and how to mend it
needed = Please fill this in.
text-too-long = This text is too long: { $most } characters at most.
country-unknown = “{ $country }” is not the ISO code of a country. Use three letters, such as IRL.
country-meant = “{ $country }” is not the ISO code of a country. Did you mean { $meant }?
region-unknown = There is no region “{ $region }”. Leave it empty to take that of the country.
entity-type-unknown = There is no type “{ $entity_type }”. Leave it empty for a city or municipality.
coordinate-alone = Latitude and longitude go together: give both or none.
coordinate-out-of-range = This is not on the globe: between −{ $most } and { $most } degrees.
population-out-of-range = A population is a whole number between 0 and 100 million.
city-there-already = { $name } is in the register already, as { $code }. If this is another place of the same name, give it a code of its own.
code-taken = The code “{ $code }” is taken. Choose another.
code-malformed = “{ $code }” cannot stand in an address. Use small letters a to z, digits and hyphens, 60 at most.
nothing-changed = Nothing differs from what the register says already.
sort-unknown = The list cannot be sorted by “{ $sort }”.
state-unknown = There is no state of membership “{ $state }”.
state-cannot-follow = The city is “{ $from }” and cannot become “{ $next }” from there. Choose one of the states that are offered, or correct the spell that was recorded wrongly.
ends-before-it-begins = It cannot end ({ $until }) before it begins ({ $since }).
date-unreadable = “{ $text }” is not a date. Write a year, a month or a day: 2015, 2015-09 or 2015-09-30.
number-unreadable = “{ $text }” is not a number.
city-changed-meanwhile = Somebody else corrected this entry after you opened it.
membership-changed-meanwhile = Somebody else corrected this membership after you opened it. Below is what holds now.
# a list that was sent as a file
row-unreadable = The row is not well-formed CSV: often a quotation mark is missing.
row-too-long = The row has { $cells } cells, the first line { $columns }. Put texts with commas between quotation marks.
column-twice = Another column says the same. Keep one of them.
column-unknown = The register does not know this column. Remove it, or name it one of: { $known }.
column-missing = This column is needed.
row-twice = This city is in line { $first } already. For another place of the same name, add a column “code”.
award-unknown = No award of { $year } is known. Make its grouping first (code award-{ $year }), or correct the year.
