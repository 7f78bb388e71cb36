language-name = Español
language-direction = ltr
language-locale = es
language-colon = :{" "}
language-first = 1
