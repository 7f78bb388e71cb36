# refusals
juror-without-role = Ce compte n’a pas le rôle de juré. Invitez d’abord la personne comme juré.
juror-languages-needed = Indiquez les langues que lit le juré : une au moins.
juror-nothing-open = { $juror } n’a rien en attente : chaque place confirmée a ses notes.
juror-reminded-today = Une relance est déjà partie aujourd’hui à { $juror }. Attendez demain.
juror-load = Au moins { $least } et au plus { $most } ne vont pas ensemble. Donnez un maximum de 1 ou plus, et un minimum qui ne le dépasse pas.
juror-field-unknown = { $code } n’est ni un réseau thématique ni un domaine du référentiel. Choisissez dans la liste.
conflict-place-unknown = Aucune ville et aucun pays de ce nom n’est connu. Écrivez-le comme dans le registre.
objective-unknown = Choisissez l’un des trois objectifs.
seat-own-country = { $juror } vient du pays de cette ville et ne peut pas la lire.
seat-conflict = { $juror } a un conflit d’intérêts avec cette ville et ne peut pas la lire.
seat-language = { $juror } ne lit pas la langue de ce dossier.
seat-forbidden = { $juror } a été écarté de ce dossier à la main. Annulez d’abord cette décision.
jury-not-formed = Aucun jury n’est encore composé. Choisissez un objectif et composez-le.
jury-not-full = Il manque un lecteur à certains dossiers. Pourvoyez ces places avant de confirmer.
jury-nothing-to-read = Il n’y a encore rien à lire : aucun dossier de cet appel n’a été envoyé ni, si l’appel le demande, soutenu.
jury-places = Il faut { $needed } lectures, et les jurés en acceptent { $places } au plus à eux tous. Nommez d’autres jurés, ou laissez-les lire davantage.
jury-owed = Il ne faut que { $needed } lectures, et { $owed } au moins sont promises aux jurés. Baissez le minimum de certains.
jury-readers = Il faut { $needed } lecteurs pour { $city }, et { $able } peuvent la lire : { $language } n’en lisent pas la langue, { $country } viennent du même pays, { $declared } ont un conflit, { $other } sont écartés autrement. Nommez quelqu’un qui le peut.
jury-regions = Aucune équipe de jurés d’au moins deux régions n’est possible pour { $city }. Nommez des jurés d’autres régions, ou choisissez un autre objectif.
jury-overfull = Certains dossiers demandent { $needed } lectures de { $jurors }, qui en acceptent { $places } au plus à eux tous. Nommez des jurés qui peuvent lire les mêmes.
jury-underused = { $owed } lectures au moins sont promises à { $jurors }, et il n’y en a que { $available } qu’ils peuvent faire. Baissez leur minimum.
jury-pins = { $pinned } jurés sont fixés à la main pour { $city }, qui en prend { $needed }. Annulez une décision.
jury-impossible = Aucun jury n’est possible : { $why }
review-conflict = Vous avez un conflit d’intérêts avec cette ville : vous ne lisez ni ne notez son dossier. Il a été confié à quelqu’un d’autre.
review-not-shortlisted = Ce dossier n’est pas présélectionné. Le jury ne lit que ceux qui le sont.
review-late = Les notes pouvaient être données jusqu’au { $by }, à l’heure de l’appel. Demandez au secrétariat s’il reste du temps.
review-given-already = Vous avez donné ces notes. Pour les changer, donnez-les de nouveau.
review-changed-meanwhile = Vous avez enregistré cela entre-temps dans une autre fenêtre. Ce que vous avez saisi ici figure ci-dessous : vérifiez et envoyez de nouveau.
score-out-of-range = { $score } n’est pas une note. Choisissez de 1 à { $most }.
score-needed = il manque une note
score-reason-needed = dites pourquoi, en une phrase ou deux
talk-before-scores = Vous pourrez participer après avoir donné vos propres notes.
reading-before-endorsement = Les jurés devraient finir le { $by }, avant les commissions nationales, le { $until }. Donnez-leur une date plus tardive.
# what was done
did-juror-appointed = a nommé un juré
did-juror-dismissed = a retiré un juré du jury
did-juror-reminded = a relancé un juré
did-conflict-declared = a noté un conflit d’intérêts
did-conflict-withdrawn = est revenu sur un conflit d’intérêts
did-jury-formed = a composé le jury
did-jury-ruled = a décidé d’une place à la main
did-jury-narrowed = a libéré les places auprès de dossiers non présélectionnés
did-jury-confirmed = a confirmé le jury
did-review-drafted = a enregistré le brouillon d’une évaluation
did-review-given = a donné une évaluation
did-review-discussed = a écrit dans une délibération
# letters
mail-juror-appointed-subject = Vous êtes membre du jury : { $call }
mail-juror-appointed-body =
    Bonjour { $name },

    Vous êtes membre du jury de « { $call } ». Merci de regarder dès maintenant si vous avez un
    conflit d’intérêts avec une ville ou un pays, et de le déclarer avant que les dossiers soient confiés :

    { $link }
