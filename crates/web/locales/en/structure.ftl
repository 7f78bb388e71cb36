# refusals
sector-unknown = There is no sector “{ $sector }”. Choose one from the list.
web-address-invalid = “{ $address }” is not the address of a page. It begins with https://
partner-changed-meanwhile = Somebody else changed this partner while you were working on it. Look at what holds now and enter your change again.

did-partner-entered = entered a partner
did-partner-corrected = corrected a partner
did-partner-withdrawn = took a partner off the list
