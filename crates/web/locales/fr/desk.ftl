desk-greeting = Bonjour, { $name }
desk-network = Le réseau
desk-network-explained = Personnes et rôles, registre, référentiels, importations et journal d’audit.
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
