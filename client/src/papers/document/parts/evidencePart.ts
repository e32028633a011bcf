import { formatNumber } from "../../../model/words/formatNumber.ts";
import type { Briefing } from "../../briefing/Briefing.ts";
import { percentText } from "../../briefing/percentText.ts";
import { provenanceOf } from "../../briefing/provenance.ts";
import { restrictToAnswer } from "../../briefing/restrictToAnswer.ts";
import type { Block } from "../Block.ts";
import { coverage } from "../coverage.ts";
import { countedNote } from "../keyFigures.ts";
import { missingFacts } from "../missingFacts.ts";
import { cell, numberCell, say } from "../runs.ts";
import { duePart } from "./duePart.ts";
import { evidenceStrings as words } from "./evidenceStrings.ts";
import { publishersPart } from "./publishersPart.ts";

/**
 * The evidence behind the claims (those of the answer if there is one), what the view leaves out, and what is missing.
 */
export function evidencePart(briefing: Briefing): Block[] {
  const { grades, ownWord } = provenanceOf(briefing);
  const { restricted } = restrictToAnswer(briefing);
  const all = restricted.claims.length;
  return [
    { block: "heading", level: 1, text: words.annexTitle },
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
        numberCell(percentText(count, all)),
      ]),
    },
    { block: "heading", level: 2, text: words.selfReported },
    { block: "paragraph", runs: [say(ownWord)] },
    ...publishersPart(restricted),
    ...duePart(restricted),
    { block: "heading", level: 2, text: words.coverage },
    { block: "list", items: coverage(briefing).map((sentence) => [say(sentence)]) },
    { block: "heading", level: 2, text: words.notFound },
    { block: "paragraph", style: "note", runs: [say(words.notFoundNote)] },
    { block: "list", items: missingFacts(briefing) },
  ];
}
