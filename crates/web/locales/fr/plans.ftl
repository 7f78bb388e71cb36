# refusals
amount-impossible = Indiquez un montant supérieur à zéro.
currency-unknown = « { $currency } » n’est pas un code de monnaie. Écrivez trois lettres de la norme ISO 4217, comme EUR, KES ou JOD.
decision-in-future = Un plan se publie une fois décidé : la date de la décision est dans l’avenir.
item-feature-unknown = Il n’y a pas de caractéristique « { $code } » dans les référentiels de ce réseau.
item-goal-unknown = Il n’y a pas d’objectif ni de cible « { $code } ».
item-parent-missing = L’élément auquel ceci appartient n’existe pas ou a été retiré. Revenez au plan et recommencez de là.
milestone-cycle = Ces jalons s’attendent l’un l’autre et ne pourraient jamais être atteints : { $cycle }. Retirez l’un des liens.
nothing-chosen = Choisissez au moins un objectif.
plan-begun = Cette ville a déjà commencé son plan. Continuez à l’écrire, ou copiez-y des objectifs.
plan-not-ready = Avant d’être publié, un plan a besoin d’un nom et d’au moins une action.
plan-unchanged = Le projet dit la même chose que la dernière version : il n’y a rien à publier.
review-says-nothing = Écrivez ce qui a réussi, ce qui n’a pas réussi ou ce qui change.
review-without-version = Il n’y a pas encore de version publiée à évaluer. Publiez d’abord le plan.
template-unknown = Ce modèle n’existe pas. Choisissez-en un dans la liste.
who-unknown = Ce service ou partenaire n’est pas de cette ville. Ajoutez-le d’abord à la page de la structure.
year-impossible = Écrivez une année à quatre chiffres, comme 2027.

# what the log says
did-item-written = a écrit un élément du plan ou de la structure
did-item-changed = a modifié un élément du plan ou de la structure
did-item-kept-aside = a écrit en même temps que quelqu’un d’autre ; cette version a été mise de côté
did-item-taken-back = a retiré un élément du plan ou de la structure
did-plan-published = a publié une version du plan
did-plan-copied = a copié des objectifs du plan d’une autre ville

