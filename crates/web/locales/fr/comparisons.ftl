# la page
nav-comparisons = Comparer
comparisons-title = Comparer des villes semblables
comparisons-lead = Un rang dépend des données, des années, des méthodes et des pondérations. Aucun rang n’est donc montré sans son intervalle : la place d’une ville dans au moins 90 façons de compter défendables sur 100.
comparisons-invented = Certaines de ces villes sont inventées et leurs chiffres ont été générés, pour montrer comment la page fonctionne.
comparisons-nobody = Aucune ville n’a encore accepté d’être comparée.
comparisons-nobody-next = Une coordinatrice, un coordinateur ou un maire donne son accord sur la page « Comparaisons » de sa ville.
comparisons-own-out = Votre ville ne participe pas aux comparaisons.
comparisons-own-decide = Lire ce que cela signifie, et décider
comparisons-chosen = { $cities ->
    [1] Une ville
   *[other] { $cities } villes
  }, { $measurements ->
    [1] une mesure.
   *[other] { $measurements } mesures.
  }
comparisons-missing-drawn = { $percent } % des données manquent : elles sont tirées à chaque fois parmi celles d’autres villes, de sorte que ce qu’on ignore élargit les intervalles.
comparisons-missing-left = { $percent } % des données manquent et sont laissées de côté ; le poids des autres augmente.
comparisons-compare = Comparer
comparisons-anew = Recommencer

# ce qui est comparé
comparisons-choose-cities = Choisir les villes
comparisons-choose-measurements = Choisir les mesures et les années
comparisons-choose-method = Choisir les méthodes
comparisons-near = Au sujet de quelle ville
comparisons-near-none = Aucune en particulier
comparisons-most = Nombre de villes semblables
comparisons-who = Quelles villes
comparisons-who-similar = Les plus semblables
comparisons-who-chosen = Celles qui sont cochées ci-dessous
comparisons-who-all = Toutes celles qui participent
comparisons-alike = Ce qui rend des villes semblables
comparisons-alike-hint = Population : le maximum à nombre égal, zéro à partir de dix fois plus. Région et nature du lieu : identiques ou non. Revenu : un tiers de moins par échelon entre les groupes de pays de la Banque mondiale (juillet 2023). Ce qu’on ignore compte pour moitié.
comparisons-alike-size = Population
comparisons-alike-region = Région
comparisons-alike-income = Revenu du pays
comparisons-alike-kind = Nature du lieu
comparisons-counts-0 = ne compte pas
comparisons-counts-1 = compte
comparisons-counts-2 = compte double
comparisons-counts-3 = compte triple
comparisons-income-low = faible
comparisons-income-lower-middle = moyen inférieur
comparisons-income-upper-middle = moyen supérieur
comparisons-income-high = élevé
comparisons-cities = Villes qui participent
comparisons-cities-hint = Les coches comptent si « Celles qui sont cochées ci-dessous » est choisi.
comparisons-cities-more = { $count ->
    [1] Une autre ville participe et n’est pas listée ici.
   *[other] { $count } autres villes participent et ne sont pas listées ici.
  }
comparisons-city = Ville
comparisons-likeness = Semblable
comparisons-framework = Cadre
comparisons-framework-all = Tous les référentiels
comparisons-until = Données jusqu’à l’année
comparisons-back = Ancienneté maximale, en années
comparisons-measurements-hint = La dernière donnée de chaque ville compte, si elle décrit la ville elle-même et tous ses habitants. Sans coche comptent les mesures pour lesquelles au moins la moitié des villes ont une donnée.
comparisons-of = { $some } sur { $all }
comparisons-method-hint = Chaque tirage prend au hasard l’une des façons cochées. Avec une seule coche partout et sans dispersion, il n’y a qu’une façon de compter et son intervalle cache le doute.
comparisons-methods = Comment on calcule
comparisons-normalise = Ramener les données à une échelle
comparisons-n-minmax = Du plus bas au plus haut (min–max)
comparisons-n-zscore = Écart à la moyenne (scores z)
comparisons-n-percentile-rank = L’ordre seul (rangs)
comparisons-aggregate = Les réunir
comparisons-a-arithmetic = Moyenne arithmétique : les forces compensent les faiblesses
comparisons-a-geometric = Moyenne géométrique : les faiblesses pèsent plus
comparisons-a-harmonic = Moyenne harmonique : les faiblesses pèsent le plus
comparisons-fill = Données manquantes
comparisons-f-none = Laissées de côté
comparisons-f-drawn = Tirées parmi toutes les villes
comparisons-f-region = Tirées parmi les villes de la région
comparisons-f-income = Tirées parmi les pays de même revenu
comparisons-f-mean = Moyenne des villes
comparisons-f-median = Médiane des villes
comparisons-spread = Dispersion des pondérations, ± pour cent
comparisons-draws = Tirages
comparisons-seed = Graine des tirages

