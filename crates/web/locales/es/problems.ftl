# títulos, por estado HTTP
problem-400 = No se pudo leer la solicitud
problem-401 = Inicie sesión
problem-403 = No permitido
problem-404 = No encontrado
problem-409 = Otra persona lo modificó mientras tanto
problem-413 = Demasiado grande
problem-422 = Revise lo que ha introducido
problem-429 = Demasiados intentos
problem-500 = Algo falló por nuestra parte
problem-503 = No disponible por el momento
problem-go-back = Vuelva atrás con su navegador: lo que escribió sigue allí.
# qué ocurrió y cómo remediarlo
not-found = No hay nada en esta dirección. Puede que se haya movido o que el enlace esté incompleto.
forbidden = Su función no lo permite. Si cree que debería, consulte a la persona que coordina su ciudad o a la secretaría.
sign-in-needed = Esta página es para quienes han iniciado sesión.
too-many-attempts = Espere { $minutes ->
    [one] un minuto
   *[other] { $minutes } minutos
  } e inténtelo de nuevo.
internal = No se ha modificado nada. Inténtelo de nuevo; si se repite, diga a la administración qué hizo y cuándo.
request-unread = La solicitud no dice lo que hace falta en esta dirección. Vuelva a la página, recárguela e inténtelo de nuevo; no se ha modificado nada.
request-not-taken = Esta dirección no se usa así. Vuelva a la página, recárguela e inténtelo de nuevo; no se ha modificado nada.
request-too-large = Se ha enviado más de lo que admite esta dirección. Acorte el texto o envíelo por partes; no se ha modificado nada.
text-unreadable = Un texto contiene un carácter que no se puede guardar (U+0000). Escriba el texto en lugar de pegarlo; no se ha modificado nada.
date-invalid = «{ $value }» no es una fecha. Escríbala como año-mes-día, por ejemplo 2026-01-31.
database-address = «{ $address }» no es la dirección de una base de datos. Empieza por sqlite: o postgres:.
email-invalid = «{ $email }» no es una dirección de correo. Necesita un nombre, una @ y un dominio, por ejemplo maria@example.org.
email-taken = Ya existe una cuenta para { $email }. Use esa o indique otra dirección.
name-needed = Indique un nombre.
role-unknown = No existe la función «{ $role }».
file-unusable = No se ha guardado nada. Corrija los lugares indicados a continuación y vuelva a enviar el archivo.
backup-postgres = Esta base de datos es PostgreSQL: use pg_dump, que la copia mientras se usa.
