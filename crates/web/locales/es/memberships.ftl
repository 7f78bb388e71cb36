membership-why-applied = Presentó su candidatura:
membership-why-took-back = Retiró su candidatura:
membership-why-admitted = Se aceptó su candidatura:
membership-why-not-admitted = No se aceptó su candidatura:
membership-why-report-sent = Llegó su informe:
membership-why-report-accepted = Se aceptó su informe:
membership-why-report-declined = No se aceptó su informe:
membership-why-report-late = Su informe se retrasaba:
membership-why-report-missing = No llegó ningún informe:
membership-title = Adhesión de { $city }
membership-history = Lo ocurrido
membership-never = No ha estado en la red, por lo que sabe el registro.
membership-owes-completion = { $call } debe completarse a más tardar el { $due }.
membership-owes = { $call }: debe entregarse antes del fin del { $due } y aún no ha llegado.
membership-corrected = corregido el { $day }
membership-letters = Cartas sobre informes
membership-letter-readers = { $count ->
    [0] nadie a quien escribir
    [one] { $count } carta
   *[other] { $count } cartas
}
membership-entry = Inscripción en el registro, con sus correcciones
memberships-title = Tamaño de la red a lo largo del tiempo
memberships-lead = Cuántas ciudades había en trece fechas, según páginas publicadas, y cuántas de ellas sabe situar en el tiempo este registro.
memberships-none-yet = Ninguna cifra publicada es tan antigua. Lea la página a fecha de hoy.
memberships-chart = Ciudades de la red
memberships-chart-what = Ciudades de la red según lo publicado; marca hueca donde la página dice «unas» o «más de».
memberships-table = Tamaño por fecha, con sus fuentes
memberships-when = Fecha
memberships-cities = Ciudades, según lo publicado
memberships-countries = Países
memberships-known = Situadas en el tiempo por este registro
memberships-source = Fuente
memberships-over = más de { $count }
memberships-about = unas { $count }
memberships-fell = La adhesión también se pierde: cuando el reglamento de 2018 pidió informes de progreso, más de 200 ciudades pasaron a ser 170 activas. En 2020 una lista de 55 ciudades nuevas se corrigió a 54, y 230 pasaron a ser 229.
due-title = Quién debe qué
due-lead = Los informes pendientes, a quién se ha escrito y las candidaturas que esperan. Las cartas salen según las reglas de cada convocatoria; nadie tiene que enviarlas.
due-reports = Informes que aún no han llegado
due-late = fuera de plazo
due-nobody = sin nadie a quien escribir
due-applicants = Candidatas en espera
due-none = No hay informes pendientes. Una convocatoria de informes abierta aparece aquí.
due-none-such = Ningún informe responde a esta selección. Elija «cualquiera».
due-call = Convocatoria
due-any = cualquiera
due-which = Cuáles
due-only-late = fuera de plazo
due-show = Mostrar
due-by = Plazo
due-is-late = con retraso
due-begun = empezado
due-returned = por completar
due-written = Última carta
due-not-yet = ninguna aún
due-nobody-hint = Las ciudades sin nadie a quien escribir no se enteran de nada: invite a alguien que las coordine.
due-nobody-reads = nadie a quien escribir
due-stage-due = Vence pronto
due-stage-late = Con retraso: avisada
due-stage-inactive = No recibido: inactiva
due-applicants-none = Ninguna candidatura espera decisión.
mail-report-due-subject = { $city }: el informe vence el { $due }
mail-report-due-body =
    Hola, { $name }:

    El informe de { $city } debe entregarse a más tardar el { $due }: { $call }. Parte del archivo de su ciudad, para que nada se escriba dos veces.

    { $link }

    Stoa
mail-completion-due-subject = { $city }: por completar a más tardar el { $due }
mail-completion-due-body =
    Hola, { $name }:

    Lo que { $city } envió a «{ $call }» está abierto de nuevo y debe completarse a más tardar el { $due }. La carta de la decisión dice qué falta.

    { $link }

    Stoa
mail-completion-late-subject = { $city }: la fecha ha pasado
mail-completion-late-body =
    Hola, { $name }:

    Lo que { $city } envió a «{ $call }» debía completarse a más tardar el { $due } y no ha vuelto. Si necesita más tiempo, escriba a la secretaría: puede fijar una fecha posterior. Si no, decide sobre lo que hay.

    { $link }

    Stoa
mail-report-late-subject = { $city }: el informe se retrasa
mail-report-late-body =
    Hola, { $name }:

    El informe de { $city } vencía el { $due } y no ha llegado: { $call }. El registro indica ahora que la ciudad ha sido avisada; sigue siendo miembro. Si necesita más tiempo, responda a esta carta o escriba a la secretaría: puede ampliar el plazo para ustedes.

    { $link }

    Stoa
mail-report-inactive-subject = { $city } está inactiva en la red
mail-report-inactive-body =
    Hola, { $name }:

    El informe de { $city } vencía el { $due }: { $call }. Como no llegó, el registro indica ahora que la ciudad está inactiva: sigue en la lista, no se cuenta, y no puede optar a un premio ni acoger una conferencia. Un informe aceptado la convierte de nuevo en miembro pleno.

    { $link }

    Stoa
did-membership-reminded = escribió sobre un informe
