paper-page = Página {"{page}"} de {"{pages}"}
printer-none = Este sitio se inició sin su imprenta. La página misma puede imprimirse desde su navegador; avise al administrador.
printer-busy = Se están imprimiendo muchos documentos en este momento. Vuelva a intentarlo en unos segundos.
report-title = { $city }, ciudad del aprendizaje
report-kicker = Informe de la ciudad
report-known = Estado al { $date } · revisión { $revision }
report-open = Informe de la ciudad
brief-open = Nota para la alcaldía
goals-report-open = Informe sobre los objetivos
report-print = Abrir en PDF
report-contents = Contenido
report-in-short = En resumen
report-better = Lo que mejora con más seguridad
report-better-none = Nada mejora con la certeza suficiente para afirmarlo.
report-worse = Lo que empeora con más seguridad
report-worse-none = Nada empeora con la certeza suficiente para afirmarlo.
report-areas-caption = Las áreas de acción de un vistazo: mediciones con cifras y hacia dónde se mueven
report-temple-caption = Cada piedra es un área de acción; se llena en la medida en que sus mediciones tienen cifras. Los signos cuentan las que mejoran, empeoran, no muestran un cambio claro o no tienen cifra.
report-movement-title = Lo que se mueve con más seguridad
report-movement-lead = Cada medición se compara con el propio pasado de la ciudad, nunca con otra ciudad. Primero lo que mejora, luego lo que empeora.
report-movement-none = Ninguna serie es lo bastante larga para decir más.
report-standing-caption = Mediciones con cifras: { $name }
report-missing-caption = Mediciones sin cifra: { $name }
report-measurement = Medición
report-latest = Último valor (periodo)
report-change = Cambio
report-change-since = { $change } desde { $year }
report-movement = Tendencia
report-target = Meta (año)
report-chance = Probabilidad
report-reading = Lectura
report-targets-title = Metas y probabilidades
report-targets-lead = La propia ciudad fijó estas metas. La probabilidad se deduce de cómo se han movido las cifras hasta ahora; las menos probables van primero.
report-targets-caption = Metas, las menos probables primero
report-gaps-title = Lo que falta, y por qué
report-gaps-lead = Una cifra que falta es un hecho con un motivo, nunca un cero. Cada área nombra las suyas más arriba.
report-gaps-caption = Mediciones sin cifra, por motivo
report-reason = Motivo
report-no-reason = aún sin motivo indicado
report-count = Mediciones
report-partners-title = Socios y compromisos
report-partners-lead = La ciudad trabaja con:
report-goal-touched = { $count ->
    [one] tocado por una medición
   *[other] tocado por { $count } mediciones
}
report-goals-alt = Un punto por cada uno de los diecisiete objetivos, lleno donde una cifra de la ciudad lo toca
report-changes-lead = Lo que se introdujo, corrigió o retiró en el expediente de la ciudad en los últimos doce meses. Las correcciones se nombran una por una.
report-changes-new = Cifras nuevas
report-changes-corrected = Corregidas
report-changes-withdrawn = Retiradas
report-method-title = Cómo se ha evaluado
report-method-past = Una ciudad se compara con su propio pasado. Las palabras se deducen de probabilidades: cada serie se lee como un nivel que oscila y deriva, visto a través del ruido de sus cifras. Solo se dice que mejora o empeora cuando es muy probable, y «probablemente» cuando es probable.
report-method-chance = La probabilidad de alcanzar una meta prolonga la misma lectura hasta el año fijado. Es una afirmación sobre las cifras, no una promesa, y nada sabe de las medidas que empiezan ahora.
report-method-missing = Las cifras describen la propia ciudad, salvo que se nombre un lugar junto a ellas. Las cifras provisionales y estimadas están señaladas.
report-method-unofficial = Un trabajo independiente; no es una publicación de la UNESCO. La colección de cifras puede usarse bajo CC BY 4.0; cada cifra pertenece a su editor.
report-sources-lead = Cada cifra de este informe procede de una de estas fuentes.
report-publisher = Editor
report-figures = Cifras
report-values-title = Todas las cifras
report-values-lead = Lo que muestran los dibujos, en números. Las letras tras un valor son su estado: E estimado, P provisional, B ruptura de la serie, F previsión, I imputado.
report-values-caption = Valores por medición
report-values = Valores por periodo
brief-title = { $city }: la ciudad del aprendizaje en dos páginas
brief-kicker = Nota para la alcaldía
brief-decide = Lo que pide una decisión
brief-unlikely = { $count ->
    [one] Es poco probable que se alcance una meta a este ritmo: cambie la medida, el ritmo o la meta.
   *[other] Es poco probable que se alcancen { $count } metas a este ritmo: cambie las medidas, el ritmo o las metas.
}
brief-worse = { $count ->
    [one] Una medición empeora o probablemente empeora: pregunte el motivo a su departamento.
   *[other] { $count } mediciones empeoran o probablemente empeoran: pregunte el motivo a sus departamentos.
}
brief-unmeasured = Aún no se sabe nada de: { $areas }.
goals-report-title = { $city } y los objetivos de la Agenda 2030
goals-report-kicker = Informe sobre los objetivos · esquema de un examen local voluntario
goals-report-highlights = Aspectos destacados
goals-report-gaps = Ninguna cifra de la ciudad toca aún estos objetivos: { $goals }. Figuran vacíos más abajo, para que la laguna se vea y pueda cerrarse.
goals-report-process-lead = Este examen se extrae del expediente de la propia ciudad: sus cifras con sus fuentes, su plan tal como lo aprobó el pleno, los compromisos de sus socios, sus pruebas, sus eventos y sus propias palabras. Nada se escribió expresamente.
goals-report-partners = Socios de la ciudad: { $partners }.
goals-report-no-partners = El expediente aún no nombra a los socios de la ciudad.
goals-report-no-figure = Existen mediciones para este objetivo, pero la ciudad aún no tiene cifras de ninguna.
report-words-title = En palabras de la ciudad
report-written = Escrito el { $date }
report-written-in = Escrito el { $date }, en su idioma: { $language }
goals-report-policy = Políticas y entorno propicio
goals-report-means = Medios de implementación
goals-report-lessons = Conclusión y próximos pasos
report-plan-title = El plan
report-plan-decided = Versión { $number }, aprobada el { $date } por { $by }.
report-plan-draft = Este es el borrador; aún no se ha aprobado ninguna versión.
report-plan-objectives = Objetivos
report-plan-objective = Objetivo
report-plan-area = Área
report-plan-actions = Acciones
report-plan-done = Hechas
report-plan-actions-caption = { $count ->
    [one] La acción del plan
   *[other] { $shown } de { $count } acciones
}
report-plan-action = Acción
report-plan-status = Estado
report-plan-when = Cuándo
report-plan-who = Responde
report-plan-money = Dinero
report-plan-next = Próximos hitos
report-plan-milestone = Hito
report-plan-due = Fecha
report-pledges-caption = Compromisos en palabras de los socios
pledge-promise-made = Compromiso
report-pledge-last = Último informe
report-pledges-unnamed = { $count ->
    [one] Se cuenta un compromiso cuyo socio no quiso ser nombrado.
   *[other] Se cuentan { $count } compromisos cuyos socios no quisieron ser nombrados.
}
report-events-title = Eventos y ofertas de aprendizaje
report-events-held = { $count ->
    [one] Lo que tuvo lugar en los últimos doce meses
   *[other] Lo que tuvo lugar en los últimos doce meses: { $count } eventos
}
report-events-coming = Lo que viene
report-events-sum = Cuántas personas participaron en total, por grupo, en la medida en que se contaron. Quien acudió a dos eventos se cuenta dos veces, y una persona puede pertenecer a varios grupos.
report-evidence-caption = Pruebas, con su licencia y lo que respaldan
report-evidence-kind = Tipo y fecha
brief-late-pledges = { $count ->
    [one] El compromiso de un socio ha pasado su fecha: pregunte cómo va.
   *[other] { $count } compromisos de socios han pasado su fecha: pregunte cómo van.
}
goals-report-opening = Declaración inicial
goals-report-no-opening = La declaración inicial es la visión del plan de acción. El expediente aún no contiene ninguna: escríbala en el plan y haga que el pleno la apruebe.
goals-report-introduction = Introducción: la ciudad
goals-report-no-plan = La ciudad aún no ha publicado un plan de acción. Lo que decida figurará aquí.
goals-report-methodology = Metodología y proceso
goals-report-nobody = No dejar a nadie atrás
goals-report-groups = Grupos de personas a los que se dirigen acciones del plan, con el número de acciones:
goals-report-no-groups = El plan aún no nombra grupos de personas y ningún evento se contó por grupos.
goals-report-targets = Objetivos y metas
goals-report-targets-lead = Objetivo por objetivo: las metas y acciones que nombra el plan, lo que se mueve en las cifras de la ciudad y con qué certeza, y lo que lo respalda. También figura el objetivo del que nada se sabe, para que la laguna se vea.
goals-report-named-targets = { $count ->
    [one] El plan nombra una meta de este objetivo:
   *[other] El plan nombra { $count } metas de este objetivo:
}
goals-report-actions = Acciones del plan: { $name }
goals-report-evidence = Pruebas: { $name }
goals-report-no-conclusion = El expediente aún no contiene la revisión de un año, ni lecciones, ni fechas próximas.
goals-report-annex = Anexo
goals-report-annex-lead = Lo que hace falta para comprobar este examen: lo que tuvo lugar, las pruebas, lo que falta y por qué, las fuentes y todas las cifras.
