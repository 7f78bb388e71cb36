import { readFileSync, readdirSync, statSync } from "node:fs";
import { expect } from "@playwright/test";

const LETTERS = new URL("./test-data/letters/", import.meta.url).pathname;

/** The link of a kind in the newest letter to somebody, once the background work has sent it. */
export async function linkTo(address: string, kind: string): Promise<string> {
  let found = "";
  await expect
    .poll(
      () => {
        const letters = readdirSync(LETTERS)
          .map((name) => LETTERS + name)
          .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)
          .map((file) => readFileSync(file, "utf8").replace(/=\r?\n/g, "").replace(/=3D/g, "="));
        const link = new RegExp(`http://\\S+/${kind}/\\S+`);
        const letter = letters.find((text) => text.includes(address) && link.test(text));
        found = letter?.match(link)?.[0] ?? "";
        return found;
      },
      { timeout: 20_000 },
    )
    .not.toBe("");
  return found;
}
