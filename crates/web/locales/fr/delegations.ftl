delegation-full = Cette délégation a déjà { $most } personnes à ce titre : { $part }. Choisissez un autre titre, ou retirez d’abord quelqu’un. Votre saisie est conservée.
part-not-here = Ce titre ne fait pas partie d’une telle délégation : { $part }. Choisissez-en un dans la liste.
guest-part-unknown = Le titre « { $part } » n’existe pas.
head-stays = La personne à la tête de la délégation ne peut pas être retirée. Désignez d’abord quelqu’un d’autre.
authority-unknown = Choisissez l’autorité qui a signé les pouvoirs.
signed-later = La date de signature est postérieure à la conférence, qui se termine le { $ends }.
invited-kind-unknown = Il n’y a pas de règle pour « { $kind } ». Les catégories figurent à la page Règles.
invited-twice = { $name } est déjà dans la liste des invités. Ouvrez sa ligne pour écrire de nouveau ou changer la date.
invited-due-after = Le { $date } est postérieur à la conférence, qui se termine le { $ends }. Choisissez un jour antérieur.
invited-answered = Cette invitation a entre-temps reçu une réponse ou a été retirée. Rouvrez-la pour voir où elle en est.
invited-not-accepted = L’invitation n’a pas été acceptée : personne ne peut être désigné. Adressez-vous aux organisateurs.
invited-title-missing = La première ligne ne nomme pas de colonne « { $title } ». Ajoutez-la.
invited-title-unknown = La première ligne nomme une colonne inconnue, « { $title } ». Renommez-la ou retirez-la.
invited-line-broken = La ligne ne peut pas être lue. Vérifiez ses guillemets.
did-delegation-invited = Invitation à une conférence envoyée
did-delegation-accepted = Invitation acceptée
did-delegation-declined = Invitation déclinée
did-delegation-extended = Délai de réponse prolongé
did-delegation-withdrawn = Invitation retirée
did-delegation-handed-over = Changement à la tête de la délégation
did-delegation-credentials = Pouvoirs déposés
delegations-title = Délégations
delegations-none = Personne n’est encore invité. Invitez ci-dessous, ou apportez un tableau entier.
delegations-done = Les lettres sont en route. Les réponses apparaîtront ici.
delegations-open = En attente
delegations-people = Personnes
delegations-by-region = Réponses par région
delegations-region = Région
delegations-no-region = Sans région
delegations-count = { $count ->
    [0] Aucune délégation
    [one] Une délégation
   *[other] { $count } délégations
}
delegations-all = Toutes
delegations-answer = Réponse
delegations-show = Afficher
delegations-name = Délégation
delegations-name-hint = Le nom de l’État, de la ville, de l’organisation ou de l’expert.
delegations-due = Réponse avant le
delegations-answered = Répondu
delegations-registered = { $done ->
    [one] { $done } inscrit sur { $count }
   *[other] { $done } inscrits sur { $count }
}
delegations-addressee = À l’attention de
delegations-addressee-hint = Nom et fonction, tels qu’ils figurent en tête de la lettre.
delegations-invite = Inviter
delegations-invite-send = Envoyer l’invitation
delegations-invite-many = Inviter à partir d’un tableau
delegations-invite-all = Les inviter toutes
delegations-table = Tableau
delegations-table-hint = Collez-le depuis un tableur ou en CSV, avec une ligne de titres : kind, name, email ; country, region, addressee, language et due si vous les avez. Catégories : member-state, member-city, organisation, expert.
delegations-table-broken = Personne n’a été invité. Corrigez ces lignes et renvoyez le tableau :
delegations-line = Ligne { $line } :
delegations-letter = Invitation en lettre (PDF)
delegations-accept-for = Ils ont accepté par une autre voie
delegations-note-yes = Noter l’acceptation
delegations-extend = Prolonger le délai
delegations-extend-send = Fixer la date et écrire de nouveau
delegations-again = Renvoyer l’invitation
delegations-withdraw = Retirer l’invitation
delegations-withdraw-hint = Ses liens n’ouvrent plus rien, et toutes les personnes désignées sont retirées.
delegations-why = Pourquoi ? (facultatif)
delegation-invited = invitée
delegation-accepted = acceptée
delegation-declined = déclinée
delegation-withdrawn = retirée
delegation-late = en retard
delegation-quota = { $part } : { $have } sur { $most }
delegation-no-quota = { $part } : { $have }
delegation-part-full = complet
funded-title = Voyages financés
funded-lead = Toutes les personnes proposées par les délégations, dans l’ordre des règles : d’abord les groupes de pays, puis l’ordre propre à chaque délégation.
funded-none = Aucune délégation n’a encore demandé de voyage financé.
funded-group = Groupe
funded-order = Ordre pour les voyages financés
funded-order-hint = Numérotez les personnes pour lesquelles vous demandez un voyage financé, la première avec 1. Laissez les autres vides.
funded-order-save = Garder cet ordre
funded-place = Place
funded-yes = dans la limite des places
funded-no = en attente
invited-title = Invitation : { $name }
invited-lead = Vous êtes invités à la conférence « { $title } ». Merci de répondre avant le { $due }.
invited-who = Qui peut venir
invited-ask = Questions :
invited-accept = Accepter l’invitation
invited-accept-lead = Désignez la personne à la tête de votre délégation. Elle reçoit son propre lien pour désigner les autres.
invited-decline = Décliner
invited-reason = Pourquoi ? Cela nous aide à planifier. (facultatif)
invited-once = Ce lien ne prend qu’une réponse. Il vous est destiné : merci de ne pas le transmettre.
invited-thanks = Merci de votre réponse
invited-thanks-yes = L’invitation est acceptée. Une lettre indiquant la suite est envoyée à
invited-thanks-no = Nous regrettons que vous ne puissiez venir et avons noté votre réponse.
invited-used = Le lien est désormais épuisé. Écrivez au contact indiqué dans votre lettre pour tout changement.
lead-title = Votre délégation : { $name }
lead-lead = Désignez avant le { $until } toutes les personnes qui viennent à la conférence « { $title } ». Chacune reçoit son propre lien et s’inscrit avec lui.
lead-closed = Les inscriptions à { $title } ont pris fin le { $until }. Vous pouvez encore retirer des personnes ; pour le reste, adressez-vous aux organisateurs.
lead-not-open = Les inscriptions à { $title } ne sont pas encore ouvertes. Vous pourrez désigner votre délégation ici.
lead-accepted = L’invitation est acceptée. Vous avez aussi reçu une lettre avec ce lien, et une autre pour vous inscrire vous-même.
lead-named = Désignation faite. La lettre est en route.
lead-again = Une nouvelle lettre est en route. Le lien précédent n’ouvre plus rien.
lead-out = Retrait fait. La place est de nouveau libre.
lead-ordered = L’ordre est enregistré.
lead-credentials = Les pouvoirs sont déposés.
lead-members = { $count ->
    [0] Personne n’est encore désigné
    [one] Une personne
   *[other] { $count } personnes
}
lead-nobody = Désignez la première personne ci-dessous.
lead-own = Vous n’êtes pas encore inscrit vous-même. Le lien se trouve dans l’autre lettre que vous avez reçue.
lead-head = chef de délégation
lead-name = Désigner quelqu’un
lead-name-lead = Leur lien est envoyé à l’adresse indiquée et n’ouvre que leur propre inscription.
lead-more = Plus
lead-write-again = Renvoyer le lien
lead-make-head = Placer à la tête de la délégation
lead-take-out = Retirer
lead-handed-over = Vous avez passé la main
lead-handed-over-lead = La nouvelle tête de délégation a reçu une lettre avec un lien. Cette page n’ouvre plus ; votre inscription demeure.
credentials-title = Pouvoirs
credentials-lead = Indiquez qui les a signés et quand ; joignez le document signé si vous l’avez en fichier.
credentials-authority = Signés par
credentials-signer = Nom de la personne signataire
credentials-day = Signés le
credentials-paper = Le document signé (PDF ou image, facultatif)
credentials-lay = Déposer les pouvoirs
credentials-laid = déposés
credentials-by = { $signer }, { $authority }, { $day }
credentials-missing = pas encore déposés
credentials-file = Ouvrir le document signé
mail-delegation-contact = Questions : { $name }, { $email }
mail-invited-subject = Invitation : { $title }
mail-invited-body =
    À l’attention de { $addressee }

    Madame, Monsieur,

    Nous avons l’honneur d’inviter votre délégation ({ $name }) à la conférence « { $title } » : { $place }, { $dates }.

    Qui peut venir : { $quotas }.

    Merci d’accepter ou de décliner avant le { $due }. Le lien ne prend qu’une réponse :
    { $link }

    { $contact }
