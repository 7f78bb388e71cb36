# inicio de sesión
sign-in-password-hint = No hace falta para recibir un enlace por correo.
sign-in-first = Inicie sesión para continuar a la página que pidió.
sign-in-send-link = Enviarme un enlace
sign-in-no-account = Las cuentas se abren por invitación. Consulte a la persona que coordina su ciudad o a la secretaría.
password-needed = Escriba su contraseña o pida un enlace por correo.
link-sent-title = Consulte su correo
link-sent = Si existe una cuenta con esta dirección, un mensaje con un enlace va en camino. El enlace sirve una sola vez, durante { $minutes } minutos.
link-sent-nothing = ¿No llega nada en unos minutos? Mire en la carpeta de correo no deseado y compruebe que indicó la dirección a la que se envió su invitación.
link-again = Pedir un enlace nuevo
link-greeting = Hola, { $name }. Falta un paso:
link-open = Iniciar sesión como { $email }
link-spent-title = Este enlace ya no funciona
form-wrong = Revise lo siguiente:

# mi cuenta
account-email = Dirección de correo
account-password = Contraseña
account-name = Nombre
account-name-hint = Tal como aparece junto a los datos que usted registra.
account-language = Idioma
account-language-hint = El idioma de esta página y de los mensajes que reciba.
account-save = Guardar
account-settings = Sobre usted
account-roles = Sus funciones
account-no-roles = No tiene ninguna función. Pida una invitación a la persona que coordina su ciudad o a la secretaría.
account-settled = Guardado.
account-password-set = Su contraseña ha quedado fijada. Se cerraron todas las demás sesiones y un mensaje se lo comunica.
password-set = Fijar una contraseña
password-change = Cambiar la contraseña
password-current = Contraseña actual
password-current-hint = ¿La olvidó? Cierre la sesión, entre con un enlace y fije una nueva.
password-new = Contraseña nueva
password-new-hint = Al menos { $least } caracteres. Puede pegarla desde un gestor de contraseñas.
sessions-title = Dónde tiene la sesión abierta
sessions-lead = Cierre las sesiones que no reconozca o ya no use.
sessions-ended = Sesión cerrada.
sessions-end-others = Cerrar todas las demás sesiones
session-device = Dispositivo
session-begun = Inicio
session-used = Último uso
session-end = Cerrar
session-this = Esta sesión
session-unknown = Dispositivo desconocido

# funciones
role-contributor = Colaboración
role-coordinator = Coordinación
role-mayor = Alcaldía
role-national-commission = Comisión Nacional
role-juror = Jurado
role-researcher = Investigación
role-secretariat = Secretaría
role-organiser = Organización de la conferencia
role-delegate = Delegación
role-administrator = Administración

# invitaciones
invite-title = Invitar a alguien
invite-lead = Esta persona recibe un mensaje con un enlace. Si aún no tiene cuenta, abre una con él.
invite-role = Función
invite-place = Lugar
invite-place-hint = Para una función en una ciudad o un país: su nombre o su código. Para una función en una conferencia: su código. Si no, déjelo vacío.
invite-language = Idioma del mensaje
invite-send = Enviar la invitación
invitations-title = Invitaciones sin respuesta
invitations-none = Ninguna invitación espera respuesta.
invitation-by = Invita
invitation-until = Válida hasta
invitation-withdraw = Retirar
invitation-sent = La invitación va en camino.
invitation-withdrawn = La invitación se ha retirado; su enlace ya no abre nada. Puede enviar una nueva.
invitation-spent-title = Esta invitación ya no es válida
join-title = Ha recibido una invitación
join-lead = { $inviter } le invita a esta función: { $role }.
join-opens-account = Se abrirá una cuenta para { $email }. Podrá fijar una contraseña más adelante o entrar siempre con un enlace por correo.
join-accept = Aceptar
join-other-account = Esta invitación es para { $email }. Cierre la sesión y abra de nuevo el enlace del mensaje.
join-sign-in = Existe una cuenta para { $email }. Inicie sesión con ella para aceptar.

# personas
people-title = Personas y funciones
people-search = Buscar a alguien
people-search-hint = Nombre, dirección o código de una ciudad.
people-find = Buscar
people-count = { $count ->
    [one] Una persona
   *[other] { $count } personas
  }
person-roles = Funciones
person-seen = Última visita
person-since = Cuenta desde
person-is-closed = cerrada
person-log = Lo ocurrido con esta cuenta
person-no-roles = Sin función por ahora.
person-appoint = Dar una función
person-dismiss = Retirar
person-account = La cuenta
person-close = Cerrar esta cuenta
person-close-lead = Nadie entra con una cuenta cerrada. El nombre permanece en lo que se hizo y la cuenta puede abrirse de nuevo.
person-reopen = Abrir de nuevo esta cuenta
person-reopen-lead = Esta cuenta está cerrada. Al abrirla de nuevo recupera sus funciones.
person-appointed = La función queda dada.
person-dismissed = Se retiró esta función: { $role }.
person-closed = La cuenta está cerrada y terminaron todas sus sesiones.
person-reopened = La cuenta está abierta de nuevo.
undo = Deshacer
pages = Páginas
pages-before = Página anterior
pages-after = Página siguiente
pages-here = Página { $page } de { $pages }
city-people-title = Las personas de la ciudad
city-people-none = Nadie tiene todavía una función en esta ciudad. Invite abajo a la primera persona.

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
