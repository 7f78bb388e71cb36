import { expect, type Locator, type Page } from "@playwright/test";
import axe, { type RunOptions } from "axe-core";

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** Where the demonstration is served; another port lets two runs stand side by side. */
export const ADDRESS = `http://127.0.0.1:${process.env.STOA_E2E_PORT ?? 8191}`;

export const LANGUAGES = ["en", "fr", "es"] as const;

/** The cookie of somebody who holds a role, for `browser.newContext({ storageState })`. */
export function signedIn(role: string): string | undefined {
  if (role === "visitor") return undefined;
  return new URL(`./test-data/${role}.json`, import.meta.url).pathname;
}

/** The rules that hang on colours and sizes: what a language cannot change, and a look can. */
export const LOOKS = ["color-contrast", "target-size", "scrollable-region-focusable"];

const STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * Nothing for axe to find: WCAG 2.2 A and AA, and its best practices; without the rules named,
 * or only those. A page takes axe in once, however often it is looked at.
 */
export async function accessible(page: Page, rules: string[] = [], how: "without" | "only" = "without") {
  // with its styles: what a click has led to may still be on its way
  await page.waitForLoadState();
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  const options: RunOptions = {
    resultTypes: ["violations"],
    ...(how === "only"
      ? { runOnly: { type: "rule", values: rules } }
      : { runOnly: { type: "tag", values: STANDARDS }, rules: Object.fromEntries(rules.map((rule) => [rule, { enabled: false }])) }),
  };
  const found = await page.evaluate(async (options) => (await window.axe.run(document, options)).violations, options);
  const said = found.map(
    (v) => `${v.id}: ${v.help}\n${v.nodes.slice(0, 5).map((n) => `  ${n.html}\n  ${n.failureSummary}`).join("\n")}`,
  );
  expect.soft(said, page.url()).toEqual([]);
}

/** Nothing sticks out to the side. */
export async function fits(page: Page) {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect.soft(wide, `${page.url()} is ${wide} px too wide`).toBeLessThanOrEqual(0);
}

/** Fills a text in a language that the reader did not ask for: it is folded away beneath theirs. */
export async function fillIn(text: Locator, language: string, said: string) {
  const others = text.locator("details");
  if ((await others.getAttribute("open")) === null) await others.locator("summary").click();
  await text.getByLabel(language).fill(said);
}

/** Keeps a module on its way, as a slow line does, until the answer is called. */
export async function late(page: Page, module: string): Promise<() => void> {
  let come = () => {};
  const waits = new Promise<void>((resolve) => (come = resolve));
  await page.route(`**/${module}.js`, async (route) => {
    await waits;
    await route.continue();
  });
  return come;
}
