file-too-large = El archivo supera los { $most } MB y no se ha aceptado. Redúzcalo, envíelo por partes o indique la dirección donde se encuentra.
file-kind-not-taken = «{ $name }» no es de un tipo que se acepte aquí. Se aceptan: { $taken }
file-is-not-what-it-says = El contenido de «{ $name }» no es lo que dice su nombre y no se ha aceptado. Guárdelo de nuevo en una de estas formas y envíelo: { $taken }
did-file-kept = envió un archivo
did-file-published = hizo público un archivo
did-file-closed = retiró un archivo del público
did-file-removed = retiró un archivo
