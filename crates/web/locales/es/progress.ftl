figure-points = { $count ->
    [one] { $points } punto
   *[other] { $points } puntos
}
chance = { $percent } %
chance-below = menos del { $percent } %
chance-above = más del { $percent } %
status-improving = mejora
status-probably-improving = probablemente mejora
status-no-clear-change = sin cambio claro
status-probably-worsening = probablemente empeora
status-worsening = empeora
status-too-few = muy pocos valores para afirmarlo
target-reached = La meta se ha alcanzado.
target-missed = La meta no se alcanzó en su año.
target-on-track = Por buen camino.
target-possible = Posible, no seguro.
target-unlikely = Poco probable a este ritmo.
target-is = Meta: { $value } para { $year }.
target-label = Meta { $value }
target-chance = Probabilidad de alcanzarla: { $chance }.
target-needed = Necesario cada año desde ahora: { $change }.
progress-one-value = Un solo valor por ahora; un segundo hará posible la comparación.
progress-from-to = De { $from } ({ $from_year }) a { $to } ({ $to_year }): { $change }.
progress-too-few = Se necesitan al menos tres valores para hablar de tendencia.
progress-chance = La probabilidad de que vaya en el mejor sentido es { $chance }.
progress-described = { $sentence } En una palabra: { $status }.
progress-tally = { $with ->
    [0] Ninguna de las { $all } mediciones tiene todavía una cifra.
    [one] Una de { $all } mediciones tiene cifras: { $moves }.
   *[other] { $with } de { $all } mediciones tienen cifras: { $moves }.
}
progress-tally-improving = { $count ->
    [one] una mejora o probablemente mejora
   *[other] { $count } mejoran o probablemente mejoran
}
progress-tally-worsening = { $count ->
    [one] una empeora o probablemente empeora
   *[other] { $count } empeoran o probablemente empeoran
}
progress-tally-unclear = { $count ->
    [one] una no muestra un cambio claro
   *[other] { $count } no muestran un cambio claro
}
progress-tally-few = { $count ->
    [one] una tiene muy pocos valores para afirmarlo
   *[other] { $count } tienen muy pocos valores para afirmarlo
}
progress-tally-no-side = { $count ->
    [one] en una ni más ni menos es mejor
   *[other] en { $count } ni más ni menos es mejor
}
progress-values = { $count ->
    [one] Un valor.
   *[other] { $count } valores.
}
progress-trend = Tendencia (intervalo del 90 %)
progress-line-caption = Los puntos son los valores; la línea es la tendencia y la banda la contiene con una probabilidad del 90 %. Las marcas huecas son estimaciones o valores provisionales.
progress-from = Contar el progreso desde el año
changes-since = Mostrar los cambios desde
apply = Mostrar
changes-title = Modificado desde el { $date }
changes-none = Desde entonces no se introdujo, corrigió ni retiró nada.
changes-more = { $count ->
    [one] y uno más
   *[other] y { $count } más
}
change-new = { $period }: nuevo, { $after }
change-corrected = { $period }: { $before } se corrigió a { $after }
change-withdrawn = { $period }: { $before } se retiró
city-enter = Introducir cifras
city-import = Importar un archivo
city-download = Descargar las cifras (CSV)
city-member-since = Miembro desde
city-population = Población
city-belongs = Pertenece a
city-register = Registro
city-register-entry = La ficha y su historial
city-empty = Esta ciudad aún no ha publicado cifras.
city-empty-next = Empiece por las cifras que ya tiene: introduzca una o importe una hoja de cálculo.
city-temple-title = El templo de { $city }
city-temple-description = Para cada área de acción: cuántas mediciones tienen cifras y en qué sentido se mueven respecto al pasado de la propia ciudad.
city-goals = Los objetivos de la Agenda 2030
city-goals-explained = Qué objetivos tocan las cifras de la ciudad y cuáles no: una laguna se muestra, no se oculta.
goal-untouched = no tocado
city-sources = De dónde vienen las cifras
areas-without = Áreas aún sin cifras
figures-count = { $count ->
    [one] una cifra
   *[other] { $count } cifras
}
missing-count = { $count ->
    [one] Una medición sin cifra
   *[other] { $count } mediciones sin cifra
}
demonstration-figures = Cifras de demostración.
demonstration-explained = Esta ciudad es inventada y sus cifras se generaron para mostrar cómo se ven las páginas cuando hay muchas.
area-definition = De qué trata esta área
area-own-measurements = Las mediciones propias de la red
measurement-definition = Definición, unidad y fuente de esta medición
measurement-empty = Todavía no hay ninguna cifra para esta medición.
measurement-figures = Todas las cifras: { $series }
reconstructed = reconstruido
reconstructed-explained = La redacción de esta medición se reconstruyó; no se pudo comprobar la tabla impresa.
observation-period = Periodo
observation-value = Valor
observation-status = Estado
observation-source = Fuente
observation-note = Nota
observation-recorded = Registrado
two-points-title = Según la regla de crecimiento entre dos puntos (compatibilidad)
two-points-explained = La regla de Statistics Canada y Open SDG 2.4 compara solo el primer valor desde 2015 con el último. Un año más cambia su veredicto en cerca de una de cada cinco series; se ofrece para quienes deben informar con ella.
two-points-says = Dice: { $status }.
two-points-achieved = meta alcanzada
two-points-substantial = progreso sustancial
two-points-moderate = progreso moderado
two-points-limited = progreso limitado
two-points-deterioration = deterioro
two-points-none = no disponible
