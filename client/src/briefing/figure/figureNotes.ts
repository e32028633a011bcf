import { formatNumber } from "../../words/formatNumber.ts";
import { listSentences } from "../../words/listWords.ts";
import { type GraphLayout, READABLE } from "./placing/layoutGraph.ts";
import { strings } from "./strings.ts";

/** Properties of the names in a figure that its notes depend on. */
export type LabelFit = Pick<GraphLayout, "labelSize" | "clipped">;

/** What readers must know to read a figure. */
export function figureNotes(claims: number, lines: number, { labelSize, clipped }: LabelFit): string {
  const sentences = [
    claims > 0 ? strings.numbers : null,
    claims > lines ? strings.lineGrade : null,
    strings.size,
    clipped ? strings.clipped : null,
    labelSize < READABLE ? strings.tooSmall(formatNumber(labelSize)) : null,
  ];
  return listSentences(sentences.filter((sentence) => sentence !== null));
}
