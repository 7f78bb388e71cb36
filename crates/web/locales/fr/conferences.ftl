nav-conferences = Conférences
conferences-title = Conférences
conferences-lead = Où le réseau se réunit : thèmes, programmes et ce qui a changé pendant leur préparation.
conferences-none = Aucune conférence n’est encore ouverte aux lecteurs.
conferences-new = Préparer une conférence
conferences-new-lead = Un nom, des dates et un fuseau horaire suffisent pour commencer. Le reste peut suivre, et seuls les organisateurs le voient tant que vous ne l’ouvrez pas à tous.
conferences-from = D’après une conférence antérieure
conferences-from-hint = Reprend ses salles, ses langues, ses sous-thèmes et les types de ses séances, sans les personnes.
conferences-from-nothing = Aucune : commencer sans rien
conferences-create = La préparer
organise = Pour les organisateurs
organise-set-up = Mise en place
organise-people = Personnes
organise-plan = Préparation
organise-days = Le jour venu
organise-afterwards = Après coup
conference-pages = Pages de cette conférence
conference-overview = Aperçu
conference-programme = Programme
conference-versions = Versions
conference-plan = Planification
conference-sessions = Séances
conference-people = Intervenants et présidence
conference-settings = Réglages
conference-invented = Inventée, pour la démonstration
conference-hidden = Visible des seuls organisateurs
conference-name = Nom
conference-theme = Thème
conference-about = Présentation
conference-code = Nom court
conference-code-hint = Figure dans ses adresses et ne change plus : minuscules, chiffres et traits d’union, par exemple iclc-7.
conference-starts = Premier jour
conference-ends = Dernier jour
conference-ends-hint = Une copie dure autant que la conférence antérieure.
conference-zone = Fuseau horaire
conference-zone-hint = Toutes les heures de la conférence y sont exprimées, également dans les calendriers.
conference-place = Lieu
conference-country = Pays
conference-when = Quand
conference-where = Où
conference-languages = Langues
conference-language-en = anglais
conference-language-fr = français
conference-language-es = espagnol
conference-language-ar = arabe
conference-language-ko = coréen
conference-language-pt = portugais
conference-language-zh = chinois
conference-language-ru = russe
conference-language-de = allemand
conference-language-fa = persan
conference-language-hi = hindi
conference-language-id = indonésien
conference-language-it = italien
conference-language-ja = japonais
conference-language-sw = swahili
conference-language-th = thaï
conference-language-tr = turc
conference-language-vi = vietnamien
conference-organisers = Organisateurs
conference-hosts = Hôtes
one-a-line = Un par ligne.
conference-sub-theme = Sous-thème
conference-sub-themes = Sous-thèmes
conference-add-sub-theme = Ajouter un sous-thème
conference-venues = Lieux et salles
conference-venue = Lieu
conference-address = Adresse
conference-room = Salle
conference-capacity = Places
conference-booth-count = Cabines d’interprétation
conference-seats = { $count ->
    [one] { $count } place
   *[other] { $count } places
}
conference-booths = { $count ->
    [0] aucune cabine
    [one] { $count } cabine
   *[other] { $count } cabines
}
conference-transfers = Trajets entre les lieux
conference-transfer = De { $from } à { $to } : { $minutes } minutes
conference-set-transfer = Enregistrer le trajet
conference-from = De
conference-to = À
conference-minutes = Minutes
conference-add-venue = Ajouter un lieu
conference-add-room = Ajouter une salle
conference-add = Ajouter
conference-change = Modifier
conference-remove = Retirer
conference-save = Enregistrer
conference-documents = Documents
conference-document-title = Titre du document
conference-document-address = Son adresse (https://…)
conference-sources = Sources
conference-changes = Ce qui a changé pendant la préparation
conference-changes-lead = Des plans de cette taille ne restent jamais tels quels. Ces changements sont attestés.
conference-what = Quoi
conference-before = Avant
conference-after = Après
conference-why = Pourquoi
conference-what-it-is = Ce qu’elle est
conference-when-where = Quand et où
conference-grid = Heures de la journée
conference-grid-hint = Les séances commencent par pas depuis le début de chaque demi-journée et restent à l’intérieur.
conference-step = Pas en minutes
conference-morning = La matinée commence
conference-noon = La matinée finit
conference-afternoon = L’après-midi commence
conference-evening = L’après-midi finit
conference-teams = Équipes d’interprètes
conference-teams-hint = Combien d’équipes il y a pour chaque langue. Une langue laissée vide n’a pas de limite.
conference-public = Tout le monde peut la lire
conference-see-programme = { $count ->
    [one] Programme : { $count } séance
   *[other] Programme : { $count } séances
}
programme-of = Programme : { $title }
programme-none = Aucun programme n’a encore été publié.
programme-version = Version { $number }, publiée le { $date }
programme-zone = Les heures sont celles du fuseau { $zone }.
programme-days = Jours
programme-day-unknown = Jour inconnu
programme-time-unknown = Heure inconnue
programme-place-unknown = Inconnu
programme-nowhere = pas encore placée
programme-reconstructed = reconstitué
programme-interpreted = Avec interprétation : { $languages }
programme-calendar = Ajouter à votre calendrier
programme-take = L’emporter
programme-take-lead = Les calendriers suivent les changements d’eux-mêmes ; leurs heures sont en { $zone }. Les fichiers sont destinés à d’autres programmes.
programme-by-room = Calendrier d’une salle
programme-by-theme = Calendrier d’un sous-thème
programme-by-kind = Calendrier d’un type de séance
programme-by-person = Calendrier d’une personne
session-kind-ceremony = Cérémonie
session-kind-keynote = Discours liminaire
session-kind-plenary = Plénière
session-kind-thematic-forum = Forum thématique
session-kind-regional-forum = Forum régional
session-kind-mayors-forum = Forum des maires
session-kind-award-ceremony = Remise du prix
session-kind-workshop = Atelier
session-kind-panel = Table ronde
session-kind-case-study = Étude de cas
session-kind-cluster-session = Séance de groupe
session-kind-network-session = Séance du réseau
session-kind-procedure = Procédure
session-kind-drafting-committee = Comité de rédaction (à huis clos)
session-kind-adoption-and-closing = Adoption et clôture
session-kind-launch = Lancement
session-kind-signing = Signature
session-kind-press = Conférence de presse
session-kind-marketplace = Marché ouvert
session-kind-exhibition = Exposition
session-kind-study-visit = Visite d’étude
session-kind-registration = Inscription
session-kind-break = Pause
session-kind-other = Séance
session-kind = Type
session-title = Titre
session-about = De quoi il s’agit
session-minutes = Minutes
session-lasts = { $minutes } minutes
session-chairs = Présidence
session-speakers = Intervenants
session-rapporteurs = Rapporteurs
session-attend = Doivent être libres pour elle
session-region = Région
session-areas = Domaines d’intervention
session-open-to = Ouverte à
session-note = Remarque
session-interpreted = interprétation simultanée
session-needs-interpreters = A besoin d’interprètes pour chacune de ses langues
session-exclusive = Rien d’autre n’a lieu en même temps
session-expected = Personnes attendues
session-by-name = Personnes par leur nom, une par ligne, comme à la page Personnes.
session-withdraw = Retirer cette séance
programme-sessions-lead = Ce qui doit avoir lieu. Le lieu et l’heure se décident à la page Planification.
sessions-none = Aucune séance. Ajoutez la première, ou importez un programme (schedule.xml).
sessions-add = Ajouter une séance
sessions-import = Importer un programme (schedule.xml)
people-of-programme-lead = Intervenants, présidents et rapporteurs. Ceux dont l’adresse est connue sont prévenus quand leurs séances changent.
people-add = Ajouter une personne
speaker-name = Nom
speaker-part = Fonction
speaker-part-hint = Telle qu’elle figure à côté du nom.
speaker-email = Adresse électronique
speaker-email-hint = Vue des seuls organisateurs.
people-no-email = sans adresse
people-language = Langue des lettres
speakers-count = { $count ->
    [0] Personne pour l’instant
    [one] { $count } personne
   *[other] { $count } personnes
}
people-sessions = Dans le programme
import-draft-name = Depuis schedule.xml
import-schedule-lead = Les séances et les personnes du fichier sont ajoutées, et ses heures deviennent un brouillon, en { $zone }.
import-schedule-kept = { $count ->
    [one] { $count } séance a été gardée, dans le brouillon
   *[other] { $count } séances ont été gardées, dans le brouillon
}
import-schedule-broken = { $count ->
    [one] { $count } endroit du fichier n’a pas pu être compris :
   *[other] { $count } endroits du fichier n’ont pas pu être compris :
}
import-schedule-line = Ligne { $line } :
import-schedule-file = Le fichier
import-schedule-send = Lire le fichier
schedule-not-xml = Le fichier n’est pas du XML bien formé ({ $why }). Tout ce qui précède cette ligne a été lu.
schedule-empty = Le fichier ne contient aucune séance. Envoyez un schedule.xml tel que frab ou pretalx l’écrivent.
schedule-day-broken = « { $text } » n’est pas un jour. Écrivez 2015-09-28. Ses séances sont gardées sans jour.
schedule-date-broken = « { $title } » commence à « { $text } », qui n’est pas une heure. Écrivez 2015-09-28T09:00:00-05:00. La séance est gardée sans heure.
schedule-duration-broken = « { $title } » dure « { $text } », qui n’est pas une durée. Écrivez 01:30. Elle est gardée avec une heure.
schedule-untitled = Une séance n’a pas de titre. Elle est gardée avec le numéro de sa ligne pour titre : donnez-lui le sien.
versions-lead = Chaque version reste telle qu’elle a été publiée, avec ce qui a changé depuis la précédente.
versions-first = { $count ->
    [one] La première version, avec { $count } séance.
   *[other] La première version, avec { $count } séances.
}
versions-same = Rien n’a changé depuis la dernière version.
change-added = nouveau : { $place }.
change-removed = n’a plus lieu (était : { $place }).
change-moved = maintenant { $to } (était : { $from }).
change-renamed = s’appelait « { $before } ».
change-joined = Nouveau : { $names }.
change-left = Ne vient plus : { $names }.
change-told = la description, la durée ou les langues ont changé.
plan-lead = Un brouillon dit où et quand chaque séance aurait lieu. Faites-en autant que vous voulez, comparez-les et publiez-en un.
draft-none = Pas encore de brouillon : commencez-en un ci-dessous.
draft-name = Brouillon
draft-new = Un nouveau brouillon
draft-from = Commencer par
draft-from-nothing = Rien de placé
draft-begin = Commencer le brouillon
draft-title = Brouillon : { $name }
draft-broken = Règles enfreintes
draft-unplaced = Non placées
draft-cost = Coût
draft-compare = Comparer
draft-published = avec ce qui est publié
draft-last = Dernier changement : { $what }
draft-begun = commencé
draft-moved = « { $session } » déplacée
draft-taken-out = « { $session } » retirée de sa place
draft-pinned = « { $session } » fixée
draft-unpinned = « { $session } » libérée
draft-improved = { $count ->
    [0] placé
    [one] { $count } séance placée ou déplacée par la recherche
   *[other] { $count } séances placées ou déplacées par la recherche
}
draft-repaired = { $count ->
    [0] réparé sans déplacement
    [one] réparé avec { $count } déplacement
   *[other] réparé avec { $count } déplacements
}
draft-day-moved = tout ce qui avait lieu le { $from } passe au { $to }
draft-undone = le changement précédent a été annulé
draft-improve = Améliorer pendant dix secondes
draft-undo = Annuler
draft-something-happened = Il s’est passé quelque chose…
draft-publish = Publier…
draft-pin = La fixer ici
draft-unpin = La libérer
draft-is-pinned = fixée
draft-take-out = La retirer de sa place
draft-put-down = La laisser où elle est
draft-keeps-rules = Ce brouillon respecte toutes les règles.
draft-breaks-rules = { $count ->
    [one] { $count } règle est enfreinte :
   *[other] { $count } règles sont enfreintes :
}
draft-costs = Coût { $cost }, par cause
cost-audience = Délégués qui manquent l’une de deux séances souhaitées
cost-overflow = Personnes sans place
cost-days = Séances un jour qui ne convient pas
cost-beside = { $count } à côté de « { $session } »
cost-standing = { $count } sans place
board-fits = Convient : aucune règle enfreinte.
board-keys = Prenez une séance d’un clic ou avec Entrée ; chaque place dit alors ce qui y serait enfreint. Posez-la avec Entrée, passez d’une place à l’autre avec les flèches, ou faites-la glisser.
board-best = Les meilleures places libres
board-change = coût { $change }
board-elsewhere = Une autre place
board-day = Jour
board-time = Heure
board-move = La déplacer là
board-pick = Prendre « { $session } »
board-unplaced = { $count ->
    [one] { $count } séance n’a pas encore de place
   *[other] { $count } séances n’ont pas encore de place
}
board-fixed = { $count ->
    [one] { $count } élément est fixé à la main
   *[other] { $count } éléments sont fixés à la main
}
search-running = Recherche pendant { $seconds } secondes…
search-so-far = Jusqu’ici : { $broken } règles enfreintes, coût { $cost }.
search-look-again = Regarder à nouveau
search-found = La recherche a trouvé un meilleur programme : coût { $after } au lieu de { $before }. Séances déplacées : { $count }.
search-nothing-better = La recherche n’a rien trouvé de mieux.
search-elsewhere = Quelqu’un a modifié ce brouillon entre-temps : ce qui a été trouvé est dans un autre brouillon.
search-impossible = Aucun programme ne peut respecter toutes les règles. Celles-ci ne peuvent l’être ensemble :
search-impossible-mend = Renoncez à l’une d’elles ou assouplissez-la, puis cherchez à nouveau.
clash-outside = « { $first } » est en dehors des heures de la conférence.
clash-half-day = « { $first } » dépasse la fin d’une demi-journée.
clash-booths = « { $first } » a besoin de { $needs } cabines ; { $room } en a { $has }.
clash-capacity = « { $first } » a besoin d’au moins { $needs } places ; { $room } en a { $has }.
clash-room = « { $first } » et « { $second } » sont toutes deux dans { $room } ({ $at }).
clash-room-closed = { $room } ne peut pas accueillir « { $first } » ({ $at }).
clash-person = { $person } est requis à la fois dans « { $first } » et « { $second } » ({ $at }).
clash-unavailable = { $person } ne peut pas être à « { $first } » ({ $at }).
clash-transfer = Il faut { $needs } minutes à { $person } de « { $first } » à « { $second } » ; il y en a { $has }.
clash-exclusive = « { $second } » a lieu en même temps que « { $first } », qui doit être seule ({ $at }).
clash-opening = « { $first } » doit être la première séance.
clash-closing = « { $first } » doit être la dernière séance.
clash-precedence = « { $first } » doit être finie avant le début de « { $second } ».
clash-teams-at-once = Interprétation, { $language } : { $needs } séances à la fois, { $has } équipes ({ $at }).
clash-teams-stretch = Interprétation, { $language } : { $needs } minutes sans pause, { $has } sont possibles (dès { $at }).
clash-teams-day = Interprétation, { $language } : { $needs } minutes en un jour, { $has } sont possibles ({ $at }).
clash-pin = « { $first } » n’est pas là où elle est fixée.
clash-too-long = « { $first } » dure { $needs } minutes ; une demi-journée en compte { $has }. Raccourcissez-la ou partagez-la.
clash-nothing = Il n’y a encore ni séances ni salles à placer : ajoutez-les d’abord.
rule-too-many = Les séances demandent { $needs } minutes de salles ; il y en a { $has }. Ajoutez une salle ou un jour, ou raccourcissez des séances.
rule-too-many-alone = Des séances qui ne peuvent avoir lieu en même temps, dont « { $first } », demandent { $needs } minutes ; il y en a { $has }.
rule-opening = « { $first } » ouvre la conférence.
rule-closing = « { $first } » clôt la conférence.
rule-pin = « { $first } » est fixée.
rule-precedence = « { $first } » finit avant le début de « { $second } ».
rule-exclusive = Rien n’a lieu en même temps que « { $first } ».
rule-booths = « { $first } » a besoin d’une salle avec cabines.
rule-capacity = « { $first } » a besoin d’une grande salle.
rule-person = { $person } ne peut être qu’à un endroit à la fois.
rule-unavailable = { $person } est absent par moments.
rule-room-closed = { $room } est fermée par moments.
rule-teams = L’interprétation, { $language }, a { $has } équipes.
compare-differ = { $count ->
    [0] Aucune séance n’est ailleurs
    [one] { $count } séance est ailleurs
   *[other] { $count } séances sont ailleurs
}
publish-title = Publier la version { $number }
publish-button = Publier la version { $number }
publish-first = Ce sera la première version. Dès lors chacun peut la lire, et chaque changement est annoncé.
publish-changes = { $count ->
    [one] { $count } changement
   *[other] { $count } changements
}
publish-concerned = { $count ->
    [0] Cela ne concerne personne du programme
    [one] Cela concerne { $count } personne
   *[other] Cela concerne { $count } personnes
}
publish-told = Ceux dont l’adresse est connue reçoivent une lettre dans leur langue.
publish-note = Dire quelque chose de cette version
publish-note-label = Note aux lecteurs
publish-anyway = Publier bien que des règles soient enfreintes
repair-title = Il s’est passé quelque chose
repair-lead = Notez ce qui s’est passé. Vous voyez qui est touché, et le programme trouve la réparation avec le moins de déplacements. Rien n’est encore publié.
repair-nothing = Rien n’est à déplacer : ce brouillon respecte toutes les règles.
repair-touched = { $count ->
    [0] Une règle de toute la conférence est enfreinte
    [one] Cela touche { $count } séance
   *[other] Cela touche { $count } séances
}
repair-people = Personnes qui y participent : { $names }.
repair-why = Quelles règles sont enfreintes
repair-button = Réparer avec le moins de déplacements
repair-what = Que s’est-il passé ?
repair-room = Une salle ne peut pas servir
repair-close = Fermer la salle
repair-whole-day = Sans heures : toute la journée.
repair-from = De
repair-to = À
repair-away = Quelqu’un est absent un moment
repair-note-away = Noter l’absence
repair-person = Personne
repair-lost = Quelqu’un ne vient pas
repair-lost-hint = La personne est retirée de toutes ses séances.
repair-lose = Retirer la personne
repair-day = Un jour est déplacé
repair-day-from = Tout ce qui a lieu le
repair-day-to = passe au
repair-move-day = Déplacer le jour
mail-programme-subject = Changements du programme : { $title }
mail-programme-body =
    Bonjour { $name },

    La version { $number } du programme de la conférence « { $title } » change des séances auxquelles vous participez :

    { $changes }

    Toutes les heures sont celles du fuseau { $zone }. Votre propre page :
    { $link }
conference-zone-unknown = « { $zone } » n’est pas un fuseau horaire. Choisissez-en un comme America/Mexico_City.
conference-ends-first = Le dernier jour ({ $ends }) précède le premier ({ $starts }).
conference-too-long = Une conférence dure { $most } jours au plus. Vérifiez les deux dates.
conference-collision = Quelqu’un d’autre a modifié cette conférence pendant que vous y travailliez. Voyez ce qui vaut maintenant et recommencez.
session-collision = Quelqu’un d’autre a modifié cette séance pendant que vous y travailliez. Voyez ce qui vaut maintenant et recommencez.
draft-collision = Quelqu’un d’autre a modifié ce brouillon pendant que vous y travailliez. Rouvrez-le et voyez où en sont les choses.
venue-unknown = Il n’y a pas de lieu « { $venue } » dans cette conférence. Ajoutez-le d’abord.
room-unknown = Il n’y a pas de salle « { $room } » dans cette conférence. Ajoutez-la d’abord.
minutes-odd = { $minutes } minutes ne sont pas possibles ici. Une séance dure de 5 minutes à un jour.
address-odd = « { $address } » n’est pas une adresse. Elle commence par https://.
grid-step = Les séances ne peuvent pas commencer toutes les { $minutes } minutes. Choisissez un pas de 5 à 120 minutes.
grid-order = Les heures de la journée ne sont pas dans l’ordre : la matinée commence, finit, puis vient l’après-midi.
sub-theme-unknown = Il n’y a pas de sous-thème « { $code } » dans cette conférence.
session-goal-unknown = Il n’y a pas d’objectif { $goal }. Ils vont de 1 à 17.
person-unknown = Personne ne s’appelle « { $code } » ici. Ajoutez la personne à la page Personnes, ou écrivez le nom comme il y figure.
session-kind-unknown = Il n’y a pas de type de séance « { $kind } ».
day-outside = Le { $day } n’est pas un jour de la conférence, qui dure du { $starts } au { $ends }.
session-unplaced = « { $session } » n’a pas encore de place. Placez-la d’abord, puis fixez-la.
nothing-to-undo = Il n’y a rien à annuler dans ce brouillon.
search-seconds = Une recherche dure de 1 à { $most } secondes.
programme-clashes = Règles enfreintes dans ce brouillon : { $count }. Corrigez-les d’abord, ou dites qu’il faut publier quand même.
clock-invalid = « { $value } » n’est pas une heure. Écrivez 09:30.
count-invalid = « { $value } » n’est pas un nombre entier.
did-conference-convened = Conférence préparée
did-conference-corrected = Conférence modifiée
did-session-added = Séance ajoutée
did-session-corrected = Séance modifiée
did-session-withdrawn = Séance retirée
did-person-put = Personne d’un programme enregistrée
did-draft-begun = Brouillon de programme commencé
did-draft-changed = Brouillon de programme modifié
did-programme-published = Programme publié
did-wishes-put = Choix des délégués comptés
clocks-forward = Dans la nuit qui précède ce jour, les horloges avancent de { $minutes } minutes.
clocks-back = Dans la nuit qui précède ce jour, les horloges reculent de { $minutes } minutes.
clock-skipped = Le { $date }, { $time } n’existe pas dans le fuseau { $zone } : les horloges sautent cette heure. Choisissez-en une autre.
board-more = { $count } de plus
board-conflict = Conflit
board-broken = { $count ->
    [1] 1 règle est enfreinte
   *[other] { $count } règles sont enfreintes
}
import-untitled = Sans titre (ligne { $line })
schedule-date-odd = « { $title } » commence à « { $text } », qui n’est pas une heure. Le jour et le début inscrits à côté ont été pris à la place.
schedule-day-outside = « { $title } » a lieu le { $text }, qui n’est pas un jour de cette conférence. Elle est gardée avec ce jour ; déplacez-la sur le tableau ou changez les jours de la conférence.
schedule-room-unknown = Il n’y a pas de salle « { $text } » ici. Ses séances sont gardées sans salle : ajoutez la salle dans les réglages ou choisissez-en une autre sur le tableau.
window-odd = Cela finit à { $to }, pas après le début à { $from }. Corrigez l’une des deux heures ou laissez-les vides pour toute la journée.
search-placed = La recherche a trouvé des places : coût { $after }. Séances placées ou déplacées : { $count }.
conference-taking-part = Participer
conference-by-invitation = Sur invitation : qui est invité ou désigné s’inscrit par le lien de sa lettre, jusqu’au { $day }.
