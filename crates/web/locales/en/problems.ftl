# titles, by HTTP status
problem-400 = The request could not be read
problem-401 = Please sign in
problem-403 = Not allowed
problem-404 = Not found
problem-409 = Somebody else changed this meanwhile
problem-413 = Too large
problem-422 = Please check what was entered
problem-429 = Too many attempts
problem-500 = Something went wrong on our side
problem-503 = Not available at this moment
problem-go-back = Go back with your browser: what you typed is still there.
# what happened and how to mend it
not-found = There is nothing at this address. It may have moved, or the link may be incomplete.
forbidden = Your role does not allow this. If you think it should, ask the coordinator of your city or the secretariat.
sign-in-needed = This page is for people who are signed in.
too-many-attempts = Please wait { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
  } and try again.
internal = Nothing was changed. Please try again; if it happens again, tell the administrator what you did and when.
request-unread = The request does not say what this address needs. Go back to the page, load it anew and try again; nothing was changed.
request-not-taken = This address cannot be used in this way. Go back to the page, load it anew and try again; nothing was changed.
request-too-large = More was sent than this address takes. Shorten the text, or send it in parts; nothing was changed.
text-unreadable = A text holds a character that cannot be kept (U+0000). Type the text anew instead of pasting it; nothing was changed.
date-invalid = “{ $value }” is not a date. Write it as year-month-day, such as 2026-01-31.
database-address = “{ $address }” is not the address of a database. It begins with sqlite: or postgres:.
email-invalid = “{ $email }” is not an e-mail address. It needs a name, an @ and a domain, such as maria@example.org.
email-taken = There is already an account for { $email }. Use that one, or another address.
name-needed = Please enter a name.
role-unknown = There is no role “{ $role }”.
file-unusable = Nothing was stored. Please mend the places named below and send the file again.
backup-postgres = This database is PostgreSQL: use pg_dump, which copies it while it is used.
