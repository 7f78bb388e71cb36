hotel-unknown = There is no hotel “{ $hotel }” in this conference. Choose one of the list.
hotel-room-none = No room of this kind is set aside in { $hotel }. Choose another kind of room.
hotel-room-unknown = “{ $room }” is not a kind of room, or stands there twice.
hotel-rooms-odd = { $rooms } rooms in one night are more than a hotel has. Check the number.
hotel-night-none = { $hotel } has no rooms set aside for the night of { $night }. Choose other nights, or book that night yourself.
hotel-full-kept = { $hotel } is full in the night of { $night }. You keep the room you have; choose another hotel or other nights to change it.
leaves-first = The day of departure must come after the night of arrival.
price-odd = A price is a number from 0 to 100,000, such as 89.50.
