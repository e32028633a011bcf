import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type Axe from "axe-core";
import type { JSHandle, Page } from "playwright-core";
import { isFullRun } from "../../support/tier.ts";
import { textsByLook } from "./textsByLook.ts";

/** The rules that depend on a page's colours and not on its content. They take five times as long as all others. */
const colourRules = ["color-contrast", "link-in-text-block"];
const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/**
 * Returns axe's violations on a page, one line per element, by all rules or by those about colours, which look at one
 * text of each look, and in `npm run test:all` at every text. Axe cannot look into frames without scripts, so they are
 * removed; their content is tested as a page of its own.
 */
export async function axeViolations(page: Page, rules: "all" | "colours" = "all"): Promise<string[]> {
  await page.locator("iframe[sandbox]").evaluateAll((frames) => {
    for (const frame of frames) frame.remove();
  });
  if ((await page.locator("iframe").count()) > 0) throw new Error("Axe would not look into the frames of this page.");
  await page.evaluate(source);
  const content = rules === "all" ? await violations(page, null) : [];
  const texts = await page.evaluateHandle(isFullRun ? () => [document.body] : textsByLook);
  return [...content, ...(await violations(page, texts))];
}

/** Runs the rules about colours on these elements, or all others on the whole page. */
function violations(page: Page, texts: JSHandle<Element[]> | null): Promise<string[]> {
  return page.evaluate(
    async ({ include, colourRules }) => {
      // The script above defines it. The result stays in the page, because transferring all of axe's notes takes longer
      // than axe itself.
      const { axe } = globalThis as unknown as { axe: typeof Axe };
      const rules = Object.fromEntries(colourRules.map((rule) => [rule, { enabled: false }]));
      const { violations } = await axe.run(include ? { include } : document, {
        // The atlas has no films and no foreign style sheets, which axe would otherwise fetch first.
        preload: false,
        resultTypes: ["violations"],
        ...(include ? { runOnly: { type: "rule", values: colourRules } } : { rules }),
      });
      return violations.flatMap(({ id, help, nodes }) =>
        nodes.map((node) => `${id} (${help}): ${node.target.join(" ")} ${node.failureSummary ?? ""}`),
      );
    },
    { include: texts, colourRules },
  );
}
