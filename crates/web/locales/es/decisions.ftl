# refusals
outcome-unknown = Elija qué se decide sobre la ciudad.
outcome-not-of-call = Una convocatoria de este tipo acepta o rechaza; los consejos y las subsanaciones son para candidaturas e informes.
completion-date-needed = Fije la fecha hasta la que la ciudad debe completar su solicitud.
completion-date-past = El { $by } ya pasó. Fije una fecha futura.
completion-before-told = La ciudad se entera después del { $by }. Fije una fecha posterior o publique antes.
submission-not-completed = La ciudad no completó su solicitud antes del { $by }. Rechácela o dele más tiempo.
submission-being-completed = La ciudad está completando esta solicitud. Espérela o dele más tiempo.
publication-after-completion = { $city } debe completar su solicitud a más tardar el { $by }. Publique antes de esa fecha o dele más tiempo.
decision-published = Las decisiones de esta convocatoria están publicadas y valen.
submission-not-decided-about = Sobre esta solicitud no se decide: fue retirada o no está avalada.
cap-full-all = La convocatoria no acepta más de { $most } en total y los puestos están ocupados. Rechace antes otra ciudad o retire su decisión.
cap-full-country = La convocatoria no acepta más de { $most } por país y los puestos de este están ocupados. Rechace antes otra ciudad o retire su decisión.
cap-full-region = La convocatoria no acepta más de { $most } por región y los puestos de esta están ocupados. Rechace antes otra ciudad o retire su decisión.
publication-is-set = Hay un momento de publicación fijado, que necesita todas las decisiones. Anule antes la publicación.
decisions-none = No hay nada que publicar: no se decide sobre ninguna solicitud de esta convocatoria.
decisions-missing = Decisiones que faltan: { $count }. Decida sobre cada solicitud antes de fijar un momento.
# what was done
did-decision-made = decidió sobre una solicitud
did-decision-reopened = retiró una decisión
did-decision-published = publicó las decisiones de una convocatoria
did-decision-told = comunicó la decisión a la ciudad
did-publication-set = fijó el momento de publicación
did-publication-called-off = anuló la publicación
# letters
mail-decision-subject = { $city }: la decisión sobre «{ $call }»
mail-decision-accepted =
    Hola, { $name }:

    { $city } ha sido aceptada en «{ $call }». El motivo:

    { $reason }

    La carta y todo lo demás están aquí:

    { $link }
mail-decision-declined =
    Hola, { $name }:

    { $city } no ha sido aceptada esta vez en «{ $call }». El motivo:

    { $reason }

    La carta y todo lo demás están aquí:

    { $link }
mail-decision-advised =
    Hola, { $name }:

    { $city } ha sido aceptada en «{ $call }». La red da este consejo:

    { $reason }

    La carta y todo lo demás están aquí:

    { $link }
mail-decision-returned =
    Hola, { $name }:

    Lo que { $city } envió a «{ $call }» debe completarse a más tardar el { $until }. Falta:

    { $reason }

    Hasta entonces está abierto de nuevo. Complételo y envíelo otra vez; todo lo que respondieron sigue allí:

    { $link }
