mail-sign-in-subject = Su enlace para entrar en Stoa
mail-sign-in-body =
    Hola, { $name }:

    Este enlace inicia su sesión. Sirve una sola vez, durante { $minutes } minutos:

    { $link }

    Si no lo pidió, no haga nada: sin el enlace no entra nadie.

    Stoa
mail-password-subject = Se cambió su contraseña
mail-password-body =
    Hola, { $name }:

    La contraseña de su cuenta se acaba de fijar y se cerraron todas las demás sesiones.

    Si no fue usted, entre con un enlace y fije enseguida una contraseña nueva:

    { $link }

    Stoa
mail-invitation-subject = { $inviter } le invita a Stoa
mail-invitation-body =
    Hola:

    { $inviter } le invita al lugar de trabajo de una red de ciudades del aprendizaje.
    Su función: { $role }

    Para aceptar, abra este enlace en un plazo de { $days } días:

    { $link }

    Si no sabe por qué lo recibe, no haga nada: sin usted no se abre ninguna cuenta.

    Stoa
