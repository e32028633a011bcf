import { Bookmark, type FileChild, HeadingLevel, Paragraph, TextRun } from "docx";
import type { Block } from "../../document/Block.ts";
import { docxKeyFigures } from "./docxKeyFigures.ts";
import { docxRuns, docxText, sourceAnchor } from "./docxRuns.ts";
import { docxTable } from "./docxTable.ts";

const headings = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 };
const styles = { lead: "Subtitle", author: "AuthorText", note: "Note" };

/** A block as Word paragraphs and tables; writeDocx itself places figures, charts and endnotes. */
export function docxBlock(block: Block, textWidth: number): FileChild[] {
  switch (block.block) {
    case "title":
      return [new Paragraph({ heading: HeadingLevel.TITLE, children: [docxText(block.text, undefined)] })];
    case "heading":
      return [new Paragraph({ heading: headings[block.level], children: [docxText(block.text, block.lang)] })];
    case "paragraph":
      return [
        new Paragraph({ ...(block.style ? { style: styles[block.style] } : {}), children: docxRuns(block.runs) }),
      ];
    case "list":
      return block.items.map(
        (runs) =>
          new Paragraph({
            style: "ListBullet",
            numbering: { reference: "bullets", level: 0 },
            children: docxRuns(runs),
          }),
      );
    case "keyFigures":
      return [docxKeyFigures(block.figures, textWidth), spacer()];
    case "table":
      return [
        new Paragraph({ style: "Caption", keepNext: true, children: [docxText(block.caption, undefined)] }),
        docxTable(block, textWidth),
        spacer(),
      ];
    case "sources":
      return block.sources.map(
        ({ source, runs }) =>
          new Paragraph({
            style: "SourceEntry",
            children: [
              new Bookmark({
                id: sourceAnchor(source),
                children: [new TextRun({ bold: true, children: [`S${source}`, "\t"] })],
              }),
              ...docxRuns(runs),
            ],
          }),
      );
    case "figure":
    case "chart":
    case "endnotes":
      return [];
  }
}

/** Separates tables, because Word merges adjacent ones. */
function spacer(): Paragraph {
  return new Paragraph({ style: "AfterTable" });
}