# pages
decision-title = Decisión
decision-lead = Las puntuaciones llevan la incertidumbre que deja la dispersión de los jurados: se tiene en cuenta a los severos y a los benévolos, y los intervalos valen nueve veces de cada diez. Las puntuaciones no distinguen solicitudes cuyos puestos se solapan.
decision-line-places = La convocatoria admite { $count ->
    [one] una ciudad
   *[other] { $count } ciudades
} como máximo: esa es la línea.
decision-line-score = La convocatoria no limita el número: la línea es la mitad de la escala, { $score }.
decision-submissions = Solicitudes
decision-decided = Decididas
decision-accepted = Aceptadas
decision-by-country = Aceptadas por país:
decision-by-region = Aceptadas por región:
decision-place = Puesto
decision-city = Ciudad
decision-score = Puntuación
decision-range = De 1 a 5
decision-bar = { $score }, entre { $low } y { $high } en una escala de 1 a 5
decision-reviews = Evaluaciones
decision-chance = Sobre la línea
decision-suggestion = Qué dicen las puntuaciones
decision-each = Decidir
decision-make = Decidir
decision-change = Cambiar la decisión
decision-until = Por completar a más tardar el
decision-until-hint = Solo si se devuelve. En la hora de { $zone }; el plazo de gracia de la convocatoria vale también aquí.
decision-again = Lo que debía completarse
decision-again-lead = Estas solicitudes se devolvieron a sus ciudades. Decida de nuevo cuando estén completas o haya pasado su fecha, y después publique.
completion-came = Completada
completion-read = Leerla
completion-open = Abierta hasta el { $moment }
completion-over = No completada antes del { $moment }
decision-outcome = Resultado
decision-reason = Motivo
decision-reason-hint = La ciudad lo lee en su carta. Escriba en el idioma de la ciudad.
decision-keep = Guardar esta decisión
decision-reopen = Retirarla
decision-letter = Carta (PDF)
decision-clear = Decidir los casos claros: { $accept } sobre la línea, { $decline } debajo
decision-clear-hint = Solo los casos en que las puntuaciones no dejan duda y sobre los que nadie ha decidido. Los que la incertidumbre deja abiertos quedan para usted.
decision-why-accepted = Motivo para los que están sobre la línea
decision-why-declined = Motivo para los que están debajo
decision-clear-do = Decidir los casos claros
chance-certain = casi seguro
chance-likely = probable
chance-open = abierto
chance-unlikely = poco probable
chance-none = casi seguro que no
suggestion-accept = aceptar
suggestion-open = las puntuaciones no deciden
suggestion-decline = rechazar
suggestion-capped = límite cubierto por mejores
suggestion-unread = nadie la ha puntuado
suggestion-not-shortlisted = no preseleccionada
outcome-accepted = Aceptada
outcome-advised = Aceptada con consejo
outcome-returned = Devuelta para completar
outcome-declined = Rechazada
outcome-none = sin decidir
publication-title = Publicación
publication-when = Publicar el
publication-hint = En la hora de { $zone }. Un momento pasado significa ahora mismo. Las ciudades, las cartas y la lista de miembros siguen por sí solas.
publication-set = Fijar el momento
publication-due = Todo se publica el { $moment }. Hasta entonces nadie de fuera ve nada.
publication-done = Publicado el { $moment }.
publication-again = Publicar { $count ->
    [one] una decisión más
   *[other] { $count } decisiones más
}
publication-see = Ver la lista
publication-moment = { $moment } ({ $zone })
publication-call-off = Anular la publicación
publication-later = { $count ->
    [one] Falta una decisión
   *[other] Faltan { $count } decisiones
} para poder fijar un momento de publicación.
# what a city is told
told-membership-accepted = Su ciudad ha sido admitida en la red
told-membership-advised = Su ciudad ha sido admitida en la red, con un consejo
told-membership-returned = Su candidatura debe completarse
told-membership-declined = Su ciudad no ha sido admitida esta vez
told-report-accepted = Su informe ha sido aceptado
told-report-advised = Su informe ha sido aceptado, con un consejo
told-report-returned = Su informe debe completarse
told-report-declined = Su informe no ha sido aceptado
told-award-accepted = Su ciudad recibe el premio
told-award-declined = Su ciudad no recibe el premio esta vez
told-other-accepted = Su solicitud ha sido aceptada
told-other-declined = Su solicitud no ha sido aceptada
letter-secretariat = Secretaría de la red
letter-to = Ciudad de { $city }
letter-greeting = Estimada alcaldesa, estimado alcalde:
letter-accepted = Nos complace comunicarle que { $city } ha sido aceptada en la convocatoria «{ $call }».
letter-advised = Nos complace comunicarle que { $city } ha sido aceptada en la convocatoria «{ $call }».
letter-returned = La solicitud de { $city } a la convocatoria «{ $call }» se leyó con atención. Todavía no está completa: les rogamos que la completen a más tardar el { $until }. Hasta entonces está abierta de nuevo.
letter-declined = La solicitud de { $city } a la convocatoria «{ $call }» se leyó con atención. Esta vez no ha sido aceptada.
letter-because-advised = Quienes la leyeron dan este consejo:
letter-because-returned = Por completar:
letter-because = La decisión se basa en lo siguiente:
letter-after-accepted = Esperamos con ilusión trabajar con ustedes.
letter-after-advised = Esperamos con ilusión trabajar con ustedes.
letter-after-returned = La decisión seguirá cuando la hayan enviado otra vez. Nada de lo que respondieron se pierde.
letter-after-declined = Les invitamos a responder a la próxima convocatoria. Lo que enviaron queda en el expediente de su ciudad y puede retomarse allí.
letter-closing = Atentamente,
chosen-title = Quiénes fueron elegidas
chosen-count = { $count ->
    [one] Una ciudad, publicada
   *[other] { $count } ciudades, publicadas
} el { $day }.
