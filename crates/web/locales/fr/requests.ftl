requests-title = Demandes
requests-of = Ce que demande { $city }
requests-lead = Demandez des chiffres ou un texte à un service, à un office statistique ou à un partenaire. Ils répondent par un lien, sans compte ; ce qu’ils envoient attend ici que vous le repreniez.
requests-none = Rien n’a encore été demandé. Commencez par le service qui tient le plus de chiffres qui vous manquent.
requests-new = Interroger un service
requests-new-lead = Le service reçoit une lettre avec un lien qui s’ouvre sur tout téléphone. Un rappel part une semaine avant la date, le jour même, et une fois en cas de retard.
requests-whom = À qui
requests-office = Service
requests-office-hint = Par exemple : Direction de l’éducation, à l’attention de Mme Virtanen
requests-what = Demandé
requests-things =
    { $count ->
        [1] une chose
       *[other] { $count } choses
    }
requests-due = Échéance
requests-due-hint = Le lien s’ouvre encore pendant 90 jours après.
requests-standing = État
requests-figures = Chiffres
requests-period = Période
requests-period-hint = Une année, comme 2025, ou 2025-Q1, ou 2025-06.
requests-text = Un texte
requests-topic = Sur
requests-no-text = Pas de texte, seulement des chiffres
requests-when = Pour quand
requests-message = Un mot au service
requests-message-hint = À quoi cela sert, et que faire si un chiffre n’existe pas. Ce mot figure dans la lettre.
requests-send = Envoyer la demande
requests-answers = Réponses
requests-files = Fichiers joints
requests-accept = Reprendre dans le dossier de la ville
requests-accept-all = Reprendre les { $count }
requests-return = Renvoyer
requests-why = Motif
requests-now = Au dossier actuellement
requests-locked = Ce domaine et cette année sont approuvés et verrouillés. La réponse est gardée comme proposition ; pour la reprendre, déverrouillez d’abord.
requests-change = Modifier la demande
requests-extend = Accorder jusqu’à ce jour
requests-again = Renvoyer la lettre
requests-again-lead = Avec un nouveau lien ; les précédents s’ouvrent toujours.
requests-withdraw = Retirer la demande
request-is-withdrawn = retirée
request-is-waiting =
    { $count ->
        [1] une réponse vous attend
       *[other] { $count } réponses vous attendent
    }
request-is-done = terminée
request-is-late =
    { $open ->
        [1] en retard : il manque une chose
       *[other] en retard : il manque { $open } choses
    }
request-is-open =
    { $open ->
        [1] une chose à venir
       *[other] { $open } choses à venir
    }
