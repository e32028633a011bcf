import type { Page } from "playwright-core";

/** What may stay in Latin letters on a Chinese page: keys, numbers with units, hosts, tickers, licences, formats. */
const sameInBoth =
  /^(?:(?:Ctrl|Shift|Alt|Enter|Esc|Tab|Delete|F\d+|[A-Z])(?:[ +]|$))+$|^(?:API|EN|English|CC BY 4\.0|Markdown|GraphML|Cytoscape\.js JSON|FollowTheMoney|JSON-LD|BibTeX|CSL-JSON)$|^[\d.,:%/+\-–−~· ]+[A-Za-z/³%]{0,6}$|^[\w-]+(?:\.[\w-]+)+$|^[0-9A-Z]+(?:\.[A-Z]+)?$/;

/**
 * Returns the words of a page that are not Chinese: its text, and the names and tooltips of controls. It skips content
 * marked as English, which is data, and content for programs.
 */
export async function englishLeft(page: Page): Promise<string[]> {
  const said = await page.evaluate(() => {
    const skipped = "[lang]:not([lang^=zh]), script, style, noscript, code, kbd, svg title, [hidden]";
    const texts = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode;
      if (parentElement && !parentElement.closest(skipped)) texts.push(textContent ?? "");
    }
    for (const element of document.body.querySelectorAll("[aria-label], [title], [placeholder]")) {
      if (element.closest(skipped)) continue;
      for (const name of ["aria-label", "title", "placeholder"]) texts.push(element.getAttribute(name) ?? "");
    }
    return texts;
  });
  const foreign = said
    .map((text) => text.replace(/\s+/g, " ").trim())
    .filter((text) => /[A-Za-z]{2,}/.test(text) && !/\p{Script=Han}/u.test(text) && !sameInBoth.test(text));
  return [...new Set(foreign)];
}
