imports-title = Importar datos
imports-title-network = Importar archivos
imports-lead-city = Envíe un archivo con datos de { $city }. Verá lo que cambiaría antes de que se guarde nada; después se guarda todo o nada.
imports-lead-network = Envíe datos de cualesquiera ciudades, una lista de ciudades para el registro o un marco. Verá lo que cambiaría antes de que se guarde nada; después se guarda todo o nada.
imports-template-title = Rellenar la plantilla
imports-template-lead = Un libro con una medición por fila y un año por columna. Contiene lo que ya se sabe; las celdas que deje como están no cambian nada.
imports-template = Descargar la plantilla (XLSX)
imports-file-title = Enviar un archivo
imports-file = Archivo
imports-file-hint = La plantilla rellenada u otra tabla: CSV o XLSX, { $most } MB como máximo.
imports-source = Fuente
imports-source-hint = Para las filas que no nombran ninguna. No se puede defender una cifra cuya fuente nadie conoce.
imports-publisher = Editor
imports-address = Dirección de la fuente
imports-measurement = Código de la medición
imports-measurement-hint = Solo para una tabla que trata de una única medición y no la nombra.
imports-only-known = Pasar por alto las filas sobre ciudades que no están en el registro
imports-more = Más sobre el archivo
imports-send = Comprobar el archivo
imports-forms-title = Cómo puede ser una tabla
imports-forms = Una cifra por fila, con las columnas city, measurement, period y value y, si las tiene, unit, place, place_name, breakdown, sex, age, status, missing, standard_error, source, publisher, address y note. Las tablas que se descargan de este sitio, las de Kolada y las de los sitios Open SDG pueden enviarse tal como están.
imports-forms-years = Un periodo es un año (2022), varios años (2012/13, 2010 to 2011), un trimestre (2022-Q2) o un mes (2022-05).
imports-forms-numbers = Los decimales pueden seguir a un punto o a una coma. Un valor ausente necesita un motivo en la columna «missing».
imports-forms-register = El registro admite las columnas city y country_iso3 y, si las tiene, code, region, entity_type, year_joined, award_years, latitude, longitude, population, source y note. Las ciudades que faltan se añaden y las demás se corrigen donde el archivo difiere. La lista que este sitio permite descargar tiene esta forma.
imports-preview-title = Lo que cambiaría este archivo
imports-of-file = { $file }, enviado el { $day }
imports-added = nuevas
imports-changed = modificadas
imports-unchanged = sin cambios
imports-to-mend = por corregir
imports-is-register = Es una lista de ciudades para el registro.
imports-is-framework = { $rows ->
    [one] Es un marco con una medición.
   *[other] Es un marco con { $rows } mediciones.
}
imports-nothing-new = Todo lo que contiene este archivo ya se sabe. No hay nada que guardar.
imports-mend = { $count ->
    [one] Hay que corregir un lugar. No se ha guardado nada. Corríjalo en el archivo y vuelva a enviarlo.
   *[other] Hay que corregir { $count } lugares. No se ha guardado nada. Corríjalos en el archivo y vuelva a enviarlo.
}
imports-problems = Lugares por corregir
imports-first = Se muestran los { $shown } primeros.
imports-download-problems = Descargar todos los lugares por corregir (CSV)
imports-row = Fila
imports-column = Columna
imports-how = Qué está mal y cómo corregirlo
imports-whole-file = todo el archivo
imports-warned = { $count ->
    [one] Una cifra se aparta mucho de la evolución de su serie. Compruébela; puede guardarse tal como está.
   *[other] { $count } cifras se apartan mucho de la evolución de sus series. Compruébelas; pueden guardarse tal como están.
}
imports-warnings = Cifras que conviene revisar
imports-left-out = { $count ->
    [one] Una fila no trata de ninguna ciudad del registro y se deja fuera.
   *[other] { $count } filas no tratan de ninguna ciudad del registro y se dejan fuera.
}
imports-without-source = { $count ->
    [one] Una cifra no nombra ninguna fuente. Puede indicarla al enviar el archivo.
   *[other] { $count } cifras no nombran ninguna fuente. Puede indicarla al enviar el archivo.
}
imports-store = Guardar todo
imports-again = Enviar otro archivo
imports-storing = Se está guardando el archivo: { $rows } filas.
imports-far = { $done } de { $of } filas están guardadas.
imports-waiting = Tarda un momento. Puede dejar esta página y volver.
imports-sending = El archivo está en camino.
imports-checking = El archivo ha llegado y se está comprobando.
imports-reload = Ver por dónde va
imports-stored = Guardado: { $added } nuevas, { $changed } modificadas, { $unchanged } sin cambios.
imports-stored-by = Guardado por completo el { $day }.
imports-failed = No se pudo guardar y no se cambió nada. Quizá lo contradiga algo introducido entretanto: compruebe de nuevo el archivo.
imports-to-figures = Ver las cifras
imports-to-data = Ver los datos
import-too-large = El archivo supera los { $most } MB y no se ha aceptado. Envíelo por partes o sin lo que no haga falta.
import-no-file = Elija primero un archivo.
import-broken-off = El archivo no llegó completo. Vuelva a enviarlo.
import-over = Este archivo ya se guardó o se está guardando.
# what is wrong with a file
import-empty = El archivo está vacío.
import-not-a-table = Esto no es una tabla. Envíe un archivo CSV o un libro (XLSX).
import-old-workbook = Es un libro de formato antiguo (XLS) o con contraseña. Guárdelo como XLSX sin contraseña y vuelva a enviarlo.
import-not-a-workbook = Es un archivo comprimido, pero no un libro. Descomprímalo y envíe el CSV o XLSX que contiene.
import-workbook-broken = El libro está dañado. Ábralo, guárdelo de nuevo como XLSX y envíelo.
import-workbook-swollen = Descomprimido, el libro supera los { $most } MB. Guarde solo la hoja de los datos o envíela como CSV.
import-too-many-columns = La tabla tiene { $columns } columnas; son posibles { $most }. Borre lo que sobre más allá de sus datos o escriba una cifra por fila.
import-too-many-rows = La tabla tiene más de { $most } filas. Envíela por partes.
import-titles-unknown = No se encontró ninguna fila de títulos, solo «{ $found }». La primera fila nombra las columnas: city, measurement, period y value.
import-quote-open = Aquí se abre una comilla que no se cierra. Ciérrela o quítela.
import-column-missing = Esta columna es necesaria. Añádala o indique en el formulario lo que diría.
import-column-unknown = Esta columna no se entiende. Quítela o escriba lo que dice en la columna «breakdown», por ejemplo age=15-24.
import-city-ambiguous = Varias ciudades se llaman «{ $city }». Escriba el código de la que quiere decir: { $codes }.
import-city-other = Esta fila trata de otra ciudad. Quítela o importe el archivo donde se puedan introducir todas las ciudades.
import-multiplier-unknown = «{ $text }» no es un multiplicador. Use Units, Thousands o Millions.
import-number-ambiguous = «{ $value }» podría ser poco más de uno o más de mil. Escriba los decimales tras un punto y los millares sin signo.
# the template
template-figures = Datos
template-how = Cómo rellenar
template-title = Datos de una ciudad
template-fill = Introduzca un valor por cada medición y año que conozca. Las demás celdas no pueden cambiarse.
template-untouched = Las celdas que deje como están no cambian nada. Un valor se sustituye, nunca se borra, por lo que escriba en su lugar.
template-missing = Si no hay valor, escriba uno de estos motivos en la celda:
template-source-how = Fuente, editor, dirección y nota valen para todas las celdas de la fila que cambie.
template-city = Ciudad
template-measurement = Código
template-label = Medición
template-unit = Unidad
template-source = Fuente
template-publisher = Editor
template-address = Dirección de la fuente
template-note = Nota sobre el método
# the page about data
data-title = Datos
data-lead = Todo lo que publica esta red puede descargarse y usarse. Cada cifra lleva su fuente, el territorio que describe, su estado y el día en que se registró.
data-as-known = Según lo conocido el { $day }. Para leer lo que se sabía antes, elija un día al pie de la página.
data-figures = Cifras
data-figures-how = Una cifra por fila: ciudad, medición, periodo, valor, unidad, territorio, desglose, estado según SDMX, motivo de ausencia, error estándar, fuente, editor, dirección, nota, revisión y hora. La página de cada ciudad tiene su propia descarga; las cifras de una sola medición se obtienen con ?measurement= y su código.
data-figures-licence = Cada cifra pertenece al editor nombrado a su lado; nómbrelo cuando la use. La colección es de uso libre (CC BY 4.0).
data-measurements = Mediciones
data-measurements-how = Cada medición con su código, definición, unidad, rango, sentido y objetivos, y la licencia de su marco.
data-cities = Ciudades
data-cities-how = El registro: nombre, país, región, coordenadas, población, pertenencia. Coordenadas y poblaciones: GeoNames, CC BY 4.0.
data-api = Para programas
data-api-how = Lo mismo en JSON, con una descripción OpenAPI.
data-what = Qué
data-holds = Qué contiene
data-files = Archivos
