# titres, par statut HTTP
problem-400 = La demande n’a pas pu être lue
problem-401 = Veuillez vous connecter
problem-403 = Non autorisé
problem-404 = Introuvable
problem-409 = Quelqu’un d’autre a modifié ceci entre-temps
problem-413 = Trop volumineux
problem-422 = Veuillez vérifier votre saisie
problem-429 = Trop de tentatives
problem-500 = Une erreur s’est produite de notre côté
problem-503 = Indisponible pour le moment
problem-go-back = Revenez en arrière avec votre navigateur : ce que vous avez saisi y est encore.
# ce qui s’est passé et comment y remédier
not-found = Il n’y a rien à cette adresse. La page a peut-être été déplacée, ou le lien est incomplet.
forbidden = Votre rôle ne le permet pas. Si vous pensez qu’il le devrait, adressez-vous au coordinateur de votre ville ou au secrétariat.
sign-in-needed = Cette page est réservée aux personnes connectées.
too-many-attempts = Veuillez attendre { $minutes ->
    [1] une minute
   *[other] { $minutes } minutes
  }, puis réessayer.
internal = Rien n’a été modifié. Veuillez réessayer ; si le problème persiste, dites à l’administrateur ce que vous avez fait et quand.
request-unread = La demande ne dit pas ce qu’il faut à cette adresse. Revenez à la page, rechargez-la et réessayez ; rien n’a été modifié.
request-not-taken = Cette adresse ne s’utilise pas ainsi. Revenez à la page, rechargez-la et réessayez ; rien n’a été modifié.
request-too-large = L’envoi est plus grand que ce que cette adresse accepte. Raccourcissez le texte ou envoyez-le en plusieurs fois ; rien n’a été modifié.
text-unreadable = Un texte contient un caractère qui ne peut pas être conservé (U+0000). Saisissez le texte au clavier au lieu de le coller ; rien n’a été modifié.
date-invalid = « { $value } » n’est pas une date. Écrivez-la sous la forme année-mois-jour, par exemple 2026-01-31.
database-address = « { $address } » n’est pas l’adresse d’une base de données. Elle commence par sqlite: ou postgres:.
email-invalid = « { $email } » n’est pas une adresse électronique. Il faut un nom, un @ et un domaine, par exemple maria@example.org.
email-taken = Il existe déjà un compte pour { $email }. Utilisez ce compte ou une autre adresse.
name-needed = Veuillez indiquer un nom.
role-unknown = Le rôle « { $role } » n’existe pas.
file-unusable = Rien n’a été enregistré. Veuillez corriger les endroits indiqués ci-dessous et renvoyer le fichier.
backup-postgres = Cette base de données est PostgreSQL : utilisez pg_dump, qui la copie pendant qu’elle sert.
