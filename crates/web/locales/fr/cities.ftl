cities-title = Villes
cities-all = { $shown ->
    [0] Aucune ville
    [one] Une ville
   *[other] { $shown } villes
} dans { $countries ->
    [0] aucun pays
    [one] un pays
   *[other] { $countries } pays
}.
cities-some = { $shown ->
    [0] Aucune ville
    [one] Une ville
   *[other] { $shown } villes
} sur { $total }, dans { $countries ->
    [0] aucun pays
    [one] un pays
   *[other] { $countries } pays
}.
cities-invented-count = { $count ->
    [1] Une d’entre elles est inventée, pour la démonstration.
   *[other] { $count } d’entre elles sont inventées, pour la démonstration.
}
cities-none-yet = Aucune ville ne figurait au registre à cette date.
cities-none-found = Aucune ville ne répond à ces choix. Retirez-en un, ou cherchez une partie du nom.
cities-show-all = Afficher toutes les villes
cities-download = Télécharger en CSV
cities-add = Ajouter une ville
cities-attribution = Coordonnées et populations : GeoNames, www.geonames.org, CC BY 4.0, lorsque la fiche le mentionne. Elles décrivent l’agglomération, non le territoire légal du membre. Côtes : Natural Earth. Aucune frontière n’est tracée.
cities-search-name = Nom
cities-search = Chercher
cities-more-choices = Autres critères
cities-any = Indifférent
cities-on = Situation au
cities-map = Où se trouvent ces villes
cities-map-shows = { $shown ->
    [0] Aucune ville
    [one] Une ville
   *[other] { $shown } villes
} sur une carte du monde.
cities-map-table = Les mêmes en liste
cities-map-unplaced = { $count ->
    [1] Une ville est sans coordonnées et ne figure que dans la liste.
   *[other] { $count } villes sont sans coordonnées et ne figurent que dans la liste.
}
cities-list = Liste des villes
cities-name = Nom
cities-country = Pays
cities-region = Région
cities-kind = Type
cities-grouping = Groupe
cities-state = Situation
cities-joined = Membre depuis
cities-joined-unknown = année inconnue
cities-population = Population
cities-awards = Prix
cities-invented-mark = inventée
cities-latitude = Latitude
cities-longitude = Longitude
cities-geo-source = Source des coordonnées
cities-population-source = Source de la population
cities-source = Source
cities-note = Note
cities-invented = Inventée par
cities-code = Code
state-applicant = Candidate
state-not-admitted = Non admise
state-none = pas encore dans le réseau
state-member = Membre
state-reminded = Membre, relancée
state-inactive = Inactive
state-left = Partie
state-removed = Radiée
state-annulled = N’a jamais eu lieu (annulé)
cities-entry-title = { $name } dans le registre
cities-entry-lead = Ce que le registre dit de cette ville, d’après quelle source, et chaque correction.
cities-correct = Corriger cette fiche
cities-membership = Adhésion
cities-history = Historique de cette fiche
cities-entered = Saisie
cities-corrected = Corrigée
cities-what-changed = Ce qui a changé
cities-field = Champ
cities-before = Avant
cities-after = Après
cities-secretariat = Le secrétariat
cities-shipped-reason = D’après la liste fournie avec le programme.
cities-no-membership = Aucune adhésion n’est enregistrée.
cities-change-state = Modifier l’adhésion
cities-from-when = À partir de (année, mois ou jour)
cities-save = Enregistrer
cities-cancel = Annuler
cities-correct-spell = Corriger
cities-since = Depuis
cities-until = Jusqu’à
cities-reason = Motif
cities-reason-hint = Il est visible de tous dans l’historique de la fiche.
cities-since-unknown = début inconnu
cities-since-when = depuis { $since }
cities-until-when = jusqu’à { $until }
cities-between = { $since } – { $until }
cities-membership-history = Ce qui a été consigné de l’adhésion
cities-no-groupings = Cette ville ne fait partie d’aucun groupe.
part-member = Membre
part-coordinator = Coordinatrice
cities-part = Rôle
cities-put-in = Ajouter au groupe
cities-take-out = Retirer
cities-correct-title = Corriger la fiche de { $name }
cities-add-title = Ajouter une ville
cities-code-hint = Pour les adresses et les fichiers ; formé à partir du nom si le champ reste vide.
cities-joined-hint = Année, mois ou jour, par exemple 2024 ou 2024-02-14. Laissez vide pour une ville qui n’est pas membre.
cities-latitude-hint = Degrés, positifs au nord de l’équateur : 51.8979
cities-longitude-hint = Degrés, positifs à l’est de Greenwich : -8.4706
cities-source-hint = Où il est dit que cette ville figure au registre.
cities-invented-hint = Seulement pour une ville manifestement inventée : par quoi. Ses chiffres sont signalés sur chaque page.
cities-collision-how = Rien n’est perdu : votre saisie figure ci-dessous. Comparez, modifiez au besoin, puis enregistrez de nouveau. L’autre correction indique :
cities-theirs = Dans le registre à présent
cities-mine = Votre saisie
cities-import-title = Verser une liste
needed = Veuillez remplir ce champ.
text-too-long = Ce texte est trop long : { $most } caractères au plus.
country-unknown = « { $country } » n’est pas le code ISO d’un pays. Utilisez trois lettres, par exemple IRL.
country-meant = « { $country } » n’est pas le code ISO d’un pays. Vouliez-vous dire { $meant } ?
region-unknown = Il n’y a pas de région « { $region } ». Laissez vide pour prendre celle du pays.
entity-type-unknown = Il n’y a pas de type « { $entity_type } ». Laissez vide pour une ville ou une municipalité.
coordinate-alone = La latitude et la longitude vont ensemble : indiquez les deux, ou aucune.
coordinate-out-of-range = Ce point n’est pas sur le globe : entre −{ $most } et { $most } degrés.
population-out-of-range = Une population est un nombre entier compris entre 0 et 100 millions.
city-there-already = { $name } figure déjà au registre, sous le code { $code }. S’il s’agit d’un autre lieu du même nom, donnez-lui un code propre.
code-taken = Le code « { $code } » est déjà pris. Choisissez-en un autre.
code-malformed = « { $code } » ne peut figurer dans une adresse. Utilisez des minuscules de a à z, des chiffres et des traits d’union, 60 au plus.
nothing-changed = Rien ne diffère de ce que dit déjà le registre.
sort-unknown = La liste ne peut pas être triée par « { $sort } ».
state-unknown = Il n’y a pas de situation « { $state } ».
state-cannot-follow = La situation de la ville est « { $from } » : elle ne peut passer de là à « { $next } ». Choisissez l’une des situations proposées, ou corrigez celle qui a été mal enregistrée.
ends-before-it-begins = La fin ({ $until }) ne peut précéder le début ({ $since }).
date-unreadable = « { $text } » n’est pas une date. Écrivez une année, un mois ou un jour : 2015, 2015-09 ou 2015-09-30.
number-unreadable = « { $text } » n’est pas un nombre.
city-changed-meanwhile = Quelqu’un d’autre a corrigé cette fiche après que vous l’avez ouverte.
membership-changed-meanwhile = Quelqu’un d’autre a corrigé cette adhésion après que vous l’avez ouverte. Ci-dessous, ce qui vaut à présent.
row-unreadable = La ligne n’est pas du CSV bien formé : souvent, un guillemet manque.
row-too-long = La ligne a { $cells } cellules, la première { $columns }. Mettez entre guillemets les textes qui contiennent des virgules.
column-twice = Une autre colonne dit la même chose. N’en gardez qu’une.
column-unknown = Le registre ne connaît pas cette colonne. Supprimez-la, ou nommez-la : { $known }.
column-missing = Cette colonne est nécessaire.
row-twice = Cette ville figure déjà à la ligne { $first }. Pour un autre lieu du même nom, ajoutez une colonne « code ».
award-unknown = Aucun prix de { $year } n’est connu. Créez d’abord son groupe (code award-{ $year }), ou corrigez l’année.
