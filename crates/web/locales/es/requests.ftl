requests-title = Peticiones
requests-of = Lo que pide { $city }
requests-lead = Pida cifras o un texto a un departamento, a una oficina de estadística o a un socio. Responden con un enlace, sin cuenta; lo que envían espera aquí hasta que usted lo incorpore.
requests-none = Todavía no se ha pedido nada. Empiece por la oficina que lleva más de las cifras que le faltan.
requests-new = Preguntar a una oficina
requests-new-lead = La oficina recibe una carta con un enlace que se abre en cualquier teléfono. Se le recuerda una semana antes de la fecha, el mismo día y una vez si se retrasa.
requests-whom = A quién
requests-office = Oficina
requests-office-hint = Por ejemplo: Departamento de Educación, a la atención de la Sra. Virtanen
requests-what = Se pide
requests-things =
    { $count ->
        [one] una cosa
       *[other] { $count } cosas
    }
requests-due = Fecha límite
requests-due-hint = El enlace sigue abierto 90 días después.
requests-standing = Estado
requests-figures = Cifras
requests-period = Periodo
requests-period-hint = Un año, como 2025, o 2025-Q1, o 2025-06.
requests-text = Un texto
requests-topic = Sobre
requests-no-text = Ningún texto, solo cifras
requests-when = Para cuándo
requests-message = Unas palabras a la oficina
requests-message-hint = Para qué es y qué hacer si una cifra no existe. Figura en la carta.
requests-send = Enviar la petición
requests-answers = Respuestas
requests-files = Archivos adjuntos
requests-accept = Incorporar al expediente de la ciudad
requests-accept-all = Incorporar las { $count }
requests-return = Devolver
requests-why = Motivo
requests-now = Ahora en el expediente
requests-locked = Esta área y este año están aprobados y bloqueados. La respuesta se guarda como propuesta; para incorporarla, desbloquee primero.
requests-change = Cambiar la petición
requests-extend = Dar hasta ese día
requests-again = Enviar la carta otra vez
requests-again-lead = Con un enlace nuevo; los anteriores siguen abriendo.
requests-withdraw = Retirar la petición
request-is-withdrawn = retirada
request-is-waiting =
    { $count ->
        [one] una respuesta le espera
       *[other] { $count } respuestas le esperan
    }
request-is-done = terminada
request-is-late =
    { $open ->
        [one] con retraso: falta una cosa
       *[other] con retraso: faltan { $open } cosas
    }
request-is-open =
    { $open ->
        [one] una cosa por llegar
       *[other] { $open } cosas por llegar
    }
