interpretation = Interprétation
interpretation-channels = À l’écoute en
interpretation-channel = canal { $number }
interpretation-rules = Ce qui est convenu
interpretation-rules-change = Modifier ce qui est convenu avec les interprètes
interpretation-team = Interprètes par cabine
interpretation-alone = Minutes d’une séance qu’un interprète peut assurer seul
interpretation-turn = Minutes d’un relais entre collègues
interpretation-day = Minutes de travail par jour, au plus
interpretation-running = Minutes sans pause, au plus
interpretation-pause = Minutes qui comptent comme une pause
interpretation-texts-days = Jours avant la conférence pour recevoir les textes
interpretation-relay = Une cabine peut écouter une autre cabine pour une langue que personne n’y comprend
interpretation-teams-differ = Ces interprètes forment ces équipes : { $possible }. Le programme est planifié avec : { $planned }.
interpretation-take-teams = Planifier avec les équipes présentes
roster-lead = Version { $number } du programme : { $sessions ->
    [1] une séance
   *[other] { $sessions } séances
} et { $booths ->
    [1] une cabine
   *[other] { $booths } cabines
}.
roster-unpublished = Aucun programme n’est encore publié. Publiez d’abord une version : ses séances et leurs langues disent quelles cabines il faut. Vous pouvez déjà ajouter des interprètes.
roster-nobody = Aucun interprète n’est encore désigné. Ajoutez-les ci-dessous avec leurs langues ; les cabines pourront alors être réparties.
roster-no-booths = Aucune séance du programme publié n’est interprétée. Indiquez-le sur la page d’une séance, puis publiez de nouveau.
roster-behind = Le programme ou ses interprètes ont changé depuis ce tableau. Faites placer tout le monde de nouveau : ce qui a été décidé à la main reste.
roster-impossible = Aucun tableau ne peut remplir toutes les cabines :
roster-impossible-mend = Engagez d’autres interprètes, assouplissez ce qui est convenu ou écartez des séances dans le plan.
roster-keeps-rules = Chaque cabine est remplie et chaque règle est respectée.
roster-breaks-rules = { $count ->
    [1] Une chose ne va pas :
   *[other] { $count } choses ne vont pas :
}
roster-make = Placer tout le monde
roster-again = Placer tout le monde de nouveau
roster-tell = Prévenir les interprètes
roster-told = Les interprètes ont été prévenus le { $date }.
roster-told-now = { $count ->
    [0] Aucune place n’a changé : aucune lettre n’était nécessaire.
    [one] Une lettre est en route.
   *[other] { $count } lettres sont en route.
}
roster-booths = Cabines
roster-booth = Cabine : { $language }
roster-empty = vide
roster-by-hand = fixé à la main
roster-by-hand-lead = Cochez qui est dans chaque cabine. La recherche ne touche pas à ce qui est fixé à la main.
roster-to-search = Laisser à la recherche
roster-at-once = Les cabines vers { $into } demandent { $needs } personnes à la fois ({ $at }) ; { $has } qui travaillent vers ces langues sont là.
roster-stretch = Les cabines vers { $into } demandent { $needs } minutes sans pause à partir de { $at } ; ceux qui travaillent vers ces langues peuvent en donner { $has }.
roster-day = Les cabines vers { $into } demandent { $needs } minutes le { $at } ; ceux qui travaillent vers ces langues peuvent en donner { $has }.
roster-direction = Personne ne passe de { $from } vers { $into }, et le relais n’est pas convenu.
roster-short = « { $first } » ({ $at }) : la cabine { $into } demande { $needs } personnes, { $has } y sont.
roster-direction-of = { $person } ne passe d’aucune langue de « { $first } » vers { $into }.
roster-source = « { $first } » : personne dans la cabine { $into } ne comprend { $from }, et le relais n’est pas convenu.
roster-away = { $person } est absent pendant « { $first } » ({ $at }).
roster-twice = { $person } est à la fois dans « { $first } » et « { $second } » ({ $at }).
roster-way = { $person } a besoin de { $needs } minutes entre « { $first } » et « { $second } » et en a { $has }.
roster-day-of = { $person } travaille { $needs } minutes le { $at } ; { $has } sont convenues.
roster-running = { $person } travaille { $needs } minutes sans pause à partir de « { $first } » ; { $has } sont convenues.
interpreters-count = { $count ->
    [0] Aucun interprète
    [one] Un interprète
   *[other] { $count } interprètes
}
interpreter-directions = Langues
interpreter-directions-hint = Comprise → parlée ; seulement des langues de la conférence.
interpreter-direction = { $from } → { $into }
interpreter-into = Langue parlée : { $language }
interpreter-work = Travail
interpreter-away = Absences
interpreter-away-hint = Une absence par ligne, début et fin : 2027-09-20T09:00 2027-09-20T13:00.
interpreter-add = Ajouter un interprète
interpreter-withdraw = Ne vient pas
interpreting-title = En cabine : { $name }
interpreting-behind = Le programme a changé et le tableau est en cours de révision. Vous recevez une lettre quand vos séances changent.
interpreting-none = Vous n’êtes encore dans aucune cabine. Une lettre vous préviendra.
interpreting-terms = Relais de { $turn } minutes, { $day } par jour au plus.
interpreting-day = { $count ->
    [1] Une séance, { $hours }.
   *[other] { $count } séances, { $hours }.
}
interpreting-with = Avec { $names }
interpreting-alone = Vous êtes seul dans la cabine.
interpreting-pause = Puis { $pause } jusqu’à votre prochaine séance.
mail-roster-subject = Vos séances : { $title }
mail-roster-line = – { $place } : { $title }, cabine : { $booth }{ $count ->
    [0] {""}
   *[other] , avec { $partners }
}
mail-roster-body =
    Bonjour { $name },

    { $count ->
        [0] vous n’êtes plus dans aucune cabine de { $title }.
        [one] vous interprétez une séance de { $title } :
       *[other] vous interprétez { $count } séances de { $title } :
    }

    { $shifts }

    Toutes les heures sont celles du fuseau { $zone }. Collègues, pauses, textes et calendrier sont sur votre page :
    { $link }
direction-odd = « { $text } » n’est pas une direction. Écrivez fr>en pour quelqu’un qui comprend le français et parle anglais.
direction-language = « { $language } » n’est pas une langue de cette conférence ({ $languages }).
away-odd = Une absence finit après son début : { $from } à { $to }.
away-unread = « { $text } » n’est pas une absence. Écrivez 2027-09-20T09:00 2027-09-20T13:00.
team-odd = { $team } interprètes par cabine ne sont pas possibles : de 1 à 6.
roster-collision = Quelqu’un d’autre a changé le tableau pendant votre travail. Regardez ce qui vaut maintenant et changez-le de nouveau.
did-interpreter-put = Interprète enregistré
did-roster-kept = Tableau des interprètes modifié
did-roster-told = Interprètes prévenus de leurs séances
