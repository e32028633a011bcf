import { partText } from "../../analysis/common/partOfAnswer.ts";
import { strings as analysisStrings } from "../../analysis/common/strings.ts";
import { claimTitle } from "../../claim/claimTitle.ts";
import { dueText } from "../../claim/due/dueText.ts";
import { statusNote } from "../../claim/statusText.ts";
import { language } from "../../words/language.ts";
import { listClauses } from "../../words/listWords.ts";
import { gradeName } from "../../words/names.ts";
import { ownDataText } from "../../words/ownData/ownData.ts";
import { periodText } from "../../words/periodText.ts";
import { strings as shared } from "../../words/strings.ts";
import type { Briefing, NumberedClaim } from "../Briefing.ts";
import type { Block, Cell, Run } from "./Block.ts";
import { claimFigures } from "./claimFacts.ts";
import { cell, data, say } from "./runs.ts";
import { strings } from "./strings.ts";

/** The table of all claims shown; beside an answer, each is marked as part of it or as context. */
export function claimTable(briefing: Briefing): Block[] {
  const marked = briefing.claims.some(({ part }) => part === "context");
  return [
    { block: "heading", level: 1, text: strings.claimTable },
    {
      block: "table",
      caption: strings.claimTableCaption,
      columns: [
        strings.number,
        strings.claim,
        strings.when,
        strings.figures,
        strings.evidence,
        ...(marked ? [analysisStrings.part] : []),
      ],
      widths: marked ? [6, 38, 14, 16, 14, 12] : [6, 45, 15, 19, 15],
      rows: briefing.claims.map((claim) => [
        ...claimRow(claim, briefing),
        ...(marked ? [cell(say(partText(claim)))] : []),
      ]),
    },
  ];
}

function claimRow({ number, claim }: NumberedClaim, { named, made }: Briefing): Cell[] {
  const when = [statusNote(claim), periodText(claim)];
  const title: Run[] = [say(`${claimTitle(claim, named)}${shared.end} `)];
  return [
    {
      runs: [{ claim: number }],
      number: true,
    },
    // The statements of the data are English; in other languages a translated title comes first.
    cell(
      ...(language() === "en" && claim.statement !== "" ? [] : title),
      data(claim.statement),
      ...dueRuns(dueText(claim, made)),
    ),
    cell(say(joined(when))),
    cell(say(listClauses(claimFigures(claim)))),
    cell(say(joined([gradeName(claim.evidence), ownDataText(claim)]))),
  ];
}

/** Placed beside the claim, because a narrow column of its own would make rows tall. */
function dueRuns(due: string | null): Run[] {
  return due === null ? [] : [say(" "), { text: due + shared.end, italic: true }];
}

function joined(parts: readonly (string | null)[]): string {
  return listClauses(parts.filter((part) => part !== null));
}
