# refusals
amount-impossible = Escriba un importe mayor que cero.
currency-unknown = «{ $currency }» no es un código de moneda. Escriba tres letras de la norma ISO 4217, como EUR, KES o JOD.
decision-in-future = Un plan se publica una vez decidido: la fecha de la decisión está en el futuro.
item-feature-unknown = No hay ninguna característica «{ $code }» en los marcos de esta red.
item-goal-unknown = No hay ningún objetivo ni meta «{ $code }».
item-parent-missing = El elemento al que esto pertenece no existe o fue retirado. Vuelva al plan y empiece de nuevo desde allí.
milestone-cycle = Estos hitos se esperan unos a otros y nunca podrían alcanzarse: { $cycle }. Quite uno de los vínculos.
nothing-chosen = Elija al menos un objetivo.
plan-begun = Esta ciudad ya empezó su plan. Siga escribiéndolo o copie objetivos en él.
plan-not-ready = Antes de publicarse, un plan necesita un nombre y al menos una acción.
plan-unchanged = El borrador dice lo mismo que la última versión: no hay nada que publicar.
review-says-nothing = Escriba qué funcionó, qué no funcionó o qué cambia.
review-without-version = Todavía no hay una versión publicada que revisar. Publique primero el plan.
template-unknown = No existe esa plantilla. Elija una de la lista.
who-unknown = Este departamento o socio no es de esta ciudad. Añádalo antes en la página de la estructura.
year-impossible = Escriba un año de cuatro cifras, como 2027.

# what the log says
did-item-written = escribió un elemento del plan o de la estructura
did-item-changed = cambió un elemento del plan o de la estructura
did-item-kept-aside = escribió al mismo tiempo que otra persona; esta versión se guardó aparte
did-item-taken-back = retiró un elemento del plan o de la estructura
did-plan-published = publicó una versión del plan
did-plan-copied = copió objetivos del plan de otra ciudad

