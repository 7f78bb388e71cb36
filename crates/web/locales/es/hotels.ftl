hotel-unknown = No hay ningún hotel «{ $hotel }» en esta conferencia. Elija uno de la lista.
hotel-room-none = En { $hotel } no hay habitaciones de este tipo reservadas. Elija otro tipo de habitación.
hotel-room-unknown = «{ $room }» no es un tipo de habitación, o figura dos veces.
hotel-rooms-odd = { $rooms } habitaciones en una noche son más de las que tiene un hotel. Compruebe el número.
hotel-night-none = { $hotel } no tiene habitaciones reservadas para la noche del { $night }. Elija otras noches o reserve esa por su cuenta.
hotel-full-kept = { $hotel } está completo la noche del { $night }. Conserva la habitación que tiene; para cambiarla, elija otro hotel u otras noches.
leaves-first = El día de salida debe ser posterior a la noche de llegada.
price-odd = Un precio es un número entre 0 y 100 000, por ejemplo 89,50.
