membership-why-applied = Elle a posé sa candidature :
membership-why-took-back = Elle a retiré sa candidature :
membership-why-admitted = Sa candidature a été acceptée :
membership-why-not-admitted = Sa candidature n’a pas été retenue :
membership-why-report-sent = Son rapport est arrivé :
membership-why-report-accepted = Son rapport a été accepté :
membership-why-report-declined = Son rapport n’a pas été accepté :
membership-why-report-late = Son rapport était en retard :
membership-why-report-missing = Aucun rapport n’est arrivé :
membership-title = Adhésion de { $city }
membership-history = Ce qui s’est passé
membership-never = Elle n’a pas fait partie du réseau, à ce que sait le registre.
membership-owes-completion = { $call } : à compléter au plus tard le { $due }.
membership-owes = { $call } : à rendre au plus tard le { $due }, et pas encore arrivé.
membership-corrected = corrigé le { $day }
membership-letters = Lettres au sujet des rapports
membership-letter-readers = { $count ->
    [0] aucun destinataire
    [one] { $count } lettre
   *[other] { $count } lettres
}
membership-entry = Inscription au registre, avec ses corrections
memberships-title = Taille du réseau au fil du temps
memberships-lead = Combien de villes à treize dates, d’après des pages publiées, et combien d’entre elles ce registre sait situer dans le temps.
memberships-none-yet = Aucun chiffre publié n’est aussi ancien. Lisez la page à la date d’aujourd’hui.
memberships-chart = Villes du réseau
memberships-chart-what = Villes du réseau selon les publications ; marque creuse lorsque la page dit « environ » ou « plus de ».
memberships-table = Taille par date, avec les sources
memberships-when = Date
memberships-cities = Villes, selon les publications
memberships-countries = Pays
memberships-known = Situées dans le temps par ce registre
memberships-source = Source
memberships-over = plus de { $count }
memberships-about = environ { $count }
memberships-fell = Une adhésion se perd aussi : après que le règlement de 2018 eut demandé des rapports, plus de 200 villes sont devenues 170 membres actifs. En 2020, une liste de 55 nouvelles villes a été corrigée à 54, et 230 est devenu 229.
due-title = Qui doit quoi
due-lead = Les rapports attendus, à qui l’on a écrit, et les candidatures en attente. Les lettres partent selon les règles de chaque appel ; personne n’a à les envoyer.
due-reports = Rapports pas encore arrivés
due-late = en retard
due-nobody = sans destinataire
due-applicants = Candidates en attente
due-none = Aucun rapport n’est attendu. Un appel à rapports ouvert apparaît ici.
due-none-such = Aucun rapport ne répond à ce choix. Choisissez « tous ».
due-call = Appel
due-any = tous
due-which = Lesquels
due-only-late = en retard
due-show = Afficher
due-by = À rendre le
due-is-late = en retard
due-begun = commencé
due-returned = à compléter
due-written = Dernière lettre
due-not-yet = aucune encore
due-nobody-hint = Les villes sans destinataire ne sont informées de rien : invitez une coordination pour elles.
due-nobody-reads = aucun destinataire
due-stage-due = Bientôt à rendre
due-stage-late = En retard : relancée
due-stage-inactive = Non reçu : inactive
due-applicants-none = Aucune candidature n’attend de décision.
mail-report-due-subject = { $city } : rapport à rendre le { $due }
mail-report-due-body =
    Bonjour { $name },

    Le rapport de { $city } est à rendre au plus tard le { $due } : { $call }. Il part du dossier de votre ville, pour que rien ne soit saisi deux fois.

    { $link }

    Stoa
mail-completion-due-subject = { $city } : à compléter au plus tard le { $due }
mail-completion-due-body =
    Bonjour { $name },

    Le dossier que { $city } a envoyé pour « { $call } » est rouvert et à compléter au plus tard le { $due }. La lettre de décision dit ce qui manque.

    { $link }

    Stoa
mail-completion-late-subject = { $city } : la date est passée
mail-completion-late-body =
    Bonjour { $name },

    Le dossier que { $city } a envoyé pour « { $call } » était à compléter au plus tard le { $due } et n’est pas revenu. S’il vous faut plus de temps, écrivez au secrétariat : il peut fixer une date ultérieure. Sinon, il décide d’après ce qu’il a.

    { $link }

    Stoa
mail-report-late-subject = { $city } : le rapport est en retard
mail-report-late-body =
    Bonjour { $name },

    Le rapport de { $city } était à rendre le { $due } et n’est pas arrivé : { $call }. Le registre indique désormais que la ville a été relancée ; elle reste membre. S’il vous faut plus de temps, répondez à cette lettre ou écrivez au secrétariat : il peut prolonger l’appel pour vous.

    { $link }

    Stoa
mail-report-inactive-subject = { $city } est inactive dans le réseau
mail-report-inactive-body =
    Bonjour { $name },

    Le rapport de { $city } était à rendre le { $due } : { $call }. Comme il n’est pas arrivé, le registre indique désormais que la ville est inactive : elle reste sur la liste, n’est plus comptée, et ne peut ni concourir pour un prix ni accueillir une conférence. Un rapport accepté en refait un membre à part entière.

    { $link }

    Stoa
did-membership-reminded = a écrit au sujet d’un rapport
