# refusals and warnings
file-unreadable = Le fichier devient illisible à la ligne { $line }, colonne { $column } : { $detail }. Corrigez-le à cet endroit ; un vérificateur JSON peut aider.
framework-code = « { $code } » ne peut servir de code. Employez de 1 à 64 lettres sans accent, chiffres, points, traits d’union ou tirets bas.
framework-empty = Le fichier ne contient aucune mesure. Ajoutez-en au moins une.
framework-version-taken = Un fichier portant la version « { $version } » a déjà été chargé et dit autre chose. Donnez une nouvelle version au fichier modifié.
framework-measured = Des chiffres ont été enregistrés pour ces mesures : { $measurements }. Conservez-les dans le fichier, avec leur unité.
text-empty = Le texte en « { $language } » est vide. Écrivez-le.
text-missing-language = Le texte n’existe pas en « { $language } ». Ajoutez-le, ou retirez cette langue de « languages » en tête du fichier.
text-unknown-language = « { $language } » ne fait pas partie des langues de ce fichier ({ $known }). Corrigez le code, ou ajoutez la langue à « languages » en tête du fichier.
code-used = Le code « { $code } » est déjà employé dans « { $by } ». Choisissez-en un autre.
extends-unknown = Il n’existe pas de référentiel « { $code } » auquel se rattacher. Connus : { $known }.
pillar-unknown = Le pilier « { $code } » n’existe pas. Connus : { $known }.
area-unknown = Le domaine « { $code } » n’existe pas. Connus : { $known }.
feature-unknown = La caractéristique « { $code } » n’existe pas. Connues : { $known }.
goal-unknown = L’objectif { $code } n’existe pas. Connus : { $known }.
target-unknown = « { $code } » n’est pas une cible d’un objectif connu. Écrivez-la comme { $known }.
area-needed = Indiquez le domaine, ou la caractéristique, dont relève cette mesure.
area-differs = La caractéristique { $feature } relève du domaine { $area }. Corrigez l’un des deux, ou retirez le domaine.
area-still-used = Ces mesures d’un autre référentiel perdraient le domaine ou la caractéristique dont elles relèvent : { $measurements }. Conservez-le ou modifiez d’abord cet autre référentiel.
range-upside-down = L’étendue va de { $low } à { $high }. Le premier nombre doit être le plus petit.
factor-not-positive = Le facteur d’une unité est un nombre supérieur à zéro.
expert-needs-rating = Ce que lisent les experts est donné comme niveau de la grille : l’unité est « rating ».
frameworks-title = Ce qui est mesuré
frameworks-lead = Le référentiel des villes apprenantes, dessiné comme un temple : les avantages plus larges reposent sur des éléments constitutifs, qui s’appuient sur des conditions fondamentales. Choisissez un domaine pour voir ses caractéristiques et ses mesures.
frameworks-loaded = Référentiels en usage
frameworks-version = Version { $version }
frameworks-loaded-on = chargée le { $date }
frameworks-holds-goals = { $goals } objectifs
frameworks-areas = { $count ->
    [1] un domaine
   *[other] { $count } domaines
}
frameworks-features = { $count ->
    [1] une caractéristique
   *[other] { $count } caractéristiques
}
frameworks-measurements = { $count ->
    [1] une mesure
   *[other] { $count } mesures
}
frameworks-about = À propos de ce référentiel
frameworks-source = Source
frameworks-licence = Licence
frameworks-versions = Versions
frameworks-file = Fichier
frameworks-code = Code
frameworks-measurement = Mesure
frameworks-feature = Caractéristique
frameworks-unit = Unité
frameworks-kind = Preuve
frameworks-kind-official = chiffre officiel
frameworks-kind-survey = enquête
frameworks-kind-expert = lu par des experts
frameworks-kind-or = ou : { $kind }
frameworks-better = Le mieux est
frameworks-better-higher = plus haut
frameworks-better-lower = plus bas
frameworks-better-target = plus proche de la cible de la ville
frameworks-goals = Objectifs du Programme 2030
frameworks-numerator = Au numérateur
frameworks-denominator = Au dénominateur
frameworks-range = Valeurs admises
frameworks-from-to = de { $low } à { $high }
frameworks-reconstructed = reconstitué
frameworks-reconstructed-why = La formulation est la nôtre : le tableau imprimé n’a pu être vérifié.
frameworks-confidence-high = Nous en sommes plutôt sûrs.
frameworks-confidence-medium = Nous en sommes moyennement sûrs.
frameworks-confidence-low = Nous n’en sommes pas sûrs.
frameworks-commitment = Engagement { $number } de la Déclaration de Beijing
frameworks-also = Également mesuré ici : { $name }
frameworks-other-areas = Autres domaines
frameworks-all-of-area = Tout « { $name } »
frameworks-load = Charger un fichier de référentiel
frameworks-load-lead = Un réseau peut rattacher ses propres mesures aux mêmes domaines. Le fichier est d’abord vérifié ; rien n’est enregistré si tout n’est pas juste.
frameworks-load-file = Fichier à charger
frameworks-load-hint = JSON, en UTF-8. Prenez pour modèle le fichier d’un référentiel chargé.
frameworks-load-send = Vérifier et charger
frameworks-places-to-mend = { $count ->
    [1] Rien n’a été enregistré. Un endroit est à corriger :
   *[other] Rien n’a été enregistré. { $count } endroits sont à corriger :
}
framework-not-text = Le fichier ne peut être lu comme du texte. Enregistrez-le en JSON, en UTF-8.
rubric-title = Grille de lecture
rubric-levels = Les cinq niveaux
rubric-level = Niveau
rubric-means = Ce qu’il signifie ici
rubric-rules = Comment s’en servir
rubric-measurements = Ce qui est lu selon elle
rubric-evidence = Ce qu’il faut regarder
