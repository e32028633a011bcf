import { describeWithBrowser } from "../support/browser/browser.ts";
import { axeViolations } from "./support/axeViolations.ts";
import { everyScreen } from "./support/everyScreen.ts";
import { useAtlas } from "./support/useAtlas.ts";

describeWithBrowser("In English, axe finds nothing wrong", () => everyScreen(useAtlas(), "en-GB"));

describeWithBrowser("Axe looks at one text of each look, and so", () => {
  const test = useAtlas();

  for (const [fault, last] of [
    ["pale letters", `<p style="color: #ccc">pale</p>`],
    ["letters on a dark ground", `<div style="background: #222"><p>dark</p></div>`],
    ["letters on what shines through", `<div style="opacity: 0.3"><p>faint</p></div>`],
    ["a pale field", `<input aria-label="field" value="pale" style="color: #ccc; background: white">`],
  ]) {
    test(`finds ${fault} after a hundred texts that can be read`, async ({ open }) => {
      const page = await open("/favicon.svg");
      await page.goto("about:blank");
      await page.setContent(`<main>${"<p>read</p>".repeat(100)}${last}</main>`);
      expect(await axeViolations(page, "colours")).toEqual([expect.stringMatching(/^color-contrast/)]);
    });
  }
});
