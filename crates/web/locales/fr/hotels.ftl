hotel-unknown = Il n’y a pas d’hôtel « { $hotel } » dans cette conférence. Choisissez-en un dans la liste.
hotel-room-none = Aucune chambre de ce type n’est réservée à { $hotel }. Choisissez un autre type de chambre.
hotel-room-unknown = « { $room } » n’est pas un type de chambre, ou y figure deux fois.
hotel-rooms-odd = { $rooms } chambres pour une nuit, c’est plus que n’en a un hôtel. Vérifiez le nombre.
hotel-night-none = { $hotel } n’a pas de chambres réservées pour la nuit du { $night }. Choisissez d’autres nuits, ou réservez celle-ci vous-même.
hotel-full-kept = { $hotel } est complet la nuit du { $night }. Vous gardez la chambre que vous avez ; pour en changer, choisissez un autre hôtel ou d’autres nuits.
leaves-first = Le jour de départ doit suivre la nuit d’arrivée.
price-odd = Un prix est un nombre entre 0 et 100 000, par exemple 89,50.
