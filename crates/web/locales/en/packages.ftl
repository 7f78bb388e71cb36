submissions-to = Submissions to { $call }
submissions-to-none = Nobody has begun to answer this call yet.
submissions-none-such = No submission fits. Look for something else.
submissions-all = All submissions
submissions-shown = { $shown } of { $all } submissions
submissions-state = State
submissions-any = any
submissions-late-only = in the grace only
submissions-late = in the grace
submissions-find = Find
submissions-sent = Sent on
submissions-xlsx = As a workbook (XLSX)
submissions-csv = As CSV
submissions-zip = Each as PDF, in one file
submissions-year-of = { $question } (year)
packages-title = Packages of PDF files
package-title = Submissions as PDF
package-count = { $count ->
    [one] { $count } submission
   *[other] { $count } submissions
}
package-ready = The file is ready.
package-fetch = Download ({ $size } MB)
package-printed = { $count } of { $all } printed so far
package-wait = A worker prints them one by one. You can go on working; the file waits here.
package-again = Look again
package-failed = The file could not be made. The secretariat’s administrator finds the reason here:
package-empty = None of these submissions was sent, so that there is nothing to print. Choose others.
package-too-many = These are more than { $most } submissions. Choose fewer, for example one country.
did-package-asked = asked for submissions as PDF
