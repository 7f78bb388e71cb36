import { expect, test, type Page } from "@playwright/test";
import { accessible, fits, signedIn } from "./site";

const SECOND = "/en/conferences/iclc-2";

async function begin(page: Page, name: string) {
  await page.goto(`${SECOND}/plan`);
  await page.getByRole("textbox", { name: "Draft" }).fill(name);
  await page.getByLabel("Begin with").selectOption({ index: 0 });
  await page.getByRole("button", { name: "Begin the draft" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
}

test.describe("the organiser", () => {
  test.use({ storageState: signedIn("organiser") });

  test("plans, publishes, changes and exports the second conference", async ({ page, request }) => {
    test.setTimeout(90_000);
    await begin(page, "A browser's draft");
    await expect(page.locator(".notice.good").first()).toContainText("keeps every rule");

    // A forum is picked, every place says at once what would break there, and it is put down by keys.
    await page.locator('a.held[data-session="them-2"]').click();
    await expect(page.locator("#hand")).toContainText("health and well-being");
    const busy = page.locator('td[data-key="2015-09-29T10:40@mineria-a"] button.spot');
    await expect(busy).toHaveAttribute("title", /are both in parallel room A/);
    await accessible(page);
    const free = page.locator('td[data-key="2015-09-29T10:40@mineria-d"] button.spot');
    await expect(free).toHaveAttribute("title", /Fits/);
    await busy.focus();
    await expect(page.locator("programme-board .told")).toContainText("are both in");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await expect(free).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page.locator('td[data-key="2015-09-29T10:40@mineria-d"]')).toContainText("health and well-being");

    // Another one is dragged onto it: while it hangs over the place, the place is marked and the
    // conflict told at the lower edge; put down, it is told where it lies, beside the way back.
    await page.setViewportSize({ width: 1440, height: 900 });
    const target = page.locator('td[data-key="2015-09-29T10:40@mineria-d"]');
    const card = page.locator('a.held[data-session="them-3"]');
    await card.scrollIntoViewIfNeeded();
    await card.hover();
    await page.mouse.down();
    const over = (await target.boundingBox())!;
    await page.mouse.move(over.x + 30, over.y + 30, { steps: 6 });
    await expect(target).toHaveAttribute("data-spot", "clashes");
    await page.mouse.move(over.x + 34, over.y + 34, { steps: 3 });
    await expect(target).toHaveClass(/over/);
    const told = page.locator("programme-board .told");
    await expect(told).toContainText("are both in parallel room D");
    await expect(told).toBeInViewport();
    await page.mouse.up();
    const bar = page.locator(".board-bar");
    await expect(bar).toContainText("are both in parallel room D");
    await expect(bar).toBeInViewport();
    await expect(target.locator(".mark.bad")).toHaveCount(2);
    await accessible(page);
    await bar.getByRole("button", { name: "Undo" }).click();
    await expect(page.locator(".notice.good").first()).toContainText("keeps every rule");
    await page.locator('a.held[data-session="them-3"]').dragTo(page.locator('td[data-key="2015-09-29T10:40@mineria-e"]'));
    await expect(page.locator('td[data-key="2015-09-29T10:40@mineria-e"]')).toContainText("inclusive");
    await expect(bar).not.toContainText("broken");
    await bar.getByRole("button", { name: "Undo" }).click();

    // On a phone the best places are buttons, and a wrong one is told as well.
    await page.setViewportSize({ width: 390, height: 844 });
    await page.locator('a.held[data-session="them-3"]').click();
    await expect(page.locator("#hand")).toBeInViewport();
    await fits(page);
    await accessible(page);
    await page.locator('td[data-key="2015-09-29T10:40@mineria-a"] button.spot').click();
    await expect(bar).toContainText("are both in parallel room A");
    await expect(bar).toBeInViewport();
    await fits(page);
    await bar.getByRole("button", { name: "Undo" }).click();
    await page.setViewportSize({ width: 1280, height: 720 });

    await page.getByRole("link", { name: "Publish…" }).click();
    await expect(page.getByRole("heading", { name: "One change" })).toBeVisible();
    await accessible(page);
    await page.getByRole("button", { name: /^Publish version/ }).click();
    await expect(page.locator(".changes").first()).toContainText("parallel room D");

    // A room is lost: whom it touches, and the repair with the fewest moves.
    await begin(page, "After the leak");
    await page.getByRole("link", { name: "Something happened…" }).click();
    const close = page.locator("form", { has: page.getByRole("button", { name: "Close the room" }) });
    await close.getByLabel("Room").selectOption("mineria-c");
    await close.getByLabel("Day").selectOption("2015-09-29");
    await close.getByRole("button").click();
    await expect(page.locator(".notice.warn")).toContainText("It touches 2 sessions");
    await accessible(page);
    await page.getByRole("button", { name: "Repair with the fewest moves" }).click();
    await expect(page.getByText("repaired with 2 moves")).toBeVisible();
    await expect(page.locator(".notice.good").first()).toContainText("keeps every rule");

    for (const [file, words] of [
      ["schedule.xml?lang=en", "<schedule>"],
      ["schedule.json?lang=en", '"time_zone_name":"America/Mexico_City"'],
      ["programme.ics?lang=en", "TZID:America/Mexico_City"],
      ["programme.csv?lang=en", "parallel room D"],
    ]) {
      const answer = await request.get(`/api/conferences/iclc-2/${file}`);
      expect(answer.ok(), file).toBeTruthy();
      expect(await answer.text(), file).toContain(words);
    }
  });
});

test.describe("the secretariat", () => {
  test.use({ storageState: signedIn("secretariat") });

  test("lets the program improve a large draft and sees how far it is", async ({ page }) => {
    test.setTimeout(90_000);
    await page.goto("/en/conferences/forum-2027/plan");
    await page.getByRole("link", { name: "First draft", exact: true }).click();
    await page.getByRole("button", { name: "Improve for ten seconds" }).click();
    await expect(page.getByRole("progressbar")).toBeVisible();
    await expect(page.getByText("The search found")).toBeVisible({ timeout: 60_000 });
  });
});

test("a visitor reads the programme on a phone, in three languages", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  for (const [lang, words] of [
    ["en", "reconstructed"],
    ["fr", "reconstitué"],
    ["es", "reconstruido"],
  ]) {
    await page.goto(`/${lang}/conferences/iclc-2/programme`);
    await expect(page.locator(".mark").first()).toHaveText(words);
    await fits(page);
  }
});
