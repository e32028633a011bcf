import { Bookmark, type FileChild, HeadingLevel, Paragraph, Tab, TextRun } from "docx";
import { titleType, type } from "../../briefing/paper.ts";
import type { Block, Endnote } from "../../document/Block.ts";
import { docxRuns, docxText, noteAnchor, sourceMark } from "./docxRuns.ts";
import { docxTable } from "./docxTable.ts";

const headings = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 };
const styles = { lead: "Subtitle", author: "AuthorText", note: "Note" };

/** A block as Word paragraphs and tables; writeDocx itself places figures and charts. */
export function docxBlock(block: Block, textWidth: number): FileChild[] {
  switch (block.block) {
    case "title":
      return [new Paragraph({ ...titleStyle(block.text), children: [docxText(block.text, undefined)] })];
    case "heading":
      return [
        new Paragraph({
          heading: headings[block.level],
          ...(block.opens ? { pageBreakBefore: true } : {}),
          children: [docxText(block.text, block.lang)],
        }),
      ];
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
    case "table":
      return [
        ...(block.headed
          ? []
          : [new Paragraph({ style: "Caption", keepNext: true, children: [docxText(block.caption, undefined)] })]),
        docxTable(block, textWidth),
        spacer(block.kept),
      ];
    case "sources":
      return block.sources.map(
        ({ source, runs }) =>
          new Paragraph({
            style: "SourceEntry",
            children: [sourceMark(source), new TextRun({ children: [new Tab()] }), ...docxRuns(runs)],
          }),
      );
    case "endnotes":
      return docxNotes(block.notes);
    case "figure":
    case "chart":
      return [];
  }
}

function titleStyle(text: string) {
  return titleType(text) === type.longTitle ? { style: "LongTitle" } : { heading: HeadingLevel.TITLE };
}

/** Separates tables, because Word merges adjacent ones. */
function spacer(keepNext = false): Paragraph {
  return new Paragraph({ style: "AfterTable", keepNext });
}

/** The notes of claims, each beginning with the number of its claim. */
function docxNotes(notes: readonly Endnote[]): Paragraph[] {
  return notes.flatMap(({ claim, lines }) =>
    lines.map((runs, place) => {
      const number = new Bookmark({
        id: noteAnchor(claim),
        children: [new TextRun({ style: "NoteNumber", text: `${claim} ` })],
      });
      return new Paragraph({ style: "ClaimNote", children: [...(place === 0 ? [number] : []), ...docxRuns(runs)] });
    }),
  );
}
