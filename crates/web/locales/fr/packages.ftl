submissions-to = Réponses à { $call }
submissions-to-none = Personne n’a encore commencé à répondre à cet appel.
submissions-none-such = Aucune réponse ne correspond. Cherchez autre chose.
submissions-all = Toutes les réponses
submissions-shown = { $shown } réponses sur { $all }
submissions-state = État
submissions-any = tous
submissions-late-only = dans le délai de grâce seulement
submissions-late = dans le délai de grâce
submissions-find = Chercher
submissions-sent = Envoyée le
submissions-xlsx = En classeur (XLSX)
submissions-csv = En CSV
submissions-zip = Chacune en PDF, dans un fichier
submissions-year-of = { $question } (année)
packages-title = Lots de fichiers PDF
package-title = Réponses en PDF
package-count = { $count ->
    [one] { $count } réponse
   *[other] { $count } réponses
}
package-ready = Le fichier est prêt.
package-fetch = Télécharger ({ $size } Mo)
package-printed = { $count } sur { $all } imprimées jusqu’ici
package-wait = Le programme les imprime une à une en arrière-plan. Vous pouvez continuer à travailler ; le fichier attend ici.
package-again = Regarder à nouveau
package-failed = Le fichier n’a pas pu être établi. L’administration en trouve ici la raison :
package-empty = Aucune de ces réponses n’a été envoyée : il n’y a rien à imprimer. Choisissez-en d’autres.
package-too-many = Il y a là plus de { $most } réponses. Choisissez-en moins, par exemple un pays.
did-package-asked = a demandé des réponses en PDF
