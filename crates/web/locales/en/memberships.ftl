membership-why-applied = It applied:
membership-why-took-back = It took its application back:
membership-why-admitted = Its application was accepted:
membership-why-not-admitted = Its application was not accepted:
membership-why-report-sent = Its report came:
membership-why-report-accepted = Its report was accepted:
membership-why-report-declined = Its report was not accepted:
membership-why-report-late = Its report was overdue:
membership-why-report-missing = No report came:
membership-title = Membership of { $city }
membership-history = What happened
membership-never = It has not been in the network, as far as the register knows.
membership-owes-completion = { $call } is to be completed by { $due }.
membership-owes = { $call } is due by { $due } and has not come yet.
membership-corrected = corrected on { $day }
membership-letters = Letters about reports
membership-letter-readers = { $count ->
    [0] nobody to write to
    [one] { $count } letter
   *[other] { $count } letters
}
membership-entry = Entry in the register, with its corrections
memberships-title = Size of the network over time
memberships-lead = How many cities there were on thirteen dates, as published pages say, and how many of them this register can place in time.
memberships-none-yet = No published figure is as old as this day. Read the page as known today.
memberships-chart = Cities in the network
memberships-chart-what = Cities in the network as published; hollow marks where the page says “about” or “over”.
memberships-table = Size by date, with sources
memberships-when = Date
memberships-cities = Cities, as published
memberships-countries = Countries
memberships-known = Placed in time by this register
memberships-source = Source
memberships-over = over { $count }
memberships-about = about { $count }
memberships-fell = Membership is lost as well as gained: after the regulations of 2018 asked for progress reports, more than 200 cities became 170 active ones. In 2020 a list of 55 new cities was corrected to 54, and 230 became 229.
due-title = Who owes what
due-lead = Reports that are due, who was written to, and applications that wait. Letters go out by the rules of each call; nobody has to send them.
due-reports = Reports not yet here
due-late = past their day
due-nobody = without anybody to write to
due-applicants = Applicants waiting
due-none = No report is due. A call for reports that is open appears here.
due-none-such = No report fits this choice. Choose “any”.
due-call = Call
due-any = any
due-which = Which
due-only-late = past their day
due-show = Show
due-by = Due by
due-is-late = late
due-begun = begun
due-returned = to be completed
due-written = Last letter
due-not-yet = none yet
due-nobody-hint = Cities without anybody to write to hear nothing: invite a coordinator for them.
due-nobody-reads = nobody to write to
due-stage-due = Due soon
due-stage-late = Late: reminded
due-stage-inactive = Not received: inactive
due-applicants-none = No application waits for a decision.
mail-report-due-subject = { $city }: the report is due by { $due }
mail-report-due-body =
    Dear { $name },

    the report of { $city } is due by { $due }: { $call }. It begins from your city file, so that nothing is typed twice.

    { $link }

    Stoa
mail-completion-due-subject = { $city }: to be completed by { $due }
mail-completion-due-body =
    Dear { $name },

    what { $city } sent to “{ $call }” is open again and to be completed by { $due }. The letter of the decision says what is missing.

    { $link }

    Stoa
mail-completion-late-subject = { $city }: the date has passed
mail-completion-late-body =
    Dear { $name },

    what { $city } sent to “{ $call }” was to be completed by { $due }, and has not come back. If you need more time, write to the secretariat: it can set a later date. Otherwise it decides on what is there.

    { $link }

    Stoa
mail-report-late-subject = { $city }: the report is late
mail-report-late-body =
    Dear { $name },

    the report of { $city } was due by { $due } and has not come: { $call }. The register now says that the city was reminded; it is still a member. If you need more time, answer this letter or write to the secretariat: it can extend the call for you.

    { $link }

    Stoa
mail-report-inactive-subject = { $city } is inactive in the network
mail-report-inactive-body =
    Dear { $name },

    the report of { $city } was due by { $due }: { $call }. As it did not come, the register now says that the city is inactive: it stays on the list, is not counted, and can neither apply for an award nor host. An accepted report makes it a full member again.

    { $link }

    Stoa
did-membership-reminded = wrote about a report
