desk-greeting = Bonjour, { $name }
desk-network = Le réseau
desk-nothing = Il n’y a encore rien à faire ici pour vous. Quand quelqu’un vous demandera quelque chose, cela apparaîtra sur cette page.
desk-see-city = Voir la page de la ville
desk-people = Personnes de cette ville
desk-due = { $count ->
    [0] À renouveler
    [one] Un chiffre est à renouveler
   *[other] { $count } chiffres sont à renouveler
}
desk-due-none = Aucun chiffre n’a plus de trois ans.
desk-latest = (dernier : { $year })
desk-missing = { $count ->
    [0] Manquants
    [one] Une mesure sans chiffre ni raison
   *[other] { $count } mesures sans chiffre ni raison
}
desk-missing-none = Chaque mesure a un chiffre, ou une raison de ne pas en avoir.
desk-missing-official = Chiffres officiels : { $count }
desk-missing-survey = Enquêtes : { $count }
desk-missing-expert = Lectures d’experts : { $count }
desk-changed = { $count ->
    [0] Modifié
    [one] Une modification ces 30 derniers jours
   *[other] { $count } modifications ces 30 derniers jours
}
desk-changed-none = Rien n’a changé ces 30 derniers jours.
desk-moved = { $count ->
    [1] un chiffre
   *[other] { $count } chiffres
}
desk-log = Toutes les modifications
desk-country = { $count ->
    [0] Aucune ville du pays n’est encore au registre.
    [one] Une ville du pays est au registre.
   *[other] { $count } villes du pays sont au registre.
}
desk-attends = Vous participez à cette conférence.
desk-candidates = { $count ->
    [0] Aucune candidature n’attend votre décision.
    [one] Une candidature attend votre décision.
   *[other] { $count } candidatures attendent votre décision.
}

# ce qui est à faire
desk-nothing-due = Rien n’est à faire.
desk-tasks = { $count ->
    [one] Une chose est à faire
   *[other] { $count } choses sont à faire
}
desk-by = d’ici au { $day }
desk-since = attendu pour le { $day }
desk-more = { $count ->
    [one] et { $count } autre
   *[other] et { $count } autres
}
desk-invited-late = { $count ->
    [one] { $count } invitation est restée sans réponse à sa date
   *[other] { $count } invitations sont restées sans réponse à leur date
}
desk-invited-soon = { $count ->
    [one] { $count } invitation n’a pas encore de réponse
   *[other] { $count } invitations n’ont pas encore de réponse
}
desk-delegations-alone = { $count ->
    [one] { $count } délégation ne compte que son chef
   *[other] { $count } délégations ne comptent que leur chef
}
desk-credentials = { $count ->
    [one] { $count } délégation n’a pas déposé ses pouvoirs
   *[other] { $count } délégations n’ont pas déposé leurs pouvoirs
}
desk-registrations-ask = { $count ->
    [one] { $count } personne demande un autre nom sur son badge
   *[other] { $count } personnes demandent un autre nom sur leur badge
}
desk-registrations-named = { $count ->
    [one] { $count } personne désignée n’a pas commencé son inscription
   *[other] { $count } personnes désignées n’ont pas commencé leur inscription
}
desk-registrations-begun = { $count ->
    [one] { $count } personne n’a pas terminé son inscription
   *[other] { $count } personnes n’ont pas terminé leur inscription
}
desk-programme-unpublished = Le programme n’est pas publié
desk-proposals = { $count ->
    [one] { $count } proposition de séance attend
   *[other] { $count } propositions de séances attendent
}
desk-sessions-roomless = { $count ->
    [one] { $count } séance n’a ni heure ni salle
   *[other] { $count } séances n’ont ni heure ni salle
}
desk-sessions-unchaired = { $count ->
    [one] { $count } séance n’a pas de présidence
   *[other] { $count } séances n’ont pas de présidence
}
desk-booths-empty = { $count ->
    [one] { $count } séance a une cabine vide
   *[other] { $count } séances ont une cabine vide
}
desk-roster-behind = Le tableau des interprètes est plus ancien que le programme
desk-speakers-silent = { $count ->
    [one] { $count } intervenant n’a pas dit s’il vient
   *[other] { $count } intervenants n’ont pas dit s’ils viennent
}
desk-papers-missing = { $count ->
    [one] { $count } séance avec intervenants n’a pas encore de documents
   *[other] { $count } séances avec intervenants n’ont pas encore de documents
}
desk-questions = { $count ->
    [one] { $count } question à une séance attend votre accord
   *[other] { $count } questions à des séances attendent votre accord
}
desk-forgetting = Ce qui a servi au séjour est effacé : exportez avant ce que vous devez garder
desk-results-unwritten = { $count ->
    [one] Les résultats de { $count } séance ne sont pas rédigés
   *[other] Les résultats de { $count } séances ne sont pas rédigés
}
desk-results-unreleased = { $count ->
    [one] Les résultats de { $count } séance ne sont pas publiés
   *[other] Les résultats de { $count } séances ne sont pas publiés
}
desk-handover = Écrivez pour le prochain hôte ce que vous avez appris
desk-to-endorse = { $count ->
    [one] « { $call } » : { $count } candidature attend sa commission nationale
   *[other] « { $call } » : { $count } candidatures attendent leur commission nationale
}
desk-undecided = { $count ->
    [one] « { $call } » : { $count } dossier est à décider
   *[other] « { $call } » : { $count } dossiers sont à décider
}
desk-unpublished = { $count ->
    [one] « { $call } » : { $count } décision est prise ; fixez sa date de publication
   *[other] « { $call } » : les { $count } décisions sont prises ; fixez leur date de publication
}
desk-published-on = { $count ->
    [one] « { $call } » : { $count } décision sera publiée d’elle-même
   *[other] « { $call } » : { $count } décisions seront publiées d’elles-mêmes
}
desk-completed = { $count ->
    [one] « { $call } » : { $count } dossier a été complété, ou sa date est passée ; il est à décider de nouveau
   *[other] « { $call } » : { $count } dossiers ont été complétés, ou leur date est passée ; ils sont à décider de nouveau
}
desk-reports-late = { $count ->
    [one] { $count } rapport est en retard
   *[other] { $count } rapports sont en retard
}
desk-reports-coming = { $count ->
    [one] { $count } rapport arrive à échéance
   *[other] { $count } rapports arrivent à échéance
}
desk-reports-unread = { $count ->
    [one] { $count } ville qui doit un rapport n’a personne pour lire une lettre
   *[other] { $count } villes qui doivent un rapport n’ont personne pour lire une lettre
}
desk-letters = { $count ->
    [one] { $count } lettre n’est peut-être pas partie
   *[other] { $count } lettres ne sont peut-être pas parties
}
desk-work = { $count ->
    [one] { $count } tâche de fond a été abandonnée
   *[other] { $count } tâches de fond ont été abandonnées
}
