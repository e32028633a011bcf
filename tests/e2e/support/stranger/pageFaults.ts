import type { Page } from "playwright-core";

/** The message in place of a broken part, in both languages. */
const BROKEN = [
  "Something went wrong in this part of the page",
  "Something went wrong on this page",
  "页面的这一部分出了问题",
  "Something went wrong on the server",
];
/** Width up to which sideways scrolling is a fault: it hurts most on phones. */
const PHONE = 390;

/** The current faults of the page: blank, without its frame, with a broken part, or too wide. */
export async function pageFaults(page: Page): Promise<string[]> {
  const [text, seen] = await Promise.all([visibleText(page), look(page)]);
  // The server itself answers malformed addresses and missing files, without the page's frame.
  if (seen.type !== "text/html") return text === "" ? ["the answer is blank"] : [];
  return [
    ...(text === "" ? ["the page is blank"] : []),
    ...(seen.hasHeader ? [] : ["the header is gone"]),
    ...(seen.hasContent ? [] : ["the page has neither a main part nor a heading"]),
    ...(seen.reachable > 0 ? [] : ["nothing on the page can have the focus"]),
    ...BROKEN.filter((words) => text.includes(words)).map((words) => `the page says "${words}"`),
    ...(seen.width <= PHONE && seen.overhang > 0 ? [`the page scrolls sideways by ${seen.overhang} pixels`] : []),
  ];
}

/** The visible text of the page. */
export function visibleText(page: Page): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: text that is there but hidden is not meant
  return page.evaluate(() => document.body?.innerText.trim() ?? "");
}

function look(page: Page) {
  return page.evaluate(() => ({
    type: document.contentType,
    hasHeader: document.querySelector("header") !== null,
    hasContent: document.querySelector("main, h1") !== null,
    reachable: document.querySelectorAll("a[href], button:enabled, input:enabled, [tabindex]").length,
    width: document.documentElement.clientWidth,
    overhang: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  }));
}
