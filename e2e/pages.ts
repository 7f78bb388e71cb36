/** Every page, without its language, by the role that opens it. */
export const PAGES: Record<string, string[]> = {
  visitor: [
    "",
    "/nothing-here",
    "/cities",
    "/cities?country=KOR&sort=-name",
    "/cities/learnham",
    "/cities/learnham?from=2018&since=2026-01-01",
    "/cities/learnham/areas/2.1",
    "/cities/learnham/measurements/1.1.2.a",
    "/cities/learnham/entry",
    "/cities/cork",
    "/methods",
    "/licences",
    "/sign-in",
  ],
  coordinator: ["/desk", "/account", "/cities/learnham", "/cities/learnham/people", "/cities/learnham/log"],
  "national-commission": ["/desk"],
  juror: ["/desk"],
  secretariat: ["/desk", "/admin", "/admin/people", "/admin/audit", "/groupings"],
  administrator: ["/admin"],
};
