// A jury at work: the secretariat assigns, jurors read and score, the secretariat decides, a letter
// is set on paper, and at its time everybody sees who was chosen.
import { expect, test, type Browser, type Page } from "@playwright/test";
import { accessible, fits, signedIn } from "./site";

async function as(browser: Browser, role: string): Promise<Page> {
  const context = await browser.newContext({ storageState: signedIn(role) });
  return context.newPage();
}

/** The row of a juror, not one that speaks of them. */
function row(page: Page, juror: string) {
  return page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: new RegExp(`^${juror}`) }) });
}

test("from the jury to the published decision", async ({ browser }) => {
  test.setTimeout(90_000);
  const office = await as(browser, "secretariat");
  await office.goto("/en/calls/practice-2026");
  await office.getByRole("link", { name: "Jury and decision" }).click();
  await expect(office.getByRole("heading", { name: "Tomoko Sato" })).toBeVisible();
  await office.getByRole("link", { name: "Assign submissions" }).click();
  await office.getByRole("button", { name: "Form the panel" }).click();
  await expect(office.getByText("Proven: no other panel has more points.")).toBeVisible();
  await office.getByRole("link", { name: /Learnham/ }).click();
  await expect(office.getByText(/(Without them|in place of).*seats? change/).first()).toBeVisible();
  await office.getByRole("button", { name: /^(Fix|Put in): Tomoko Sato/ }).click();
  await expect(row(office, "Tomoko Sato").getByText("fixed")).toBeVisible();
  await office.goto("/en/calls/practice-2026/assignment");
  await office.getByRole("button", { name: "Confirm and send the letters" }).click();
  await expect(office.getByText("The panel is confirmed.")).toBeVisible();

  const juror = await as(browser, "juror");
  await juror.goto("/en/reviews");
  await juror.getByRole("table").getByRole("link", { name: /Learnham/ }).click();
  await expect(juror.getByText("You will see the scores of the others here")).toBeVisible();
  const worth = juror.getByRole("group", { name: "Score: Worth taking up" });
  await worth.getByLabel("4", { exact: true }).check();
  await worth.getByLabel("Why: Worth taking up").fill("Any city with libraries could do it.");
  await juror.getByRole("button", { name: "Give these scores" }).click();
  await expect(juror.getByRole("alert")).toContainText("a score is missing");
  await expect(worth.getByLabel("Why: Worth taking up")).toHaveValue("Any city with libraries could do it.");
  const effect = juror.getByRole("group", { name: "Score: Effect" });
  await effect.getByLabel("5", { exact: true }).check();
  await effect.getByLabel("Why: Effect").fill("Counted each spring.");
  await accessible(juror);
  await juror.getByRole("button", { name: "Give these scores" }).click();
  await expect(juror.getByText("You have given your scores.")).toBeVisible();

  await office.goto("/en/calls/practice-2026/decision");
  const cards = office.locator("ul.decisions > li");
  for (let n = 0; n < (await cards.count()); n++) {
    const card = cards.nth(n);
    const chosen = (await card.getByRole("heading").textContent())?.includes("Learnham");
    await card.getByText("Decide", { exact: true }).click();
    await card.getByLabel(chosen ? "Accepted" : "Declined").check();
    await card.getByLabel("Reason").fill(chosen ? "Others can take it up tomorrow." : "It is not told what came of it.");
    await card.getByRole("button", { name: /Keep this decision/ }).click();
    await expect(office.getByRole("heading", { name: "Decision", exact: true })).toBeVisible();
  }
  const letter = office.locator("li", { hasText: "Learnham" }).getByRole("link", { name: "Letter (PDF)" });
  const pdf = await office.request.get((await letter.getAttribute("href")) ?? "");
  expect(pdf.headers()["content-type"]).toBe("application/pdf");
  await office.getByLabel("Publish on").fill("2026-01-01T09:00");
  await office.getByRole("button", { name: "Set the time" }).click();

  const visitor = await as(browser, "visitor");
  await expect(async () => {
    await visitor.goto("/en/calls/practice-2026");
    await expect(visitor.getByRole("heading", { name: "Who was chosen" })).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 30_000 });
  await expect(visitor.locator("#chosen").getByRole("link", { name: /Learnham/ })).toBeVisible();
  await expect(visitor.locator("#chosen").getByText("Bukit Cahaya")).toHaveCount(0);

  const city = await as(browser, "coordinator");
  await city.goto("/en/cities/learnham/submissions");
  await city.getByRole("link", { name: "Good practice 2026" }).last().click();
  await expect(city.getByRole("heading", { name: "Your submission is accepted" })).toBeVisible();
  await expect(city.getByText("Others can take it up tomorrow.")).toBeVisible();
});