mail-juror-seated-subject = { $call } : { $count ->
    [1] un dossier
   *[other] { $count } dossiers
} à lire
mail-juror-seated-body =
    Bonjour { $name },

    { $count ->
        [1] Un dossier de « { $call } » vous attend
       *[other] { $count } dossiers de « { $call } » vous attendent
    } sur votre bureau. { $due }

    { $link }

    Si vous ne pouvez pas juger une ville, déclarez-y le conflit : le dossier ira à quelqu’un d’autre.
mail-juror-released-subject = { $call } : { $count ->
    [1] un dossier n’est plus à votre lecture
   *[other] { $count } dossiers ne sont plus à votre lecture
}
mail-juror-released-body =
    Bonjour { $name },

    { $count ->
        [1] Un dossier de « { $call } » qui vous était confié n’est plus sur votre bureau
       *[other] { $count } dossiers de « { $call } » qui vous étaient confiés ne sont plus sur votre bureau
    } : le jury a été réparti autrement. Vous n’avez rien à faire. Ce que vous aviez écrit est conservé. Ce qu’il vous reste à lire se trouve ici :

    { $link }
mail-juror-before-subject = { $call } : { $count ->
    [1] un dossier est
   *[other] { $count } dossiers sont
} encore à noter
mail-juror-before-body =
    Bonjour { $name },

    Les notes pour « { $call } » sont attendues pour le { $by }. { $count ->
        [1] Un dossier est
       *[other] { $count } dossiers sont
    } encore à noter sur votre bureau :

    { $link }
mail-juror-day-subject = { $call } : les notes sont attendues pour le { $by }
mail-juror-day-body =
    Bonjour { $name },

    Le temps de lecture s’achève. { $count ->
        [1] Un dossier attend
       *[other] { $count } dossiers attendent
    } encore vos notes :

    { $link }
mail-juror-late-subject = { $call } : vos notes manquent
mail-juror-late-body =
    Bonjour { $name },

    Les notes pour « { $call } » étaient attendues pour le { $by }, et { $count ->
        [1] un dossier n’a pas
       *[other] { $count } dossiers n’ont pas
    } encore les vôtres. Écrivez au secrétariat si vous ne pouvez pas les donner.

    { $link }
mail-juror-completed-subject = { $call } : une ville a complété un dossier que vous avez noté
mail-juror-completed-body =
    Bonjour { $name },

    Une ville a complété ses réponses à « { $call } », comme on le lui avait demandé. Si elles changent votre avis, modifiez vos notes ; c’est possible jusqu’à la publication d’une nouvelle décision. Le dossier est signalé sur votre bureau :

    { $link }
