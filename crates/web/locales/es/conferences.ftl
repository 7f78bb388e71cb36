nav-conferences = Conferencias
conferences-title = Conferencias
conferences-lead = Dónde se reúne la red: temas, programas y lo que cambió mientras se preparaban.
conferences-none = Todavía no hay ninguna conferencia abierta a los lectores.
conferences-new = Preparar una conferencia
conferences-new-lead = Bastan un nombre, las fechas y una zona horaria para empezar. Lo demás puede venir después, y solo lo ven los organizadores hasta que lo abra a todos.
conferences-from = A partir de una conferencia anterior
conferences-from-hint = Toma sus salas, idiomas, subtemas y los tipos de sus sesiones, sin las personas.
conferences-from-nothing = Ninguna: empezar sin nada
conferences-create = Prepararla
organise = Para la organización
organise-set-up = Puesta en marcha
organise-people = Personas
organise-plan = Preparación
organise-days = Durante el evento
organise-afterwards = Después
conference-pages = Páginas de esta conferencia
conference-overview = Resumen
conference-programme = Programa
conference-versions = Versiones
conference-plan = Planificación
conference-sessions = Sesiones
conference-people = Ponentes y presidencia
conference-settings = Ajustes
conference-invented = Inventada, para la demostración
conference-hidden = Solo la ven los organizadores
conference-name = Nombre
conference-theme = Tema
conference-about = Presentación
conference-code = Nombre corto
conference-code-hint = Figura en sus direcciones y no cambia: minúsculas, cifras y guiones, como iclc-7.
conference-starts = Primer día
conference-ends = Último día
conference-ends-hint = Una copia dura lo mismo que la conferencia anterior.
conference-zone = Zona horaria
conference-zone-hint = Todas las horas de la conferencia están en ella, también en los calendarios.
conference-place = Lugar
conference-country = País
conference-when = Cuándo
conference-where = Dónde
conference-languages = Idiomas
conference-language-en = inglés
conference-language-fr = francés
conference-language-es = español
conference-language-ar = árabe
conference-language-ko = coreano
conference-language-pt = portugués
conference-language-zh = chino
conference-language-ru = ruso
conference-language-de = alemán
conference-language-fa = persa
conference-language-hi = hindi
conference-language-id = indonesio
conference-language-it = italiano
conference-language-ja = japonés
conference-language-sw = suajili
conference-language-th = tailandés
conference-language-tr = turco
conference-language-vi = vietnamita
conference-organisers = Organizadores
conference-hosts = Anfitriones
one-a-line = Uno por línea.
conference-sub-theme = Subtema
conference-sub-themes = Subtemas
conference-add-sub-theme = Añadir un subtema
conference-venues = Sedes y salas
conference-venue = Sede
conference-address = Dirección
conference-room = Sala
conference-capacity = Asientos
conference-booth-count = Cabinas de interpretación
conference-seats = { $count ->
    [one] un asiento
   *[other] { $count } asientos
}
conference-booths = { $count ->
    [0] sin cabina
    [one] una cabina
   *[other] { $count } cabinas
}
conference-transfers = Trayectos entre las sedes
conference-transfer = De { $from } a { $to }: { $minutes } minutos
conference-set-transfer = Guardar el trayecto
conference-from = De
conference-to = A
conference-minutes = Minutos
conference-add-venue = Añadir una sede
conference-add-room = Añadir una sala
conference-add = Añadir
conference-change = Cambiar
conference-remove = Quitar
conference-save = Guardar
conference-documents = Documentos
conference-document-title = Título del documento
conference-document-address = Su dirección (https://…)
conference-sources = Fuentes
conference-changes = Lo que cambió durante la preparación
conference-changes-lead = Los planes de este tamaño nunca quedan como estaban. Estos cambios están documentados.
conference-what = Qué
conference-before = Antes
conference-after = Después
conference-why = Por qué
conference-what-it-is = Qué es
conference-when-where = Cuándo y dónde
conference-grid = Horas del día
conference-grid-hint = Las sesiones empiezan por pasos desde el comienzo de cada media jornada y no salen de ella.
conference-step = Paso en minutos
conference-morning = La mañana empieza
conference-noon = La mañana termina
conference-afternoon = La tarde empieza
conference-evening = La tarde termina
conference-teams = Equipos de interpretación
conference-teams-hint = Cuántos equipos hay de cada idioma. Un idioma en blanco no tiene límite.
conference-public = Todo el mundo puede leerla
conference-see-programme = { $count ->
    [one] Programa: una sesión
   *[other] Programa: { $count } sesiones
}
programme-of = Programa: { $title }
programme-none = Todavía no se ha publicado ningún programa.
programme-version = Versión { $number }, publicada el { $date }
programme-zone = Las horas son las de { $zone }.
programme-days = Días
programme-day-unknown = Día desconocido
programme-time-unknown = Hora desconocida
programme-place-unknown = Desconocido
programme-nowhere = sin lugar todavía
programme-reconstructed = reconstruido
programme-interpreted = Con interpretación: { $languages }
programme-calendar = Añadir a su calendario
programme-take = Llévelo consigo
programme-take-lead = Los calendarios siguen los cambios por sí solos; sus horas están en { $zone }. Los archivos son para otros programas.
programme-by-room = Calendario de una sala
programme-by-theme = Calendario de un subtema
programme-by-kind = Calendario de un tipo de sesión
programme-by-person = Calendario de una persona
session-kind-ceremony = Ceremonia
session-kind-keynote = Conferencia magistral
session-kind-plenary = Plenaria
session-kind-thematic-forum = Foro temático
session-kind-regional-forum = Foro regional
session-kind-mayors-forum = Foro de alcaldes
session-kind-award-ceremony = Entrega del premio
session-kind-workshop = Taller
session-kind-panel = Mesa redonda
session-kind-case-study = Estudio de caso
session-kind-cluster-session = Sesión de grupo
session-kind-network-session = Sesión de la red
session-kind-procedure = Procedimiento
session-kind-drafting-committee = Comité de redacción (cerrado)
session-kind-adoption-and-closing = Adopción y clausura
session-kind-launch = Presentación
session-kind-signing = Firma
session-kind-press = Conferencia de prensa
session-kind-marketplace = Mercado abierto
session-kind-exhibition = Exposición
session-kind-study-visit = Visita de estudio
session-kind-registration = Inscripción
session-kind-break = Pausa
session-kind-other = Sesión
session-kind = Tipo
session-title = Título
session-about = De qué trata
session-minutes = Minutos
session-lasts = { $minutes } minutos
session-chairs = Presidencia
session-speakers = Ponentes
session-rapporteurs = Relatores
session-attend = Deben estar libres para ella
session-region = Región
session-areas = Ámbitos de actuación
session-open-to = Abierta a
session-note = Nota
session-interpreted = interpretación simultánea
session-needs-interpreters = Necesita intérpretes para cada uno de sus idiomas
session-exclusive = Nada más se celebra al mismo tiempo
session-expected = Personas esperadas
session-by-name = Personas por su nombre, una por línea, como en la página Personas.
session-withdraw = Retirar esta sesión
programme-sessions-lead = Lo que debe celebrarse. El lugar y la hora se deciden en la página Planificación.
sessions-none = Ninguna sesión todavía. Añada la primera o importe un programa (schedule.xml).
sessions-add = Añadir una sesión
sessions-import = Importar un programa (schedule.xml)
people-of-programme-lead = Ponentes, presidentes y relatores. A quienes tienen dirección se les avisa cuando cambian sus sesiones.
people-add = Añadir una persona
speaker-name = Nombre
speaker-part = Función
speaker-part-hint = Tal como figura junto al nombre.
speaker-email = Correo electrónico
speaker-email-hint = Solo la ven los organizadores.
people-no-email = sin dirección
people-language = Idioma de las cartas
speakers-count = { $count ->
    [0] Nadie todavía
    [one] Una persona
   *[other] { $count } personas
}
people-sessions = En el programa
import-draft-name = Desde schedule.xml
import-schedule-lead = Se añaden las sesiones y las personas del archivo, y sus horas pasan a un borrador, en { $zone }.
import-schedule-kept = { $count ->
    [one] Se guardó una sesión, en el borrador
   *[other] Se guardaron { $count } sesiones, en el borrador
}
import-schedule-broken = { $count ->
    [one] No se pudo entender un lugar del archivo:
   *[other] No se pudieron entender { $count } lugares del archivo:
}
import-schedule-line = Línea { $line }:
import-schedule-file = El archivo
import-schedule-send = Leer el archivo
schedule-not-xml = El archivo no es XML bien formado ({ $why }). Se leyó todo lo anterior a esta línea.
schedule-empty = El archivo no contiene ninguna sesión. Envíe un schedule.xml como lo escriben frab o pretalx.
schedule-day-broken = «{ $text }» no es un día. Escriba 2015-09-28. Sus sesiones se guardan sin día.
schedule-date-broken = «{ $title }» empieza a «{ $text }», que no es una hora. Escriba 2015-09-28T09:00:00-05:00. La sesión se guarda sin hora.
schedule-duration-broken = «{ $title }» dura «{ $text }», que no es una duración. Escriba 01:30. Se guarda con una hora.
schedule-untitled = Una sesión no tiene título. Se guarda con el número de su línea por título: póngale el suyo.
versions-lead = Cada versión queda como se publicó, con lo que cambió desde la anterior.
versions-first = { $count ->
    [one] La primera versión, con una sesión.
   *[other] La primera versión, con { $count } sesiones.
}
versions-same = Nada ha cambiado desde la última versión.
change-added = nuevo: { $place }.
change-removed = ya no se celebra (era: { $place }).
change-moved = ahora { $to } (era: { $from }).
change-renamed = se llamaba «{ $before }».
change-joined = Nuevo: { $names }.
change-left = Ya no: { $names }.
change-told = cambiaron la descripción, la duración o los idiomas.
plan-lead = Un borrador dice dónde y cuándo se celebraría cada sesión. Haga cuantos quiera, compárelos y publique uno.
draft-none = Todavía no hay borrador: empiece uno abajo.
draft-name = Borrador
draft-new = Un borrador nuevo
draft-from = Empezar con
draft-from-nothing = Nada colocado
draft-begin = Empezar el borrador
draft-title = Borrador: { $name }
draft-broken = Reglas incumplidas
draft-unplaced = Sin colocar
draft-cost = Coste
draft-compare = Comparar
draft-published = con lo publicado
draft-last = Último cambio: { $what }
draft-begun = empezado
draft-moved = «{ $session }» movida
draft-taken-out = «{ $session }» quitada de su lugar
draft-pinned = «{ $session }» fijada
draft-unpinned = «{ $session }» liberada
draft-improved = { $count ->
    [0] colocado
    [one] una sesión colocada o movida por la búsqueda
   *[other] { $count } sesiones colocadas o movidas por la búsqueda
}
draft-repaired = { $count ->
    [0] reparado sin mover nada
    [one] reparado con un cambio
   *[other] reparado con { $count } cambios
}
draft-day-moved = todo lo del { $from } pasa al { $to }
draft-undone = se deshizo el cambio anterior
draft-improve = Mejorar durante diez segundos
draft-undo = Deshacer
draft-something-happened = Ha pasado algo…
draft-publish = Publicar…
draft-pin = Fijarla aquí
draft-unpin = Liberarla
draft-is-pinned = fijada
draft-take-out = Quitarla de su lugar
draft-put-down = Dejarla donde está
draft-keeps-rules = Este borrador cumple todas las reglas.
draft-breaks-rules = { $count ->
    [one] Se incumple una regla:
   *[other] Se incumplen { $count } reglas:
}
draft-costs = Coste { $cost }, por causa
cost-audience = Delegados que se pierden una de dos sesiones deseadas
cost-overflow = Personas sin asiento
cost-days = Sesiones en un día que no conviene
cost-beside = { $count } junto a «{ $session }»
cost-standing = { $count } sin asiento
board-fits = Encaja: no se incumple ninguna regla.
board-keys = Tome una sesión con un clic o con Intro; cada lugar dice entonces qué se incumpliría allí. Déjela con Intro, pase de un lugar a otro con las flechas o arrástrela.
board-best = Los mejores lugares libres
board-change = coste { $change }
board-elsewhere = Otro lugar
board-day = Día
board-time = Hora
board-move = Moverla allí
board-pick = Tomar «{ $session }»
board-unplaced = { $count ->
    [one] Una sesión no tiene lugar todavía
   *[other] { $count } sesiones no tienen lugar todavía
}
board-fixed = { $count ->
    [one] Un elemento se fija a mano
   *[other] { $count } elementos se fijan a mano
}
search-running = Buscando durante { $seconds } segundos…
search-so-far = Hasta ahora: { $broken } reglas incumplidas, coste { $cost }.
search-look-again = Mirar de nuevo
search-found = La búsqueda encontró un programa mejor: coste { $after } en vez de { $before }. Sesiones movidas: { $count }.
search-nothing-better = La búsqueda no encontró nada mejor.
search-elsewhere = Alguien cambió este borrador mientras tanto: lo encontrado está en otro borrador.
search-impossible = Ningún programa puede cumplir todas las reglas. Estas no pueden cumplirse a la vez:
search-impossible-mend = Renuncie a una de ellas o relájela, y busque de nuevo.
clash-outside = «{ $first }» está fuera de las horas de la conferencia.
clash-half-day = «{ $first }» pasa del final de una media jornada.
clash-booths = «{ $first }» necesita { $needs } cabinas; { $room } tiene { $has }.
clash-capacity = «{ $first }» necesita al menos { $needs } asientos; { $room } tiene { $has }.
clash-room = «{ $first }» y «{ $second }» están ambas en { $room } ({ $at }).
clash-room-closed = { $room } no puede usarse para «{ $first }» ({ $at }).
clash-person = { $person } hace falta a la vez en «{ $first }» y «{ $second }» ({ $at }).
clash-unavailable = { $person } no puede estar en «{ $first }» ({ $at }).
clash-transfer = { $person } necesita { $needs } minutos de «{ $first }» a «{ $second }» y tiene { $has }.
clash-exclusive = «{ $second }» coincide con «{ $first }», que debe estar sola ({ $at }).
clash-opening = «{ $first }» debe ser la primera sesión.
clash-closing = «{ $first }» debe ser la última sesión.
clash-precedence = «{ $first }» debe haber terminado antes de que empiece «{ $second }».
clash-teams-at-once = Interpretación, { $language }: { $needs } sesiones a la vez, { $has } equipos ({ $at }).
clash-teams-stretch = Interpretación, { $language }: { $needs } minutos sin pausa, { $has } son posibles (desde { $at }).
clash-teams-day = Interpretación, { $language }: { $needs } minutos en un día, { $has } son posibles ({ $at }).
clash-pin = «{ $first }» no está donde está fijada.
clash-too-long = «{ $first }» dura { $needs } minutos; media jornada tiene { $has }. Acórtela o divídala.
clash-nothing = Todavía no hay sesiones o salas que colocar: añádalas primero.
rule-too-many = Las sesiones necesitan { $needs } minutos de salas; hay { $has }. Añada una sala o un día, o acorte sesiones.
rule-too-many-alone = Sesiones que no pueden coincidir, entre ellas «{ $first }», necesitan { $needs } minutos; hay { $has }.
rule-opening = «{ $first }» abre la conferencia.
rule-closing = «{ $first }» cierra la conferencia.
rule-pin = «{ $first }» está fijada.
rule-precedence = «{ $first }» termina antes de que empiece «{ $second }».
rule-exclusive = Nada coincide con «{ $first }».
rule-booths = «{ $first }» necesita una sala con cabinas.
rule-capacity = «{ $first }» necesita una sala grande.
rule-person = { $person } solo puede estar en un lugar a la vez.
rule-unavailable = { $person } está ausente a ratos.
rule-room-closed = { $room } está cerrada a ratos.
rule-teams = La interpretación, { $language }, tiene { $has } equipos.
compare-differ = { $count ->
    [0] Ninguna sesión está en otro lugar
    [one] Una sesión está en otro lugar
   *[other] { $count } sesiones están en otro lugar
}
publish-title = Publicar la versión { $number }
publish-button = Publicar la versión { $number }
publish-first = Será la primera versión. Desde entonces todos pueden leerla y cada cambio se anuncia.
publish-changes = { $count ->
    [one] Un cambio
   *[other] { $count } cambios
}
publish-concerned = { $count ->
    [0] No afecta a nadie del programa
    [one] Afecta a una persona
   *[other] Afecta a { $count } personas
}
publish-told = Quienes tienen dirección reciben una carta en su idioma.
publish-note = Decir algo de esta versión
publish-note-label = Nota para los lectores
publish-anyway = Publicar aunque se incumplan reglas
repair-title = Ha pasado algo
repair-lead = Anote lo que ha pasado. Verá a quién afecta, y el programa encuentra la reparación con menos cambios. Todavía no se publica nada.
repair-nothing = No hay nada que mover: este borrador cumple todas las reglas.
repair-touched = { $count ->
    [0] Se incumple una regla de toda la conferencia
    [one] Afecta a una sesión
   *[other] Afecta a { $count } sesiones
}
repair-people = Personas que participan: { $names }.
repair-why = Qué reglas se incumplen
repair-button = Reparar con los menos cambios
repair-what = ¿Qué ha pasado?
repair-room = Una sala no puede usarse
repair-close = Cerrar la sala
repair-whole-day = Sin horas: todo el día.
repair-from = Desde
repair-to = Hasta
repair-away = Alguien no puede estar un rato
repair-note-away = Anotar la ausencia
repair-person = Persona
repair-lost = Alguien no viene
repair-lost-hint = Se le quita de todas sus sesiones.
repair-lose = Quitar a la persona
repair-day = Un día se mueve
repair-day-from = Todo lo del
repair-day-to = pasa al
repair-move-day = Mover el día
mail-programme-subject = Cambios en el programa: { $title }
mail-programme-body =
    Hola, { $name }:

    La versión { $number } del programa de { $title } cambia sesiones en las que usted participa:

    { $changes }

    Todas las horas son las de { $zone }. Su propia página:
    { $link }
conference-zone-unknown = «{ $zone }» no es una zona horaria. Elija una como America/Mexico_City.
conference-ends-first = El último día ({ $ends }) es anterior al primero ({ $starts }).
conference-too-long = Una conferencia dura como máximo { $most } días. Compruebe las dos fechas.
conference-collision = Otra persona cambió esta conferencia mientras usted trabajaba en ella. Mire lo que vale ahora y cámbielo de nuevo.
session-collision = Otra persona cambió esta sesión mientras usted trabajaba en ella. Mire lo que vale ahora y cámbiela de nuevo.
draft-collision = Otra persona cambió este borrador mientras usted trabajaba en él. Ábralo de nuevo y mire cómo está todo ahora.
venue-unknown = No hay ninguna sede «{ $venue }» en esta conferencia. Añádala primero.
room-unknown = No hay ninguna sala «{ $room }» en esta conferencia. Añádala primero.
minutes-odd = { $minutes } minutos no son posibles aquí. Una sesión dura de 5 minutos a un día.
address-odd = «{ $address }» no es una dirección. Empieza por https://.
grid-step = Las sesiones no pueden empezar cada { $minutes } minutos. Elija un paso de 5 a 120 minutos.
grid-order = Las horas del día no están en orden: la mañana empieza, termina, y después la tarde.
sub-theme-unknown = No hay ningún subtema «{ $code }» en esta conferencia.
session-goal-unknown = No hay ningún objetivo { $goal }. Van del 1 al 17.
person-unknown = Nadie se llama «{ $code }» aquí. Añada la persona en la página Personas o escriba el nombre como figura allí.
session-kind-unknown = No hay ningún tipo de sesión «{ $kind }».
day-outside = El { $day } no es un día de la conferencia, que dura del { $starts } al { $ends }.
session-unplaced = «{ $session }» no tiene lugar todavía. Colóquela primero y fíjela después.
nothing-to-undo = No hay nada que deshacer en este borrador.
search-seconds = Una búsqueda dura de 1 a { $most } segundos.
programme-clashes = Reglas incumplidas en este borrador: { $count }. Corríjalas primero o diga que debe publicarse de todos modos.
clock-invalid = «{ $value }» no es una hora. Escriba 09:30.
count-invalid = «{ $value }» no es un número entero.
did-conference-convened = Conferencia preparada
did-conference-corrected = Conferencia cambiada
did-session-added = Sesión añadida
did-session-corrected = Sesión cambiada
did-session-withdrawn = Sesión retirada
did-person-put = Persona de un programa guardada
did-draft-begun = Borrador de programa empezado
did-draft-changed = Borrador de programa cambiado
did-programme-published = Programa publicado
did-wishes-put = Preferencias de los delegados contadas
clocks-forward = En la noche anterior a este día los relojes se adelantan { $minutes } minutos.
clocks-back = En la noche anterior a este día los relojes se atrasan { $minutes } minutos.
clock-skipped = El { $date } no existen las { $time } en la zona { $zone }: los relojes saltan esa hora. Elija otra.
board-more = { $count } más
board-conflict = Conflicto
board-broken = { $count ->
    [one] Se incumple una regla
   *[other] Se incumplen { $count } reglas
}
import-untitled = Sin título (línea { $line })
schedule-date-odd = «{ $title }» empieza a «{ $text }», que no es una hora. Se tomaron en su lugar el día y el comienzo que figuran al lado.
schedule-day-outside = «{ $title }» es el { $text }, que no es un día de esta conferencia. Se guarda con ese día; muévala en el tablero o cambie los días de la conferencia.
schedule-room-unknown = Aquí no hay ninguna sala «{ $text }». Sus sesiones se guardan sin sala: añada la sala en la configuración o elija otra en el tablero.
window-odd = Termina a las { $to }, no después de empezar a las { $from }. Corrija una de las dos horas o deje ambas vacías para todo el día.
search-placed = La búsqueda encontró lugares: coste { $after }. Sesiones colocadas o movidas: { $count }.
conference-taking-part = Participar
conference-by-invitation = Por invitación: quien es invitado o designado se inscribe con el enlace de su carta, hasta el { $day }.