# pages
plan-title = Plan de acción
plan-of = Plan de acción: { $city }
plan-views = Maneras de mirar el plan
plan-view-overview = Plan
plan-view-timeline = Calendario
plan-view-budget = Presupuesto
plan-view-matrix = Características y objetivos
plan-view-monitoring = Qué se movió
plan-view-diagnosis = Diagnóstico
plan-view-changes = Cambios
plan-versions = Versiones
plan-version = Versión { $number }
plan-version-is = Versión { $number }, decidida por { $by } el { $date } ({ $reference }).
plan-decided = Decidida por { $by } el { $date } ({ $reference }).
plan-to-draft = Ir al borrador
plan-draft = Borrador
plan-draft-explained = Solo lo ven las personas de esta ciudad y la secretaría.
plan-none-published = Esta ciudad todavía no ha publicado un plan de acción.
plan-empty-title = El plan de su ciudad empieza aquí
plan-empty-lead = Empiece con una plantilla que puede cambiar, con objetivos de otra ciudad o con una página en blanco. Nada es público hasta que el pleno decida y usted publique.
plan-begin = Empezar el plan
plan-begin-lead = Todo se puede cambiar después. Las fechas de una plantilla se cuentan desde el comienzo que elija.
plan-default-name = { $city }: plan de ciudad del aprendizaje { $year }
plan-template = Cómo empezar
plan-template-none = Una página en blanco
plan-template-none-what = Las seis áreas, todavía vacías.
plan-six-areas = Las seis áreas de un plan
plan-copy = Tomar de otra ciudad
plan-copy-lead = Los objetivos vienen con sus acciones, hitos y riesgos. Los responsables, el dinero y las fechas se quedan en la otra ciudad. Su plan dice de dónde se tomó.
plan-copy-none = Ninguna otra ciudad ha publicado todavía un plan.
plan-copy-city = Ciudad
plan-copy-show = Mostrar sus objetivos
plan-copy-which = ¿Qué objetivos?
plan-copy-do = Tomar lo elegido
plan-credit-template = Empezado con la plantilla «{ $name }».
plan-credit-city = Tomado del plan de { $city }, versión { $number }.
plan-after-review = Tras la revisión de { $year }, este borrador será la próxima versión.
plan-as-published = El borrador dice lo mismo que la última versión.
plan-no-vision = Todavía no hay una visión escrita.
plan-count-objectives = Objetivos
plan-count-actions = Acciones
plan-challenges = Lo que esta ciudad debe afrontar primero
plan-area-empty = Todavía nada en esta área.
plan-answers = Responde al reto:
plan-serves = Características y objetivos a los que sirve
plan-actions-count = { $count ->
    [one] Una acción
   *[other] { $count } acciones
}
plan-actions-of = Acciones de «{ $name }»
plan-no-actions = Todavía no hay ninguna acción.
plan-nobody = nadie todavía
plan-add-objective = Añadir un objetivo
plan-add-challenge = Añadir un reto
plan-add-action = Añadir una acción
plan-add-action-to = Añadir una acción a «{ $name }»
plan-add-milestone = Añadir un hito
plan-add-budget = Añadir una partida
plan-add-risk = Añadir un riesgo
plan-new-frame = Nombrar el plan
plan-new-challenge = Añadir un reto
plan-new-objective = Añadir un objetivo
plan-new-action = Añadir una acción
plan-new-milestone = Añadir un hito
plan-new-budget = Añadir una partida
plan-new-risk = Añadir un riesgo
plan-new-department = Añadir un departamento
plan-new-body = Añadir un órgano
plan-new-meeting = Añadir una reunión
plan-new-decision = Añadir una decisión
plan-edit = Editar
plan-edit-this = Editar «{ $name }»
plan-edit-action = Editar la acción
plan-milestones = Hitos
plan-no-milestones = Todavía no hay hitos.
plan-risks = Riesgos
plan-risk-is = Probabilidad: { $likelihood }. Efecto: { $impact }.
plan-money = Presupuesto
plan-sum = Suma
plan-no-money = Todavía no hay presupuesto previsto. Añádalo en la página de una acción.
plan-two-currencies = Este plan contiene { $count } monedas. Nunca se suman entre sí: cada una tiene su columna y su total, porque una suma dependería del tipo de cambio del día.
plan-secured-share = de lo cual asegurado o gastado: { $sure }
plan-by-source = Por fuente
plan-by-area = Por área
plan-by-year = Por año
plan-no-year = sin año
plan-planned-in = Previsto, { $currency }
plan-secured-in = Asegurado, { $currency }
plan-actions-without-money = { $count ->
    [0] Todas las acciones tienen presupuesto.
    [one] Una acción no tiene presupuesto todavía.
   *[other] { $count } acciones no tienen presupuesto todavía.
}
plan-timeline-lead = Una barra es una acción, un rombo es un hito; lleno significa alcanzado. La línea es hoy.
plan-timeline-description = Cuándo empieza y termina cada acción, y sus hitos.
plan-bar = { $span }; { $status }; hitos alcanzados: { $reached } de { $count }
plan-from-until = { $from } – { $until }
plan-from = desde { $from }
plan-until = hasta { $until }
plan-no-dates = sin fechas todavía
plan-matrix-sentence = Las acciones tocan { $features } de { $all_features } características y { $goals } de { $all_goals } objetivos.
plan-goals-untouched = Objetivos sin acción:
plan-matrix-note = Cada número cuenta las acciones que sirven a la característica de la fila y al objetivo de la columna. Un punto es una casilla vacía. Una acción sirve a lo que ella misma nombra o, si no nombra nada, a lo que nombra su objetivo. Nadie necesita llenar todas las casillas.
plan-all = Todas
plan-cell-empty = Ninguna acción sirve a esto todavía.
plan-monitoring-lead = Cómo se movieron las medidas junto a cada acción antes de que empezara y desde entonces. Que algo se mueva junto a una acción no muestra que la acción lo causara.
plan-nothing-followed = Todavía no hay ninguna medida vinculada. Elija medidas con el objetivo o la acción.
plan-beside = Qué se mueve al lado
plan-no-cause = Esto es lo que se movió junto a la acción, no lo que la acción causó: muchas otras cosas pasaron en la ciudad al mismo tiempo.
plan-before = Antes de empezar
plan-since = Desde que empezó
plan-no-values = sin valores
plan-one-value = { $value } ({ $year }), un solo valor
plan-moved = De { $from } ({ $from_year }) a { $to } ({ $to_year }).
plan-drift = El nivel se mueve { $mean } al año (intervalo del 90 %: { $low } a { $high }).
plan-baseline = { $value } en { $period }.
plan-target-by = { $value } para { $year }
plan-no-target = Sin meta.
plan-no-figure = sin dato todavía
plan-diagnosis-now = Lo que dicen hoy los datos de la ciudad. Al publicar se guardan con la versión.
plan-diagnosis-then = Lo que decían los datos de la ciudad el día de la publicación.
plan-write-diagnosis = Escribir lo que la ciudad lee en ellos
plan-no-findings = Todavía no hay datos de los que sacar un diagnóstico.
plan-found-worsening = Empeora, o probablemente ({ $count })
plan-found-unclear = Sin cambio claro ({ $count })
plan-found-improving = Mejora, o probablemente ({ $count })
plan-found-few = Muy pocos valores para decirlo ({ $count })
plan-found-missing = { $count ->
    [one] Una medida no tiene dato.
   *[other] { $count } medidas no tienen dato.
}
plan-chance-better = probabilidad de ir en el buen sentido: { $chance }
plan-answer = En el plan
plan-answered = { $count ->
    [one] tomado una vez
   *[other] tomado { $count } veces
}
plan-take-up = Tomarlo como reto
plan-take-up-this = Tomar «{ $name }» como reto
plan-versions-lead = Cada versión está como la decidió el pleno y se puede leer para siempre.
plan-changes-from = Qué cambió desde la versión { $number }
plan-digest = Publicada el { $date }. Huella del documento:
plan-first-version = No hay una versión anterior con la que comparar.
plan-changes-count = { $count ->
    [0] Nada cambió desde la versión { $number }.
    [one] Un cambio desde la versión { $number }.
   *[other] { $count } cambios desde la versión { $number }.
}
plan-added = nuevo
plan-removed = quitado
plan-edited = cambiado
plan-yes = sí
plan-no = no
plan-history = Versiones de este elemento
plan-history-of = Versiones de «{ $name }»
plan-history-lead = Nada se sobrescribe. Cualquier versión anterior se puede recuperar, también las guardadas aparte.
plan-revision = Versión { $number }
plan-holds = vigente
plan-kept-aside = guardada aparte: otra persona guardó antes
plan-taken-back = retirado
plan-take-back = Retirarlo
plan-take-back-explained = Sale del borrador con todo lo que depende de él. Puede recuperarlo en cualquier momento; las versiones publicadas lo conservan.
plan-bring-back = Recuperar esta versión
plan-bring-back-this = Recuperar la versión { $number }
plan-reason = ¿Por qué?
plan-publish = Publicar con la decisión del pleno
plan-publish-lead = El borrador se convierte en una versión que todo el mundo puede leer y nadie puede cambiar. Puede seguir escribiendo el borrador de la siguiente.
plan-publish-holds = Contiene { $objectives } objetivos y { $actions } acciones.
plan-lacks = Lo que todavía no dice
plan-lacks-may = Puede publicar de todos modos.
plan-lacks-vision = { $count ->
    [one] Falta escribir la visión.
   *[other] Falta escribir la visión.
}
plan-lacks-owner = { $count ->
    [one] Nadie responde de una acción.
   *[other] Nadie responde de { $count } acciones.
}
plan-lacks-dates = { $count ->
    [one] A una acción le falta comienzo o final.
   *[other] A { $count } acciones les falta comienzo o final.
}
plan-lacks-money = { $count ->
    [one] Una acción no tiene presupuesto.
   *[other] { $count } acciones no tienen presupuesto.
}
plan-lacks-measurement = { $count ->
    [one] Un objetivo no tiene medida.
   *[other] { $count } objetivos no tienen medida.
}
plan-lacks-area = { $count ->
    [one] Una de las seis áreas está vacía.
   *[other] { $count } de las seis áreas están vacías.
}
plan-decided-on = Fecha de la decisión
plan-decided-by = Decidido por
plan-decided-by-hint = Como se llama: Pleno municipal de …
plan-reference = Referencia
plan-reference-hint = Dónde está escrita la decisión: un número o la dirección del acta.
plan-review = Revisar el año
plan-review-lead = Qué funcionó, qué no, qué cambia. Al cerrar la revisión queda un borrador para la próxima versión del plan; la versión publicada permanece como está.
plan-review-look = Mire primero qué se movió junto a cada acción
plan-review-worked = ¿Qué funcionó?
plan-review-failed = ¿Qué no funcionó?
plan-review-changes = ¿Qué cambia?
plan-review-actions = Acción por acción
plan-review-close = Cerrar la revisión e ir al próximo borrador
plan-review-of = Revisión de { $year }
plan-verdict = Qué se hace con ella
plan-verdict-note = Por qué
plan-verdict-for = Qué se hace con «{ $name }»
plan-note-for = Por qué, para «{ $name }»
plan-collision = Otra persona guardó esto mientras usted escribía
plan-collision-explained = Se conservan las dos versiones. Tachado está lo que guardó la otra persona; subrayado, lo que usted escribió. El formulario contiene la suya: guárdela en su lugar, cámbiela o deje la otra.
plan-save = Guardar
plan-save-mine = Guardar la mía en su lugar
plan-keep-theirs = Dejar la otra
plan-cancel = Volver sin guardar
plan-writing-in = Usted escribe en: { $language }
plan-writing-explained = Cada texto puede tener una versión en varios idiomas. Ninguna se muestra como si fuera otra.
plan-written-in = Escrito en: { $language }
plan-language = Idioma
plan-write-in-it = Escribir en este idioma
plan-when-hint = Un año, un mes o un día: 2027, 2027-03 o 2027-03-15.
plan-who-hint = Los departamentos y socios se introducen en la página de la estructura.
plan-none = ninguno

