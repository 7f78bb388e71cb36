awards-title = Premio Ciudad del Aprendizaje
awards-lead = Cada edición distingue a ciudades que han avanzado mucho desde su ingreso. No es una recompensa económica ni un sello, y vale para un ciclo.
awards-none = Ninguna edición ha distinguido aún a nadie.
awards-winners = { $count ->
    [one] { $count } ciudad distinguida
   *[other] { $count } ciudades distinguidas
}.
award-what-it-is = Las ganadoras esperan tanto como digan las reglas de la siguiente convocatoria.
award-nobody-yet = Nadie ha sido distinguido aún en esta edición. Las ganadoras aparecen aquí cuando se publica la decisión.
award-story = La historia de { $city }
award-story-write = Escribir la historia de { $city }
shortlist-of = Preselección: { $call }
shortlist-title = Preselección
shortlist-lead = A quién lee el jurado: elegidas entre las que las comisiones nacionales propusieron dentro de su cupo.
shortlist-lead-sent = A quién lee el jurado: elegidas entre todas las solicitudes enviadas.
shortlist-candidates = Propuestas
shortlist-chosen = En la preselección
shortlist-cap = Distinguidas como máximo
shortlist-crowded = Hay más en la preselección de las que pueden distinguirse juntas. El jurado elige entre ellas:
shortlist-none-yet = Todavía no hay preselección: el jurado lee todas las candidaturas.
shortlist-holds = Los jurados reciben solo estas y no leen nada más. Las demás se rechazan cuando se decide la convocatoria.
shortlist-only = { $count ->
    [one] Una solicitud está preseleccionada
   *[other] { $count } solicitudes están preseleccionadas
}; el jurado no lee otras.
shortlist-empty = Aún no hay propuestas. Aparecen aquí cuando las comisiones nacionales avalan una candidatura.
shortlist-hint = Numere a quienes lee el jurado, la mejor primero; deje vacías las demás.
shortlist-rank = Orden de la comisión nacional
shortlist-place = Puesto
shortlist-place-of = Puesto de { $city }
shortlist-keep = Guardar la preselección
shortlist-no-candidate = Una de las elegidas ya no está propuesta. Revise la lista.
shortlist-changed-meanwhile = Otra persona cambió la preselección mientras usted trabajaba en ella. Véala ahora y repita su cambio.
ceremony-title = Ceremonia
ceremony-of = Ceremonia: { $round }
ceremony-lead = En qué orden se llama a las ganadoras, quién recibe el premio y qué se dice de cada una. Todos leen las menciones en la página de la edición.
ceremony-paper = Lista en PDF
ceremony-conference = Conferencia
ceremony-none = aún ninguna
ceremony-place = Puesto
ceremony-mayor = Lo recibe
ceremony-citation = Mención
ceremony-keep = Guardar la ceremonia
ceremony-where = Lugar
ceremony-when = Fecha
ceremony-received-by = Lo recibe
ceremony-not-the-winners = La lista debe nombrar una vez a cada ganadora de esta edición, y a nadie más. Revísela.
ceremony-changed-meanwhile = Otra persona cambió la ceremonia mientras usted trabajaba en ella. Véala ahora y repita su cambio.
did-award-shortlisted = hizo una preselección
did-award-arranged = dispuso una ceremonia