# running a jury
jury-pages = Jury et décision
jury-title = Jury
jury-jurors = Jurés
juror = Juré
jury-readings = Lectures nécessaires
jury-room = Lectures possibles
jury-given = Notes données
jury-until = Les notes sont attendues pour le { $moment }.
jury-empty = Personne n’est encore au jury. Nommez des jurés ci-dessous ; chacun reçoit une lettre et déclare ses conflits.
jury-appoint = Nommer un juré
jury-nobody = Toutes les personnes qui ont le rôle de juré sont à ce jury.
jury-invite = Inviter quelqu’un comme juré
jury-invite-hint = La personne reçoit une lettre avec un lien. Dès qu’elle accepte, vous pouvez la nommer ici.
jury-next-assign = Répartir les dossiers
jury-next-look = Voir qui lit quoi
jury-next-decide = Passer à la décision
juror-between = Lit de { $least } à { $most } dossiers
juror-given = { $given } sur { $seats } notés
juror-done = terminé
juror-late = { $count } en retard
juror-begun = { $count ->
    [one] { $count } brouillon
   *[other] { $count } brouillons
}
juror-conflicts = { $count ->
    [one] { $count } conflit
   *[other] { $count } conflits
}
juror-remind = Relancer maintenant
juror-reminded = dernière relance le { $day }
juror-change = Modifier ou retirer
juror-change-of = Ce que l’on sait de { $juror }
juror-change-particulars = Modifier langues, domaines ou charge
juror-keep = Enregistrer
juror-dismiss = Retirer du jury
juror-dismiss-why = Motif
juror-who = Qui
juror-country = Pays
juror-country-hint = Personne ne lit les dossiers de son propre pays.
juror-best = Langue la mieux lue
juror-reads = Lit aussi
juror-expertise = Domaines de travail
juror-clusters = Réseaux thématiques
juror-areas = Domaines du référentiel
juror-least = Dossiers, au moins
juror-most = Dossiers, au plus
juror-limits = Limites
in-language-en = anglais
in-language-fr = français
in-language-es = espagnol
# conflicts
conflicts-title = Conflits d’intérêts
conflicts-lead = Vous ne lisez rien de votre propre pays, ni d’une ville ou d’un pays où vous avez un rôle. Déclarez ici ce que vous seul savez : travail commun, parenté, contrat, différend.
conflict-own-country = propre pays
conflict-own-role = y a un rôle
conflict-place = Ville ou pays
conflict-place-hint = Par son nom, comme dans le registre.
conflict-why = Pourquoi
conflict-declare = Déclarer un conflit
conflict-record = Noter un conflit
conflict-withdraw = Annuler
# assignment
assignment-title = Répartition
assignment-nothing = Il n’y a encore rien à lire. Les dossiers arrivent ici une fois envoyés et, si l’appel le demande, soutenus.
assignment-lead = Chaque dossier reçoit ses lecteurs de sorte qu’aucun meilleur jury n’existe. Personne ne lit ce que son pays, un conflit, une langue ou sa charge interdit.
objective = Ce qu’est le meilleur jury
objective-total = La meilleure adéquation d’ensemble
objective-total-hint = Le total des points de toutes les places est le plus élevé possible.
objective-fair = Le plus équitable
objective-fair-hint = Le dossier le moins bien servi l’est le mieux possible ; puis la meilleure adéquation d’ensemble.
objective-diverse = Plusieurs régions
objective-diverse-hint = Chaque dossier est lu depuis au moins deux régions, par deux jurés d’une même région au plus ; puis la meilleure adéquation d’ensemble.
assignment-form = Composer le jury
assignment-again = Recomposer
proof-total = Prouvé : aucun autre jury n’a plus de points.
proof-fair = Prouvé : aucun autre jury ne sert mieux le dossier le moins bien servi, et aucun de ceux-là n’a plus de points.
proof-diverse = Prouvé : aucun autre jury de plusieurs régions n’a plus de points.
proof-bound = La recherche a été écourtée : un autre jury pourrait avoir { $bound } points au plus.
proof-figures = { $total } points en tout, { $least } pour le dossier le moins bien servi.
proof-by-hand = { $count ->
    [1] Une décision à la main coûte
   *[other] { $count } décisions à la main coûtent
} { $cost ->
    [one] { $cost } point
   *[other] { $cost } points
}.
proof-formed = Composé le { $day }.
proof-file = Le fichier dont il découle
proof-check = peut être vérifié par quiconque avec « stoa assign ».
assignment-confirm = Confirmer et envoyer les lettres
assignment-confirm-hint = Les jurés voient leurs dossiers dès que vous confirmez, et chacun reçoit une lettre.
assignment-confirmed = Le jury est confirmé. Ce que vous changez à la main vaut aussitôt, et qui reçoit une place reçoit une lettre.
assignment-confirm-new = Confirmer ce qui est nouveau
assignment-lacking = Il manque un lecteur
assignment-lacking-hint = Personne au jury ne peut prendre la place. Nommez quelqu’un qui le peut, puis pourvoyez-la.
assignment-fill = Pourvoir les places
assignment-seats = Qui lit quoi
assignment-submission = Dossier
assignment-language = Langue
assignment-readers = Lecteurs
assignment-loads = Charge de chaque juré
assignment-reads = Lit
fit = Adéquation
fit-points = { $points } points
fit-best-language = meilleure langue
fit-shared = domaine commun : { $fields }
fit-explained-title = Comment l’adéquation est comptée
fit-explained = 40 points pour quiconque peut lire un dossier ; 20 de plus s’il est écrit dans la meilleure langue du juré ; 20 pour chaque domaine de travail commun, deux au plus. Les domaines d’un dossier sont les réseaux de sa ville et ceux qu’elle choisit dans ses réponses.
seat-of = Écrit en { $language }.
seat-fields = Domaines : { $fields }.
seat-why = Pourquoi ces jurés
seat-cost-hint = Chaque ligne dit ce qu’un changement à la main déplacerait et coûterait ; ces chiffres sont exacts.
seat-cost-fair = Chaque ligne dit ce qu’un changement à la main déplacerait et coûterait en points ; ce qu’il advient du dossier le moins bien servi se voit en le faisant.
seat-standing = Situation
seat-by-hand = À la main
seat-load = lit { $load } sur { $most }
seat-reads = Le lit.
seat-pinned = fixé
seat-begun = a commencé
seat-lacking = il manque un lecteur
seat-without = Sans lui, { $other } le lirait : { $count ->
    [1] une place change
   *[other] { $count } places changent
}, { $change }.
seat-could = Pourrait le lire à la place de { $other } : { $count ->
    [1] une place change
   *[other] { $count } places changent
}, { $change }.
seat-loss = { $points ->
    [0] sans rien coûter
    [one] pour { $points } point de moins
   *[other] pour { $points } points de moins
}
seat-gain = { $points ->
    [one] avec { $points } point de plus
   *[other] avec { $points } points de plus
}
seat-blocked = Ne pourrait le lire qu’au-delà des limites de quelqu’un.
seat-pin = Fixer
seat-put-in = Mettre
seat-forbid = Ôter
seat-free = S’en remettre au calcul
seat-swap = Échanger deux jurés
seat-out = Quitte la place
seat-in = Prend la place
barred-country = du pays de la ville
barred-declared = conflit d’intérêts
barred-language = n’en lit pas la langue
barred-forbidden = écarté à la main
barred-other = ne peut pas le lire
# the juror's desk
reviews-title = À lire
reviews-none = Vous n’êtes d’aucun jury. Le secrétariat nomme les jurés d’un appel et leur écrit.
reviews-nothing = Rien ne vous a encore été confié. Déclarez vos conflits maintenant : rien ne devra être repris plus tard.
reviews-waiting = { $count ->
    [0] Tout est noté.
    [one] Un dossier attend vos notes.
   *[other] { $count } dossiers attendent vos notes.
}
reviews-open-desk = Ouvrir mes dossiers
reviews-given = { $given } sur { $count } notés.
reviews-until = Les notes sont attendues pour le { $moment }.
reviews-over = Le temps de noter est passé.
reviews-begin = Lire le premier
reviews-go-on = Continuer la lecture
reviews-state = État
reviews-own = Votre moyenne
review-file = Dossier { $number }
review-colleague = Juré { $letter }
review-given = donné
review-draft = brouillon
review-open = à lire
review-completed = Complété depuis
review-completed-notice = La ville a complété ses réponses le { $day }. Vous pouvez modifier vos notes jusqu’à la publication d’une nouvelle décision.
review-given-notice = Vous avez donné vos notes.
review-left-out = Cet appel est lu à l’aveugle : { $count ->
    [0] aucune réponse n’a dû être omise.
    [one] une réponse qui nomme la ville est omise.
   *[other] { $count } réponses qui nomment la ville ou y mènent sont omises.
}
review-print-hint = Pour lire hors ligne, imprimez cette page : notes et motifs y ont la place d’un stylo.
review-scores = Vos notes
review-score-of = Note : { $criterion }
review-remark = Remarque
review-remark-hint = Ce que les autres et le secrétariat devraient savoir en outre. La ville ne la lit pas.
review-give = Donner ces notes
review-give-again = Donner de nouveau
review-save = Enregistrer le brouillon
review-give-hint = Chaque critère demande une note et un motif. Une fois données, vous voyez les notes des autres, et ils voient les vôtres.
review-again-hint = Vous pouvez changer vos notes tant qu’il est temps. Ce que vous avez donné d’abord reste consigné.
review-others-title = Notes des autres
review-others-later = Vous verrez ici les notes des autres quand vous aurez donné les vôtres.
review-none-given = Personne d’autre n’a encore donné de notes.
review-given-title = Ce que les jurés ont donné
review-mean = Moyenne pondérée
review-reasons = Motifs : { $juror }
talk-title = Délibération
talk-none = Personne n’a encore rien dit.
talk-say = Ce que vous voulez dire
talk-send = Envoyer
talk-you = Vous
desk-juries = Appels en cours de lecture
desk-jury-none = rien n’est encore réparti
# agreement
calibration-title = Accord
calibration-lead = { $given } évaluations sur { $seats } sont données.
calibration-empty = Aucune note n’est encore donnée. Voyez qui lit quoi, et qui relancer.
calibration-jurors = Sévères et indulgents
calibration-jurors-lead = De combien chaque juré note au-dessus ou au-dessous du juré moyen, compte tenu de ce que valent les dossiers. La barre contient la vérité neuf fois sur dix ; quand elle touche zéro, on ne dit rien. Peu d’évaluations disent peu.
calibration-chart = Pour chaque juré, de combien il note au-dessus (à droite) ou au-dessous (à gauche) du juré moyen, en points de l’échelle, avec intervalles à 90 %.
leaning = Au-dessus ou au-dessous
leaning-words = En mots
leaning-harsh = plus sévère que les autres
leaning-mild = plus indulgent que les autres
leaning-neither = pas de différence nette
calibration-agreement = Jusqu’où les jurés s’accordent
calibration-agreement-lead = L’alpha de Krippendorff compare l’écart des jurés sur un même dossier à l’écart des notes en général : 1 est l’accord complet, 0 ce que donnerait le hasard. Les notes sont les premières données, avant que quiconque ait vu celles d’un autre. Entre parenthèses : intervalle à 95 %.
calibration-source = K. Krippendorff, Content Analysis : à partir de 0,8 pour des conclusions fermes, de 0,67 pour des conclusions provisoires. Pour les critères, l’alpha ne compte que l’ordre ; pour la moyenne, les distances.
agreement-alpha = Alpha
agreement-words = Ce qu’il permet
agreement-basis = Dossiers lus par deux ou plus
agreement-firm = bon accord : conclusions fermes
agreement-tentative = accord moyen : conclusions provisoires
agreement-weak = peu d’accord : à discuter avant de décider
agreement-none = pas mieux que le hasard : discutez du sens du critère
agreement-unknown = trop peu de notes pour le dire
# the call
call-unnamed = Les jurés ne voient pas les noms les uns des autres.
call-read-by = Les jurés notent jusqu’au
call-read-by-hint = Laissé vide, jusqu’à l’annonce du résultat.
