import { mkdirSync } from "node:fs";
import { test } from "@playwright/test";
import { LARGE, PAGES } from "./pages";
import { LANGUAGES, signedIn } from "./site";

// Pictures of every page to be looked at: `npm run look`, then open screenshots/.
test.skip(!process.env.LOOK, "only when asked for");

for (const [role, pages] of Object.entries(PAGES)) {
  for (const lang of LANGUAGES) {
    for (const width of [390, 768, 1440]) {
      for (const scheme of ["light", "dark"] as const) {
        test(`${role} ${lang} ${width} ${scheme}`, async ({ browser }) => {
          test.setTimeout(180_000);
          const context = await browser.newContext({
            viewport: { width, height: 900 },
            colorScheme: scheme,
            storageState: signedIn(role),
          });
          const page = await context.newPage();
          const folder = new URL(`./screenshots/${width}-${scheme}-${lang}/`, import.meta.url).pathname;
          mkdirSync(folder, { recursive: true });
          for (const path of [...pages, ...(LARGE[role] ?? [])]) {
            await page.goto(`/${lang}${path}`);
            const name = `${role}${path.replace(/[/?=&#]/g, "_") || "_home"}`;
            await page.screenshot({ path: `${folder}${name}.png`, fullPage: true });
          }
          await context.close();
        });
      }
    }
  }
}
