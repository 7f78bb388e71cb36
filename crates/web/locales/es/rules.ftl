rule-for-nobody = Una delegación necesita al menos una función. Ponga un número a alguna.
registration-after = El { $until } es posterior a la conferencia, que termina el { $ends }. Elija un día anterior.
forget-before = El { $forget } es anterior al final de la conferencia ({ $ends }). Lo necesario para la estancia no puede borrarse tan pronto.
rules-title = Reglas
rules-lead = Hasta cuándo hay inscripción, quién puede traer a quién y a quién preguntar. Cada conferencia tiene sus propias reglas.
rules-registration = Inscripción
rules-until = Último día de inscripción
rules-until-hint = Hasta medianoche en { $zone }. Sin fecha, la inscripción no está abierta.
rules-forget = Día en que se borran necesidades, viajes y direcciones
rules-forget-hint = Si lo deja vacío: { $day }. Se conservan nombres, funciones y países.
rules-picked = Quienes participan eligen plaza en
rules-seats = Plazas, si la sala no lo dice
rules-seats-hint = Una sesión por línea: su código, =, un número. Por ejemplo visit-1=40.
seats-odd = «{ $line }» no es un código y un número. Escríbalo como visit-1=40.
rules-invited = A quién se invita
rules-invited-lead = Para cada categoría: cuántas personas y con qué función, quién firma las credenciales y quién va primero si se financia el viaje.
rules-kind = Categoría
rules-most = Cuántas personas pueden venir
rules-most-hint = Un número; * para tantas como deseen; nada si esta función no forma parte de una delegación así.
rules-at-most = { $part }: como máximo { $most }
rules-any-number = { $part }: sin límite
rules-signed = Quién puede firmar las credenciales
rules-signed-hint = Una autoridad por línea, en el mismo orden en cada idioma. Nada si no hacen falta.
rules-funded = Viajes financiados
rules-funded-places = Plazas para toda esta categoría
rules-group-hint = Estos países van primero. Desmarque uno para quitarlo; añada otros por su nombre.
rules-group-count = { $count ->
    [one] { $count } país
   *[other] { $count } países
}
rules-group-add = País que añadir ({ $number })
country-unnamed = Ningún país se llama «{ $country }». Elija uno de los nombres que propone el campo.
rules-contacts = A quién preguntar
rules-contacts-lead = Un punto de contacto por región; figura en las cartas y en las páginas de quienes reciben la invitación.
rules-all-others = Todas las demás
part-delegate = Delegado(a)
part-alternate = Suplente
part-adviser = Asesor(a)
part-mayor = Alcalde(sa)
part-expert = Experto(a)
part-observer = Observador(a)
part-speaker = Ponente
part-interpreter = Intérprete
part-press = Prensa
part-staff = Personal
part-companion = Acompañante
