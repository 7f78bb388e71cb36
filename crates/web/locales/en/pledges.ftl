city-file = The file of the city
city-file-pledges = Pledges
pledges-of = Pledges to { $city }
pledges-lead = What partners promised in their own words, by what it can be seen, and whether it was kept.
pledges-none = No pledge has been made public yet.
pledges-none-yet = No pledge yet. Ask the partner who could change most.
pledges-not-public = not named in public
pledges-measure = Seen by
pledges-due = By
pledges-kept-on = Kept on
pledges-why = Reason
pledges-more = Change
pledges-again = Send a new link
pledges-withdraw = Withdraw the pledge
pledges-ask = Ask a partner for a pledge
pledges-ask-lead = The partner gets a link and writes the pledge without an account; the same link serves for reports.
pledges-partner = Partner
pledges-new-partner = A partner who is not in the list
pledges-name = Name
pledges-send = Send the letter
pledges-done-asked = The letter is on its way.
pledges-done-withdrawn = Withdrawn. It stays in the ledger.
pledge-state-invited = asked for
pledge-state-under-way = under way
pledge-state-kept = kept
pledge-state-kept-late = kept late
pledge-state-late = late
pledge-state-withdrawn = withdrawn
pledge-title = { $partner }: your pledge to { $city }
pledge-make = Make the pledge
pledge-change = Change the words
pledge-make-lead = Say it in your own words. Earlier words stay readable.
pledge-promise = What you promise
pledge-promise-hint = For example: Our library stays open two evenings a week for adults who learn to read.
pledge-measure-hint = By what anybody can see that it was kept, such as: 80 evenings, 200 people
pledge-credit = Name us on the public page of the city.
pledge-give = Give the pledge
pledge-save = Save the new words
pledge-report = How does it go?
pledge-told = What was done
pledge-kept = Kept on
pledge-kept-hint = Leave it empty while it is under way.
pledge-send-report = Send the report
pledge-reports = Reports
pledge-done-promised = Thank you. Your pledge is in the ledger of the city.
pledge-done-reported = Thank you. Your report is in the ledger.
pledge-done-withdrawn = Withdrawn. The ledger says so, with your reason.
pledge-withdrawn = This pledge was withdrawn.
pledge-not-made = Make the pledge first, then report on it.
partner-without-address = There is no e-mail address of { $name }. Enter one with the partner first.
date-to-come = { $date } is still to come.
mail-pledge-subject = { $city } asks for your pledge
mail-pledge-body =
    Dear { $partner },

    { $asker } of { $city } asks what you pledge to the learning city: in your own words, by what it can be seen, and until when.

    Write it through this link, without an account. The same link serves to report on it later:

    { $link }

    Whoever has this link can write for you. Pass it on only to those who should.

    Stoa
did-pledge-asked-for = asked for a pledge
did-pledge-promised = made a pledge
did-pledge-reported = reported on a pledge
did-pledge-withdrawn = withdrew a pledge
