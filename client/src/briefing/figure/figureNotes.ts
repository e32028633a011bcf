import { formatNumber } from "../../words/formatNumber.ts";
import { listSentences } from "../../words/listWords.ts";
import { type LaidGraph, READABLE } from "./placing/layGraph.ts";
import { strings } from "./strings.ts";

/** How the names came out: what the notes say of them depends on it. */
export type Names = Pick<LaidGraph, "labelSize" | "clipped">;

/** What a reader must know to read a figure of so many claims on so many lines. */
export function figureNotes(claims: number, lines: number, { labelSize, clipped }: Names): string {
  const sentences = [
    claims > 0 ? strings.numbers : null,
    claims > lines ? strings.bestGrade : null,
    strings.size,
    clipped ? strings.clipped : null,
    labelSize < READABLE ? strings.tooSmall(formatNumber(labelSize)) : null,
  ];
  return listSentences(sentences.filter((sentence) => sentence !== null));
}
