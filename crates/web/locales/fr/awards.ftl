awards-title = Prix de la ville apprenante
awards-lead = Chaque édition distingue des villes qui ont beaucoup avancé depuis leur adhésion. Ce n’est ni une récompense financière ni un label, et elle vaut pour un cycle.
awards-none = Aucune édition n’a encore distingué personne.
awards-winners = { $count ->
    [one] { $count } ville distinguée
   *[other] { $count } villes distinguées
}.
award-what-it-is = Les lauréates attendent aussi longtemps que le disent les règles de l’appel suivant.
award-nobody-yet = Personne n’a encore été distingué dans cette édition. Les lauréates apparaissent ici quand la décision est publiée.
award-story = L’histoire de { $city }
award-story-write = Écrire l’histoire de { $city }
shortlist-of = Présélection : { $call }
shortlist-title = Présélection
shortlist-lead = Qui le jury lit : choisies parmi celles que les commissions nationales ont désignées dans la limite de leur quota.
shortlist-lead-sent = Qui le jury lit : choisies parmi tous les dossiers envoyés.
shortlist-candidates = Désignées
shortlist-chosen = Présélectionnées
shortlist-cap = Distinguées au plus
shortlist-crowded = La présélection compte plus de villes qu’on ne peut en distinguer ensemble. Le jury choisit parmi elles :
shortlist-none-yet = Il n’y a pas encore de présélection : le jury lit toutes les candidatures.
shortlist-holds = Les jurés reçoivent celles-ci seulement et ne lisent rien d’autre. Les autres sont refusées quand l’appel est décidé.
shortlist-only = { $count ->
    [1] Un dossier est présélectionné
   *[other] { $count } dossiers sont présélectionnés
} ; le jury n’en lit pas d’autres.
shortlist-empty = Rien n’a encore été désigné. Les désignations apparaissent ici lorsque les commissions nationales soutiennent une candidature.
shortlist-hint = Numérotez celles que le jury lit, la meilleure d’abord ; laissez les autres vides.
shortlist-rank = Rang donné par la commission nationale
shortlist-place = Place
shortlist-place-of = Place de { $city }
shortlist-keep = Garder la présélection
shortlist-no-candidate = L’une de celles que vous avez choisies n’est plus désignée. Revoyez la liste.
shortlist-changed-meanwhile = Quelqu’un d’autre a modifié la présélection pendant que vous y travailliez. Voyez-la maintenant et refaites votre changement.
ceremony-title = Cérémonie
ceremony-of = Cérémonie : { $round }
ceremony-lead = Dans quel ordre les lauréates sont appelées, qui reçoit le prix, et ce qui se dit de chacune. Chacun lit les éloges sur la page de l’édition.
ceremony-paper = Liste en PDF
ceremony-conference = Conférence
ceremony-none = pas encore
ceremony-place = Place
ceremony-mayor = Reçu par
ceremony-citation = Éloge
ceremony-keep = Garder la cérémonie
ceremony-where = Lieu
ceremony-when = Date
ceremony-received-by = Reçu par
ceremony-not-the-winners = La liste doit nommer une fois chaque lauréate de cette édition, et personne d’autre. Revoyez-la.
ceremony-changed-meanwhile = Quelqu’un d’autre a modifié la cérémonie pendant que vous y travailliez. Voyez-la maintenant et refaites votre changement.
did-award-shortlisted = a établi une présélection
did-award-arranged = a réglé une cérémonie
