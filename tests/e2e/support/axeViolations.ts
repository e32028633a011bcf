import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

/** The rules that depend on the colours of a page, and not on what stands in it. */
const colourRules = ["color-contrast", "link-in-text-block"];

/**
 * What axe finds wrong on a page, by all its rules or by those about colours: one line an element. Frames in which no
 * script may run are taken away first, as axe is one: what stands in them is to be looked at as a page of its own.
 */
export async function axeViolations(page: Page, rules: "all" | "colours" = "all"): Promise<string[]> {
  await page.locator("iframe[sandbox]").evaluateAll((frames) => {
    for (const frame of frames) frame.remove();
  });
  // The atlas has no films and no style sheets from elsewhere, which axe would fetch first.
  const axe = new AxeBuilder({ page }).options({ preload: false, resultTypes: ["violations"] });
  if (rules === "colours") axe.withRules(colourRules);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id} (${help}): ${node.target.join(" ")} ${node.failureSummary ?? ""}`),
  );
}
