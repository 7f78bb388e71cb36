// Interpretation: booths filled by the program and by hand, and an interpreter's own page.
import { expect, test } from "@playwright/test";
import { linkTo } from "./letters";
import { accessible, fits, signedIn } from "./site";

const HERE = "/en/conferences/forum-2027/interpretation";

test.describe("the secretariat", () => {
  test.use({ storageState: signedIn("secretariat") });

  test("fills the booths, decides one by hand, and tells the interpreters", async ({ page, browser }) => {
    test.setTimeout(90_000);
    await page.goto(HERE);
    await expect(page.getByText("Every booth is filled and every rule is kept.")).toBeVisible();
    await accessible(page);
    await page.getByRole("link", { name: /^Change.*: Plenary 1: / }).click();
    const booth = page.getByRole("group", { name: "French booth" });
    await booth.getByRole("checkbox").first().click();
    await page.getByRole("button", { name: /^Save.*French$/ }).click();
    await expect(page.getByText("set by hand").first()).toBeVisible();
    await accessible(page);
    await page.getByRole("button", { name: /^Leave it to the search.*French$/ }).click();
    await page.getByRole("button", { name: "Seat everybody again" }).click();
    await expect(page.getByText("Every booth is filled and every rule is kept.")).toBeVisible();
    await page.getByRole("button", { name: "Tell the interpreters" }).click();
    await expect(page.getByRole("status")).toContainText("on their way");

    const phone = await browser.newContext({ viewport: { width: 390, height: 844 } });
    const own = await phone.newPage();
    await own.goto(await linkTo("interpreter-1@demo.example", "interpreting"));
    await expect(own.locator("ol.shifts li").first()).toBeVisible();
    await accessible(own);
    await fits(own);
  });
});
