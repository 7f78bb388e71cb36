desk-greeting = Buenos días, { $name }
desk-network = La red
desk-network-explained = Personas y funciones, registro, marcos, importaciones y registro de auditoría.
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
