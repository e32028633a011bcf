import type { Briefing } from "./Briefing.ts";
import { titleOf } from "./document/frontPart.ts";
import { strings } from "./strings.ts";

/**
 * What figure and tables of a briefing are called. Those of an analysis hold all entities and claims that its answer rests
 * on: under the title of the answer they would be taken for the answer, unless its author has called them so.
 */
export function contentTitle(briefing: Briefing): string {
  const title = titleOf(briefing);
  return title === briefing.analysis?.title.trim() ? strings.behind(title) : title;
}
