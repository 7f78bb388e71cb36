// The camera at a door, in a browser that reads no codes itself: Chromium on Linux is one, Safari and
// Firefox are others. What the camera sees is a film of one badge.
import { mkdirSync, writeFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { accessible, fits, signedIn } from "./site";

/** The code of the badge with number 1: `https://stoa.test/b/1`. */
const CODE = [
  "#######....###....#######",
  "#.....#...##.###..#.....#",
  "#.###.#.#.....###.#.###.#",
  "#.###.#.#..######.#.###.#",
  "#.###.#.#.#.....#.#.###.#",
  "#.....#.#....#.##.#.....#",
  "#######.#.#.#.#.#.#######",
  "........##...............",
  "#.#####...#..#.##.#####..",
  ".##.##..#..#.#..##.#...#.",
  ".#.#.##.#..###########.##",
  "##.##...#.###.###.#.....#",
  "#.....####..##.#.####.###",
  "##.##...#.#...#.#..#.#.#.",
  "#...#.###..##..#.#.###.##",
  "#.#.#...##.#..####.##...#",
  "#..##.#..###...######.#..",
  "........#.#.##..#...##...",
  "#######..##..##.#.#.#.###",
  "#.....#.#.#.##..#...##.##",
  "#.###.#.##..#.#######.###",
  "#.###.#.#.#....####.#####",
  "#.###.#.##.##...#....##.#",
  "#.....#....#..###.####..#",
  "#######.#..#...#.########",
];

const FILM = new URL("./test-data/badge.y4m", import.meta.url).pathname;

/** The code as a camera might see it: askew, grey, not quite sharp. */
function film() {
  const [wide, high, module, turn] = [640, 480, 9, 0.2];
  const size = CODE.length;
  const grey = Buffer.alloc(wide * high, 190);
  for (let y = 0; y < high; y++) {
    for (let x = 0; x < wide; x++) {
      const [dx, dy] = [(x - wide / 2) / module, (y - high / 2) / module];
      const u = Math.floor(dx * Math.cos(turn) + dy * Math.sin(turn) + size / 2);
      const v = Math.floor(dy * Math.cos(turn) - dx * Math.sin(turn) + size / 2);
      if (CODE[v]?.[u] === "#") grey[y * wide + x] = 60 + ((x * 7 + y * 13) % 20);
    }
  }
  const colour = Buffer.alloc((wide * high) / 2, 128);
  const frame = Buffer.concat([Buffer.from("FRAME\n"), grey, colour]);
  mkdirSync(new URL("./test-data/", import.meta.url), { recursive: true });
  writeFileSync(FILM, Buffer.concat([Buffer.from(`YUV4MPEG2 W${wide} H${high} F10:1 Ip A1:1 C420\n`), frame, frame]));
}
film();

test.use({
  storageState: signedIn("organiser"),
  permissions: ["camera"],
  launchOptions: async ({ launchOptions }, use) => {
    const film = ["--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream", `--use-file-for-fake-video-capture=${FILM}`];
    await use({ ...launchOptions, args: [...(launchOptions.args ?? []), ...film] });
  },
});

test("a badge held before the camera is read once, without help of the browser", async ({ page, browser }) => {
  test.setTimeout(60_000);
  await page.goto("/en/conferences/forum-2027/check-in");
  await page.getByLabel("Name of the phone").fill(`Camera ${Date.now().toString(36)}`);
  await page.getByRole("button", { name: "Open a phone" }).click();
  const door = await page.locator("a.link").innerText();
  const pocket = await browser.newContext({ viewport: { width: 390, height: 800 }, permissions: ["camera"] });
  const phone = await pocket.newPage();
  await phone.goto(door);
  await expect(phone.locator("check-in")).toHaveAttribute("data-ready", "yes");
  expect(await phone.evaluate(() => "BarcodeDetector" in window)).toBe(false);
  await phone.getByRole("button", { name: "Read with the camera" }).click();
  await expect(phone.locator(".outcome")).toContainText("· 0001 ·", { timeout: 20_000 });
  await expect(phone.locator("video")).toBeVisible();
  await accessible(phone);
  await fits(phone);
  await phone.getByRole("button", { name: "Put the camera away" }).click();
  await expect(phone.locator("video")).toBeHidden();
  // the same badge, still before it, was read once
  await expect(phone.locator(".scans li")).toHaveCount(1);
  await pocket.close();
});
