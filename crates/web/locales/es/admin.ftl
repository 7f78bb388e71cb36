# donde empiezan quienes llevan la red
admin-title = Llevar la red
admin-accounts = cuentas
admin-invited = invitaciones abiertas
admin-waiting = tareas en espera
admin-people = Quién tiene cuenta y qué función. Invitar, nombrar, retirar.
admin-cities = Los miembros y su historia. Añadir una ciudad, corregir una ficha.
admin-groupings = Agrupaciones temáticas, regiones y otros grupos de ciudades.
admin-frameworks = Qué se mide y en qué versión.
admin-imports-title = Importar una lista de ciudades
admin-imports = Primero lo que haría el archivo; después, todo o nada.
admin-audit = Cada cambio, quién lo hizo y cuándo, en una cadena que se puede comprobar.
admin-given-up = { $count ->
    [one] Una tarea en segundo plano se abandonó tras varios intentos.
   *[other] { $count } tareas en segundo plano se abandonaron tras varios intentos.
  }
admin-unsure = { $count ->
    [one] No se sabe si este mensaje salió. No se envía dos veces; pregunte a la persona o envíelo de nuevo.
   *[other] No se sabe si estos { $count } mensajes salieron. No se envían dos veces; pregunte a las personas o envíelos de nuevo.
  }

# el registro de cambios
audit-title = Registro de cambios
audit-lead = Primero lo más reciente. Cada entrada lleva la huella de la anterior, de modo que nada puede cambiarse ni quitarse sin que se note.
audit-check = Comprobar toda la cadena
audit-whole = { $count ->
    [one] La cadena está íntegra: una entrada, sin cambios.
   *[other] La cadena está íntegra: { $count } entradas, ninguna cambiada, ninguna ausente.
  }
audit-broken = La cadena se rompe en la entrada { $seq }.
audit-link-missing = Falta esta entrada.
audit-link-unlinked = Esta entrada no sigue a la anterior: algo se insertó o se quitó.
audit-link-changed = El contenido de esta entrada se cambió después de escribirse.
audit-broken-do = Alguien cambió la base de datos a mano o se restauró una copia solo en parte. Compare con su última copia de seguridad antes de continuar.
audit-subject = Acerca de
audit-subject-hint = Por ejemplo, city/espoo; vacío para verlo todo.
audit-show = Mostrar
audit-forecasts-out = Se omiten los pronósticos que el programa guarda y evalúa por sí mismo.
audit-forecasts-show = Mostrarlos también
audit-forecasts-in = Incluye los pronósticos que el programa guarda y evalúa por sí mismo.
audit-forecasts-leave = Omitirlos
audit-none = Aquí todavía no ha ocurrido nada.
audit-number = N.º
audit-when = Cuándo (UTC)
audit-who = Quién
audit-what = Qué
audit-about = Acerca de
audit-detail = Detalles
audit-newest = Volver a lo más reciente
audit-older = Entradas anteriores
city-log-title = Lo ocurrido con esta ciudad
city-log-lead = Cada cambio en los datos y las fichas de la ciudad, primero lo más reciente.

# qué se hizo
did-account-appointed = dio una función
did-account-closed = cerró la cuenta
did-account-dismissed = retiró una función
did-account-link-made = creó un enlace de entrada
did-account-opened = abrió la cuenta
did-account-password-set = fijó la contraseña
did-account-reopened = abrió de nuevo la cuenta
did-account-settled = cambió el nombre o el idioma
did-city-added = añadió la ciudad
did-city-corrected = corrigió la ficha
did-framework-loaded = cargó el marco
did-grouping-created = creó el grupo
did-grouping-joined = entró en el grupo
did-grouping-left = salió del grupo
did-grouping-renamed = cambió el nombre del grupo
did-invitation-accepted = aceptó la invitación
did-invitation-sent = envió una invitación
did-invitation-withdrawn = retiró la invitación
did-membership-changed = cambió la pertenencia
did-membership-corrected = corrigió la pertenencia
did-forecast-kept = conservó pronósticos
did-forecast-scored = evaluó pronósticos según el valor publicado
did-panel-learnt = aprendió cómo evoluciona una medición
did-observation-imported = importó valores
did-observation-imported-from = { $count ->
    [one] importó una cifra de
   *[other] importó { $count } cifras de
}
did-observation-recorded = registró un valor
did-observation-withdrawn = retiró un valor
did-register-imported = importó el registro de ciudades
did-session-begun = inició sesión
did-session-ended = cerró una sesión
did-session-others-ended = cerró todas las demás sesiones
did-target-given-up = abandonó una meta
did-target-set = fijó una meta
