# refusals
target-year = { $year } n’est pas une année à laquelle un objectif peut être atteint. Écrivez une année comme 2030.
target-collision = Quelqu’un d’autre a modifié cette cible pendant que vous y travailliez. Regardez ce qui vaut maintenant et décidez de nouveau.