# les pondérations
comparisons-weights = Pondérations
comparisons-weights-hint = Tournez une pondération : tous les intervalles suivent. 1 est celle du référentiel ; 0 laisse un domaine de côté.
comparisons-weights-turn = Tourner les pondérations
comparisons-weights-each = Mesures une à une
comparisons-weights-apply = Compter avec ces pondérations

# les places
comparisons-places = Places
comparisons-places-lead = { $draws } tirages parmi les méthodes choisies, les pondérations et les données manquantes, pour { $count } villes. La barre contient neuf tirages sur dix, le point est celui du milieu ; la place 1 est à gauche.
comparisons-groups-lead = { $count ->
    [1] Aucune ville ne se distingue de la première avec 95 % de certitude : elles sont à égalité.
   *[other] Il y a { $count } groupes. Les villes d’un groupe ne se distinguent pas de la première du groupe avec 95 % de certitude ; dans un groupe elles sont rangées par nom, non par place.
  }
comparisons-group = À égalité avec { $city }
comparisons-group-alone = { $city }, distincte des villes qui précèdent
comparisons-strip-description = Un intervalle de places pour chaque ville : une barre du 5e au 95e centile, un point à la médiane.
comparisons-place = place { $low } à { $high } sur { $count } dans neuf tirages sur dix, médiane { $median }.
comparisons-place-firm = { $place } dans neuf tirages sur dix
comparisons-place-short = { $low } à { $high }, médiane { $median }
comparisons-interval = Place dans 90 % des tirages
comparisons-quarter = Chance du meilleur quart
comparisons-tenth = Chance du meilleur dixième
comparisons-figures = Données
comparisons-before = Précédentes
comparisons-after = Suivantes
comparisons-page = Page { $page } sur { $pages }

# une ville
comparisons-choose-near = Choisissez une ville ci-dessus, ou ouvrez-en une dans la liste, pour voir de quoi dépend sa place.
comparisons-why = De quoi dépend la place de { $city }
comparisons-why-never = Sa place est la même dans chaque tirage.
comparisons-why-most = Elle dépend surtout de : { $factor } ({ $percent }).
comparisons-why-description = Parts de la variance de la place de cette ville.
comparisons-why-runs = Parts de la variance de la place de cette ville (Sobol), d’après { $runs } indices. Seul : ce qui tient à ce choix pris isolément. En tout : avec tout ce à quoi il prend part.
comparisons-factor = Choix
comparisons-factor-normalisation = le choix de l’échelle
comparisons-factor-aggregation = le choix de la moyenne
comparisons-factor-weights = les pondérations
comparisons-factor-imputation = ce qui manque
comparisons-factor-errors = les erreurs types des données
comparisons-factor-together = plusieurs ensemble
comparisons-first = Seul
comparisons-total = En tout
comparisons-percent = { $percent } %
comparisons-pairs = { $city } et chacune des autres
comparisons-pairs-lead = { $count ->
    [1] Une ville ne se distingue pas de { $city }.
   *[other] { $count } villes ne se distinguent pas de { $city }.
  }
comparisons-pairs-show = La chance d’être devant, ville par ville
comparisons-pairs-more = { $count ->
    [1] Une ville nettement devant ou derrière n’est pas listée.
   *[other] { $count } villes nettement devant ou derrière ne sont pas listées.
  }
comparisons-chance = Chance d’être devant
comparisons-told = Ce qu’on peut dire
comparisons-ahead = devant
comparisons-behind = derrière
comparisons-level = ne se distinguent pas
comparisons-swap = Combien peu échangerait { $a } et { $b }
comparisons-swap-change = { $a } et { $b } échangent leurs places sans qu’aucune pondération change de plus de { $percent }.
comparisons-swap-how = Compté avec la première des méthodes choisies, sans dispersion.
comparisons-swap-none = Aucun changement qui laisse chaque pondération entre zéro et son double n’échange { $a } et { $b }.
comparisons-swap-not = La première des méthodes choisies ne permet pas ce calcul ; choisissez min–max et la moyenne arithmétique.
comparisons-swap-with = L’autre ville
comparisons-swap-show = Combien peu les échangerait
comparisons-swap-weights = Les pondérations qui changent
comparisons-part = Élément
comparisons-weight-now = Pondération
comparisons-weight-then = Pondération qui échange

