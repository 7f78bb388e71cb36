rule-for-nobody = Une délégation a besoin d’au moins un titre. Donnez un nombre à l’un d’eux.
registration-after = Le { $until } est postérieur à la conférence, qui se termine le { $ends }. Choisissez un jour antérieur.
forget-before = Le { $forget } précède la fin de la conférence ({ $ends }). Ce qui sert au séjour ne peut pas être effacé si tôt.
rules-title = Règles
rules-lead = Jusqu’à quand on s’inscrit, qui peut venir avec qui, et à qui s’adresser. Chaque conférence a ses propres règles.
rules-registration = Inscription
rules-until = Dernier jour d’inscription
rules-until-hint = Jusqu’à minuit à l’heure de { $zone }. Sans date, les inscriptions ne sont pas ouvertes.
rules-forget = Jour où besoins, voyages et adresses sont effacés
rules-forget-hint = Si vous laissez vide : le { $day }. Noms, titres et pays sont conservés.
rules-picked = Les participants choisissent une place dans
rules-seats = Places, quand la salle ne le dit pas
rules-seats-hint = Une séance par ligne : son code, =, un nombre. Par exemple visit-1=40.
seats-odd = « { $line } » n’est pas un code et un nombre. Écrivez par exemple visit-1=40.
rules-invited = Qui est invité
rules-invited-lead = Pour chaque catégorie : combien de personnes et à quel titre, qui signe les pouvoirs, et qui passe d’abord quand le voyage est financé.
rules-kind = Catégorie
rules-most = Combien peuvent venir
rules-most-hint = Un nombre ; * pour autant que souhaité ; rien si ce titre ne fait pas partie d’une telle délégation.
rules-at-most = { $part } : au plus { $most }
rules-any-number = { $part } : sans limite
rules-signed = Qui peut signer les pouvoirs
rules-signed-hint = Une autorité par ligne, dans le même ordre dans chaque langue. Rien s’il n’en faut pas.
rules-funded = Voyages financés
rules-funded-places = Places pour l’ensemble de cette catégorie
rules-group-hint = Ces pays passent d’abord. Décochez-en un pour le retirer ; ajoutez-en d’autres par leur nom.
rules-group-count = { $count ->
    [one] { $count } pays
   *[other] { $count } pays
}
rules-group-add = Pays à ajouter ({ $number })
country-unnamed = Aucun pays ne s’appelle « { $country } ». Choisissez l’un des noms que le champ propose.
rules-contacts = À qui s’adresser
rules-contacts-lead = Un point de contact par région ; il figure dans les lettres et sur les pages des invités.
rules-all-others = Toutes les autres
part-delegate = Délégué(e)
part-alternate = Suppléant(e)
part-adviser = Conseiller(ère)
part-mayor = Maire
part-expert = Expert(e)
part-observer = Observateur(trice)
part-speaker = Intervenant(e)
part-interpreter = Interprète
part-press = Presse
part-staff = Organisation
part-companion = Personne accompagnante
