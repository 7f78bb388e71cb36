registration-twice = Une personne est déjà inscrite à cette conférence avec l’adresse { $email }. Il faut à chacun sa propre adresse.
registration-over = Les inscriptions ont pris fin le { $until }. Adressez-vous aux organisateurs pour tout changement ; vous pouvez toujours vous désister.
registration-not-open = Les inscriptions à cette conférence ne sont pas encore ouvertes.
registration-step-a = L’étape A vient d’abord : dites qui vous êtes et recevez votre numéro.
registration-withdrawn = Cette inscription a été annulée. Adressez-vous à la personne qui vous a désigné si vous voulez finalement venir.
consent-needed = Sans votre accord, nous ne pouvons pas conserver vos réponses. Cochez la case pour continuer.
gender-unknown = Choisissez dans la liste, ou laissez vide.
need-unknown = Choisissez les besoins dans la liste ; tout autre besoin peut être écrit en dessous.
departs-first = Vous partiriez avant d’arriver. Vérifiez les deux heures.
forum-unknown = « { $code } » ne fait plus partie des séances où l’on choisit une place. Choisissez dans la liste.
forums-at-once = « { $first } » et « { $second } » ont lieu en même temps. Choisissez l’une des deux.
forget-too-early = La conférence se termine le { $ends } ; jusque-là, tout est nécessaire.
did-registration-named = Participant désigné
did-registration-begun = Inscription, étape A
did-registration-completed = Inscription, étape B
did-registration-withdrawn = Inscription annulée
did-registration-prioritised = Ordre de priorité des voyages financés fixé
did-registration-moved-up = Liste d’attente avancée
did-registration-forgotten = Données personnelles d’une conférence effacées
registrations-title = Participants
registrations-none = Personne n’est encore désigné ou inscrit. Invitez des délégations, ou désignez ci-dessous intervenants et équipe.
registrations-not-open = Les inscriptions ne sont pas ouvertes : aucun dernier jour n’est fixé.
registrations-named = Désignation faite. La lettre avec le lien est en route.
registrations-advanced = Toutes les personnes qui pouvaient avancer ont avancé et en sont informées.
registrations-count = { $count ->
    [0] Personne
    [one] Une personne
   *[other] { $count } personnes
}
registrations-name = Désigner quelqu’un hors délégation
registrations-name-lead = Intervenants, interprètes, presse, équipe : ils reçoivent un lien et s’inscrivent avec lui.
registrations-search = Nom ou numéro
registrations-numbers = Numéros
registrations-pages = Pages
registrations-places = Chambres et places
registrations-beds = { $count ->
    [0] Personne n’attend de chambre.
    [one] Une personne attend une chambre.
   *[other] { $count } personnes attendent une chambre.
}
registrations-no-forums = Il n’y a pas de séance où l’on choisit une place.
registrations-forums = { $count ->
    [1] Une séance
   *[other] { $count } séances
}
registrations-seats = Places
registrations-advance = Voir si les personnes en attente peuvent avancer
registrations-withdraw = Annuler l’inscription
registration-is-named = désigné
registration-is-begun = étape A
registration-is-complete = inscrit
registration-is-withdrawn = désisté
registration-number = n° { $number }
registration-number-label = Numéro
registration-state = État
registration-part = Qualité
registration-name = Prénom et nom
registration-name-hint = Tel qu’il figurera sur votre badge.
registration-email-hint = La leur : le lien qui y est envoyé ouvre leur inscription.
registration-country = Pays
registration-function = Fonction
registration-organisation = Organisation
registration-phone = Téléphone
registration-choose = Choisissez…
registration-gender = Genre
registration-gender-hint = Seulement compté, jamais affiché près de votre nom.
registration-gender-open = Je ne réponds pas
registration-gender-female = Femme
registration-gender-male = Homme
registration-gender-other = Autre
registration-languages = Langues que vous suivez
registration-letters = Nous vous écrivons en
registration-travel = Voyage
registration-travel-hint = Les heures sont celles du fuseau { $zone }. Vous pourrez les ajouter plus tard.
registration-arrives = Arrivée
registration-arrival = Vol ou train
registration-departs = Départ
registration-departure = Vol ou train de départ
registration-visa = J’ai besoin d’une lettre pour un visa
registration-passport = Numéro de passeport
registration-passport-hint = Seulement pour la lettre de visa.
moment-invalid = « { $value } » n’est pas une date avec une heure. Écrivez par exemple 2027-09-19T18:30.
registration-hotel = Hôtel
registration-hotel-hint = Si un hôtel est complet, vous êtes en attente et avancez automatiquement dès qu’une chambre se libère. Vous payez l’hôtel.
registration-no-bed = Pas besoin de chambre
registration-a-night = { $price } la nuit
registration-first-night = Première nuit
registration-leaves = Je pars le
registration-bed-line = { $hotel }, { $room }, { $days }
registration-rooms = { $count ->
    [1] une chambre libre pour toutes les nuits
   *[other] { $count } chambres libres pour toutes les nuits
}
registration-rooms-none = { $count ->
    [0] complet au moins une nuit
    [one] complet au moins une nuit, une personne attend
   *[other] complet au moins une nuit, { $count } personnes attendent
}
registration-waits-hint = Vous recevrez une lettre dès qu’une chambre se libère. D’ici là, vous pouvez choisir un autre hôtel ci-dessous.
registration-forums = Vos séances
registration-forums-hint = Les salles ont des limites. Si tout est pris, vous êtes en attente et avancez dès qu’une place se libère.
registration-seats = { $count ->
    [1] une place restante
   *[other] { $count } places restantes
}
registration-seats-none = { $count ->
    [0] complet
    [one] complet, une personne attend
   *[other] complet, { $count } personnes attendent
}
registration-no-day = Jour pas encore connu
registration-needs = Besoins
registration-needs-hint = Vus seulement par les personnes qui s’occupent des invités, et effacés après le { $day }.
registration-diets = Ce que vous mangez
registration-diet-note = Autre chose sur la nourriture
registration-access = Ce qu’il vous faut pour participer
registration-access-note = Autre besoin
diet-vegetarian = Végétarien
diet-vegan = Végétalien
diet-halal = Halal
diet-kosher = Casher
diet-gluten-free = Sans gluten
diet-lactose-free = Sans lactose
diet-allergy = Une allergie (précisez ci-dessous)
access-wheelchair = Accès en fauteuil roulant
access-hearing = Boucle magnétique ou sous-titrage
access-seeing = Textes en gros caractères ou en fichiers
access-sign-language = Langue des signes
access-companion = Je viens avec un assistant
registration-consent = Accord
registration-consent-keep = J’accepte que ces données soient conservées pour la conférence ; besoins, voyage et adresses sont effacés après le { $day }.
registration-consent-listed = Les autres participants peuvent voir mon nom, ma fonction et mon pays.
registration-consent-pictures = Des photos de moi peuvent être publiées.
registration-held = à vous
registration-waits = en attente
registration-needs-not-for-you = Besoins et voyage ne sont vus que par les organisateurs de cette conférence.
registration-no-needs = Aucun.
registration-nothing-kept = Rien n’est conservé.
register-title = Inscription : { $title }
register-step-a = A. Qui vous êtes
register-step-b = B. Voyage, hôtel, séances, besoins
register-ready = Terminé
register-a-lead = Deux étapes de quelques minutes. Vous recevez votre numéro après la première. Tout peut être modifié jusqu’au { $until }.
register-a-send = Recevoir mon numéro
register-b-lead = Vous avez le numéro { $number }. Voyons maintenant où vous logez, ce que vous suivez et ce qu’il vous faut.
register-b-send = M’inscrire
register-back = Retour à l’étape A
register-done-a = Enregistré. Votre numéro est le { $number }. Il reste une étape.
register-done-b = Vous êtes inscrit. Une lettre le confirme.
register-done-withdrawn = Vous vous êtes désisté. Vos places vont aux personnes en attente ; vos besoins et votre voyage sont effacés.
register-over = Les inscriptions ont pris fin le { $until }. Pour tout changement, adressez-vous aux organisateurs.
register-have-lead = Tout est prêt. Apportez votre badge ; il est demandé partout.
register-letter = Confirmation (PDF)
register-badge = Badge (PDF)
register-change-a = Modifier mes coordonnées
register-change-b = Modifier voyage, hôtel, séances
register-withdraw = Je ne peux pas venir
register-withdraw-hint = Votre chambre et vos places vont aux personnes en attente. Vous ne pourrez pas revenir en arrière vous-même.
badges-title = Badges
badges-print = Imprimer ces badges (PDF)
badges-none = Personne dans cette sélection n’a encore de numéro : il n’y a pas de badge à imprimer. Modifiez la sélection.
badge-alt = Code du badge
badge-alt-of = Code du badge { $number }
forgetting-title = Données personnelles
forgetting-lead = Ce qui ne sert qu’au séjour est effacé automatiquement après le { $day }. Cette page peut être montrée à quiconque le demande.
forgetting-left = Ce qui reste
forgetting-what = Quoi
forgetting-people = Nombre
forgetting-field-contact = Adresses et téléphones
forgetting-field-needs = Alimentation et accès
forgetting-field-travel = Voyages et passeports
forgetting-field-stay = Chambres d’hôtel
forgetting-field-address = Adresses auxquelles des liens ont été envoyés
forgetting-field-stays = Nom, titre, pays, langues (conservés)
forgetting-now = Effacer maintenant
forgetting-now-hint = La conférence est terminée : inutile d’attendre la date. C’est irréversible.
forgetting-done = Ce qui a été effacé
forgetting-nothing = Rien encore.
forgetting-when = Quand
forgetting-by = Par qui
forgetting-by-program = automatiquement
mail-named-subject = Inscrivez-vous à { $title }
mail-named-body =
    Bonjour { $name },

    Vous avez été désigné pour la conférence « { $title } » ({ $place }, { $dates }), en qualité de : { $part }. Merci de vous inscrire avant le { $until }, en deux courtes étapes :
    { $link }

    Ce lien est à vous seul : il n’ouvre que votre inscription.