# pages
plan-title = Plan d’action
plan-of = Plan d’action : { $city }
plan-views = Façons de regarder le plan
plan-view-overview = Plan
plan-view-timeline = Calendrier
plan-view-budget = Budget
plan-view-matrix = Caractéristiques et objectifs
plan-view-monitoring = Ce qui a bougé
plan-view-diagnosis = Diagnostic
plan-view-changes = Changements
plan-versions = Versions
plan-version = Version { $number }
plan-version-is = Version { $number }, décidée par { $by } le { $date } ({ $reference }).
plan-decided = Décidée par { $by } le { $date } ({ $reference }).
plan-to-draft = Aller au projet
plan-draft = Projet
plan-draft-explained = Seules les personnes de cette ville et le secrétariat le voient.
plan-none-published = Cette ville n’a pas encore publié de plan d’action.
plan-empty-title = Le plan de votre ville commence ici
plan-empty-lead = Commencez par un modèle que vous modifiez à votre gré, par des objectifs d’une autre ville, ou par une page blanche. Rien n’est public avant la décision du conseil et votre publication.
plan-begin = Commencer le plan
plan-begin-lead = Tout peut être modifié ensuite. Les dates d’un modèle se comptent à partir du début que vous choisissez.
plan-default-name = { $city } : plan de ville apprenante { $year }
plan-template = Comment commencer
plan-template-none = Une page blanche
plan-template-none-what = Les six domaines, encore vides.
plan-six-areas = Les six domaines d’un plan
plan-copy = Reprendre d’une autre ville
plan-copy-lead = Les objectifs viennent avec leurs actions, jalons et risques. Les responsables, l’argent et les dates restent à l’autre ville. Votre plan dit d’où cela vient.
plan-copy-none = Aucune autre ville n’a encore publié de plan.
plan-copy-city = Ville
plan-copy-show = Montrer ses objectifs
plan-copy-which = Quels objectifs ?
plan-copy-do = Reprendre ce qui est choisi
plan-credit-template = Commencé à partir du modèle « { $name } ».
plan-credit-city = Repris du plan de { $city }, version { $number }.
plan-after-review = Après le bilan de { $year }, ce projet doit devenir la prochaine version.
plan-as-published = Le projet dit la même chose que la dernière version.
plan-no-vision = Aucune vision n’est encore écrite.
plan-count-objectives = Objectifs
plan-count-actions = Actions
plan-challenges = Ce que cette ville doit affronter d’abord
plan-area-empty = Rien dans ce domaine pour l’instant.
plan-answers = Répond au défi :
plan-serves = Caractéristiques et objectifs servis
plan-actions-count = { $count ->
    [one] { $count } action
   *[other] { $count } actions
}
plan-actions-of = Actions de « { $name } »
plan-no-actions = Il n’y a pas encore d’action.
plan-nobody = personne pour l’instant
plan-add-objective = Ajouter un objectif
plan-add-challenge = Ajouter un défi
plan-add-action = Ajouter une action
plan-add-action-to = Ajouter une action à « { $name } »
plan-add-milestone = Ajouter un jalon
plan-add-budget = Ajouter une ligne de budget
plan-add-risk = Ajouter un risque
plan-new-frame = Nommer le plan
plan-new-challenge = Ajouter un défi
plan-new-objective = Ajouter un objectif
plan-new-action = Ajouter une action
plan-new-milestone = Ajouter un jalon
plan-new-budget = Ajouter une ligne de budget
plan-new-risk = Ajouter un risque
plan-new-department = Ajouter un service
plan-new-body = Ajouter une instance
plan-new-meeting = Ajouter une réunion
plan-new-decision = Ajouter une décision
plan-edit = Modifier
plan-edit-this = Modifier « { $name } »
plan-edit-action = Modifier l’action
plan-milestones = Jalons
plan-no-milestones = Pas encore de jalon.
plan-risks = Risques
plan-risk-is = Probabilité : { $likelihood }. Effet : { $impact }.
plan-money = Budget
plan-sum = Total
plan-no-money = Aucun budget n’est encore prévu. Ajoutez-le à la page d’une action.
plan-two-currencies = Ce plan contient { $count } monnaies. Elles ne sont jamais additionnées : chacune a sa colonne et son total, car une somme dépendrait du taux de change du jour.
plan-secured-share = dont acquis ou dépensé : { $sure }
plan-by-source = Par source
plan-by-area = Par domaine
plan-by-year = Par année
plan-no-year = sans année
plan-planned-in = Prévu, { $currency }
plan-secured-in = Acquis, { $currency }
plan-actions-without-money = { $count ->
    [0] Chaque action a un budget.
    [one] { $count } action n’a pas encore de budget.
   *[other] { $count } actions n’ont pas encore de budget.
}
plan-timeline-lead = Une barre est une action, un losange un jalon ; plein signifie atteint. Le trait est aujourd’hui.
plan-timeline-description = Quand chaque action commence et finit, et ses jalons.
plan-bar = { $span } ; { $status } ; jalons atteints : { $reached } sur { $count }
plan-from-until = { $from } – { $until }
plan-from = à partir de { $from }
plan-until = jusqu’à { $until }
plan-no-dates = sans dates pour l’instant
plan-matrix-sentence = Les actions touchent { $features } des { $all_features } caractéristiques et { $goals } des { $all_goals } objectifs.
plan-goals-untouched = Objectifs sans action :
plan-matrix-note = Chaque nombre compte les actions qui servent la caractéristique de la ligne et l’objectif de la colonne. Un point est une case vide. Une action sert ce qu’elle nomme elle-même ou, si elle ne nomme rien, ce que nomme son objectif. Personne n’a besoin de remplir toutes les cases.
plan-all = Toutes
plan-cell-empty = Aucune action ne sert encore cela.
plan-monitoring-lead = Comment les mesures à côté de chaque action ont évolué avant son début et depuis. Une évolution à côté d’une action ne montre pas que l’action en est la cause.
plan-nothing-followed = Aucune mesure n’y est encore liée. Choisissez des mesures avec l’objectif ou l’action.
plan-beside = Ce qui bouge à côté
plan-no-cause = Voici ce qui a bougé à côté de l’action, non ce qu’elle a causé : bien d’autres choses se sont passées dans la ville en même temps.
plan-before = Avant son début
plan-since = Depuis son début
plan-no-values = aucune valeur
plan-one-value = { $value } ({ $year }), une seule valeur
plan-moved = De { $from } ({ $from_year }) à { $to } ({ $to_year }).
plan-drift = Le niveau évolue de { $mean } par an (intervalle à 90 % : { $low } à { $high }).
plan-baseline = { $value } en { $period }.
plan-target-by = { $value } d’ici { $year }
plan-no-target = Pas de cible.
plan-no-figure = pas encore de chiffre
plan-diagnosis-now = Ce que disent aujourd’hui les chiffres de la ville. À la publication, ils sont conservés avec la version.
plan-diagnosis-then = Ce que disaient les chiffres de la ville le jour de la publication.
plan-write-diagnosis = Écrire ce que la ville y lit
plan-no-findings = Il n’y a pas encore de chiffres pour établir un diagnostic.
plan-found-worsening = Cela se dégrade, ou probablement ({ $count })
plan-found-unclear = Pas de changement net ({ $count })
plan-found-improving = Cela s’améliore, ou probablement ({ $count })
plan-found-few = Trop peu de valeurs pour le dire ({ $count })
plan-found-missing = { $count ->
    [one] { $count } mesure n’a pas de chiffre.
   *[other] { $count } mesures n’ont pas de chiffre.
}
plan-chance-better = probabilité d’aller dans le bon sens : { $chance }
plan-answer = Dans le plan
plan-answered = { $count ->
    [one] repris { $count } fois
   *[other] repris { $count } fois
}
plan-take-up = En faire un défi
plan-take-up-this = Faire de « { $name } » un défi
plan-versions-lead = Chaque version est telle que le conseil l’a décidée et reste lisible pour toujours.
plan-changes-from = Ce qui a changé depuis la version { $number }
plan-digest = Publiée le { $date }. Empreinte du document :
plan-first-version = Il n’y a pas de version antérieure à comparer.
plan-changes-count = { $count ->
    [0] Rien n’a changé depuis la version { $number }.
    [one] { $count } changement depuis la version { $number }.
   *[other] { $count } changements depuis la version { $number }.
}
plan-added = nouveau
plan-removed = disparu
plan-edited = modifié
plan-yes = oui
plan-no = non
plan-history = Versions de cet élément
plan-history-of = Versions de « { $name } »
plan-history-lead = Rien n’est écrasé. Toute version antérieure peut être rétablie, celles mises de côté aussi.
plan-revision = Version { $number }
plan-holds = en vigueur
plan-kept-aside = mise de côté : quelqu’un d’autre a enregistré avant
plan-taken-back = retiré
plan-take-back = Retirer
plan-take-back-explained = Il quitte le projet avec tout ce qui en dépend. Vous pouvez le rétablir à tout moment ; les versions publiées le gardent.
plan-bring-back = Rétablir cette version
plan-bring-back-this = Rétablir la version { $number }
plan-reason = Pourquoi ?
plan-publish = Publier avec la décision du conseil
plan-publish-lead = Le projet devient une version que tout le monde peut lire et que personne ne peut plus modifier. Vous pouvez continuer à écrire le projet de la suivante.
plan-publish-holds = Il contient { $objectives } objectifs et { $actions } actions.
plan-lacks = Ce qu’il ne dit pas encore
plan-lacks-may = Vous pouvez publier malgré tout.
plan-lacks-vision = { $count ->
    [1] La vision n’est pas écrite.
   *[other] La vision n’est pas écrite.
}
plan-lacks-owner = { $count ->
    [one] Personne ne répond de { $count } action.
   *[other] Personne ne répond de { $count } actions.
}
plan-lacks-dates = { $count ->
    [one] Il manque un début ou une fin à { $count } action.
   *[other] Il manque un début ou une fin à { $count } actions.
}
plan-lacks-money = { $count ->
    [one] { $count } action n’a pas de budget.
   *[other] { $count } actions n’ont pas de budget.
}
plan-lacks-measurement = { $count ->
    [one] { $count } objectif n’a pas de mesure.
   *[other] { $count } objectifs n’ont pas de mesure.
}
plan-lacks-area = { $count ->
    [one] { $count } des six domaines est vide.
   *[other] { $count } des six domaines sont vides.
}
plan-decided-on = Date de la décision
plan-decided-by = Décidé par
plan-decided-by-hint = Comme elle se nomme : Conseil municipal de …
plan-reference = Référence
plan-reference-hint = Où la décision est écrite : un numéro, ou l’adresse du procès-verbal.
plan-review = Faire le bilan de l’année
plan-review-lead = Ce qui a réussi, ce qui n’a pas réussi, ce qui change. Clore le bilan laisse un projet pour la prochaine version du plan ; la version publiée reste telle quelle.
plan-review-look = Regardez d’abord ce qui a bougé à côté de chaque action
plan-review-worked = Qu’est-ce qui a réussi ?
plan-review-failed = Qu’est-ce qui n’a pas réussi ?
plan-review-changes = Qu’est-ce qui change ?
plan-review-actions = Action par action
plan-review-close = Clore le bilan et aller au prochain projet
plan-review-of = Bilan de { $year }
plan-verdict = Ce qu’on en fait
plan-verdict-note = Pourquoi
plan-verdict-for = Ce qu’on fait de « { $name } »
plan-note-for = Pourquoi, pour « { $name } »
plan-collision = Quelqu’un d’autre a enregistré ceci pendant que vous écriviez
plan-collision-explained = Les deux versions sont conservées. Barré : ce que l’autre personne a enregistré ; souligné : ce que vous avez écrit. Le formulaire ci-dessous contient la vôtre : enregistrez-la à la place, modifiez-la, ou laissez l’autre.
plan-save = Enregistrer
plan-save-mine = Enregistrer la mienne à la place
plan-keep-theirs = Laisser l’autre
plan-cancel = Revenir sans enregistrer
plan-writing-in = Vous écrivez en : { $language }
plan-writing-explained = Chaque texte peut avoir une version en plusieurs langues. Aucune n’est montrée comme si elle en était une autre.
plan-written-in = Écrit en : { $language }
plan-language = Langue
plan-write-in-it = Écrire dans cette langue
plan-when-hint = Une année, un mois ou un jour : 2027, 2027-03 ou 2027-03-15.
plan-who-hint = Services et partenaires se saisissent à la page de la structure.
plan-none = aucun

