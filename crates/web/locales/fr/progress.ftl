figure-points = { $count ->
    [one] { $points } point
   *[other] { $points } points
}
chance = { $percent } %
chance-below = moins de { $percent } %
chance-above = plus de { $percent } %
status-improving = en progrès
status-probably-improving = probablement en progrès
status-no-clear-change = sans changement net
status-probably-worsening = probablement en recul
status-worsening = en recul
status-too-few = trop peu de valeurs pour conclure
target-reached = La cible est atteinte.
target-missed = La cible n’a pas été atteinte à l’échéance.
target-on-track = En bonne voie.
target-possible = Possible, mais pas certain.
target-unlikely = Peu probable à ce rythme.
target-is = Cible : { $value } d’ici { $year }.
target-label = Cible { $value }
target-chance = Probabilité de l’atteindre : { $chance }.
target-needed = Nécessaire chaque année désormais : { $change }.
progress-one-value = Une seule valeur pour l’instant ; une deuxième permettra une comparaison.
progress-from-to = De { $from } ({ $from_year }) à { $to } ({ $to_year }) : { $change }.
progress-too-few = Il faut au moins trois valeurs pour parler de tendance.
progress-chance = La probabilité d’une évolution dans le bon sens est de { $chance }.
progress-described = { $sentence } En un mot : { $status }.
progress-tally = { $with ->
    [0] Aucune des { $all } mesures n’a encore de chiffre.
    [one] Une mesure sur { $all } a des chiffres : { $moves }.
   *[other] { $with } mesures sur { $all } ont des chiffres : { $moves }.
}
progress-tally-improving = { $count ->
    [1] une progresse ou progresse probablement
   *[other] { $count } progressent ou progressent probablement
}
progress-tally-worsening = { $count ->
    [1] une recule ou recule probablement
   *[other] { $count } reculent ou reculent probablement
}
progress-tally-unclear = { $count ->
    [1] une ne montre pas de changement net
   *[other] { $count } ne montrent pas de changement net
}
progress-tally-few = { $count ->
    [1] une a trop peu de valeurs pour conclure
   *[other] { $count } ont trop peu de valeurs pour conclure
}
progress-tally-no-side = { $count ->
    [1] pour une, ni plus ni moins n’est mieux
   *[other] pour { $count }, ni plus ni moins n’est mieux
}
progress-values = { $count ->
    [1] Une valeur.
   *[other] { $count } valeurs.
}
progress-trend = Tendance (intervalle à 90 %)
progress-line-caption = Les points sont les valeurs ; la ligne est la tendance, la bande la contient avec une probabilité de 90 %. Les marques creuses sont des estimations ou des valeurs provisoires.
progress-from = Compter les progrès à partir de l’année
changes-since = Montrer les changements depuis le
apply = Afficher
changes-title = Modifié depuis le { $date }
changes-none = Rien n’a été saisi, corrigé ni retiré depuis lors.
changes-more = { $count ->
    [1] et un autre
   *[other] et { $count } autres
}
change-new = { $period } : nouveau, { $after }
change-corrected = { $period } : { $before } corrigé en { $after }
change-withdrawn = { $period } : { $before } retiré
city-enter = Saisir des chiffres
city-import = Importer un fichier
city-download = Télécharger les chiffres (CSV)
city-member-since = Membre depuis
city-population = Population
city-belongs = Fait partie de
city-register = Registre
city-register-entry = La fiche et son historique
city-empty = Cette ville n’a pas encore publié de chiffres.
city-empty-next = Commencez par les chiffres dont vous disposez déjà : saisissez-en un, ou importez une feuille de calcul.
city-temple-title = Le temple de { $city }
city-temple-description = Pour chaque domaine d’action : combien de mesures ont des chiffres, et dans quel sens elles évoluent par rapport au passé de la ville.
city-goals = Les objectifs du Programme 2030
city-goals-explained = Quels objectifs sont touchés par les chiffres de la ville, et lesquels ne le sont pas : une lacune est montrée, non cachée.
goal-untouched = non touché
city-sources = D’où viennent les chiffres
areas-without = Domaines encore sans chiffre
figures-count = { $count ->
    [1] un chiffre
   *[other] { $count } chiffres
}
missing-count = { $count ->
    [1] Une mesure sans chiffre
   *[other] { $count } mesures sans chiffre
}
demonstration-figures = Chiffres de démonstration.
demonstration-explained = Cette ville est inventée et ses chiffres ont été générés, pour montrer à quoi ressemblent les pages lorsqu’ils sont nombreux.
area-definition = De quoi traite ce domaine
area-own-measurements = Les mesures propres au réseau
measurement-definition = Définition, unité et source de cette mesure
measurement-empty = Il n’y a pas encore de chiffre pour cette mesure.
measurement-figures = Tous les chiffres : { $series }
reconstructed = reconstitué
reconstructed-explained = La formulation de cette mesure a été reconstituée ; le tableau imprimé n’a pas pu être vérifié.
observation-period = Période
observation-value = Valeur
observation-status = Statut
observation-source = Source
observation-note = Note
observation-recorded = Saisi le
two-points-title = Selon la règle de croissance entre deux points (compatibilité)
two-points-explained = La règle de Statistique Canada et d’Open SDG 2.4 ne compare que la première valeur depuis 2015 à la dernière. Une année de plus change son verdict dans environ une série sur cinq ; elle est donnée pour ceux qui doivent l’utiliser dans leurs rapports.
two-points-says = Elle dit : { $status }.
two-points-achieved = cible atteinte
two-points-substantial = progrès substantiels
two-points-moderate = progrès modérés
two-points-limited = progrès limités
two-points-deterioration = détérioration
two-points-none = non disponible