test.describe("a juror", () => {
  test.use({ storageState: signedIn("juror") });

  test("reads comfortably, on a phone and in each language, and declares a conflict", async ({ page }) => {
    for (const width of [390, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      for (const language of ["en", "fr", "es"]) {
        await page.goto(`/${language}/reviews`);
        const section = page.locator("section", { hasText: /Membership 2026|Adhésion 2026|Adhesión 2026/ });
        await section.getByRole("table").getByRole("link").first().click();
        await expect(page.getByRole("heading", { level: 2 }).first()).toBeVisible();
        await accessible(page);
        await fits(page);
      }
    }
    await page.emulateMedia({ media: "print" });
    await expect(page.locator("form.scoring")).toBeVisible();
    await expect(page.getByRole("button")).toHaveCount(0);
  });
});

test("a report that was given back is completed and accepted with advice", async ({ browser }) => {
  test.setTimeout(90_000);
  const city = await as(browser, "coordinator");
  await expect(async () => {
    await city.goto("/en/desk");
    await expect(city.getByText(/Interim report 2025 is to be completed by/)).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 30_000 });
  await city.goto("/en/cities/learnham/submissions");
  await city.getByRole("link", { name: "Interim report 2025" }).last().click();
  await expect(city.getByRole("heading", { name: "Your report is to be completed" })).toBeVisible();
  await expect(city.getByText(/The figures of 2025 for adults/).first()).toBeVisible();
  await accessible(city);
  await city.getByRole("link", { name: /The practice/ }).click();
  await city.getByLabel("What came of it").fill("Of 412 adults without a certificate 305 have one now.");
  await city.getByRole("button", { name: /^(Save|Keep)/ }).first().click();
  await city.goto("/en/cities/learnham/submissions");
  await city.getByRole("link", { name: "Interim report 2025" }).last().click();
  const own = city.url();
  await city.getByRole("button", { name: "Send" }).click();
  await expect(city.getByText("Sent", { exact: true }).first()).toBeVisible();

  const office = await as(browser, "secretariat");
  await office.goto("/en/desk");
  await office.getByRole("link", { name: "Interim report 2025" }).click();
  const card = office.locator("ul.decisions > li", { hasText: "Learnham" });
  await expect(card.getByText("Completed", { exact: true })).toBeVisible();
  await card.getByText("Change the decision").click();
  await card.getByLabel("Returned to be completed").check();
  await expect(card.getByLabel("To be completed by")).toBeVisible();
  await card.getByLabel("Accepted with advice").check();
  await expect(card.getByLabel("To be completed by")).toBeHidden();
  await card.getByLabel("Reason").fill("Say next time how they heard of it.");
  await accessible(office);
  await card.getByRole("button", { name: /Keep this decision/ }).click();
  await office.getByLabel("Publish on").fill("2026-01-01T09:00");
  await office.getByRole("button", { name: "Set the time" }).click();
  await expect(async () => {
    await city.goto(own);
    await expect(city.getByRole("heading", { name: "Your report is accepted, with advice" })).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 30_000 });
});

test.describe("the secretariat", () => {
  test.use({ storageState: signedIn("secretariat") });

  test("is told why a juror may not read", async ({ page }) => {
    await page.goto("/en/calls/membership-2026/assignment");
    await page.getByRole("link", { name: /Lindenau/ }).click();
    const ingrid = row(page, "Ingrid Nilsen");
    await expect(ingrid.getByText("conflict of interest")).toBeVisible();
    await ingrid.getByRole("button", { name: /Put in/ }).click();
    await expect(page.getByRole("alert")).toContainText("has a conflict of interest with this city");
    await accessible(page);
  });
});
