# refusals
call-kind-unknown = { $kind } n’est pas un type d’appel. Choisissez dans la liste.
call-code-taken = Un appel porte déjà le nom court { $code }. Choisissez-en un autre.
call-not-draft = Cet appel est publié, et les villes comptent sur ce qu’il dit. Donnez plus de temps par une prolongation, ou copiez-le dans un nouvel appel.
call-not-open = Seul un appel publié peut être clos. Regardez où il en est.
call-changed-meanwhile = Quelqu’un d’autre a modifié cet appel pendant que vous y travailliez. Regardez ce qu’il dit maintenant et refaites votre modification.
moment-unreadable = { $text } n’est pas un jour et une heure. Écrivez par exemple 2027-05-31T23:59:59.
call-zone-unknown = { $zone } n’est pas un fuseau horaire. Écrivez un nom comme Europe/Berlin ou America/Mexico_City.
window-empty = L’appel serait clos le { $closes }, avant de s’ouvrir le { $opens }. Fixez une fin plus tardive.
endorsement-before-closing = Les commissions nationales devraient décider avant le { $by }, avant que les villes aient fini le { $closes }. Donnez-leur une date plus tardive.
extension-not-later = Une prolongation doit finir après l’appel, le { $closes } ; ce n’est pas le cas du { $until }.
call-title-needed = Il manque un titre. Écrivez-le dans une langue au moins.
rules-nobody = Aucune ville ne pourra jamais remplir cette règle avec celles qui précèdent. Retirez-en une.
rules-nobody-there = Aucune ville du registre ne remplit ces règles aujourd’hui. Vérifiez les mois, le délai et les cohortes.
rule-entity-unknown = { $type } n’est pas un type d’entité que connaît le registre. Choisissez dans la liste.
quota-place-unknown = « { $place } » n’est ni un pays ni une région. Choisissez l’un des noms que le champ propose.
quota-twice = Il y a deux quotas pour le même lieu. Retirez-en un.
quota-without-endorsement = Un quota limite les soutiens, mais cet appel n’en demande pas. Demandez un soutien ou retirez les quotas.
quota-line = Indiquez combien { $place } peut en avoir : un nombre entier.
form-empty = Le formulaire ne demande encore rien. Ajoutez une section et une question.
section-twice = Deux sections s’appellent { $code }. Retirez-en une.
section-unknown = Cette section n’existe plus. Revenez au formulaire et choisissez-en une autre.
question-empty = Une question n’a pas de texte. Écrivez-la dans une langue au moins.
question-twice = Deux questions s’appellent { $code }. Donnez un autre nom à l’une d’elles.
choice-empty = Un choix demande au moins deux options. Écrivez-en une par ligne.
item-unknown = Le dossier de la ville n’a rien qui s’appelle { $item }. Choisissez dans la liste.
item-needed = Dites quel élément du dossier de la ville répond à cette question.
signature-missing = Le maire doit signer, mais aucune question ne demande de signature. Ajoutez-en une.
asks-unknown = { $asks } n’est pas un type de question. Choisissez dans la liste.
weights-do-not-sum = Les poids de la grille font { $sum } % au total, et non 100 %. Modifiez-les.
weight-zero = Un critère n’a pas de poids. Donnez-lui-en un, ou retirez-le.
criterion-twice = Deux critères s’appellent { $code }. Retirez-en un.
rubric-needed = Les jurés ont besoin d’une grille. Ajoutez des critères, ou ne demandez pas de jurés.
not-a-count = { $text } n’est pas un nombre entier. N’écrivez que des chiffres.
# why a city may not answer
rule-outside = Elle n’a jamais été dans le réseau, et cet appel s’adresse aux villes qui en font partie.
rule-membership = Au registre, elle figure comme : { $state }. Cet appel s’adresse à d’autres.
rule-months = Entrée en { $joined } ; le jour de la clôture, elle doit être { $least ->
    [one] membre depuis { $least } mois au moins
   *[other] membre depuis { $least } mois au moins
}.
rule-months-unknown = Le registre ne sait pas exactement quand elle est entrée ; le secrétariat vérifie si { $least } mois ont passé.
rule-cool-off = Elle a été distinguée en { $year } ; les lauréates attendent { $years } ans, jusqu’en { $free }.
rule-not-in = Elle fait partie de { $grouping }, écarté cette fois.
rule-entity = Cet appel ne s’adresse pas à ce type d’entité : { $type }.
rule-member-state = { $country } n’est pas un État membre des Nations Unies.
rule-population = Elle compte { $held } habitants ; il en faut { $least } au moins.
rule-population-unknown = Le registre ne connaît pas sa population ; il faut { $least } habitants au moins.
finding-met = Remplie :
finding-unknown = À vérifier :
finding-not-met = Non remplie :
# what rules say
rule-says-membership = Au registre comme : { $states }.
rule-says-outside = jamais dans le réseau
rule-says-months = Membre depuis au moins { $least ->
    [one] { $least } mois
   *[other] { $least } mois
}.
rule-says-cool-off = Pas distinguée depuis { $years ->
    [one] { $years } an
   *[other] { $years } ans
}.
rule-says-not-in = Ne fait pas partie de : { $groupings }.
rule-says-entity = De l’un de ces types : { $types }.
rule-says-member-state = Dans un État membre des Nations Unies.
rule-says-population = Au moins { $least } habitants.
# what was done
did-call-composed = a composé l’appel
did-call-revised = a modifié le projet d’appel
did-call-opened = a ouvert l’appel
did-call-extended = a prolongé l’appel
did-call-closed = a clos l’appel
did-call-shipped = a saisi un appel passé
# pages
calls-title = Appels
calls-lead = Le réseau invite les villes à adhérer, à rendre compte et à être distinguées. Chaque appel a ses dates, ses règles et son formulaire.
calls-none = Aucun appel n’est ouvert aujourd’hui. Les appels passés montrent ce qui était demandé.
calls-open = Ouverts
calls-coming = À venir
calls-drafts = Projets
calls-past = Passés
calls-new = Composer un appel
calls-begin = Commencer le projet
calls-from = Partir de
calls-from-none = un appel vide
calls-from-hint = Règles, formulaire et grille sont copiés ; les dates sont à vous.
call-title = Titre
call-lead = De quoi il s’agit
call-kind = Type
call-kind-hint = Repris de l’appel précédent si vous partez de l’un d’eux.
call-kind-membership = Adhésion
call-kind-report = Rapport d’activité
call-kind-award = Prix
call-kind-other = Autre
call-code = Nom court dans les adresses
call-code-hint = Minuscules, chiffres et traits d’union, comme adhesion-2027. Laissé vide, il est tiré du titre.
call-phase-draft = Projet
call-phase-coming = À venir
call-phase-open = Ouvert
call-phase-grace = En délai de grâce
call-phase-closed = Clos
call-moment = { $day } à { $clock }
call-until = jusqu’au { $moment }
call-opens = Ouverture
call-closes = Clôture
call-zone = heure de { $zone }, UTC{ $offset }
call-grace = { $minutes ->
    [one] { $minutes } minute de grâce
   *[other] { $minutes } minutes de grâce
} pour ce qui est en cours d’envoi
call-extended = Prolongé au
call-extended-for = pour { $groupings }
call-endorsed-by = Décision des commissions nationales
call-decided-by = Résultat annoncé le
quota-country = Au plus { $count ->
    [one] { $count } ville soutenue par pays
   *[other] { $count } villes soutenues par pays
}
quota-region = Au plus { $count ->
    [one] { $count } ville soutenue par région
   *[other] { $count } villes soutenues par région
}
quota-place = { $place } : { $count } au plus
call-needs-endorsement = La commission nationale du pays soutient la ville.
call-needs-signature = Le maire signe.
call-reviewers = { $count ->
    [one] { $count } juré lit chaque dossier.
   *[other] { $count } jurés lisent chaque dossier.
}
call-blind = Les jurés ne voient pas quelle ville se présente.
cap-all = Au plus { $count ->
    [one] { $count } ville
   *[other] { $count } villes
} en tout
cap-country = Au plus { $count ->
    [one] { $count } ville
   *[other] { $count } villes
} retenues par pays
cap-region = Au plus { $count ->
    [one] { $count } ville
   *[other] { $count } villes
} retenues par région
call-no-limits = Ni soutien, ni signature, ni limite de nombre.
call-asks-words = Texte, au plus { $count ->
    [one] { $count } mot
   *[other] { $count } mots
}
call-asks-line = Une ligne
call-asks-text = Texte
call-asks-figure = Chiffre avec son année
call-asks-rating = De 1 à 5
call-asks-choice = Choix
call-asks-file = Fichier
call-asks-link = Lien
call-asks-signature = Signature
call-asks-consent = Consentement
call-asks-item = Élément du dossier de la ville
call-item-name = Nom de la ville
call-item-country = Pays
call-item-region = Région
call-item-entity = Type d’entité
call-item-population = Population
call-item-clusters = Groupes thématiques
call-item-partners = Partenaires
call-reconstructed = reconstitué
call-reconstructed-hint = Non vu dans un formulaire publié.
call-reconstructed-notice = Certaines parties de cet appel sont reconstituées : elles n’ont pas été vues dans un document publié. Leur origine figure à la fin.
call-is-reconstructed = Non vu dans un document publié
call-window = Dates
call-who = Qui peut répondre
call-everybody = Toutes les villes.
call-limits = Comment il est décidé
call-form = Ce qui est demandé
call-form-size = { $questions ->
    [one] { $questions } question
   *[other] { $questions } questions
} en { $sections ->
    [one] { $sections } section
   *[other] { $sections } sections
}.
call-questions = { $count ->
    [one] { $count } question
   *[other] { $count } questions
}
call-form-of = Formulaire : { $call }
call-sign-in = Une ville répond avec le compte de sa coordination.
call-see-form = Voir le formulaire
call-seen-as = Vu comme
call-seen-as-city = Ville
call-seen-as-commission = Commission nationale
call-seen-as-juror = Membre du jury
call-seen-lead-city = Voici ce qu’une ville remplit. Ce que son dossier sait y figure déjà.
call-seen-lead-commission = Voici ce qui guide une commission nationale : sa date, son quota et les réponses, côte à côte.
call-seen-lead-juror = Voici comment un membre du jury évalue : chaque critère de 1 à 5, avec une raison.
call-no-rubric = Personne n’évalue cet appel : il n’a pas de grille.
call-score-reason = Pourquoi
call-rubric = Grille
call-rubric-lead = Le jury note chaque critère de 1 à 5 et dit pourquoi.
call-criterion = Critère
call-criterion-what = Ce qui compte
call-weight = Poids
call-percent = { $percent } %
call-source = Source
call-source-hint = Où les faits de cet appel ont été lus.
call-licence = Licence de sa rédaction
standing-open = { $city } peut répondre à cet appel.
standing-unknown = { $city } peut répondre à cet appel ; le secrétariat vérifie ce qui n’est pas connu.
standing-shut = { $city } ne peut pas répondre à cet appel.
standing-own-deadline = Pour cette ville, la clôture est le { $moment }.
standing-closed = L’appel est clos.
# the builder
call-edit = Continuer la composition
call-edit-lead = Parcourez les parties dans l’ordre que vous voulez. L’appel peut s’ouvrir quand il n’y a plus rien à corriger.
call-part-basics = Titre et type
call-part-window = Dates
call-part-rules = Qui peut répondre
call-part-limits = Soutien, lecture et plafonds
call-part-form = Formulaire
call-part-rubric = Grille
call-part-question = Question
call-part-lead-basics = Le nom de l’appel dans chaque langue, et son objet.
call-part-lead-window = Les heures sont celles du fuseau que vous nommez. La dernière seconde compte encore ; le délai de grâce est annoncé à tous.
call-part-lead-rules = Chaque règle doit être remplie. Une ville lit ici lesquelles elle ne remplit pas, et pourquoi.
call-part-lead-limits = Les quotas valent pour les soutiens, les plafonds pour la décision.
call-part-lead-form = Sections et questions dans l’ordre où les villes les rencontrent.
call-part-lead-rubric = Le jury note chaque critère de 1 à 5. Les poids doivent faire 100 % au total.
call-part-lead-question = Demandez une seule chose. Laissez le dossier de la ville répondre d’abord s’il le peut.
call-gist-rules = { $count ->
    [one] { $count } règle
   *[other] { $count } règles
}
call-gist-rubric = { $count ->
    [one] { $count } critère
   *[other] { $count } critères
}, { $percent } %
call-ready = Rien à corriger : l’appel peut s’ouvrir.
call-to-mend = { $count ->
    [1] Un point reste
   *[other] { $count } points restent
} à corriger avant l’ouverture
call-untranslated = { $language } : { $count ->
    [one] { $count } texte n’est
   *[other] { $count } textes ne sont
} pas encore écrit dans cette langue. On lira une autre langue.
call-open = Ouvrir l’appel
call-reopen = Rouvrir
call-reopen-hint = Il reçoit alors de nouveau des dossiers tant que ses dates le permettent.
call-close = Clore maintenant
call-extend = Donner plus de temps
call-extend-until = Nouveau dernier moment
call-extend-for = Pour qui
call-extend-everybody = tout le monde
call-reason = Raison, lisible par tous
call-keep = Enregistrer
call-change = Modifier
call-text-hint = Ce qui n’est pas écrit dans une langue s’affiche dans une autre, et c’est dit.
call-clock-hint = À l’heure du fuseau de l’appel.
call-zone-label = Fuseau horaire
call-grace-label = Minutes de grâce
call-grace-hint = Après la dernière seconde, pour les connexions lentes. Tout le monde en est informé.
rule-membership-legend = Situation au registre
rule-by-state = Seulement les villes dans ces situations
rule-months-label = Mois d’adhésion, au moins
rule-cool-off-label = Années depuis le dernier prix, au moins
rule-population-label = Habitants, au moins
rule-empty-hint = Laissé vide, il n’y a pas de règle.
rule-not-in-label = Cohortes et groupes écartés
rule-entity-label = Seulement ces types d’entité
call-endorsement = Soutien
quota-country-label = Soutiens par pays, au plus
quota-region-label = Soutiens par région, au plus
quota-places-label = Lieux avec leur propre quota
quota-places-hint = Un pays ou une région par son nom. Effacez un nom pour supprimer son quota.
call-reading = Lecture
call-reviewers-label = Jurés par dossier
call-reviewers-hint = Laissé vide, personne n’évalue et le secrétariat décide seul.
call-caps = Plafonds de la décision
cap-all-label = Villes en tout, au plus
cap-country-label = Villes par pays, au plus
cap-region-label = Villes par région, au plus
call-move-up = Monter : { $name }
call-move-down = Descendre : { $name }
call-take-out = Retirer : { $name }
call-add-question = Ajouter une question
call-add-section = Ajouter une section
call-add-criterion = Ajouter un critère
call-rename-section = Modifier titre et introduction
call-weights-sum = Les poids font { $percent } % au total.
question-label = Question
question-hint = Indication
question-asks = Type de réponse
question-words = Mots, au plus
question-words-hint = Laissez vide s’il n’y a pas de limite.
question-unit = Unité
question-options = Options
question-options-hint = Ce qui reste vide n’est pas une option.
question-most = Combien peuvent être choisies
question-go-on = Continuer
question-turn = Afficher les champs de ce type
question-turned = Voici les champs pour « { $kind } ». Rien n’est encore enregistré ; ce que vous aviez saisi revient avec son type.
question-option = Option { $number }
question-more-options = Plus d’options
quota-place-label = Pays ou région { $number }
quota-most-label = Au plus ({ $number })
question-from = Réponse tirée du dossier de la ville
question-from-hint = La ville voit la réponse marquée comme tirée de son dossier et peut la modifier.
question-from-none = rien
question-required = Réponse obligatoire
question-optional = facultatif
question-prefilled = réponse tirée du dossier de la ville
question-yes = Oui
question-year = Année
question-nothing-yet = encore rien
call-overdue = Quand un rapport n’arrive pas
overdue-before-label = Jours avant le dernier jour pour une lettre d’échéance
overdue-late-label = Jours après pour une lettre, et le membre figure comme relancé
overdue-inactive-label = Jours après pour une lettre, et le membre est inactif
overdue-empty-hint = Laissé vide, rien de tel ne se produit.
overdue-order = Les membres seraient inactifs { $inactive } jours après le dernier jour, pas plus tard que leur relance, après { $late } jours. Laissez-leur plus de temps.
overdue-before = Une lettre { $count ->
    [one] { $count } jour
   *[other] { $count } jours
} avant le dernier jour
overdue-late = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
} après, celles qui n’ont rien rendu sont relancées
overdue-inactive = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
} après, celles qui n’ont rien rendu sont inactives
