desk-greeting = Good day, { $name }
desk-network = The network
desk-network-explained = People and roles, the register, frameworks, imports and the audit log.
desk-nothing = There is nothing for you to do here yet. When somebody asks you for something, it appears on this page.
desk-see-city = See the city’s page
desk-people = People of this city
desk-due = { $count ->
    [0] Due
    [one] One figure is due
   *[other] { $count } figures are due
}
desk-due-none = No figure is older than three years.
desk-latest = (latest: { $year })
desk-missing = { $count ->
    [0] Missing
    [one] One measurement without a figure or a reason
   *[other] { $count } measurements without a figure or a reason
}
desk-missing-none = Every measurement has a figure, or a reason why not.
desk-missing-official = Official figures: { $count }
desk-missing-survey = Surveys: { $count }
desk-missing-expert = Expert readings: { $count }
desk-changed = { $count ->
    [0] Changed
    [one] One change in the last 30 days
   *[other] { $count } changes in the last 30 days
}
desk-changed-none = Nothing changed in the last 30 days.
desk-moved = { $count ->
    [one] one figure
   *[other] { $count } figures
}
desk-log = All changes
desk-country = { $count ->
    [0] No city of the country is in the register yet.
    [one] One city of the country is in the register.
   *[other] { $count } cities of the country are in the register.
}
desk-attends = You take part in this conference.
desk-candidates = { $count ->
    [0] No candidate waits for your decision.
    [one] One candidate waits for your decision.
   *[other] { $count } candidates wait for your decision.
}
