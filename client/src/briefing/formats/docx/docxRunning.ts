import { AlignmentType, Footer, Header, PageNumber, Paragraph, TabStopType, TextRun } from "docx";
import { clipText } from "../../../picture/canvas/labels/labelText.ts";
import type { Briefing } from "../../Briefing.ts";
import { titleOf } from "../../document/parts/frontPart.ts";
import { docxText } from "./docxRuns.ts";
import { docxStrings } from "./docxStrings.ts";

/** Longest title in the running head, in columns of which a Chinese character takes two. */
const COLUMNS = 80;

/** The title at the head of each page, and at its foot the data set's version and the number of the page. */
export function runningLines(
  briefing: Briefing,
  width: number,
): { headers: { default: Header }; footers: { default: Footer } } {
  const { dataset, hash } = briefing;
  const title = new Paragraph({
    style: "Running",
    alignment: AlignmentType.RIGHT,
    children: [docxText(clipText(titleOf(briefing).replace(/\s+/g, " "), COLUMNS), undefined)],
  });
  const foot = new Paragraph({
    style: "Running",
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
  return {
    headers: { default: new Header({ children: [title] }) },
    footers: { default: new Footer({ children: [foot] }) },
  };
}
