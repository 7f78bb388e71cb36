# refusals and warnings
figure-collision = Quelqu’un d’autre a modifié ce chiffre pendant que vous y travailliez. Rien n’a été écrasé : comparez les deux et décidez lequel fait foi.
measurement-unknown = Aucune mesure « { $code } » ne figure dans les référentiels de ce réseau. Cherchez son code sur la page du référentiel.
unit-unknown = L’unité « { $code } » n’existe pas. Employez l’une de celles-ci : { $known }.
unit-does-not-fit = Un chiffre en « { $unit } » ne peut être converti en « { $expected } », l’unité de cette mesure. Convertissez-le ou choisissez la mesure dont il relève.
not-a-number = « { $value } » n’est pas un nombre. Écrivez des chiffres, avec un point ou une virgule avant les décimales.
value-out-of-range = { $value } n’est pas possible ici : la mesure admet des valeurs de { $low } à { $high } ({ $unit }). Vérifiez le séparateur décimal et l’unité.
rating-not-a-level = { $value } n’est pas un niveau. Les experts attribuent l’un des cinq niveaux de la grille, de 1 à 5.
standard-error-negative = Une erreur type est nulle ou positive. Laissez le champ vide si elle n’est pas connue.
standard-error-without-value = Une erreur type accompagne une valeur. Saisissez la valeur ou laissez l’erreur vide.
missing-needed = Saisissez une valeur, ou indiquez pourquoi il n’y en a pas.
missing-with-value = Il y a à la fois une valeur et un motif d’absence. Gardez l’un des deux.
missing-unknown = Le motif d’absence « { $code } » n’existe pas. Employez l’un de ceux-ci : { $known }.
status-unknown = Le statut « { $code } » n’existe pas. Employez l’un de ceux-ci : { $known }.
status-without-value = Le statut { $status } signifie qu’il n’y a pas de valeur, mais une valeur a été saisie. Choisissez un autre statut ou retirez la valeur.
status-needs-value = Le statut { $status } exige une valeur. Saisissez-la ou laissez le statut vide.
place-unknown = « { $code } » n’est pas un type de territoire. Employez l’un de ceux-ci : { $known }.
period-unreadable = « { $period } » n’est pas une période. Écrivez une année (2022), plusieurs années (2012/13), un trimestre (2022-Q2) ou un mois (2022-05).
period-in-future = { $period } est dans le futur. Donnez à ce chiffre le statut F (prévision) ou corrigez la période.
breakdown-unreadable = « { $breakdown } » n’est pas une ventilation. Écrivez dimension=valeur, séparées par un point-virgule, par exemple age=15-24;sex=F, chaque dimension une seule fois.
address-unsafe = « { $address } » n’est pas l’adresse d’une page. Elle commence par https:// ou http://.
city-not-yours = Vous ne pouvez pas saisir de chiffres pour { $city }. Retirez ses lignes ou adressez-vous à sa coordination.
row-duplicate = Cette ligne porte sur le même chiffre que la ligne { $row }. Gardez l’une des deux.
warning-jump = De { $before } en { $from } à { $value } : l’écart est très éloigné de l’évolution de la série jusqu’ici. Vérifiez le chiffre ; il peut être enregistré tel quel.
warning-magnitude = { $value } après { $before } en { $from } : plus de dix fois plus grand ou plus petit. Une autre unité, peut-être ? Il peut être enregistré tel quel.
warning-source-missing = Aucune source n’est indiquée. Un chiffre dont nul ne connaît la source ne peut être défendu.
warning-sum = Les parts de { $period } font { $sum } au total, et non { $whole }. Ajoutez ce qui manque ; l’enregistrement reste possible.
city-unknown = Il n’y a pas de ville « { $city } » au registre. Utilisez son code tel qu’il figure dans son adresse, ou son nom avec son pays.
observations-title = Chiffres de { $city }
observations-grid = Grille de saisie
observations-lead = Un champ pour chaque mesure et chaque année. Ce qui n’est pas modifié reste ; un champ vidé retire le chiffre, qui peut être rétabli.
observations-keys = La touche Entrée et les flèches déplacent d’un champ à l’autre, Échap rétablit ce qui s’y trouvait. Vous pouvez coller des cellules d’un tableur. Une ligne est enregistrée quand vous la quittez.
observations-saving = Enregistrement …
observations-saved-row = Enregistré.
observations-lost = Non enregistré : la connexion est coupée ou lente. Quittez la ligne à nouveau pour réessayer.
observations-not-number = Ce n’est pas un nombre.
observations-yours = Le vôtre
observations-theirs = Enregistré entre-temps
observations-yours-below = Dans le formulaire ci-dessous. L’enregistrer maintenant remplace l’autre.
observations-keep-theirs = Garder ce qui a été enregistré
observations-save-mine = Enregistrer le mien à la place
observations-withdrawn = retiré
observations-save = Enregistrer
observations-save-row = Enregistrer { $name }
observations-save-all = Tout enregistrer
observations-saved = { $count ->
    [1] Un chiffre a été enregistré.
   *[other] { $count } chiffres ont été enregistrés.
}
observations-refused = { $count ->
    [1] Un chiffre n’a pas été enregistré. Il figure ci-dessous tel que vous l’avez saisi.
   *[other] { $count } chiffres n’ont pas été enregistrés. Ils figurent ci-dessous tels que vous les avez saisis.
}
observations-source-now = D’où viennent les chiffres que vous saisissez
observations-source-hint = C’est noté avec chaque chiffre enregistré. Les chiffres que vous ne touchez pas gardent leur source.
observations-source = Titre de la source
observations-publisher = Éditeur
observations-address = Adresse (https://…)
observations-others = { $count ->
    [1] un autre chiffre
   *[other] { $count } autres chiffres
}
observations-all-about = Tout sur le chiffre de { $period }
observations-one-new = Saisir un chiffre avec tous ses détails
observations-see-city = Voir la page de la ville
observations-area = Domaine
observations-all-areas = Tous les domaines
observations-place = Territoire décrit
observations-from = À partir de l’année
observations-show = Afficher
observations-years = Autres années
observations-about = Ce sur quoi porte le chiffre
observations-period = Période
observations-period-hint = Une année (2022), plusieurs années (2012/13), un trimestre (2022-Q2) ou un mois (2022-05).
observations-place-name = Nom du territoire, si ce n’est pas la ville
observations-breakdown = Partie des personnes ou des choses
observations-breakdown-hint = Laissez tel quel pour le total.
breakdown-all = Toutes et tous
breakdown-women = Femmes et filles
breakdown-men = Hommes et garçons
breakdown-by-sex = Sexe
breakdown-by-age = Âge
breakdown-age-hint = En années, par exemple 15-24 ou 65+. Vide pour tous les âges.
breakdown-more = Ventiler aussi par
breakdown-which = Quelle partie
breakdown-which-hint = Par exemple le nom du quartier ou le niveau d’instruction.
breakdown-rest = Autres ventilations
breakdown-by-district = Quartier
breakdown-by-income = Revenu
breakdown-by-education = Niveau d’instruction
breakdown-by-work = Emploi
breakdown-by-disability = Handicap
breakdown-by-birth = Pays de naissance
breakdown-by-residence = Type d’habitat
observations-figure = Le chiffre
observations-value = Valeur
observations-unit-own = celle de la mesure
observations-unit-hint = Un chiffre dans une unité du même type est converti. Une somme dans une autre monnaie est conservée à côté des autres, non parmi eux.
observations-missing = S’il n’y a pas de valeur : pourquoi
observations-missing-hint = L’absence est un fait, jamais un zéro.
observations-status = Statut
observations-none = –
observations-standard-error = Erreur type
observations-standard-error-hint = D’une enquête, dans l’unité de la valeur, si elle a été publiée.
observations-source-of = D’où il vient
observations-note = Note
observations-note-hint = Méthode, définition, ou motifs d’une note et documents sur lesquels elle repose.
observations-no-rating = Pas de note : indiquez le motif ci-dessous.
observations-back = Retour à la grille
observations-versions = Toutes les versions
observations-version = Version
observations-holds = en vigueur
observations-recorded = Enregistré
observations-restore = Rétablir
observations-withdraw = Retirer ce chiffre
observations-withdraw-lead = Il n’est plus ni montré ni compté. Ses versions restent ici et il peut être rétabli.
observations-reason = Motif
observations-collided = Non enregistré : quelqu’un d’autre l’a modifié entre-temps. Décidez ci-dessous.
