//! Letters to people, in the language of each.

use network::{
    accounts::{
        Account,
        invitations::{self, Invitation},
        links,
    },
    mail::NewLetter,
};

use crate::{App, Lang, shell::encoded};

fn language(code: &str) -> Lang {
    Lang::from_code(code).unwrap_or_else(Lang::fallback)
}

/// The link that somebody asked for; `to` is where it leads in the end.
pub fn sign_in(app: &App, account: &Account, secret: &str, to: &str) -> NewLetter {
    let lang = language(&account.language);
    let link = format!(
        "{}/{}/sign-in/{secret}{}{}",
        app.address,
        lang.code(),
        if to.is_empty() { "" } else { "?to=" },
        encoded(to)
    );
    NewLetter {
        to: account.email.clone(),
        subject: lang.text("mail-sign-in-subject").into_owned(),
        body: lang.fill(
            "mail-sign-in-body",
            [
                ("name", account.name.as_str().into()),
                ("minutes", links::MINUTES.into()),
                ("link", link.into()),
            ],
        ),
    }
}

/// That the password was changed: whoever did not do it must hear of it.
pub fn password_set(app: &App, account: &Account) -> NewLetter {
    let lang = language(&account.language);
    let link = format!("{}/{}/sign-in", app.address, lang.code());
    NewLetter {
        to: account.email.clone(),
        subject: lang.text("mail-password-subject").into_owned(),
        body: lang.fill(
            "mail-password-body",
            [("name", account.name.as_str().into()), ("link", link.into())],
        ),
    }
}

/// `inviter` and `role` are names; the role's place is part of it.
pub fn invitation(
    app: &App,
    invitation: &Invitation,
    secret: &str,
    inviter: &str,
    role: impl Fn(Lang) -> String,
) -> NewLetter {
    let lang = language(&invitation.language);
    let link = format!("{}/{}/join/{secret}", app.address, lang.code());
    NewLetter {
        to: invitation.email.clone(),
        subject: lang.fill("mail-invitation-subject", [("inviter", inviter.into())]),
        body: lang.fill(
            "mail-invitation-body",
            [
                ("inviter", inviter.into()),
                ("role", role(lang).into()),
                ("days", invitations::DAYS.into()),
                ("link", link.into()),
            ],
        ),
    }
}
