# refusals
call-not-yet-open = Cet appel ne reçoit pas encore de dossiers. Regardez le jour de son ouverture.
call-is-closed = Cet appel est clos. Adressez-vous au secrétariat si vous pensez que c’est une erreur.
submission-there-already = Votre ville répond déjà à cet appel. Continuez le dossier existant.
submission-late = Le dernier moment était le { $closes }, à l’heure de l’appel. Demandez au secrétariat si l’appel est prolongé.
submission-sent-already = Ce dossier a été envoyé et ne change plus. Retirez-le, ou demandez à votre commission nationale de vous le rendre.
submission-cannot-become = Ce n’est pas possible dans l’état actuel du dossier. Regardez ce qui s’est passé.
submission-changed-meanwhile = Quelqu’un d’autre a décidé de ce dossier entre-temps. Regardez-le de nouveau.
call-without-endorsement = Cet appel ne demande pas de soutien.
endorsement-late = Les commissions nationales décidaient jusqu’au { $by }. Adressez-vous au secrétariat.
quota-full = Les { $most } places de votre quota sont prises. Retirez d’abord un soutien, ou refusez cette ville.
too-many-words = { $count } mots dépassent les { $most } permis. Raccourcissez la réponse.
answer-not-a-number = « { $text } » n’est pas un nombre. Écrivez des chiffres, sans l’unité.
answer-year = Écrivez l’année que décrit le chiffre, par exemple 2025.
answer-rating = Choisissez un nombre de 1 à 5.
answer-choice = Choisissez dans la liste, { $most } au plus.
answer-not-typed = Cela ne s’écrit pas ici : cela vient du dossier de la ville ou du maire.
# what is missing
answer-needed = pas encore de réponse
answer-year-needed = il manque l’année du chiffre
answer-two-versions = deux personnes ont répondu : choisissez
signature-needed = le maire n’a pas encore signé
signature-stale = des réponses ont changé après la signature du maire : demandez une nouvelle signature
# what was done
did-submission-started = a commencé un dossier
did-submission-answered = a répondu à une question d’un dossier
did-submission-signed = a signé un dossier
did-submission-sent = a envoyé un dossier
did-submission-withdrawn = a retiré un dossier
did-submission-returned = a demandé des changements à un dossier
did-submission-reopened = a renvoyé un dossier pour complément
did-submission-completed = a complété un dossier et l’a renvoyé
did-submission-lapsed = a repris un dossier tel qu’il fut envoyé, faute de complément
did-submission-endorsed = a soutenu un dossier
did-submission-declined = a refusé un dossier
did-submission-reconsidered = est revenu sur une décision
did-commission-reminded = a écrit à une commission nationale que des candidatures attendent
did-submission-ranked = a classé les candidatures d’un pays
# letters
mail-sign-subject = Votre signature pour { $city } : { $call }
mail-sign-body =
    Bonjour { $name },

    { $city } répond à l’appel « { $call } » et a besoin de votre signature.
    Lisez les réponses et signez ici ; le lien s’ouvre pendant { $days } jours :

    { $link }

    Votre signature vaut pour les réponses telles que vous les avez lues.
