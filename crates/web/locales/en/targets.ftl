# refusals
target-year = { $year } is not a year by which a target can be reached. Write a year such as 2030.
target-collision = Somebody else changed this target while you were working on it. Look at what holds now and decide again.
