# refusals
juror-without-role = This account does not hold the role of juror. Invite the person as a juror first.
juror-languages-needed = Say which languages the juror reads: one at least.
juror-nothing-open = { $juror } has nothing open: every confirmed seat has its scores.
juror-reminded-today = { $juror } was reminded today already. Wait until tomorrow.
juror-load = At least { $least } and at most { $most } cannot both hold. Give a largest number of 1 or more, and a smallest that is not above it.
juror-field-unknown = { $code } is no cluster and no area of the framework. Choose from the list.
conflict-place-unknown = No city and no country of this name is known. Write it as the register does.
objective-unknown = Choose one of the three objectives.
seat-own-country = { $juror } comes from the country of this city and may not read it.
seat-conflict = { $juror } has a conflict of interest with this city and may not read it.
seat-language = { $juror } does not read the language of this submission.
seat-forbidden = { $juror } is kept from this submission by hand. Take that ruling back first.
jury-not-formed = No panel was formed yet. Choose an objective and form it.
jury-not-full = Some submissions lack a reader. Fill their seats before you confirm.
jury-nothing-to-read = There is nothing to read yet: no submission of this call was sent and, where the call asks for it, endorsed.
jury-places = { $needed } readings are needed, and the jurors take { $places } at most together. Appoint more jurors, or let them read more.
jury-owed = Only { $needed } readings are needed, and the jurors are promised { $owed } at least. Lower the smallest number of some.
jury-readers = { $city } needs { $needed } readers, and { $able } may read it: { $language } do not read its language, { $country } are from its country, { $declared } have a conflict, { $other } are kept out otherwise. Appoint somebody who may.
jury-regions = No team of jurors from two regions at least can be found for { $city }. Appoint jurors from other regions, or choose another objective.
jury-overfull = Some submissions need { $needed } readings from { $jurors }, who take { $places } at most together. Appoint jurors who may read the same.
jury-underused = { $jurors } are promised { $owed } readings at least, and only { $available } are there that they may do. Lower their smallest number.
jury-pins = { $pinned } jurors are fixed by hand for { $city }, which takes { $needed }. Take one ruling back.
jury-impossible = No panel can be formed: { $why }
review-conflict = You have a conflict of interest with this city, so you neither read nor score its submission. It was given to somebody else.
review-not-shortlisted = This submission is not on the shortlist. The jury reads only those that are.
review-late = Scores could be given until { $by }, on the clock of the call. Ask the secretariat whether there is more time.
review-given-already = You have given these scores. To change them, give them again.
review-changed-meanwhile = You saved this in another window meanwhile. What you typed here stands below: look at it and send it again.
score-out-of-range = { $score } is no score. Choose from 1 to { $most }.
score-needed = a score is missing
score-reason-needed = say why, in a sentence or two
talk-before-scores = You can take part once you have given scores of your own.
reading-before-endorsement = Jurors would have to be done by { $by }, before National Commissions are on { $until }. Give them a later day.
# what was done
did-juror-appointed = appointed a juror
did-juror-dismissed = took a juror off the jury
did-juror-reminded = reminded a juror
did-conflict-declared = recorded a conflict of interest
did-conflict-withdrawn = took back a conflict of interest
did-jury-formed = formed the panel
did-jury-ruled = decided about a seat by hand
did-jury-narrowed = freed seats at what is not on the shortlist
did-jury-confirmed = confirmed the panel
did-review-drafted = saved a draft of a review
did-review-given = gave a review
did-review-discussed = wrote in a deliberation
# letters
mail-juror-appointed-subject = You are on the jury: { $call }
mail-juror-appointed-body =
    Dear { $name },

    You are on the jury of “{ $call }”. Please look now whether you have a conflict of interest
    with a city or a country, and declare it before submissions are given out:

    { $link }