# pages
submissions-title = Dossiers
submissions-of = Dossiers de { $city }
submissions-lead = Répondez à un appel à partir du dossier de la ville : ce qui est connu y figure déjà.
submissions-own = Ce que la ville a envoyé ou commencé
submission-state-draft = En cours
submission-state-submitted = Envoyé
submission-state-returned = À modifier
submission-state-endorsed = Soutenu
submission-state-declined = Refusé
submission-state-reopened = À compléter
submission-state-withdrawn = Retiré
submission-answer = Répondre à cet appel
submission-to-sign = « { $call } » attend votre signature.
submission-read-and-sign = Lire et signer
submission-begun = { $call } : réponse commencée. Clôture le { $moment }.
submission-go-on = Continuer
submission-look = Voir
submission-may-not = Votre ville ne peut pas répondre à cet appel.
submission-language = Langue des réponses
submission-start = Commencer
submission-in-grace = arrivé en délai de grâce
submission-asked = Votre commission nationale demande des changements
submission-declined-because = Votre commission nationale a refusé
submission-complete = Tout y est
submission-send = Envoyer
submission-send-hint = Une fois envoyées, les réponses ne changent plus. Vous recevez un reçu.
submission-missing = { $count ->
    [1] Un point
   *[other] { $count } points
} à compléter
submission-signature = Signature
submission-history = Ce qui s’est passé
submission-digest = SHA-256 des réponses :
submission-receipt = Reçu (PDF)
submission-withdraw = Retirer
submission-why = Pourquoi
section-complete = complète
section-lacks = { $count ->
    [one] { $count } manque
   *[other] { $count } manquent
}
section-write = Écrire : { $section }
section-keep = Enregistrer cette section
answer-from-file = tiré du dossier de la ville
answer-words = { $count } mots sur { $most }
answer-of-five = { $rating } sur 5
answer-file-sent = le fichier envoyé
answer-version = Version { $number }
answer-collided = Quelqu’un d’autre a répondu en même temps. Rien n’est perdu : écrivez ce qui doit valoir et enregistrez la section.
answer-choose-file = Fichier
answer-file-hint = Un document ou une image, { $most } Mo au plus.
answer-send-file = Envoyer le fichier
signed-on-paper = Signé sur papier par { $name }, { $day }
signed-page = La page signée
signed-by-link = Signé par { $name } au moyen du lien reçu, { $day }
signed-by-account = Signé par { $name }, { $day }
sign-name = Nom du maire
sign-address = Adresse électronique
sign-language = Langue du message
sign-now = Signer
sign-ask = Envoyer un lien au maire
sign-ask-hint = Le maire lit les réponses et signe sans compte.
sign-paper = Envoyer une page signée
sign-title = { $city } : { $call }
sign-lead = Votre ville envoie ces réponses. Lisez-les, puis signez à la fin.
sign-what = Vous signez les réponses telles qu’elles figurent sur cette page. Si l’une change, on vous le redemandera.
sign-thanks = Merci. Il n’y a rien d’autre à faire.
receipt-title = Reçu : { $city }
receipt-call = Appel
receipt-number = Numéro
receipt-digest = SHA-256 des réponses
receipt-lead = Reçu le { $day } à { $clock } (UTC).
# National Commissions
endorsements-of = Candidatures : { $country }
endorsements-candidates = { $country } : candidatures côte à côte
endorsements-none = Aucun appel ne demande votre soutien aujourd’hui.
endorsements-empty = Aucune ville du pays n’a encore rien envoyé.
endorsements-count = { $count ->
    [one] { $count } candidature
   *[other] { $count } candidatures
}
endorsements-places = { $taken ->
    [one] { $taken } place prise sur { $most }
   *[other] { $taken } places prises sur { $most }
}
endorsements-free = { $taken } soutenues, sans quota
endorsements-unsaid = Personne n’a répondu à : { $questions }.
endorsements-by = À décider avant le { $moment }
endorsements-over = Le délai de décision est passé.
endorsements-candidates-count = Candidatures
endorsements-endorsed = Soutenues
endorsements-side = Côte à côte
endorsements-rank = Les classer
endorsements-rank-hint = 1 est la meilleure. Les villes ne voient pas l’ordre.
endorsements-rank-keep = Enregistrer l’ordre
endorsements-reason = Raison, que lira la ville
endorsements-return = Demander des changements
endorsements-decline = Refuser
endorsements-reconsider = Revenir sur la décision
endorse = Soutenir
desk-endorse = Candidatures à soutenir
submission-sent = Envoyé le { $moment }
submission-is-endorsed = Votre commission nationale soutient ce dossier.
submission-then-endorsed = Votre commission nationale se prononce avant le { $moment }. Elle peut vous rendre les réponses à modifier ; vous recevez alors une lettre.
submission-then-decided = Le résultat est annoncé avant le { $moment }. D’ici là, vous n’avez rien à faire.
sign-asked = Le { $day }, un lien a été envoyé à { $address }. Il s’ouvre jusqu’au { $until } ; vous pouvez en envoyer un autre.

# lettres aux villes
mail-endorsement-subject = { $city } : votre commission nationale et « { $call } »
mail-endorsement-endorsed =
    Bonjour { $name },

    Votre commission nationale soutient le dossier de { $city } pour l’appel « { $call } ». Vous n’avez rien à faire.

    { $reason }

    { $link }
mail-endorsement-declined =
    Bonjour { $name },

    Votre commission nationale ne soutient pas le dossier de { $city } pour l’appel « { $call } ». Le motif donné :

    { $reason }

    { $link }
mail-endorsement-returned =
    Bonjour { $name },

    Votre commission nationale demande des changements dans le dossier de { $city } pour l’appel « { $call } » :

    { $reason }

    Vos réponses sont de nouveau ouvertes. Modifiez-les et renvoyez-les avant le { $until } :

    { $link }
mail-endorsement-reconsidered =
    Bonjour { $name },

    Votre commission nationale examine de nouveau le dossier de { $city } pour l’appel « { $call } » ; ce qu’elle avait décidé ne vaut plus. Une lettre vous dira sa décision.

    { $link }

# lettres aux commissions nationales
mail-candidates-first-subject = { $country } : des candidatures à « { $call } » attendent votre soutien
mail-candidates-until-subject = { $country } : candidatures à « { $call } » à soutenir avant le { $until }
mail-candidates-body =
    Bonjour { $name },

    { $count ->
        [one] Une ville ({ $country }) a envoyé ses réponses à l’appel « { $call } » et attend
       *[other] { $count } villes ({ $country }) ont envoyé leurs réponses à l’appel « { $call } » et attendent
    } la décision de votre commission nationale. Lisez-les, classez-les, soutenez, refusez ou demandez des changements avant le { $until } :

    { $link }
