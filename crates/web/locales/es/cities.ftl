cities-title = Ciudades
cities-all = { $shown ->
    [one] Una ciudad
   *[other] { $shown } ciudades
} en { $countries ->
    [one] un país
   *[other] { $countries } países
}.
cities-some = { $shown ->
    [one] Una ciudad
   *[other] { $shown } ciudades
} de { $total }, en { $countries ->
    [one] un país
   *[other] { $countries } países
}.
cities-invented-count = { $count ->
    [one] Una de ellas es inventada, para la demostración.
   *[other] { $count } de ellas son inventadas, para la demostración.
}
cities-none-yet = Ninguna ciudad figuraba en el registro en esa fecha.
cities-none-found = Ninguna ciudad responde a estas opciones. Quite alguna o busque una parte del nombre.
cities-show-all = Mostrar todas las ciudades
cities-download = Descargar en CSV
cities-add = Añadir una ciudad
cities-attribution = Coordenadas y poblaciones: GeoNames, www.geonames.org, CC BY 4.0, cuando la ficha lo menciona. Describen el núcleo de población, no el territorio legal del miembro. Costas: Natural Earth. No se trazan fronteras.
cities-search-name = Nombre
cities-search = Buscar
cities-more-choices = Más criterios
cities-any = Cualquiera
cities-on = Situación al
cities-map = Dónde están estas ciudades
cities-map-shows = { $shown ->
    [one] Una ciudad
   *[other] { $shown } ciudades
} en un mapa del mundo.
cities-map-table = Las mismas en una lista
cities-map-unplaced = { $count ->
    [one] Una ciudad no tiene coordenadas y solo figura en la lista.
   *[other] { $count } ciudades no tienen coordenadas y solo figuran en la lista.
}
cities-list = Lista de ciudades
cities-name = Nombre
cities-country = País
cities-region = Región
cities-kind = Tipo
cities-grouping = Agrupación
cities-state = Situación
cities-joined = Miembro desde
cities-joined-unknown = año desconocido
cities-population = Población
cities-awards = Premio
cities-invented-mark = inventada
cities-latitude = Latitud
cities-longitude = Longitud
cities-geo-source = Fuente de las coordenadas
cities-population-source = Fuente de la población
cities-source = Fuente
cities-note = Nota
cities-invented = Inventada por
cities-code = Código
state-applicant = Candidata
state-not-admitted = No admitida
state-none = aún fuera de la red
state-member = Miembro
state-reminded = Miembro, con recordatorio
state-inactive = Inactiva
state-left = Se retiró
state-removed = Dada de baja
state-annulled = Nunca ocurrió (anulado)
cities-entry-title = { $name } en el registro
cities-entry-lead = Lo que el registro dice de esta ciudad, según qué fuente, y cada corrección.
cities-correct = Corregir esta ficha
cities-membership = Adhesión
cities-history = Historial de esta ficha
cities-entered = Registro
cities-corrected = Corrección
cities-what-changed = Qué cambió
cities-field = Campo
cities-before = Antes
cities-after = Después
cities-secretariat = La secretaría
cities-shipped-reason = Según la lista que acompaña al programa.
cities-no-membership = No consta ninguna adhesión.
cities-change-state = Cambiar la adhesión
cities-from-when = A partir de (año, mes o día)
cities-save = Guardar
cities-cancel = Cancelar
cities-correct-spell = Corregir
cities-since = Desde
cities-until = Hasta
cities-reason = Motivo
cities-reason-hint = Cualquiera puede leerlo en el historial de la ficha.
cities-since-unknown = comienzo desconocido
cities-since-when = desde { $since }
cities-until-when = hasta { $until }
cities-between = { $since } – { $until }
cities-membership-history = Lo que se consignó de la adhesión
cities-no-groupings = Esta ciudad no está en ninguna agrupación.
part-member = Miembro
part-coordinator = Coordinadora
cities-part = Función
cities-put-in = Añadir a la agrupación
cities-take-out = Quitar
cities-correct-title = Corregir la ficha de { $name }
cities-add-title = Añadir una ciudad
cities-code-hint = Para direcciones y archivos; se forma con el nombre si se deja vacío.
cities-joined-hint = Año, mes o día, por ejemplo 2024 o 2024-02-14. Déjelo vacío si la ciudad no es miembro.
cities-latitude-hint = Grados, positivos al norte del ecuador: 51.8979
cities-longitude-hint = Grados, positivos al este de Greenwich: -8.4706
cities-source-hint = Dónde se dice que esta ciudad figura en el registro.
cities-invented-hint = Solo para una ciudad claramente inventada: por qué medio. Sus cifras se señalan en cada página.
cities-collision-how = Nada se ha perdido: abajo está lo que escribió. Compare, cambie lo necesario y guarde de nuevo. La otra corrección dice:
cities-theirs = Ahora en el registro
cities-mine = Lo que usted escribió
cities-import-title = Incorporar una lista
needed = Rellene este campo.
text-too-long = Este texto es demasiado largo: { $most } caracteres como máximo.
country-unknown = «{ $country }» no es el código ISO de un país. Use tres letras, por ejemplo IRL.
country-meant = «{ $country }» no es el código ISO de un país. ¿Quiso decir { $meant }?
region-unknown = No hay ninguna región «{ $region }». Déjela vacía para tomar la del país.
entity-type-unknown = No hay ningún tipo «{ $entity_type }». Déjelo vacío para una ciudad o un municipio.
coordinate-alone = La latitud y la longitud van juntas: indique ambas o ninguna.
coordinate-out-of-range = Este punto no está en el globo: entre −{ $most } y { $most } grados.
population-out-of-range = Una población es un número entero entre 0 y 100 millones.
city-there-already = { $name } ya figura en el registro, con el código { $code }. Si es otro lugar del mismo nombre, dele un código propio.
code-taken = El código «{ $code }» ya está en uso. Elija otro.
code-malformed = «{ $code }» no puede figurar en una dirección. Use minúsculas de la a a la z, cifras y guiones, 60 como máximo.
nothing-changed = Nada difiere de lo que ya dice el registro.
sort-unknown = La lista no puede ordenarse por «{ $sort }».
state-unknown = No hay ninguna situación «{ $state }».
state-cannot-follow = La ciudad está en «{ $from }» y de ahí no puede pasar a «{ $next }». Elija una de las situaciones que se ofrecen, o corrija la que se registró mal.
ends-before-it-begins = El fin ({ $until }) no puede preceder al comienzo ({ $since }).
date-unreadable = «{ $text }» no es una fecha. Escriba un año, un mes o un día: 2015, 2015-09 o 2015-09-30.
number-unreadable = «{ $text }» no es un número.
city-changed-meanwhile = Otra persona corrigió esta ficha después de que usted la abriera.
membership-changed-meanwhile = Otra persona corrigió esta adhesión después de que usted la abriera. Abajo está lo que vale ahora.
row-unreadable = La fila no es CSV bien formado: a menudo falta una comilla.
row-too-long = La fila tiene { $cells } celdas; la primera línea, { $columns }. Ponga entre comillas los textos con comas.
column-twice = Otra columna dice lo mismo. Conserve solo una.
column-unknown = El registro no conoce esta columna. Quítela o llámela: { $known }.
column-missing = Esta columna es necesaria.
row-twice = Esta ciudad ya está en la línea { $first }. Para otro lugar del mismo nombre, añada una columna «code».
award-unknown = No consta ningún premio de { $year }. Cree antes su agrupación (código award-{ $year }) o corrija el año.
