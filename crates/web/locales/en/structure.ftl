# refusals
sector-unknown = There is no sector “{ $sector }”. Choose one from the list.
web-address-invalid = “{ $address }” is not the address of a page. It begins with https://
partner-changed-meanwhile = Somebody else changed this partner while you were working on it. Look at what holds now and enter your change again.

did-partner-entered = entered a partner
did-partner-corrected = corrected a partner
did-partner-withdrawn = took a partner off the list

structure-title = Structure
structure-of = Structure behind the plan of { $city }
structure-lead = Which departments and partners carry the plan, who answers for what, and what was decided.
structure-empty = This city has not described its structure yet.
structure-empty-next = Begin with the departments that will act, then the body that brings them together, then the partners.
structure-bodies = Bodies that coordinate
structure-departments = Departments
structure-partners = Partners by sector
structure-no-partner-from = No partner yet from: { $sectors }.
structure-new-partner = Add a partner
structure-partner-lead = The name, the sector and the web page are public. The person and the address are for the city’s people, to write to them.
structure-sector = Sector
structure-person = Person
structure-private = Seen by the city’s people only.
structure-language = Language to write in
structure-web = Web page
structure-withdraw = Take off the list
structure-answers = Who answers for what
structure-answers-lead = For each action: one decides, some do it, some are asked before, some are told after.
structure-unanswered = { $count ->
    [one] For one action nobody answers yet.
   *[other] For { $count } actions nobody answers yet.
}
structure-by-who = How much each has to do
structure-who = Department or partner
structure-meetings = Meetings
structure-decisions = Decisions
structure-decisions-count = { $count ->
    [0] no decision
    [one] one decision
   *[other] { $count } decisions
}
structure-no-decisions = No decision is written down.
structure-no-minutes = No minutes yet.
structure-inside = for the city’s people only
sector-education = Education
sector-business = Business
sector-culture = Culture
sector-health = Health
sector-media = Media
sector-citizens = Citizens
sector-youth = Youth
sector-research = Research
sector-public = Other public bodies
sector-other = Other
sector-civil-society = Civil society
