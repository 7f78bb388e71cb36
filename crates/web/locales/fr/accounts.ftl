# connexion
sign-in-password-hint = Inutile pour recevoir un lien par courriel.
sign-in-first = Connectez-vous pour accéder à la page demandée.
sign-in-send-link = M’envoyer plutôt un lien
sign-in-no-account = Les comptes s’ouvrent sur invitation. Adressez-vous au coordinateur de votre ville ou au secrétariat.
password-needed = Saisissez votre mot de passe, ou demandez un lien par courriel.
link-sent-title = Consultez votre messagerie
link-sent = S’il existe un compte avec cette adresse, un courriel contenant un lien est en route. Le lien sert une seule fois, dans les { $minutes } minutes.
link-sent-nothing = Rien après quelques minutes ? Regardez dans le dossier du courrier indésirable et vérifiez que vous avez donné l’adresse à laquelle l’invitation a été envoyée.
link-again = Demander un nouveau lien
link-greeting = Bonjour { $name }. Encore une étape :
link-open = Se connecter en tant que { $email }
link-spent-title = Ce lien ne fonctionne plus
form-wrong = À vérifier :

# mon compte
account-email = Adresse électronique
account-password = Mot de passe
account-name = Nom
account-name-hint = Tel qu’il figure à côté des données que vous saisissez.
account-language = Langue
account-language-hint = La langue de cette page et des courriels qui vous sont adressés.
account-save = Enregistrer
account-settings = À propos de vous
account-roles = Vos rôles
account-no-roles = Vous n’avez aucun rôle. Demandez une invitation au coordinateur de votre ville ou au secrétariat.
account-settled = Enregistré.
account-password-set = Votre mot de passe est défini. Toutes les autres sessions ont été fermées ; un courriel vous en informe.
password-set = Définir un mot de passe
password-change = Changer le mot de passe
password-current = Mot de passe actuel
password-current-hint = Oublié ? Déconnectez-vous, connectez-vous par un lien, puis définissez-en un nouveau.
password-new = Nouveau mot de passe
password-new-hint = Au moins { $least } caractères. Vous pouvez le coller depuis un gestionnaire de mots de passe.
sessions-title = Où vous êtes connecté
sessions-lead = Fermez les sessions que vous ne reconnaissez pas ou n’utilisez plus.
sessions-ended = Session fermée.
sessions-end-others = Fermer toutes les autres sessions
session-device = Appareil
session-begun = Connexion
session-used = Dernière utilisation
session-end = Fermer
session-this = Cette session
session-unknown = Appareil inconnu

# rôles
role-contributor = Contributeur
role-coordinator = Coordinateur
role-mayor = Maire
role-national-commission = Commission nationale
role-juror = Juré
role-researcher = Chercheur
role-secretariat = Secrétariat
role-organiser = Organisateur de conférence
role-delegate = Délégué
role-administrator = Administrateur

# invitations
invite-title = Inviter quelqu’un
invite-lead = Un courriel contenant un lien est envoyé à cette personne. Si elle n’a pas encore de compte, elle en ouvre un avec ce lien.
invite-role = Rôle
invite-place = Lieu
invite-place-hint = Pour un rôle dans une ville ou un pays : son nom ou son code. Pour un rôle dans une conférence : son code. Sinon, laisser vide.
invite-language = Langue du courriel
invite-send = Envoyer l’invitation
invitations-title = Invitations sans réponse
invitations-none = Aucune invitation n’attend de réponse.
invitation-by = Invitation de
invitation-until = Valable jusqu’au
invitation-withdraw = Retirer
invitation-sent = L’invitation est en route.
invitation-withdrawn = L’invitation est retirée ; son lien n’ouvre plus rien. Vous pouvez en envoyer une nouvelle.
invitation-spent-title = Cette invitation n’est plus valable
join-title = Vous êtes invité
join-lead = { $inviter } vous invite à ce rôle : { $role }.
join-opens-account = Un compte sera ouvert pour { $email }. Vous pourrez définir un mot de passe plus tard, ou toujours vous connecter par un lien reçu par courriel.
join-accept = Accepter
join-other-account = Cette invitation est destinée à { $email }. Déconnectez-vous, puis ouvrez de nouveau le lien du courriel.
join-sign-in = Il existe un compte pour { $email }. Connectez-vous avec ce compte pour accepter.

# personnes
people-title = Personnes et rôles
people-search = Trouver quelqu’un
people-search-hint = Nom, adresse ou code d’une ville.
people-find = Chercher
people-count = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
  }
person-roles = Rôles
person-seen = Dernière visite
person-since = Compte depuis le
person-is-closed = fermé
person-log = Ce qui est arrivé à ce compte
person-no-roles = Aucun rôle pour l’instant.
person-appoint = Donner un rôle
person-dismiss = Retirer
person-account = Le compte
person-close = Fermer ce compte
person-close-lead = Personne ne se connecte avec un compte fermé. Le nom reste sur ce qui a été fait, et le compte peut être rouvert.
person-reopen = Rouvrir ce compte
person-reopen-lead = Ce compte est fermé. Une fois rouvert, il retrouve ses rôles.
person-appointed = Le rôle est donné.
person-dismissed = Ce rôle a été retiré : { $role }.
person-closed = Le compte est fermé et toutes ses sessions ont pris fin.
person-reopened = Le compte est rouvert.
undo = Annuler
pages = Pages
pages-before = Page précédente
pages-after = Page suivante
pages-here = Page { $page } sur { $pages }
city-people-title = Les personnes de la ville
city-people-none = Personne n’a encore de rôle dans cette ville. Invitez la première personne ci-dessous.

# refus
sign-in-failed = Cette adresse et ce mot de passe ne vont pas ensemble. Vérifiez les deux, ou demandez un lien par courriel.
password-wrong = Ce n’est pas votre mot de passe actuel.
password-short = Un mot de passe compte au moins { $least } caractères. Plusieurs mots à la suite se retiennent facilement.
password-long = Un mot de passe compte au plus { $most } caractères.
password-easy = Ce mot de passe est trop facile à deviner. Mieux vaut plusieurs mots sans rapport entre eux.
link-spent = Ce lien a déjà servi, est trop ancien ou est incomplet. Demandez-en un nouveau.
name-long = Un nom compte au plus 200 caractères.
scope-city = Le registre ne contient pas de ville dont le code est « { $value } ».
scope-country = « { $value } » n’est pas le code d’un pays. Il compte trois lettres, par exemple FIN.
scope-conference = Veuillez indiquer la conférence.
scope-network = Ce rôle vaut pour tout le réseau, sans lieu, mais « { $value } » a été indiqué.
last-administrator = Le réseau a besoin d’un administrateur, et c’est le dernier. Nommez-en d’abord un autre.
role-held = { $email } a déjà ce rôle.
invitation-spent = Cette invitation a déjà été acceptée, a été retirée ou est trop ancienne. Demandez-en une nouvelle à la personne qui vous a invité.
