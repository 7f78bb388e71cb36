# refusals
call-kind-unknown = { $kind } no es un tipo de convocatoria. Elija uno de la lista.
call-code-taken = Ya hay una convocatoria con el nombre corto { $code }. Elija otro.
call-not-draft = Esta convocatoria está publicada y las ciudades confían en lo que dice. Dé más tiempo con una prórroga o cópiela en una convocatoria nueva.
call-not-open = Solo se puede cerrar una convocatoria publicada. Mire en qué punto está.
call-changed-meanwhile = Otra persona cambió esta convocatoria mientras usted trabajaba en ella. Mire lo que dice ahora y repita su cambio.
moment-unreadable = { $text } no es un día y una hora. Escríbalo como 2027-05-31T23:59:59.
call-zone-unknown = { $zone } no es una zona horaria. Escriba un nombre como Europe/Berlin o America/Mexico_City.
window-empty = La convocatoria se cerraría el { $closes }, antes de abrirse el { $opens }. Fije un final posterior.
endorsement-before-closing = Las comisiones nacionales tendrían que decidir antes del { $by }, antes de que las ciudades terminen el { $closes }. Deles una fecha posterior.
extension-not-later = Una prórroga debe terminar después de la convocatoria, el { $closes }; { $until } no lo hace.
call-title-needed = Falta un título. Escríbalo al menos en un idioma.
rules-nobody = Ninguna ciudad podrá cumplir nunca esta regla junto con las anteriores. Quite una de ellas.
rules-nobody-there = Ninguna ciudad del registro cumple hoy estas reglas. Revise los meses, el plazo y las cohortes.
rule-entity-unknown = { $type } no es un tipo de entidad que conozca el registro. Elija de la lista.
quota-place-unknown = «{ $place }» no es ni un país ni una región. Elija uno de los nombres que propone el campo.
quota-twice = Hay dos cuotas para el mismo lugar. Quite una.
quota-without-endorsement = Una cuota limita los avales, pero esta convocatoria no los pide. Pida el aval o quite las cuotas.
quota-line = Indique cuántas puede tener { $place }: un número entero.
form-empty = El formulario aún no pregunta nada. Añada una sección y una pregunta.
section-twice = Dos secciones se llaman { $code }. Quite una.
section-unknown = Esta sección ya no existe. Vuelva al formulario y elija otra.
question-empty = Una pregunta no tiene texto. Escríbala al menos en un idioma.
question-twice = Dos preguntas se llaman { $code }. Dé otro nombre a una.
choice-empty = Una elección necesita al menos dos opciones. Escriba una por línea.
item-unknown = El expediente de la ciudad no tiene nada llamado { $item }. Elija de la lista.
item-needed = Diga qué elemento del expediente de la ciudad responde a esta pregunta.
signature-missing = La alcaldía debe firmar, pero ninguna pregunta pide una firma. Añada una.
asks-unknown = { $asks } no es un tipo de pregunta. Elija uno de la lista.
weights-do-not-sum = Los pesos de la rúbrica suman { $sum } %, no 100 %. Cámbielos hasta que lo hagan.
weight-zero = Un criterio no tiene peso. Dele uno o quítelo.
criterion-twice = Dos criterios se llaman { $code }. Quite uno.
rubric-needed = Quienes evalúan necesitan una rúbrica. Añada criterios o no pida jurados.
not-a-count = { $text } no es un número entero. Escriba solo cifras.
# why a city may not answer
rule-outside = Nunca ha estado en la red, y esta convocatoria es para ciudades que están en ella.
rule-membership = En el registro figura como: { $state }. Esta convocatoria es para otras.
rule-months = Ingresó en { $joined }; el día de cierre debe { $least ->
    [one] ser miembro desde hace al menos { $least } mes
   *[other] ser miembro desde hace al menos { $least } meses
}.
rule-months-unknown = El registro no sabe exactamente cuándo ingresó; la secretaría comprueba si han pasado { $least } meses.
rule-cool-off = Fue distinguida en { $year }; las ganadoras esperan { $years } años, hasta { $free }.
rule-not-in = Pertenece a { $grouping }, que esta vez queda fuera.
rule-entity = Esta convocatoria no es para este tipo de entidad: { $type }.
rule-member-state = { $country } no es un Estado Miembro de las Naciones Unidas.
rule-population = Tiene { $held } habitantes; se piden al menos { $least }.
rule-population-unknown = El registro no conoce su población; se piden al menos { $least } habitantes.
finding-met = Cumplida:
finding-unknown = Por comprobar:
finding-not-met = No cumplida:
# what rules say
rule-says-membership = En el registro como: { $states }.
rule-says-outside = nunca en la red
rule-says-months = Miembro desde hace al menos { $least ->
    [one] { $least } mes
   *[other] { $least } meses
}.
rule-says-cool-off = Sin distinción en los últimos { $years ->
    [one] { $years } año
   *[other] { $years } años
}.
rule-says-not-in = No pertenece a: { $groupings }.
rule-says-entity = De uno de estos tipos: { $types }.
rule-says-member-state = En un Estado Miembro de las Naciones Unidas.
rule-says-population = Al menos { $least } habitantes.
# what was done
did-call-composed = compuso la convocatoria
did-call-revised = cambió el borrador de la convocatoria
did-call-opened = abrió la convocatoria
did-call-extended = prorrogó la convocatoria
did-call-closed = cerró la convocatoria
did-call-shipped = registró una convocatoria pasada
# pages
calls-title = Convocatorias
calls-lead = La red invita a las ciudades a ingresar, a informar y a ser distinguidas. Cada convocatoria tiene sus fechas, reglas y formulario.
calls-none = Hoy no hay ninguna convocatoria abierta. Las pasadas muestran lo que se pedía.
calls-open = Abiertas
calls-coming = Próximas
calls-drafts = Borradores
calls-past = Pasadas
calls-new = Componer una convocatoria
calls-begin = Empezar el borrador
calls-from = Partir de
calls-from-none = una convocatoria vacía
calls-from-hint = Se copian reglas, formulario y rúbrica; las fechas son suyas.
call-title = Título
call-lead = De qué se trata
call-kind = Tipo
call-kind-hint = Se toma de la convocatoria anterior si parte de una.
call-kind-membership = Adhesión
call-kind-report = Informe de progreso
call-kind-award = Premio
call-kind-other = Otra
call-code = Nombre corto en las direcciones
call-code-hint = Minúsculas, cifras y guiones, como adhesion-2027. Si se deja vacío, se forma a partir del título.
call-phase-draft = Borrador
call-phase-coming = Próxima
call-phase-open = Abierta
call-phase-grace = En plazo de gracia
call-phase-closed = Cerrada
call-moment = { $day }, { $clock }
call-until = hasta el { $moment }
call-opens = Apertura
call-closes = Cierre
call-zone = hora de { $zone }, UTC{ $offset }
call-grace = { $minutes ->
    [one] { $minutes } minuto de gracia
   *[other] { $minutes } minutos de gracia
} para lo que está en camino
call-extended = Prórroga hasta
call-extended-for = para { $groupings }
call-endorsed-by = Decisión de las comisiones nacionales
call-decided-by = Resultado anunciado el
quota-country = Como máximo { $count ->
    [one] { $count } ciudad avalada por país
   *[other] { $count } ciudades avaladas por país
}
quota-region = Como máximo { $count ->
    [one] { $count } ciudad avalada por región
   *[other] { $count } ciudades avaladas por región
}
quota-place = { $place }: como máximo { $count }
call-needs-endorsement = La comisión nacional del país avala a la ciudad.
call-needs-signature = La alcaldía firma.
call-reviewers = { $count ->
    [one] { $count } jurado lee cada solicitud.
   *[other] { $count } jurados leen cada solicitud.
}
call-blind = Quienes evalúan no ven qué ciudad se presenta.
cap-all = Como máximo { $count ->
    [one] { $count } ciudad
   *[other] { $count } ciudades
} en total
cap-country = Como máximo { $count ->
    [one] { $count } ciudad
   *[other] { $count } ciudades
} elegidas por país
cap-region = Como máximo { $count ->
    [one] { $count } ciudad
   *[other] { $count } ciudades
} elegidas por región
call-no-limits = Sin aval, sin firma y sin límite de número.
call-asks-words = Texto, como máximo { $count ->
    [one] { $count } palabra
   *[other] { $count } palabras
}
call-asks-line = Una línea
call-asks-text = Texto
call-asks-figure = Cifra con su año
call-asks-rating = De 1 a 5
call-asks-choice = Elección
call-asks-file = Archivo
call-asks-link = Enlace
call-asks-signature = Firma
call-asks-consent = Consentimiento
call-asks-item = Elemento del expediente de la ciudad
call-item-name = Nombre de la ciudad
call-item-country = País
call-item-region = Región
call-item-entity = Tipo de entidad
call-item-population = Población
call-item-clusters = Grupos temáticos
call-item-partners = Socios
call-reconstructed = reconstruido
call-reconstructed-hint = No visto en un formulario publicado.
call-reconstructed-notice = Partes de esta convocatoria están reconstruidas: no se vieron en un documento publicado. Su origen figura al final.
call-is-reconstructed = No visto en un documento publicado
call-window = Fechas
call-who = Quién puede responder
call-everybody = Todas las ciudades.
call-limits = Cómo se decide
call-form = Lo que se pregunta
call-form-size = { $questions ->
    [one] { $questions } pregunta
   *[other] { $questions } preguntas
} en { $sections ->
    [one] { $sections } sección
   *[other] { $sections } secciones
}.
call-questions = { $count ->
    [one] { $count } pregunta
   *[other] { $count } preguntas
}
call-form-of = Formulario: { $call }
call-sign-in = Una ciudad responde con la cuenta de quien la coordina.
call-see-form = Ver el formulario
call-seen-as = Visto como
call-seen-as-city = Ciudad
call-seen-as-commission = Comisión nacional
call-seen-as-juror = Jurado
call-seen-lead-city = Esto es lo que rellena una ciudad. Lo que su expediente sabe ya figura ahí.
call-seen-lead-commission = Esto guía a una comisión nacional: su fecha, su cuota y las respuestas, una candidatura junto a otra.
call-seen-lead-juror = Así puntúa un jurado: cada criterio de 1 a 5, con una razón.
call-no-rubric = Nadie puntúa esta convocatoria: no tiene rúbrica.
call-score-reason = Por qué
call-rubric = Rúbrica
call-rubric-lead = El jurado puntúa cada criterio de 1 a 5 y dice por qué.
call-criterion = Criterio
call-criterion-what = Qué cuenta
call-weight = Peso
call-percent = { $percent } %
call-source = Fuente
call-source-hint = Dónde se leyeron los datos de esta convocatoria.
call-licence = Licencia de su redacción
standing-open = { $city } puede responder a esta convocatoria.
standing-unknown = { $city } puede responder a esta convocatoria; la secretaría comprueba lo que no se sabe.
standing-shut = { $city } no puede responder a esta convocatoria.
standing-own-deadline = Para esta ciudad se cierra el { $moment }.
standing-closed = La convocatoria está cerrada.
# the builder
call-edit = Seguir componiendo
call-edit-lead = Recorra las partes en cualquier orden. La convocatoria puede abrirse cuando no quede nada que corregir.
call-part-basics = Título y tipo
call-part-window = Fechas
call-part-rules = Quién puede responder
call-part-limits = Aval, lectura y topes
call-part-form = Formulario
call-part-rubric = Rúbrica
call-part-question = Pregunta
call-part-lead-basics = Cómo se llama la convocatoria en cada idioma y de qué trata.
call-part-lead-window = Las horas son las de la zona que indique. El último segundo cuenta; el plazo de gracia se anuncia a todos.
call-part-lead-rules = Deben cumplirse todas las reglas. Una ciudad lee aquí cuáles no cumple y por qué.
call-part-lead-limits = Las cuotas valen para los avales; los topes, para la decisión.
call-part-lead-form = Secciones y preguntas en el orden en que las ciudades las encuentran.
call-part-lead-rubric = El jurado puntúa cada criterio de 1 a 5. Los pesos deben sumar 100 %.
call-part-lead-question = Pregunte una sola cosa. Deje que el expediente responda primero si puede.
call-gist-rules = { $count ->
    [one] { $count } regla
   *[other] { $count } reglas
}
call-gist-rubric = { $count ->
    [one] { $count } criterio
   *[other] { $count } criterios
}, { $percent } %
call-ready = No queda nada que corregir: la convocatoria puede abrirse.
call-to-mend = { $count ->
    [one] Queda un punto
   *[other] Quedan { $count } puntos
} por corregir antes de abrir
call-untranslated = { $language }: { $count ->
    [one] { $count } texto no está
   *[other] { $count } textos no están
} todavía en este idioma. Se verá otro idioma.
call-open = Abrir la convocatoria
call-reopen = Abrir de nuevo
call-reopen-hint = Entonces vuelve a recibir solicitudes mientras lo permitan sus fechas.
call-close = Cerrar ahora
call-extend = Dar más tiempo
call-extend-until = Nuevo último momento
call-extend-for = Para quién
call-extend-everybody = todas
call-reason = Razón, visible para todos
call-keep = Guardar
call-change = Cambiar
call-text-hint = Lo que no está escrito en un idioma se muestra en otro, y se indica.
call-clock-hint = En la hora de la zona de la convocatoria.
call-zone-label = Zona horaria
call-grace-label = Minutos de gracia
call-grace-hint = Después del último segundo, para las conexiones lentas. Se informa a todos.
rule-membership-legend = Situación en el registro
rule-by-state = Solo ciudades en estas situaciones
rule-months-label = Meses de adhesión, al menos
rule-cool-off-label = Años desde el último premio, al menos
rule-population-label = Habitantes, al menos
rule-empty-hint = Si se deja vacío, no hay tal regla.
rule-not-in-label = Cohortes y grupos que quedan fuera
rule-entity-label = Solo estos tipos de entidad
call-endorsement = Aval
quota-country-label = Avales por país, como máximo
quota-region-label = Avales por región, como máximo
quota-places-label = Lugares con cuota propia
quota-places-hint = Un país o una región por su nombre. Borre un nombre para quitar su cupo.
call-reading = Lectura
call-reviewers-label = Evaluadores por solicitud
call-reviewers-hint = Si se deja vacío, nadie puntúa y decide la secretaría.
call-caps = Topes de la decisión
cap-all-label = Ciudades en total, como máximo
cap-country-label = Ciudades por país, como máximo
cap-region-label = Ciudades por región, como máximo
call-move-up = Subir: { $name }
call-move-down = Bajar: { $name }
call-take-out = Quitar: { $name }
call-add-question = Añadir una pregunta
call-add-section = Añadir una sección
call-add-criterion = Añadir un criterio
call-rename-section = Cambiar título e introducción
call-weights-sum = Los pesos suman { $percent } %.
question-label = Pregunta
question-hint = Indicación
question-asks = Tipo de respuesta
question-words = Palabras, como máximo
question-words-hint = Déjelo en blanco si no hay límite.
question-unit = Unidad
question-options = Opciones
question-options-hint = Lo que queda en blanco no es una opción.
question-most = Cuántas pueden elegirse
question-go-on = Continuar
question-turn = Mostrar los campos de este tipo
question-turned = Estos son los campos para «{ $kind }». Aún no se ha guardado nada; lo que había escrito vuelve con su tipo.
question-option = Opción { $number }
question-more-options = Más opciones
quota-place-label = País o región { $number }
quota-most-label = Como máximo ({ $number })
question-from = Respuesta tomada del expediente
question-from-hint = La ciudad ve la respuesta marcada como tomada de su expediente y puede cambiarla.
question-from-none = nada
question-required = Respuesta obligatoria
question-optional = opcional
question-prefilled = respuesta tomada del expediente de la ciudad
question-yes = Sí
question-year = Año
question-nothing-yet = todavía nada
call-overdue = Cuando un informe no llega
overdue-before-label = Días antes del último día para una carta de aviso
overdue-late-label = Días después para una carta, y el miembro figura como avisado
overdue-inactive-label = Días después para una carta, y el miembro queda inactivo
overdue-empty-hint = Si se deja vacío, esto no ocurre.
overdue-order = Los miembros quedarían inactivos { $inactive } días después del último día, no más tarde que el aviso, tras { $late } días. Deles más tiempo.
overdue-before = Una carta { $count ->
    [one] { $count } día
   *[other] { $count } días
} antes del último día
overdue-late = { $count ->
    [one] { $count } día
   *[other] { $count } días
} después, quien no informó recibe un aviso
overdue-inactive = { $count ->
    [one] { $count } día
   *[other] { $count } días
} después, quien no informó queda inactivo
