# refusals
sector-unknown = No existe el sector «{ $sector }». Elija uno de la lista.
web-address-invalid = «{ $address }» no es la dirección de una página. Empieza por https://
partner-changed-meanwhile = Otra persona cambió este socio mientras usted trabajaba en él. Mire lo que consta ahora y vuelva a introducir su cambio.

did-partner-entered = añadió un socio
did-partner-corrected = corrigió un socio
did-partner-withdrawn = retiró un socio de la lista
