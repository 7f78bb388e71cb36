groupings-title = Groupings
groupings-lead = Clusters, cohorts, award rounds and sub-networks. A city may be in several.
groupings-none = There is no grouping yet.
groupings-cohorts = Cohorts
groupings-awards = Award
groupings-clusters = Clusters
groupings-sub-networks = Sub-networks
groupings-others = Other groupings
groupings-size = { $count ->
    [0] no city of the register
    [one] one city
   *[other] { $count } cities
}
groupings-rename = Rename
groupings-new = A new grouping
groupings-kind = Kind
groupings-create = Create the grouping
groupings-name = Name
grouping-kind-unknown = There is no kind of grouping “{ $kind }”.
part-unknown = There is no part “{ $part }” in a grouping.
