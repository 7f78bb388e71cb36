scans-too-many = Une requête accepte { $most } lectures au plus. Envoyez-les en plusieurs fois.
did-gate-opened = Téléphone d’enregistrement ouvert
did-gate-shut = Téléphone d’enregistrement fermé
