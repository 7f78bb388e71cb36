hotel-unknown = No hay ningún hotel «{ $hotel }» en esta conferencia. Elija uno de la lista.
hotel-room-none = En { $hotel } no hay habitaciones de este tipo reservadas. Elija otro tipo de habitación.
hotel-room-unknown = «{ $room }» no es un tipo de habitación, o figura dos veces.
hotel-rooms-odd = { $rooms } habitaciones en una noche son más de las que tiene un hotel. Compruebe el número.
hotel-night-none = { $hotel } no tiene habitaciones reservadas para la noche del { $night }. Elija otras noches o reserve esa por su cuenta.
hotel-full-kept = { $hotel } está completo la noche del { $night }. Conserva la habitación que tiene; para cambiarla, elija otro hotel u otras noches.
leaves-first = El día de salida debe ser posterior a la noche de llegada.
price-odd = Un precio es un número entre 0 y 100 000, por ejemplo 89,50.
hotels-title = Hoteles
hotels-lead = Habitaciones reservadas por noche, cuántas están ocupadas y quién espera.
hotels-lead-guests = Hoteles con habitaciones reservadas para esta conferencia. Elija el suyo al inscribirse.
hotels-none = Todavía no hay hoteles.
hotels-add = Añadir un hotel
hotels-name = Hotel
hotels-currency = Moneda, por ejemplo EUR
hotels-about = Cómo llegar desde allí a las sedes
hotels-rooms-hint = Cuántas habitaciones de cada tipo están reservadas para la noche que empieza en un día. Deje vacío lo que no tenga.
hotels-set-aside = Habitaciones reservadas: { $hotel }
hotels-rooms-of = Habitaciones de { $hotel }
hotels-night = Noche
hotels-room = Habitación
hotels-price = Precio por noche
hotels-waiting = { $count ->
    [one] Una persona espera habitación aquí
   *[other] { $count } personas esperan habitación aquí
}
hotel-room-single = Habitación individual
hotel-room-double = Habitación doble
hotel-room-twin = Habitación de dos camas
hotel-room-suite = Suite
hotels-left = Habitaciones libres
