language-name = Français
language-direction = ltr
language-locale = fr
language-colon = {" : "}
