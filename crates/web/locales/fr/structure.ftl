# refusals
sector-unknown = Le secteur « { $sector } » n’existe pas. Choisissez-en un dans la liste.
web-address-invalid = « { $address } » n’est pas l’adresse d’une page. Elle commence par https://
partner-changed-meanwhile = Quelqu’un d’autre a modifié ce partenaire pendant que vous y travailliez. Regardez ce qui est enregistré et saisissez de nouveau votre modification.

did-partner-entered = a ajouté un partenaire
did-partner-corrected = a corrigé un partenaire
did-partner-withdrawn = a retiré un partenaire de la liste
