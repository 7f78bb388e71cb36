import { expect, test } from "@playwright/test";
import { LARGE, PAGES } from "./pages";
import { accessible, fits, LANGUAGES, LOOKS, signedIn } from "./site";

/** Pages that one test reads: few enough that both workers are busy to the end. */
const TOGETHER = 20;

// Every page in every language: read by axe on a phone in daylight, then what a look can
// change (colours, sizes) on a desk in the dark. A language changes words, not colours.
for (const [role, pages] of Object.entries(PAGES)) {
  for (const lang of LANGUAGES) {
    const all = lang === "en" ? [...pages, ...(LARGE[role] ?? [])] : pages;
    for (let first = 0; first < all.length; first += TOGETHER) {
      const some = all.slice(first, first + TOGETHER);
      test(`${role}, ${lang}, from ${some[0] || "/"}: axe finds nothing`, async ({ browser }) => {
        test.setTimeout(300_000);
        const context = await browser.newContext({ reducedMotion: "reduce", storageState: signedIn(role) });
        const page = await context.newPage();
        const errors: string[] = [];
        page.on("pageerror", (error) => errors.push(String(error)));
        page.on("console", (line) => {
          if (line.type() === "error" && !line.text().includes("404")) errors.push(line.text());
        });
        for (const path of some) {
          await page.setViewportSize({ width: 390, height: 900 });
          await page.emulateMedia({ colorScheme: "light" });
          await page.goto(`/${lang}${path}`);
          await expect(page.locator("h1")).toHaveCount(1);
          await expect(page.locator("html")).toHaveAttribute("lang", lang);
          await fits(page);
          await accessible(page, lang === "en" ? [] : LOOKS);
          if (lang !== "en") continue;
          await page.setViewportSize({ width: 1440, height: 900 });
          await page.emulateMedia({ colorScheme: "dark" });
          await fits(page);
          await accessible(page, ["color-contrast"], "only");
        }
        expect(errors).toEqual([]);
        await context.close();
      });
    }
  }
}
