# where keepers begin
admin-title = Keeping the network
admin-accounts = accounts
admin-invited = open invitations
admin-waiting = tasks waiting
admin-people = Who has an account and which role. Invite, appoint, dismiss.
admin-cities = Members and their history. Add a city, correct an entry.
admin-groupings = Clusters, regions and other groups of cities.
admin-frameworks = What is measured, and in which version.
admin-imports-title = Import a list of cities
admin-imports = First what the file would do, then all of it or nothing.
admin-audit = Every change, who made it and when, as a chain that can be checked.
admin-given-up = { $count ->
    [one] One task in the background was given up after several tries.
   *[other] { $count } tasks in the background were given up after several tries.
  }
admin-unsure = { $count ->
    [one] It is not known whether this letter went out. It is not sent twice; ask the person, or send it anew.
   *[other] It is not known whether these { $count } letters went out. They are not sent twice; ask the people, or send them anew.
  }

# the log
audit-title = Log of changes
audit-lead = The newest first. Each entry carries the fingerprint of the one before, so that nothing can be changed or removed unseen.
audit-check = Check the whole chain
audit-whole = { $count ->
    [one] The chain is whole: one entry, unchanged.
   *[other] The chain is whole: { $count } entries, none changed, none missing.
  }
audit-broken = The chain is broken at entry { $seq }.
audit-link-missing = This entry is missing.
audit-link-unlinked = This entry does not follow the one before it: something was put in or taken out.
audit-link-changed = The content of this entry was changed after it was written.
audit-broken-do = Somebody changed the database by hand, or a backup was restored in part. Compare with your last backup before you go on.
audit-subject = About
audit-subject-hint = For example city/espoo; empty for everything.
audit-show = Show
audit-forecasts-out = Forecasts that the program keeps and scores by itself are left out.
audit-forecasts-show = Show them too
audit-forecasts-in = The forecasts that the program keeps and scores by itself are among them.
audit-forecasts-leave = Leave them out
audit-none = Nothing has happened here yet.
audit-number = No.
audit-when = When (UTC)
audit-who = Who
audit-what = What
audit-about = About
audit-detail = Details
audit-newest = Back to the newest
audit-older = Older entries
city-log-title = What happened to this city
city-log-lead = Every change to the city’s figures and entries, the newest first.

# what was done
did-account-appointed = gave a role
did-account-closed = closed the account
did-account-dismissed = took a role away
did-account-link-made = made a sign-in link
did-account-opened = opened the account
did-account-password-set = set the password
did-account-reopened = opened the account again
did-account-settled = changed name or language
did-city-added = added the city
did-city-corrected = corrected the entry
did-framework-loaded = loaded the framework
did-grouping-created = created the grouping
did-grouping-joined = joined the grouping
did-grouping-left = left the grouping
did-grouping-renamed = renamed the grouping
did-invitation-accepted = accepted the invitation
did-invitation-sent = sent an invitation
did-invitation-withdrawn = withdrew the invitation
did-membership-changed = changed the membership
did-membership-corrected = corrected the membership
did-forecast-kept = kept forecasts
did-forecast-scored = scored forecasts by the figure that came
did-panel-learnt = learnt how a measurement moves
did-observation-imported = imported values
did-observation-imported-from = { $count ->
    [one] imported one figure from
   *[other] imported { $count } figures from
}
did-observation-recorded = recorded a value
did-observation-withdrawn = withdrew a value
did-register-imported = imported the register
did-session-begun = signed in
did-session-ended = ended a session
did-session-others-ended = ended all other sessions
did-target-given-up = gave up a target
did-target-set = set a target
