import { expect, test } from "@playwright/test";
import { accessible, fits, signedIn } from "./site";

const path = "/en/cities/learnham/import";

function csv(content: string) {
  return { name: "literacy.csv", mimeType: "text/csv", buffer: Buffer.from(content) };
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(`a file, ${javaScriptEnabled ? "with" : "without"} scripts`, () => {
    test.use({ storageState: signedIn("coordinator"), javaScriptEnabled });

    test("is looked at, and comes back with every place to mend", async ({ page }) => {
      await page.goto(path);
      const file = "measurement;period;value\n1.1.1.a;2003;147\n1.1.1.a;20x3;41\n";
      await page.getByLabel("File", { exact: true }).setInputFiles(csv(file));
      await page.getByRole("button", { name: "Check the file" }).click();
      await expect(page.getByRole("alert")).toContainText("2 places must be mended");
      await expect(page.getByRole("row", { name: /20x3/ })).toContainText("2022-Q2");
      if (javaScriptEnabled) await accessible(page);
      await fits(page);
    });

    test("that is empty leads back to the form", async ({ page }) => {
      await page.goto(path);
      await page.getByLabel("File", { exact: true }).setInputFiles(csv(""));
      await page.getByRole("button", { name: "Check the file" }).click();
      await expect(page.getByText("The file is empty.")).toBeVisible();
      await expect(page.getByRole("button", { name: "Check the file" })).toBeEnabled();
    });
  });
}

test.describe("a file that fits", () => {
  test.use({ storageState: signedIn("coordinator") });

  test("is stored and stands in the log of the city", async ({ page }) => {
    await page.goto(path);
    const file = "measurement;period;value;source\n1.1.1.a;2004;47,5;A census\n";
    await page.getByLabel("File", { exact: true }).setInputFiles(csv(file));
    await page.getByRole("button", { name: "Check the file" }).click();
    await page.getByRole("button", { name: "Store all of it" }).click();
    await expect(page.getByRole("status")).toContainText("Stored");
    await page.goto("/en/cities/learnham/log");
    await page.getByRole("row", { name: "literacy.csv" }).first().getByRole("link").click();
    await expect(page.getByRole("status")).toContainText("Stored");
  });
});
