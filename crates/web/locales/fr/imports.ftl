imports-title = Importer des données
imports-title-network = Importer des fichiers
imports-lead-city = Envoyez un fichier de données sur { $city }. Vous verrez ce qu’il changerait avant tout enregistrement ; ensuite, tout est enregistré, ou rien.
imports-lead-network = Envoyez des données sur n’importe quelles villes, une liste de villes pour le registre ou un référentiel. Vous verrez ce que le fichier changerait avant tout enregistrement ; ensuite, tout est enregistré, ou rien.
imports-template-title = Remplir le modèle
imports-template-lead = Un classeur avec une mesure par ligne et une année par colonne. Ce qui est déjà connu y figure ; les cellules que vous laissez telles quelles ne changent rien.
imports-template = Télécharger le modèle (XLSX)
imports-file-title = Envoyer un fichier
imports-file = Fichier
imports-file-hint = Le modèle rempli ou un autre tableau : CSV ou XLSX, { $most } Mo au plus.
imports-source = Source
imports-source-hint = Pour les lignes qui n’en nomment pas elles-mêmes. On ne peut défendre un chiffre dont personne ne connaît la source.
imports-publisher = Éditeur
imports-address = Adresse de la source
imports-measurement = Code de la mesure
imports-measurement-hint = Seulement pour un tableau qui porte sur une seule mesure sans la nommer.
imports-only-known = Passer les lignes sur des villes absentes du registre
imports-more = Préciser le contenu du fichier
imports-send = Vérifier le fichier
imports-forms-title = À quoi un tableau peut ressembler
imports-forms = Un chiffre par ligne, avec les colonnes city, measurement, period et value et, si vous les avez, unit, place, place_name, breakdown, sex, age, status, missing, standard_error, source, publisher, address et note. Les tableaux que ce site permet de télécharger, ceux de Kolada et ceux des sites Open SDG peuvent être envoyés tels quels.
imports-forms-years = Une période est une année (2022), plusieurs années (2012/13, 2010 to 2011), un trimestre (2022-Q2) ou un mois (2022-05).
imports-forms-numbers = Les décimales peuvent suivre un point ou une virgule. Une valeur absente demande un motif dans la colonne « missing ».
imports-forms-register = Le registre prend les colonnes city et country_iso3 et, si vous les avez, code, region, entity_type, year_joined, award_years, latitude, longitude, population, source et note. Les villes absentes sont ajoutées, les autres corrigées là où le fichier diffère. La liste que ce site permet de télécharger a cette forme.
imports-preview-title = Ce que ce fichier changerait
imports-of-file = { $file }, envoyé le { $day }
imports-added = nouveaux
imports-changed = modifiés
imports-unchanged = inchangés
imports-to-mend = à corriger
imports-is-register = C’est une liste de villes pour le registre.
imports-is-framework = { $rows ->
    [1] C’est un référentiel comptant une mesure.
   *[other] C’est un référentiel comptant { $rows } mesures.
}
imports-nothing-new = Tout ce que contient ce fichier est déjà connu. Il n’y a rien à enregistrer.
imports-mend = { $count ->
    [1] Un endroit est à corriger. Rien n’a été enregistré. Corrigez le fichier et renvoyez-le.
   *[other] { $count } endroits sont à corriger. Rien n’a été enregistré. Corrigez le fichier et renvoyez-le.
}
imports-problems = Endroits à corriger
imports-first = Les { $shown } premiers sont affichés.
imports-download-problems = Télécharger tous les endroits à corriger (CSV)
imports-row = Ligne
imports-column = Colonne
imports-how = Ce qui ne va pas et comment le corriger
imports-whole-file = tout le fichier
imports-warned = { $count ->
    [1] Un chiffre s’écarte fortement de l’évolution de sa série. Vérifiez-le ; il peut être enregistré tel quel.
   *[other] { $count } chiffres s’écartent fortement de l’évolution de leur série. Vérifiez-les ; ils peuvent être enregistrés tels quels.
}
imports-warnings = Chiffres à revoir
imports-left-out = { $count ->
    [1] Une ligne ne porte sur aucune ville du registre et n’est pas reprise.
   *[other] { $count } lignes ne portent sur aucune ville du registre et ne sont pas reprises.
}
imports-without-source = { $count ->
    [1] Un chiffre ne nomme aucune source. Vous pouvez l’indiquer en envoyant le fichier.
   *[other] { $count } chiffres ne nomment aucune source. Vous pouvez l’indiquer en envoyant le fichier.
}
imports-store = Tout enregistrer
imports-again = Envoyer un autre fichier
imports-storing = Le fichier est en cours d’enregistrement : { $rows } lignes.
imports-far = { $done } lignes sur { $of } sont enregistrées.
imports-waiting = Cela prend un moment. Vous pouvez quitter cette page et y revenir.
imports-sending = Le fichier est en route.
imports-checking = Le fichier est arrivé ; il est en cours de vérification.
imports-reload = Voir où cela en est
imports-stored = Enregistré : { $added } nouveaux, { $changed } modifiés, { $unchanged } inchangés.
imports-stored-by = Entièrement enregistré le { $day }.
imports-failed = L’enregistrement a échoué et rien n’a été modifié. Ce qui a été saisi entre-temps le contredit peut-être : vérifiez le fichier une nouvelle fois.
imports-to-figures = Voir les données
imports-to-data = Voir toutes les données
import-too-large = Le fichier dépasse { $most } Mo et n’a pas été pris. Envoyez-le en plusieurs parties ou sans ce qui est inutile.
import-no-file = Choisissez d’abord un fichier.
import-broken-off = Le fichier n’est pas arrivé en entier. Renvoyez-le.
import-over = Ce fichier est déjà enregistré, ou en cours d’enregistrement.
# what is wrong with a file
import-empty = Le fichier est vide.
import-not-a-table = Ce n’est pas un tableau. Envoyez un fichier CSV ou un classeur (XLSX).
import-old-workbook = C’est un classeur d’un ancien format (XLS) ou protégé par un mot de passe. Enregistrez-le en XLSX sans mot de passe et renvoyez-le.
import-not-a-workbook = C’est une archive, mais pas un classeur. Décompressez-la et envoyez le fichier CSV ou XLSX qu’elle contient.
import-workbook-broken = Le classeur est endommagé. Ouvrez-le, enregistrez-le de nouveau en XLSX et envoyez-le.
import-workbook-swollen = Une fois décompressé, le classeur dépasse { $most } Mo. N’enregistrez que la feuille des données, ou envoyez-la en CSV.
import-too-many-columns = Le tableau a { $columns } colonnes ; { $most } sont possibles. Supprimez ce qui dépasse vos données, ou écrivez un chiffre par ligne.
import-too-many-rows = Le tableau a plus de { $most } lignes. Envoyez-le en plusieurs parties.
import-titles-unknown = Aucune ligne de titres n’a été trouvée, seulement « { $found } ». La première ligne nomme les colonnes : city, measurement, period et value.
import-quote-open = Un guillemet s’ouvre ici et n’est pas refermé. Fermez-le ou supprimez-le.
import-column-missing = Cette colonne est nécessaire. Ajoutez-la, ou indiquez dans le formulaire ce qu’elle dirait.
import-column-unknown = Cette colonne n’est pas comprise. Supprimez-la, ou écrivez ce qu’elle dit dans la colonne « breakdown », par exemple age=15-24.
import-city-ambiguous = Plusieurs villes s’appellent « { $city } ». Écrivez le code de celle que vous voulez dire : { $codes }.
import-city-other = Cette ligne porte sur une autre ville. Supprimez-la, ou importez le fichier là où toutes les villes peuvent être saisies.
import-multiplier-unknown = « { $text } » n’est pas un multiplicateur. Utilisez Units, Thousands ou Millions.
import-number-ambiguous = « { $value } » pourrait valoir un peu plus d’un ou plus de mille. Écrivez les décimales après un point et les milliers sans signe.
# the template
template-figures = Données
template-how = Mode d’emploi
template-title = Données d’une ville
template-fill = Saisissez une valeur pour chaque mesure et chaque année que vous connaissez. Les autres cellules ne peuvent pas être modifiées.
template-untouched = Les cellules que vous laissez telles quelles ne changent rien. Une valeur est remplacée, jamais supprimée, par ce que vous écrivez à sa place.
template-missing = S’il n’y a pas de valeur, écrivez l’un de ces motifs dans la cellule :
template-source-how = Source, éditeur, adresse et note valent pour toutes les cellules de la ligne que vous modifiez.
template-city = Ville
template-measurement = Code
template-label = Mesure
template-unit = Unité
template-source = Source
template-publisher = Éditeur
template-address = Adresse de la source
template-note = Note de méthode
# the page about data
data-title = Données
data-lead = Tout ce que ce réseau publie peut être téléchargé et utilisé. Chaque chiffre porte sa source, le territoire qu’il décrit, son statut et le jour de son enregistrement.
data-as-known = État des connaissances au { $day }. Pour lire ce qui était connu auparavant, choisissez un jour au pied de la page.
data-figures = Chiffres
data-figures-how = Un chiffre par ligne : ville, mesure, période, valeur, unité, territoire, ventilation, statut selon SDMX, motif d’absence, erreur type, source, éditeur, adresse, note, révision et heure. La page de chaque ville a son propre téléchargement ; les chiffres d’une seule mesure s’obtiennent par ?measurement= et son code.
data-figures-licence = Chaque chiffre appartient à l’éditeur nommé à côté ; nommez-le quand vous l’utilisez. La collection est libre d’usage (CC BY 4.0).
data-measurements = Mesures
data-measurements-how = Chaque mesure avec son code, sa définition, son unité, son étendue, son sens et ses objectifs, et la licence de son référentiel.
data-cities = Villes
data-cities-how = Le registre : nom, pays, région, coordonnées, population, adhésion. Coordonnées et populations : GeoNames, CC BY 4.0.
data-api = Pour les programmes
data-api-how = La même chose en JSON, avec une description OpenAPI.
data-what = Quoi
data-holds = Contenu
data-files = Fichiers