request-state-open = Aún sin respuesta
request-state-draft = Empezada
request-state-sent = Enviada, espera a la coordinación
request-state-accepted = Incorporada
request-state-returned = Devuelta
request-done-asked = La carta va en camino.
request-done-accepted = Incorporado, con su fuente.
request-done-returned = Devuelto; la oficina recibe una carta que dice por qué.
request-done-extended = Rige la nueva fecha.
request-done-withdrawn = Retirada. Sus enlaces ya no abren nada.
request-empty = Elija al menos una cifra o un texto.
request-nothing-to-send = Todavía no hay nada que enviar. Rellene al menos una respuesta o diga por qué falta una cifra.
request-withdrawn = Esta petición fue retirada. Lo enviado se conserva.
request-decided = Alguien decidió entretanto sobre esta respuesta.
due-past = { $date } ya pasó. Elija un día futuro.
due-far = { $date } está demasiado lejos. Elija un día en los próximos dos años.
reason-needed = Diga por qué.
file-size = { $kb } kB
answer-title = { $city } le consulta
answer-lead = { $office }: responda, por favor, hasta el { $due }. Puede guardar y volver con el mismo enlace.
answer-all-sent = Todo está enviado. Gracias. Aún puede añadir archivos.
answer-saved = Guardado. Todavía no se ha enviado nada.
answer-sent = Enviado. La coordinación lo revisará; solo le escribirá si hay algo que corregir.
answer-sent-locked = Enviado. La ciudad ya aprobó sus cifras de este año, así que su respuesta se guarda como propuesta: nada se pierde y la coordinación decide.
answer-locked = La ciudad aprobó sus cifras de este año. Aún puede responder: lo que envíe se guarda como propuesta.
answer-attached = El archivo ha llegado.
answer-returned = Devuelto:
answer-partly = Puede enviar lo que tenga y el resto después.
answer-send = Enviar
answer-save = Guardar y seguir después
answer-value = Valor de { $period }
answer-missing = Si no hay valor: por qué
answer-source = De dónde sale el valor
answer-more = Añadir una nota
answer-note = Cómo se contó y qué tiene de particular
answer-text = Su texto
answer-language = Idioma del texto
answer-files = Archivos
answer-files-lead = Tablas, documentos o imágenes que acompañan su respuesta, hasta { $most } MB cada uno.
answer-file = Archivo
answer-attach = Enviar el archivo
answer-ask = ¿Preguntas? Escriba a { $name }:
topic-plan = El plan
topic-structure = La estructura que coordina a todos
topic-celebration = Celebrar el aprendizaje
topic-access = Acceso para todos
topic-monitoring = Seguimiento y evaluación
topic-funding = La financiación
topic-achievements = Logros
topic-difficulties = Dificultades
topic-lessons = Lecciones aprendidas
topic-innovation = Innovación
topic-unknown = No existe el tema «{ $topic }».
language-unknown = «{ $code }» no es el código de un idioma. Escriba dos o tres letras, como pt.
desk-requests =
    { $count ->
        [0] Peticiones
        [one] Una petición le espera
       *[other] { $count } peticiones le esperan
    }
desk-requests-open =
    { $count ->
        [0] Ahora no se pide nada.
        [one] Una está en camino; nada se retrasa.
       *[other] { $count } están en camino; nada se retrasa.
    }
desk-requests-all = Todas las peticiones
did-request-sent = preguntó a una oficina
did-request-sent-again = envió de nuevo una petición
did-request-saved = guardó respuestas a una petición
did-request-answered = respondió a una petición
did-request-accepted = incorporó una respuesta
did-request-returned = devolvió una respuesta
did-request-extended = amplió el plazo de una petición
did-request-withdrawn = retiró una petición
did-narrative-written = escribió un texto
did-narrative-kept-aside = escribió un texto que se guardó aparte
mail-request-asked-subject = { $city } le consulta, hasta el { $due }
mail-request-asked-body =
    { $office }:

    { $asker }, de { $city }, le pide { $count ->
        [one] una cosa
       *[other] { $count } cosas
    } para el expediente de la ciudad, hasta el { $due }.
    { $message }
mail-request-before-subject = En una semana: lo que le pide { $city }
mail-request-before-body =
    { $office }:

    el { $due } vence la respuesta a la petición de { $asker }, de { $city }. { $open ->
        [one] Aún falta una cosa.
       *[other] Aún faltan { $open } cosas.
    }
    { $message }
mail-request-day-subject = Hoy: lo que le pide { $city }
mail-request-day-body =
    { $office }:

    la respuesta a la petición de { $asker }, de { $city }, vence el { $due }. { $open ->
        [one] Aún falta una cosa.
       *[other] Aún faltan { $open } cosas.
    }
    { $message }
mail-request-late-subject = Con retraso: lo que le pide { $city }
mail-request-late-body =
    { $office }:

    la respuesta a la petición de { $asker }, de { $city }, vencía el { $due }. { $open ->
        [one] Aún falta una cosa.
       *[other] Aún faltan { $open } cosas.
    } Envíe lo que tenga o diga por qué una cifra no existe: también es una respuesta. No recibirá más recordatorios.
    { $message }
mail-request-returned-subject = { $city } devuelve una respuesta
mail-request-returned-body =
    { $office }:

    { $asker }, de { $city }, le devuelve una respuesta:

    { $reason }
mail-request-how =
    Responda con este enlace, también en un teléfono. No necesita cuenta:

    { $link }

    Quien tenga este enlace puede responder en su nombre. Páselo solo a quien deba hacerlo.

    Stoa
