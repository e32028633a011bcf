import type { Page } from "playwright-core";

/** What may stand in Latin letters alone on a Chinese page: keys, numbers with their units, hosts, tickers, licences, formats. */
const sameInBoth =
  /^(?:(?:Ctrl|Shift|Alt|Enter|Esc|Tab|Delete|F\d+|[A-Z])(?:[ +]|$))+$|^(?:API|EN|English|CC BY 4\.0|Markdown|GraphML|Cytoscape\.js JSON|FollowTheMoney|JSON-LD|BibTeX|CSL-JSON)$|^[\d.,:%/+\-–−~· ]+[A-Za-z/³%]{0,6}$|^[\w-]+(?:\.[\w-]+)+$|^[0-9A-Z]+(?:\.[A-Z]+)?$/;

/**
 * What a page says in words that are no Chinese: its text, names and hints of controls. Left out is what is marked as
 * being in English, which are data, and what is there for programs.
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
