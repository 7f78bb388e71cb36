# the page
nav-comparisons = Compare
comparisons-title = Compare similar cities
comparisons-lead = Places depend on figures, years, methods and weights. So no place is shown without its interval: where a city stands in at least 90 of 100 defensible ways of counting.
comparisons-invented = Some of these cities are invented and their figures were generated, to show how the page works.
comparisons-nobody = No city has agreed to be compared yet.
comparisons-nobody-next = A coordinator or mayor agrees on the page “Comparisons” of their city.
comparisons-own-out = Your city takes no part in comparisons.
comparisons-own-decide = Read what it means, and decide
comparisons-chosen = { $cities ->
    [one] One city
   *[other] { $cities } cities
  }, { $measurements ->
    [one] one measurement.
   *[other] { $measurements } measurements.
  }
comparisons-missing-drawn = { $percent }% of the figures are missing: they are drawn anew from other cities each time, so that what is not known makes the intervals wider.
comparisons-missing-left = { $percent }% of the figures are missing and left out; the weights of the others grow.
comparisons-compare = Compare
comparisons-anew = Begin anew

# what is compared
comparisons-choose-cities = Choose cities
comparisons-choose-measurements = Choose measurements and years
comparisons-choose-method = Choose methods
comparisons-near = About which city
comparisons-near-none = No one in particular
comparisons-most = How many similar cities
comparisons-who = Which cities
comparisons-who-similar = The most similar ones
comparisons-who-chosen = Those that are ticked below
comparisons-who-all = All that take part
comparisons-alike = What makes cities similar
comparisons-alike-hint = Size: full marks for as many people, none from ten times as many. Region and kind of place: the same or not. Income: one third less for each step between the World Bank’s groups of countries (July 2023). What is not known counts half.
comparisons-alike-size = Population
comparisons-alike-region = Region
comparisons-alike-income = Income of the country
comparisons-alike-kind = Kind of place
comparisons-counts-0 = does not count
comparisons-counts-1 = counts
comparisons-counts-2 = counts twice
comparisons-counts-3 = counts three times
comparisons-income-low = low
comparisons-income-lower-middle = lower middle
comparisons-income-upper-middle = upper middle
comparisons-income-high = high
comparisons-cities = Cities that take part
comparisons-cities-hint = Ticks count when “Those that are ticked below” is chosen.
comparisons-cities-more = { $count ->
    [one] One more city takes part and is not listed here.
   *[other] { $count } more cities take part and are not listed here.
  }
comparisons-city = City
comparisons-likeness = Similar
comparisons-framework = Framework
comparisons-framework-all = All frameworks
comparisons-until = Figures up to the year
comparisons-back = At most so many years older
comparisons-measurements-hint = The latest figure of each city counts, if it is for the city itself and for all its people. Without a tick, measurements count that at least half of the cities have a figure for.
comparisons-of = { $some } of { $all }
comparisons-method-hint = Each draw takes one of the ticked ways by chance. With one tick everywhere and no spread, there is one way of counting and its interval hides the doubt.
comparisons-methods = How it is computed
comparisons-normalise = Bringing figures to one scale
comparisons-n-minmax = From the lowest to the highest (min–max)
comparisons-n-zscore = Distance from the mean (z-scores)
comparisons-n-percentile-rank = Order only (ranks)
comparisons-aggregate = Putting them together
comparisons-a-arithmetic = Arithmetic mean: strengths make up for weaknesses
comparisons-a-geometric = Geometric mean: weaknesses weigh more
comparisons-a-harmonic = Harmonic mean: weaknesses weigh most
comparisons-fill = Missing figures
comparisons-f-none = Left out
comparisons-f-drawn = Drawn from all cities
comparisons-f-region = Drawn from cities of the region
comparisons-f-income = Drawn from countries of the same income
comparisons-f-mean = Mean of the cities
comparisons-f-median = Median of the cities
comparisons-spread = Weights scatter by ± percent
comparisons-draws = Draws
comparisons-seed = Seed of the draws

# the weights
comparisons-weights = Weights
comparisons-weights-hint = Turn a weight and every interval follows. 1 is the weight of the framework; 0 leaves an area out.
comparisons-weights-turn = Turn the weights
comparisons-weights-each = Single measurements
comparisons-weights-apply = Count with these weights

# the places
comparisons-places = Places
comparisons-places-lead = { $draws } draws over the chosen methods, weights and missing figures for { $count } cities. The bar holds nine draws in ten, the dot is the middle one; place 1 is the left end.
comparisons-groups-lead = { $count ->
    [one] No city can be told apart from the first with 95% certainty: they stand level.
   *[other] There are { $count } groups. Cities in one group cannot be told apart from its first with 95% certainty; within a group they stand by name, not by place.
  }
comparisons-group = Level with { $city }
comparisons-group-alone = { $city }, apart from the cities before
comparisons-strip-description = An interval of places for each city: a bar from the 5th to the 95th percentile, a dot at the median.
comparisons-place = place { $low } to { $high } of { $count } in nine draws of ten, median { $median }.
comparisons-place-firm = { $place } in nine draws of ten
comparisons-place-short = { $low } to { $high }, median { $median }
comparisons-interval = Place in 90% of draws
comparisons-quarter = Chance of the best quarter
comparisons-tenth = Chance of the best tenth
comparisons-figures = Figures
comparisons-before = Before
comparisons-after = After
comparisons-page = Page { $page } of { $pages }

