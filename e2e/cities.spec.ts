// The register: a visitor finds a city and takes the list away. Axe looks at these pages in
// pages.spec.ts.
import { expect, test } from "@playwright/test";

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a city is found by its name typed without accents", async ({ page }) => {
    await page.goto("/en/cities");
    await page.getByRole("searchbox", { name: "Name" }).fill("nzerekore");
    await page.getByRole("button", { name: "Search" }).first().click();
    await expect(page.getByRole("rowheader")).toHaveText(["N'Zérékoré"]);
    await expect(page.getByRole("cell", { name: "Guinea" })).toBeVisible();
  });

  test("the list is sorted by its heads and keeps what was chosen", async ({ page }) => {
    await page.goto("/en/cities?country=KOR");
    await page.getByRole("columnheader", { name: "Population" }).getByRole("link").click();
    await expect(page).toHaveURL(/country=KOR&sort=-population/);
    await expect(page.getByRole("columnheader", { name: "Population" })).toHaveAttribute("aria-sort", "descending");
    const figures = await page.locator("td[data-label=Population]").allInnerTexts();
    const known = figures.filter((text) => text).map((text) => Number(text.replaceAll(",", "")));
    expect(known.length).toBeGreaterThan(5);
    expect(known).toEqual([...known].sort((a, b) => b - a));
  });
});

test("the list can be read on a phone without scrolling sideways", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const path of ["/fr/cities", "/fr/cities/cork/entry", "/fr/groupings"]) {
    await page.goto(path);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wide, path).toBeLessThanOrEqual(0);
  }
});

test("the download is the list that is shown", async ({ page }) => {
  await page.goto("/en/cities?country=IRL");
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Download as CSV" }).click();
  expect((await download).suggestedFilename()).toBe("cities.csv");
});
