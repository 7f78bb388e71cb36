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

  test("looks at a call as each role will meet it, opens and closes it", async ({ page }) => {
    const name = `Small award ${Date.now()}`;
    await page.goto("/en/calls/new");
    await page.getByLabel("Title").fill(name);
    await page.getByLabel("Begin from").selectOption({ label: "Learning City Award 2024" });
    await page.getByRole("button", { name: "Begin the draft" }).click();
    await page.getByRole("link", { name: "See the form" }).click();
    const roles = page.getByRole("navigation", { name: "Seen as" });
    await expect(page.getByLabel(/Learning city plan/)).toBeVisible();
    await roles.getByRole("link", { name: "National Commission" }).click();
    await expect(page.getByText("At most 2 cities endorsed in each country")).toBeVisible();
    await roles.getByRole("link", { name: "Juror" }).click();
    await expect(page.getByRole("group", { name: /Access for all/ })).toBeVisible();
    await page.goto(page.url().replace(/preview.*/, "edit"));
    await page.getByRole("button", { name: "Open the call" }).click();
    await expect(page.getByText("Coming").first()).toBeVisible();
    await page.getByText("Close now").first().click();
    await page.locator("#close-reason").fill("Tried in a browser");
    await page.getByRole("button", { name: "Close now" }).click();
    await expect(page.getByText("Closed").first()).toBeVisible();
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

test.describe("two people of a city", () => {
  test.use({ storageState: signedIn("coordinator") });

  test("write in the same section at once, and neither loses anything", async ({ page, browser }) => {
    await page.goto("/en/cities/learnham/submissions");
    await page.getByRole("link", { name: "Go on" }).click();
    const here = page.url();
    const other = await browser.newPage({ storageState: signedIn("contributor") });
    await other.goto(here);
    await page.getByRole("link", { name: "Write: In the network" }).click();
    await other.getByRole("link", { name: "Write: In the network" }).click();
    await other.getByLabel(/Difficulties and lessons/).fill("Rooms were too small.");
    await other.getByRole("button", { name: "Keep this section" }).click();
    await expect(other.getByText("Rooms were too small.")).toBeVisible();
    await page.getByLabel(/Priorities for the next two years/).fill("Larger rooms.");
    await page.getByRole("button", { name: "Keep this section" }).click();
    await page.goto(here);
    await expect(page.getByText("Larger rooms.")).toBeVisible();
    await expect(page.getByText("Rooms were too small.")).toBeVisible();
    await other.close();
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

  test("ranks its candidates and keeps the receipt of one", async ({ page }) => {
    await page.goto("/en/endorsements/FRA/membership-2027");
    await page.getByText("Put them in order").click();
    await page.getByLabel(/^Port-Levant/).fill("1");
    await page.getByLabel(/^Clairval/).fill("2");
    await page.getByLabel(/^Valmont/).fill("3");
    await page.getByRole("button", { name: "Keep the order" }).click();
    await expect(page.locator("li.card").first()).toContainText("1. Port-Levant");
    const link = page.locator("li.card").first().getByRole("link");
    const receipt = await page.request.get(`${await link.getAttribute("href")}/receipt`);
    expect(receipt.headers()["content-type"]).toBe("application/pdf");
    expect((await receipt.body()).subarray(0, 5).toString()).toBe("%PDF-");
  });
});

test.describe("a juror", () => {
  test.use({ storageState: signedIn("juror") });

  test("sees how an award is scored", async ({ page }) => {
    await page.goto("/en/calls/award-2027/preview?as=juror");
    await expect(page.getByRole("group", { name: /Access for all/ })).toBeVisible();
  });
});
