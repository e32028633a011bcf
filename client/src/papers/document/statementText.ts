import type { Briefing, NumberedClaim } from "../briefing/Briefing.ts";
import { plainText } from "./runs.ts";
import { statementRuns } from "./statementRuns.ts";

/** A claim as its sentence stands in the document. */
export function statementText(claim: NumberedClaim["claim"], briefing: Briefing): string {
  return plainText(statementRuns(claim, briefing));
}
