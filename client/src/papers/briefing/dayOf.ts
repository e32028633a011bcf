import { standingDay } from "../../model/claim/standing/standingText.ts";
import type { Briefing } from "./Briefing.ts";

/** The day by which the claims of a briefing stand: that of the as-of date of its view, else the day of making. */
export function dayOf({ view, made }: Pick<Briefing, "view" | "made">): string {
  return standingDay(view.filters.asOf, made);
}
