delegation-full = Esta delegación ya tiene { $most } personas con esta función: { $part }. Elija otra función o retire antes a alguien. Lo que ha escrito sigue aquí.
part-not-here = Esta función no forma parte de una delegación así: { $part }. Elija una de la lista.
guest-part-unknown = No existe la función «{ $part }».
head-stays = No se puede retirar a quien encabeza la delegación. Designe antes a otra persona.
authority-unknown = Elija la autoridad que firmó las credenciales.
signed-later = La fecha de la firma es posterior a la conferencia, que termina el { $ends }.
invited-kind-unknown = No hay ninguna regla para «{ $kind }». Las categorías figuran en la página Reglas.
invited-twice = { $name } ya figura entre los invitados. Abra su línea en la lista para escribir de nuevo o cambiar la fecha.
invited-due-after = El { $date } es posterior a la conferencia, que termina el { $ends }. Elija un día anterior.
invited-answered = Entretanto esta invitación se respondió o se retiró. Ábrala de nuevo para ver cómo está.
invited-not-accepted = La invitación no se ha aceptado, así que no se puede designar a nadie. Pregunte a la organización.
invited-title-missing = La primera línea no nombra la columna «{ $title }». Añádala.
invited-title-unknown = La primera línea nombra una columna desconocida, «{ $title }». Cámbiele el nombre o quítela.
invited-line-broken = No se puede leer la línea. Compruebe sus comillas.
did-delegation-invited = Invitación a una conferencia enviada
did-delegation-accepted = Invitación aceptada
did-delegation-declined = Invitación rechazada
did-delegation-extended = Plazo de respuesta ampliado
did-delegation-withdrawn = Invitación retirada
did-delegation-handed-over = Cambio de quien encabeza la delegación
did-delegation-credentials = Credenciales presentadas
delegations-title = Delegaciones
delegations-none = Todavía no se ha invitado a nadie. Invite abajo o traiga una tabla entera.
delegations-done = Las cartas están en camino. Las respuestas aparecerán aquí.
delegations-open = En espera
delegations-people = Personas
delegations-by-region = Respuestas por región
delegations-region = Región
delegations-no-region = Sin región
delegations-count = { $count ->
    [0] Ninguna delegación
    [one] Una delegación
   *[other] { $count } delegaciones
}
delegations-all = Todas
delegations-answer = Respuesta
delegations-show = Mostrar
delegations-name = Delegación
delegations-name-hint = El nombre del Estado, la ciudad, la organización o la persona experta.
delegations-due = Respuesta hasta
delegations-answered = Respondido
delegations-registered = { $done ->
    [one] { $done } inscrito de { $count }
   *[other] { $done } inscritos de { $count }
}
delegations-addressee = Dirigida a
delegations-addressee-hint = Nombre y cargo, como figuran sobre la carta.
delegations-invite = Invitar
delegations-invite-send = Enviar la invitación
delegations-invite-many = Invitar desde una tabla
delegations-invite-all = Invitar a todas
delegations-table = Tabla
delegations-table-hint = Péguela desde una hoja de cálculo o como CSV, con una línea de títulos: kind, name, email; country, region, addressee, language y due si los tiene. Categorías: member-state, member-city, organisation, expert.
delegations-table-broken = No se ha invitado a nadie. Corrija estas líneas y envíe la tabla de nuevo:
delegations-line = Línea { $line }:
delegations-letter = Invitación como carta (PDF)
delegations-accept-for = Aceptaron por otra vía
delegations-note-yes = Anotar la aceptación
delegations-extend = Dar más tiempo
delegations-extend-send = Fijar el día y escribir de nuevo
delegations-again = Enviar de nuevo la invitación
delegations-withdraw = Retirar la invitación
delegations-withdraw-hint = Sus enlaces dejan de abrir y todas las personas designadas quedan fuera.
delegations-why = ¿Por qué? (puede quedar vacío)
delegation-invited = invitada
delegation-accepted = aceptada
delegation-declined = rechazada
delegation-withdrawn = retirada
delegation-late = con retraso
delegation-quota = { $part }: { $have } de { $most }
delegation-no-quota = { $part }: { $have }
delegation-part-full = completo
funded-title = Viajes financiados
funded-lead = Todas las personas propuestas por las delegaciones, en el orden de las reglas: primero los grupos de países, luego el orden propio de cada delegación.
funded-none = Ninguna delegación ha pedido todavía un viaje financiado.
funded-group = Grupo
funded-order = Orden para viajes financiados
funded-order-hint = Numere a las personas para las que pide viaje financiado, la primera con 1. Deje vacías las demás.
funded-order-save = Guardar este orden
funded-place = Plaza
funded-yes = dentro de las plazas
funded-no = en espera
invited-title = Invitación: { $name }
invited-lead = Se les invita a la conferencia «{ $title }». Les rogamos responder hasta el { $due }.
invited-who = Quién puede venir
invited-ask = Preguntas:
invited-accept = Aceptar la invitación
invited-accept-lead = Designe a quien encabeza su delegación. Recibirá un enlace propio para designar a las demás personas.
invited-decline = Rechazar
invited-reason = ¿Por qué? Nos ayuda a planificar. (puede quedar vacío)
invited-once = Este enlace admite una sola respuesta. Es solo para usted: por favor, no lo reenvíe.
invited-thanks = Gracias por su respuesta
invited-thanks-yes = La invitación está aceptada. Se envía una carta con el siguiente paso a
invited-thanks-no = Lamentamos que no puedan venir y hemos anotado su respuesta.
invited-used = El enlace ya está usado. Escriba al contacto de su carta si hay que cambiar algo.
lead-title = Su delegación: { $name }
lead-lead = Designe hasta el { $until } a todas las personas que vienen a la conferencia «{ $title }». Cada una recibe un enlace propio y se inscribe con él.
lead-closed = La inscripción en { $title } terminó el { $until }. Aún puede retirar personas; para lo demás, pregunte a la organización.
lead-not-open = La inscripción en { $title } aún no está abierta. Podrá designar aquí a su delegación.
lead-accepted = La invitación está aceptada. También ha recibido una carta con este enlace y otra para inscribirse usted.
lead-named = Designación hecha. La carta está en camino.
lead-again = Una nueva carta está en camino. El enlace anterior ya no abre.
lead-out = Retirada hecha. La plaza vuelve a estar libre.
lead-ordered = El orden queda guardado.
lead-credentials = Las credenciales están presentadas.
lead-members = { $count ->
    [0] Todavía no se ha designado a nadie
    [one] Una persona
   *[other] { $count } personas
}
lead-nobody = Designe abajo a la primera persona.
lead-own = Usted todavía no se ha inscrito. El enlace está en la otra carta que recibió.
lead-head = jefatura
lead-name = Designar a alguien
lead-name-lead = Su enlace va a la dirección que indique y abre solo su propia inscripción.
lead-more = Más
lead-write-again = Enviar de nuevo el enlace
lead-make-head = Poner al frente de la delegación
lead-take-out = Retirar
lead-handed-over = Ha cedido el puesto
lead-handed-over-lead = Quien encabeza ahora la delegación tiene una carta con un enlace. Esta página ya no abre; su propia inscripción se mantiene.
credentials-title = Credenciales
credentials-lead = Indique quién las firmó y cuándo; añada el documento firmado si lo tiene como archivo.
credentials-authority = Firmadas por
credentials-signer = Nombre de quien firmó
credentials-day = Firmadas el
credentials-paper = El documento firmado (PDF o imagen, puede quedar vacío)
credentials-lay = Presentar las credenciales
credentials-laid = presentadas
credentials-by = { $signer }, { $authority }, { $day }
credentials-missing = aún no presentadas
credentials-file = Abrir el documento firmado
mail-delegation-contact = Preguntas: { $name }, { $email }
mail-invited-subject = Invitación: { $title }
mail-invited-body =
    A la atención de { $addressee }:

    Tenemos el honor de invitar a su delegación ({ $name }) a la conferencia «{ $title }»: { $place }, { $dates }.

    Quién puede venir: { $quotas }.

    Les rogamos aceptar o rechazar hasta el { $due }. El enlace admite una sola respuesta:
    { $link }

    { $contact }
