scans-too-many = One request takes { $most } scans at most. Send them in several.
did-gate-opened = Phone for checking in opened
did-gate-shut = Phone for checking in shut
