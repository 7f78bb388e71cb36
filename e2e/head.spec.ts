// The head on a phone: one line, with a menu that needs no script.
import { expect, test } from "@playwright/test";
import { accessible, LANGUAGES, signedIn } from "./site";

for (const role of ["visitor", "coordinator", "secretariat"]) {
  test(`the head of a ${role} is one line on a phone, its menu opens with and without scripts`, async ({ browser }) => {
    for (const javaScriptEnabled of [true, false]) {
      const viewport = { width: 390, height: 844 };
      const context = await browser.newContext({ viewport, javaScriptEnabled, storageState: signedIn(role) });
      const page = await context.newPage();
      for (const lang of LANGUAGES) {
        await page.goto(`/${lang}/calls`);
        const box = await page.locator("header.head").boundingBox();
        expect.soft(box!.height, lang).toBeLessThan(64);
        const here = page.locator("#menu a[aria-current=page]");
        await expect(here).toBeHidden();
        await page.locator(".menu-button").focus();
        await page.keyboard.press("Enter");
        await expect(here).toHaveAttribute("href", `/${lang}/calls`);
        await expect(here).toBeVisible();
        if (javaScriptEnabled) await accessible(page);
        await page.keyboard.press("Escape");
        await expect(here).toBeHidden();
      }
      await page.locator(".menu-button").click();
      await page.locator("#menu a").first().click();
      await expect(page).toHaveURL(/\/es\/cities$/);
      await context.close();
    }
  });
}

test("on a desk the menu stands open", async ({ page }) => {
  await page.goto("/en/calls");
  await expect(page.locator(".menu-button")).toBeHidden();
  await expect(page.getByRole("link", { name: "Cities", exact: true })).toBeVisible();
});
