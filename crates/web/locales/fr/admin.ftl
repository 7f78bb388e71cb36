# où commencent ceux qui tiennent le réseau
admin-title = Tenir le réseau
admin-accounts = comptes
admin-invited = invitations ouvertes
admin-waiting = tâches en attente
admin-people = Qui a un compte et quel rôle. Inviter, nommer, démettre.
admin-cities = Les membres et leur histoire. Ajouter une ville, corriger une fiche.
admin-groupings = Pôles, régions et autres groupes de villes.
admin-frameworks = Ce qui est mesuré, et dans quelle version.
admin-imports-title = Importer une liste de villes
admin-imports = D’abord ce que ferait le fichier, puis tout ou rien.
admin-audit = Chaque modification, son auteur et sa date, dans une chaîne vérifiable.
admin-given-up = { $count ->
    [1] Une tâche de fond a été abandonnée après plusieurs essais.
   *[other] { $count } tâches de fond ont été abandonnées après plusieurs essais.
  }
admin-unsure = { $count ->
    [1] On ne sait pas si ce courriel est parti. Il n’est pas envoyé deux fois ; interrogez la personne ou envoyez-le de nouveau.
   *[other] On ne sait pas si ces { $count } courriels sont partis. Ils ne sont pas envoyés deux fois ; interrogez les personnes ou envoyez-les de nouveau.
  }

# le journal
audit-title = Journal des modifications
audit-lead = Les plus récentes d’abord. Chaque entrée porte l’empreinte de la précédente : rien ne peut être modifié ni retiré sans que cela se voie.
audit-check = Vérifier toute la chaîne
audit-whole = { $count ->
    [one] La chaîne est entière : { $count } entrée, inchangée.
   *[other] La chaîne est entière : { $count } entrées, aucune modifiée, aucune manquante.
  }
audit-broken = La chaîne est rompue à l’entrée { $seq }.
audit-link-missing = Cette entrée manque.
audit-link-unlinked = Cette entrée ne suit pas la précédente : quelque chose a été inséré ou retiré.
audit-link-changed = Le contenu de cette entrée a été modifié après son écriture.
audit-broken-do = Quelqu’un a modifié la base de données à la main, ou une sauvegarde a été restaurée en partie. Comparez avec votre dernière sauvegarde avant de continuer.
audit-subject = Objet
audit-subject-hint = Par exemple city/espoo ; vide pour tout voir.
audit-show = Afficher
audit-forecasts-out = Les prévisions que le programme conserve et évalue de lui-même sont omises.
audit-forecasts-show = Les montrer aussi
audit-forecasts-in = Les prévisions que le programme conserve et évalue de lui-même y figurent.
audit-forecasts-leave = Les omettre
audit-none = Il ne s’est encore rien passé ici.
audit-number = N°
audit-when = Quand (UTC)
audit-who = Qui
audit-what = Quoi
audit-about = Objet
audit-detail = Détails
audit-newest = Revenir aux plus récentes
audit-older = Entrées plus anciennes
city-log-title = Ce qui est arrivé à cette ville
city-log-lead = Chaque modification des données et des fiches de la ville, les plus récentes d’abord.

# ce qui a été fait
did-account-appointed = a donné un rôle
did-account-closed = a fermé le compte
did-account-dismissed = a retiré un rôle
did-account-link-made = a créé un lien de connexion
did-account-opened = a ouvert le compte
did-account-password-set = a défini le mot de passe
did-account-reopened = a rouvert le compte
did-account-settled = a changé le nom ou la langue
did-city-added = a ajouté la ville
did-city-corrected = a corrigé la fiche
did-framework-loaded = a chargé le référentiel
did-grouping-created = a créé le groupe
did-grouping-joined = a rejoint le groupe
did-grouping-left = a quitté le groupe
did-grouping-renamed = a renommé le groupe
did-invitation-accepted = a accepté l’invitation
did-invitation-sent = a envoyé une invitation
did-invitation-withdrawn = a retiré l’invitation
did-membership-changed = a modifié l’adhésion
did-membership-corrected = a corrigé l’adhésion
did-forecast-kept = a conservé des prévisions
did-forecast-scored = a évalué des prévisions d’après la valeur publiée
did-panel-learnt = a appris comment une mesure évolue
did-observation-imported = a importé des valeurs
did-observation-imported-from = { $count ->
    [1] a importé un chiffre de
   *[other] a importé { $count } chiffres de
}
did-observation-recorded = a enregistré une valeur
did-observation-withdrawn = a retiré une valeur
did-register-imported = a importé le registre
did-session-begun = s’est connecté
did-session-ended = a fermé une session
did-session-others-ended = a fermé toutes les autres sessions
did-target-given-up = a abandonné une cible
did-target-set = a fixé une cible
