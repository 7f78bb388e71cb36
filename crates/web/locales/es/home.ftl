home-title = Una red de ciudades del aprendizaje
home-lead = Aquí las ciudades ven dónde están respecto a las Características fundamentales de las ciudades del aprendizaje, si avanzan y a partir de qué cifras: cada una con su fuente, su año y su grado de certeza.
home-find-city = Buscar una ciudad
home-members = { $count ->
    [one] miembro
   *[other] miembros
}
home-countries = { $count ->
    [one] país
   *[other] países
}
home-areas = { $count ->
    [one] área de acción
   *[other] áreas de acción
}
home-measurements = { $count ->
    [one] medición
   *[other] mediciones
}
home-temple-title = Las Características fundamentales de las ciudades del aprendizaje
home-temple-description = Un templo: tres beneficios más amplios, en el frontón, descansan sobre seis componentes, las columnas, que se alzan sobre tres condiciones fundamentales, los escalones.
home-map-title = Dónde están los miembros
home-map-description = Un mapa del mundo con { $cities ->
    [0] ningún miembro
    [one] un miembro
   *[other] { $cities } miembros
} en { $countries ->
    [0] ningún país
    [one] un país
   *[other] { $countries } países
}.
home-map-credit = Lugares: GeoNames (CC BY 4.0). Costas: Natural Earth. No se dibujan fronteras.
home-invented = { $count ->
    [one] Otra ciudad es inventada, con cifras generadas, para mostrar cómo se ven las páginas.
   *[other] Otras { $count } ciudades son inventadas, con cifras generadas, para mostrar cómo se ven las páginas.
}
home-map-list = Lo mismo en forma de lista
home-how-title = Cómo funciona
home-how-1-title = Una ciudad frente a su propio pasado
home-how-1 = Cada ciudad se compara primero consigo misma. Aquí no hay clasificación.
home-how-2-title = Cada cifra tiene su fuente
home-how-2 = Quién la publicó, para qué año, para qué lugar, con qué método, y quién la introdujo y cuándo.
home-how-3-title = Lo que falta es un hecho
home-how-3 = De una cifra que no existe se dice que falta, con el motivo. Nunca es un cero.
home-how-4-title = La incertidumbre se dibuja
home-how-4 = Una tendencia se muestra con su margen, y una palabra se usa solo cuando las cifras la sostienen.
temple-code = Código
temple-area = Área de acción
temple-coverage = Medido
temple-improving = Mejora
temple-worsening = Empeora
temple-unclear = Sin cambio claro
temple-missing = Aún sin cifra
as-table = Lo mismo en forma de tabla
