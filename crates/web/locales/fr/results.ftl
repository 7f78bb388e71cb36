results = Résultats
results-none = Aucun résultat n’est encore public. Les rapporteurs les écrivent ; ils paraissent ici quand les organisateurs les rendent publics.
results-highlights = Temps forts
results-people = { $count ->
    [1] une personne dans la salle
   *[other] { $count } personnes dans la salle
}
results-unwritten = { $count ->
    [1] Une séance sans résultat
   *[other] { $count } séances sans résultat
}
result = Résultat de la séance
result-back = Retour
result-lead = Écrivez ce qui a été dit et convenu, dans la langue de la séance ; d’autres peuvent ajouter la leur ensuite. Chaque version est gardée.
result-is-released = Tout le monde peut le lire : ce que vous changez ici se voit aussitôt.
result-summary = Ce qui a été dit et convenu
result-highlights = Temps forts, un par ligne
result-follow-up = Ce qui devrait suivre
result-people = Personnes dans la salle
result-write = Écrire le résultat
result-change = Modifier le résultat
result-unreleased = non public
result-release = Rendre public
result-collision = Quelqu’un d’autre a écrit ce résultat pendant votre travail. Regardez ce qui vaut maintenant et écrivez le vôtre de nouveau.
handover = Passage de relais au prochain hôte
handover-lead = Ce qui a eu lieu, ce qui reste ouvert et ce que cet hôte a appris. Imprimez-le, ou préparez la prochaine conférence à partir de là.
handover-list = Ce qui est fait et ce qui reste ouvert
handover-done = fait
handover-open = ouvert
handover-over = La conférence est terminée
handover-versions = { $count ->
    [0] Aucune version du programme n’a été publiée
    [one] Une version du programme a été publiée
   *[other] { $count } versions du programme ont été publiées
}
handover-results = Résultats : { $done } séances sur { $of }
handover-released = Rendus publics : { $done } résultats sur { $of }
handover-papers = Diapositives, textes ou enregistrements : { $done } séances sur { $of }
handover-attended = Les présences sont notées, les attestations disponibles
handover-lessons-written = Ce que cet hôte a appris est écrit
handover-lessons = Ce que cet hôte a appris
handover-lessons-lead = Des délais trop courts, des salles trop petites, des personnes qui ont aidé. Seuls les organisateurs le lisent.
handover-next = La prochaine conférence
handover-next-lead = Reprend lieux, langues, sous-thèmes, ce qui est convenu avec les interprètes et les genres de séances, sans les personnes ni les jours.
handover-copy = Préparer une conférence d’après celle-ci
did-result-written = Résultat de séance écrit
did-result-released = Résultat de séance rendu public
did-result-closed = Résultat de séance refermé
came = Qui est venu
came-lead = { $came ->
    [0] { $registered } personnes de { $countries } pays se sont inscrites.
   *[other] { $came } des { $registered } personnes de { $countries } pays inscrites étaient présentes.
}
came-tables = Par pays, rôle et genre
came-countries = Pays
came-parts = Rôle
came-genders = Genre
came-registered = Inscrites
came-came = Présentes
came-untold = non indiqué
came-gender-female = femmes
came-gender-male = hommes
came-gender-other = autre
came-part-delegate = Délégués
came-part-alternate = Suppléants
came-part-adviser = Conseillers
came-part-mayor = Maires
came-part-expert = Experts
came-part-observer = Observateurs
came-part-speaker = Intervenants
came-part-interpreter = Interprètes
came-part-press = Presse
came-part-staff = Personnel
came-part-companion = Accompagnants
handover-print = Passage de relais en PDF
handover-summary = En bref
