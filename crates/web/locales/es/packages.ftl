submissions-to = Respuestas a { $call }
submissions-to-none = Nadie ha empezado aún a responder a esta convocatoria.
submissions-none-such = Ninguna respuesta coincide. Busque otra cosa.
submissions-all = Todas las respuestas
submissions-shown = { $shown } de { $all } respuestas
submissions-state = Estado
submissions-any = cualquiera
submissions-late-only = solo en el plazo de gracia
submissions-late = en el plazo de gracia
submissions-find = Buscar
submissions-sent = Enviada el
submissions-xlsx = Como libro (XLSX)
submissions-csv = Como CSV
submissions-zip = Cada una en PDF, en un archivo
submissions-year-of = { $question } (año)
packages-title = Paquetes de archivos PDF
package-title = Respuestas en PDF
package-count = { $count ->
    [one] { $count } respuesta
   *[other] { $count } respuestas
}
package-ready = El archivo está listo.
package-fetch = Descargar ({ $size } MB)
package-printed = { $count } de { $all } impresas hasta ahora
package-wait = El programa las imprime una a una en segundo plano. Puede seguir trabajando; el archivo espera aquí.
package-again = Mirar de nuevo
package-failed = No se pudo preparar el archivo. La administración encuentra aquí el motivo:
package-empty = Ninguna de estas respuestas fue enviada, por lo que no hay nada que imprimir. Elija otras.
package-too-many = Son más de { $most } respuestas. Elija menos, por ejemplo un país.
did-package-asked = pidió respuestas en PDF
