city-file = El expediente de la ciudad
city-file-pledges = Compromisos
pledges-of = Compromisos con { $city }
pledges-lead = Lo que los socios prometieron con sus palabras, en qué se ve y si se cumplió.
pledges-none = Todavía no hay compromisos públicos.
pledges-none-yet = Todavía no hay compromisos. Pregunte al socio que más podría cambiar.
pledges-not-public = no se nombra en público
pledges-measure = Se ve en
pledges-due = Hasta el
pledges-kept-on = Cumplido el
pledges-why = Motivo
pledges-more = Cambiar
pledges-again = Enviar un enlace nuevo
pledges-withdraw = Retirar el compromiso
pledges-ask = Pedir un compromiso a un socio
pledges-ask-lead = El socio recibe un enlace y escribe su compromiso sin cuenta; el mismo enlace sirve para informar.
pledges-partner = Socio
pledges-new-partner = Un socio que no está en la lista
pledges-name = Nombre
pledges-send = Enviar la carta
pledges-done-asked = La carta va en camino.
pledges-done-withdrawn = Retirado. Sigue en el registro.
pledge-state-invited = pedido
pledge-state-under-way = en marcha
pledge-state-kept = cumplido
pledge-state-kept-late = cumplido con retraso
pledge-state-late = con retraso
pledge-state-withdrawn = retirado
pledge-title = { $partner }: su compromiso con { $city }
pledge-make = Asumir el compromiso
pledge-change = Cambiar las palabras
pledge-make-lead = Dígalo con sus palabras. Las versiones anteriores siguen legibles.
pledge-promise = Lo que promete
pledge-promise-hint = Por ejemplo: nuestra biblioteca abre dos tardes por semana para personas adultas que aprenden a leer.
pledge-measure-hint = En qué puede ver cualquiera que se cumplió, por ejemplo: 80 tardes, 200 personas
pledge-credit = Nómbrennos en la página pública de la ciudad.
pledge-give = Asumir este compromiso
pledge-save = Guardar las nuevas palabras
pledge-report = ¿Cómo va?
pledge-told = Lo que se hizo
pledge-kept = Cumplido el
pledge-kept-hint = Déjelo vacío mientras esté en marcha.
pledge-send-report = Enviar el informe
pledge-reports = Informes
pledge-done-promised = Gracias. Su compromiso está en el registro de la ciudad.
pledge-done-reported = Gracias. Su informe está en el registro.
pledge-done-withdrawn = Retirado. El registro lo dice, con su motivo.
pledge-withdrawn = Este compromiso fue retirado.
pledge-not-made = Primero asuma el compromiso y luego informe.
partner-without-address = No hay dirección de correo de { $name }. Añádala primero al socio.
date-to-come = { $date } aún no ha llegado.
mail-pledge-subject = { $city } le pide un compromiso
mail-pledge-body =
    { $partner }:

    { $asker }, de { $city }, le pregunta a qué se compromete con la ciudad del aprendizaje: con sus palabras, en qué se verá y hasta cuándo.

    Escríbalo con este enlace, sin cuenta. El mismo enlace sirve después para informar:

    { $link }

    Quien tenga este enlace puede escribir en su nombre. Páselo solo a quien deba hacerlo.

    Stoa
did-pledge-asked-for = pidió un compromiso
did-pledge-promised = asumió un compromiso
did-pledge-reported = informó sobre un compromiso
did-pledge-withdrawn = retiró un compromiso
