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
city-unknown = Il n’y a pas de ville « { $city } » au registre. Utilisez son code tel qu’il figure dans son adresse, ou son nom avec son pays.
