// Reports: from a city's page to a PDF that a screen reader can read. Axe looks at the pages in
// pages.spec.ts.
import { expect, test } from "@playwright/test";
import { LANGUAGES } from "./site";

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("from the city's page to its report, and from there to two pages for the mayor", async ({ page }) => {
    await page.goto("/en/cities/learnham");
    await page.getByRole("link", { name: "City report" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Learnham (invented) as a learning city");
    await expect(page.getByText("Demonstration figures.").first()).toBeVisible();
    await expect(page.getByText(/As known on .* revision/)).toBeVisible();
    await page.getByRole("navigation", { name: "Contents" }).getByRole("link", { name: "Targets and chances" }).click();
    await expect(page.getByRole("table", { name: "Targets, the least likely first" })).toBeVisible();
    await page.getByRole("link", { name: "Mayor’s brief" }).click();
    await expect(page.getByRole("heading", { name: "What asks for a decision" })).toBeVisible();
    await page.getByRole("link", { name: "Report on the goals" }).click();
    await expect(page.getByRole("heading", { level: 3, name: /^17 / })).toBeVisible();
  });
});

test("each report is a tagged PDF in each language, the brief of two pages", async ({ request }) => {
  test.setTimeout(240_000); // the press is slow where it was built for finding faults
  for (const lang of LANGUAGES) {
    for (const kind of ["report", "brief", "goals-report"]) {
      const answer = await request.get(`/${lang}/cities/learnham/${kind}.pdf`);
      expect(answer.headers()["content-type"]).toBe("application/pdf");
      expect(answer.headers()["content-disposition"]).toContain(`learnham-${kind}-${lang}.pdf`);
      const pdf = (await answer.body()).toString("latin1");
      expect(pdf.startsWith("%PDF-1.7")).toBe(true);
      expect(pdf, "PDF/UA-1").toContain("pdfuaid:part");
      expect(pdf).toContain(`<rdf:li>${lang}</rdf:li>`);
      if (kind === "brief") expect(pdf.match(/\/Type\s*\/Page\b/g), lang).toHaveLength(2);
    }
  }
});

test("a report of a past day says so, and of an unknown city there is none", async ({ page, request }) => {
  expect((await request.get("/en/cities/learnham/report?known=2001-01-31")).status()).toBe(404);
  await page.goto("/fr/cities/learnham/report?known=2099-12-31");
  await expect(page.getByRole("link", { name: "Ouvrir en PDF" })).toHaveAttribute("href", /known=2099-12-31/);
});
