registration-twice = Ya hay una persona inscrita en esta conferencia con la dirección { $email }. Cada quien necesita su propia dirección.
registration-over = La inscripción terminó el { $until }. Pregunte a la organización si hay que cambiar algo; aún puede darse de baja.
registration-not-open = La inscripción en esta conferencia aún no está abierta.
registration-step-a = Primero va el paso A: diga quién es y reciba su número.
registration-withdrawn = Esta inscripción se anuló. Pregunte a quien le designó si al final quiere venir.
consent-needed = Sin su consentimiento no podemos conservar lo que ha escrito. Marque la casilla para continuar.
gender-unknown = Elija de la lista o déjelo sin responder.
need-unknown = Elija las necesidades de la lista; cualquier otra cabe en las líneas de debajo.
departs-first = Saldría antes de llegar. Compruebe las dos horas.
forum-unknown = «{ $code }» ya no está entre las sesiones en las que se elige plaza. Elija de la lista.
forums-at-once = «{ $first }» y «{ $second }» son a la misma hora. Elija una de las dos.
forget-too-early = La conferencia termina el { $ends }; hasta entonces todo hace falta.
did-registration-named = Participante designado
did-registration-begun = Inscripción, paso A
did-registration-completed = Inscripción, paso B
did-registration-withdrawn = Inscripción anulada
did-registration-prioritised = Orden de prioridad de viajes financiados fijado
did-registration-moved-up = Lista de espera avanzada
did-registration-forgotten = Datos personales de una conferencia borrados
registrations-title = Participantes
registrations-none = Todavía no hay nadie designado ni inscrito. Invite a delegaciones o designe abajo a ponentes y personal.
registrations-not-open = La inscripción no está abierta: no se ha fijado el último día.
registrations-named = Designación hecha. La carta con el enlace está en camino.
registrations-advanced = Quienes podían avanzar han avanzado y han recibido aviso.
registrations-count = { $count ->
    [0] Nadie
    [one] Una persona
   *[other] { $count } personas
}
registrations-name = Designar a alguien sin delegación
registrations-name-lead = Ponentes, intérpretes, prensa, personal: reciben un enlace y se inscriben con él.
registrations-search = Nombre o número
registrations-numbers = Números
registrations-pages = Páginas
registrations-places = Habitaciones y plazas
registrations-beds = { $count ->
    [0] Nadie espera habitación.
    [one] Una persona espera habitación.
   *[other] { $count } personas esperan habitación.
}
registrations-no-forums = No hay ninguna sesión en la que se elija plaza.
registrations-forums = { $count ->
    [one] Una sesión
   *[other] { $count } sesiones
}
registrations-seats = Plazas
registrations-advance = Ver si pueden avanzar quienes esperan
registrations-withdraw = Anular la inscripción
registration-is-named = designado
registration-is-begun = paso A
registration-is-complete = inscrito
registration-is-withdrawn = dado de baja
registration-number = n.º { $number }
registration-number-label = Número
registration-state = Estado
registration-part = Función
registration-name = Nombre y apellidos
registration-name-hint = Como figurará en su acreditación.
registration-email-hint = La propia: el enlace que se envía allí abre su inscripción.
registration-country = País
registration-function = Cargo
registration-organisation = Organización
registration-phone = Teléfono
registration-choose = Elija…
registration-gender = Género
registration-gender-hint = Solo se cuenta, nunca se muestra junto a su nombre.
registration-gender-open = No respondo
registration-gender-female = Mujer
registration-gender-male = Hombre
registration-gender-other = Otro
registration-languages = Idiomas que sigue
registration-letters = Le escribimos en
registration-travel = Viaje
registration-travel-hint = Las horas son las de { $zone }. Puede añadirlas más tarde.
registration-arrives = Llegada
registration-arrival = Vuelo o tren
registration-departs = Salida
registration-departure = Vuelo o tren de salida
registration-visa = Necesito una carta para un visado
registration-passport = Número de pasaporte
registration-passport-hint = Solo para la carta de visado.
moment-invalid = «{ $value }» no es una fecha con hora. Escríbala como 2027-09-19T18:30.
registration-hotel = Hotel
registration-hotel-hint = Si un hotel está completo, queda en espera y avanza automáticamente cuando se libera una habitación. Usted paga el hotel.
registration-no-bed = No necesito habitación
registration-a-night = { $price } por noche
registration-first-night = Primera noche
registration-leaves = Me voy el
registration-bed-line = { $hotel }, { $room }, { $days }
registration-rooms = { $count ->
    [one] queda una habitación para todas las noches
   *[other] quedan { $count } habitaciones para todas las noches
}
registration-rooms-none = { $count ->
    [0] completo al menos una noche
    [one] completo al menos una noche, una persona espera
   *[other] completo al menos una noche, { $count } personas esperan
}
registration-waits-hint = Recibirá una carta en cuanto se libere una habitación. Hasta entonces puede elegir otro hotel más abajo.
registration-forums = Sus sesiones
registration-forums-hint = Las salas tienen límite. Si no quedan plazas, espera y avanza cuando se libera una.
registration-seats = { $count ->
    [one] queda una plaza
   *[other] quedan { $count } plazas
}
registration-seats-none = { $count ->
    [0] sin plazas
    [one] sin plazas, una persona espera
   *[other] sin plazas, { $count } personas esperan
}
registration-no-day = Día aún no conocido
registration-needs = Necesidades
registration-needs-hint = Solo las ve quien atiende a los invitados, y se borran después del { $day }.
registration-diets = Lo que come
registration-diet-note = Algo más sobre la comida
registration-access = Lo que necesita para participar
registration-access-note = Otra necesidad
diet-vegetarian = Vegetariano
diet-vegan = Vegano
diet-halal = Halal
diet-kosher = Kosher
diet-gluten-free = Sin gluten
diet-lactose-free = Sin lactosa
diet-allergy = Una alergia (indique cuál abajo)
access-wheelchair = Acceso en silla de ruedas
access-hearing = Bucle magnético o subtítulos
access-seeing = Textos en letra grande o en archivo
access-sign-language = Lengua de señas
access-companion = Vengo con asistente
registration-consent = Consentimiento
registration-consent-keep = Acepto que esto se conserve para la conferencia; necesidades, viaje y direcciones se borran después del { $day }.
registration-consent-listed = Las demás personas pueden ver mi nombre, cargo y país.
registration-consent-pictures = Pueden publicarse fotos mías.
registration-held = suya
registration-waits = en espera
registration-needs-not-for-you = Las necesidades y el viaje solo los ve la organización de esta conferencia.
registration-no-needs = Ninguna.
registration-nothing-kept = No se conserva nada.
register-title = Inscripción: { $title }
register-step-a = A. Quién es
register-step-b = B. Viaje, hotel, sesiones, necesidades
register-ready = Listo
register-a-lead = Dos pasos de unos minutos. Recibe su número después del primero. Todo puede cambiarse hasta el { $until }.
register-a-send = Recibir mi número
register-b-lead = Su número es el { $number }. Ahora, dónde se aloja, a qué asiste y qué necesita.
register-b-send = Inscribirme
register-back = Volver al paso A
register-done-a = Guardado. Su número es el { $number }. Queda un paso.
register-done-b = Inscripción hecha. Una carta lo confirma.
register-done-withdrawn = Se ha dado de baja. Sus plazas van a quienes esperan, y sus necesidades y viaje se borran.
register-over = La inscripción terminó el { $until }. Para cambios, pregunte a la organización.
register-have-lead = Todo está listo. Traiga su acreditación; hace falta en todas partes.
register-letter = Confirmación (PDF)
register-badge = Acreditación (PDF)
register-change-a = Cambiar mis datos
register-change-b = Cambiar viaje, hotel, sesiones
register-withdraw = No puedo ir
register-withdraw-hint = Su habitación y sus plazas van a quienes esperan. No podrá deshacerlo por su cuenta.
badges-title = Acreditaciones
badges-print = Imprimir estas acreditaciones (PDF)
badges-none = Nadie de esta selección tiene número todavía, así que no hay acreditación que imprimir. Cambie la selección.
badge-alt = Código de la acreditación
badge-alt-of = Código de la acreditación { $number }
forgetting-title = Datos personales
forgetting-lead = Lo que solo hace falta para la estancia se borra automáticamente después del { $day }. Esta página puede mostrarse a quien la pida.
forgetting-left = Lo que queda
forgetting-what = Qué
forgetting-people = Número
forgetting-field-contact = Direcciones y teléfonos
forgetting-field-needs = Comida y acceso
forgetting-field-travel = Viajes y pasaportes
forgetting-field-stay = Habitaciones
forgetting-field-address = Direcciones a las que se enviaron enlaces
forgetting-field-stays = Nombre, función, país, idiomas (se conservan)
forgetting-now = Borrar ahora
forgetting-now-hint = La conferencia ha terminado: no hace falta esperar al día. No se puede deshacer.
forgetting-done = Lo que se borró
forgetting-nothing = Nada todavía.
forgetting-when = Cuándo
forgetting-by = Por quién
forgetting-by-program = automáticamente
mail-named-subject = Inscríbase en { $title }
mail-named-body =
    Hola, { $name }:

    Se le ha designado para la conferencia «{ $title }» ({ $place }, { $dates }) en calidad de: { $part }. Inscríbase hasta el { $until }, en dos pasos breves:
    { $link }

    El enlace es solo suyo: abre su inscripción y ninguna otra.
