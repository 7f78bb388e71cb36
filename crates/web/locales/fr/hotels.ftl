hotel-unknown = Il n’y a pas d’hôtel « { $hotel } » dans cette conférence. Choisissez-en un dans la liste.
hotel-room-none = Aucune chambre de ce type n’est réservée à { $hotel }. Choisissez un autre type de chambre.
hotel-room-unknown = « { $room } » n’est pas un type de chambre, ou y figure deux fois.
hotel-rooms-odd = { $rooms } chambres pour une nuit, c’est plus que n’en a un hôtel. Vérifiez le nombre.
hotel-night-none = { $hotel } n’a pas de chambres réservées pour la nuit du { $night }. Choisissez d’autres nuits, ou réservez celle-ci vous-même.
hotel-full-kept = { $hotel } est complet la nuit du { $night }. Vous gardez la chambre que vous avez ; pour en changer, choisissez un autre hôtel ou d’autres nuits.
leaves-first = Le jour de départ doit suivre la nuit d’arrivée.
price-odd = Un prix est un nombre entre 0 et 100 000, par exemple 89,50.
hotels-title = Hôtels
hotels-lead = Les chambres réservées par nuit, celles qui sont prises, et qui attend.
hotels-lead-guests = Les hôtels où des chambres sont réservées pour cette conférence. Vous choisissez le vôtre à l’inscription.
hotels-none = Pas encore d’hôtel.
hotels-add = Ajouter un hôtel
hotels-name = Hôtel
hotels-currency = Monnaie, par exemple EUR
hotels-about = Comment rejoindre les lieux de la conférence
hotels-rooms-hint = Combien de chambres de chaque type sont réservées pour la nuit qui commence un jour donné. Laissez vide ce que vous n’avez pas.
hotels-set-aside = Chambres réservées : { $hotel }
hotels-rooms-of = Chambres de { $hotel }
hotels-night = Nuit
hotels-room = Chambre
hotels-price = Prix de la nuit
hotels-waiting = { $count ->
    [1] Une personne attend une chambre ici
   *[other] { $count } personnes attendent une chambre ici
}
hotel-room-single = Chambre simple
hotel-room-double = Chambre double
hotel-room-twin = Chambre à deux lits
hotel-room-suite = Suite
hotels-left = Chambres libres
