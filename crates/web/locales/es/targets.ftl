# refusals
target-year = { $year } no es un año en el que pueda alcanzarse un objetivo. Escriba un año como 2030.
target-collision = Otra persona cambió esta meta mientras usted trabajaba en ella. Mire lo que vale ahora y decida de nuevo.
