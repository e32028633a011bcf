import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type Axe from "axe-core";
import type { Page } from "playwright-core";

/** The rules that depend on the colours of a page, and not on what stands in it. */
const colourRules = ["color-contrast", "link-in-text-block"];
const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/**
 * What axe finds wrong on a page, by all its rules or by those about colours: one line an element. Axe cannot look into
 * frames whose scripts are off, so these are taken away: what stands in them is tested as a page of its own.
 */
export async function axeViolations(page: Page, rules: "all" | "colours" = "all"): Promise<string[]> {
  await page.locator("iframe[sandbox]").evaluateAll((frames) => {
    for (const frame of frames) frame.remove();
  });
  if ((await page.locator("iframe").count()) > 0) throw new Error("Axe would not look into the frames of this page.");
  await page.evaluate(source);
  return page.evaluate(
    async (only) => {
      // The script above has put it there. It stays in the page: sending all that axe notes out of it takes longer than axe.
      const { axe } = globalThis as unknown as { axe: typeof Axe };
      const { violations } = await axe.run({
        // The atlas has no films and no style sheets from elsewhere, which axe would fetch first.
        preload: false,
        resultTypes: ["violations"],
        ...(only && { runOnly: { type: "rule", values: only } }),
      });
      return violations.flatMap(({ id, help, nodes }) =>
        nodes.map((node) => `${id} (${help}): ${node.target.join(" ")} ${node.failureSummary ?? ""}`),
      );
    },
    rules === "colours" ? colourRules : null,
  );
}
