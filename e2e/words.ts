import { readFileSync, readdirSync } from "node:fs";

const LOCALES = new URL("../crates/web/locales/", import.meta.url).pathname;
const read = new Map<string, Map<string, string>>();

function texts(lang: string): Map<string, string> {
  const known = read.get(lang);
  if (known) return known;
  const found = new Map<string, string>();
  for (const file of readdirSync(LOCALES + lang)) {
    for (const line of readFileSync(`${LOCALES}${lang}/${file}`, "utf8").split("\n")) {
      const text = line.match(/^([a-z][\w-]*) = (.+)$/);
      if (text) found.set(text[1], text[2]);
    }
  }
  read.set(lang, found);
  return found;
}

/** A text of one line as the site says it, its gaps filled: what a person looks for on the page. */
export function say(lang: string, key: string, gaps: Record<string, string> = {}): string {
  const text = texts(lang).get(key);
  if (!text) throw new Error(`${lang} has no text of one line called ${key}`);
  return text.replace(/\{ \$(\w+) \}/g, (_, gap) => gaps[gap] ?? "");
}
