# refusals
target-year = { $year } n’est pas une année à laquelle un objectif peut être atteint. Écrivez une année comme 2030.
target-collision = Quelqu’un d’autre a modifié cette cible pendant que vous y travailliez. Regardez ce qui vaut maintenant et décidez de nouveau.
targets-title = Cibles
targets-of = Cibles de { $city }
targets-lead = Où la ville veut arriver, et pour quand. Elle fixe elle-même ses cibles.
targets-none = Aucune cible n’a encore été fixée.
targets-value = Valeur cible
targets-year = Pour l’année
targets-note = Note
targets-note-hint = Qui l’a décidée, et où elle est écrite.
targets-set = Fixer une cible
targets-set-lead = Une nouvelle cible pour la même mesure remplace l’ancienne, qui reste dans l’historique.
targets-give-up = Abandonner
targets-give-up-this = Abandonner la cible pour { $name }
