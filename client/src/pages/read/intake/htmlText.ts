import type { AboutText } from "../../../papers/answers/reading/KeptText.ts";

const NO_TEXT = "script, style, noscript, template, svg, nav, aside, form, footer, iframe, button, select";
const BLOCKS = new Set(
  "ADDRESS ARTICLE BLOCKQUOTE BR DD DIV DL DT FIGCAPTION FIGURE H1 H2 H3 H4 H5 H6 HR LI MAIN OL P PRE SECTION TABLE TD TH TR UL".split(
    " ",
  ),
);

/** Characters that are parsed, embedded pictures not counted: more would stop the page for seconds. */
const MOST_PARSED = 4 * 2 ** 20;
const EMBEDDED = /data:[^"'()\s<>]{200,}/g;

/**
 * The text of an HTML page and what it says of itself. Parsed without a window, so that none of its scripts runs and
 * nothing is fetched.
 */
export function htmlText(source: string): { text: string; about: AboutText } {
  const page = new DOMParser().parseFromString(source.replace(EMBEDDED, "").slice(0, MOST_PARSED), "text/html");
  const meta = (...names: string[]) =>
    names
      .map((name) => page.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute("content"))
      .find(Boolean)
      ?.trim() ?? "";
  const published = meta("article:published_time", "datePublished", "date").slice(0, 10);
  const url = page.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? meta("og:url");
  const about: AboutText = {
    title: meta("og:title"),
    publisher: meta("og:site_name").slice(0, 200),
    published: /^\d{4}-\d\d-\d\d$/.test(published) ? published : "",
    url: /^https?:\/\//.test(url) ? url : "",
  };
  for (const element of page.querySelectorAll(NO_TEXT)) element.remove();
  const content = page.querySelector("article") ?? page.querySelector("main") ?? page.body;
  return { text: linesOf(content), about };
}

/** The lines of an element; iteratively, as a page may be nested deeper than a stack is. */
function linesOf(root: Element): string {
  const lines = [""];
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let block: Element | null = root;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.nodeType === Node.ELEMENT_NODE) {
      const name = node.nodeName.toUpperCase();
      if (BLOCKS.has(name)) lines.push(name === "LI" ? "• " : "");
      continue;
    }
    const own = blockOf(node);
    if (own !== block && (lines.at(-1) ?? "").trim() !== "" && lines.at(-1) !== "• ") lines.push("");
    block = own;
    lines[lines.length - 1] += (node.textContent ?? "").replace(/\s+/g, " ");
  }
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== "" && line !== "•")
    .join("\n\n");
}

function blockOf(node: Node): Element | null {
  let element = node.parentElement;
  while (element !== null && !BLOCKS.has(element.nodeName.toUpperCase())) element = element.parentElement;
  return element;
}
