home-title = Un réseau de villes apprenantes
home-lead = Des villes qui se mesurent, planifient avec leurs partenaires, partagent ce qui marche et se rencontrent.
