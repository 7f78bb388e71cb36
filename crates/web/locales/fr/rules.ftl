rule-for-nobody = Une délégation a besoin d’au moins un titre. Donnez un nombre à l’un d’eux.
registration-after = Le { $until } est postérieur à la conférence, qui se termine le { $ends }. Choisissez un jour antérieur.
forget-before = Le { $forget } précède la fin de la conférence ({ $ends }). Ce qui sert au séjour ne peut pas être effacé si tôt.
