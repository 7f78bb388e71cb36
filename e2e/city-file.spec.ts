// As a coordinator would, from an empty city to a printed report, in each language: people,
// a figure and a target, the plan and its decision, an office that answers on a phone, a lock, a
// partner's pledge, evidence, words, an event; then the reports, as page and as PDF.
import { expect, test, type Browser, type Page } from "@playwright/test";
import { linkTo } from "./letters";
import { accessible, fits, LANGUAGES, signedIn } from "./site";
import { say } from "./words";

const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Somebody without an account, on a phone and without JavaScript. */
async function phone(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, javaScriptEnabled: false });
  context.setDefaultTimeout(20_000);
  return context.newPage();
}

/** A new city, and its coordinator, who was invited by letter. */
async function coordinator(browser: Browser, lang: string, stamp: string) {
  const desk = await browser.newContext({ storageState: signedIn("secretariat"), javaScriptEnabled: false });
  const page = await desk.newPage();
  const city = `nova-${lang}-${stamp}`;
  await page.goto(`/${lang}/cities/new`);
  await page.getByLabel(say(lang, "cities-name"), { exact: true }).fill(`Nova ${lang} ${stamp}`);
  await page.locator("#code").fill(city);
  await page.locator("#country").selectOption("FIN");
  await page.locator("#region").selectOption({ index: 1 });
  await page.locator("#entity_type").selectOption({ index: 1 });
  await page.locator("#invented").fill("a test");
  await page.locator("#reason").fill("It was admitted.");
  await page.getByRole("button", { name: say(lang, "cities-add"), exact: true }).click();
  const address = `${city}@example.org`;
  await page.goto(`/${lang}/cities/${city}/people`);
  await page.getByLabel(say(lang, "account-email")).fill(address);
  await page.getByRole("combobox", { name: say(lang, "invite-role") }).selectOption("coordinator");
  await page.getByLabel(say(lang, "invite-language")).selectOption(lang);
  await page.locator("main form").filter({ has: page.locator("#email") }).getByRole("button").click();
  await desk.close();
  const own = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const it = await own.newPage();
  it.setDefaultTimeout(20_000);
  await it.goto(await linkTo(address, "join"));
  await it.getByLabel(say(lang, "account-name"), { exact: true }).fill("Aino Virtanen");
  await it.getByRole("button", { name: say(lang, "join-accept") }).click();
  return { page: it, city };
}

