# refusals
sector-unknown = No existe el sector «{ $sector }». Elija uno de la lista.
web-address-invalid = «{ $address }» no es la dirección de una página. Empieza por https://
partner-changed-meanwhile = Otra persona cambió este socio mientras usted trabajaba en él. Mire lo que consta ahora y vuelva a introducir su cambio.

did-partner-entered = añadió un socio
did-partner-corrected = corrigió un socio
did-partner-withdrawn = retiró un socio de la lista

structure-title = Estructura
structure-of = La estructura detrás del plan: { $city }
structure-lead = Qué departamentos y socios llevan el plan, quién responde de qué y qué se decidió.
structure-empty = Esta ciudad todavía no ha descrito su estructura.
structure-empty-next = Empiece por los departamentos que actuarán, luego el órgano que los reúne y luego los socios.
structure-bodies = Órganos de coordinación
structure-departments = Departamentos
structure-partners = Socios por sector
structure-no-partner-from = Todavía sin socios de: { $sectors }.
structure-new-partner = Añadir un socio
structure-partner-lead = El nombre, el sector y la página web son públicos. La persona y la dirección son para la gente de la ciudad, para escribirles.
structure-sector = Sector
structure-person = Persona
structure-private = Solo lo ven las personas de la ciudad.
structure-language = Idioma para escribirles
structure-web = Página web
structure-withdraw = Quitar de la lista
structure-answers = Quién responde de qué
structure-answers-lead = Para cada acción: uno decide, otros lo hacen, a otros se les consulta antes, a otros se les informa después.
structure-unanswered = { $count ->
    [one] Nadie responde todavía de una acción.
   *[other] Nadie responde todavía de { $count } acciones.
}
structure-by-who = Cuánto tiene que hacer cada uno
structure-who = Departamento o socio
structure-meetings = Reuniones
structure-decisions = Decisiones
structure-decisions-count = { $count ->
    [0] ninguna decisión
    [one] una decisión
   *[other] { $count } decisiones
}
structure-no-decisions = No consta ninguna decisión.
structure-no-minutes = Todavía no hay acta.
structure-inside = solo para la gente de la ciudad
sector-education = Educación
sector-business = Empresas
sector-culture = Cultura
sector-health = Salud
sector-media = Medios
sector-citizens = Ciudadanía
sector-youth = Juventud
sector-research = Investigación
sector-public = Otros organismos públicos
sector-other = Otros
sector-civil-society = Sociedad civil
