import { expect, test } from "@playwright/test";
import { accessible, fits, late, signedIn } from "./site";

test("what was said of targets is scored in public", async ({ page }) => {
  await page.goto("/en/forecasts");
  await expect(page.getByText("Demonstration figures.")).toBeVisible();
  const board = page.getByRole("region", { name: "How the methods did" });
  await expect(board.getByRole("row")).toHaveCount(4);
  await expect(board).toContainText("Two-point growth");
  await expect(page.locator("svg.reliability")).toBeVisible();
  await page.getByLabel("City").selectOption("learnham");
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page).toHaveURL(/city=learnham/);
  const resolved = page.getByRole("region", { name: "Their year has come" });
  await expect(resolved).not.toContainText("Maarifa");
  await resolved.getByRole("link").first().click();
  await expect(page.locator(".lead")).toContainText("chance");
  await expect(page.getByRole("region", { name: "What each method said" })).toContainText("No change");
  await accessible(page);
});

test.describe("what if", () => {
  test.use({ storageState: signedIn("coordinator") });

  test("follows while one types, and the address holds it", async ({ page }) => {
    await page.goto("/en/cities/learnham/measurements/1.1.2.a");
    await page.getByRole("link", { name: "What if?" }).click();
    await expect(page.locator("#what-follows")).toContainText("Choose a measurement");
    await page.getByLabel("Figure").first().fill("75");
    await page.getByLabel("Target").first().fill("80");
    await page.getByLabel("by the year").first().fill("2031");
    const follows = page.locator("#what-follows");
    await expect(follows).toContainText("80% by 2031");
    await expect(follows).toContainText("Pillar");
    await expect(page).toHaveURL(/v=75/);
    await accessible(page);
    await fits(page);
    await page.reload();
    await expect(follows).toContainText("80% by 2031");
    await expect(page.locator("#what-matters .levers > li").first()).toContainText("places");
    await page.getByRole("link", { name: /Try it/ }).first().click();
    await expect(follows).toContainText("goes the better way");
  });

  test("what was typed before the module came is followed too", async ({ page }) => {
    const come = await late(page, "what-if");
    await page.goto("/en/cities/learnham/what-if?m=1.1.2.a", { waitUntil: "commit" });
    await page.getByLabel("Figure").first().fill("75");
    come();
    await expect(page.locator("#what-follows")).toContainText("75%");
  });

  test.describe("without scripts", () => {
    test.use({ javaScriptEnabled: false });

    test("the same form has a button", async ({ page }) => {
      await page.goto("/en/cities/learnham/what-if?m=1.1.2.a");
      await page.getByLabel("Figure").first().fill("700");
      await page.getByRole("button", { name: "Show what follows" }).click();
      await expect(page.getByRole("alert")).toContainText("700");
      await page.getByLabel("Figure").first().fill("70");
      await page.getByRole("button", { name: "Show what follows" }).click();
      await expect(page.locator("#what-follows")).toContainText("70%");
    });
  });
});
