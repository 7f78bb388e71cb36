# refusals and warnings
figure-collision = Otra persona modificó esta cifra mientras usted trabajaba en ella. No se sobrescribió nada: compare ambas y decida cuál vale.
measurement-unknown = No hay ninguna medición «{ $code }» en los marcos de esta red. Busque su código en la página del marco.
unit-unknown = No existe la unidad «{ $code }». Use una de estas: { $known }.
unit-does-not-fit = Una cifra en «{ $unit }» no puede convertirse en «{ $expected }», la unidad de esta medición. Conviértala o elija la medición a la que corresponde.
not-a-number = «{ $value }» no es un número. Escriba cifras, con un punto o una coma antes de los decimales.
value-out-of-range = { $value } no es posible aquí: la medición admite valores de { $low } a { $high } ({ $unit }). Compruebe el signo decimal y la unidad.
rating-not-a-level = { $value } no es un nivel. Las personas expertas asignan uno de los cinco niveles de la rúbrica, de 1 a 5.
standard-error-negative = Un error estándar es cero o mayor. Déjelo vacío si no se conoce.
standard-error-without-value = Un error estándar acompaña a un valor. Introduzca el valor o deje vacío el error.
missing-needed = Introduzca un valor o indique por qué no lo hay.
missing-with-value = Hay un valor y también un motivo de ausencia. Deje solo uno de los dos.
missing-unknown = No existe el motivo de ausencia «{ $code }». Use uno de estos: { $known }.
status-unknown = No existe el estado «{ $code }». Use uno de estos: { $known }.
status-without-value = El estado { $status } indica que no hay valor, pero se introdujo uno. Elija otro estado o quite el valor.
status-needs-value = El estado { $status } exige un valor. Introdúzcalo o deje vacío el estado.
place-unknown = «{ $code }» no es un tipo de territorio. Use uno de estos: { $known }.
period-unreadable = «{ $period }» no es un periodo. Escriba un año (2022), varios años (2012/13), un trimestre (2022-Q2) o un mes (2022-05).
period-in-future = { $period } está en el futuro. Asigne a esa cifra el estado F (previsión) o corrija el periodo.
breakdown-unreadable = «{ $breakdown }» no es un desglose. Escriba dimensión=valor, separados por punto y coma, por ejemplo age=15-24;sex=F, cada dimensión una sola vez.
address-unsafe = «{ $address }» no es la dirección de una página. Empieza por https:// o http://.
city-not-yours = Usted no puede introducir cifras de { $city }. Quite sus filas o diríjase a su coordinación.
row-duplicate = Esta fila trata de la misma cifra que la fila { $row }. Conserve una de las dos.
warning-jump = De { $before } en { $from } a { $value }: queda muy lejos de cómo se ha movido la serie hasta ahora. Compruebe la cifra; puede guardarse tal cual.
warning-magnitude = { $value } después de { $before } en { $from }: más de diez veces mayor o menor. ¿Quizá otra unidad? Puede guardarse tal cual.
warning-source-missing = No se indica ninguna fuente. Una cifra cuya fuente nadie conoce no puede defenderse.
warning-sum = Las partes de { $period } suman { $sum }, no { $whole }. Añada lo que falta; puede guardarse tal cual.
city-unknown = No hay ninguna ciudad «{ $city }» en el registro. Use su código tal como aparece en su dirección, o su nombre con su país.
observations-title = Cifras de { $city }
observations-grid = Tabla de entrada
observations-lead = Un campo por medición y año. Lo que no se toca queda; un campo vaciado retira la cifra, que puede restablecerse.
observations-keys = La tecla Intro y las flechas pasan de un campo a otro; Escape recupera lo que había. Puede pegar celdas de una hoja de cálculo. Una fila se guarda al salir de ella.
observations-saving = Guardando …
observations-saved-row = Guardado.
observations-lost = No se guardó: la conexión falla o es lenta. Salga otra vez de la fila para reintentarlo.
observations-not-number = Esto no es un número.
observations-yours = El suyo
observations-theirs = Guardado entretanto
observations-yours-below = En el formulario de abajo. Si lo guarda ahora, sustituye al otro.
observations-keep-theirs = Conservar lo guardado
observations-save-mine = Guardar el mío en su lugar
observations-withdrawn = retirado
observations-save = Guardar
observations-save-row = Guardar { $name }
observations-save-all = Guardar todo
observations-saved = { $count ->
    [one] Se guardó una cifra.
   *[other] Se guardaron { $count } cifras.
}
observations-refused = { $count ->
    [one] No se guardó una cifra. Está abajo tal como la escribió.
   *[other] No se guardaron { $count } cifras. Están abajo tal como las escribió.
}
observations-source-now = De dónde proceden las cifras que introduce
observations-source-hint = Se anota con cada cifra que guarde. Las cifras que no toque conservan su fuente.
observations-source = Título de la fuente
observations-publisher = Publicada por
observations-address = Dirección (https://…)
observations-others = { $count ->
    [one] otra cifra
   *[other] otras { $count } cifras
}
observations-all-about = Todo sobre la cifra de { $period }
observations-one-new = Introducir una cifra con todos sus detalles
observations-see-city = Ver la página de la ciudad
observations-area = Área
observations-all-areas = Todas las áreas
observations-place = Territorio descrito
observations-from = Desde el año
observations-show = Mostrar
observations-years = Otros años
observations-about = De qué trata la cifra
observations-period = Periodo
observations-period-hint = Un año (2022), varios años (2012/13), un trimestre (2022-Q2) o un mes (2022-05).
observations-place-name = Nombre del territorio, si no es la ciudad
observations-breakdown = Parte de las personas o cosas
observations-breakdown-hint = Déjelo como está para el total.
breakdown-all = Todas las personas
breakdown-women = Mujeres y niñas
breakdown-men = Hombres y niños
breakdown-by-sex = Sexo
breakdown-by-age = Edad
breakdown-age-hint = En años, como 15-24 o 65+. En blanco para todas las edades.
breakdown-more = Desglosar además por
breakdown-which = Qué parte
breakdown-which-hint = Como el nombre del distrito o el nivel de estudios.
breakdown-rest = Otros desgloses
breakdown-by-district = Distrito
breakdown-by-income = Ingresos
breakdown-by-education = Nivel de estudios
breakdown-by-work = Trabajo
breakdown-by-disability = Discapacidad
breakdown-by-birth = País de nacimiento
breakdown-by-residence = Tipo de asentamiento
observations-figure = La cifra
observations-value = Valor
observations-unit-own = la de la medición
observations-unit-hint = Una cifra en una unidad del mismo tipo se convierte. El dinero en otra moneda se guarda junto a las demás, no entre ellas.
observations-missing = Si no hay valor: por qué
observations-missing-hint = La ausencia es un hecho, nunca un cero.
observations-status = Estado
observations-none = –
observations-standard-error = Error estándar
observations-standard-error-hint = De una encuesta, en la unidad del valor, si se publicó.
observations-source-of = De dónde procede
observations-note = Nota
observations-note-hint = Método, definición, o los motivos de una calificación y los documentos en que se basa.
observations-no-rating = Sin calificación: indique abajo el motivo.
observations-back = Volver a la tabla
observations-versions = Todas las versiones
observations-version = Versión
observations-holds = vigente
observations-recorded = Registrada
observations-restore = Restablecer
observations-withdraw = Retirar esta cifra
observations-withdraw-lead = Deja de mostrarse y de contarse. Sus versiones quedan aquí y puede restablecerse.
observations-reason = Motivo
observations-collided = No se guardó: otra persona lo cambió entretanto. Decida abajo.
