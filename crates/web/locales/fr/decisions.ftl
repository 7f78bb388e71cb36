# refusals
outcome-unknown = Choisissez ce qui est décidé pour la ville.
outcome-not-of-call = Un appel de ce type retient ou refuse ; conseils et compléments sont réservés aux candidatures et aux rapports.
completion-date-needed = Fixez la date à laquelle la ville doit avoir complété son dossier.
completion-date-past = Le { $by } est passé. Fixez une date à venir.
completion-before-told = La ville n’est informée qu’après le { $by }. Fixez une date ultérieure ou publiez plus tôt.
submission-not-completed = La ville n’a pas complété son dossier au { $by }. Refusez-le ou accordez-lui un délai.
submission-being-completed = La ville complète ce dossier. Attendez-le ou accordez-lui un délai.
publication-after-completion = { $city } doit compléter son dossier au plus tard le { $by }. Publiez avant cette date ou accordez-lui un délai.
decision-published = Les décisions de cet appel sont publiées et valent.
submission-not-decided-about = Il n’est pas décidé de ce dossier : il a été retiré ou n’est pas soutenu.
cap-full-all = L’appel ne retient pas plus de { $most } en tout, et les places sont prises. Refusez d’abord une autre ville ou revenez sur sa décision.
cap-full-country = L’appel ne retient pas plus de { $most } par pays, et les places de celui-ci sont prises. Refusez d’abord une autre ville ou revenez sur sa décision.
cap-full-region = L’appel ne retient pas plus de { $most } par région, et les places de celle-ci sont prises. Refusez d’abord une autre ville ou revenez sur sa décision.
publication-is-set = Un moment de publication est fixé, qui suppose toutes les décisions. Annulez d’abord la publication.
decisions-none = Il n’y a rien à publier : il n’est décidé d’aucun dossier de cet appel.
decisions-missing = Décisions manquantes : { $count }. Décidez de chaque dossier avant de fixer un moment.
# what was done
did-decision-made = a décidé d’un dossier
did-decision-reopened = est revenu sur une décision
did-decision-published = a publié les décisions d’un appel
did-decision-told = a annoncé la décision à la ville
did-publication-set = a fixé le moment de publication
did-publication-called-off = a annulé la publication
# letters
mail-decision-subject = { $city } : la décision sur « { $call } »
mail-decision-accepted =
    Bonjour { $name },

    { $city } est retenue dans « { $call } ». Le motif donné :

    { $reason }

    La lettre et tout le reste se trouvent ici :

    { $link }
mail-decision-declined =
    Bonjour { $name },

    { $city } n’est pas retenue cette fois dans « { $call } ». Le motif donné :

    { $reason }

    La lettre et tout le reste se trouvent ici :

    { $link }
mail-decision-advised =
    Bonjour { $name },

    { $city } est retenue dans « { $call } ». Le réseau donne ce conseil :

    { $reason }

    La lettre et tout le reste se trouvent ici :

    { $link }
mail-decision-returned =
    Bonjour { $name },

    Le dossier que { $city } a envoyé pour « { $call } » est à compléter au plus tard le { $until }. Il manque :

    { $reason }

    Il est rouvert jusque-là. Complétez-le et envoyez-le de nouveau ; toutes vos réponses y sont encore :

    { $link }
