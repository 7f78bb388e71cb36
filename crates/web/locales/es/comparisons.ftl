# la página
nav-comparisons = Comparar
comparisons-title = Comparar ciudades parecidas
comparisons-lead = Un puesto depende de los datos, los años, los métodos y las ponderaciones. Por eso ningún puesto se muestra sin su intervalo: dónde está una ciudad en al menos 90 de cada 100 maneras defendibles de contar.
comparisons-invented = Algunas de estas ciudades son inventadas y sus cifras se generaron para mostrar cómo funciona la página.
comparisons-nobody = Ninguna ciudad ha aceptado todavía que se la compare.
comparisons-nobody-next = La coordinación o la alcaldía lo acepta en la página «Comparaciones» de su ciudad.
comparisons-own-out = Su ciudad no participa en las comparaciones.
comparisons-own-decide = Leer lo que significa, y decidir
comparisons-chosen = { $cities ->
    [one] Una ciudad
   *[other] { $cities } ciudades
  }, { $measurements ->
    [one] una medición.
   *[other] { $measurements } mediciones.
  }
comparisons-missing-drawn = Falta el { $percent } % de los datos: cada vez se sortean entre los de otras ciudades, de modo que lo que no se sabe ensancha los intervalos.
comparisons-missing-left = Falta el { $percent } % de los datos y se deja fuera; crece el peso de los demás.
comparisons-compare = Comparar
comparisons-anew = Empezar de nuevo

# lo que se compara
comparisons-choose-cities = Elegir ciudades
comparisons-choose-measurements = Elegir mediciones y años
comparisons-choose-method = Elegir métodos
comparisons-near = Acerca de qué ciudad
comparisons-near-none = De ninguna en particular
comparisons-most = Cuántas ciudades parecidas
comparisons-who = Qué ciudades
comparisons-who-similar = Las más parecidas
comparisons-who-chosen = Las marcadas más abajo
comparisons-who-all = Todas las que participan
comparisons-alike = Qué hace parecidas a las ciudades
comparisons-alike-hint = Población: el máximo con el mismo número, nada a partir de diez veces más. Región y tipo de lugar: iguales o no. Ingreso: un tercio menos por cada escalón entre los grupos de países del Banco Mundial (julio de 2023). Lo que no se sabe cuenta la mitad.
comparisons-alike-size = Población
comparisons-alike-region = Región
comparisons-alike-income = Ingreso del país
comparisons-alike-kind = Tipo de lugar
comparisons-counts-0 = no cuenta
comparisons-counts-1 = cuenta
comparisons-counts-2 = cuenta doble
comparisons-counts-3 = cuenta triple
comparisons-income-low = bajo
comparisons-income-lower-middle = mediano bajo
comparisons-income-upper-middle = mediano alto
comparisons-income-high = alto
comparisons-cities = Ciudades que participan
comparisons-cities-hint = Las marcas cuentan si se elige «Las marcadas más abajo».
comparisons-cities-more = { $count ->
    [one] Participa una ciudad más que no figura aquí.
   *[other] Participan { $count } ciudades más que no figuran aquí.
  }
comparisons-city = Ciudad
comparisons-likeness = Parecida
comparisons-framework = Marco
comparisons-framework-all = Todos los marcos
comparisons-until = Datos hasta el año
comparisons-back = Antigüedad máxima, en años
comparisons-measurements-hint = Cuenta el último dato de cada ciudad, si describe la ciudad misma y a toda su población. Sin marcas cuentan las mediciones para las que al menos la mitad de las ciudades tiene un dato.
comparisons-of = { $some } de { $all }
comparisons-method-hint = Cada sorteo toma al azar una de las maneras marcadas. Con una sola marca en todo y sin dispersión hay una única manera de contar y su intervalo esconde la duda.
comparisons-methods = Cómo se calcula
comparisons-normalise = Llevar los datos a una escala
comparisons-n-minmax = Del más bajo al más alto (mín–máx)
comparisons-n-zscore = Distancia a la media (puntuaciones z)
comparisons-n-percentile-rank = Solo el orden (rangos)
comparisons-aggregate = Reunirlos
comparisons-a-arithmetic = Media aritmética: las fortalezas compensan las debilidades
comparisons-a-geometric = Media geométrica: las debilidades pesan más
comparisons-a-harmonic = Media armónica: las debilidades pesan lo máximo
comparisons-fill = Datos que faltan
comparisons-f-none = Se dejan fuera
comparisons-f-drawn = Sorteados entre todas las ciudades
comparisons-f-region = Sorteados entre las ciudades de la región
comparisons-f-income = Sorteados entre países del mismo ingreso
comparisons-f-mean = Media de las ciudades
comparisons-f-median = Mediana de las ciudades
comparisons-spread = Dispersión de las ponderaciones, ± por ciento
comparisons-draws = Sorteos
comparisons-seed = Semilla de los sorteos

