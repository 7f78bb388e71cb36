mail-sign-in-subject = Votre lien de connexion à Stoa
mail-sign-in-body =
    Bonjour { $name },

    Ce lien vous connecte. Il sert une seule fois, dans les { $minutes } minutes :

    { $link }

    Si vous ne l’avez pas demandé, ne faites rien : sans ce lien, personne n’entre.

    Stoa
mail-password-subject = Votre mot de passe a été modifié
mail-password-body =
    Bonjour { $name },

    Le mot de passe de votre compte vient d’être défini, et toutes les autres sessions ont été fermées.

    Si ce n’était pas vous, connectez-vous par un lien et définissez aussitôt un nouveau mot de passe :

    { $link }

    Stoa
mail-invitation-subject = { $inviter } vous invite sur Stoa
mail-invitation-body =
    Bonjour,

    { $inviter } vous invite au lieu de travail d’un réseau de villes apprenantes.
    Votre rôle : { $role }

    Pour accepter, ouvrez ce lien dans les { $days } jours :

    { $link }

    Si vous ne savez pas pourquoi, ne faites rien : aucun compte n’est ouvert sans vous.

    Stoa
