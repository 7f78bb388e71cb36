language-name = Français
language-direction = ltr
language-locale = fr
language-colon = {" : "}
language-first = 1er
