paper-page = Page {"{page}"} sur {"{pages}"}
printer-none = Ce site a été démarré sans sa presse. La page elle-même peut être imprimée depuis votre navigateur ; prévenez l’administrateur.
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
report-areas-caption = Les domaines d’action en un coup d’œil : mesures chiffrées et sens de leur évolution
report-temple-caption = Chaque pierre est un domaine d’action ; elle est remplie dans la mesure où ses mesures ont des chiffres. Les signes comptent celles qui progressent, reculent, ne montrent pas de changement net ou n’ont pas de chiffre.
report-movement-title = Ce qui évolue le plus sûrement
report-movement-lead = Chaque mesure est comparée au passé de la ville elle-même, jamais à une autre ville. D’abord ce qui progresse, puis ce qui recule.
report-movement-none = Aucune série n’est assez longue pour en dire davantage.
report-standing-caption = Mesures chiffrées : { $name }
report-missing-caption = Mesures sans chiffre : { $name }
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
report-partners-title = Partenaires et engagements
report-partners-lead = La ville travaille avec :
report-goal-touched = { $count ->
    [1] touché par une mesure
   *[other] touché par { $count } mesures
}
report-goals-alt = Un point pour chacun des dix-sept objectifs, plein là où un chiffre de la ville le touche
report-changes-lead = Ce qui a été saisi, corrigé ou retiré dans le dossier de la ville au cours des douze derniers mois. Les corrections sont nommées une à une.
report-changes-new = Nouveaux chiffres
report-changes-corrected = Corrigés
report-changes-withdrawn = Retirés
report-method-title = Comment cela a été évalué
report-method-past = Une ville est comparée à son propre passé. Les mots découlent de probabilités : chaque série est lue comme un niveau qui fluctue et dérive, vu à travers le bruit de ses chiffres. « En progrès » et « en recul » ne sont dits que lorsque c’est très probable, « probablement » lorsque c’est probable.
report-method-chance = La probabilité d’atteindre une cible prolonge la même lecture jusqu’à l’échéance. C’est un constat sur les chiffres, non une promesse, et elle ignore les mesures qui commencent maintenant.
report-method-missing = Les chiffres décrivent la ville elle-même, sauf si un lieu est nommé à côté. Les chiffres provisoires ou estimés sont signalés.
report-method-unofficial = Un travail indépendant ; ce n’est pas une publication de l’UNESCO. La collection de chiffres peut être utilisée sous CC BY 4.0 ; chaque chiffre appartient à son éditeur.
report-sources-lead = Chaque chiffre de ce rapport provient de l’une de ces sources.
report-publisher = Éditeur
report-figures = Chiffres
report-values-title = Tous les chiffres
report-values-lead = Ce que montrent les dessins, en nombres. Les lettres qui suivent une valeur donnent son statut : E estimée, P provisoire, B rupture de série, F prévision, I imputée.
report-values-caption = Valeurs par mesure
report-values = Valeurs par période
brief-title = { $city } : la ville apprenante en deux pages
brief-kicker = Note pour le maire
brief-decide = Ce qui appelle une décision
brief-unlikely = { $count ->
    [1] Une cible a peu de chances d’être atteinte à ce rythme : changez la mesure, le rythme ou la cible.
   *[other] { $count } cibles ont peu de chances d’être atteintes à ce rythme : changez les mesures, le rythme ou les cibles.
}
brief-worse = { $count ->
    [1] Une mesure recule ou recule probablement : demandez pourquoi au service concerné.
   *[other] { $count } mesures reculent ou reculent probablement : demandez pourquoi aux services concernés.
}
brief-unmeasured = On ne sait encore rien de : { $areas }.
goals-report-title = { $city } et les objectifs du Programme 2030
goals-report-kicker = Rapport sur les objectifs · trame d’un examen local volontaire
goals-report-highlights = Points saillants
goals-report-gaps = Aucun chiffre de la ville ne touche encore ces objectifs : { $goals }. Ils figurent vides ci-dessous, pour que la lacune soit visible et puisse être comblée.
goals-report-process-lead = Cet examen est tiré du dossier de la ville : ses chiffres avec leurs sources, son plan tel que le conseil l’a adopté, les engagements de ses partenaires, ses preuves, ses événements et ses propres mots. Rien n’a été saisi exprès.
goals-report-partners = Partenaires de la ville : { $partners }.
goals-report-no-partners = Le dossier ne nomme pas encore les partenaires de la ville.
goals-report-no-figure = Des mesures existent pour cet objectif, mais la ville n’a encore de chiffre pour aucune d’elles.
report-words-title = Dans les mots de la ville
report-written = Écrit le { $date }
report-written-in = Écrit le { $date }, en langue d’origine : { $language }
goals-report-policy = Politiques et environnement favorable
goals-report-means = Moyens de mise en œuvre
goals-report-lessons = Conclusion et prochaines étapes
report-plan-title = Le plan
report-plan-decided = Version { $number }, décidée le { $date } par { $by }.
report-plan-draft = Ceci est le projet ; aucune version n’a encore été décidée.
report-plan-objectives = Objectifs
report-plan-objective = Objectif
report-plan-area = Domaine
report-plan-actions = Actions
report-plan-done = Achevées
report-plan-actions-caption = { $count ->
    [1] L’action du plan
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
report-pledges-caption = Engagements dans les mots des partenaires
pledge-promise-made = Engagement
report-pledge-last = Dernier compte rendu
report-pledges-unnamed = { $count ->
    [1] Un engagement est compté sans que le partenaire ait souhaité être nommé.
   *[other] { $count } engagements sont comptés sans que les partenaires aient souhaité être nommés.
}
report-events-title = Événements et offres d’apprentissage
report-events-held = { $count ->
    [1] Ce qui a eu lieu au cours des douze derniers mois
   *[other] Ce qui a eu lieu au cours des douze derniers mois : { $count } événements
}
report-events-coming = À venir
report-events-sum = Participation totale par groupe, dans la mesure où elle a été comptée. Qui est venu à deux événements est compté deux fois, et une personne peut appartenir à plusieurs groupes.
report-evidence-caption = Preuves, avec leur licence et ce qu’elles étayent
report-evidence-kind = Nature et date
brief-late-pledges = { $count ->
    [1] L’engagement d’un partenaire a dépassé son échéance : demandez où il en est.
   *[other] { $count } engagements de partenaires ont dépassé leur échéance : demandez où ils en sont.
}
goals-report-opening = Déclaration liminaire
goals-report-no-opening = La déclaration liminaire est la vision du plan d’action. Le dossier n’en contient pas encore : écrivez-la dans le plan et faites-la adopter par le conseil.
goals-report-introduction = Introduction : la ville
goals-report-no-plan = La ville n’a pas encore publié de plan d’action. Ce qu’elle décidera figurera ici.
goals-report-methodology = Méthodologie et processus
goals-report-nobody = Ne laisser personne de côté
goals-report-groups = Groupes de personnes auxquels s’adressent des actions du plan, avec le nombre d’actions :
goals-report-no-groups = Le plan ne nomme encore aucun groupe de personnes, et aucun événement n’a été compté par groupe.
goals-report-targets = Objectifs et cibles
goals-report-targets-lead = Objectif par objectif : les cibles et les actions que nomme le plan, ce qui évolue dans les chiffres de la ville et avec quelle certitude, et ce qui l’étaye. Un objectif dont on ne sait rien figure aussi, pour que la lacune soit visible.
goals-report-named-targets = { $count ->
    [1] Le plan nomme une cible de cet objectif :
   *[other] Le plan nomme { $count } cibles de cet objectif :
}
goals-report-actions = Actions du plan : { $name }
goals-report-evidence = Preuves : { $name }
goals-report-no-conclusion = Le dossier ne contient encore ni bilan d’une année, ni enseignements, ni échéance à venir.
goals-report-annex = Annexe
goals-report-annex-lead = Ce qu’il faut pour vérifier cet examen : ce qui a eu lieu, les preuves, ce qui manque et pourquoi, les sources et tous les chiffres.
