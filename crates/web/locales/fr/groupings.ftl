groupings-title = Groupes
groupings-lead = Groupes thématiques, cohortes, éditions du prix et sous-réseaux. Une ville peut faire partie de plusieurs.
groupings-none = Il n’y a pas encore de groupe.
groupings-cohorts = Cohortes
groupings-awards = Prix
groupings-clusters = Groupes thématiques
groupings-sub-networks = Sous-réseaux
groupings-others = Autres groupes
groupings-size = { $count ->
    [0] aucune ville du registre
    [one] une ville
   *[other] { $count } villes
}
groupings-rename = Renommer
groupings-new = Un nouveau groupe
groupings-kind = Nature
groupings-create = Créer le groupe
groupings-name = Nom
grouping-kind-unknown = Il n’y a pas de nature de groupe « { $kind } ».
part-unknown = Il n’y a pas de rôle « { $part } » dans un groupe.
