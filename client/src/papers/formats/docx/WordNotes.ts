import {
  Bookmark,
  InternalHyperlink,
  Paragraph,
  type ParagraphChild,
  TextRun,
  XmlAttributeComponent,
  XmlComponent,
} from "docx";
import type { Briefing } from "../../briefing/Briefing.ts";
import type { Block, Endnote } from "../../document/Block.ts";
import { docxRuns } from "./docxRuns.ts";
import { fieldRun } from "./fieldRun.ts";

/** Longest name of a bookmark in Word, in characters. */
const LONGEST_NAME = 40;

/** The name of the bookmark of a claim, where it is cited first or its note stands: with the claim's id, which edits do not lose. */
export function claimBookmark(id: string): string {
  return `claim_${id.replace(/[^\p{L}\p{N}_]/gu, "_")}`.slice(0, LONGEST_NAME);
}

/** The notes at the feet of the pages of a Word document; a claim that is cited again keeps its one note. */
export class WordNotes {
  readonly #notes: ReadonlyMap<number, Endnote>;
  readonly #ids: ReadonlyMap<number, string>;
  readonly #cited = new Set<number>();
  /** Notes that Word has numbered so far. */
  #counted = 0;

  constructor(blocks: readonly Block[], { claims }: Pick<Briefing, "claims">) {
    const notes = blocks.flatMap((block) => (block.block === "endnotes" && block.foot ? block.notes : []));
    this.#notes = new Map(notes.map((note) => [note.claim, note]));
    this.#ids = new Map(claims.map(({ number, claim }) => [number, claim.id]));
  }

  /** The number of a claim as a footnote, as a reference to one, or as a link to its note in a list. */
  reference(claim: number, level: boolean): ParagraphChild {
    const style = level ? "Reference" : "FootnoteReference";
    const name = claimBookmark(this.#ids.get(claim) ?? String(claim));
    if (!this.#notes.has(claim)) {
      const run = new TextRun({ style: "Reference", text: String(claim) });
      return new InternalHyperlink({ anchor: name, children: [run] });
    }
    // The number of a note that stands elsewhere follows when Word renumbers the notes.
    if (this.#cited.has(claim)) return fieldRun(`NOTEREF ${name} \\h`, String(claim), { style });
    this.#cited.add(claim);
    // Word counts the notes itself; one out of turn bears its number as a mark, so that it stays that of the figure.
    const isNext = claim === this.#counted + 1;
    if (isNext) this.#counted = claim;
    const mark = isNext ? [new NoteReference(claim)] : [new NoteReference(claim, "marked"), String(claim)];
    return new Bookmark({ id: name, children: [new TextRun({ style, children: mark })] });
  }

  /** The notes cited so far, by the ids that Word refers to. */
  cited(): Record<number, { children: Paragraph[] }> {
    const of = (claim: number) =>
      (this.#notes.get(claim)?.lines ?? []).map(
        (runs) => new Paragraph({ style: "FootnoteText", children: [new TextRun(" "), ...docxRuns(runs, this)] }),
      );
    return Object.fromEntries([...this.#cited].map((claim) => [claim, { children: of(claim) }]));
  }
}

class ReferenceAttributes extends XmlAttributeComponent<{ mark?: string; id: string }> {
  protected override readonly xmlKeys = { mark: "w:customMarkFollows", id: "w:id" };
}

/** The place of a footnote; after one that is marked its mark follows in place of a counted number. */
class NoteReference extends XmlComponent {
  constructor(claim: number, how: "counted" | "marked" = "counted") {
    super("w:footnoteReference");
    this.root.push(new ReferenceAttributes({ ...(how === "marked" ? { mark: "1" } : {}), id: String(claim) }));
  }
}
