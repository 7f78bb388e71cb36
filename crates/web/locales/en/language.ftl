language-name = English
language-direction = ltr
language-locale = en-001
language-colon = :{" "}
language-first = 1
