# refusals
juror-without-role = Esta cuenta no tiene el papel de jurado. Invite primero a la persona como jurado.
juror-languages-needed = Indique qué idiomas lee el jurado: uno al menos.
juror-nothing-open = { $juror } no tiene nada pendiente: cada puesto confirmado tiene sus puntuaciones.
juror-reminded-today = { $juror } ya recibió hoy un recordatorio. Espere a mañana.
juror-load = Al menos { $least } y como máximo { $most } no pueden valer a la vez. Dé un máximo de 1 o más y un mínimo que no lo supere.
juror-field-unknown = { $code } no es una red temática ni un ámbito del marco. Elija de la lista.
conflict-place-unknown = No se conoce ninguna ciudad ni país con ese nombre. Escríbalo como en el registro.
objective-unknown = Elija uno de los tres objetivos.
seat-own-country = { $juror } es del país de esta ciudad y no puede leerla.
seat-conflict = { $juror } tiene un conflicto de intereses con esta ciudad y no puede leerla.
seat-language = { $juror } no lee el idioma de esta solicitud.
seat-forbidden = { $juror } quedó fuera de esta solicitud por decisión manual. Revoque antes esa decisión.
jury-not-formed = Todavía no se ha formado el jurado. Elija un objetivo y fórmelo.
jury-not-full = A algunas solicitudes les falta lector. Cubra esos puestos antes de confirmar.
jury-nothing-to-read = Todavía no hay nada que leer: no se ha enviado ninguna solicitud de esta convocatoria ni, si lo pide, se ha avalado.
jury-places = Hacen falta { $needed } lecturas y los jurados aceptan { $places } como máximo entre todos. Nombre más jurados o deje que lean más.
jury-owed = Solo hacen falta { $needed } lecturas y a los jurados se les prometieron { $owed } al menos. Baje el mínimo de algunos.
jury-readers = { $city } necesita { $needed } lectores y { $able } pueden leerla: { $language } no leen su idioma, { $country } son de su país, { $declared } tienen un conflicto, { $other } quedan fuera por otra razón. Nombre a alguien que pueda.
jury-regions = No hay ningún equipo de jurados de al menos dos regiones para { $city }. Nombre jurados de otras regiones o elija otro objetivo.
jury-overfull = Algunas solicitudes necesitan { $needed } lecturas de { $jurors }, que aceptan { $places } como máximo entre todos. Nombre jurados que puedan leer lo mismo.
jury-underused = A { $jurors } se les prometieron { $owed } lecturas al menos y solo hay { $available } que puedan hacer. Baje su mínimo.
jury-pins = Hay { $pinned } jurados fijados a mano para { $city }, que admite { $needed }. Revoque una decisión.
jury-impossible = No se puede formar ningún jurado: { $why }
review-conflict = Usted tiene un conflicto de intereses con esta ciudad, así que ni lee ni puntúa su solicitud. Se ha confiado a otra persona.
review-not-shortlisted = Esta solicitud no está preseleccionada. El jurado lee solo las que lo están.
review-late = Se podía puntuar hasta el { $by }, en la hora de la convocatoria. Pregunte a la secretaría si hay más tiempo.
review-given-already = Usted ya entregó estas puntuaciones. Para cambiarlas, entréguelas de nuevo.
review-changed-meanwhile = Usted guardó esto entretanto en otra ventana. Lo que escribió aquí está más abajo: revíselo y envíelo de nuevo.
score-out-of-range = { $score } no es una puntuación. Elija de 1 a { $most }.
score-needed = falta una puntuación
score-reason-needed = diga por qué, en una o dos frases
talk-before-scores = Podrá participar cuando haya entregado sus propias puntuaciones.
reading-before-endorsement = Los jurados tendrían que acabar el { $by }, antes que las comisiones nacionales, el { $until }. Deles una fecha posterior.
# what was done
did-juror-appointed = nombró a un jurado
did-juror-dismissed = retiró a un jurado
did-juror-reminded = recordó su tarea a un jurado
did-conflict-declared = anotó un conflicto de intereses
did-conflict-withdrawn = retiró un conflicto de intereses
did-jury-formed = formó el jurado
did-jury-ruled = decidió a mano sobre un puesto
did-jury-narrowed = liberó puestos en solicitudes no preseleccionadas
did-jury-confirmed = confirmó el jurado
did-review-drafted = guardó el borrador de una evaluación
did-review-given = entregó una evaluación
did-review-discussed = escribió en una deliberación
# letters
mail-juror-appointed-subject = Usted forma parte del jurado: { $call }
mail-juror-appointed-body =
    Hola, { $name }:

    Usted forma parte del jurado de «{ $call }». Mire ahora si tiene un conflicto de intereses
    con una ciudad o un país y declárelo antes de que se repartan las solicitudes:

    { $link }
