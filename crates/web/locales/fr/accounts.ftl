# refus
sign-in-failed = Cette adresse et ce mot de passe ne vont pas ensemble. Vérifiez les deux, ou demandez un lien par courriel.
password-wrong = Ce n’est pas votre mot de passe actuel.
password-short = Un mot de passe compte au moins { $least } caractères. Plusieurs mots à la suite se retiennent facilement.
password-long = Un mot de passe compte au plus { $most } caractères.
password-easy = Ce mot de passe est trop facile à deviner. Mieux vaut plusieurs mots sans rapport entre eux.
link-spent = Ce lien a déjà servi, est trop ancien ou est incomplet. Demandez-en un nouveau.
name-long = Un nom compte au plus 200 caractères.
scope-city = Le registre ne contient pas de ville dont le code est « { $value } ».
scope-country = « { $value } » n’est pas le code d’un pays. Il compte trois lettres, par exemple FIN.
scope-conference = Veuillez indiquer la conférence.
scope-network = Ce rôle vaut pour tout le réseau, sans lieu, mais « { $value } » a été indiqué.
last-administrator = Le réseau a besoin d’un administrateur, et c’est le dernier. Nommez-en d’abord un autre.
role-held = { $email } a déjà ce rôle.
invitation-spent = Cette invitation a déjà été acceptée, a été retirée ou est trop ancienne. Demandez-en une nouvelle à la personne qui vous a invité.
