awards-title = Learning City Award
awards-lead = Every round honours cities that have come far since they joined. It is no prize and no label, and it holds for one cycle.
awards-none = No round has honoured anybody yet.
awards-winners = { $count ->
    [one] { $count } city honoured
   *[other] { $count } cities honoured
}.
award-what-it-is = Past winners wait as long as the rules of the next call say.
award-nobody-yet = Nobody has been honoured in this round yet. Winners appear here when the decision is published.
award-story = The story of { $city }
award-story-write = Write the story of { $city }
shortlist-of = Shortlist: { $call }
shortlist-title = Shortlist
shortlist-lead = Whom the jury reads: chosen from what National Commissions nominated within their quota.
shortlist-lead-sent = Whom the jury reads: chosen from all that was sent.
shortlist-candidates = Nominated
shortlist-chosen = On the shortlist
shortlist-cap = Honoured at most
shortlist-crowded = More are on the shortlist than can be honoured together. The jury chooses among them:
shortlist-none-yet = There is no shortlist yet: the jury reads every nomination.
shortlist-holds = Jurors are given these only, and read nothing else. The others are declined when the call is decided.
shortlist-only = { $count ->
    [one] One submission is
   *[other] { $count } submissions are
} on the shortlist; the jury reads no others.
shortlist-empty = Nothing has been nominated yet. Nominations appear here when National Commissions endorse.
shortlist-hint = Number those whom the jury reads, best first; leave the others empty.
shortlist-rank = Rank of the National Commission
shortlist-place = Place
shortlist-place-of = Place of { $city }
shortlist-keep = Keep the shortlist
shortlist-no-candidate = One of those chosen is no longer nominated. Look at the list again.
shortlist-changed-meanwhile = Somebody else changed the shortlist while you were working on it. Look at it now and make your change again.
ceremony-title = Ceremony
ceremony-of = Ceremony: { $round }
ceremony-lead = In which order the winners are called, who receives the award, and what is said of each. Everybody reads the citations on the page of the round.
ceremony-paper = List as PDF
ceremony-conference = Conference
ceremony-none = none yet
ceremony-place = Place
ceremony-mayor = Received by
ceremony-citation = Citation
ceremony-keep = Keep the ceremony
ceremony-where = Where
ceremony-when = When
ceremony-received-by = Received by
ceremony-not-the-winners = The list must name every winner of this round once, and nobody else. Look at it again.
ceremony-changed-meanwhile = Somebody else changed the ceremony while you were working on it. Look at it now and make your change again.
did-award-shortlisted = made a shortlist
did-award-arranged = arranged a ceremony
