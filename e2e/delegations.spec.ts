import { expect, test, type Page } from "@playwright/test";
import { linkTo } from "./letters";
import { accessible, fits, signedIn } from "./site";

const FORUM = "/en/conferences/forum-2027";

/** The page behind a link, in every language, on a phone and on a desk. */
async function looks(page: Page, address: string) {
  for (const language of ["fr", "es", "en"]) {
    for (const width of [390, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(address.replace(/\/(en|fr|es)\//, `/${language}/`));
      await accessible(page);
      await fits(page);
    }
  }
}

test.describe("a delegation", () => {
  test.use({ storageState: signedIn("organiser") });

  test("is invited, formed, registered, gets badges and comes through the door without a network", async ({
    page,
    browser,
  }) => {
    test.setTimeout(180_000);
    const mark = Date.now().toString(36);
    const state = `state-${mark}@demo.example`;

    await page.goto(`${FORUM}/delegations`);
    await page.locator("#invite summary").click();
    const invite = page.locator("form", { has: page.getByRole("button", { name: "Send the invitation" }) });
    await invite.getByLabel("Kind").selectOption("member-state");
    await invite.getByLabel("Delegation", { exact: true }).fill(`Norway ${mark}`);
    await invite.getByLabel("Country").selectOption("NOR");
    await invite.getByLabel("E-mail address").fill(state);
    await invite.getByLabel("Answer by").fill("2027-06-30");
    await invite.getByRole("button").click();
    await expect(page.locator(".notice.good")).toContainText("on their way");

    // Those invited answer through a link, once.
    const visitor = await browser.newContext({ storageState: undefined });
    const head = await visitor.newPage();
    const invitation = await linkTo(state, "invited");
    await looks(head, invitation);
    await head.getByLabel("First and last name").fill("Sigrid Dahl");
    await head.getByLabel("E-mail address").fill(state);
    await head.getByRole("button", { name: "Accept the invitation" }).click();
    await expect(head.getByRole("heading", { level: 1 })).toContainText("Your delegation: Norway");
    await expect(head.locator(".quotas")).toContainText("Delegate: 1 of 5");
    await head.goto(invitation);
    await expect(head.locator("h1")).toContainText("opens no more");

    // The head names a member within the quota.
    const lead = await linkTo(state, "delegation");
    await looks(head, lead);
    const guest = `guest-${mark}@demo.example`;
    await head.getByLabel("First and last name").fill("Lars Berg");
    await head.getByLabel("E-mail address").fill(guest);
    await head.getByLabel("Part").selectOption("adviser");
    await head.getByRole("button", { name: "Name somebody" }).click();
    await expect(head.locator("tbody")).toContainText("Lars Berg");

    // The member registers in two steps.
    const own = await linkTo(guest, "register");
    await looks(head, own);
    await head.getByLabel("Country", { exact: true }).selectOption("NOR");
    await head.getByRole("button", { name: "Get my number" }).click();
    await expect(head.locator(".notice.good")).toContainText("Your number is");
    await looks(head, `${own}?step=b`);
    await head.getByLabel(/College Rooms.*Single/).check();
    await head.getByLabel("Vegetarian").check();
    await head.getByRole("button", { name: "Register", exact: true }).click();
    await expect(head.locator(".notice.bad")).toContainText("Without your consent");
    await expect(head.getByLabel("Vegetarian")).toBeChecked();
    await head.getByLabel(/I agree that this is kept/).check();
    await head.getByRole("button", { name: "Register", exact: true }).click();
    await expect(head.locator(".facts")).toContainText("College Rooms");
    await looks(head, own);
    const number = await head.locator(".figures dd").innerText();

    // The letter of confirmation leads to one page with everything; from it a timetable is one step.
    const all = await linkTo(guest, "guest");
    await head.goto(all);
    await expect(head.getByRole("heading", { level: 1 })).toContainText("Lars Berg");
    await head.getByRole("button", { name: "Pick sessions" }).click();
    await head.getByRole("navigation", { name: "Yours at this conference" }).getByRole("link", { name: "Overview" }).click();
    await looks(head, all);
    for (const paper of ["letter", "badge"]) {
      const pdf = await visitor.request.get(`${own}/${paper}`);
      expect(pdf.headers()["content-type"]).toBe("application/pdf");
    }

    // A phone at the door: opened once with a network, then without.
    await page.goto(`${FORUM}/check-in`);
    await page.getByLabel("Name of the phone").fill(`Door ${mark}`);
    await page.getByRole("button", { name: "Open a phone" }).click();
    const door = await page.locator("a.link").innerText();
    const pocket = await browser.newContext({ viewport: { width: 390, height: 800 } });
    const phone = await pocket.newPage();
    await phone.goto(door);
    await expect(phone.locator("check-in")).toHaveAttribute("data-kept", "yes");
    await expect(phone.locator("check-in")).toHaveAttribute("data-ready", "yes");
    await accessible(phone);
    await fits(phone);
    await pocket.setOffline(true);
    await phone.reload();
    await expect(phone.locator("check-in")).toHaveAttribute("data-ready", "yes");
    await phone.getByLabel("Badge").fill(number);
    await phone.keyboard.press("Enter");
    await expect(phone.locator(".outcome")).toContainText("Lars Berg");
    await expect(phone.locator(".outcome")).toContainText("Welcome");
    await expect(phone.locator(".network")).toContainText("No network");
    await expect(phone.locator(".unsent")).toHaveText("1");
    await phone.getByLabel("Badge").fill(number);
    await phone.keyboard.press("Enter");
    await expect(phone.locator(".outcome")).toContainText("this phone");
    await expect(phone.locator(".unsent")).toHaveText("2");
    await accessible(phone);
    await pocket.setOffline(false);
    await expect(phone.locator(".unsent")).toHaveText("0");
    await expect(phone.locator(".network")).toContainText("Connected");

    // Another phone hears of it, and the board counts one person and two scans.
    await page.goto(`${FORUM}/check-in`);
    const row = page.locator("tr", { hasText: `Door ${mark}` });
    await expect(row.locator("td").first()).toHaveText("2");
    await page.getByText("Scanned again (").click();
    await expect(page.locator("details[open]")).toContainText("Lars Berg");
    await visitor.close();
    await pocket.close();
  });

  test("prints the badges of a selection and keeps needs to those who look after guests", async ({ page }) => {
    await page.goto(`${FORUM}/registrations?part=mayor`);
    const sheet = await page.request.get(
      (await page.getByRole("link", { name: /Print these badges/ }).getAttribute("href"))!,
    );
    expect(sheet.headers()["content-type"]).toBe("application/pdf");
    await page.locator("tbody a").first().click();
    await expect(page.getByRole("heading", { name: "Needs" })).toBeVisible();
    await accessible(page);
  });
});
