import { useEffect, useState } from "react";
import { languageReady } from "../../../model/words/language.ts";
import type { Briefing, Paper } from "../../../papers/briefing/Briefing.ts";
import { textArea } from "../../../papers/briefing/paper.ts";

/** Time without a change before pages are counted, in ms: the preview comes first. */
const PAUSE_MS = 900;

/** The pages of a briefing: of the paper itself, and of its annex, whether it is chosen or not. */
export interface PageCount {
  paper: number;
  annex: number;
}

/** Counts the pages of a briefing whenever it has changed. Until then `last` is the count before, or null. */
export function usePageCount(briefing: Briefing | null): { last: PageCount | null; current: boolean } {
  const [counted, setCounted] = useState<{ of: Briefing; count: PageCount | null } | null>(null);
  useEffect(() => {
    if (briefing === null || briefing.entities.length === 0) return;
    let ended = false;
    const timer = setTimeout(async () => {
      const count = await countOf(briefing).catch(() => null);
      if (!ended) setCounted({ of: briefing, count });
    }, PAUSE_MS);
    return () => {
      ended = true;
      clearTimeout(timer);
    };
  }, [briefing]);
  return { last: counted?.count ?? null, current: counted?.of === briefing };
}

async function countOf(briefing: Briefing): Promise<PageCount> {
  const { writePaperAndAnnex } = await import("../../../papers/formats/html/writeHtml.ts");
  await languageReady();
  const { paper, annex } = await writePaperAndAnnex(briefing);
  const pagesOf = (html: string) => countPages(html, briefing.settings.paper);
  return { paper: await pagesOf(paper), annex: annex === null ? 0 : await pagesOf(annex) };
}

/**
 * The number of pages on which a document prints: it is laid out out of sight with its print styles, in columns as wide
 * and high as the text on a page, because columns break by the rules of pages. Word files have the same type, line
 * heights and breaks, and so as many pages.
 */
async function countPages(html: string, paper: Paper): Promise<number> {
  const { width, height } = textArea(paper);
  // Closed, so that nothing of this page takes the frame for a part of it.
  const host = document.createElement("div");
  host.setAttribute("aria-hidden", "true");
  const frame = document.createElement("iframe");
  // No scripts; same origin lets this page measure.
  frame.setAttribute("sandbox", "allow-same-origin");
  frame.tabIndex = -1;
  frame.style.cssText = `position: fixed; left: -10000px; top: 0; visibility: hidden; width: ${width}mm; height: ${height}mm; border: 0;`;
  frame.srcdoc = html;
  try {
    await new Promise((resolve) => {
      frame.addEventListener("load", resolve, { once: true });
      host.attachShadow({ mode: "closed" }).append(frame);
      document.body.append(host);
    });
    const shown = frame.contentDocument;
    const main = shown?.querySelector("main");
    if (!shown || !main) throw new Error("The document could not be laid out.");
    applyPrintStyles(shown);
    const columns = shown.createElement("style");
    columns.textContent = `
html, body { margin: 0; }
main { width: ${width}mm; height: ${height}mm; max-width: none; margin: 0; padding: 0; columns: auto; column-width: ${width}mm; column-gap: 0; column-fill: auto; }
.opens, .drawn { break-before: var(--page-before, auto); break-after: var(--page-after, auto); }`;
    shown.head.append(columns);
    return Math.max(1, Math.round(main.scrollWidth / main.getBoundingClientRect().width));
  } finally {
    host.remove();
  }
}

/** Makes the print styles of a document hold on screen. */
function applyPrintStyles(shown: Document): void {
  for (const sheet of shown.styleSheets) {
    for (const rule of sheet.cssRules) {
      // Rules of the frame are instances of its own window's classes, so instanceof fails.
      const { media } = rule as CSSMediaRule;
      if (media?.mediaText === "print") media.mediaText = "all";
      else if (media?.mediaText.includes("screen")) media.mediaText = "not all";
    }
  }
}
