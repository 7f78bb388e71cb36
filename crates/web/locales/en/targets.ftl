# refusals
target-year = { $year } is not a year by which a target can be reached. Write a year such as 2030.
target-collision = Somebody else changed this target while you were working on it. Look at what holds now and decide again.
targets-title = Targets
targets-of = Targets of { $city }
targets-lead = Where the city wants to be, and by when. It sets its targets itself.
targets-none = No target has been set yet.
targets-value = Target value
targets-year = By the year
targets-note = Note
targets-note-hint = Who decided it, and where it is written.
targets-set = Set a target
targets-set-lead = A new target for the same measurement takes the place of the old one, which stays in the history.
targets-give-up = Give up
targets-give-up-this = Give up the target for { $name }
