import { expect, test, type Page } from "@playwright/test";
import { accessible, late, signedIn } from "./site";

// Years in which the demonstration city has no figures, one for each test.
const grid = (from: number, area = "1.1") => `/en/cities/learnham/observations?from=${from}&area=${area}`;
const cell = (page: Page, code: string, year: number) => page.locator(`[id="v:${code}:${year}"]`);
const state = (page: Page, code: string) => page.locator(`[id="${code}"] .state`);

test.use({ storageState: signedIn("coordinator") });

test("figures are entered from the keyboard and saved row by row", async ({ page }) => {
  await page.goto(grid(1950));
  await cell(page, "1.1.1.a", 1950).focus();
  await page.keyboard.type("61.5");
  await page.keyboard.press("Enter");
  await expect(cell(page, "1.1.2.a", 1950)).toBeFocused();
  await expect(state(page, "1.1.1.a")).toHaveText(/Saved/);
  await page.keyboard.type("70");
  await page.keyboard.press("Escape");
  await expect(cell(page, "1.1.2.a", 1950)).toHaveValue("");
  await page.keyboard.press("ArrowRight");
  await expect(cell(page, "1.1.2.a", 1951)).toBeFocused();
  await page.keyboard.type("500");
  await page.keyboard.press("ArrowUp");
  await expect(state(page, "1.1.2.a")).toContainText("500 is not possible here");
  await expect(cell(page, "1.1.2.a", 1951)).toHaveAttribute("aria-invalid", "true");
  await accessible(page);
  await cell(page, "1.1.2.a", 1951).fill("");
  await page.reload();
  await expect(cell(page, "1.1.1.a", 1950)).toHaveValue("61.5");
  await expect(cell(page, "1.1.2.a", 1951)).toHaveValue("");
});

test("cells pasted from a spreadsheet spread over rows and years", async ({ page }) => {
  await page.goto(grid(1956));
  const first = cell(page, "1.1.1.a", 1956);
  await first.focus();
  await first.evaluate((field, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", text);
    field.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, "60\t61,5\n50\t51\r\n");
  await expect(state(page, "1.1.2.a")).toHaveText(/Saved/);
  await page.keyboard.press("ArrowDown");
  await expect(state(page, "1.1.1.a")).toHaveText(/Saved/);
  await page.reload();
  await expect(cell(page, "1.1.1.a", 1957)).toHaveValue("61.5");
  await expect(cell(page, "1.1.2.a", 1956)).toHaveValue("50");
});

test("what was typed before the module came is saved when its row is left", async ({ page }) => {
  const come = await late(page, "observation-grid");
  await page.goto(grid(1974), { waitUntil: "commit" });
  await cell(page, "1.1.1.a", 1974).fill("52");
  come();
  await expect(page.locator(".keys")).toBeVisible();
  await cell(page, "1.1.1.a", 1974).press("Enter");
  await expect(state(page, "1.1.1.a")).toHaveText(/Saved/);
});

test("somebody else's edit is shown and not overwritten", async ({ page, context }) => {
  await page.goto(grid(1962));
  const other = await context.newPage();
  await other.goto(grid(1962));
  await cell(other, "1.1.1.a", 1962).fill("40");
  await cell(other, "1.1.1.a", 1962).press("Enter");
  await expect(state(other, "1.1.1.a")).toHaveText(/Saved/);

  await cell(page, "1.1.1.a", 1962).fill("45");
  await cell(page, "1.1.1.a", 1962).press("Enter");
  const collision = page.locator("tr.collision");
  await expect(collision).toContainText("1962: 45");
  await expect(collision).toContainText("40");
  await accessible(page);
  await other.reload();
  await expect(cell(other, "1.1.1.a", 1962)).toHaveValue("40");

  await collision.getByRole("button", { name: "Save mine instead" }).click();
  await expect(state(page, "1.1.1.a")).toHaveText(/Saved/);
  await other.reload();
  await expect(cell(other, "1.1.1.a", 1962)).toHaveValue("45");
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the same grid is a plain form", async ({ page }) => {
    await page.goto(grid(1968));
    await cell(page, "1.1.1.a", 1968).fill("33");
    await page.getByRole("button", { name: "Save everything" }).click();
    await expect(page.locator(".notice.good")).toContainText("One figure was saved");
    await expect(cell(page, "1.1.1.a", 1968)).toHaveValue("33");
    await cell(page, "1.1.1.a", 1968).fill("333");
    await page.getByRole("button", { name: "Save Adult literacy rate" }).click();
    await expect(page.getByRole("alert")).toContainText("333 is not possible here");
    await expect(cell(page, "1.1.1.a", 1968)).toHaveValue("333");
  });
});