# las ponderaciones
comparisons-weights = Ponderaciones
comparisons-weights-hint = Gire una ponderación y todos los intervalos la siguen. 1 es la del marco; 0 deja fuera un ámbito.
comparisons-weights-turn = Girar las ponderaciones
comparisons-weights-each = Medición por medición
comparisons-weights-apply = Contar con estas ponderaciones

# los puestos
comparisons-places = Puestos
comparisons-places-lead = { $draws } sorteos entre los métodos elegidos, las ponderaciones y los datos que faltan, para { $count } ciudades. La barra contiene nueve de cada diez sorteos, el punto es el del medio; el puesto 1 está a la izquierda.
comparisons-groups-lead = { $count ->
    [one] Ninguna ciudad se distingue de la primera con un 95 % de certeza: están igualadas.
   *[other] Hay { $count } grupos. Las ciudades de un grupo no se distinguen de la primera del grupo con un 95 % de certeza; dentro del grupo van por nombre, no por puesto.
  }
comparisons-group = Igualadas con { $city }
comparisons-group-alone = { $city }, distinta de las anteriores
comparisons-strip-description = Un intervalo de puestos para cada ciudad: una barra del percentil 5 al 95, un punto en la mediana.
comparisons-place = puesto { $low } a { $high } de { $count } en nueve de cada diez sorteos, mediana { $median }.
comparisons-place-firm = { $place } en nueve de cada diez sorteos
comparisons-place-short = { $low } a { $high }, mediana { $median }
comparisons-interval = Puesto en el 90 % de los sorteos
comparisons-quarter = Probabilidad del mejor cuarto
comparisons-tenth = Probabilidad del mejor décimo
comparisons-figures = Datos
comparisons-before = Anteriores
comparisons-after = Siguientes
comparisons-page = Página { $page } de { $pages }

# una ciudad
comparisons-choose-near = Elija arriba una ciudad, o abra una de la lista, para ver de qué depende su puesto.
comparisons-why = De qué depende el puesto de { $city }
comparisons-why-never = Su puesto es el mismo en todos los sorteos.
comparisons-why-most = Depende sobre todo de: { $factor } ({ $percent }).
comparisons-why-description = Partes de la varianza del puesto de esta ciudad.
comparisons-why-runs = Partes de la varianza del puesto de esta ciudad (Sobol), a partir de { $runs } índices. Por sí sola: lo que va con esta elección aislada. En total: con todo aquello en lo que participa.
comparisons-factor = Elección
comparisons-factor-normalisation = la elección de la escala
comparisons-factor-aggregation = la elección de la media
comparisons-factor-weights = las ponderaciones
comparisons-factor-imputation = lo que falta
comparisons-factor-errors = los errores estándar de los datos
comparisons-factor-together = varias juntas
comparisons-first = Por sí sola
comparisons-total = En total
comparisons-percent = { $percent } %
comparisons-pairs = { $city } y cada una de las demás
comparisons-pairs-lead = { $count ->
    [one] Una ciudad no se distingue de { $city }.
   *[other] { $count } ciudades no se distinguen de { $city }.
  }
comparisons-pairs-show = La probabilidad de ir por delante, ciudad por ciudad
comparisons-pairs-more = { $count ->
    [one] No figura una ciudad que va claramente por delante o por detrás.
   *[other] No figuran { $count } ciudades que van claramente por delante o por detrás.
  }
comparisons-chance = Probabilidad de ir por delante
comparisons-told = Lo que puede decirse
comparisons-ahead = por delante
comparisons-behind = por detrás
comparisons-level = no se distinguen
comparisons-swap = Qué poco cambiaría el orden de { $a } y { $b }
comparisons-swap-change = { $a } y { $b } cambian de puesto sin que ninguna ponderación varíe más de { $percent }.
comparisons-swap-how = Contado con el primero de los métodos elegidos y sin dispersión.
comparisons-swap-none = Ningún cambio que deje cada ponderación entre cero y su doble cambia el orden de { $a } y { $b }.
comparisons-swap-not = El primero de los métodos elegidos no permite este cálculo; elija mín–máx y la media aritmética.
comparisons-swap-with = La otra ciudad
comparisons-swap-show = Qué poco cambiaría su orden
comparisons-swap-weights = Las ponderaciones que cambian
comparisons-part = Parte
comparisons-weight-now = Ponderación
comparisons-weight-then = Ponderación que cambia el orden

