// Calls, played by those who meet them: the secretariat composes one, a city answers, its mayor
// signs, a National Commission endorses, a juror sees how it will be read.
import { expect, test } from "@playwright/test";
import { signedIn } from "./site";

test.describe("the secretariat", () => {
  test.use({ storageState: signedIn("secretariat") });

  test("composes a call, is told what is missing, and opens it", async ({ page }) => {
    const name = `Green award ${Date.now()}`;
    await page.goto("/en/calls/new");
    await page.getByLabel("Title").fill(name);
    await page.getByLabel("Begin from").selectOption({ label: "Learning City Award 2024" });
    await page.getByRole("button", { name: "Begin the draft" }).click();
    await expect(page.getByText("Nothing is left to mend: the call can open")).toBeVisible();
    await page.getByRole("link", { name: "Rubric" }).click();
    await page.getByRole("button", { name: "Take out: Access for all" }).click();
    await expect(page.getByText("The weights add up to 88%.")).toBeVisible();
    await page.goBack();
    await page.goto(page.url().replace("/rubric", ""));
    await expect(page.getByText("add up to 88%, not to 100%")).toBeVisible();
    await expect(page.getByRole("button", { name: "Open the call" })).toHaveCount(0);
  });
});

test.describe("a city", () => {
  test.use({ storageState: signedIn("coordinator") });

  test("goes on with a report that its file began", async ({ page }) => {
    await page.goto("/en/cities/learnham/submissions");
    await page.getByRole("link", { name: "Go on" }).click();
    await expect(page.getByText("from the city file").first()).toBeVisible();
    await page.getByRole("link", { name: "Write: Plan and partners" }).click();
    await page.getByLabel(/The learning city plan/).fill("A plan to 2030.");
    await page.getByRole("button", { name: "Keep this section" }).click();
    await expect(page.getByText("A plan to 2030.")).toBeVisible();
  });
});

test.describe("the mayor", () => {
  test.use({ storageState: signedIn("mayor") });

  test("reads what the city writes", async ({ page }) => {
    await page.goto("/en/cities/learnham/submissions");
    await page.getByRole("link", { name: "Biennial progress report" }).last().click();
    await expect(page.getByRole("heading", { name: "What happened" })).toBeVisible();
    await expect(page.getByRole("button", { name: "Send" })).toHaveCount(0);
  });
});

test.describe("a National Commission", () => {
  test.use({ storageState: signedIn("national-commission") });

  test("sees its candidates side by side, endorses one and takes it back", async ({ page }) => {
    await page.goto("/en/endorsements/FRA");
    await page.getByRole("link", { name: "Membership 2027" }).click();
    const clairval = page.locator("li.card", { hasText: "Clairval" });
    await clairval.getByRole("button", { name: "Endorse" }).click();
    await expect(clairval.getByText("Endorsed")).toBeVisible();
    await clairval.getByRole("button", { name: "Take the decision back" }).click();
    await expect(clairval.getByText("Sent")).toBeVisible();
  });
});

test.describe("a juror", () => {
  test.use({ storageState: signedIn("juror") });

  test("sees how an award is scored", async ({ page }) => {
    await page.goto("/en/calls/award-2027/preview?as=juror");
    await expect(page.getByRole("group", { name: /Access for all/ })).toBeVisible();
  });
});
