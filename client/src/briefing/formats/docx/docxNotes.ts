import { Bookmark, Paragraph, type ParagraphChild, Tab, TextRun } from "docx";
import type { Endnote } from "../../document/Block.ts";
import { docxRuns, noteAnchor } from "./docxRuns.ts";

/** Not a tab alone: LibreOffice drops the first tab of a note, taking it for the one after a number of its own. */
const GAP = "\u00A0";

/** The endnotes by claim number. */
export function docxNotes(notes: readonly Endnote[]): Record<string, { children: Paragraph[] }> {
  return Object.fromEntries(notes.map((note) => [String(note.claim), { children: paragraphsOf(note) }]));
}

function paragraphsOf({ claim, lines }: Endnote): Paragraph[] {
  return lines.map((runs, place) => {
    const text = docxRuns(runs);
    if (place > 0) return new Paragraph({ style: "EndnoteText", children: text });
    return new Paragraph({ style: "EndnoteText", keepNext: true, children: [mark(claim), ...text] });
  });
}

function mark(claim: number): ParagraphChild {
  return new Bookmark({
    id: noteAnchor(claim),
    children: [new TextRun({ style: "EndnoteNumber", children: [String(claim), GAP, new Tab()] })],
  });
}
