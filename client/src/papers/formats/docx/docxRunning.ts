import { AlignmentType, Footer, PageNumber, Paragraph, TabStopType, TextRun } from "docx";
import type { Briefing } from "../../briefing/Briefing.ts";
import { paperStrings as words } from "../../document/strings.ts";
import { docxText } from "./docxRuns.ts";

/** The foot of a page: the version of the data set and the page number. */
export function runningLines({ dataset, hash }: Briefing, width: number): { footers: { default: Footer } } {
  const foot = new Paragraph({
    style: "Running",
    alignment: AlignmentType.LEFT,
    tabStops: [{ type: TabStopType.RIGHT, position: width }],
    children: [
      docxText(words.foot(dataset.version, hash), undefined),
      new TextRun({
        children: ["\t", words.page[0], PageNumber.CURRENT, words.page[1], PageNumber.TOTAL_PAGES, words.page[2]],
      }),
    ],
  });
  return { footers: { default: new Footer({ children: [foot] }) } };
}
