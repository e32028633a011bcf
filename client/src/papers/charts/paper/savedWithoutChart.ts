import type { Briefing } from "../../briefing/Briefing.ts";
import type { Format } from "../../formats/Format.ts";
import { readsDrawings } from "../../raster/readsDrawings.ts";

/** Whether a file replaces its chart by text, because the browser blocks reading drawn pictures. */
export function savedWithoutChart({ holdsDrawnChart }: Format, { analysis, settings }: Briefing): boolean {
  const isIn = analysis?.leads || (settings.annex && settings.sections.includes("analysis"));
  const holdsChart = holdsDrawnChart && analysis?.picture && isIn;
  return Boolean(holdsChart) && !readsDrawings();
}
