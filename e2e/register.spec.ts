// The register, played by those who use it: the secretariat finds who owes a report, corrects a
// published list and issues a certificate, which somebody without an account checks.
import { expect, test } from "@playwright/test";
import { signedIn } from "./site";

test.describe("the secretariat", () => {
  test.use({ storageState: signedIn("secretariat") });

  test("sees who owes a report, and nobody has to send a letter", async ({ page }) => {
    await page.goto("/en/memberships/due");
    await expect(page.getByRole("heading", { name: "Who owes what" })).toBeVisible();
    const learnham = page.getByRole("row", { name: /Learnham/ });
    await page.goto("/en/memberships/due?call=report-2026");
    while ((await learnham.count()) === 0) await page.getByRole("link", { name: "Next page" }).click();
    await expect(learnham).toContainText("begun");
    await page.getByRole("link", { name: "Learnham (invented)" }).click();
    await expect(page.getByText("is due by")).toBeVisible();
  });

  test("issues a certificate that anybody can check until it is revoked", async ({ page, browser }) => {
    await page.goto("/en/cities/maarifa/membership");
    await page.getByRole("button", { name: "Issue" }).click();
    await expect(page.getByText("This certificate holds")).toBeVisible();
    const number = page.url().split("/").pop() ?? "";
    const anybody = await browser.newPage({ storageState: { cookies: [], origins: [] } });
    await anybody.goto("/fr/certificates");
    await anybody.getByLabel("Numéro de vérification").fill(number.toLowerCase().replaceAll("-", " "));
    await anybody.getByRole("button", { name: "Vérifier" }).click();
    await expect(anybody.getByText("Ce certificat est valable")).toBeVisible();
    const paper = await page.request.get(`${page.url()}/paper`);
    expect(paper.headers()["content-type"]).toBe("application/pdf");
    await page.getByText("Revoke this certificate").first().click();
    await page.getByLabel("Reason").fill("Tried in a browser");
    await page.getByRole("button", { name: "Revoke this certificate" }).click();
    await expect(page.getByText("Tried in a browser")).toBeVisible();
    await anybody.reload();
    await expect(anybody.getByText("Révoqué", { exact: true })).toBeVisible();
    await anybody.close();
  });

  test("finds the submissions of a call and takes them away as files", async ({ page }) => {
    await page.goto("/en/calls/membership-2027");
    await page.getByRole("link", { name: "All submissions" }).click();
    await page.getByLabel("Name").fill("clair");
    await page.getByRole("button", { name: "Find" }).click();
    await expect(page.getByText(/^1 of \d+ submissions/)).toBeVisible();
    const [book] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "As a workbook (XLSX)" }).click(),
    ]);
    expect(book.suggestedFilename()).toBe("membership-2027.xlsx");
    await page.getByRole("button", { name: "Each as PDF, in one file" }).click();
    await expect(page.getByText("1 submission")).toBeVisible();
    await expect(async () => {
      await page.reload();
      await expect(page.getByText("The file is ready.")).toBeVisible({ timeout: 500 });
    }).toPass();
    const [zip] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: /^Download/ }).click(),
    ]);
    expect(zip.suggestedFilename()).toBe("membership-2027.zip");
  });

  test("arranges a ceremony and prints its list", async ({ page }) => {
    await page.goto("/en/awards/award-2026");
    await page.getByRole("link", { name: "Ceremony" }).click();
    const group = page.getByRole("group", { name: /Savoirville/ });
    await group.getByLabel("Citation (English)").fill("For houses that its own people keep.");
    await page.getByRole("button", { name: "Keep the ceremony" }).click();
    const paper = await page.request.get("/en/awards/award-2026/ceremony/paper");
    expect(paper.headers()["content-type"]).toBe("application/pdf");
    await page.goto("/en/awards/award-2026");
    await expect(page.getByText("For houses that its own people keep.")).toBeVisible();
  });
});

test("a visitor reads why a list was corrected, and a story", async ({ page }) => {
  await page.goto("/en/lists/award-2026");
  await expect(page.getByText("One city of three had been named by mistake")).toBeVisible();
  await page.getByRole("link", { name: "Version 1" }).click();
  await expect(page.getByText("This version was corrected later.")).toBeVisible();
  await page.goto("/es/stories");
  await page.getByRole("link", { name: "Villa Aprendiz" }).click();
  await expect(page.getByText("Dejamos de pedir a la gente que viniera")).toBeVisible();
});