# à emporter
comparisons-again = Le même résultat
comparisons-again-lead = Le résultat découle uniquement des données, des choix et de la graine. Qui les a le retrouve, bit pour bit.
comparisons-link = Lien vers cette comparaison telle qu’elle est connue maintenant
comparisons-file = Fichier avec les données, le référentiel et les choix
comparisons-file-how = donne les mêmes places sur toute machine :
comparisons-places-file = Les places, en tableau
comparisons-coin-files = les données et le référentiel pour COINr
comparisons-as-then = C’est la comparaison telle que connue à la révision { $revision } : le même résultat, bit pour bit.
comparisons-now = Comparer ce qui est connu maintenant
comparisons-not-as-then = Ce n’est plus le résultat pour lequel le lien a été fait : une ville s’est retirée depuis, ou le lien a été modifié à la main.
comparisons-out-title = Laissé de côté
comparisons-out-no-part = { $city } ne participe pas aux comparaisons.
comparisons-out-no-figure = { $city } n’a de donnée pour aucune de ces mesures.
comparisons-out-empty = { $measurement } : aucune donnée dans ces années.
comparisons-out-constant = { $measurement } : la même valeur ({ $value }) partout, qui ne distingue personne.
comparisons-out-no-side = { $measurement } : ni plus ni moins n’est meilleur.
comparisons-out-unknown = { $measurement } n’est pas une mesure de ce réseau.

# une ville décide
comparisons-part-title = Les comparaisons et { $city }
comparisons-part-yes = Cette ville participe.
comparisons-part-no = Cette ville ne participe pas.
comparisons-part-since = Décidé le { $date }.
comparisons-part-default = Nul n’est comparé sans l’avoir voulu : tant qu’une ville n’a pas donné son accord, elle reste dehors.
comparisons-part-means = Ce que participer signifie
comparisons-part-means-1 = Les personnes d’autres villes que le réseau connaît, les chercheurs qu’il a nommés et le secrétariat peuvent mettre les données publiées de cette ville à côté de celles d’autres. Les visiteurs ne le peuvent pas.
comparisons-part-means-2 = Aucune place n’est jamais montrée sans son intervalle, et les villes qui ne se distinguent pas sont à égalité.
comparisons-part-means-3 = Rien de nouveau n’est publié : seules comptent les données qui figurent sur la page de la ville.
comparisons-part-means-4 = Une ville peut se retirer à tout moment ; elle disparaît alors aussi des comparaisons antérieures.
comparisons-part-reason = Motif
comparisons-part-reason-hint = Qui l’a décidé, et pourquoi. Il reste avec la réponse.
comparisons-part-join = Participer
comparisons-part-leave = Quitter les comparaisons
comparisons-part-who = La coordinatrice, le coordinateur ou le maire de la ville en décide.
comparisons-part-go = Comparer avec des villes semblables

# le réseau décide
comparisons-switch-title = Comparaisons
comparisons-are-on = Les villes qui ont donné leur accord peuvent être comparées.
comparisons-switch-part = { $count ->
    [0] Aucune ville n’a encore donné son accord.
    [one] Une ville a donné son accord.
   *[other] { $count } villes ont donné leur accord.
  }
comparisons-switch-explained = Une fois désactivées, personne ne peut comparer et les liens vers des comparaisons ne fonctionnent plus. Les réponses des villes restent.
comparisons-switch-off = Désactiver les comparaisons
comparisons-switch-on = Activer les comparaisons
comparisons-off = Ce réseau a désactivé les comparaisons. Le secrétariat peut les réactiver.
admin-comparisons = Si les villes qui ont donné leur accord peuvent être comparées.
did-comparison-answered = a répondu si la ville est comparée
did-comparison-switched = a activé ou désactivé les comparaisons

# refus
comparison-too-few = Villes restantes avec des données : { $count }. Une comparaison en demande deux ; choisissez plus de villes, de mesures ou d’années.
comparison-no-measurement = Il ne reste aucune mesure. Choisissez-en au moins une qui ait des données, avec une pondération supérieure à 0.
comparison-huge = { $city }, { $measurement } : { $value } est trop grand pour le calcul. Corrigez la donnée.
comparison-constant = { $measurement } a la même valeur ({ $value }) dans chaque ville et n’en distingue aucune. Laissez-la de côté.
comparison-not-positive = { $city }, { $measurement } : { $value } avec une moyenne qui demande des valeurs supérieures à zéro. Choisissez la moyenne arithmétique.
comparison-refused = Ce calcul est impossible : { $detail }
comparison-choice = « { $value } » ne peut pas être choisi ici.
comparison-number = « { $value } » n’est pas un nombre de { $low } à { $high }.
comparison-revision = Il n’y a pas de révision { $revision } ici. Reprenez le lien.
comparison-answer-collision = Quelqu’un d’autre a répondu pour cette ville entre-temps. Voyez ce qui vaut maintenant et décidez de nouveau.