for (const lang of LANGUAGES) {
  test(`${lang}: from an empty city to a printed report`, async ({ browser }) => {
    test.setTimeout(240_000);
    const stamp = String(Date.now());
    const { page, city } = await coordinator(browser, lang, stamp);
    const here = `/${lang}/cities/${city}`;
    const t = (key: string, gaps: Record<string, string> = {}) => say(lang, key, gaps);
    const looked = async () => {
      await accessible(page);
      await fits(page);
    };

    // an empty report already says what is missing
    await page.goto(`${here}/goals-report`);
    await expect(page.locator("#opening")).toContainText(t("goals-report-no-opening").slice(0, 30));
    await looked();

    // a figure of one's own, and a target
    for (const [year, value] of [["2021", "51"], ["2022", "53"], ["2023", "56"]]) {
      await page.goto(`${here}/observations/one?measurement=1.1.2.a`);
      await page.locator("#period").fill(year);
      await page.locator("#value").fill(value);
      await page.locator("#source").fill("Registry of the city");
      await page.getByRole("button", { name: t("observations-save"), exact: true }).click();
    }
    await page.goto(`${here}/targets`);
    await page.locator("#measurement").selectOption("1.1.2.a");
    await page.locator("#value").fill("70");
    await page.locator("#year").fill("2030");
    await page.locator("main form").filter({ has: page.locator("#value") }).getByRole("button").click();

    // the plan, from a template, with its vision, decided by the council
    await page.goto(`${here}/plan/draft`);
    await page.getByRole("link", { name: t("plan-begin") }).click();
    await page.locator('input[name="template"][value="first-plan"]').check();
    await page.getByRole("button", { name: t("plan-begin") }).click();
    await page.locator('a[href*="/plan/write?item="]').first().click();
    await page.getByLabel(t("plan-field-vision")).fill("Everybody has a place to learn.");
    await page.getByRole("button", { name: t("plan-save"), exact: true }).click();
    await page.goto(`${here}/plan/publish`);
    await page.getByLabel(t("plan-decided-by"), { exact: true }).fill("City Council");
    await page.getByLabel(t("plan-reference"), { exact: true }).fill("2026/14");
    await page.getByRole("button", { name: t("plan-publish") }).click();
    await expect(page.locator("main")).toContainText("City Council");

    // an office answers on its phone, with a file, after the year was locked: nothing is lost
    const office = `office-${city}@example.org`;
    await page.goto(`${here}/requests/new`);
    await page.locator("#office").fill("Schools");
    await page.locator("#email").fill(office);
    await page.locator("#language").selectOption(lang);
    await page.locator("details").filter({ has: page.locator('input[value="1.1.1.a"]') }).locator("summary").click();
    await page.locator('input[name="measurement"][value="1.1.1.a"]').check();
    await page.locator("#period").fill("2023");
    await page.locator("#due").fill(day(20));
    await page.getByRole("button", { name: t("requests-send") }).click();
    const request = page.url().split("?")[0];
    await page.goto(`${here}/locks`);
    await page.locator("#area").selectOption("1.1");
    await page.locator("#year").fill("2023");
    await page.getByRole("button", { name: t("locks-lock") }).click();
    await looked();
    const small = await phone(browser);
    await small.goto(await linkTo(office, "answer"));
    await expect(small.locator("main")).toContainText(t("answer-locked").slice(0, 20));
    await fits(small);
    await small.locator('input[name="value:1.1.1.a"]').fill("97");
    await small.getByRole("button", { name: t("answer-send"), exact: true }).click();
    await expect(small.getByRole("status")).toContainText(t("answer-sent-locked").slice(0, 20));
    await small.locator("#file").setInputFiles({ name: "note.csv", mimeType: "text/csv", buffer: Buffer.from("year;value\n2023;97\n") });
    await small.getByRole("button", { name: t("answer-attach") }).click();
    await expect(small.getByRole("link", { name: "note.csv" })).toBeVisible();
    await page.goto(request);
    // it is kept as a proposal, and the page leads to the lock
    await expect(page.locator("main")).toContainText(t("requests-locked").slice(0, 30));
    await expect(page.getByRole("button", { name: t("requests-accept"), exact: true })).toHaveCount(0);
    await page.getByRole("link", { name: t("locks-title") }).first().click();
    await page.locator("summary", { hasText: t("locks-unlock") }).click();
    await page.getByLabel(t("locks-why")).fill("A correction of the registry");
    await page.getByRole("button", { name: t("locks-unlock") }).click();
    await expect(page.locator("main")).toContainText("A correction of the registry");
    await page.goto(request);
    await page.getByRole("button", { name: t("requests-accept"), exact: true }).first().click();
    await expect(page.getByRole("status").first()).toBeVisible();

    // a partner pledges, and keeps it
    const partner = `library-${city}@example.org`;
    await page.goto(`${here}/pledges`);
    await page.locator("#name").fill("The library");
    await page.locator("#contact").fill(partner);
    await page.locator("#language").selectOption(lang);
    await page.getByRole("button", { name: t("pledges-send") }).click();
    await small.goto(await linkTo(partner, "pledge"));
    await small.locator("#promise").fill("Two evenings a week");
    await small.locator("#measure").fill("80 evenings");
    await small.locator("#due").fill(day(60));
    await small.getByLabel(t("pledge-credit")).check();
    await small.getByRole("button", { name: t("pledge-give") }).click();
    await small.locator("#told").fill("It is done");
    await small.locator("#kept").fill(day(0));
    await small.getByRole("button", { name: t("pledge-send-report") }).click();
    await fits(small);

    // evidence for an action and the pledge, words in this language, an event with its numbers
    await page.goto(`${here}/evidence/new`);
    await page.locator("#kind").selectOption("link");
    await page.locator("#title").fill("Counts at the doors");
    await page.locator("#address").fill("https://example.org/counts");
    await page.locator("summary", { hasText: t("evidence-supports-which") }).click();
    for (const kind of ["action", "pledge", "measurement"]) {
      const choice = page.locator(`input[name="support"][value^="${kind}:"]`);
      const group = page.locator("details details").filter({ has: choice }).first();
      await group.locator("summary").click();
      await group.locator(choice).first().check();
    }
    await looked();
    await page.getByRole("button", { name: t("evidence-save") }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Counts at the doors");
    await looked();
    await page.goto(`${here}/narratives/achievements/${lang}`);
    await page.locator("#body").fill("The bus became a library.");
    await page.getByRole("button", { name: t("narratives-save"), exact: true }).click();
    await page.goto(`${here}/events/new`);
    await page.locator("#kind").selectOption("festival");
    await page.locator("#title").fill("The festival");
    await page.locator("#begins").fill(`${day(-20)}T10:00`);
    await page.locator("#ends").fill(`${day(-20)}T18:00`);
    await page.locator("#zone").selectOption("Europe/Helsinki");
    await page.getByRole("button", { name: t("event-save"), exact: true }).click();
    await page.getByLabel(t("event-people-all")).fill("420");
    await page.getByLabel(t("event-people-youth")).fill("180");
    await page.getByRole("button", { name: t("event-count-save") }).click();

    // everything stands in the reports; nothing was typed for them
    for (const kind of ["report", "goals-report"]) {
      await page.goto(`${here}/${kind}`);
      const said = page.locator("main");
      for (const words of ["Registry of the city", "City Council", "Two evenings a week", "Counts at the doors", "The festival", "420", "The bus became a library."]) {
        await expect(said, `${kind}: ${words}`).toContainText(words);
      }
      await looked();
      const answer = await page.request.get(`${here}/${kind}.pdf`);
      expect(answer.headers()["content-type"]).toBe("application/pdf");
      const pdf = (await answer.body()).toString("latin1");
      expect(pdf.startsWith("%PDF-1.7")).toBe(true);
      expect(pdf, "PDF/UA-1").toContain("pdfuaid:part");
      expect(pdf).toContain(`<rdf:li>${lang}</rdf:li>`);
    }
    await page.goto(`${here}/brief`);
    await page.getByRole("link", { name: t("report-print") }).first().waitFor();
    const brief = (await (await page.request.get(`${here}/brief.pdf`)).body()).toString("latin1");
    expect(brief.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(2);
    // a visitor reads what is public, and not the city's drafts
    const visitor = await phone(browser);
    await visitor.goto(`${here}/report`);
    await expect(visitor.locator("main")).toContainText("Two evenings a week");
    await expect(visitor.locator("main")).not.toContainText("The bus became a library.");
    await fits(visitor);
  });
}
