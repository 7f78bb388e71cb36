home-title = A network of learning cities
home-lead = Here cities see where they stand on the Key Features of Learning Cities, whether they move, and from which figures: each with its source, its year and how sure it is.
home-find-city = Find a city
home-members = { $count ->
    [one] member
   *[other] members
}
home-countries = { $count ->
    [one] country
   *[other] countries
}
home-areas = { $count ->
    [one] area of focus
   *[other] areas of focus
}
home-measurements = { $count ->
    [one] measurement
   *[other] measurements
}
home-temple-title = The Key Features of Learning Cities
home-temple-description = A temple: three wider benefits in the pediment rest on six building blocks, the columns, which stand on three fundamental conditions, the steps.
home-map-title = Where the members are
home-map-description = A map of the world with { $cities ->
    [0] no member
    [one] one member
   *[other] { $cities } members
} in { $countries ->
    [0] no country
    [one] one country
   *[other] { $countries } countries
}.
home-map-credit = Places: GeoNames (CC BY 4.0). Coasts: Natural Earth. No borders are drawn.
home-invented = { $count ->
    [one] One more city is invented, with generated figures, to show how the pages look.
   *[other] { $count } more cities are invented, with generated figures, to show how the pages look.
}
home-map-list = The same as a list
home-how-title = How it works
home-how-1-title = A city against its own past
home-how-1 = Each city is compared with itself first. There is no league table here.
home-how-2-title = Every figure has a source
home-how-2 = Who published it, for which year, for which place, by which method, and who entered it when.
home-how-3-title = Missing is a fact
home-how-3 = A figure that does not exist is said to be missing, with the reason. It is never a zero.
home-how-4-title = Uncertainty is drawn
home-how-4 = A trend is shown with the band it lies in, and a word is used only when the figures carry it.
temple-code = Code
temple-area = Area of focus
temple-coverage = Measured
temple-improving = Improving
temple-worsening = Worsening
temple-unclear = No clear change
temple-missing = No figure yet
as-table = The same as a table
