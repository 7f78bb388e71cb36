interpretation = Interpretación
interpretation-channels = Se escucha en
interpretation-channel = canal { $number }
interpretation-rules = Lo acordado
interpretation-rules-change = Cambiar lo acordado con los intérpretes
interpretation-team = Intérpretes por cabina
interpretation-alone = Minutos de una sesión que alguien puede interpretar solo
interpretation-turn = Minutos de un turno
interpretation-day = Minutos de trabajo al día, como máximo
interpretation-running = Minutos sin pausa, como máximo
interpretation-pause = Minutos que cuentan como pausa
interpretation-texts-days = Días antes de la conferencia para recibir los textos
interpretation-relay = Una cabina puede escuchar a otra para un idioma que nadie entiende en ella
interpretation-teams-differ = Estos intérpretes forman estos equipos: { $possible }. El programa se planifica con: { $planned }.
interpretation-take-teams = Planificar con los equipos que hay
roster-lead = Versión { $number } del programa: { $sessions ->
    [one] una sesión
   *[other] { $sessions } sesiones
} y { $booths ->
    [one] una cabina
   *[other] { $booths } cabinas
}.
roster-unpublished = Aún no se ha publicado ningún programa. Publique primero una versión: sus sesiones e idiomas dicen qué cabinas hacen falta. Ya puede añadir intérpretes.
roster-nobody = Todavía no hay intérpretes. Añádalos abajo con sus idiomas; entonces se podrán repartir las cabinas.
roster-no-booths = Ninguna sesión del programa publicado se interpreta. Indíquelo en la página de una sesión y publique de nuevo.
roster-behind = El programa o sus intérpretes cambiaron desde este cuadro. Haga colocar a todos de nuevo: lo decidido a mano se conserva.
roster-impossible = Ningún cuadro puede llenar todas las cabinas:
roster-impossible-mend = Contrate a más intérpretes, flexibilice lo acordado o separe sesiones en el plan.
roster-keeps-rules = Todas las cabinas están llenas y se cumplen todas las reglas.
roster-breaks-rules = { $count ->
    [one] Hay un problema:
   *[other] Hay { $count } problemas:
}
roster-make = Colocar a todos
roster-again = Colocar a todos de nuevo
roster-tell = Avisar a los intérpretes
roster-told = Se avisó a los intérpretes el { $date }.
roster-told-now = { $count ->
    [0] Ningún puesto cambió: no hizo falta ninguna carta.
    [one] Una carta está en camino.
   *[other] { $count } cartas están en camino.
}
roster-booths = Cabinas
roster-booth = Cabina: { $language }
roster-empty = vacía
roster-by-hand = fijado a mano
roster-by-hand-lead = Marque quién está en cada cabina. La búsqueda no toca lo fijado a mano.
roster-to-search = Dejarlo a la búsqueda
roster-at-once = Las cabinas hacia { $into } necesitan { $needs } personas a la vez ({ $at }); hay { $has } que trabajan hacia esos idiomas.
roster-stretch = Las cabinas hacia { $into } necesitan { $needs } minutos sin pausa desde { $at }; quienes trabajan hacia esos idiomas pueden dar { $has }.
roster-day = Las cabinas hacia { $into } necesitan { $needs } minutos el { $at }; quienes trabajan hacia esos idiomas pueden dar { $has }.
roster-direction = Nadie pasa de { $from } a { $into }, y no se acordó el relé.
roster-short = «{ $first }» ({ $at }): la cabina hacia { $into } necesita { $needs } personas y tiene { $has }.
roster-direction-of = { $person } no pasa de ningún idioma de «{ $first }» a { $into }.
roster-source = «{ $first }»: nadie en la cabina hacia { $into } entiende { $from }, y no se acordó el relé.
roster-away = { $person } no está durante «{ $first }» ({ $at }).
roster-twice = { $person } está a la vez en «{ $first }» y «{ $second }» ({ $at }).
roster-way = { $person } necesita { $needs } minutos de «{ $first }» a «{ $second }» y tiene { $has }.
roster-day-of = { $person } trabaja { $needs } minutos el { $at }; se acordaron { $has }.
roster-running = { $person } trabaja { $needs } minutos sin pausa desde «{ $first }»; se acordaron { $has }.
interpreters-count = { $count ->
    [0] Ningún intérprete todavía
    [one] Un intérprete
   *[other] { $count } intérpretes
}
interpreter-directions = Idiomas
interpreter-directions-hint = Se entiende → se habla; solo idiomas de la conferencia.
interpreter-direction = { $from } → { $into }
interpreter-into = Idioma hablado: { $language }
interpreter-work = Trabajo
interpreter-away = Ausencias
interpreter-away-hint = Una ausencia por línea, comienzo y fin: 2027-09-20T09:00 2027-09-20T13:00.
interpreter-add = Añadir un intérprete
interpreter-withdraw = No viene
interpreting-title = En cabina: { $name }
interpreting-behind = El programa cambió y el cuadro se está rehaciendo. Recibirá una carta cuando cambien sus sesiones.
interpreting-none = Aún no está en ninguna cabina. Una carta le avisará.
interpreting-terms = Turnos de { $turn } minutos, { $day } al día como máximo.
interpreting-day = { $count ->
    [one] Una sesión, { $hours }.
   *[other] { $count } sesiones, { $hours }.
}
interpreting-with = Con { $names }
interpreting-alone = Está a solas en la cabina.
interpreting-pause = Después, { $pause } hasta su próxima sesión.
mail-roster-subject = Sus sesiones: { $title }
mail-roster-line = – { $place }: { $title }, cabina hacia { $booth }{ $count ->
    [0] {""}
   *[other] , con { $partners }
}
mail-roster-body =
    Hola, { $name }:

    { $count ->
        [0] ya no está en ninguna cabina de { $title }.
        [one] interpreta una sesión de { $title }:
       *[other] interpreta { $count } sesiones de { $title }:
    }

    { $shifts }

    Todas las horas son las de { $zone }. Colegas, pausas, textos y calendario están en su página:
    { $link }
direction-odd = «{ $text }» no es una dirección. Escriba fr>en para quien entiende francés y habla inglés.
direction-language = «{ $language }» no es un idioma de esta conferencia ({ $languages }).
away-odd = Una ausencia termina después de empezar: de { $from } a { $to }.
away-unread = «{ $text }» no es una ausencia. Escriba 2027-09-20T09:00 2027-09-20T13:00.
team-odd = No puede haber { $team } intérpretes por cabina: son de 1 a 6.
roster-collision = Otra persona cambió el cuadro mientras usted trabajaba en él. Mire lo que vale ahora y cámbielo de nuevo.
did-interpreter-put = Intérprete guardado
did-roster-kept = Cuadro de intérpretes cambiado
did-roster-told = Intérpretes avisados de sus sesiones
