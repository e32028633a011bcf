import { readsDrawings } from "../../browser/readsDrawings.ts";
import type { Briefing } from "../Briefing.ts";
import type { Format } from "../formats/Format.ts";

/** Whether a file replaces its chart by text, because the browser blocks reading drawn pictures. */
export function savedWithoutChart({ holdsDrawnChart }: Format, { analysis, settings }: Briefing): boolean {
  const holdsChart = holdsDrawnChart && analysis?.picture && settings.annex && settings.sections.includes("analysis");
  return Boolean(holdsChart) && !readsDrawings();
}
