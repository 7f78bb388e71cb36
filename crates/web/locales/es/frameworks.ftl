# refusals and warnings
file-unreadable = El archivo deja de poder leerse en la línea { $line }, columna { $column }: { $detail }. Corríjalo ahí; un verificador de JSON ayuda.
framework-code = «{ $code }» no puede ser un código. Use de 1 a 64 letras sin tilde, cifras, puntos, guiones o guiones bajos.
framework-empty = El archivo no contiene ninguna medición. Añada al menos una.
framework-version-taken = Ya se cargó un archivo con la versión «{ $version }» y dice otra cosa. Dé una versión nueva al archivo modificado.
framework-measured = Hay cifras registradas para estas mediciones: { $measurements }. Consérvelas en el archivo, con su unidad.
text-empty = El texto en «{ $language }» está vacío. Escríbalo.
text-missing-language = El texto no está escrito en «{ $language }». Añádalo o quite esa lengua de «languages» al comienzo del archivo.
text-unknown-language = «{ $language }» no es una de las lenguas de este archivo ({ $known }). Corrija el código o añada la lengua a «languages» al comienzo.
code-used = El código «{ $code }» ya se usa en «{ $by }». Elija otro.
extends-unknown = No hay ningún marco «{ $code }» del que colgar. Conocidos: { $known }.
pillar-unknown = No existe el pilar «{ $code }». Conocidos: { $known }.
area-unknown = No existe el área «{ $code }». Conocidas: { $known }.
feature-unknown = No existe la característica «{ $code }». Conocidas: { $known }.
goal-unknown = No existe el objetivo { $code }. Conocidos: { $known }.
target-unknown = «{ $code }» no es una meta de un objetivo conocido. Escríbala como { $known }.
area-needed = Indique el área, o la característica, a la que pertenece esta medición.
area-differs = La característica { $feature } pertenece al área { $area }. Corrija una de las dos o quite el área.
area-still-used = Estas mediciones de otro marco perderían el área o la característica a la que pertenecen: { $measurements }. Consérvela o cambie antes ese otro marco.
range-upside-down = El intervalo va de { $low } a { $high }. El primer número debe ser el menor.
factor-not-positive = El factor de una unidad es un número mayor que cero.
expert-needs-rating = Lo que leen las personas expertas se expresa como nivel de la rúbrica: su unidad es «rating».
frameworks-title = Qué se mide
frameworks-lead = El marco de las ciudades del aprendizaje, dibujado como un templo: los beneficios más amplios descansan sobre pilares constitutivos, que se apoyan en condiciones fundamentales. Elija un área para ver sus características y mediciones.
frameworks-loaded = Marcos en uso
frameworks-version = Versión { $version }
frameworks-loaded-on = cargada el { $date }
frameworks-holds-goals = { $goals } objetivos
frameworks-areas = { $count ->
    [one] un área
   *[other] { $count } áreas
}
frameworks-features = { $count ->
    [one] una característica
   *[other] { $count } características
}
frameworks-measurements = { $count ->
    [one] una medición
   *[other] { $count } mediciones
}
frameworks-about = Sobre este marco
frameworks-source = Fuente
frameworks-licence = Licencia
frameworks-versions = Versiones
frameworks-file = Archivo
frameworks-code = Código
frameworks-measurement = Medición
frameworks-feature = Característica
frameworks-unit = Unidad
frameworks-kind = Evidencia
frameworks-kind-official = cifra oficial
frameworks-kind-survey = encuesta
frameworks-kind-expert = lectura de personas expertas
frameworks-kind-or = o: { $kind }
frameworks-better = Mejor es
frameworks-better-higher = más alto
frameworks-better-lower = más bajo
frameworks-better-target = más cerca de la meta de la ciudad
frameworks-goals = Objetivos de la Agenda 2030
frameworks-numerator = Numerador
frameworks-denominator = Denominador
frameworks-range = Valores admitidos
frameworks-from-to = de { $low } a { $high }
frameworks-reconstructed = reconstruido
frameworks-reconstructed-why = La redacción es nuestra: no se pudo comprobar la tabla impresa.
frameworks-confidence-high = Estamos bastante seguros.
frameworks-confidence-medium = Estamos medianamente seguros.
frameworks-confidence-low = No estamos seguros.
frameworks-commitment = Compromiso { $number } de la Declaración de Beijing
frameworks-also = También se mide aquí: { $name }
frameworks-other-areas = Otras áreas
frameworks-all-of-area = Todo «{ $name }»
frameworks-load = Cargar un archivo de marco
frameworks-load-lead = Una red puede colgar sus propias mediciones de las mismas áreas. El archivo se comprueba antes; no se guarda nada si no está todo bien.
frameworks-load-file = Archivo que se carga
frameworks-load-hint = JSON, en UTF-8. Tome como modelo el archivo de un marco cargado.
frameworks-load-send = Comprobar y cargar
frameworks-places-to-mend = { $count ->
    [one] No se guardó nada. Hay que corregir un lugar:
   *[other] No se guardó nada. Hay que corregir { $count } lugares:
}
framework-not-text = El archivo no puede leerse como texto. Guárdelo en JSON, en UTF-8.
rubric-title = Rúbrica
rubric-levels = Los cinco niveles
rubric-level = Nivel
rubric-means = Qué significa aquí
rubric-rules = Cómo se usa
rubric-measurements = Qué se lee con ella
rubric-evidence = Qué hay que mirar
