results = Resultados
results-none = Todavía no hay resultados públicos. Los escriben los relatores; aparecen aquí cuando los organizadores los publican.
results-highlights = Lo más destacado
results-people = { $count ->
    [one] una persona en la sala
   *[other] { $count } personas en la sala
}
results-unwritten = { $count ->
    [one] Una sesión sin resultado
   *[other] { $count } sesiones sin resultado
}
result = Resultado de la sesión
result-back = Volver
result-lead = Escriba lo que se dijo y acordó, en el idioma de la sesión; otros pueden añadir el suyo después. Se guarda cada versión.
result-is-released = Lo pueden leer todos: lo que cambie aquí se ve enseguida.
result-summary = Lo que se dijo y acordó
result-highlights = Lo más destacado, una frase por línea
result-follow-up = Lo que debería seguir
result-people = Personas en la sala
result-write = Escribir el resultado
result-change = Cambiar el resultado
result-unreleased = sin publicar
result-release = Publicar
result-collision = Otra persona escribió este resultado mientras usted trabajaba en él. Mire lo que vale ahora y escriba de nuevo el suyo.
handover = Traspaso al próximo anfitrión
handover-lead = Lo que se celebró, lo que sigue abierto y lo que aprendió este anfitrión. Imprímalo o prepare a partir de aquí la próxima conferencia.
handover-list = Lo hecho y lo que sigue abierto
handover-done = hecho
handover-open = abierto
handover-over = La conferencia ha terminado
handover-versions = { $count ->
    [0] No se publicó ninguna versión del programa
    [one] Se publicó una versión del programa
   *[other] Se publicaron { $count } versiones del programa
}
handover-results = Resultados: { $done } de { $of } sesiones
handover-released = Publicados: { $done } de { $of } resultados
handover-papers = Diapositivas, textos o grabaciones: { $done } de { $of } sesiones
handover-attended = La asistencia está anotada y hay certificados
handover-lessons-written = Lo que aprendió este anfitrión está escrito
handover-lessons = Lo que aprendió este anfitrión
handover-lessons-lead = Plazos demasiado cortos, salas demasiado pequeñas, personas que ayudaron. Solo lo leen quienes organizan.
handover-next = La próxima conferencia
handover-next-lead = Toma lugares, idiomas, subtemas, lo acordado con los intérpretes y los tipos de sesiones, sin personas ni días.
handover-copy = Preparar una conferencia a partir de esta
did-result-written = Resultado de sesión escrito
did-result-released = Resultado de sesión publicado
did-result-closed = Resultado de sesión cerrado
came = Quién vino
came-lead = { $came ->
    [0] Se inscribieron { $registered } personas de { $countries } países.
   *[other] Estuvieron { $came } de las { $registered } personas de { $countries } países que se inscribieron.
}
came-tables = Por país, función y género
came-countries = País
came-parts = Función
came-genders = Género
came-registered = Inscritas
came-came = Estuvieron
came-untold = sin indicar
came-gender-female = mujeres
came-gender-male = hombres
came-gender-other = otro
came-part-delegate = Delegados
came-part-alternate = Suplentes
came-part-adviser = Asesores
came-part-mayor = Alcaldes
came-part-expert = Expertos
came-part-observer = Observadores
came-part-speaker = Ponentes
came-part-interpreter = Intérpretes
came-part-press = Prensa
came-part-staff = Personal
came-part-companion = Acompañantes
handover-print = Traspaso en PDF
handover-summary = En breve