# para llevar
comparisons-again = Lo mismo otra vez
comparisons-again-lead = El resultado se sigue solo de los datos, las elecciones y la semilla. Quien los tiene lo obtiene de nuevo, bit a bit.
comparisons-link = Enlace a esta comparación tal como se conoce ahora
comparisons-file = Archivo con los datos, el marco y las elecciones
comparisons-file-how = da los mismos puestos en cualquier máquina:
comparisons-places-file = Los puestos, en una tabla
comparisons-coin-files = los datos y el marco para COINr
comparisons-as-then = Esta es la comparación tal como se conocía en la revisión { $revision }: el mismo resultado, bit a bit.
comparisons-now = Comparar lo que se sabe ahora
comparisons-not-as-then = Este ya no es el resultado para el que se hizo el enlace: una ciudad se ha retirado desde entonces, o el enlace se cambió a mano.
comparisons-out-title = Queda fuera
comparisons-out-no-part = { $city } no participa en las comparaciones.
comparisons-out-no-figure = { $city } no tiene datos de ninguna de estas mediciones.
comparisons-out-empty = { $measurement }: ningún dato en estos años.
comparisons-out-constant = { $measurement }: el mismo valor ({ $value }) en todas, no distingue a ninguna.
comparisons-out-no-side = { $measurement }: ni más ni menos es mejor.
comparisons-out-unknown = { $measurement } no es una medición de esta red.

# una ciudad decide
comparisons-part-title = Las comparaciones y { $city }
comparisons-part-yes = Esta ciudad participa.
comparisons-part-no = Esta ciudad no participa.
comparisons-part-since = Decidido el { $date }.
comparisons-part-default = A nadie se le compara sin preguntar: mientras una ciudad no lo acepte, queda fuera.
comparisons-part-means = Lo que significa participar
comparisons-part-means-1 = Las personas de otras ciudades que la red conoce, los investigadores que ha nombrado y la secretaría pueden poner los datos publicados de esta ciudad junto a los de otras. Los visitantes no pueden.
comparisons-part-means-2 = Ningún puesto se muestra nunca sin su intervalo, y las ciudades que no se distinguen están igualadas.
comparisons-part-means-3 = No se publica nada nuevo: solo cuentan los datos que están en la página de la ciudad.
comparisons-part-means-4 = Una ciudad puede retirarse en cualquier momento; desaparece entonces también de las comparaciones anteriores.
comparisons-part-reason = Motivo
comparisons-part-reason-hint = Quién lo decidió y por qué. Queda junto a la respuesta.
comparisons-part-join = Participar
comparisons-part-leave = Dejar las comparaciones
comparisons-part-who = Lo decide la coordinación o la alcaldía de la ciudad.
comparisons-part-go = Comparar con ciudades parecidas

# la red decide
comparisons-switch-title = Comparaciones
comparisons-are-on = Las ciudades que lo han aceptado pueden compararse.
comparisons-switch-part = { $count ->
    [0] Ninguna ciudad lo ha aceptado todavía.
    [one] Una ciudad lo ha aceptado.
   *[other] { $count } ciudades lo han aceptado.
  }
comparisons-switch-explained = Desactivadas, nadie puede comparar y los enlaces a comparaciones dejan de funcionar. Lo que han respondido las ciudades permanece.
comparisons-switch-off = Desactivar las comparaciones
comparisons-switch-on = Activar las comparaciones
comparisons-off = Esta red ha desactivado las comparaciones. La secretaría puede activarlas de nuevo.
admin-comparisons = Si las ciudades que lo aceptaron pueden compararse.
did-comparison-answered = respondió si la ciudad se compara
did-comparison-switched = activó o desactivó las comparaciones

# rechazos
comparison-too-few = Ciudades con datos que quedan: { $count }. Una comparación necesita dos; elija más ciudades, más mediciones o más años.
comparison-no-measurement = No queda ninguna medición. Elija al menos una que tenga datos, con una ponderación mayor que 0.
comparison-huge = { $city }, { $measurement }: { $value } es demasiado grande para calcular con él. Corrija el dato.
comparison-constant = { $measurement } tiene el mismo valor ({ $value }) en todas las ciudades y no distingue a ninguna. Déjela fuera.
comparison-not-positive = { $city }, { $measurement }: { $value } con una media que necesita valores mayores que cero. Elija la media aritmética.
comparison-refused = Esto no puede calcularse: { $detail }
comparison-choice = «{ $value }» no puede elegirse aquí.
comparison-number = «{ $value }» no es un número de { $low } a { $high }.
comparison-revision = No hay revisión { $revision } aquí. Tome el enlace de nuevo.
comparison-answer-collision = Otra persona ha respondido entretanto por esta ciudad. Mire lo que vale ahora y decida de nuevo.