mail-juror-seated-subject = { $call }: { $count ->
    [one] una solicitud
   *[other] { $count } solicitudes
} por leer
mail-juror-seated-body =
    Hola, { $name }:

    { $count ->
        [one] Una solicitud de «{ $call }» le espera
       *[other] { $count } solicitudes de «{ $call }» le esperan
    } en su escritorio. { $due }

    { $link }

    Si no puede juzgar a una ciudad, declare allí el conflicto: la solicitud pasará a otra persona.
mail-juror-released-subject = { $call }: { $count ->
    [one] una solicitud ya no le toca leerla
   *[other] { $count } solicitudes ya no le toca leerlas
}
mail-juror-released-body =
    Hola, { $name }:

    { $count ->
        [one] Una solicitud de «{ $call }» que se le había asignado ya no está
       *[other] { $count } solicitudes de «{ $call }» que se le habían asignado ya no están
    } en su mesa: el reparto del jurado cambió. No tiene que hacer nada. Lo que había escrito se conserva. Lo que le queda por leer está aquí:

    { $link }
mail-juror-before-subject = { $call }: { $count ->
    [one] queda una solicitud
   *[other] quedan { $count } solicitudes
} por puntuar
mail-juror-before-body =
    Hola, { $name }:

    Las puntuaciones de «{ $call }» se esperan hasta el { $by }. { $count ->
        [one] Queda una solicitud
       *[other] Quedan { $count } solicitudes
    } por puntuar en su escritorio:

    { $link }
mail-juror-day-subject = { $call }: las puntuaciones se esperan hasta el { $by }
mail-juror-day-body =
    Hola, { $name }:

    El tiempo de lectura se acaba. { $count ->
        [one] A una solicitud le faltan
       *[other] A { $count } solicitudes les faltan
    } sus puntuaciones:

    { $link }
mail-juror-late-subject = { $call }: faltan sus puntuaciones
mail-juror-late-body =
    Hola, { $name }:

    Las puntuaciones de «{ $call }» se esperaban hasta el { $by } y { $count ->
        [one] a una solicitud le faltan
       *[other] a { $count } solicitudes les faltan
    } las suyas. Escriba a la secretaría si no puede entregarlas.

    { $link }
mail-juror-completed-subject = { $call }: una ciudad completó lo que usted puntuó
mail-juror-completed-body =
    Hola, { $name }:

    Una ciudad completó sus respuestas a «{ $call }», como se le había pedido. Si cambian su opinión, cambie sus puntuaciones; puede hacerlo hasta que se publique una nueva decisión. Está señalada en su escritorio:

    { $link }
