lists-title = Listas publicadas
lists-lead = A quién nombró la red, y cuándo. Una lista que hubo que corregir conserva sus versiones anteriores, con el motivo.
lists-none = Aún no se ha publicado ninguna lista. Los miembros están en el registro.
lists-unlisted = Aún sin publicar
list-size = { $cities ->
    [one] { $cities } ciudad
   *[other] { $cities } ciudades
} de { $countries ->
    [one] { $countries } país
   *[other] { $countries } países
}.
list-published-on = Publicada el { $day }
list-version = Versión { $number }
list-versions = Versiones
list-superseded = Esta versión se corrigió después.
list-last = Leer la que vale
list-not-yet = Esta lista no se ha publicado. Vea a quién nombraría y publíquela.
list-went = Retiradas: { $names }
list-came = Añadidas: { $names }
list-keep = Llevar esta lista
list-would-name = Publicada hoy, nombraría { $cities ->
    [one] { $cities } ciudad
   *[other] { $cities } ciudades
}.
list-publish = Publicar la lista
list-publish-next = Publicar la versión siguiente
list-take-off = Retirar una ciudad
list-take-off-hint = Su adhesión por esta lista se anula, y la versión siguiente dice por qué. La anterior sigue siendo legible.
list-city = Ciudad
list-note = Lo que todos leen sobre esta versión
list-on = Día de publicación
list-empty = Ninguna ciudad pertenece a esta agrupación. Añada primero las ciudades.
list-unchanged = La lista nombra las mismas ciudades que su última versión. Cambie primero la agrupación.
list-before-the-last = El { $day } es anterior al día de la última versión. Elija un día posterior.
did-list-published = publicó una lista
