/** Every page, without its language, by the role that opens it. */
export const PAGES: Record<string, string[]> = {
  visitor: [
    "",
    "/nothing-here",
    "/cities?country=KOR&sort=-name",
    "/cities?q=atlantis&state=member&on=2019-12-31",
    "/groupings",
    "/cities/ilmabad?from=2018&since=2026-01-01",
    "/cities/learnham/areas/2.1",
    "/cities/learnham/measurements/1.1.2.a",
    "/cities/learnham/entry",
    "/cities/cork",
    "/frameworks",
    "/frameworks/key-features",
    "/frameworks/areas/2.1",
    "/frameworks/measurements/1.1.1.a",
    "/frameworks/rubric",
    "/goals",
    "/goals/4",
    "/methods",
    "/licences",
    "/sign-in",
  ],
  coordinator: [
    "/desk",
    "/account",
    "/cities/learnham/observations/one?measurement=1.1.1.a&period=2024",
    "/cities/learnham/targets",
    "/cities/learnham/people",
    "/cities/learnham/log",
  ],
  "national-commission": ["/desk"],
  juror: ["/desk"],
  secretariat: [
    "/desk",
    "/admin",
    "/admin/people",
    "/admin/audit",
    "/groupings",
    "/cities/new",
    "/cities/import",
    "/cities/cork/entry",
    "/cities/cork/entry/correct",
    "/frameworks/load",
  ],
  administrator: ["/admin"],
};

/** The same kinds of page with thousands of elements: axe reads each in one language only. */
export const LARGE: Record<string, string[]> = {
  visitor: ["/cities", "/cities/learnham"],
  coordinator: ["/cities/learnham/observations"],
};
