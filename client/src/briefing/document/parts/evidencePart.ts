import { formatNumber } from "../../../words/formatNumber.ts";
import type { Briefing } from "../../Briefing.ts";
import { ofAnswer } from "../../ofAnswer.ts";
import { partText } from "../../partText.ts";
import { provenanceOf } from "../../provenance.ts";
import type { Block } from "../Block.ts";
import { coverage } from "../coverage.ts";
import { countedNote } from "../keyFigures.ts";
import { notFound } from "../notFound.ts";
import { cell, numberCell, say } from "../runs.ts";
import { duePart } from "./duePart.ts";
import { evidenceStrings as words } from "./evidenceStrings.ts";
import { publishersPart } from "./publishersPart.ts";

/** What the claims rest on, those of the answer where there is one, what the view leaves out, and what was not found. */
export function evidencePart(briefing: Briefing): Block[] {
  const { grades, ownWord } = provenanceOf(briefing);
  const { counted } = ofAnswer(briefing);
  const all = counted.claims.length;
  return [
    { block: "heading", level: 1, text: words.title },
    ...countedNote(briefing),
    {
      block: "table",
      caption: words.mixCaption,
      columns: [words.grade, words.meaning, words.count, words.part],
      widths: [18, 58, 12, 12],
      rows: grades.map(({ grade, meaning, count }) => [
        cell({ text: grade, bold: true }),
        cell(say(meaning)),
        numberCell(formatNumber(count)),
        numberCell(partText(count, all)),
      ]),
    },
    { block: "heading", level: 2, text: words.selfReported },
    { block: "paragraph", runs: [say(ownWord)] },
    ...publishersPart(counted),
    ...duePart(counted),
    { block: "heading", level: 2, text: words.coverage },
    { block: "list", items: coverage(briefing).map((sentence) => [say(sentence)]) },
    { block: "heading", level: 2, text: words.notFound },
    { block: "paragraph", style: "note", runs: [say(words.notFoundNote)] },
    { block: "list", items: notFound(briefing) },
  ];
}
