agendas = Agendas
agenda-mine = Mi agenda
agenda-pages = Páginas de su agenda
agenda-title = Agenda de { $name }
agenda-choose = Elegir sesiones
agenda-people = Encontrar personas
agenda-feedback = Su opinión
agenda-profile = Sobre usted
agenda-lead = Elija sesiones del programa y llévelas consigo. No necesita cuenta: un enlace que llega por carta abre su agenda, y solo la suya.
agenda-gain-time = Horas, salas y el canal en que oye su idioma, en una sola lista.
agenda-gain-calendar = Un calendario que sigue cada cambio por sí mismo.
agenda-gain-offline = Una copia que se abre sin conexión.
agenda-gain-ask = Preguntas a una sesión y su opinión.
agenda-gain-found = Encontrar a otras personas, si quiere que le encuentren.
agenda-account = Ha iniciado sesión como { $name }.
agenda-open = Abrir mi agenda
agenda-email-hint = Allí se envía el enlace a su agenda. La ven los organizadores, no los demás delegados.
agenda-send = Enviarme el enlace
agenda-sent = Una carta con su enlace está en camino. Abre su agenda en cualquier dispositivo.
agenda-empty = Todavía no ha elegido ninguna sesión.
agenda-choose-lead = Marque lo que le interesa. No reserva nada y puede cambiarlo en cualquier momento.
agenda-keep = Guardar mi elección
agenda-pick = Elegir esta sesión
agenda-take-out = Quitarla
agenda-more = Más
agenda-news = { $count ->
    [one] Un cambio desde que miró
   *[other] { $count } cambios desde que miró
}
agenda-seen = Lo he visto
agenda-overlap = «{ $first }» y «{ $second }» son a la misma hora.
agenda-gone = { $count ->
    [one] Una sesión que eligió ya no se celebra.
   *[other] { $count } sesiones que eligió ya no se celebran.
}
agenda-own-zone = Debajo figuran las de { $zone }.
agenda-own-time = { $time } en { $zone }
agenda-channel = La oye en { $language } por el canal { $number }
agenda-spoken = En { $languages }
agenda-foreign = Solo en { $languages }, sin interpretación a su idioma
agenda-calendar-address = Dirección para un programa de calendario
agenda-calendar-hint = Suscríbase a esta dirección: quien la tenga puede leer su agenda, pero no cambiarla.
agenda-offline = Este dispositivo guarda una copia para cuando no haya conexión.
agenda-offline-copy = No hay conexión. Esta es la copia del { $at }.
agenda-offline-forget = Tirar la copia
agenda-listens = Usted escucha en
agenda-listens-hint = Decide qué canal nombra su agenda.
agenda-zone = Su propia zona horaria
agenda-zone-hint = Figura debajo de las horas de la conferencia, para quien la sigue desde otro lugar.
agenda-letters = Escribirme cuando cambie una sesión que elegí
agenda-found = Que le encuentren
agenda-found-hint = Solo le encuentran quienes tienen una agenda de esta conferencia, y solo si lo dice aquí.
agenda-findable = Otros pueden encontrarme
agenda-organisation = Ciudad u organización
agenda-about = Qué hace y qué busca
agenda-about-hint = Por ejemplo: alfabetización familiar, busco ciudades con bibliotecas de calle.
agenda-contact = Cómo localizarle
agenda-contact-hint = Tal como quiera mostrarlo: una dirección, un número, un hotel.
agenda-shut = Cerrar todos los enlaces a mi agenda
agenda-shut-lead = Para un teléfono perdido: ningún enlace la abre ya. Uno nuevo llega por carta, con todo lo que eligió.
agenda-people-lead = Personas de esta conferencia que quieren que las encuentren.
agenda-people-words = Nombre, ciudad, país, palabras
agenda-people-find = Buscar
agenda-people-none = Con estas palabras no se encuentra a nadie.
agenda-people-count = { $count ->
    [one] Una persona
   *[other] { $count } personas
}
agenda-not-found = Todavía no le encuentra nadie.
agenda-certificate = Certificado de asistencia
questions = Preguntas
questions-none = Todavía no se muestra ninguna pregunta.
questions-none-yet = Nadie ha preguntado nada todavía.
questions-lead = Las preguntas de los delegados esperan hasta que usted o la presidencia de la sesión permitan mostrarlas.
question-ask = Su pregunta a esta sesión
question-ask-hint = Hasta 500 caracteres. La presidencia decide qué preguntas se muestran.
question-named = Mostrar mi nombre
question-send = Preguntar
question-yours = Usted
question-nameless = Sin nombre
question-waiting = espera a la presidencia
question-shown = se muestra
question-answered = respondida
question-refused = no se muestra
question-show = Mostrarla
question-answer = Se respondió
question-refuse = No mostrarla
feedback = Opiniones
feedback-lead = Los organizadores la leen sin su nombre. Puede cambiarla cuantas veces quiera.
feedback-given = Gracias: esto es lo que dijo.
feedback-session = ¿Qué le pareció?
feedback-rating = ¿Fue útil?
feedback-rating-1 = Nada útil
feedback-rating-2 = Poco
feedback-rating-3 = Útil
feedback-rating-4 = Muy útil
feedback-rating-5 = Extraordinario
feedback-said = Con sus palabras
feedback-said-hint = ¿Qué debe quedarse y qué debe cambiar?
feedback-send = Enviar
feedback-none = Nadie ha dicho nada todavía.
feedback-whole = Toda la conferencia
feedback-mean = { $mean } de 5
feedback-count = { $count ->
    [one] una respuesta
   *[other] { $count } respuestas
}
feedback-read = { $count ->
    [one] Un texto
   *[other] { $count } textos
}
agendas-count = { $count ->
    [0] Nadie tiene agenda todavía.
    [one] Una persona tiene agenda.
   *[other] { $count } personas tienen agenda.
}
agendas-none = Cuando se publica el programa, los delegados eligen sesiones en la página Mi agenda. Lo que eligen se cuenta aquí.
agendas-wanted = Las más pedidas
agendas-picked = Elegida por
agendas-wishes-lead = La búsqueda de un programa puede contar con estas elecciones: lo que muchos quieren ver se coloca a horas distintas.
agendas-wishes = Planificar con estas elecciones
agendas-attended = Quién estuvo
agendas-attended-lead = Quienes estuvieron reciben un certificado. Quien pasó por el control de entrada ya lo tiene.
agendas-attended-later = Cuando termine la conferencia, quienes estuvieron reciben un certificado.
agendas-was-there = estuvo
agendas-not-there = no estuvo
certificate-title = Certificado de asistencia
certificate-given = Se certifica que
certificate-body = participó en { $title }.
certificate-early = El certificado se puede obtener cuando termine la conferencia, después del { $ends }.
certificate-absent = Los organizadores aún no han anotado que usted estuvo. Pregúnteles y abra de nuevo esta página.
picked-session-unknown = No hay ninguna sesión «{ $code }» en el programa publicado. Mire de nuevo el programa.
question-long = Es demasiado largo: { $most } caracteres como máximo.
question-asked = Ya hizo esta pregunta.
question-enough = Ha hecho { $most } preguntas en esta sesión. Deje sitio a los demás.
rating-needed = Elija una de las cinco respuestas.
mail-agenda-subject = Su agenda: { $title }
mail-agenda-body =
    Hola, { $name }:

    Este enlace abre su agenda de { $title }:
    { $link }

    Guárdelo para usted: quien lo tenga puede cambiar lo que eligió. Si no lo pidió, tire esta carta.
mail-agenda-changed-subject = Su agenda ha cambiado: { $title }
mail-agenda-changed-body =
    Hola, { $name }:

    La versión { $number } del programa de { $title } cambia sesiones que usted eligió:

    { $changes }

    Todas las horas son las de { $zone }. Su agenda y su calendario ya lo muestran. Su propia página:
    { $link }
did-agenda-opened = Agenda abierta
did-agenda-described = Descripción de un delegado cambiada
did-agenda-attended = Asistencia anotada
did-question-asked = Pregunta hecha
did-question-decided = Pregunta tratada
did-feedback-given = Opinión dada
certificate-sessions = Sesiones a las que asistió
did-agenda-certified = Asistencia certificada
agendas-nameless = (nombre borrado)
feedback-early = Podrá decirlo a partir del { $starts }, cuando haya empezado.
