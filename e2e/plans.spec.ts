import { expect, test, type Page } from "@playwright/test";
import { accessible, fits, signedIn } from "./site";

// The secretariat may write for every city; each language has an invented city that has not begun.
test.use({ storageState: signedIn("secretariat") });

const WORDS = {
  en: {
    city: "maarifa", begin: "Begin the plan", template: /A first plan/, step: "A week of learning", objective: "Add an objective",
    name: "Name", save: "Save", action: "Add an action to “Everybody swims”", milestone: "Add a milestone", after: "After",
    circle: "wait for each other", publish: "Publish with the council’s decision", by: "Decided by", reference: "Reference",
    version: "Version 1, decided by the Council", review: "Review the year", worked: "What worked?", close: "Close the review and go to the next draft",
    next: "is to become the next version", second: "Version 2, decided by the Council", changes: "Changes",
  },
  fr: {
    city: "savoirville", begin: "Commencer le plan", template: /Un premier plan/, step: "Une semaine de l’apprentissage", objective: "Ajouter un objectif",
    name: "Nom", save: "Enregistrer", action: "Ajouter une action à « Everybody swims »", milestone: "Ajouter un jalon", after: "Après",
    circle: "s’attendent l’un l’autre", publish: "Publier avec la décision du conseil", by: "Décidé par", reference: "Référence",
    version: "Version 1, décidée par the Council", review: "Faire le bilan de l’année", worked: "Qu’est-ce qui a réussi ?", close: "Clore le bilan et aller au prochain projet",
    next: "doit devenir la prochaine version", second: "Version 2, décidée par the Council", changes: "Changements",
  },
  es: {
    city: "villa-aprendiz", begin: "Empezar el plan", template: /Un primer plan/, step: "Una semana del aprendizaje", objective: "Añadir un objetivo",
    name: "Nombre", save: "Guardar", action: "Añadir una acción a «Everybody swims»", milestone: "Añadir un hito", after: "Después de",
    circle: "se esperan unos a otros", publish: "Publicar con la decisión del pleno", by: "Decidido por", reference: "Referencia",
    version: "Versión 1, decidida por the Council", review: "Revisar el año", worked: "¿Qué funcionó?", close: "Cerrar la revisión e ir al próximo borrador",
    next: "será la próxima versión", second: "Versión 2, decidida por the Council", changes: "Cambios",
  },
} as const;

async function looked(page: Page) {
  await accessible(page);
  await fits(page);
}

async function publish(page: Page, say: (typeof WORDS)[keyof typeof WORDS]) {
  await page.getByRole("link", { name: say.publish }).click();
  await page.getByLabel(say.by, { exact: true }).fill("the Council");
  await page.getByLabel(say.reference, { exact: true }).fill("2026/14");
  await page.getByRole("button", { name: say.publish }).click();
}

for (const [lang, say] of Object.entries(WORDS)) {
  test(`${lang}: from an empty city to the second version of its plan`, async ({ page }) => {
    test.setTimeout(120_000);
    const draft = `/${lang}/cities/${say.city}/plan/draft`;
    await page.goto(`/${lang}/cities/${say.city}/plan`);
    await expect(page).toHaveURL(draft);
    await looked(page);

    await page.getByRole("link", { name: say.begin }).click();
    await page.getByRole("radio", { name: say.template }).check();
    await looked(page);
    await page.getByRole("button", { name: say.begin }).click();
    await expect(page.getByRole("link", { name: say.step })).toBeVisible();

    await page.getByRole("link", { name: say.objective, exact: true }).first().click();
    await page.getByLabel(say.name, { exact: true }).fill("Everybody swims");
    await looked(page);
    await page.getByRole("button", { name: say.save, exact: true }).click();

    await page.getByRole("link", { name: say.action }).click();
    await page.getByLabel(say.name, { exact: true }).fill("Lessons for adults");
    await page.getByRole("button", { name: say.save, exact: true }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Lessons for adults");

    for (const name of ["A pool", "A teacher"]) {
      await page.getByRole("link", { name: say.milestone }).click();
      await page.getByLabel(say.name, { exact: true }).fill(name);
      const before = page.getByRole("group", { name: say.after }).getByRole("checkbox", { name: "A pool" });
      if (name === "A teacher") await before.check();
      await page.getByRole("button", { name: say.save, exact: true }).click();
    }
    await looked(page);
    await page.getByRole("row", { name: /^A pool/ }).getByRole("link").click();
    await page.getByRole("group", { name: say.after }).getByRole("checkbox", { name: "A teacher" }).check();
    await page.getByRole("button", { name: say.save, exact: true }).click();
    await expect(page.getByRole("alert")).toContainText(say.circle);
    await expect(page.getByRole("alert")).toContainText("“A pool” → “A teacher” → “A pool”");

    await page.goto(draft);
    await publish(page, say);
    await expect(page.locator("main")).toContainText(say.version);
    await looked(page);

    await page.goto(draft);
    await page.getByRole("link", { name: say.review }).click();
    await page.getByLabel(say.worked).fill("The pool opened early");
    await looked(page);
    await page.getByRole("button", { name: say.close }).click();
    await expect(page.locator("main")).toContainText(say.next);
    await publish(page, say);
    await expect(page.locator("main")).toContainText(say.second);
    await page.getByRole("link", { name: say.changes, exact: true }).click();
    await looked(page);
  });
}

test("two people who edit the same objective see both texts, and one decides", async ({ page, context }) => {
  await page.goto("/en/cities/learnham/plan/draft");
  const edit = page.getByRole("link", { name: "Edit “Know what changes”" });
  const href = await edit.getAttribute("href");
  const other = await context.newPage();
  await other.goto(href!);
  await page.goto(href!);
  await other.getByLabel("Name", { exact: true }).fill("Know what really changes");
  await other.getByRole("button", { name: "Save", exact: true }).click();
  await page.getByLabel("Name", { exact: true }).fill("Know what changes, and say it");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  const collision = page.getByRole("alert");
  await expect(collision).toContainText("Both versions are kept");
  await expect(collision.locator("del").first()).toContainText("really");
  await looked(page);
  await page.getByRole("button", { name: "Save mine instead" }).click();
  await expect(page.getByRole("heading", { name: "Know what changes, and say it" })).toBeVisible();
});

test.describe("a visitor", () => {
  test.use({ storageState: undefined });

  test("reads a published plan and never the draft", async ({ page }) => {
    await page.goto("/en/cities/learnham/plan");
    await expect(page).toHaveURL("/en/cities/learnham/plan/2");
    await expect(page.locator("main")).toContainText("City Council of Learnham");
    await page.getByRole("link", { name: "Budget", exact: true }).click();
    await expect(page.locator("main")).toContainText("never added to each other");
    await page.goto("/en/cities/learnham/plan/draft");
    await expect(page).toHaveURL(/sign-in/);
    await page.goto("/en/cities/baeumcheon/plan");
    await expect(page.locator("main")).toContainText("has not published an action plan yet");
  });
});
