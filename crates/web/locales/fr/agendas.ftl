agendas = Agendas
agenda-mine = Mon agenda
agenda-pages = Pages de votre agenda
agenda-title = Agenda : { $name }
agenda-choose = Choisir des séances
agenda-people = Trouver des personnes
agenda-feedback = Votre avis
agenda-profile = À votre sujet
agenda-lead = Choisissez des séances du programme et emportez-les. Aucun compte n’est nécessaire : un lien reçu par lettre ouvre votre agenda, et lui seul.
agenda-gain-time = Les heures, les salles et le canal où vous entendez votre langue, en une liste.
agenda-gain-calendar = Un calendrier qui suit chaque changement de lui-même.
agenda-gain-offline = Une copie qui s’ouvre sans réseau.
agenda-gain-ask = Des questions à une séance, et votre avis.
agenda-gain-found = Trouver d’autres personnes, si vous acceptez d’être trouvé.
agenda-account = Vous êtes connecté en tant que { $name }.
agenda-open = Ouvrir mon agenda
agenda-email-hint = Le lien vers votre agenda y est envoyé. Les organisateurs la voient, les autres délégués non.
agenda-send = M’envoyer le lien
agenda-sent = Une lettre avec votre lien est en route. Il ouvre votre agenda sur n’importe quel appareil.
agenda-empty = Vous n’avez encore choisi aucune séance.
agenda-choose-lead = Cochez ce qui vous intéresse. Cela ne réserve rien, et vous pouvez changer à tout moment.
agenda-keep = Garder mon choix
agenda-pick = Choisir cette séance
agenda-take-out = Retirer
agenda-more = En savoir plus
agenda-news = { $count ->
    [1] Un changement depuis votre dernière visite
   *[other] { $count } changements depuis votre dernière visite
}
agenda-seen = J’en ai pris connaissance
agenda-overlap = « { $first } » et « { $second } » ont lieu en même temps.
agenda-gone = { $count ->
    [1] Une séance que vous aviez choisie n’a plus lieu.
   *[other] { $count } séances que vous aviez choisies n’ont plus lieu.
}
agenda-own-zone = Celles de { $zone } sont indiquées dessous.
agenda-own-time = { $time } à { $zone }
agenda-channel = Vous l’entendez en { $language } sur le canal { $number }
agenda-spoken = En { $languages }
agenda-foreign = Seulement en { $languages }, sans interprétation vers votre langue
agenda-calendar-address = Adresse pour un logiciel de calendrier
agenda-calendar-hint = Abonnez-vous à cette adresse : qui la possède peut lire votre agenda, pas le modifier.
agenda-offline = Cet appareil garde une copie pour les moments sans réseau.
agenda-offline-copy = Il n’y a pas de réseau. Voici la copie du { $at }.
agenda-offline-forget = Jeter la copie
agenda-listens = Vous écoutez en
agenda-listens-hint = Décide du canal que votre agenda indique.
agenda-zone = Votre propre fuseau horaire
agenda-zone-hint = Indiqué sous les heures de la conférence, pour qui suit d’ailleurs.
agenda-letters = M’écrire quand une séance que j’ai choisie change
agenda-found = Être trouvé
agenda-found-hint = Seules les personnes qui ont un agenda de cette conférence vous trouvent, et seulement si vous le dites ici.
agenda-findable = D’autres peuvent me trouver
agenda-organisation = Ville ou organisation
agenda-about = Ce que vous faites et cherchez
agenda-about-hint = Par exemple : alphabétisation familiale, je cherche des villes qui ont des bibliothèques de rue.
agenda-contact = Comment vous joindre
agenda-contact-hint = Tel que vous voulez l’afficher : une adresse, un numéro, un hôtel.
agenda-shut = Fermer tous les liens vers mon agenda
agenda-shut-lead = Pour un téléphone perdu : plus aucun lien ne l’ouvre. Un nouveau vient par lettre, avec tout ce que vous aviez choisi.
agenda-people-lead = Les personnes de cette conférence qui veulent être trouvées.
agenda-people-words = Nom, ville, pays, mots
agenda-people-find = Trouver
agenda-people-none = Ces mots ne trouvent personne ici.
agenda-people-count = { $count ->
    [1] Une personne
   *[other] { $count } personnes
}
agenda-not-found = Personne ne vous trouve encore.
agenda-certificate = Attestation de participation
questions = Questions
questions-none = Aucune question n’est encore affichée.
questions-none-yet = Personne n’a encore posé de question.
questions-lead = Les questions des délégués attendent que vous ou la présidence de séance les laissiez afficher.
question-ask = Votre question à cette séance
question-ask-hint = 500 caractères au plus. La présidence décide des questions affichées.
question-named = Afficher mon nom
question-send = Poser la question
question-yours = Vous
question-nameless = Sans nom
question-waiting = attend la présidence
question-shown = affichée
question-answered = répondue
question-refused = non affichée
question-show = Afficher
question-answer = On y a répondu
question-refuse = Ne pas afficher
feedback = Avis
feedback-lead = Les organisateurs le lisent sans votre nom. Vous pouvez le changer autant que vous voulez.
feedback-given = Merci : voici ce que vous avez dit.
feedback-session = Qu’en avez-vous pensé ?
feedback-rating = Était-ce utile ?
feedback-rating-1 = Pas utile
feedback-rating-2 = Peu utile
feedback-rating-3 = Utile
feedback-rating-4 = Très utile
feedback-rating-5 = Remarquable
feedback-said = Avec vos mots
feedback-said-hint = Que faut-il garder, que faut-il changer ?
feedback-send = Envoyer
feedback-none = Personne n’a encore rien dit.
feedback-whole = Toute la conférence
feedback-mean = { $mean } sur 5
feedback-count = { $count ->
    [1] une réponse
   *[other] { $count } réponses
}
feedback-read = { $count ->
    [1] Un texte
   *[other] { $count } textes
}
agendas-count = { $count ->
    [0] Personne n’a encore d’agenda.
    [one] Une personne a un agenda.
   *[other] { $count } personnes ont un agenda.
}
agendas-none = Quand le programme est publié, les délégués choisissent des séances sur la page Mon agenda. Leurs choix sont comptés ici.
agendas-wanted = Les plus demandées
agendas-picked = Choix
agendas-wishes-lead = La recherche d’un programme peut tenir compte de ces choix : ce que beaucoup veulent voir est placé à des heures différentes.
agendas-wishes = Planifier avec ces choix
agendas-attended = Qui était présent
agendas-attended-lead = Les personnes présentes reçoivent une attestation. Celles qui ont été enregistrées à l’entrée l’ont déjà.
agendas-attended-later = Une fois la conférence terminée, les personnes présentes reçoivent une attestation.
agendas-was-there = était présent
agendas-not-there = n’était pas présent
certificate-title = Attestation de participation
certificate-given = Il est attesté que
certificate-body = a participé à { $title }.
certificate-early = L’attestation est disponible une fois la conférence terminée, après le { $ends }.
certificate-absent = Les organisateurs n’ont pas encore noté votre présence. Demandez-leur, puis ouvrez de nouveau cette page.
picked-session-unknown = Il n’y a pas de séance « { $code } » dans le programme publié. Regardez de nouveau le programme.
question-long = C’est trop long : { $most } caractères au plus.
question-asked = Vous avez déjà posé cette question.
question-enough = Vous avez posé { $most } questions à cette séance. Laissez de la place aux autres.
rating-needed = Choisissez l’une des cinq réponses.
mail-agenda-subject = Votre agenda : { $title }
mail-agenda-body =
    Bonjour { $name },

    Ce lien ouvre votre agenda de { $title } :
    { $link }

    Gardez-le pour vous : qui le possède peut changer vos choix. Si vous ne l’avez pas demandé, jetez cette lettre.
mail-agenda-changed-subject = Votre agenda a changé : { $title }
mail-agenda-changed-body =
    Bonjour { $name },

    La version { $number } du programme de { $title } change des séances que vous avez choisies :

    { $changes }

    Toutes les heures sont celles du fuseau { $zone }. Votre agenda et votre calendrier le montrent déjà. Votre propre page :
    { $link }
did-agenda-opened = Agenda ouvert
did-agenda-described = Description d’un délégué modifiée
did-agenda-attended = Présence notée
did-question-asked = Question posée
did-question-decided = Question traitée
did-feedback-given = Avis donné
certificate-sessions = Séances suivies
did-agenda-certified = Présence attestée
agendas-nameless = (nom effacé)
feedback-early = Vous pourrez le dire à partir du { $starts }, une fois que cela aura commencé.
