hotel-unknown = There is no hotel “{ $hotel }” in this conference. Choose one of the list.
hotel-room-none = No room of this kind is set aside in { $hotel }. Choose another kind of room.
hotel-room-unknown = “{ $room }” is not a kind of room, or stands there twice.
hotel-rooms-odd = { $rooms } rooms in one night are more than a hotel has. Check the number.
hotel-night-none = { $hotel } has no rooms set aside for the night of { $night }. Choose other nights, or book that night yourself.
hotel-full-kept = { $hotel } is full in the night of { $night }. You keep the room you have; choose another hotel or other nights to change it.
leaves-first = The day of departure must come after the night of arrival.
price-odd = A price is a number from 0 to 100,000, such as 89.50.
hotels-title = Hotels
hotels-lead = Rooms set aside by night, how many are taken, and who waits.
hotels-lead-guests = Hotels with rooms set aside for this conference. You choose yours when you register.
hotels-none = No hotel yet.
hotels-add = Add a hotel
hotels-name = Hotel
hotels-currency = Currency, such as EUR
hotels-about = How to get from there to the venues
hotels-rooms-hint = How many rooms of each kind are set aside for the night that begins on a day. Leave empty what you do not have.
hotels-set-aside = Rooms set aside: { $hotel }
hotels-rooms-of = Rooms of { $hotel }
hotels-night = Night
hotels-room = Room
hotels-price = Price of a night
hotels-waiting = { $count ->
    [one] One guest waits for a room here
   *[other] { $count } guests wait for a room here
}
hotel-room-single = Single room
hotel-room-double = Double room
hotel-room-twin = Twin room
hotel-room-suite = Suite
hotels-left = Rooms left