# pages
decision-title = Décision
decision-lead = Les notes portent l’incertitude que laisse la dispersion des jurés : il est tenu compte des sévères et des indulgents, et les intervalles valent neuf fois sur dix. Les notes ne départagent pas les dossiers dont les places se recouvrent.
decision-line-places = L’appel prend { $count ->
    [1] une ville
   *[other] { $count } villes
} au plus : c’est la ligne.
decision-line-score = L’appel ne limite pas le nombre : la ligne est le milieu de l’échelle, { $score }.
decision-submissions = Dossiers
decision-decided = Décidés
decision-accepted = Retenus
decision-by-country = Retenus par pays :
decision-by-region = Retenus par région :
decision-place = Place
decision-city = Ville
decision-score = Note
decision-range = De 1 à 5
decision-bar = { $score }, entre { $low } et { $high } sur une échelle de 1 à 5
decision-reviews = Évaluations
decision-chance = Au-dessus de la ligne
decision-suggestion = Ce que disent les notes
decision-each = Décider
decision-make = Décider
decision-change = Changer la décision
decision-until = À compléter au plus tard le
decision-until-hint = Seulement si le dossier est renvoyé. À l’heure de { $zone } ; le délai de grâce de l’appel vaut aussi ici.
decision-again = Ce qui était à compléter
decision-again-lead = Ces dossiers ont été rendus à leurs villes. Décidez de nouveau lorsqu’ils sont complétés ou que leur date est passée, puis publiez.
completion-came = Complété
completion-read = Le lire
completion-open = Ouvert jusqu’au { $moment }
completion-over = Non complété au { $moment }
decision-outcome = Issue
decision-reason = Motif
decision-reason-hint = La ville le lit dans sa lettre. Écrivez dans la langue de la ville.
decision-keep = Enregistrer cette décision
decision-reopen = Revenir dessus
decision-letter = Lettre (PDF)
decision-clear = Décider des cas clairs : { $accept } au-dessus de la ligne, { $decline } au-dessous
decision-clear-hint = Seulement les cas dont les notes ne laissent aucun doute et dont personne n’a encore décidé. Ceux que l’incertitude laisse ouverts vous restent.
decision-why-accepted = Motif pour ceux au-dessus de la ligne
decision-why-declined = Motif pour ceux au-dessous de la ligne
decision-clear-do = Décider des cas clairs
chance-certain = presque sûrement
chance-likely = probable
chance-open = ouvert
chance-unlikely = peu probable
chance-none = presque sûrement pas
suggestion-accept = retenir
suggestion-open = les notes ne tranchent pas
suggestion-decline = refuser
suggestion-capped = plafond atteint par de meilleurs
suggestion-unread = personne ne l’a noté
suggestion-not-shortlisted = non présélectionné
outcome-accepted = Retenu
outcome-advised = Retenu avec conseil
outcome-returned = Renvoyé pour complément
outcome-declined = Refusé
outcome-none = pas décidé
publication-title = Publication
publication-when = Publier le
publication-hint = À l’heure de { $zone }. Un moment passé veut dire tout de suite. Villes, lettres et liste des membres suivent d’elles-mêmes.
publication-set = Fixer le moment
publication-due = Tout est publié le { $moment }. D’ici là, personne au-dehors n’en voit rien.
publication-done = Publié le { $moment }.
publication-again = Publier { $count ->
    [1] une décision de plus
   *[other] { $count } décisions de plus
}
publication-see = Voir la liste
publication-moment = { $moment } ({ $zone })
publication-call-off = Annuler la publication
publication-later = Il manque { $count ->
    [1] une décision
   *[other] { $count } décisions
} pour fixer un moment de publication.
# what a city is told
told-membership-accepted = Votre ville est admise dans le réseau
told-membership-advised = Votre ville est admise dans le réseau, avec un conseil
told-membership-returned = Votre candidature est à compléter
told-membership-declined = Votre ville n’est pas admise cette fois
told-report-accepted = Votre rapport est accepté
told-report-advised = Votre rapport est accepté, avec un conseil
told-report-returned = Votre rapport est à compléter
told-report-declined = Votre rapport n’est pas accepté
told-award-accepted = Votre ville reçoit le prix
told-award-declined = Votre ville ne reçoit pas le prix cette fois
told-other-accepted = Votre dossier est retenu
told-other-declined = Votre dossier n’est pas retenu
letter-secretariat = Secrétariat du réseau
letter-to = Ville de { $city }
letter-greeting = Madame, Monsieur le Maire,
letter-accepted = Nous avons le plaisir de vous annoncer que { $city } est retenue dans l’appel « { $call } ».
letter-advised = Nous avons le plaisir de vous annoncer que { $city } est retenue dans l’appel « { $call } ».
letter-returned = Le dossier de { $city } pour l’appel « { $call } » a été lu avec attention. Il n’est pas encore complet : veuillez le compléter au plus tard le { $until }. Il est rouvert jusque-là.
letter-declined = Le dossier de { $city } pour l’appel « { $call } » a été lu avec attention. Il n’est pas retenu cette fois.
letter-because-advised = Celles et ceux qui l’ont lu donnent ce conseil :
letter-because-returned = À compléter :
letter-because = La décision repose sur ce qui suit :
letter-after-accepted = Nous nous réjouissons de travailler avec vous.
letter-after-advised = Nous nous réjouissons de travailler avec vous.
letter-after-returned = La décision suivra dès que vous l’aurez renvoyé. Rien de ce que vous avez répondu n’est perdu.
letter-after-declined = Vous êtes les bienvenus au prochain appel. Ce que vous avez envoyé reste dans le dossier de votre ville et peut y être repris.
letter-closing = Veuillez agréer nos salutations distinguées.
chosen-title = Les villes retenues
chosen-count = { $count ->
    [1] Une ville, publiée
   *[other] { $count } villes, publiées
} le { $day }.
