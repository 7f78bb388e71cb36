file-too-large = The file is larger than { $most } MB and was not taken. Make it smaller, send it in parts, or give the address where it can be found.
file-kind-not-taken = “{ $name }” is not of a kind that is taken here. These are: { $taken }
file-is-not-what-it-says = The content of “{ $name }” is not what its name says, so it was not taken. Save it again in one of these forms and send that: { $taken }
did-file-kept = sent a file
did-file-published = made a file public
did-file-closed = made a file no longer public
did-file-removed = removed a file
