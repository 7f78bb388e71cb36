lists-title = Listes publiées
lists-lead = Qui le réseau a nommé, et quand. Une liste qu’il a fallu corriger garde ses versions antérieures, avec la raison.
lists-none = Aucune liste n’a encore été publiée. Les membres figurent au registre.
lists-unlisted = Pas encore publiées
list-size = { $cities ->
    [one] { $cities } ville
   *[other] { $cities } villes
} de { $countries } pays.
list-published-on = Publiée le { $day }
list-version = Version { $number }
list-versions = Versions
list-superseded = Cette version a été corrigée depuis.
list-last = Lire celle qui vaut
list-not-yet = Cette liste n’a pas été publiée. Voyez qui elle nommerait, puis publiez-la.
list-went = Retirées : { $names }
list-came = Ajoutées : { $names }
list-keep = Tenir cette liste
list-would-name = Publiée aujourd’hui, elle nommerait { $cities ->
    [one] { $cities } ville
   *[other] { $cities } villes
}.
list-publish = Publier la liste
list-publish-next = Publier la version suivante
list-take-off = Retirer une ville
list-take-off-hint = Son adhésion par cette liste est annulée, et la version suivante dit pourquoi. La version antérieure reste lisible.
list-city = Ville
list-note = Ce que chacun lit au sujet de cette version
list-on = Jour de publication
list-empty = Aucune ville n’appartient à ce groupement. Ajoutez d’abord les villes.
list-unchanged = La liste nomme les mêmes villes que sa dernière version. Modifiez d’abord le groupement.
list-before-the-last = Le { $day } précède le jour de la dernière version. Choisissez un jour ultérieur.
did-list-published = a publié une liste