mail-invited-before-subject = Votre réponse avant le { $due } : { $title }
mail-invited-before-body =
    À l’attention de { $addressee }.

    Nous ne savons pas encore si { $name } viendra à { $title } ({ $place }, { $dates }). Merci de répondre avant le { $due } :
    { $link }

    { $contact }
mail-invited-day-subject = Aujourd’hui : votre réponse pour { $title }
mail-invited-day-body =
    À l’attention de { $addressee }.

    C’est aujourd’hui, le { $due }, que nous espérons la réponse de { $name } pour { $title } ({ $place }, { $dates }) :
    { $link }

    { $contact }
mail-invited-late-subject = Nous espérons toujours votre réponse : { $title }
mail-invited-late-body =
    À l’attention de { $addressee }.

    Nous espérions une réponse de { $name } avant le { $due } au sujet de { $title } ({ $place }, { $dates }). Une réponse tardive vaut mieux qu’aucune :
    { $link }

    { $contact }
mail-lead-subject = Votre délégation pour { $title }
mail-lead-body =
    À l’attention de { $addressee }.

    Vous êtes à la tête de la délégation ({ $name }) à la conférence « { $title } » ({ $place }, { $dates }). Ce lien vous permet d’en désigner les membres, dans ces limites : { $quotas }.
    { $link }

    Ce lien est à vous seul. Chaque membre reçoit le sien.

    { $contact }
paper-greeting = Madame, Monsieur,
paper-closing = Veuillez agréer l’expression de nos sentiments distingués.
paper-for-organisers = Pour les organisateurs
paper-invitation-title = Invitation à { $title }
paper-invitation-what = Nous avons l’honneur de vous inviter à { $title }, qui se tiendra à { $place }, { $country }, { $dates }.
paper-invitation-who = La délégation de { $name } peut se composer ainsi : { $quotas }.
paper-invitation-signed = Les pouvoirs sont signés par l’une de ces autorités : { $authorities }.
paper-invitation-due = Merci de nous faire savoir avant le { $due } si vous acceptez, par le lien de notre message.
invited-forgotten = L’adresse de cette invitation a été oubliée après la conférence. Rien ne peut plus être envoyé.
