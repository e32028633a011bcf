import type { Page } from "playwright-core";

/** What the page says in place of a part that broke, in both languages. */
const BROKEN = [
  "Something in this part of the page went wrong",
  "Something went wrong in this page",
  "页面的这一部分出了问题",
  "The server made a mistake",
];
/** No wider window needs to scroll sideways either, but a phone is where that hurts. */
const PHONE = 390;

/** What is wrong with the page as it stands: it is blank, lacks its frame, tells of a broken part, or is too wide. */
export async function pageFaults(page: Page): Promise<string[]> {
  const [text, seen] = await Promise.all([visibleText(page), look(page)]);
  // The server answers an address that nobody can read, and a file that there is not, in its own words.
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

/** What can be read on the page. */
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
