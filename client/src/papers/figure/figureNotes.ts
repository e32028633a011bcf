import { formatNumber } from "../../model/words/formatNumber.ts";
import { listSentences } from "../../model/words/listWords.ts";
import { linksOf } from "../../picture/graph/lines/linksOf.ts";
import type { Briefing } from "../briefing/Briefing.ts";
import { hasNote } from "../briefing/hasNote.ts";
import type { BriefingSettings } from "../briefing/settings.ts";
import { READABLE } from "./nameSize.ts";
import type { GraphLayout } from "./placing/layoutGraph.ts";
import { strings } from "./strings.ts";

/** Properties of the names in a figure that its notes depend on. */
export type LabelFit = Pick<GraphLayout, "labelSize" | "clipped">;

/** What readers must know to read a figure. */
export function figureNotes(briefing: Briefing, { labelSize, clipped }: LabelFit): string {
  const { claims, settings } = briefing;
  const lines = linksOf(claims.map(({ claim }) => claim)).length;
  const sentences = [
    settings.figureOf === "keyPoints" ? strings.ofKeyPoints : null,
    claims.some((one) => hasNote(one, briefing)) ? strings.numbers : null,
    claims.length > lines ? strings.lineGrade : null,
    clipped ? (listsEntities(settings) ? strings.clipped : strings.shortened) : null,
    labelSize < READABLE ? strings.tooSmall(formatNumber(labelSize)) : null,
  ];
  return listSentences(sentences.filter((sentence) => sentence !== null));
}

function listsEntities({ annex, sections }: BriefingSettings): boolean {
  return annex && sections.includes("entities");
}