mail-juror-seated-subject = { $call }: { $count ->
    [one] one submission
   *[other] { $count } submissions
} for you to read
mail-juror-seated-body =
    Dear { $name },

    { $count ->
        [one] One submission of “{ $call }” waits
       *[other] { $count } submissions of “{ $call }” wait
    } for you on your desk. { $due }

    { $link }

    If you cannot judge a city, declare the conflict there: the submission goes to somebody else.
mail-juror-released-subject = { $call }: { $count ->
    [one] one submission is
   *[other] { $count } submissions are
} no longer yours to read
mail-juror-released-body =
    Dear { $name },

    { $count ->
        [one] One submission of “{ $call }” that was given to you is
       *[other] { $count } submissions of “{ $call }” that were given to you are
    } no longer on your desk: the panel was changed. You need not do anything. What you had written is kept. What is left for you to read is here:

    { $link }
mail-juror-before-subject = { $call }: { $count ->
    [one] one submission is
   *[other] { $count } submissions are
} still open
mail-juror-before-body =
    Dear { $name },

    Scores for “{ $call }” are due by { $by }. { $count ->
        [one] One submission is
       *[other] { $count } submissions are
    } still open on your desk:

    { $link }
mail-juror-day-subject = { $call }: scores are due by { $by }
mail-juror-day-body =
    Dear { $name },

    The time for reading is nearly over. { $count ->
        [one] One submission still lacks
       *[other] { $count } submissions still lack
    } your scores:

    { $link }
mail-juror-late-subject = { $call }: your scores are missing
mail-juror-late-body =
    Dear { $name },

    Scores for “{ $call }” were due by { $by }, and { $count ->
        [one] one submission lacks
       *[other] { $count } submissions lack
    } yours. Please write to the secretariat if you cannot give them.

    { $link }
mail-juror-completed-subject = { $call }: a city completed what you scored
mail-juror-completed-body =
    Dear { $name },

    A city has completed its answers to “{ $call }”, as it was asked to. If they change what you think, change your scores; you can until a new decision is published. It is marked on your desk:

    { $link }
