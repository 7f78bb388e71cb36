paper-page = Página {"{page}"} de {"{pages}"}
printer-none = Este sitio se inició sin su imprenta. La página misma puede imprimirse desde su navegador; avise al administrador.
printer-busy = Se están imprimiendo muchos documentos en este momento. Vuelva a intentarlo en unos segundos.
