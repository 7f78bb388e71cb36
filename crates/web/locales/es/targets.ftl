# refusals
target-year = { $year } no es un año en el que pueda alcanzarse un objetivo. Escriba un año como 2030.
target-collision = Otra persona cambió esta meta mientras usted trabajaba en ella. Mire lo que vale ahora y decida de nuevo.
targets-title = Metas
targets-of = Metas de { $city }
targets-lead = Adónde quiere llegar la ciudad y cuándo. Ella misma fija sus metas.
targets-none = Todavía no se ha fijado ninguna meta.
targets-value = Valor de la meta
targets-year = Para el año
targets-note = Nota
targets-note-hint = Quién la decidió y dónde consta.
targets-set = Fijar una meta
targets-set-lead = Una nueva meta para la misma medición sustituye a la anterior, que queda en el historial.
targets-give-up = Abandonar
targets-give-up-this = Abandonar la meta de { $name }
