# refusals
sector-unknown = Le secteur « { $sector } » n’existe pas. Choisissez-en un dans la liste.
web-address-invalid = « { $address } » n’est pas l’adresse d’une page. Elle commence par https://
partner-changed-meanwhile = Quelqu’un d’autre a modifié ce partenaire pendant que vous y travailliez. Regardez ce qui est enregistré et saisissez de nouveau votre modification.

did-partner-entered = a ajouté un partenaire
did-partner-corrected = a corrigé un partenaire
did-partner-withdrawn = a retiré un partenaire de la liste

structure-title = Structure
structure-of = La structure derrière le plan : { $city }
structure-lead = Quels services et partenaires portent le plan, qui répond de quoi, et ce qui a été décidé.
structure-empty = Cette ville n’a pas encore décrit sa structure.
structure-empty-next = Commencez par les services qui agiront, puis l’instance qui les réunit, puis les partenaires.
structure-bodies = Instances de coordination
structure-departments = Services
structure-partners = Partenaires par secteur
structure-no-partner-from = Pas encore de partenaire : { $sectors }.
structure-new-partner = Ajouter un partenaire
structure-partner-lead = Le nom, le secteur et la page web sont publics. La personne et l’adresse servent aux personnes de la ville, pour leur écrire.
structure-sector = Secteur
structure-person = Personne
structure-private = Visible des seules personnes de la ville.
structure-language = Langue pour leur écrire
structure-web = Page web
structure-withdraw = Retirer de la liste
structure-answers = Qui répond de quoi
structure-answers-lead = Pour chaque action : l’un décide, d’autres le font, d’autres sont consultés avant, d’autres informés après.
structure-unanswered = { $count ->
    [one] Personne ne répond encore de { $count } action.
   *[other] Personne ne répond encore de { $count } actions.
}
structure-by-who = Ce que chacun a à faire
structure-who = Service ou partenaire
structure-meetings = Réunions
structure-decisions = Décisions
structure-decisions-count = { $count ->
    [0] aucune décision
    [one] { $count } décision
   *[other] { $count } décisions
}
structure-no-decisions = Aucune décision n’est consignée.
structure-no-minutes = Pas encore de procès-verbal.
structure-inside = réservé aux personnes de la ville
sector-education = Éducation
sector-business = Entreprises
sector-culture = Culture
sector-health = Santé
sector-media = Médias
sector-citizens = Habitants
sector-youth = Jeunesse
sector-research = Recherche
sector-public = Autres organismes publics
sector-other = Autres
sector-civil-society = Société civile