# running a jury
jury-pages = Jury and decision
jury-title = Jury
jury-jurors = Jurors
juror = Juror
jury-readings = Readings needed
jury-room = Readings the jury can take
jury-given = Scores given
jury-until = Scores are due by { $moment }.
jury-empty = Nobody is on the jury yet. Appoint jurors below; each gets a letter and is asked for conflicts.
jury-appoint = Appoint a juror
jury-nobody = Everybody who holds the role of juror is on this jury.
jury-invite = Invite somebody as a juror
jury-invite-hint = They get a letter with a link. Once they have accepted, you can appoint them here.
jury-next-assign = Assign submissions
jury-next-look = See who reads what
jury-next-decide = Go to the decision
juror-between = Reads { $least } to { $most }
juror-given = { $given } of { $seats } scored
juror-done = done
juror-late = { $count ->
    [one] { $count } late
   *[other] { $count } late
}
juror-begun = { $count ->
    [one] { $count } draft
   *[other] { $count } drafts
}
juror-conflicts = { $count ->
    [one] { $count } conflict
   *[other] { $count } conflicts
}
juror-remind = Remind now
juror-reminded = last reminded on { $day }
juror-change = Change or dismiss
juror-change-of = What is known of { $juror }
juror-change-particulars = Change languages, fields or load
juror-keep = Keep
juror-dismiss = Take off the jury
juror-dismiss-why = Reason
juror-who = Who
juror-country = Country
juror-country-hint = Nobody reads submissions of their own country.
juror-best = Language read best
juror-reads = Also reads
juror-expertise = Fields of work
juror-clusters = Clusters
juror-areas = Areas of the framework
juror-least = Submissions, at least
juror-most = Submissions, at most
juror-limits = Limits
in-language-en = English
in-language-fr = French
in-language-es = Spanish
# conflicts
conflicts-title = Conflicts of interest
conflicts-lead = You read nothing from your own country, nor from a city or country in which you hold a role. Declare here what only you know: work together, kinship, a contract, a dispute.
conflict-own-country = own country
conflict-own-role = holds a role there
conflict-place = City or country
conflict-place-hint = By its name, as in the register.
conflict-why = Why
conflict-declare = Declare a conflict
conflict-record = Record a conflict
conflict-withdraw = Take back
# assignment
assignment-title = Assignment
assignment-nothing = Nothing is to be read yet. Submissions come here once they are sent and, where the call asks for it, endorsed.
assignment-lead = Each submission gets its readers so that no better panel exists. Nobody reads what their country, a conflict, a language or their load forbids.
objective = What the best panel is
objective-total = The best fit in all
objective-total-hint = The points of all seats together are as many as can be.
objective-fair = The fairest
objective-fair-hint = The submission that is served worst is served as well as can be; then the best fit in all.
objective-diverse = Several regions
objective-diverse-hint = Every submission is read from two regions at least, at most two jurors of one; then the best fit in all.
assignment-form = Form the panel
assignment-again = Form it anew
proof-total = Proven: no other panel has more points.
proof-fair = Proven: no other panel serves the worst served submission better, and none of those has more points.
proof-diverse = Proven: no other panel of several regions has more points.
proof-bound = The search was cut short: another panel could have { $bound } points at most.
proof-figures = { $total } points in all, { $least } for the submission that is served worst.
proof-by-hand = { $count ->
    [one] One ruling by hand costs
   *[other] { $count } rulings by hand cost
} { $cost ->
    [one] { $cost } point
   *[other] { $cost } points
}.
proof-formed = Formed on { $day }.
proof-file = The file it follows from
proof-check = can be checked by anybody with “stoa assign”.
assignment-confirm = Confirm and send the letters
assignment-confirm-hint = Jurors see their submissions once you confirm, and each gets a letter.
assignment-confirmed = The panel is confirmed. What you change by hand holds at once, and whoever gets a seat gets a letter.
assignment-confirm-new = Confirm what is new
assignment-lacking = A reader is missing
assignment-lacking-hint = Nobody on the jury may take the seat. Appoint somebody who may, then fill it.
assignment-fill = Fill the seats
assignment-seats = Who reads what
assignment-submission = Submission
assignment-language = Language
assignment-readers = Readers
assignment-loads = Load of each juror
assignment-reads = Reads
fit = Fit
fit-points = { $points } points
fit-best-language = best language
fit-shared = shared field: { $fields }
fit-explained-title = How the fit is counted
fit-explained = 40 points for anybody who may read a submission; 20 more where it is written in the juror’s best language; 20 for each field of work that both share, two at most. Fields of a submission are the clusters of its city and those it chooses in its answers.
seat-of = Written in: { $language }.
seat-fields = Fields: { $fields }.
seat-why = Why these jurors
seat-cost-hint = Each line says what a change by hand would move, and what it costs; these figures are exact.
seat-cost-fair = Each line says what a change by hand would move, and what it costs in points; how the worst served submission fares is found when you make it.
seat-standing = Standing
seat-by-hand = By hand
seat-load = reads { $load } of { $most }
seat-reads = Reads it.
seat-pinned = fixed
seat-begun = has begun
seat-lacking = a reader is missing
seat-without = Without them { $other } would read it: { $count ->
    [one] one seat changes
   *[other] { $count } seats change
}, { $change }.
seat-could = Could read it in place of { $other }: { $count ->
    [one] one seat changes
   *[other] { $count } seats change
}, { $change }.
seat-loss = { $points ->
    [0] at no cost
    [one] at a cost of { $points } point
   *[other] at a cost of { $points } points
}
seat-gain = { $points ->
    [one] with { $points } point more
   *[other] with { $points } points more
}
seat-blocked = Could read it only beyond somebody’s limits.
seat-pin = Fix
seat-put-in = Put in
seat-forbid = Take out
seat-free = Leave it to the panel
seat-swap = Swap two jurors
seat-out = Takes leave
seat-in = Takes the seat
barred-country = from the country of the city
barred-declared = conflict of interest
barred-language = does not read its language
barred-forbidden = kept out by hand
barred-other = may not read it
# the juror's desk
reviews-title = To read
reviews-none = You are on no jury. The secretariat appoints jurors to a call and writes to them.
reviews-nothing = Nothing was given to you yet. Declare your conflicts now: then nothing has to be taken back later.
reviews-waiting = { $count ->
    [0] Everything is scored.
    [one] One submission waits for your scores.
   *[other] { $count } submissions wait for your scores.
}
reviews-open-desk = Open my submissions
reviews-given = { $given } of { $count } scored.
reviews-until = Scores are due by { $moment }.
reviews-over = The time for scores has passed.
reviews-begin = Read the first
reviews-go-on = Go on reading
reviews-state = State
reviews-own = Your mean
review-file = Submission { $number }
review-colleague = Juror { $letter }
review-given = given
review-draft = draft
review-open = to read
review-completed = Completed since
review-completed-notice = The city completed its answers on { $day }. You can change your scores until a new decision is published.
review-given-notice = You have given your scores.
review-left-out = This call is read blind: { $count ->
    [0] no answer had to be left out.
    [one] one answer that names the city is left out.
   *[other] { $count } answers that name the city or lead to it are left out.
}
review-print-hint = To read offline, print this page: the scores and reasons have room for a pen.
review-scores = Your scores
review-score-of = Score: { $criterion }
review-remark = Remark
review-remark-hint = What the others and the secretariat should know besides. The city does not read it.
review-give = Give these scores
review-give-again = Give again
review-save = Save as a draft
review-give-hint = Every criterion needs a score and a reason. Once given, you see the scores of the others, and they see yours.
review-again-hint = You may change your scores while there is time. What you gave first stays on record.
review-others-title = Scores of the others
review-others-later = You will see the scores of the others here once you have given yours.
review-none-given = Nobody else has given scores yet.
review-given-title = What jurors gave
review-mean = Weighted mean
review-reasons = Reasons: { $juror }
talk-title = Deliberation
talk-none = Nobody has said anything yet.
talk-say = What you want to say
talk-send = Send
talk-you = You
desk-juries = Calls that are being read
desk-jury-none = nothing is assigned yet
# agreement
calibration-title = Agreement
calibration-lead = { $given } of { $seats } reviews are given.
calibration-empty = No scores are given yet. See who reads what, and whom to remind.
calibration-jurors = Harsh and mild
calibration-jurors-lead = How much each juror gives above or below the average juror, what the submissions deserve being taken into account. The bar holds the truth nine times in ten; where it touches zero, nothing is said. Few reviews say little.
calibration-chart = For each juror, how much they give above (right) or below (left) the average juror, in points of the scale, with 90% intervals.
leaning = Above or below
leaning-words = In words
leaning-harsh = harsher than the others
leaning-mild = milder than the others
leaning-neither = no clear difference
calibration-agreement = How far jurors agree
calibration-agreement-lead = Krippendorff’s alpha compares how far apart jurors are about the same submission with how far apart scores are at large: 1 is full agreement, 0 is what chance would give. The scores are those given first, before anybody saw anybody else’s. In brackets: 95% interval.
calibration-source = K. Krippendorff, Content Analysis: 0.8 and more for firm conclusions, from 0.67 on for tentative ones. For criteria alpha counts order only, for the mean distances.
agreement-alpha = Alpha
agreement-words = What it allows
agreement-basis = Submissions read by two or more
agreement-firm = agree well: firm conclusions
agreement-tentative = agree fairly: tentative conclusions
agreement-weak = agree little: talk before deciding
agreement-none = no better than chance: talk about what the criterion means
agreement-unknown = not enough scores to tell
# the call
call-unnamed = Reviewers do not see each other’s names.
call-read-by = Jurors score by
call-read-by-hint = Left empty, until the outcome is told.
