// The calendar: an event is announced, read by everybody and by programs, and counted.
import { expect, test } from "@playwright/test";
import { accessible, signedIn } from "./site";

test("an event is announced, subscribed to and counted", async ({ browser, request }) => {
  const context = await browser.newContext({ storageState: signedIn("coordinator"), javaScriptEnabled: false });
  const page = await context.newPage();
  const year = new Date().getFullYear() + 1;
  const title = `Repair café ${Date.now()}`;
  await page.goto("/en/cities/learnham/events/new");
  await page.getByLabel("Kind").selectOption("workshop");
  await page.getByLabel("Title").fill(title);
  await page.getByLabel("Begins").fill(`${year}-07-01T18:00`);
  await page.getByLabel("Ends").fill(`${year}-07-01T17:00`);
  await page.getByLabel("Time zone").selectOption("Europe/London");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("alert")).toContainText("before the beginning");
  await page.getByLabel("Ends").fill(`${year}-07-01T20:00`);
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  await page.getByLabel("Everybody").fill("42");
  await page.getByRole("button", { name: "Save the numbers" }).click();
  await expect(page.getByRole("definition").filter({ hasText: "42" })).toBeVisible();
  const feed = await (await request.get("/en/cities/learnham/events.ics")).text();
  expect(feed).toContain(`DTSTART;TZID=Europe/London:${year}0701T180000`);
  const outside = await browser.newContext();
  const visitor = await outside.newPage();
  const errors: string[] = [];
  visitor.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  await visitor.goto(page.url());
  const data = JSON.parse((await visitor.locator('script[type="application/ld+json"]').textContent()) ?? "");
  expect(data["@type"]).toBe("EducationEvent");
  expect(errors, "the policy lets data stand in the page").toEqual([]);
  await accessible(visitor);
  await context.close();
  await outside.close();
});
