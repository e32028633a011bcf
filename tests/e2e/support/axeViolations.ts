import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

/**
 * What axe finds wrong on a page, by all its rules: one line an element. Frames in which no script may run are taken away
 * first, as axe is one: what stands in them is to be looked at as a page of its own.
 */
export async function axeViolations(page: Page): Promise<string[]> {
  await page.locator("iframe[sandbox]").evaluateAll((frames) => {
    for (const frame of frames) frame.remove();
  });
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id} (${help}): ${node.target.join(" ")} ${node.failureSummary ?? ""}`),
  );
}
