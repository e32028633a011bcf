import { horizonText } from "../../model/claim/standing/horizonText.ts";
import type { Briefing } from "./Briefing.ts";
import { provenanceOf } from "./provenance.ts";
import { strings } from "./strings.ts";

/** Matters that the content of a file cannot tell, in sentences: the limits of the answer, or else of the view. */
export function limitsOf(briefing: Briefing): string[] {
  const { limits } = briefing.analysis ?? { limits: [] };
  if (limits.length > 0) return [...limits];
  const { caveat, omissions } = provenanceOf(briefing);
  const horizon = horizonText(briefing.dataset.horizon, briefing.view.filters.asOf);
  return [caveat, omissions, horizon, strings.notRecorded].filter((limit) => limit !== "");
}
