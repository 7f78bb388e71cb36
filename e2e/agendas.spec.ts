// A delegate's own timetable: the letter, picking, the copy without a line, finding people, asking.
import { expect, test, type Page } from "@playwright/test";
import { linkTo } from "./letters";
import { accessible, fillIn, fits, signedIn } from "./site";

const CONFERENCE = "conferences/forum-2027";

async function open(page: Page, name: string, lang = "en", conference = CONFERENCE): Promise<string> {
  const address = `${name.toLowerCase().replace(" ", "-")}-${Date.now()}@example.org`;
  await page.goto(`/${lang}/${conference}/agenda`);
  await page.locator("#name").fill(name);
  await page.locator("#email").fill(address);
  await page.locator("main form button").click();
  await expect(page.getByRole("status")).toBeVisible();
  const link = await linkTo(address, "agenda");
  await page.goto(link);
  return link;
}

test("a delegate picks sessions on a phone and reads them without a line", async ({ browser }) => {
  test.setTimeout(90_000);
  const phone = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await phone.newPage();
  await page.goto(`/en/${CONFERENCE}/agenda`);
  await accessible(page);
  const own = await open(page, "Aino");
  await expect(page.getByText("You have not picked a session yet.")).toBeVisible();
  await accessible(page);
  await page.getByRole("main").getByRole("link", { name: "Pick sessions" }).last().click();
  // The button that stays in sight lies over a box until one scrolls on.
  await page.getByRole("button", { name: "Keep my choice" }).waitFor();
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await accessible(page);
  await fits(page);
  await page.getByRole("checkbox", { name: /Plenary 1/ }).check();
  await page.getByRole("checkbox", { name: /Thematic forum 1:/ }).check();
  await page.getByRole("button", { name: "Keep my choice" }).click();
  await expect(page.getByRole("link", { name: "Plenary 1" })).toBeVisible();
  await expect(page.getByText("You hear English on channel 1").first()).toBeVisible();
  await accessible(page);
  await fits(page);

  // The copy: read without a line, and gone with the link.
  await expect(page.locator('agenda-offline[data-kept="yes"]')).toBeAttached();
  await page.reload();
  await phone.setOffline(true);
  await page.goto(own);
  await expect(page.getByRole("link", { name: "Plenary 1" })).toBeVisible();
  await expect(page.locator("[data-offline]")).toContainText("There is no line.");
  await expect(page.goto(`/en/${CONFERENCE}/programme`)).rejects.toThrow();
  await phone.setOffline(false);

  await page.goto(own);
  await page.getByRole("link", { name: "Plenary 1" }).click();
  await page.getByLabel("Your question to this session").fill("Who pays for it?");
  await page.getByRole("button", { name: "Ask" }).click();
  await expect(page.getByText("waits for the chair")).toBeVisible();
  await expect(page.getByText("once it has begun")).toBeVisible();
  await accessible(page);
  await page.getByRole("navigation", { name: "Pages of your timetable" }).getByRole("link", { name: "About you" }).click();
  await accessible(page);
  await fits(page);
  await page.getByRole("button", { name: "Shut every link to my timetable" }).click();
  // Going elsewhere at once would break off what was sent.
  await page.waitForURL(`**/${CONFERENCE}/agenda`);
  await page.goto(own);
  await expect(page.getByRole("heading", { level: 1 })).not.toContainText("Timetable of");
});

test("a delegate says what they thought of a conference that was held", async ({ page }) => {
  const own = await open(page, "Dai", "es", "conferences/iclc-2");
  await page.goto(`${own}/feedback`);
  await page.getByLabel("Muy útil").check();
  await page.getByLabel("Con sus palabras").fill("Más tiempo para preguntar");
  await page.getByRole("button", { name: "Enviar" }).click();
  await expect(page.getByLabel("Con sus palabras")).toHaveValue("Más tiempo para preguntar");
  await expect(page.getByLabel("Muy útil")).toBeChecked();
  await page.setViewportSize({ width: 390, height: 844 });
  await fits(page);
  await accessible(page);
});

test("people find each other only where both are there and one wants it, in three languages", async ({ browser }) => {
  test.setTimeout(120_000);
  for (const [lang, none] of [["en", "Nobody here is found"], ["fr", "Ces mots ne trouvent personne"], ["es", "no se encuentra a nadie"]]) {
    const one = await (await browser.newContext()).newPage();
    const own = await open(one, `Bela ${lang}`, lang);
    await one.goto(`${own}/people?q=zzz`);
    await expect(one.getByText(none)).toBeVisible();
    await accessible(one);
    await one.goto(`${own}/profile`);
    await one.locator("#findable").or(one.locator('input[name="findable"]')).check();
    await one.locator("#organisation").fill(`City of ${lang}`);
    await one.locator("form.settings button").click();
    const other = await (await browser.newContext()).newPage();
    const second = await open(other, `Cleo ${lang}`, lang);
    await other.goto(`${second}/people?q=${lang}+city`);
    await expect(other.getByText(`City of ${lang}`).first()).toBeVisible();
    await accessible(other);
  }
});

test.describe("organisers", () => {
  test.use({ storageState: signedIn("secretariat") });

  test("see timetables, questions, feedback and the handover", async ({ page }) => {
    for (const path of ["agendas", "questions", "feedback", "results", "handover"]) {
      await page.goto(`/en/${CONFERENCE}/${path}`);
      await expect(page.locator("h1")).toHaveCount(1);
      await accessible(page);
    }
  });

  test("write what came out of a session and release it", async ({ page }) => {
    await page.goto("/en/conferences/iclc-2/sessions/keynote/result");
    await accessible(page);
    await page.locator("#summary-en").fill("The speaker drew a line from consumption to learning.");
    await page.locator("#highlights-en").fill("Learning is what lightness needs");
    const highlights = page.locator("#highlights");
    await expect(highlights.locator("#highlights-fr")).toBeHidden();
    await fillIn(highlights, "français", "La légèreté veut apprendre");
    await accessible(page);
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("button", { name: /^Release/ }).first().click();
    await expect(page.getByRole("heading", { name: "Highlights" })).toBeVisible();
    await accessible(page);

    // the other languages say what is written, and are open where the reader's has nothing
    await page.goto("/en/conferences/iclc-2/sessions/keynote/result");
    await expect(page.locator("#highlights summary")).toContainText("written: French; missing: Spanish");
    await expect(page.locator("#highlights-fr")).toBeHidden();
    await page.goto("/es/conferences/iclc-2/sessions/keynote/result");
    await expect(page.locator("#highlights-fr")).toHaveValue("La légèreté veut apprendre");
    await expect(page.locator("#highlights-fr")).toBeVisible();
    await accessible(page);
  });
});
