import { Bookmark, Paragraph, type ParagraphChild, TextRun } from "docx";
import type { Endnote } from "../../document/Block.ts";
import { docxRuns, noteAnchor } from "./docxRuns.ts";

/** A paragraph into which the library does not put the number that Word counts: the note has its own. */
class NotedParagraph extends Paragraph {
  override addRunToFront(): Paragraph {
    return this;
  }
}

/** The endnotes by the numbers of their claims. */
export function docxNotes(notes: readonly Endnote[]): Record<string, { children: Paragraph[] }> {
  return Object.fromEntries(notes.map((note) => [String(note.claim), { children: paragraphsOf(note) }]));
}

function paragraphsOf({ claim, lines }: Endnote): Paragraph[] {
  return lines.map((runs, place) => {
    const text = docxRuns(runs);
    if (place > 0) return new Paragraph({ style: "EndnoteText", children: text });
    return new NotedParagraph({ style: "EndnoteText", keepNext: true, children: [mark(claim), ...text] });
  });
}

function mark(claim: number): ParagraphChild {
  return new Bookmark({
    id: noteAnchor(claim),
    children: [new TextRun({ style: "EndnoteNumber", children: [String(claim), "\t"] })],
  });
}
