import { AlignmentType, Footer, Header, PageNumber, Paragraph, TabStopType, TextRun } from "docx";
import { clipText } from "../../../picture/canvas/labels/labelText.ts";
import type { Briefing } from "../../Briefing.ts";
import { titleOf } from "../../document/parts/frontPart.ts";
import { docxText } from "./docxRuns.ts";
import { docxStrings } from "./docxStrings.ts";

/** Longest title in the header, in columns; a Chinese character takes two. */
const COLUMNS = 80;

/** The header with the title, and the footer with the version of the data set and the page number. */
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
