import { expect, test } from "@playwright/test";
import { LARGE, ONE_LOOK, PAGES } from "./pages";
import { accessible, fits, signedIn } from "./site";

// Every page, in every language, on a phone and on a desk, light and dark.
const LOOKS = [
  ["en", 390, "light"],
  ["en", 1440, "dark"],
  ["fr", 390, "dark"],
  ["es", 1440, "light"],
] as const;

for (const [role, pages] of Object.entries(PAGES)) {
  test.describe(role, () => {
    for (const [at, [lang, width, scheme]] of LOOKS.entries()) {
      test(`${lang} ${width} px ${scheme}: axe finds nothing`, async ({ browser }) => {
        test.setTimeout(300_000);
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
        const large = LARGE[role] ?? [];
        for (const path of [...pages, ...large]) {
          if (at > 0 && ONE_LOOK.test(path)) continue;
          await page.goto(`/${lang}${path}`);
          await expect(page.locator("h1")).toHaveCount(1);
          await expect(page.locator("html")).toHaveAttribute("lang", lang);
          if (at === 0 || !large.includes(path)) await accessible(page);
          await fits(page);
        }
        expect(errors).toEqual([]);
        await context.close();
      });
    }
  });
}
