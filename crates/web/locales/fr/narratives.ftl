narratives-title = Récits
narratives-of = Ce que { $city } raconte d’elle-même
narratives-lead = Écrivez chaque sujet une fois ; candidatures, rapports et études de cas y puisent. Chaque version est gardée.
narratives-none = Rien d’écrit encore.
narratives-missing = pas encore
narratives-words =
    { $count ->
        [0] aucun mot
    [1] un mot
       *[other] { $count } mots
    }
narratives-text = Texte
narratives-save = Enregistrer
narratives-history = Versions
narratives-version = Version { $version }, mots : { $count }
narratives-aside = gardée à part
narratives-collision = Quelqu’un a enregistré pendant que vous écriviez
narratives-collision-lead = Les deux textes sont gardés. Le sien vaut ; le vôtre est dans le champ ci-dessous. Réunissez-les et enregistrez.
narratives-theirs = Le texte de { $name }, qui vaut
narratives-difference = Ce qui diffère dans le vôtre
