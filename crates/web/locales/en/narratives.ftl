narratives-title = Narratives
narratives-of = What { $city } tells of itself
narratives-lead = Write each topic once; applications, reports and case studies draw from here. Every version is kept.
narratives-none = Nothing written yet.
narratives-missing = not yet
narratives-words =
    { $count ->
        [one] one word
       *[other] { $count } words
    }
narratives-text = Text
narratives-save = Save
narratives-history = Versions
narratives-version = Version { $version }, words: { $count }
narratives-aside = kept aside
narratives-collision = Somebody else saved while you wrote
narratives-collision-lead = Both texts are kept. Theirs holds; yours stands in the field below. Bring them together and save.
narratives-theirs = The text of { $name }, which holds
narratives-difference = What is different in yours
