file-too-large = Le fichier dépasse { $most } Mo et n’a pas été pris. Réduisez-le, envoyez-le en plusieurs parties ou indiquez l’adresse où il se trouve.
file-kind-not-taken = « { $name } » n’est pas d’un type accepté ici. Sont acceptés : { $taken }
file-is-not-what-it-says = Le contenu de « { $name } » n’est pas ce que dit son nom ; il n’a pas été pris. Enregistrez-le à nouveau sous l’une de ces formes et envoyez-le : { $taken }
did-file-kept = a envoyé un fichier
did-file-published = a rendu un fichier public
did-file-closed = a retiré un fichier du public
did-file-removed = a retiré un fichier
