import { expect, test } from "@playwright/test";
import { PAGES } from "./pages";
import { LANGUAGES, accessible, fits, signedIn } from "./site";

// Every page, in every language, on a phone and on a desk, light and dark.
for (const [role, pages] of Object.entries(PAGES)) {
  test.describe(role, () => {
    for (const lang of LANGUAGES) {
      for (const [width, scheme] of [[390, "light"], [1440, "dark"]] as const) {
        test(`${lang} ${width} px ${scheme}: axe finds nothing`, async ({ browser }) => {
          test.setTimeout(120_000);
          const context = await browser.newContext({
            viewport: { width, height: 900 },
            colorScheme: scheme,
            reducedMotion: "reduce",
            storageState: signedIn(role),
          });
          const page = await context.newPage();
          const errors: string[] = [];
          page.on("pageerror", (error) => errors.push(String(error)));
          page.on("console", (line) => {
            if (line.type() === "error" && !line.text().includes("404")) errors.push(line.text());
          });
          for (const path of pages) {
            await page.goto(`/${lang}${path}`);
            await expect(page.locator("h1")).toHaveCount(1);
            await expect(page.locator("html")).toHaveAttribute("lang", lang);
            await accessible(page);
            await fits(page);
          }
          expect(errors).toEqual([]);
          await context.close();
        });
      }
    }
  });
}
