import type { Briefing, NumberedClaim } from "../../Briefing.ts";
import { statementRuns } from "../../document/statementRuns.ts";

/** A claim as its sentence stands in the document. */
export function statementText(claim: NumberedClaim["claim"], briefing: Briefing): string {
  return statementRuns(claim, briefing)
    .map((run) => ("text" in run ? run.text : ""))
    .join("");
}
