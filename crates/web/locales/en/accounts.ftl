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
