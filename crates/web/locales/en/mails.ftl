mail-sign-in-subject = Your link to sign in to Stoa
mail-sign-in-body =
    Hello { $name },

    this link signs you in. It works once, within { $minutes } minutes:

    { $link }

    If you did not ask for it, do nothing: without the link nobody gets in.

    Stoa
mail-password-subject = Your password was changed
mail-password-body =
    Hello { $name },

    the password of your account was set just now, and all other sessions were ended.

    If it was not you, sign in by a link and set a new password at once:

    { $link }

    Stoa
mail-invitation-subject = { $inviter } invites you to Stoa
mail-invitation-body =
    Hello,

    { $inviter } invites you to the working place of a network of learning cities.
    Your role there: { $role }

    To accept, open this link within { $days } days:

    { $link }

    If you do not know why, do nothing: no account is opened without you.

    Stoa