mail-invited-before-subject = Su respuesta hasta el { $due }: { $title }
mail-invited-before-body =
    A la atención de { $addressee }:

    Aún no sabemos si { $name } vendrá a { $title } ({ $place }, { $dates }). Les rogamos responder hasta el { $due }:
    { $link }

    { $contact }
mail-invited-day-subject = Hoy: su respuesta para { $title }
mail-invited-day-body =
    A la atención de { $addressee }:

    Hoy, { $due }, es el día en que esperamos la respuesta de { $name } para { $title } ({ $place }, { $dates }):
    { $link }

    { $contact }
mail-invited-late-subject = Seguimos esperando su respuesta: { $title }
mail-invited-late-body =
    A la atención de { $addressee }:

    Esperábamos la respuesta de { $name } hasta el { $due } sobre { $title } ({ $place }, { $dates }). Una respuesta tardía es mejor que ninguna:
    { $link }

    { $contact }
mail-lead-subject = Su delegación para { $title }
mail-lead-body =
    A la atención de { $addressee }:

    Usted encabeza la delegación ({ $name }) en la conferencia «{ $title }» ({ $place }, { $dates }). Con este enlace designa a sus miembros, dentro de estos números: { $quotas }.
    { $link }

    El enlace es solo suyo. Cada miembro recibe el propio.

    { $contact }
paper-greeting = Distinguida señora, distinguido señor:
paper-closing = Atentamente,
paper-for-organisers = Por la organización
paper-invitation-title = Invitación a { $title }
paper-invitation-what = Tenemos el honor de invitarles a { $title }, que se celebrará en { $place }, { $country }, { $dates }.
paper-invitation-who = La delegación de { $name } puede componerse así: { $quotas }.
paper-invitation-signed = Las credenciales las firma una de estas autoridades: { $authorities }.
paper-invitation-due = Les rogamos comunicarnos hasta el { $due } si aceptan, por el enlace de nuestro mensaje.
invited-forgotten = La dirección de esta invitación se olvidó después de la conferencia. Ya no se puede enviar nada.
