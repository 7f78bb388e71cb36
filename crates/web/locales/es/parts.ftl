part-title = Su participación: { $name }
part-asked = Díganos si viene. Puede cambiar su respuesta aquí en cualquier momento.
part-note = Lo que los organizadores deban saber
part-yes = Voy
part-no = No puedo ir
part-comes = Ha dicho que viene. Los organizadores lo saben.
part-comes-not = Ha dicho que no puede venir. Los organizadores lo saben.
part-change = Cambiar mi respuesta
part-none = Ahora no participa en ninguna sesión.
part-says-yes = viene
part-says-no = no viene
part-questions = { $count ->
    [0] No le espera ninguna pregunta.
    [one] Le espera una pregunta.
   *[other] Le esperan { $count } preguntas.
}
part-send = Enviar los enlaces a quien no ha respondido
part-send-lead = Cada persona con dirección recibe una página propia: dice si viene, envía diapositivas, dirige las preguntas y escribe los resultados.
papers = Diapositivas y textos
papers-lead = Las personas de la sesión y sus intérpretes los leen enseguida; los demás, cuando usted los publique.
papers-none = Todavía no se ha enviado nada.
papers-for-interpreters = Los intérpretes necesitan discursos y diapositivas { $days } días antes: envíe lo que tenga, aunque sea un borrador.
paper-add = Enviar diapositivas o un texto
paper-kind = Tipo
paper-text = texto
paper-slides = diapositivas
paper-recording = grabación
paper-other = otro
paper-language = Su idioma
paper-title = Título, si el nombre del archivo no lo dice
paper-file = Archivo
paper-file-hint = Hasta { $most } MB.
paper-href = O su dirección (https://…)
paper-send = Enviar
paper-release = Publicar
paper-released = lo leen todos
paper-close = Cerrar de nuevo
paper-kind-unknown = No hay documentos del tipo «{ $kind }».
mail-part-subject = Su participación en { $title }
mail-part-body =
    Hola, { $name }:

    Usted participa en { $title }. La hora, la sala y los idiomas de sus sesiones están en una página propia. Diga allí si viene y envíe diapositivas y textos:
    { $link }
did-part-answered = Respuesta de un ponente guardada
did-paper-added = Documento de sesión enviado
did-paper-released = Documento de sesión publicado
did-paper-closed = Documento de sesión cerrado
did-paper-removed = Documento de sesión retirado
proposals = Propuestas de las ciudades
proposals-lead = Las ciudades proponen sesiones por medio de una convocatoria. Lo que acepte se convierte en sesión, con las palabras de la ciudad; después nombra a sus ponentes. La convocatoria:
proposals-no-call = Ninguna convocatoria pide propuestas todavía. Quienes llevan las convocatorias eligen una aquí; su primera línea será el título de una sesión y su primer texto dirá de qué trata.
proposals-call = Convocatoria de propuestas
proposals-none = Todavía no se ha enviado nada.
proposals-answers = Todas las respuestas
proposals-accept = Hacer de ella una sesión
proposals-accepted = aceptada
did-proposal-accepted = Propuesta de una ciudad convertida en sesión
part-sent = { $count ->
    [0] No queda nadie a quien escribir.
    [one] Una carta está en camino.
   *[other] { $count } cartas están en camino.
}
