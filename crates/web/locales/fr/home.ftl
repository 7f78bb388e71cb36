home-title = Un réseau de villes apprenantes
home-lead = Ici, les villes voient où elles en sont par rapport au Référentiel de la ville apprenante, si elles avancent, et d’après quels chiffres : chacun avec sa source, son année et son degré de certitude.
home-find-city = Trouver une ville
home-members = { $count ->
    [1] membre
   *[other] membres
}
home-countries = { $count ->
    [1] pays
   *[other] pays
}
home-areas = { $count ->
    [1] domaine d’action
   *[other] domaines d’action
}
home-measurements = { $count ->
    [1] mesure
   *[other] mesures
}
home-temple-title = Le Référentiel de la ville apprenante
home-temple-description = Un temple : trois avantages plus larges, au fronton, reposent sur six éléments constitutifs, les colonnes, qui s’élèvent sur trois conditions fondamentales, les marches.
home-map-title = Où sont les membres
home-map-description = Une carte du monde avec { $cities ->
    [0] aucun membre
    [one] un membre
   *[other] { $cities } membres
} dans { $countries ->
    [0] aucun pays
    [one] un pays
   *[other] { $countries } pays
}.
home-map-credit = Lieux : GeoNames (CC BY 4.0). Côtes : Natural Earth. Aucune frontière n’est tracée.
home-invented = { $count ->
    [1] Une autre ville est inventée, avec des chiffres générés, pour montrer l’aspect des pages.
   *[other] { $count } autres villes sont inventées, avec des chiffres générés, pour montrer l’aspect des pages.
}
home-map-list = La même chose en liste
home-how-title = Comment cela fonctionne
home-how-1-title = Une ville face à son propre passé
home-how-1 = Chaque ville est d’abord comparée à elle-même. Il n’y a pas de palmarès ici.
home-how-2-title = Chaque chiffre a une source
home-how-2 = Qui l’a publié, pour quelle année, pour quel lieu, selon quelle méthode, et qui l’a saisi et quand.
home-how-3-title = Une absence est un fait
home-how-3 = Un chiffre qui n’existe pas est signalé comme manquant, avec la raison. Ce n’est jamais un zéro.
home-how-4-title = L’incertitude est dessinée
home-how-4 = Une tendance est montrée avec sa marge, et un mot n’est employé que si les chiffres le permettent.
temple-code = Code
temple-area = Domaine d’action
temple-coverage = Mesuré
temple-improving = En progrès
temple-worsening = En recul
temple-unclear = Sans changement net
temple-missing = Pas encore de chiffre
as-table = La même chose en tableau
