import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type Axe from "axe-core";
import type { Page } from "playwright-core";

/** The rules that depend on a page's colours and not on its content. */
const colourRules = ["color-contrast", "link-in-text-block"];
const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/**
 * Returns axe's violations on a page, one line per element, by all rules or by those about colours. Axe cannot look
 * into frames without scripts, so they are removed; their content is tested as a page of its own.
 */
export async function axeViolations(page: Page, rules: "all" | "colours" = "all"): Promise<string[]> {
  await page.locator("iframe[sandbox]").evaluateAll((frames) => {
    for (const frame of frames) frame.remove();
  });
  if ((await page.locator("iframe").count()) > 0) throw new Error("Axe would not look into the frames of this page.");
  await page.evaluate(source);
  return page.evaluate(
    async (only) => {
      // The script above defines it. The result stays in the page, because transferring all of axe's notes takes longer
      // than axe itself.
      const { axe } = globalThis as unknown as { axe: typeof Axe };
      const { violations } = await axe.run({
        // The atlas has no films and no foreign style sheets, which axe would otherwise fetch first.
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
