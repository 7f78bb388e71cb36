city-file = Le dossier de la ville
city-file-pledges = Engagements
pledges-of = Engagements envers { $city }
pledges-lead = Ce que les partenaires ont promis avec leurs mots, à quoi cela se voit, et si la promesse a été tenue.
pledges-none = Aucun engagement n’est encore public.
pledges-none-yet = Aucun engagement pour l’instant. Demandez au partenaire qui pourrait changer le plus.
pledges-not-public = pas nommé en public
pledges-measure = Se voit à
pledges-due = D’ici au
pledges-kept-on = Tenu le
pledges-why = Motif
pledges-more = Modifier
pledges-again = Envoyer un nouveau lien
pledges-withdraw = Retirer l’engagement
pledges-ask = Demander un engagement à un partenaire
pledges-ask-lead = Le partenaire reçoit un lien et écrit son engagement sans compte ; le même lien sert aux comptes rendus.
pledges-partner = Partenaire
pledges-new-partner = Un partenaire qui n’est pas dans la liste
pledges-name = Nom
pledges-send = Envoyer la lettre
pledges-done-asked = La lettre est en route.
pledges-done-withdrawn = Retiré. Il reste au registre.
pledge-state-invited = demandé
pledge-state-under-way = en cours
pledge-state-kept = tenu
pledge-state-kept-late = tenu en retard
pledge-state-late = en retard
pledge-state-withdrawn = retiré
pledge-title = { $partner } : votre engagement envers { $city }
pledge-make = Prendre l’engagement
pledge-change = Changer les mots
pledge-make-lead = Dites-le avec vos mots. Les versions précédentes restent lisibles.
pledge-promise = Ce que vous promettez
pledge-promise-hint = Par exemple : notre bibliothèque reste ouverte deux soirs par semaine pour les adultes qui apprennent à lire.
pledge-measure-hint = À quoi chacun voit que c’est tenu, par exemple : 80 soirs, 200 personnes
pledge-credit = Nommez-nous sur la page publique de la ville.
pledge-give = Prendre cet engagement
pledge-save = Enregistrer les nouveaux mots
pledge-report = Où en êtes-vous ?
pledge-told = Ce qui a été fait
pledge-kept = Tenu le
pledge-kept-hint = Laissez vide tant que c’est en cours.
pledge-send-report = Envoyer le compte rendu
pledge-reports = Comptes rendus
pledge-done-promised = Merci. Votre engagement figure au registre de la ville.
pledge-done-reported = Merci. Votre compte rendu figure au registre.
pledge-done-withdrawn = Retiré. Le registre le dit, avec votre motif.
pledge-withdrawn = Cet engagement a été retiré.
pledge-not-made = Prenez d’abord l’engagement, puis rendez compte.
partner-without-address = Il n’y a pas d’adresse électronique pour { $name }. Ajoutez-la d’abord au partenaire.
date-to-come = { $date } est encore à venir.
mail-pledge-subject = { $city } vous demande un engagement
mail-pledge-body =
    { $partner },

    { $asker }, de { $city }, vous demande à quoi vous vous engagez envers la ville apprenante : avec vos mots, à quoi cela se verra, et jusqu’à quand.

    Écrivez-le par ce lien, sans compte. Le même lien servira plus tard à rendre compte :

    { $link }

    Quiconque a ce lien peut écrire en votre nom. Ne le transmettez qu’à bon escient.

    Stoa
did-pledge-asked-for = a demandé un engagement
did-pledge-promised = a pris un engagement
did-pledge-reported = a rendu compte d’un engagement
did-pledge-withdrawn = a retiré un engagement
