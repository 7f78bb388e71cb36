import { readFileSync } from "node:fs";
import { request } from "@playwright/test";
import { ADDRESS } from "./site";

/** Every demonstration link opens once: each role signs in here, and tests take its cookie. */
export default async function setup() {
  const baseURL = ADDRESS;
  const links: Record<string, string> = JSON.parse(
    readFileSync(new URL("./test-data/links.json", import.meta.url), "utf8"),
  );
  for (const [role, link] of Object.entries(links)) {
    const browser = await request.newContext({ baseURL, extraHTTPHeaders: { "sec-fetch-site": "same-origin" } });
    const answer = await browser.post(new URL(link).pathname);
    if (!answer.ok()) throw new Error(`the link of ${role} does not open: ${answer.status()}`);
    await browser.storageState({ path: new URL(`./test-data/${role}.json`, import.meta.url).pathname });
    await browser.dispose();
  }
}
