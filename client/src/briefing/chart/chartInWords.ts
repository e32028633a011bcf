import { readsDrawings } from "../../browser/readsDrawings.ts";
import type { Briefing } from "../Briefing.ts";
import type { Format } from "../formats/Format.ts";

/** Whether a file says in words what its chart shows, as the browser hides from the page what it drew. */
export function chartInWords({ holdsDrawnChart }: Format, { analysis, settings }: Briefing): boolean {
  const holdsChart = holdsDrawnChart && analysis?.picture && settings.sections.includes("analysis");
  return Boolean(holdsChart) && !readsDrawings();
}
