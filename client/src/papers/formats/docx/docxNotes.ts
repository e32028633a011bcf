import { Bookmark, Paragraph, TextRun } from "docx";
import type { Endnote } from "../../document/Block.ts";
import { docxRuns, noteAnchor } from "./docxRuns.ts";

/** The notes of claims, each beginning with the number of its claim. */
export function docxNotes(notes: readonly Endnote[]): Paragraph[] {
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
