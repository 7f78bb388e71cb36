groupings-title = Agrupaciones
groupings-lead = Grupos temáticos, cohortes, ediciones del premio y subredes. Una ciudad puede estar en varias.
groupings-none = Todavía no hay ninguna agrupación.
groupings-cohorts = Cohortes
groupings-awards = Premio
groupings-clusters = Grupos temáticos
groupings-sub-networks = Subredes
groupings-others = Otras agrupaciones
groupings-size = { $count ->
    [0] ninguna ciudad del registro
    [one] una ciudad
   *[other] { $count } ciudades
}
groupings-rename = Cambiar el nombre
groupings-new = Una agrupación nueva
groupings-kind = Clase
groupings-create = Crear la agrupación
groupings-name = Nombre
grouping-kind-unknown = No hay ninguna clase de agrupación «{ $kind }».
part-unknown = No hay ninguna función «{ $part }» en una agrupación.