# fields of the forms
plan-field-name = Nombre
plan-field-vision = Visión
plan-field-diagnosis = Lo que la ciudad lee en sus datos
plan-field-from = Comienza
plan-field-until = Termina
plan-field-why = Por qué
plan-field-what = Qué se hace
plan-field-step = Área del plan
plan-field-challenge = Reto al que responde
plan-field-features = Características
plan-field-goals = Objetivos de la Agenda 2030
plan-field-targets = Metas de la Agenda 2030
plan-field-measurements = Medidas
plan-field-status = Estado
plan-field-place = Lugar
plan-field-groups = Para quién
plan-field-decides = Decide y responde
plan-field-does = Lo hace
plan-field-asked = Se le consulta
plan-field-told = Se le informa
plan-field-due = Plazo
plan-field-after = Después de
plan-field-done = Alcanzado el
plan-field-amount = Importe
plan-field-currency = Moneda
plan-field-source = Fuente
plan-field-funding = Grado de certeza
plan-field-year = Año
plan-field-likelihood = Probabilidad
plan-field-impact = Efecto
plan-field-answer = Qué hace la ciudad
plan-field-head = Dirigido por
plan-field-contact = Contacto
plan-field-form = Para qué sirve
plan-field-mandate = Su cometido
plan-field-meets = Cada cuánto se reúne
plan-field-chair = Presidido por
plan-field-members = Miembros
plan-field-on = Fecha
plan-field-present = Presentes
plan-field-minutes = Acta
plan-field-open = Puede leerla todo el mundo
plan-field-who = Quién la ejecuta
plan-field-state = Estado
plan-field-action = Acción
plan-field-when = Cuándo
plan-field-worked = Qué funcionó
plan-field-failed = Qué no funcionó
plan-field-changes = Qué cambia
plan-field-verdicts = Acción por acción
plan-field-version = Versión
plan-field-closed = Cerrada
plan-field-credit = Tomado de
plan-field-answers-for = Responde de
plan-ask-budget-currency = Tres letras ISO 4217: EUR, KES, JOD …
plan-ask-department-head = Solo lo ven las personas de la ciudad.
plan-ask-department-contact = Solo lo ven las personas de la ciudad.
plan-ask-frame-vision = Lo que el aprendizaje habrá hecho de la ciudad al terminar el plan.
plan-ask-budget-name = Qué paga, si hace falta decirlo.