mail-unfinished-subject = Hasta el { $until }: su inscripción en { $title }
mail-unfinished-body =
    Hola, { $name }:

    Su inscripción en { $title } ({ $place }, { $dates }) no está terminada. El plazo acaba el { $until }:
    { $link }
mail-confirmed-subject = Inscripción hecha: { $title }, número { $number }
mail-confirmed-body =
    Hola, { $name }:

    Su inscripción en { $title } ({ $place }, { $dates }) tiene el número { $number }. Su confirmación, su acreditación, su habitación y sus sesiones están aquí y pueden cambiarse hasta el { $until }:
    { $link }
mail-moved-subject = Una plaza para usted: { $title }
mail-moved-body =
    Hola, { $name }:

    Estaba en espera y ya es suya: { $what }.

    Todo lo que le concierne en la conferencia, día por día:
    { $link }
paper-confirmation-title = Confirmación de inscripción: { $title }
paper-confirmation-what = Confirmamos que { $name } tiene inscripción como { $part } en { $title }, que se celebra en { $place }, { $country }, { $dates }.
paper-confirmation-bed = Hay una habitación reservada: { $bed }.
paper-confirmation-visa = Rogamos a las autoridades competentes que concedan a esta persona el visado necesario para asistir.
paper-confirmation-badge = La acreditación hace falta en toda la conferencia. Puede imprimirse desde la página de su inscripción.
paper-confirmation-code = En la puerta se lee este código:
did-registration-begun-for = Inscripción, paso A, rellenada por otra persona
did-registration-completed-for = Inscripción, paso B, rellenada por otra persona
did-registration-asked = Cambio de una inscripción confirmada solicitado
did-registration-approved = Cambio de una inscripción aprobado
did-registration-kept = Inscripción dejada como se confirmó
registration-decided = Ya se decidió entretanto. Abra la página de nuevo para ver cómo está.
behalf-title = Rellenar en nombre de { $name }
behalf-lead = Escriba lo que le dijeron, por teléfono, en papel o en el mostrador, y marque solo lo que aceptaron. El registro dice que fue usted; la persona recibe la carta de confirmación.
behalf-fill = Rellenar en su nombre
asks-title = Un cambio espera su aprobación
asks-lead = La inscripción ya estaba confirmada. Hasta que usted lo apruebe, la acreditación y las listas dicen lo que se confirmó. La persona recibe una carta en ambos casos.
asks-what = Qué
asks-was = Confirmado
asks-wants = Solicitado
asks-approve = Aprobar
asks-keep = Dejar como estaba
asks-count = Cambios por aprobar
asks-mark = cambio pendiente
register-asks = Usted cambió lo que se había confirmado. La organización lo revisa y le escribe; hasta entonces su acreditación dice lo que decía.
mail-approved-subject = Su inscripción se ha modificado: { $title }
mail-approved-body =
    { $name }:

    la organización aprobó su cambio. Imprima de nuevo su acreditación:
    { $link }
mail-kept-subject = Su inscripción queda como estaba: { $title }
mail-kept-body =
    { $name }:

    la organización no aceptó su cambio; su acreditación dice lo que se confirmó. Responda a esta carta si es un error. Su página:
    { $link }
forgetting-field-invited = Direcciones a las que se enviaron invitaciones
forgetting-field-speakers = Direcciones y notas de ponentes
forgetting-field-interpreters = Direcciones de intérpretes
forgetting-field-timetables = Nombres y direcciones de agendas, nombres en preguntas
forgetting-field-certificates = Nombres en certificados de asistencia
forgetting-stays-why = La lista de participantes permanece, pues dice quién vino, de dónde y en calidad de qué. Los programas, las sesiones elegidas y las opiniones permanecen sin nombre. Los certificados de asistencia siguen valiendo: quien compruebe uno escribe el nombre que figura en él.
