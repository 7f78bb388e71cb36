# rechazos
sign-in-failed = Esta dirección y esta contraseña no se corresponden. Revise ambas o pida un enlace por correo.
password-wrong = Esta no es su contraseña actual.
password-short = Una contraseña necesita al menos { $least } caracteres. Varias palabras seguidas son fáciles de recordar.
password-long = Una contraseña tiene como máximo { $most } caracteres.
password-easy = Esta contraseña es demasiado fácil de adivinar. Es mejor usar varias palabras sin relación entre sí.
link-spent = Este enlace ya se usó, es demasiado antiguo o está incompleto. Pida uno nuevo.
name-long = Un nombre tiene como máximo 200 caracteres.
scope-city = En el registro no hay ninguna ciudad con el código «{ $value }».
scope-country = «{ $value }» no es el código de un país. Tiene tres letras, por ejemplo FIN.
scope-conference = Indique la conferencia.
scope-network = Esta función vale para toda la red y no lleva lugar, pero se indicó «{ $value }».
last-administrator = La red necesita a alguien en la administración, y esta es la última persona. Nombre antes a otra.
role-held = { $email } ya tiene esta función.
invitation-spent = Esta invitación ya se aceptó, se retiró o es demasiado antigua. Pida una nueva a quien le invitó.
