// A picture as evidence, and one text written by two people at once.
import { expect, test } from "@playwright/test";
import { accessible, signedIn } from "./site";

const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

test("a picture needs words for those who do not see it, and is then public", async ({ browser }) => {
  const context = await browser.newContext({ storageState: signedIn("contributor"), javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/fr/cities/learnham/evidence/new");
  await page.getByLabel("Type").selectOption("picture");
  await page.getByLabel("Titre").fill("La fête");
  await page.getByLabel("Fichier").setInputFiles({ name: "fete.png", mimeType: "image/png", buffer: PNG });
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await expect(page.getByRole("alert")).toContainText("Dites ce que montre l’image");
  await page.getByLabel("Ce que montre l’image").fill("Un point de couleur");
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await expect(page.getByRole("img", { name: "Un point de couleur" })).toBeVisible();
  const one = page.url();
  const outside = await browser.newContext();
  const visitor = await outside.newPage();
  await visitor.goto(one);
  await expect(visitor.getByRole("img", { name: "Un point de couleur" })).toHaveJSProperty("complete", true);
  await accessible(visitor);
  await context.close();
  await outside.close();
});

test("two people who write one text at once see both", async ({ browser }) => {
  const pages = [];
  for (const role of ["coordinator", "contributor"]) {
    const context = await browser.newContext({ storageState: signedIn(role) });
    const page = await context.newPage();
    await page.goto("/en/cities/learnham/narratives/innovation/en");
    pages.push(page);
  }
  await pages[0].getByLabel("Text").fill(`The bus became a library in ${Date.now()}.`);
  await pages[1].getByLabel("Text").fill("The bus became a school.");
  await pages[0].getByRole("button", { name: "Save" }).click();
  await pages[1].getByRole("button", { name: "Save" }).click();
  await expect(pages[1].getByRole("alert")).toContainText("Somebody else saved");
  await expect(pages[1].locator("ins").first()).toBeVisible();
  await expect(pages[1].getByLabel("Text")).toHaveValue("The bus became a school.");
  await accessible(pages[1]);
  await pages[1].getByRole("button", { name: "Save" }).click();
  await expect(pages[1].getByText("kept aside")).toBeVisible();
  for (const page of pages) await page.context().close();
});
