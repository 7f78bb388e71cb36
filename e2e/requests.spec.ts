// A figure asked of an office: the letter, the answer on a phone without JavaScript, and the
// coordinator who takes it over.
import { expect, test } from "@playwright/test";
import { linkTo } from "./letters";
import { accessible, fits, signedIn } from "./site";

const soon = () => new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10);

test("an office answers on a phone, with a file, and the coordinator takes it over", async ({ browser }) => {
  const address = `schools-${Date.now()}@example.org`;
  const desk = await browser.newContext({ storageState: signedIn("coordinator"), javaScriptEnabled: false });
  const coordinator = await desk.newPage();
  await coordinator.goto("/en/cities/learnham/requests/new");
  await coordinator.getByLabel("Office", { exact: true }).fill("Schools");
  await coordinator.getByLabel("E-mail address").fill(address);
  await coordinator.getByLabel("Language of the letter").selectOption("fr");
  await coordinator.getByText("1.1 ", { exact: false }).first().click();
  await coordinator.getByLabel("Adult literacy rate").check();
  await coordinator.getByLabel("Participation in democracy").check();
  await coordinator.getByLabel("Period", { exact: true }).fill("2019");
  await coordinator.getByLabel("Due", { exact: true }).fill(soon());
  await coordinator.getByRole("button", { name: "Send the request" }).click();
  await expect(coordinator.getByRole("status").first()).toContainText("on its way");
  const request = coordinator.url().split("?")[0];

  const phone = await browser.newContext({ viewport: { width: 390, height: 844 }, javaScriptEnabled: false });
  const page = await phone.newPage();
  await page.goto(await linkTo(address, "answer"));
  await fits(page);
  const literacy = page.getByRole("group", { name: "Taux d’alphabétisation" });
  await literacy.getByLabel("Valeur pour 2019").fill("97,5");
  await page.getByRole("button", { name: "Enregistrer et continuer plus tard" }).click();
  await expect(page.getByRole("status")).toContainText("Rien n’est encore envoyé");
  await expect(literacy.getByLabel("Valeur pour 2019")).toHaveValue("97,5");
  await literacy.getByLabel("Où la valeur a été lue").fill("Recensement 2019");
  await page.getByRole("button", { name: "Envoyer", exact: true }).click();
  await expect(page.getByRole("status")).toContainText("Envoyé");
  await page.getByLabel("Fichier", { exact: true }).setInputFiles({ name: "note.pdf", mimeType: "application/pdf", buffer: Buffer.from("no pdf at all <b>") });
  await page.getByRole("button", { name: "Envoyer le fichier" }).click();
  await expect(page.getByRole("main")).toContainText("n’est pas ce que dit son nom");
  await page.goto(await linkTo(address, "answer"));
  await page.getByLabel("Fichier", { exact: true }).setInputFiles({ name: "note.csv", mimeType: "text/csv", buffer: Buffer.from("year;value\n2019;97,5\n") });
  await page.getByRole("button", { name: "Envoyer le fichier" }).click();
  await expect(page.getByRole("link", { name: "note.csv" })).toBeVisible();

  await coordinator.goto("/en/desk");
  await expect(coordinator.getByRole("main")).toContainText("Schools");
  await coordinator.goto(request);
  await coordinator.getByRole("button", { name: "Take over into the city file" }).first().click();
  await expect(coordinator.getByRole("status").first()).toContainText("with its source");
  await coordinator.goto("/en/cities/learnham/observations/one?measurement=1.1.1.a&period=2019");
  await expect(coordinator.getByLabel("Title of the source")).toHaveValue("Recensement 2019");
  await desk.close();
  await phone.close();
});

test("the pages of a request pass axe", async ({ browser }) => {
  const address = `axe-${Date.now()}@example.org`;
  const context = await browser.newContext({ storageState: signedIn("coordinator") });
  const page = await context.newPage();
  await page.goto("/en/cities/learnham/requests/new");
  await page.getByLabel("Office", { exact: true }).fill("Axe");
  await page.getByLabel("E-mail address").fill(address);
  await page.getByRole("combobox", { name: "About", exact: true }).selectOption("lessons");
  await page.getByLabel("Due", { exact: true }).fill(soon());
  await page.getByRole("button", { name: "Send the request" }).click();
  await accessible(page);
  const link = await linkTo(address, "answer");
  for (const lang of ["en", "fr", "es"]) {
    await page.goto(link.replace("/en/", `/${lang}/`));
    await accessible(page);
  }
  await context.close();
});
