lists-title = Published lists
lists-lead = Whom the network named, and when. A list that had to be corrected keeps its earlier versions, with the reason.
lists-none = No list has been published yet. Members are in the register.
lists-unlisted = Not published yet
list-size = { $cities ->
    [one] { $cities } city
   *[other] { $cities } cities
} from { $countries ->
    [one] { $countries } country
   *[other] { $countries } countries
}.
list-published-on = Published on { $day }
list-version = Version { $number }
list-versions = Versions
list-superseded = This version was corrected later.
list-last = Read the one that holds
list-not-yet = This list has not been published. Look at whom it would name, then publish it.
list-went = Taken off: { $names }
list-came = Added: { $names }
list-keep = Keep this list
list-would-name = Published today, it would name { $cities ->
    [one] { $cities } city
   *[other] { $cities } cities
}.
list-publish = Publish the list
list-publish-next = Publish the next version
list-take-off = Take a city off
list-take-off-hint = Its membership through this list is annulled, and the next version says why. The earlier version stays readable.
list-city = City
list-note = What everybody reads about this version
list-on = Day of publication
list-empty = No city belongs to this grouping. Put the cities in first.
list-unchanged = The list names the same cities as its last version. Change the grouping first.
list-before-the-last = { $day } is before the day of the last version. Choose a later day.
did-list-published = published a list