# running a jury
jury-pages = Jurado y decisión
jury-title = Jurado
jury-jurors = Jurados
juror = Jurado
jury-readings = Lecturas necesarias
jury-room = Lecturas posibles
jury-given = Puntuaciones entregadas
jury-until = Las puntuaciones se esperan hasta el { $moment }.
jury-empty = Todavía no hay nadie en el jurado. Nombre jurados más abajo; cada uno recibe una carta y declara sus conflictos.
jury-appoint = Nombrar a un jurado
jury-nobody = Todas las personas con el papel de jurado están ya en este.
jury-invite = Invitar a alguien como jurado
jury-invite-hint = Recibe una carta con un enlace. Cuando acepte, podrá nombrarlo aquí.
jury-next-assign = Repartir las solicitudes
jury-next-look = Ver quién lee qué
jury-next-decide = Ir a la decisión
juror-between = Lee de { $least } a { $most } solicitudes
juror-given = { $given } de { $seats } puntuadas
juror-done = terminado
juror-late = { $count } con retraso
juror-begun = { $count ->
    [one] { $count } borrador
   *[other] { $count } borradores
}
juror-conflicts = { $count ->
    [one] { $count } conflicto
   *[other] { $count } conflictos
}
juror-remind = Recordar ahora
juror-reminded = último recordatorio el { $day }
juror-change = Cambiar o retirar
juror-change-of = Lo que se sabe de { $juror }
juror-change-particulars = Cambiar idiomas, ámbitos o carga
juror-keep = Guardar
juror-dismiss = Retirar del jurado
juror-dismiss-why = Motivo
juror-who = Quién
juror-country = País
juror-country-hint = Nadie lee solicitudes de su propio país.
juror-best = Idioma que lee mejor
juror-reads = Lee también
juror-expertise = Ámbitos de trabajo
juror-clusters = Redes temáticas
juror-areas = Ámbitos del marco
juror-least = Solicitudes, al menos
juror-most = Solicitudes, como máximo
juror-limits = Límites
in-language-en = inglés
in-language-fr = francés
in-language-es = español
# conflicts
conflicts-title = Conflictos de intereses
conflicts-lead = Usted no lee nada de su propio país, ni de una ciudad o país donde tenga un papel. Declare aquí lo que solo usted sabe: trabajo en común, parentesco, un contrato, una disputa.
conflict-own-country = propio país
conflict-own-role = tiene allí un papel
conflict-place = Ciudad o país
conflict-place-hint = Por su nombre, como en el registro.
conflict-why = Por qué
conflict-declare = Declarar un conflicto
conflict-record = Anotar un conflicto
conflict-withdraw = Retirar
# assignment
assignment-title = Reparto
assignment-nothing = Todavía no hay nada que leer. Las solicitudes llegan aquí cuando se envían y, si la convocatoria lo pide, se avalan.
assignment-lead = Cada solicitud recibe sus lectores de modo que no exista un jurado mejor. Nadie lee lo que prohíben su país, un conflicto, un idioma o su carga.
objective = Cuál es el mejor jurado
objective-total = El mejor ajuste en conjunto
objective-total-hint = La suma de los puntos de todos los puestos es la mayor posible.
objective-fair = El más justo
objective-fair-hint = La solicitud peor servida lo está lo mejor posible; después, el mejor ajuste en conjunto.
objective-diverse = Varias regiones
objective-diverse-hint = Cada solicitud se lee desde al menos dos regiones, por dos jurados de una misma región como máximo; después, el mejor ajuste en conjunto.
assignment-form = Formar el jurado
assignment-again = Formarlo de nuevo
proof-total = Demostrado: ningún otro jurado tiene más puntos.
proof-fair = Demostrado: ningún otro jurado sirve mejor a la solicitud peor servida, y ninguno de esos tiene más puntos.
proof-diverse = Demostrado: ningún otro jurado de varias regiones tiene más puntos.
proof-bound = La búsqueda se interrumpió: otro jurado podría tener { $bound } puntos como máximo.
proof-figures = { $total } puntos en total, { $least } para la solicitud peor servida.
proof-by-hand = { $count ->
    [one] Una decisión a mano cuesta
   *[other] { $count } decisiones a mano cuestan
} { $cost ->
    [one] { $cost } punto
   *[other] { $cost } puntos
}.
proof-formed = Formado el { $day }.
proof-file = El archivo del que se deduce
proof-check = puede comprobarlo cualquiera con «stoa assign».
assignment-confirm = Confirmar y enviar las cartas
assignment-confirm-hint = Los jurados ven sus solicitudes en cuanto usted confirma, y cada uno recibe una carta.
assignment-confirmed = El jurado está confirmado. Lo que cambie a mano vale al momento, y quien recibe un puesto recibe una carta.
assignment-confirm-new = Confirmar lo nuevo
assignment-lacking = Falta un lector
assignment-lacking-hint = Nadie del jurado puede ocupar el puesto. Nombre a alguien que pueda y cúbralo después.
assignment-fill = Cubrir los puestos
assignment-seats = Quién lee qué
assignment-submission = Solicitud
assignment-language = Idioma
assignment-readers = Lectores
assignment-loads = Carga de cada jurado
assignment-reads = Lee
fit = Ajuste
fit-points = { $points } puntos
fit-best-language = mejor idioma
fit-shared = ámbito común: { $fields }
fit-explained-title = Cómo se cuenta el ajuste
fit-explained = 40 puntos para quien puede leer una solicitud; 20 más si está escrita en el mejor idioma del jurado; 20 por cada ámbito de trabajo en común, dos como máximo. Los ámbitos de una solicitud son las redes de su ciudad y las que elige en sus respuestas.
seat-of = Escrita en { $language }.
seat-fields = Ámbitos: { $fields }.
seat-why = Por qué estos jurados
seat-cost-hint = Cada línea dice qué movería y qué costaría un cambio a mano; son cifras exactas.
seat-cost-fair = Cada línea dice qué movería y qué costaría en puntos un cambio a mano; cómo queda la solicitud peor servida se sabe al hacerlo.
seat-standing = Situación
seat-by-hand = A mano
seat-load = lee { $load } de { $most }
seat-reads = La lee.
seat-pinned = fijado
seat-begun = ha empezado
seat-lacking = falta un lector
seat-without = Sin esta persona la leería { $other }: { $count ->
    [one] cambia un puesto
   *[other] cambian { $count } puestos
}, { $change }.
seat-could = Podría leerla en lugar de { $other }: { $count ->
    [one] cambia un puesto
   *[other] cambian { $count } puestos
}, { $change }.
seat-loss = { $points ->
    [0] sin coste
    [one] con { $points } punto menos
   *[other] con { $points } puntos menos
}
seat-gain = { $points ->
    [one] con { $points } punto más
   *[other] con { $points } puntos más
}
seat-blocked = Solo podría leerla más allá de los límites de alguien.
seat-pin = Fijar
seat-put-in = Poner
seat-forbid = Quitar
seat-free = Dejarlo al cálculo
seat-swap = Cambiar dos jurados
seat-out = Deja el puesto
seat-in = Ocupa el puesto
barred-country = del país de la ciudad
barred-declared = conflicto de intereses
barred-language = no lee su idioma
barred-forbidden = excluido a mano
barred-other = no puede leerla
# the juror's desk
reviews-title = Por leer
reviews-none = Usted no está en ningún jurado. La secretaría nombra a los jurados de una convocatoria y les escribe.
reviews-nothing = Todavía no se le ha confiado nada. Declare ahora sus conflictos: así no habrá que retirarle nada después.
reviews-waiting = { $count ->
    [0] Todo está puntuado.
    [one] Una solicitud espera sus puntuaciones.
   *[other] { $count } solicitudes esperan sus puntuaciones.
}
reviews-open-desk = Abrir mis solicitudes
reviews-given = { $given } de { $count } puntuadas.
reviews-until = Las puntuaciones se esperan hasta el { $moment }.
reviews-over = El tiempo para puntuar ha pasado.
reviews-begin = Leer la primera
reviews-go-on = Seguir leyendo
reviews-state = Estado
reviews-own = Su media
review-file = Solicitud { $number }
review-colleague = Jurado { $letter }
review-given = entregada
review-draft = borrador
review-open = por leer
review-completed = Completada después
review-completed-notice = La ciudad completó sus respuestas el { $day }. Puede cambiar sus puntuaciones hasta que se publique una nueva decisión.
review-given-notice = Usted ha entregado sus puntuaciones.
review-left-out = Esta convocatoria se lee a ciegas: { $count ->
    [0] no hubo que omitir ninguna respuesta.
    [one] se omite una respuesta que nombra a la ciudad.
   *[other] se omiten { $count } respuestas que nombran a la ciudad o llevan a ella.
}
review-print-hint = Para leer sin conexión, imprima esta página: hay sitio para anotar puntuaciones y motivos.
review-scores = Sus puntuaciones
review-score-of = Puntuación: { $criterion }
review-remark = Observación
review-remark-hint = Qué más deben saber los demás y la secretaría. La ciudad no la lee.
review-give = Entregar estas puntuaciones
review-give-again = Entregar de nuevo
review-save = Guardar como borrador
review-give-hint = Cada criterio necesita una puntuación y un motivo. Una vez entregadas, usted ve las puntuaciones de los demás y ellos las suyas.
review-again-hint = Puede cambiar sus puntuaciones mientras haya tiempo. Lo que entregó primero queda registrado.
review-others-title = Puntuaciones de los demás
review-others-later = Aquí verá las puntuaciones de los demás cuando haya entregado las suyas.
review-none-given = Nadie más ha entregado puntuaciones todavía.
review-given-title = Lo que entregaron los jurados
review-mean = Media ponderada
review-reasons = Motivos: { $juror }
talk-title = Deliberación
talk-none = Nadie ha dicho nada todavía.
talk-say = Lo que quiere decir
talk-send = Enviar
talk-you = Usted
desk-juries = Convocatorias en lectura
desk-jury-none = aún no se ha repartido nada
# agreement
calibration-title = Acuerdo
calibration-lead = Se han entregado { $given } de { $seats } evaluaciones.
calibration-empty = Todavía no hay puntuaciones. Vea quién lee qué y a quién recordárselo.
calibration-jurors = Severos y benévolos
calibration-jurors-lead = Cuánto puntúa cada jurado por encima o por debajo del jurado medio, teniendo en cuenta lo que merecen las solicitudes. La barra contiene la verdad nueve veces de cada diez; si toca el cero, no se dice nada. Pocas evaluaciones dicen poco.
calibration-chart = Para cada jurado, cuánto puntúa por encima (a la derecha) o por debajo (a la izquierda) del jurado medio, en puntos de la escala, con intervalos del 90 %.
leaning = Por encima o por debajo
leaning-words = En palabras
leaning-harsh = más severo que los demás
leaning-mild = más benévolo que los demás
leaning-neither = sin diferencia clara
calibration-agreement = Hasta dónde coinciden los jurados
calibration-agreement-lead = El alfa de Krippendorff compara cuánto se separan los jurados en una misma solicitud con cuánto se separan las puntuaciones en general: 1 es acuerdo pleno, 0 lo que daría el azar. Las puntuaciones son las primeras entregadas, antes de que nadie viera las de otro. Entre paréntesis: intervalo del 95 %.
calibration-source = K. Krippendorff, Content Analysis: desde 0,8 para conclusiones firmes, desde 0,67 para provisionales. En los criterios el alfa cuenta solo el orden; en la media, las distancias.
agreement-alpha = Alfa
agreement-words = Qué permite
agreement-basis = Solicitudes leídas por dos o más
agreement-firm = buen acuerdo: conclusiones firmes
agreement-tentative = acuerdo medio: conclusiones provisionales
agreement-weak = poco acuerdo: conviene hablar antes de decidir
agreement-none = no mejor que el azar: hablen de qué significa el criterio
agreement-unknown = faltan puntuaciones para decirlo
# the call
call-unnamed = Los jurados no ven los nombres de los demás.
call-read-by = Los jurados puntúan hasta
call-read-by-hint = Si queda vacío, hasta que se anuncie el resultado.