request-state-open = Pas encore de réponse
request-state-draft = Commencée
request-state-sent = Envoyée, attend la coordination
request-state-accepted = Reprise
request-state-returned = Renvoyée
request-done-asked = La lettre est en route.
request-done-accepted = Repris, avec la source.
request-done-returned = Renvoyé ; le service reçoit une lettre qui dit pourquoi.
request-done-extended = La nouvelle date est fixée.
request-done-withdrawn = Retirée. Ses liens n’ouvrent plus rien.
request-empty = Choisissez au moins un chiffre ou un texte.
request-nothing-to-send = Il n’y a encore rien à envoyer. Donnez au moins une réponse, ou dites pourquoi un chiffre manque.
request-withdrawn = Cette demande a été retirée. Ce qui a été envoyé est gardé.
request-decided = Quelqu’un a décidé de cette réponse entre-temps.
due-past = { $date } est passé. Choisissez un jour à venir.
due-far = { $date } est trop loin. Choisissez un jour dans les deux ans.
reason-needed = Veuillez dire pourquoi.
file-size = { $kb } ko
answer-title = { $city } vous interroge
answer-lead = { $office }, merci de répondre d’ici au { $due }. Vous pouvez enregistrer et revenir par le même lien.
answer-all-sent = Tout est envoyé. Merci. Vous pouvez encore joindre des fichiers.
answer-saved = Enregistré. Rien n’est encore envoyé.
answer-sent = Envoyé. La coordination le lira ; vous n’aurez de nouvelles que s’il y a quelque chose à corriger.
answer-sent-locked = Envoyé. La ville a déjà approuvé ses chiffres de cette année : votre réponse est gardée comme proposition. Rien n’est perdu, la coordination décide.
answer-locked = La ville a approuvé ses chiffres de cette année. Vous pouvez encore répondre : ce que vous envoyez est gardé comme proposition.
answer-attached = Le fichier est arrivé.
answer-returned = Renvoyé :
answer-partly = Vous pouvez envoyer ce que vous avez et le reste plus tard.
answer-send = Envoyer
answer-save = Enregistrer et continuer plus tard
answer-value = Valeur pour { $period }
answer-missing = S’il n’y a pas de valeur : pourquoi
answer-source = Où la valeur a été lue
answer-more = Ajouter une note
answer-note = Comment c’est compté, et ce qui est particulier
answer-text = Votre texte
answer-language = Langue du texte
answer-files = Fichiers
answer-files-lead = Tableaux, documents ou images qui accompagnent votre réponse, jusqu’à { $most } Mo chacun.
answer-file = Fichier
answer-attach = Envoyer le fichier
answer-ask = Une question ? Écrivez à { $name } :
topic-plan = Le plan
topic-structure = La structure qui coordonne tout le monde
topic-celebration = Célébrer l’apprentissage
topic-access = L’accès pour tous
topic-monitoring = Suivi et évaluation
topic-funding = Le financement
topic-achievements = Réussites
topic-difficulties = Difficultés
topic-lessons = Enseignements
topic-innovation = Innovation
topic-unknown = Il n’y a pas de sujet « { $topic } ».
language-unknown = « { $code } » n’est pas le code d’une langue. Écrivez deux ou trois lettres, comme pt.
desk-requests =
    { $count ->
        [0] Demandes
        [one] Une demande vous attend
       *[other] { $count } demandes vous attendent
    }
desk-requests-open =
    { $count ->
        [0] Rien n’est demandé en ce moment.
        [one] Une est en route ; rien n’est en retard.
       *[other] { $count } sont en route ; rien n’est en retard.
    }
desk-requests-all = Toutes les demandes
did-request-sent = a interrogé un service
did-request-sent-again = a renvoyé une demande
did-request-saved = a enregistré des réponses à une demande
did-request-answered = a répondu à une demande
did-request-accepted = a repris une réponse
did-request-returned = a renvoyé une réponse
did-request-extended = a prolongé une demande
did-request-withdrawn = a retiré une demande
did-narrative-written = a écrit un texte
did-narrative-kept-aside = a écrit un texte, gardé à part
mail-request-asked-subject = { $city } vous interroge, d’ici au { $due }
mail-request-asked-body =
    { $office },

    { $asker }, de { $city }, vous demande { $count ->
        [1] une chose
       *[other] { $count } choses
    } pour le dossier de la ville, d’ici au { $due }.
    { $message }
mail-request-before-subject = Dans une semaine : ce que vous demande { $city }
mail-request-before-body =
    { $office },

    la réponse à la demande de { $asker }, de { $city }, est attendue pour le { $due }. { $open ->
        [1] Il manque encore une chose.
       *[other] Il manque encore { $open } choses.
    }
    { $message }
mail-request-day-subject = Aujourd’hui : ce que vous demande { $city }
mail-request-day-body =
    { $office },

    la réponse à la demande de { $asker }, de { $city }, est attendue le { $due }. { $open ->
        [1] Il manque encore une chose.
       *[other] Il manque encore { $open } choses.
    }
    { $message }
mail-request-late-subject = En retard : ce que vous demande { $city }
mail-request-late-body =
    { $office },

    la réponse à la demande de { $asker }, de { $city }, était attendue pour le { $due }. { $open ->
        [1] Il manque encore une chose.
       *[other] Il manque encore { $open } choses.
    } Envoyez ce que vous avez, ou dites pourquoi un chiffre n’existe pas : c’est aussi une réponse. Il n’y aura pas d’autre rappel.
    { $message }
mail-request-returned-subject = { $city } renvoie une réponse
mail-request-returned-body =
    { $office },

    { $asker }, de { $city }, vous renvoie une réponse :

    { $reason }
mail-request-how =
    Répondez par ce lien, aussi sur un téléphone. Aucun compte n’est nécessaire :

    { $link }

    Quiconque a ce lien peut répondre en votre nom. Ne le transmettez qu’à bon escient.

    Stoa