# fields of the forms
plan-field-name = Nom
plan-field-vision = Vision
plan-field-diagnosis = Ce que la ville lit dans ses chiffres
plan-field-from = Début
plan-field-until = Fin
plan-field-why = Pourquoi
plan-field-what = Ce qui est fait
plan-field-step = Domaine du plan
plan-field-challenge = Défi auquel il répond
plan-field-features = Caractéristiques
plan-field-goals = Objectifs du Programme 2030
plan-field-targets = Cibles du Programme 2030
plan-field-measurements = Mesures
plan-field-status = État
plan-field-place = Lieu
plan-field-groups = Pour qui
plan-field-decides = Décide et en répond
plan-field-does = Le fait
plan-field-asked = Est consulté
plan-field-told = Est informé
plan-field-due = Échéance
plan-field-after = Après
plan-field-done = Atteint le
plan-field-amount = Montant
plan-field-currency = Monnaie
plan-field-source = Source
plan-field-funding = Degré de certitude
plan-field-year = Année
plan-field-likelihood = Probabilité
plan-field-impact = Effet
plan-field-answer = Ce que fait la ville
plan-field-head = Dirigé par
plan-field-contact = Contact
plan-field-form = À quoi elle sert
plan-field-mandate = Sa mission
plan-field-meets = Fréquence des réunions
plan-field-chair = Présidée par
plan-field-members = Membres
plan-field-on = Date
plan-field-present = Présents
plan-field-minutes = Procès-verbal
plan-field-open = Tout le monde peut la lire
plan-field-who = Qui l’exécute
plan-field-state = État
plan-field-action = Action
plan-field-when = Quand
plan-field-worked = Ce qui a réussi
plan-field-failed = Ce qui n’a pas réussi
plan-field-changes = Ce qui change
plan-field-verdicts = Action par action
plan-field-version = Version
plan-field-closed = Clos
plan-field-credit = Repris de
plan-field-answers-for = Responsable de
plan-ask-budget-currency = Trois lettres ISO 4217 : EUR, KES, JOD …
plan-ask-department-head = Visible des seules personnes de la ville.
plan-ask-department-contact = Visible des seules personnes de la ville.
plan-ask-frame-vision = Ce que l’apprentissage aura fait de la ville à la fin du plan.
plan-ask-budget-name = Ce qu’il paie, s’il faut le préciser.

