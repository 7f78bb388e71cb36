paper-page = Page {"{page}"} sur {"{pages}"}
printer-none = Ce site a été démarré sans sa presse. La page elle-même peut être imprimée depuis votre navigateur ; prévenez l’administrateur.
printer-busy = Beaucoup de documents sont en cours d’impression. Veuillez réessayer dans quelques secondes.