# words of lists
plan-word-kind-frame = Plan
plan-word-kind-challenge = Reto
plan-word-kind-objective = Objetivo
plan-word-kind-action = Acción
plan-word-kind-milestone = Hito
plan-word-kind-budget = Presupuesto
plan-word-kind-risk = Riesgo
plan-word-kind-department = Departamento
plan-word-kind-body = Órgano
plan-word-kind-meeting = Reunión
plan-word-kind-decision = Decisión
plan-word-kind-review = Revisión
plan-word-step-plan = Planificar
plan-word-step-structure = Estructura coordinada
plan-word-step-celebration = Celebración
plan-word-step-access = Acceso para todas las personas
plan-word-step-monitoring = Seguimiento y evaluación
plan-word-step-funding = Financiación sostenible
plan-word-why-plan = Nombrar, con las personas afectadas, lo que esta ciudad debe afrontar primero y lo que ya se hace.
plan-word-why-structure = Departamentos y socios en una mesa, con funciones escritas.
plan-word-why-celebration = Empezar en público, seguir cada año y honrar a quienes aprenden.
plan-word-why-access = Averiguar qué aleja a la gente, y quitarlo.
plan-word-why-monitoring = Acordar qué medir, mirarlo juntos y cambiar el plan.
plan-word-why-funding = Compartir el coste, ayudar a quien no puede pagar y usar mejor lo que hay.
plan-word-status-planned = prevista
plan-word-status-running = en curso
plan-word-status-done = terminada
plan-word-status-dropped = abandonada
plan-word-group-everybody = todo el mundo
plan-word-group-children = niñas y niños
plan-word-group-youth = jóvenes
plan-word-group-adults = personas adultas
plan-word-group-older = personas mayores
plan-word-group-families = familias
plan-word-group-women = mujeres
plan-word-group-migrants = migrantes y refugiados
plan-word-group-disabled = personas con discapacidad
plan-word-group-unemployed = personas sin empleo
plan-word-group-workers = personas trabajadoras
plan-word-group-educators = docentes y educadores
plan-word-source-city = presupuesto municipal
plan-word-source-region = región o provincia
plan-word-source-state = gobierno nacional
plan-word-source-international = fondos internacionales
plan-word-source-business = empresas
plan-word-source-civil-society = sociedad civil y fundaciones
plan-word-source-fees = cuotas de participantes
plan-word-source-in-kind = en especie: locales, personal, voluntariado
plan-word-funding-wished = deseado
plan-word-funding-promised = prometido
plan-word-funding-secured = asegurado
plan-word-funding-spent = gastado
plan-word-level-low = bajo
plan-word-level-middle = medio
plan-word-level-high = alto
plan-word-form-coordination = Coordinación
plan-word-form-working-group = Grupo de trabajo
plan-word-form-advisory = Asesoría
plan-word-state-open = abierta
plan-word-state-done = cumplida
plan-word-state-dropped = abandonada
plan-word-verdict-continue = sigue
plan-word-verdict-change = cambia
plan-word-verdict-done = está terminada
plan-word-verdict-stop = se detiene
