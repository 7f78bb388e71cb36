# refusals
call-not-yet-open = Esta convocatoria aún no recibe solicitudes. Mire el día de apertura.
call-is-closed = Esta convocatoria está cerrada. Pregunte a la secretaría si cree que no debería.
submission-there-already = Su ciudad ya responde a esta convocatoria. Siga con la solicitud que existe.
submission-late = El último momento fue { $closes }, en la hora de la convocatoria. Pregunte a la secretaría si hay prórroga.
submission-sent-already = Esta solicitud se envió y ya no cambia. Retírela o pida a su comisión nacional que se la devuelva.
submission-cannot-become = No se puede hacer con la solicitud tal como está. Mire lo que ha ocurrido con ella.
submission-changed-meanwhile = Otra persona decidió sobre esta solicitud entretanto. Mírela de nuevo.
call-without-endorsement = Esta convocatoria no pide aval.
endorsement-late = Las comisiones nacionales decidían hasta el { $by }. Pregunte a la secretaría.
quota-full = Las { $most } plazas de su cuota están ocupadas. Retire antes un aval o rechace esta ciudad.
too-many-words = { $count } palabras son más que las { $most } permitidas. Acorte la respuesta.
answer-not-a-number = «{ $text }» no es un número. Escriba cifras, sin la unidad.
answer-year = Escriba el año que describe la cifra, como 2025.
answer-rating = Elija un número del 1 al 5.
answer-choice = Elija de la lista, { $most } como máximo.
answer-not-typed = Esto no se escribe aquí: viene del expediente de la ciudad o de la alcaldía.
# what is missing
answer-needed = aún sin respuesta
answer-year-needed = falta el año de la cifra
answer-two-versions = dos personas respondieron: elija una
signature-needed = la alcaldía aún no ha firmado
signature-stale = hubo cambios después de la firma de la alcaldía: pida una nueva firma
# what was done
did-submission-started = empezó una solicitud
did-submission-answered = respondió a una pregunta de una solicitud
did-submission-signed = firmó una solicitud
did-submission-sent = envió una solicitud
did-submission-withdrawn = retiró una solicitud
did-submission-returned = pidió cambios en una solicitud
did-submission-reopened = devolvió una solicitud para que se complete
did-submission-completed = completó una solicitud y la envió de nuevo
did-submission-lapsed = tomó una solicitud como se envió, porque no se completó
did-submission-endorsed = avaló una solicitud
did-submission-declined = rechazó una solicitud
did-submission-reconsidered = retiró una decisión sobre una solicitud
did-commission-reminded = escribió a una comisión nacional que hay candidaturas a la espera
did-submission-ranked = ordenó las candidaturas de un país
# letters
mail-sign-subject = Su firma para { $city }: { $call }
mail-sign-body =
    Hola, { $name }:

    { $city } responde a la convocatoria «{ $call }» y necesita su firma.
    Lea las respuestas y firme aquí; el enlace se abre durante { $days } días:

    { $link }

    Su firma vale para las respuestas tal como las leyó.
