// People: a coordinator invites somebody, who opens the letter and joins; and what a visitor
// hears who cannot sign in. Axe looks at these pages in pages.spec.ts.
import { readFileSync, readdirSync, statSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { accessible, signedIn } from "./site";

const LETTERS = new URL("./test-data/letters/", import.meta.url).pathname;

/** The link in the letter to somebody, once the background work has sent it. */
async function link(address: string): Promise<string> {
  let found = "";
  await expect
    .poll(
      () => {
        const letters = readdirSync(LETTERS)
          .map((name) => LETTERS + name)
          .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)
          .map((file) => readFileSync(file, "utf8").replace(/=\r?\n/g, "").replace(/=3D/g, "="));
        const letter = letters.find((text) => text.includes(address));
        found = letter?.match(/http:\/\/\S+\/(?:join|sign-in)\/\S+/)?.[0] ?? "";
        return found;
      },
      { timeout: 20_000 },
    )
    .not.toBe("");
  return found;
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("an invited person opens the letter, joins, and signs in by a link later", async ({ browser }) => {
    const address = `aino-${Date.now()}@example.org`;
    const coordinator = await browser.newContext({ storageState: signedIn("coordinator"), javaScriptEnabled: false });
    const people = await coordinator.newPage();
    await people.goto("/en/cities/learnham/people");
    await people.getByLabel("E-mail address").fill(address);
    await people.getByRole("combobox", { name: "Role" }).selectOption({ label: "Contributor" });
    await people.getByLabel("Language of the letter").selectOption("fr");
    await people.getByRole("button", { name: "Send the invitation" }).click();
    await expect(people.getByRole("status").first()).toContainText("on its way");
    await expect(people.getByRole("rowheader", { name: address })).toBeVisible();

    const visitor = await browser.newContext({ javaScriptEnabled: false });
    const page = await visitor.newPage();
    await page.goto(await link(address));
    await page.getByLabel("Nom").fill("Aino Virtanen");
    await page.getByRole("button", { name: "Accepter" }).click();
    await expect(page.getByRole("listitem").filter({ hasText: "Contributeur · Learnham" })).toBeVisible();
    await page.getByRole("button", { name: "Se déconnecter" }).click();

    await page.goto("/fr/sign-in");
    await page.getByLabel("Adresse électronique").fill(address);
    await page.getByRole("button", { name: "M’envoyer plutôt un lien" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Consultez votre messagerie");

    await people.goto("/en/cities/learnham/people");
    const row = people.getByRole("row", { name: address });
    await row.getByRole("button", { name: "Take away" }).click();
    await expect(people.getByRole("status").first()).toContainText("taken away");
    await people.getByRole("button", { name: "Undo" }).click();
    await expect(people.getByRole("row", { name: address })).toContainText("Contributor");
    await coordinator.close();
    await visitor.close();
  });

  test("a wrong password is said beside its field, which can be pasted into", async ({ page }) => {
    await page.goto("/es/sign-in");
    await page.getByLabel("Dirección de correo").fill("nobody@example.org");
    await page.getByLabel("Contraseña").fill("wrong");
    await page.getByRole("button", { name: "Iniciar sesión" }).click();
    await expect(page.getByRole("alert")).toContainText("no se corresponden");
    await expect(page.getByLabel("Contraseña")).toHaveAttribute("aria-invalid", "true");
    await expect(page.getByLabel("Contraseña")).toHaveAttribute("autocomplete", "current-password");
    await expect(page.getByLabel("Contraseña")).toHaveValue("");
  });
});

test("a page that needs somebody leads back after signing in", async ({ page }) => {
  await page.goto("/fr/account");
  await expect(page).toHaveURL(/\/fr\/sign-in\?to=\/fr\/account/);
  await accessible(page);
});
