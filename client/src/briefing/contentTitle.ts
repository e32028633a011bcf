import type { Briefing } from "./Briefing.ts";
import { titleOf } from "./document/parts/frontPart.ts";
import { strings } from "./strings.ts";

/**
 * What figure and tables of a briefing are called. Those of an analysis hold what its answer rests on and whatever else
 * is claimed between the same entities: under the title of the answer they would be taken for the answer, unless its author
 * has called them otherwise.
 */
export function contentTitle(briefing: Briefing): string {
  const title = titleOf(briefing);
  return title === briefing.analysis?.title.trim() ? strings.around(title) : title;
}