mail-unfinished-subject = Avant le { $until } : votre inscription à { $title }
mail-unfinished-body =
    Bonjour { $name },

    Votre inscription à { $title } ({ $place }, { $dates }) n’est pas terminée. Les inscriptions prennent fin le { $until } :
    { $link }
mail-confirmed-subject = Vous êtes inscrit : { $title }, numéro { $number }
mail-confirmed-body =
    Bonjour { $name },

    Vous êtes inscrit à la conférence « { $title } » ({ $place }, { $dates }) sous le numéro { $number }. Votre confirmation, votre badge, votre chambre et vos séances sont ici, modifiables jusqu’au { $until } :
    { $link }
mail-moved-subject = Une place pour vous : { $title }
mail-moved-body =
    Bonjour { $name },

    Vous attendiez, c’est désormais à vous : { $what }.

    Tout ce qui vous concerne à la conférence, jour par jour :
    { $link }
paper-confirmation-title = Confirmation d’inscription : { $title }
paper-confirmation-what = Nous confirmons que { $name } est inscrit en tant que { $part } à { $title }, qui se tient à { $place }, { $country }, { $dates }.
paper-confirmation-bed = Une chambre est réservée : { $bed }.
paper-confirmation-visa = Nous prions les autorités compétentes de délivrer à cette personne le visa nécessaire pour y assister.
paper-confirmation-badge = Le badge est demandé partout à la conférence. Il peut être imprimé depuis la page de votre inscription.
paper-confirmation-code = À l’entrée, ce code est lu :
did-registration-begun-for = Inscription, étape A, remplie pour quelqu’un
did-registration-completed-for = Inscription, étape B, remplie pour quelqu’un
did-registration-asked = Modification d’une inscription confirmée demandée
did-registration-approved = Modification d’une inscription approuvée
did-registration-kept = Inscription laissée telle que confirmée
registration-decided = La décision a été prise entre-temps. Rouvrez la page pour voir ce qu’il en est.
behalf-title = Remplir pour { $name }
behalf-lead = Inscrivez ce qui vous a été dit, par téléphone, sur papier ou au comptoir, et ne cochez que ce qui a été accepté. Le journal indique que c’est vous ; la personne reçoit la lettre de confirmation.
behalf-fill = Remplir à sa place
asks-title = Une modification attend votre accord
asks-lead = L’inscription était déjà confirmée. Tant que vous n’avez pas accepté, le badge et les listes disent ce qui a été confirmé. La personne reçoit une lettre dans les deux cas.
asks-what = Quoi
asks-was = Confirmé
asks-wants = Souhaité
asks-approve = Accepter
asks-keep = Laisser tel quel
asks-count = Modifications à approuver
asks-mark = modification en attente
register-asks = Vous avez modifié ce qui était confirmé. Les organisateurs l’examinent et vous écrivent ; d’ici là, votre badge reste inchangé.
mail-approved-subject = Votre inscription a été modifiée : { $title }
mail-approved-body =
    { $name },

    les organisateurs ont accepté votre modification. Veuillez réimprimer votre badge :
    { $link }
mail-kept-subject = Votre inscription reste inchangée : { $title }
mail-kept-body =
    { $name },

    les organisateurs n’ont pas repris votre modification ; votre badge dit ce qui a été confirmé. Répondez à cette lettre si c’est une erreur. Votre page :
    { $link }
forgetting-field-invited = Adresses auxquelles des invitations ont été envoyées
forgetting-field-speakers = Adresses et remarques des intervenants
forgetting-field-interpreters = Adresses des interprètes
forgetting-field-timetables = Noms et adresses des agendas, noms dans les questions
forgetting-field-certificates = Noms sur les attestations de participation
forgetting-stays-why = La liste des participants reste, car elle dit qui est venu, d’où et à quel titre. Les programmes, les séances choisies et les avis restent sans nom. Les attestations de participation restent valables : qui en vérifie une saisit le nom qui y figure.