# pages
submissions-title = Solicitudes
submissions-of = Solicitudes de { $city }
submissions-lead = Responda a una convocatoria desde el expediente de la ciudad: lo que se sabe ya figura ahí.
submissions-own = Lo que la ciudad envió o empezó
submission-state-draft = En redacción
submission-state-submitted = Enviada
submission-state-returned = Por cambiar
submission-state-endorsed = Avalada
submission-state-declined = Rechazada
submission-state-reopened = Por completar
submission-state-withdrawn = Retirada
submission-answer = Responder a esta convocatoria
submission-to-sign = «{ $call }» espera su firma.
submission-read-and-sign = Leer y firmar
submission-begun = { $call }: respuesta empezada. Cierra el { $moment }.
submission-go-on = Seguir
submission-look = Ver
submission-may-not = Su ciudad no puede responder a esta convocatoria.
submission-language = Idioma de las respuestas
submission-start = Empezar
submission-in-grace = llegó en el plazo de gracia
submission-asked = Su comisión nacional pide cambios
submission-declined-because = Su comisión nacional rechazó la solicitud
submission-complete = Está todo
submission-send = Enviar
submission-send-hint = Una vez enviadas, las respuestas no cambian. Recibirá un recibo.
submission-missing = { $count ->
    [one] Falta un punto
   *[other] Faltan { $count } puntos
}
submission-signature = Firma
submission-history = Qué ha ocurrido
submission-digest = SHA-256 de las respuestas:
submission-receipt = Recibo (PDF)
submission-withdraw = Retirar
submission-why = Por qué
section-complete = completa
section-lacks = { $count ->
    [one] falta { $count }
   *[other] faltan { $count }
}
section-write = Escribir: { $section }
section-keep = Guardar esta sección
answer-from-file = del expediente de la ciudad
answer-words = { $count } de { $most } palabras
answer-of-five = { $rating } de 5
answer-file-sent = el archivo enviado
answer-version = Versión { $number }
answer-collided = Otra persona respondió a la vez. No se pierde nada: escriba lo que debe valer y guarde la sección.
answer-choose-file = Archivo
answer-file-hint = Un documento o una imagen, { $most } MB como máximo.
answer-send-file = Enviar el archivo
signed-on-paper = Firmado en papel por { $name }, { $day }
signed-page = La página firmada
signed-by-link = Firmado por { $name } mediante el enlace recibido, { $day }
signed-by-account = Firmado por { $name }, { $day }
sign-name = Nombre de la alcaldesa o del alcalde
sign-address = Correo electrónico
sign-language = Idioma del mensaje
sign-now = Firmar
sign-ask = Enviar un enlace a la alcaldía
sign-ask-hint = La alcaldía lee las respuestas y firma sin cuenta.
sign-paper = Enviar una página firmada
sign-title = { $city }: { $call }
sign-lead = Su ciudad envía estas respuestas. Léalas y firme al final.
sign-what = Firma las respuestas tal como figuran en esta página. Si alguna cambia, se le volverá a pedir.
sign-thanks = Gracias. No hay nada más que hacer.
receipt-title = Recibo: { $city }
receipt-call = Convocatoria
receipt-number = Número
receipt-digest = SHA-256 de las respuestas
receipt-lead = Recibido el { $day } a las { $clock } (UTC).
# National Commissions
endorsements-of = Candidaturas: { $country }
endorsements-candidates = { $country }: candidaturas en paralelo
endorsements-none = Hoy ninguna convocatoria pide su aval.
endorsements-empty = Ninguna ciudad del país ha enviado nada todavía.
endorsements-count = { $count ->
    [one] { $count } candidatura
   *[other] { $count } candidaturas
}
endorsements-places = { $taken } de { $most } plazas ocupadas
endorsements-free = { $taken } avaladas, sin cuota
endorsements-unsaid = Nadie ha respondido a: { $questions }.
endorsements-by = Decida antes del { $moment }
endorsements-over = El plazo para decidir ha pasado.
endorsements-candidates-count = Candidaturas
endorsements-endorsed = Avaladas
endorsements-side = En paralelo
endorsements-rank = Ordenarlas
endorsements-rank-hint = 1 es la mejor. Las ciudades no ven el orden.
endorsements-rank-keep = Guardar el orden
endorsements-reason = Razón, para que la lea la ciudad
endorsements-return = Pedir cambios
endorsements-decline = Rechazar
endorsements-reconsider = Retirar la decisión
endorse = Avalar
desk-endorse = Candidaturas por avalar
submission-sent = Enviada el { $moment }
submission-is-endorsed = Su comisión nacional la apoya.
submission-then-endorsed = Su comisión nacional decide antes del { $moment }. Puede devolverle las respuestas para que las cambie; entonces recibirá una carta.
submission-then-decided = El resultado se comunica antes del { $moment }. Hasta entonces no tiene que hacer nada.
sign-asked = El { $day } se envió un enlace a { $address }. Se abre hasta el { $until }; puede enviar otro.

# cartas a las ciudades
mail-endorsement-subject = { $city }: su comisión nacional y «{ $call }»
mail-endorsement-endorsed =
    Hola, { $name }:

    Su comisión nacional apoya la solicitud de { $city } a la convocatoria «{ $call }». No tiene que hacer nada.

    { $reason }

    { $link }
mail-endorsement-declined =
    Hola, { $name }:

    Su comisión nacional no apoya la solicitud de { $city } a la convocatoria «{ $call }». El motivo que da:

    { $reason }

    { $link }
mail-endorsement-returned =
    Hola, { $name }:

    Su comisión nacional pide cambios en la solicitud de { $city } a la convocatoria «{ $call }»:

    { $reason }

    Sus respuestas están abiertas de nuevo. Cámbielas y envíelas otra vez antes del { $until }:

    { $link }
mail-endorsement-reconsidered =
    Hola, { $name }:

    Su comisión nacional considera de nuevo la solicitud de { $city } a la convocatoria «{ $call }»; lo que había decidido ya no vale. Recibirá una carta cuando decida.

    { $link }

# cartas a las comisiones nacionales
mail-candidates-first-subject = { $country }: hay candidaturas a «{ $call }» a la espera de su apoyo
mail-candidates-until-subject = { $country }: candidaturas a «{ $call }» que apoyar antes del { $until }
mail-candidates-body =
    Hola, { $name }:

    { $count ->
        [one] Una ciudad ({ $country }) ha enviado sus respuestas a «{ $call }» y espera
       *[other] { $count } ciudades ({ $country }) han enviado sus respuestas a «{ $call }» y esperan
    } la decisión de su comisión nacional. Léalas, ordénelas, apóyelas, rechácelas o pida cambios antes del { $until }:

    { $link }
