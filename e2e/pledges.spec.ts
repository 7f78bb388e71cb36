// A partner pledges through a link, reports, and is credited in public.
import { expect, test } from "@playwright/test";
import { linkTo } from "./letters";
import { accessible, signedIn } from "./site";

test("a partner pledges in its own words and reports on it", async ({ browser }) => {
  const stamp = Date.now();
  const address = `bakery-${stamp}@example.org`;
  const desk = await browser.newContext({ storageState: signedIn("coordinator") });
  const coordinator = await desk.newPage();
  await coordinator.goto("/en/cities/learnham/pledges");
  await coordinator.getByLabel("Partner", { exact: true }).selectOption({ label: "A partner who is not in the list" });
  await coordinator.locator("summary", { hasText: "A partner who is not in the list" }).click();
  await coordinator.getByLabel("Name", { exact: true }).fill(`Bakery ${stamp}`);
  await coordinator.getByLabel("E-mail address").fill(address);
  await coordinator.getByLabel("Language of the letter").selectOption("es");
  await coordinator.getByRole("button", { name: "Send the letter" }).click();
  await expect(coordinator.getByRole("status").first()).toContainText("on its way");

  const visitor = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await visitor.newPage();
  const link = await linkTo(address, "pledge");
  await page.goto(link);
  await accessible(page);
  await page.getByLabel("Lo que promete").fill("Un aprendiz cada año");
  await page.getByLabel("Se ve en").fill("Un contrato");
  await page.getByLabel("Hasta el").fill(`${new Date().getFullYear() + 1}-06-30`);
  await page.getByLabel("Nómbrennos").check();
  await page.getByRole("button", { name: "Asumir este compromiso" }).click();
  await expect(page.getByRole("status")).toContainText("registro de la ciudad");
  await page.getByLabel("Lo que se hizo").fill("Ha empezado.");
  await page.getByLabel("Cumplido el").fill(new Date().toISOString().slice(0, 10));
  await page.getByRole("button", { name: "Enviar el informe" }).click();
  await page.goto("/en/cities/learnham/pledges");
  const card = page.getByRole("article").filter({ hasText: `Bakery ${stamp}` });
  await expect(card).toContainText("kept");
  await expect(card).toContainText("Un aprendiz cada año");
  await desk.close();
  await visitor.close();
});

test("a visitor reads a pledge with what supports it", async ({ page }) => {
  await page.goto("/en/cities/learnham/pledges");
  const pledge = page.getByRole("article").filter({ hasText: "Radio Learnham (invented)" });
  await expect(pledge.getByRole("heading", { name: "Evidence" })).toBeVisible();
  await pledge.getByRole("link", { name: "A learner's story, told on Radio Learnham" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("A learner's story");
});
