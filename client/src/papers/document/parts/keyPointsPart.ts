import { capital } from "../../../model/words/capital.ts";
import { ownDataText } from "../../../model/words/ownData/ownData.ts";
import { strings as shared } from "../../../model/words/strings.ts";
import type { Briefing, NumberedClaim } from "../../briefing/Briefing.ts";
import { keyPointsOf } from "../../keyPoints/keyPointsOf.ts";
import type { Block, Run } from "../Block.ts";
import { paperStrings as words } from "../paperStrings.ts";
import { say } from "../runs.ts";
import { statementRuns } from "../statementRuns.ts";

/** The key points: each claim in a sentence, with its number, its grade and, of own data, their folder. */
export function keyPointsPart(briefing: Briefing): Block[] {
  const points = keyPointsOf(briefing);
  if (points.length === 0) return [{ block: "paragraph", runs: [say(words.noClaims)] }];
  return [
    { block: "heading", level: 1, text: words.keyPoints },
    {
      block: "list",
      items: points.map(({ claim, number }): Run[] => [
        ...statementRuns(claim, briefing),
        { claim: number, home: true },
        say(" "),
        { grade: claim.evidence },
        ...ownRuns(claim),
      ]),
    },
  ];
}

function ownRuns(claim: NumberedClaim["claim"]): Run[] {
  const own = ownDataText(claim);
  return own === null ? [] : [say(` ${capital(own)}${shared.end.trim()}`)];
}