# one city
comparisons-choose-near = Choose a city above, or open one in the list, to see what its place hangs on.
comparisons-why = What the place of { $city } hangs on
comparisons-why-never = Its place is the same in every draw.
comparisons-why-most = It hangs most on { $factor } ({ $percent }).
comparisons-why-description = Shares of the variance of this city’s place.
comparisons-why-runs = Shares of the variance of this city’s place (Sobol), from { $runs } indices. Alone: what goes with this choice by itself. In all: with everything that it takes part in.
comparisons-factor = Choice
comparisons-factor-normalisation = the choice of scale
comparisons-factor-aggregation = the choice of mean
comparisons-factor-weights = the weights
comparisons-factor-imputation = what is missing
comparisons-factor-errors = the standard errors of the figures
comparisons-factor-together = several together
comparisons-first = Alone
comparisons-total = In all
comparisons-percent = { $percent }%
comparisons-pairs = { $city } and each of the others
comparisons-pairs-lead = { $count ->
    [one] One city cannot be told apart from { $city }.
   *[other] { $count } cities cannot be told apart from { $city }.
  }
comparisons-pairs-show = The chance of being ahead, city by city
comparisons-pairs-more = { $count ->
    [one] One city that is clearly ahead or behind is not listed.
   *[other] { $count } cities that are clearly ahead or behind are not listed.
  }
comparisons-chance = Chance of being ahead
comparisons-told = What can be said
comparisons-ahead = ahead
comparisons-behind = behind
comparisons-level = cannot be told apart
comparisons-swap = How little would swap { $a } and { $b }
comparisons-swap-change = { $a } and { $b } change places when no weight changes by more than { $percent }.
comparisons-swap-how = Counted with the first of the chosen methods, and without scatter.
comparisons-swap-none = No change of weights that leaves each between zero and its double swaps { $a } and { $b }.
comparisons-swap-not = The first of the chosen methods does not let this be worked out; choose min–max and the arithmetic mean.
comparisons-swap-with = The other city
comparisons-swap-show = How little would swap them
comparisons-swap-weights = The weights that change
comparisons-part = Part
comparisons-weight-now = Weight
comparisons-weight-then = Weight that swaps

# taken away
comparisons-again = The same again
comparisons-again-lead = The result follows from the figures, the choices and the seed alone. Whoever has these gets it again, bit for bit.
comparisons-link = Link to this comparison as it is known now
comparisons-file = File with figures, framework and choices
comparisons-file-how = gives the same places on any machine:
comparisons-places-file = The places, as a table
comparisons-coin-files = the figures and the framework for COINr
comparisons-as-then = This is the comparison as known at revision { $revision }: the same result, bit for bit.
comparisons-now = Compare what is known now
comparisons-not-as-then = This is no longer the result that the link was made for: a city has withdrawn since, or the link was changed by hand.
comparisons-out-title = Left out
comparisons-out-no-part = { $city } takes no part in comparisons.
comparisons-out-no-figure = { $city } has no figure for any of these measurements.
comparisons-out-empty = { $measurement }: no figure in these years.
comparisons-out-constant = { $measurement }: the same value ({ $value }) everywhere, so it tells nobody apart.
comparisons-out-no-side = { $measurement }: neither more nor less is better.
comparisons-out-unknown = { $measurement } is not a measurement of this network.

# a city decides
comparisons-part-title = Comparisons and { $city }
comparisons-part-yes = This city takes part.
comparisons-part-no = This city takes no part.
comparisons-part-since = Decided on { $date }.
comparisons-part-default = Nobody is compared unasked: as long as a city has not agreed, it stays out.
comparisons-part-means = What taking part means
comparisons-part-means-1 = People of other cities that know the network, researchers it has appointed and the secretariat can set this city’s published figures beside those of others. Visitors cannot.
comparisons-part-means-2 = No place is ever shown without its interval, and cities that cannot be told apart stand level.
comparisons-part-means-3 = Nothing new is published: only figures count that stand on the city’s page.
comparisons-part-means-4 = A city can leave at any time; it is then gone from earlier comparisons too.
comparisons-part-reason = Reason
comparisons-part-reason-hint = Who decided it, and why. It stays with the answer.
comparisons-part-join = Take part
comparisons-part-leave = Leave comparisons
comparisons-part-who = The coordinator or the mayor of the city decides this.
comparisons-part-go = Compare with similar cities

# the network decides
comparisons-switch-title = Comparisons
comparisons-are-on = Cities that have agreed can be compared.
comparisons-switch-part = { $count ->
    [0] No city has agreed yet.
    [one] One city has agreed.
   *[other] { $count } cities have agreed.
  }
comparisons-switch-explained = Switched off, nobody can compare, and links to comparisons stop working. What the cities have answered stays.
comparisons-switch-off = Switch comparisons off
comparisons-switch-on = Switch comparisons on
comparisons-off = This network has switched comparisons off. The secretariat can switch them on again.
admin-comparisons = Whether cities that agreed can be compared at all.
did-comparison-answered = answered whether the city is compared
did-comparison-switched = switched comparisons on or off

# refusals
comparison-too-few = Cities with figures that are left: { $count }. A comparison needs two; choose more cities, more measurements or more years.
comparison-no-measurement = No measurement is left. Choose at least one that has figures, with a weight above 0.
comparison-huge = { $city }, { $measurement }: { $value } is too large to be computed with. Correct the figure.
comparison-constant = { $measurement } has the same value ({ $value }) in every city and cannot tell them apart. Leave it out.
comparison-not-positive = { $city }, { $measurement }: { $value } under a mean that needs values above zero. Choose the arithmetic mean.
comparison-refused = This cannot be computed: { $detail }
comparison-choice = “{ $value }” cannot be chosen here.
comparison-number = “{ $value }” is not a number from { $low } to { $high }.
comparison-revision = There is no revision { $revision } here. Take the link anew.
comparison-answer-collision = Somebody else has answered for this city meanwhile. Look at what holds now and decide again.
