paper-page = Page {"{page}"} sur {"{pages}"}
printer-none = Ce site a été démarré sans sa presse. La page elle-même peut être imprimée depuis votre navigateur ; prévenez l’administrateur.
printer-busy = Beaucoup de documents sont en cours d’impression. Veuillez réessayer dans quelques secondes.
report-title = { $city }, ville apprenante
report-kicker = Rapport de la ville
report-known = État au { $date } · révision { $revision }
report-open = Rapport de la ville
brief-open = Note pour le maire
goals-report-open = Rapport sur les objectifs
report-print = Ouvrir en PDF
report-contents = Sommaire
report-in-short = En bref
report-better = Ce qui progresse le plus sûrement
report-better-none = Rien ne progresse assez nettement pour qu’on puisse l’affirmer.
report-worse = Ce qui recule le plus sûrement
report-worse-none = Rien ne recule assez nettement pour qu’on puisse l’affirmer.
report-areas-caption = Les domaines d’action en un coup d’œil : mesures chiffrées et sens de leur évolution
report-temple-caption = Chaque pierre est un domaine d’action ; elle est remplie dans la mesure où ses mesures ont des chiffres. Les signes comptent celles qui progressent, reculent, ne montrent pas de changement net ou n’ont pas de chiffre.
report-movement-title = Ce qui évolue le plus sûrement
report-movement-lead = Chaque mesure est comparée au passé de la ville elle-même, jamais à une autre ville. D’abord ce qui progresse, puis ce qui recule.
report-movement-none = Aucune série n’est assez longue pour en dire davantage.
report-standing-caption = Mesures chiffrées
report-missing-caption = Mesures sans chiffre
report-measurement = Mesure
report-latest = Dernière valeur (période)
report-change = Évolution
report-change-since = { $change } depuis { $year }
report-movement = Tendance
report-target = Cible (année)
report-chance = Probabilité
report-reading = Lecture
report-targets-title = Cibles et chances de les atteindre
report-targets-lead = La ville a fixé elle-même ces cibles. La probabilité découle de l’évolution des chiffres jusqu’ici ; les moins probables viennent en premier.
report-targets-caption = Cibles, les moins probables d’abord
report-gaps-title = Ce qui manque, et pourquoi
report-gaps-lead = Un chiffre manquant est un fait qui a une raison, jamais un zéro. Chaque domaine ci-dessus nomme les siens.
report-gaps-caption = Mesures sans chiffre, par raison
report-reason = Raison
report-no-reason = aucune raison indiquée pour l’instant
report-count = Mesures
report-partners-title = Partenaires
report-partners-lead = La ville travaille avec :
report-goal-touched = { $count ->
    [one] touché par une mesure
   *[other] touché par { $count } mesures
}
report-goals-alt = Un point pour chacun des dix-sept objectifs, plein là où un chiffre de la ville le touche
report-changes-lead = Ce qui a été saisi, corrigé ou retiré dans le dossier de la ville au cours des douze derniers mois. Les corrections sont nommées une à une.
report-changes-new = Nouveaux chiffres
report-changes-corrected = Corrigés
report-changes-withdrawn = Retirés
report-method-title = Comment cela a été évalué
report-method-past = Une ville est comparée à son propre passé. Les mots découlent de probabilités : chaque série est lue comme un niveau qui fluctue et dérive, vu à travers le bruit de ses chiffres. « En progrès » et « en recul » ne sont dits que lorsque c’est très probable, « probablement » lorsque c’est probable.
report-method-chance = La probabilité d’atteindre une cible prolonge la même lecture jusqu’à l’échéance. C’est un constat sur les chiffres, non une promesse, et elle ignore les mesures qui commencent maintenant.
report-method-missing = Les chiffres décrivent la ville elle-même, sauf si un lieu est nommé à côté. Les chiffres provisoires ou estimés sont signalés.
report-method-unofficial = Un travail indépendant ; ce n’est pas une publication de l’UNESCO. La collection de chiffres peut être utilisée sous CC BY 4.0 ; chaque chiffre appartient à son éditeur.
report-sources-lead = Chaque chiffre de ce rapport provient de l’une de ces sources.
report-publisher = Éditeur
report-figures = Chiffres
report-values-title = Tous les chiffres
report-values-lead = Ce que montrent les dessins, en nombres. Les lettres qui suivent une valeur donnent son statut : E estimée, P provisoire, B rupture de série, F prévision, I imputée.
report-values-caption = Valeurs par mesure
report-values = Valeurs par période
brief-title = { $city } : la ville apprenante en deux pages
brief-kicker = Note pour le maire
brief-decide = Ce qui appelle une décision
brief-unlikely = { $count ->
    [one] Une cible a peu de chances d’être atteinte à ce rythme : changez la mesure, le rythme ou la cible.
   *[other] { $count } cibles ont peu de chances d’être atteintes à ce rythme : changez les mesures, le rythme ou les cibles.
}
brief-worse = { $count ->
    [one] Une mesure recule ou recule probablement : demandez pourquoi au service concerné.
   *[other] { $count } mesures reculent ou reculent probablement : demandez pourquoi aux services concernés.
}
brief-unmeasured = On ne sait encore rien de : { $areas }.
goals-report-title = { $city } et les objectifs du Programme 2030
goals-report-kicker = Rapport sur les objectifs · trame d’un examen local volontaire
goals-report-highlights = Points saillants
goals-report-gaps = Aucun chiffre de la ville ne touche encore ces objectifs : { $goals }. Ils figurent vides ci-dessous, pour que la lacune soit visible et puisse être comblée.
goals-report-process = Comment cet examen a été établi
goals-report-process-lead = Cet examen est tiré du dossier de la ville : ses chiffres avec leurs sources, ses cibles et ses partenaires. Rien n’a été saisi exprès.
goals-report-partners = Partenaires de la ville : { $partners }.
goals-report-no-partners = Le dossier ne nomme pas encore les partenaires de la ville.
goals-report-no-figure = Des mesures existent pour cet objectif, mais la ville n’a encore de chiffre pour aucune d’elles.
report-words-title = Dans les mots de la ville
report-written = Écrit le { $date }
report-written-in = Écrit le { $date }, en langue d’origine : { $language }
goals-report-policy = Politique et organisation
goals-report-means = Moyens et suivi
goals-report-lessons = Conclusions et suites
report-plan-title = Le plan
report-plan-decided = Version { $number }, décidée le { $date } par { $by }.
report-plan-draft = Ceci est le projet ; aucune version n’a encore été décidée.
report-plan-objectives = Objectifs
report-plan-objective = Objectif
report-plan-area = Domaine
report-plan-actions = Actions
report-plan-done = Achevées
report-plan-actions-caption = { $count ->
    [one] L’action du plan
   *[other] { $shown } actions sur { $count }
}
report-plan-action = Action
report-plan-status = État
report-plan-when = Quand
report-plan-who = Responsable
report-plan-money = Budget
report-plan-next = Prochaines étapes
report-plan-milestone = Étape
report-plan-due = Échéance