# words of lists
plan-word-kind-frame = Plan
plan-word-kind-challenge = Défi
plan-word-kind-objective = Objectif
plan-word-kind-action = Action
plan-word-kind-milestone = Jalon
plan-word-kind-budget = Budget
plan-word-kind-risk = Risque
plan-word-kind-department = Service
plan-word-kind-body = Instance
plan-word-kind-meeting = Réunion
plan-word-kind-decision = Décision
plan-word-kind-review = Bilan
plan-word-step-plan = Planifier
plan-word-step-structure = Structure coordonnée
plan-word-step-celebration = Célébration
plan-word-step-access = Accès pour tous
plan-word-step-monitoring = Suivi et évaluation
plan-word-step-funding = Financement durable
plan-word-why-plan = Nommer, avec les personnes concernées, les enjeux que cette ville doit affronter d’abord, et ce qui se fait déjà.
plan-word-why-structure = Services et partenaires autour d’une table, avec des rôles écrits.
plan-word-why-celebration = Commencer en public, continuer chaque année et honorer celles et ceux qui apprennent.
plan-word-why-access = Trouver ce qui tient les gens à l’écart, et l’enlever.
plan-word-why-monitoring = Convenir de ce que l’on mesure, le regarder ensemble et changer le plan.
plan-word-why-funding = Partager les coûts, aider qui ne peut pas payer et mieux utiliser ce qui existe.
plan-word-status-planned = prévue
plan-word-status-running = en cours
plan-word-status-done = terminée
plan-word-status-dropped = abandonnée
plan-word-group-everybody = tout le monde
plan-word-group-children = enfants
plan-word-group-youth = jeunes
plan-word-group-adults = adultes
plan-word-group-older = personnes âgées
plan-word-group-families = familles
plan-word-group-women = femmes
plan-word-group-migrants = personnes migrantes et réfugiées
plan-word-group-disabled = personnes handicapées
plan-word-group-unemployed = personnes sans emploi
plan-word-group-workers = travailleurs
plan-word-group-educators = enseignants et éducateurs
plan-word-source-city = budget de la ville
plan-word-source-region = région ou province
plan-word-source-state = État
plan-word-source-international = fonds internationaux
plan-word-source-business = entreprises
plan-word-source-civil-society = société civile et fondations
plan-word-source-fees = participation des usagers
plan-word-source-in-kind = en nature : locaux, personnel, bénévolat
plan-word-funding-wished = souhaité
plan-word-funding-promised = promis
plan-word-funding-secured = acquis
plan-word-funding-spent = dépensé
plan-word-level-low = faible
plan-word-level-middle = moyen
plan-word-level-high = élevé
plan-word-form-coordination = Coordination
plan-word-form-working-group = Groupe de travail
plan-word-form-advisory = Conseil
plan-word-state-open = ouverte
plan-word-state-done = exécutée
plan-word-state-dropped = abandonnée
plan-word-verdict-continue = continue
plan-word-verdict-change = change
plan-word-verdict-done = est terminée
plan-word-verdict-stop = s’arrête
