// Comparisons: a coordinator compares the own city with similar ones, turns a weight, and takes the
// result away. Axe looks at these pages in pages.spec.ts.
import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { late, signedIn } from "./site";

test.use({ storageState: signedIn("coordinator") });

test("no place stands without its interval, and there is no table of winners", async ({ page }) => {
  await page.goto("/en/comparisons");
  await expect(page.getByText(/place \d+ to \d+ of \d+ in nine draws of ten, median \d+/)).toBeVisible();
  await page.locator("#places ~ details summary").click();
  const cells = page.locator("td[data-label='Place in 90% of draws']");
  for (const text of await cells.allInnerTexts()) {
    expect(text).toMatch(/^(\d+ to \d+, median \d+|\d+ in nine draws of ten)$/);
  }
});

test("turning a weight moves the intervals and the address keeps it", async ({ page }) => {
  await page.goto("/en/comparisons");
  const before = await page.locator("#comparison-result svg").first().innerHTML();
  const slider = page.getByRole("slider").first();
  const answered = page.waitForResponse((answer) => answer.url().includes("part=all"));
  await slider.focus();
  await slider.press("End");
  await answered;
  await expect(page).toHaveURL(/w\.1\.1=4/);
  await expect.poll(() => page.locator("#comparison-result svg").first().innerHTML()).not.toBe(before);
  await page.reload();
  await expect(slider).toHaveValue("4");
});

test("a weight turned before the module came counts too", async ({ page }) => {
  const come = await late(page, "weight-sliders");
  await page.goto("/en/comparisons", { waitUntil: "commit" });
  await page.getByRole("slider").first().fill("4");
  come();
  await expect(page).toHaveURL(/w\.1\.1=4/);
});

test("the file holds every choice, and the link gives the same result", async ({ page }) => {
  await page.goto("/fr/comparisons?most=8&spread=40");
  const waiting = page.waitForEvent("download");
  await page.getByRole("link", { name: "Fichier avec les données" }).click();
  const download = await waiting;
  const file = JSON.parse(readFileSync(await download.path(), "utf8"));
  expect(file.format).toBe("stoa-comparison-1");
  expect(file.spread).toBe("40%");
  expect(file.data.trim().split("\n")).toHaveLength(10);
  await page.getByRole("link", { name: "Lien vers cette comparaison" }).click();
  await expect(page.getByText("le même résultat, bit pour bit")).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("cities, methods and weights are chosen with a plain form", async ({ page }) => {
    await page.goto("/en/comparisons");
    await page.getByText("Choose methods").click();
    await page.getByLabel("Geometric mean").uncheck();
    await page.getByLabel("Weights scatter").fill("0");
    await page.getByRole("button", { name: "Compare", exact: true }).click();
    await expect(page).toHaveURL(/spread=0/);
    await expect(page.getByLabel("Geometric mean")).not.toBeChecked();
    await expect(page.getByRole("heading", { name: "Places" })).toBeVisible();
  });

  test("a city decides whether it takes part", async ({ page }) => {
    await page.goto("/es/cities/learnham/comparisons");
    await expect(page.getByText("Esta ciudad participa.")).toBeVisible();
  });
});
