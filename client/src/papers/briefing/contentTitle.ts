import { titleOf } from "../document/parts/frontPart.ts";
import type { Briefing } from "./Briefing.ts";
import { strings } from "./strings.ts";

/**
 * The title of the figure and tables. Those of an analysis also show other claims between the same entities, so the
 * title of the answer alone would mislead; a title chosen by the author stays as it is.
 */
export function contentTitle(briefing: Briefing): string {
  const title = titleOf(briefing);
  return title === briefing.analysis?.title.trim() ? strings.around(title) : title;
}
