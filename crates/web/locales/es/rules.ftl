rule-for-nobody = Una delegación necesita al menos una función. Ponga un número a alguna.
registration-after = El { $until } es posterior a la conferencia, que termina el { $ends }. Elija un día anterior.
forget-before = El { $forget } es anterior al final de la conferencia ({ $ends }). Lo necesario para la estancia no puede borrarse tan pronto.
