narratives-title = Relatos
narratives-of = Lo que { $city } cuenta de sí
narratives-lead = Escriba cada tema una vez; las solicitudes, los informes y los estudios de caso lo toman de aquí. Cada versión se conserva.
narratives-none = Aún no hay nada escrito.
narratives-missing = todavía no
narratives-words =
    { $count ->
        [one] una palabra
       *[other] { $count } palabras
    }
narratives-text = Texto
narratives-save = Guardar
narratives-history = Versiones
narratives-version = Versión { $version }, palabras: { $count }
narratives-aside = guardada aparte
narratives-collision = Alguien guardó mientras usted escribía
narratives-collision-lead = Ambos textos se conservan. Vale el de la otra persona; el suyo está en el campo de abajo. Únalos y guarde.
narratives-theirs = El texto de { $name }, que vale
narratives-difference = Qué difiere en el suyo
