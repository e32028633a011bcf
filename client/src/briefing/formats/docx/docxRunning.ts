import { AlignmentType, Footer, PageNumber, Paragraph, TabStopType, TextRun } from "docx";
import type { Briefing } from "../../Briefing.ts";
import { docxText } from "./docxRuns.ts";
import { docxStrings } from "./docxStrings.ts";

/** The foot of a page: the version of the data set and the page number. */
export function runningLines({ dataset, hash }: Briefing, width: number): { footers: { default: Footer } } {
  const foot = new Paragraph({
    style: "Running",
    alignment: AlignmentType.LEFT,
    tabStops: [{ type: TabStopType.RIGHT, position: width }],
    children: [
      docxText(docxStrings.foot(dataset.version, hash), undefined),
      new TextRun({
        children: [
          "\t",
          docxStrings.page,
          PageNumber.CURRENT,
          docxStrings.ofPages,
          PageNumber.TOTAL_PAGES,
          docxStrings.afterPages,
        ],
      }),
    ],
  });
  return { footers: { default: new Footer({ children: [foot] }) } };
}
