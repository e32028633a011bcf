import { visibleText } from "../pageFaults.ts";
import type { Act } from "../Stranger.ts";

const sizes = [
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
  { width: 320, height: 640 },
  { width: 844, height: 390 },
];

/** Resizes the window. */
export const resize: Act = async ({ page, dice, note }) => {
  const size = dice.pick(sizes);
  note(`makes the window ${size.width} pixels wide and ${size.height} high`);
  await page.setViewportSize(size);
};

/** Switches the language or the colours with the buttons, or the system's colour scheme. */
export const changeLook: Act = async ({ page, dice, note }) => {
  if (dice.chance(0.4)) {
    const colorScheme = dice.pick(["light", "dark"] as const);
    note(`sets the system to ${colorScheme} colours`);
    return page.emulateMedia({ colorScheme });
  }
  const [what, name] = dice.pick([
    ["language", /中文/] as const,
    ["colours", /^(?:Light|Dark) colours$|色界面$/] as const,
  ]);
  note(`presses the button for the ${what}`);
  await page.getByRole("button", { name }).first().click({ timeout: 1_000 });
};

/** Shows the page as printed, then restores the window. */
export const print: Act = async ({ page, note, report }) => {
  note("prints");
  // A page waits up to half a second for its code before it is drawn; nobody finds the command sooner.
  await page.locator("#root > *").first().waitFor({ state: "attached" });
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  if ((await visibleText(page)) === "") report("what is printed is blank");
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await page.emulateMedia({ media: "screen" });
};
