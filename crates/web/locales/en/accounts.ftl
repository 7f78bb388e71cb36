# signing in
sign-in-password-hint = Not needed for a link by e-mail.
sign-in-first = Sign in to go on to the page you asked for.
sign-in-send-link = Send me a link instead
sign-in-no-account = Accounts are opened by invitation. Ask the coordinator of your city, or the secretariat.
password-needed = Enter your password, or ask for a link by e-mail.
link-sent-title = Look into your mailbox
link-sent = If there is an account with this address, a letter with a link is on its way. The link works once, within { $minutes } minutes.
link-sent-nothing = Nothing there after a few minutes? Look into the folder for unwanted mail, and check that you gave the address to which your invitation was sent.
link-again = Ask for a new link
link-greeting = Hello { $name }. One more step:
link-open = Sign in as { $email }
link-spent-title = This link does not work any more
form-wrong = Please check:

# my account
account-email = E-mail address
account-password = Password
account-name = Name
account-name-hint = As it stands beside the figures you record.
account-language = Language
account-language-hint = The language of this page and of letters to you.
account-save = Save
account-settings = About you
account-roles = Your roles
account-no-roles = You hold no role. Ask the coordinator of your city, or the secretariat, to invite you.
account-settled = Saved.
account-password-set = Your password is set. All other sessions were ended, and a letter tells you so.
password-set = Set a password
password-change = Change the password
password-current = Current password
password-current-hint = Forgotten? Sign out, sign in by a link, and set a new one.
password-new = New password
password-new-hint = At least { $least } characters. Pasting from a password keeper is welcome.
sessions-title = Where you are signed in
sessions-lead = End what you do not know or do not use any more.
sessions-ended = Ended.
sessions-end-others = End all other sessions
session-device = Device
session-begun = Signed in
session-used = Last used
session-end = End
session-this = This session
session-unknown = Unknown device

# roles
role-contributor = Contributor
role-coordinator = Coordinator
role-mayor = Mayor
role-national-commission = National Commission
role-juror = Juror
role-researcher = Researcher
role-secretariat = Secretariat
role-organiser = Conference organiser
role-delegate = Delegate
role-administrator = Administrator

# inviting
invite-title = Invite somebody
invite-lead = A letter with a link goes to this person. Whoever has no account yet opens one with it.
invite-role = Role
invite-place = Place
invite-place-hint = For a role in a city or a country: its name or code. For a role in a conference: its code. Otherwise empty.
invite-language = Language of the letter
invite-send = Send the invitation
invitations-title = Invitations without an answer
invitations-none = No invitation is waiting for an answer.
invitation-by = Invited by
invitation-until = Holds until
invitation-withdraw = Withdraw
invitation-sent = The invitation is on its way.
invitation-withdrawn = The invitation is withdrawn; its link opens nothing any more. You can send a new one.
invitation-spent-title = This invitation does not hold any more
join-title = You are invited
join-lead = { $inviter } invites you to this role: { $role }.
join-opens-account = An account is opened for { $email }. You can set a password later, or always sign in by a link in a letter.
join-accept = Accept
join-other-account = This invitation is for { $email }. Sign out, then open the link in the letter again.
join-sign-in = There is an account for { $email }. Sign in with it to accept.

# people
people-title = People and roles
people-search = Find somebody
people-search-hint = Name, address, or the code of a city.
people-find = Find
people-count = { $count ->
    [one] One person
   *[other] { $count } people
  }
person-roles = Roles
person-seen = Last seen
person-since = Account since
person-is-closed = closed
person-log = What happened to this account
person-no-roles = No role yet.
person-appoint = Give a role
person-dismiss = Take away
person-account = The account
person-close = Close this account
person-close-lead = Nobody signs in with a closed account. The name stays on what was done, and the account can be opened again.
person-reopen = Open this account again
person-reopen-lead = This account is closed. When it is opened again, the roles are as they were.
person-appointed = The role is given.
person-dismissed = This role was taken away: { $role }.
person-closed = The account is closed and all its sessions are ended.
person-reopened = The account is open again.
undo = Undo
pages = Pages
pages-before = Previous page
pages-after = Next page
pages-here = Page { $page } of { $pages }
city-people-title = People of the city
city-people-none = Nobody has a role in this city yet. Invite the first person below.

# refusals
sign-in-failed = This address and password do not belong together. Check both, or ask for a link by e-mail.
password-wrong = This is not your current password.
password-short = A password needs at least { $least } characters. Several words in a row are easy to remember.
password-long = A password has at most { $most } characters.
password-easy = This password is too easy to guess. Several words that do not belong together are better.
link-spent = This link was used already, is too old, or is incomplete. Ask for a new one.
name-long = A name has at most 200 characters.
scope-city = There is no city with the code “{ $value }” in the register.
scope-country = “{ $value }” is not the code of a country. It has three letters, such as FIN.
scope-conference = Please name the conference.
scope-network = This role holds for the whole network and takes no place, but “{ $value }” was given.
last-administrator = The network needs an administrator, and this is the last one. Appoint another first.
role-held = { $email } holds this role already.
invitation-spent = This invitation was accepted already, was withdrawn, or is too old. Ask the person who invited you for a new one.
