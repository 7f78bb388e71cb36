desk-greeting = Buenos días, { $name }
desk-network = La red
desk-nothing = Todavía no hay nada que hacer aquí. Cuando alguien le pida algo, aparecerá en esta página.
desk-see-city = Ver la página de la ciudad
desk-people = Personas de esta ciudad
desk-due = { $count ->
    [0] Por renovar
    [one] Una cifra por renovar
   *[other] { $count } cifras por renovar
}
desk-due-none = Ninguna cifra tiene más de tres años.
desk-latest = (última: { $year })
desk-missing = { $count ->
    [0] Faltan
    [one] Una medición sin cifra ni motivo
   *[other] { $count } mediciones sin cifra ni motivo
}
desk-missing-none = Cada medición tiene una cifra o un motivo de que falte.
desk-missing-official = Cifras oficiales: { $count }
desk-missing-survey = Encuestas: { $count }
desk-missing-expert = Lecturas de expertos: { $count }
desk-changed = { $count ->
    [0] Cambios
    [one] Un cambio en los últimos 30 días
   *[other] { $count } cambios en los últimos 30 días
}
desk-changed-none = Nada cambió en los últimos 30 días.
desk-moved = { $count ->
    [one] una cifra
   *[other] { $count } cifras
}
desk-log = Todos los cambios
desk-country = { $count ->
    [0] Ninguna ciudad del país está todavía en el registro.
    [one] Una ciudad del país está en el registro.
   *[other] { $count } ciudades del país están en el registro.
}
desk-attends = Usted participa en esta conferencia.
desk-candidates = { $count ->
    [0] Ninguna candidatura espera su decisión.
    [one] Una candidatura espera su decisión.
   *[other] { $count } candidaturas esperan su decisión.
}

# lo que está pendiente
desk-nothing-due = No hay nada pendiente.
desk-tasks = { $count ->
    [one] Hay una cosa pendiente
   *[other] Hay { $count } cosas pendientes
}
desk-by = antes del { $day }
desk-since = debía estar el { $day }
desk-more = { $count ->
    [one] y una más
   *[other] y { $count } más
}
desk-invited-late = { $count ->
    [one] Una invitación quedó sin respuesta en su fecha
   *[other] { $count } invitaciones quedaron sin respuesta en su fecha
}
desk-invited-soon = { $count ->
    [one] Una invitación aún no tiene respuesta
   *[other] { $count } invitaciones aún no tienen respuesta
}
desk-delegations-alone = { $count ->
    [one] Una delegación solo tiene a su jefe
   *[other] { $count } delegaciones solo tienen a su jefe
}
desk-credentials = { $count ->
    [one] Una delegación no ha presentado sus credenciales
   *[other] { $count } delegaciones no han presentado sus credenciales
}
desk-registrations-ask = { $count ->
    [one] Una persona pide otro nombre en su credencial
   *[other] { $count } personas piden otro nombre en su credencial
}
desk-registrations-named = { $count ->
    [one] Una persona designada no ha empezado a inscribirse
   *[other] { $count } personas designadas no han empezado a inscribirse
}
desk-registrations-begun = { $count ->
    [one] Una persona no ha terminado de inscribirse
   *[other] { $count } personas no han terminado de inscribirse
}
desk-programme-unpublished = El programa no está publicado
desk-proposals = { $count ->
    [one] Una propuesta de sesión espera
   *[other] { $count } propuestas de sesiones esperan
}
desk-sessions-roomless = { $count ->
    [one] Una sesión no tiene hora ni sala
   *[other] { $count } sesiones no tienen hora ni sala
}
desk-sessions-unchaired = { $count ->
    [one] Una sesión no tiene presidencia
   *[other] { $count } sesiones no tienen presidencia
}
desk-booths-empty = { $count ->
    [one] Una sesión tiene una cabina vacía
   *[other] { $count } sesiones tienen una cabina vacía
}
desk-roster-behind = El cuadro de los intérpretes es más antiguo que el programa
desk-speakers-silent = { $count ->
    [one] Una persona del programa no ha dicho si viene
   *[other] { $count } personas del programa no han dicho si vienen
}
desk-papers-missing = { $count ->
    [one] Una sesión con ponentes aún no tiene documentos
   *[other] { $count } sesiones con ponentes aún no tienen documentos
}
desk-questions = { $count ->
    [one] Una pregunta a una sesión espera su visto bueno
   *[other] { $count } preguntas a sesiones esperan su visto bueno
}
desk-forgetting = Se olvida lo que hacía falta para la estancia: saque antes lo que deba conservar
desk-results-unwritten = { $count ->
    [one] Los resultados de una sesión no están escritos
   *[other] Los resultados de { $count } sesiones no están escritos
}
desk-results-unreleased = { $count ->
    [one] Los resultados de una sesión no están publicados
   *[other] Los resultados de { $count } sesiones no están publicados
}
desk-handover = Escriba para el próximo anfitrión lo que aprendió
desk-to-endorse = { $count ->
    [one] «{ $call }»: una candidatura espera a su comisión nacional
   *[other] «{ $call }»: { $count } candidaturas esperan a sus comisiones nacionales
}
desk-undecided = { $count ->
    [one] «{ $call }»: una solicitud está por decidir
   *[other] «{ $call }»: { $count } solicitudes están por decidir
}
desk-unpublished = { $count ->
    [one] «{ $call }»: la decisión está tomada; fije cuándo se publica
   *[other] «{ $call }»: las { $count } decisiones están tomadas; fije cuándo se publican
}
desk-published-on = { $count ->
    [one] «{ $call }»: una decisión se publicará sola
   *[other] «{ $call }»: { $count } decisiones se publicarán solas
}
desk-completed = { $count ->
    [one] «{ $call }»: una solicitud se completó, o pasó su fecha, y hay que decidirla de nuevo
   *[other] «{ $call }»: { $count } solicitudes se completaron, o pasó su fecha, y hay que decidirlas de nuevo
}
desk-reports-late = { $count ->
    [one] Un informe está atrasado
   *[other] { $count } informes están atrasados
}
desk-reports-coming = { $count ->
    [one] Un informe vence pronto
   *[other] { $count } informes vencen pronto
}
desk-reports-unread = { $count ->
    [one] Una ciudad que debe un informe no tiene quien lea una carta
   *[other] { $count } ciudades que deben un informe no tienen quien lea una carta
}
desk-letters = { $count ->
    [one] Una carta quizá no salió
   *[other] { $count } cartas quizá no salieron
}
desk-work = { $count ->
    [one] Se abandonó una tarea de fondo
   *[other] Se abandonaron { $count } tareas de fondo
}
