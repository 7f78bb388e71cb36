language-name = English
language-direction = ltr
