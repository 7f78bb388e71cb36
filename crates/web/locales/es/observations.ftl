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
city-unknown = No hay ninguna ciudad «{ $city }» en el registro. Use su código tal como aparece en su dirección, o su nombre con su país.
