part-title = Votre rôle : { $name }
part-asked = Dites-nous si vous venez. Vous pouvez changer votre réponse ici à tout moment.
part-note = Ce que les organisateurs doivent savoir
part-yes = Je viens
part-no = Je ne peux pas venir
part-comes = Vous avez dit que vous venez. Les organisateurs le savent.
part-comes-not = Vous avez dit que vous ne pouvez pas venir. Les organisateurs le savent.
part-change = Changer ma réponse
part-none = Vous n’avez actuellement de rôle dans aucune séance.
part-says-yes = vient
part-says-no = ne vient pas
part-questions = { $count ->
    [0] Aucune question ne vous attend.
    [one] Une question vous attend.
   *[other] { $count } questions vous attendent.
}
part-send = Envoyer les liens à qui n’a pas répondu
part-send-lead = Chaque personne qui a une adresse reçoit une page à elle : elle dit si elle vient, envoie ses diapositives, mène les questions et écrit les résultats.
papers = Diapositives et textes
papers-lead = Les personnes de la séance et ses interprètes les lisent aussitôt ; tous les autres quand vous les rendez publics.
papers-none = Rien n’a encore été envoyé.
papers-for-interpreters = Les interprètes ont besoin des discours et des diapositives { $days } jours avant : envoyez ce que vous avez, même une ébauche.
paper-add = Envoyer des diapositives ou un texte
paper-kind = Genre
paper-text = texte
paper-slides = diapositives
paper-recording = enregistrement
paper-other = autre
paper-language = Sa langue
paper-title = Titre, si le nom du fichier ne le dit pas
paper-file = Fichier
paper-file-hint = { $most } Mo au plus.
paper-href = Ou son adresse (https://…)
paper-send = Envoyer
paper-release = Rendre public
paper-released = tout le monde le lit
paper-close = Refermer
paper-kind-unknown = Il n’y a pas de document du genre « { $kind } ».
mail-part-subject = Votre rôle dans { $title }
mail-part-body =
    Bonjour { $name },

    Vous avez un rôle dans { $title }. L’heure, la salle et les langues de vos séances sont sur une page à vous. Dites-y si vous venez, et envoyez vos diapositives et textes :
    { $link }
did-part-answered = Réponse d’un intervenant enregistrée
did-paper-added = Document de séance envoyé
did-paper-released = Document de séance rendu public
did-paper-closed = Document de séance refermé
did-paper-removed = Document de séance retiré
proposals = Propositions des villes
proposals-lead = Les villes proposent des séances par un appel. Ce que vous retenez devient une séance, avec les mots de la ville ; elle nomme ensuite ses intervenants. L’appel :
proposals-no-call = Aucun appel ne demande encore de propositions. Ceux qui tiennent les appels en choisissent un ici ; sa première ligne devient le titre d’une séance, son premier texte dit de quoi il s’agit.
proposals-call = Appel à propositions
proposals-none = Rien n’a encore été envoyé.
proposals-answers = Toutes les réponses
proposals-accept = En faire une séance
proposals-accepted = retenue
did-proposal-accepted = Proposition d’une ville devenue séance
part-sent = { $count ->
    [0] Il n’y a plus personne à qui écrire.
    [one] { $count } lettre est en route.
   *[other] { $count } lettres sont en route.
}
